//! Owns the use case "what changed between two pairs of clocks": what was learned between
//! them, and what came due, having been known before.

use crate::at::{At, read_instant};
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::row::TitlesOf;
use crate::writing::text;
use rapporteur_domain::folds::changes::{ChangeGroup, between, subjects};
use rapporteur_domain::{Clocks, Known, RecordId};
use rapporteur_store::{Reader, Stretch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Two pairs of clocks asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChangesRequest {
    /// The earlier instant, RFC 3339, or a day meaning its end in UTC.
    pub from: String,
    /// The later instant; absent: now.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub to: Option<String>,
    /// The clock of the world at the earlier end, EDTF; absent: as at the later, so that only
    /// what was learned counts.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub from_as_of: Option<String>,
    /// The clock of the world at the later end, EDTF; absent: today.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub to_as_of: Option<String>,
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
    /// The clock of the world at the earlier end, a day.
    pub from_as_of: String,
    /// The same at the later end.
    pub to_as_of: String,
    /// The changes by heading.
    pub groups: Vec<ChangeGroup>,
    /// Titles of the records concerned.
    pub titles: TitlesOf,
}

/// What changed between two pairs of clocks, as an analyst would say it.
///
/// # Errors
/// `clock.bad`, `date.bad`, or a failure of the disk.
pub fn changes(desk: &Desk<'_>, request: &ChangesRequest) -> Result<Changes, ApiError> {
    let from = read_instant(&request.from)?;
    let at = At {
        as_of: request.to_as_of.clone(),
        as_known: request.to.clone(),
    };
    let asked = at.instant()?;
    let earlier = At {
        as_of: request.from_as_of.clone().or_else(|| at.as_of.clone()),
        as_known: None,
    };
    let from_as_of = desk.clocks(&earlier)?.as_of;
    if asked.is_some_and(|to| from > to) || from_as_of > desk.clocks(&at)?.as_of {
        return Err(ApiError::refused(
            Code::ClockBad,
            "The earlier clocks lie after the later ones. Exchange the two.",
        ));
    }
    let reader = desk.reader(&at)?;
    // Of the journal and not of the host: a clock that was set back hides no operation.
    let after = reader.clocks()?;
    let before = Clocks {
        as_of: from_as_of,
        as_known: from,
    };
    let to = asked.unwrap_or_else(|| desk.host.now().max(after.as_known));
    let (groups, titles) = changed(&reader, &before, &after, request.process)?;
    Ok(Changes {
        from: text(from),
        to: text(to),
        from_as_of: before.as_of.to_string(),
        to_as_of: after.as_of.to_string(),
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
    let versions = differing(reader, before, after, process)?;
    let (groups, catalogue) = Catalogue::telling(
        reader,
        |titles| between(before, after, &versions, titles),
        |groups| concerned(groups),
    )?;
    Ok((groups, catalogue.titles_of()))
}

/// Every version that telling the difference between two pairs of clocks needs.
pub(crate) fn differing(
    reader: &Reader<'_>,
    before: &Clocks,
    after: &Clocks,
    process: Option<RecordId>,
) -> Result<Vec<Known>, ApiError> {
    let first = reader.seq_at(before.as_known)?;
    let mut differing = reader.known_of(reader.changed_between(first, reader.seq())?)?;
    differing.extend(came_due(reader, before, after, process)?);
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
    Ok(match process {
        Some(process) => belonging(versions, process),
        None => versions,
    })
}

/// The developments whose first day lies after the earlier clock of the world and not after the
/// later one: they come into view even if they were recorded before.
fn came_due(
    reader: &Reader<'_>,
    before: &Clocks,
    after: &Clocks,
    process: Option<RecordId>,
) -> Result<Vec<Known>, ApiError> {
    if before.as_of >= after.as_of {
        return Ok(Vec::new());
    }
    let mut entries = reader.dated(&Stretch {
        process,
        from: before.as_of.succ_opt(),
        to: Some(after.as_of),
        ..Stretch::default()
    })?;
    entries.retain(|it| it.earliest.is_some_and(|day| day > before.as_of));
    Ok(reader.read_dated(&entries)?)
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
