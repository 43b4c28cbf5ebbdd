//! Folders of Markdown: what is read of them, what is refused, and that what came in goes out.

#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod front;
mod hostile;
mod support;
mod vault;
