//! Owns the language in which a dossier is searched: words, phrases, AND, OR, NOT, NEAR, brackets
//! and conditions such as `kind:position` or `before:2026-02`. docs/search.md describes it. Refuses
//! to look anything up: names in conditions are resolved by whoever has the dossier.
//!
//! A text that cannot be read is a [`Fault`]: which characters, what is wrong, and what would be
//! right. While somebody types, a quotation that is not closed yet ends with the text.

mod condition;
mod fault;
mod read;
mod tokens;

pub use condition::{Condition, Field, Role, When, kind_as_typed};
pub use fault::{Fault, Wrong};

/// Characters of a text, from the first to one past the last.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Place {
    /// The first, counted from 0.
    pub from: usize,
    /// One past the last.
    pub to: usize,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Term {
    /// A word, in any of its forms and spellings.
    Word(Words),
    /// Words that stand together.
    Phrase(Words),
    /// Words or phrases with at most so many words between them, in any order.
    Near {
        /// Of words and phrases, at least two.
        of: Vec<Term>,
        /// Words between the first and the last.
        within: u32,
    },
    /// A word or phrase in the title.
    Title(Box<Term>),
    /// What must hold of the record.
    Condition(Condition),
    /// All of these.
    All(Vec<Term>),
    /// Any of these.
    Any(Vec<Term>),
    /// Not this.
    Not(Box<Term>),
}

/// Words as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Without quotation marks and signs.
    pub text: String,
    /// Only the beginning was given, with a star.
    pub begun: bool,
    /// Only as written, letter case and accents aside: no other form, spelling or script.
    pub exact: bool,
    /// Where they stand.
    pub at: Place,
}

/// A search text, read.
///
/// # Errors
/// [`Fault`], with the place and what would be right there.
pub fn read(text: &str) -> Result<Term, Fault> {
    read::whole(text)
}

impl Term {
    /// Makes every word exact, as the switch for it asks.
    #[must_use]
    pub fn exactly(self) -> Self {
        let words = |words: Words| Words {
            exact: true,
            ..words
        };
        let each = |terms: Vec<Self>| terms.into_iter().map(Self::exactly).collect();
        match self {
            Self::Word(it) => Self::Word(words(it)),
            Self::Phrase(it) => Self::Phrase(words(it)),
            Self::Near { of, within } => Self::Near {
                of: each(of),
                within,
            },
            Self::Title(it) => Self::Title(Box::new(it.exactly())),
            Self::Condition(it) => Self::Condition(it),
            Self::All(terms) => Self::All(each(terms)),
            Self::Any(terms) => Self::Any(each(terms)),
            Self::Not(term) => Self::Not(Box::new(term.exactly())),
        }
    }
}
