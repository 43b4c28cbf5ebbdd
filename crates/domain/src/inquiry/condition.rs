//! Owns the conditions of the search language: their names, and which values each takes.

use crate::edtf::read_written;
use crate::grade::{Credibility, Reliability};
use crate::mark::Tlp;
use crate::{AssertionKind, Edtf, Kind};

/// What must hold of a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// It is of this kind.
    Kind(Kind),
    /// It is a development that asserts this.
    Asserts(AssertionKind),
    /// A record of this name has this part in it.
    Named {
        /// The part.
        role: Role,
        /// The name as typed, in any spelling.
        name: String,
        /// Where the name stands.
        at: super::Place,
    },
    /// When it was; what has no date of its own counts by the day on which it was recorded.
    Dated(When, Edtf),
    /// It is graded at least so, on the axes that are given.
    Graded(Option<Reliability>, Option<Credibility>),
    /// It has this tag, letter case aside.
    Tag(String),
    /// It is marked so; none for no mark of its own.
    Marked(Option<Tlp>),
    /// It is in this state, as a code.
    State(String),
}

/// How a date is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It may have begun before the first day.
    Before,
    /// It may have lasted beyond the last day.
    After,
    /// Any day may be the same.
    On,
}

/// The part a named record has in what is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// By a party, or of its stance.
    Party,
    /// Came by an outlet.
    Outlet,
    /// Of a process.
    Process,
    /// Said by a person, a party or an outlet.
    Speaker,
    /// Concerns a sticking point.
    Issue,
    /// Is about a record.
    About,
}

macro_rules! fields {
    ($($(#[$meta:meta])* $variant:ident = $name:literal, $example:literal;)+) => {
        /// The name of a condition.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Field { $($(#[$meta])* $variant,)+ }

        impl Field {
            /// Every condition, as they are listed in the help.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As it is typed, without the colon.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// A condition as it could be typed.
            #[must_use]
            pub const fn example(self) -> &'static str {
                match self { $(Self::$variant => $example),+ }
            }
        }
    };
}

fields! {
    /// Of a kind.
    Kind = "kind", "kind:position";
    /// The same, in the plural.
    In = "in", "in:notes";
    /// By a party.
    Party = "party", "party:ukraine";
    /// Said by somebody.
    Speaker = "speaker", "speaker:lavrov";
    /// About a sticking point.
    Issue = "issue", "issue:ceasefire";
    /// About a record.
    About = "about", "about:\"Round 3\"";
    /// Of a process.
    Process = "process", "process:istanbul";
    /// Came by an outlet.
    Outlet = "outlet", "outlet:tass";
    /// Before a date.
    Before = "before", "before:2026-02";
    /// After a date.
    After = "after", "after:2026-01-15";
    /// On a date.
    On = "on", "on:2026-02-04";
    /// Graded at least so.
    Grade = "grade", "grade:B2";
    /// In a state.
    State = "state", "state:postponed";
    /// With a tag.
    Tag = "tag", "tag:gas";
    /// With a handling mark.
    Mark = "mark", "mark:amber";
    /// A word of the title.
    Title = "title", "title:geneva";
}

impl Field {
    /// The condition of this name, letter case aside.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|field| field.name().eq_ignore_ascii_case(name))
    }

    /// The condition whose name begins most like this one.
    #[must_use]
    pub fn nearest(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let same = |field: &Self| {
            field
                .name()
                .bytes()
                .zip(name.bytes())
                .take_while(|(a, b)| a == b)
                .count()
        };
        Self::ALL
            .iter()
            .copied()
            .filter(|field| same(field) > 1)
            .max_by_key(same)
    }

    /// The conditions of one value; none when it does not take it.
    pub(super) fn condition(self, value: &str, at: super::Place) -> Option<Condition> {
        let named = |role| {
            Some(Condition::Named {
                role,
                name: value.to_owned(),
                at,
            })
        };
        let dated = |when| {
            read_written(value)
                .ok()
                .map(|date| Condition::Dated(when, date))
        };
        match self {
            Self::Kind | Self::In => kind_as_typed(value),
            Self::Party => named(Role::Party),
            Self::Speaker => named(Role::Speaker),
            Self::Issue => named(Role::Issue),
            Self::About => named(Role::About),
            Self::Process => named(Role::Process),
            Self::Outlet => named(Role::Outlet),
            Self::Before => dated(When::Before),
            Self::After => dated(When::After),
            Self::On => dated(When::On),
            Self::Grade => grade(value),
            Self::State => Some(Condition::State(
                value.to_lowercase().replace([' ', '-'], "_"),
            )),
            Self::Tag => Some(Condition::Tag(value.to_owned())),
            Self::Mark => mark(value),
            // A title is of words, which the reader of the language reads.
            Self::Title => None,
        }
    }
}

/// A kind as typed: "round", "rounds", "venue-option", "statements". Of what is both a kind of
/// records and of developments, the records.
#[must_use]
pub fn kind_as_typed(text: &str) -> Option<Condition> {
    let code = text.trim().to_lowercase().replace([' ', '-'], "_");
    let known = |code: &str| {
        let kind = Kind::from_code(code).map(Condition::Kind);
        kind.or_else(|| AssertionKind::from_code(code).map(Condition::Asserts))
    };
    let one = match code.as_str() {
        "people" | "persons" => "person".to_owned(),
        "stance" | "stances" => "venue_stance".to_owned(),
        "sticking_point" | "sticking_points" => "issue".to_owned(),
        "venue" | "venues" => "venue_option".to_owned(),
        plural => match (plural.strip_suffix("ies"), plural.strip_suffix('s')) {
            (Some(stem), _) => format!("{stem}y"),
            (None, Some(stem)) if !plural.ends_with("ss") => stem.to_owned(),
            _ => plural.to_owned(),
        },
    };
    // "processes" loses two letters.
    let two = code.strip_suffix("es").unwrap_or(&code);
    known(&code)
        .or_else(|| known(&one))
        .or_else(|| known(two))
        .or_else(|| said(&code))
}

/// By its word in any language of the interface.
fn said(code: &str) -> Option<Condition> {
    let word = code.replace('_', " ");
    let is = |said: String| said.to_lowercase() == word;
    let languages = crate::Language::ALL;
    let kind = Kind::ALL
        .iter()
        .find(|kind| languages.iter().any(|it| is(kind.said(*it))));
    let asserts = || {
        AssertionKind::ALL
            .iter()
            .find(|kind| languages.iter().any(|it| is(kind.said(*it))))
    };
    kind.map(|kind| Condition::Kind(*kind))
        .or_else(|| asserts().map(|kind| Condition::Asserts(*kind)))
}

fn grade(text: &str) -> Option<Condition> {
    let text = text.to_uppercase();
    let at = text
        .find(|letter: char| letter.is_ascii_digit())
        .unwrap_or(text.len());
    let (letter, digit) = text.split_at(at);
    let (reliability, credibility) = (
        Reliability::from_code(letter),
        Credibility::from_code(digit),
    );
    let read =
        letter.is_empty() != reliability.is_some() && digit.is_empty() != credibility.is_some();
    (read && !text.is_empty()).then_some(Condition::Graded(reliability, credibility))
}

fn mark(text: &str) -> Option<Condition> {
    let code = text.to_lowercase().replace(['+', '-', ' '], "_");
    let code = code
        .strip_prefix("tlp_")
        .or_else(|| code.strip_prefix("tlp:"))
        .unwrap_or(&code);
    match code {
        "none" => Some(Condition::Marked(None)),
        code => Tlp::from_code(code).map(|mark| Condition::Marked(Some(mark))),
    }
}
