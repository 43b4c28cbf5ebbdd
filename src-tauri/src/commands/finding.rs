//! Finding one's way: records by name, and moments of the journal.

use rapporteur_api::{
    ApiError,
    moments::{self, JournalDensity, JournalDensityRequest, JournalMoment, JournalMomentRequest},
    palette::{self, PaletteAnswer, PaletteRequest},
};
use tauri::State;

use crate::open_dossier::OpenDossier;

/// Records by any of their names.
#[tauri::command(async)]
pub fn palette(
    open: State<'_, OpenDossier>,
    request: PaletteRequest,
) -> Result<PaletteAnswer, ApiError> {
    open.at_desk_with_names(|desk, names| palette::palette(desk, names, &request))
}

/// How much was learned when.
#[tauri::command(async)]
pub fn journal_density(
    open: State<'_, OpenDossier>,
    request: JournalDensityRequest,
) -> Result<JournalDensity, ApiError> {
    open.at_desk(|desk| moments::journal_density(desk, &request))
}

/// The operation done by an instant and those around it.
#[tauri::command(async)]
pub fn journal_moment(
    open: State<'_, OpenDossier>,
    request: JournalMomentRequest,
) -> Result<JournalMoment, ApiError> {
    open.at_desk(|desk| moments::journal_moment(desk, &request))
}
