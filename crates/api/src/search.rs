//! Owns the use case of searching the whole dossier at both clocks.

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::row::{Given, Row, line};
use rapporteur_domain::{AssertionKind, Kind, RecordId};
use rapporteur_store::SearchQuery;
use serde::{Deserialize, Serialize};

/// Most hits of one kind.
const HITS: usize = 200;

/// A search asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SearchRequest {
    /// The two clocks.
    pub at: At,
    /// Words, each at least as the beginning of a word; "quoted words" stand together; a
    /// leading minus excludes.
    pub query: String,
    /// Kinds of records; empty for all.
    pub kinds: Vec<Kind>,
    /// Of developments, only those that assert this.
    pub asserts: Vec<AssertionKind>,
    /// What belongs to this process or to the dossier as a whole.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
    /// Hits for each kind, at most 200.
    pub limit: u32,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SearchAnswer {
    /// By kind, the kind with the best hit first.
    pub groups: Vec<SearchGroup>,
    /// There are more hits than were looked at.
    pub more: bool,
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
/// `query.bad`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn search(desk: &Desk<'_>, request: &SearchRequest) -> Result<SearchAnswer, ApiError> {
    let reader = desk.reader(&request.at)?;
    let query = SearchQuery {
        text: request.query.clone(),
        kinds: request.kinds.clone(),
        asserts: request.asserts.clone(),
        process: request.process,
        limit: (request.limit as usize).min(HITS),
    };
    let page = reader.search(&query)?;
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
    })
}
