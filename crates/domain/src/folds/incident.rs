//! Owns what is reported of incidents, and how many fall into a stretch of days. Refuses exact
//! numbers where reports leave room, and every word on what led to what: a count before a round
//! and a count after it stand side by side, and say no more.

use crate::clocks::{Clocks, Known};
use crate::development::{Assertion, IncidentReport, Rank};
use crate::edtf::Edtf;
use crate::evidence::Voice;
use crate::folds::order::{self, Placed};
use crate::folds::origins::{self, Origins, Outlets};
use crate::ids::RecordId;
use crate::quantity::Quantity;
use crate::record::{Body, Record};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An incident with what is reported of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentSeen {
    /// The incident.
    pub incident: RecordId,
    /// What it was.
    pub incident_type: String,
    /// When.
    pub happened: Edtf,
    /// Where, if the place is a record.
    pub place: Option<RecordId>,
    /// Where, in the report's words.
    pub place_text: String,
    /// People killed, over the accounts that count; none when none gives a number.
    pub killed: Option<Count>,
    /// People injured, likewise.
    pub injured: Option<Count>,
    /// Each report, in folding order, those that do not count included.
    pub accounts: Vec<Account>,
}

/// A number as the accounts give it, taken together.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Count {
    /// The lowest number any account allows; none when one leaves it open.
    pub least: Option<f64>,
    /// The highest; none when one leaves it open.
    pub most: Option<f64>,
    /// How many accounts give a number.
    pub accounts: u32,
    /// No number suits all of them.
    pub disputed: bool,
}

/// One report of an incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Account {
    /// The development.
    pub development: RecordId,
    /// What is reported, in a sentence.
    pub text: String,
    /// People killed, by this account.
    pub killed: Option<Quantity>,
    /// People injured, by this account.
    pub injured: Option<Quantity>,
    /// To whom it attributes the incident.
    pub attributed_to: Option<RecordId>,
    /// Whose account it is.
    pub by: Option<Voice>,
    /// When it says it happened.
    pub happened: Edtf,
    /// Origins behind it.
    pub origins: Origins,
    /// Its grade: "C3".
    pub grade: String,
    /// Whether it counts: neither superseded nor planned, supposed or denied.
    pub counts: bool,
}

/// A stretch of days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Stretch {
    /// The first day; none when open.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub first: Option<NaiveDate>,
    /// The last day; none when open.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub last: Option<NaiveDate>,
}

crate::vocabulary!(
    /// Whether an incident lies in a stretch of days.
    Within {
        Certain = "certain", "within";
        Possible = "possible", "possibly within";
        Outside = "outside", "outside";
    }
);

/// What lies in a stretch of days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Tally {
    /// Incidents whose days all lie in it.
    pub least: u32,
    /// With those of which only some day may.
    pub most: u32,
    /// People killed.
    pub killed: Sum,
    /// People injured.
    pub injured: Sum,
}

/// A number summed over incidents, each taken once with all its accounts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Sum {
    /// The lowest: of incidents that lie in the stretch for certain.
    pub least: f64,
    /// The highest, with those that may; none when an account leaves it open.
    pub most: Option<f64>,
    /// Incidents for which no account gives a number.
    pub untold: u32,
    /// Incidents whose accounts no number suits.
    pub disputed: u32,
}

/// An incident at the clocks; none for another kind of record. Takes the developments about it.
pub fn incident(
    record: &Record,
    developments: &[Known],
    clocks: &Clocks,
    outlets: &dyn Outlets,
) -> Option<IncidentSeen> {
    let Body::Incident(it) = &record.body else {
        return None;
    };
    let placed = order::about(record.id, order::visible(developments, clocks));
    let reports: Vec<(&Placed<'_>, &IncidentReport)> = placed.iter().filter_map(report).collect();
    Some(IncidentSeen {
        incident: record.id,
        incident_type: it.incident_type.clone(),
        happened: it.happened.clone(),
        place: it.place,
        place_text: it.place_text.clone(),
        killed: count(&reports, |report| report.killed.as_ref()),
        injured: count(&reports, |report| report.injured.as_ref()),
        accounts: reports
            .iter()
            .map(|(placed, report)| account(placed, report, outlets))
            .collect(),
    })
}

fn report<'a>(placed: &'a Placed<'a>) -> Option<(&'a Placed<'a>, &'a IncidentReport)> {
    match &placed.development.asserts {
        Assertion::IncidentReport(it) => Some((placed, it)),
        _ => None,
    }
}

fn account(placed: &Placed<'_>, report: &IncidentReport, outlets: &dyn Outlets) -> Account {
    let development = placed.development;
    Account {
        development: placed.id,
        text: report.text.clone(),
        killed: report.killed.clone(),
        injured: report.injured.clone(),
        attributed_to: report.attributed_to,
        by: report.attributed_by.clone(),
        happened: development.happened.clone(),
        origins: origins::behind([development], outlets),
        grade: origins::grade(development, outlets),
        counts: order::counts(development),
    }
}

/// All numbers the accounts allow, from the lowest to the highest. Where the analyst prefers
/// accounts, only theirs.
fn count(
    reports: &[(&Placed<'_>, &IncidentReport)],
    of: impl Fn(&IncidentReport) -> Option<&Quantity>,
) -> Option<Count> {
    let told = reports
        .iter()
        .filter(|(placed, _)| order::counts(placed.development))
        .filter_map(|(placed, report)| Some((placed.development.rank, of(report)?)));
    let told: Vec<(Rank, &Quantity)> = told.filter(|(_, it)| says_something(it)).collect();
    let preferred = told.iter().any(|(rank, _)| *rank == Rank::Preferred);
    let numbers: Vec<&Quantity> = told
        .iter()
        .filter(|(rank, _)| !preferred || *rank == Rank::Preferred)
        .map(|(_, number)| *number)
        .collect();
    let highest_least = numbers.iter().filter_map(|it| it.least).reduce(f64::max);
    let lowest_most = numbers.iter().filter_map(|it| it.most).reduce(f64::min);
    (!numbers.is_empty()).then(|| Count {
        least: all(numbers.iter().map(|it| it.least), f64::min),
        most: all(numbers.iter().map(|it| it.most), f64::max),
        accounts: u32::try_from(numbers.len()).unwrap_or(u32::MAX),
        disputed: highest_least
            .zip(lowest_most)
            .is_some_and(|(least, most)| least > most),
    })
}

fn says_something(number: &Quantity) -> bool {
    let finite = |bound: Option<f64>| bound.is_some_and(f64::is_finite);
    finite(number.least) || finite(number.most)
}

/// The bounds taken together; none when one is missing.
fn all(
    bounds: impl Iterator<Item = Option<f64>>,
    together: impl Fn(f64, f64) -> f64,
) -> Option<f64> {
    let bounds: Option<Vec<f64>> = bounds.collect();
    bounds?.into_iter().reduce(together)
}

impl Stretch {
    /// From one day to another.
    #[must_use]
    pub fn days(first: NaiveDate, last: NaiveDate) -> Self {
        Self {
            first: Some(first),
            last: Some(last),
        }
    }

    /// Whether something dated so lies in it. A date with an open end may lie anywhere beyond.
    #[must_use]
    pub fn holds(&self, happened: &Edtf) -> Within {
        let (first, last) = (happened.earliest(), happened.latest());
        let begins = self.first.unwrap_or(NaiveDate::MIN);
        let ends = self.last.unwrap_or(NaiveDate::MAX);
        let starts_in = first.is_some_and(|first| first >= begins);
        let ends_in = last.is_some_and(|last| last <= ends);
        let apart =
            first.is_some_and(|first| first > ends) || last.is_some_and(|last| last < begins);
        match (starts_in && ends_in, apart) {
            (_, true) => Within::Outside,
            (true, false) => Within::Certain,
            (false, false) => Within::Possible,
        }
    }
}

/// What lies in a stretch of days.
pub fn tally<'a>(
    incidents: impl IntoIterator<Item = &'a IncidentSeen>,
    stretch: &Stretch,
) -> Tally {
    let mut out = Tally::default();
    out.killed.most = Some(0.0);
    out.injured.most = Some(0.0);
    for incident in incidents {
        let within = stretch.holds(&incident.happened);
        if within == Within::Outside {
            continue;
        }
        let certain = within == Within::Certain;
        out.least += u32::from(certain);
        out.most += 1;
        out.killed.add(incident.killed.as_ref(), certain);
        out.injured.add(incident.injured.as_ref(), certain);
    }
    out
}

impl Sum {
    fn add(&mut self, count: Option<&Count>, certain: bool) {
        let Some(count) = count else {
            self.untold += 1;
            return;
        };
        if certain {
            self.least += count.least.unwrap_or(0.0);
        }
        self.most = self.most.zip(count.most).map(|(sum, most)| sum + most);
        self.disputed += u32::from(count.disputed);
    }
}
