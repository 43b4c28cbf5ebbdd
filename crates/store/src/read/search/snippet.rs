//! Owns which words of a hit are shown and marked. They are cut out of the record in pieces, so
//! that nobody has to take markup out of them, and marked as they were found: a word by its
//! stems, whatever it looks like.

use super::spellings::STEMS;
use rapporteur_domain::Record;
use rapporteur_spelling::{letters_folded, words};
use std::collections::HashSet;
use std::sync::PoisonError;

/// Characters before the first mark, and from it on.
const BEFORE: usize = 60;
const AFTER: usize = 160;
/// Bytes of a text that are looked through; a hit further down is found, but shown by its beginning.
const LOOKED_THROUGH: usize = 400_000;
/// Marks after which the best place is chosen.
const MARKS: usize = 200;

/// A stretch of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// They were searched for.
    pub hit: bool,
}

/// Stems to be marked, and beginnings.
#[derive(Debug, Clone, Default)]
pub(super) struct Marks {
    stems: HashSet<String>,
    begun: Vec<String>,
}

/// A marked word: its bytes, and which stem.
#[derive(Clone, Copy)]
struct Mark {
    from: usize,
    to: usize,
    stem: usize,
}

impl Marks {
    /// Marks every word of a phrase of stems.
    pub(super) fn phrase(&mut self, phrase: &str) {
        self.stems.extend(
            phrase
                .split([' ', '|'])
                .filter(|stem| !stem.is_empty())
                .map(str::to_owned),
        );
    }

    pub(super) fn begun(&mut self, beginning: String) {
        self.begun.push(beginning);
    }

    fn of(&self, text: &str) -> Vec<Mark> {
        let mut out = Vec::new();
        let mut end = text.len().min(LOOKED_THROUGH);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let mut met: Vec<Box<str>> = Vec::new();
        let mut stems = STEMS.lock().unwrap_or_else(PoisonError::into_inner);
        stems.each(&text[..end], |word, forms| {
            if out.len() >= MARKS {
                return;
            }
            let is_begun = || {
                let folded = letters_folded(word.text);
                self.begun
                    .iter()
                    .any(|begun| folded.starts_with(begun.as_str()))
            };
            let hit = forms.iter().any(|stem| self.stems.contains(stem))
                || !self.begun.is_empty() && is_begun();
            if hit {
                let known = met.iter().position(|it| **it == *forms.joined);
                let stem = known.unwrap_or_else(|| {
                    met.push(forms.joined.clone());
                    met.len() - 1
                });
                out.push(Mark {
                    from: word.from,
                    to: word.to,
                    stem,
                });
            }
        });
        out
    }
}

/// The words around the place where most of what was asked stands close together; of the title,
/// when the text has nothing of it.
pub(super) fn of(record: &Record, marks: &Marks) -> Vec<Piece> {
    let text = record.searchable_text();
    let marked = marks.of(&text);
    if !marked.is_empty() || text.is_empty() {
        let (text, marked) = if text.is_empty() {
            (record.head.title.clone(), marks.of(&record.head.title))
        } else {
            (text, marked)
        };
        return cut(&text, &marked);
    }
    let title = marks.of(&record.head.title);
    if title.is_empty() {
        cut(&record.head.title, &title)
    } else {
        cut(&text, &[])
    }
}

fn cut(text: &str, marked: &[Mark]) -> Vec<Piece> {
    let first = closest(marked).map_or(0, |mark| mark.from);
    let begin = back(text, first, BEFORE);
    let end = forth(text, first, AFTER);
    let mut pieces = Vec::new();
    let mut at = begin;
    for mark in marked
        .iter()
        .filter(|mark| mark.from >= begin && mark.to <= end)
    {
        push(&mut pieces, &text[at..mark.from], false);
        push(&mut pieces, &text[mark.from..mark.to], true);
        at = mark.to;
    }
    push(&mut pieces, &text[at..end], false);
    if begin > 0 {
        pieces.insert(
            0,
            Piece {
                text: "…".into(),
                hit: false,
            },
        );
    }
    if end < text.len() {
        pieces.push(Piece {
            text: "…".into(),
            hit: false,
        });
    }
    pieces
}

/// The mark from which on most different words follow.
fn closest(marked: &[Mark]) -> Option<Mark> {
    let several = |at: usize| {
        let here = marked[at..]
            .iter()
            .take_while(|mark| mark.to <= marked[at].from + AFTER);
        here.map(|mark| mark.stem).collect::<HashSet<_>>().len()
    };
    let best = (0..marked.len()).rev().max_by_key(|at| several(*at))?;
    marked.get(best).copied()
}

fn push(pieces: &mut Vec<Piece>, text: &str, hit: bool) {
    if !text.is_empty() {
        pieces.push(Piece {
            text: text.replace('\n', " "),
            hit,
        });
    }
}

/// Whether each run of folded words stands in the title or the text just so.
pub(super) fn stands_as_written(record: &Record, runs: &[Vec<String>]) -> bool {
    let text = record.searchable_text();
    let texts = [record.head.title.as_str(), text.as_str()];
    let folded = texts.map(|text| {
        words(text)
            .map(|word| letters_folded(word.text))
            .collect::<Vec<_>>()
    });
    runs.iter().all(|run| {
        folded.iter().any(|text| {
            text.windows(run.len().max(1))
                .any(|here| here == run.as_slice())
        })
    })
}

fn back(text: &str, from: usize, characters: usize) -> usize {
    text[..from]
        .char_indices()
        .rev()
        .nth(characters.saturating_sub(1))
        .map_or(0, |(at, _)| at)
}

fn forth(text: &str, from: usize, characters: usize) -> usize {
    text[from..]
        .char_indices()
        .nth(characters)
        .map_or(text.len(), |(at, _)| from + at)
}
