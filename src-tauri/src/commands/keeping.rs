//! Backups, and what can be done with a damaged dossier. Which file is meant is said by the key of the recent
//! dossiers, or is the open one; the webview sees names of backups, never a path.

use std::path::PathBuf;

use rapporteur_api::{
    ApiError, Code,
    backups::{self, BackupRow, BackupState, DrillReport, Restored},
    salvaging::{self, SalvageReport},
};
use serde::Deserialize;
use tauri::{AppHandle, Manager, Runtime, State};

use super::checking::TaskRequest;
use crate::{
    dialogs, open_dossier::OpenDossier, opening, recents::Recents, second_place::SecondPlace,
    tasks::Tasks,
};

/// A backup of one of the recent dossiers, or of the open one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestoreRequest {
    /// The key of a recent dossier; the open one where there is none.
    pub recent: Option<u32>,
    /// The backup's name.
    pub name: String,
}

/// A damaged dossier among the recent ones, and a name for the work.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SalvageRequest {
    /// The key of the recent dossier.
    pub recent: u32,
    /// Progress is told and a stop is asked for under it.
    pub task: String,
}

/// How the open dossier is backed up.
#[tauri::command(async)]
pub fn backup_state(open: State<'_, OpenDossier>) -> Result<BackupState, ApiError> {
    open.at_desk(backups::backup_state)
}

/// Makes a backup now.
#[tauri::command(async)]
pub fn back_up<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: TaskRequest,
) -> Result<BackupRow, ApiError> {
    let task = tasks.begin(&app, &request.task);
    open.at_desk(|desk| backups::back_up(desk, backups::Reason::Asked, &task))
}

/// Puts the newest backup back for trial.
#[tauri::command(async)]
pub fn drill<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: TaskRequest,
) -> Result<DrillReport, ApiError> {
    let task = tasks.begin(&app, &request.task);
    open.at_desk(|desk| backups::drill(desk, &task))
}

/// Removes the backups made before the last change, after a new one.
#[tauri::command(async)]
pub fn forget_before<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: TaskRequest,
) -> Result<u32, ApiError> {
    let task = tasks.begin(&app, &request.task);
    open.at_desk(|desk| backups::forget_before(desk, &task))
}

/// Asks for a folder in which every backup is to stand as well; false when the user thought better of it.
#[tauri::command(async)]
pub fn choose_second_place<R: Runtime>(
    app: AppHandle<R>,
    place: State<'_, SecondPlace>,
) -> Result<bool, ApiError> {
    match dialogs::folder_for_backups(&app) {
        Some(folder) => keep(&place, Some(folder)).map(|()| true),
        None => Ok(false),
    }
}

/// From now on backups stand beside the dossier only; what is in the second place stays there.
#[tauri::command(async)]
pub fn forget_second_place(place: State<'_, SecondPlace>) -> Result<(), ApiError> {
    keep(&place, None)
}

fn keep(place: &SecondPlace, folder: Option<PathBuf>) -> Result<(), ApiError> {
    let failed = |_| {
        ApiError::failed(
            Code::Io,
            "The choice could not be kept. Nothing was changed.",
        )
    };
    place.choose(folder).map_err(failed)
}

fn recent(recents: &Recents, key: u32) -> Result<PathBuf, ApiError> {
    let gone = || ApiError::refused(Code::NotFound, "That dossier is no longer on the list.");
    recents.path(key).ok_or_else(gone)
}

/// The backups of a recent dossier, which need not be open nor sound.
#[tauri::command(async)]
pub fn backups_of_recent(
    recents: State<'_, Recents>,
    key: u32,
) -> Result<Vec<BackupRow>, ApiError> {
    Ok(backups::backups_of(&recent(&recents, key)?))
}

/// Puts a backup in the place of its dossier and opens it. What stood there is kept beside it.
#[tauri::command(async)]
pub fn restore_backup<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    recents: State<'_, Recents>,
    request: RestoreRequest,
) -> Result<Restored, ApiError> {
    let path = match request.recent {
        Some(key) => recent(&recents, key)?,
        None => open.path().ok_or_else(ApiError::none_open)?,
    };
    let was_open = open.path().as_ref() == Some(&path);
    if was_open {
        open.close();
    }
    let restored = backups::restore_backup(&path, &request.name, open.host());
    if restored.is_ok() || was_open {
        opening::file(&app, &path)?;
    }
    restored
}

/// Opens a damaged dossier to look at; nothing is written.
#[tauri::command(async)]
pub fn look_at_damaged<R: Runtime>(
    app: AppHandle<R>,
    recents: State<'_, Recents>,
    key: u32,
) -> Result<bool, ApiError> {
    opening::damaged(&app, &recent(&recents, key)?).map(|()| true)
}

/// Asks for a place and makes a new dossier there out of what a damaged one still holds; none when the user thought
/// better of it. The new one is open then.
#[tauri::command(async)]
pub fn salvage_dossier<R: Runtime>(
    app: AppHandle<R>,
    tasks: State<'_, Tasks>,
    request: SalvageRequest,
) -> Result<Option<SalvageReport>, ApiError> {
    let damaged = recent(&app.state::<Recents>(), request.recent)?;
    let stem = damaged.file_stem().unwrap_or_default().to_string_lossy();
    let Some(new) = dialogs::dossier_to_create(&app, &format!("{stem} salvaged")) else {
        return Ok(None);
    };
    let open = app.state::<OpenDossier>();
    let report = {
        let task = tasks.begin(&app, &request.task);
        salvaging::salvage(&damaged, &new, open.host(), &task)?
    };
    opening::file(&app, &new)?;
    Ok(Some(report))
}
