//! Dossiers to start from: the worked case, and large ones for benchmarks. Both are scripts of
//! user actions that a host replays through the journal, so that every version has the instant
//! at which it was learned.
//!
//! Pure and deterministic: the same call gives the same bytes. Refuses to write anything; the
//! store does that.

mod demo;
mod generate;
mod identity;
mod notes;
mod script;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

pub use demo::demo;
pub use generate::generate;
pub use notes::{notes, own_word};
pub use script::{ScriptError, read as read_script};

use chrono::{DateTime, Utc};
use rapporteur_domain::{OpId, Record, RecordId};

/// One user action to be replayed through the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct ScriptedOp {
    /// Its identity.
    pub id: OpId,
    /// When the analyst did it: the dossier's own time.
    pub at: DateTime<Utc>,
    /// What the journal says was done.
    pub label: String,
    /// Who did it.
    pub author: String,
    /// Full new versions of the records it made or changed, in order: a record stands after
    /// those it refers to, unless they refer to each other.
    pub records: Vec<Record>,
    /// Records it put into the bin.
    pub bin: Vec<RecordId>,
}
