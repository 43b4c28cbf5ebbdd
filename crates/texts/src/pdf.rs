//! PDF, read by a process of its own: readers of PDF are large, files are hostile, and only a process can be
//! ended when it takes too long or too much.
//!
//! poppler's `pdftotext` serves where it is installed: of the readers tried, it and pdf.js alone kept the
//! order of right-to-left and mixed lines. Elsewhere a reader in Rust serves, and a remark says so.

mod apart;

pub use apart::{Apart, serve};

use crate::{Format, Remark, Taken, TextError};

/// Marks that poppler puts around runs of one direction, for screens without bidi; no page has them.
const EMBEDDINGS: [char; 5] = ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}'];

/// Whoever turns the bytes of a PDF into its words, a page after a form feed, as `pdftotext` does.
pub trait Reader {
    /// The words, and whether the order of right-to-left lines can be relied on.
    ///
    /// # Errors
    /// [`PdfFailure`] when there are none.
    fn read(&self, bytes: &[u8]) -> Result<Pages, PdfFailure>;
}

/// The words of a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// All pages, each ended by a form feed.
    pub text: String,
    /// The reader keeps the order of right-to-left and mixed lines.
    pub ordered: bool,
}

/// Why a PDF gave no words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PdfFailure {
    /// It is locked with a password.
    Locked,
    /// It does not hold to the format.
    Damaged(String),
    /// It took more time or memory than it may.
    TooMuch(String),
}

pub(crate) fn taken(bytes: &[u8], reader: &dyn Reader) -> Result<Taken, TextError> {
    let pages = reader.read(bytes).map_err(|failure| match failure {
        PdfFailure::Locked => TextError::Locked,
        PdfFailure::Damaged(cause) => TextError::Damaged {
            format: Format::Pdf,
            cause,
        },
        PdfFailure::TooMuch(cause) => TextError::GivenUp {
            format: Format::Pdf,
            cause,
        },
    })?;
    let words = pages.text.replace(EMBEDDINGS, "");
    let mut taken = Taken::of(Format::Pdf, joined(&words));
    if !pages.ordered {
        taken.remarks.push(Remark::OrderUnsure);
    }
    Ok(taken)
}

/// Words parted at the end of a line are joined, and page numbers alone on a page's last line fall away.
fn joined(text: &str) -> String {
    let pages = text.split('\u{c}').map(|page| {
        let page = page.trim_end();
        let (body, last) = page.rsplit_once('\n').unwrap_or(("", page));
        match !last.trim().is_empty() && last.trim().chars().all(|c| c.is_ascii_digit()) {
            true => body.trim_end().to_owned(),
            false => page.to_owned(),
        }
    });
    let pages: Vec<String> = pages.filter(|page| !page.is_empty()).collect();
    hyphens_joined(&pages.join("\n\n"))
}

fn hyphens_joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        let next_small = lines
            .peek()
            .is_some_and(|next| next.trim_start().starts_with(char::is_lowercase));
        let parted = line
            .strip_suffix('-')
            .filter(|it| it.ends_with(char::is_alphabetic));
        match parted {
            Some(word) if next_small => out.push_str(word),
            _ => {
                out.push_str(line);
                if lines.peek().is_some() {
                    out.push('\n');
                }
            }
        }
    }
    out
}
