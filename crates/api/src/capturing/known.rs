//! Owns what the dossier knows already, laid out by every spelling: whoever or whatever a text names
//! is looked for here before anything new is proposed. Refuses guesses: one name that fits two records
//! fits none, and both are shown as likely.

use crate::duplicates::{Likeness, Spelling, alike, names};
use crate::error::ApiError;
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::{Body, Kind, Record, RecordId};
use rapporteur_spelling::sound::folded;
use rapporteur_store::{Query, Reader, Row, Sort};
use std::collections::HashMap;

/// Kinds that a text can name or be about.
const KINDS: [Kind; 10] = [
    Kind::Process,
    Kind::Party,
    Kind::Person,
    Kind::Place,
    Kind::VenueOption,
    Kind::Outlet,
    Kind::Issue,
    Kind::Round,
    Kind::Offer,
    Kind::Incident,
];

/// Most records laid out, the newest first.
const MOST: u64 = 50_000;

/// Most that are shown as likely.
const SHOWN: usize = 3;

/// A record that a name may mean.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Likely {
    pub id: RecordId,
    pub title: String,
    pub likeness: Likeness,
}

/// What the dossier knows.
pub(crate) struct Known {
    rows: Vec<Row>,
    at: HashMap<RecordId, usize>,
    /// By kind and folded spelling; several where several are called so.
    spelled: HashMap<(Kind, String), Vec<usize>>,
    /// Persons by the last word of a name.
    surnames: HashMap<String, Vec<usize>>,
}

impl Known {
    pub(crate) fn read(reader: &Reader<'_>) -> Result<Self, ApiError> {
        let query = Query {
            sort: Sort::Recorded,
            descending: true,
            limit: MOST,
            ..Query::of(KINDS)
        };
        let rows = reader.list(&query)?.rows;
        let mut known = Self {
            at: HashMap::new(),
            spelled: HashMap::new(),
            surnames: HashMap::new(),
            rows,
        };
        for index in 0..known.rows.len() {
            known.lay_out(index);
        }
        Ok(known)
    }

    fn lay_out(&mut self, index: usize) {
        let record = &self.rows[index].record;
        let kind = record.kind();
        self.at.insert(record.id, index);
        for name in spellings(record) {
            let entry = self.spelled.entry((kind, name.clone())).or_default();
            if !entry.contains(&index) {
                entry.push(index);
            }
            if kind == Kind::Person
                && let Some((_, last)) = name.rsplit_once(' ')
            {
                let entry = self.surnames.entry(last.to_owned()).or_default();
                if !entry.contains(&index) {
                    entry.push(index);
                }
            }
        }
    }

    /// A record that stands, by its identity.
    pub(crate) fn record(&self, id: RecordId) -> Option<&Record> {
        self.at.get(&id).map(|at| &self.rows[*at].record)
    }

    pub(crate) fn status(&self, id: RecordId) -> Option<&Status> {
        let row = &self.rows[*self.at.get(&id)?];
        row.status.as_ref().map(|standing| &standing.status)
    }

    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Record> {
        let records = self.rows.iter().map(|row| &row.record);
        records.filter(move |record| record.kind() == kind)
    }

    /// The one record of a kind that has this name in some spelling.
    pub(crate) fn named(&self, kind: Kind, name: &str) -> Option<&Record> {
        let key = folded(name);
        if key.is_empty() {
            return None;
        }
        let exact = self.spelled.get(&(kind, key.clone()));
        let found = match exact {
            Some(found) => found,
            None if kind == Kind::Person && !key.contains(' ') => self.surnames.get(&key)?,
            None => return None,
        };
        match found.as_slice() {
            [only] => Some(&self.rows[*only].record),
            _ => None,
        }
    }

    /// Records of a kind that may be meant by a name nobody has exactly.
    pub(crate) fn likely(&self, kind: Kind, name: &str) -> Vec<Likely> {
        let Some(asked) = Spelling::of(name) else {
            return Vec::new();
        };
        let mut out: Vec<Likely> = Vec::new();
        for record in self.of_kind(kind) {
            let held = names(record);
            let held = held.iter().filter_map(|name| Spelling::of(name));
            if let Some(likeness) = held.filter_map(|held| alike(&asked, &held)).min() {
                out.push(Likely {
                    id: record.id,
                    title: record.head.title.clone(),
                    likeness,
                });
            }
        }
        out.sort_by_key(|it| it.likeness);
        out.truncate(SHOWN);
        out
    }
}

/// Every spelling of a record, folded: its names, a party's code, and the initials of an outlet or a
/// party, by which both are called as often.
fn spellings(record: &Record) -> Vec<String> {
    let mut out: Vec<String> = names(record).into_iter().map(folded).collect();
    match &record.body {
        Body::Party(party) => {
            out.push(folded(&party.code));
            out.extend(initials(&record.head.title));
        }
        Body::Outlet(_) => out.extend(initials(&record.head.title)),
        _ => {}
    }
    out.retain(|name| !name.is_empty());
    out.sort_unstable();
    out.dedup();
    out
}

/// "Agence France-Presse" → "AFP", folded; none for one word.
pub(crate) fn initials(name: &str) -> Option<String> {
    let letters: String = name
        .split(|letter: char| !letter.is_alphanumeric())
        .filter_map(|word| word.chars().next())
        .filter(|letter| letter.is_uppercase())
        .collect();
    (letters.chars().count() > 1).then(|| folded(&letters))
}
