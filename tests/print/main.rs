//! What pages hold, read back with other people's programs: poppler's `pdftotext`, `pdfinfo` and
//! `pdffonts`, and `qpdf`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod file;
mod limits;
mod pictures;
mod support;
mod words;
