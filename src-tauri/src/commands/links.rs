//! Addresses that lead out of the program, which itself goes nowhere.

use rapporteur_api::{ApiError, Code};
use tauri::{AppHandle, Runtime, Url};
use tauri_plugin_opener::OpenerExt;

use crate::navigation;

/// Hands an address to the desktop's browser or mail program. The page has shown it in full before.
#[tauri::command(async)]
pub fn open_link<R: Runtime>(app: AppHandle<R>, url: String) -> Result<(), ApiError> {
    let refused = || ApiError::refused(Code::Permission, "Only web and mail addresses are opened.");
    let parsed: Url = url.parse().map_err(|_| refused())?;
    if !navigation::may_open_outside(&parsed) {
        return Err(refused());
    }
    let failed = |_| ApiError::failed(Code::Io, "The desktop has no program for that address.");
    app.opener()
        .open_url(parsed.as_str(), None::<&str>)
        .map_err(failed)
}
