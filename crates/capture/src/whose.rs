//! Owns the question whose a name is, asked from outside: of which party an institution or an
//! unnamed official is, and whether a name is an outlet's. The gazetteer answers; what it does not
//! know has no answer.

use crate::gazetteer::{Sort, gazetteer};
use crate::token::tokens;

/// What a name in the tables stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameSort {
    /// A country, or its people.
    Country,
    /// An institution, alliance or armed group.
    Body,
    /// A city.
    City,
    /// An agency, paper, broadcaster.
    Outlet,
    /// A holder of office.
    Person,
}

/// A name in the tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whose {
    /// Its usual form.
    pub name: String,
    /// What it stands for.
    pub sort: NameSort,
    /// The code of the party it belongs to: ISO 3166 for countries, else the body's own; empty for
    /// outlets.
    pub code: String,
    /// What that party is called; empty for outlets.
    pub party: String,
    /// It is the whole of what was asked, and not a part ("US" in "US official").
    pub whole: bool,
    /// A capital, which may stand for its government.
    pub capital: bool,
}

/// The first name of the tables in some words.
#[must_use]
pub fn whose(words: &str) -> Option<Whose> {
    let tokens = tokens(words, &[]);
    let (at, known, end) = (0..tokens.len()).find_map(|at| {
        let (known, end) = gazetteer().longest(&tokens, at)?;
        Some((at, known, end))
    })?;
    Some(Whose {
        name: known.name.clone(),
        sort: match known.sort {
            Sort::Country | Sort::People => NameSort::Country,
            Sort::City => NameSort::City,
            Sort::Body => NameSort::Body,
            Sort::Outlet => NameSort::Outlet,
            Sort::Person => NameSort::Person,
        },
        party: gazetteer().country_name(&known.party).to_owned(),
        code: known.party.clone(),
        whole: at == 0 && end == tokens.len(),
        capital: known.government.is_some(),
    })
}
