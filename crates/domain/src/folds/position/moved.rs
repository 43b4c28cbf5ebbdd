//! Owns what became of the cells of the matrix between two looks at it. Refuses to call a
//! repetition a move, and to guess which way: harder and softer are the analyst's words for the
//! steps taken in between; where those disagree or were never said, the way is unclear.

use super::{Cell, Matrix, PositionPast, PositionSeen, says_same};
use crate::development::Movement;
use crate::folds::status::Weight;
use crate::ids::RecordId;
use crate::vocabulary;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

vocabulary!(
    /// What became of a party's position.
    CellChange {
        New = "new", "new";
        Harder = "harder", "harder";
        Softer = "softer", "softer";
        Reframed = "reframed", "reframed";
        Unclear = "unclear", "unclear";
        Withdrawn = "withdrawn", "no longer held";
    }
);

/// A cell that moved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CellMove {
    /// The sticking point.
    pub issue: RecordId,
    /// The party.
    pub party: RecordId,
    /// What it held at the earlier look; none when nothing was on record.
    pub from: Option<PositionSeen>,
    /// What it holds at the later one; none when nothing counts any more.
    pub to: Option<PositionSeen>,
    /// What became of it.
    pub change: CellChange,
    /// How many positions were taken in between, the last included.
    pub steps: u32,
}

/// The cells that moved from one look to another, in the order of the later matrix, those whose
/// sticking point it no longer has at the end. `past` hands over the history of a cell at the
/// later look; it is asked only for cells that hold something else than before.
///
/// # Errors
/// Whatever `past` fails with.
pub fn moved<E>(
    before: &Matrix,
    after: &Matrix,
    mut past: impl FnMut(RecordId, RecordId) -> Result<Vec<PositionPast>, E>,
) -> Result<Vec<CellMove>, E> {
    let held = cells(before);
    let holds = cells(after);
    let mut out = Vec::new();
    for (issue, cell) in each(after) {
        let was = held
            .get(&(issue, cell.party))
            .and_then(|it| it.latest.as_ref());
        out.extend(one(
            issue,
            cell.party,
            was,
            cell.latest.as_ref(),
            &mut past,
        )?);
    }
    for (issue, cell) in each(before) {
        if !holds.contains_key(&(issue, cell.party)) {
            out.extend(one(
                issue,
                cell.party,
                cell.latest.as_ref(),
                None,
                &mut past,
            )?);
        }
    }
    Ok(out)
}

fn each(matrix: &Matrix) -> impl Iterator<Item = (RecordId, &Cell)> {
    let of = |row: &'_ super::MatrixRow| row.issue;
    matrix
        .rows
        .iter()
        .flat_map(move |row| row.cells.iter().map(move |cell| (of(row), cell)))
}

fn cells(matrix: &Matrix) -> BTreeMap<(RecordId, RecordId), &Cell> {
    each(matrix)
        .map(|(issue, cell)| ((issue, cell.party), cell))
        .collect()
}

fn one<E>(
    issue: RecordId,
    party: RecordId,
    from: Option<&PositionSeen>,
    to: Option<&PositionSeen>,
    past: &mut impl FnMut(RecordId, RecordId) -> Result<Vec<PositionPast>, E>,
) -> Result<Option<CellMove>, E> {
    let (change, steps) = match (from, to) {
        (None, None) => return Ok(None),
        (Some(from), Some(to)) if same(from, to) => return Ok(None),
        (None, Some(_)) => (CellChange::New, 1),
        (Some(_), None) => (CellChange::Withdrawn, 0),
        (Some(from), Some(to)) => way(from, to, &past(issue, party)?),
    };
    Ok(Some(CellMove {
        issue,
        party,
        from: from.cloned(),
        to: to.cloned(),
        change,
        steps,
    }))
}

fn same(a: &PositionSeen, b: &PositionSeen) -> bool {
    says_same((&a.value, &a.text), (&b.value, &b.text))
}

/// Which way a position went, by the analyst's words on the steps since the earlier one.
fn way(from: &PositionSeen, to: &PositionSeen, past: &[PositionPast]) -> (CellChange, u32) {
    let counted: Vec<&PositionSeen> = past
        .iter()
        .filter(|it| matches!(it.weight, Weight::Decides | Weight::Decided))
        .map(|it| &it.seen)
        .collect();
    let at = counted
        .iter()
        .position(|seen| seen.development == from.development);
    // what was held then no longer counts: only the word on what is held now remains
    let since = at.map_or_else(|| vec![to], |at| counted[at + 1..].to_vec());
    let words: BTreeSet<Movement> = since
        .iter()
        .filter_map(|seen| seen.movement)
        .filter(|word| *word != Movement::None)
        .collect();
    let change = match words.into_iter().collect::<Vec<_>>().as_slice() {
        [Movement::Harder] => CellChange::Harder,
        [Movement::Softer] => CellChange::Softer,
        [Movement::Reframed] => CellChange::Reframed,
        _ => CellChange::Unclear,
    };
    (
        change,
        u32::try_from(since.len().max(1)).unwrap_or(u32::MAX),
    )
}
