//! Owns what is said to people: the catalogue of messages shared with the window, in five
//! languages. Refuses to choose one: whoever asks says in which language he is answered.

mod catalogue;
mod language;

use fluent_bundle::{FluentArgs, FluentValue};
pub use language::Language;

/// What a message is given.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Words, set in as they are.
    Text(std::borrow::Cow<'a, str>),
    /// A number, which chooses the form of the words around it.
    Number(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.as_str().into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

macro_rules! numbers {
    ($($from:ty),+) => {$(
        impl From<$from> for Value<'_> {
            fn from(number: $from) -> Self {
                Self::Number(f64::from(number))
            }
        }
    )+};
}
numbers!(u8, u32, i32, f64);

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        // Counts of records, far below where a float loses ones.
        Self::Number(u32::try_from(number).unwrap_or(u32::MAX).into())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        // Days between dates, far below where a float loses ones.
        Self::Number(i32::try_from(number).unwrap_or(i32::MAX).into())
    }
}

/// The message with this id. What a language lacks is said in English; what English lacks too is
/// shown by its id, and a test keeps that from happening.
#[must_use]
pub fn say(language: Language, id: &str, args: &[(&str, Value<'_>)]) -> String {
    let mut given = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        match value {
            Value::Text(text) => given.set(*name, isolated(language, text)),
            Value::Number(number) => given.set(*name, FluentValue::from(*number)),
        }
    }
    let said = |language: Language| {
        let bundle = catalogue::of(language);
        let pattern = bundle.get_message(id)?.value()?;
        // What could not be resolved is shown by its name; the rest stands.
        let mut errors = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&given), &mut errors)
                .into_owned(),
        )
    };
    said(language)
        .or_else(|| said(Language::English))
        .unwrap_or_else(|| id.to_owned())
}

/// Whether there is such a message.
#[must_use]
pub fn has(id: &str) -> bool {
    catalogue::of(Language::English).has_message(id)
}

/// The word for a term of a vocabulary: by the vocabulary's type name and the term's code.
#[must_use]
pub fn term(language: Language, vocabulary: &str, code: &str) -> String {
    say(language, &term_id(vocabulary, code), &[])
}

/// `vocabulary-round-state-under_way` of `RoundState` and `under_way`.
#[must_use]
pub fn term_id(vocabulary: &str, code: &str) -> String {
    let mut id = String::from("vocabulary");
    for letter in vocabulary.chars() {
        if letter.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(letter.to_ascii_lowercase());
    }
    id.push('-');
    id.push_str(&code.replace('.', "_"));
    id
}

/// Keeps a name of the other direction from reordering the sentence around it. English is left
/// alone: its sentences stand in files whose bytes are hashed and compared.
fn isolated<'a>(language: Language, text: &'a str) -> FluentValue<'a> {
    let foreign = match language {
        Language::English => false,
        Language::Arabic => text.chars().any(left_to_right) || is_joined_by_hyphens(text),
        _ => text.chars().any(right_to_left),
    };
    if foreign {
        FluentValue::from(format!("\u{2068}{text}\u{2069}"))
    } else {
        FluentValue::from(text)
    }
}

const fn right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn left_to_right(letter: char) -> bool {
    letter.is_alphabetic() && !right_to_left(letter)
}

/// Digits alone keep their order; those of `2026-01-30` lose it among Arabic words.
fn is_joined_by_hyphens(text: &str) -> bool {
    text.as_bytes()
        .windows(3)
        .any(|three| three[0].is_ascii_digit() && three[1] == b'-' && three[2].is_ascii_digit())
}

/// Says a message: `say!(language, "wording-to", subject = title, n = 3)`.
#[macro_export]
macro_rules! say {
    ($language:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::say($language, $id, &[$((stringify!($name), $crate::Value::from($value))),*])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_lacks_is_said_in_english_and_the_unknown_by_its_id() {
        assert_eq!(say!(Language::English, "dates-month", month = 3), "March");
        assert_eq!(say!(Language::Russian, "nowhere"), "nowhere");
    }

    #[test]
    fn a_term_is_found_by_its_vocabulary_and_code() {
        assert_eq!(
            term_id("RoundState", "under_way"),
            "vocabulary-round-state-under_way"
        );
        assert_eq!(term(Language::English, "Track", "1.5"), "track 1.5");
    }

    #[test]
    fn a_name_of_the_other_direction_is_kept_together() {
        let text = |value: FluentValue<'_>| match value {
            FluentValue::String(text) => text.into_owned(),
            _ => String::new(),
        };
        let arabic = text(isolated(Language::Arabic, "Vance"));
        assert_eq!(arabic, "\u{2068}Vance\u{2069}");
        assert_eq!(text(isolated(Language::English, "عراقچی")), "عراقچی");
        assert_eq!(text(isolated(Language::French, "Genève")), "Genève");
    }
}
