//! Owns the use cases that list records: a page of a list, the bin, and the counts beside the
//! views. Refuses whole tables: a page has at most [`PAGE`] rows.

use crate::at::At;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::filters::{self, MarkWanted};
use crate::row::{Given, Row, TitlesOf, lines};
use rapporteur_domain::grade::{Credibility, Reliability};
use rapporteur_domain::{AssertionKind, Kind, RecordId};
use rapporteur_store::{Query, Sort};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most rows a page may have.
pub const PAGE: u64 = 500;

/// By what a list is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SortBy {
    /// The record's own date.
    #[default]
    Date,
    /// Its title.
    Title,
    /// Its state.
    State,
    /// The order in which records were made.
    Recorded,
    /// When a round is to be held, or since when an answer is owed.
    Window,
}

/// A list asked for. Empty filters filter nothing.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ListRecordsRequest {
    /// The two clocks.
    pub at: At,
    /// Kinds of records.
    pub kinds: Vec<Kind>,
    /// Of developments, only those that assert this.
    pub asserts: Vec<AssertionKind>,
    /// What belongs to this process or to the dossier as a whole.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
    /// Developments about this record.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub subject: Option<RecordId>,
    /// Developments by this party.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub party: Option<RecordId>,
    /// What concerns this sticking point.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub issue: Option<RecordId>,
    /// What this person, party or outlet said.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub speaker: Option<RecordId>,
    /// What came by this outlet.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub outlet: Option<RecordId>,
    /// What rests on this source.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub source: Option<RecordId>,
    /// How it is marked.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub mark: Option<MarkWanted>,
    /// How reliable its outlet is at least.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub reliability: Option<Reliability>,
    /// How credible it is at least.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub credibility: Option<Credibility>,
    /// Its own date may fall into this one, EDTF as it is typed.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub dated: Option<String>,
    /// Recorded not before this instant, or the beginning of this day in UTC.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub recorded_from: Option<String>,
    /// Recorded not after this instant, or the end of this day in UTC.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub recorded_to: Option<String>,
    /// Tags that must all be there.
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<String>>"))]
    pub tags: Vec<String>,
    /// The bin instead of what stands; of it only now can be asked.
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub binned: bool,
    /// States, as codes.
    pub states: Vec<String>,
    /// Words that must all occur.
    pub text: String,
    /// By what it is sorted.
    pub sort: SortBy,
    /// Last first.
    pub descending: bool,
    /// Rows to skip.
    pub offset: u32,
    /// Rows to return, at most [`PAGE`].
    pub limit: u32,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ListPage {
    /// Its rows.
    pub rows: Vec<Row>,
    /// How many the whole list has.
    pub total: u32,
    /// Titles of records the rows refer to.
    pub titles: TitlesOf,
}

/// A page of the bin.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ListBinRequest {
    /// Rows to skip.
    pub offset: u32,
    /// Rows to return, at most [`PAGE`].
    pub limit: u32,
}

/// A page of a list.
///
/// # Errors
/// `date.bad`, `clock.bad`, `query.bad`, or a failure of the disk.
pub fn list_records(desk: &Desk<'_>, request: &ListRecordsRequest) -> Result<ListPage, ApiError> {
    let query = filters::query(request, u64::from(request.limit).min(PAGE))?;
    page(desk, &request.at, &query)
}

/// A page of the bin, last binned first.
///
/// # Errors
/// A failure of the disk.
pub fn list_bin(desk: &Desk<'_>, request: &ListBinRequest) -> Result<ListPage, ApiError> {
    let query = Query {
        binned: true,
        sort: Sort::Recorded,
        descending: true,
        offset: request.offset.into(),
        limit: u64::from(request.limit).min(PAGE),
        ..Query::default()
    };
    page(desk, &At::default(), &query)
}

fn page(desk: &Desk<'_>, at: &At, query: &Query) -> Result<ListPage, ApiError> {
    let reader = desk.reader(at)?;
    let page = reader.list(query)?;
    let (rows, titles) = lines(
        &reader,
        page.rows.into_iter().map(Given::from).collect(),
        reader.as_of(),
    )?;
    Ok(ListPage {
        rows,
        total: u32::try_from(page.total).unwrap_or(u32::MAX),
        titles,
    })
}

/// How much each view holds.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct NavCountsRequest {
    /// The two clocks.
    pub at: At,
    /// Of this process; of the dossier without one.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
}

/// How much each view holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NavCounts {
    /// Records by kind.
    pub kinds: BTreeMap<String, u32>,
    /// Statements.
    pub statements: u32,
    /// What is in the bin now. Absent when the clock of the dossier is set back: the bin is about
    /// now, and a count of it beside counts of the past would mislead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub bin: Option<u32>,
}

/// How much each view holds at the clocks.
///
/// # Errors
/// `date.bad`, `clock.bad`, or a failure of the disk.
pub fn nav_counts(desk: &Desk<'_>, request: &NavCountsRequest) -> Result<NavCounts, ApiError> {
    let reader = desk.reader(&request.at)?;
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let counted = reader.count_by_kind(request.process)?;
    let kinds = counted
        .into_iter()
        .map(|(kind, count)| (kind.code().to_owned(), small(count)))
        .collect();
    let statements = Query {
        process: request.process,
        limit: 0,
        ..Query::asserting(AssertionKind::Statement)
    };
    let bin = Query {
        binned: true,
        limit: 0,
        ..Query::default()
    };
    let bin = match request.at.instant()? {
        None => Some(small(reader.list(&bin)?.total)),
        Some(_) => None,
    };
    Ok(NavCounts {
        kinds,
        statements: small(reader.list(&statements)?.total),
        bin,
    })
}
