//! Owns the checks on words of estimative probability: likelihood and confidence kept apart
//! (ICD 203, D.6.e.2), one scale in a product, and judgements that say what they rest on.
//! Refuses to judge whether a likelihood is right.

use super::told::Told;
use super::words::{first_of, has_any, sentences, spaced};
use super::{Check, Finding};

/// Terms that both scales know: of ICD 203 (2015, both of its columns) and of the Professional
/// Head of Intelligence Assessment's yardstick (2019).
const SHARED: &[&str] = &[
    "unlikely",
    "likely",
    "probable",
    "probably",
    "improbable",
    "almost certain",
    "almost certainly",
];

/// Terms of ICD 203 that PHIA's yardstick does not know.
const ICD_203: &[&str] = &[
    "almost no chance",
    "very unlikely",
    "highly improbable",
    "roughly even chance",
    "roughly even odds",
    "very likely",
    "highly probable",
    "nearly certain",
];

/// Terms of PHIA's yardstick that ICD 203 does not know.
const PHIA: &[&str] = &[
    "remote chance",
    "highly unlikely",
    "realistic possibility",
    "highly likely",
];

/// How confidence in a judgement is said.
const CONFIDENCE: &[&str] = &[
    "low confidence",
    "moderate confidence",
    "medium confidence",
    "high confidence",
    "low to moderate confidence",
    "moderate to high confidence",
    "confidence is low",
    "confidence is moderate",
    "confidence is high",
    "confidence level",
    "our confidence",
    "analytic confidence",
    "analytical confidence",
    "with confidence",
    "limited confidence",
];

/// How a judgement says that it is one, besides a likelihood.
const JUDGES: &[&str] = &[
    "we assess",
    "we judge",
    "we believe",
    "we expect",
    "we estimate",
    "it is assessed",
    "is assessed to",
    "are assessed to",
    "our assessment",
    "our judgement",
    "our judgment",
    "in our view",
];

/// How a judgement says what it rests on.
const GROUNDS: &[&str] = &[
    "because",
    "given",
    "based on",
    "on the basis of",
    "judging by",
    "judging from",
    "in view of",
    "in light of",
    "in the light of",
    "according to",
    "reporting",
    "reports",
    "evidence",
    "indicates",
    "indicate",
    "indications",
    "suggests",
    "suggest",
    "the record",
    "on record",
    "shown by",
];

fn likelihood(spaced: &str) -> Option<&'static str> {
    let all = [ICD_203, PHIA, SHARED].concat();
    first_of(spaced, &all)
}

/// A likelihood and a confidence in one sentence: readers take the one for the other.
pub(super) fn likelihood_and_confidence(told: &Told<'_>, found: &mut Vec<Finding>) {
    if !told.written {
        return;
    }
    for sentence in sentences(&told.unquoted) {
        let spaced = spaced(sentence);
        let (Some(likely), Some(sure)) = (likelihood(&spaced), first_of(&spaced, CONFIDENCE))
        else {
            continue;
        };
        let message = format!(
            "Says how likely (“{likely}”) and how confident (“{sure}”) in one sentence. Say each in a sentence of its own."
        );
        found.push(told.finding(Check::LikelihoodAndConfidence, message));
    }
}

/// Terms of two scales in one product: told of every sentence that uses the scale met second.
pub(super) fn mixed_scales(told: &[Told<'_>], found: &mut Vec<Finding>) {
    let mut first = None;
    for it in told.iter().filter(|it| it.written) {
        let spaced = spaced(&it.unquoted);
        for (scale, terms) in [("ICD 203", ICD_203), ("PHIA", PHIA)] {
            let Some(term) = first_of(&spaced, terms) else {
                continue;
            };
            let (used, before) = *first.get_or_insert((scale, term));
            if used != scale {
                let message = format!(
                    "“{term}” is of the scale of {scale}, “{before}” of that of {used}. Use one scale throughout."
                );
                found.push(it.finding(Check::MixedScales, message));
            }
        }
    }
}

/// A judgement in a paragraph in which nothing says what it rests on.
pub(super) fn unsupported(told: &[Told<'_>], found: &mut Vec<Finding>) {
    for paragraph in told.chunk_by(|a, b| a.paragraph == b.paragraph) {
        let supported = paragraph.iter().any(|it| {
            !it.rests_on.is_empty() || it.noted || has_any(&spaced(&it.unquoted), GROUNDS)
        });
        if supported {
            continue;
        }
        let judgement = paragraph.iter().filter(|it| it.written).find_map(|it| {
            let spaced = spaced(&it.unquoted);
            let says = first_of(&spaced, JUDGES).or_else(|| likelihood(&spaced))?;
            Some((it, says))
        });
        if let Some((it, says)) = judgement {
            let message = format!(
                "Judges (“{says}”), and nothing in its paragraph says on what grounds. Cite what it rests on, or give the reason."
            );
            found.push(it.finding(Check::UnsupportedJudgement, message));
        }
    }
}
