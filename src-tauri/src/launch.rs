//! What the command line asked for: a dossier to open, or the demo, and what came of it. Nothing here
//! knows how a dossier is opened.

use std::{
    ffi::OsString,
    fmt::Display,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Mutex, PoisonError},
};

use clap::Parser;

/// The first argument with which the program reads a PDF from standard input and does nothing else: in
/// a process that opens hostile files there is no window and no dossier.
pub const READ_PDF: &str = "read-pdf";

/// Keep a dossier of talks, in a window.
#[derive(Debug, Clone, Default, PartialEq, Eq, Parser)]
#[command(name = "rapporteur-desktop", version)]
pub struct Launch {
    /// Open the demo dossier; it is made in the data folder on first use
    #[arg(long, conflicts_with = "dossier")]
    pub demo: bool,
    /// The dossier to open
    pub dossier: Option<PathBuf>,
}

impl Launch {
    /// Reads a whole command line, program name first.
    pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        Self::try_parse_from(arguments)
    }

    /// The same request with its path made independent of the folder it was typed in.
    #[must_use]
    pub fn resolved_in(mut self, folder: &Path) -> Self {
        self.dossier = self.dossier.map(|path| folder.join(path));
        self
    }
}

/// What the first start asked for, and what came of it. It is done while WebKit starts, which
/// takes longer; whoever asks in between waits until it is done.
#[derive(Debug)]
pub struct Waiting<Refusal>(Mutex<State<Refusal>>);

#[derive(Debug)]
enum State<Refusal> {
    Asked(Launch),
    Refused(Refusal),
    /// Done, or told.
    Past,
}

impl<Refusal> Waiting<Refusal> {
    /// Holds the request of the first start.
    pub fn holding(launch: Launch) -> Self {
        Self(Mutex::new(State::Asked(launch)))
    }

    /// Does what was asked for, unless that is done; returns once it is.
    pub fn settle(&self, open: impl FnOnce(&Launch) -> Result<(), Refusal>) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let State::Asked(launch) = &*state {
            *state = open(launch).map_or_else(State::Refused, |()| State::Past);
        }
    }

    /// Why it could not be done: said once, to the page, which shows it.
    pub fn refusal(&self) -> Option<Refusal> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match std::mem::replace(&mut *state, State::Past) {
            State::Refused(refusal) => Some(refusal),
            unsettled @ State::Asked(_) => {
                *state = unsettled;
                None
            }
            State::Past => None,
        }
    }
}

/// Prints help, version or what was wrong with the command line.
#[expect(
    clippy::print_stderr,
    reason = "a terminal is the only place left when there is no window"
)]
pub(crate) fn refuse(refusal: &clap::Error) -> ExitCode {
    if refusal.print().is_err() {
        eprintln!("{refusal}");
    }
    ExitCode::from(u8::try_from(refusal.exit_code()).unwrap_or(2))
}

/// Says why the program could not start.
#[expect(
    clippy::print_stderr,
    reason = "a terminal is the only place left when there is no window"
)]
pub(crate) fn fail(error: &dyn Display) -> ExitCode {
    eprintln!("rapporteur-desktop: {error}");
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &[&str]) -> Result<Launch, clap::Error> {
        Launch::parse(
            std::iter::once("rapporteur-desktop")
                .chain(line.iter().copied())
                .map(Into::into),
        )
    }

    #[test]
    fn a_path_or_the_demo_but_not_both() {
        assert_eq!(parse(&[]).unwrap(), Launch::default());
        assert!(parse(&["--demo"]).unwrap().demo);
        assert_eq!(
            parse(&["a b.dossier"]).unwrap().dossier,
            Some(PathBuf::from("a b.dossier"))
        );
        assert!(parse(&["--demo", "a.dossier"]).is_err());
    }

    #[test]
    fn what_was_asked_for_is_done_once_and_its_refusal_told_once() {
        let waiting = Waiting::holding(Launch::default());
        assert_eq!(waiting.refusal(), None);
        waiting.settle(|_| Err("in use"));
        waiting.settle(|_| panic!("it is done"));
        assert_eq!(waiting.refusal(), Some("in use"));
        assert_eq!(waiting.refusal(), None);
        let waiting = Waiting::<&str>::holding(Launch::default());
        waiting.settle(|_| Ok(()));
        assert_eq!(waiting.refusal(), None);
    }

    #[test]
    fn a_relative_path_belongs_to_the_folder_it_was_typed_in() {
        let typed = parse(&["talks.dossier"]).unwrap();
        assert_eq!(
            typed.resolved_in(Path::new("/home/a")).dossier,
            Some("/home/a/talks.dossier".into())
        );
        let absolute = parse(&["/srv/talks.dossier"]).unwrap();
        assert_eq!(
            absolute.resolved_in(Path::new("/home/a")).dossier,
            Some("/srv/talks.dossier".into())
        );
    }
}
