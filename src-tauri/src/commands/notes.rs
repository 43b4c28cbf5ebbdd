//! Notes: kept as they are typed, compared with what they said, taken in and written out as folders.

use rapporteur_api::{
    ApiError,
    notes::{
        self, NoteRequest, OpenedNote, SaveNoteRequest, SavedNote,
        folder::{self, ExportedNotes, ImportedNotes},
        history::{self, CompareNoteRequest, NoteComparison, RestoreNoteRequest, Revision},
        naming::{self, LinkMentionRequest, NoteMentions},
        pictures::{self, KeepPictureRequest, KeptPicture, ShowPictureRequest, ShownPicture},
        talks::{self, RecordLinesRequest, TalkLines, TalkLinesRequest},
    },
    writing::Saved,
};
use rapporteur_domain::OpId;
use serde::Deserialize;
use tauri::{AppHandle, Runtime, State};

use crate::{dialogs, open_dossier::OpenDossier, spelling, tasks::Tasks};

/// A folder or a file to be taken in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportRequest {
    /// Made by the page; the same when it is sent again.
    pub op_id: OpId,
    /// Progress is told and a stop is asked for under it.
    pub task: String,
    /// One file instead of a folder.
    #[serde(default)]
    pub file: bool,
}

/// A folder to be written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportNotesRequest {
    /// A name for the folder.
    pub name: String,
    /// Progress is told and a stop is asked for under it.
    pub task: String,
}

/// Keeps a note: safe on the disk when it answers.
#[tauri::command(async)]
pub fn save_note(
    open: State<'_, OpenDossier>,
    request: SaveNoteRequest,
) -> Result<SavedNote, ApiError> {
    open.at_desk_with_names(|desk, names| notes::save_note(desk, names, &request))
}

/// Opens a note with everything that was typed into it.
#[tauri::command(async)]
pub fn open_note<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    request: NoteRequest,
) -> Result<OpenedNote, ApiError> {
    spelling::begin(&app);
    open.at_desk(|desk| notes::open_note(desk, &request))
}

/// Gives up what was typed into a note and is in no action.
#[tauri::command(async)]
pub fn drop_typed(open: State<'_, OpenDossier>, request: NoteRequest) -> Result<(), ApiError> {
    open.at_desk(|desk| notes::drop_typed(desk, &request))
}

/// The revisions of a note.
#[tauri::command(async)]
pub fn note_revisions(
    open: State<'_, OpenDossier>,
    request: NoteRequest,
) -> Result<Vec<Revision>, ApiError> {
    open.at_desk(|desk| history::note_revisions(desk, &request))
}

/// What changed between two revisions of a note.
#[tauri::command(async)]
pub fn compare_note(
    open: State<'_, OpenDossier>,
    request: CompareNoteRequest,
) -> Result<NoteComparison, ApiError> {
    open.at_desk(|desk| history::compare_note(desk, &request))
}

/// Brings an earlier text of a note back.
#[tauri::command(async)]
pub fn restore_note(
    open: State<'_, OpenDossier>,
    request: RestoreNoteRequest,
) -> Result<Saved, ApiError> {
    open.at_desk_with_names(|desk, names| history::restore_note(desk, names, &request))
}

/// What notes have to do with a record.
#[tauri::command(async)]
pub fn note_mentions(
    open: State<'_, OpenDossier>,
    request: NoteRequest,
) -> Result<NoteMentions, ApiError> {
    open.at_desk(|desk| naming::note_mentions(desk, &request))
}

/// Makes a link of a name in a note.
#[tauri::command(async)]
pub fn link_mention(
    open: State<'_, OpenDossier>,
    request: LinkMentionRequest,
) -> Result<Saved, ApiError> {
    open.at_desk_with_names(|desk, names| naming::link_mention(desk, names, &request))
}

/// What the lines of a note say.
#[tauri::command(async)]
pub fn talk_lines(
    open: State<'_, OpenDossier>,
    request: TalkLinesRequest,
) -> Result<TalkLines, ApiError> {
    open.at_desk(|desk| talks::talk_lines(desk, &request))
}

/// Records lines of a note as statements.
#[tauri::command(async)]
pub fn record_lines(
    open: State<'_, OpenDossier>,
    request: RecordLinesRequest,
) -> Result<Saved, ApiError> {
    open.at_desk(|desk| talks::record_lines(desk, &request))
}

/// Asks for a folder of Markdown, or a file, and takes it in; nothing when the user thought better
/// of it.
#[tauri::command(async)]
pub fn import_notes<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: ImportRequest,
) -> Result<Option<ImportedNotes>, ApiError> {
    let from = match request.file {
        true => dialogs::note_to_import(&app),
        false => dialogs::folder_to_import(&app),
    };
    let Some(from) = from else { return Ok(None) };
    let task = tasks.begin(&app, &request.task);
    let taken = open.at_desk_with_names(|desk, names| {
        folder::import_notes(desk, names, &from, request.op_id, &task)
    });
    taken.map(Some)
}

/// Asks for a place and writes the notes there as a folder of Markdown; nothing when the user
/// thought better of it.
#[tauri::command(async)]
pub fn export_notes<R: Runtime>(
    app: AppHandle<R>,
    open: State<'_, OpenDossier>,
    tasks: State<'_, Tasks>,
    request: ExportNotesRequest,
) -> Result<Option<ExportedNotes>, ApiError> {
    let Some(to) = dialogs::folder_to_write(&app, &request.name) else {
        return Ok(None);
    };
    let task = tasks.begin(&app, &request.task);
    open.at_desk(|desk| folder::export_notes(desk, &to, &task))
        .map(Some)
}

/// Keeps a picture with the dossier.
#[tauri::command(async)]
pub fn keep_picture(
    open: State<'_, OpenDossier>,
    request: KeepPictureRequest,
) -> Result<KeptPicture, ApiError> {
    open.at_desk(|desk| pictures::keep_picture(desk, &request))
}

/// A kept picture, written anew for the page.
#[tauri::command(async)]
pub fn show_picture(
    open: State<'_, OpenDossier>,
    request: ShowPictureRequest,
) -> Result<ShownPicture, ApiError> {
    open.at_desk(|desk| pictures::show_picture(desk, &request))
}
