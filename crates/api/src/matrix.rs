//! Owns the use case of the matrix: the latest position of each party on each sticking point
//! of a process.

use crate::catalogue::Catalogue;
use crate::desk::{Desk, found};
use crate::error::ApiError;
use crate::row::TitlesOf;
use crate::standing::ProcessRequest;
use rapporteur_domain::folds::position::{Matrix, matrix as fold_matrix};
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::record::Role;
use rapporteur_domain::{Body, Clocks, Kind, Known, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// Columns of the matrix when a process does not say who takes part.
const PARTIES: u64 = 6;
/// Sticking points of the whole matrix.
const MATRIX: u64 = 500;
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

/// The matrix of a process at the clocks.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn matrix(desk: &Desk<'_>, request: &ProcessRequest) -> Result<MatrixView, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    matrix_of(&reader, request.process, &clocks, usize::MAX)
}

/// The first sticking points of a process, at most so many, and its parties.
pub(crate) fn matrix_of(
    reader: &Reader<'_>,
    process: RecordId,
    clocks: &Clocks,
    most: usize,
) -> Result<MatrixView, ApiError> {
    let query = Query {
        process: Some(process),
        sort: Sort::State,
        limit: MATRIX.min(u64::try_from(most).unwrap_or(MATRIX)),
        ..Query::of([Kind::Issue])
    };
    let page = reader.list(&query)?;
    let total = u32::try_from(page.total).unwrap_or(u32::MAX);
    let statuses: HashMap<RecordId, Status> = page
        .rows
        .iter()
        .filter_map(|row| Some((row.record.id, row.status.as_ref()?.status.clone())))
        .collect();
    let issues: Vec<Known> = page
        .rows
        .into_iter()
        .map(|row| Known {
            order: row.order,
            since: row.at,
            until: None,
            record: row.record,
        })
        .collect();
    let positions = reader.positions(process, DEPTH)?;
    let parties = columns(reader, process)?;
    let ids: Vec<RecordId> = parties.iter().map(|party| party.id).collect();
    let records = issues.iter().chain(&positions).map(|known| &known.record);
    let catalogue = Catalogue::gather(reader, records, ids.iter().copied())?;
    let matrix = fold_matrix(&issues, &positions, &ids, clocks, &catalogue);
    let states = matrix
        .rows
        .iter()
        .map(|row| statuses.get(&row.issue).cloned())
        .collect();
    Ok(MatrixView {
        parties,
        states,
        matrix,
        total,
        titles: catalogue.titles_of(),
    })
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
    Ok(found.into_iter().filter_map(column).collect())
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
