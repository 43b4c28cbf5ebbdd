//! Owns what a development must carry, whatever came before it.

use super::IllegalMove;
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
    let kinds: Vec<_> = kinds.iter().map(|kind| a(kind.word())).collect();
    let (asserts, kinds) = (a(asserts.word()), kinds.join(" or "));
    let reason = format!(
        "{asserts} is about {kinds}, not about {}",
        a(subject.word())
    );
    refuse("subject.kind", capital(&reason))
}

/// A word with its article.
fn a(word: &str) -> String {
    let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {word}")
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// Whether the analyst set a rule aside; that takes a remark.
pub(super) fn overridden(development: &Development) -> Result<bool, IllegalMove> {
    let Some(aside) = &development.overridden else {
        return Ok(false);
    };
    if aside.remark.trim().is_empty() {
        refuse(
            "override.no_remark",
            "To record it against the rule, say why: the remark is kept with it",
        )?;
    }
    Ok(true)
}

/// A chain has one speaker at its head and passes each voice once: it is a path.
fn check_chain(chain: &Chain) -> Result<(), IllegalMove> {
    if chain.hops.is_empty() && chain.source.is_none() {
        return refuse(
            "chain.no_speaker",
            "A chain of evidence needs a speaker, or at least the source it was read in",
        );
    }
    let voices: Vec<&Voice> = chain.hops.iter().map(|hop| &hop.who).collect();
    let twice = |(at, voice): (usize, &&Voice)| voices[..at].contains(voice);
    if voices.iter().enumerate().any(twice) {
        return refuse(
            "chain.not_a_path",
            "One voice stands twice in a chain of evidence: make it two chains",
        );
    }
    match &chain.span {
        Some(_) if chain.source.is_none() => refuse(
            "span.no_source",
            "The exact words need the source they stand in",
        ),
        Some(span) if span.start >= span.end || span.words.is_empty() => {
            refuse("span.empty", "The marked words are empty")
        }
        _ => Ok(()),
    }
}

fn check_rank(development: &Development) -> Result<(), IllegalMove> {
    let supported = !development.evidence.is_empty() || development.own_observation;
    if development.rank == Rank::Preferred && !supported {
        return refuse(
            "rank.unsupported",
            "A preferred value needs evidence, or to be marked as the analyst's own observation",
        );
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
        format!(
            "Credibility 1 needs two independent origins; this has {}",
            behind.words()
        ),
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
        return refuse("quantity.not_a_number", "A quantity is a finite number");
    }
    match (quantity.least, quantity.most) {
        (Some(least), Some(most)) if least > most => refuse(
            "quantity.backwards",
            format!("The lowest value, {least}, lies above the highest, {most}"),
        ),
        _ => Ok(()),
    }
}

fn refuse(rule: &'static str, reason: impl Into<String>) -> Result<(), IllegalMove> {
    Err(IllegalMove::because(rule, reason))
}
