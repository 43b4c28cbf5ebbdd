//! Owns how the reason of a refusal is said: a message of the catalogue and what it is given, so that
//! whoever asked is answered in the own language. No record is ever among what it is given.

use crate::development::{AssertionKind, IssueState, OfferState, PledgeState, RoundState};
use crate::edtf::Edtf;
use crate::folds::origins::Origins;
use crate::record::Kind;
use rapporteur_words::{Language, Value, say};

/// A reason before it is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    id: &'static str,
    given: Vec<(&'static str, Given)>,
}

/// What a reason speaks of.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Given {
    Round(RoundState),
    Offer(OfferState),
    Issue(IssueState),
    Pledge(PledgeState),
    Asserts(AssertionKind),
    Kind(Kind),
    Day(Edtf),
    Origins(Origins),
    Number(f64),
    /// Any of these.
    OneOf(Vec<Given>),
    /// Another reason, said within this one.
    Reason(Box<Reason>),
}

impl Reason {
    pub(super) const fn plain(id: &'static str) -> Self {
        Self {
            id,
            given: Vec::new(),
        }
    }

    pub(super) fn with(mut self, name: &'static str, given: impl Into<Given>) -> Self {
        self.given.push((name, given.into()));
        self
    }

    /// The reason in a sentence, without its full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let given: Vec<(&str, Value<'_>)> = self
            .given
            .iter()
            .map(|(name, given)| (*name, Value::from(given.said(language))))
            .collect();
        rapporteur_words::say(language, self.id, &given)
    }
}

impl Given {
    fn said(&self, language: Language) -> String {
        match self {
            Self::Round(state) => state.said(language),
            Self::Offer(state) => state.said(language),
            Self::Issue(state) => state.said(language),
            Self::Pledge(state) => state.said(language),
            Self::Asserts(kind) => kind.said(language),
            Self::Kind(kind) => kind.said(language),
            Self::Day(day) => day.short_in(language),
            Self::Origins(origins) => origins.said(language),
            Self::Number(number) => number.to_string(),
            Self::OneOf(choices) => one_of(language, choices),
            Self::Reason(reason) => reason.said(language),
        }
    }
}

/// "a, b or c".
fn one_of(language: Language, choices: &[Given]) -> String {
    let mut words = choices.iter().map(|choice| choice.said(language));
    let Some(last) = words.next_back() else {
        return say!(language, "rules-nothing");
    };
    let first =
        words.reduce(|first, next| say!(language, "wording-list", first = first, next = next));
    match first {
        Some(first) => say!(language, "rules-or", first = first, last = last),
        None => last,
    }
}

macro_rules! given {
    ($($from:ty => $variant:ident),+ $(,)?) => {$(
        impl From<$from> for Given {
            fn from(it: $from) -> Self {
                Self::$variant(it)
            }
        }
        impl From<&[$from]> for Given {
            fn from(all: &[$from]) -> Self {
                Self::OneOf(all.iter().map(|it| Self::$variant(*it)).collect())
            }
        }
    )+};
}
given!(
    RoundState => Round,
    OfferState => Offer,
    IssueState => Issue,
    PledgeState => Pledge,
    AssertionKind => Asserts,
    Kind => Kind,
    Origins => Origins,
    f64 => Number,
);

impl From<Edtf> for Given {
    fn from(day: Edtf) -> Self {
        Self::Day(day)
    }
}

impl From<Reason> for Given {
    fn from(reason: Reason) -> Self {
        Self::Reason(Box::new(reason))
    }
}
