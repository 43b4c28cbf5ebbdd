//! Owns who came to one round after another, side by side: whom each party sent, who stayed,
//! joined or left, and whose rank changed. Refuses to guess: who is not named may have come all
//! the same, so that a round without names is passed over and never counted as a departure.

mod person;

pub use person::{PersonLine, Seat, SeatChange};

use crate::clocks::{Clocks, Known, Titles};
use crate::development::{Capacity, Rank};
use crate::folds::order;
use crate::folds::round::{self, DelegationLine, PartyDelegation};
use crate::ids::RecordId;
use crate::vocabulary;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

vocabulary!(
    /// What is known of a party's part in a round.
    Presence {
        Named = "named", "persons named";
        Unnamed = "unnamed", "there, no person named";
        StayedAway = "stayed_away", "stayed away";
        Unrecorded = "unrecorded", "nothing recorded";
    }
);

/// The delegations of one party, round by round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartyDelegations {
    /// The party.
    pub party: RecordId,
    /// Its part in each round, in the order given.
    pub rounds: Vec<Attendance>,
    /// Everyone it ever sent, those who headed it first.
    pub persons: Vec<PersonLine>,
}

/// A party's part in one round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Attendance {
    /// What is known of it.
    pub presence: Presence,
    /// Accounts that speak of the party as a whole: as host, as observer.
    pub whole: Vec<DelegationLine>,
    /// How many persons are named as having come.
    pub named: u32,
    /// Whether accounts of its head differ.
    pub heads_disputed: bool,
    /// How many of them also came to the last round before for which names are known.
    pub continuity: Option<Continuity>,
}

/// How much of a delegation is the same as before. `least` and `most` differ where accounts do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Continuity {
    /// The round compared with.
    pub against: RecordId,
    /// At least so many are the same, by every account.
    pub least: u32,
    /// At most so many are the same, by some account.
    pub most: u32,
    /// Of how many named.
    pub of: u32,
}

impl Continuity {
    /// "3 of 5 as in Round 1", "0 to 1 of 2 as in Round 1; accounts differ".
    #[must_use]
    pub fn words(&self, titles: &dyn Titles) -> String {
        let round = titles.title(self.against);
        if self.least == self.most {
            return format!("{} of {} as in {round}", self.most, self.of);
        }
        let (least, most, of) = (self.least, self.most, self.of);
        format!("{least} to {most} of {of} as in {round}; accounts differ")
    }
}

/// The delegations to these rounds, oldest first, each with what is recorded about it: one
/// entry for each party that is named in any of them.
#[must_use]
pub fn delegations(rounds: &[(RecordId, Vec<Known>)], clocks: &Clocks) -> Vec<PartyDelegations> {
    let mut parties: BTreeMap<RecordId, Vec<Sent>> = BTreeMap::new();
    for (at, (round, developments)) in rounds.iter().enumerate() {
        let placed = order::about(*round, order::visible(developments, clocks));
        for found in round::delegations(&placed) {
            let sent = parties
                .entry(found.party)
                .or_insert_with(|| vec![Sent::default(); rounds.len()]);
            sent[at] = Sent::of(found);
        }
    }
    let ids: Vec<RecordId> = rounds.iter().map(|(round, _)| *round).collect();
    parties
        .into_iter()
        .map(|(party, sent)| PartyDelegations {
            party,
            rounds: attendances(&ids, &sent),
            persons: person::lines(&ids, &sent),
        })
        .collect()
}

/// Whom a party sent to one round.
#[derive(Debug, Clone, Default)]
pub(super) struct Sent {
    whole: Vec<DelegationLine>,
    /// Accounts that name persons; heads that the analyst set aside are not among them.
    accounts: Vec<DelegationLine>,
    /// Heads set aside because the analyst prefers another.
    set_aside: Vec<DelegationLine>,
    heads_disputed: bool,
    /// Came by every account.
    certain: BTreeSet<RecordId>,
    /// Came by at least one account.
    named: BTreeSet<RecordId>,
}

impl Sent {
    fn of(found: PartyDelegation) -> Self {
        let (heads, set_aside) = preferred(found.heads);
        let rival: Vec<BTreeSet<RecordId>> = heads
            .iter()
            .filter(|_| found.heads_disputed)
            .map(|line| line.persons.iter().copied().collect())
            .collect();
        let mut sent = Self {
            heads_disputed: found.heads_disputed,
            set_aside,
            ..Self::default()
        };
        for line in heads.into_iter().chain(found.others) {
            if line.persons.is_empty() {
                sent.whole.push(line);
                continue;
            }
            if line.capacity != Capacity::Absent {
                let by_all = |person: &RecordId| {
                    line.capacity != Capacity::Head || rival.iter().all(|it| it.contains(person))
                };
                sent.named.extend(&line.persons);
                sent.certain
                    .extend(line.persons.iter().filter(|person| by_all(person)));
            }
            sent.accounts.push(line);
        }
        sent
    }

    fn presence(&self) -> Presence {
        let away = |line: &DelegationLine| line.capacity == Capacity::Absent;
        match self {
            it if !it.named.is_empty() => Presence::Named,
            it if !it.whole.is_empty() && it.whole.iter().all(away) => Presence::StayedAway,
            it if it.whole.is_empty() && it.accounts.is_empty() => Presence::Unrecorded,
            _ => Presence::Unnamed,
        }
    }
}

/// Once the analyst prefers an account of who heads a delegation, the others are set aside.
fn preferred(heads: Vec<DelegationLine>) -> (Vec<DelegationLine>, Vec<DelegationLine>) {
    let chosen = |head: &DelegationLine| head.rank == Rank::Preferred;
    if !heads.iter().any(chosen) {
        return (heads, Vec::new());
    }
    heads.into_iter().partition(chosen)
}

fn attendances(rounds: &[RecordId], sent: &[Sent]) -> Vec<Attendance> {
    let attendance = |(at, it): (usize, &Sent)| Attendance {
        presence: it.presence(),
        whole: it.whole.clone(),
        named: number(it.named.len()),
        heads_disputed: it.heads_disputed,
        continuity: before(sent, at).and_then(|then| continuity(rounds[then], &sent[then], it)),
    };
    sent.iter().enumerate().map(attendance).collect()
}

/// The last round before one for which names are known.
fn before(sent: &[Sent], at: usize) -> Option<usize> {
    sent[..at].iter().rposition(|it| !it.named.is_empty())
}

fn continuity(against: RecordId, then: &Sent, now: &Sent) -> Option<Continuity> {
    (!now.named.is_empty()).then(|| Continuity {
        against,
        least: number(now.certain.intersection(&then.certain).count()),
        most: number(now.named.intersection(&then.named).count()),
        of: number(now.named.len()),
    })
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
