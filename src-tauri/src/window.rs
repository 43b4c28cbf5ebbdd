//! The one window `main`: built from `tauri.conf.json` with the guards a configuration cannot hold.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use tauri::{
    AppHandle, Emitter, EventTarget, Manager, Runtime, WebviewWindow, WebviewWindowBuilder, Window,
    WindowEvent, plugin::TauriPlugin, webview::NewWindowResponse, window::Color,
};
use tauri_plugin_window_state::StateFlags;

use crate::{
    Folders,
    appearance::{Appearance, Kept, Theme},
    dropped, navigation,
    open_dossier::OpenDossier,
};

/// The label that the capability names.
pub(crate) const MAIN: &str = "main";

/// Opens the window. Every new page, new window and download is refused: what leaves the program
/// leaves through a command and a native dialog.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<WebviewWindow<R>> {
    let config = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == MAIN);
    let config = config.ok_or(tauri::Error::WindowNotFound)?;
    let window = WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(navigation::is_entry)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .devtools(cfg!(debug_assertions));
    // The first thing that is painted has the colours, the size and the language that were chosen.
    let looks = app.state::<Kept>().now();
    let window = window
        .initialization_script(looks_at_start(&looks)?)
        .background_color(paper(looks.theme));
    // Nothing of the page reaches the disk, except in the build for end-to-end tests: the driver
    // cannot attach to an ephemeral context. A cargo feature decides and not a variable, so that no
    // environment can take the protection from a program that ships. The salts and empty databases
    // that WebKit makes all the same go into the private folder.
    let window = window
        .incognito(cfg!(not(feature = "e2e")))
        .data_directory(app.state::<Folders>().data.join("webview"))
        .build()?;
    wear(app, looks.theme);
    Ok(window)
}

/// Hands the page how it is to look before its first line runs, and the page reads it there.
fn looks_at_start(looks: &Appearance) -> serde_json::Result<String> {
    let json = serde_json::to_string(looks)?;
    Ok(format!(
        "Object.defineProperty(window,'rapporteurLooks',{{value:Object.freeze({json})}});"
    ))
}

/// The paper of a pinned theme, as `ui/src/styles/tokens.css` has it; without one, that of the light,
/// until the page knows the system's.
fn paper(theme: Theme) -> Color {
    match theme {
        Theme::Dark => Color(0x14, 0x18, 0x1e, 0xff),
        Theme::Light | Theme::System => Color(0xfb, 0xfa, 0xf7, 0xff),
    }
}

/// The event that asks the page to save what is being typed and then call `leave`.
pub const CLOSING: &str = "closing";

/// How long the page may take for that. It is there to save a draft, not to keep anyone waiting.
const PATIENCE: Duration = Duration::from_millis(800);

/// Set once the page has been asked; the second request to close is believed.
static ASKED: AtomicBool = AtomicBool::new(false);

/// What the window lives through.
pub(crate) fn happened<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    match event {
        // Nobody is typing, which is the moment to move the log into the file.
        WindowEvent::Focused(false) => {
            let app = window.app_handle().clone();
            tauri::async_runtime::spawn_blocking(move || app.state::<OpenDossier>().tidy());
        }
        WindowEvent::DragDrop(event) => dropped::happened(window, event),
        WindowEvent::CloseRequested { api, .. } if !ASKED.swap(true, Ordering::SeqCst) => {
            api.prevent_close();
            let window = window.clone();
            std::thread::spawn(move || ask_to_leave(&window));
        }
        _ => {}
    }
}

/// The page saves and leaves by itself; a page that hangs is left behind.
fn ask_to_leave<R: Runtime>(window: &Window<R>) {
    if window
        .emit_to(EventTarget::webview_window(MAIN), CLOSING, ())
        .is_ok()
    {
        std::thread::sleep(PATIENCE);
    }
    leave(window.app_handle());
}

/// Ends the window, and the program with it.
pub(crate) fn leave<R: Runtime>(app: &AppHandle<R>) {
    match app.get_webview_window(MAIN) {
        // Already gone is as good.
        Some(window) => drop(window.destroy()),
        None => app.exit(0),
    }
}

/// Closes the window as its user would.
pub(crate) fn close<R: Runtime>(app: &AppHandle<R>) {
    let asked = app
        .get_webview_window(MAIN)
        .is_some_and(|window| window.close().is_ok());
    if !asked {
        app.exit(0);
    }
}

/// Gives the frame and the native menu the theme of the page.
pub(crate) fn wear<R: Runtime>(app: &AppHandle<R>, theme: Theme) {
    let native = match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    };
    if let Some(window) = app.get_webview_window(MAIN) {
        // A desktop that knows no themes leaves the frame as it is.
        let _ = window.set_theme(native);
    }
}

/// Brings the window to the front.
pub(crate) fn raise<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse any of these; there is nothing better to do then.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Size, place and maximised state, kept in the data folder like everything else of the program.
pub(crate) fn remembered_state<R: Runtime>(folders: &Folders) -> TauriPlugin<R> {
    let file = folders.data.join("window.json");
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        // An absolute name wins over the plugin's own folder when the two are joined.
        .with_filename(file.to_string_lossy())
        .build()
}
