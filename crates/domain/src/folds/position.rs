//! Owns where the parties stand: for each sticking point and party the latest position that
//! counts, how it moved against the one before, and how far apart the parties' numbers are.
//! Refuses to judge: harder and softer are the analyst's words, and no number decides them.
//!
//! Several reports of one day that say the same are one position: each is compared with the
//! latest position of another day, and the analyst's word on one of them holds for all. Words
//! are never guessed to mean the same, but where both give a value, only the values decide.

mod gap;
mod moved;
mod tree;

pub use gap::{Bounds, Gap};
pub use moved::{CellChange, CellMove, moved};

use crate::clocks::{Clocks, Known};
use crate::development::{
    Assertion, Development, Firmness, Modality, Movement, Position, PositionKind, PositionValue,
    Rank,
};
use crate::edtf::Edtf;
use crate::folds::order::{self, Placed, days_between, known_day};
use crate::folds::origins::{self, Origins, Outlets};
use crate::folds::status::{Weight, same_reason};
use crate::folds::wording::joined;
use crate::ids::RecordId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Sticking points by parties.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Matrix {
    /// One row for each sticking point: each after the wider one it is part of, otherwise in
    /// the order given.
    pub rows: Vec<MatrixRow>,
}

/// Where the parties stand on one sticking point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MatrixRow {
    /// The sticking point.
    pub issue: RecordId,
    /// The wider one above it in this matrix; none at the top.
    pub parent: Option<RecordId>,
    /// How many stand above it.
    pub depth: u32,
    /// One cell for each party, in the order given.
    pub cells: Vec<Cell>,
    /// How far apart the parties' numbers are, where at least two give one in the same unit.
    pub gap: Option<Gap>,
    /// How many positions of these parties count.
    pub positions: u32,
    /// Origins behind them taken together.
    pub origins: Origins,
}

/// A sticking point's place among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuePlace {
    /// The sticking point.
    pub issue: RecordId,
    /// The wider one above it, among those listed; none at the top.
    pub parent: Option<RecordId>,
    /// How many stand above it.
    pub depth: u32,
}

/// Where one party stands on one sticking point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Cell {
    /// The party.
    pub party: RecordId,
    /// Its latest position of whatever kind; none when none is recorded.
    pub latest: Option<PositionSeen>,
    /// Its latest red line, where a position of another kind was taken since.
    pub red_line: Option<PositionSeen>,
    /// How many of its positions count.
    pub positions: u32,
}

/// A position on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PositionSeen {
    /// The development that says so.
    pub development: RecordId,
    /// The position, in a sentence.
    pub text: String,
    /// What kind.
    pub position: PositionKind,
    /// Its value.
    pub value: Option<PositionValue>,
    /// The value in words: "30–50 years".
    pub value_words: Option<String>,
    /// How firm.
    pub firmness: Option<Firmness>,
    /// How it moved against the party's previous position. Where the analyst has not said:
    /// `none` when it is the same, `unclear` when it is not, and absent when there is nothing
    /// to compare: for the first, and for one that does not count.
    pub movement: Option<Movement>,
    /// When it was taken.
    pub happened: Edtf,
    /// Days from its first day to `as_of`; none when that day is not known.
    pub age: Option<i32>,
    /// Independent origins behind it.
    pub origins: Origins,
    /// Its grade: "C3".
    pub grade: String,
    /// Other sticking points it is conditional on.
    pub conditional_on: Vec<RecordId>,
}

/// One line of a cell's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PositionPast {
    /// The position.
    pub seen: PositionSeen,
    /// What part it has: the latest that counts decides, those before it decided.
    pub weight: Weight,
}

/// Where the parties stand on the sticking points at the clocks. Plans, suppositions, denials
/// and superseded values do not count; what is not a position is passed over.
#[must_use]
pub fn matrix(
    issues: &[Known],
    positions: &[Known],
    parties: &[RecordId],
    clocks: &Clocks,
    outlets: &dyn Outlets,
) -> Matrix {
    let desk = Desk { clocks, outlets };
    let subjects = order::by_subject(order::visible(positions, clocks));
    let row = |branch: tree::Branch| {
        let about = subjects.get(&branch.issue).map_or(&[][..], Vec::as_slice);
        desk.row(&branch, parties, about)
    };
    let rows = tree::branches(issues, clocks).into_iter().map(row);
    Matrix {
        rows: rows.collect(),
    }
}

/// The sticking points known at the clocks as they are listed: each after the wider one it is
/// part of, otherwise in the order given.
#[must_use]
pub fn outline(issues: &[Known], clocks: &Clocks) -> Vec<IssuePlace> {
    let place = |branch: tree::Branch| IssuePlace {
        issue: branch.issue,
        parent: branch.parent,
        depth: branch.depth,
    };
    tree::branches(issues, clocks)
        .into_iter()
        .map(place)
        .collect()
}

/// Every position a party is reported to hold on a sticking point at the clocks, in folding
/// order, also those that do not count.
#[must_use]
pub fn history(
    issue: RecordId,
    party: RecordId,
    developments: &[Known],
    clocks: &Clocks,
    outlets: &dyn Outlets,
) -> Vec<PositionPast> {
    let desk = Desk { clocks, outlets };
    let about = order::about(issue, order::visible(developments, clocks));
    let all: Vec<Stand<'_>> = about.iter().filter_map(stand).collect();
    let all = all.into_iter().filter(|stand| stand.it.party == party);
    let (mut past, mut counted) = (Vec::new(), Vec::new());
    for stand in all {
        if order::counts(stand.placed.development) {
            counted.push(stand);
        }
        past.push(stand);
    }
    let latest = counted.last().map(|stand| stand.placed.id);
    past.iter()
        .map(|stand| PositionPast {
            seen: desk.seen(stand, &counted),
            weight: weight(stand.placed, latest),
        })
        .collect()
}

/// A position with the place of its development.
#[derive(Clone, Copy)]
struct Stand<'a> {
    placed: &'a Placed<'a>,
    it: &'a Position,
}

fn stand<'a>(placed: &'a Placed<'a>) -> Option<Stand<'a>> {
    match &placed.development.asserts {
        Assertion::Position(it) => Some(Stand { placed, it }),
        _ => None,
    }
}

fn weight(placed: &Placed<'_>, latest: Option<RecordId>) -> Weight {
    match placed.development {
        it if it.rank == Rank::Deprecated => Weight::Superseded,
        it if it.modality != Modality::Actual => Weight::NotActual,
        _ if latest == Some(placed.id) => Weight::Decides,
        _ => Weight::Decided,
    }
}

/// What every cell is read with.
struct Desk<'a> {
    clocks: &'a Clocks,
    outlets: &'a dyn Outlets,
}

impl Desk<'_> {
    fn row(&self, branch: &tree::Branch, parties: &[RecordId], about: &[Placed<'_>]) -> MatrixRow {
        let stands = counted(about);
        let cell = |party: &RecordId| {
            let held = stands.get(party).map_or(&[][..], Vec::as_slice);
            self.cell(*party, held)
        };
        let cells: Vec<Cell> = parties.iter().map(cell).collect();
        let shown: BTreeSet<&RecordId> = parties.iter().collect();
        let behind: Vec<&Development> = stands
            .iter()
            .filter(|(party, _)| shown.contains(party))
            .flat_map(|(_, held)| held.iter().map(|stand| stand.placed.development))
            .collect();
        MatrixRow {
            issue: branch.issue,
            parent: branch.parent,
            depth: branch.depth,
            gap: gap::between(&cells),
            cells,
            positions: number(behind.len()),
            origins: origins::behind(behind, self.outlets),
        }
    }

    fn cell(&self, party: RecordId, held: &[Stand<'_>]) -> Cell {
        let latest = held.last();
        let red_line = held
            .iter()
            .rfind(|stand| stand.it.position == PositionKind::RedLine)
            .filter(|_| latest.is_some_and(|last| last.it.position != PositionKind::RedLine));
        Cell {
            party,
            latest: latest.map(|stand| self.seen(stand, held)),
            red_line: red_line.map(|stand| self.seen(stand, held)),
            positions: number(held.len()),
        }
    }

    /// A position among those of its party that count.
    fn seen(&self, stand: &Stand<'_>, counted: &[Stand<'_>]) -> PositionSeen {
        let development = stand.placed.development;
        let day = known_day(stand.placed.from());
        PositionSeen {
            development: stand.placed.id,
            text: stand.it.text.clone(),
            position: stand.it.position,
            value: stand.it.value.clone(),
            value_words: stand.it.value.as_ref().and_then(in_words),
            firmness: stand.it.firmness,
            movement: movement(stand, counted),
            happened: development.happened.clone(),
            age: day.map(|day| days_between(day, self.clocks.as_of)),
            origins: origins::behind([development], self.outlets),
            grade: origins::grade(development, self.outlets),
            conditional_on: stand.it.conditional_on.clone(),
        }
    }
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The positions that count, by party, in folding order.
fn counted<'a>(about: &'a [Placed<'a>]) -> BTreeMap<RecordId, Vec<Stand<'a>>> {
    let mut stands: BTreeMap<RecordId, Vec<Stand<'a>>> = BTreeMap::new();
    for stand in about.iter().filter_map(stand) {
        if order::counts(stand.placed.development) {
            stands.entry(stand.it.party).or_default().push(stand);
        }
    }
    stands
}

/// Movement of a position among those of its party that count; see the module's first lines.
fn movement(stand: &Stand<'_>, counted: &[Stand<'_>]) -> Option<Movement> {
    if stand.it.movement.is_some() {
        return stand.it.movement;
    }
    let at = counted
        .iter()
        .position(|other| other.placed.id == stand.placed.id)?;
    let of_its_day = |other: &Stand<'_>| days(other) == days(stand);
    let said = counted
        .iter()
        .filter(|other| of_its_day(other) && same_position(other.it, stand.it))
        .find_map(|other| other.it.movement);
    if said.is_some() {
        return said;
    }
    let previous = counted[..at].iter().rfind(|other| !of_its_day(other))?;
    Some(if same_position(previous.it, stand.it) {
        Movement::None
    } else {
        Movement::Unclear
    })
}

fn days(stand: &Stand<'_>) -> (i32, i32) {
    let happened = &stand.placed.development.happened;
    (happened.first_day_for_sort(), happened.last_day_for_sort())
}

fn same_position(a: &Position, b: &Position) -> bool {
    says_same((&a.value, &a.text), (&b.value, &b.text))
}

/// Whether two positions say the same: by their values where both give one, else by their
/// words.
fn says_same(
    (a, a_text): (&Option<PositionValue>, &str),
    (b, b_text): (&Option<PositionValue>, &str),
) -> bool {
    match (a, b) {
        (
            Some(PositionValue::Options { options: a }),
            Some(PositionValue::Options { options: b }),
        ) => a.iter().collect::<BTreeSet<_>>() == b.iter().collect::<BTreeSet<_>>(),
        (Some(a), Some(b)) => a == b,
        _ => same_reason(a_text, b_text),
    }
}

fn in_words(value: &PositionValue) -> Option<String> {
    match value {
        PositionValue::Options { options } if options.is_empty() => None,
        PositionValue::Options { options } => Some(joined(options.iter().cloned())),
        PositionValue::Interval { interval } => Some(interval.to_string()),
    }
}
