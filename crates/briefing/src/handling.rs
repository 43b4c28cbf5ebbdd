//! Owns what is done to a finished tree for its handling: a mark set lower than what it holds,
//! and identities of the dossier taken out before it leaves the house. Refuses to decide either.

use rapporteur_domain::mark::Tlp;

use crate::block::{Block, Document, Sentence};

impl Document {
    /// Marks the whole lower than what it contains: no part of it then carries a higher mark,
    /// since marks that contradict each other are obeyed by nobody.
    pub fn lower(&mut self, to: Tlp) {
        self.marking.tlp = to;
        for block in &mut self.blocks {
            match block {
                Block::Heading {
                    mark: Some(mark), ..
                } => *mark = to.min(*mark),
                Block::Figure(figure) => figure.mark = to.min(figure.mark),
                _ => {}
            }
            block.each_sentence(&mut |sentence| sentence.mark = to.min(sentence.mark));
        }
        for note in self.footnotes.iter_mut().chain(&mut self.sources) {
            note.mark = to.min(note.mark);
        }
    }

    /// Takes out what only the dossier can read: which developments a sentence rests on, and
    /// which sentence it is.
    pub fn without_identities(&mut self) {
        for note in self.footnotes.iter_mut().chain(&mut self.sources) {
            note.record = None;
        }
        for block in &mut self.blocks {
            block.each_sentence(&mut |sentence| {
                sentence.rests_on.clear();
                sentence.key.clear();
            });
        }
    }

    /// Takes out the instant of the dossier's clock, which tells when its analyst knew what.
    pub fn without_clocks(&mut self) {
        self.meta.as_known.clear();
    }
}

impl Block {
    fn each_sentence(&mut self, change: &mut dyn FnMut(&mut Sentence)) {
        match self {
            Self::KeyPoints { sentences } | Self::Paragraph { sentences } => {
                sentences.iter_mut().for_each(change);
            }
            Self::List { items, .. } => items.iter_mut().flatten().for_each(change),
            Self::Table(table) => {
                table.rows.iter_mut().flatten().flatten().for_each(change);
            }
            _ => {}
        }
    }
}
