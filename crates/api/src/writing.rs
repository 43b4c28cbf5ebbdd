//! Owns the use cases that change a dossier: save, bin, restore, purge, undo, redo. Each is
//! one operation of the journal. Refuses labels with content: a label outlives a purge.

use crate::backups;
use crate::desk::Desk;
use crate::error::{ApiError, Code, sentence};
use crate::host::Unwatched;
use chrono::{DateTime, Utc};
use rapporteur_domain::{Body, Kind, MeetingTime, OpId, Record, RecordId};
use rapporteur_store::{Base, Op, Outcome, Resting, StoreError};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// A record to be saved, new or changed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SaveRecordRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The whole record.
    pub record: Record,
    /// The version that was edited ([`Row::version`](crate::row::Row::version)); absent for a new record.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub expected: Option<i64>,
}

/// What a change did.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Saved {
    /// The operation's place in the journal; that of the last one when nothing had changed.
    pub seq: i64,
    /// When, RFC 3339.
    pub at: String,
    /// What was done, as the undo menu says it.
    pub label: String,
    /// Every record touched.
    pub touched: Vec<RecordId>,
    /// Whether anything was written.
    pub changed: bool,
}

/// Records to be put in the bin or taken out.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RecordsRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The records.
    pub ids: Vec<RecordId>,
}

/// Records whose content is to be erased for good.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PurgeRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The records.
    pub ids: Vec<RecordId>,
    /// The user saw what rests on them and wants it all the same.
    #[serde(default)]
    pub confirmed: bool,
}

/// A step back or forward.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StepRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
}

/// Saves a record.
///
/// # Errors
/// `record.conflict`, `record.invalid`, `move.illegal`, `link.missing`, or a failure of the disk.
pub fn save_record(desk: &Desk<'_>, request: &SaveRecordRequest) -> Result<Saved, ApiError> {
    acceptable(&request.record)?;
    let mut record = request.record.clone();
    crate::notes::links::draw(desk, None, &mut record)?;
    let kind = record.kind();
    let (label, base) = match request.expected {
        None => (format!("Add {}", with_article(kind)), Base::New),
        Some(version) => (
            format!("Change {}", with_article(kind)),
            Base::Version(version),
        ),
    };
    let op = op(desk, request.op_id, label);
    let done = desk
        .dossier
        .transact(&op, |writer| writer.put(&record, base))
        .map_err(|error| ApiError::of_store(error, desk.host.language()))?;
    if done.repeated && !done.touched.contains(&request.record.id) {
        return Err(StoreError::OpReused.into());
    }
    saved(desk, &op, done)
}

/// Puts records in the bin.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub fn bin_records(desk: &Desk<'_>, request: &RecordsRequest) -> Result<Saved, ApiError> {
    let op = op(
        desk,
        request.op_id,
        format!("Bin {}", counted(request.ids.len())),
    );
    let done = desk.dossier.transact(&op, |writer| {
        for id in &request.ids {
            writer.bin(*id)?;
        }
        Ok(())
    })?;
    saved(desk, &op, done)
}

/// Takes records out of the bin.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub fn restore_records(desk: &Desk<'_>, request: &RecordsRequest) -> Result<Saved, ApiError> {
    let op = op(
        desk,
        request.op_id,
        format!("Restore {}", counted(request.ids.len())),
    );
    let done = desk.dossier.transact(&op, |writer| {
        request.ids.iter().try_for_each(|id| writer.restore(*id))
    })?;
    saved(desk, &op, done)
}

/// Erases the content of records for good, in every version, leaving their hashes so that the
/// journal still proves itself. It cannot be undone. What rests on them is named first.
///
/// # Errors
/// `record.referred_to` unless confirmed, `record.not_found`, or a failure of the disk.
pub fn purge_records(desk: &Desk<'_>, request: &PurgeRequest) -> Result<Saved, ApiError> {
    let op = op(
        desk,
        request.op_id,
        format!("Purge {}", counted(request.ids.len())),
    );
    // A refusal is said before anything is copied.
    let rests = !request.confirmed && !desk.dossier.rests_on(&request.ids)?.is_empty();
    if !rests {
        backups::first_back_up(desk, backups::Reason::Purge, &Unwatched)?;
    }
    let resting = if request.confirmed {
        Resting::Leave
    } else {
        Resting::Refuse
    };
    let purged = desk.dossier.purge(&op, &request.ids, resting)?;
    saved(desk, &op, purged.outcome)
}

/// Takes the last action back.
///
/// # Errors
/// `journal.nothing_to_undo`, or a failure of the disk.
pub fn undo(desk: &Desk<'_>, request: &StepRequest) -> Result<Saved, ApiError> {
    let what = desk.dossier.history()?.undo.unwrap_or_default();
    let op = op(desk, request.op_id, format!("Undo: {what}"));
    saved(desk, &op, desk.dossier.undo(&op)?)
}

/// Does again what was undone last.
///
/// # Errors
/// `journal.nothing_to_undo`, or a failure of the disk.
pub fn redo(desk: &Desk<'_>, request: &StepRequest) -> Result<Saved, ApiError> {
    let what = desk.dossier.history()?.redo.unwrap_or_default();
    let op = op(desk, request.op_id, format!("Redo: {what}"));
    saved(desk, &op, desk.dossier.redo(&op)?)
}

/// An operation by whoever sits at the desk, now.
pub(crate) fn op(desk: &Desk<'_>, id: OpId, label: String) -> Op {
    Op {
        id,
        label,
        at: desk.host.now(),
        author: desk.host.author(),
    }
}

/// What an outcome is to the client.
pub(crate) fn saved<T>(desk: &Desk<'_>, op: &Op, outcome: Outcome<T>) -> Result<Saved, ApiError> {
    let changed = outcome.op.is_some();
    // Sent again, it is called what it was called the first time.
    let label = outcome
        .op
        .as_ref()
        .map_or_else(|| op.label.clone(), |kept| kept.label.clone());
    let kept = match outcome.op {
        Some(kept) => Some(kept),
        None => desk.dossier.last_op()?,
    };
    Ok(Saved {
        seq: kept.as_ref().map_or(0, |kept| kept.seq),
        at: text(kept.as_ref().map_or(op.at, |kept| kept.at)),
        label,
        touched: outcome.touched,
        changed,
    })
}

/// An instant over the seam: RFC 3339 in UTC, to the millisecond.
pub(crate) fn text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// Refuses what could be stored and not be used: a record nobody can find, a meeting's hour
/// that contradicts its zone.
pub(crate) fn acceptable(record: &Record) -> Result<(), ApiError> {
    titled(record)?;
    let times: Vec<&MeetingTime> = match &record.body {
        Body::Round(round) => round
            .sessions
            .iter()
            .flat_map(|it| it.start.iter().chain(&it.end))
            .collect(),
        Body::Development(development) => development.at.iter().collect(),
        _ => Vec::new(),
    };
    for time in times {
        time.check().map_err(|error| {
            ApiError::refused(Code::DateBad, sentence(&error.to_string()))
                .with(json!({ "field": "at" }))
        })?;
    }
    Ok(())
}

/// Everything but a development and a note in the making is called something.
fn titled(record: &Record) -> Result<(), ApiError> {
    let may_be_empty = matches!(record.kind(), Kind::Development | Kind::Note);
    if may_be_empty || !record.head.title.trim().is_empty() {
        return Ok(());
    }
    Err(ApiError::refused(
        Code::RecordInvalid,
        "It needs a title, so that it can be found and cited.",
    )
    .with(json!({ "field": "title" })))
}

fn with_article(kind: Kind) -> String {
    let article = if kind.word().starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {}", kind.word())
}

pub(crate) fn counted(number: usize) -> String {
    if number == 1 {
        "a record".to_owned()
    } else {
        format!("{number} records")
    }
}
