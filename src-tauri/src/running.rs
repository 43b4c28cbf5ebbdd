//! The order of a real start: privacy first, then the renderer's choice, then GTK and the window.
//! Single instance is registered before every other plugin, so that a second start hands over its
//! arguments before it opens anything.

use tauri::{AppHandle, Builder, Manager, RunEvent, Runtime, Wry};

use crate::{
    Folders, Launch, builder, context, menu, open_dossier::OpenDossier, opening, process, window,
};

/// Why the program could not start, in words for a terminal.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StartError {
    #[error("the process could not be made private: {0}")]
    Process(#[from] std::io::Error),
    #[error(transparent)]
    Folders(#[from] crate::folders::FolderError),
    #[error("the window could not be opened: {0}")]
    Window(#[from] tauri::Error),
}

pub(crate) fn run(launch: Launch) -> Result<(), StartError> {
    process::make_private()?;
    process::choose_renderer();
    process::refuse_automation();
    let folders = Folders::from_environment()?;
    let first: Builder<Wry> = Builder::default().plugin(tauri_plugin_single_instance::init(
        |app, arguments, folder| {
            hand_over(app, arguments, folder);
        },
    ));
    let app = builder(first, launch, folders)
        .menu(menu::build)
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .build(context())?;
    process::forget_recent_files();
    process::end_on_signals(app.handle());
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            // The process ends without dropping anything; closing moves the log into the file.
            app.state::<OpenDossier>().close();
        }
    });
    Ok(())
}

/// A second start: its dossier opens in the window that is already there.
fn hand_over<R: Runtime>(app: &AppHandle<R>, arguments: Vec<String>, folder: String) {
    let arguments = arguments.into_iter().map(Into::into);
    if let Ok(launch) = Launch::parse(arguments) {
        opening::as_asked_later(app, launch.resolved_in(folder.as_ref()));
    }
    window::raise(app);
}
