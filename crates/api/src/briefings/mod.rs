//! Owns the use cases around a briefing: composing one at two clocks, previewing it, issuing
//! it to a file, and remembering what was issued.

mod material;

use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::files::write_whole;
use crate::writing::{Saved, op, saved, text};
use rapporteur_briefing::block::plain;
use rapporteur_briefing::{Document, compose, html, markdown};
use rapporteur_domain::record::Briefing;
use rapporteur_domain::{Body, Head, Kind, OpId, Record, RecordId};
use rapporteur_store::{Base, OpRow, Query, Reader, Sort, StoreError};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::path::Path;

/// Briefings of a process that numbering looks through.
const ISSUED: u64 = 500;
/// What the name of a dossier ends in.
const ENDING: &str = "dossier";

/// The form of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BriefingFormat {
    /// One self-contained file.
    Html,
    /// CommonMark with footnotes and front matter.
    Markdown,
    /// The block tree, for other programs.
    Json,
}

impl BriefingFormat {
    /// What the dossier remembers the format as.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Json => "json",
        }
    }

    /// The ending of the file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }
}

/// Which briefing it follows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Since {
    /// The last one issued, if there is one.
    #[default]
    Last,
    /// None: everything is new.
    Nothing,
    /// The one of this number.
    Number(u32),
}

/// A briefing asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BriefingRequest {
    /// The two clocks.
    #[serde(default)]
    pub at: At,
    /// The process it is about.
    pub process: RecordId,
    /// Which briefing it follows.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Since>"))]
    pub since: Since,
    /// The analyst's headline; absent: one is made.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub headline: String,
}

/// A briefing as it would look.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingPreview {
    /// The body, ready to be shown in the one place that shows HTML.
    pub html: String,
    /// Its title.
    pub title: String,
    /// Its number.
    pub number: u32,
    /// Its handling mark in words.
    pub marking: String,
    /// A safe name for the file, without an ending.
    pub file_name: String,
}

/// What a briefing was made from.
pub struct Composed {
    /// The block tree.
    pub document: Document,
    /// What the dossier will remember, but for the issued bytes.
    pub briefing: Briefing,
}

/// Composes a briefing and shows it.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn preview_briefing(
    desk: &Desk<'_>,
    request: &BriefingRequest,
) -> Result<BriefingPreview, ApiError> {
    let Composed { document, briefing } = composed(desk, request)?;
    Ok(BriefingPreview {
        html: html::fragment(&document),
        file_name: file_name(&briefing),
        number: briefing.number,
        marking: document.marking.tlp.word().to_owned(),
        title: plain(&document.title),
    })
}

/// Composes a briefing.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, or a failure of the disk.
pub fn composed(desk: &Desk<'_>, request: &BriefingRequest) -> Result<Composed, ApiError> {
    let reader = desk.reader(&request.at)?;
    let clocks = reader.clocks()?;
    let issued = issued(&reader, request.process)?;
    let number = issued
        .iter()
        .map(|(_, briefing)| briefing.number)
        .max()
        .unwrap_or(0)
        + 1;
    let followed = followed(&issued, &request.since)?;
    let material = material::gather(
        &reader,
        request.process,
        number,
        followed.map(|(_, briefing)| briefing),
        &request.headline,
    )?;
    let hash = reader.journal(0, 1)?.first().map(|row| row.op.hash);
    let briefing = Briefing {
        number,
        process: request.process,
        template: "situation".to_owned(),
        as_of: clocks.as_of,
        as_known: clocks.as_known,
        journal_seq: reader.seq(),
        journal_hash: hash.map(|hash| hex(&hash)).unwrap_or_default(),
        format: String::new(),
        output_sha256: String::new(),
        audience: String::new(),
        since: followed.map(|(id, _)| *id),
        extra: rapporteur_domain::record::Extra::new(),
    };
    Ok(Composed {
        document: compose(&material),
        briefing,
    })
}

/// The bytes of a composed briefing in a format.
///
/// # Errors
/// `internal` if the tree cannot be written as JSON.
pub fn bytes(document: &Document, format: BriefingFormat) -> Result<Vec<u8>, ApiError> {
    Ok(match format {
        BriefingFormat::Html => html::file(document).into_bytes(),
        BriefingFormat::Markdown => markdown::file(document).into_bytes(),
        BriefingFormat::Json => serde_json::to_vec_pretty(document)
            .map_err(|error| ApiError::failed(Code::Internal, error.to_string()))?,
    })
}

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
/// issued. When the file cannot be written, nothing is remembered and nothing is left there.
///
/// # Errors
/// `record.not_found`, `date.bad`, `clock.bad`, `disk.full`, or a failure of the disk.
pub fn issue_briefing(
    desk: &Desk<'_>,
    request: &BriefingRequest,
    format: BriefingFormat,
    op_id: OpId,
    path: &Path,
) -> Result<IssuedBriefing, ApiError> {
    if let Some(op) = desk.dossier.op_by_id(op_id)? {
        return issued_before(desk, &op, path);
    }
    replaces_no_dossier(desk, path)?;
    let Composed {
        document,
        mut briefing,
    } = composed(desk, request)?;
    let bytes = bytes(&document, format)?;
    briefing.format = format.code().to_owned();
    briefing.output_sha256 = hex(&Sha256::digest(&bytes));
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
    let op = op(desk, op_id, "Issue a briefing".to_owned());
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

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The last briefing issued about a process, as known to the reader.
pub(crate) fn last_issued(
    reader: &Reader<'_>,
    process: RecordId,
) -> Result<Option<(RecordId, Briefing)>, ApiError> {
    Ok(issued(reader, process)?
        .into_iter()
        .max_by_key(|(_, briefing)| briefing.number))
}

fn issued(reader: &Reader<'_>, process: RecordId) -> Result<Vec<(RecordId, Briefing)>, ApiError> {
    let query = Query {
        process: Some(process),
        sort: Sort::Recorded,
        descending: true,
        limit: ISSUED,
        ..Query::of([Kind::Briefing])
    };
    let rows = reader.list(&query)?.rows;
    let of_process = rows.into_iter().filter_map(|row| match row.record.body {
        Body::Briefing(briefing) if briefing.process == process => Some((row.record.id, briefing)),
        _ => None,
    });
    Ok(of_process.collect())
}

fn followed<'a>(
    issued: &'a [(RecordId, Briefing)],
    since: &Since,
) -> Result<Option<&'a (RecordId, Briefing)>, ApiError> {
    match since {
        Since::Nothing => Ok(None),
        Since::Last => Ok(issued.iter().max_by_key(|(_, briefing)| briefing.number)),
        Since::Number(number) => {
            let found = issued
                .iter()
                .find(|(_, briefing)| briefing.number == *number);
            let missing = || {
                let message =
                    format!("No briefing {number} was issued about this process at these clocks.");
                ApiError::refused(Code::RecordNotFound, message).with(json!({ "number": number }))
            };
            found.map(Some).ok_or_else(missing)
        }
    }
}

fn file_name(briefing: &Briefing) -> String {
    format!("briefing-{}-{}", briefing.number, briefing.as_of)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
