//! Owns the block tree: what a product says, apart from how any format shows it. Every sentence
//! carries the developments it rests on and its handling mark. Refuses layout, markup and
//! escaping: those are the renderers' subject.
//!
//! The tree serialises to JSON for other programs; new fields will have defaults.

use rapporteur_domain::RecordId;
use rapporteur_domain::development::Movement;
use rapporteur_domain::mark::Tlp;
use serde::{Deserialize, Serialize};

pub use crate::figure::{Drawing, Figure};
use crate::legible::legible;
pub use crate::style::{Colour, Direction, Paper, Style, Typeface};

/// A whole product.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The headline.
    pub title: Text,
    /// What kind of product it is, its number and its process: the running head of each page.
    pub running: Text,
    /// BCP 47 language of the generated sentences.
    pub language: String,
    /// Which way its lines run.
    #[serde(default)]
    pub direction: Direction,
    /// How it looks.
    #[serde(default)]
    pub style: Style,
    /// Handling of the whole: never lower than anything in it.
    pub marking: Marking,
    /// What it is made from.
    pub meta: Meta,
    /// The body.
    pub blocks: Vec<Block>,
    /// Footnotes; number n stands at n − 1.
    pub footnotes: Vec<Note>,
    /// The sources behind the footnotes, each once.
    pub sources: Vec<Note>,
    /// For which readers it was cut; empty when for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub foot: Text,
}

/// Handling of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marking {
    /// Traffic Light Protocol 2.0.
    pub tlp: Tlp,
    /// Something in it is held under the Chatham House Rule.
    pub chatham_house: bool,
}

/// The clocks and the reach of a product, for people and for programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    /// Its number within the process.
    pub number: u32,
    /// Clock of the world, `2026-01-30`.
    pub as_of: String,
    /// Clock of the dossier, RFC 3339 in UTC.
    pub as_known: String,
    /// The line under the title, in parts: "As of 30 January 2026", "covers …".
    pub parts: Vec<String>,
}

/// A piece of the body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// The head of a section or of a part of one.
    Heading {
        /// 2 for a section, 3 for a part of it.
        level: u8,
        /// The words.
        text: Text,
        /// The highest mark of its section; none when nothing is said in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mark: Option<Tlp>,
    },
    /// The bottom line, up front.
    KeyPoints {
        /// In order of weight.
        sentences: Vec<Sentence>,
    },
    /// A paragraph.
    Paragraph {
        /// Its sentences.
        sentences: Vec<Sentence>,
    },
    /// A list.
    List {
        /// Whether its items are numbered, from 1.
        #[serde(default)]
        ordered: bool,
        /// Each item's sentences.
        items: Vec<Vec<Sentence>>,
    },
    /// A table with a header row.
    Table(Table),
    /// A figure.
    Figure(Figure),
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What it shows, for those who hear it read.
    pub caption: String,
    /// Its columns; the first names the row.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Vec<Sentence>>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its head.
    pub title: Text,
    /// Share of the width in hundredths, a multiple of five; none leaves it to the renderer.
    pub width: Option<u8>,
}

/// A sentence, what it rests on and how it may be handled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    /// Its words, closing stop and footnote marks included.
    pub text: Text,
    /// The developments it rests on, each once. Not printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<RecordId>,
    /// The highest mark of what it says.
    pub mark: Tlp,
    /// Which sentence it is within the product, the same from one composition to the next:
    /// `rounds/<id>/standing`. Empty for a sentence that nothing refers to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// Whose words they are.
    #[serde(default, skip_serializing_if = "Origin::is_generated")]
    pub origin: Origin,
}

/// Whose words a sentence is in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Composed from what is recorded.
    #[default]
    Generated,
    /// Of the template or of whoever wrote its prose.
    Written,
    /// Composed and then put otherwise by a hand.
    Edited {
        /// The sentence as it would be composed now, where that is no longer what the hand
        /// replaced.
        stale: Option<Text>,
    },
}

impl Origin {
    /// Whether nobody but the program put it so.
    #[must_use]
    pub fn is_generated(&self) -> bool {
        *self == Self::Generated
    }
}

/// A footnote, or an entry of the list of sources.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// Its words.
    pub text: Text,
    /// The highest mark of what it says.
    pub mark: Tlp,
    /// The source that an entry of the list is about. Not printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordId>,
}

/// A run of inlines.
pub type Text = Vec<Inline>;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "inline", rename_all = "snake_case")]
pub enum Inline {
    /// The program's own words.
    Own {
        /// The words.
        text: String,
    },
    /// Words that came from the dossier: never markup, of any script and direction.
    Given {
        /// The words.
        text: String,
        /// BCP 47 language, where it is known.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        language: String,
    },
    /// An address as text: it may break anywhere.
    Address {
        /// The address.
        text: String,
    },
    /// Strong.
    Strong {
        /// What is strong.
        text: Text,
    },
    /// Emphasised.
    Emphasis {
        /// What is emphasised.
        text: Text,
    },
    /// A reference to a footnote.
    Footnote {
        /// Its number, from 1.
        number: u32,
    },
    /// A state, as a word.
    State {
        /// The word.
        word: String,
    },
    /// A remark beside what is said: when, how old, how many origins.
    Aside {
        /// The remark.
        text: String,
    },
    /// A movement, as a sign and a word.
    Movement {
        /// Which.
        movement: Movement,
    },
}

/// The program's own words.
#[must_use]
pub fn own(text: impl Into<String>) -> Inline {
    Inline::Own { text: text.into() }
}

/// Words from the dossier, language unknown.
#[must_use]
pub fn given(text: impl Into<String>) -> Inline {
    Inline::Given {
        text: text.into(),
        language: String::new(),
    }
}

/// One strong piece.
#[must_use]
pub fn strong(inline: Inline) -> Inline {
    Inline::Strong { text: vec![inline] }
}

/// The sign that goes with a movement, so that it can be seen without reading.
#[must_use]
pub const fn movement_sign(movement: Movement) -> &'static str {
    match movement {
        Movement::Harder => "▲",
        Movement::Softer => "▽",
        Movement::Reframed => "◇",
        Movement::None => "–",
        Movement::Unclear => "?",
    }
}

impl Document {
    /// Every sentence of the body, in order.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.blocks.iter().flat_map(Block::sentences)
    }

    /// Whether it ends with the list of its sources: not when its template does without and the
    /// footnotes name them.
    #[must_use]
    pub fn lists_sources(&self) -> bool {
        !self.sources.is_empty() || self.footnotes.is_empty()
    }

    /// The highest mark of anything said or shown in body, footnotes and sources.
    #[must_use]
    pub fn highest_mark(&self) -> Option<Tlp> {
        let said = self.sentences().map(|sentence| sentence.mark);
        let noted = self
            .footnotes
            .iter()
            .chain(&self.sources)
            .map(|note| note.mark);
        let shown = self.blocks.iter().filter_map(Block::own_mark);
        said.chain(noted).chain(shown).max()
    }
}

impl Block {
    /// The mark of a block that is no run of sentences.
    #[must_use]
    pub const fn own_mark(&self) -> Option<Tlp> {
        match self {
            Self::Heading { mark, .. } => *mark,
            Self::Figure(figure) => Some(figure.mark),
            _ => None,
        }
    }

    /// The sentences of this block, in order.
    pub fn sentences(&self) -> Box<dyn Iterator<Item = &Sentence> + '_> {
        match self {
            Self::Heading { .. } | Self::Figure(_) => Box::new(std::iter::empty()),
            Self::KeyPoints { sentences } | Self::Paragraph { sentences } => {
                Box::new(sentences.iter())
            }
            Self::List { items, .. } => Box::new(items.iter().flatten()),
            Self::Table(table) => Box::new(table.rows.iter().flatten().flatten()),
        }
    }
}

/// The words alone, legible on one line, without marks of any kind.
#[must_use]
pub fn plain(text: &[Inline]) -> String {
    text.iter().map(plain_inline).collect()
}

fn plain_inline(inline: &Inline) -> String {
    match inline {
        Inline::Own { text } | Inline::Aside { text } => text.clone(),
        Inline::Given { text, .. } | Inline::Address { text } => legible(text).into_owned(),
        Inline::Strong { text } | Inline::Emphasis { text } => plain(text),
        Inline::State { word } => word.clone(),
        Inline::Footnote { .. } => String::new(),
        Inline::Movement { movement } => movement.word().to_owned(),
    }
}
