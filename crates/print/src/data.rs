//! Owns how a document becomes values that the template reads. Words go in as strings, which
//! typst shows as they are; nothing here writes markup.

mod inlines;

use rapporteur_briefing::Document;
use rapporteur_briefing::block::{Block, Figure, Inline, Note, Sentence, Table, plain};
use rapporteur_briefing::portion::{self, Portions};
use rapporteur_briefing::style::{Direction, Style, Typeface};
use rapporteur_domain::mark::Tlp;
use typst::foundations::{Array, Bytes, Dict, Value, dict};

use crate::fonts::{SANS, SERIF, has};
use crate::picture::drawing;
use crate::words::{Way, paragraph_way, settable};
use inlines::runs;

/// A running head longer than this would push into the text.
const LONGEST_RUNNING: usize = 150;
/// A row with more characters in a cell may break over pages; shorter rows stay whole.
const LONGEST_WHOLE_CELL: usize = 900;

/// The document as the template's inputs.
pub(crate) fn inputs(document: &Document) -> Dict {
    let mut setter = Setter {
        base: match document.direction {
            Direction::Ltr => Way::Ltr,
            Direction::Rtl => Way::Rtl,
        },
        portions: Portions::of(document),
        style: &document.style,
        place: Place::Apart,
        level: 0,
        notes: Vec::new(),
    };
    let footnotes = setter.notes(&document.footnotes);
    let sources = setter.notes(&document.sources);
    let title = setter.text(&document.title);
    let foot = setter.text(&document.foot);
    setter.notes = vec![false; document.footnotes.len()];
    let blocks: Array = document
        .blocks
        .iter()
        .map(|block| setter.block(block))
        .collect();
    let meta: Array = document.meta.parts.iter().map(|part| value(part)).collect();
    dict! {
        "file-title" => file_title(document),
        "language" => language(&document.language).unwrap_or_else(|| Value::Str("en".into())),
        "rtl" => document.direction == Direction::Rtl,
        "style" => style(&document.style),
        "mark" => mark(document.marking.tlp),
        "chatham-house" => document.marking.chatham_house.then_some(portion::CHATHAM_HOUSE),
        "running" => shortened(&plain(&document.running), LONGEST_RUNNING),
        "title" => title,
        "meta" => meta,
        "blocks" => blocks,
        "footnotes" => footnotes,
        "loose" => setter.loose(),
        "sources" => sources,
        "lists-sources" => document.lists_sources(),
        "foot" => foot,
    }
}

/// What a viewer shows in its bar: mark and running head first, so that a window never shows a
/// title without its handling.
fn file_title(document: &Document) -> String {
    let running = plain(&document.running);
    let title = plain(&document.title);
    let mark = document.marking.tlp.word();
    shortened(&format!("{mark} {running}: {title}"), 400)
}

fn style(style: &Style) -> Dict {
    let (width, height) = style.paper.millimetres();
    dict! {
        "width" => f64::from(width),
        "height" => f64::from(height),
        "size" => f64::from(style.size.clamp(Style::SMALLEST, Style::LARGEST)),
        "body" => families(&style.body, SERIF),
        "heading" => families(&style.heading, SANS),
        "accent" => style.accent.to_string(),
        "ink" => style.ink.to_string(),
        "contents" => style.contents,
    }
}

/// The typeface asked for, where it is among ours, and those that follow it.
fn families(wanted: &Typeface, following: &[&str]) -> Array {
    let wanted = Some(wanted.name()).filter(|name| has(name));
    wanted
        .into_iter()
        .chain(following.iter().copied())
        .map(|name| Value::Str(name.into()))
        .collect()
}

fn mark(tlp: Tlp) -> Dict {
    dict! { "word" => tlp.word(), "colour" => portion::colour(tlp), "ground" => portion::GROUND }
}

fn value(text: &str) -> Value {
    Value::Str(settable(text).into())
}

/// ISO 639 code of a BCP 47 tag, if it has one.
fn language(tag: &str) -> Option<Value> {
    let primary = tag.split('-').next().unwrap_or_default();
    let is_code =
        (2..=3).contains(&primary.len()) && primary.chars().all(|it| it.is_ascii_alphabetic());
    is_code.then(|| Value::Str(primary.to_ascii_lowercase().into()))
}

/// What is left in hundredths for each column without a width of its own, and a tenth at least.
fn free_width(table: &Table) -> i64 {
    let taken: i64 = table
        .columns
        .iter()
        .filter_map(|column| column.width)
        .map(i64::from)
        .sum();
    let free = table
        .columns
        .iter()
        .filter(|column| column.width.is_none())
        .count();
    ((100 - taken) / i64::try_from(free.max(1)).unwrap_or(1)).max(10)
}

/// Cut at a word, with dots.
fn shortened(text: &str, longest: usize) -> String {
    let text = settable(text);
    let Some((end, _)) = text.char_indices().nth(longest) else {
        return text;
    };
    let kept = &text[..end];
    let kept = kept.rsplit_once(' ').map_or(kept, |(words, _)| words);
    format!("{kept}…")
}

/// Where words stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In the body, where a footnote can hang.
    Body,
    /// In a head that is repeated or listed elsewhere, or in a note: a footnote's number is shown
    /// there, and the note hangs on another place.
    Apart,
}

/// Writes values, in the order in which they are read.
struct Setter<'a> {
    /// Direction of the paragraph being written.
    base: Way,
    portions: Portions,
    style: &'a Style,
    place: Place,
    /// Depth of the last heading: PDF/UA forbids to skip one.
    level: u8,
    /// Which footnotes hang on a place already; empty while none can.
    notes: Vec<bool>,
}

impl Setter<'_> {
    fn block(&mut self, block: &Block) -> Value {
        Value::Dict(match block {
            Block::Heading { level, text, mark } => self.heading(*level, text, *mark),
            Block::KeyPoints { sentences } => self.paragraph("key-points", sentences),
            Block::Paragraph { sentences } => self.paragraph("paragraph", sentences),
            Block::List { ordered, items } => {
                let items: Array = items
                    .iter()
                    .map(|item| Value::Dict(self.paragraph("item", item)))
                    .collect();
                dict! { "block" => "list", "ordered" => *ordered, "items" => items }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
        })
    }

    /// `level` is the block tree's, 2 for a section; the outline's begins with 1.
    fn heading(&mut self, level: u8, text: &[Inline], mark: Option<Tlp>) -> Dict {
        self.level = level.saturating_sub(1).clamp(1, self.level + 1).min(6);
        let way = paragraph_way(runs(text).into_iter()).unwrap_or(self.base);
        let text = self.within(way, Place::Apart, |it| it.text(text));
        dict! {
            "block" => "heading",
            "level" => i64::from(self.level),
            "text" => text,
            "rtl" => way == Way::Rtl,
            "portion" => self.portion(mark),
        }
    }

    /// Sentences that follow each other, with the direction and the mark of the whole.
    fn paragraph(&mut self, block: &str, sentences: &[Sentence]) -> Dict {
        let all = sentences.iter().flat_map(|sentence| runs(&sentence.text));
        let way = paragraph_way(all).unwrap_or(self.base);
        let text = self.within(way, Place::Body, |it| it.sentences(sentences));
        let mark = sentences.iter().map(|sentence| sentence.mark).max();
        dict! {
            "block" => block,
            "text" => text,
            "rtl" => way == Way::Rtl,
            "portion" => self.portion(mark),
        }
    }

    fn sentences(&mut self, sentences: &[Sentence]) -> Array {
        let mut text = Array::new();
        for (at, sentence) in sentences.iter().enumerate() {
            if at > 0 {
                text.push(Value::Str(" ".into()));
            }
            self.push(&mut text, &sentence.text);
        }
        text
    }

    fn table(&mut self, table: &Table) -> Dict {
        let free = free_width(table);
        let columns: Array = table
            .columns
            .iter()
            .map(|column| {
                let title = self.within(self.base, Place::Apart, |it| it.text(&column.title));
                Value::Dict(dict! {
                    "title" => title,
                    "width" => column.width.map_or(free, i64::from),
                })
            })
            .collect();
        let rows: Array = table
            .rows
            .iter()
            .map(|row| Value::Dict(self.row(row)))
            .collect();
        dict! {
            "block" => "table",
            "caption" => settable(&table.caption),
            "columns" => columns,
            "rows" => rows,
        }
    }

    fn row(&mut self, row: &[Vec<Sentence>]) -> Dict {
        let length = |cell: &Vec<Sentence>| -> usize {
            let texts = cell.iter().flat_map(|sentence| runs(&sentence.text));
            texts.map(str::len).sum()
        };
        let whole = row.iter().all(|cell| length(cell) <= LONGEST_WHOLE_CELL);
        let cells: Array = row
            .iter()
            .map(|cell| Value::Dict(self.paragraph("cell", cell)))
            .collect();
        dict! { "whole" => whole, "cells" => cells }
    }

    fn figure(&mut self, figure: &Figure) -> Dict {
        let caption = self.within(self.base, Place::Apart, |it| it.text(&figure.caption));
        dict! {
            "block" => "figure",
            "alt" => settable(&figure.alt),
            "svg" => Bytes::from_string(drawing(figure, self.style)),
            "caption" => caption,
            "portion" => self.portion(Some(figure.mark)),
        }
    }

    fn notes(&mut self, notes: &[Note]) -> Array {
        notes
            .iter()
            .map(|note| {
                let way = paragraph_way(runs(&note.text).into_iter()).unwrap_or(self.base);
                let text = self.within(way, Place::Apart, |it| it.text(&note.text));
                Value::Dict(dict! {
                    "text" => text,
                    "rtl" => way == Way::Rtl,
                })
            })
            .collect()
    }

    fn portion(&self, mark: Option<Tlp>) -> Value {
        self.portions
            .mark(mark)
            .map_or(Value::None, |mark| value(&mark))
    }

    /// Writes with another direction in another place, and comes back.
    fn within<T>(&mut self, way: Way, place: Place, write: impl FnOnce(&mut Self) -> T) -> T {
        let before = (self.base, self.place);
        (self.base, self.place) = (way, place);
        let written = write(self);
        (self.base, self.place) = before;
        written
    }

    /// Footnotes that hang nowhere yet: they are printed after the sources.
    fn loose(&self) -> Array {
        let hangs = (1_i64..).zip(&self.notes);
        hangs
            .filter(|(_, hangs)| !**hangs)
            .map(|(number, _)| Value::Int(number))
            .collect()
    }
}
