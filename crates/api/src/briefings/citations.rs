//! Owns the citation style of a briefing's list of sources: named, or the text of a `.csl` file,
//! which then belongs to the request, so that an issued briefing can be made again without it.

use crate::error::{ApiError, Code, sentence};
use rapporteur_briefing::{Document, Material, cite};
use rapporteur_cite::{OFFERED, Style, StyleError, list};
use serde::Serialize;
use serde_json::json;
use std::io::Read;
use std::path::Path;

/// Largest file of a style that is read, in bytes: the longest there are have a third of it.
const LARGEST: u64 = 1 << 20;

/// A citation style that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CitationStyle {
    /// What a draft or a request holds: its name, or the text of a file.
    pub style: String,
    /// What it is called.
    pub title: String,
}

/// The styles that are offered by name.
#[must_use]
pub fn citation_styles() -> Vec<CitationStyle> {
    let offered = OFFERED.iter().map(|(name, title)| CitationStyle {
        style: (*name).to_owned(),
        title: (*title).to_owned(),
    });
    offered.collect()
}

/// Reads a style from a `.csl` file that the host chose.
///
/// # Errors
/// `citation_style.bad`, with line and cause where it could be read.
pub fn read_citation_style(path: &Path) -> Result<CitationStyle, ApiError> {
    let unreadable = |why: &str| {
        let message = format!("The citation style cannot be used: {why}. Nothing was changed.");
        ApiError::refused(Code::CitationStyleBad, message)
    };
    let file = std::fs::File::open(path).map_err(|_| unreadable("the file cannot be read"))?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| unreadable("the file cannot be read"))?;
    if bytes.len() as u64 > LARGEST {
        return Err(unreadable("the file is larger than any style"));
    }
    let text = String::from_utf8(bytes).map_err(|_| unreadable("the file is no text in UTF-8"))?;
    if !is_text_of_one(&text) {
        return Err(unreadable("the file is no CSL"));
    }
    let title = read(&text)?.name().to_owned();
    Ok(CitationStyle { style: text, title })
}

fn is_text_of_one(style: &str) -> bool {
    style
        .trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t'])
        .starts_with('<')
}

/// Words the list of sources in the style, and says what that is called; an empty one leaves the
/// program's own wording.
///
/// # Errors
/// `citation_style.bad`, with line and cause for a file.
pub(super) fn list_sources(
    document: &mut Document,
    material: &Material,
    style: &str,
) -> Result<String, ApiError> {
    if style.trim().is_empty() {
        return Ok(String::new());
    }
    let style = read(style)?;
    let references = cite::references(material, document);
    let listed = list(&references, &style, &document.language).map_err(|it| bad(&it))?;
    // what is no source says how many more there are
    let own = std::mem::take(&mut document.sources).into_iter();
    let further = own.filter(|note| note.record.is_none());
    document.sources = listed.into_iter().chain(further).collect();
    Ok(style.name().to_owned())
}

/// The style of a name, or that in a text that begins like XML.
fn read(style: &str) -> Result<Style, ApiError> {
    let text = style.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    if is_text_of_one(style) {
        Style::read(text).map_err(|error| bad(&error))
    } else {
        Style::named(text).map_err(|error| bad(&error))
    }
}

fn bad(error: &StyleError) -> ApiError {
    let message = format!(
        "The citation style cannot be used: {} Nothing was written.",
        sentence(&error.to_string())
    );
    let line = match error {
        StyleError::Bad { line, .. } => Some(*line),
        _ => None,
    };
    ApiError::refused(Code::CitationStyleBad, message).with(json!({ "line": line }))
}
