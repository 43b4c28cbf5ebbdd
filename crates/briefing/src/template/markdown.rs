//! Owns reading text as Markdown: what a template printed, and the prose of an analyst. Heads,
//! paragraphs, lists, tables, strong and emphasised words; HTML, code and pictures are words.

use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, Options, parse_document};

/// A piece of the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Heading {
        level: u8,
        line: Line,
    },
    Paragraph(Line),
    List {
        ordered: bool,
        items: Vec<Line>,
    },
    Table {
        head: Vec<Line>,
        rows: Vec<Vec<Line>>,
    },
}

/// A line of words.
pub(super) type Line = Vec<Run>;

/// A piece of a line; words may hold marks of pieces.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Run {
    Words(String),
    Strong(Line),
    Emphasis(Line),
    Address(String),
}

/// Whose text it is: an analyst's holds no marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    Template,
    Analyst,
}

/// The text in pieces. Every text is Markdown of some sort: there are no errors.
pub(super) fn read(text: &str, whose: Whose) -> Vec<Node> {
    let mut options = Options::default();
    options.extension.table = true;
    let cleaned;
    let text = match whose {
        Whose::Template => text,
        Whose::Analyst => {
            cleaned = super::pieces::harmless(text);
            &cleaned
        }
    };
    let arena = Arena::new();
    let mut nodes = Vec::new();
    blocks(parse_document(&arena, text, &options), &mut nodes);
    nodes
}

fn blocks<'a>(parent: &'a AstNode<'a>, nodes: &mut Vec<Node>) {
    for child in parent.children() {
        let value = child.data.borrow().value.clone();
        match value {
            NodeValue::Heading(heading) => nodes.push(Node::Heading {
                level: heading.level,
                line: line(child),
            }),
            NodeValue::Paragraph => nodes.push(Node::Paragraph(line(child))),
            NodeValue::List(list) => {
                let mut items = Vec::new();
                for item in child.children() {
                    entry(item, &mut items);
                }
                nodes.push(Node::List {
                    ordered: list.list_type == ListType::Ordered,
                    items,
                });
            }
            NodeValue::Table(_) => nodes.push(table(child)),
            NodeValue::CodeBlock(code) => nodes.push(words(&code.literal)),
            NodeValue::HtmlBlock(html) => nodes.push(words(&html.literal)),
            NodeValue::ThematicBreak => {}
            _ => blocks(child, nodes),
        }
    }
}

fn words(literal: &str) -> Node {
    let words = literal.lines().collect::<Vec<_>>().join(" ");
    Node::Paragraph(vec![Run::Words(words.trim().to_owned())])
}

/// An item; one that holds a list stands before its items.
fn entry<'a>(item: &'a AstNode<'a>, items: &mut Vec<Line>) {
    let mut own: Line = Vec::new();
    let mut below = Vec::new();
    for child in item.children() {
        let is_list = matches!(child.data.borrow().value, NodeValue::List(_));
        if is_list {
            for item in child.children() {
                entry(item, &mut below);
            }
            continue;
        }
        let mut nodes = Vec::new();
        match &child.data.borrow().value {
            NodeValue::Paragraph => nodes.push(Node::Paragraph(line(child))),
            _ => blocks(child, &mut nodes),
        }
        for node in nodes {
            if !own.is_empty() {
                own.push(Run::Words(" ".to_owned()));
            }
            own.extend(flat(node));
        }
    }
    items.push(own);
    items.append(&mut below);
}

/// What stands in a list as more than words, in one line.
fn flat(node: Node) -> Line {
    match node {
        Node::Heading { line, .. } => vec![Run::Strong(line)],
        Node::Paragraph(line) => line,
        Node::List { items, .. } => spaced(items),
        Node::Table { head, rows } => {
            let cells = head.into_iter().chain(rows.into_iter().flatten());
            spaced(cells.collect())
        }
    }
}

fn spaced(lines: Vec<Line>) -> Line {
    let mut all = Line::new();
    for line in lines {
        if !all.is_empty() {
            all.push(Run::Words(" ".to_owned()));
        }
        all.extend(line);
    }
    all
}

fn table<'a>(table: &'a AstNode<'a>) -> Node {
    let cells = |row: &'a AstNode<'a>| row.children().map(line).collect::<Vec<Line>>();
    let mut rows = table.children();
    let head = rows.next().map(cells).unwrap_or_default();
    Node::Table {
        head,
        rows: rows.map(cells).collect(),
    }
}

fn line<'a>(parent: &'a AstNode<'a>) -> Line {
    let mut runs = Line::new();
    for child in parent.children() {
        let value = child.data.borrow().value.clone();
        match value {
            NodeValue::Text(text) => push(&mut runs, &text),
            NodeValue::Code(code) => push(&mut runs, &code.literal),
            NodeValue::HtmlInline(html) => push(&mut runs, &html),
            NodeValue::SoftBreak | NodeValue::LineBreak => push(&mut runs, " "),
            NodeValue::Strong => runs.push(Run::Strong(line(child))),
            NodeValue::Emph => runs.push(Run::Emphasis(line(child))),
            NodeValue::Link(link) => {
                let said = line(child);
                let same = said == [Run::Words(link.url.clone())];
                if !same {
                    runs.extend(said);
                    push(&mut runs, " ");
                }
                runs.push(Run::Address(link.url));
            }
            _ => runs.extend(line(child)),
        }
    }
    runs
}

fn push(runs: &mut Line, words: &str) {
    match runs.last_mut() {
        Some(Run::Words(before)) => before.push_str(words),
        _ => runs.push(Run::Words(words.to_owned())),
    }
}
