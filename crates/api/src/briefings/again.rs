//! Owns making an issued briefing once more from what was kept with it, and saying whether the
//! bytes are those that were issued. Refuses to hide a difference: what a purge made impossible
//! is said.

use super::asked::Asked;
use super::numbering::{issued_as, request_kept};
use super::{BriefingFormat, Made, made_as, render, sha256};
use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::host::Progress;
use crate::writing::text;
use rapporteur_domain::RecordId;
use rapporteur_domain::record::Briefing;
use rapporteur_store::{OpKind, OpRow};
use serde_json::json;

/// Operations looked through for purges, newest first.
const LOOKED_THROUGH: u64 = 20_000;

/// An issued briefing made once more.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeAgain {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Their format.
    pub format: BriefingFormat,
    /// SHA-256 of them.
    pub sha256: String,
    /// As what it was issued.
    pub issued: Briefing,
    /// Whether these are the bytes that were issued; none in another format.
    pub same: Option<bool>,
    /// When content was purged since, if it was: what was erased cannot be told again.
    pub purged: Vec<String>,
}

/// Makes an issued briefing once more, in the format it was issued in or in another.
///
/// # Errors
/// `record.not_found` when no such briefing was issued or its process was purged,
/// `format.unavailable`, `cancelled`, or a failure of the disk.
pub fn make_again(
    desk: &Desk<'_>,
    process: RecordId,
    number: u32,
    format: Option<BriefingFormat>,
    progress: &dyn Progress,
) -> Result<MadeAgain, ApiError> {
    let issued = issued_as(desk, process, number)?;
    let was = BriefingFormat::of_code(&issued.format);
    let format = format.or(was).unwrap_or(BriefingFormat::Markdown);
    let purged = purges_since(desk, &issued)?;
    let made = recomposed(desk, &issued).map_err(|error| gone(error, &purged))?;
    let bytes = render(&made.for_file(), format, progress)?;
    let sha256 = sha256(&bytes);
    Ok(MadeAgain {
        same: (was == Some(format)).then(|| sha256 == issued.output_sha256),
        bytes,
        format,
        sha256,
        issued,
        purged,
    })
}

/// An issued briefing composed again at its own clocks.
pub(super) fn recomposed(desk: &Desk<'_>, issued: &Briefing) -> Result<Made, ApiError> {
    let asked = match Asked::kept_with(issued) {
        Some(asked) => asked,
        None => Asked::now(desk, &request_kept(desk, issued)?)?,
    };
    made_as(desk, &asked)
}

/// A process that is not there, told as what it is where something was purged.
fn gone(error: ApiError, purged: &[String]) -> ApiError {
    let Some(last) = purged
        .first()
        .filter(|_| error.code == Code::RecordNotFound)
    else {
        return error;
    };
    let message = format!(
        "This briefing cannot be made again: content it tells of was purged ({last}). The issued file is the only one there is."
    );
    ApiError::refused(Code::RecordNotFound, message).with(json!({ "purged": purged }))
}

/// When content was erased after a briefing was composed, newest first.
pub(super) fn purges_since(desk: &Desk<'_>, issued: &Briefing) -> Result<Vec<String>, ApiError> {
    let now = desk.reader(&At::default())?;
    let since = now.seq().saturating_sub(issued.journal_seq);
    let since = u64::try_from(since).unwrap_or(0).min(LOOKED_THROUGH);
    let is_purge = |op: &OpRow| op.kind == OpKind::Purge;
    let ops = now.journal(0, since)?.into_iter().map(|row| row.op);
    Ok(ops.filter(is_purge).map(|op| text(op.at)).collect())
}
