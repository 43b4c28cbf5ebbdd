//! How words and names are made comparable, so that one is found by another form or spelling of
//! it: letters folded, words reduced to their stems, names to their sound.
//!
//! Owns what counts as the same for whoever looks; what full text keeps of a word; how names
//! meet across scripts. Refuses to change a text: what is folded is compared with and thrown
//! away, or kept in an index; it is never shown. Pure, and knows nothing of records.

pub mod fit;
mod letters;
mod places;
pub mod sound;
mod stems;
mod words;

pub use letters::folded as letters_folded;
pub use places::also_called;
pub use stems::{Forms, Stems, completions, is_name_like};
pub use words::{Script, Word, words};
