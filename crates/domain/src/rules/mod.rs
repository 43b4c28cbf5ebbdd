//! Owns which moves are legal: what may follow what, and what a development must carry.
//! State never jumps: a move that cannot follow is refused with the reason, and the analyst
//! may record it all the same with a remark, which is kept with it. Refuses to repair: it
//! says no and why. Refuses to name a record in a reason: reasons end up in logs.
//!
//! A dossier may begin at any point of the talks, so a first development may find a round
//! concluded or a sticking point agreed. What needs something before it (an answer, a
//! postponement, a repetition) does not come first. Another report of the state a record is
//! already in is always legal: that is a second source, not a move.

mod invariants;
mod issue;
mod offer;
mod place;
mod pledge;
mod reason;
mod round;

pub use invariants::{check_record, subjects};
pub use issue::after as issue_after;
pub use offer::after as offer_after;
pub use pledge::after as pledge_after;
pub use reason::Reason;
pub use round::after as round_after;

use crate::clocks::Known;
use crate::development::{
    Assertion, Development, IssueMove, IssueState, Modality, OfferMove, OfferState, PledgeReport,
    PledgeState, Rank, RoundMove, RoundState,
};
use crate::edtf::Edtf;
use crate::folds::order;
use crate::record::{Extra, Kind, Record};
use place::Place;
use rapporteur_words::Language;
use serde::Serialize;

/// Why a development was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", .reason.said(Language::English))]
pub struct IllegalMove {
    /// The rule's code, stable: "offer.never_made".
    pub rule: &'static str,
    /// The reason, to be said to people.
    pub reason: Reason,
    /// The state it would have followed, as a code; none when there was none.
    pub from: Option<&'static str>,
    /// The state it would have led to, as a code; none when it asserts none.
    pub to: Option<&'static str>,
    /// The states that could follow instead, as codes.
    pub allowed: Vec<&'static str>,
}

impl IllegalMove {
    fn because(rule: &'static str, reason: Reason) -> Self {
        Self {
            rule,
            reason,
            from: None,
            to: None,
            allowed: Vec::new(),
        }
    }
}

/// Whether a development may join those of its subject, judged where it falls in their
/// order: by what came before it, and by whether the next move could still follow. `before`
/// are the subject's developments as the dossier knows them now, without an older version of
/// the new one. What was only planned, supposed or denied, and superseded values, move
/// nothing and are always legal.
///
/// # Errors
/// The rule that refuses it. A move overridden with a remark passes; without one it does not.
pub fn check_move(
    subject: &Record,
    before: &[Known],
    new: &Development,
) -> Result<(), IllegalMove> {
    invariants::check_fit(subject.kind(), new)?;
    if invariants::overridden(new)? || !order::counts(new) {
        return Ok(());
    }
    let place = Place::of(subject, before, new);
    check_here(subject, &place, new)?;
    place
        .next()
        .map_or(Ok(()), |next| check_next(subject, &place, new, next))
}

fn check_here(subject: &Record, place: &Place<'_>, new: &Development) -> Result<(), IllegalMove> {
    match &new.asserts {
        Assertion::Round(it) => round::check(place.status().as_ref(), it),
        Assertion::Offer(it) => offer::check(place.status().as_ref(), it),
        Assertion::Silence(it) if subject.kind() == Kind::Offer => {
            offer::check_silence(place.status().as_ref(), it)
        }
        Assertion::Issue(it) => issue::check(place.status().as_ref(), it),
        Assertion::Pledge(it) => pledge::check(subject, place.status().as_ref(), it),
        _ => Ok(()),
    }
}

/// What already follows must still be able to: a withdrawal cannot slip in before an
/// acceptance. What could not follow before is not held against the new move.
fn check_next(
    subject: &Record,
    place: &Place<'_>,
    new: &Development,
    next: &Development,
) -> Result<(), IllegalMove> {
    if next.overridden.is_some() || check_here(subject, place, next).is_err() {
        return Ok(());
    }
    check_here(subject, &place.followed_by(new), next).map_err(|refused| {
        let reason = Reason::plain("rules-order-later_move")
            .with("what", next.asserts.kind())
            .with("when", next.happened.clone())
            .with("reason", refused.reason);
        IllegalMove::because("order.later_move", reason)
    })
}

/// One state a subject could be moved to, and whether that is legal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PossibleMove {
    /// The state, as a code.
    pub code: &'static str,
    /// The state, as a word.
    pub word: &'static str,
    /// Whether the move is legal.
    pub allowed: bool,
    /// Why not.
    pub why_not: Option<String>,
}

/// Every state of a subject's kind, with whether it may be moved there on a date; empty for
/// kinds that have no states.
#[must_use]
pub fn moves(subject: &Record, before: &[Known], happened: &Edtf) -> Vec<PossibleMove> {
    assertions(subject.kind())
        .into_iter()
        .map(|(code, word, asserts)| {
            let new = plain(subject, happened, asserts);
            let refused = check_move(subject, before, &new).err();
            PossibleMove {
                code,
                word,
                allowed: refused.is_none(),
                why_not: refused.map(|it| it.to_string()),
            }
        })
        .collect()
}

fn assertions(kind: Kind) -> Vec<(&'static str, &'static str, Assertion)> {
    match kind {
        Kind::Round => each(RoundState::ALL, |it| (it.code(), it.word()), to_round),
        Kind::Offer => each(OfferState::ALL, |it| (it.code(), it.word()), to_offer),
        Kind::Issue => each(IssueState::ALL, |it| (it.code(), it.word()), to_issue),
        Kind::Pledge => each(PledgeState::ALL, |it| (it.code(), it.word()), to_pledge),
        _ => Vec::new(),
    }
}

fn each<S: Copy>(
    states: &[S],
    names: fn(S) -> (&'static str, &'static str),
    asserts: fn(S) -> Assertion,
) -> Vec<(&'static str, &'static str, Assertion)> {
    let named = |state: &S| (names(*state).0, names(*state).1, asserts(*state));
    states.iter().map(named).collect()
}

fn to_round(state: RoundState) -> Assertion {
    Assertion::Round(RoundMove {
        state,
        window: None,
        venue: None,
        reason: String::new(),
        extra: Extra::new(),
    })
}

fn to_offer(state: OfferState) -> Assertion {
    Assertion::Offer(OfferMove {
        state,
        by: None,
        conditions: String::new(),
        counter: None,
        extra: Extra::new(),
    })
}

fn to_issue(state: IssueState) -> Assertion {
    Assertion::Issue(IssueMove {
        state,
        round: None,
        extra: Extra::new(),
    })
}

fn to_pledge(state: PledgeState) -> Assertion {
    Assertion::Pledge(PledgeReport {
        state,
        scope: String::new(),
        incident: None,
        extra: Extra::new(),
    })
}

fn plain(subject: &Record, happened: &Edtf, asserts: Assertion) -> Development {
    Development {
        subject: subject.id,
        happened: happened.clone(),
        at: None,
        reported: None,
        modality: Modality::Actual,
        credibility: None,
        rank: Rank::Normal,
        rank_reason: String::new(),
        evidence: Vec::new(),
        own_observation: false,
        overridden: None,
        asserts,
    }
}
