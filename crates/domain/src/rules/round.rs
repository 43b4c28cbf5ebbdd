//! Owns what may follow what in the life of a round.

use super::{IllegalMove, Reason};
use crate::development::{
    RoundMove,
    RoundState::{
        self, Adjourned, Cancelled, Concluded, Confirmed, Floated, Postponed, Relocated, Tentative,
        UnderWay,
    },
};
use crate::folds::status::{RoundStatus, Status};

/// The states that may follow a state, besides itself.
#[must_use]
pub const fn after(state: Option<RoundState>) -> &'static [RoundState] {
    match state {
        // a dossier may first hear of a round when it has begun or is over; what moves or
        // calls off a date needs a date
        None => &[Floated, Tentative, Confirmed, UnderWay, Concluded],
        // a date may be floated and put off while it is still only an idea
        Some(Floated) => &[
            Tentative, Confirmed, UnderWay, Concluded, Postponed, Relocated, Cancelled,
        ],
        // once a date is named it does not go back to being an idea
        Some(Tentative) => &[
            Confirmed, UnderWay, Concluded, Postponed, Relocated, Cancelled,
        ],
        // "date or venue may change" takes a confirmation back
        Some(Confirmed) => &[
            Tentative, UnderWay, Concluded, Postponed, Relocated, Cancelled,
        ],
        // talks that break off adjourn or conclude; it is too late to call them off
        Some(UnderWay) => &[Adjourned, Concluded, Relocated],
        // the resumption is scheduled like a round
        Some(Adjourned) => &[
            Tentative, Confirmed, UnderWay, Concluded, Postponed, Relocated,
        ],
        // what comes after is a round of its own
        Some(Concluded) => &[],
        Some(Postponed) => &[
            Floated, Tentative, Confirmed, UnderWay, Concluded, Relocated, Cancelled,
        ],
        Some(Relocated) => &[
            Tentative, Confirmed, UnderWay, Adjourned, Concluded, Postponed, Cancelled,
        ],
        // called off and on again happens, but a meeting needs to be on again first
        Some(Cancelled) => &[Floated, Tentative, Confirmed],
    }
}

pub(super) fn check(status: Option<&Status>, it: &RoundMove) -> Result<(), IllegalMove> {
    let status = status.and_then(Status::round);
    let from = status.map(|status| status.state);
    let legal = from == Some(it.state) || after(from).contains(&it.state);
    if legal && !postpones_nothing(status, it) {
        return Ok(());
    }
    let (rule, reason) = why_not(from, it.state);
    Err(IllegalMove {
        from: from.map(RoundState::code),
        to: Some(it.state.code()),
        allowed: after(from).iter().map(|state| state.code()).collect(),
        ..IllegalMove::because(rule, reason)
    })
}

/// An idea without a date has nothing to put off.
fn postpones_nothing(status: Option<&RoundStatus>, it: &RoundMove) -> bool {
    it.state == Postponed
        && status.is_some_and(|status| status.state == Floated && status.window.is_none())
}

fn why_not(from: Option<RoundState>, to: RoundState) -> (&'static str, Reason) {
    match (from, to) {
        (None | Some(Floated), Postponed | Relocated | Cancelled) => (
            "round.not_scheduled",
            Reason::plain("rules-round-not_scheduled").with("to", to),
        ),
        (None, Adjourned) => ("round.not_begun", Reason::plain("rules-round-not_begun")),
        (Some(Concluded), _) => ("round.concluded", Reason::plain("rules-round-concluded")),
        (Some(Cancelled), _) => (
            "round.cancelled",
            Reason::plain("rules-round-cancelled").with("to", to),
        ),
        (Some(from), _) => (
            "round.order",
            Reason::plain("rules-round-order")
                .with("from", from)
                .with("to", to)
                .with("next", after(Some(from))),
        ),
        (None, _) => (
            "round.order",
            Reason::plain("rules-round-begin").with("to", to),
        ),
    }
}
