//! One dossier in one SQLite file: the journal that keeps every version of every record, and
//! the queries that read it at two clocks.
//!
//! Owns the file, its schema, the lock that admits one writer, undo and redo, the bin, purge
//! and the check. All SQL of the program lives in this crate. Refuses to read the clock, to
//! make identities, and to decide what a record means: the host supplies the first two, and
//! the domain crate the last.
//!
//! The shape: [`Dossier::create`] or [`Dossier::open`]; [`Dossier::transact`] is the one way
//! to write; [`Dossier::reader`] stands at a pair of clocks and answers everything else.

mod attached;
mod backup;
mod check;
mod connection;
mod derived;
mod dossier;
mod error;
mod facet;
mod fulltext;
mod hash;
mod journal;
mod lock;
mod looked;
mod migrate;
mod open;
mod read;
mod review;
mod salvage;
mod scratch;
mod sweep;
mod time;
mod unfinished;
mod write;

pub use attached::{Digest, LARGEST_ATTACHED};
pub use backup::{BackedUp, Backup, Drill, Manifest, Reason, Restored, Shelf, kept, restore};
pub use check::{CheckProgress, CheckStage, Problem};
pub use dossier::Dossier;
pub use error::{Held, MissingLink, NotADossier, OpenError, StoreError};
pub use journal::{HistoryState, Op, OpKind, OpOrder, OpQuery, OpRow, Outcome};
pub use open::{CreateOptions, OpenMode};
pub use read::Named;
pub use read::{
    At, Dated, Found, Graded, Hit, HitGroup, JournalRow, Marked, Page, Past, Piece, Query, Reader,
    Recorded, Row, SearchPage, SearchQuery, Sort, Standing, Stretch, Tallied, Tally,
};
pub use review::{Review, ReviewBegun};
pub use salvage::{Lost, LostWhat, Salvaged};
pub use scratch::Scratch;
pub use unfinished::Unfinished;
pub use write::{Base, Purged, Put, Resting, Writer};

/// The order of operations within a dossier, from 1. Zero is before the first.
pub type Seq = i64;

/// The outcome of anything this crate does on an open dossier.
pub type Result<T> = std::result::Result<T, StoreError>;
