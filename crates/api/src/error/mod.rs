//! Owns how a use case fails: a code the interface can switch on, a sentence for people, and
//! details for programs. Refuses content: neither titles nor paths nor texts enter a message
//! that could reach a log; what the user typed stays with the user.

mod store;

use rapporteur_domain::Language;
use rapporteur_domain::edtf::EdtfError;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A failed use case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[error("{message}")]
pub struct ApiError {
    /// What happened, for programs.
    pub code: Code,
    /// What happened, what was kept and what to do, for people.
    pub message: String,
    /// More, by code.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub details: Value,
    /// Whether the program failed (true), or something was asked that cannot be done now (false).
    pub ours: bool,
}

macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $code:literal, $exit:literal;)+) => {
        /// The codes, stable across versions.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ErrorCode"))]
        pub enum Code {
            $($(#[$meta])* #[serde(rename = $code)] $variant,)+
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as text.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The exit code of the command line.
            #[must_use]
            pub const fn exit(self) -> u8 {
                match self { $(Self::$variant => $exit),+ }
            }
        }
    };
}

codes! {
    /// No dossier is open.
    NoneOpen = "dossier.none_open", 3;
    /// There is no such file.
    NotFound = "dossier.not_found", 3;
    /// The file already exists.
    Exists = "dossier.exists", 3;
    /// The file is not a dossier.
    Foreign = "dossier.foreign", 4;
    /// A newer program wrote it.
    Newer = "dossier.newer", 4;
    /// The file is damaged.
    Damaged = "dossier.damaged", 4;
    /// Another program has it open for writing.
    InUse = "dossier.in_use", 5;
    /// It can only be read.
    ReadOnly = "dossier.read_only", 5;
    /// The system does not permit it.
    Permission = "dossier.permission", 5;
    /// The disk is full.
    DiskFull = "disk.full", 6;
    /// Reading or writing failed.
    Io = "io.failed", 6;
    /// There is no such backup, or none at all.
    BackupNotFound = "backup.not_found", 3;
    /// A backup was made, but not in the second place.
    BackupSecond = "backup.second", 6;
    /// The file was moved, removed or replaced while it was open.
    Vanished = "dossier.vanished", 6;
    /// It is not known whether the last change was saved.
    Unknown = "write.unknown", 6;
    /// There is no such record, or not at these clocks.
    RecordNotFound = "record.not_found", 7;
    /// The record breaks a rule of its kind.
    RecordInvalid = "record.invalid", 8;
    /// Somebody changed the record meanwhile.
    RecordConflict = "record.conflict", 8;
    /// Other records rest on it.
    RecordReferredTo = "record.referred_to", 8;
    /// The move cannot follow what is recorded.
    MoveIllegal = "move.illegal", 8;
    /// It refers to a record that is not there.
    LinkMissing = "link.missing", 8;
    /// There is nothing to undo or to redo.
    NothingToUndo = "journal.nothing_to_undo", 8;
    /// A date cannot be read.
    DateBad = "date.bad", 9;
    /// A clock cannot be read.
    ClockBad = "clock.bad", 9;
    /// A query cannot be read.
    QueryBad = "query.bad", 9;
    /// The bytes given are no text that can be read.
    TextBad = "text.bad", 9;
    /// A template cannot be read or used; its line is among the details.
    TemplateBad = "template.bad", 9;
    /// A citation style is unknown, or its file cannot be used; the line is among the details.
    CitationStyleBad = "citation_style.bad", 9;
    /// This build cannot write the format.
    FormatUnavailable = "format.unavailable", 9;
    /// The checks before issue found something that is not waived.
    ChecksOpen = "briefing.checks_open", 12;
    /// A file is no briefing that this dossier issued, or not as it was issued.
    NotTheIssued = "briefing.not_the_issued", 13;
    /// A briefing was to be marked lower than what it contains, and nobody said why.
    MarkTooLow = "briefing.mark_too_low", 8;
    /// Lines of an import were refused; nothing was changed.
    LinesRefused = "lines.refused", 10;
    /// The check found problems.
    CheckFailed = "check.failed", 11;
    /// The user cancelled.
    Cancelled = "cancelled", 130;
    /// The program failed in a way it has no word for.
    Internal = "internal", 70;
}

impl ApiError {
    /// Something asked that cannot be done now.
    pub fn refused(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            details: Value::Null,
            ours: false,
        }
    }

    /// Something the program or the machine failed at.
    pub fn failed(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            details: Value::Null,
            ours: true,
        }
    }

    /// With details for programs.
    #[must_use]
    pub fn with(mut self, details: Value) -> Self {
        self.details = details;
        self
    }

    /// No dossier is open.
    #[must_use]
    pub fn none_open() -> Self {
        Self::refused(
            Code::NoneOpen,
            "No dossier is open. Open one, or make a new one.",
        )
    }

    /// The user stopped it.
    #[must_use]
    pub fn cancelled() -> Self {
        Self::refused(Code::Cancelled, "Stopped. Nothing was changed.")
    }

    /// A date that cannot be read, said in the language of whoever typed it.
    #[must_use]
    pub fn date_bad(error: &EdtfError, language: Language) -> Self {
        let details = serde_json::to_value(error).unwrap_or(Value::Null);
        Self::refused(Code::DateBad, sentence(&error.said(language))).with(details)
    }

    /// A record that is not there.
    #[must_use]
    pub fn record_not_found(id: rapporteur_domain::RecordId) -> Self {
        Self::refused(
            Code::RecordNotFound,
            "There is no such record at these clocks.",
        )
        .with(json!({ "id": id }))
    }
}

impl From<EdtfError> for ApiError {
    fn from(error: EdtfError) -> Self {
        Self::date_bad(&error, Language::English)
    }
}

/// A clause as a sentence: begun with a capital, ended with a full stop.
pub(crate) fn sentence(clause: &str) -> String {
    let mut sentence = capital(clause.trim_end());
    if !sentence.ends_with(['.', '!', '?']) {
        sentence.push('.');
    }
    sentence
}

pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
