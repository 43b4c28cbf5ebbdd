//! Owns what is said of a place beside its record: where it lies, which clock it keeps and what
//! that clock shows at some moments, filled in from the gazetteer where the analyst was silent.

use chrono::{DateTime, Timelike, Utc};
use rapporteur_domain::gazetteer::{self, Filled, Listed, Whence};
use rapporteur_domain::great_circle::Point;
use rapporteur_domain::meeting_time::{MeetingTime, zone};
use rapporteur_domain::record::Party;
use rapporteur_domain::{Body, Record, RecordId};
use serde::Serialize;

/// A place with what is known of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlaceLine {
    /// The record; none for a place that only the gazetteer knows.
    pub id: Option<RecordId>,
    /// What it is called.
    pub title: String,
    /// ISO 3166-1 alpha-2 code of its country, if that is known.
    pub country: String,
    /// Where it lies.
    pub point: Option<Point>,
    /// Who says where it lies.
    pub point_from: Option<Whence>,
    /// Its IANA time zone.
    pub zone: Option<String>,
    /// Who says which zone.
    pub zone_from: Option<Whence>,
    /// What its clocks show at each moment asked for; none without a zone.
    pub hours: Vec<Option<LocalHour>>,
}

/// A time of day on a place's own clocks, clock changes included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LocalHour {
    /// As its clocks show it: `2026-02-04T10:00`.
    pub local: String,
    /// Minutes east of UTC, then.
    pub offset: i32,
}

impl PlaceLine {
    /// Of a place's record; none for a record of another kind.
    pub(crate) fn of(record: &Record, moments: &[DateTime<Utc>]) -> Option<Self> {
        let Body::Place(place) = &record.body else {
            return None;
        };
        let Filled { point, zone } = gazetteer::filled(&record.head.title, place);
        let (zone, zone_from) = zone.unzip();
        Some(Self {
            id: Some(record.id),
            title: record.head.title.clone(),
            country: place.country.clone(),
            point: point.map(|(point, _)| point),
            point_from: point.map(|(_, whence)| whence),
            hours: hours(zone.as_deref(), moments),
            zone,
            zone_from,
        })
    }

    fn listed(it: &Listed, moments: &[DateTime<Utc>]) -> Self {
        Self {
            id: None,
            title: it.name.to_owned(),
            country: it.country.to_owned(),
            point: Some(it.point),
            point_from: Some(Whence::Gazetteer),
            zone: Some(it.zone.to_owned()),
            zone_from: Some(Whence::Gazetteer),
            hours: hours(Some(it.zone), moments),
        }
    }

    /// The capital filed under a party's code, where the party names no seat of its own.
    pub(crate) fn capital_of(party: &Party, moments: &[DateTime<Utc>]) -> Option<Self> {
        Some(Self::listed(gazetteer::capital(&party.code)?, moments))
    }

    /// Whole kilometres along the great circle, where both places are known.
    pub(crate) fn km_to(&self, other: &Self) -> Option<u32> {
        let km = self.point?.km_to(other.point?).round();
        // half the circumference at most
        (0.0..=20_100.0).contains(&km).then_some(km as u32)
    }
}

fn hours(zone: Option<&str>, moments: &[DateTime<Utc>]) -> Vec<Option<LocalHour>> {
    moments
        .iter()
        .map(|moment| local_hour(zone?, *moment))
        .collect()
}

/// What the clocks of a zone show at an instant; none when the zone is unknown.
pub(crate) fn local_hour(name: &str, instant: DateTime<Utc>) -> Option<LocalHour> {
    let minute = instant.with_second(0)?.with_nanosecond(0)?;
    let time = MeetingTime::from_utc(minute, zone(name).ok()?).ok()?;
    Some(LocalHour {
        local: time.local().format("%Y-%m-%dT%H:%M").to_string(),
        offset: time.offset_seconds() / 60,
    })
}
