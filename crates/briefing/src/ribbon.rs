//! Owns the ribbon: which rounds, offers and incidents lie where on a strip of days. Refuses to
//! draw: a renderer that can, draws it; one that cannot, prints its description.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A strip of days with lanes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ribbon {
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// The clock of the world, drawn as a line across.
    pub as_of: NaiveDate,
    /// From top to bottom.
    pub lanes: Vec<Lane>,
}

/// One lane.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// What lies on it.
    pub strokes: Vec<Stroke>,
}

/// One thing on a lane.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stroke", rename_all = "snake_case")]
pub enum Stroke {
    /// Took place, or is taking place.
    Held {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
    },
    /// Is to take place.
    Planned {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
        /// Confirmed; otherwise its ends are drawn fuzzy.
        confirmed: bool,
    },
    /// The moves of one thread.
    Thread {
        /// The days of its moves, ascending.
        moves: Vec<NaiveDate>,
        /// Still waiting for an answer.
        open: bool,
    },
    /// Something that happened.
    Event {
        /// The day.
        on: NaiveDate,
    },
}

impl Ribbon {
    /// Days from the first one, kept inside the strip.
    #[must_use]
    pub fn offset(&self, day: NaiveDate) -> i64 {
        (day.clamp(self.from, self.to) - self.from).num_days()
    }

    /// How many days it shows, at least one.
    #[must_use]
    pub fn days(&self) -> i64 {
        (self.to - self.from).num_days().max(0) + 1
    }

    /// Whether any part of a stretch is on it.
    #[must_use]
    pub fn shows(&self, from: NaiveDate, to: NaiveDate) -> bool {
        from <= self.to && to >= self.from
    }
}
