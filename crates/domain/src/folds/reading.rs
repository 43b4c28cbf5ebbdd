//! Owns what falls under each rival reading of a pledge. Whether an incident lies in a reading's
//! term follows from its dates; whether it lies in its scope is a judgement, and only what the
//! analyst recorded of it is told. Refuses to choose between readings, and to read scopes.

use crate::clocks::{Clocks, Known};
use crate::development::{Assertion, PledgeReport, PledgeState};
use crate::edtf::Edtf;
use crate::folds::incident::{IncidentSeen, Stretch, Tally, Within, tally};
use crate::folds::order::{self, Placed, known_day};
use crate::folds::status::{Status, status_at};
use crate::ids::RecordId;
use crate::record::{Body, PledgeScope, Record};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A reading of a pledge, and what falls under it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reading {
    /// Its label; empty for a pledge with one undivided scope.
    pub scope: String,
    /// What is covered.
    pub text: String,
    /// For how long, as written.
    pub term: Option<Edtf>,
    /// Whose reading it is.
    pub by: String,
    /// Its state; none while nothing says that the pledge was given under it.
    pub state: Option<PledgeState>,
    /// The development that decided the state.
    pub deciding: Option<RecordId>,
    /// The days counted: its term. An open start is the day the pledge was given under it, an
    /// open end the day it was said to have run out, else the day of the clock.
    pub days: Stretch,
    /// Incidents in those days, whatever its scope.
    pub tally: Tally,
    /// Each of them, and each the analyst judged under it wherever it lies.
    pub incidents: Vec<IncidentUnder>,
}

/// An incident under a reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IncidentUnder {
    /// The incident.
    pub incident: RecordId,
    /// Whether it lies in the days counted.
    pub within: Within,
    /// What the analyst recorded of the pledge with regard to it.
    pub judged: Option<Judged>,
}

/// A judgement on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Judged {
    /// Kept: it lies outside the scope or does not break it. Broken: it does.
    pub state: PledgeState,
    /// The development.
    pub development: RecordId,
}

/// Each reading of a pledge at the clocks, in the order of the pledge's scopes; none for another
/// kind of record.
#[must_use]
pub fn readings(
    pledge: &Record,
    developments: &[Known],
    incidents: &[IncidentSeen],
    clocks: &Clocks,
) -> Vec<Reading> {
    let Body::Pledge(body) = &pledge.body else {
        return Vec::new();
    };
    let placed = order::about(pledge.id, order::visible(developments, clocks));
    let status = status_at(pledge, developments, clocks);
    let undivided = [PledgeScope {
        text: body.text.clone(),
        ..PledgeScope::default()
    }];
    let scopes = if body.scopes.is_empty() {
        undivided.as_slice()
    } else {
        body.scopes.as_slice()
    };
    scopes
        .iter()
        .map(|scope| reading(scope, &placed, status.as_ref(), incidents, clocks))
        .collect()
}

fn reading(
    scope: &PledgeScope,
    placed: &[Placed<'_>],
    status: Option<&Status>,
    incidents: &[IncidentSeen],
    clocks: &Clocks,
) -> Reading {
    let reports: Vec<(&Placed<'_>, &PledgeReport)> = placed
        .iter()
        .filter(|it| order::counts(it.development))
        .filter_map(|it| Some((it, report(it)?)))
        .filter(|(_, it)| it.scope.is_empty() || it.scope == scope.label)
        .collect();
    let days = days(scope.term.as_ref(), &reports, clocks.as_of);
    let under = |incident: &IncidentSeen| {
        let within = days.holds(&incident.happened);
        let judged = judged(&reports, incident.incident);
        (within != Within::Outside || judged.is_some()).then_some(IncidentUnder {
            incident: incident.incident,
            within,
            judged,
        })
    };
    let held = status
        .and_then(Status::pledge)
        .and_then(|status| status.scopes.iter().find(|it| it.scope == scope.label));
    Reading {
        scope: scope.label.clone(),
        text: scope.text.clone(),
        term: scope.term.clone(),
        by: scope.by.clone(),
        state: held.map(|it| it.state),
        deciding: held.map(|it| it.deciding),
        days,
        tally: tally(incidents, &days),
        incidents: incidents.iter().filter_map(under).collect(),
    }
}

fn report<'a>(placed: &Placed<'a>) -> Option<&'a PledgeReport> {
    match &placed.development.asserts {
        Assertion::Pledge(it) => Some(it),
        _ => None,
    }
}

fn days(
    term: Option<&Edtf>,
    reports: &[(&Placed<'_>, &PledgeReport)],
    as_of: NaiveDate,
) -> Stretch {
    let first_of = |state: PledgeState| {
        let report = reports.iter().find(|(_, it)| it.state == state)?;
        known_day(report.0.from())
    };
    let first = term.and_then(Edtf::earliest);
    let last = term.and_then(Edtf::latest);
    Stretch {
        first: first.or_else(|| first_of(PledgeState::Given)),
        last: Some(
            last.or_else(|| first_of(PledgeState::Expired))
                .unwrap_or(as_of),
        ),
    }
}

/// The latest word on an incident under a reading.
fn judged(reports: &[(&Placed<'_>, &PledgeReport)], incident: RecordId) -> Option<Judged> {
    let (placed, report) = reports
        .iter()
        .rfind(|(_, it)| it.incident == Some(incident))?;
    Some(Judged {
        state: report.state,
        development: placed.id,
    })
}
