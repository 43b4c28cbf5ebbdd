//! Where the user is, and was when the dossier was open last.

use rapporteur_api::ApiError;
use tauri::State;

use crate::{
    open_dossier::OpenDossier,
    session::{Before, Session, Sessions},
};

/// Where the user was in the open dossier.
#[tauri::command(async)]
pub fn session(
    open: State<'_, OpenDossier>,
    sessions: State<'_, Sessions>,
) -> Result<Before, ApiError> {
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
