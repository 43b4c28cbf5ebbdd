//! Owns what a development must carry, whatever came before it.

use super::{IllegalMove, Reason};
use crate::development::{
    Assertion, AssertionKind, Development, IncidentReport, Outcome, Position, PositionValue, Rank,
};
use crate::evidence::{Chain, Voice};
use crate::folds::origins::{self, Outlets};
use crate::grade::Credibility;
use crate::quantity::Quantity;
use crate::record::{Kind, Record};

/// The kinds of records an assertion can be about; empty when it can be about any.
#[must_use]
pub const fn subjects(asserts: AssertionKind) -> &'static [Kind] {
    match asserts {
        AssertionKind::Round | AssertionKind::Delegation => &[Kind::Round],
        AssertionKind::Offer => &[Kind::Offer],
        AssertionKind::Issue | AssertionKind::Position => &[Kind::Issue],
        AssertionKind::VenueStance => &[Kind::VenueOption],
        AssertionKind::IncidentReport => &[Kind::Incident],
        AssertionKind::Pledge => &[Kind::Pledge],
        AssertionKind::Outcome => &[Kind::Round, Kind::Process],
        AssertionKind::Statement | AssertionKind::Silence => &[],
    }
}

/// Whether a record carries what its kind must. Only developments have rules of this sort;
/// `subject` is the record one is about, where it is at hand.
///
/// # Errors
/// The first rule that is broken.
pub fn check_record(
    record: &Record,
    subject: Option<&Record>,
    outlets: &dyn Outlets,
) -> Result<(), IllegalMove> {
    let Some(development) = record.development() else {
        return Ok(());
    };
    if let Some(subject) = subject {
        check_fit(subject.kind(), development)?;
    }
    overridden(development)?;
    development.evidence.iter().try_for_each(check_chain)?;
    check_rank(development)?;
    check_credibility(development, outlets)?;
    quantities(&development.asserts)
        .into_iter()
        .try_for_each(check_quantity)
}

/// An assertion is about a record of a kind that it can be about.
pub(super) fn check_fit(subject: Kind, development: &Development) -> Result<(), IllegalMove> {
    let asserts = development.asserts.kind();
    let kinds = subjects(asserts);
    if kinds.is_empty() || kinds.contains(&subject) {
        return Ok(());
    }
    let reason = Reason::plain("rules-subject-kind")
        .with("asserts", asserts)
        .with("kinds", kinds)
        .with("subject", subject);
    Err(IllegalMove::because("subject.kind", reason))
}

/// Whether the analyst set a rule aside; that takes a remark.
pub(super) fn overridden(development: &Development) -> Result<bool, IllegalMove> {
    let Some(aside) = &development.overridden else {
        return Ok(false);
    };
    if aside.remark.trim().is_empty() {
        refuse(
            "override.no_remark",
            Reason::plain("rules-override-no_remark"),
        )?;
    }
    Ok(true)
}

/// A chain has one speaker at its head and passes each voice once: it is a path.
fn check_chain(chain: &Chain) -> Result<(), IllegalMove> {
    if chain.hops.is_empty() && chain.source.is_none() && chain.note.is_none() {
        return refuse("chain.no_speaker", Reason::plain("rules-chain-no_speaker"));
    }
    let voices: Vec<&Voice> = chain.hops.iter().map(|hop| &hop.who).collect();
    let twice = |(at, voice): (usize, &&Voice)| voices[..at].contains(voice);
    if voices.iter().enumerate().any(twice) {
        return refuse("chain.not_a_path", Reason::plain("rules-chain-not_a_path"));
    }
    if chain.source.is_some() && chain.note.is_some() {
        return refuse("chain.two_ends", Reason::plain("rules-chain-two_ends"));
    }
    match &chain.span {
        Some(_) if chain.source.is_none() && chain.note.is_none() => {
            refuse("span.no_source", Reason::plain("rules-span-no_source"))
        }
        Some(span) if span.start >= span.end || span.words.is_empty() => {
            refuse("span.empty", Reason::plain("rules-span-empty"))
        }
        _ => Ok(()),
    }
}

fn check_rank(development: &Development) -> Result<(), IllegalMove> {
    let supported = !development.evidence.is_empty() || development.own_observation;
    if development.rank == Rank::Preferred && !supported {
        return refuse("rank.unsupported", Reason::plain("rules-rank-unsupported"));
    }
    Ok(())
}

fn check_credibility(development: &Development, outlets: &dyn Outlets) -> Result<(), IllegalMove> {
    if development.credibility != Some(Credibility::Confirmed) {
        return Ok(());
    }
    let behind = origins::behind([development], outlets);
    if behind.origins >= 2 {
        return Ok(());
    }
    refuse(
        "credibility.one_origin",
        Reason::plain("rules-credibility-one_origin").with("origins", behind),
    )
}

fn quantities(asserts: &Assertion) -> Vec<&Quantity> {
    match asserts {
        Assertion::Position(Position {
            value: Some(PositionValue::Interval { interval }),
            ..
        }) => vec![interval],
        Assertion::IncidentReport(IncidentReport {
            killed, injured, ..
        }) => killed.iter().chain(injured).collect(),
        Assertion::Outcome(Outcome { quantities, .. }) => {
            quantities.iter().map(|measure| &measure.quantity).collect()
        }
        _ => Vec::new(),
    }
}

fn check_quantity(quantity: &Quantity) -> Result<(), IllegalMove> {
    let numbers = [quantity.least, quantity.most];
    if numbers.iter().flatten().any(|number| !number.is_finite()) {
        return refuse(
            "quantity.not_a_number",
            Reason::plain("rules-quantity-not_a_number"),
        );
    }
    match (quantity.least, quantity.most) {
        (Some(least), Some(most)) if least > most => refuse(
            "quantity.backwards",
            Reason::plain("rules-quantity-backwards")
                .with("least", least)
                .with("most", most),
        ),
        _ => Ok(()),
    }
}

fn refuse(rule: &'static str, reason: Reason) -> Result<(), IllegalMove> {
    Err(IllegalMove::because(rule, reason))
}
