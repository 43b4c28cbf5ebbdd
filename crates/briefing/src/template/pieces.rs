//! Owns the marks that generated parts leave in the text of a template until it has been read as
//! Markdown. They are of private-use characters, which a template may not hold and which words
//! of the dossier lose here, so that no words can pass for a mark.

use std::sync::{Arc, Mutex, PoisonError};

use rapporteur_domain::RecordId;
use rapporteur_domain::mark::Tlp;

use super::Fault;
use crate::compose::{About, Asked};

const OPEN: char = '\u{f0000}';
const CLOSE: char = '\u{f0001}';
/// Sixteen digits from here on.
const ZERO: u32 = 0xf_0010;
const RADIX: usize = 16;

/// What a mark stands for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    /// A generated section or a figure.
    Section(Asked),
    /// What is said of one record.
    Said(Said),
    /// The headline.
    Headline,
    /// Words of the dossier.
    Words { text: String, mark: Tlp },
    /// What is written in a slot, else another piece.
    Prose {
        slot: String,
        lead: bool,
        otherwise: Option<usize>,
    },
    /// Here a section begins.
    Begin(String),
}

/// What is said of one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Said {
    pub about: About,
    pub id: RecordId,
}

/// The pieces of a product in the making, by their numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Pieces(Arc<Mutex<Vec<Piece>>>);

impl Pieces {
    /// Keeps a piece and gives its number.
    pub fn keep(&self, piece: Piece) -> usize {
        let mut pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pieces.push(piece);
        pieces.len() - 1
    }

    /// The piece of a number.
    pub fn get(&self, number: usize) -> Option<Piece> {
        let pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pieces.get(number).cloned()
    }
}

/// The mark of a piece.
pub(super) fn mark(number: usize) -> String {
    let mut digits = Vec::new();
    let mut rest = number;
    loop {
        let digit = u32::try_from(rest % RADIX).unwrap_or_default();
        digits.extend(char::from_u32(ZERO + digit));
        rest /= RADIX;
        if rest == 0 {
            break;
        }
    }
    let digits: String = digits.into_iter().rev().collect();
    format!("{OPEN}{digits}{CLOSE}")
}

/// A stretch of printed text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    Words(&'a str),
    Piece(usize),
}

/// The text cut at its marks.
pub(super) fn parts(text: &str) -> Result<Vec<Part<'_>>, Fault> {
    let broken = || Fault::new("a generated part was cut or changed by a filter");
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(is_private) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            parts.push(Part::Words(before));
        }
        let within = from.strip_prefix(OPEN).ok_or_else(broken)?;
        let (digits, after) = within.split_once(CLOSE).ok_or_else(broken)?;
        let digit = |it: char| {
            let digit = usize::try_from(u32::from(it).checked_sub(ZERO)?).ok()?;
            (digit < RADIX).then_some(digit)
        };
        let number = digits.chars().try_fold(0_usize, |number, it| {
            number.checked_mul(RADIX)?.checked_add(digit(it)?)
        });
        let number = number.filter(|_| !digits.is_empty()).ok_or_else(broken)?;
        parts.push(Part::Piece(number));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Words(rest));
    }
    Ok(parts)
}

/// Characters that marks are made of.
fn is_private(character: char) -> bool {
    matches!(character, '\u{f0000}'..='\u{f001f}')
}

/// Words without anything that could pass for a mark.
pub(super) fn harmless(words: &str) -> String {
    words.replace(is_private, "\u{fffd}")
}

/// Refuses a template that holds a character of a mark.
pub(super) fn refuse_marks(text: &str) -> Result<(), Fault> {
    let at = text.lines().position(|line| line.contains(is_private));
    match at {
        None => Ok(()),
        Some(at) => Err(Fault::at(
            at + 1,
            "a private-use character that templates may not hold (U+F0000 to U+F001F)",
        )),
    }
}
