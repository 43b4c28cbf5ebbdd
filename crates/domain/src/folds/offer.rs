//! Owns threads of offers and answers, and who owes the next answer across them. Refuses to
//! guess which offers belong together: the analyst links them, by what an offer answers or by
//! the counter-offer a move names.
//!
//! A counter-offer takes its parent's debt over: once it is on the table, the side that asked
//! first owes the answer to the counter-offer, not to its own offer; and whoever makes a
//! counter-offer has answered the offer it was put to, unless that is repeated later.

use crate::clocks::{Clocks, Known};
use crate::development::{Assertion, OfferState};
use crate::edtf::Edtf;
use crate::folds::order::{self, Placed, days_between};
use crate::folds::round::{SilenceLine, silences};
use crate::folds::status::{OfferStatus, SilenceSeen, Status, Weight, status_of, weight};
use crate::ids::RecordId;
use crate::record::{Body, Kind, Offer, Record};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An offer with everything that answers it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Thread {
    /// The offer it began with.
    pub root: RecordId,
    /// The offers of the thread: each before what answers it, answers in the order in which
    /// they were put.
    pub offers: Vec<ThreadOffer>,
    /// The answers owed in it, longest owed first.
    pub owed: Vec<Owed>,
}

/// An offer within its thread.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ThreadOffer {
    /// The offer.
    pub offer: RecordId,
    /// The offer it answers, within the thread.
    pub answers: Option<RecordId>,
    /// How many offers stand between it and the first, that one included.
    pub depth: u32,
    /// Where it stands; none while nothing says that it was made.
    pub status: Option<OfferStatus>,
    /// Every move, in folding order, those that do not count included.
    pub moves: Vec<OfferMoveLine>,
    /// Silences about it.
    pub silences: Vec<SilenceLine>,
    /// Whether it still stands open after the day it was said to lapse.
    pub past_expiry: bool,
}

/// A move of an offer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OfferMoveLine {
    /// The development.
    pub development: RecordId,
    /// When the move was made.
    pub happened: Edtf,
    /// The state it asserts.
    pub state: OfferState,
    /// Who made it, if that was said.
    pub by: Option<RecordId>,
    /// Conditions, terms or pledges that came with it.
    pub conditions: String,
    /// The offer that counters this one.
    pub counter: Option<RecordId>,
    /// What part it has in the status.
    pub weight: Weight,
}

/// An answer that is owed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Owed {
    /// The offer to be answered.
    pub offer: RecordId,
    /// Who owes the answer; none when the offer does not name them.
    pub party: Option<RecordId>,
    /// To whom.
    pub to: Vec<RecordId>,
    /// The state the offer stands in.
    pub state: OfferState,
    /// The day from which it has been owed; none when that is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub since: Option<NaiveDate>,
    /// Day n: whole days elapsed since then. The day the offer was put is day 0, see
    /// [`OfferStatus::days_owed`].
    pub days: Option<i32>,
    /// How often the offer was repeated meanwhile.
    pub repeated: u32,
    /// A silence that confirms it.
    pub silence: Option<SilenceSeen>,
    /// Whether the day on which the offer was said to lapse has passed.
    pub past_expiry: bool,
    /// The development that decided the offer's state.
    pub deciding: RecordId,
}

/// An offer with its status.
pub type Standing<'a> = (&'a Record, &'a OfferStatus);

/// The answers owed among these offers at a day, longest owed first. Debts that a
/// counter-offer among them has taken over or discharged are left out.
#[must_use]
pub fn owed(offers: &[Standing<'_>], as_of: NaiveDate) -> Vec<Owed> {
    let mut owed: Vec<Owed> = offers
        .iter()
        .filter_map(|(record, status)| Some((record, offer(record)?, *status)))
        .flat_map(|(record, offer, status)| debts(record.id, offer, status, offers, as_of))
        .collect();
    owed.sort_by_key(|it| (it.since.is_none(), it.since, it.offer, it.party));
    owed
}

/// The threads these offers form at the clocks, by the day their first offer was put.
#[must_use]
pub fn threads<'a>(
    offers: impl IntoIterator<Item = &'a Record>,
    developments: &'a [Known],
    clocks: &Clocks,
) -> Vec<Thread> {
    let placed = order::by_subject(order::visible(developments, clocks));
    let mut nodes: Vec<Node<'a>> = offers
        .into_iter()
        .filter_map(|record| Node::new(record, placed.get(&record.id)))
        .collect();
    nodes.sort_by_key(Node::put);
    let parents = parents(&nodes);
    let mut left: Vec<RecordId> = nodes.iter().map(|node| node.record.id).collect();
    let mut threads = Vec::new();
    // roots first; what is left then answers itself in a circle, and starts anywhere
    for rooted in [true, false] {
        for node in &nodes {
            let root = node.record.id;
            if left.contains(&root) && (!rooted || !parents.contains_key(&root)) {
                threads.push(grow(root, &nodes, &parents, &mut left, clocks.as_of));
            }
        }
    }
    threads
}

/// The thread an offer belongs to.
#[must_use]
pub fn thread_of<'a>(
    offer: RecordId,
    offers: impl IntoIterator<Item = &'a Record>,
    developments: &'a [Known],
    clocks: &Clocks,
) -> Option<Thread> {
    threads(offers, developments, clocks)
        .into_iter()
        .find(|thread| thread.offers.iter().any(|it| it.offer == offer))
}

/// An offer with what is known of it.
struct Node<'a> {
    record: &'a Record,
    offer: &'a Offer,
    placed: Vec<Placed<'a>>,
    status: Option<OfferStatus>,
}

impl<'a> Node<'a> {
    fn new(record: &'a Record, placed: Option<&Vec<Placed<'a>>>) -> Option<Self> {
        let offer = offer(record)?;
        let placed = placed.cloned().unwrap_or_default();
        let status = match status_of(record, &placed) {
            Some(Status::Offer(status)) => Some(status),
            _ => None,
        };
        Some(Self {
            record,
            offer,
            placed,
            status,
        })
    }

    /// When it was first put; offers that were not come last.
    fn put(&self) -> (bool, Option<NaiveDate>, RecordId) {
        let status = self.status.as_ref();
        let put = status.and_then(|status| status.first_put);
        (status.is_none(), put, self.record.id)
    }

    fn in_thread(&self, answers: Option<RecordId>, depth: u32, as_of: NaiveDate) -> ThreadOffer {
        let deciding: Vec<RecordId> = self.status.iter().map(|it| it.deciding).collect();
        let status = self.status.as_ref();
        ThreadOffer {
            offer: self.record.id,
            answers,
            depth,
            status: self.status.clone(),
            moves: self
                .placed
                .iter()
                .filter_map(|it| move_line(it, &deciding))
                .collect(),
            silences: silences(&self.placed),
            past_expiry: status
                .is_some_and(|status| status.answer_owed() && past(self.offer, as_of)),
        }
    }
}

fn offer(record: &Record) -> Option<&Offer> {
    match &record.body {
        Body::Offer(offer) => Some(offer),
        _ => None,
    }
}

fn past(offer: &Offer, as_of: NaiveDate) -> bool {
    let last = offer.expires.as_ref().and_then(Edtf::latest);
    last.is_some_and(|last| last < as_of)
}

fn move_line(placed: &Placed<'_>, deciding: &[RecordId]) -> Option<OfferMoveLine> {
    let Assertion::Offer(it) = &placed.development.asserts else {
        return None;
    };
    Some(OfferMoveLine {
        development: placed.id,
        happened: placed.development.happened.clone(),
        state: it.state,
        by: it.by,
        conditions: it.conditions.clone(),
        counter: it.counter,
        weight: weight(Kind::Offer, placed, deciding),
    })
}

/// What each offer answers, among these: what its record says, else the offer whose move
/// names it as the counter-offer.
fn parents(nodes: &[Node<'_>]) -> BTreeMap<RecordId, RecordId> {
    let known = |id: RecordId| nodes.iter().any(|node| node.record.id == id);
    let mut parents = BTreeMap::new();
    for node in nodes {
        let id = node.record.id;
        if let Some(parent) = node.offer.answers.filter(|it| *it != id && known(*it)) {
            parents.insert(id, parent);
        }
    }
    for node in nodes {
        let id = node.record.id;
        for counter in counters(&node.placed) {
            if counter != id && known(counter) && parents.get(&id) != Some(&counter) {
                parents.entry(counter).or_insert(id);
            }
        }
    }
    parents
}

fn counters(placed: &[Placed<'_>]) -> Vec<RecordId> {
    let counter = |it: &Placed<'_>| match &it.development.asserts {
        Assertion::Offer(assertion) if order::counts(it.development) => assertion.counter,
        _ => None,
    };
    placed.iter().filter_map(counter).collect()
}

/// Takes a thread out of what is left, from its root down.
fn grow(
    root: RecordId,
    nodes: &[Node<'_>],
    parents: &BTreeMap<RecordId, RecordId>,
    left: &mut Vec<RecordId>,
    as_of: NaiveDate,
) -> Thread {
    let mut offers = Vec::new();
    let mut standing = Vec::new();
    let mut next = vec![(root, 0)];
    while let Some((id, depth)) = next.pop() {
        let Some(at) = left.iter().position(|it| *it == id) else {
            continue;
        };
        left.remove(at);
        let Some(node) = nodes.iter().find(|node| node.record.id == id) else {
            continue;
        };
        let answers = parents.get(&id).copied().filter(|_| id != root);
        offers.push(node.in_thread(answers, depth, as_of));
        standing.extend(node.status.as_ref().map(|status| (node.record, status)));
        // the last pushed comes out first: oldest answer last
        let children = nodes.iter().rev().map(|child| child.record.id);
        next.extend(
            children
                .filter(|child| parents.get(child) == Some(&id))
                .map(|child| (child, depth + 1)),
        );
    }
    Thread {
        root,
        offers,
        owed: owed(&standing, as_of),
    }
}

fn debts(
    id: RecordId,
    offer: &Offer,
    status: &OfferStatus,
    all: &[Standing<'_>],
    as_of: NaiveDate,
) -> Vec<Owed> {
    let counters = all
        .iter()
        .filter(|(record, _)| counters_it(id, status, record));
    let counters: Vec<&Standing<'_>> = counters.collect();
    let parties: Vec<Option<RecordId>> = match status.owes.as_slice() {
        [] if status.answer_owed() => vec![None],
        parties => parties.iter().copied().map(Some).collect(),
    };
    let debt = |party: Option<RecordId>| {
        let since = still_owed(party, offer, status, &counters)?;
        let asker = party.is_some_and(|party| offer.from.contains(&party));
        Some(Owed {
            offer: id,
            party,
            to: if asker {
                offer.to.clone()
            } else {
                offer.from.clone()
            },
            state: status.state,
            since,
            days: since.map(|since| days_between(since, as_of).max(0)),
            repeated: status.repeated_unanswered,
            silence: status.silence.clone(),
            past_expiry: past(offer, as_of),
            deciding: status.deciding,
        })
    };
    parties.into_iter().filter_map(debt).collect()
}

fn counters_it(id: RecordId, status: &OfferStatus, other: &Record) -> bool {
    let answers = offer(other).is_some_and(|other| other.answers == Some(id));
    other.id != id && (answers || status.countered_by == Some(other.id))
}

/// Since when a party's debt stands, whatever counter-offers are about; none when one of them
/// took it over or discharged it.
fn still_owed(
    party: Option<RecordId>,
    asked: &Offer,
    status: &OfferStatus,
    counters: &[&Standing<'_>],
) -> Option<Option<NaiveDate>> {
    let mut since = status.owed_since;
    for (record, counter) in counters {
        let Some(made_by) = offer(record).map(|offer| &offer.from) else {
            continue;
        };
        if party.is_none_or(|party| asked.from.contains(&party)) {
            return None;
        }
        if !made_by.is_empty() && !party.is_some_and(|party| made_by.contains(&party)) {
            continue;
        }
        if counter.first_put >= status.last_put {
            return None;
        }
        // put again after the counter-offer: owed since then
        since = since.max(status.last_put.filter(|_| counter.first_put > since));
    }
    Some(since)
}
