//! Owns the main part, `word/document.xml`: title, contents, blocks, sources and the page
//! (ECMA-376 part 1, 17.2 and 17.6).

use super::figure::{Picture, Pictures};
use super::measure::Measure;
use super::notes::Notes;
use super::paragraph::Paragraph;
use super::parts::{FOOTER, HEADER};
use super::runs::{Face, Place, Runs};
use super::xml::Xml;
use super::{NAMESPACES, contents};
use crate::block::{Block, Direction, Document, Note, Sentence, Text};
use crate::portion::{CHATHAM_HOUSE, Portions};
use rapporteur_domain::mark::Tlp;

/// The body being written.
pub(super) struct Body<'a> {
    pub(super) document: &'a Document,
    pub(super) measure: Measure,
    pub(super) portions: Portions,
    pub(super) runs: Runs<'a>,
    pub(super) pictures: Pictures<'a>,
    /// Numbered lists so far.
    pub(super) lists: u32,
    /// Headings so far.
    headings: u32,
}

/// The main part, and what else the package must hold for it.
pub(super) struct Written {
    pub(super) xml: String,
    /// Numbered lists.
    pub(super) lists: u32,
    pub(super) pictures: Vec<Picture>,
}

/// Writes the main part.
pub(super) fn part<'a>(
    document: &'a Document,
    notes: &'a mut Notes,
    draw: &'a dyn Fn(&str) -> Option<Vec<u8>>,
) -> Written {
    let mut xml = Xml::new();
    xml.open("w:document", NAMESPACES);
    xml.open("w:body", &[]);
    let mut body = Body {
        document,
        measure: Measure::of(&document.style),
        portions: Portions::of(document),
        runs: Runs { xml, notes },
        pictures: Pictures::new(draw),
        lists: 0,
        headings: 0,
    };
    body.write();
    Written {
        xml: body.runs.xml.finish(),
        lists: body.lists,
        pictures: body.pictures.made,
    }
}

impl Body<'_> {
    fn write(&mut self) {
        let document = self.document;
        self.titled("Title", &document.title);
        let meta = document.meta.parts.join(" · ");
        self.plain("Subtitle", &meta);
        if document.style.contents {
            contents::write(self);
        }
        for block in &document.blocks {
            self.block(block);
        }
        self.sources();
        self.uncalled();
        if document.marking.chatham_house {
            self.plain("Remark", CHATHAM_HOUSE);
        }
        if !document.foot.is_empty() {
            self.titled("Remark", &document.foot);
        }
        self.page();
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, mark } => self.heading(*level, text, *mark),
            Block::KeyPoints { sentences } => self.paragraph("KeyJudgement", sentences),
            Block::Paragraph { sentences } => self.paragraph("BodyText", sentences),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
        }
    }

    fn heading(&mut self, level: u8, text: &Text, mark: Option<Tlp>) {
        let style = match level {
            0..=2 => "Heading1",
            3 => "Heading2",
            _ => "Heading3",
        };
        let mark = self.portions.mark(mark);
        self.head(style, text, mark);
    }

    /// A heading within the bookmark that the contents lead to.
    fn head(&mut self, style: &'static str, text: &Text, mark: Option<String>) {
        self.headings += 1;
        let name = contents::bookmark(self.headings);
        let id = contents::bookmark_id(self.document, self.headings).to_string();
        self.open(Paragraph::new(style).directed(self.document, [text.as_slice()]));
        let xml = &mut self.runs.xml;
        xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        self.runs.portion(mark);
        self.runs.text(text, Face::default(), Place::Text);
        self.runs.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        self.close();
    }

    fn paragraph(&mut self, style: &'static str, sentences: &[Sentence]) {
        self.said(Paragraph::new(style), sentences, Place::Text);
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Sentence>]) {
        if ordered {
            self.lists += 1;
        }
        for item in items {
            let paragraph = match ordered {
                true => Paragraph::new("ListNumber").item(super::parts::list(self.lists)),
                false => Paragraph::new("ListBullet"),
            };
            self.said(paragraph, item, Place::Text);
        }
    }

    /// A paragraph of sentences, with the mark of the portion where it is asked for.
    pub(super) fn said(&mut self, paragraph: Paragraph, sentences: &[Sentence], place: Place) {
        self.open(paragraph.said(self.document, sentences));
        if place == Place::Text {
            self.runs.portion(self.portions.said(sentences));
        }
        for (at, sentence) in sentences.iter().enumerate() {
            if at > 0 {
                self.runs.words(" ", Face::default());
            }
            self.runs.text(&sentence.text, Face::default(), place);
        }
        self.close();
    }

    fn titled(&mut self, style: &'static str, text: &Text) {
        self.open(Paragraph::new(style).directed(self.document, [text.as_slice()]));
        self.runs.text(text, Face::default(), Place::Text);
        self.close();
    }

    /// Words of the program alone.
    pub(super) fn plain(&mut self, style: &'static str, words: &str) {
        self.open(Paragraph::new(style));
        self.runs.words(&crate::legible(words), Face::default());
        self.close();
    }

    fn sources(&mut self) {
        let document = self.document;
        if !document.lists_sources() {
            return;
        }
        self.head("Heading1", &contents::sources(), None);
        if document.sources.is_empty() {
            self.plain("BodyText", "No source is cited.");
        }
        for source in &document.sources {
            self.note("Bibliography", source, None);
        }
    }

    /// Footnotes that nothing calls have no place at the foot of a page; they are not lost.
    fn uncalled(&mut self) {
        let document = self.document;
        for (number, note) in (1_u32..).zip(&document.footnotes) {
            if !self.runs.notes.is_called(number) {
                self.note("FootnoteText", note, Some(number));
            }
        }
    }

    fn note(&mut self, style: &'static str, note: &Note, number: Option<u32>) {
        self.open(Paragraph::new(style).directed(self.document, [note.text.as_slice()]));
        if let Some(number) = number {
            self.runs.words(&format!("{number} "), Face::default());
        }
        self.runs.portion(self.portions.noted(note));
        self.runs.text(&note.text, Face::default(), Place::Text);
        self.close();
    }

    pub(super) fn open(&mut self, paragraph: Paragraph) {
        paragraph.open(&mut self.runs.xml);
    }

    pub(super) fn close(&mut self) {
        self.runs.xml.close();
    }

    /// `w:sectPr`, in the order of CT_SectPr.
    fn page(&mut self) {
        let measure = self.measure;
        let xml = &mut self.runs.xml;
        xml.open("w:sectPr", &[]);
        xml.empty(
            "w:headerReference",
            &[("w:type", "default"), ("r:id", HEADER)],
        );
        xml.empty(
            "w:footerReference",
            &[("w:type", "default"), ("r:id", FOOTER)],
        );
        let [width, height] = measure.page.map(|it| it.to_string());
        xml.empty("w:pgSz", &[("w:w", &width), ("w:h", &height)]);
        let side = measure.side.to_string();
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", "1480"),
                ("w:right", &side),
                ("w:bottom", "1300"),
                ("w:left", &side),
                ("w:header", "720"),
                ("w:footer", "600"),
                ("w:gutter", "0"),
            ],
        );
        if self.document.direction == Direction::Rtl {
            xml.raw("<w:bidi/>");
        }
        xml.close();
    }
}
