//! Capturing texts: what comes in by paste, drop, dialog and clipboard, and the review of what it
//! proposes. Paths come from the desktop and never from the webview; a PDF is read by this program once
//! more, in a process that can be ended.

use chrono::NaiveDate;
use rapporteur_api::{
    ApiError, Code,
    capturing::{
        self, Apart, Begun, ChangedCards, DecideRequest, DescribeReviewRequest, Incoming, LARGEST,
        OpenReview, RecordReviewRequest, ReviewPage, ReviewRequest,
    },
    files::name_of,
    writing::Saved,
};
use rapporteur_domain::record::CaptureMethod;
use serde::{Deserialize, Serialize};
use std::{
    io::Read,
    path::{Path, PathBuf},
};
use tauri::{AppHandle, Runtime, State};

use super::checking::TaskRequest;
use crate::{dialogs, dropped::Dropped, launch::READ_PDF, open_dossier::OpenDossier, tasks::Tasks};

/// A text that was pasted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaptureTextRequest {
    /// Under which progress is told and a stop is asked for.
    pub task: String,
    /// The text.
    pub text: String,
    /// The day of publication, if the analyst gave one: ISO 8601.
    #[serde(default)]
    pub published: Option<NaiveDate>,
}

/// What files came to, each by its name.
#[derive(Debug, Serialize)]
pub struct CapturedFile {
    /// The file's name, without its folder.
    pub name: String,
    /// The review that was begun.
    pub begun: Option<Begun>,
    /// Why nothing was read.
    pub error: Option<ApiError>,
}

/// Keeps and reads a pasted text.
#[tauri::command(async)]
pub fn capture_text<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: CaptureTextRequest,
) -> Result<Begun, ApiError> {
    let task = tasks.begin(&app, &request.task);
    let incoming = Incoming {
        bytes: request.text.as_bytes(),
        name: "",
        method: CaptureMethod::Pasted,
        published: request.published,
        address: None,
        store_source: false,
    };
    let pdf = pdf()?;
    open.at_desk(|desk| capturing::begin_review(desk, &incoming, &pdf, &task))
}

/// Keeps and reads what text the clipboard holds; nothing when it holds none.
#[tauri::command(async)]
pub fn capture_clipboard<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: TaskRequest,
) -> Result<Option<Begun>, ApiError> {
    let Some(text) = clipboard_text(&app).filter(|text| !text.trim().is_empty()) else {
        return Ok(None);
    };
    let request = CaptureTextRequest {
        task: request.task,
        text,
        published: None,
    };
    capture_text(app, open, tasks, request).map(Some)
}

/// Asks for files, and keeps and reads each. Nothing when the user thought better of it.
#[tauri::command(async)]
pub fn capture_files<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: TaskRequest,
) -> Result<Vec<CapturedFile>, ApiError> {
    let paths = dialogs::texts_to_capture(&app);
    each(&app, &open, &tasks, &request, paths)
}

/// Keeps and reads the files that were dropped on the window last.
#[tauri::command(async)]
pub fn capture_dropped<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    dropped: State<'_, Dropped>,
    request: TaskRequest,
) -> Result<Vec<CapturedFile>, ApiError> {
    each(&app, &open, &tasks, &request, dropped.take())
}

fn each<R: Runtime>(
    app: &AppHandle<R>,
    open: &OpenDossier,
    tasks: &Tasks,
    request: &TaskRequest,
    paths: Vec<PathBuf>,
) -> Result<Vec<CapturedFile>, ApiError> {
    let task = tasks.begin(app, &request.task);
    let pdf = pdf()?;
    let mut out = Vec::new();
    for path in paths {
        let name = name_of(&path);
        let read = bytes(&path).and_then(|bytes| {
            let incoming = Incoming {
                bytes: &bytes,
                name: &name,
                method: CaptureMethod::File,
                published: None,
                address: None,
                store_source: false,
            };
            open.at_desk(|desk| capturing::begin_review(desk, &incoming, &pdf, &task))
        });
        let (begun, error) = match read {
            Ok(begun) => (Some(begun), None),
            Err(error) if matches!(error.code, Code::Cancelled | Code::NoneOpen) => {
                return Err(error);
            }
            Err(error) => (None, Some(error)),
        };
        out.push(CapturedFile { name, begun, error });
    }
    Ok(out)
}

/// One byte more than is read, so that a longer file is refused and not cut.
fn bytes(path: &Path) -> Result<Vec<u8>, ApiError> {
    let mut found = Vec::new();
    let limit = LARGEST as u64 + 1;
    std::fs::File::open(path)
        .and_then(|file| file.take(limit).read_to_end(&mut found))
        .map_err(|error| {
            let message = format!("The file could not be read: {error}. Nothing was changed.");
            ApiError::failed(Code::Io, message)
        })?;
    Ok(found)
}

/// The program starts itself once more to read a PDF apart.
fn pdf() -> Result<Apart, ApiError> {
    let own =
        std::env::current_exe().map_err(|error| ApiError::failed(Code::Io, error.to_string()))?;
    Ok(Apart::through(own, &[READ_PDF]))
}

/// The clipboard is GTK's, and GTK answers on the main thread alone.
fn clipboard_text<R: Runtime>(app: &AppHandle<R>) -> Option<String> {
    let (tell, told) = std::sync::mpsc::channel();
    app.run_on_main_thread(move || {
        let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
        // Whoever asked may be gone by then.
        let _ = tell.send(clipboard.wait_for_text().map(String::from));
    })
    .ok()?;
    told.recv().ok()?
}

/// The reviews that are not done.
#[tauri::command(async)]
pub fn open_reviews(open: State<'_, OpenDossier>) -> Result<Vec<OpenReview>, ApiError> {
    open.at_desk(capturing::open_reviews)
}

/// A review against the dossier as it stands.
#[tauri::command(async)]
pub fn review(
    open: State<'_, OpenDossier>,
    request: ReviewRequest,
) -> Result<ReviewPage, ApiError> {
    open.at_desk(|desk| capturing::review(desk, &request))
}

/// Decides on proposals.
#[tauri::command(async)]
pub fn decide(
    open: State<'_, OpenDossier>,
    request: DecideRequest,
) -> Result<ChangedCards, ApiError> {
    open.at_desk(|desk| capturing::decide(desk, &request))
}

/// Says what the source of a review is.
#[tauri::command(async)]
pub fn describe_review(
    open: State<'_, OpenDossier>,
    request: DescribeReviewRequest,
) -> Result<ReviewPage, ApiError> {
    open.at_desk(|desk| capturing::describe_review(desk, &request))
}

/// Records a review as one action.
#[tauri::command(async)]
pub fn record_review(
    open: State<'_, OpenDossier>,
    request: RecordReviewRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| capturing::record_review(desk, &request))
}

/// Gives a review up.
#[tauri::command(async)]
pub fn give_up_review(
    open: State<'_, OpenDossier>,
    request: ReviewRequest,
) -> Result<(), ApiError> {
    open.at_desk(|desk| capturing::give_up_review(desk, &request))
}
