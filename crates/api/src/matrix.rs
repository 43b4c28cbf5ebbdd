//! Owns the use cases of the matrix: the sticking points of a process as a tree, and the latest
//! position of each party on some of them. Refuses the whole of a large matrix: the tree comes
//! without cells, cells come for the rows in sight.

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::{Desk, found};
use crate::error::ApiError;
use crate::row::TitlesOf;
use crate::standing::ProcessRequest;
use rapporteur_domain::folds::position::{Matrix, matrix as fold_matrix, outline};
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::record::Role;
use rapporteur_domain::{Body, Clocks, Kind, Known, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// Columns of the matrix when a process does not say who takes part.
const PARTIES: u64 = 6;
/// Most sticking points of the tree.
pub const TREE: u64 = 1000;
/// Most rows of one answer with cells.
pub const ROWS: usize = 100;
/// Most columns.
pub const COLUMNS: usize = 24;
/// Positions of a party on an issue that the matrix looks at: the latest and the one before.
const DEPTH: u32 = 2;

/// The matrix with the parties of its columns.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MatrixView {
    /// The columns.
    pub parties: Vec<PartyColumn>,
    /// The rows.
    pub matrix: Matrix,
    /// The state of each row's issue, in the order of the rows.
    pub states: Vec<Option<Status>>,
    /// Sticking points in all.
    pub total: u32,
    /// Titles of records the matrix refers to.
    pub titles: TitlesOf,
}

/// A party over a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartyColumn {
    /// The party.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its glyph.
    pub glyph: String,
    /// Its colour.
    pub colour: String,
}

/// Some rows of the matrix asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MatrixRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The process.
    pub process: RecordId,
    /// Rows wanted, at most [`ROWS`]; the first ones when empty.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<RecordId>>"))]
    pub issues: Vec<RecordId>,
    /// How many of the first rows, where none are named; left out: [`ROWS`].
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub first: Option<u32>,
    /// Columns wanted; all when empty.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<RecordId>>"))]
    pub parties: Vec<RecordId>,
}

/// The sticking points of a process as a tree, without cells.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IssueTree {
    /// Each after the wider one it is part of; at most [`TREE`].
    pub issues: Vec<IssueLine>,
    /// Sticking points in all.
    pub total: u32,
    /// The columns there are, negotiating parties before mediators; at most [`COLUMNS`].
    pub parties: Vec<PartyColumn>,
}

/// A sticking point in the tree.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IssueLine {
    /// The sticking point.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// The wider one above it.
    pub parent: Option<RecordId>,
    /// How many stand above it.
    pub depth: u32,
    /// How it stands.
    pub status: Option<Status>,
}

/// The matrix of a process at the clocks: the rows asked for.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn matrix(desk: &Desk<'_>, request: &MatrixRequest) -> Result<MatrixView, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let mut parties = columns(&reader, request.process)?;
    if !request.parties.is_empty() {
        parties.retain(|party| request.parties.contains(&party.id));
    }
    let issues = Issues::read(&reader, request.process, TREE)?;
    let wanted: Vec<RecordId> = if request.issues.is_empty() {
        let places = outline(&issues.known, &clocks);
        let first = request.first.map_or(ROWS, |first| first as usize);
        places
            .iter()
            .map(|it| it.issue)
            .take(first.min(ROWS))
            .collect()
    } else {
        request.issues.iter().copied().take(ROWS).collect()
    };
    view(
        &reader,
        request.process,
        &clocks,
        issues.only(&wanted),
        parties,
    )
}

/// The sticking points of a process, as a tree.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn issue_tree(desk: &Desk<'_>, request: &ProcessRequest) -> Result<IssueTree, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let parties = columns(&reader, request.process)?;
    let mut issues = Issues::read(&reader, request.process, TREE)?;
    let places = outline(&issues.known, &clocks);
    let titles: HashMap<RecordId, String> = issues
        .known
        .iter()
        .map(|known| (known.record.id, known.record.head.title.clone()))
        .collect();
    let line = |place: rapporteur_domain::folds::position::IssuePlace| IssueLine {
        id: place.issue,
        title: titles.get(&place.issue).cloned().unwrap_or_default(),
        parent: place.parent,
        depth: place.depth,
        status: issues.statuses.remove(&place.issue),
    };
    Ok(IssueTree {
        issues: places.into_iter().map(line).collect(),
        total: issues.total,
        parties,
    })
}

/// The first sticking points of a process, at most so many, and its parties.
pub(crate) fn matrix_of(
    reader: &Reader<'_>,
    process: RecordId,
    clocks: &Clocks,
    most: usize,
) -> Result<MatrixView, ApiError> {
    let most = u64::try_from(most).unwrap_or(TREE).min(TREE);
    let issues = Issues::read(reader, process, most)?;
    let parties = columns(reader, process)?;
    view(reader, process, clocks, issues, parties)
}

/// Sticking points with their statuses, sorted by state.
pub(crate) struct Issues {
    pub(crate) known: Vec<Known>,
    pub(crate) total: u32,
    statuses: HashMap<RecordId, Status>,
}

impl Issues {
    pub(crate) fn read(
        reader: &Reader<'_>,
        process: RecordId,
        most: u64,
    ) -> Result<Self, ApiError> {
        let query = Query {
            process: Some(process),
            sort: Sort::State,
            limit: most,
            ..Query::of([Kind::Issue])
        };
        let page = reader.list(&query)?;
        let mut statuses = HashMap::new();
        let mut known = Vec::with_capacity(page.rows.len());
        for row in page.rows {
            if let Some(standing) = row.status {
                statuses.insert(row.record.id, standing.status);
            }
            known.push(Known {
                order: row.order,
                since: row.at,
                until: None,
                record: row.record,
            });
        }
        Ok(Self {
            known,
            total: u32::try_from(page.total).unwrap_or(u32::MAX),
            statuses,
        })
    }

    /// Those of these identities, each kept below its wider one where both are among them.
    fn only(mut self, wanted: &[RecordId]) -> Self {
        let wanted: HashSet<&RecordId> = wanted.iter().collect();
        self.known.retain(|known| wanted.contains(&known.record.id));
        self
    }
}

/// Rows of the matrix. Origins of a row are those behind its cells' latest positions.
fn view(
    reader: &Reader<'_>,
    process: RecordId,
    clocks: &Clocks,
    issues: Issues,
    parties: Vec<PartyColumn>,
) -> Result<MatrixView, ApiError> {
    let rows: Vec<RecordId> = issues.known.iter().map(|known| known.record.id).collect();
    let positions = reader.positions_on(process, &rows, DEPTH)?;
    let ids: Vec<RecordId> = parties.iter().map(|party| party.id).collect();
    let records = issues.known.iter().chain(&positions);
    let records = records.map(|known| &known.record);
    let catalogue = Catalogue::gather(reader, records, ids.iter().copied())?;
    let mut matrix = fold_matrix(&issues.known, &positions, &ids, clocks, &catalogue);
    count(&mut matrix, &reader.position_counts(process, &rows)?);
    let states = matrix
        .rows
        .iter()
        .map(|row| issues.statuses.get(&row.issue).cloned())
        .collect();
    Ok(MatrixView {
        parties,
        states,
        matrix,
        total: issues.total,
        titles: catalogue.titles_of(),
    })
}

/// The fold was handed the latest positions only; how many there are the store has counted.
fn count(matrix: &mut Matrix, counts: &HashMap<(RecordId, RecordId), u32>) {
    for row in &mut matrix.rows {
        for cell in &mut row.cells {
            let held = counts.get(&(row.issue, cell.party)).copied();
            cell.positions = held.unwrap_or(cell.positions);
        }
        row.positions = row.cells.iter().map(|cell| cell.positions).sum();
    }
}

/// The parties of a process, those that negotiate before those that mediate; without any, the
/// first parties of the dossier.
pub(crate) fn columns(
    reader: &Reader<'_>,
    process: RecordId,
) -> Result<Vec<PartyColumn>, ApiError> {
    let found = found(reader, process)?;
    let mut ids: Vec<RecordId> = Vec::new();
    if let Body::Process(it) = &found.record.body {
        for role in [Role::Party, Role::Mediator, Role::Facilitator] {
            ids.extend(
                it.roles
                    .iter()
                    .filter(|part| part.role == role)
                    .map(|part| part.party),
            );
        }
    }
    let mut seen = HashSet::new();
    ids.retain(|id| seen.insert(*id));
    let found = if ids.is_empty() {
        let query = Query {
            sort: Sort::Recorded,
            limit: PARTIES,
            ..Query::of([Kind::Party])
        };
        reader
            .list(&query)?
            .rows
            .into_iter()
            .map(|row| row.record)
            .collect()
    } else {
        reader
            .get_all(ids)?
            .into_iter()
            .map(|found| found.record)
            .collect::<Vec<_>>()
    };
    Ok(found.into_iter().filter_map(column).take(COLUMNS).collect())
}

fn column(record: Record) -> Option<PartyColumn> {
    let Body::Party(party) = record.body else {
        return None;
    };
    Some(PartyColumn {
        id: record.id,
        title: record.head.title,
        glyph: party.glyph,
        colour: party.colour,
    })
}
