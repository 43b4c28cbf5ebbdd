//! Owns the use case of the delegations: whom each party sent to one round after another, side
//! by side, with what changed in between.

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::matrix::{PartyColumn, columns};
use crate::row::TitlesOf;
use rapporteur_domain::folds::delegations::{PartyDelegations, delegations as compare};
use rapporteur_domain::folds::status::{RoundStatus, Status};
use rapporteur_domain::record::{Numbering, Person};
use rapporteur_domain::{Body, Edtf, Kind, Known, Language, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Rounds side by side, at most.
const PAGE: u64 = 24;
/// Earlier rounds that are read so that the first one shown can be compared.
const BEFORE: u64 = 3;

/// The delegations of a process asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DelegationsRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The process.
    pub process: RecordId,
    /// How many of the latest rounds to pass over.
    #[serde(default)]
    pub offset: u32,
    /// How many rounds to return; at most 24.
    pub limit: u32,
}

/// Delegations side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DelegationsPage {
    /// The columns, oldest first.
    pub rounds: Vec<RoundColumn>,
    /// Rounds in all.
    pub total: u32,
    /// The parties, those of the process first.
    pub parties: Vec<PartyColumn>,
    /// Their delegations, in the same order.
    pub delegations: Vec<PartyDelegations>,
    /// How much of each delegation is the same, in words: by party, for each round.
    pub words: Vec<Vec<Option<String>>>,
    /// The post of each person for the party it came with, where one is recorded.
    pub posts: BTreeMap<RecordId, String>,
    /// Titles of records the page refers to.
    pub titles: TitlesOf,
}

/// A round over a column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundColumn {
    /// The round.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub status: Option<RoundStatus>,
    /// Its window, short.
    pub window: Option<String>,
    /// How it is counted.
    pub numberings: Vec<Numbering>,
}

/// The delegations of a process at the clocks.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn delegations(
    desk: &Desk<'_>,
    request: &DelegationsRequest,
) -> Result<DelegationsPage, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let shown = u64::from(request.limit).clamp(1, PAGE);
    let query = Query {
        process: Some(request.process),
        sort: Sort::Window,
        descending: true,
        offset: request.offset.into(),
        limit: shown + BEFORE,
        ..Query::of([Kind::Round])
    };
    let page = reader.list(&query)?;
    let mut rows = page.rows;
    rows.reverse();
    let hidden = rows.len().saturating_sub(shown as usize);

    let mut given: Vec<(RecordId, Vec<Known>)> = Vec::new();
    for row in &rows {
        given.push((row.record.id, reader.developments_of(row.record.id)?));
    }
    let mut told = compare(&given, &clocks);
    told.iter_mut().for_each(|party| hide(party, hidden));
    told.retain(|party| {
        !party.persons.is_empty() || party.rounds.iter().any(|it| !it.whole.is_empty())
    });

    let parties = ordered(&reader, request.process, &mut told)?;
    let catalogue = Catalogue::gather(
        &reader,
        rows.iter().map(|row| &row.record),
        named(&told)
            .into_iter()
            .chain(given.iter().map(|(id, _)| *id)),
    )?;
    let language = rapporteur_domain::Titles::language(&catalogue);
    let words = told.iter().map(|party| {
        let word = |it: &rapporteur_domain::folds::delegations::Attendance| {
            Some(it.continuity.as_ref()?.words(&catalogue))
        };
        party.rounds.iter().map(word).collect()
    });
    Ok(DelegationsPage {
        words: words.collect(),
        posts: posts(&reader, &told)?,
        rounds: rows
            .into_iter()
            .skip(hidden)
            .map(|row| column(row, language))
            .collect(),
        total: u32::try_from(page.total).unwrap_or(u32::MAX),
        parties,
        delegations: told,
        titles: catalogue.titles_of(),
    })
}

/// Takes away the columns that were read only for comparison, and whoever stood in them alone.
fn hide(party: &mut PartyDelegations, hidden: usize) {
    party.rounds.drain(..hidden);
    for person in &mut party.persons {
        person.seats.drain(..hidden);
    }
    party.persons.retain(|person| {
        person.seats.iter().any(|seat| {
            seat.capacity.is_some() || !seat.set_aside.is_empty() || seat.change.is_some()
        })
    });
}

/// The parties of the process in its own order, then the others; their delegations likewise.
fn ordered(
    reader: &Reader<'_>,
    process: RecordId,
    told: &mut Vec<PartyDelegations>,
) -> Result<Vec<PartyColumn>, ApiError> {
    let mut parties = columns(reader, process)?;
    let known: BTreeSet<RecordId> = parties.iter().map(|party| party.id).collect();
    let others = told
        .iter()
        .map(|it| it.party)
        .filter(|party| !known.contains(party));
    for found in reader.get_all(others.collect::<Vec<_>>())? {
        let Record { id, head, body } = found.record;
        if let Body::Party(party) = body {
            parties.push(PartyColumn {
                id,
                title: head.title,
                glyph: party.glyph,
                colour: party.colour,
            });
        }
    }
    let mut by_party: HashMap<RecordId, PartyDelegations> =
        told.drain(..).map(|it| (it.party, it)).collect();
    parties.retain(|party| match by_party.remove(&party.id) {
        Some(found) => {
            told.push(found);
            true
        }
        None => false,
    });
    Ok(parties)
}

/// Every record that the delegations name.
fn named(told: &[PartyDelegations]) -> Vec<RecordId> {
    let mut ids = Vec::new();
    for party in told {
        ids.push(party.party);
        for it in &party.rounds {
            ids.extend(it.whole.iter().map(|line| line.development));
            ids.extend(it.continuity.as_ref().map(|it| it.against));
        }
        for person in &party.persons {
            ids.push(person.person);
            for seat in &person.seats {
                let lines = seat.accounts.iter().chain(&seat.set_aside);
                ids.extend(lines.map(|line| line.development));
            }
        }
    }
    ids
}

fn posts(
    reader: &Reader<'_>,
    told: &[PartyDelegations],
) -> Result<BTreeMap<RecordId, String>, ApiError> {
    let mut posts = BTreeMap::new();
    for party in told {
        let persons = party.persons.iter().map(|it| it.person);
        for found in reader.get_all(persons)? {
            if let Body::Person(person) = &found.record.body {
                posts.extend(post(person, party.party).map(|post| (found.record.id, post)));
            }
        }
    }
    Ok(posts)
}

/// The last post recorded for a party.
fn post(person: &Person, party: RecordId) -> Option<String> {
    let mut held = person.posts.iter().rev();
    held.find(|post| post.party == Some(party) && !post.title.is_empty())
        .map(|post| post.title.clone())
}

fn column(row: rapporteur_store::Row, language: Language) -> RoundColumn {
    let status = row.status.and_then(|standing| match standing.status {
        Status::Round(it) => Some(it),
        _ => None,
    });
    let numberings = match row.record.body {
        Body::Round(round) => round.numberings,
        _ => Vec::new(),
    };
    RoundColumn {
        id: row.record.id,
        title: row.record.head.title,
        window: status
            .as_ref()
            .and_then(|status| status.window.as_ref())
            .map(|window: &Edtf| window.short_in(language)),
        status,
        numberings,
    }
}
