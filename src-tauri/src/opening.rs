//! The ways a dossier comes to be open in the window, and what follows each time: it is on top of
//! the recent ones and its name stands in the title bar.

use std::{path::Path, time::Duration};

use rapporteur_api::{ApiError, Code, palette};
use serde_json::json;
use tauri::{AppHandle, Emitter, EventTarget, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::{
    Folders, Launch, launch::Waiting, open_dossier::OpenDossier, recents::Recents, window::MAIN,
};

/// Tells the page that another dossier is open now.
pub const EVENT: &str = "opened";

/// The program's name, as a title bar shows it.
const PROGRAM: &str = "Rapporteur";

/// What the first start asked for.
pub(crate) type First = Waiting<ApiError>;

/// When a start is over and nobody minds that something else is read. Names of 100,000 developments'
/// records take some tenths of a second, which the first letter in the palette need not wait for.
const AFTER_THE_START: Duration = Duration::from_millis(1500);

/// Opens what the command line asked for beside the start of the window, which takes longer.
pub(crate) fn begin<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    // Where no thread can be had, the page's first question opens it.
    let _ = std::thread::Builder::new()
        .name("opening".to_owned())
        .spawn(move || settled(&app));
}

/// Returns once that is done.
pub(crate) fn settled<R: Runtime>(app: &AppHandle<R>) {
    app.state::<First>().settle(|launch| as_asked(app, launch));
}

pub(crate) fn file<R: Runtime>(app: &AppHandle<R>, path: &Path) -> Result<(), ApiError> {
    let outcome = app.state::<OpenDossier>().open(path);
    outcome.map_err(|error| with_ways_out(app, path, error))?;
    opened(app, path);
    Ok(())
}

/// A damaged dossier is on the list like any other, and the page learns under which key: its backups can be put in its
/// place, and what is left in it can be looked at or saved.
fn with_ways_out<R: Runtime>(app: &AppHandle<R>, path: &Path, error: ApiError) -> ApiError {
    if error.code != Code::Damaged {
        return error;
    }
    let recents = app.state::<Recents>();
    // Without a list there is no key, and the page then only says what is wrong.
    let _ = recents.remember(path);
    let key = recents.key(path);
    error.with(json!({ "recent": key }))
}

/// Opens a damaged dossier to look at.
pub(crate) fn damaged<R: Runtime>(app: &AppHandle<R>, path: &Path) -> Result<(), ApiError> {
    app.state::<OpenDossier>().look_at(path)?;
    opened(app, path);
    Ok(())
}

pub(crate) fn new_file<R: Runtime>(app: &AppHandle<R>, path: &Path) -> Result<(), ApiError> {
    app.state::<OpenDossier>().create(path)?;
    opened(app, path);
    Ok(())
}

/// The demo is not among the recent dossiers: it has a place of its own in the menu.
pub(crate) fn demo<R: Runtime>(app: &AppHandle<R>, folders: &Folders) -> Result<(), ApiError> {
    let path = folders.data.join("demo.dossier");
    app.state::<OpenDossier>().demo(&path)?;
    name_the_window(app);
    know_the_names(app);
    Ok(())
}

/// What a command line asked for.
pub(crate) fn as_asked<R: Runtime>(app: &AppHandle<R>, launch: &Launch) -> Result<(), ApiError> {
    match &launch.dossier {
        Some(path) => file(app, path),
        None if launch.demo => demo(app, &app.state::<Folders>()),
        None => Ok(()),
    }
}

/// What a second start asked for, in the window that is there. It answers later than the second
/// start ends, so a refusal is said in a dialog.
pub(crate) fn as_asked_later<R: Runtime>(app: &AppHandle<R>, launch: Launch) {
    if launch == Launch::default() {
        return;
    }
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || match as_asked(&app, &launch) {
        // A page that has gone needs no telling.
        Ok(()) => drop(app.emit_to(EventTarget::webview_window(MAIN), EVENT, ())),
        Err(error) => say(&app, &error),
    });
}

fn say<R: Runtime>(app: &AppHandle<R>, error: &ApiError) {
    let dialog = app.dialog().message(&error.message);
    dialog
        .title(PROGRAM)
        .kind(MessageDialogKind::Error)
        .show(|_| ());
}

fn opened<R: Runtime>(app: &AppHandle<R>, path: &Path) {
    // The list is a convenience; a dossier that is open must not fail for it.
    let _ = app.state::<Recents>().remember(path);
    name_the_window(app);
    know_the_names(app);
}

/// Reads the names that the palette looks through, before anyone asks for them.
fn know_the_names<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    let read = move || {
        std::thread::sleep(AFTER_THE_START);
        // What could not be read now is read, or refused, when it is asked for.
        let _ = app.state::<OpenDossier>().at_desk_with_names(palette::know);
    };
    let _ = std::thread::Builder::new()
        .name("names".to_owned())
        .spawn(read);
}

/// The dossier's name first, as it is what tells two windows apart.
pub(crate) fn name_the_window<R: Runtime>(app: &AppHandle<R>) {
    let name = app.state::<OpenDossier>().name();
    let title = name.map_or_else(|| PROGRAM.to_owned(), |name| format!("{name} — {PROGRAM}"));
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.set_title(&title);
    }
}
