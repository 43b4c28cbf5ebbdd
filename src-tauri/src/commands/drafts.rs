//! Drafts of briefings: kept as they are typed, previewed, written to a place chosen in the
//! system's own dialog.

use rapporteur_api::{
    ApiError,
    briefings::{
        self, BriefingFormat, BriefingRequest, DiscardDraftRequest, DraftPreview, OpenDraftRequest,
        OpenedDraft, PreviewDraftRequest, PreviewTemplateRequest, ReadTemplateRequest,
        SaveDraftRequest, SavedDraft, TemplateRead, TemplateSummary,
    },
    files::name_of,
    writing::Saved,
};
use rapporteur_domain::RecordId;
use serde::Deserialize;
use tauri::{AppHandle, Runtime, State};

use crate::{dialogs, open_dossier::OpenDossier, tasks::Tasks};

/// A briefing to be written without being issued.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CopyRequest {
    /// The briefing.
    pub request: BriefingRequest,
    /// The form of the file.
    pub format: BriefingFormat,
    /// A name for the file, without an ending.
    pub file_name: String,
    /// Progress is told and a stop is asked for under it.
    pub task: String,
}

/// An issued briefing to be written once more.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgainRequest {
    /// The process it is about.
    pub process: RecordId,
    /// Its number.
    pub number: u32,
    /// The form of the file.
    pub format: BriefingFormat,
    /// Progress is told and a stop is asked for under it.
    pub task: String,
}

/// Keeps a draft: safe on the disk when it answers.
#[tauri::command(async)]
pub fn save_draft(
    open: State<'_, OpenDossier>,
    request: SaveDraftRequest,
) -> Result<SavedDraft, ApiError> {
    open.at_desk(|desk| briefings::save_draft(desk, &request))
}

/// Opens a draft with everything that was typed into it.
#[tauri::command(async)]
pub fn open_draft(
    open: State<'_, OpenDossier>,
    request: OpenDraftRequest,
) -> Result<OpenedDraft, ApiError> {
    open.at_desk(|desk| briefings::open_draft(desk, &request))
}

/// Puts a draft in the bin.
#[tauri::command(async)]
pub fn discard_draft(
    open: State<'_, OpenDossier>,
    request: DiscardDraftRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| briefings::discard_draft(desk, &request))
}

/// A draft as it would be issued, with what the checks say.
#[tauri::command(async)]
pub fn preview_draft(
    open: State<'_, OpenDossier>,
    request: PreviewDraftRequest,
) -> Result<DraftPreview, ApiError> {
    open.at_desk(|desk| briefings::preview_draft(desk, &request))
}

/// Every template there is: the built-in ones, then the dossier's own.
#[tauri::command(async)]
pub fn list_templates(open: State<'_, OpenDossier>) -> Result<Vec<TemplateSummary>, ApiError> {
    open.at_desk(briefings::list_templates)
}

/// One template and its text.
#[tauri::command(async)]
pub fn read_template(
    open: State<'_, OpenDossier>,
    request: ReadTemplateRequest,
) -> Result<TemplateRead, ApiError> {
    open.at_desk(|desk| briefings::read_template(desk, &request))
}

/// A text as a template, with nothing chosen.
#[tauri::command(async)]
pub fn preview_template(
    open: State<'_, OpenDossier>,
    request: PreviewTemplateRequest,
) -> Result<DraftPreview, ApiError> {
    open.at_desk(|desk| briefings::preview_template(desk, &request))
}

/// Asks for a place and writes the briefing there without issuing it; answers with the file's
/// name, or nothing when the user thought better of it.
#[tauri::command(async)]
pub fn export_copy<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: CopyRequest,
) -> Result<Option<String>, ApiError> {
    let CopyRequest { format, task, .. } = &request;
    let Some(path) = dialogs::export_to_write(&app, &request.file_name, format.ending()) else {
        return Ok(None);
    };
    let task = tasks.begin(&app, task);
    open.at_desk(|desk| briefings::export_copy(desk, &request.request, *format, &path, &task))?;
    Ok(Some(name_of(&path)))
}

/// Asks for a place and writes an issued briefing there once more; answers with the file's name,
/// or nothing when the user thought better of it.
#[tauri::command(async)]
pub fn export_again<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: AgainRequest,
) -> Result<Option<String>, ApiError> {
    let AgainRequest {
        process,
        number,
        format,
        task,
    } = &request;
    let name = format!("briefing-{number}");
    let Some(path) = dialogs::export_to_write(&app, &name, format.ending()) else {
        return Ok(None);
    };
    let task = tasks.begin(&app, task);
    open.at_desk(|desk| {
        briefings::export_again(desk, *process, *number, Some(*format), &path, &task)
    })?;
    Ok(Some(name_of(&path)))
}
