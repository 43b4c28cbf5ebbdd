//! Owns the HTML form of a product: one file without script, address or outside part, for
//! screen, phone and paper. Every word is escaped here; nothing in a document is markup.

mod inlines;
mod look;

use crate::block::{Block, Direction, Document, Inline, Note, Sentence, Table, plain};
use crate::figure::{Figure, Look, svg};
use crate::portion::{CHATHAM_HOUSE, Portions};
use crate::script::reads_right_to_left;
use inlines::{Inlines, escaped};
use rapporteur_domain::mark::Tlp;

/// The style of the file, for hosts that show [`fragment`] in a page of their own.
pub const STYLE: &str = include_str!("html/briefing.css");

/// What the file may load: nothing; its own style is all there is.
pub const CONTENT_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The whole file. The same document gives the same bytes.
#[must_use]
pub fn file(document: &Document) -> String {
    let title = format!(
        "{} {}: {}",
        document.marking.tlp.word(),
        plain(&document.running),
        plain(&document.title)
    );
    let mut out = String::with_capacity(64 * 1024);
    out.push_str("<!doctype html>\n<html lang=\"");
    out.push_str(&escaped(&document.language));
    out.push_str("\" dir=\"");
    out.push_str(document.direction.code());
    out.push_str("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    out.push_str(CONTENT_POLICY);
    out.push_str("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light\">\n<title>");
    out.push_str(&escaped(&title));
    out.push_str("</title>\n<style>\n");
    out.push_str(STYLE);
    out.push_str(&look::of(&document.style));
    out.push_str("</style>\n</head>\n<body>\n");
    out.push_str(&fragment(document));
    out.push_str("</body>\n</html>\n");
    out
}

/// What stands in the body: no style, no script, no style attribute, no address that is followed.
#[must_use]
pub fn fragment(document: &Document) -> String {
    let mut page = Page {
        out: String::new(),
        inlines: Inlines::new(document.footnotes.len()),
        look: Look::of(&document.style),
        figures: 0,
        portions: Portions::of(document),
        direction: document.direction,
        heads: document.style.contents.then_some(0),
    };
    page.document(document);
    page.out
}

/// The file being written, and which footnotes it has already referred to.
struct Page {
    out: String,
    inlines: Inlines,
    /// How figures look.
    look: Look,
    /// How many were drawn: identities within a page are counted.
    figures: usize,
    portions: Portions,
    direction: Direction,
    /// How many heads the contents lead to so far; none without contents.
    heads: Option<u32>,
}

impl Page {
    fn document(&mut self, document: &Document) {
        self.running(document, "head");
        self.put("<div class=\"sheet\">\n<div class=\"room room-head\"></div>\n<main>\n");
        let direction = self.turn(&plain(&document.title));
        self.put(&format!("<h1{direction}>"));
        self.text(&document.title);
        self.put("</h1>\n<p class=\"meta\">");
        let parts = document
            .meta
            .parts
            .iter()
            .map(|part| escaped(part))
            .collect::<Vec<_>>();
        self.put(&parts.join(" · "));
        self.put("</p>\n");
        if document.style.contents {
            self.contents(document);
        }
        for block in &document.blocks {
            self.block(block);
        }
        self.notes(document);
        self.put("</main>\n<div class=\"room room-foot\"></div>\n</div>\n");
        self.running(document, "foot");
    }

    /// The running head or foot: on paper it stands on each page.
    fn running(&mut self, document: &Document, place: &str) {
        let element = if place == "head" { "header" } else { "footer" };
        self.put(&format!(
            "<{element} class=\"run run-{place}\"><span dir=\"auto\">"
        ));
        self.text(&document.running);
        if document.marking.chatham_house {
            self.put(" · Chatham House Rule");
        }
        let tlp = document.marking.tlp;
        self.put(&format!(
            "</span> <strong class=\"tlp {}\">{}</strong></{element}>\n",
            tlp.code(),
            tlp.word()
        ));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, mark } => self.heading((*level).clamp(2, 6), text, *mark),
            Block::KeyPoints { sentences } => {
                self.paragraph("p class=\"bottom-line\"", "p", sentences);
            }
            Block::Paragraph { sentences } => self.paragraph("p", "p", sentences),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
        }
    }

    /// A figure, wide as the page; narrow screens scroll it.
    fn figure(&mut self, figure: &Figure) {
        self.figures += 1;
        let look = self.look.clone().named(format!("figure-{}", self.figures));
        self.put(&format!(
            "<figure class=\"figure\" role=\"group\" aria-label=\"{}\" tabindex=\"0\">",
            escaped(figure.drawing.name())
        ));
        // the style sheet says it, since as an attribute no validator of HTML knows it
        let drawing = svg(figure, &look).replace(" unicode-bidi=\"plaintext\"", "");
        self.put(&drawing);
        let mark = self.portions.mark(Some(figure.mark));
        if mark.is_some() || !figure.caption.is_empty() {
            self.put("<figcaption>");
            self.portion(mark);
            self.text(&figure.caption);
            self.put("</figcaption>");
        }
        self.put("</figure>\n");
    }

    fn heading(&mut self, level: u8, text: &[Inline], mark: Option<Tlp>) {
        let id = self.next_head();
        let direction = self.turn(&plain(text));
        self.put(&format!("<h{level}{id}{direction}>"));
        self.portion(self.portions.mark(mark));
        self.text(text);
        self.put(&format!("</h{level}>\n"));
    }

    /// The identity of the next head, where contents lead to it.
    fn next_head(&mut self) -> String {
        let Some(heads) = &mut self.heads else {
            return String::new();
        };
        *heads += 1;
        format!(" id=\"head-{heads}\"")
    }

    fn contents(&mut self, document: &Document) {
        self.put("<nav class=\"contents\" aria-label=\"Contents\">\n<ul>\n");
        let heads = document.blocks.iter().filter_map(|block| match block {
            Block::Heading { level, text, .. } => Some((*level, plain(text))),
            _ => None,
        });
        let sources = document.lists_sources().then(|| (2, "Sources".to_owned()));
        for (at, (level, text)) in (1..).zip(heads.chain(sources)) {
            let deep = if level > 2 { " class=\"part\"" } else { "" };
            let text = escaped(&text);
            self.put(&format!(
                "<li{deep}><a href=\"#head-{at}\" dir=\"auto\">{text}</a></li>\n"
            ));
        }
        self.put("</ul>\n</nav>\n");
    }

    fn portion(&mut self, mark: Option<String>) {
        if let Some(mark) = mark {
            self.put(&format!(
                "<span class=\"portion\" dir=\"ltr\">{mark}</span> "
            ));
        }
    }

    /// The attribute of an element whose words run otherwise than the document. Not `dir="auto"`,
    /// which passes over `bdi` and so over all words from the dossier.
    fn turn(&self, words: &str) -> &'static str {
        match (reads_right_to_left(words), self.direction) {
            (true, Direction::Ltr) => " dir=\"rtl\"",
            (false, Direction::Rtl) if words.chars().any(char::is_alphabetic) => " dir=\"ltr\"",
            _ => "",
        }
    }

    /// An element of sentences, running as most of their letters do where that is not as the
    /// document does, with the mark of the portion where it is asked for.
    fn paragraph(&mut self, open: &str, element: &str, sentences: &[Sentence]) {
        let words: String = sentences.iter().map(|it| plain(&it.text)).collect();
        let direction = self.turn(&words);
        self.put(&format!("<{open}{direction}>"));
        self.portion(self.portions.said(sentences));
        self.sentences(sentences);
        self.put(&format!("</{element}>\n"));
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Sentence>]) {
        let element = if ordered { "ol" } else { "ul" };
        self.put(&format!("<{element}>\n"));
        for item in items {
            self.paragraph("li", "li", item);
        }
        self.put(&format!("</{element}>\n"));
    }

    /// Narrow screens show rows as blocks, where some readers lose the table: each cell then says
    /// its column's head before its words.
    fn table(&mut self, table: &Table) {
        if let Some(mark) = self.portions.said(table.rows.iter().flatten().flatten()) {
            let caption = escaped(&crate::legible(&table.caption));
            self.put(&format!(
                "<p class=\"caption\"><span class=\"portion\" dir=\"ltr\">{mark}</span> {caption}</p>\n"
            ));
        }
        self.put(&format!(
            "<table aria-label=\"{}\">\n<thead><tr>",
            escaped(&table.caption)
        ));
        for column in &table.columns {
            let width = column
                .width
                .map_or_else(String::new, |width| format!(" class=\"w{width}\""));
            self.put(&format!("<th scope=\"col\" dir=\"auto\"{width}>"));
            self.text(&column.title);
            self.put("</th>");
        }
        self.put("</tr></thead>\n<tbody>\n");
        let labels = table
            .columns
            .iter()
            .map(|column| escaped(&plain(&column.title)))
            .collect::<Vec<_>>();
        for row in &table.rows {
            self.row(row, &labels);
        }
        self.put("</tbody>\n</table>\n");
    }

    fn row(&mut self, row: &[Vec<Sentence>], labels: &[String]) {
        self.put("<tr>");
        for (at, (cell, label)) in row.iter().zip(labels).enumerate() {
            let (open, close) = match at {
                0 => ("<th scope=\"row\">".to_owned(), "</th>"),
                _ => (format!("<td data-label=\"{label}\">"), "</td>"),
            };
            self.put(&open);
            self.sentences(cell);
            self.put(close);
        }
        self.put("</tr>\n");
    }

    fn notes(&mut self, document: &Document) {
        if document.lists_sources() {
            let id = self.next_head();
            self.put(&format!("<h2{id}>Sources</h2>\n"));
            match document.sources.as_slice() {
                [] => self.put("<p>No source is cited.</p>\n"),
                sources => self.sources(sources),
            }
        }
        if !document.footnotes.is_empty() {
            self.footnotes(&document.footnotes);
        }
        if document.marking.chatham_house {
            self.put(&format!("<p class=\"foot\">{CHATHAM_HOUSE}</p>\n"));
        }
        if !document.foot.is_empty() {
            self.put("<p class=\"foot\">");
            self.text(&document.foot);
            self.put("</p>\n");
        }
    }

    fn sources(&mut self, sources: &[Note]) {
        self.put("<ul class=\"sources\">\n");
        for source in sources {
            self.put("<li>");
            self.portion(self.portions.noted(source));
            self.text(&source.text);
            self.put("</li>\n");
        }
        self.put("</ul>\n");
    }

    fn footnotes(&mut self, notes: &[Note]) {
        self.put(
            "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n",
        );
        for (number, note) in (1_u32..).zip(notes) {
            self.put(&format!("<li id=\"note-{number}\">"));
            self.portion(self.portions.noted(note));
            self.text(&note.text);
            if self.inlines.refers(number) {
                self.put(&format!(" <a href=\"#mark-{number}\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>"));
            }
            self.put("</li>\n");
        }
        self.put("</ol>\n</section>\n");
    }

    fn sentences(&mut self, sentences: &[Sentence]) {
        for (at, sentence) in sentences.iter().enumerate() {
            if at > 0 {
                self.put(" ");
            }
            self.text(&sentence.text);
        }
    }

    fn text(&mut self, text: &[Inline]) {
        self.inlines.write(&mut self.out, text);
    }

    fn put(&mut self, markup: &str) {
        self.out.push_str(markup);
    }
}
