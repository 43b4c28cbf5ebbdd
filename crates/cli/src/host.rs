//! Owns the outside for the command line: clock, fresh identities, the author's name, progress
//! on standard error, and Ctrl-C. The only file here that reads clock and environment.
#![allow(
    clippy::disallowed_methods,
    reason = "the host is where clock, identities and environment come from"
)]

use crate::args::Cli;
use chrono::{DateTime, Local, NaiveDate, Utc};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rapporteur_api::{ApiError, Code, Host, Progress};
use rapporteur_domain::Language;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use uuid::Uuid;

/// Set by Ctrl-C.
static CANCELLED: AtomicBool = AtomicBool::new(false);
/// Something is under way that looks at [`CANCELLED`].
static LISTENING: AtomicBool = AtomicBool::new(false);

/// The outside of one call.
#[derive(Clone)]
pub struct Terminal {
    author: String,
    language: Language,
    second: Option<PathBuf>,
    /// Set where output must not change from day to day.
    now: Option<DateTime<Utc>>,
}

impl Terminal {
    /// # Errors
    /// `clock.bad` for an instant that cannot be read.
    pub fn new(cli: &Cli) -> Result<Self, ApiError> {
        let now = cli.now.as_deref().map(read_now).transpose()?;
        let login = || {
            ["USER", "LOGNAME", "USERNAME"]
                .iter()
                .find_map(|name| std::env::var(name).ok())
        };
        let author = cli
            .author
            .clone()
            .or_else(login)
            .unwrap_or_else(|| "unnamed".to_owned());
        Ok(Self {
            author,
            language: cli.language,
            second: None,
            now,
        })
    }

    /// The same, with a second place for backups.
    pub fn with_second(&self, folder: Option<&Path>) -> Self {
        Self {
            second: folder.map(Path::to_owned),
            ..self.clone()
        }
    }
}

fn read_now(text: &str) -> Result<DateTime<Utc>, ApiError> {
    let wrong = |_| {
        ApiError::refused(
            Code::ClockBad,
            format!("“{text}” is no instant such as 2026-01-29T18:00:00Z."),
        )
    };
    DateTime::parse_from_rfc3339(text)
        .map(|instant| instant.with_timezone(&Utc))
        .map_err(wrong)
}

impl Host for Terminal {
    fn now(&self) -> DateTime<Utc> {
        self.now.unwrap_or_else(Utc::now)
    }

    fn today(&self) -> NaiveDate {
        self.now
            .map_or_else(|| Local::now().date_naive(), |now| now.date_naive())
    }

    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn author(&self) -> String {
        self.author.clone()
    }

    fn language(&self) -> Language {
        self.language
    }

    fn second_place(&self) -> Option<PathBuf> {
        self.second.clone()
    }

    fn replica(&self) -> Uuid {
        // each dossier keeps the replica it was made with; this one is only used for new dossiers
        Uuid::now_v7()
    }
}

/// From here on Ctrl-C ends the program at once, or asks what is under way to stop.
pub fn mind_interrupts() {
    // A second handler cannot be set; this is the only call.
    let _ = ctrlc::set_handler(|| {
        let again = CANCELLED.swap(true, Ordering::SeqCst);
        if again || !LISTENING.load(Ordering::SeqCst) {
            // transactions that were not committed fall with the process; nothing is half written
            std::process::exit(130);
        }
    });
}

/// A bar on standard error; none where that is no terminal.
pub struct Bar {
    bar: ProgressBar,
}

impl Bar {
    pub fn new(what: &'static str) -> Self {
        LISTENING.store(true, Ordering::SeqCst);
        // ten times a second, and only on a terminal
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(10));
        bar.set_message(what);
        bar.set_style(ProgressStyle::default_spinner());
        Self { bar }
    }
}

impl Progress for Bar {
    fn report(&self, done: u64, total: u64) {
        if total > 0 && self.bar.length().is_none() {
            let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {eta}");
            self.bar
                .set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            self.bar.set_length(total);
        }
        self.bar.set_position(done);
    }

    fn cancelled(&self) -> bool {
        CANCELLED.load(Ordering::SeqCst)
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        LISTENING.store(false, Ordering::SeqCst);
        self.bar.finish_and_clear();
    }
}
