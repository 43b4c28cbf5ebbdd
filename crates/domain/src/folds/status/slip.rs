//! Owns one change of a round's date: which way, by how much, and the reasons given for it.
//! Refuses to choose between the reasons; the analyst's rank does.

use crate::development::Rank;
use crate::edtf::{Edtf, Precision};
use crate::folds::order::{Placed, days_between};
use crate::ids::RecordId;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary!(
    /// Which way a round's date moved.
    SlipDirection {
        Later = "later", "moved later";
        Earlier = "earlier", "brought forward";
        Undated = "undated", "put off without a new date";
    }
);

/// A change of a round's date. Only those that move it later, or lose it, count as slips.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Slip {
    /// Which way.
    pub direction: SlipDirection,
    /// The window that was given up.
    pub from: Option<Edtf>,
    /// The window that took its place; none while there is no new date.
    pub to: Option<Edtf>,
    /// By how many days its first day moved, later being positive; none unless both first
    /// days are known to the day.
    pub days: Option<i32>,
    /// When the change was made.
    pub happened: Edtf,
    /// The development that made it.
    pub development: RecordId,
    /// The reasons given, each once, with the development that gives it.
    pub reasons: Vec<SlipReason>,
    /// Whether the reasons differ. Once the analyst prefers one, only preferred ones count.
    pub disputed: bool,
}

/// A reason given for a change of date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SlipReason {
    /// The reason, in the report's words.
    pub reason: String,
    /// The development that gives it.
    pub development: RecordId,
    /// Whether the analyst prefers it.
    pub preferred: bool,
}

impl Slip {
    /// Sets the window it leads to.
    pub(super) fn lead_to(&mut self, new: &Edtf) {
        self.days = self.from.as_ref().and_then(|from| days_moved(from, new));
        self.direction = self
            .from
            .as_ref()
            .map_or(SlipDirection::Later, |from| direction(from, new));
        self.to = Some(new.clone());
    }

    /// Adds a reason given for it, unless that was given before.
    pub(super) fn add_reason(&mut self, reason: &str, placed: &Placed<'_>) {
        let preferred = placed.development.rank == Rank::Preferred;
        match self
            .reasons
            .iter_mut()
            .find(|known| same_reason(&known.reason, reason))
        {
            Some(known) => known.preferred |= preferred,
            None => self.reasons.push(SlipReason {
                reason: reason.to_owned(),
                development: placed.id,
                preferred,
            }),
        }
        let preferred = self
            .reasons
            .iter()
            .filter(|reason| reason.preferred)
            .count();
        self.disputed = if preferred == 0 {
            self.reasons.len() > 1
        } else {
            preferred > 1
        };
    }
}

/// Whether two reasons are the same but for case and spaces. Words that differ are never
/// guessed to mean the same.
pub(crate) fn same_reason(a: &str, b: &str) -> bool {
    let words = |text: &str| {
        text.split_whitespace()
            .map(str::to_lowercase)
            .collect::<Vec<_>>()
    };
    words(a) == words(b)
}

/// Whether two dates allow the same days, however they are written.
pub(crate) fn same_days(a: &Edtf, b: &Edtf) -> bool {
    (a.earliest(), a.latest()) == (b.earliest(), b.latest())
}

/// Whether every day the one allows is allowed by the other.
pub(super) fn within(inner: &Edtf, outer: &Edtf) -> bool {
    outer.first_day_for_sort() <= inner.first_day_for_sort()
        && inner.last_day_for_sort() <= outer.last_day_for_sort()
}

/// Which way a date moved.
pub(super) fn direction(from: &Edtf, to: &Edtf) -> SlipDirection {
    let key = |date: &Edtf| (date.first_day_for_sort(), date.last_day_for_sort());
    if key(to) < key(from) {
        SlipDirection::Earlier
    } else {
        SlipDirection::Later
    }
}

/// By how many days the first day moved, if both are known to the day.
pub(super) fn days_moved(from: &Edtf, to: &Edtf) -> Option<i32> {
    let to_the_day = from.precision() == Precision::Day && to.precision() == Precision::Day;
    let (from, to) = (from.earliest()?, to.earliest()?);
    to_the_day.then(|| days_between(from, to))
}
