//! Owns which backups are kept as time goes by: all of the last two days, and then the newest of each of 12 days,
//! 10 weeks and 9 months that have any. They are counted and not measured, so that neither a year without use nor a
//! clock that is ten years ahead empties the shelf.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use std::collections::HashSet;

const ALL_OF: TimeDelta = TimeDelta::days(2);
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// For each backup, made when it says, whether it is kept. The newest always is, and so is one from the future: a
/// clock that was set back must not cost anything.
#[must_use]
pub fn kept(made: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<bool> {
    let mut order: Vec<usize> = (0..made.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse((made[*index], *index)));
    let mut kept = vec![false; made.len()];
    let (mut days, mut weeks, mut months) = (HashSet::new(), HashSet::new(), HashSet::new());
    for index in order {
        let at = made[index];
        let day = at.date_naive();
        let mut first_of = Vec::new();
        if days.len() < DAYS {
            first_of.push(days.insert(day));
        }
        if weeks.len() < WEEKS {
            first_of.push(weeks.insert((day.iso_week().year(), day.iso_week().week())));
        }
        if months.len() < MONTHS {
            first_of.push(months.insert((day.year(), day.month())));
        }
        kept[index] = now.signed_duration_since(at) < ALL_OF || first_of.contains(&true);
    }
    kept
}
