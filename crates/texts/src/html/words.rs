//! The words of a tree of elements, with a blank line between blocks, and the few things a page says of
//! itself that the article finder passes over. Never recursive.

use chrono::NaiveDate;
use dom_query::{Document, NodeRef};

/// Elements that stand on lines of their own.
pub(super) const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tr",
    "ul",
];

/// Elements whose content is never read as words.
pub(super) const SILENT: &[&str] = &[
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "button",
    "select", "textarea", "title",
];

pub(super) fn of_fragment(html: &str) -> String {
    of(&Document::fragment(html))
}

pub(super) fn of_page(html: &str) -> String {
    of(&Document::from(html))
}

/// The words of a whole tree.
fn of(document: &Document) -> String {
    let mut lines = Lines::default();
    let mut at = Some(document.root());
    while let Some(node) = at {
        let name = node
            .node_name()
            .map(|it| it.to_string())
            .unwrap_or_default();
        if node.is_text() {
            lines.words(&node.text());
        }
        lines.before(&name);
        let inside = (!SILENT.contains(&name.as_str()))
            .then(|| node.first_child())
            .flatten();
        at = inside.or_else(|| after(node, &mut lines));
    }
    lines.out.trim().to_owned()
}

/// The next node in order once this one is done, ending blocks on the way up.
fn after<'a>(node: NodeRef<'a>, lines: &mut Lines) -> Option<NodeRef<'a>> {
    let mut node = node;
    loop {
        let name = node
            .node_name()
            .map(|it| it.to_string())
            .unwrap_or_default();
        lines.after(&name);
        if let Some(next) = node.next_sibling() {
            return Some(next);
        }
        node = node.parent()?;
    }
}

/// Text being laid out: white space is one space, blocks are parted by blank lines.
#[derive(Default)]
struct Lines {
    out: String,
    /// Line ends and spaces owed before the next word.
    owed: Owed,
}

#[derive(Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Owed {
    #[default]
    Nothing,
    Space,
    Tab,
    Line,
    Blank,
}

impl Lines {
    fn owe(&mut self, owed: Owed) {
        self.owed = self.owed.max(owed);
    }

    fn before(&mut self, name: &str) {
        match name {
            "br" => self.owe(Owed::Line),
            "li" => {
                self.owe(Owed::Line);
                self.word("-");
                self.owe(Owed::Space);
            }
            "tr" => self.owe(Owed::Line),
            _ if BLOCKS.contains(&name) => self.owe(Owed::Blank),
            _ => {}
        }
    }

    fn after(&mut self, name: &str) {
        match name {
            "td" | "th" => self.owe(Owed::Tab),
            "li" | "tr" => self.owe(Owed::Line),
            _ if BLOCKS.contains(&name) => self.owe(Owed::Blank),
            _ => {}
        }
    }

    fn words(&mut self, text: &str) {
        if text.starts_with(char::is_whitespace) {
            self.owe(Owed::Space);
        }
        for word in text.split_whitespace() {
            self.word(word);
            self.owe(Owed::Space);
        }
        if !text.ends_with(char::is_whitespace) && !text.is_empty() && self.owed == Owed::Space {
            self.owed = Owed::Nothing;
        }
    }

    fn word(&mut self, word: &str) {
        if !self.out.is_empty() {
            self.out.push_str(match self.owed {
                Owed::Nothing => "",
                Owed::Space => " ",
                Owed::Tab => "\t",
                Owed::Line => "\n",
                Owed::Blank => "\n\n",
            });
        }
        self.owed = Owed::Nothing;
        self.out.push_str(word);
    }
}

/// The first machine-readable time of the page.
pub(super) fn first_time(document: &Document) -> Option<String> {
    let time = document.select("time[datetime]");
    let node = time.nodes().first()?;
    node.attr("datetime").map(|it| it.to_string())
}

/// Where the page says it stands.
pub(super) fn address(document: &Document) -> Option<String> {
    let canonical = document.select("link[rel=canonical]");
    let graph = document.select("meta[property='og:url']");
    let href = canonical.nodes().first().and_then(|it| it.attr("href"));
    let content = graph.nodes().first().and_then(|it| it.attr("content"));
    href.or(content).map(|it| it.trim().to_owned())
}

/// The language the page declares.
pub(super) fn language(document: &Document) -> Option<String> {
    let html = document.select("html[lang]");
    let node = html.nodes().first()?;
    node.attr("lang").map(|it| it.to_string())
}

/// One line of words; none when there is nothing in it.
pub(super) fn line(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The day at the beginning of an RFC 3339 or ISO 8601 time, as the publisher's own clock had it.
pub(super) fn day(time: &str) -> Option<NaiveDate> {
    let day = time.trim().get(..10)?;
    NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()
}
