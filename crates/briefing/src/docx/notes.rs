//! Owns footnotes: which are called where, which numbers Word may count out by itself, and the
//! part that holds them.
//!
//! The texts of footnotes refer to each other by number, so what is printed must be the
//! document's numbers. Where they are first called in the order 1, 2, 3 … Word counts them and
//! the notes stay movable; otherwise each carries its number as a sign of its own.

use super::NAMESPACES;
use super::paragraph::Paragraph;
use super::runs::{Face, Place, Runs};
use super::xml::Xml;
use crate::block::{Block, Document, Inline};
use crate::portion::Portions;

/// What stands where a footnote is called.
pub(super) enum Mark {
    /// The note itself: its bookmark's id, and whether its sign is written out.
    First {
        /// Id of the bookmark around it.
        bookmark: u32,
        /// The sign is the document's own number.
        own_sign: bool,
    },
    /// A reference to a note that was called before.
    Again,
    /// There is no such note to lead to.
    Nowhere,
}

/// Which footnotes have been called.
pub(super) struct Notes {
    called: Vec<bool>,
    own_signs: bool,
}

impl Notes {
    /// Before anything is written.
    pub(super) fn of(document: &Document) -> Self {
        let mut order = Vec::new();
        let mut called = vec![false; document.footnotes.len()];
        each_call(document, &mut |number| {
            if let Some(seen @ false) = place(number).and_then(|at| called.get_mut(at)) {
                *seen = true;
                order.push(number);
            }
        });
        Self {
            called: vec![false; document.footnotes.len()],
            own_signs: !order.iter().copied().eq((1..).take(order.len())),
        }
    }

    /// Calls footnote `number` once more.
    pub(super) fn refer(&mut self, number: u32, within_note: bool) -> Mark {
        match place(number).and_then(|at| self.called.get_mut(at)) {
            Some(true) => Mark::Again,
            Some(seen @ false) if !within_note => {
                *seen = true;
                Mark::First {
                    bookmark: number,
                    own_sign: self.own_signs,
                }
            }
            _ => Mark::Nowhere,
        }
    }

    /// Whether it was called.
    pub(super) fn is_called(&self, number: u32) -> bool {
        place(number).is_some_and(|at| self.called.get(at) == Some(&true))
    }
}

fn place(number: u32) -> Option<usize> {
    usize::try_from(number).ok()?.checked_sub(1)
}

/// Every call in the order in which the body is written.
fn each_call(document: &Document, call: &mut impl FnMut(u32)) {
    calls(&document.title, call);
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => calls(text, call),
            Block::Table(table) => table.columns.iter().for_each(|it| calls(&it.title, call)),
            Block::Figure(figure) => calls(&figure.caption, call),
            _ => {}
        }
        block.sentences().for_each(|it| calls(&it.text, call));
    }
    document.sources.iter().for_each(|it| calls(&it.text, call));
    calls(&document.foot, call);
}

fn calls(text: &[Inline], call: &mut impl FnMut(u32)) {
    for inline in text {
        match inline {
            Inline::Footnote { number } => call(*number),
            Inline::Strong { text } | Inline::Emphasis { text } => calls(text, call),
            _ => {}
        }
    }
}

/// `word/footnotes.xml`: the two rules that part notes from the text, then the notes.
pub(super) fn part(document: &Document, notes: &mut Notes) -> String {
    let mut xml = Xml::new();
    xml.open("w:footnotes", NAMESPACES);
    for (id, kind, rule) in [
        ("-1", "separator", "w:separator"),
        ("0", "continuationSeparator", "w:continuationSeparator"),
    ] {
        xml.open("w:footnote", &[("w:type", kind), ("w:id", id)]);
        xml.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><");
        xml.raw(rule);
        xml.raw("/></w:r></w:p>");
        xml.close();
    }
    let portions = Portions::of(document);
    let mut runs = Runs { xml, notes };
    for (number, note) in (1_u32..).zip(&document.footnotes) {
        if !runs.notes.is_called(number) {
            continue;
        }
        let id = number.to_string();
        runs.xml.open("w:footnote", &[("w:id", &id)]);
        Paragraph::new("FootnoteText")
            .directed(document, [note.text.as_slice()])
            .open(&mut runs.xml);
        runs.xml
            .raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
        match runs.notes.own_signs {
            true => runs.xml.leaf("w:t", &[], &id),
            false => runs.xml.raw("<w:footnoteRef/>"),
        }
        runs.xml.raw("</w:r>");
        runs.words(" ", Face::default());
        runs.portion(portions.noted(note));
        runs.text(&note.text, Face::default(), Place::Note);
        runs.xml.close();
        runs.xml.close();
    }
    runs.xml.finish()
}
