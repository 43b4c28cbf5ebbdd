//! Owns the life of one round as a reader wants it: its moves, how its date slipped and its
//! venue moved and why, who came for whom, how it is counted, what came of it, and who kept
//! silent. Refuses to choose between rival accounts: they stand side by side.

use crate::clocks::{Clocks, Known};
use crate::development::{
    Assertion, Capacity, Delegation, Measure, OutcomeType, Rank, RoundState, SilenceForm,
};
use crate::edtf::Edtf;
use crate::folds::order::{self, Placed};
use crate::folds::status::{RoundMachine, RoundStatus, Slip, VenueMove, Weight, weight};
use crate::ids::RecordId;
use crate::record::{Body, Kind, Numbering, Record, Round, Session};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The life of a round at the clocks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Biography {
    /// The round.
    pub round: RecordId,
    /// Where it stands; none when nothing decides that.
    pub status: Option<RoundStatus>,
    /// Every move, in folding order, those that do not count included.
    pub moves: Vec<RoundMoveLine>,
    /// Changes of date, oldest first.
    pub slips: Vec<Slip>,
    /// Changes of venue, oldest first.
    pub venue_moves: Vec<VenueMove>,
    /// Who came, by party.
    pub delegations: Vec<PartyDelegation>,
    /// How it is counted.
    pub numberings: Vec<Numbering>,
    /// The schemes in which it is counted in more than one way.
    pub rival_numberings: Vec<String>,
    /// Sessions inside it.
    pub sessions: Vec<Session>,
    /// What came out, as reported.
    pub outcomes: Vec<OutcomeLine>,
    /// Who kept silent about it.
    pub silences: Vec<SilenceLine>,
}

/// A move of a round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoundMoveLine {
    /// The development.
    pub development: RecordId,
    /// When the move was made.
    pub happened: Edtf,
    /// The state it asserts.
    pub state: RoundState,
    /// The window it names.
    pub window: Option<Edtf>,
    /// The venue it names.
    pub venue: Option<RecordId>,
    /// Why, in the report's words.
    pub reason: String,
    /// What part it has in the status.
    pub weight: Weight,
}

/// Who came for a party.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartyDelegation {
    /// The party.
    pub party: RecordId,
    /// Who heads it, by each account.
    pub heads: Vec<DelegationLine>,
    /// Whether the accounts of its head differ. Once the analyst prefers one, only preferred
    /// ones count; an account that names some of the heads another names does not differ.
    pub heads_disputed: bool,
    /// Everybody else, and who stayed away.
    pub others: Vec<DelegationLine>,
}

/// One account of who came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DelegationLine {
    /// The development.
    pub development: RecordId,
    /// The persons; none speaks of the party as a whole.
    pub persons: Vec<RecordId>,
    /// As what.
    pub capacity: Capacity,
    /// The analyst's preference.
    pub rank: Rank,
}

/// An outcome, as reported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OutcomeLine {
    /// The development.
    pub development: RecordId,
    /// When it was so.
    pub happened: Edtf,
    /// What kind.
    pub outcome: OutcomeType,
    /// In a sentence.
    pub text: String,
    /// What was counted.
    pub quantities: Vec<Measure>,
    /// The captured document, if there is one.
    pub document: Option<RecordId>,
}

/// A silence, as reported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SilenceLine {
    /// The development.
    pub development: RecordId,
    /// When it was noted.
    pub happened: Edtf,
    /// Who is silent, if that was said.
    pub party: Option<RecordId>,
    /// What kind.
    pub form: SilenceForm,
}

/// The life of a round at the clocks; none when the record is not a round.
#[must_use]
pub fn biography(round: &Record, developments: &[Known], clocks: &Clocks) -> Option<Biography> {
    let Body::Round(body) = &round.body else {
        return None;
    };
    let placed = order::about(round.id, order::visible(developments, clocks));
    let mut machine = RoundMachine::default();
    for it in placed.iter().filter(|it| order::counts(it.development)) {
        match &it.development.asserts {
            Assertion::Round(assertion) => machine.take(it, assertion),
            Assertion::Outcome(assertion) => machine.take_outcome(it, assertion),
            _ => {}
        }
    }
    let status = machine.status();
    let deciding: Vec<RecordId> = status.iter().map(|status| status.deciding).collect();
    Some(Biography {
        round: round.id,
        moves: placed
            .iter()
            .filter_map(|it| move_line(it, &deciding))
            .collect(),
        slips: machine.slips().to_vec(),
        venue_moves: machine.venue_moves().to_vec(),
        delegations: delegations(&placed),
        numberings: body.numberings.clone(),
        rival_numberings: rival_numberings(body),
        sessions: body.sessions.clone(),
        outcomes: placed.iter().filter_map(outcome_line).collect(),
        silences: silences(&placed),
        status,
    })
}

fn move_line(placed: &Placed<'_>, deciding: &[RecordId]) -> Option<RoundMoveLine> {
    let Assertion::Round(it) = &placed.development.asserts else {
        return None;
    };
    Some(RoundMoveLine {
        development: placed.id,
        happened: placed.development.happened.clone(),
        state: it.state,
        window: it.window.clone(),
        venue: it.venue,
        reason: it.reason.clone(),
        weight: weight(Kind::Round, placed, deciding),
    })
}

fn outcome_line(placed: &Placed<'_>) -> Option<OutcomeLine> {
    match &placed.development.asserts {
        Assertion::Outcome(it) if order::counts(placed.development) => Some(OutcomeLine {
            development: placed.id,
            happened: placed.development.happened.clone(),
            outcome: it.outcome,
            text: it.text.clone(),
            quantities: it.quantities.clone(),
            document: it.document,
        }),
        _ => None,
    }
}

/// The silences among these that count, in their order.
pub(crate) fn silences(placed: &[Placed<'_>]) -> Vec<SilenceLine> {
    let line = |placed: &Placed<'_>| match &placed.development.asserts {
        Assertion::Silence(it) if order::counts(placed.development) => Some(SilenceLine {
            development: placed.id,
            happened: placed.development.happened.clone(),
            party: it.party,
            form: it.form,
        }),
        _ => None,
    };
    placed.iter().filter_map(line).collect()
}

pub(crate) fn delegations(placed: &[Placed<'_>]) -> Vec<PartyDelegation> {
    let mut parties: BTreeMap<RecordId, PartyDelegation> = BTreeMap::new();
    for it in placed.iter().filter(|it| order::counts(it.development)) {
        let Assertion::Delegation(delegation) = &it.development.asserts else {
            continue;
        };
        let line = delegation_line(it, delegation);
        let party = parties
            .entry(delegation.party)
            .or_insert_with(|| PartyDelegation {
                party: delegation.party,
                heads: Vec::new(),
                heads_disputed: false,
                others: Vec::new(),
            });
        if delegation.capacity == Capacity::Head {
            party.heads.push(line);
        } else {
            party.others.push(line);
        }
    }
    let mut parties: Vec<PartyDelegation> = parties.into_values().collect();
    for party in &mut parties {
        party.heads_disputed = disputed(&party.heads);
    }
    parties
}

fn delegation_line(placed: &Placed<'_>, it: &Delegation) -> DelegationLine {
    DelegationLine {
        development: placed.id,
        persons: it.persons.clone(),
        capacity: it.capacity,
        rank: placed.development.rank,
    }
}

pub(crate) fn disputed(heads: &[DelegationLine]) -> bool {
    let preferred = heads.iter().any(|head| head.rank == Rank::Preferred);
    let best: Vec<&DelegationLine> = heads
        .iter()
        .filter(|head| !preferred || head.rank == Rank::Preferred)
        .collect();
    let among = |a: &DelegationLine, b: &DelegationLine| {
        a.persons.iter().all(|person| b.persons.contains(person))
    };
    best.iter()
        .enumerate()
        .any(|(at, a)| best[at + 1..].iter().any(|b| !among(a, b) && !among(b, a)))
}

/// Schemes are told apart by their words, whatever their case.
fn rival_numberings(round: &Round) -> Vec<String> {
    let mut schemes: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for numbering in &round.numberings {
        let labels = schemes
            .entry(numbering.scheme.trim().to_lowercase())
            .or_default();
        if !labels.contains(&numbering.label.trim()) {
            labels.push(numbering.label.trim());
        }
    }
    let rival = |(scheme, labels): (String, Vec<&str>)| (labels.len() > 1).then_some(scheme);
    schemes.into_iter().filter_map(rival).collect()
}
