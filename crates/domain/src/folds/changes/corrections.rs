//! Owns how the correction of a development is told: what it said, and what it says now.
//! Refuses to hide a change that its words do not show, such as other evidence.

use super::wording;
use crate::clocks::Titles;
use crate::development::{Development, Rank};
use crate::grade::Credibility;
use crate::record::Record;

/// The difference between two versions of a development in a sentence.
pub(super) fn sentence(old: &Record, new: &Record, titles: &dyn Titles) -> String {
    let title = |record: &Record| match record.development() {
        Some(development) => wording(record, development, titles),
        None => record.head.title.clone(),
    };
    let (was, now) = (title(old), title(new));
    let mut parts = Vec::new();
    if was != now {
        parts.push(format!("was “{was}”"));
    }
    if let (Some(old), Some(new)) = (old.development(), new.development()) {
        parts.extend(details(old, new));
    }
    if parts.is_empty() {
        return now;
    }
    format!("{now}: {}", parts.join("; "))
}

fn details(old: &Development, new: &Development) -> Vec<String> {
    let mut parts = Vec::new();
    if old.happened != new.happened {
        let (was, now) = (old.happened.short(), new.happened.short());
        parts.push(format!("dated {now}, was {was}"));
    }
    if old.modality != new.modality {
        parts.push(format!("{}, was {}", new.modality, old.modality));
    }
    if old.rank != new.rank {
        parts.push(rank(new.rank).to_owned());
    }
    if old.credibility != new.credibility {
        let (was, now) = (judged(old.credibility), judged(new.credibility));
        parts.push(format!("credibility {now}, was {was}"));
    }
    if (&old.evidence, old.own_observation) != (&new.evidence, new.own_observation) {
        parts.push("its evidence was changed".to_owned());
    }
    parts
}

const fn rank(rank: Rank) -> &'static str {
    match rank {
        Rank::Preferred => "now preferred",
        Rank::Normal => "no longer ranked",
        Rank::Deprecated => "superseded, no longer counted",
    }
}

const fn judged(credibility: Option<Credibility>) -> &'static str {
    match credibility {
        Some(credibility) => credibility.code(),
        None => "not judged",
    }
}
