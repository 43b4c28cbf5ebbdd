//! Searching the open dossier. A question that somebody has typed past is stopped.

use rapporteur_api::{
    ApiError,
    search::{self, SearchAnswer, SearchFacets, SearchRequest},
    searches::{
        self, ForgetSearchRequest, SaveSearchRequest, SavedSearches, SavedSearchesRequest,
        SearchNamed,
    },
    writing::Saved,
};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::State;

use crate::open_dossier::OpenDossier;

/// The questions that are being answered: one for hits, one for what they all are.
#[derive(Debug, Default)]
pub struct Asking {
    hits: Mutex<Arc<AtomicBool>>,
    facets: Mutex<Arc<AtomicBool>>,
}

/// Stops the former question, and says by what this one is stopped.
fn next(asking: &Mutex<Arc<AtomicBool>>) -> Option<Arc<AtomicBool>> {
    let mut asked = asking.lock().unwrap_or_else(PoisonError::into_inner);
    asked.store(true, Ordering::Relaxed);
    *asked = Arc::default();
    Some(Arc::clone(&asked))
}

/// Titles and texts, at both clocks.
#[tauri::command(async)]
pub fn search(
    open: State<'_, OpenDossier>,
    asking: State<'_, Asking>,
    request: SearchRequest,
) -> Result<SearchAnswer, ApiError> {
    let stop = next(&asking.hits);
    open.at_desk(|desk| search::search_until(desk, &request, stop))
}

/// What all hits are.
#[tauri::command(async)]
pub fn search_facets(
    open: State<'_, OpenDossier>,
    asking: State<'_, Asking>,
    request: SearchRequest,
) -> Result<SearchFacets, ApiError> {
    let stop = next(&asking.facets);
    open.at_desk(|desk| search::search_facets(desk, &request, stop))
}

/// Saved searches, and what is new in each.
#[tauri::command(async)]
pub fn saved_searches(
    open: State<'_, OpenDossier>,
    request: SavedSearchesRequest,
) -> Result<SavedSearches, ApiError> {
    open.at_desk(|desk| searches::saved_searches(desk, &request))
}

/// Keeps a search with its process.
#[tauri::command(async)]
pub fn save_search(
    open: State<'_, OpenDossier>,
    request: SaveSearchRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| searches::save_search(desk, &request))
}

/// Forgets a saved search.
#[tauri::command(async)]
pub fn forget_search(
    open: State<'_, OpenDossier>,
    request: ForgetSearchRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| searches::forget_search(desk, &request))
}

/// Keeps that the hits of a saved search were looked at.
#[tauri::command(async)]
pub fn look_at_search(open: State<'_, OpenDossier>, request: SearchNamed) -> Result<(), ApiError> {
    open.at_desk(|desk| searches::look_at_search(desk, &request))
}
