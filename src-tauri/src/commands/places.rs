//! Questions about where the talks are held and who comes, each at both clocks.

use rapporteur_api::{
    ApiError,
    delegations::{self, DelegationsPage, DelegationsRequest},
    record_page::ShowRecordRequest,
    rounds::{self, RoundStory},
    venues::{self, VenuesPage, VenuesRequest},
};
use tauri::State;

use crate::open_dossier::OpenDossier;

/// The venues of a process and what each party holds of them.
#[tauri::command(async)]
pub fn venues(
    open: State<'_, OpenDossier>,
    request: VenuesRequest,
) -> Result<VenuesPage, ApiError> {
    open.at_desk(|desk| venues::venues(desk, &request))
}

/// Whom each party sent to one round after another.
#[tauri::command(async)]
pub fn delegations(
    open: State<'_, OpenDossier>,
    request: DelegationsRequest,
) -> Result<DelegationsPage, ApiError> {
    open.at_desk(|desk| delegations::delegations(desk, &request))
}

/// The story of one round.
#[tauri::command(async)]
pub fn round_story(
    open: State<'_, OpenDossier>,
    request: ShowRecordRequest,
) -> Result<RoundStory, ApiError> {
    open.at_desk(|desk| rounds::round_story(desk, &request))
}
