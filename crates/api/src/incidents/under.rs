//! Owns which incidents fall under each reading of each pledge.

use super::{IncidentLine, recorded, seen, titles};
use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::row::TitlesOf;
use rapporteur_domain::folds::incident::Within;
use rapporteur_domain::folds::reading::{Reading, readings};
use rapporteur_domain::{Body, Kind, Known, Language, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Most pledges of one answer.
pub const PLEDGES: u32 = 20;
/// Most incidents told of one reading; the tally counts all.
const TOLD: usize = 50;

/// Pledges and their readings, asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PledgeReadingsRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// Of this process; of the dossier without one.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
    /// Pledges to skip.
    #[serde(default)]
    pub offset: u32,
    /// Pledges to return, at most as many as a page holds.
    pub limit: u32,
}

/// Pledges and their readings, those in dispute first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PledgeReadings {
    /// Each with its readings.
    pub pledges: Vec<PledgeUnder>,
    /// How many pledges there are.
    pub total: u32,
    /// The incidents told of, latest first.
    pub incidents: Vec<IncidentLine>,
    /// Titles of records they refer to.
    pub titles: TitlesOf,
}

/// A pledge and what falls under each of its readings.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PledgeUnder {
    /// The pledge.
    pub pledge: RecordId,
    /// What was undertaken.
    pub text: String,
    /// Who gave it.
    pub by: Vec<RecordId>,
    /// To whom.
    pub to: Vec<RecordId>,
    /// Each reading.
    pub readings: Vec<Reading>,
    /// The term of each reading in short form, in their order; none without a term.
    pub terms: Vec<Option<String>>,
    /// Readings of which incidents were left out, by their place.
    pub cut: Vec<bool>,
}

/// Which incidents fall under each reading of the pledges of a process.
///
/// # Errors
/// `date.bad`, `clock.bad`, or a failure of the disk.
pub fn pledge_readings(
    desk: &Desk<'_>,
    request: &PledgeReadingsRequest,
) -> Result<PledgeReadings, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let (pledges, total) = pledges(&reader, request)?;
    let (records, _) = recorded(&reader, request.process)?;
    let all = seen(&reader, &records)?;
    let mut found = Vec::new();
    for (pledge, about) in &pledges {
        let readings = readings(pledge, about, &all, &clocks);
        found.extend(under(pledge, readings, desk.host.language()));
    }
    let told: BTreeSet<RecordId> = found
        .iter()
        .flat_map(|it| &it.readings)
        .flat_map(|reading| &reading.incidents)
        .map(|it| it.incident)
        .collect();
    let incidents: Vec<IncidentLine> = all
        .into_iter()
        .filter(|it| told.contains(&it.incident))
        .map(|incident| IncidentLine {
            date: incident.happened.short_in(desk.host.language()),
            within: Within::Certain,
            incident,
        })
        .collect();
    let mut named = titles(&reader, incidents.iter().map(|line| &line.incident))?;
    let pledged = pledges.iter().map(|(record, _)| record);
    named.extend(Catalogue::gather(&reader, pledged, judgements(&found))?.titles_of());
    Ok(PledgeReadings {
        pledges: found,
        total,
        incidents,
        titles: named,
    })
}

fn judgements(found: &[PledgeUnder]) -> Vec<RecordId> {
    let readings = found.iter().flat_map(|it| &it.readings);
    readings
        .flat_map(|reading| {
            let judged = reading.incidents.iter().filter_map(|it| it.judged.as_ref());
            judged.map(|it| it.development).chain(reading.deciding)
        })
        .collect()
}

/// A pledge, and what is recorded about it.
type Pledged = (Record, Vec<Known>);

/// A page of pledges with what is recorded about them; those whose readings are several first.
fn pledges(
    reader: &Reader<'_>,
    request: &PledgeReadingsRequest,
) -> Result<(Vec<Pledged>, u32), ApiError> {
    let query = Query {
        process: request.process,
        sort: Sort::Recorded,
        descending: true,
        limit: 1000,
        ..Query::of([Kind::Pledge])
    };
    let page = reader.list(&query)?;
    let total = u32::try_from(page.total).unwrap_or(u32::MAX);
    let mut records: Vec<Record> = page.rows.into_iter().map(|row| row.record).collect();
    records.sort_by_key(|record| !disputed(record));
    let mut out = Vec::new();
    let shown = records.into_iter().skip(request.offset as usize);
    for record in shown.take(request.limit.min(PLEDGES) as usize) {
        let about = reader.developments_of(record.id)?;
        out.push((record, about));
    }
    Ok((out, total))
}

fn disputed(record: &Record) -> bool {
    matches!(&record.body, Body::Pledge(it) if it.scopes.len() > 1)
}

fn under(record: &Record, mut readings: Vec<Reading>, language: Language) -> Option<PledgeUnder> {
    let Body::Pledge(pledge) = &record.body else {
        return None;
    };
    let cut = readings
        .iter_mut()
        .map(|reading| {
            let cut = reading.incidents.len() > TOLD;
            reading.incidents.truncate(TOLD);
            cut
        })
        .collect();
    Some(PledgeUnder {
        pledge: record.id,
        text: pledge.text.clone(),
        by: pledge.by.clone(),
        to: pledge.to.clone(),
        terms: readings
            .iter()
            .map(|reading| reading.term.as_ref().map(|term| term.short_in(language)))
            .collect(),
        readings,
        cut,
    })
}
