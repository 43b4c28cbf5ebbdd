//! Files dropped on the window. The desktop hands their paths to this process, never to the page: the
//! page hears that files hang over it or were dropped, and asks for them to be read. Nothing dropped
//! makes the window navigate.

use std::{
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use tauri::{DragDropEvent, Emitter, EventTarget, Manager, Runtime, Window};

use crate::window::MAIN;

/// The event that tells the page: "over", "left" or "dropped".
pub const EVENT: &str = "dropping";

/// Files taken at once, at most.
const MOST: usize = 100;

/// The files that were dropped last and not read yet.
#[derive(Default)]
pub struct Dropped(Mutex<Vec<PathBuf>>);

impl std::fmt::Debug for Dropped {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Paths are the user's.
        out.write_str("Dropped")
    }
}

impl Dropped {
    /// Takes them: they are read once.
    pub(crate) fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn put(&self, paths: &[PathBuf]) {
        let files = paths.iter().filter(|path| path.is_file()).take(MOST);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = files.cloned().collect();
    }
}

/// What hangs over the window, leaves it or is dropped.
pub(crate) fn happened<R: Runtime>(window: &Window<R>, event: &DragDropEvent) {
    let word = match event {
        DragDropEvent::Enter { .. } => "over",
        DragDropEvent::Leave => "left",
        DragDropEvent::Drop { paths, .. } => {
            window.state::<Dropped>().put(paths);
            "dropped"
        }
        _ => return,
    };
    // Without a page there is nobody to tell.
    let _ = window.emit_to(EventTarget::webview_window(MAIN), EVENT, word);
}
