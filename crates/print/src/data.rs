//! Owns how a document becomes values that the template reads. Words go in as strings, which
//! typst shows as they are; nothing here writes markup.

use rapporteur_briefing::Document;
use rapporteur_briefing::block::{
    Block, Figure, Inline, Note, Sentence, Table, movement_sign, plain,
};
use rapporteur_briefing::portion::{self, Portions};
use rapporteur_briefing::style::{Direction, Style, Typeface};
use rapporteur_domain::mark::Tlp;
use typst::foundations::{Array, Bytes, Dict, Value, dict};

use crate::fonts::{SANS, SERIF, has};
use crate::picture::drawing;
use crate::words::{Way, has_rtl, paragraph_way, settable, way};

/// A running head longer than this would push into the text.
const LONGEST_RUNNING: usize = 150;
/// A row with more characters in a cell may break over pages; shorter rows stay whole.
const LONGEST_WHOLE_CELL: usize = 900;
/// Words longer than this break where they must.
const LONGEST_WORD: usize = 40;
/// Longest stretch of such a word without a place to break.
const LONGEST_PIECE: usize = 12;

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

    fn footnote(&mut self, number: u32, comma: bool) -> Value {
        let at = usize::try_from(number)
            .ok()
            .and_then(|number| number.checked_sub(1));
        let hangs = at
            .and_then(|at| self.notes.get_mut(at))
            .filter(|_| self.place == Place::Body);
        let lead = hangs.is_some();
        let first = hangs.is_some_and(|hangs| !std::mem::replace(hangs, true));
        Value::Dict(dict! {
            "is" => "footnote",
            "number" => i64::from(number),
            "comma" => comma,
            "first" => first,
            "lead" => lead,
        })
    }

    fn text(&mut self, text: &[Inline]) -> Array {
        let mut out = Array::new();
        self.push(&mut out, text);
        out
    }

    fn push(&mut self, out: &mut Array, text: &[Inline]) {
        let mut after_mark = false;
        for inline in text {
            self.one(out, inline, after_mark);
            after_mark = matches!(inline, Inline::Footnote { .. });
        }
    }

    /// Plain words are strings, everything else a dictionary that names its kind.
    fn one(&mut self, out: &mut Array, inline: &Inline, after_mark: bool) {
        let value = match inline {
            Inline::Own { text } if overflows(text) => broken(&settable(text)),
            Inline::Own { text } => value(text),
            Inline::Given {
                text,
                language: tag,
            } => return self.given(out, text, language(tag)),
            Inline::Address { text } => broken(&settable(text)),
            Inline::Strong { text } => {
                Value::Dict(dict! { "is" => "strong", "text" => self.text(text) })
            }
            Inline::Emphasis { text } => {
                Value::Dict(dict! { "is" => "emphasis", "text" => self.text(text) })
            }
            Inline::Footnote { number } => self.footnote(*number, after_mark),
            Inline::State { word } => {
                Value::Dict(dict! { "is" => "state", "text" => settable(word) })
            }
            Inline::Aside { text } => {
                Value::Dict(dict! { "is" => "aside", "text" => settable(text) })
            }
            Inline::Movement { movement } => Value::Dict(dict! {
                "is" => "movement",
                "sign" => movement_sign(*movement),
                "text" => movement.word(),
            }),
        };
        out.push(value);
    }

    /// Words of the dossier. Against the paragraph's direction they are set apart; a direction
    /// mark after them keeps what follows, figures above all, from being drawn among them.
    fn given(&mut self, out: &mut Array, text: &str, language: Option<Value>) {
        let words = settable(text);
        let way = way(&words);
        if overflows(&words) {
            out.push(broken(&words));
            return;
        }
        if language.is_none() && self.base == Way::Ltr && !has_rtl(&words) {
            out.push(Value::Str(words.into()));
            return;
        }
        out.push(Value::Dict(dict! {
            "is" => "given",
            "text" => words.as_str(),
            "language" => language.unwrap_or(Value::None),
            "rtl" => way == Way::Rtl,
        }));
        if self.base == Way::Ltr && !has_rtl(&words) {
            return;
        }
        let mark = match self.base {
            Way::Ltr => "\u{200e}",
            Way::Rtl => "\u{200f}",
        };
        out.push(Value::Str(mark.into()));
    }
}

/// An address, or words too long for a line.
fn broken(text: &str) -> Value {
    Value::Dict(dict! { "is" => "broken", "pieces" => pieces(text) })
}

/// Where a long run without spaces may break: after each sign that is no letter or digit, and
/// anywhere after [`LONGEST_PIECE`] characters. Pieces and not invisible characters, which would
/// be copied with the words.
fn pieces(text: &str) -> Array {
    let mut out = Array::new();
    let mut piece = String::new();
    let mut length = 0_usize;
    for character in text.chars() {
        piece.push(character);
        length += 1;
        if !character.is_alphanumeric() || length == LONGEST_PIECE {
            out.push(Value::Str(std::mem::take(&mut piece).into()));
            length = 0;
        }
    }
    if !piece.is_empty() {
        out.push(Value::Str(piece.into()));
    }
    out
}

/// Whether a word is too long for a line, so that it must break somewhere.
fn overflows(text: &str) -> bool {
    text.split(' ')
        .any(|word| word.chars().nth(LONGEST_WORD).is_some())
}

/// The words of a text, piece by piece.
fn runs(text: &[Inline]) -> Vec<&str> {
    let mut out = Vec::with_capacity(text.len());
    gather(text, &mut out);
    out
}

fn gather<'a>(text: &'a [Inline], out: &mut Vec<&'a str>) {
    for inline in text {
        match inline {
            Inline::Own { text } | Inline::Given { text, .. } | Inline::Aside { text } => {
                out.push(text)
            }
            Inline::State { word } => out.push(word),
            Inline::Strong { text } | Inline::Emphasis { text } => gather(text, out),
            Inline::Address { .. } | Inline::Footnote { .. } | Inline::Movement { .. } => {}
        }
    }
}
