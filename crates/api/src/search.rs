//! Owns the use case of searching the whole dossier at both clocks.

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::row::{Given, Row, line};
use rapporteur_domain::inquiry::Field;
use rapporteur_domain::{AssertionKind, Kind, RecordId};
use rapporteur_store::{Reader, SearchQuery, StoreError, Tallied, Tally};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Most hits of one kind.
const HITS: usize = 200;

/// Hits counted when they are counted to the end.
const COUNTED: usize = 50_000;

/// A search asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SearchRequest {
    /// The two clocks.
    pub at: At,
    /// In the language of searches, see docs/search.md.
    pub query: String,
    /// Only as written: no other form, spelling or script of any word.
    pub exact: bool,
    /// Kinds of records; empty for all.
    pub kinds: Vec<Kind>,
    /// Of developments, only those that assert this.
    pub asserts: Vec<AssertionKind>,
    /// What belongs to this process or to the dossier as a whole.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
    /// Only what was recorded after this operation.
    #[cfg_attr(feature = "ts", ts(optional, type = "number"))]
    pub since: Option<i64>,
    /// Hits for each kind, at most 200.
    pub limit: u32,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SearchAnswer {
    /// By kind, the kind with the best hit first.
    pub groups: Vec<SearchGroup>,
    /// There are more hits than were looked at: counts are of the newest alone.
    pub more: bool,
    /// What the hits looked at are, and how the search is narrowed to them.
    pub facets: SearchFacets,
    /// Names taken for misspelt, each with what was looked for instead.
    pub meant: Vec<Meant>,
}

/// A name taken for misspelt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Meant {
    /// As typed.
    pub typed: String,
    /// What was looked for.
    pub meant: String,
}

/// What hits are, the most frequent first; months the newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SearchFacets {
    /// How many were counted.
    pub total: u32,
    /// There are more.
    pub more: bool,
    /// Kinds of records and of developments.
    pub kinds: Vec<SearchFacet>,
    /// Parties whose move it is.
    pub parties: Vec<SearchFacet>,
    /// Processes.
    pub processes: Vec<SearchFacet>,
    /// Months.
    pub months: Vec<SearchFacet>,
}

/// A way to narrow a search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SearchFacet {
    /// What it says.
    pub word: String,
    /// The condition that narrows the search to it.
    pub condition: String,
    /// How many hits are so.
    pub count: u32,
}

/// The hits of one kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SearchGroup {
    /// The kind.
    pub kind: Kind,
    /// Its word.
    pub word: String,
    /// How many there are.
    pub total: u32,
    /// The best of them.
    pub hits: Vec<SearchHit>,
}

/// One hit.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SearchHit {
    /// The record.
    pub row: Row,
    /// Its words around the first hit.
    pub snippet: Vec<SnippetPiece>,
}

/// A stretch of a snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SnippetPiece {
    /// The words.
    pub text: String,
    /// They were searched for.
    pub hit: bool,
}

/// Searches records, developments, statements, notes and sources.
///
/// # Errors
/// `query.bad` with what is wrong where and what would be right, `date.bad`, `clock.bad`, or a failure
/// of the disk.
pub fn search(desk: &Desk<'_>, request: &SearchRequest) -> Result<SearchAnswer, ApiError> {
    search_until(desk, request, None)
}

/// The same, which another thread may stop: whoever types on asks anew.
///
/// # Errors
/// As [`search`], or `cancelled`.
pub fn search_until(
    desk: &Desk<'_>,
    request: &SearchRequest,
    stop: Option<Arc<AtomicBool>>,
) -> Result<SearchAnswer, ApiError> {
    let mut reader = desk.reader(&request.at)?;
    if let Some(stop) = stop {
        reader.stop_when(stop)?;
    }
    let page = reader
        .search(&query(request))
        .map_err(|error| refusal(error, &reader))?;
    let records = page
        .groups
        .iter()
        .flat_map(|group| &group.hits)
        .map(|hit| &hit.row.record);
    let named = page
        .groups
        .iter()
        .flat_map(|group| &group.hits)
        .filter_map(|hit| hit.row.status.as_ref());
    let besides: Vec<_> = named
        .flat_map(|standing| crate::catalogue::named_by(&standing.status))
        .collect();
    let catalogue = Catalogue::gather(&reader, records, besides)?;
    let as_of = reader.as_of();
    let hit = |hit: rapporteur_store::Hit| SearchHit {
        row: line(Given::from(hit.row), &catalogue, as_of, true),
        snippet: hit
            .snippet
            .into_iter()
            .map(|piece| SnippetPiece {
                text: piece.text,
                hit: piece.hit,
            })
            .collect(),
    };
    let groups = page.groups.into_iter().map(|group| SearchGroup {
        word: group.kind.word().to_owned(),
        kind: group.kind,
        total: u32::try_from(group.total).unwrap_or(u32::MAX),
        hits: group.hits.into_iter().map(hit).collect(),
    });
    Ok(SearchAnswer {
        groups: groups.collect(),
        more: page.more,
        facets: facets(&reader, page.tally, page.more)?,
        meant: page
            .meant
            .into_iter()
            .map(|(typed, meant)| Meant { typed, meant })
            .collect(),
    })
}

/// What all hits are, up to fifty thousand of them.
///
/// # Errors
/// As [`search_until`].
pub fn search_facets(
    desk: &Desk<'_>,
    request: &SearchRequest,
    stop: Option<Arc<AtomicBool>>,
) -> Result<SearchFacets, ApiError> {
    let mut reader = desk.reader(&request.at)?;
    if let Some(stop) = stop {
        reader.stop_when(stop)?;
    }
    let counted = reader.tally(&query(request), COUNTED);
    let (tally, more) = counted.map_err(|error| refusal(error, &reader))?;
    facets(&reader, tally, more)
}

pub(crate) fn query(request: &SearchRequest) -> SearchQuery {
    SearchQuery {
        text: request.query.clone(),
        exact: request.exact,
        kinds: request.kinds.clone(),
        asserts: request.asserts.clone(),
        process: request.process,
        since: request.since,
        limit: (request.limit as usize).min(HITS),
    }
}

/// A fault of the text in the reader's language, with its place.
pub(crate) fn refusal(error: StoreError, reader: &Reader<'_>) -> ApiError {
    match error {
        StoreError::Inquiry(fault) => {
            ApiError::refused(Code::QueryBad, fault.said(reader.language()))
                .with(json!({ "from": fault.at.from, "to": fault.at.to }))
        }
        other => other.into(),
    }
}

fn facets(reader: &Reader<'_>, tally: Tally, more: bool) -> Result<SearchFacets, ApiError> {
    let language = reader.language();
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let ids = tally.parties.iter().chain(&tally.processes).map(|it| it.is);
    let titles = reader.titles(ids)?;
    let named = |held: Vec<Tallied<RecordId>>, field: Field| {
        let told = held.into_iter().filter_map(|it| {
            let (_, title) = titles.get(&it.is).filter(|(_, title)| !title.is_empty())?;
            Some(SearchFacet {
                condition: format!("{}:\"{}\"", field.name(), title.replace('"', " ")),
                word: title.clone(),
                count: number(it.count),
            })
        });
        told.collect()
    };
    let kinds = tally.kinds.iter().map(|it| {
        let (word, code) = match it.is {
            (_, Some(asserts)) => (asserts.said(language), asserts.code()),
            (kind, None) => (kind.said(language), kind.code()),
        };
        SearchFacet {
            word,
            condition: format!("{}:{code}", Field::Kind.name()),
            count: number(it.count),
        }
    });
    let kinds = kinds.collect();
    let months = tally.months.into_iter().map(|it| SearchFacet {
        condition: format!("{}:{}", Field::On.name(), it.is),
        word: it.is,
        count: number(it.count),
    });
    Ok(SearchFacets {
        total: number(tally.total),
        more,
        kinds,
        months: months.collect(),
        parties: named(tally.parties, Field::Party),
        processes: named(tally.processes, Field::Process),
    })
}
