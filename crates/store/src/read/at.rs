//! Owns where a reader stands.

use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_domain::Clocks;

/// The two clocks, as asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At {
    /// Developments that happened up to this day, included.
    pub as_of: NaiveDate,
    /// What the dossier held at this instant, included; none for now.
    pub as_known: Option<DateTime<Utc>>,
}

impl At {
    /// Now, on the day the host says it is.
    #[must_use]
    pub const fn today(today: NaiveDate) -> Self {
        Self {
            as_of: today,
            as_known: None,
        }
    }
}

impl From<Clocks> for At {
    fn from(clocks: Clocks) -> Self {
        Self {
            as_of: clocks.as_of,
            as_known: Some(clocks.as_known),
        }
    }
}
