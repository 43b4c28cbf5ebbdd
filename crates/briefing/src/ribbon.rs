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
        /// What it is called.
        #[serde(default)]
        label: String,
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
        /// Its days are in doubt: its ends are drawn fuzzy.
        #[serde(default)]
        fuzzy: bool,
    },
    /// Is to take place.
    Planned {
        /// What it is called.
        #[serde(default)]
        label: String,
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
        /// Confirmed; otherwise its ends are drawn fuzzy.
        confirmed: bool,
    },
    /// Was to take place then, before its date moved.
    GivenUp {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
    },
    /// The moves of one thread.
    Thread {
        /// What it is called.
        #[serde(default)]
        label: String,
        /// The days of its moves, ascending.
        moves: Vec<NaiveDate>,
        /// Still waiting for an answer.
        open: bool,
    },
    /// Something that happened.
    Event {
        /// What it is called.
        #[serde(default)]
        label: String,
        /// The day.
        on: NaiveDate,
    },
}

impl Stroke {
    /// What it is called; empty for a date given up.
    #[must_use]
    pub fn label(&self) -> &str {
        match self {
            Self::Held { label, .. }
            | Self::Planned { label, .. }
            | Self::Thread { label, .. }
            | Self::Event { label, .. } => label,
            Self::GivenUp { .. } => "",
        }
    }
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
