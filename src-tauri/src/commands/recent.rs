//! The list of recent dossiers.

use tauri::State;

use crate::recents::{RecentDossier, Recents};

/// The dossiers opened last, newest first.
#[tauri::command]
pub fn recent_dossiers(recents: State<'_, Recents>) -> Vec<RecentDossier> {
    recents.all()
}

/// Takes a dossier off the list; its file stays. A list that cannot be written is no reason to
/// trouble anyone: it is shorter until the next start.
#[tauri::command(async)]
pub fn forget_recent(recents: State<'_, Recents>, key: u32) -> Vec<RecentDossier> {
    let _ = recents.forget(key);
    recents.all()
}
