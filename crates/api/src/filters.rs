//! Owns how a list is narrowed: what a request's filters are to the store, and the filters an
//! analyst keeps. Kept filters stand in the process they were made for, so that they travel with
//! the dossier, have a history and can be undone. Refuses to keep what it cannot read.

use crate::at::read_instant;
use crate::desk::{Desk, found};
use crate::error::{ApiError, Code};
use crate::lists::{ListRecordsRequest, SortBy};
use crate::writing::{Saved, op, saved};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rapporteur_domain::edtf::read_written;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Extra, SavedFilter};
use rapporteur_domain::{Body, OpId, Record, RecordId};
use rapporteur_store::{Base, Graded, Marked, Query, Recorded, Sort};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// How records must be marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum MarkWanted {
    /// This mark.
    Exactly {
        /// The mark.
        mark: Tlp,
    },
    /// This mark or a more restricted one.
    AtLeast {
        /// The mark.
        mark: Tlp,
    },
    /// No mark of its own.
    Unmarked,
}

/// A filter to be kept with a process.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SaveFilterRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The process it is kept with.
    pub process: RecordId,
    /// The filter; it takes the place of one of the same name for the same list.
    pub filter: SavedFilter,
}

/// A kept filter that is no longer wanted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ForgetFilterRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The process it is kept with.
    pub process: RecordId,
    /// The list it narrows.
    pub list: String,
    /// Its name.
    pub name: String,
}

/// What a request for a list is to the store.
///
/// # Errors
/// `date.bad` or `clock.bad`, naming the field.
pub(crate) fn query(request: &ListRecordsRequest, limit: u64) -> Result<Query, ApiError> {
    Ok(Query {
        kinds: request.kinds.clone(),
        asserts: request.asserts.clone(),
        process: request.process,
        subject: request.subject,
        party: request.party,
        issue: request.issue,
        speaker: request.speaker,
        outlet: request.outlet,
        source: request.source,
        mark: request.mark.map(marked),
        grade: graded(request),
        dated: request.dated.as_deref().map(dated).transpose()?,
        recorded: recorded(request)?,
        tags: request.tags.clone(),
        states: request.states.clone(),
        text: request.text.clone(),
        binned: request.binned,
        sort: sort(request.sort),
        descending: request.descending,
        offset: request.offset.into(),
        limit,
    })
}

fn marked(wanted: MarkWanted) -> Marked {
    match wanted {
        MarkWanted::Exactly { mark } => Marked::Exactly(mark),
        MarkWanted::AtLeast { mark } => Marked::AtLeast(mark),
        MarkWanted::Unmarked => Marked::Unmarked,
    }
}

fn graded(request: &ListRecordsRequest) -> Option<Graded> {
    let (reliability, credibility) = (request.reliability, request.credibility);
    (reliability.is_some() || credibility.is_some()).then_some(Graded {
        reliability,
        credibility,
    })
}

fn dated(text: &str) -> Result<rapporteur_domain::Edtf, ApiError> {
    read_written(text).map_err(|error| {
        let mut refused = ApiError::from(error);
        if let Value::Object(details) = &mut refused.details {
            details.insert("field".to_owned(), json!("dated"));
        }
        refused
    })
}

fn recorded(request: &ListRecordsRequest) -> Result<Option<Recorded>, ApiError> {
    let from = request
        .recorded_from
        .as_deref()
        .map(beginning)
        .transpose()?;
    let to = request
        .recorded_to
        .as_deref()
        .map(read_instant)
        .transpose()?;
    Ok((from.is_some() || to.is_some()).then_some(Recorded { from, to }))
}

/// An instant, or the first one of a day.
fn beginning(text: &str) -> Result<DateTime<Utc>, ApiError> {
    match text.parse::<NaiveDate>() {
        Ok(day) => Ok(day.and_time(NaiveTime::MIN).and_utc()),
        Err(_) => read_instant(text),
    }
}

fn sort(by: SortBy) -> Sort {
    match by {
        SortBy::Date => Sort::Date,
        SortBy::Title => Sort::Title,
        SortBy::State => Sort::State,
        SortBy::Recorded => Sort::Recorded,
        SortBy::Window => Sort::Window,
    }
}

/// Keeps a filter with its process.
///
/// # Errors
/// `record.not_found`, `record.invalid` for a filter without a name or one that cannot be asked,
/// or a failure of the disk.
pub fn save_filter(desk: &Desk<'_>, request: &SaveFilterRequest) -> Result<Saved, ApiError> {
    let filter = &request.filter;
    if filter.name.trim().is_empty() {
        return Err(invalid(
            "name",
            "A filter needs a name, so that it can be found again.",
        ));
    }
    askable(&filter.conditions)?;
    change(
        desk,
        request.op_id,
        request.process,
        "Save a filter",
        |filters| {
            let same = |it: &SavedFilter| it.list == filter.list && it.name == filter.name;
            match filters.iter_mut().find(|it| same(it)) {
                Some(held) => held.clone_from(filter),
                None => filters.push(filter.clone()),
            }
        },
    )
}

/// Forgets a kept filter.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub fn forget_filter(desk: &Desk<'_>, request: &ForgetFilterRequest) -> Result<Saved, ApiError> {
    change(
        desk,
        request.op_id,
        request.process,
        "Forget a filter",
        |filters| {
            filters.retain(|it| it.list != request.list || it.name != request.name);
        },
    )
}

/// Conditions have the form of a request, without what a list brings itself.
fn askable(conditions: &Extra) -> Result<(), ApiError> {
    let asked: ListRecordsRequest = serde_json::from_value(Value::Object(conditions.clone()))
        .map_err(|_| invalid("conditions", "This filter cannot be asked of a list."))?;
    query(&asked, 0).map(drop)
}

fn invalid(field: &str, message: &str) -> ApiError {
    ApiError::refused(Code::RecordInvalid, message).with(json!({ "field": field }))
}

pub(crate) fn change(
    desk: &Desk<'_>,
    id: OpId,
    process: RecordId,
    label: &str,
    change: impl FnOnce(&mut Vec<SavedFilter>),
) -> Result<Saved, ApiError> {
    let held = found(&desk.reader(&crate::At::default())?, process)?;
    let (base, mut record) = (Base::Version(held.since), held.record);
    change(filters_of(&mut record)?);
    let op = op(desk, id, label.to_owned());
    let done = desk
        .dossier
        .transact(&op, |writer| writer.put(&record, base))?;
    saved(desk, &op, done)
}

fn filters_of(record: &mut Record) -> Result<&mut Vec<SavedFilter>, ApiError> {
    match &mut record.body {
        Body::Process(process) => Ok(&mut process.filters),
        _ => Err(invalid("process", "Filters are kept with a process.")),
    }
}
