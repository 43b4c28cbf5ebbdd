//! Owns the use case of the timeline: what happened and what is planned, in lanes, at both
//! clocks. Refuses whole tables: beyond the number of marks asked for, developments are counted
//! in stretches of time instead of named.

mod counts;
mod interval;
mod lanes;
mod marks;
mod scene;
mod threads;
mod windows;

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::matrix::PartyColumn;
use crate::row::TitlesOf;
use chrono::NaiveDate;
use interval::Interval;
use lanes::Lanes;
use rapporteur_domain::{AssertionKind, Record, RecordId, vocabulary};
use rapporteur_store::{Dated, Reader, Stretch};
use scene::Scene;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

pub use counts::TimelineCount;
pub use interval::NearDays;
pub use lanes::TimelineLane;
pub use marks::{Footing, Ghost, MarkTime, TimePoint, TimelineMark};
pub use threads::OfferPart;
pub use windows::RoundWindow;

/// Most developments one answer names.
pub const MOST: u32 = 12_000;

vocabulary!(
    /// By what the lanes are made.
    LaneBy {
        Kind = "kind", "kind";
        Round = "round", "round";
        Offer = "offer", "offer";
        Party = "party", "party";
        Issue = "issue", "sticking point";
        Incident = "incident", "incident";
    }
);

/// A timeline asked for. Empty filters filter nothing.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TimelineRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// Of this process; of the dossier without one.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
    /// By what the lanes are made.
    pub by: LaneBy,
    /// Of developments, only those that assert this.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<AssertionKind>>"))]
    pub asserts: Vec<AssertionKind>,
    /// Of developments and offers, only those of these parties.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<RecordId>>"))]
    pub parties: Vec<RecordId>,
    /// Developments from this date on, EDTF; its first day counts.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub from: Option<String>,
    /// Developments up to this date, EDTF; its last day counts.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub to: Option<String>,
    /// Only what is looked at first: developments around the clock of the world, or the one
    /// nearest to it, at most so many days to either side. The others are counted. Goes without
    /// `from` and `to`.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub near: Option<u32>,
    /// How many developments to name at most, up to [`MOST`]; left out: that many.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub most: Option<u32>,
    /// How many days before and after a round count as around it.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub around: Option<u16>,
}

/// A timeline.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TimelinePage {
    /// The day of the clock of the world.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub as_of: NaiveDate,
    /// The lanes, in the order in which they stand; every one that has anything at these clocks,
    /// whatever the interval.
    pub lanes: Vec<TimelineLane>,
    /// Lanes left out because there are too many.
    pub lanes_left_out: u32,
    /// Rounds, offers, pledges and incidents first, then developments, each in order of lane and date.
    pub marks: Vec<TimelineMark>,
    /// Developments in the interval that are counted, not named.
    pub counts: Vec<TimelineCount>,
    /// How many those are.
    pub more: u32,
    /// Developments are named within these days only, since no more was asked for: what lies
    /// outside is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub near: Option<NearDays>,
    /// The days around each round.
    pub windows: Vec<RoundWindow>,
    /// The parties, with their glyphs and colours.
    pub parties: Vec<PartyColumn>,
    /// First day of anything drawn, in or out of the interval.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub first: Option<NaiveDate>,
    /// Last day of anything drawn.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub last: Option<NaiveDate>,
    /// Titles of parties, and of what the developments are about.
    pub titles: TitlesOf,
}

/// The timeline at the clocks.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn timeline(desk: &Desk<'_>, request: &TimelineRequest) -> Result<TimelinePage, ApiError> {
    let reader = desk.reader(&request.at)?;
    let as_of = reader.as_of();
    let asked = Interval::read(request)?;
    let scene = Scene::read(&reader, request.process)?;
    let mut lanes = Lanes::of(request.by, &scene, &reader)?;
    let all = developments(&reader, request, &scene)?;
    let (within, extent) = asked.cut(&all);
    let placed: Vec<(u32, Dated)> = within
        .into_iter()
        .filter_map(|it| lanes.of_development(&it).map(|lane| (lane, it)))
        .collect();
    let near = request
        .near
        .and_then(|most| interval::near(&placed, as_of, most));
    let most = request.most.unwrap_or(MOST).min(MOST) as usize;
    let (mut named, mut counted): (Vec<_>, Vec<_>) = match near {
        Some(near) => placed.into_iter().partition(|(_, it)| near.touches(it)),
        None => (placed, Vec::new()),
    };
    if named.len() > most {
        counted.append(&mut named);
    }

    let mut marks = marks::of_records(&reader, &scene, &lanes, request)?;
    let records = reader.records_dated(named.iter().map(|(_, it)| it))?;
    let catalogue = gather(&reader, &marks, &records, &scene)?;
    marks.extend(
        named
            .iter()
            .zip(&records)
            .filter_map(|((lane, _), record)| marks::of_development(*lane, record, &catalogue)),
    );
    lanes.name(&catalogue);
    lanes.count(&marks, &counted);
    let (first, last) = marks::extent(&marks, extent);
    Ok(TimelinePage {
        as_of,
        windows: windows::around(&scene, request.around),
        more: u32::try_from(counted.len()).unwrap_or(u32::MAX),
        near: near.filter(|_| !named.is_empty() || counted.is_empty()),
        counts: counts::of(&counted, &asked),
        lanes_left_out: lanes.left_out,
        lanes: lanes.lanes,
        marks,
        parties: scene.parties,
        first,
        last,
        titles: catalogue.titles_of(),
    })
}

/// What the marks refer to by name: parties, subjects, and whatever an untitled development
/// needs for its wording.
fn gather(
    reader: &Reader<'_>,
    marks: &[TimelineMark],
    records: &[Record],
    scene: &Scene,
) -> Result<Catalogue, ApiError> {
    let untitled = records
        .iter()
        .filter(|record| record.head.title.trim().is_empty());
    let subjects = records.iter().filter_map(Record::development);
    let mut besides: BTreeSet<RecordId> = subjects.map(|it| it.subject).collect();
    besides.extend(
        marks
            .iter()
            .flat_map(|mark| mark.from.iter().chain(&mark.to)),
    );
    besides.extend(scene.parties.iter().map(|party| party.id));
    Catalogue::gather(reader, untitled, besides)
}

/// The developments to be drawn, whatever the interval, in order of date.
fn developments(
    reader: &Reader<'_>,
    request: &TimelineRequest,
    scene: &Scene,
) -> Result<Vec<Dated>, ApiError> {
    let stretch = Stretch {
        process: request.process,
        asserts: request.asserts.clone(),
        ..Stretch::default()
    };
    let mut all = reader.dated(&stretch)?;
    if !request.parties.is_empty() {
        let wanted = scene.orders(reader, &request.parties)?;
        all.retain(|it| it.party.is_some_and(|party| wanted.contains(&party)));
    }
    Ok(all)
}
