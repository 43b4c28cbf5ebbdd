//! The system's spell check, where it has one. It begins with the first note that is opened: dictionaries
//! are read then, and no start waits for them. A language without a dictionary is passed over.

use tauri::{AppHandle, Runtime};

/// Begins checking, in the languages that the program speaks; once is enough.
#[cfg(target_os = "linux")]
pub(crate) fn begin<R: Runtime>(app: &AppHandle<R>) {
    use std::sync::atomic::{AtomicBool, Ordering};
    use tauri::Manager;
    use webkit2gtk::{WebContextExt, WebViewExt};

    static BEGUN: AtomicBool = AtomicBool::new(false);
    if BEGUN.swap(true, Ordering::Relaxed) {
        return;
    }
    let Some(window) = app.get_webview_window(crate::window::MAIN) else {
        return;
    };
    // A window that is just going needs no dictionary.
    let _ = window.with_webview(|webview| {
        if let Some(context) = webview.inner().context() {
            context.set_spell_checking_languages(&LANGUAGES);
            context.set_spell_checking_enabled(true);
        }
    });
}

/// Elsewhere the webview checks by itself.
#[cfg(not(target_os = "linux"))]
pub(crate) fn begin<R: Runtime>(_: &AppHandle<R>) {}

/// Those that the program speaks, as dictionaries are called.
#[cfg(target_os = "linux")]
const LANGUAGES: [&str; 6] = ["en_GB", "en_US", "uk_UA", "ru_RU", "fr_FR", "ar"];
