//! Owns how handling is told beside the words: the mark of a portion (TLP 2.0 asks that what is
//! to be handled otherwise is marked where it stands), the colours of marks, and what the Chatham
//! House Rule asks of readers. Refuses to decide a mark: the document carries it.

use rapporteur_domain::mark::Tlp;

use crate::block::{Document, Note, Sentence};

/// The colour of a mark on its black ground, as FIRST's TLP 2.0 sets it, in sRGB.
#[must_use]
pub const fn colour(tlp: Tlp) -> &'static str {
    match tlp {
        Tlp::Clear => "#FFFFFF",
        Tlp::Green => "#33FF00",
        Tlp::Amber | Tlp::AmberStrict => "#FFC000",
        Tlp::Red => "#FF2B2B",
    }
}

/// The ground of a mark.
pub const GROUND: &str = "#000000";

/// What readers of a product held in part under the Chatham House Rule are told, once.
pub const CHATHAM_HOUSE: &str = "Parts of this product are held under the Chatham House Rule: what was said may be used, but neither who said it, nor whom they speak for, nor who else took part may be told.";

/// Says the marks of portions where the style asks for them, and nothing elsewhere.
#[derive(Debug, Clone, Copy)]
pub struct Portions(bool);

impl Portions {
    /// As the document's style asks.
    #[must_use]
    pub const fn of(document: &Document) -> Self {
        Self(document.style.portion_marks)
    }

    /// A mark as it stands before its portion, `(TLP:GREEN)`.
    #[must_use]
    pub fn mark(self, tlp: Option<Tlp>) -> Option<String> {
        tlp.filter(|_| self.0)
            .map(|tlp| format!("({})", tlp.word()))
    }

    /// The highest mark of what some sentences say; nothing for none.
    #[must_use]
    pub fn said<'a>(self, sentences: impl IntoIterator<Item = &'a Sentence>) -> Option<String> {
        self.mark(sentences.into_iter().map(|sentence| sentence.mark).max())
    }

    /// The mark of a footnote or source.
    #[must_use]
    pub fn noted(self, note: &Note) -> Option<String> {
        self.mark(Some(note.mark))
    }
}
