//! Owns the first answers anyone asks for: what comes next, what was last, who owes an answer,
//! and what is still open. Refuses to look at developments: it is put together from statuses
//! that were folded already, at the same clocks.
//!
//! A plan is no event: a round whose last day has gone by without a report that it was held is
//! neither next nor last but overdue.

use crate::clocks::Clocks;
use crate::development::{IssueState, RoundState};
use crate::edtf::{Edtf, Precision};
use crate::folds::offer::{self, Owed, Standing};
use crate::folds::order::days_between;
use crate::folds::status::{IssueStatus, OutcomeSeen, RoundStatus};
use crate::ids::RecordId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where the talks stand.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Overview {
    /// The round that is under way, or else comes first.
    pub next_round: Option<RoundAhead>,
    /// The round that ended last.
    pub last_round: Option<RoundBehind>,
    /// Rounds whose last day has passed without a report that they were held, put off again
    /// or cancelled; those longest overdue first.
    pub overdue: Vec<RoundAhead>,
    /// Answers that are owed, longest first; see [`offer::owed`].
    pub owed: Vec<Owed>,
    /// How the sticking points stand.
    pub issues: IssueCounts,
    /// The sticking point that last moved from one state to another; none when none ever did.
    pub last_movement: Option<IssueMoved>,
}

/// A round that is still to be held, or is being held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundAhead {
    /// The round.
    pub round: RecordId,
    /// Its state.
    pub state: RoundState,
    /// When it is to be held; none when no date stands.
    pub window: Option<Edtf>,
    /// Where.
    pub venue: Option<RecordId>,
    /// Days from `as_of` to the first day it may begin; 0 while it is under way or may have
    /// begun; negative, counted from its last day, when it is overdue. None when that day is
    /// not known.
    pub in_days: Option<i32>,
    /// Whether the window is stated to the day and without doubt: "in two days" is true only
    /// then, otherwise it is the earliest it can be.
    pub exact: bool,
    /// How often its date slipped.
    pub slips: u32,
    /// Whether different reasons are given for its latest change of date.
    pub reason_disputed: bool,
}

/// A round that is over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundBehind {
    /// The round.
    pub round: RecordId,
    /// Its state: concluded, or the last that was heard of it.
    pub state: RoundState,
    /// When it was held.
    pub window: Option<Edtf>,
    /// Where.
    pub venue: Option<RecordId>,
    /// Days from its last day to `as_of`: of its window, or, where that has not passed or is
    /// not known, the day on which it was said to be over.
    pub days_ago: Option<i32>,
    /// What came out, as far as reported.
    pub outcomes: Vec<OutcomeSeen>,
}

/// How many sticking points stand where. The last four add up to the total.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IssueCounts {
    /// By state, in the natural order of states; those without any are left out.
    pub by_state: Vec<StateCount>,
    /// On the table and not agreed: raised, open, sticking point, narrowed, bracketed,
    /// referred to leaders, reopened.
    pub open: u32,
    /// Agreed by the delegations, subject to confirmation: neither open nor agreed.
    pub ad_referendum: u32,
    /// Agreed for good.
    pub agreed: u32,
    /// Off the table: parked, or not raised.
    pub aside: u32,
}

/// How many sticking points are in one state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StateCount {
    /// The state.
    pub state: IssueState,
    /// How many.
    pub count: u32,
}

/// A move of a sticking point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IssueMoved {
    /// The sticking point.
    pub issue: RecordId,
    /// The state it moved to.
    pub state: IssueState,
    /// The round at which it moved, if that was said.
    pub round: Option<RecordId>,
    /// The day it moved.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub moved: NaiveDate,
    /// Days from then to `as_of`.
    pub days_ago: i32,
}

/// Where the talks stand, from the statuses at the same clocks. A record without a status
/// has no place in it.
#[must_use]
pub fn overview(
    rounds: &[(RecordId, RoundStatus)],
    offers: &[Standing<'_>],
    issues: &[(RecordId, IssueStatus)],
    clocks: &Clocks,
) -> Overview {
    let as_of = clocks.as_of;
    let at = |wanted: Stage| {
        rounds
            .iter()
            .filter(move |(_, status)| stage(status, as_of) == wanted)
    };
    let next = at(Stage::Ahead).min_by_key(|(id, status)| (turn(status), *id));
    let last = at(Stage::Behind).max_by_key(|(id, status)| (ended(status, as_of), *id));
    let mut overdue: Vec<_> = at(Stage::Overdue).collect();
    overdue.sort_by_key(|(id, status)| (last_day(status), *id));
    Overview {
        next_round: next.map(|(id, status)| ahead(*id, status, as_of)),
        last_round: last.map(|(id, status)| behind(*id, status, as_of)),
        overdue: overdue
            .into_iter()
            .map(|(id, status)| ahead(*id, status, as_of))
            .collect(),
        owed: offer::owed(offers, as_of),
        issues: counts(issues),
        last_movement: last_movement(issues, as_of),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Ahead,
    Overdue,
    Behind,
    Off,
}

/// A meeting that was reported to have begun is over once its days have passed, whether or
/// not anybody said so; one that was only scheduled is then overdue.
fn stage(status: &RoundStatus, as_of: NaiveDate) -> Stage {
    let passed = last_day(status).is_some_and(|day| day < as_of);
    match status.state {
        RoundState::Cancelled => Stage::Off,
        RoundState::Concluded => Stage::Behind,
        RoundState::UnderWay | RoundState::Adjourned if passed => Stage::Behind,
        _ if passed => Stage::Overdue,
        _ => Stage::Ahead,
    }
}

fn first_day(status: &RoundStatus) -> Option<NaiveDate> {
    status.window.as_ref().and_then(Edtf::earliest)
}

fn last_day(status: &RoundStatus) -> Option<NaiveDate> {
    status.window.as_ref().and_then(Edtf::latest)
}

/// Whose turn it is: what is under way, then by the day a round is sure to have begun if its
/// window holds, then what has no such day. "2026" therefore does not come before 1 February.
fn turn(status: &RoundStatus) -> (bool, bool, Option<NaiveDate>, Option<NaiveDate>) {
    let to_the_day = status
        .window
        .as_ref()
        .is_some_and(|window| window.precision() == Precision::Day);
    let (first, last) = (first_day(status), last_day(status));
    let begun = if to_the_day {
        first.or(last)
    } else {
        last.or(first)
    };
    let under_way = status.state == RoundState::UnderWay;
    (!under_way, begun.is_none(), begun, last)
}

fn ahead(round: RecordId, status: &RoundStatus, as_of: NaiveDate) -> RoundAhead {
    RoundAhead {
        round,
        state: status.state,
        window: status.window.clone(),
        venue: status.venue,
        in_days: in_days(status, as_of),
        exact: status.window.as_ref().is_some_and(exact),
        slips: status.slips,
        reason_disputed: status.reason_disputed,
    }
}

fn in_days(status: &RoundStatus, as_of: NaiveDate) -> Option<i32> {
    if status.state == RoundState::UnderWay {
        return Some(0);
    }
    match last_day(status) {
        Some(last) if last < as_of => Some(days_between(as_of, last)),
        _ => first_day(status).map(|first| days_between(as_of, first).max(0)),
    }
}

fn exact(window: &Edtf) -> bool {
    window.precision() == Precision::Day
        && window.earliest().is_some()
        && !window.is_uncertain()
        && !window.is_approximate()
}

/// The last day of a round that is over, none when it is not known.
fn ended(status: &RoundStatus, as_of: NaiveDate) -> Option<NaiveDate> {
    last_day(status)
        .filter(|day| *day <= as_of)
        .or(status.since)
}

fn behind(round: RecordId, status: &RoundStatus, as_of: NaiveDate) -> RoundBehind {
    RoundBehind {
        round,
        state: status.state,
        window: status.window.clone(),
        venue: status.venue,
        days_ago: ended(status, as_of).map(|day| days_between(day, as_of)),
        outcomes: status.outcomes.clone(),
    }
}

fn counts(issues: &[(RecordId, IssueStatus)]) -> IssueCounts {
    let mut counts = IssueCounts::default();
    for state in IssueState::ALL {
        let holding = issues.iter().filter(|(_, status)| status.state == *state);
        let count = u32::try_from(holding.count()).unwrap_or(u32::MAX);
        if count == 0 {
            continue;
        }
        counts.by_state.push(StateCount {
            state: *state,
            count,
        });
        *counts.share(*state) += count;
    }
    counts
}

impl IssueCounts {
    const fn share(&mut self, state: IssueState) -> &mut u32 {
        match state {
            IssueState::Raised
            | IssueState::Open
            | IssueState::StickingPoint
            | IssueState::Narrowed
            | IssueState::Bracketed
            | IssueState::ReferredToLeaders
            | IssueState::Reopened => &mut self.open,
            IssueState::AgreedAdReferendum => &mut self.ad_referendum,
            IssueState::Agreed => &mut self.agreed,
            IssueState::NotRaised | IssueState::Parked => &mut self.aside,
        }
    }
}

fn last_movement(issues: &[(RecordId, IssueStatus)], as_of: NaiveDate) -> Option<IssueMoved> {
    let moves = issues.iter().filter_map(|(issue, status)| {
        let moved = status.moved?;
        Some(IssueMoved {
            issue: *issue,
            state: status.state,
            round: status.round,
            moved,
            days_ago: days_between(moved, as_of),
        })
    });
    moves.max_by_key(|it| (it.moved, it.issue))
}
