//! Owns what a review keeps: what was read from a text, and what was decided so far. Both are kept
//! outside the journal (`rapporteur_store::Review`) until the review is recorded. Refuses to say what
//! a proposal comes to: that follows from the dossier, which may change meanwhile.

use super::proposed::{Proposed, ProposedKind, Via};
use crate::error::{ApiError, Code};
use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_domain::record::CaptureMethod;
use rapporteur_domain::{Edtf, RecordId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a list of reviews shows; it stands first in what was read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReadHead {
    /// The title.
    pub title: String,
    /// How many proposals there are.
    pub proposals: u32,
    /// Of which outlet.
    pub outlet: String,
}

/// Where the day of publication is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DayFrom {
    /// The file says so itself.
    Page,
    /// The analyst said so.
    Analyst,
}

/// What was read from a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Read {
    /// For lists.
    pub head: ReadHead,
    /// Names of authors.
    #[serde(default)]
    pub byline: String,
    /// Its own address.
    #[serde(default)]
    pub address: String,
    /// Where a copy is archived.
    #[serde(default)]
    pub archived_address: String,
    /// BCP 47.
    #[serde(default)]
    pub language: String,
    /// The day of publication.
    #[serde(default)]
    pub published: Option<NaiveDate>,
    /// Where that day is from.
    #[serde(default)]
    pub published_from: Option<DayFrom>,
    /// SHA-256 of the bytes as they came.
    pub sha256: String,
    /// The file's name, without its folder.
    #[serde(default)]
    pub file_name: String,
    /// What it was read as, as a code.
    pub format: String,
    /// How it came in.
    pub method: CaptureMethod,
    /// When.
    pub captured: DateTime<Utc>,
    /// What should be known of how it was read, in English sentences.
    #[serde(default)]
    pub remarks: Vec<String>,
    /// The source that this is a newer version of.
    #[serde(default)]
    pub updates: Option<RecordId>,
    /// The text, which spans count in.
    pub text: String,
    /// What is proposed, by number.
    pub proposals: Vec<Proposed>,
}

/// The analyst's word on a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DecisionWord {
    /// It is to be recorded.
    Accepted,
    /// It is not.
    Dropped,
}

/// What was decided of a proposal. Fields that are absent leave what was read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Decision {
    /// Accepted or dropped; none while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub word: Option<DecisionWord>,
    /// A statement or a report that repeats a known one is to stand by itself all the same.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub separate: bool,
    /// Why it is recorded against a rule that refuses it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub remark: String,
    /// Who speaks, tells or offers; the name of a person, party, venue or sticking point.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub who: Option<String>,
    /// The voices after the speaker.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub via: Option<Vec<String>>,
    /// When, as a date is written; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub date: Option<String>,
    /// The record it is about, in place of the one found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub about: Option<RecordId>,
    /// The wording of a statement; what a meeting, an incident or an offer is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub wording: Option<String>,
}

impl Decision {
    /// Whether what was read was corrected.
    #[must_use]
    pub fn edits(&self) -> bool {
        self.who.is_some()
            || self.via.is_some()
            || self.date.is_some()
            || self.about.is_some()
            || self.wording.is_some()
    }

    /// What is proposed, as corrected.
    ///
    /// # Errors
    /// `date.bad` for a date that cannot be read.
    pub fn applied(&self, read: &Proposed) -> Result<Proposed, ApiError> {
        let mut it = read.clone();
        if let Some(who) = self.who.clone().map(|who| who.trim().to_owned()) {
            let given = (!who.is_empty()).then(|| who.clone());
            match it.kind() {
                ProposedKind::Statement | ProposedKind::Incident => {
                    // The post was another's.
                    if it.who != given {
                        it.role = None;
                        it.voice = None;
                    }
                    it.who = given;
                }
                ProposedKind::Offer => it.from = given,
                ProposedKind::Meeting => {}
                _ if !who.is_empty() => it.what = who,
                _ => {}
            }
        }
        if let Some(via) = &self.via {
            it.via = via
                .iter()
                .map(|hop| hop.trim().to_owned())
                .filter(|hop| !hop.is_empty())
                .map(|name| Via { name, voice: None })
                .collect();
        }
        if let Some(date) = &self.date {
            it.date = match date.trim() {
                "" => None,
                written => Some(
                    rapporteur_domain::edtf::read_written(written)?
                        .text()
                        .to_owned(),
                ),
            };
            it.date_phrase = None;
        }
        if let Some(wording) = &self.wording {
            it.what.clone_from(wording);
        }
        Ok(it)
    }
}

/// What was decided so far.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decisions {
    /// The process it is recorded for; none lets one be found or made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process: Option<RecordId>,
    /// The outlet, as corrected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// The title, as corrected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// By proposal.
    pub proposals: BTreeMap<u32, Decision>,
}

impl Decisions {
    /// How many were accepted and how many dropped.
    #[must_use]
    pub fn counts(&self) -> (u32, u32) {
        let of = |word| {
            let words = self.proposals.values().filter_map(|it| it.word);
            u32::try_from(words.filter(|it| *it == word).count()).unwrap_or(u32::MAX)
        };
        (of(DecisionWord::Accepted), of(DecisionWord::Dropped))
    }
}

impl Read {
    /// The day of publication as a date.
    #[must_use]
    pub fn published_date(&self) -> Option<Edtf> {
        self.published.map(Edtf::from_day)
    }
}

/// A part of a review that cannot be read.
pub(crate) fn unreadable(_: serde_json::Error) -> ApiError {
    ApiError::failed(
        Code::Damaged,
        "This review cannot be read. The captured text is kept; give the review up and capture the text again.",
    )
}
