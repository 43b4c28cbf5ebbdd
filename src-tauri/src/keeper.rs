//! Backups that nobody asks for: every minute it is looked whether one is due, or a drill, and the page hears what
//! came of it. A failure is told and tried again; it never stops anyone from working.

use std::{sync::mpsc, time::Duration};

use rapporteur_api::{ApiError, Unwatched, backups};
use serde::Serialize;
use tauri::{AppHandle, Emitter, EventTarget, Manager, Runtime};

use crate::{open_dossier::OpenDossier, window::MAIN};

/// The event after a backup or a drill.
pub const EVENT: &str = "backups";

const BETWEEN_LOOKS: Duration = Duration::from_secs(60);

/// What the page hears.
#[derive(Debug, Clone, Default, Serialize)]
struct Heard {
    /// A drill was held.
    drill: Option<backups::DrillReport>,
    /// What went wrong.
    error: Option<ApiError>,
}

/// Keeps whatever dossier is open from now on.
pub(crate) fn begin<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    // Where no thread can be had, backups are made when they are asked for and before anything large.
    let _ = std::thread::Builder::new()
        .name("keeper".to_owned())
        .spawn(move || keep(&app));
}

fn keep<R: Runtime>(app: &AppHandle<R>) {
    // Never answered: waiting for it is a pause that no system clock cuts short or draws out.
    let (_never, pause) = mpsc::channel::<()>();
    loop {
        let _ = pause.recv_timeout(BETWEEN_LOOKS);
        if let Some(heard) = look(app) {
            // A page that has gone needs no telling.
            let _ = app.emit_to(EventTarget::webview_window(MAIN), EVENT, heard);
        }
    }
}

/// Does what is due; none if nothing was.
fn look<R: Runtime>(app: &AppHandle<R>) -> Option<Heard> {
    let open = app.state::<OpenDossier>();
    let due = open.at_desk(backups::due).ok()?;
    let mut heard = Heard::default();
    if due.backup {
        let made =
            open.at_desk(|desk| backups::back_up(desk, backups::Reason::Interval, &Unwatched));
        heard.error = made.err();
    }
    if due.drill {
        let held = open.at_desk(|desk| backups::drill(desk, &Unwatched));
        match held {
            Ok(drill) => heard.drill = Some(drill),
            Err(error) => heard.error = heard.error.or(Some(error)),
        }
    }
    (due.backup || due.drill).then_some(heard)
}
