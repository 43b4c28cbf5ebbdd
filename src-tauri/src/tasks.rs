//! Long work under a name the page gave it: it reports as the event `progress`, at most ten times a
//! second, and stops when the page says so. A name that is not at work is nobody's, so a late
//! "stop" does nothing.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use rapporteur_api::Progress;
use serde::Serialize;
use tauri::{AppHandle, Emitter, EventTarget, Runtime};

use crate::window::MAIN;

/// The event that carries progress.
pub const EVENT: &str = "progress";

/// A reader cannot follow more, and the page has other things to draw.
const PACE: Duration = Duration::from_millis(100);

/// What is under way.
#[derive(Debug, Default)]
pub struct Tasks(Mutex<HashMap<String, Arc<AtomicBool>>>);

impl Tasks {
    /// Asks a task to stop.
    pub fn stop(&self, name: &str) {
        if let Some(stop) = self.all().get(name) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Begins a task; it is over when the answer is dropped.
    pub(crate) fn begin<'a, R: Runtime>(
        &'a self,
        app: &'a AppHandle<R>,
        name: &str,
    ) -> Task<'a, R> {
        let stop = Arc::new(AtomicBool::new(false));
        self.all().insert(name.to_owned(), Arc::clone(&stop));
        Task {
            tasks: self,
            app,
            name: name.to_owned(),
            stop,
            told: Mutex::new(None),
        }
    }

    fn all(&self) -> MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One task under way.
pub(crate) struct Task<'a, R: Runtime> {
    tasks: &'a Tasks,
    app: &'a AppHandle<R>,
    name: String,
    stop: Arc<AtomicBool>,
    told: Mutex<Option<Instant>>,
}

/// What the page hears.
#[derive(Clone, Serialize)]
struct Heard<'a> {
    task: &'a str,
    done: u64,
    /// 0 while unknown.
    total: u64,
}

impl<R: Runtime> Progress for Task<'_, R> {
    fn report(&self, done: u64, total: u64) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let is_last = total > 0 && done >= total;
        if !is_last && told.is_some_and(|at| at.elapsed() < PACE) {
            return;
        }
        *told = Some(Instant::now());
        let heard = Heard {
            task: &self.name,
            done,
            total,
        };
        // A page that has gone needs no telling.
        let _ = self
            .app
            .emit_to(EventTarget::webview_window(MAIN), EVENT, heard);
    }

    fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

impl<R: Runtime> Drop for Task<'_, R> {
    fn drop(&mut self) {
        self.tasks.all().remove(&self.name);
    }
}
