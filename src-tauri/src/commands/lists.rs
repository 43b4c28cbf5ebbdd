//! Lists: changes to many records at once, merging and what guards against making one twice, and
//! how lists are narrowed and laid out.

use rapporteur_api::{
    ApiError,
    bulk::{self, ChangeManyRequest, ChangedMany},
    duplicates::{self, LikelyDuplicates, LikelyDuplicatesRequest},
    filters::{self, ForgetFilterRequest, SaveFilterRequest},
    merge::{self, MergePreview, MergeRequest, PreviewMergeRequest},
    writing::Saved,
};
use tauri::{AppHandle, Runtime, State};

use crate::{
    list_layouts::{Layout, Layouts, ListLayouts},
    open_dossier::OpenDossier,
    tasks::Tasks,
};

/// Changes many records as one operation.
#[tauri::command(async)]
pub fn change_many<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: ChangeManyRequest,
) -> Result<ChangedMany, ApiError> {
    let task = tasks.begin(&app, &request.task);
    open.at_desk(|desk| bulk::change_many(desk, &request, &task))
}

/// Makes two records one.
#[tauri::command(async)]
pub fn merge_records<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: MergeRequest,
) -> Result<Saved, ApiError> {
    let task = tasks.begin(&app, &request.task);
    open.at_desk(|desk| merge::merge_records(desk, &request, &task))
}

/// Says what merging two records would do.
#[tauri::command(async)]
pub fn preview_merge(
    open: State<'_, OpenDossier>,
    request: PreviewMergeRequest,
) -> Result<MergePreview, ApiError> {
    open.at_desk(|desk| merge::preview_merge(desk, &request))
}

/// Records that may be the one about to be made.
#[tauri::command(async)]
pub fn likely_duplicates(
    open: State<'_, OpenDossier>,
    request: LikelyDuplicatesRequest,
) -> Result<LikelyDuplicates, ApiError> {
    open.at_desk(|desk| duplicates::likely_duplicates(desk, &request))
}

/// Keeps a filter with its process.
#[tauri::command(async)]
pub fn save_filter(
    open: State<'_, OpenDossier>,
    request: SaveFilterRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| filters::save_filter(desk, &request))
}

/// Forgets a kept filter.
#[tauri::command(async)]
pub fn forget_filter(
    open: State<'_, OpenDossier>,
    request: ForgetFilterRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| filters::forget_filter(desk, &request))
}

/// Which columns lists show.
#[tauri::command]
pub fn list_layouts(kept: State<'_, ListLayouts>) -> Layouts {
    kept.now()
}

/// Keeps the columns of a list. What cannot be written holds until the next start.
#[tauri::command(async)]
pub fn keep_list_layout(kept: State<'_, ListLayouts>, request: Layout) {
    let _ = kept.keep(request);
}
