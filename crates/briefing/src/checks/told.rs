//! Owns the walk over a product's sentences as the checks see them: where each stands, whose
//! words it is in, and its words without what is quoted.

use rapporteur_domain::RecordId;

use super::words;
use super::{Check, Finding};
use crate::block::{Block, Document, Inline, Origin, Sentence, plain};
use crate::material::Material;

/// Where the headline stands.
const HEADLINE: &str = "headline";

/// A sentence of a product.
pub(super) struct Told<'a> {
    /// Its key, or its section and number.
    pub place: String,
    pub section: String,
    /// The paragraph it belongs to: sentences of one support each other.
    pub paragraph: usize,
    /// Its words.
    pub words: String,
    /// Its words without what stands between quotation marks.
    pub unquoted: String,
    /// Whether a hand wrote it.
    pub written: bool,
    /// Whether it carries a footnote mark.
    pub noted: bool,
    pub rests_on: &'a [RecordId],
    pub origin: &'a Origin,
}

impl Told<'_> {
    /// A finding about this sentence.
    pub fn finding(&self, check: Check, message: String) -> Finding {
        Finding::new(check, &self.place, &self.section, &self.words, message)
    }
}

/// Every sentence, the headline first.
pub(super) fn all<'a>(document: &'a Document, material: &Material) -> Vec<Told<'a>> {
    let mut walk = Walk {
        told: Vec::new(),
        section: String::new(),
        paragraph: 0,
    };
    if !material.headline.is_empty() {
        let words = plain(&document.title);
        walk.told.push(Told {
            place: HEADLINE.to_owned(),
            section: String::new(),
            paragraph: 0,
            unquoted: words::unquoted(&words),
            words,
            written: true,
            noted: false,
            rests_on: &[],
            origin: &Origin::Written,
        });
    }
    for block in &document.blocks {
        walk.block(block);
    }
    walk.told
}

struct Walk<'a> {
    told: Vec<Told<'a>>,
    section: String,
    paragraph: usize,
}

impl<'a> Walk<'a> {
    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading { text, .. } => self.section = plain(text),
            Block::Paragraph { sentences } => self.paragraph(sentences),
            Block::KeyPoints { sentences } => {
                for sentence in sentences {
                    self.paragraph(std::slice::from_ref(sentence));
                }
            }
            Block::List { items, .. } => items.iter().for_each(|item| self.paragraph(item)),
            Block::Table(table) => {
                for cell in table.rows.iter().flatten() {
                    self.paragraph(cell);
                }
            }
            _ => {}
        }
    }

    fn paragraph(&mut self, sentences: &'a [Sentence]) {
        self.paragraph += 1;
        for sentence in sentences {
            self.sentence(sentence);
        }
    }

    fn sentence(&mut self, sentence: &'a Sentence) {
        let words = plain(&sentence.text);
        let place = match sentence.key.as_str() {
            "" => format!("{}/{}", self.section, self.told.len() + 1),
            key => key.to_owned(),
        };
        self.told.push(Told {
            place,
            section: self.section.clone(),
            paragraph: self.paragraph,
            unquoted: words::unquoted(&words),
            words,
            written: !sentence.origin.is_generated(),
            noted: has_note(&sentence.text),
            rests_on: &sentence.rests_on,
            origin: &sentence.origin,
        });
    }
}

fn has_note(text: &[Inline]) -> bool {
    text.iter().any(|inline| match inline {
        Inline::Footnote { .. } => true,
        Inline::Strong { text } | Inline::Emphasis { text } => has_note(text),
        _ => false,
    })
}
