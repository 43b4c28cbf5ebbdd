//! Owns reaching into a text by scalar values, and comparing wordings by the words that tell. A text
//! may be megabytes long and is asked thousands of times, so every 256th place is remembered.

use super::proposed::Stretch;
use rapporteur_spelling::sound::folded;
use std::collections::BTreeSet;

/// Scalar values between two remembered places.
const STEP: usize = 256;

/// A text that is cut by scalar values.
pub(crate) struct Text<'t> {
    text: &'t str,
    /// The byte at which each stretch of [`STEP`] scalar values begins.
    steps: Vec<usize>,
}

impl<'t> Text<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let steps = text.char_indices().step_by(STEP).map(|(at, _)| at);
        Self {
            steps: steps.collect(),
            text,
        }
    }

    fn byte(&self, scalar: u32) -> usize {
        let scalar = scalar as usize;
        let Some(begin) = self.steps.get(scalar / STEP) else {
            return self.text.len();
        };
        let rest = &self.text[*begin..];
        rest.char_indices()
            .nth(scalar % STEP)
            .map_or(self.text.len(), |(at, _)| begin + at)
    }

    /// The words of a stretch.
    pub(crate) fn words(&self, (start, end): Stretch) -> &'t str {
        let (start, end) = (self.byte(start), self.byte(end));
        self.text.get(start..end.max(start)).unwrap_or_default()
    }
}

/// How much of the shorter stretch both share, from 0 to 1.
pub(crate) fn overlap(one: Stretch, other: Stretch) -> f64 {
    let shared = one.1.min(other.1).saturating_sub(one.0.max(other.0));
    let shorter = (one.1.saturating_sub(one.0)).min(other.1.saturating_sub(other.0));
    if shorter == 0 {
        return 0.0;
    }
    f64::from(shared) / f64::from(shorter)
}

/// Words without which two lines could not be told apart from any others.
const COMMON: &[&str] = &[
    "about", "after", "against", "another", "been", "between", "could", "first", "from", "have",
    "into", "meeting", "more", "over", "region", "round", "said", "saying", "says", "should",
    "talk", "talks", "than", "that", "their", "them", "there", "these", "they", "this", "those",
    "were", "what", "when", "where", "which", "while", "will", "with", "would",
];

/// The words of a wording that tell it from others, folded.
pub(crate) fn telling(words: &str) -> BTreeSet<String> {
    words
        .split(|letter: char| !letter.is_alphanumeric() && letter != '’' && letter != '\'')
        .filter(|word| word.chars().count() > 3)
        .filter(|word| !COMMON.contains(&word.to_lowercase().as_str()))
        .map(|word| singular(folded(word)))
        .filter(|word| !word.is_empty())
        .collect()
}

/// "attacks" tells no more than "attack".
fn singular(word: String) -> String {
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 3 && !stem.ends_with('s') => stem.to_owned(),
        _ => word,
    }
}

/// How alike two wordings are, from 0 to 1: the share of the shorter one's telling words that the
/// other has too. Fewer than three shared words are no likeness.
pub(crate) fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let shared = one.intersection(other).count();
    let shorter = one.len().min(other.len());
    if shared < 3 || shorter == 0 {
        return 0.0;
    }
    shared as f64 / shorter as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_on_scalar_values_wherever_it_is_asked() {
        let long: String = "Київ і Москва, 東京. ".repeat(100);
        let text = Text::of(&long);
        let scalars: Vec<char> = long.chars().collect();
        for (start, end) in [(0, 4), (255, 258), (256, 512), (1700, 1800), (1799, 9000)] {
            let wanted: String = scalars[start..end.min(scalars.len())].iter().collect();
            let asked = (u32::try_from(start).unwrap(), u32::try_from(end).unwrap());
            assert_eq!(text.words(asked), wanted);
        }
        assert_eq!(text.words((9000, 9001)), "");
    }

    #[test]
    fn one_line_in_two_wordings_is_alike_and_two_lines_are_not() {
        let of = telling;
        let (one, same, other) = (
            of("The envoys will return to the lighthouse on Sunday"),
            of("envoys return on Sunday to the lighthouse"),
            of("The harbour dues will be settled by the council"),
        );
        assert!(likeness(&one, &same) > 0.9);
        assert!(likeness(&one, &other) < 0.1);
        assert_eq!(
            likeness(&of("Moscow"), &of("Moscow")),
            0.0,
            "one word is too little"
        );
    }
}
