//! Owns issuing: a composed briefing goes to a file the host chose, and the dossier remembers
//! that it did. The two stand or fall together.

use super::checks::{findings_of, passed};
use super::{BriefingFormat, BriefingRequest, made, render};
use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::files::{name_of, write_whole};
use crate::host::Progress;
use crate::writing::{Saved, op, saved, text};
use rapporteur_briefing::block::plain;
use rapporteur_domain::{Body, Head, OpId, Record, RecordId};
use rapporteur_store::{Base, OpRow, StoreError};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::path::Path;

/// What the name of a dossier ends in.
const ENDING: &str = "dossier";

/// A briefing that was issued.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IssuedBriefing {
    /// Its record in the dossier.
    pub briefing: RecordId,
    /// Its number.
    pub number: u32,
    /// The file's name, without its folder.
    pub file_name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// What was written to the journal.
    pub saved: Saved,
}

/// Composes a briefing, writes it whole to a place the host chose, and remembers that it was
/// issued. When the file cannot be written, nothing is remembered and nothing is left there; the
/// same when the user stops it before that.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, `briefing.checks_open` with the findings,
/// `briefing.mark_too_low`, `disk.full`, `cancelled`, or a failure of the disk.
pub fn issue_briefing(
    desk: &Desk<'_>,
    request: &BriefingRequest,
    format: BriefingFormat,
    op_id: OpId,
    path: &Path,
    progress: &dyn Progress,
) -> Result<IssuedBriefing, ApiError> {
    if let Some(op) = desk.dossier.op_by_id(op_id)? {
        return issued_before(desk, &op, path);
    }
    replaces_no_dossier(desk, path)?;
    let made = made(desk, request)?;
    let waived = passed(findings_of(&made, &request.waivers))?;
    let document = made.for_file();
    let bytes = render(&document, format, progress)?;
    if progress.cancelled() {
        return Err(ApiError::cancelled());
    }
    let mut briefing = made.briefing;
    briefing.waived = waived;
    briefing.format = format.code().to_owned();
    briefing.output_sha256 = sha256(&bytes);
    let (number, sha256) = (briefing.number, briefing.output_sha256.clone());
    let head = Head {
        title: plain(&document.title),
        mark: Some(document.marking.tlp),
        ..Head::default()
    };
    let record = Record {
        id: desk.host.fresh_record(),
        head,
        body: Body::Briefing(briefing),
    };
    let lowered = match &record.body {
        Body::Briefing(briefing) => briefing.lowered.as_ref(),
        _ => None,
    };
    let label = lowered.map_or_else(
        || "Issue a briefing".to_owned(),
        |it| {
            format!(
                "Issue a briefing marked {}, lower than what it contains ({}): {}",
                it.to, it.from, it.reason
            )
        },
    );
    let op = op(desk, op_id, label);
    // The file goes out within the operation: what could not be written is not remembered, and
    // a dossier that cannot be written sends nothing out.
    let done = desk.dossier.transact(&op, |writer| {
        writer.put(&record, Base::New)?;
        write_whole(path, &bytes).map_err(StoreError::refused)
    })?;
    Ok(IssuedBriefing {
        briefing: record.id,
        number,
        file_name: name_of(path),
        sha256,
        saved: saved(desk, &op, done)?,
    })
}

/// What an operation issued when it was sent first; it is not done again.
fn issued_before(desk: &Desk<'_>, op: &OpRow, path: &Path) -> Result<IssuedBriefing, ApiError> {
    let reader = desk.reader(&At::default())?;
    let touched = reader.touched_by(op.seq)?;
    let found = reader.get_all(touched.iter().copied())?;
    let issued = found
        .into_iter()
        .find_map(|found| match found.record.body {
            Body::Briefing(briefing) => Some((found.record.id, briefing)),
            _ => None,
        })
        .ok_or(StoreError::OpReused)?;
    let (id, briefing) = issued;
    Ok(IssuedBriefing {
        briefing: id,
        number: briefing.number,
        file_name: name_of(path),
        sha256: briefing.output_sha256,
        saved: Saved {
            seq: op.seq,
            at: text(op.at),
            label: op.label.clone(),
            touched,
            changed: true,
        },
    })
}

/// Writes a file whole, in the place of anything but a dossier.
///
/// # Errors
/// `exists` where a dossier stands; `disk.full`, `dossier.permission` or `io.failed`.
pub fn put(desk: &Desk<'_>, path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    replaces_no_dossier(desk, path)?;
    write_whole(path, bytes)
}

/// Refuses to put a briefing in the place of a dossier: of this one under any name, with what
/// stands beside it, and of any other that is called one.
fn replaces_no_dossier(desk: &Desk<'_>, path: &Path) -> Result<(), ApiError> {
    let this = desk.dossier.path();
    let same = |beside: &str| {
        let mut name = this.as_os_str().to_owned();
        name.push(beside);
        let there = std::fs::canonicalize(&name).ok();
        there.is_some() && there == std::fs::canonicalize(path).ok()
    };
    let dossier = path.extension().is_some_and(|ending| ending == ENDING) && path.exists();
    if dossier || ["", "-wal", "-shm", ".lock"].into_iter().any(same) {
        return Err(ApiError::refused(
            Code::Exists,
            "A dossier stands there. Nothing was changed; choose another name.",
        ));
    }
    Ok(())
}

/// SHA-256 of a file's bytes, lower-case hexadecimal, as the dossier remembers it.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    super::hex(&Sha256::digest(bytes))
}
