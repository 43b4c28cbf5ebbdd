//! Owns the use case "what changed between two instants".

use crate::at::{At, read_instant};
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::row::TitlesOf;
use crate::writing::text;
use rapporteur_domain::folds::changes::{ChangeGroup, between, subjects};
use rapporteur_domain::{Clocks, Known, RecordId};
use rapporteur_store::Reader;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Two instants asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChangesRequest {
    /// The earlier instant, RFC 3339, or a day meaning its end in UTC.
    pub from: String,
    /// The later instant; absent: now.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub to: Option<String>,
    /// What belongs to this process or to the dossier as a whole.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Changes {
    /// The earlier instant, RFC 3339.
    pub from: String,
    /// The later one.
    pub to: String,
    /// The changes by heading.
    pub groups: Vec<ChangeGroup>,
    /// Titles of the records concerned.
    pub titles: TitlesOf,
}

/// What changed between two instants of the dossier's clock, as an analyst would say it.
///
/// # Errors
/// `clock.bad`, or a failure of the disk.
pub fn changes(desk: &Desk<'_>, request: &ChangesRequest) -> Result<Changes, ApiError> {
    let from = read_instant(&request.from)?;
    let at = At {
        as_of: None,
        as_known: request.to.clone(),
    };
    let asked = at.instant()?;
    if asked.is_some_and(|to| from > to) {
        return Err(ApiError::refused(
            Code::ClockBad,
            "The earlier instant lies after the later one. Exchange the two.",
        ));
    }
    let reader = desk.reader(&at)?;
    // Of the journal and not of the host: a clock that was set back hides no operation.
    let after = reader.clocks()?;
    let before = Clocks {
        as_of: after.as_of,
        as_known: from,
    };
    let to = asked.unwrap_or_else(|| desk.host.now().max(after.as_known));
    let (groups, titles) = changed(&reader, &before, &after, request.process)?;
    Ok(Changes {
        from: text(from),
        to: text(to),
        groups,
        titles,
    })
}

/// What changed between two pairs of clocks; the reader stands at the later.
pub(crate) fn changed(
    reader: &Reader<'_>,
    before: &Clocks,
    after: &Clocks,
    process: Option<RecordId>,
) -> Result<(Vec<ChangeGroup>, TitlesOf), ApiError> {
    let first = reader.seq_at(before.as_known)?;
    let differing = reader.known_of(reader.changed_between(first, reader.seq())?)?;
    let subjects = subjects(&differing);
    let mut versions = reader.known_of(subjects.iter().copied())?;
    let mut seen: BTreeSet<RecordId> = versions.iter().map(|known| known.record.id).collect();
    for subject in &subjects {
        let about = reader.history_of(*subject)?;
        versions.extend(
            about
                .into_iter()
                .filter(|known| !subjects.contains(&known.record.id)),
        );
    }
    seen.extend(versions.iter().map(|known| known.record.id));
    versions.extend(
        differing
            .into_iter()
            .filter(|known| !seen.contains(&known.record.id)),
    );
    if let Some(process) = process {
        versions = belonging(versions, process);
    }
    let (groups, catalogue) = Catalogue::telling(
        reader,
        |titles| between(before, after, &versions, titles),
        |groups| concerned(groups),
    )?;
    Ok((groups, catalogue.titles_of()))
}

/// The records that changes tell of.
fn concerned(groups: &[ChangeGroup]) -> Vec<RecordId> {
    let changes = groups.iter().flat_map(|group| &group.changes);
    changes
        .flat_map(|change| change.developments.iter().copied().chain([change.subject]))
        .collect()
}

/// What belongs to a process: what names it, and developments about what names it. Records
/// that name no process belong to the dossier as a whole.
fn belonging(versions: Vec<Known>, process: RecordId) -> Vec<Known> {
    let elsewhere = |known: &Known| {
        let links = known.record.links();
        let named = || links.iter().filter(|link| link.role == "process");
        known.record.id != process
            && named().count() > 0
            && !named().any(|link| link.target == process)
    };
    let out: BTreeSet<RecordId> = versions
        .iter()
        .filter(|known| elsewhere(known))
        .map(|it| it.record.id)
        .collect();
    let keep = |known: &Known| {
        let subject = known.record.development().map(|it| it.subject);
        !out.contains(&known.record.id) && subject.is_none_or(|subject| !out.contains(&subject))
    };
    versions.into_iter().filter(keep).collect()
}
