//! Owns what can go wrong, apart by what the reader of the message can do about it. Refuses
//! content: messages carry codes, identities and paths, never words out of a record, so that
//! they may be logged.

use crate::Seq;
use rapporteur_domain::{Kind, Record, RecordId};
use std::path::PathBuf;
use thiserror::Error;

/// Why a file could not be opened or made as a dossier. The file is as it was.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no file at {0}")]
    NotFound(PathBuf),
    /// There is one already, and creating would replace it.
    #[error("there is a file at {0} already")]
    Exists(PathBuf),
    /// The system does not let us read it.
    #[error("no permission to open {0}")]
    Permission(PathBuf),
    /// It or its folder cannot be written.
    #[error("{0} or its folder cannot be written; it can be opened for reading")]
    ReadOnly(PathBuf),
    /// A link of either kind, a folder, a device: writing there could damage something else.
    #[error("{path} is {what}, not a plain file of its own")]
    NotPlain {
        /// Where.
        path: PathBuf,
        /// What stands there: "a symbolic link", "a folder".
        what: &'static str,
    },
    /// It is something else.
    #[error("{path} is not a dossier: {reason}")]
    NotADossier {
        /// Where.
        path: PathBuf,
        /// What it is instead.
        reason: NotADossier,
    },
    /// A newer program wrote it.
    #[error(
        "the dossier has format {file}, this program knows formats up to {program}: a newer version is needed"
    )]
    Newer {
        /// The format of the file.
        file: i64,
        /// The newest format of this program.
        program: i64,
    },
    /// It is an older format, and was to be opened for reading only.
    #[error(
        "the dossier has the older format {file}: open it for writing once, so that it is brought up to date"
    )]
    Older {
        /// The format of the file.
        file: i64,
    },
    /// It is a dossier and damaged.
    #[error("the dossier is damaged: {detail}")]
    Damaged {
        /// What was found, as SQLite or our own comparison names it.
        detail: String,
    },
    /// Another program has it open for writing.
    #[error("another program has the dossier open{}", by.as_deref().map(|by| format!(" ({by})")).unwrap_or_default())]
    InUse {
        /// What that program wrote of itself beside the file.
        by: Option<String>,
    },
    /// Bringing it up to date failed; it is as it was.
    #[error("the dossier could not be brought from format {from} to {to}: {detail}")]
    Migration {
        /// Format before.
        from: i64,
        /// Format wanted.
        to: i64,
        /// What failed.
        detail: String,
    },
    /// This build carries an unsuitable SQLite, or a setting did not hold.
    #[error("SQLite cannot be used as required: {0}")]
    Setting(String),
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The caller asked to stop.
    #[error("stopped on request")]
    Cancelled,
    /// The system refused otherwise.
    #[error("{path}: {detail}")]
    Io {
        /// Where.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
}

/// What a file is that is not a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotADossier {
    /// It has no bytes.
    Empty,
    /// It is not an SQLite file.
    NotSqlite,
    /// It is an SQLite file of another application.
    OtherApplication,
    /// No row of a journal is left in it.
    NoJournal,
}

impl std::fmt::Display for NotADossier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "the file is empty",
            Self::NotSqlite => "the file is of another kind",
            Self::OtherApplication => "the file belongs to another application",
            Self::NoJournal => "nothing of a dossier can be read in the file",
        })
    }
}

/// A reference to a record that this dossier does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingLink {
    /// The record that refers.
    pub record: RecordId,
    /// As what.
    pub role: &'static str,
    /// To what.
    pub target: RecordId,
}

/// A record that refers to another, for the list of what rests on something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The record that refers.
    pub by: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// As what.
    pub role: String,
    /// The record referred to.
    pub target: RecordId,
}

/// Why something asked of an open dossier was not done. Nothing was changed, unless it is
/// [`StoreError::Unknown`].
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Opened for reading.
    #[error("the dossier is open for reading only")]
    ReadOnly,
    /// No record has this identity, or it says nothing at the clocks.
    #[error("no record {0}")]
    NotFound(RecordId),
    /// The content was purged.
    #[error("the content of record {0} was purged")]
    Purged(RecordId),
    /// It must be restored before it is changed.
    #[error("record {0} is in the bin")]
    InBin(RecordId),
    /// Two records cannot have one identity, and a record does not change its kind.
    #[error("record {id} is a {is}, not a {wanted}")]
    KindChanged {
        /// Which.
        id: RecordId,
        /// Its kind.
        is: Kind,
        /// The kind wanted of it.
        wanted: Kind,
    },
    /// It was changed since it was read. Nothing is lost: both texts are here.
    #[error("record {id} was changed since it was read")]
    Conflict {
        /// Which.
        id: RecordId,
        /// The version the change was made from, if there is one.
        base: Option<Box<Record>>,
        /// The version that stands now, if there is one.
        current: Option<Box<Record>>,
        /// The operation that made it.
        current_since: Option<Seq>,
    },
    /// References to records that are not there.
    #[error("{} of records that do not exist or were purged", if .0.len() == 1 { "a reference to one" } else { "references to several" })]
    MissingLinks(Vec<MissingLink>),
    /// The rules refuse the move.
    #[error("development {record} is refused: {reason}")]
    IllegalMove {
        /// The development.
        record: RecordId,
        /// The domain's reason.
        reason: Box<rapporteur_domain::rules::IllegalMove>,
    },
    /// Other records rest on it.
    #[error("{} other records rest on it", .0.len())]
    RestedOn(Vec<Held>),
    /// Nothing to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// Nothing to redo.
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// An operation id that stands for something else.
    #[error("this operation id was used for another operation")]
    OpReused,
    /// The caller asked to stop.
    #[error("stopped on request")]
    Cancelled,
    /// More bytes in one piece than a dossier takes.
    #[error("{bytes} bytes are more than a dossier takes in one piece, {limit}")]
    TooLarge {
        /// How many there are.
        bytes: usize,
        /// How many there may be.
        limit: usize,
    },
    /// A search text that cannot be understood.
    #[error("the search text cannot be understood")]
    BadSearch,
    /// A search text that cannot be read, and what would be right where.
    #[error(transparent)]
    Inquiry(rapporteur_domain::inquiry::Fault),
    /// The file under the path is not the one that was opened.
    #[error("the file was moved, removed or replaced while it was open")]
    Replaced,
    /// The disk is full; what was asked is not saved.
    #[error("the disk is full")]
    DiskFull,
    /// Another program keeps the file busy.
    #[error("the file is busy")]
    Busy,
    /// The bytes of the file do not make sense.
    #[error("the dossier is damaged: {0}")]
    Damaged(String),
    /// The last write may or may not have been saved: reopen and look its operation up.
    #[error("it is not known whether the last change was saved: {0}")]
    Unknown(String),
    /// The system or SQLite refused otherwise.
    #[error("the dossier could not be read or written: {0}")]
    Io(String),
    /// The caller's own refusal out of a transaction; nothing was written.
    #[error("{0}")]
    Refused(Box<dyn std::error::Error + Send + Sync>),
}

impl StoreError {
    /// A refusal of the caller's own, to leave a transaction with.
    pub fn refused(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Refused(error.into())
    }

    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged(detail.into())
    }
}

/// A value is not of the kind its column has: nothing this program ever wrote.
fn is_misshapen(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
    )
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        if is_misshapen(&error) {
            // Its own words may quote the value.
            return Self::damaged("a value is not of its kind");
        }
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Damaged(plain(&error)),
            Some(Code::OperationInterrupted) => Self::Cancelled,
            Some(Code::ReadOnly) => Self::ReadOnly,
            _ => Self::Io(plain(&error)),
        }
    }
}

/// What goes wrong while a new dossier is filled.
impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::DiskFull => Self::DiskFull,
            StoreError::Cancelled => Self::Cancelled,
            StoreError::Damaged(detail) => Self::Damaged { detail },
            other => Self::Io {
                path: PathBuf::new(),
                detail: other.to_string(),
            },
        }
    }
}

/// An open dossier that cannot be opened once more. The path stays out of the words.
impl From<OpenError> for StoreError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NotFound(_) | OpenError::NotPlain { .. } | OpenError::NotADossier { .. } => {
                Self::Replaced
            }
            OpenError::Permission(_) | OpenError::ReadOnly(_) => {
                Self::Io("the system no longer permits it".into())
            }
            OpenError::DiskFull => Self::DiskFull,
            OpenError::Cancelled => Self::Cancelled,
            OpenError::Damaged { detail } => Self::Damaged(detail),
            OpenError::Io { detail, .. } => Self::Io(detail),
            // The rest carry neither path nor content.
            other => Self::Io(other.to_string()),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        // The category and place only: the message itself may quote the text.
        Self::Damaged(format!(
            "a body is not readable ({:?} at column {})",
            error.classify(),
            error.column()
        ))
    }
}

/// SQLite's own words for the code: its longer message may carry text of ours.
pub(crate) fn plain(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => failure.to_string(),
        other => other.to_string(),
    }
}
