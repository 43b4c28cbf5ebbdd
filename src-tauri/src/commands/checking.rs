//! Checking the open dossier, with progress and a way to stop.

use rapporteur_api::{
    ApiError,
    checking::{self, CheckReport},
};
use serde::Deserialize;
use tauri::{AppHandle, Runtime, State};

use crate::{open_dossier::OpenDossier, tasks::Tasks};

/// A piece of long work, named by the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskRequest {
    /// A fresh name; progress is told and a stop is asked for under it.
    pub task: String,
}

/// Folds, hashes and links everything again.
#[tauri::command(async)]
pub fn check_dossier<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: TaskRequest,
) -> Result<CheckReport, ApiError> {
    let task = tasks.begin(&app, &request.task);
    open.at_desk(|desk| checking::check_dossier(desk, &task))
}

/// Asks long work to stop.
#[tauri::command]
pub fn stop_task(tasks: State<'_, Tasks>, request: TaskRequest) {
    tasks.stop(&request.task);
}
