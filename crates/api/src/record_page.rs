//! Owns the use case behind a record's own page: the record whole, its evidence, what is
//! recorded about it, its history at both clocks and what refers to it.

mod chains;

pub use chains::{ChainStep, ChainView};

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::{Desk, found};
use crate::error::ApiError;
use crate::row::{Given, Row, TitlesOf, line};
use crate::writing::text;
pub(crate) use chains::chains;
use rapporteur_domain::folds::contradiction::{Contradiction, contradictions};
use rapporteur_domain::folds::offer::{Thread, thread_of};
use rapporteur_domain::folds::round::{Biography, biography};
use rapporteur_domain::folds::status::{Explained, explain};
use rapporteur_domain::folds::venue::{Stance, stances};
use rapporteur_domain::{Clocks, Kind, Known, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};

/// Developments and referring records shown on a page; the rest is a list of its own.
const SHOWN: u64 = 200;

/// A record asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ShowRecordRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The record.
    pub id: RecordId,
}

/// A record's own page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordPage {
    /// The record, whole.
    pub row: Row,
    /// What is recorded about it, newest first.
    pub developments: Vec<Row>,
    /// How many developments there are in all.
    pub developments_total: u32,
    /// Every version, newest first.
    pub versions: Vec<VersionLine>,
    /// What refers to it.
    pub backlinks: Vec<Backlink>,
    /// Of a development: each chain of its evidence.
    pub chains: Vec<ChainView>,
    /// What about it cannot all hold; of a development, what cannot hold beside it.
    pub contradictions: Vec<Contradiction>,
    /// Of a round.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub biography: Option<Biography>,
    /// Of an offer: all offers it is one conversation with.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub thread: Option<Thread>,
    /// Of a venue option: each party's stance.
    pub stances: Vec<Stance>,
    /// Titles of records the page refers to.
    pub titles: TitlesOf,
}

/// A version of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VersionLine {
    /// The operation that opened it.
    pub seq: i64,
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub author: String,
    /// What was done.
    pub label: String,
    /// What it was called then; empty once purged.
    pub title: String,
    /// It was in the bin.
    pub binned: bool,
}

/// A record that refers to this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Backlink {
    /// As what.
    pub role: String,
    /// The record that refers.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
}

/// The page of a record at the clocks.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn show_record(desk: &Desk<'_>, request: &ShowRecordRequest) -> Result<RecordPage, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let found = found(&reader, request.id)?;
    let about = reader.developments_of(request.id)?;
    let newest = newest_about(&reader, request.id)?;
    let developments_total = u32::try_from(newest.total).unwrap_or(u32::MAX);

    let given = Given::with_status(&reader, found)?;
    let shown: Vec<Given> = newest.rows.into_iter().map(Given::from).collect();
    let threaded = threaded(&reader, &given.record, &clocks)?;
    let backlinks = reader.backlinks(request.id, 0, SHOWN)?;
    let named = [&given]
        .into_iter()
        .chain(&shown)
        .filter_map(|it| it.status.as_ref());
    let besides: Vec<RecordId> = named
        .flat_map(crate::catalogue::named_by)
        .chain(backlinks.iter().map(|held| held.by))
        .chain(
            threaded
                .iter()
                .flat_map(|(_, others)| others.iter().map(|known| known.record.id)),
        )
        .collect();
    let records = shown
        .iter()
        .map(|it| &it.record)
        .chain(about.iter().map(|known| &known.record));
    let catalogue = Catalogue::gather(&reader, records.chain([&given.record]), besides)?;

    let as_of = reader.as_of();
    let thread = threaded.map(|(thread, _)| thread);
    let mut titles = catalogue.titles_of();
    let contradictions = match given.record.development() {
        None => contradictions(&about, &clocks, &catalogue),
        Some(it) => rivals(&reader, given.record.id, it.subject, &clocks, &mut titles)?,
    };
    Ok(RecordPage {
        chains: chains(&reader, &given.record, &catalogue)?,
        contradictions,
        biography: biography(&given.record, &about, &clocks),
        stances: if given.record.kind() == Kind::VenueOption {
            stances(&about, &clocks)
        } else {
            Vec::new()
        },
        thread,
        versions: versions(&reader, request.id)?,
        backlinks: backlinks
            .into_iter()
            .map(|held| Backlink {
                title: titled(&catalogue, held.by),
                role: held.role,
                id: held.by,
                kind: held.kind,
            })
            .collect(),
        developments: shown
            .into_iter()
            .map(|it| line(it, &catalogue, as_of, true))
            .collect(),
        developments_total,
        titles,
        row: line(given, &catalogue, as_of, false),
    })
}

fn titled(catalogue: &Catalogue, id: RecordId) -> String {
    rapporteur_domain::Titles::title(catalogue, id)
}

/// What about the subject of a development cannot hold beside it. The titles of the
/// developments named go to those of the page.
fn rivals(
    reader: &Reader<'_>,
    development: RecordId,
    subject: RecordId,
    clocks: &Clocks,
    titles: &mut TitlesOf,
) -> Result<Vec<Contradiction>, ApiError> {
    let about = reader.developments_of(subject)?;
    let catalogue = Catalogue::gather(reader, about.iter().map(|known| &known.record), [])?;
    let mut found = contradictions(&about, clocks, &catalogue);
    found.retain(|it| it.developments().any(|id| id == development));
    let named = found.iter().flat_map(Contradiction::developments);
    titles.extend(named.map(|id| (id, titled(&catalogue, id))));
    Ok(found)
}

fn newest_about(
    reader: &Reader<'_>,
    subject: RecordId,
) -> Result<rapporteur_store::Page, ApiError> {
    let query = Query {
        kinds: vec![Kind::Development],
        subject: Some(subject),
        sort: Sort::Date,
        descending: true,
        limit: SHOWN,
        ..Query::default()
    };
    Ok(reader.list(&query)?)
}

/// The offers of one conversation with this one, and what is recorded about them.
fn threaded(
    reader: &Reader<'_>,
    record: &Record,
    clocks: &Clocks,
) -> Result<Option<(Thread, Vec<Known>)>, ApiError> {
    if record.kind() != Kind::Offer {
        return Ok(None);
    }
    let offers = conversation(reader, record.id, clocks)?;
    let mut developments = Vec::new();
    for offer in &offers {
        developments.extend(reader.developments_of(offer.record.id)?);
    }
    let thread = thread_of(
        record.id,
        offers.iter().map(|known| &known.record),
        &developments,
        clocks,
    );
    Ok(thread.map(|thread| (thread, offers)))
}

/// Offers reached from one by "answers" and "counters", in either direction.
fn conversation(
    reader: &Reader<'_>,
    start: RecordId,
    clocks: &Clocks,
) -> Result<Vec<Known>, ApiError> {
    let mut reached = vec![start];
    let mut next = 0;
    while let Some(id) = reached.get(next).copied() {
        next += 1;
        let mut neighbours: Vec<RecordId> = Vec::new();
        if let Some(found) = reader.get(id)? {
            neighbours.extend(
                found
                    .record
                    .links()
                    .iter()
                    .filter(|link| link.role == "answers")
                    .map(|link| link.target),
            );
        }
        for held in reader.backlinks(id, 0, SHOWN)? {
            match (held.kind, held.role.as_str()) {
                (Kind::Offer, "answers") => neighbours.push(held.by),
                (Kind::Development, "offer") => neighbours.extend(subject_of(reader, held.by)?),
                _ => {}
            }
        }
        for known in reader.developments_of(id)? {
            neighbours.extend(
                known
                    .record
                    .links()
                    .iter()
                    .filter(|link| link.role == "offer")
                    .map(|link| link.target),
            );
        }
        for id in neighbours {
            if !reached.contains(&id) {
                reached.push(id);
            }
        }
    }
    let stands = |known: &Known| known.known_at(clocks.as_known);
    Ok(reader
        .known_of(reached)?
        .into_iter()
        .filter(stands)
        .collect())
}

fn subject_of(reader: &Reader<'_>, development: RecordId) -> Result<Option<RecordId>, ApiError> {
    let found = reader.get(development)?;
    Ok(found.and_then(|found| found.record.development().map(|it| it.subject)))
}

fn versions(reader: &Reader<'_>, id: RecordId) -> Result<Vec<VersionLine>, ApiError> {
    let past = reader.versions(id)?;
    let line = |past: rapporteur_store::Past| VersionLine {
        seq: past.op.seq,
        at: text(past.op.at),
        author: past.op.author,
        label: past.op.label,
        title: past
            .record
            .map(|record| record.head.title)
            .unwrap_or_default(),
        binned: past.binned,
    };
    Ok(past.into_iter().rev().map(line).collect())
}

/// Why a record has its status.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WhyStatus {
    /// The developments in folding order, each with its part.
    pub explained: Vec<Explained>,
    /// The same developments as lines.
    pub rows: Vec<Row>,
}

/// The developments a status follows from, in order, and which one decided.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn why_status(desk: &Desk<'_>, request: &ShowRecordRequest) -> Result<WhyStatus, ApiError> {
    let reader = desk.reader(&request.at)?;
    let found = found(&reader, request.id)?;
    let about = reader.developments_of(request.id)?;
    let explained = explain(&found.record, &about, &reader.clocks()?);
    let ordered = reader.get_all(explained.iter().map(|it| it.development))?;
    let given: Result<Vec<Given>, ApiError> = ordered
        .into_iter()
        .map(|found| Given::with_status(&reader, found))
        .collect();
    let (rows, _) = crate::row::lines(&reader, given?, reader.as_of())?;
    Ok(WhyStatus { explained, rows })
}
