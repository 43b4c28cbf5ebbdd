//! The desktop shell: the only Rust that imports Tauri.
//!
//! It owns the process (private files, no core dumps), the window and its guards, native menus and
//! dialogs, and the wiring of commands to the use cases. It holds no rule of the domain, answers
//! no question itself, opens no network connection and takes no path from the webview.

pub mod appearance;
pub mod commands;
pub mod dialogs;
pub mod dropped;
mod files;
pub mod folders;
pub mod host;
mod keeper;
pub mod launch;
pub mod list_layouts;
pub mod menu;
pub mod navigation;
pub mod open_dossier;
pub mod opening;
pub mod process;
pub mod recents;
mod running;
mod second_place;
pub mod session;
mod spelling;
pub mod tasks;
mod window;

use std::{ffi::OsString, process::ExitCode};

use tauri::{Builder, Context, Runtime};

use host::Desktop;
use open_dossier::OpenDossier;
use recents::Recents;

pub use folders::Folders;
pub use launch::Launch;

/// Starts the program with the arguments of a command line and says how it ended.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if let [_, verb, by] = arguments.as_slice()
        && verb == launch::READ_PDF
    {
        return rapporteur_api::capturing::serve(&by.to_string_lossy());
    }
    let launch = match Launch::parse(arguments) {
        Ok(launch) => launch,
        Err(refusal) => return launch::refuse(&refusal),
    };
    match running::run(launch) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => launch::fail(&error),
    }
}

/// The configuration of `tauri.conf.json` with the built interface and the permission manifest.
#[expect(
    clippy::disallowed_methods,
    reason = "the macro's own code ends the process when its thread cannot be started"
)]
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Everything of the application that does not need a desktop around it: state, commands, plugins
/// and the guarded window. The tests put this on Tauri's mock runtime, so that the permissions
/// they ask are the ones that ship.
pub fn builder<R: Runtime>(bare: Builder<R>, launch: Launch, folders: Folders) -> Builder<R> {
    let second = second_place::SecondPlace::in_folder(&folders.data);
    let host = Desktop::in_folder(&folders.data, second.clone());
    let appearance = appearance::Kept::in_folder(&folders.data);
    host.speak(appearance.now().language.chosen());
    let open = OpenDossier::none(host);
    let recents = Recents::in_folder(&folders.data);
    let layouts = list_layouts::ListLayouts::in_folder(&folders.data);
    let sessions = session::Sessions::in_folder(&folders.data);
    let opener = tauri_plugin_opener::Builder::new().open_js_links_on_click(false);
    bare.plugin(tauri_plugin_dialog::init())
        .plugin(opener.build())
        .plugin(window::remembered_state(&folders))
        .manage(appearance)
        .manage(layouts)
        .manage(open)
        .manage(second)
        .manage(opening::First::holding(launch))
        .manage(folders)
        .manage(recents)
        .manage(sessions)
        .manage(tasks::Tasks::default())
        .manage(commands::Asking::default())
        .manage(dropped::Dropped::default())
        .invoke_handler(commands::handler())
        .on_window_event(window::happened)
        .setup(|app| {
            opening::begin(app.handle());
            keeper::begin(app.handle());
            window::open(app.handle())?;
            Ok(())
        })
}
