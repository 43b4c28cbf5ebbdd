//! Owns which state may follow which in a generated dossier: a subset of the moves that the
//! domain allows, weighted so that subjects live through them as talks do.

use super::prng::Prng;
use rapporteur_domain::development::{IssueState, OfferState, PledgeState, RoundState};

/// The next state of a round, if it has one. `late` says that the subject's time is running out.
pub(crate) fn round(state: Option<RoundState>, late: bool, prng: &mut Prng) -> Option<RoundState> {
    use RoundState as S;
    let next: &[S] = match state {
        None => &[S::Floated, S::Tentative],
        Some(S::Floated) => &[S::Tentative, S::Confirmed],
        Some(S::Tentative) => &[S::Confirmed, S::Confirmed, S::Postponed],
        Some(S::Postponed) => &[S::Tentative, S::Confirmed],
        Some(S::Confirmed) if late => &[S::UnderWay],
        Some(S::Confirmed) => &[S::Postponed, S::Relocated, S::UnderWay],
        Some(S::Relocated) => &[S::Confirmed],
        Some(S::UnderWay) if late => &[S::Concluded],
        Some(S::UnderWay) => &[S::Adjourned, S::Concluded],
        Some(S::Adjourned) => &[S::UnderWay],
        Some(S::Concluded | S::Cancelled) => return None,
    };
    Some(*prng.pick(next))
}

/// The next state of an offer, if it has one.
pub(crate) fn offer(state: Option<OfferState>, late: bool, prng: &mut Prng) -> Option<OfferState> {
    use OfferState as S;
    let next: &[S] = match state {
        None => &[S::Floated, S::Conveyed, S::MadePublic],
        Some(S::Floated | S::Conveyed | S::MadePublic | S::Acknowledged | S::UnderStudy)
            if late =>
        {
            &[S::Accepted, S::Declined, S::Lapsed]
        }
        Some(S::Floated) => &[S::Conveyed, S::MadePublic],
        Some(S::Conveyed) => &[S::MadePublic, S::Acknowledged],
        Some(S::MadePublic) => &[S::Reiterated, S::Acknowledged],
        Some(S::Reiterated) if late => &[S::Accepted, S::Declined, S::Lapsed],
        Some(S::Reiterated) => &[S::Reiterated, S::Acknowledged, S::Declined],
        Some(S::Acknowledged) => &[S::UnderStudy],
        Some(S::UnderStudy) => &[
            S::Accepted,
            S::AcceptedWithConditions,
            S::Declined,
            S::Lapsed,
        ],
        Some(S::AcceptedWithConditions) if late => &[S::Accepted],
        Some(S::Declined) if !late => &[S::Reiterated],
        Some(_) => return None,
    };
    Some(*prng.pick(next))
}

/// The next state of a sticking point, if it has one.
pub(crate) fn issue(state: Option<IssueState>, late: bool, prng: &mut Prng) -> Option<IssueState> {
    use IssueState as S;
    let next: &[S] = match state {
        None => &[S::Raised],
        Some(S::NotRaised) => &[S::Raised],
        Some(S::Raised) => &[S::Open, S::StickingPoint],
        Some(S::Open) => &[S::StickingPoint, S::Narrowed],
        Some(S::StickingPoint) => &[S::Narrowed, S::Parked, S::ReferredToLeaders],
        Some(S::Narrowed) if late => &[S::AgreedAdReferendum],
        Some(S::Narrowed) => &[S::Bracketed, S::StickingPoint, S::AgreedAdReferendum],
        Some(S::Bracketed) => &[S::Narrowed],
        Some(S::Parked | S::ReferredToLeaders) => &[S::Open],
        Some(S::AgreedAdReferendum) => &[S::Agreed],
        Some(S::Agreed) if !late => &[S::Reopened],
        Some(S::Reopened) => &[S::StickingPoint],
        Some(S::Agreed) => return None,
    };
    Some(*prng.pick(next))
}

/// The next state of a pledge under one reading, if it has one.
pub(crate) fn pledge(
    state: Option<PledgeState>,
    late: bool,
    prng: &mut Prng,
) -> Option<PledgeState> {
    use PledgeState as S;
    let next: &[S] = match state {
        None => &[S::Given],
        Some(S::Expired) => return None,
        Some(_) if late => &[S::Expired],
        Some(_) => &[S::Kept, S::Broken],
    };
    Some(*prng.pick(next))
}
