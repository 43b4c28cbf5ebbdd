//! Briefings: seen first, then written to a place chosen in the system's own dialog.

use rapporteur_api::{
    ApiError,
    briefings::{
        self, BriefingComparison, BriefingFindings, BriefingFormat, BriefingPreview,
        BriefingRequest, BriefingVerdict, CompareBriefingsRequest, IssuedBriefing, LeakReport,
    },
};
use rapporteur_domain::OpId;
use tauri::{AppHandle, Runtime, State};

use super::checking::TaskRequest;
use crate::{dialogs, open_dossier::OpenDossier, tasks::Tasks};

/// The briefing as it would be issued.
#[tauri::command(async)]
pub fn preview_briefing(
    open: State<'_, OpenDossier>,
    request: BriefingRequest,
) -> Result<BriefingPreview, ApiError> {
    open.at_desk(|desk| briefings::preview_briefing(desk, &request))
}

/// Asks for a place and issues the briefing there; nothing when the user thought better of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn export_briefing<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: BriefingRequest,
    format: BriefingFormat,
    op_id: OpId,
    task: Option<String>,
) -> Result<Option<IssuedBriefing>, ApiError> {
    let preview = open.at_desk(|desk| briefings::preview_briefing(desk, &request))?;
    let Some(path) = dialogs::export_to_write(&app, &preview.file_name, format.ending()) else {
        return Ok(None);
    };
    let task = tasks.begin(&app, &task.unwrap_or_else(|| op_id.to_string()));
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
