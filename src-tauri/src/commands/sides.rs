//! Where the sides stand and what goes on around the talks: the matrix, threads of offers,
//! incidents and pledges, each at both clocks.

use rapporteur_api::{
    ApiError,
    cells::{self, CellHistory, CellHistoryRequest, MatrixMoves, MatrixMovesRequest},
    incidents::{
        self, IncidentWindows, IncidentWindowsRequest, IncidentsIn, IncidentsInRequest,
        PledgeReadings, PledgeReadingsRequest,
    },
    matrix::{self, IssueTree, MatrixRequest, MatrixView},
    stages::{self, StageCourse},
    standing::ProcessRequest,
    threads::{self, OfferThreads, OfferThreadsRequest},
};
use tauri::State;

use crate::open_dossier::OpenDossier;

/// The sticking points of a process as a tree.
#[tauri::command(async)]
pub fn issue_tree(
    open: State<'_, OpenDossier>,
    request: ProcessRequest,
) -> Result<IssueTree, ApiError> {
    open.at_desk(|desk| matrix::issue_tree(desk, &request))
}

/// Each party's latest position on some sticking points.
#[tauri::command(async)]
pub fn matrix(
    open: State<'_, OpenDossier>,
    request: MatrixRequest,
) -> Result<MatrixView, ApiError> {
    open.at_desk(|desk| matrix::matrix(desk, &request))
}

/// What a party held on a sticking point over time.
#[tauri::command(async)]
pub fn cell_history(
    open: State<'_, OpenDossier>,
    request: CellHistoryRequest,
) -> Result<CellHistory, ApiError> {
    open.at_desk(|desk| cells::cell_history(desk, &request))
}

/// The cells of the matrix that moved between two looks.
#[tauri::command(async)]
pub fn matrix_moves(
    open: State<'_, OpenDossier>,
    request: MatrixMovesRequest,
) -> Result<MatrixMoves, ApiError> {
    open.at_desk(|desk| cells::matrix_moves(desk, &request))
}

/// The course of a process through its stages.
#[tauri::command(async)]
pub fn process_stages(
    open: State<'_, OpenDossier>,
    request: ProcessRequest,
) -> Result<StageCourse, ApiError> {
    open.at_desk(|desk| stages::process_stages(desk, &request))
}

/// A page of threads of offers and answers.
#[tauri::command(async)]
pub fn offer_threads(
    open: State<'_, OpenDossier>,
    request: OfferThreadsRequest,
) -> Result<OfferThreads, ApiError> {
    open.at_desk(|desk| threads::offer_threads(desk, &request))
}

/// How many incidents lie in the days around each round.
#[tauri::command(async)]
pub fn incident_windows(
    open: State<'_, OpenDossier>,
    request: IncidentWindowsRequest,
) -> Result<IncidentWindows, ApiError> {
    open.at_desk(|desk| incidents::incident_windows(desk, &request))
}

/// The incidents in some days.
#[tauri::command(async)]
pub fn incidents_in(
    open: State<'_, OpenDossier>,
    request: IncidentsInRequest,
) -> Result<IncidentsIn, ApiError> {
    open.at_desk(|desk| incidents::incidents_in(desk, &request))
}

/// Which incidents fall under each reading of a pledge.
#[tauri::command(async)]
pub fn pledge_readings(
    open: State<'_, OpenDossier>,
    request: PledgeReadingsRequest,
) -> Result<PledgeReadings, ApiError> {
    open.at_desk(|desk| incidents::pledge_readings(desk, &request))
}
