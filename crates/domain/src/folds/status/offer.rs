//! Owns how moves of one offer add up, and who owes the next answer to it. Refuses the moves
//! of other offers: what a counter-offer changes is the thread's subject (`folds::offer`).
//!
//! Who owes: whoever an offer is put to, until they answer; acknowledging or studying it is
//! no answer. Acceptance with conditions, a counter-offer, or a refusal that names one turns
//! the question round: then the side that asked owes. After acceptance, plain refusal,
//! withdrawal, lapse or denial nobody does. Of several addressees each owes its own answer.

use crate::development::{OfferMove, OfferState, Silence, SilenceForm};
use crate::edtf::Edtf;
use crate::folds::order::{Placed, days_between, known_day};
use crate::ids::RecordId;
use crate::record::Offer;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where an offer stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OfferStatus {
    /// Its state.
    pub state: OfferState,
    /// The latest development that says so.
    pub deciding: RecordId,
    /// The first day of this state; none when that is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub since: Option<NaiveDate>,
    /// How often it was repeated over its whole life; reports of one day count once.
    pub reiterations: u32,
    /// How often it was repeated while the answer now owed has been owed.
    pub repeated_unanswered: u32,
    /// The parties that owe the next answer. Empty with `owed_since` set when the offer does
    /// not name them.
    pub owes: Vec<RecordId>,
    /// The day from which the oldest of those answers has been owed; none when nobody owes
    /// one, or when that day is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub owed_since: Option<NaiveDate>,
    /// The day it was first put; none when that is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub first_put: Option<NaiveDate>,
    /// The day it was last put or repeated; none when that is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub last_put: Option<NaiveDate>,
    /// The offer that counters it.
    pub countered_by: Option<RecordId>,
    /// Conditions, terms or pledges that came with the deciding move.
    pub conditions: String,
    /// A silence that confirms the answer is outstanding.
    pub silence: Option<SilenceSeen>,
}

/// A silence on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SilenceSeen {
    /// What kind.
    pub form: SilenceForm,
    /// Who is silent, if that was said.
    pub party: Option<RecordId>,
    /// The latest development that says so.
    pub development: RecordId,
    /// When it was said.
    pub happened: Edtf,
    /// How many developments say so.
    pub reports: u32,
}

impl OfferStatus {
    /// For how many days an answer has been owed: whole days elapsed since `owed_since`. The
    /// day the offer was put is day 0, the day after it day 1; an invitation put on 28 January
    /// stands unanswered on "day 2" on 30 January. Repeating an unanswered offer does not
    /// start the count again; asking again after an answer does.
    #[must_use]
    pub fn days_owed(&self, as_of: NaiveDate) -> Option<i32> {
        self.owed_since
            .map(|since| days_between(since, as_of).max(0))
    }

    /// Whether somebody owes an answer.
    #[must_use]
    pub fn answer_owed(&self) -> bool {
        !self.owes.is_empty() || self.owed_since.is_some()
    }
}

/// Adds up the moves of one offer.
#[derive(Debug, Clone)]
pub(crate) struct OfferMachine<'a> {
    offer: &'a Offer,
    status: Option<OfferStatus>,
    /// Who owes an answer, and since when; no party stands for one the offer does not name.
    pending: Vec<(Option<RecordId>, NaiveDate)>,
    last_repeat: Option<Edtf>,
}

impl<'a> OfferMachine<'a> {
    pub(crate) fn new(offer: &'a Offer) -> Self {
        Self {
            offer,
            status: None,
            pending: Vec::new(),
            last_repeat: None,
        }
    }

    pub(crate) fn take(&mut self, placed: &Placed<'_>, it: &OfferMove) {
        let mut status = self.next_status(placed, it);
        let day = placed.from();
        match it.state {
            OfferState::Floated | OfferState::Conveyed | OfferState::MadePublic => {
                self.put(&mut status, day)
            }
            OfferState::Reiterated => {
                let counted = self.count_repeat(&mut status, placed);
                let waiting = self.waits_for(&sides(&self.offer.to));
                self.put(&mut status, day);
                status.repeated_unanswered += u32::from(counted && waiting);
            }
            OfferState::Acknowledged | OfferState::UnderStudy => {
                self.ask(&sides(&self.offer.to), day);
                status.silence = None;
            }
            OfferState::Accepted => self.answered(&mut status, it.by),
            OfferState::AcceptedWithConditions | OfferState::Countered => {
                self.turned_round(&mut status, it, day)
            }
            OfferState::Declined if it.counter.is_some() => self.turned_round(&mut status, it, day),
            OfferState::Declined => self.answered(&mut status, it.by),
            OfferState::Withdrawn | OfferState::Lapsed | OfferState::Denied => {
                self.settled(&mut status)
            }
        }
        status.owes = self
            .pending
            .iter()
            .filter_map(|(party, _)| *party)
            .collect();
        status.owed_since = self
            .pending
            .iter()
            .map(|(_, since)| *since)
            .min()
            .and_then(known_day);
        self.status = Some(status);
    }

    pub(crate) fn take_silence(&mut self, placed: &Placed<'_>, it: &Silence) {
        let owes = it.party.is_none_or(|party| {
            self.pending
                .iter()
                .any(|(who, _)| who.is_none_or(|id| id == party))
        });
        let Some(status) = &mut self.status else {
            return;
        };
        if self.pending.is_empty() || !owes {
            return;
        }
        let reports = status.silence.as_ref().map_or(0, |silence| silence.reports) + 1;
        let happened = placed.development.happened.clone();
        status.silence = Some(SilenceSeen {
            form: it.form,
            party: it.party,
            development: placed.id,
            happened,
            reports,
        });
    }

    pub(crate) fn status(&self) -> Option<OfferStatus> {
        self.status.clone()
    }

    /// What a move makes of the state, before who owes is known.
    fn next_status(&mut self, placed: &Placed<'_>, it: &OfferMove) -> OfferStatus {
        let before = self.status.take();
        let since = match &before {
            Some(status) if status.state == it.state => status.since,
            _ => known_day(placed.from()),
        };
        let mut status = before.unwrap_or_else(|| unmade(placed.id));
        status.state = it.state;
        status.deciding = placed.id;
        status.since = since;
        status.conditions.clone_from(&it.conditions);
        status
    }

    /// The offer is on the table: its addressees owe an answer. Insisting on it after
    /// conditions or a counter-offer turns the question back to them.
    fn put(&mut self, status: &mut OfferStatus, day: NaiveDate) {
        let addressees = sides(&self.offer.to);
        if !self.waits_for(&addressees) {
            status.repeated_unanswered = 0;
            status.silence = None;
            status.countered_by = None;
        }
        self.pending.retain(|(who, _)| addressees.contains(who));
        self.ask(&addressees, day);
        status.first_put = status.first_put.or(known_day(day));
        status.last_put = known_day(day).or(status.last_put);
    }

    /// Counts a repetition unless it is another report of the one counted last.
    fn count_repeat(&mut self, status: &mut OfferStatus, placed: &Placed<'_>) -> bool {
        let happened = &placed.development.happened;
        if self
            .last_repeat
            .as_ref()
            .is_some_and(|last| last.overlaps(happened))
        {
            return false;
        }
        self.last_repeat = Some(happened.clone());
        status.reiterations += 1;
        true
    }

    fn waits_for(&self, who: &[Option<RecordId>]) -> bool {
        self.pending.iter().any(|(party, _)| who.contains(party))
    }

    fn ask(&mut self, who: &[Option<RecordId>], day: NaiveDate) {
        for party in who {
            if !self.pending.iter().any(|(pending, _)| pending == party) {
                self.pending.push((*party, day));
            }
        }
    }

    /// One addressee answered, or all of them when the move does not say which. An answer by
    /// the side that asked settles the offer, and so does a second thought of an addressee
    /// whose conditions or counter-offer had turned the question round.
    fn answered(&mut self, status: &mut OfferStatus, by: Option<RecordId>) {
        status.silence = None;
        let addressee = by.filter(|party| self.offer.to.contains(party));
        let pending = |who: &Option<RecordId>| addressee.is_some() && *who == addressee;
        if self.pending.iter().any(|(who, _)| pending(who)) {
            self.pending.retain(|(who, _)| !pending(who));
        } else {
            let others = |who: &Option<RecordId>| {
                addressee.is_some() && self.offer.to.iter().any(|to| Some(*to) == *who)
            };
            self.pending.retain(|(who, _)| others(who));
        }
    }

    /// An answer that asks something back: the side that asked owes the next one, from the
    /// first report of it.
    fn turned_round(&mut self, status: &mut OfferStatus, it: &OfferMove, day: NaiveDate) {
        let addressees = sides(&self.offer.to);
        let askers = sides(&self.offer.from);
        let by = it.by.filter(|party| self.offer.to.contains(party));
        self.pending.retain(|(who, _)| {
            askers.contains(who) || (by.is_some() && addressees.contains(who) && *who != by)
        });
        self.ask(&askers, day);
        status.silence = None;
        status.repeated_unanswered = 0;
        status.countered_by = it.counter.or(status.countered_by);
    }

    fn settled(&mut self, status: &mut OfferStatus) {
        self.pending.clear();
        status.silence = None;
        status.repeated_unanswered = 0;
    }
}

/// The parties of a side; one nameless party when none is named.
fn sides(parties: &[RecordId]) -> Vec<Option<RecordId>> {
    if parties.is_empty() {
        vec![None]
    } else {
        parties.iter().copied().map(Some).collect()
    }
}

fn unmade(deciding: RecordId) -> OfferStatus {
    OfferStatus {
        state: OfferState::Floated,
        deciding,
        since: None,
        reiterations: 0,
        repeated_unanswered: 0,
        owes: Vec::new(),
        owed_since: None,
        first_put: None,
        last_put: None,
        countered_by: None,
        conditions: String::new(),
        silence: None,
    }
}
