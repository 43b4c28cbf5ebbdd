//! Owns which days of a timeline are asked for: an interval, or what is looked at first.

use super::TimelineRequest;
use crate::error::{ApiError, Code};
use chrono::{Days, NaiveDate};
use rapporteur_store::Dated;
use serde::Serialize;

/// A development so many days away is near the clock of the world: as in the window.
const CLOSE: u64 = 60;
/// Days to either side that are named, if they hold enough: more than the window looks at first.
const NEAR: u32 = 90;
/// Developments that are enough.
const ENOUGH: usize = 120;

/// The days within which developments are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NearDays {
    /// The first.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub first: NaiveDate,
    /// The last.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub last: NaiveDate,
}

/// The days around a day, or around the development nearest to it where none is near: so that
/// long-finished talks do not draw an empty strip. None where that is all there are.
pub(super) fn near(placed: &[(u32, Dated)], day: NaiveDate, most: u32) -> Option<NearDays> {
    let distance = |it: &Dated| {
        let ends = [it.earliest, it.latest].into_iter().flatten();
        ends.map(|end| ((end - day).num_days().unsigned_abs(), end))
            .min()
    };
    let (far, closest) = placed.iter().filter_map(|(_, it)| distance(it)).min()?;
    let middle = if far <= CLOSE { day } else { closest };
    let mut days = NEAR;
    loop {
        let around = NearDays::around(middle, days)?;
        let held = placed.iter().filter(|(_, it)| around.touches(it)).count();
        if held == placed.len() {
            return None;
        }
        let wider = days.checked_mul(2).filter(|wider| *wider <= most);
        match wider {
            Some(wider) if held < ENOUGH => days = wider,
            _ => return Some(around),
        }
    }
}

impl NearDays {
    fn around(middle: NaiveDate, days: u32) -> Option<Self> {
        Some(Self {
            first: middle.checked_sub_days(Days::new(days.into()))?,
            last: middle.checked_add_days(Days::new(days.into()))?,
        })
    }

    /// Whether any of its days may lie within.
    pub(super) fn touches(&self, it: &Dated) -> bool {
        it.latest.is_none_or(|last| last >= self.first)
            && it.earliest.is_none_or(|first| first <= self.last)
    }
}

/// The days asked for; none is open.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Interval {
    pub(super) from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

/// First and last day.
pub(super) type Extent = (Option<NaiveDate>, Option<NaiveDate>);

impl Interval {
    pub(super) fn read(request: &TimelineRequest) -> Result<Self, ApiError> {
        let date = |text: &Option<String>| {
            let read = text.as_deref().map(rapporteur_domain::edtf::read_written);
            read.transpose().map_err(ApiError::from)
        };
        let interval = Self {
            from: date(&request.from)?.and_then(|it| it.earliest()),
            to: date(&request.to)?.and_then(|it| it.latest()),
        };
        match (interval.from, interval.to) {
            (Some(from), Some(to)) if to < from => Err(ApiError::refused(
                Code::DateBad,
                format!("The interval runs backwards, from {from} to {to}."),
            )),
            _ => Ok(interval),
        }
    }

    /// Those that may lie within it, and the first and last day of them all.
    pub(super) fn cut(&self, all: &[Dated]) -> (Vec<Dated>, Extent) {
        let first = all.iter().filter_map(|it| it.earliest.or(it.latest)).min();
        let last = all.iter().filter_map(|it| it.latest.or(it.earliest)).max();
        let within = |it: &&Dated| {
            let ended = self
                .from
                .is_some_and(|from| it.latest.is_some_and(|last| last < from));
            let ahead = self
                .to
                .is_some_and(|to| it.earliest.is_some_and(|first| first > to));
            !ended && !ahead
        };
        (all.iter().filter(within).copied().collect(), (first, last))
    }
}
