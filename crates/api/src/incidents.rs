//! Owns the use cases on incidents: how many lie in the days around each round or in days of the
//! analyst's choice, which ones, and which fall under each reading of a pledge. Refuses to set a
//! count beside a round as anything but a count.

mod around;
mod under;

pub use around::{
    IncidentWindows, IncidentWindowsRequest, RoundWindows, WindowTally, incident_windows,
};
pub use under::{PledgeReadings, PledgeReadingsRequest, PledgeUnder, pledge_readings};

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::row::TitlesOf;
use rapporteur_domain::folds::incident::{IncidentSeen, Stretch, Tally, Within, incident, tally};
use rapporteur_domain::{Body, Clocks, Edtf, Kind, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use serde::{Deserialize, Serialize};

/// Most incidents of a process looked at: the latest ones.
const INCIDENTS: u64 = 5000;
/// Most incidents of one answer.
pub const SHOWN: u32 = 50;

/// Incidents in some days, asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct IncidentsInRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// Of this process; of the dossier without one.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub process: Option<RecordId>,
    /// The days, EDTF: a day, a month, an interval; all when absent.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub days: Option<String>,
    /// Incidents to skip.
    #[serde(default)]
    pub offset: u32,
    /// Incidents to return, at most [`SHOWN`].
    pub limit: u32,
}

/// Incidents in some days, latest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentsIn {
    /// Each with its accounts.
    pub incidents: Vec<IncidentLine>,
    /// How many lie or may lie in these days.
    pub total: u32,
    /// What they come to.
    pub tally: Tally,
    /// Titles of records they refer to.
    pub titles: TitlesOf,
}

/// An incident with its date in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentLine {
    /// The incident.
    pub incident: IncidentSeen,
    /// Its date in short form.
    pub date: String,
    /// Whether it lies in the days asked for.
    pub within: Within,
}

/// The incidents that lie or may lie in some days.
///
/// # Errors
/// `date.bad`, `clock.bad`, or a failure of the disk.
pub fn incidents_in(
    desk: &Desk<'_>,
    request: &IncidentsInRequest,
) -> Result<IncidentsIn, ApiError> {
    let reader = desk.reader(&request.at)?;
    let stretch = match request.days.as_deref() {
        None => OPEN,
        Some(days) => stretch_of(days)?,
    };
    let (records, _) = recorded(&reader, request.process)?;
    let inside: Vec<Record> = records
        .into_iter()
        .filter(|record| happened(record).is_some_and(|it| stretch.holds(it) != Within::Outside))
        .collect();
    let seen = seen(&reader, &inside)?;
    let line = |incident: IncidentSeen| IncidentLine {
        date: incident.happened.short_in(desk.host.language()),
        within: stretch.holds(&incident.happened),
        incident,
    };
    let tally = tally(&seen, &stretch);
    let total = u32::try_from(seen.len()).unwrap_or(u32::MAX);
    let shown: Vec<IncidentLine> = seen
        .into_iter()
        .skip(request.offset as usize)
        .take(request.limit.min(SHOWN) as usize)
        .map(line)
        .collect();
    let titles = titles(&reader, shown.iter().map(|line| &line.incident))?;
    Ok(IncidentsIn {
        incidents: shown,
        total,
        tally,
        titles,
    })
}

const OPEN: Stretch = Stretch {
    first: None,
    last: None,
};

/// Days as an analyst writes them.
fn stretch_of(days: &str) -> Result<Stretch, ApiError> {
    let read = rapporteur_domain::edtf::read_written(days)?;
    let stretch = Stretch {
        first: read.earliest(),
        last: read.latest(),
    };
    if stretch.first.is_none() && stretch.last.is_none() {
        let message = format!("“{days}” has neither a first nor a last day.");
        return Err(ApiError::refused(Code::DateBad, message));
    }
    Ok(stretch)
}

/// The incidents begun by the clock of the world, latest first; and whether older ones were
/// left out.
fn recorded(
    reader: &Reader<'_>,
    process: Option<RecordId>,
) -> Result<(Vec<Record>, bool), ApiError> {
    let query = Query {
        process,
        sort: Sort::Date,
        descending: true,
        limit: INCIDENTS,
        ..Query::of([Kind::Incident])
    };
    let page = reader.list(&query)?;
    let begun = |record: &Record| {
        let day = happened(record).and_then(Edtf::earliest);
        day.is_none_or(|day| day <= reader.as_of())
    };
    let records = page.rows.into_iter().map(|row| row.record);
    Ok((records.filter(begun).collect(), page.total > INCIDENTS))
}

fn happened(record: &Record) -> Option<&Edtf> {
    match &record.body {
        Body::Incident(it) => Some(&it.happened),
        _ => None,
    }
}

/// These incidents with what is reported of them, in their order.
fn seen(reader: &Reader<'_>, records: &[Record]) -> Result<Vec<IncidentSeen>, ApiError> {
    let clocks: Clocks = reader.clocks()?;
    let mut reports = Vec::with_capacity(records.len());
    for record in records {
        reports.push(reader.developments_of(record.id)?);
    }
    let all = reports.iter().flatten().map(|known| &known.record);
    let catalogue = Catalogue::gather(reader, all, [])?;
    Ok(records
        .iter()
        .zip(&reports)
        .filter_map(|(record, about)| incident(record, about, &clocks, &catalogue))
        .collect())
}

/// What the incidents, their places and their voices are called.
fn titles<'a>(
    reader: &Reader<'_>,
    incidents: impl IntoIterator<Item = &'a IncidentSeen>,
) -> Result<TitlesOf, ApiError> {
    let mut named = Vec::new();
    for incident in incidents {
        named.push(incident.incident);
        named.extend(incident.place);
        for account in &incident.accounts {
            named.push(account.development);
            named.extend(account.attributed_to);
            named.extend(account.by.as_ref().and_then(|voice| voice.record()));
        }
    }
    Ok(Catalogue::gather(reader, [], named)?.titles_of())
}
