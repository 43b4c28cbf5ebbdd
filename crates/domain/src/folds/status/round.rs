//! Owns how moves of a round add up: its state, its window and venue, and how often and why
//! they moved. Refuses to say what came of it; outcomes are only named.
//!
//! What counts as a slip: the window of a round that has not begun gives way to one that
//! neither contains it nor lies within it, or is lost. "February" giving way to "4–5 February"
//! is no slip but the date becoming finer. Rival reports of when a round was held are a
//! contradiction, not a slip.

use super::slip::{Slip, SlipDirection, days_moved, direction, same_days, within};
use crate::development::{Outcome, OutcomeType, RoundMove, RoundState};
use crate::edtf::Edtf;
use crate::folds::order::{Placed, known_day};
use crate::ids::RecordId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a round stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundStatus {
    /// Its state.
    pub state: RoundState,
    /// How firmly it is scheduled: floated, tentative or confirmed, whichever was said last;
    /// none once it has begun, was cancelled, or was postponed and not scheduled again.
    pub scheduled: Option<RoundState>,
    /// When it is to be held, or was; none when no date stands.
    pub window: Option<Edtf>,
    /// Where.
    pub venue: Option<RecordId>,
    /// The latest development that says so.
    pub deciding: RecordId,
    /// The first day of this state; none when that is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub since: Option<NaiveDate>,
    /// How often its date slipped: moved later, or was lost.
    pub slips: u32,
    /// How often its venue moved.
    pub venue_moves: u32,
    /// Whether different reasons are given for its latest change of date.
    pub reason_disputed: bool,
    /// What came out, as far as reported.
    pub outcomes: Vec<OutcomeSeen>,
}

/// An outcome on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OutcomeSeen {
    /// What kind.
    pub outcome: OutcomeType,
    /// The development that reports it.
    pub development: RecordId,
}

/// A change of venue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VenueMove {
    /// The venue that was given up, if there was one.
    pub from: Option<RecordId>,
    /// The venue that took its place, if it is known.
    pub to: Option<RecordId>,
    /// When the change was made.
    pub happened: Edtf,
    /// The development that made it.
    pub development: RecordId,
    /// Why, in the report's words.
    pub reason: String,
}

/// Adds up the moves of one round.
#[derive(Debug, Clone, Default)]
pub(crate) struct RoundMachine {
    status: Option<RoundStatus>,
    slips: Vec<Slip>,
    venue_moves: Vec<VenueMove>,
    outcomes: Vec<OutcomeSeen>,
    /// When the move that set the window was made.
    window_set: Option<Edtf>,
}

impl RoundMachine {
    pub(crate) fn take(&mut self, placed: &Placed<'_>, it: &RoundMove) {
        let before = self.status.take();
        let window = self.next_window(placed, it, before.as_ref());
        let venue = self.next_venue(placed, it, before.as_ref());
        let since = match &before {
            Some(status) if status.state == it.state => status.since,
            _ => known_day(placed.from()),
        };
        self.add_reason(placed, it);
        if it.window.is_some() {
            self.window_set = Some(placed.development.happened.clone());
        }
        self.status = Some(RoundStatus {
            state: it.state,
            scheduled: scheduled(it, before.as_ref()),
            window,
            venue,
            deciding: placed.id,
            since,
            slips: 0,
            venue_moves: 0,
            reason_disputed: false,
            outcomes: Vec::new(),
        });
    }

    pub(crate) fn take_outcome(&mut self, placed: &Placed<'_>, it: &Outcome) {
        self.outcomes.push(OutcomeSeen {
            outcome: it.outcome,
            development: placed.id,
        });
    }

    pub(crate) fn status(&self) -> Option<RoundStatus> {
        let late = self
            .slips
            .iter()
            .filter(|slip| slip.direction != SlipDirection::Earlier)
            .count();
        Some(RoundStatus {
            slips: u32::try_from(late).unwrap_or(u32::MAX),
            venue_moves: u32::try_from(self.venue_moves.len()).unwrap_or(u32::MAX),
            reason_disputed: self.slips.last().is_some_and(|slip| slip.disputed),
            outcomes: self.outcomes.clone(),
            ..self.status.clone()?
        })
    }

    /// Changes of date so far, oldest first.
    pub(crate) fn slips(&self) -> &[Slip] {
        &self.slips
    }

    /// Changes of venue so far, oldest first.
    pub(crate) fn venue_moves(&self) -> &[VenueMove] {
        &self.venue_moves
    }

    fn next_window(
        &mut self,
        placed: &Placed<'_>,
        it: &RoundMove,
        before: Option<&RoundStatus>,
    ) -> Option<Edtf> {
        let Some(before) = before else {
            return it.window.clone();
        };
        match (&before.window, &it.window) {
            (Some(old), None) if it.state == RoundState::Postponed => {
                self.slip(placed, SlipDirection::Undated, Some(old), None);
                None
            }
            (None, Some(new)) => {
                self.date_again(new);
                it.window.clone()
            }
            (Some(old), Some(new)) => {
                if moved(before, old, it, new) {
                    self.date_moved(placed, it, before, old, new);
                }
                it.window.clone()
            }
            (old, None) => old.clone(),
        }
    }

    /// Two dates from reports of one day rival each other: the later replaces the earlier,
    /// unless it says that the round was put off.
    fn date_moved(
        &mut self,
        placed: &Placed<'_>,
        it: &RoundMove,
        before: &RoundStatus,
        old: &Edtf,
        new: &Edtf,
    ) {
        let put_off = it.state == RoundState::Postponed && before.state != RoundState::Postponed;
        let happened = &placed.development.happened;
        if put_off
            || self
                .window_set
                .as_ref()
                .is_none_or(|set| !same_days(set, happened))
        {
            return self.slip(placed, direction(old, new), Some(old), Some(new));
        }
        if let Some(slip) = self
            .slips
            .last_mut()
            .filter(|slip| same_days(&slip.happened, happened))
        {
            slip.lead_to(new);
        }
    }

    fn slip(
        &mut self,
        placed: &Placed<'_>,
        direction: SlipDirection,
        from: Option<&Edtf>,
        to: Option<&Edtf>,
    ) {
        self.slips.push(Slip {
            direction,
            from: from.cloned(),
            to: to.cloned(),
            days: from.zip(to).and_then(|(from, to)| days_moved(from, to)),
            happened: placed.development.happened.clone(),
            development: placed.id,
            reasons: Vec::new(),
            disputed: false,
        });
    }

    /// A round that had been put off without a new date gets one: the same change, completed.
    fn date_again(&mut self, new: &Edtf) {
        if let Some(slip) = self.slips.last_mut().filter(|slip| slip.to.is_none()) {
            slip.lead_to(new);
        }
    }

    /// A reason belongs to the latest change of date when its move repeats the outcome of it.
    fn add_reason(&mut self, placed: &Placed<'_>, it: &RoundMove) {
        let reason = it.reason.trim();
        let Some(slip) = self.slips.last_mut().filter(|_| !reason.is_empty()) else {
            return;
        };
        let about_it = match (&slip.to, &it.window) {
            (Some(to), Some(window)) => same_days(to, window),
            (None, None) => it.state == RoundState::Postponed,
            _ => false,
        };
        if about_it {
            slip.add_reason(reason, placed);
        }
    }

    fn next_venue(
        &mut self,
        placed: &Placed<'_>,
        it: &RoundMove,
        before: Option<&RoundStatus>,
    ) -> Option<RecordId> {
        let old = before.and_then(|status| status.venue);
        let relocated = it.state == RoundState::Relocated;
        let elsewhere = match (old, it.venue) {
            (Some(old), Some(new)) => old != new && (relocated || before.is_some_and(not_begun)),
            (None, Some(_)) => relocated,
            (_, None) => {
                relocated && before.is_some_and(|status| status.state != RoundState::Relocated)
            }
        };
        if elsewhere {
            self.venue_moves.push(VenueMove {
                from: old,
                to: it.venue,
                happened: placed.development.happened.clone(),
                development: placed.id,
                reason: it.reason.clone(),
            });
        }
        if relocated && elsewhere {
            it.venue
        } else {
            it.venue.or(old)
        }
    }
}

fn moved(before: &RoundStatus, old: &Edtf, it: &RoundMove, new: &Edtf) -> bool {
    if !not_begun(before) || same_days(old, new) {
        return false;
    }
    it.state == RoundState::Postponed || !(within(old, new) || within(new, old))
}

const fn not_begun(status: &RoundStatus) -> bool {
    !matches!(
        status.state,
        RoundState::UnderWay | RoundState::Adjourned | RoundState::Concluded
    )
}

const fn scheduled(it: &RoundMove, before: Option<&RoundStatus>) -> Option<RoundState> {
    match it.state {
        RoundState::Floated | RoundState::Tentative | RoundState::Confirmed => Some(it.state),
        RoundState::Relocated => match before {
            Some(status) => status.scheduled,
            None => None,
        },
        _ => None,
    }
}
