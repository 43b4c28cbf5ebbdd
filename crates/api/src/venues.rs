//! Owns the use case of the venues: which places are on the table, what each party holds of
//! them, how far they are from each party's seat, which hour it is there, and what is to be
//! drawn on the map. Refuses to weigh them: a distance is a great circle, a stance a report.

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::matrix::{PartyColumn, columns};
use crate::places::PlaceLine;
use crate::row::TitlesOf;
use crate::writing::text;
use chrono::{DateTime, NaiveTime, Utc};
use rapporteur_domain::folds::overview::overview as assemble;
use rapporteur_domain::folds::status::{RoundStatus, Status};
use rapporteur_domain::folds::venue::{BoardRow, board};
use rapporteur_domain::record::{Party, VenueOption};
use rapporteur_domain::{Body, Clocks, Kind, Known, Record, RecordId, vocabulary};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Venues on a page, at most.
const PAGE: u64 = 200;
/// Latest incidents that are looked at for the map.
const INCIDENTS: u64 = 500;
/// Incidents named at one place of the map; the others are counted.
const NAMED: usize = 5;
/// Hours of meetings offered for the local times.
const SESSIONS: usize = 8;

/// The venues of a process asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct VenuesRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The process.
    pub process: RecordId,
    /// How many to pass over.
    #[serde(default)]
    pub offset: u32,
    /// How many to return; at most 200.
    pub limit: u32,
}

/// The venues of a process.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VenuesPage {
    /// The columns: the parties of the process, then others that spoke of these venues.
    pub parties: Vec<PartyColumn>,
    /// Where each of these parties sits, in their order; none when that is not known.
    pub seats: Vec<Option<PlaceLine>>,
    /// The venues, by title.
    pub venues: Vec<VenueLine>,
    /// Venues in all.
    pub total: u32,
    /// The moments at which local times are told.
    pub moments: Vec<LocalMoment>,
    /// Incidents by place, latest first.
    pub incidents: Vec<IncidentSpot>,
    /// Of how many incidents, the latest ones, the map tells.
    pub incidents_seen: u32,
    /// How many of those have no place that can be drawn.
    pub incidents_unplaced: u32,
    /// Incidents in all.
    pub incidents_total: u32,
    /// Titles of records the page refers to.
    pub titles: TitlesOf,
}

/// A place on the table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VenueLine {
    /// What it is called.
    pub title: String,
    /// What each party holds of it.
    pub board: BoardRow,
    /// The place.
    pub place: PlaceLine,
    /// The round it is proposed for; none when it is for the process as a whole.
    pub round: Option<RecordId>,
    /// Rounds of the process whose venue it is or was, by their status, latest first.
    pub rounds: Vec<RecordId>,
    /// Kilometres to each party's seat along the great circle, in the order of the columns.
    pub distances: Vec<Option<u32>>,
}

vocabulary!(
    /// What a moment is.
    LocalMomentKind {
        Now = "now", "now";
        Noon = "noon", "noon in UTC";
        Session = "session", "session of a round";
    }
);

/// A moment at which local times are told.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LocalMoment {
    /// What it is: now, noon of the day of the clock, or the hour of a session.
    pub kind: LocalMomentKind,
    /// The round, of a session.
    pub round: Option<RecordId>,
    /// What the session was called.
    pub title: String,
    /// The instant, RFC 3339.
    pub at: String,
}

/// Incidents at one place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentSpot {
    /// The place.
    pub place: PlaceLine,
    /// How many.
    pub count: u32,
    /// The latest of them.
    pub incidents: Vec<RecordId>,
    /// When the latest happened, short.
    pub latest: String,
}

/// The venues of a process at the clocks.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn venues(desk: &Desk<'_>, request: &VenuesRequest) -> Result<VenuesPage, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let rounds = rounds(&reader, request.process)?;
    let moments = moments(desk, request, &reader, &rounds, &clocks)?;
    let instants: Vec<DateTime<Utc>> = moments.iter().map(|(at, _)| *at).collect();

    let query = Query {
        process: Some(request.process),
        sort: Sort::Title,
        offset: request.offset.into(),
        limit: u64::from(request.limit).min(PAGE),
        ..Query::of([Kind::VenueOption])
    };
    let page = reader.list(&query)?;
    let total = u32::try_from(page.total).unwrap_or(u32::MAX);
    let options: Vec<Record> = page.rows.into_iter().map(|row| row.record).collect();
    let ids: Vec<RecordId> = options.iter().map(|record| record.id).collect();
    let mut developments: Vec<Known> = Vec::new();
    for id in &ids {
        developments.extend(reader.developments_of(*id)?);
    }

    let mut parties = columns(&reader, request.process)?;
    add_speakers(&reader, &mut parties, &ids, &developments, &clocks)?;
    let columns: Vec<RecordId> = parties.iter().map(|party| party.id).collect();
    let seats = seats(&reader, &columns, &instants)?;
    let seen = Spots::read(&reader, request.process, &clocks, &instants)?;

    let besides = rounds
        .iter()
        .map(|(id, _)| *id)
        .chain(columns.iter().copied())
        .chain(seen.spots.iter().flat_map(|spot| spot.incidents.clone()));
    let records = options
        .iter()
        .chain(developments.iter().map(|known| &known.record));
    let catalogue = Catalogue::gather(&reader, records, besides)?;
    let rows = board(&ids, &columns, &developments, &clocks, &catalogue);
    let places = places(&reader, &options, &instants)?;
    let mut lines = Vec::new();
    for (record, board) in options.iter().zip(rows) {
        let Some((option, place)) = option(record, &places) else {
            continue;
        };
        lines.push(VenueLine {
            title: rapporteur_domain::Titles::title(&catalogue, record.id),
            distances: distances(&place, &seats),
            rounds: held_at(option.place, &rounds),
            round: option.round,
            board,
            place,
        });
    }
    Ok(VenuesPage {
        parties,
        seats,
        venues: lines,
        total,
        moments: moments.into_iter().map(|(_, moment)| moment).collect(),
        incidents: seen.spots,
        incidents_seen: seen.seen,
        incidents_unplaced: seen.unplaced,
        incidents_total: seen.total,
        titles: catalogue.titles_of(),
    })
}

fn rounds(
    reader: &Reader<'_>,
    process: RecordId,
) -> Result<Vec<(RecordId, RoundStatus)>, ApiError> {
    let statuses = reader.statuses(Kind::Round, Some(process))?;
    Ok(statuses
        .into_iter()
        .filter_map(|(id, standing)| match standing.status {
            Status::Round(it) => Some((id, it)),
            _ => None,
        })
        .collect())
}

/// Now, or noon of the day the clock of the world stands at, and the hours of the round that
/// comes next, or else was held last.
fn moments(
    desk: &Desk<'_>,
    request: &VenuesRequest,
    reader: &Reader<'_>,
    rounds: &[(RecordId, RoundStatus)],
    clocks: &Clocks,
) -> Result<Vec<(DateTime<Utc>, LocalMoment)>, ApiError> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let (kind, at) = match &request.at.as_of {
        None => (LocalMomentKind::Now, desk.host.now()),
        Some(_) => (LocalMomentKind::Noon, clocks.as_of.and_time(noon).and_utc()),
    };
    let moment = |kind, at: DateTime<Utc>, round, title: &str| {
        let moment = LocalMoment {
            kind,
            round,
            title: title.to_owned(),
            at: text(at),
        };
        (at, moment)
    };
    let mut moments = vec![moment(kind, at, None, "")];
    let standing = assemble(rounds, &[], &[], clocks);
    let ahead = standing.next_round.map(|it| it.round);
    let Some(round) = ahead.or(standing.last_round.map(|it| it.round)) else {
        return Ok(moments);
    };
    let found = reader.get(round)?;
    let Some(Body::Round(body)) = found.map(|found| found.record.body) else {
        return Ok(moments);
    };
    let sessions = body.sessions.iter().filter_map(|session| {
        let start = session.start?.to_utc();
        Some(moment(
            LocalMomentKind::Session,
            start,
            Some(round),
            &session.title,
        ))
    });
    moments.extend(sessions.take(SESSIONS));
    Ok(moments)
}

/// Adds those that spoke of these venues without being parties of the process.
fn add_speakers(
    reader: &Reader<'_>,
    parties: &mut Vec<PartyColumn>,
    venues: &[RecordId],
    developments: &[Known],
    clocks: &Clocks,
) -> Result<(), ApiError> {
    let known: Vec<RecordId> = parties.iter().map(|party| party.id).collect();
    let rows = board(venues, &known, developments, clocks, &Catalogue::default());
    let others: BTreeSet<RecordId> = rows.into_iter().flat_map(|row| row.others).collect();
    for found in reader.get_all(others)? {
        let Record { id, head, body } = found.record;
        if let Body::Party(Party { glyph, colour, .. }) = body {
            parties.push(PartyColumn {
                id,
                title: head.title,
                glyph,
                colour,
            });
        }
    }
    Ok(())
}

/// The seat a party names, or the capital filed under its code.
fn seats(
    reader: &Reader<'_>,
    parties: &[RecordId],
    moments: &[DateTime<Utc>],
) -> Result<Vec<Option<PlaceLine>>, ApiError> {
    let mut seats = Vec::new();
    for party in parties {
        let found = reader.get(*party)?.map(|found| found.record.body);
        let Some(Body::Party(party)) = found else {
            seats.push(None);
            continue;
        };
        let named = party
            .seat
            .map(|seat| reader.get(seat))
            .transpose()?
            .flatten();
        let named = named.and_then(|found| PlaceLine::of(&found.record, moments));
        seats.push(named.or_else(|| PlaceLine::capital_of(&party, moments)));
    }
    Ok(seats)
}

fn places(
    reader: &Reader<'_>,
    options: &[Record],
    moments: &[DateTime<Utc>],
) -> Result<BTreeMap<RecordId, PlaceLine>, ApiError> {
    let wanted: BTreeSet<RecordId> = options
        .iter()
        .filter_map(|record| match &record.body {
            Body::VenueOption(it) => Some(it.place),
            _ => None,
        })
        .collect();
    let found = reader.get_all(wanted)?;
    let line = |record: &Record| Some((record.id, PlaceLine::of(record, moments)?));
    Ok(found
        .iter()
        .filter_map(|found| line(&found.record))
        .collect())
}

/// A venue option with its place. One whose place is not known at the clocks has no line.
fn option<'a>(
    record: &'a Record,
    places: &BTreeMap<RecordId, PlaceLine>,
) -> Option<(&'a VenueOption, PlaceLine)> {
    let Body::VenueOption(option) = &record.body else {
        return None;
    };
    Some((option, places.get(&option.place)?.clone()))
}

fn distances(place: &PlaceLine, seats: &[Option<PlaceLine>]) -> Vec<Option<u32>> {
    seats
        .iter()
        .map(|seat| place.km_to(seat.as_ref()?))
        .collect()
}

fn held_at(place: RecordId, rounds: &[(RecordId, RoundStatus)]) -> Vec<RecordId> {
    let mut held: Vec<_> = rounds
        .iter()
        .filter(|(_, status)| status.venue == Some(place))
        .collect();
    held.sort_by_key(|(_, status)| {
        let first = status
            .window
            .as_ref()
            .map(|window| window.first_day_for_sort());
        std::cmp::Reverse(first)
    });
    held.into_iter().map(|(id, _)| *id).collect()
}

/// The latest incidents, put together by place.
struct Spots {
    spots: Vec<IncidentSpot>,
    seen: u32,
    unplaced: u32,
    total: u32,
}

impl Spots {
    fn read(
        reader: &Reader<'_>,
        process: RecordId,
        clocks: &Clocks,
        moments: &[DateTime<Utc>],
    ) -> Result<Self, ApiError> {
        let query = Query {
            process: Some(process),
            sort: Sort::Date,
            descending: true,
            limit: INCIDENTS,
            ..Query::of([Kind::Incident])
        };
        let page = reader.list(&query)?;
        let mut spots = Self {
            spots: Vec::new(),
            seen: 0,
            unplaced: 0,
            total: u32::try_from(page.total).unwrap_or(u32::MAX),
        };
        let mut at: BTreeMap<RecordId, usize> = BTreeMap::new();
        for record in page.rows.into_iter().map(|row| row.record) {
            let Body::Incident(incident) = &record.body else {
                continue;
            };
            if incident
                .happened
                .earliest()
                .is_some_and(|day| day > clocks.as_of)
            {
                continue;
            }
            spots.seen += 1;
            let short = incident.happened.short_in(reader.language());
            match incident.place.and_then(|place| at.get(&place).copied()) {
                Some(known) => spots.spots[known].add(record.id),
                None => match drawn(reader, incident.place, moments)? {
                    None => spots.unplaced += 1,
                    Some(place) => {
                        at.extend(incident.place.map(|place| (place, spots.spots.len())));
                        spots.spots.push(IncidentSpot {
                            place,
                            count: 1,
                            incidents: vec![record.id],
                            latest: short,
                        });
                    }
                },
            }
        }
        Ok(spots)
    }
}

impl IncidentSpot {
    fn add(&mut self, incident: RecordId) {
        self.count += 1;
        if self.incidents.len() < NAMED {
            self.incidents.push(incident);
        }
    }
}

/// A place that can be drawn.
fn drawn(
    reader: &Reader<'_>,
    place: Option<RecordId>,
    moments: &[DateTime<Utc>],
) -> Result<Option<PlaceLine>, ApiError> {
    let Some(found) = place.map(|place| reader.get(place)).transpose()?.flatten() else {
        return Ok(None);
    };
    Ok(PlaceLine::of(&found.record, moments).filter(|line| line.point.is_some()))
}
