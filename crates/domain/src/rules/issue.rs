//! Owns what may follow what in the life of a sticking point.

use super::{IllegalMove, Reason};
use crate::development::{
    IssueMove,
    IssueState::{
        self, Agreed, AgreedAdReferendum, Bracketed, Narrowed, NotRaised, Open, Parked, Raised,
        ReferredToLeaders, Reopened, StickingPoint,
    },
};
use crate::folds::status::Status;

/// The states that may follow a state, besides itself.
#[must_use]
pub const fn after(state: Option<IssueState>) -> &'static [IssueState] {
    match state {
        // a dossier may begin at any point of the talks; only reopening needs an agreement
        None => &[
            NotRaised,
            Raised,
            Open,
            StickingPoint,
            Narrowed,
            Bracketed,
            Parked,
            ReferredToLeaders,
            AgreedAdReferendum,
            Agreed,
        ],
        // what nobody raised cannot be narrowed, bracketed or agreed
        Some(NotRaised) => &[Raised, Open, StickingPoint, Parked],
        Some(Raised) => &[
            Open,
            StickingPoint,
            Narrowed,
            Bracketed,
            Parked,
            ReferredToLeaders,
            AgreedAdReferendum,
            Agreed,
        ],
        // while it is open it moves freely, back as well as on
        Some(
            Open | StickingPoint | Narrowed | Bracketed | Parked | ReferredToLeaders | Reopened,
        ) => &[
            Open,
            StickingPoint,
            Narrowed,
            Bracketed,
            Parked,
            ReferredToLeaders,
            AgreedAdReferendum,
            Agreed,
        ],
        // subject to confirmation: the capitals confirm, take it up, or undo it
        Some(AgreedAdReferendum) => &[ReferredToLeaders, Agreed, Reopened],
        // agreed is agreed until somebody reopens it
        Some(Agreed) => &[Reopened],
    }
}

pub(super) fn check(status: Option<&Status>, it: &IssueMove) -> Result<(), IllegalMove> {
    let from = status.and_then(Status::issue).map(|status| status.state);
    if from == Some(it.state) || after(from).contains(&it.state) {
        return Ok(());
    }
    let (rule, reason) = why_not(from, it.state);
    Err(IllegalMove {
        from: from.map(IssueState::code),
        to: Some(it.state.code()),
        allowed: after(from).iter().map(|state| state.code()).collect(),
        ..IllegalMove::because(rule, reason)
    })
}

fn why_not(from: Option<IssueState>, to: IssueState) -> (&'static str, Reason) {
    match (from, to) {
        (_, Reopened) => (
            "issue.never_agreed",
            Reason::plain("rules-issue-never_agreed"),
        ),
        (Some(Agreed | AgreedAdReferendum), _) => (
            "issue.agreed",
            Reason::plain("rules-issue-agreed").with("to", to),
        ),
        (Some(from), _) => (
            "issue.order",
            Reason::plain("rules-issue-order")
                .with("from", from)
                .with("to", to)
                .with("next", after(Some(from))),
        ),
        (None, _) => (
            "issue.order",
            Reason::plain("rules-issue-begin").with("to", to),
        ),
    }
}
