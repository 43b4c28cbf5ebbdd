//! Owns the checks that a written sentence is no firmer than what it rests on: what one origin
//! says is told as what somebody says, and what is contradicted is told as contradicted.

use rapporteur_domain::clocks::Titles;
use rapporteur_domain::evidence::Voice;
use rapporteur_domain::folds::contradiction::{Contradiction, RivalValue, SlotName};
use rapporteur_domain::folds::origins::behind;
use rapporteur_domain::{Assertion, Development};

use super::told::Told;
use super::words::{first_of, has_any, place_of, spaced};
use super::{Check, Finding};
use crate::material::Material;

/// How a sentence says that it tells what somebody says, or that it is not sure.
const ATTRIBUTED: &[&str] = &[
    "according to",
    "said",
    "says",
    "say",
    "saying",
    "told",
    "tells",
    "reported",
    "reportedly",
    "reports",
    "report",
    "claimed",
    "claims",
    "claim",
    "alleged",
    "allegedly",
    "alleges",
    "announced",
    "announces",
    "stated",
    "states",
    "declared",
    "declares",
    "confirmed",
    "confirms",
    "denied",
    "denies",
    "insisted",
    "insists",
    "maintains",
    "maintained",
    "speaks of",
    "spoke of",
    "argues",
    "argued",
    "suggested",
    "account",
    "accounts",
    "by its own",
    "by his own",
    "by her own",
    "by their own",
    "in the words of",
    "one origin",
    "a single origin",
    "single source",
    "one source",
    "source",
    "sources",
    "unconfirmed",
    "not confirmed",
    "unverified",
    "apparently",
    "possibly",
    "may",
    "might",
    "could",
    "likely",
    "unlikely",
    "probably",
    "we assess",
    "we judge",
    "no independent",
    "quoted",
    "cited",
    "citing",
];

/// How a sentence says that accounts differ.
const OPEN: &[&str] = &[
    "variously",
    "conflicting",
    "conflict",
    "contradict",
    "contradicts",
    "contradictory",
    "disputed",
    "in dispute",
    "differ",
    "differs",
    "differing",
    "diverge",
    "rival",
    "competing",
    "either",
    "others",
    "not settled",
    "unsettled",
    "unclear",
    "not clear",
    "uncertain",
    "not known",
    "open question",
    "on the other hand",
    "whereas",
    "as against",
    "or",
];

/// Words of the slot that must stand beside a value without figures in it.
fn slot_words(slot: SlotName) -> &'static [&'static str] {
    match slot {
        SlotName::Heads => &[
            "head",
            "heads",
            "headed",
            "heading",
            "lead",
            "leads",
            "led",
            "leading",
            "delegation",
        ],
        SlotName::Reason => &["because", "reason", "owing", "due", "since", "as"],
        _ => &[],
    }
}

/// What one origin says, told as if it were known.
pub(super) fn single_origin(told: &Told<'_>, material: &Material, found: &mut Vec<Finding>) {
    if !told.written || told.rests_on.is_empty() {
        return;
    }
    let developments: Vec<&Development> = told
        .rests_on
        .iter()
        .filter_map(|id| material.development(*id))
        .collect();
    let seen = developments.iter().any(|it| it.own_observation);
    let origins = behind(developments.iter().copied(), material);
    let spaced = spaced(&told.unquoted);
    if seen || origins.origins != 1 || has_any(&spaced, ATTRIBUTED) {
        return;
    }
    if developments
        .iter()
        .any(|it| says_who(&spaced, it, material))
    {
        return;
    }
    let message = format!(
        "Told as fact, and rests on {}. Say who says so, or cite another origin.",
        origins.words()
    );
    found.push(told.finding(Check::SingleOrigin, message));
}

/// Whether the sentence names the voice that the development goes back to.
fn says_who(spaced_words: &str, development: &Development, material: &Material) -> bool {
    let speaker = match &development.asserts {
        Assertion::Statement(statement) => Some(&statement.speaker),
        _ => None,
    };
    let roots = development
        .evidence
        .iter()
        .filter_map(|chain| chain.hops.first().map(|hop| &hop.who));
    speaker.into_iter().chain(roots).any(|voice| {
        let name = match voice {
            Voice::Unnamed { description, .. } => description.clone(),
            Voice::Person { id } | Voice::Party { id } | Voice::Outlet { id } => {
                material.title(*id)
            }
        };
        let whole = spaced(&name);
        let last = whole.trim().rsplit(' ').next().unwrap_or_default();
        place_of(spaced_words, whole.trim()).is_some()
            || (last.chars().count() > 3 && place_of(spaced_words, last).is_some())
    })
}

/// One of several rival values told as if nobody held another.
pub(super) fn contradiction(told: &Told<'_>, material: &Material, found: &mut Vec<Finding>) {
    if !told.written {
        return;
    }
    let words = spaced(&told.unquoted);
    if has_any(&words, OPEN) {
        return;
    }
    for contradiction in &material.contradictions {
        let Some(value) = told_value(told, &words, contradiction) else {
            continue;
        };
        let others = contradiction
            .values
            .iter()
            .filter(|it| it.value != value.value);
        let others: Vec<&str> = others.map(|it| it.value.as_str()).collect();
        let message = format!(
            "Told as settled: “{}”, while another account has “{}”. Say that accounts differ, or rank them.",
            value.value,
            others.join("”, “")
        );
        found.push(told.finding(Check::Contradiction, message));
    }
}

/// The one rival value that a sentence tells.
fn told_value<'c>(
    told: &Told<'_>,
    words: &str,
    contradiction: &'c Contradiction,
) -> Option<&'c RivalValue> {
    let rests = |value: &&RivalValue| {
        let on = |id| value.developments.contains(id);
        told.rests_on.iter().any(on)
    };
    let says = |value: &&RivalValue| mentions(words, contradiction, &value.value);
    one(contradiction.values.iter().filter(rests))
        .filter(|value| says(value) || attribution_free(words))
        .or_else(|| {
            one(contradiction.values.iter().filter(says)).filter(|_| attribution_free(words))
        })
}

fn attribution_free(words: &str) -> bool {
    first_of(words, ATTRIBUTED).is_none()
}

fn one<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// Whether words hold a value: its figures beside one of its words, or a name in it beside a
/// word of what is contradicted, or most of its longer words.
fn mentions(words: &str, contradiction: &Contradiction, value: &str) -> bool {
    let whole = spaced(value);
    let parts: Vec<&str> = whole.split_whitespace().collect();
    let has = |part: &&&str| place_of(words, part).is_some();
    let figures: Vec<&&str> = parts
        .iter()
        .filter(|part| part.chars().all(|it| it.is_ascii_digit()))
        .collect();
    let beside = spaced(&contradiction.detail);
    if !figures.is_empty() {
        let near = parts.iter().copied().chain(beside.split_whitespace());
        let mut near = near.filter(|part| part.chars().count() > 3 && part.parse::<u32>().is_err());
        return figures.iter().copied().all(|it| has(&it))
            && near.any(|part| place_of(words, part).is_some());
    }
    let slot = slot_words(contradiction.slot);
    if contradiction.slot == SlotName::Heads {
        let name = parts.last().is_some_and(|last| has(&last));
        return name && has_any(words, slot);
    }
    let long: Vec<&&str> = parts
        .iter()
        .filter(|part| part.chars().count() > 3)
        .collect();
    let held = long.iter().filter(|part| has(part)).count();
    long.len() >= 2 && held * 10 >= long.len() * 7 && (slot.is_empty() || has_any(words, slot))
}
