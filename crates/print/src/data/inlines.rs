//! Owns how a run of words becomes values: plain words are strings, all else dictionaries that name
//! their kind. Keeps count of which footnotes hang on a place already.

use rapporteur_briefing::block::{Inline, movement_sign};
use typst::foundations::{Array, Value, dict};

use super::{Place, Setter, language, value};
use crate::words::{Way, has_rtl, settable, way};

/// Words longer than this break where they must.
const LONGEST_WORD: usize = 40;
/// Longest stretch of such a word without a place to break.
const LONGEST_PIECE: usize = 12;

impl Setter<'_> {
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

    pub(super) fn text(&mut self, text: &[Inline]) -> Array {
        let mut out = Array::new();
        self.push(&mut out, text);
        out
    }

    pub(super) fn push(&mut self, out: &mut Array, text: &[Inline]) {
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
pub(super) fn runs(text: &[Inline]) -> Vec<&str> {
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
