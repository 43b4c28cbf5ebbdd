//! What is open. Files are chosen in the system's own dialogs or by key from the recent ones; the
//! webview learns whether something was opened, never where it is.

use rapporteur_api::{ApiError, Code, journal};
use tauri::{AppHandle, Manager, Runtime, State};

use crate::{
    Folders, dialogs,
    open_dossier::OpenDossier,
    opening::{self, First},
    recents::Recents,
    session::Sessions,
    window,
};

/// What a new dossier is called until its user says otherwise.
const NEW: &str = "Talks";

/// The open dossier as a whole. What the command line asked for is open before the first answer,
/// and a refusal of it reaches the page, which then says it.
#[tauri::command(async)]
pub fn dossier_state<R: Runtime>(app: AppHandle<R>) -> Result<journal::DossierState, ApiError> {
    opening::settled(&app);
    if let Some(refusal) = app.state::<First>().refusal() {
        return Err(refusal);
    }
    // It may have been opened before there was a window to be named.
    opening::name_the_window(&app);
    app.state::<OpenDossier>().at_desk(journal::dossier_state)
}

/// Asks for a dossier and opens it; false when the user thought better of it.
#[tauri::command(async)]
pub fn open_dossier<R: Runtime>(app: AppHandle<R>) -> Result<bool, ApiError> {
    match dialogs::dossier_to_open(&app) {
        Some(path) => opening::file(&app, &path).map(|()| true),
        None => Ok(false),
    }
}

/// Asks for a place, makes an empty dossier there and opens it.
#[tauri::command(async)]
pub fn new_dossier<R: Runtime>(app: AppHandle<R>) -> Result<bool, ApiError> {
    match dialogs::dossier_to_create(&app, NEW) {
        Some(path) => opening::new_file(&app, &path).map(|()| true),
        None => Ok(false),
    }
}

/// Opens one of the recent dossiers.
#[tauri::command(async)]
pub fn open_recent<R: Runtime>(app: AppHandle<R>, key: u32) -> Result<bool, ApiError> {
    let path = app.state::<Recents>().path(key);
    let gone = || ApiError::refused(Code::NotFound, "That dossier is no longer on the list.");
    opening::file(&app, &path.ok_or_else(gone)?).map(|()| true)
}

/// Opens the demo; it is made in the data folder on first use.
#[tauri::command(async)]
pub fn open_demo<R: Runtime>(app: AppHandle<R>) -> Result<bool, ApiError> {
    opening::demo(&app, &app.state::<Folders>()).map(|()| true)
}

/// Lets go of the open dossier.
#[tauri::command(async)]
pub fn close_dossier<R: Runtime>(app: AppHandle<R>, open: State<'_, OpenDossier>) {
    open.close();
    app.state::<Sessions>().end();
    opening::name_the_window(&app);
}

/// The page has saved what was being typed: the window may go.
#[tauri::command]
pub fn leave<R: Runtime>(app: AppHandle<R>) {
    window::leave(&app);
}
