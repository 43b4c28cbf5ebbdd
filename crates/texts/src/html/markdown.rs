//! A stretch of a web page as Markdown: headings, lists, quotations, tables, emphasis and links to the web, and
//! nothing else of it. Pictures become the words that stand for them, since nothing is ever fetched. Letters that
//! Markdown would read as marks are escaped. Never recursive.

use dom_query::{Document, NodeRef};

use super::{guard, is_web, words};
use crate::{limits, normal::cut};

/// A stretch of a page as Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageMarkdown {
    /// The text.
    pub markdown: String,
    /// Where the page says it stands, if it does: `https:` or `http:`.
    pub source: Option<String>,
}

/// Turns a stretch of a page, as a clipboard holds it, into Markdown. What is too large or too deep to be parsed
/// gives its bare words.
#[must_use]
pub fn page_markdown(html: &str) -> PageMarkdown {
    if html.len() > limits::HTML || guard::depth(html) > limits::DEPTH {
        let bare = guard::without_tags(cut(html, limits::HTML));
        return PageMarkdown {
            markdown: bare.lines().map(escaped).collect::<Vec<_>>().join("\n\n"),
            source: None,
        };
    }
    let document = Document::from(html);
    let mut page = Page::default();
    let mut at = Some(document.root());
    while let Some(node) = at {
        let name = name_of(&node);
        if node.is_text() {
            page.text(&node.text());
        }
        let inside = match words::SILENT.contains(&name.as_str()) {
            true => None,
            false => {
                page.enter(&name, &node);
                node.first_child()
            }
        };
        at = inside.or_else(|| after(node, &mut page));
    }
    let declared = declared_source(html);
    PageMarkdown {
        markdown: page.out.trim().to_owned(),
        source: declared
            .or_else(|| words::address(&document))
            .filter(|it| is_web(it)),
    }
}

/// Some systems put the address of the page before what was copied of it.
fn declared_source(html: &str) -> Option<String> {
    let head = html.split('<').next()?;
    let line = head
        .lines()
        .find_map(|line| line.strip_prefix("SourceURL:"))?;
    Some(line.trim().to_owned())
}

fn name_of(node: &NodeRef<'_>) -> String {
    node.node_name()
        .map(|it| it.to_string())
        .unwrap_or_default()
}

fn after<'a>(node: NodeRef<'a>, page: &mut Page) -> Option<NodeRef<'a>> {
    let mut node = node;
    loop {
        let name = name_of(&node);
        if !words::SILENT.contains(&name.as_str()) {
            page.leave(&name, &node);
        }
        if let Some(next) = node.next_sibling() {
            return Some(next);
        }
        node = node.parent()?;
    }
}

#[derive(Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Owed {
    #[default]
    Nothing,
    Space,
    Line,
    Blank,
}

/// Lists, quotations: what every line inside begins with.
enum Around {
    Quote,
    Bullets,
    Numbers(u32),
    Item(usize),
}

/// Markdown being laid out.
#[derive(Default)]
struct Page {
    out: String,
    owed: Owed,
    around: Vec<Around>,
    /// Marks that open with the next word: an empty element leaves none.
    opening: Vec<String>,
    preformatted: usize,
    /// Of the table one is in: cells in this row, and whether its first row is done.
    table: Option<(usize, bool)>,
    /// A line was begun by a mark of a block and has no word yet.
    begun: bool,
}

impl Page {
    fn owe(&mut self, owed: Owed) {
        // In a table a line is a row.
        let owed = if self.table.is_some() && owed > Owed::Space {
            Owed::Space
        } else {
            owed
        };
        self.owed = self.owed.max(owed);
    }

    fn enter(&mut self, name: &str, node: &NodeRef<'_>) {
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if self.table.is_none() => {
                self.owe(Owed::Blank);
                let level = name[1..].parse().unwrap_or(1);
                self.mark(&format!("{} ", "#".repeat(level)));
            }
            "ul" => self.list(Around::Bullets),
            "ol" => self.list(Around::Numbers(0)),
            "li" => self.item(),
            "blockquote" => {
                self.owe(Owed::Blank);
                self.around.push(Around::Quote);
            }
            "pre" => {
                self.owe(Owed::Blank);
                self.mark("```");
                self.owed = Owed::Line;
                self.preformatted += 1;
            }
            "code" if self.preformatted == 0 => self.opening.push("`".to_owned()),
            "strong" | "b" if is_strong(node) => self.opening.push("**".to_owned()),
            "em" | "i" => self.opening.push("*".to_owned()),
            "del" | "s" | "strike" => self.opening.push("~~".to_owned()),
            "a" if href(node).is_some() => self.opening.push("[".to_owned()),
            "br" => self.owe(Owed::Line),
            "hr" => {
                self.owe(Owed::Blank);
                self.mark("---");
                self.begun = false;
                self.owe(Owed::Blank);
            }
            "img" => {
                let words = node
                    .attr("alt")
                    .map(|it| it.to_string())
                    .unwrap_or_default();
                self.text(&words);
            }
            "table" if self.table.is_none() => {
                self.owe(Owed::Blank);
                self.table = Some((0, false));
            }
            "tr" => self.row(),
            "td" | "th" => self.cell(),
            _ if words::BLOCKS.contains(&name) => self.owe(Owed::Blank),
            _ => {}
        }
    }

    fn leave(&mut self, name: &str, node: &NodeRef<'_>) {
        match name {
            "ul" | "ol" | "blockquote" => {
                self.around.pop();
                self.owe(Owed::Blank);
            }
            "li" => {
                if matches!(self.around.last(), Some(Around::Item(_))) {
                    self.around.pop();
                }
                self.owe(Owed::Line);
            }
            "pre" => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.owed = Owed::Line;
                self.mark("```");
                self.begun = false;
                self.owe(Owed::Blank);
            }
            "code" if self.preformatted == 0 => self.close("`", "`"),
            "strong" | "b" if is_strong(node) => self.close("**", "**"),
            "em" | "i" => self.close("*", "*"),
            "del" | "s" | "strike" => self.close("~~", "~~"),
            "a" => {
                if let Some(href) = href(node) {
                    self.close("[", &format!("]({href})"));
                }
            }
            "tr" => self.row_end(),
            "table" => {
                self.table = None;
                self.owed = Owed::Blank;
            }
            _ if words::BLOCKS.contains(&name) => self.owe(Owed::Blank),
            _ => {}
        }
    }

    fn list(&mut self, list: Around) {
        let nested = self.around.iter().any(|it| matches!(it, Around::Item(_)));
        self.owe(if nested { Owed::Line } else { Owed::Blank });
        self.around.push(list);
    }

    fn item(&mut self) {
        self.owe(Owed::Line);
        let mark = match self.around.last_mut() {
            Some(Around::Numbers(number)) => {
                *number += 1;
                format!("{number}. ")
            }
            _ => "- ".to_owned(),
        };
        self.mark(&mark);
        self.around.push(Around::Item(mark.len()));
    }

    fn row(&mut self) {
        if let Some((cells, _)) = &mut self.table {
            *cells = 0;
            self.line_end();
            self.mark("|");
        }
    }

    fn cell(&mut self) {
        if let Some((cells, _)) = &mut self.table {
            if *cells > 0 {
                self.out.push_str(" |");
            }
            *cells += 1;
            self.owed = Owed::Space;
            self.begun = false;
        }
    }

    fn row_end(&mut self) {
        let Some((cells, first_done)) = self.table else {
            return;
        };
        self.out.push_str(" |");
        if !first_done && cells > 0 {
            self.line_end();
            self.mark(&format!("|{}", " --- |".repeat(cells)));
        }
        self.table = Some((cells, first_done || cells > 0));
        self.owed = Owed::Nothing;
    }

    fn line_end(&mut self) {
        if self.owed >= Owed::Blank {
            self.pay();
        } else if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
            self.prefix();
        }
        self.owed = Owed::Nothing;
    }

    /// A mark that begins a line.
    fn mark(&mut self, mark: &str) {
        self.pay();
        self.out.push_str(mark);
        self.begun = true;
    }

    fn close(&mut self, open: &str, close: &str) {
        if self.opening.last().is_some_and(|it| it == open) {
            // Nothing stood in it.
            self.opening.pop();
            return;
        }
        self.out.push_str(close);
    }

    fn text(&mut self, text: &str) {
        if self.preformatted > 0 {
            for line in text.split_inclusive('\n') {
                self.pay();
                self.out.push_str(line.trim_end_matches(['\n', '\r']));
                self.begun = false;
                if line.ends_with('\n') {
                    self.owed = Owed::Line;
                }
            }
            return;
        }
        if text.starts_with(char::is_whitespace) {
            self.owe(Owed::Space);
        }
        for word in text.split_whitespace() {
            let starts = self.owed >= Owed::Line || self.out.is_empty() || self.begun;
            self.pay();
            for mark in std::mem::take(&mut self.opening) {
                self.out.push_str(&mark);
            }
            let escaped = escaped_word(word, starts, self.table.is_some());
            self.out.push_str(&escaped);
            self.begun = false;
            self.owe(Owed::Space);
        }
        if !text.ends_with(char::is_whitespace) && self.owed == Owed::Space {
            self.owed = Owed::Nothing;
        }
    }

    /// Ends what was owed before the next word.
    fn pay(&mut self) {
        let owed = std::mem::take(&mut self.owed);
        if self.out.is_empty() {
            return self.prefix();
        }
        if self.begun && owed < Owed::Line {
            return;
        }
        match owed {
            Owed::Nothing => {}
            Owed::Space => self.out.push(' '),
            // A block that begins where its item has just begun stays on that line.
            Owed::Line | Owed::Blank if self.begun && self.preformatted == 0 => {}
            Owed::Line => {
                self.out.push('\n');
                self.prefix();
            }
            Owed::Blank => {
                self.out.push('\n');
                self.prefix();
                let kept = self.out.trim_end_matches(' ').len();
                self.out.truncate(kept);
                self.out.push('\n');
                self.prefix();
            }
        }
    }

    fn prefix(&mut self) {
        for around in &self.around {
            match around {
                Around::Quote => self.out.push_str("> "),
                Around::Item(width) => self.out.push_str(&" ".repeat(*width)),
                Around::Bullets | Around::Numbers(_) => {}
            }
        }
    }
}

/// Editors on the web wrap whole documents into a `b` that is not bold.
fn is_strong(node: &NodeRef<'_>) -> bool {
    let style = node
        .attr("style")
        .map(|it| it.to_string())
        .unwrap_or_default();
    !style.replace(' ', "").contains("font-weight:normal")
}

/// An address that can be followed later and cannot break out of the link.
fn href(node: &NodeRef<'_>) -> Option<String> {
    let href = node.attr("href")?.trim().to_owned();
    let kept = is_web(&href) || href.starts_with("mailto:");
    kept.then(|| {
        href.chars()
            .filter(|it| !it.is_control())
            .map(|it| match it {
                ' ' => "%20".to_owned(),
                '(' => "%28".to_owned(),
                ')' => "%29".to_owned(),
                '<' => "%3C".to_owned(),
                '>' => "%3E".to_owned(),
                other => other.to_string(),
            })
            .collect()
    })
}

fn escaped(line: &str) -> String {
    let words: Vec<String> = line
        .split_whitespace()
        .enumerate()
        .map(|(at, word)| escaped_word(word, at == 0, false))
        .collect();
    words.join(" ")
}

fn escaped_word(word: &str, starts: bool, in_table: bool) -> String {
    let mut out = String::with_capacity(word.len() + 2);
    let last = word.chars().count().saturating_sub(1);
    let number = word.trim_end_matches(['.', ')']);
    let is_number = number.len() + 1 == word.len() && number.bytes().all(|it| it.is_ascii_digit());
    for (at, letter) in word.chars().enumerate() {
        let edge = at == 0 || at == last;
        let means = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' => true,
            '_' | '~' => edge,
            '#' | '>' | '+' | '-' | '=' => at == 0 && starts && (word.len() == 1 || letter != '-'),
            '.' | ')' => starts && is_number && at == last && !number.is_empty(),
            '|' => in_table,
            _ => false,
        };
        if means {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
