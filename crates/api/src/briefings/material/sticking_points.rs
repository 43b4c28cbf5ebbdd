//! Owns the sticking points of a briefing: the matrix of each process it covers, folded again for
//! readers who may not see all of it.

use super::{Filling, beyond, kind_of};
use crate::catalogue::Catalogue;
use crate::error::ApiError;
use crate::matrix::matrix_of;
use rapporteur_briefing::material::Issue;
use rapporteur_domain::folds::position::{MatrixRow, matrix as fold_matrix};
use rapporteur_domain::folds::status::{Status, status_at};
use rapporteur_domain::{AssertionKind, Kind, Known, RecordId};
use rapporteur_store::{Query, Sort};
use std::collections::BTreeMap;

/// Most of one process; what is left out is counted.
const ISSUES: usize = 40;

/// A row of the matrix with the state of its sticking point.
type StateRow = (MatrixRow, Option<Status>);

impl Filling<'_, '_> {
    pub(super) fn issues(&mut self, parties: &[RecordId]) -> Result<Vec<Issue>, ApiError> {
        let mut matrices = Vec::new();
        for process in self.processes.clone() {
            matrices.push(self.matrix(process, parties)?);
        }
        let mut issues: Vec<Issue> = Vec::new();
        for (row, state) in in_turn(matrices) {
            self.want(row.issue)?;
            let status = state.as_ref().and_then(Status::issue).cloned();
            if let Some(status) = &status {
                self.want(status.deciding)?;
            }
            for seen in row
                .cells
                .iter()
                .flat_map(|cell| cell.latest.iter().chain(&cell.red_line))
            {
                self.want(seen.development)?;
            }
            // one that is negotiated in several processes is told once, with the parties of each
            match issues.iter_mut().find(|it| it.row.issue == row.issue) {
                Some(told) => {
                    let has: Vec<RecordId> = told.row.cells.iter().map(|it| it.party).collect();
                    let more = row.cells.into_iter().filter(|it| !has.contains(&it.party));
                    told.row.cells.extend(more);
                }
                None => issues.push(Issue { row, status }),
            }
        }
        Ok(issues)
    }

    /// The matrix of a process, each row with the state of its sticking point.
    fn matrix(
        &mut self,
        process: RecordId,
        parties: &[RecordId],
    ) -> Result<Vec<StateRow>, ApiError> {
        if self.audience.is_narrow() {
            return self.narrow_matrix(process, parties);
        }
        let view = matrix_of(self.reader, process, &self.clocks, ISSUES)?;
        self.left_out.issues += beyond(u64::from(view.total), ISSUES as u64);
        Ok(view.matrix.rows.into_iter().zip(view.states).collect())
    }

    /// The matrix folded from what the audience may see: what it may not is not the latest.
    fn narrow_matrix(
        &mut self,
        process: RecordId,
        parties: &[RecordId],
    ) -> Result<Vec<StateRow>, ApiError> {
        let query = Query {
            process: Some(process),
            sort: Sort::State,
            limit: ISSUES as u64,
            ..Query::of([Kind::Issue])
        };
        let (rows, total) = self.rows(&query)?;
        self.left_out.issues += beyond(total, query.limit);
        let mut statuses = BTreeMap::new();
        let (mut issues, mut positions) = (Vec::new(), Vec::new());
        for row in rows {
            let about = self.reader.developments_of(row.record.id)?;
            let about = self.audience.keep(about)?;
            statuses.insert(row.record.id, status_at(&row.record, &about, &self.clocks));
            positions.extend(about);
            issues.push(Known {
                order: row.order,
                since: row.at,
                until: None,
                record: row.record,
            });
        }
        positions.retain(|known| kind_of(known) == Some(AssertionKind::Position));
        let records = issues.iter().chain(&positions).map(|known| &known.record);
        let catalogue = Catalogue::gather(self.reader, records, parties.iter().copied())?;
        let matrix = fold_matrix(&issues, &positions, parties, &self.clocks, &catalogue);
        let with_state = |row: MatrixRow| {
            let state = statuses.get(&row.issue).cloned().flatten();
            (row, state)
        };
        Ok(matrix.rows.into_iter().map(with_state).collect())
    }
}

/// The matrices of several processes as one: a row of each in turn, so that a product's limit
/// leaves no process out. Each keeps its own order, the wider before the narrower.
fn in_turn(matrices: Vec<Vec<StateRow>>) -> impl Iterator<Item = StateRow> {
    let mut turns: Vec<(usize, StateRow)> = Vec::new();
    for rows in matrices {
        turns.extend(rows.into_iter().enumerate());
    }
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().map(|(_, row)| row)
}
