//! Owns how far apart the parties' numbers are. Refuses to compare different units, and
//! bounds that no number can lie between.

use super::Cell;
use crate::development::PositionValue;
use crate::ids::RecordId;
use crate::quantity::Quantity;
use serde::{Deserialize, Serialize};

/// How far apart the numbers of at least two parties are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Gap {
    /// What is counted. Of several units, the one most parties use; of equals, the first.
    pub unit: String,
    /// What each of these parties holds, in the order of the row.
    pub between: Vec<Bounds>,
    /// How much lies between the lowest of the upper bounds and the highest of the lower
    /// ones, where no number suits everyone: for two parties, the way from one to the other.
    pub gap: Option<f64>,
    /// The numbers that suit everyone, if any do.
    pub overlap: Option<Quantity>,
}

/// The numbers that suit one party.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Bounds {
    /// The party.
    pub party: RecordId,
    /// The lowest; none when that is open.
    pub least: Option<f64>,
    /// The highest; none when that is open.
    pub most: Option<f64>,
}

/// The gap between the latest positions of a row, where at least two of them are numbers of
/// one unit.
pub(super) fn between(cells: &[Cell]) -> Option<Gap> {
    let held: Vec<(&str, Bounds)> = cells.iter().filter_map(bounds).collect();
    let users = |unit: &str| held.iter().filter(|(other, _)| *other == unit).count();
    // the last of equals wins in `max_by_key`, hence from the end
    let unit = held
        .iter()
        .rev()
        .map(|(unit, _)| *unit)
        .max_by_key(|unit| users(unit))
        .filter(|unit| users(unit) > 1)?;
    let same_unit = held.iter().filter(|(other, _)| *other == unit);
    let between: Vec<Bounds> = same_unit.map(|(_, bounds)| bounds.clone()).collect();
    let least = between.iter().filter_map(|it| it.least).reduce(f64::max);
    let most = between.iter().filter_map(|it| it.most).reduce(f64::min);
    let gap = least
        .zip(most)
        .map(|(least, most)| least - most)
        .filter(|gap| *gap > 0.0);
    let overlap = gap.is_none().then(|| Quantity {
        least,
        most,
        unit: unit.to_owned(),
    });
    Some(Gap {
        unit: unit.to_owned(),
        between,
        gap,
        overlap,
    })
}

fn bounds(cell: &Cell) -> Option<(&str, Bounds)> {
    let Some(PositionValue::Interval { interval }) = &cell.latest.as_ref()?.value else {
        return None;
    };
    let finite = |bound: Option<f64>| bound.filter(|number| number.is_finite());
    let (least, most) = (finite(interval.least), finite(interval.most));
    let says_nothing = least.is_none() && most.is_none();
    let impossible = least.zip(most).is_some_and(|(least, most)| least > most);
    let bounds = Bounds {
        party: cell.party,
        least,
        most,
    };
    (!says_nothing && !impossible).then_some((interval.unit.as_str(), bounds))
}
