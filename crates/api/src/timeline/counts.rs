//! Owns counting what is too much to name: how many developments lie in which stretch of a lane.

use super::interval::Interval;
use chrono::{Datelike, NaiveDate};
use rapporteur_store::Dated;
use serde::Serialize;
use std::collections::BTreeMap;

/// Stretches an interval is cut into.
const STRETCHES: i32 = 240;

/// Developments in a stretch of a lane.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TimelineCount {
    /// The lane.
    pub lane: u32,
    /// First day of the stretch.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub first: NaiveDate,
    /// Its last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub last: NaiveDate,
    /// How many.
    pub count: u32,
}

/// Counts by lane and stretch. Each development is counted once, by its first day, so that the
/// sum is theirs; one without a first day by its last.
pub(super) fn of(placed: &[(u32, Dated)], asked: &Interval) -> Vec<TimelineCount> {
    let days = || placed.iter().filter_map(|(_, it)| day(it));
    let (Some(first), Some(last)) = (days().min(), days().max()) else {
        return Vec::new();
    };
    let first: i32 = asked.from.unwrap_or(first).max(first).num_days_from_ce();
    let last: i32 = last.num_days_from_ce();
    let step = ((last - first) / STRETCHES + 1).max(1);
    let mut counts: BTreeMap<(u32, i32), u32> = BTreeMap::new();
    for (lane, it) in placed {
        if let Some(day) = day(it) {
            let at = (day.num_days_from_ce().max(first) - first) / step;
            *counts.entry((*lane, at)).or_default() += 1;
        }
    }
    let from_number = NaiveDate::from_num_days_from_ce_opt;
    let count = |((lane, at), count): ((u32, i32), u32)| {
        Some(TimelineCount {
            lane,
            first: from_number(first + at * step)?,
            last: from_number((first + (at + 1) * step - 1).min(last))?,
            count,
        })
    };
    counts.into_iter().filter_map(count).collect()
}

fn day(it: &Dated) -> Option<NaiveDate> {
    it.earliest.or(it.latest)
}
