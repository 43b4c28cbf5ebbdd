//! Changes to the open dossier. Each answers only when its operation is on the disk. And what is
//! being typed and no operation yet.

use rapporteur_api::{
    ApiError,
    unfinished::{self, DropUnfinishedRequest, UnfinishedForm},
    writing::{self, PurgeRequest, RecordsRequest, SaveRecordRequest, Saved, StepRequest},
};
use tauri::State;

use crate::open_dossier::OpenDossier;

/// Adds or changes a record.
#[tauri::command(async)]
pub fn save_record(
    open: State<'_, OpenDossier>,
    request: SaveRecordRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| writing::save_record(desk, &request))
}

/// Puts records in the bin.
#[tauri::command(async)]
pub fn bin_records(
    open: State<'_, OpenDossier>,
    request: RecordsRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| writing::bin_records(desk, &request))
}

/// Takes records out of the bin.
#[tauri::command(async)]
pub fn restore_records(
    open: State<'_, OpenDossier>,
    request: RecordsRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| writing::restore_records(desk, &request))
}

/// Erases records for good, once the user has seen what falls with them.
#[tauri::command(async)]
pub fn purge_records(
    open: State<'_, OpenDossier>,
    request: PurgeRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| writing::purge_records(desk, &request))
}

/// Takes the last action back.
#[tauri::command(async)]
pub fn undo(open: State<'_, OpenDossier>, request: StepRequest) -> Result<Saved, ApiError> {
    open.at_desk(|desk| writing::undo(desk, &request))
}

/// Does again what was undone last.
#[tauri::command(async)]
pub fn redo(open: State<'_, OpenDossier>, request: StepRequest) -> Result<Saved, ApiError> {
    open.at_desk(|desk| writing::redo(desk, &request))
}

/// Keeps a form while it is filled in.
#[tauri::command(async)]
pub fn keep_unfinished(
    open: State<'_, OpenDossier>,
    request: UnfinishedForm,
) -> Result<(), ApiError> {
    open.at_desk(|desk| unfinished::keep_unfinished(desk, &request))
}

/// Drops what was kept of a form.
#[tauri::command(async)]
pub fn drop_unfinished(
    open: State<'_, OpenDossier>,
    request: DropUnfinishedRequest,
) -> Result<(), ApiError> {
    open.at_desk(|desk| unfinished::drop_unfinished(desk, &request))
}

/// All forms left unfinished.
#[tauri::command(async)]
pub fn unfinished(open: State<'_, OpenDossier>) -> Result<Vec<UnfinishedForm>, ApiError> {
    open.at_desk(unfinished::unfinished)
}
