//! Owns the two clocks and what it means to be visible at them. Refuses to read either: the
//! host says what now is.

use crate::ids::RecordId;
use crate::record::Record;
use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_words::Language;
use serde::{Deserialize, Serialize};

/// Where one stands: what was true in the world up to a day, as this dossier knew it at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clocks {
    /// Clock of the world: developments that happened up to this day, included.
    pub as_of: NaiveDate,
    /// Clock of the dossier: what its journal held at this instant, included.
    pub as_known: DateTime<Utc>,
}

/// One version of a record with the stretch of the dossier's clock in which it held.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// What the record said.
    pub record: Record,
    /// Order of creation within the dossier: ties within one day are broken by it.
    pub order: i64,
    /// From when the dossier said so.
    pub since: DateTime<Utc>,
    /// Until when, exclusive; none means still.
    pub until: Option<DateTime<Utc>>,
}

impl Known {
    /// Whether the dossier said this at the instant.
    #[must_use]
    pub fn known_at(&self, as_known: DateTime<Utc>) -> bool {
        self.since <= as_known && self.until.is_none_or(|until| until > as_known)
    }

    /// Whether it is visible at both clocks: known, and, for a development, begun by `as_of`.
    #[must_use]
    pub fn visible(&self, clocks: &Clocks) -> bool {
        if !self.known_at(clocks.as_known) {
            return false;
        }
        let Some(development) = self.record.development() else {
            return true;
        };
        development
            .happened
            .earliest()
            .is_none_or(|day| day <= clocks.as_of)
    }
}

/// What records are called, for sentences. Implemented by whoever holds the records.
pub trait Titles {
    /// The title of a record; for one that cannot be seen at the clocks, a plain substitute.
    fn title(&self, id: RecordId) -> String;

    /// The language in which sentences around the titles are worded. What is kept in files is
    /// worded in English.
    fn language(&self) -> Language {
        Language::English
    }
}

impl<S: std::hash::BuildHasher> Titles for std::collections::HashMap<RecordId, String, S> {
    fn title(&self, id: RecordId) -> String {
        self.get(&id)
            .cloned()
            .unwrap_or_else(|| "an unknown record".to_owned())
    }
}
