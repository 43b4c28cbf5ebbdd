//! Turns a finished document into pages (PDF, with typst in process) and a figure into pixels.
//! The only crate that knows typst and resvg: both are slow to build, and nothing else needs them.
//!
//! Pure but for one thread: no file, no network, no clock, no font of the machine. The same
//! document gives the same bytes anywhere. A document's words are values here and never markup.

mod data;
mod error;
mod fonts;
mod pages;
mod picture;
mod setting;
mod words;
mod world;

pub use error::PrintError;
pub use picture::png;
pub use setting::{Unwatched, Watch, length, pdf};
