//! Briefings: checked, compared, and written to a place chosen in the system's own dialog.

use rapporteur_api::{
    ApiError,
    briefings::{
        self, BriefingComparison, BriefingFindings, BriefingFormat, BriefingRequest,
        BriefingVerdict, CitationStyle, CompareBriefingsRequest, IssuedBriefing, LeakReport,
    },
};
use rapporteur_domain::OpId;
use serde::Deserialize;
use tauri::{AppHandle, Runtime, State};

use super::checking::TaskRequest;
use crate::{dialogs, open_dossier::OpenDossier, tasks::Tasks};

/// A briefing to be issued.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssueRequest {
    /// The briefing.
    pub request: BriefingRequest,
    /// The form of the file.
    pub format: BriefingFormat,
    /// A name for the file, without an ending.
    pub file_name: String,
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// Progress is told and a stop is asked for under it.
    pub task: String,
}

/// Asks for a place and issues the briefing there; nothing when the user thought better of it.
#[tauri::command(async)]
pub fn export_briefing<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: IssueRequest,
) -> Result<Option<IssuedBriefing>, ApiError> {
    let IssueRequest {
        request,
        format,
        file_name,
        op_id,
        task,
    } = request;
    let Some(path) = dialogs::export_to_write(&app, &file_name, format.ending()) else {
        return Ok(None);
    };
    let task = tasks.begin(&app, &task);
    open.at_desk(|desk| briefings::issue_briefing(desk, &request, format, op_id, &path, &task))
        .map(Some)
}

/// What the checks before issue find.
#[tauri::command(async)]
pub fn check_briefing(
    open: State<'_, OpenDossier>,
    request: BriefingRequest,
) -> Result<BriefingFindings, ApiError> {
    open.at_desk(|desk| briefings::check_briefing(desk, &request))
}

/// What is left out for its readers, and where it would have appeared.
#[tauri::command(async)]
pub fn leak_report(
    open: State<'_, OpenDossier>,
    request: BriefingRequest,
) -> Result<LeakReport, ApiError> {
    open.at_desk(|desk| briefings::leak_report(desk, &request))
}

/// Two issued briefings, fact by fact.
#[tauri::command(async)]
pub fn compare_briefings(
    open: State<'_, OpenDossier>,
    request: CompareBriefingsRequest,
) -> Result<BriefingComparison, ApiError> {
    open.at_desk(|desk| briefings::compare_briefings(desk, &request))
}

/// The citation styles that are offered by name.
#[tauri::command]
pub fn citation_styles() -> Vec<CitationStyle> {
    briefings::citation_styles()
}

/// Asks for a `.csl` file and reads it; nothing when the user thought better of it.
#[tauri::command(async)]
pub fn choose_citation_style<R: Runtime>(
    app: AppHandle<R>,
) -> Result<Option<CitationStyle>, ApiError> {
    let path = dialogs::citation_style_to_read(&app);
    path.map(|path| briefings::read_citation_style(&path))
        .transpose()
}

/// Asks for a file and says whether it is a briefing that was issued; nothing when the user
/// thought better of it.
#[tauri::command(async)]
pub fn verify_briefing<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: TaskRequest,
) -> Result<Option<BriefingVerdict>, ApiError> {
    let Some(path) = dialogs::briefing_to_verify(&app) else {
        return Ok(None);
    };
    let bytes = briefings::read_to_verify(&path)?;
    let ending = path.extension().map(|it| it.to_string_lossy().into_owned());
    let task = tasks.begin(&app, &request.task);
    open.at_desk(|desk| {
        briefings::verify_briefing(desk, &bytes, &ending.unwrap_or_default(), &task)
    })
    .map(Some)
}
