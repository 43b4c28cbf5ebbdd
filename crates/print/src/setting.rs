//! Owns the way from values to the bytes of a PDF, on a thread of its own: a caller that asks to
//! stop is answered at once, and the abandoned thread ends at its next step.
//!
//! PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): tagged, with bookmarks, language and title,
//! all typefaces embedded. Metadata holds the title, the language, the instant at which the dossier
//! was read and this program's name; no author, no path, no clock of the machine.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Datelike, Timelike, Utc};
use rapporteur_briefing::Document;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Dict, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::error::PrintError;
use crate::{data, pages, world};

/// What it takes: values, pages, file.
const STEPS: u64 = 3;
/// How often the caller is asked whether to stop.
const ASKING: Duration = Duration::from_millis(40);
/// Stack of the setting thread: deeply nested words go deep.
const STACK: usize = 16 << 20;

/// Whoever waits for pages.
pub trait Watch {
    /// `done` of `total` steps.
    fn report(&self, done: u64, total: u64);

    /// Whether to stop.
    fn cancelled(&self) -> bool;
}

/// For work that nobody watches.
pub struct Unwatched;

impl Watch for Unwatched {
    fn report(&self, _done: u64, _total: u64) {}

    fn cancelled(&self) -> bool {
        false
    }
}

/// PDF/A asks for a date. A document without its instant, which its readers may not learn, takes the beginning
/// of the day that its pages name.
fn dated(document: &Document) -> Option<DateTime<Utc>> {
    let meta = &document.meta;
    let day = || format!("{}T00:00:00Z", meta.as_of).parse().ok();
    meta.as_known.parse().ok().or_else(day)
}

/// The document as a PDF. The same document gives the same bytes.
///
/// # Errors
/// [`PrintError::Cancelled`], or [`PrintError::Setting`] for a fault of this crate.
pub fn pdf(document: &Document, watch: &dyn Watch) -> Result<Vec<u8>, PrintError> {
    Ok(printed(document, watch, true)?.file)
}

/// How many pages the document takes.
///
/// # Errors
/// As [`pdf`].
pub fn length(document: &Document, watch: &dyn Watch) -> Result<usize, PrintError> {
    Ok(printed(document, watch, false)?.pages)
}

fn printed(document: &Document, watch: &dyn Watch, to_file: bool) -> Result<Printed, PrintError> {
    if watch.cancelled() {
        return Err(PrintError::Cancelled);
    }
    watch.report(0, STEPS);
    let job = Job {
        inputs: data::inputs(document),
        known: dated(document),
        to_file,
        stop: Arc::new(AtomicBool::new(false)),
    };
    let stop = Stop(job.stop.clone());
    watch.report(1, STEPS);
    let (tell, told) = channel();
    thread::Builder::new()
        .name("pages".to_owned())
        .stack_size(STACK)
        .spawn(move || job.run(&|news| tell.send(news).is_ok()))
        .map_err(|error| PrintError::Setting(error.to_string()))?;
    let made = loop {
        match told.recv_timeout(ASKING) {
            Ok(News::Laid) => watch.report(2, STEPS),
            Ok(News::Made(made)) => break made,
            Err(RecvTimeoutError::Timeout) if watch.cancelled() => {
                return Err(PrintError::Cancelled);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PrintError::Setting("typst gave up".to_owned()));
            }
        }
    };
    drop(stop);
    watch.report(STEPS, STEPS);
    made
}

/// Tells the thread to stop once nobody waits for it.
struct Stop(Arc<AtomicBool>);

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What came out.
struct Printed {
    pages: usize,
    /// Empty where none was asked for.
    file: Vec<u8>,
}

enum News {
    Laid,
    Made(Result<Printed, PrintError>),
}

/// Gives back what typst remembers between compilations, also when it panics.
struct Forgetting;

impl Drop for Forgetting {
    fn drop(&mut self) {
        comemo::evict(0);
    }
}

struct Job {
    inputs: Dict,
    known: Option<DateTime<Utc>>,
    to_file: bool,
    stop: Arc<AtomicBool>,
}

impl Job {
    fn run(self, tell: &dyn Fn(News) -> bool) {
        let _forgetting = Forgetting;
        let made = self.make(tell);
        tell(News::Made(made));
    }

    fn make(self, tell: &dyn Fn(News) -> bool) -> Result<Printed, PrintError> {
        let options = options(self.known)?;
        let no_page = || PrintError::Setting("there is no template".to_owned());
        let page = world::Page::new(self.inputs).ok_or_else(no_page)?;
        let pages = pages::laid_out(&page, &self.stop)?;
        if self.stop.load(Ordering::Relaxed) || !tell(News::Laid) {
            return Err(PrintError::Cancelled);
        }
        comemo::evict(0);
        let file = match self.to_file {
            true => typst_pdf::pdf(&pages, &options).map_err(|errors| fault(&errors))?,
            false => Vec::new(),
        };
        Ok(Printed {
            pages: pages.pages().len(),
            file,
        })
    }
}

fn options(known: Option<DateTime<Utc>>) -> Result<PdfOptions, PrintError> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| PrintError::Setting(error.message().to_string()))?;
    Ok(PdfOptions {
        creator: Smart::Custom(Some("Rapporteur".to_owned())),
        timestamp: known.and_then(instant).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

fn instant(known: DateTime<Utc>) -> Option<Datetime> {
    let small = |number: u32| u8::try_from(number).ok();
    Datetime::from_ymd_hms(
        known.year(),
        small(known.month())?,
        small(known.day())?,
        small(known.hour())?,
        small(known.minute())?,
        small(known.second())?,
    )
}

/// What typst says of a template that cannot be set.
pub(crate) fn fault(errors: &[SourceDiagnostic]) -> PrintError {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    PrintError::Setting(messages.join("; "))
}
