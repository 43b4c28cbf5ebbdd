//! Owns the use case that lists threads of offers and answers, longest owed first. Which offers
//! belong together is read from the links; the moves of offers are folded only for the threads
//! on the page.

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::row::TitlesOf;
use chrono::NaiveDate;
use rapporteur_domain::folds::offer::{Thread, owed, threads};
use rapporteur_domain::folds::status::{OfferStatus, Status};
use rapporteur_domain::record::{Offer, OfferType};
use rapporteur_domain::{Body, Clocks, Edtf, Kind, Known, Language, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// Most threads of one answer.
pub const THREADS: u32 = 50;
/// Most offers of a process looked at.
const OFFERS: u64 = 5000;

/// Threads asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OfferThreadsRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// Of this process; of the dossier without one.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
    /// Only threads in which an answer is owed.
    #[serde(default)]
    pub owed_only: bool,
    /// Only threads in which this party asks or is asked.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub party: Option<RecordId>,
    /// Only the thread of this offer.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub offer: Option<RecordId>,
    /// Threads to skip.
    #[serde(default)]
    pub offset: u32,
    /// Threads to return, at most [`THREADS`].
    pub limit: u32,
}

/// A page of threads.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OfferThreads {
    /// Longest owed first; then those in which nobody owes, the latest put first.
    pub threads: Vec<Thread>,
    /// How many threads there are of that kind.
    pub total: u32,
    /// How many of all threads wait for an answer.
    pub waiting: u32,
    /// The offers of these threads.
    pub offers: Vec<OfferHead>,
    /// When the moves and silences in them happened, by development.
    pub dates: BTreeMap<RecordId, MoveDate>,
    /// The day they are told as of.
    pub as_of: String,
    /// Offers beyond the first 5000 were left out.
    pub cut: bool,
    /// Titles of records they refer to.
    pub titles: TitlesOf,
}

/// An offer's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OfferHead {
    /// The offer.
    pub id: RecordId,
    /// What kind of move it is.
    pub offer_type: OfferType,
    /// Who makes it.
    pub from: Vec<RecordId>,
    /// To whom.
    pub to: Vec<RecordId>,
    /// Places it names.
    pub venues: Vec<RecordId>,
    /// Its terms.
    pub terms: String,
    /// When it lapses, in short form.
    pub expires: Option<String>,
}

/// When something happened, as it is drawn and said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MoveDate {
    /// The first day it may have happened on; none when open.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub first: Option<NaiveDate>,
    /// The last one; none when open.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub last: Option<NaiveDate>,
    /// In short form.
    pub words: String,
}

/// A thread before its moves are folded: its offers, and by what it is sorted.
struct Group {
    members: Vec<usize>,
    waits: bool,
    since: Option<NaiveDate>,
    put: Option<NaiveDate>,
}

/// The threads of a process at the clocks.
///
/// # Errors
/// `date.bad`, `clock.bad`, or a failure of the disk.
pub fn offer_threads(
    desk: &Desk<'_>,
    request: &OfferThreadsRequest,
) -> Result<OfferThreads, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let query = Query {
        process: request.process,
        sort: Sort::Recorded,
        limit: OFFERS,
        ..Query::of([Kind::Offer])
    };
    let page = reader.list(&query)?;
    let cut = page.total > OFFERS;
    let offers: Vec<(Record, Option<OfferStatus>)> = page
        .rows
        .into_iter()
        .map(|row| (row.record, row.status.and_then(|it| of_offer(it.status))))
        .collect();
    let mut groups = groups(&offers, clocks.as_of);
    let waiting = groups.iter().filter(|group| group.waits).count();
    groups.retain(|group| wanted(group, &offers, request));
    let total = groups.len();
    let mut found = Vec::new();
    let from = groups.into_iter().skip(request.offset as usize);
    for group in from.take(request.limit.min(THREADS) as usize) {
        found.extend(folded(&reader, &group, &offers, &clocks)?);
    }
    let catalogue = catalogue(&reader, &found, &offers)?;
    let shown = |record: &Record| in_threads(&found, record.id);
    let language = reader.language();
    Ok(OfferThreads {
        offers: offers
            .iter()
            .filter(|(record, _)| shown(record))
            .filter_map(|(record, _)| head(record, language))
            .collect(),
        dates: dates(&found, language),
        total: u32::try_from(total).unwrap_or(u32::MAX),
        waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
        as_of: clocks.as_of.to_string(),
        cut,
        titles: catalogue.titles_of(),
        threads: found,
    })
}

fn of_offer(status: Status) -> Option<OfferStatus> {
    match status {
        Status::Offer(it) => Some(it),
        _ => None,
    }
}

fn of(record: &Record) -> Option<&Offer> {
    match &record.body {
        Body::Offer(offer) => Some(offer),
        _ => None,
    }
}

fn wanted(
    group: &Group,
    offers: &[(Record, Option<OfferStatus>)],
    request: &OfferThreadsRequest,
) -> bool {
    let takes_part = |party: RecordId| {
        group
            .members
            .iter()
            .filter_map(|at| of(&offers[*at].0))
            .any(|offer| offer.from.contains(&party) || offer.to.contains(&party))
    };
    let has = |offer: RecordId| group.members.iter().any(|at| offers[*at].0.id == offer);
    (group.waits || !request.owed_only)
        && request.party.is_none_or(takes_part)
        && request.offer.is_none_or(has)
}

/// The offers in groups linked by what answers what, in the order of the list.
fn groups(offers: &[(Record, Option<OfferStatus>)], as_of: NaiveDate) -> Vec<Group> {
    let mut groups: Vec<Group> = linked(offers)
        .into_iter()
        .map(|members| group(members, offers, as_of))
        .collect();
    groups.sort_by_key(|group| {
        let id = group.members.first().map(|at| offers[*at].0.id);
        (
            !group.waits,
            group.since.is_none(),
            group.since,
            std::cmp::Reverse(group.put),
            id,
        )
    });
    groups
}

fn group(members: Vec<usize>, offers: &[(Record, Option<OfferStatus>)], as_of: NaiveDate) -> Group {
    let standing: Vec<(&Record, &OfferStatus)> = members
        .iter()
        .filter_map(|at| Some((&offers[*at].0, offers[*at].1.as_ref()?)))
        .collect();
    let owed = owed(&standing, as_of);
    Group {
        waits: !owed.is_empty(),
        since: owed.first().and_then(|it| it.since),
        put: standing.iter().filter_map(|(_, it)| it.last_put).max(),
        members,
    }
}

/// Positions of offers that hang together, by union of their links.
fn linked(offers: &[(Record, Option<OfferStatus>)]) -> Vec<Vec<usize>> {
    let places: HashMap<RecordId, usize> = offers
        .iter()
        .enumerate()
        .map(|(at, (record, _))| (record.id, at))
        .collect();
    let mut leads: Vec<usize> = (0..offers.len()).collect();
    for (at, (record, status)) in offers.iter().enumerate() {
        let answers = of(record).and_then(|offer| offer.answers);
        let countered = status.as_ref().and_then(|status| status.countered_by);
        for other in answers.into_iter().chain(countered) {
            if let Some(other) = places.get(&other) {
                let (one, two) = (lead(&mut leads, at), lead(&mut leads, *other));
                leads[one.max(two)] = one.min(two);
            }
        }
    }
    let mut out: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in 0..offers.len() {
        out.entry(lead(&mut leads, at)).or_default().push(at);
    }
    out.into_values().collect()
}

fn lead(leads: &mut [usize], at: usize) -> usize {
    let mut top = at;
    while leads[top] != top {
        leads[top] = leads[leads[top]];
        top = leads[top];
    }
    top
}

fn folded(
    reader: &Reader<'_>,
    group: &Group,
    offers: &[(Record, Option<OfferStatus>)],
    clocks: &Clocks,
) -> Result<Vec<Thread>, ApiError> {
    let mut developments: Vec<Known> = Vec::new();
    for at in &group.members {
        developments.extend(reader.developments_of(offers[*at].0.id)?);
    }
    let members = group.members.iter().map(|at| &offers[*at].0);
    Ok(threads(members, &developments, clocks))
}

fn dates(threads: &[Thread], language: Language) -> BTreeMap<RecordId, MoveDate> {
    let date = |happened: &Edtf| MoveDate {
        first: happened.earliest(),
        last: happened.latest(),
        words: happened.short_in(language),
    };
    let offers = threads.iter().flat_map(|thread| &thread.offers);
    offers
        .flat_map(|offer| {
            let moves = offer.moves.iter();
            let silences = offer.silences.iter();
            moves
                .map(|it| (it.development, date(&it.happened)))
                .chain(silences.map(|it| (it.development, date(&it.happened))))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn in_threads(threads: &[Thread], id: RecordId) -> bool {
    threads
        .iter()
        .any(|thread| thread.offers.iter().any(|it| it.offer == id))
}

fn head(record: &Record, language: Language) -> Option<OfferHead> {
    let offer = of(record)?;
    Some(OfferHead {
        id: record.id,
        offer_type: offer.offer_type,
        from: offer.from.clone(),
        to: offer.to.clone(),
        venues: offer.venues.clone(),
        terms: offer.terms.clone(),
        expires: offer.expires.as_ref().map(|day| day.short_in(language)),
    })
}

/// Titles of the offers shown and of what they and their moves name.
fn catalogue(
    reader: &Reader<'_>,
    threads: &[Thread],
    offers: &[(Record, Option<OfferStatus>)],
) -> Result<Catalogue, ApiError> {
    let moves = threads.iter().flat_map(|thread| &thread.offers);
    let named = moves.flat_map(|offer| {
        let lines = offer.moves.iter();
        let silences = offer.silences.iter().filter_map(|it| it.party);
        lines
            .flat_map(|it| [Some(it.development), it.by, it.counter])
            .flatten()
            .chain(silences)
            .collect::<Vec<_>>()
    });
    let records = offers.iter().map(|(record, _)| record);
    let shown = records.filter(|record| in_threads(threads, record.id));
    Catalogue::gather(reader, shown, named.collect::<Vec<_>>())
}
