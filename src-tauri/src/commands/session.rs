//! Where the user is, and was when the dossier was open last.

use rapporteur_api::ApiError;
use tauri::{AppHandle, Runtime, State};

use crate::{
    open_dossier::OpenDossier,
    opening,
    session::{Before, Session, Sessions},
};

/// Where the user was in the open dossier. Asked together with the dossier itself, so it too waits
/// for what the command line asked for.
#[tauri::command(async)]
pub fn session<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    sessions: State<'_, Sessions>,
) -> Result<Before, ApiError> {
    opening::settled(&app);
    let path = open.path().ok_or_else(ApiError::none_open)?;
    let now = open.at_desk(|desk| Ok(desk.host.now()))?;
    Ok(sessions.begin(&path, now.to_rfc3339()))
}

/// Keeps where the user is. A place that cannot be written is no reason to trouble anyone.
#[tauri::command(async)]
pub fn keep_session(open: State<'_, OpenDossier>, sessions: State<'_, Sessions>, request: Session) {
    if let Some(path) = open.path() {
        let _ = sessions.keep(&path, request);
    }
}
