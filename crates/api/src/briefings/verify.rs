//! Owns saying whether a file is a briefing that this dossier issued: by its bytes first, then by
//! making what was issued once more in the file's format. A file that says it is a briefing of
//! ours and is not, differs. Refuses to say in what: bytes that differ prove nothing further.

use super::again::{purges_since, recomposed};
use super::numbering::all_issued;
use super::{BriefingFormat, render, sha256};
use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::host::Progress;
use rapporteur_domain::RecordId;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::Briefing;
use serde::Serialize;
use std::path::Path;

/// Largest file looked at, in bytes: no product of ours is larger.
const LARGEST: u64 = 256 << 20;

/// Issued briefings made again for one file, latest first.
const TRIED: usize = 40;

/// What a file is to the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum BriefingVerdict {
    /// It is the file that was issued, byte for byte.
    Issued {
        /// As what.
        #[serde(flatten)]
        briefing: VerifiedBriefing,
    },
    /// It is an issued briefing made once more in another format, byte for byte.
    MadeAgain {
        /// Which.
        #[serde(flatten)]
        briefing: VerifiedBriefing,
        /// The file's own format.
        found: String,
    },
    /// It gives itself out for a briefing of this dossier and is not the file issued.
    Differs {
        /// For which.
        #[serde(flatten)]
        briefing: VerifiedBriefing,
        /// Content was purged since: a copy in another format can no longer be proved.
        purged: bool,
    },
    /// Nothing that this dossier issued.
    NotIssued,
}

/// An issued briefing, as far as its file goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VerifiedBriefing {
    /// Its record.
    pub briefing: RecordId,
    /// Its number.
    pub number: u32,
    /// Its process.
    pub process: RecordId,
    /// Its title.
    pub title: String,
    /// When it was recorded as issued, RFC 3339.
    pub issued: String,
    /// In which format.
    pub format: String,
    /// Its mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub mark: Option<Tlp>,
    /// SHA-256 of the issued bytes.
    pub sha256: String,
}

/// Says whether a file's bytes are those of an issued briefing. `ending` is what the file's name
/// ends in: what was issued is made again only in the format it names, and not at all when it
/// names none.
///
/// # Errors
/// `cancelled`, or a failure of the disk.
pub fn verify_briefing(
    desk: &Desk<'_>,
    bytes: &[u8],
    ending: &str,
    progress: &dyn Progress,
) -> Result<BriefingVerdict, ApiError> {
    let issued = all_issued(desk)?;
    let hash = sha256(bytes);
    if let Some((id, briefing)) = issued.iter().find(|(_, it)| it.output_sha256 == hash) {
        return Ok(BriefingVerdict::Issued {
            briefing: verified(desk, *id, briefing)?,
        });
    }
    let mut formats = BriefingFormat::ALL.into_iter();
    let Some(format) = formats.find(|format| format.ending() == ending) else {
        return claimed(desk, bytes, &issued);
    };
    let tried = issued.iter().take(TRIED);
    let total = tried.len() as u64;
    for (done, (id, briefing)) in (0..).zip(tried) {
        progress.report(done, total);
        if progress.cancelled() {
            return Err(ApiError::cancelled());
        }
        // what can no longer be made cannot be compared
        let Ok(made) = recomposed(desk, briefing) else {
            continue;
        };
        if render(&made.for_file(), format, progress).is_ok_and(|again| again == bytes) {
            return Ok(BriefingVerdict::MadeAgain {
                briefing: verified(desk, *id, briefing)?,
                found: format.code().to_owned(),
            });
        }
    }
    claimed(desk, bytes, &issued)
}

/// The bytes of a file to verify.
///
/// # Errors
/// `dossier.not_found` when it cannot be read, `query.bad` when it is larger than any product.
pub fn read_to_verify(path: &Path) -> Result<Vec<u8>, ApiError> {
    let unreadable = |_| {
        let message = "The file to verify cannot be read. Nothing was changed.";
        ApiError::refused(Code::NotFound, message)
    };
    let length = std::fs::metadata(path).map_err(unreadable)?.len();
    if length > LARGEST {
        let message = "The file is larger than any briefing. Nothing was read.";
        return Err(ApiError::refused(Code::QueryBad, message));
    }
    std::fs::read(path).map_err(unreadable)
}

fn verified(
    desk: &Desk<'_>,
    id: RecordId,
    briefing: &Briefing,
) -> Result<VerifiedBriefing, ApiError> {
    let now = desk.reader(&At::default())?;
    let past = now.versions(id)?;
    let first = past.first();
    let record = past.iter().rev().find_map(|it| it.record.as_ref());
    Ok(VerifiedBriefing {
        briefing: id,
        number: briefing.number,
        process: briefing.process,
        title: record.map(|it| it.head.title.clone()).unwrap_or_default(),
        issued: first
            .map(|it| crate::writing::text(it.op.at))
            .unwrap_or_default(),
        format: briefing.format.clone(),
        mark: record.and_then(|it| it.head.mark),
        sha256: briefing.output_sha256.clone(),
    })
}

/// The issued briefing that a file gives itself out for: one whose number and title stand in its
/// bytes. Formats that pack their words (DOCX, PDF) say nothing that could be read here.
fn claimed(
    desk: &Desk<'_>,
    bytes: &[u8],
    issued: &[(RecordId, Briefing)],
) -> Result<BriefingVerdict, ApiError> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Ok(BriefingVerdict::NotIssued);
    };
    let now = desk.reader(&At::default())?;
    for (id, briefing) in issued {
        let process = now.versions(briefing.process)?;
        let titles = process
            .iter()
            .filter_map(|it| Some(it.record.as_ref()?.head.title.trim()));
        let mut titles = titles.filter(|title| !title.is_empty());
        let running = format!("Briefing {} ", briefing.number);
        if text.contains(&running) && titles.any(|title| text.contains(title)) {
            return Ok(BriefingVerdict::Differs {
                briefing: verified(desk, *id, briefing)?,
                purged: !purges_since(desk, briefing)?.is_empty(),
            });
        }
    }
    Ok(BriefingVerdict::NotIssued)
}
