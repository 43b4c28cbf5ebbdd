//! Questions to the open dossier, each at both clocks.

use rapporteur_api::{
    ApiError,
    changes::{self, Changes, ChangesRequest},
    journal::{self, JournalPage, JournalRequest},
    lists::{self, ListBinRequest, ListPage, ListRecordsRequest, NavCounts, NavCountsRequest},
    record_page::{self, RecordPage, ShowRecordRequest, WhyStatus},
    standing::{self, OverviewPage, ProcessRequest},
    timeline::{self, TimelinePage, TimelineRequest},
    titles::{self, TitlesAnswer, TitlesRequest},
};
use tauri::State;

use crate::open_dossier::OpenDossier;

/// How many records of each kind there are.
#[tauri::command(async)]
pub fn nav_counts(
    open: State<'_, OpenDossier>,
    request: NavCountsRequest,
) -> Result<NavCounts, ApiError> {
    open.at_desk(|desk| lists::nav_counts(desk, &request))
}

/// A page of records.
#[tauri::command(async)]
pub fn list_records(
    open: State<'_, OpenDossier>,
    request: ListRecordsRequest,
) -> Result<ListPage, ApiError> {
    open.at_desk(|desk| lists::list_records(desk, &request))
}

/// A page of the bin.
#[tauri::command(async)]
pub fn list_bin(
    open: State<'_, OpenDossier>,
    request: ListBinRequest,
) -> Result<ListPage, ApiError> {
    open.at_desk(|desk| lists::list_bin(desk, &request))
}

/// What records are called, many at once.
#[tauri::command(async)]
pub fn titles(
    open: State<'_, OpenDossier>,
    request: TitlesRequest,
) -> Result<TitlesAnswer, ApiError> {
    open.at_desk(|desk| titles::titles(desk, &request))
}

/// One record with everything about it.
#[tauri::command(async)]
pub fn show_record(
    open: State<'_, OpenDossier>,
    request: ShowRecordRequest,
) -> Result<RecordPage, ApiError> {
    open.at_desk(|desk| record_page::show_record(desk, &request))
}

/// The developments a status follows from.
#[tauri::command(async)]
pub fn why_status(
    open: State<'_, OpenDossier>,
    request: ShowRecordRequest,
) -> Result<WhyStatus, ApiError> {
    open.at_desk(|desk| record_page::why_status(desk, &request))
}

/// A page of the journal.
#[tauri::command(async)]
pub fn journal(
    open: State<'_, OpenDossier>,
    request: JournalRequest,
) -> Result<JournalPage, ApiError> {
    open.at_desk(|desk| journal::journal(desk, &request))
}

/// What happened and what is planned, in lanes.
#[tauri::command(async)]
pub fn timeline(
    open: State<'_, OpenDossier>,
    request: TimelineRequest,
) -> Result<TimelinePage, ApiError> {
    open.at_desk(|desk| timeline::timeline(desk, &request))
}

/// Where the talks stand.
#[tauri::command(async)]
pub fn overview(
    open: State<'_, OpenDossier>,
    request: ProcessRequest,
) -> Result<OverviewPage, ApiError> {
    open.at_desk(|desk| standing::overview(desk, &request))
}

/// What changed between two instants.
#[tauri::command(async)]
pub fn changes(open: State<'_, OpenDossier>, request: ChangesRequest) -> Result<Changes, ApiError> {
    open.at_desk(|desk| changes::changes(desk, &request))
}
