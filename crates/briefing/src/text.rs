//! Owns the plain text of a product, for the body of an e-mail: lines of at most 72 columns that
//! end where they end. Safe as `format=flowed` and as anything else (RFC 3676): no line ends in a
//! space, none begins like a quotation, a mailbox or a signature. Right-to-left words stay in the
//! order in which they are read, without marks of direction: mail programs turn lines themselves.

mod lines;

use crate::block::{
    Block, Document, Figure, Inline, Note, Sentence, Table, Text, movement_sign, plain,
};
use crate::legible::{legible, legible_piece};
use crate::portion::{CHATHAM_HOUSE, Portions};
use lines::Lines;

/// The whole file, in UTF-8 with line feeds. The same document gives the same bytes.
#[must_use]
pub fn file(document: &Document) -> String {
    let mut mail = Mail {
        document,
        portions: Portions::of(document),
        lines: Lines::default(),
    };
    mail.write();
    mail.lines.finish()
}

struct Mail<'a> {
    document: &'a Document,
    portions: Portions,
    lines: Lines,
}

impl Mail<'_> {
    fn write(&mut self) {
        let document = self.document;
        self.mark();
        self.lines.paragraph(&words(&document.running));
        self.underlined(&words(&document.title), '=');
        self.lines.paragraph(&document.meta.parts.join(" · "));
        if document.style.contents {
            self.contents();
        }
        for block in &document.blocks {
            self.block(block);
        }
        self.sources();
        self.footnotes();
        if document.marking.chatham_house {
            self.lines.paragraph(CHATHAM_HOUSE);
        }
        if !document.foot.is_empty() {
            self.lines.paragraph(&words(&document.foot));
        }
        self.mark();
    }

    fn mark(&mut self) {
        let marking = self.document.marking;
        let rule = match marking.chatham_house {
            true => " · Chatham House Rule",
            false => "",
        };
        self.lines
            .paragraph(&format!("{}{rule}", marking.tlp.word()));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, mark } => {
                let head = marked(self.portions.mark(*mark), &words(text));
                match level {
                    0..=2 => self.underlined(&head, '-'),
                    _ => self.lines.paragraph(&head),
                }
            }
            Block::KeyPoints { sentences } | Block::Paragraph { sentences } => {
                let said = self.said(sentences);
                self.lines.paragraph(&said);
            }
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
        }
    }

    fn said(&self, sentences: &[Sentence]) -> String {
        marked(self.portions.said(sentences), &joined(sentences))
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Sentence>]) {
        for (number, item) in (1_u32..).zip(items) {
            let said = self.said(item);
            match ordered {
                true => self.lines.item(&format!("{number}. "), &said),
                false => self.lines.item("- ", &said),
            }
        }
        self.lines.gap();
    }

    /// Each row as its name and, under it, each column's head with what stands in it: columns
    /// side by side do not survive a proportional typeface.
    fn table(&mut self, table: &Table) {
        if let Some(mark) = self.portions.said(table.rows.iter().flatten().flatten()) {
            self.lines.paragraph(&marked(Some(mark), &table.caption));
        }
        for row in &table.rows {
            let mut cells = table.columns.iter().zip(row);
            if let Some((_, name)) = cells.next() {
                self.lines.line(&joined(name));
            }
            for (column, cell) in cells {
                let said = format!("{}: {}", words(&column.title), joined(cell));
                self.lines.item("  ", &said);
            }
            self.lines.gap();
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let mark = self.portions.mark(Some(figure.mark));
        self.lines.paragraph(&marked(mark, &figure.alt));
        if !figure.caption.is_empty() {
            self.lines.paragraph(&words(&figure.caption));
        }
    }

    fn contents(&mut self) {
        self.underlined("Contents", '-');
        for block in &self.document.blocks {
            if let Block::Heading { level, text, .. } = block {
                let indent = "  ".repeat(usize::from(level.saturating_sub(2).min(2)));
                self.lines.item(&format!("{indent}- "), &plain(text));
            }
        }
        if self.document.lists_sources() {
            self.lines.item("- ", "Sources");
        }
        self.lines.gap();
    }

    fn sources(&mut self) {
        if !self.document.lists_sources() {
            return;
        }
        self.underlined("Sources", '-');
        if self.document.sources.is_empty() {
            self.lines.paragraph("No source is cited.");
        }
        for source in &self.document.sources {
            let said = self.note(source);
            self.lines.item("- ", &said);
        }
        self.lines.gap();
    }

    fn footnotes(&mut self) {
        if self.document.footnotes.is_empty() {
            return;
        }
        self.underlined("Footnotes", '-');
        for (number, note) in (1_u32..).zip(&self.document.footnotes) {
            let said = self.note(note);
            self.lines.item(&format!("[{number}] "), &said);
        }
        self.lines.gap();
    }

    fn note(&self, note: &Note) -> String {
        marked(self.portions.noted(note), &words(&note.text))
    }

    fn underlined(&mut self, head: &str, rule: char) {
        let width = self.lines.line(head).max(3);
        self.lines.line(&rule.to_string().repeat(width));
        self.lines.gap();
    }
}

fn marked(mark: Option<String>, words: &str) -> String {
    match mark {
        Some(mark) => format!("{mark} {words}"),
        None => words.to_owned(),
    }
}

fn joined(sentences: &[Sentence]) -> String {
    let said: Vec<String> = sentences.iter().map(|it| words(&it.text)).collect();
    said.join(" ")
}

fn words(text: &Text) -> String {
    text.iter().map(word).collect()
}

fn word(inline: &Inline) -> String {
    match inline {
        Inline::Own { text } | Inline::Aside { text } => legible_piece(text).into_owned(),
        Inline::Given { text, .. } | Inline::Address { text } => legible(text).into_owned(),
        Inline::Strong { text } | Inline::Emphasis { text } => words(text),
        Inline::Footnote { number } => format!("[{number}]"),
        Inline::State { word } => word.clone(),
        Inline::Movement { movement } => {
            format!("{} {}", movement_sign(*movement), movement.word())
        }
    }
}
