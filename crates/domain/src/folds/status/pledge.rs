//! Owns how reports on a pledge add up, apart for each reading of its scope: what broke it
//! under one reading may lie outside the other. Refuses to choose between the readings.

use crate::development::{PledgeReport, PledgeState};
use crate::folds::order::{Placed, known_day};
use crate::ids::RecordId;
use crate::record::Pledge;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a pledge stands, reading by reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PledgeStatus {
    /// Each reading that was reported on, in the order of the pledge's scopes.
    pub scopes: Vec<ScopeStatus>,
    /// The latest report.
    pub deciding: RecordId,
    /// The day of the latest change under any reading; none when that is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub since: Option<NaiveDate>,
}

/// Where a pledge stands under one reading of its scope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ScopeStatus {
    /// The reading's label; empty for a pledge with one undivided scope.
    pub scope: String,
    /// Its state.
    pub state: PledgeState,
    /// The latest development that says so.
    pub deciding: RecordId,
    /// The first day of this state; none when that is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub since: Option<NaiveDate>,
    /// The incident that bears on it, if one was named.
    pub incident: Option<RecordId>,
}

impl PledgeStatus {
    /// The state, when it is the same under every reading.
    #[must_use]
    pub fn agreed_state(&self) -> Option<PledgeState> {
        let first = self.scopes.first()?.state;
        self.scopes
            .iter()
            .all(|scope| scope.state == first)
            .then_some(first)
    }
}

/// Adds up the reports on one pledge.
#[derive(Debug, Clone)]
pub(crate) struct PledgeMachine<'a> {
    labels: Vec<&'a str>,
    scopes: Vec<ScopeStatus>,
    latest: Option<(RecordId, NaiveDate)>,
}

impl<'a> PledgeMachine<'a> {
    pub(crate) fn new(pledge: &'a Pledge) -> Self {
        let labels = pledge
            .scopes
            .iter()
            .map(|scope| scope.label.as_str())
            .collect();
        Self {
            labels,
            scopes: Vec::new(),
            latest: None,
        }
    }

    pub(crate) fn take(&mut self, placed: &Placed<'_>, it: &PledgeReport) {
        let mut changed = false;
        for label in self.readings(&it.scope) {
            changed |= self.report(&label, placed, it);
        }
        let since = match self.latest {
            Some((_, since)) if !changed => since,
            _ => placed.from(),
        };
        self.latest = Some((placed.id, since));
    }

    /// The readings a report speaks of: all of them when it names none.
    fn readings(&self, named: &str) -> Vec<String> {
        if !named.is_empty() || self.labels.is_empty() {
            return vec![named.to_owned()];
        }
        self.labels
            .iter()
            .map(|label| (*label).to_owned())
            .collect()
    }

    /// Takes a report under one reading; says whether its state changed.
    fn report(&mut self, label: &str, placed: &Placed<'_>, it: &PledgeReport) -> bool {
        let fresh = ScopeStatus {
            scope: label.to_owned(),
            state: it.state,
            deciding: placed.id,
            since: known_day(placed.from()),
            incident: it.incident,
        };
        let Some(held) = self.scopes.iter_mut().find(|scope| scope.scope == label) else {
            self.scopes.push(fresh);
            return true;
        };
        if held.state == it.state {
            held.deciding = placed.id;
            held.incident = it.incident.or(held.incident);
            return false;
        }
        *held = fresh;
        true
    }

    pub(crate) fn status(&self) -> Option<PledgeStatus> {
        let (deciding, since) = self.latest?;
        let mut scopes = self.scopes.clone();
        let place = |label: &str| {
            self.labels
                .iter()
                .position(|known| *known == label)
                .unwrap_or(usize::MAX)
        };
        scopes.sort_by_key(|scope| place(&scope.scope));
        Some(PledgeStatus {
            scopes,
            deciding,
            since: known_day(since),
        })
    }
}
