//! Owns the counts around rounds: before, during and after each, and in days of choice.

use super::{happened, recorded, seen, stretch_of};
use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::row::TitlesOf;
use chrono::{Days, NaiveDate};
use rapporteur_domain::development::RoundState;
use rapporteur_domain::folds::incident::{IncidentSeen, Stretch, Tally, Within, tally};
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::{Kind, Language, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};

/// Most rounds of one answer.
pub const ROUNDS: u32 = 50;
/// Most days before and after a round.
pub const AROUND: u32 = 366;

/// Counts around rounds, asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct IncidentWindowsRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The process.
    pub process: RecordId,
    /// Days before and after each round, from 1 to 366.
    pub days: u32,
    /// Days of choice besides, EDTF.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub chosen: Option<String>,
    /// Rounds to skip.
    #[serde(default)]
    pub offset: u32,
    /// Rounds to return, at most as many as a page holds.
    pub limit: u32,
}

/// Counts around rounds, the latest round first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentWindows {
    /// Rounds that have a date.
    pub rounds: Vec<RoundWindows>,
    /// Rounds in all, those without a date included.
    pub rounds_total: u32,
    /// The days of choice, if any were.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub chosen: Option<WindowTally>,
    /// Incidents begun by the clock of the world.
    pub incidents: u32,
    /// Older incidents than the latest 5000 were left out.
    pub cut: bool,
    /// Titles of the rounds.
    pub titles: TitlesOf,
}

/// A round and the days around it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundWindows {
    /// The round.
    pub round: RecordId,
    /// Its state.
    pub state: RoundState,
    /// When it is to be held, or was, in short form.
    pub window: String,
    /// The days before it.
    pub before: WindowTally,
    /// Its own days.
    pub during: WindowTally,
    /// The days after it.
    pub after: WindowTally,
}

/// Some days and what lies in them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WindowTally {
    /// The days.
    pub days: Stretch,
    /// What lies in them.
    pub tally: Tally,
    /// The clock of the world has not passed their end.
    pub running: bool,
    /// The clock of the world has not reached their beginning.
    pub ahead: bool,
}

/// How many incidents lie in the days around each round.
///
/// # Errors
/// `record.not_found`, `query.bad`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn incident_windows(
    desk: &Desk<'_>,
    request: &IncidentWindowsRequest,
) -> Result<IncidentWindows, ApiError> {
    if !(1..=AROUND).contains(&request.days) {
        let message = format!("Days around a round go from 1 to {AROUND}.");
        return Err(ApiError::refused(Code::QueryBad, message));
    }
    let reader = desk.reader(&request.at)?;
    crate::desk::found(&reader, request.process)?;
    let chosen = request.chosen.as_deref().map(stretch_of).transpose()?;
    let (held, rounds_total) = rounds(&reader, request)?;
    let stretches: Vec<[Stretch; 3]> = held
        .iter()
        .map(|(_, _, (first, last), _)| around(*first, *last, request.days))
        .collect();
    let (records, cut) = recorded(&reader, Some(request.process))?;
    let incidents = u32::try_from(records.len()).unwrap_or(u32::MAX);
    let asked: Vec<Stretch> = stretches.iter().flatten().copied().chain(chosen).collect();
    let seen = seen(&reader, &inside(records, &asked))?;
    let count = |days: Stretch| counted(days, &seen, reader.as_of());
    let catalogue = Catalogue::gather(&reader, [], held.iter().map(|(id, ..)| *id))?;
    let rounds = held.into_iter().zip(stretches);
    Ok(IncidentWindows {
        rounds: rounds
            .map(
                |((round, state, _, window), [before, during, after])| RoundWindows {
                    round,
                    state,
                    window,
                    before: count(before),
                    during: count(during),
                    after: count(after),
                },
            )
            .collect(),
        rounds_total,
        chosen: chosen.map(count),
        incidents,
        cut,
        titles: catalogue.titles_of(),
    })
}

type HeldRound = (RecordId, RoundState, (NaiveDate, NaiveDate), String);

/// Rounds with a date, the latest first.
fn rounds(
    reader: &Reader<'_>,
    request: &IncidentWindowsRequest,
) -> Result<(Vec<HeldRound>, u32), ApiError> {
    let query = Query {
        process: Some(request.process),
        sort: Sort::Window,
        limit: u64::from(u32::MAX),
        ..Query::of([Kind::Round])
    };
    let page = reader.list(&query)?;
    let total = u32::try_from(page.total).unwrap_or(u32::MAX);
    let mut held: Vec<HeldRound> = page
        .rows
        .into_iter()
        .filter_map(|row| dated(row.record.id, &row.status?.status, reader.language()))
        .collect();
    held.sort_by_key(|(id, _, (first, _), _)| (std::cmp::Reverse(*first), *id));
    let page = held
        .into_iter()
        .skip(request.offset as usize)
        .take(request.limit.min(ROUNDS) as usize);
    Ok((page.collect(), total))
}

fn dated(round: RecordId, status: &Status, language: Language) -> Option<HeldRound> {
    let status = status.round()?;
    let window = status.window.as_ref()?;
    let days = (window.earliest()?, window.latest()?);
    Some((round, status.state, days, window.short_in(language)))
}

/// The days before, of and after a round.
fn around(first: NaiveDate, last: NaiveDate, days: u32) -> [Stretch; 3] {
    let days = Days::new(days.into());
    let one = Days::new(1);
    let back = |day: NaiveDate, by| day.checked_sub_days(by).unwrap_or(NaiveDate::MIN);
    let on = |day: NaiveDate, by| day.checked_add_days(by).unwrap_or(NaiveDate::MAX);
    [
        Stretch::days(back(first, days), back(first, one)),
        Stretch::days(first, last),
        Stretch::days(on(last, one), on(last, days)),
    ]
}

/// Only incidents in some of these days need their accounts read.
fn inside(records: Vec<Record>, stretches: &[Stretch]) -> Vec<Record> {
    let anywhere = |record: &Record| {
        happened(record).is_some_and(|date| {
            stretches
                .iter()
                .any(|stretch| stretch.holds(date) != Within::Outside)
        })
    };
    records.into_iter().filter(anywhere).collect()
}

fn counted(days: Stretch, seen: &[IncidentSeen], as_of: NaiveDate) -> WindowTally {
    WindowTally {
        days,
        tally: tally(seen, &days),
        running: days.last.is_none_or(|last| last > as_of),
        ahead: days.first.is_some_and(|first| first > as_of),
    }
}
