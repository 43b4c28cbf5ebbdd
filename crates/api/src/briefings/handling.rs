//! Owns the handling of a composed briefing: its mark, words of the analyst's that name whom
//! these readers may not be told of, and what a file may say of itself.

use super::BriefingRequest;
use super::audience::{Audience, Profile};
use crate::error::{ApiError, Code};
use rapporteur_briefing::block::{Block, plain};
use rapporteur_briefing::checks::{Check, Finding};
use rapporteur_briefing::{Document, Material};
use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::record::{FileProperty, LoweredMark};
use serde_json::json;

/// Gives the product the mark asked for. It is never lower than what it contains, unless
/// somebody says why; that is kept with the issued briefing and printed nowhere.
pub(super) fn marked(
    document: &mut Document,
    request: &BriefingRequest,
) -> Result<Option<LoweredMark>, ApiError> {
    let holds = document.marking.tlp;
    let Some(mark) = request.mark else {
        return Ok(None);
    };
    if mark >= holds {
        document.marking.tlp = mark;
        return Ok(None);
    }
    let reason = request.mark_reason.trim();
    if reason.is_empty() {
        let message = format!(
            "The briefing contains what is marked {holds}; it cannot be marked {mark} without a reason. Give the reason, or leave out what is marked higher."
        );
        let details = json!({ "contains": holds, "asked": mark });
        return Err(ApiError::refused(Code::MarkTooLow, message).with(details));
    }
    document.lower(mark);
    Ok(Some(LoweredMark {
        from: holds,
        to: mark,
        reason: reason.to_owned(),
    }))
}

/// Words of the analyst's that name somebody these readers may not be told of: what is generated
/// was cut before it was composed, what a hand wrote can only be pointed out.
pub(super) fn naming(
    document: &Document,
    request: &BriefingRequest,
    material: &Material,
    audience: &Audience<'_, '_>,
) -> Vec<Finding> {
    if !audience.is_narrow() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut look = |place: &str, section: &str, words: &str| {
        if let Some(whom) = audience.named_in(words) {
            found.push(finding(place, section, words, whom, material));
        }
    };
    look("headline", "", &request.headline);
    look("audience", "", &request.audience);
    let mut section = String::new();
    for block in &document.blocks {
        if let Block::Heading { text, .. } = block {
            section = plain(text);
            look("heading", &section, &section);
        }
        for sentence in block.sentences() {
            if !sentence.origin.is_generated() {
                look(&sentence.key, &section, &plain(&sentence.text));
            }
        }
    }
    found
}

fn finding(
    place: &str,
    section: &str,
    words: &str,
    whom: RecordId,
    material: &Material,
) -> Finding {
    let kind = material
        .records
        .get(&whom)
        .map_or("somebody or something", |record| record.kind().word());
    let title = if material.records.contains_key(&whom) {
        format!(" ({})", material.title(whom))
    } else {
        String::new()
    };
    let message = format!(
        "Names a {kind}{title} that these readers may not be told of. Write it without the name."
    );
    let message = message.replace("a somebody", "somebody");
    Finding::new(Check::WithheldNamed, place, section, words, message)
}

/// The tree as it may leave the house: what files say of themselves is cut to what the profile
/// allows.
pub(super) fn for_file(mut document: Document, profile: &Profile) -> Document {
    if !profile.allows(FileProperty::Identities) {
        document.without_identities();
    }
    if !profile.allows(FileProperty::Clocks) {
        document.without_clocks();
    }
    document
}
