//! Why a file gave no text. The sentences name the place and the cause, and never the words of the file.

use crate::Format;

/// Why a file gave no text. Nothing was taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// More bytes than are read at once.
    #[error("the file has {bytes} bytes; up to {limit} are read")]
    TooLarge {
        /// How many it has.
        bytes: usize,
        /// How many are read.
        limit: usize,
    },
    /// Neither a text nor one of the formats that are read.
    #[error("this is no text, HTML, mail, DOCX or PDF: byte {at} is {byte:#04x}")]
    NoText {
        /// Offset of the first byte that says so.
        at: usize,
        /// That byte.
        byte: u8,
    },
    /// An archive or document that is not read.
    #[error("{what} are not read; save it as DOCX, PDF or text")]
    Unread {
        /// What it seems to be, in the plural.
        what: &'static str,
    },
    /// The file does not hold to its format.
    #[error("this {} cannot be read: {cause}", format.word())]
    Damaged {
        /// Its format.
        format: Format,
        /// What was wrong, and where when that is known.
        cause: String,
    },
    /// A limit was passed while reading.
    #[error("reading this {} was given up: {cause}", format.word())]
    GivenUp {
        /// Its format.
        format: Format,
        /// Which limit.
        cause: String,
    },
    /// A PDF under a password.
    #[error("this PDF is locked with a password; save a copy without one")]
    Locked,
    /// There is no text: a scan, an empty page.
    #[error("there is no text in this {}; if it is a scan, its words must be recognised first", format.word())]
    Empty {
        /// Its format.
        format: Format,
    },
}
