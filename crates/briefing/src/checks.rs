//! Owns what is asked of a product before it is issued: each check is a pure function over the
//! block tree and what it was made from, and every finding can be waived with a remark. Most
//! look at words that a hand wrote, since generated sentences state what is recorded.
//!
//! Words between quotation marks are somebody else's and are judged by one check only, the one
//! on quotations. English is known in depth; dates in further languages.

mod causes;
mod days;
mod estimates;
mod firmness;
mod posts;
mod quotations;
mod stale;
mod told;
mod words;

use serde::{Deserialize, Serialize};

use crate::block::Document;
use crate::material::Material;
pub(crate) use days::month;
use told::Told;
pub(crate) use words::spaced;

/// What is checked before a product is issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// Likelihood and confidence in one sentence.
    LikelihoodAndConfidence,
    /// Two scales of probability.
    MixedScales,
    /// A judgement without support.
    UnsupportedJudgement,
    /// One origin told as fact.
    SingleOrigin,
    /// A contradiction told as settled.
    Contradiction,
    /// A weekday that does not fit its date.
    Weekday,
    /// A title not held on that day.
    TitleNotHeld,
    /// A position gone stale.
    StalePosition,
    /// An edited sentence whose facts have changed.
    StaleEdit,
    /// A quotation that differs from the captured words.
    Quotation,
    /// Talks and incidents tied as cause and effect.
    Causation,
    /// Words that name what this audience may not see.
    WithheldNamed,
}

impl Check {
    /// All of them, in the order of the documentation.
    pub const ALL: [Self; 12] = [
        Self::LikelihoodAndConfidence,
        Self::MixedScales,
        Self::UnsupportedJudgement,
        Self::SingleOrigin,
        Self::Contradiction,
        Self::Weekday,
        Self::TitleNotHeld,
        Self::StalePosition,
        Self::StaleEdit,
        Self::Quotation,
        Self::Causation,
        Self::WithheldNamed,
    ];

    /// The form kept in files and named by waivers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LikelihoodAndConfidence => "likelihood_and_confidence",
            Self::MixedScales => "mixed_scales",
            Self::UnsupportedJudgement => "unsupported_judgement",
            Self::SingleOrigin => "single_origin",
            Self::Contradiction => "contradiction",
            Self::Weekday => "weekday",
            Self::TitleNotHeld => "title_not_held",
            Self::StalePosition => "stale_position",
            Self::StaleEdit => "stale_edit",
            Self::Quotation => "quotation",
            Self::Causation => "causation",
            Self::WithheldNamed => "withheld_named",
        }
    }

    /// What it finds, in English.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::LikelihoodAndConfidence => "likelihood and confidence in one sentence",
            Self::MixedScales => "two scales of probability",
            Self::UnsupportedJudgement => "a judgement without support",
            Self::SingleOrigin => "one origin told as fact",
            Self::Contradiction => "a contradiction told as settled",
            Self::Weekday => "a weekday that does not fit its date",
            Self::TitleNotHeld => "a title not held on that day",
            Self::StalePosition => "a position gone stale",
            Self::StaleEdit => "an edited sentence whose facts have changed",
            Self::Quotation => "a quotation that differs from the captured words",
            Self::Causation => "talks and incidents tied as cause and effect",
            Self::WithheldNamed => "words that name what this audience may not see",
        }
    }
}

/// Something a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What a waiver names: the check and a digest of place, words and matter, so that a waiver
    /// ends when the words change. `weekday-1f3a9c02`.
    pub key: String,
    /// What was checked.
    pub check: Check,
    /// The sentence's key within the product; its section and number for one without.
    pub place: String,
    /// The section it stands in; empty before the first.
    pub section: String,
    /// The sentence as it reads.
    pub words: String,
    /// What was found and what would mend it.
    pub message: String,
}

impl Finding {
    /// A finding about words at a place, with the key that follows from it.
    #[must_use]
    pub fn new(check: Check, place: &str, section: &str, words: &str, message: String) -> Self {
        let mut digest = Digest::new();
        for part in [place, words, &message] {
            digest.take(part);
        }
        Self {
            key: format!("{}-{:08x}", check.code(), digest.short()),
            check,
            place: place.to_owned(),
            section: section.to_owned(),
            words: words.to_owned(),
            message,
        }
    }
}

/// Everything found, in order of the product, each key once.
#[must_use]
pub fn check(document: &Document, material: &Material) -> Vec<Finding> {
    let told = told::all(document, material);
    let mut found = Vec::new();
    for it in &told {
        estimates::likelihood_and_confidence(it, &mut found);
        firmness::single_origin(it, material, &mut found);
        firmness::contradiction(it, material, &mut found);
        days::weekdays(it, material.clocks.as_of, &mut found);
        posts::titles(it, material, &mut found);
        stale::position(it, material, &mut found);
        stale::edit(it, &mut found);
        causes::causation(it, material, &mut found);
    }
    quotations::all(&told, material, &mut found);
    estimates::mixed_scales(&told, &mut found);
    estimates::unsupported(&told, &mut found);
    let place = |finding: &Finding| {
        let same = |it: &Told<'_>| it.place == finding.place;
        told.iter().position(same)
    };
    found.sort_by_key(place);
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|finding| seen.insert(finding.key.clone()));
    found
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo): no secret, only a short name for words.
struct Digest(u64);

impl Digest {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn take(&mut self, part: &str) {
        for byte in part.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    const fn short(&self) -> u32 {
        (self.0 ^ (self.0 >> 32)) as u32
    }
}
