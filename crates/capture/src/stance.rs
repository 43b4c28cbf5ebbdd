//! What a speaker does with what is told, and how it stands to what is. Owns the words that decide it.

use std::ops::Range;

use crate::{
    proposal::{Modality, Stance},
    reading::Reading,
};

/// Whether it is told as so, as not so, under a condition, or as only possible.
pub(crate) fn modality(reading: &Reading<'_>, tokens: &Range<usize>) -> Modality {
    let has = |words: &[&str]| {
        reading.tokens[tokens.clone()]
            .iter()
            .any(|t| words.contains(&t.low.as_str()))
    };
    if has(&["if", "unless", "provided", "si", "если", "якщо", "إذا"]) {
        Modality::Conditional
    } else if has(&[
        "would",
        "could",
        "may",
        "might",
        "possible",
        "possibly",
        "potentially",
    ]) {
        Modality::Hypothetical
    } else if has(&["not", "no", "never", "neither", "nor", "denied", "denies"]) {
        Modality::Negated
    } else {
        Modality::Plain
    }
}

pub(crate) fn stance(reading: &Reading<'_>, tokens: &Range<usize>) -> Stance {
    let has = |words: &[&str]| {
        reading.tokens[tokens.clone()]
            .iter()
            .any(|t| words.contains(&t.low.as_str()))
    };
    if has(&["declined", "refused", "not"])
        && has(&["comment", "say", "confirm", "elaborate", "disclose"])
    {
        Stance::Declined
    } else if has(&[
        "denied",
        "denies",
        "deny",
        "dismissed",
        "rejected",
        "refuted",
        "démenti",
        "опроверг",
        "опровергла",
        "опровергли",
        "отверг",
        "спростував",
        "спростувала",
        "спростували",
        "відкинув",
        "نفى",
        "نفت",
        "ونفى",
        "ونفت",
    ]) {
        Stance::Denied
    } else if has(&["if", "unless", "provided", "если", "якщо", "إذا"]) {
        Stance::Conditional
    } else {
        Stance::Asserted
    }
}
