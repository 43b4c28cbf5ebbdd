//! How the window looks.

use tauri::{AppHandle, Runtime, State};

use crate::{
    appearance::{Appearance, Kept},
    window,
};

/// What the user chose.
#[tauri::command]
pub fn appearance(kept: State<'_, Kept>) -> Appearance {
    kept.now()
}

/// Keeps another choice and gives the window's frame the same theme. A choice that cannot be
/// written is no reason to trouble anyone: it holds until the next start.
#[tauri::command(async)]
pub fn keep_appearance<R: Runtime>(
    app: AppHandle<R>,
    kept: State<'_, Kept>,
    request: Appearance,
) -> Appearance {
    let _ = kept.keep(request);
    window::wear(&app, kept.now().theme);
    kept.now()
}
