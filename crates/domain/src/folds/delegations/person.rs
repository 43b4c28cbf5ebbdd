//! Owns one person's way through the rounds: in which capacity, by which account, and what
//! changed since the last round for which the party's names are known.

use super::{Sent, before};
use crate::development::Capacity;
use crate::folds::round::DelegationLine;
use crate::ids::RecordId;
use crate::vocabulary;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

vocabulary!(
    /// What changed about a person since the last round with names. "Joined" and "left" are by
    /// what is recorded.
    SeatChange {
        Joined = "joined", "joined";
        Stayed = "stayed", "as before";
        Promoted = "promoted", "promoted";
        Lower = "lower", "lower rank";
        Recast = "recast", "in another role";
        Left = "left", "left";
    }
);

/// One person, round by round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PersonLine {
    /// The person.
    pub person: RecordId,
    /// The person's place in each round, in their order.
    pub seats: Vec<Seat>,
}

/// A person's place in one round.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Seat {
    /// As what, by the account of the highest rank; none when the person is not named.
    pub capacity: Option<Capacity>,
    /// The accounts that name the person.
    pub accounts: Vec<DelegationLine>,
    /// Accounts that name the person as head, which the analyst set aside.
    pub set_aside: Vec<DelegationLine>,
    /// Whether accounts differ: another head is named, or another capacity.
    pub disputed: bool,
    /// What changed; none for the first round with names, and where nothing can be compared.
    pub change: Option<SeatChange>,
    /// The round compared with.
    pub against: Option<RecordId>,
}

/// Everyone sent, those of the highest capacity first, then in the order in which they came.
pub(super) fn lines(rounds: &[RecordId], sent: &[Sent]) -> Vec<PersonLine> {
    let mut first: BTreeMap<RecordId, (Capacity, usize)> = BTreeMap::new();
    for (at, it) in sent.iter().enumerate() {
        for line in it.accounts.iter().chain(&it.set_aside) {
            for person in &line.persons {
                let entry = first.entry(*person).or_insert((line.capacity, at));
                entry.0 = entry.0.min(line.capacity);
            }
        }
    }
    let mut persons: Vec<(RecordId, (Capacity, usize))> = first.into_iter().collect();
    persons.sort_by_key(|(person, place)| (*place, *person));
    persons
        .into_iter()
        .map(|(person, _)| PersonLine {
            person,
            seats: seats(person, rounds, sent),
        })
        .collect()
}

fn seats(person: RecordId, rounds: &[RecordId], sent: &[Sent]) -> Vec<Seat> {
    let mut seats: Vec<Seat> = sent.iter().map(|it| seat(person, it)).collect();
    for at in 0..seats.len() {
        let Some(then) = before(sent, at).filter(|_| !sent[at].named.is_empty()) else {
            continue;
        };
        seats[at].change = change(&seats[then], &seats[at]);
        seats[at].against = seats[at].change.map(|_| rounds[then]);
    }
    seats
}

fn seat(person: RecordId, sent: &Sent) -> Seat {
    let names = |lines: &[DelegationLine]| -> Vec<DelegationLine> {
        lines
            .iter()
            .filter(|line| line.persons.contains(&person))
            .cloned()
            .collect()
    };
    let accounts = names(&sent.accounts);
    let capacity = accounts.iter().map(|line| line.capacity).min();
    let rival_head = sent.heads_disputed && capacity == Some(Capacity::Head);
    let differs = accounts.iter().any(|line| Some(line.capacity) != capacity);
    Seat {
        capacity,
        disputed: differs || (rival_head && !sent.certain.contains(&person)),
        set_aside: names(&sent.set_aside),
        accounts,
        ..Seat::default()
    }
}

fn change(then: &Seat, now: &Seat) -> Option<SeatChange> {
    match (came(then), came(now)) {
        (None, None) => None,
        (None, Some(_)) => Some(SeatChange::Joined),
        (Some(_), None) => Some(SeatChange::Left),
        (Some(before), Some(after)) => Some(moved(before, after)),
    }
}

fn came(seat: &Seat) -> Option<Capacity> {
    seat.capacity.filter(|it| *it != Capacity::Absent)
}

/// Only head, member and observer have an order; to mediate or to host is another role.
fn moved(before: Capacity, after: Capacity) -> SeatChange {
    let rank = |capacity| match capacity {
        Capacity::Head => Some(3),
        Capacity::Member => Some(2),
        Capacity::Observer => Some(1),
        _ => None,
    };
    match (rank(before), rank(after)) {
        _ if before == after => SeatChange::Stayed,
        (Some(before), Some(after)) if after > before => SeatChange::Promoted,
        (Some(_), Some(_)) => SeatChange::Lower,
        _ => SeatChange::Recast,
    }
}
