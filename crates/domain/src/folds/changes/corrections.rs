//! Owns how the correction of a development is told: what it said, and what it says now.
//! Refuses to hide a change that its words do not show, such as other evidence.

use super::wording;
use crate::clocks::Titles;
use crate::development::{Development, Rank};
use crate::grade::Credibility;
use crate::record::Record;
use rapporteur_words::{Language, say};

/// The difference between two versions of a development in a sentence.
pub(super) fn sentence(old: &Record, new: &Record, titles: &dyn Titles) -> String {
    let title = |record: &Record| match record.development() {
        Some(development) => wording(record, development, titles),
        None => record.head.title.clone(),
    };
    let language = titles.language();
    let (was, now) = (title(old), title(new));
    let mut parts = Vec::new();
    if was != now {
        parts.push(say!(language, "told-correction-was", was = was));
    }
    if let (Some(old), Some(new)) = (old.development(), new.development()) {
        parts.extend(details(language, old, new));
    }
    if parts.is_empty() {
        return now;
    }
    let changes = parts.join("; ");
    say!(language, "told-correction", title = now, changes = changes)
}

fn details(language: Language, old: &Development, new: &Development) -> Vec<String> {
    let mut parts = Vec::new();
    if old.happened != new.happened {
        let (was, now) = (
            old.happened.short_in(language),
            new.happened.short_in(language),
        );
        parts.push(say!(
            language,
            "told-correction-dated",
            now = now,
            was = was
        ));
    }
    if old.modality != new.modality {
        let (was, now) = (old.modality.said(language), new.modality.said(language));
        parts.push(say!(
            language,
            "told-correction-modality",
            now = now,
            was = was
        ));
    }
    if old.rank != new.rank {
        parts.push(say!(language, rank(new.rank)));
    }
    if old.credibility != new.credibility {
        let (was, now) = (
            judged(language, old.credibility),
            judged(language, new.credibility),
        );
        parts.push(say!(language, "told-credibility", now = now, was = was));
    }
    if (&old.evidence, old.own_observation) != (&new.evidence, new.own_observation) {
        parts.push(say!(language, "told-evidence"));
    }
    parts
}

const fn rank(rank: Rank) -> &'static str {
    match rank {
        Rank::Preferred => "told-rank-preferred",
        Rank::Normal => "told-rank-normal",
        Rank::Deprecated => "told-rank-deprecated",
    }
}

fn judged(language: Language, credibility: Option<Credibility>) -> String {
    match credibility {
        Some(credibility) => credibility.code().to_owned(),
        None => say!(language, "told-not-judged"),
    }
}
