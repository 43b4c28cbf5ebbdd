//! Owns the taking apart of a sentence for a comparison: its states, dates and numbers, and the
//! words that are left. Remarks beside what is said are left out: how old something is changes
//! with every day, and what stands behind it is compared as evidence.

use crate::block::{Inline, plain};
use crate::checks::{month, spaced};

const NUMBERS: [&str; 13] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// A sentence taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub states: Vec<String>,
    pub dates: Vec<String>,
    pub numbers: Vec<String>,
    pub wording: Vec<String>,
}

impl Parts {
    pub(super) fn of(text: &[Inline]) -> Self {
        let mut parts = Self::default();
        let mut said = String::new();
        parts.take(text, &mut said);
        let spaced = spaced(&said);
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let dated = dated(&words);
        for (word, dated) in words.into_iter().zip(dated) {
            let list = if dated {
                &mut parts.dates
            } else if is_number(word) {
                &mut parts.numbers
            } else {
                &mut parts.wording
            };
            list.push(word.to_owned());
        }
        parts
    }

    fn take(&mut self, text: &[Inline], said: &mut String) {
        for inline in text {
            match inline {
                Inline::State { word } => self.states.push(word.clone()),
                Inline::Movement { movement } => self.states.push(movement.word().to_owned()),
                Inline::Aside { .. } | Inline::Footnote { .. } => {}
                Inline::Strong { text } | Inline::Emphasis { text } => self.take(text, said),
                other => said.push_str(&plain(std::slice::from_ref(other))),
            }
        }
    }
}

/// Which words belong to a date: a month, and the figures beside it.
fn dated(words: &[&str]) -> Vec<bool> {
    let mut dated = vec![false; words.len()];
    let months = words.iter().enumerate().filter(|(_, word)| month(word));
    for (at, _) in months.collect::<Vec<_>>() {
        let before = words.iter().take(at).rev().take(3);
        let days = before.take_while(|word| is_figure(word)).count();
        let after = words.iter().skip(at + 1).take(2);
        let years = after.take_while(|word| is_figure(word)).count();
        // "may" and "march" are words where no figure stands beside them
        if days + years > 0 {
            let from = at - days;
            dated
                .iter_mut()
                .skip(from)
                .take(days + 1 + years)
                .for_each(|it| *it = true);
        }
    }
    dated
}

fn is_figure(word: &str) -> bool {
    word.chars().all(|it| it.is_ascii_digit())
}

fn is_number(word: &str) -> bool {
    word.starts_with(|it: char| it.is_ascii_digit()) || NUMBERS.contains(&word)
}
