//! Owns the use case of one round's story: its biography with what has to stand beside it, so
//! that its slips can be drawn and each line says who said so.

use crate::catalogue::Catalogue;
use crate::desk::{Desk, found};
use crate::error::ApiError;
use crate::places::{LocalHour, local_hour};
use crate::record_page::ShowRecordRequest;
use crate::row::{EvidenceSummary, TitlesOf, evidence};
use rapporteur_domain::Language;
use rapporteur_domain::development::RoundState;
use rapporteur_domain::folds::round::{Biography, biography};
use rapporteur_domain::gazetteer;
use rapporteur_domain::record::Session;
use rapporteur_domain::{Body, Edtf, Known, MeetingTime, RecordId, vocabulary};
use rapporteur_store::Reader;
use serde::Serialize;
use std::collections::BTreeMap;

/// The story of a round.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundStory {
    /// The round.
    pub id: RecordId,
    /// Its title.
    pub title: String,
    /// Its life.
    pub biography: Biography,
    /// Its dates in the order in which they stood, the present one last; none when it never
    /// had one.
    pub windows: Vec<WindowDrawn>,
    /// Its sessions, on the clocks of the place where they were held.
    pub sessions: Vec<SessionTold>,
    /// How each development that the story names reached us.
    pub said: BTreeMap<RecordId, EvidenceSummary>,
    /// Titles of records the story refers to.
    pub titles: TitlesOf,
}

vocabulary!(
    /// What became of a date.
    WindowFate {
        GaveWay = "gave_way", "gave way";
        Stands = "stands", "stands";
        Held = "held", "held then";
        Lost = "lost", "lost without a new one";
    }
);

/// One date of a round, as it is drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WindowDrawn {
    /// The date.
    pub window: Edtf,
    /// In short words.
    pub short: String,
    /// Its first day; none with an open start.
    pub first: Option<String>,
    /// Its last day; none with an open end.
    pub last: Option<String>,
    /// Whether it is written as uncertain, approximate or in part.
    pub soft: bool,
    /// What became of it.
    pub fate: WindowFate,
    /// The change of date that ended it, by its place among the biography's slips.
    pub slip: Option<u32>,
}

/// A session, on the clocks of its place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SessionTold {
    /// What it was called or about.
    pub title: String,
    /// The place: its own, or else the round's venue.
    pub place: Option<RecordId>,
    /// The zone of the clocks.
    pub zone: Option<String>,
    /// When it began, there.
    pub start: Option<LocalHour>,
    /// When it ended, there.
    pub end: Option<LocalHour>,
    /// When it began, RFC 3339.
    pub start_utc: Option<String>,
    /// Remarks.
    pub remarks: String,
}

/// The story of a round at the clocks.
///
/// # Errors
/// `record.not_found`, also for a record that is no round, `date.bad`, `clock.bad`, or a failure
/// of the disk.
pub fn round_story(desk: &Desk<'_>, request: &ShowRecordRequest) -> Result<RoundStory, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let record = found(&reader, request.id)?.record;
    let about = reader.developments_of(request.id)?;
    let life = biography(&record, &about, &clocks)
        .ok_or_else(|| ApiError::record_not_found(request.id))?;
    let named = named(&life);
    let told: Vec<&Known> = about
        .iter()
        .filter(|known| named.contains(&known.record.id))
        .collect();
    let records = told.iter().map(|known| &known.record);
    let venue = life.status.as_ref().and_then(|status| status.venue);
    let catalogue = Catalogue::gather(&reader, records.chain([&record]), venue)?;
    let said = told.iter().filter_map(|known| {
        let development = known.record.development()?;
        Some((known.record.id, evidence(development, &catalogue)))
    });
    Ok(RoundStory {
        id: record.id,
        title: record.head.title.clone(),
        windows: windows(&life, rapporteur_domain::Titles::language(&catalogue)),
        sessions: life
            .sessions
            .iter()
            .map(|session| told_session(&reader, session, venue))
            .collect::<Result<_, _>>()?,
        said: said.collect(),
        titles: catalogue.titles_of(),
        biography: life,
    })
}

/// The developments that the story names.
fn named(life: &Biography) -> Vec<RecordId> {
    let reasons = life.slips.iter().flat_map(|slip| &slip.reasons);
    let heads = life.delegations.iter();
    let lines = heads.flat_map(|party| party.heads.iter().chain(&party.others));
    life.moves
        .iter()
        .map(|it| it.development)
        .chain(life.slips.iter().map(|it| it.development))
        .chain(reasons.map(|it| it.development))
        .chain(life.venue_moves.iter().map(|it| it.development))
        .chain(life.outcomes.iter().map(|it| it.development))
        .chain(life.silences.iter().map(|it| it.development))
        .chain(lines.map(|it| it.development))
        .collect()
}

/// The dates given up, each with the change that ended it, and the one that stands.
fn windows(life: &Biography, language: Language) -> Vec<WindowDrawn> {
    let mut windows = Vec::new();
    for (at, slip) in (0..).zip(&life.slips) {
        let fate = match slip.to {
            Some(_) => WindowFate::GaveWay,
            None => WindowFate::Lost,
        };
        windows.extend(
            slip.from
                .as_ref()
                .map(|from| drawn(from, fate, Some(at), language)),
        );
    }
    let status = life.status.as_ref();
    if let Some((state, window)) = status.and_then(|it| Some((it.state, it.window.as_ref()?))) {
        let held = matches!(
            state,
            RoundState::UnderWay | RoundState::Adjourned | RoundState::Concluded
        );
        let fate = if held {
            WindowFate::Held
        } else {
            WindowFate::Stands
        };
        windows.push(drawn(window, fate, None, language));
    }
    windows
}

fn drawn(window: &Edtf, fate: WindowFate, slip: Option<u32>, language: Language) -> WindowDrawn {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    WindowDrawn {
        short: window.short_in(language),
        first: day(window.earliest()),
        last: day(window.latest()),
        soft: window.is_uncertain()
            || window.is_approximate()
            || window.precision() != rapporteur_domain::edtf::Precision::Day,
        window: window.clone(),
        fate,
        slip,
    }
}

/// On the clocks of the place; on those the analyst wrote where the place keeps none we know.
fn told_session(
    reader: &Reader<'_>,
    session: &Session,
    venue: Option<RecordId>,
) -> Result<SessionTold, ApiError> {
    let place = session.place.or(venue);
    let written = session
        .start
        .or(session.end)
        .map(|it| it.zone().name().to_owned());
    let zone = match place {
        Some(place) => zone_of(reader, place)?.or(written),
        None => written,
    };
    let hour = |time: Option<MeetingTime>| local_hour(zone.as_deref()?, time?.to_utc());
    Ok(SessionTold {
        title: session.title.clone(),
        place,
        start: hour(session.start),
        end: hour(session.end),
        start_utc: session.start.map(|it| crate::writing::text(it.to_utc())),
        zone,
        remarks: session.remarks.clone(),
    })
}

fn zone_of(reader: &Reader<'_>, place: RecordId) -> Result<Option<String>, ApiError> {
    let Some(found) = reader.get(place)? else {
        return Ok(None);
    };
    let Body::Place(it) = &found.record.body else {
        return Ok(None);
    };
    let zone = gazetteer::filled(&found.record.head.title, it).zone;
    Ok(zone.map(|(zone, _)| zone))
}
