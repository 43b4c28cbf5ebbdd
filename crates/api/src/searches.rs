//! Owns searches that an analyst keeps, and what is new in them since the analyst looked. They stand
//! with a process, as saved filters do; how far was looked is kept beside the journal.

use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::filters;
use crate::search::refusal;
use crate::writing::Saved;
use rapporteur_domain::record::SavedFilter;
use rapporteur_domain::{Body, Kind, OpId, RecordId, inquiry};
use rapporteur_store::{Query, Reader, SearchQuery, StoreError};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Among the saved filters of a process, searches are those of this list.
const LIST: &str = "search";
/// New hits that are counted.
const NEW: usize = 1_000;
/// Processes looked through.
const PROCESSES: u64 = 1_000;

/// A search to be kept with a process.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SaveSearchRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The process it is kept with.
    pub process: RecordId,
    /// What the analyst calls it; it takes the place of one of the same name.
    pub name: String,
    /// The search text.
    pub query: String,
    /// Only as written.
    pub exact: bool,
}

/// A saved search that is no longer wanted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ForgetSearchRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The process it is kept with.
    pub process: RecordId,
    /// Its name.
    pub name: String,
}

/// A saved search, by name.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SearchNamed {
    /// The process it is kept with.
    pub process: RecordId,
    /// Its name.
    pub name: String,
}

/// Which saved searches are asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SavedSearchesRequest {
    /// The two clocks.
    pub at: At,
    /// Those kept with this process; with any where none is given.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
}

/// The searches that are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedSearches {
    /// In the order in which they were made.
    pub searches: Vec<SavedSearch>,
}

/// A search that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedSearch {
    /// The process it is kept with.
    pub process: RecordId,
    /// Its name.
    pub name: String,
    /// The search text.
    pub query: String,
    /// Only as written.
    pub exact: bool,
    /// The operation up to which its hits were looked at.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub since: i64,
    /// Hits recorded or changed since, at most a thousand; none where the text cannot be read any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub new: Option<u32>,
}

/// The searches kept with a process, or with any, and how much is new in each.
///
/// # Errors
/// A failure of the disk.
pub fn saved_searches(
    desk: &Desk<'_>,
    request: &SavedSearchesRequest,
) -> Result<SavedSearches, ApiError> {
    let reader = desk.reader(&request.at)?;
    let query = Query {
        limit: PROCESSES,
        ..Query::of([Kind::Process])
    };
    let mut searches = Vec::new();
    for row in reader.list(&query)?.rows {
        let Body::Process(process) = &row.record.body else {
            continue;
        };
        if request
            .process
            .is_some_and(|wanted| wanted != row.record.id)
        {
            continue;
        }
        for filter in process.filters.iter().filter(|filter| filter.list == LIST) {
            searches.push(kept(&reader, row.record.id, filter)?);
        }
    }
    Ok(SavedSearches { searches })
}

fn kept(
    reader: &Reader<'_>,
    process: RecordId,
    filter: &SavedFilter,
) -> Result<SavedSearch, ApiError> {
    let query = filter
        .conditions
        .get("query")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let exact = filter
        .conditions
        .get("exact")
        .and_then(Value::as_bool)
        .unwrap_or_default();
    let since = reader.looked_at(process, &filter.name)?.unwrap_or(0);
    let asked = SearchQuery {
        text: query.clone(),
        exact,
        since: Some(since),
        ..SearchQuery::default()
    };
    let new = match reader.tally(&asked, NEW) {
        Ok((tally, _)) => Some(u32::try_from(tally.total).unwrap_or(u32::MAX)),
        // A name in it may be gone, or a newer program wrote it.
        Err(StoreError::Inquiry(_) | StoreError::BadSearch) => None,
        Err(error) => return Err(error.into()),
    };
    Ok(SavedSearch {
        process,
        name: filter.name.clone(),
        query,
        exact,
        since,
        new,
    })
}

/// Keeps a search with its process. What it finds now counts as looked at.
///
/// # Errors
/// `query.bad` for a text that cannot be read; `record.invalid` for a name without a letter;
/// `record.not_found`, or a failure of the disk.
pub fn save_search(desk: &Desk<'_>, request: &SaveSearchRequest) -> Result<Saved, ApiError> {
    let name = request.name.trim();
    if name.is_empty() {
        let message = "A search needs a name, so that it can be found again.";
        return Err(
            ApiError::refused(Code::RecordInvalid, message).with(json!({ "field": "name" }))
        );
    }
    let reader = desk.reader(&At::default())?;
    inquiry::read(&request.query).map_err(|fault| refusal(StoreError::Inquiry(fault), &reader))?;
    drop(reader);
    let conditions = [
        ("query".to_owned(), json!(request.query)),
        ("exact".to_owned(), json!(request.exact)),
    ];
    let filter = SavedFilter {
        name: name.to_owned(),
        list: LIST.to_owned(),
        conditions: conditions.into_iter().collect(),
    };
    let saved = filters::change(
        desk,
        request.op_id,
        request.process,
        "Save a search",
        |filters| match filters
            .iter_mut()
            .find(|it| it.list == LIST && it.name == filter.name)
        {
            Some(held) => held.clone_from(&filter),
            None => filters.push(filter.clone()),
        },
    )?;
    look(desk, request.process, name)?;
    Ok(saved)
}

/// Forgets a saved search.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub fn forget_search(desk: &Desk<'_>, request: &ForgetSearchRequest) -> Result<Saved, ApiError> {
    let saved = filters::change(
        desk,
        request.op_id,
        request.process,
        "Forget a search",
        |filters| {
            filters.retain(|it| it.list != LIST || it.name != request.name);
        },
    )?;
    desk.dossier.looked(request.process, &request.name, None)?;
    Ok(saved)
}

/// Keeps that the hits of a saved search were looked at, up to now.
///
/// # Errors
/// `dossier.read_only`, or a failure of the disk.
pub fn look_at_search(desk: &Desk<'_>, request: &SearchNamed) -> Result<(), ApiError> {
    look(desk, request.process, &request.name)
}

fn look(desk: &Desk<'_>, process: RecordId, name: &str) -> Result<(), ApiError> {
    let now = desk.reader(&At::default())?.seq();
    Ok(desk.dossier.looked(process, name, Some(now))?)
}
