//! Owns the use case of comparing two issued briefings of a process fact by fact: each is made
//! again at its own clocks, as its readers had it.

use super::again::recomposed;
use super::numbering::issued_as;
use crate::desk::Desk;
use crate::error::ApiError;
use rapporteur_briefing::compare::{Comparison, Difference, FactDiffers, compare};
use rapporteur_domain::RecordId;
use serde::{Deserialize, Serialize};

/// Two issued briefings.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CompareBriefingsRequest {
    /// The process that both are about.
    pub process: RecordId,
    /// The number of the one compared with.
    pub from: u32,
    /// The number of the other.
    pub to: u32,
}

/// Two issued briefings compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingComparison {
    /// The number of the one compared with.
    pub from: u32,
    /// The number of the other.
    pub to: u32,
    /// What differs, in the order of the second.
    pub facts: Vec<ComparedFact>,
    /// How many facts both tell alike.
    pub alike: u32,
}

/// What became of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FactChange {
    /// Only the second tells it.
    Added,
    /// Only the first tells it.
    Gone,
    /// Both tell it, not alike.
    Changed,
}

/// A fact that two briefings do not tell alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ComparedFact {
    /// What became of it.
    pub change: FactChange,
    /// Its section.
    pub section: String,
    /// The sentence's key; empty for one without.
    pub key: String,
    /// Its words in the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub before: Option<String>,
    /// Its words in the second.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub after: Option<String>,
    /// What changed of it: state, date, number, wording, evidence, mark.
    pub aspects: Vec<String>,
}

impl From<FactDiffers> for ComparedFact {
    fn from(fact: FactDiffers) -> Self {
        let (change, before, after, aspects) = match fact.difference {
            Difference::Added { words } => (FactChange::Added, None, Some(words), Vec::new()),
            Difference::Gone { words } => (FactChange::Gone, Some(words), None, Vec::new()),
            Difference::Changed {
                before,
                after,
                aspects,
            } => (FactChange::Changed, Some(before), Some(after), aspects),
        };
        Self {
            change,
            section: fact.section,
            key: fact.key,
            before,
            after,
            aspects: aspects.into_iter().map(|it| it.word().to_owned()).collect(),
        }
    }
}

/// Compares two issued briefings, each at its own clocks and as its readers had it.
///
/// # Errors
/// `record.not_found` when one was not issued or can no longer be made, or a failure of the disk.
pub fn compare_briefings(
    desk: &Desk<'_>,
    request: &CompareBriefingsRequest,
) -> Result<BriefingComparison, ApiError> {
    let made = |number| recomposed(desk, &issued_as(desk, request.process, number)?);
    let (before, after) = (made(request.from)?, made(request.to)?);
    let Comparison { facts, alike } = compare(
        (&before.document, &before.material),
        (&after.document, &after.material),
    );
    Ok(BriefingComparison {
        from: request.from,
        to: request.to,
        facts: facts.into_iter().map(ComparedFact::from).collect(),
        alike,
    })
}
