//! Owns the citation style of a briefing's list of sources: named, or the text of a `.csl` file,
//! which then belongs to the request, so that an issued briefing can be made again without it.

use crate::error::{ApiError, Code, sentence};
use rapporteur_briefing::{Document, Material, cite};
use rapporteur_cite::{Style, StyleError, list};
use serde_json::json;

/// Words the list of sources in the style; an empty one leaves the program's own wording.
///
/// # Errors
/// `citation_style.bad`, with line and cause for a file.
pub(super) fn list_sources(
    document: &mut Document,
    material: &Material,
    style: &str,
) -> Result<(), ApiError> {
    if style.trim().is_empty() {
        return Ok(());
    }
    let style = read(style)?;
    let references = cite::references(material, document);
    document.sources = list(&references, &style, &document.language).map_err(|it| bad(&it))?;
    Ok(())
}

/// The style of a name, or that in a text that begins like XML.
fn read(style: &str) -> Result<Style, ApiError> {
    let text = style.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    if text.starts_with('<') {
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
