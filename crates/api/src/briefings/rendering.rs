//! Owns the one door from a block tree to the bytes of a file, and the formats there are.
//! Refuses to compose: whatever is rendered was cut to its audience before it came here.

use crate::error::{ApiError, Code};
use crate::host::Progress;
use rapporteur_briefing::{Document, docx, html, markdown, text};
use rapporteur_print::PrintError;
use serde::{Deserialize, Serialize};

/// The form of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BriefingFormat {
    /// Office Open XML (ECMA-376), for Word and LibreOffice.
    Docx,
    /// Tagged PDF/A.
    Pdf,
    /// One self-contained file.
    Html,
    /// CommonMark with footnotes and front matter.
    Markdown,
    /// Plain text for e-mail.
    Text,
    /// The block tree, for other programs.
    Json,
}

impl BriefingFormat {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Docx,
        Self::Pdf,
        Self::Html,
        Self::Markdown,
        Self::Text,
        Self::Json,
    ];

    /// What the dossier remembers the format as.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Text => "text",
            Self::Json => "json",
        }
    }

    /// The format that the dossier remembers by a code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// The ending of the file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Json => "json",
        }
    }

    /// The format a file's name speaks of.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        match ending.to_ascii_lowercase().as_str() {
            "htm" => Some(Self::Html),
            "markdown" => Some(Self::Markdown),
            ending => Self::ALL
                .into_iter()
                .find(|format| format.ending() == ending),
        }
    }
}

/// The bytes of a document in a format: the same document gives the same bytes, on any machine.
/// Only pages report steps and can be stopped on the way; the others take no time to speak of.
///
/// # Errors
/// `cancelled`, or `internal` if the tree cannot be written.
pub fn render(
    document: &Document,
    format: BriefingFormat,
    progress: &dyn Progress,
) -> Result<Vec<u8>, ApiError> {
    if progress.cancelled() {
        return Err(stopped());
    }
    match format {
        BriefingFormat::Docx => Ok(docx::file(document, &picture)),
        BriefingFormat::Html => Ok(html::file(document).into_bytes()),
        BriefingFormat::Markdown => Ok(markdown::file(document).into_bytes()),
        BriefingFormat::Text => Ok(text::file(document).into_bytes()),
        BriefingFormat::Json => json(document),
        BriefingFormat::Pdf => pages(document, progress),
    }
}

/// Pixels to a CSS pixel in office documents, whose SVG alternative older programs do not know.
const PIXELS: f32 = 3.0;

/// A drawing in pixels; none if it cannot be drawn, and its words stand in its place.
pub(super) fn picture(svg: &str) -> Option<Vec<u8>> {
    rapporteur_print::png(svg, PIXELS).ok()
}

fn pages(document: &Document, progress: &dyn Progress) -> Result<Vec<u8>, ApiError> {
    rapporteur_print::pdf(document, &Watched(progress)).map_err(not_set)
}

/// How many pages a document takes.
///
/// # Errors
/// `internal` if it cannot be set.
pub(super) fn length(document: &Document) -> Result<usize, ApiError> {
    rapporteur_print::length(document, &rapporteur_print::Unwatched).map_err(not_set)
}

fn not_set(error: PrintError) -> ApiError {
    match error {
        PrintError::Cancelled => stopped(),
        error => ApiError::failed(Code::Internal, error.to_string()),
    }
}

/// Setting pages asks and reports where the use case does.
struct Watched<'a>(&'a dyn Progress);

impl rapporteur_print::Watch for Watched<'_> {
    fn report(&self, done: u64, total: u64) {
        self.0.report(done, total);
    }

    fn cancelled(&self) -> bool {
        self.0.cancelled()
    }
}

fn stopped() -> ApiError {
    ApiError::refused(Code::Cancelled, "The briefing was not written.")
}

/// What the file calls itself, so that programs can tell it from other JSON.
const SCHEMA: &str = "rapporteur-briefing";
/// Rises when a field changes its meaning or goes; new fields do not raise it.
const SCHEMA_VERSION: u32 = 1;

/// The block tree behind its name and version; docs/briefing-json.md describes it.
#[derive(Serialize)]
struct Tree<'a> {
    schema: &'static str,
    version: u32,
    #[serde(flatten)]
    document: &'a Document,
}

fn json(document: &Document) -> Result<Vec<u8>, ApiError> {
    let tree = Tree {
        schema: SCHEMA,
        version: SCHEMA_VERSION,
        document,
    };
    let mut bytes = serde_json::to_vec_pretty(&tree)
        .map_err(|error| ApiError::failed(Code::Internal, error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}
