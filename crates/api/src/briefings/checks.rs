//! Owns the use case of checking a briefing before it is issued, and what issuing asks of it:
//! every finding mended or waived with a remark, which is kept with the issued briefing. The
//! checks themselves are pure and stand in the briefing crate.

use super::rendering::length;
use super::{BriefingRequest, Made, made};
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use rapporteur_briefing::checks::{Finding, check};
use rapporteur_domain::record::WaivedFinding;
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;

/// Something a check found in a briefing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckFinding {
    /// What a waiver names; it changes when place, words or matter do.
    pub key: String,
    /// The check: "weekday".
    pub check: String,
    /// What it looks for, in English: "a weekday that does not fit its date".
    pub word: String,
    /// The key of the sentence, `headline`, or section and number of a sentence without a key.
    pub place: String,
    /// The section it stands in; empty before the first.
    pub section: String,
    /// The sentence as it reads.
    pub words: String,
    /// What was found and what would mend it.
    pub message: String,
    /// The remark with which it is waived.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub waived: Option<String>,
}

/// What the checks say of a briefing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingFindings {
    /// Everything found, in the order of the product.
    pub findings: Vec<CheckFinding>,
    /// How many are not waived: with any, nothing is issued.
    pub open: u32,
    /// Waivers of the request that no finding answers to: the words they were for have changed.
    pub idle: Vec<String>,
    /// How many pages it takes, where its template says how many it is meant for. Too many are
    /// told and stop nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub length: Option<BriefingLength>,
}

/// How long a briefing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingLength {
    /// Pages as they are printed.
    pub pages: u32,
    /// Pages it is meant for.
    pub meant: u32,
}

/// Checks a briefing as it would be issued, and changes nothing.
///
/// # Errors
/// As composing it.
pub fn check_briefing(
    desk: &Desk<'_>,
    request: &BriefingRequest,
) -> Result<BriefingFindings, ApiError> {
    let made = made(desk, request)?;
    let mut found = findings_of(&made, &request.waivers);
    if let Some(meant) = made.document.style.pages {
        let pages = length(&made.for_file())?;
        found.length = Some(BriefingLength {
            pages: u32::try_from(pages).unwrap_or(u32::MAX),
            meant: u32::from(meant),
        });
    }
    Ok(found)
}

/// What the checks say of a composed briefing.
pub(super) fn findings_of(made: &Made, waivers: &BTreeMap<String, String>) -> BriefingFindings {
    let mut found = check(&made.document, &made.material);
    found.extend(made.named.iter().cloned());
    let told = |finding: Finding| {
        let remark = waivers.get(&finding.key).map(|remark| remark.trim());
        CheckFinding {
            waived: remark.filter(|it| !it.is_empty()).map(str::to_owned),
            key: finding.key,
            check: finding.check.code().to_owned(),
            word: finding.check.word().to_owned(),
            place: finding.place,
            section: finding.section,
            words: finding.words,
            message: finding.message,
        }
    };
    let findings: Vec<CheckFinding> = found.into_iter().map(told).collect();
    let open = findings.iter().filter(|it| it.waived.is_none()).count();
    let answered = |key: &&String| findings.iter().any(|it| it.key == **key);
    BriefingFindings {
        open: u32::try_from(open).unwrap_or(u32::MAX),
        idle: waivers
            .keys()
            .filter(|key| !answered(key))
            .cloned()
            .collect(),
        findings,
        length: None,
    }
}

/// Refuses to issue with findings that are not waived; gives back those that are, to be kept.
pub(super) fn passed(found: BriefingFindings) -> Result<Vec<WaivedFinding>, ApiError> {
    if found.open > 0 {
        let message = format!(
            "The checks before issue found {} not waived. Nothing was issued: mend the words, or waive each with a remark.",
            if found.open == 1 {
                "something".to_owned()
            } else {
                format!("{} things", found.open)
            }
        );
        let details = json!({ "findings": found.findings });
        return Err(ApiError::refused(Code::ChecksOpen, message).with(details));
    }
    let kept = found.findings.into_iter().filter_map(|it| {
        Some(WaivedFinding {
            remark: it.waived?,
            key: it.key,
            words: it.words,
            message: it.message,
        })
    });
    Ok(kept.collect())
}
