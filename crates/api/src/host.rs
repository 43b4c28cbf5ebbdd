//! Owns what the outside supplies: clock, zone, fresh identities, the author's name, progress
//! and cancel. Refuses everything else of the outside: files come in as paths from the host,
//! never from the interface.

use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_domain::{Language, OpId, RecordId};
use std::path::PathBuf;
use uuid::Uuid;

/// The outside, as the use cases see it.
pub trait Host: Send + Sync {
    /// The instant it is.
    fn now(&self) -> DateTime<Utc>;

    /// The day it is where the analyst sits.
    fn today(&self) -> NaiveDate;

    /// A fresh identity (UUID version 7).
    fn fresh(&self) -> Uuid;

    /// Who is working, as it stands in the journal.
    fn author(&self) -> String;

    /// Which installation this is, as it stands in the journal.
    fn replica(&self) -> Uuid;

    /// The language of whoever asks. What is kept in the dossier is worded in English.
    fn language(&self) -> Language {
        Language::English
    }

    /// A folder in which every backup is to stand as well, on another disk perhaps.
    fn second_place(&self) -> Option<PathBuf> {
        None
    }

    /// A fresh identity for a record.
    fn fresh_record(&self) -> RecordId {
        RecordId(self.fresh())
    }

    /// A fresh identity for an operation.
    fn fresh_op(&self) -> OpId {
        OpId(self.fresh())
    }
}

/// How long work reports and learns that it should stop.
pub trait Progress {
    /// `done` of `total` steps; `total` is 0 while unknown. Called often; the host thins it.
    fn report(&self, done: u64, total: u64);

    /// Whether the user asked to stop.
    fn cancelled(&self) -> bool;
}

/// For work that nobody watches.
pub struct Unwatched;

impl Progress for Unwatched {
    fn report(&self, _done: u64, _total: u64) {}

    fn cancelled(&self) -> bool {
        false
    }
}
