//! Owns the Markdown form of a product: CommonMark with footnotes and pipe tables, opened by a
//! front matter. Refuses HTML in it, and markup out of user text (see `escape`).

mod escape;

use std::fmt::Write;

use crate::block::{Block, Document, Inline, Note, Sentence, Table, Text, movement_sign, plain};
use crate::portion::{CHATHAM_HOUSE, Portions};
use escape::{escaped, isolated, safe_line};

/// The whole file. The same document gives the same bytes.
#[must_use]
pub fn file(document: &Document) -> String {
    let mut out = front_matter(document);
    let mark = mark_line(document);
    let _ = write!(
        out,
        "{mark} · {}\n\n# {}\n\n",
        line(&document.running),
        line(&document.title)
    );
    let _ = write!(
        out,
        "{}\n\n",
        safe_line(&escaped(&document.meta.parts.join(" · ")))
    );
    let portions = Portions::of(document);
    for block in &document.blocks {
        write_block(&mut out, block, portions);
    }
    if document.lists_sources() {
        write_sources(&mut out, &document.sources, portions);
    }
    write_footnotes(&mut out, &document.footnotes, portions);
    if document.marking.chatham_house {
        let _ = write!(out, "{CHATHAM_HOUSE}\n\n");
    }
    if !document.foot.is_empty() {
        let _ = write!(out, "{}\n\n", line(&document.foot));
    }
    let _ = writeln!(out, "{mark}");
    out
}

fn mark_line(document: &Document) -> String {
    let rule = if document.marking.chatham_house {
        " · Chatham House Rule"
    } else {
        ""
    };
    format!("**{}**{rule}", document.marking.tlp.word())
}

fn front_matter(document: &Document) -> String {
    let meta = &document.meta;
    let mut out = String::from("---\n");
    let _ = writeln!(out, "title: {}", quoted(&plain(&document.title)));
    let _ = writeln!(out, "marking: {}", quoted(document.marking.tlp.word()));
    if document.marking.chatham_house {
        out.push_str("chatham_house: true\n");
    }
    let _ = writeln!(out, "as_of: {}", quoted(&meta.as_of));
    if !meta.as_known.is_empty() {
        let _ = writeln!(out, "as_known: {}", quoted(&meta.as_known));
    }
    let _ = writeln!(out, "number: {}", meta.number);
    let _ = writeln!(out, "lang: {}", quoted(&document.language));
    if document.style.contents {
        // readers that make a list of contents make it from this
        out.push_str("toc: true\n");
    }
    out.push_str("---\n\n");
    out
}

/// A double-quoted YAML scalar.
fn quoted(text: &str) -> String {
    let text = crate::legible::legible(text);
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn write_block(out: &mut String, block: &Block, portions: Portions) {
    match block {
        Block::Heading { level, text, mark } => {
            let sign = "#".repeat(usize::from(*level));
            let head = marked(portions.mark(*mark), &inlines(text));
            let _ = write!(out, "{sign} {head}\n\n");
        }
        Block::KeyPoints { sentences } | Block::Paragraph { sentences } => {
            let _ = write!(out, "{}\n\n", sentence_line(sentences, portions));
        }
        Block::List { ordered, items } => {
            for (number, item) in (1..).zip(items) {
                let said = sentence_line(item, portions);
                let _ = match ordered {
                    true => writeln!(out, "{number}. {said}"),
                    false => writeln!(out, "- {said}"),
                };
            }
            out.push('\n');
        }
        Block::Table(table) => write_table(out, table, portions),
        Block::Figure(figure) => {
            let mark = portions.mark(Some(figure.mark));
            let _ = write!(out, "{}\n\n", marked(mark, &escaped(&figure.alt)));
            if !figure.caption.is_empty() {
                let _ = write!(out, "{}\n\n", line(&figure.caption));
            }
        }
    }
}

fn write_table(out: &mut String, table: &Table, portions: Portions) {
    if let Some(mark) = portions.said(table.rows.iter().flatten().flatten()) {
        let _ = write!(out, "{}\n\n", marked(Some(mark), &escaped(&table.caption)));
    }
    for column in &table.columns {
        let _ = write!(out, "| {} ", inlines(&column.title));
    }
    out.push_str("|\n");
    out.push_str(&"| --- ".repeat(table.columns.len()));
    out.push_str("|\n");
    for row in &table.rows {
        for cell in row {
            let _ = write!(out, "| {} ", joined(cell));
        }
        out.push_str("|\n");
    }
    out.push('\n');
}

fn write_sources(out: &mut String, sources: &[Note], portions: Portions) {
    out.push_str("## Sources\n\n");
    for source in sources {
        let said = marked(portions.noted(source), &inlines(&source.text));
        let _ = writeln!(out, "- {said}");
    }
    out.push_str(if sources.is_empty() {
        "No source is cited.\n\n"
    } else {
        "\n"
    });
}

fn write_footnotes(out: &mut String, footnotes: &[Note], portions: Portions) {
    for (number, note) in (1..).zip(footnotes) {
        let said = marked(portions.noted(note), &inlines(&note.text));
        let _ = write!(out, "[^{number}]: {said}\n\n");
    }
}

fn sentence_line(sentences: &[Sentence], portions: Portions) -> String {
    marked(portions.said(sentences), &joined(sentences))
}

/// A line of its own, behind the mark of its portion where one is asked for.
fn marked(mark: Option<String>, words: &str) -> String {
    match mark {
        Some(mark) => safe_line(&format!("{mark} {words}")),
        None => safe_line(words),
    }
}

fn joined(sentences: &[Sentence]) -> String {
    sentences
        .iter()
        .map(|sentence| inlines(&sentence.text))
        .collect::<Vec<_>>()
        .join(" ")
}

fn line(text: &Text) -> String {
    safe_line(&inlines(text))
}

fn inlines(text: &[Inline]) -> String {
    text.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Own { text } | Inline::Aside { text } => escaped(text),
        Inline::State { word } => escaped(word),
        Inline::Given { text, .. } => isolated(&escaped(&crate::legible::legible(text))),
        Inline::Address { text } => escaped(&crate::legible::legible(text)),
        Inline::Strong { text } => wrapped("**", &inlines(text)),
        Inline::Emphasis { text } => wrapped("*", &inlines(text)),
        Inline::Footnote { number } => format!("[^{number}]"),
        Inline::Movement { movement } => {
            format!("{} {}", movement_sign(*movement), movement.word())
        }
    }
}

/// Delimiters around nothing would be text.
fn wrapped(delimiter: &str, text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("{delimiter}{text}{delimiter}")
    }
}
