//! How the window looks.

use serde::Deserialize;
use tauri::{AppHandle, Runtime, State};

use crate::{
    appearance::{Appearance, Kept},
    menu,
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
    // A menu that cannot be changed goes on as it was.
    let _ = menu::speak(&app);
    kept.now()
}

/// What the native menu cannot do now.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Greyed {
    /// Words of items.
    words: Vec<String>,
}

/// Greys the items of the native menu that would do nothing now. A menu that cannot be changed
/// stays as it is: choosing such an item does nothing either way.
#[tauri::command(async)]
pub fn grey_menu<R: Runtime>(app: AppHandle<R>, request: Greyed) {
    let here = app.clone();
    let _ = app.run_on_main_thread(move || drop(menu::grey(&here, &request.words)));
}
