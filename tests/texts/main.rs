//! Files of every format, damaged and hostile ones among them, to texts.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on stops where it stands"
)]

mod documents;
mod encodings;
mod hostile;
mod mails;
mod markdown;
mod pages;
mod pdfs;
mod support;
