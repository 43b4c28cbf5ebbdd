//! Owns the marks of a timeline: what stands where in time, on what footing, how surely, and
//! which dates it was given up from. Refuses to place anything on a page: that is the window's.

use super::TimelineRequest;
use super::interval::Extent;
use super::lanes::{Lanes, answers};
use super::scene::Scene;
use super::threads::{OfferPart, part, place_offer, pledge};
use crate::catalogue::{self, Catalogue};
use crate::error::ApiError;
use chrono::{NaiveDate, SecondsFormat};
use rapporteur_domain::development::{Modality, Rank, RoundState};
use rapporteur_domain::edtf::{Certainty, EdtfDate, End, Precision, Shape};
use rapporteur_domain::folds::round::biography;
use rapporteur_domain::folds::status::{RoundStatus, Slip, Status};
use rapporteur_domain::record::Session;
use rapporteur_domain::{
    Assertion, AssertionKind, Body, Clocks, Development, Edtf, Kind, MeetingTime, Record, RecordId,
    vocabulary,
};
use rapporteur_store::{Reader, Row};
use serde::Serialize;

vocabulary!(
    /// On what footing a mark stands.
    Footing {
        Happened = "happened", "happened";
        Planned = "planned", "planned";
        Supposed = "supposed", "supposed";
        Denied = "denied", "denied";
        CalledOff = "called_off", "called off";
        Superseded = "superseded", "superseded";
    }
);

/// Something in time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TimelineMark {
    /// The record it stands for.
    pub id: RecordId,
    /// Its lane.
    pub lane: u32,
    /// What kind of record it is.
    pub kind: Kind,
    /// Of a development, what it asserts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub asserts: Option<AssertionKind>,
    /// Of a development, what it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub subject: Option<RecordId>,
    /// What it is called.
    pub title: String,
    /// Its date as written; none when no date stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub date: Option<String>,
    /// First day it allows; none when open, unknown, or without a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub first: Option<NaiveDate>,
    /// Last day it allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional, type = "string"))]
    pub last: Option<NaiveDate>,
    /// How sure the date is.
    pub certainty: Certainty,
    /// How finely it is known.
    pub precision: Precision,
    /// Its beginning is in doubt or coarse.
    pub soft_start: bool,
    /// Its end is.
    pub soft_end: bool,
    /// Happened, planned, …
    pub footing: Footing,
    /// Its state as a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub state: Option<String>,
    /// Of a move of an offer, or a silence about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub part: Option<OfferPart>,
    /// Of an offer: an answer is owed.
    pub open: bool,
    /// Who asked, or whose move it is.
    pub from: Vec<RecordId>,
    /// Who was asked.
    pub to: Vec<RecordId>,
    /// The offer it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub answers: Option<RecordId>,
    /// Dates it was given up from, oldest first.
    pub ghosts: Vec<Ghost>,
    /// Hours, where they are known.
    pub times: Vec<MarkTime>,
}

/// A date that was given up.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Ghost {
    /// The date as written.
    pub date: String,
    /// First day it allowed.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub first: Option<NaiveDate>,
    /// Last day it allowed.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub last: Option<NaiveDate>,
    /// The date that took its place; none while there is none.
    pub to: Option<String>,
    /// When it was given up, as written.
    pub happened: String,
    /// The development that gave it up.
    pub development: RecordId,
    /// The reasons given.
    pub reasons: Vec<String>,
}

/// An hour, or from one hour to another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MarkTime {
    /// What was then: the title of a session, or nothing.
    pub title: String,
    /// When it began.
    pub start: TimePoint,
    /// When it ended, if that is known.
    pub end: Option<TimePoint>,
}

/// An instant, as the clocks of its place showed it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TimePoint {
    /// RFC 3339 in UTC.
    pub utc: String,
    /// Local date and time, without an offset.
    pub local: String,
    /// The IANA zone.
    pub zone: String,
}

/// The marks of rounds, offers, pledges and incidents, by lane and date.
pub(super) fn of_records(
    reader: &Reader<'_>,
    scene: &Scene,
    lanes: &Lanes,
    request: &TimelineRequest,
) -> Result<Vec<TimelineMark>, ApiError> {
    let clocks = reader.clocks()?;
    let mut marks = Vec::new();
    let mut place = |record: &Record, mark: TimelineMark| {
        for lane in lanes.of_record(record) {
            marks.push(TimelineMark {
                lane,
                ..mark.clone()
            });
        }
    };
    for row in &scene.rounds {
        if let Some(mark) = round(reader, row, &clocks)? {
            place(&row.record, mark);
        }
    }
    let answered = answers(&scene.offers);
    for row in &scene.offers {
        place_offer(row, &answered, request, &clocks, &mut place);
    }
    for row in scene.pledges.iter().filter(|_| request.parties.is_empty()) {
        pledge(row)
            .into_iter()
            .for_each(|mark| place(&row.record, mark));
    }
    for row in &scene.incidents {
        if let Body::Incident(it) = &row.record.body {
            place(&row.record, dated(&row.record, &it.happened));
        }
    }
    marks.sort_by_key(|mark| (mark.lane, mark.first.or(mark.last), mark.id));
    Ok(marks)
}

pub(super) fn bare(record: &Record) -> TimelineMark {
    TimelineMark {
        id: record.id,
        lane: 0,
        kind: record.kind(),
        asserts: None,
        subject: None,
        title: record.head.title.clone(),
        date: None,
        first: None,
        last: None,
        certainty: Certainty::Stated,
        precision: Precision::Day,
        soft_start: false,
        soft_end: false,
        footing: Footing::Happened,
        state: None,
        part: None,
        open: false,
        from: Vec::new(),
        to: Vec::new(),
        answers: None,
        ghosts: Vec::new(),
        times: Vec::new(),
    }
}

pub(super) fn dated(record: &Record, date: &Edtf) -> TimelineMark {
    let soft = |date: Option<&EdtfDate>| {
        date.is_none_or(|it| it.certainty != Certainty::Stated || it.precision() != Precision::Day)
    };
    let (start, end) = match date.shape() {
        Shape::Date(it) => (soft(Some(it)), soft(Some(it))),
        Shape::Interval { start, end } => (soft(side(start)), soft(side(end))),
    };
    TimelineMark {
        date: Some(date.text().to_owned()),
        first: date.earliest(),
        last: date.latest(),
        certainty: date.certainty(),
        precision: date.precision(),
        soft_start: start,
        soft_end: end,
        ..bare(record)
    }
}

fn side(end: &End) -> Option<&EdtfDate> {
    match end {
        End::Date(date) => Some(date),
        End::Open | End::Unknown => None,
    }
}

fn round(
    reader: &Reader<'_>,
    row: &Row,
    clocks: &Clocks,
) -> Result<Option<TimelineMark>, ApiError> {
    let Some(Status::Round(status)) = row.status.as_ref().map(|it| &it.status) else {
        return Ok(None);
    };
    let moves = reader.asserted_of(row.record.id, &[AssertionKind::Round])?;
    let life = biography(&row.record, &moves, clocks);
    let slips = life.map(|life| life.slips).unwrap_or_default();
    let mark = match &status.window {
        Some(window) => dated(&row.record, window),
        None => bare(&row.record),
    };
    let sessions = match &row.record.body {
        Body::Round(it) => it.sessions.iter().filter_map(session).collect(),
        _ => Vec::new(),
    };
    Ok(Some(TimelineMark {
        footing: held(status),
        state: Some(status.state.code().to_owned()),
        ghosts: slips.iter().filter_map(ghost).collect(),
        times: sessions,
        ..mark
    }))
}

/// A plan is no event: a round that was only scheduled stays planned, however late it is.
fn held(status: &RoundStatus) -> Footing {
    match status.state {
        RoundState::Concluded | RoundState::UnderWay | RoundState::Adjourned => Footing::Happened,
        RoundState::Cancelled => Footing::CalledOff,
        _ => Footing::Planned,
    }
}

fn ghost(slip: &Slip) -> Option<Ghost> {
    let from = slip.from.as_ref()?;
    Some(Ghost {
        date: from.text().to_owned(),
        first: from.earliest(),
        last: from.latest(),
        to: slip.to.as_ref().map(|to| to.text().to_owned()),
        happened: slip.happened.text().to_owned(),
        development: slip.development,
        reasons: slip.reasons.iter().map(|it| it.reason.clone()).collect(),
    })
}

fn session(it: &Session) -> Option<MarkTime> {
    Some(MarkTime {
        title: it.title.clone(),
        start: point(it.start.as_ref()?),
        end: it.end.as_ref().map(point),
    })
}

fn point(time: &MeetingTime) -> TimePoint {
    TimePoint {
        utc: time.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true),
        local: time.local().format("%Y-%m-%dT%H:%M:%S").to_string(),
        zone: time.zone().name().to_owned(),
    }
}

/// The mark of a development.
pub(super) fn of_development(
    lane: u32,
    record: &Record,
    catalogue: &Catalogue,
) -> Option<TimelineMark> {
    let it = record.development()?;
    let hour = it.at.as_ref().map(|at| MarkTime {
        title: String::new(),
        start: point(at),
        end: None,
    });
    Some(TimelineMark {
        lane,
        asserts: Some(it.asserts.kind()),
        subject: Some(it.subject),
        title: catalogue::title(record, catalogue),
        footing: footing(it),
        state: it.asserts.state_code().map(str::to_owned),
        part: part(&it.asserts),
        from: by(&it.asserts).into_iter().collect(),
        times: hour.into_iter().collect(),
        ..dated(record, &it.happened)
    })
}

fn footing(it: &Development) -> Footing {
    match (it.rank, it.modality) {
        (Rank::Deprecated, _) => Footing::Superseded,
        (_, Modality::Actual) => Footing::Happened,
        (_, Modality::Planned) => Footing::Planned,
        (_, Modality::Hypothetical) => Footing::Supposed,
        (_, Modality::Negated) => Footing::Denied,
    }
}

fn by(asserts: &Assertion) -> Option<RecordId> {
    match asserts {
        Assertion::Position(it) => Some(it.party),
        Assertion::VenueStance(it) => Some(it.party),
        Assertion::Delegation(it) => Some(it.party),
        Assertion::Offer(it) => it.by,
        Assertion::Silence(it) => it.party,
        _ => None,
    }
}

/// First and last day of marks and of whatever else there is.
pub(super) fn extent(marks: &[TimelineMark], (first, last): Extent) -> Extent {
    let ghosts = || marks.iter().flat_map(|mark| &mark.ghosts);
    let firsts = marks.iter().filter_map(|mark| mark.first.or(mark.last));
    let lasts = marks.iter().filter_map(|mark| mark.last.or(mark.first));
    let first = firsts
        .chain(ghosts().filter_map(|it| it.first))
        .chain(first)
        .min();
    let last = lasts
        .chain(ghosts().filter_map(|it| it.last))
        .chain(last)
        .max();
    (first, last)
}
