//! Owns paragraphs (ECMA-376 part 1, 17.3.1): style, list, direction. Properties stand in the
//! order of the schema.

use super::runs::{Face, Runs};
use super::xml::Xml;
use crate::block::{Direction, Document, Inline, Sentence, plain};
use crate::script::reads_right_to_left;

/// What a paragraph is, beyond its words.
pub(super) struct Paragraph {
    style: &'static str,
    keep_next: bool,
    list: Option<u32>,
    bidi: Option<bool>,
}

impl Paragraph {
    /// A paragraph of a style, by its id.
    pub(super) const fn new(style: &'static str) -> Self {
        Self {
            style,
            keep_next: false,
            list: None,
            bidi: None,
        }
    }

    /// On the page of what follows it.
    pub(super) const fn keep_next(mut self) -> Self {
        self.keep_next = true;
        self
    }

    /// An item of a numbered list, by the list's number.
    pub(super) const fn item(mut self, list: u32) -> Self {
        self.list = Some(list);
        self
    }

    /// Running as its words do, where that is not as the document does.
    pub(super) fn directed<'a>(
        mut self,
        document: &Document,
        words: impl IntoIterator<Item = &'a [Inline]>,
    ) -> Self {
        let words: String = words.into_iter().map(plain).collect();
        let document = document.direction == Direction::Rtl;
        let has_letters = words.chars().any(char::is_alphabetic);
        let own = reads_right_to_left(&words);
        self.bidi = (has_letters && own != document).then_some(own);
        self
    }

    /// The same, by the words of sentences.
    pub(super) fn said(self, document: &Document, sentences: &[Sentence]) -> Self {
        self.directed(document, sentences.iter().map(|it| it.text.as_slice()))
    }

    /// Opens it; whoever does closes it.
    pub(super) fn open(&self, xml: &mut Xml) {
        xml.open("w:p", &[]);
        xml.open("w:pPr", &[]);
        xml.val("w:pStyle", self.style);
        if self.keep_next {
            xml.raw("<w:keepNext/>");
        }
        if let Some(list) = self.list {
            xml.raw("<w:numPr><w:ilvl w:val=\"0\"/>");
            xml.val("w:numId", &list.to_string());
            xml.raw("</w:numPr>");
        }
        match self.bidi {
            Some(true) => xml.raw("<w:bidi/>"),
            Some(false) => xml.raw("<w:bidi w:val=\"0\"/>"),
            None => {}
        }
        xml.close();
    }
}

impl Runs<'_> {
    /// The mark of a portion before its words.
    pub(super) fn portion(&mut self, mark: Option<String>) {
        if let Some(mark) = mark {
            let style = Some("PortionMark");
            self.words(
                &mark,
                Face {
                    style,
                    ..Face::default()
                },
            );
            self.words(" ", Face::default());
        }
    }
}
