//! Owns what can be wrong with a search text, where, and what would be right there.

use super::{Field, Place};
use crate::Language;
use crate::words::{Value, say};

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// There is nothing to look for.
    Nothing,
    /// It only says what must not be there.
    OnlyWithout,
    /// A bracket is not closed.
    Unclosed,
    /// A bracket is closed that was not opened.
    Unopened,
    /// An operator stands without what it joins; its letters.
    Dangling(String),
    /// NEAR joins words and phrases only, at least two.
    NearWhat,
    /// There is no such condition; the nearest there is.
    UnknownField(String, Option<Field>),
    /// A condition without a value.
    NoValue(Field),
    /// A value that the condition does not take; as typed.
    BadValue(Field, String),
    /// No record of that sort goes by the name; as typed.
    UnknownName(Field, String),
    /// Brackets within brackets without end.
    TooDeep,
}

/// A search text that cannot be read, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the search text cannot be understood at character {}", .at.from + 1)]
pub struct Fault {
    /// What is wrong.
    pub wrong: Wrong,
    /// Where.
    pub at: Place,
}

impl Fault {
    /// What is wrong at a place.
    #[must_use]
    pub fn new(wrong: Wrong, at: Place) -> Self {
        Self { wrong, at }
    }

    /// What is wrong and what would be right, in a language.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let (id, args) = self.worded();
        let args: Vec<(&str, Value<'_>)> = args
            .iter()
            .map(|(name, text)| (*name, Value::from(text.as_str())))
            .collect();
        say(language, id, &args)
    }

    fn worded(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let of = |field: &Field| {
            vec![
                ("field", field.name().to_owned()),
                ("example", field.example().to_owned()),
            ]
        };
        match &self.wrong {
            Wrong::Nothing => ("search-fault-nothing", Vec::new()),
            Wrong::OnlyWithout => ("search-fault-only-without", Vec::new()),
            Wrong::Unclosed => ("search-fault-unclosed", Vec::new()),
            Wrong::Unopened => ("search-fault-unopened", Vec::new()),
            Wrong::Dangling(operator) => (
                "search-fault-dangling",
                vec![("operator", operator.clone())],
            ),
            Wrong::NearWhat => ("search-fault-near", Vec::new()),
            Wrong::UnknownField(typed, Some(near)) => (
                "search-fault-field-near",
                vec![("typed", typed.clone()), ("near", near.name().to_owned())],
            ),
            Wrong::UnknownField(typed, None) => {
                let names: Vec<_> = Field::ALL.iter().map(|field| field.name()).collect();
                (
                    "search-fault-field",
                    vec![("typed", typed.clone()), ("fields", names.join(", "))],
                )
            }
            Wrong::NoValue(field) => ("search-fault-no-value", of(field)),
            Wrong::BadValue(field, typed) => (
                "search-fault-value",
                [of(field), vec![("typed", typed.clone())]].concat(),
            ),
            Wrong::UnknownName(field, typed) => (
                "search-fault-name",
                [of(field), vec![("typed", typed.clone())]].concat(),
            ),
            Wrong::TooDeep => ("search-fault-deep", Vec::new()),
        }
    }
}
