//! Bytes that came from elsewhere → a text that can be read and quoted: plain text, Markdown, HTML, mail,
//! DOCX and PDF, in whatever encoding, with what the file says of itself (title, byline, outlet, day).
//!
//! Files are hostile: each format has its limits (`limits.rs`), counted on what comes out and not on what a
//! header claims; a limit gives an error or a shorter text with a remark, never a crash. Nothing is stored,
//! nothing is fetched. PDF is read by a process of its own (`pdf.rs`), which can be ended.

mod docx;
mod encoding;
mod error;
mod format;
mod html;
pub mod limits;
mod mail;
mod normal;
pub mod pdf;
mod taken;

pub use error::TextError;
pub use format::Format;
pub use html::markdown::{PageMarkdown, page_markdown};
pub use taken::{About, Remark, Taken};

/// Takes the text out of a file. `name` is the file's name, whose ending decides where the bytes do not;
/// `pdf` reads a PDF.
///
/// # Errors
/// What kept the text from being read, and where; see [`TextError`].
pub fn take(bytes: &[u8], name: &str, pdf: &dyn pdf::Reader) -> Result<Taken, TextError> {
    if bytes.len() > limits::FILE {
        return Err(TextError::TooLarge {
            bytes: bytes.len(),
            limit: limits::FILE,
        });
    }
    let taken = match Format::of(bytes, name)? {
        Format::Pdf => pdf::taken(bytes, pdf)?,
        Format::Docx => docx::taken(bytes)?,
        Format::Mail => mail::taken(bytes)?,
        Format::Html => {
            let decoded = encoding::decoded(bytes, encoding::declared_in_html(bytes))?;
            html::taken(&decoded.text)?.in_encoding(&decoded)
        }
        format @ (Format::Plain | Format::Markdown) => {
            let decoded = encoding::decoded(bytes, None)?;
            Taken::of(format, decoded.text.clone()).in_encoding(&decoded)
        }
    };
    normal::finished(taken)
}
