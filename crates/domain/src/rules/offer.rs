//! Owns what may follow what in the life of an offer, and when a silence about it means
//! something.

use super::{IllegalMove, Reason};
use crate::development::{
    OfferMove,
    OfferState::{
        self, Accepted, AcceptedWithConditions, Acknowledged, Conveyed, Countered, Declined,
        Denied, Floated, Lapsed, MadePublic, Reiterated, UnderStudy, Withdrawn,
    },
    Silence, SilenceForm,
};
use crate::folds::status::{OfferStatus, Status};

/// The states that may follow a state, besides itself.
#[must_use]
pub const fn after(state: Option<OfferState>) -> &'static [OfferState] {
    match state {
        // everything else speaks of an offer that was made
        None => &[Floated, Conveyed, MadePublic],
        // an idea in the air may draw any answer, even before it is conveyed
        Some(Floated) => &[
            Conveyed,
            MadePublic,
            Reiterated,
            Acknowledged,
            UnderStudy,
            Accepted,
            AcceptedWithConditions,
            Declined,
            Countered,
            Withdrawn,
            Lapsed,
            Denied,
        ],
        Some(Conveyed | MadePublic | Reiterated) => &[
            Conveyed,
            MadePublic,
            Reiterated,
            Acknowledged,
            UnderStudy,
            Accepted,
            AcceptedWithConditions,
            Declined,
            Countered,
            Withdrawn,
            Lapsed,
            Denied,
        ],
        // neither is an answer; the offer may be repeated meanwhile
        Some(Acknowledged | UnderStudy) => &[
            MadePublic,
            Reiterated,
            Acknowledged,
            UnderStudy,
            Accepted,
            AcceptedWithConditions,
            Declined,
            Countered,
            Withdrawn,
            Lapsed,
            Denied,
        ],
        // taking an acceptance back, or the offer from under it
        Some(Accepted) => &[Declined, Withdrawn, Lapsed, Denied],
        // the side that asked answers the conditions
        Some(AcceptedWithConditions) => &[
            Reiterated, UnderStudy, Accepted, Declined, Countered, Withdrawn, Lapsed, Denied,
        ],
        // asked again, answered on second thoughts, or given up; it cannot lapse any more
        Some(Declined) => &[
            Reiterated,
            UnderStudy,
            Accepted,
            AcceptedWithConditions,
            Countered,
            Withdrawn,
        ],
        Some(Countered) => &[
            Reiterated,
            UnderStudy,
            Accepted,
            AcceptedWithConditions,
            Declined,
            Withdrawn,
            Lapsed,
        ],
        // gone: it has to be made anew before it can be answered or repeated
        Some(Withdrawn) => &[Floated, Conveyed, MadePublic],
        Some(Lapsed) => &[Floated, Conveyed, MadePublic, Reiterated],
        // whoever made it may insist; whoever got it may own up to it
        Some(Denied) => &[
            Floated,
            Conveyed,
            MadePublic,
            Reiterated,
            Acknowledged,
            Withdrawn,
        ],
    }
}

pub(super) fn check(status: Option<&Status>, it: &OfferMove) -> Result<(), IllegalMove> {
    let from = status.and_then(Status::offer).map(|status| status.state);
    if from == Some(it.state) || after(from).contains(&it.state) {
        return Ok(());
    }
    let (rule, reason) = why_not(from, it.state);
    Err(IllegalMove {
        from: from.map(OfferState::code),
        to: Some(it.state.code()),
        allowed: after(from).iter().map(|state| state.code()).collect(),
        ..IllegalMove::because(rule, reason)
    })
}

fn why_not(from: Option<OfferState>, to: OfferState) -> (&'static str, Reason) {
    match (from, to) {
        (None, _) => (
            "offer.never_made",
            Reason::plain("rules-offer-never_made").with("to", to),
        ),
        (Some(Withdrawn), _) => (
            "offer.withdrawn",
            Reason::plain("rules-offer-withdrawn").with("to", to),
        ),
        (Some(Lapsed), _) => (
            "offer.lapsed",
            Reason::plain("rules-offer-lapsed").with("to", to),
        ),
        (Some(from @ (Accepted | Declined | Countered | AcceptedWithConditions)), _) => {
            ("offer.answered", order(from, to))
        }
        (Some(from), _) => ("offer.order", order(from, to)),
    }
}

fn order(from: OfferState, to: OfferState) -> Reason {
    Reason::plain("rules-offer-order")
        .with("from", from)
        .with("to", to)
        .with("next", after(Some(from)))
}

/// That no reply came means something only of a side that owes one.
pub(super) fn check_silence(status: Option<&Status>, it: &Silence) -> Result<(), IllegalMove> {
    if it.form != SilenceForm::NoReply {
        return Ok(());
    }
    let Some(status) = status.and_then(Status::offer) else {
        let reason = Reason::plain("rules-offer-no_reply");
        return Err(IllegalMove::because("offer.never_made", reason));
    };
    let refused = match it.party {
        _ if !owed(status) => (
            "offer.nothing_owed",
            Reason::plain("rules-offer-nothing_owed").with("state", status.state),
        ),
        Some(party) if !status.owes.is_empty() && !status.owes.contains(&party) => {
            ("offer.not_theirs", Reason::plain("rules-offer-not_theirs"))
        }
        _ => return Ok(()),
    };
    let (rule, reason) = refused;
    Err(IllegalMove {
        from: Some(status.state.code()),
        ..IllegalMove::because(rule, reason)
    })
}

/// An offer whose addressee and dates are unknown still waits for an answer.
fn owed(status: &OfferStatus) -> bool {
    let open = matches!(
        status.state,
        Floated | Conveyed | MadePublic | Reiterated | Acknowledged | UnderStudy
    );
    open || status.answer_owed()
}
