//! Owns laying out: typst's own loop, `typst::compile`, taken apart so that it can be stopped between
//! two rounds and holds little. Left alone, 200 pages take 570 MB: pages and remembered steps of
//! each round are kept to the end. Here the round before leaves only where things stood, and what was
//! not asked for again for a while is forgotten on the way; steps are remembered for speed alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use comemo::{Constraint, Track};
use typst::World;
use typst::engine::{Engine, Route, Sink, Traced};
use typst::foundations::{Content, Output, StyleChain, Target, TargetElem};
use typst::introspection::{EmptyIntrospector, Introspector};
use typst::utils::Protected;
use typst_layout::{PagedDocument, PagedIntrospector};

use crate::error::PrintError;
use crate::setting::fault;
use crate::world::Page;

/// Rounds after which typst itself stops waiting for page numbers to settle.
const MOST_ROUNDS: usize = 5;
/// How often steps that were not asked for are forgotten.
const FORGETTING: Duration = Duration::from_millis(150);

/// The document on pages.
pub(crate) fn laid_out(page: &Page, stop: &AtomicBool) -> Result<PagedDocument, PrintError> {
    thread::scope(|scope| {
        let (working, done) = channel::<()>();
        scope.spawn(move || forget(&done));
        let pages = rounds(page, stop);
        drop(working);
        pages
    })
}

/// Forgets as long as there is work. From beside: typst's caches may be emptied at any time, since no
/// tracked method of typst or of [`Page`] asks a cache in its turn while one is being read.
fn forget(done: &Receiver<()>) {
    while done.recv_timeout(FORGETTING) == Err(RecvTimeoutError::Timeout) {
        comemo::evict(1);
    }
}

/// Lays out until what was looked up (page numbers, places of notes) is what came out.
fn rounds(page: &Page, stop: &AtomicBool) -> Result<PagedDocument, PrintError> {
    let content = evaluated(page)?;
    let mut before: Option<Arc<PagedIntrospector>> = None;
    for round in 1..=MOST_ROUNDS {
        if stop.load(Ordering::Relaxed) {
            return Err(PrintError::Cancelled);
        }
        let known: &dyn Introspector = match &before {
            Some(places) => places.as_ref(),
            None => &EmptyIntrospector,
        };
        let (pages, settled) = one_round(page, &content, known, round == MOST_ROUNDS)?;
        if settled || round == MOST_ROUNDS {
            return Ok(pages);
        }
        before = Some(pages.introspector().clone());
        drop(pages);
        comemo::evict(0);
    }
    Err(PrintError::Setting("no round was made".to_owned()))
}

/// The template filled with the document.
fn evaluated(page: &Page) -> Result<Content, PrintError> {
    let world: &dyn World = page;
    let module = typst_eval::eval(
        world.track(),
        world.library(),
        Traced::default().track(),
        Sink::new().track_mut(),
        Route::default().track(),
        &page.template(),
    );
    Ok(module.map_err(|errors| fault(&errors))?.content())
}

/// The pages, and whether they are where this round took them to be. What may settle later is an
/// error only in the last round or once all is settled.
fn one_round(
    page: &Page,
    content: &Content,
    known: &dyn Introspector,
    last: bool,
) -> Result<(PagedDocument, bool), PrintError> {
    let world: &dyn World = page;
    let library = world.library();
    let base = StyleChain::new(&library.styles);
    let target = TargetElem::target.set(Target::Paged).wrap();
    let constraint = Constraint::new();
    let traced = Traced::default();
    let mut heard = Sink::new();
    let mut engine = Engine {
        library,
        world: world.track(),
        introspector: Protected::new(known.track_with(&constraint)),
        traced: traced.track(),
        sink: heard.track_mut(),
        route: Route::default(),
    };
    let pages = PagedDocument::create(&mut engine, content, base.chain(&target))
        .map_err(|errors| fault(&errors))?;
    let settled = constraint.validate(Output::introspector(&pages));
    let late = heard.delayed();
    if (settled || last) && !late.is_empty() {
        return Err(fault(&late));
    }
    Ok((pages, settled))
}
