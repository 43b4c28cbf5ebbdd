//! How the window looks.

use tauri::{AppHandle, Runtime, State};

use crate::{
    appearance::{Appearance, Kept},
    open_dossier::OpenDossier,
    window,
};

/// What the user chose.
#[tauri::command]
pub fn appearance(kept: State<'_, Kept>) -> Appearance {
    kept.now()
}

/// Keeps another choice, gives the window's frame the same theme and answers in the language. A choice that cannot be
/// written is no reason to trouble anyone: it holds until the next start.
#[tauri::command(async)]
pub fn keep_appearance<R: Runtime>(
    app: AppHandle<R>,
    kept: State<'_, Kept>,
    open: State<'_, OpenDossier>,
    request: Appearance,
) -> Appearance {
    let _ = kept.keep(request);
    open.speak(kept.now().language.chosen());
    window::wear(&app, kept.now().theme);
    kept.now()
}
