//! A file of names that the user keeps: one name a line, fields parted by tabs. Owns its form and what is said of a
//! line at fault; what the names do is the atlas's.

use crate::atlas::{GivenName, GivenSort};

/// What is wrong with a line of a file of names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// Counted from one.
    pub line: usize,
    /// What was wrong.
    pub fault: Fault,
}

/// What can be wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The first field is none of person, party, institution, place, outlet.
    Sort(String),
    /// There is no name.
    NoName,
}

impl std::fmt::Display for BadLine {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let line = self.line;
        match &self.fault {
            Fault::Sort(sort) => write!(
                out,
                "line {line}: “{sort}” is none of person, party, institution, place, outlet"
            ),
            Fault::NoName => write!(out, "line {line}: there is no name in the second field"),
        }
    }
}

impl std::error::Error for BadLine {}

/// Reads `sort ⇥ name ⇥ spellings parted by ; ⇥ post ⇥ party`. Empty lines and lines that begin with `#` are passed
/// over, fields at the end may be left out. The key of each name is the name.
///
/// # Errors
/// The first line at fault, and what is wrong with it.
pub fn names(text: &str) -> Result<Vec<GivenName>, BadLine> {
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|(at, line)| {
            name(line).map_err(|fault| BadLine {
                line: at + 1,
                fault,
            })
        })
        .collect()
}

fn name(line: &str) -> Result<GivenName, Fault> {
    let mut fields = line.split('\t').map(str::trim);
    let sort = match fields.next().unwrap_or("") {
        "person" => GivenSort::Person,
        "party" => GivenSort::Party,
        "institution" => GivenSort::Institution,
        "place" => GivenSort::Place,
        "outlet" => GivenSort::Outlet,
        other => return Err(Fault::Sort(other.to_owned())),
    };
    let name = fields
        .next()
        .filter(|name| !name.is_empty())
        .ok_or(Fault::NoName)?;
    let spellings = fields.next().unwrap_or("").split(';');
    let spellings = spellings
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect();
    let mut told = || fields.next().filter(|it| !it.is_empty()).map(str::to_owned);
    let (post, party) = (told(), told());
    Ok(GivenName {
        key: name.to_owned(),
        sort,
        name: name.to_owned(),
        spellings,
        post,
        party,
    })
}
