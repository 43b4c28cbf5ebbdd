//! Owns how moves of a sticking point add up. Refuses positions: where the parties stand is
//! the matrix's subject, not the state of the talks on it.

use crate::development::{IssueMove, IssueState};
use crate::folds::order::{Placed, known_day};
use crate::ids::RecordId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a sticking point stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IssueStatus {
    /// Its state.
    pub state: IssueState,
    /// The latest development that says so.
    pub deciding: RecordId,
    /// The first day of this state; none when that is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub since: Option<NaiveDate>,
    /// The day it last moved from one state to another; none when it never did, or when that
    /// day is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub moved: Option<NaiveDate>,
    /// The round at which it last moved, if that was said.
    pub round: Option<RecordId>,
    /// How often it was opened again after agreement.
    pub reopened: u32,
}

/// Adds up the moves of one sticking point.
#[derive(Debug, Clone, Default)]
pub(crate) struct IssueMachine {
    status: Option<IssueStatus>,
}

impl IssueMachine {
    pub(crate) fn take(&mut self, placed: &Placed<'_>, it: &IssueMove) {
        let before = self.status.take();
        let held = before.as_ref().filter(|status| status.state == it.state);
        let fresh = held.is_none();
        let today = known_day(placed.from());
        let opened_again = fresh && it.state == IssueState::Reopened;
        self.status = Some(IssueStatus {
            state: it.state,
            deciding: placed.id,
            since: held.map_or(today, |status| status.since),
            moved: match &before {
                Some(status) if !fresh => status.moved,
                Some(_) => today,
                None => None,
            },
            round: it
                .round
                .or_else(|| before.as_ref().and_then(|status| status.round)),
            reopened: before.as_ref().map_or(0, |status| status.reopened) + u32::from(opened_again),
        });
    }

    pub(crate) fn status(&self) -> Option<&IssueStatus> {
        self.status.as_ref()
    }
}
