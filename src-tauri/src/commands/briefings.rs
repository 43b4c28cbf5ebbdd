//! Briefings: seen first, then written to a place chosen in the system's own dialog.

use rapporteur_api::{
    ApiError,
    briefings::{self, BriefingFormat, BriefingPreview, BriefingRequest, IssuedBriefing},
};
use rapporteur_domain::OpId;
use tauri::{AppHandle, Runtime, State};

use crate::{dialogs, open_dossier::OpenDossier};

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
    request: BriefingRequest,
    format: BriefingFormat,
    op_id: OpId,
) -> Result<Option<IssuedBriefing>, ApiError> {
    let preview = open.at_desk(|desk| briefings::preview_briefing(desk, &request))?;
    let Some(path) = dialogs::export_to_write(&app, &preview.file_name, format.ending()) else {
        return Ok(None);
    };
    open.at_desk(|desk| briefings::issue_briefing(desk, &request, format, op_id, &path))
        .map(Some)
}
