//! Figures that leave alone: drawn, then written to a place chosen in the system's own dialog.

use rapporteur_api::{
    ApiError,
    briefings::{self, ExportedFigure, FigureRequest},
};
use tauri::{AppHandle, Runtime, State};

use crate::{dialogs, open_dossier::OpenDossier};

/// Asks for a place and writes the figure there; nothing when the user thought better of it.
#[tauri::command(async)]
pub fn export_figure<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    request: FigureRequest,
) -> Result<Option<ExportedFigure>, ApiError> {
    let drawn = open.at_desk(|desk| briefings::draw_figure(desk, &request))?;
    let ending = request.format.ending();
    let Some(path) = dialogs::export_to_write(&app, &drawn.file_name, ending) else {
        return Ok(None);
    };
    open.at_desk(|desk| briefings::save_drawn(desk, &drawn, &path))
        .map(Some)
}
