//! Owns the status of a record: what its developments put it in, as a step function of the
//! clock of the world. Refuses to be told a status: the only way to change one is another
//! development.
//!
//! What the dossier did not know at `as_known`, superseded values, and what was only planned,
//! supposed or denied never decide. On one day the preferred value decides over its rivals,
//! otherwise what was recorded last (see [`crate::folds::order`]).

mod issue;
mod offer;
mod pledge;
mod round;
mod slip;

pub use issue::IssueStatus;
pub use offer::{OfferStatus, SilenceSeen};
pub use pledge::{PledgeStatus, ScopeStatus};
pub use round::{OutcomeSeen, RoundStatus, VenueMove};
pub use slip::{Slip, SlipDirection, SlipReason};

pub(crate) use issue::IssueMachine;
pub(crate) use offer::OfferMachine;
pub(crate) use pledge::PledgeMachine;
pub(crate) use round::RoundMachine;
pub(crate) use slip::{same_days, same_reason};

use crate::clocks::{Clocks, Known};
use crate::development::{Assertion, AssertionKind, Modality, Rank};
use crate::edtf::Edtf;
use crate::folds::order::{self, Placed};
use crate::ids::RecordId;
use crate::record::{Body, Kind, Record};
use crate::vocabulary;
use chrono::NaiveDate;
use rapporteur_words::{Language, say};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a record stands. Only rounds, offers, sticking points and pledges have a status.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Status {
    /// Of a round.
    Round(RoundStatus),
    /// Of an offer.
    Offer(OfferStatus),
    /// Of a sticking point.
    Issue(IssueStatus),
    /// Of a pledge, by each reading of its scope.
    Pledge(PledgeStatus),
}

impl Status {
    /// The state as a code, for columns and filters. A pledge whose readings differ is "mixed".
    #[must_use]
    pub fn state_code(&self) -> &'static str {
        match self {
            Self::Round(it) => it.state.code(),
            Self::Offer(it) => it.state.code(),
            Self::Issue(it) => it.state.code(),
            Self::Pledge(it) => it.agreed_state().map_or("mixed", |state| state.code()),
        }
    }

    /// The state as people read it.
    #[must_use]
    pub fn state_word(&self) -> &'static str {
        match self {
            Self::Round(it) => it.state.word(),
            Self::Offer(it) => it.state.word(),
            Self::Issue(it) => it.state.word(),
            Self::Pledge(it) => it.agreed_state().map_or("mixed", |state| state.word()),
        }
    }

    /// The state in a language.
    #[must_use]
    pub fn state_said(&self, language: Language) -> String {
        match self {
            Self::Round(it) => it.state.said(language),
            Self::Offer(it) => it.state.said(language),
            Self::Issue(it) => it.state.said(language),
            Self::Pledge(it) => it.agreed_state().map_or_else(
                || say!(language, "wording-mixed"),
                |state| state.said(language),
            ),
        }
    }

    /// The development that decided it.
    #[must_use]
    pub fn deciding(&self) -> RecordId {
        match self {
            Self::Round(it) => it.deciding,
            Self::Offer(it) => it.deciding,
            Self::Issue(it) => it.deciding,
            Self::Pledge(it) => it.deciding,
        }
    }

    /// The first day of the state; none when that is not known.
    #[must_use]
    pub fn since(&self) -> Option<NaiveDate> {
        match self {
            Self::Round(it) => it.since,
            Self::Offer(it) => it.since,
            Self::Issue(it) => it.since,
            Self::Pledge(it) => it.since,
        }
    }

    /// The status, if it is a round's.
    #[must_use]
    pub fn round(&self) -> Option<&RoundStatus> {
        if let Self::Round(it) = self {
            Some(it)
        } else {
            None
        }
    }

    /// The status, if it is an offer's.
    #[must_use]
    pub fn offer(&self) -> Option<&OfferStatus> {
        if let Self::Offer(it) = self {
            Some(it)
        } else {
            None
        }
    }

    /// The status, if it is a sticking point's.
    #[must_use]
    pub fn issue(&self) -> Option<&IssueStatus> {
        if let Self::Issue(it) = self {
            Some(it)
        } else {
            None
        }
    }

    /// The status, if it is a pledge's.
    #[must_use]
    pub fn pledge(&self) -> Option<&PledgeStatus> {
        if let Self::Pledge(it) = self {
            Some(it)
        } else {
            None
        }
    }
}

/// A change of status.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Step {
    /// The first day it holds from, until that of the next step; [`NaiveDate::MIN`] when the
    /// start is open.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: NaiveDate,
    /// What holds from then on.
    pub status: Status,
}

/// Every change of a subject's status, one a day at most, in order. Takes the developments as
/// one instant of the dossier's clock knows them (one version of each); those of other
/// subjects are passed over. Empty when nothing decides a status.
#[must_use]
pub fn steps(subject: &Record, developments: &[Known]) -> Vec<Step> {
    let Some(mut machine) = Machine::of(subject) else {
        return Vec::new();
    };
    let mut steps: Vec<Step> = Vec::new();
    for day in order::about(subject.id, developments).chunk_by(|a, b| a.from() == b.from()) {
        day.iter().for_each(|placed| machine.take(placed));
        let (Some(status), Some(placed)) = (machine.status(), day.first()) else {
            continue;
        };
        if steps.last().is_none_or(|last| last.status != status) {
            steps.push(Step {
                from: placed.from(),
                status,
            });
        }
    }
    steps
}

/// A subject's status at both clocks: that of the last of its [`steps`] up to `as_of`, from
/// what the dossier knew at `as_known`.
#[must_use]
pub fn status_at(subject: &Record, developments: &[Known], clocks: &Clocks) -> Option<Status> {
    status_of(
        subject,
        &order::about(subject.id, order::visible(developments, clocks)),
    )
}

/// The status of many subjects at both clocks, in one pass over the developments: what
/// [`status_at`] says of each, without those that have none.
#[must_use]
pub fn statuses_at<'a>(
    subjects: impl IntoIterator<Item = &'a Record>,
    developments: &[Known],
    clocks: &Clocks,
) -> BTreeMap<RecordId, Status> {
    let placed = order::by_subject(order::visible(developments, clocks));
    subjects
        .into_iter()
        .filter_map(|subject| {
            let status = status_of(subject, placed.get(&subject.id)?)?;
            Some((subject.id, status))
        })
        .collect()
}

/// A subject's status from its developments in folding order.
pub(crate) fn status_of(subject: &Record, placed: &[Placed<'_>]) -> Option<Status> {
    let mut machine = Machine::of(subject)?;
    placed.iter().for_each(|it| machine.take(it));
    machine.status()
}

vocabulary!(
    /// What part a development has in a status.
    Weight {
        Decides = "decides", "decides the status";
        Decided = "decided", "decided it before";
        Outcome = "outcome", "tells what came of it";
        Silence = "silence", "tells that no answer came";
        Superseded = "superseded", "superseded, does not count";
        NotActual = "not_actual", "did not take place, does not count";
        Beside = "beside", "says nothing of the status";
    }
);

/// One line of the answer to "why this status?".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Explained {
    /// The development.
    pub development: RecordId,
    /// When it happened.
    pub happened: Edtf,
    /// The state it asserts, as a code, if it asserts one.
    pub state: Option<String>,
    /// What part it has.
    pub weight: Weight,
}

/// Why a subject has its status: everything visible about it in folding order, each with its
/// part. At most one decides, except for a pledge, where one does for each reading.
#[must_use]
pub fn explain(subject: &Record, developments: &[Known], clocks: &Clocks) -> Vec<Explained> {
    let placed = order::about(subject.id, order::visible(developments, clocks));
    let deciding = match status_of(subject, &placed) {
        Some(Status::Pledge(it)) => it.scopes.iter().map(|scope| scope.deciding).collect(),
        Some(status) => vec![status.deciding()],
        None => Vec::new(),
    };
    let explained = |placed: Placed<'_>| Explained {
        development: placed.id,
        happened: placed.development.happened.clone(),
        state: placed.development.asserts.state_code().map(str::to_owned),
        weight: weight(subject.kind(), &placed, &deciding),
    };
    placed.into_iter().map(explained).collect()
}

/// What part a development has in a status that these decide.
pub(crate) fn weight(kind: Kind, placed: &Placed<'_>, deciding: &[RecordId]) -> Weight {
    let development = placed.development;
    match (kind, development.asserts.kind()) {
        _ if development.rank == Rank::Deprecated => Weight::Superseded,
        _ if development.modality != Modality::Actual => Weight::NotActual,
        _ if deciding.contains(&placed.id) => Weight::Decides,
        (Kind::Round, AssertionKind::Round)
        | (Kind::Offer, AssertionKind::Offer)
        | (Kind::Issue, AssertionKind::Issue)
        | (Kind::Pledge, AssertionKind::Pledge) => Weight::Decided,
        (Kind::Round, AssertionKind::Outcome) => Weight::Outcome,
        (Kind::Offer, AssertionKind::Silence) => Weight::Silence,
        _ => Weight::Beside,
    }
}

/// A status in the making: developments go in one by one in folding order.
pub(crate) enum Machine<'a> {
    Round(RoundMachine),
    Offer(OfferMachine<'a>),
    Issue(IssueMachine),
    Pledge(PledgeMachine<'a>),
}

impl<'a> Machine<'a> {
    pub(crate) fn of(subject: &'a Record) -> Option<Self> {
        match &subject.body {
            Body::Round(_) => Some(Self::Round(RoundMachine::default())),
            Body::Offer(offer) => Some(Self::Offer(OfferMachine::new(offer))),
            Body::Issue(_) => Some(Self::Issue(IssueMachine::default())),
            Body::Pledge(pledge) => Some(Self::Pledge(PledgeMachine::new(pledge))),
            _ => None,
        }
    }

    pub(crate) fn take(&mut self, placed: &Placed<'_>) {
        if !order::counts(placed.development) {
            return;
        }
        match (self, &placed.development.asserts) {
            (Self::Round(machine), Assertion::Round(it)) => machine.take(placed, it),
            (Self::Round(machine), Assertion::Outcome(it)) => machine.take_outcome(placed, it),
            (Self::Offer(machine), Assertion::Offer(it)) => machine.take(placed, it),
            (Self::Offer(machine), Assertion::Silence(it)) => machine.take_silence(placed, it),
            (Self::Issue(machine), Assertion::Issue(it)) => machine.take(placed, it),
            (Self::Pledge(machine), Assertion::Pledge(it)) => machine.take(placed, it),
            _ => {}
        }
    }

    pub(crate) fn status(&self) -> Option<Status> {
        match self {
            Self::Round(machine) => machine.status().map(Status::Round),
            Self::Offer(machine) => machine.status().map(Status::Offer),
            Self::Issue(machine) => machine.status().cloned().map(Status::Issue),
            Self::Pledge(machine) => machine.status().map(Status::Pledge),
        }
    }
}
