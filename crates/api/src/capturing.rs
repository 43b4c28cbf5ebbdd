//! Owns the use case of reading a text that came from elsewhere and proposing records from it.
//! Refuses to store anything: what becomes of a proposal is the analyst's word.

use crate::error::{ApiError, Code};
use chrono::NaiveDate;
pub use rapporteur_capture::proposal::{self, Capture, Proposal};

/// Longest text taken at once, in bytes.
pub const LONGEST: usize = rapporteur_capture::LONGEST;

/// Reads the bytes of a plain text or Markdown file, with or without header lines, and proposes
/// records. UTF-8, and UTF-16 with its byte order mark. A `published` day given here goes before
/// the one in the header.
///
/// # Errors
/// `text.bad` when the bytes are no such text or too many, with the place of the first bad byte.
pub fn capture(bytes: &[u8], published: Option<NaiveDate>) -> Result<Capture, ApiError> {
    if bytes.len() > LONGEST {
        let message = format!(
            "The text has {} bytes; up to {LONGEST} are read at once. Nothing was read.",
            bytes.len()
        );
        return Err(ApiError::refused(Code::TextBad, message));
    }
    Ok(rapporteur_capture::read(&decoded(bytes)?, published))
}

fn decoded(bytes: &[u8]) -> Result<String, ApiError> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, ApiError> {
    let text = std::str::from_utf8(bytes).map_err(|error| no_text(error.valid_up_to()))?;
    if let Some(at) = text.find('\0') {
        return Err(no_text(at));
    }
    Ok(text.replace("\r\n", "\n"))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, ApiError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(no_text(bytes.len()));
    }
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map(|text| text.replace("\r\n", "\n"))
        .map_err(|_| no_text(0))
}

fn no_text(at: usize) -> ApiError {
    let message = format!(
        "This is no plain text in UTF-8 or UTF-16: byte {at} cannot be read. Save it as UTF-8 text and try again. Nothing was read."
    );
    ApiError::refused(Code::TextBad, message)
}
