//! Owns the use cases of a draft: kept as it is typed, opened again, previewed, given up. What is
//! typed goes to the dossier's scratch at once and into the journal when it settles, so that an
//! hour of writing is a few actions and not a thousand. Refuses a second truth: a draft holds
//! choices and written words, and every preview is composed anew.

use super::asked::Asked;
use super::issuing::put;
use super::{BriefingFormat, BriefingRequest, Made, checks, made, made_as, make_again, written};
use crate::at::At;
use crate::desk::{Desk, found};
use crate::error::{ApiError, Code};
use crate::host::Progress;
use crate::writing::{Saved, op, saved, text};
use rapporteur_briefing::Document;
use rapporteur_briefing::block::{Block, plain};
use rapporteur_briefing::figure::{self, Look};
use rapporteur_domain::record::Draft;
use rapporteur_domain::{Body, Head, OpId, Record, RecordId};
use rapporteur_store::{Base, Scratch};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::path::Path;

/// A draft as it stands on the page.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SaveDraftRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The draft's identity.
    pub id: RecordId,
    /// What it says.
    pub draft: Draft,
    /// The version it was typed on; absent for a new draft.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "number"))]
    pub expected: Option<i64>,
    /// Whether it becomes an action of the journal; otherwise it is only kept safe.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub settle: bool,
}

/// A draft that is safe on the disk.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedDraft {
    /// The version that the next save is typed on.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub version: i64,
    /// What was written to the journal; none while it is only kept safe.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub saved: Option<Saved>,
}

/// Names a draft.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenDraftRequest {
    /// The draft.
    pub id: RecordId,
}

/// A draft as it was last typed, a crash in between or not.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpenedDraft {
    /// What it says.
    pub draft: Draft,
    /// The version the next save is typed on.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub version: i64,
    /// Whether some of it is in no action of the journal yet.
    pub unsettled: bool,
}

/// Gives a draft up.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DiscardDraftRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The draft.
    pub id: RecordId,
}

/// A draft to be looked at; it need not be saved.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PreviewDraftRequest {
    /// The draft.
    pub draft: Draft,
}

/// A text to be looked at as a template.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PreviewTemplateRequest {
    /// The process it is tried on.
    pub process: RecordId,
    /// The text.
    pub text: String,
}

/// A draft as it would be issued.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftPreview {
    /// The block tree, as its JSON format has it.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub document: Value,
    /// Its figures as SVG, in the order of the tree: no script, no style, no address.
    pub figures: Vec<String>,
    /// The number it would get.
    pub number: u32,
    /// Its headline.
    pub title: String,
    /// A safe name for the file, without an ending.
    pub file_name: String,
    /// What the checks before issue say.
    pub findings: checks::BriefingFindings,
    /// What its citation style is called; empty for the program's own wording.
    pub citation_style: String,
    /// Keys of edits whose sentences the product does not have any more: they stay in the draft
    /// and are printed nowhere.
    pub unmet_edits: Vec<String>,
    /// What was composed: for issuing it, and for asking what its readers do not get.
    pub request: BriefingRequest,
}

/// Keeps a draft: safe on the disk when it returns.
///
/// # Errors
/// `record.conflict` when it was changed elsewhere, `link.missing`, or a failure of the disk.
pub fn save_draft(desk: &Desk<'_>, request: &SaveDraftRequest) -> Result<SavedDraft, ApiError> {
    let record = record_of(desk, request)?;
    if let (Some(version), false) = (request.expected, request.settle) {
        desk.dossier.keep_scratch(&Scratch {
            base: version,
            record,
        })?;
        return Ok(SavedDraft {
            version,
            saved: None,
        });
    }
    let (label, base) = match request.expected {
        None => ("Begin a briefing", Base::New),
        Some(version) => ("Write a briefing", Base::Version(version)),
    };
    let op = op(desk, request.op_id, label.to_owned());
    let done = desk.dossier.transact(&op, |writer| {
        writer.put(&record, base)?;
        writer.drop_scratch(record.id)
    })?;
    let saved = saved(desk, &op, done)?;
    if !saved.changed {
        // nothing was written, so nothing was dropped with it
        desk.dossier.drop_scratch(record.id)?;
    }
    Ok(SavedDraft {
        version: match (saved.changed, request.expected) {
            (false, Some(version)) => version,
            _ => saved.seq,
        },
        saved: Some(saved),
    })
}

/// The draft as a record: what its head holds besides the title is kept.
fn record_of(desk: &Desk<'_>, request: &SaveDraftRequest) -> Result<Record, ApiError> {
    let kept = match request.expected {
        None => Head::default(),
        Some(_) => {
            let reader = desk.reader(&At::default())?;
            found(&reader, request.id)?.record.head
        }
    };
    Ok(Record {
        id: request.id,
        head: Head {
            title: request.draft.headline.trim().to_owned(),
            ..kept
        },
        body: Body::Draft(request.draft.clone()),
    })
}

/// Opens a draft with everything that was typed into it.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub fn open_draft(desk: &Desk<'_>, request: &OpenDraftRequest) -> Result<OpenedDraft, ApiError> {
    let reader = desk.reader(&At::default())?;
    let found = found(&reader, request.id)?;
    let Body::Draft(settled) = found.record.body else {
        return Err(ApiError::record_not_found(request.id));
    };
    let typed = desk.dossier.scratch(request.id)?;
    let typed = typed.filter(|it| it.base == found.since);
    let draft = typed.and_then(|it| match it.record.body {
        Body::Draft(draft) => Some(draft),
        _ => None,
    });
    let unsettled = draft.as_ref().is_some_and(|it| *it != settled);
    Ok(OpenedDraft {
        draft: draft.unwrap_or(settled),
        version: found.since,
        unsettled,
    })
}

/// Puts a draft in the bin with everything that was typed into it.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub fn discard_draft(desk: &Desk<'_>, request: &DiscardDraftRequest) -> Result<Saved, ApiError> {
    let typed = desk.dossier.scratch(request.id)?;
    let op = op(desk, request.op_id, "Discard a draft".to_owned());
    let done = desk.dossier.transact(&op, |writer| {
        if let Some(typed) = &typed {
            writer.put(&typed.record, Base::Any)?;
            writer.drop_scratch(request.id)?;
        }
        writer.bin(request.id)
    })?;
    saved(desk, &op, done)
}

/// Composes a draft and shows it, with what the checks say.
///
/// # Errors
/// As composing a briefing.
pub fn preview_draft(
    desk: &Desk<'_>,
    request: &PreviewDraftRequest,
) -> Result<DraftPreview, ApiError> {
    let asked = request_of(&request.draft);
    preview_of(&made(desk, &asked)?, asked)
}

fn preview_of(made: &Made, asked: BriefingRequest) -> Result<DraftPreview, ApiError> {
    let document = &made.document;
    Ok(DraftPreview {
        figures: figures_of(document),
        number: made.briefing.number,
        title: plain(&document.title),
        file_name: super::file_name(&made.briefing),
        findings: checks::findings_of(made, &asked.waivers),
        citation_style: made.citation_style.clone(),
        unmet_edits: made.unmet_edits.clone(),
        request: asked,
        document: serde_json::to_value(document)
            .map_err(|error| ApiError::failed(Code::Internal, error.to_string()))?,
    })
}

/// The figures of a product, each with names of its own in one page.
fn figures_of(document: &Document) -> Vec<String> {
    let figures = document.blocks.iter().filter_map(|block| match block {
        Block::Figure(figure) => Some(figure),
        _ => None,
    });
    let drawn = figures.enumerate().map(|(at, it)| {
        let look = Look {
            prefix: format!("preview-{at}-"),
            ..Look::of(&document.style)
        };
        figure::svg(it, &look)
    });
    drawn.collect()
}

/// Writes a briefing as it stands to a place the host chose. It is not issued: nothing is
/// remembered, and the number may go to another.
///
/// # Errors
/// As composing it; `exists` where a dossier stands; `disk.full`, `cancelled`, or a failure of
/// the disk. Nothing is left there then.
pub fn export_copy(
    desk: &Desk<'_>,
    request: &BriefingRequest,
    format: BriefingFormat,
    path: &Path,
    progress: &dyn Progress,
) -> Result<(), ApiError> {
    put(desk, path, &written(desk, request, format, progress)?)
}

/// Writes an issued briefing once more, in its own format or another.
///
/// # Errors
/// As making it again; `exists` where a dossier stands; or a failure of the disk.
pub fn export_again(
    desk: &Desk<'_>,
    process: RecordId,
    number: u32,
    format: Option<BriefingFormat>,
    path: &Path,
    progress: &dyn Progress,
) -> Result<(), ApiError> {
    let again = make_again(desk, process, number, format, progress)?;
    put(desk, path, &again.bytes)
}

/// Shows a text as a template would look, with nothing chosen: for whoever writes it.
///
/// # Errors
/// `template.bad` with line and cause; otherwise as composing a briefing.
pub fn preview_template(
    desk: &Desk<'_>,
    request: &PreviewTemplateRequest,
) -> Result<DraftPreview, ApiError> {
    let asked = Asked::trying(desk, request.process, &request.text)?;
    preview_of(&made_as(desk, &asked)?, asked.request)
}

/// What a draft asks for.
#[must_use]
pub fn request_of(draft: &Draft) -> BriefingRequest {
    BriefingRequest {
        at: At {
            as_of: draft.as_of.map(|day| day.to_string()),
            as_known: draft.as_known.map(text),
        },
        process: draft.process,
        also: draft.also.clone(),
        template: draft.template.clone(),
        since: draft.since.clone(),
        interval: draft.interval.clone(),
        sections: draft.sections.clone(),
        prose: draft.prose.clone(),
        edits: draft.edits.clone(),
        paper: draft.paper.clone(),
        number: None,
        headline: draft.headline.clone(),
        audience: draft.readers.clone(),
        up_to: None,
        profile: draft.audience,
        mark: draft.product_mark,
        mark_reason: draft.mark_reason.clone(),
        citation_style: draft.citation_style.clone(),
        waivers: draft.waivers.clone(),
    }
}
