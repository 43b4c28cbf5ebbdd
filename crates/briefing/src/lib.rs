//! Turns folded material into a product: a block tree, and from the tree DOCX, one-file
//! HTML, Markdown and plain text. PDF stands on the same tree, in a crate of its own.
//!
//! Pure: no input or output, no clock, no randomness. The same material gives the same bytes.

pub mod block;
pub mod checks;
pub mod cite;
pub mod compare;
mod compose;
pub mod docx;
pub mod figure;
mod handling;
pub mod html;
mod legible;
pub mod markdown;
pub mod material;
pub mod portion;
pub mod ribbon;
mod script;
pub mod style;
pub mod template;
pub mod text;

pub use block::Document;
pub use compose::figure as compose_figure;
pub use legible::legible;
pub use material::Material;
