//! Owns the use cases of notes: kept as they are typed, opened again with what was typed last,
//! and what their text leads to. What is typed goes to the dossier's scratch at once and into the
//! journal when it settles, so that an hour of writing is a few actions. Refuses to choose between
//! two texts of one note: whoever wrote them is shown both.

pub mod folder;
pub mod history;
pub mod links;
pub mod naming;
pub mod pictures;
pub mod talks;

use crate::at::At;
use crate::desk::{Desk, found};
use crate::error::{ApiError, Code};
use crate::palette::Names;
use crate::writing::{Saved, acceptable, op, saved};
use rapporteur_domain::{Body, OpId, Record, RecordId};
use rapporteur_store::{Base, Scratch};
use serde::{Deserialize, Serialize};

/// A note as it stands in the editor.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SaveNoteRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The whole note.
    pub record: Record,
    /// The version it was typed on; absent for a new note.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "number"))]
    pub expected: Option<i64>,
    /// Whether it becomes an action of the journal; otherwise it is only kept safe.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub settle: bool,
}

/// A note that is safe on the disk.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedNote {
    /// The version that the next save is typed on.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub version: i64,
    /// What was written to the journal; none while it is only kept safe.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub saved: Option<Saved>,
}

/// Names a note.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NoteRequest {
    /// The note.
    pub id: RecordId,
}

/// A note as it was last typed, a crash in between or not.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpenedNote {
    /// The whole note.
    pub record: Record,
    /// The version the next save is typed on.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub version: i64,
    /// Whether some of it is in no action of the journal yet.
    pub unsettled: bool,
    /// What was typed on an older version and is in no action: another text of the same note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub apart: Option<Record>,
}

/// Keeps a note: safe on the disk when it returns.
///
/// # Errors
/// `record.invalid` for a record of another kind, `record.conflict` when it was changed
/// elsewhere, `link.missing`, or a failure of the disk.
pub fn save_note(
    desk: &Desk<'_>,
    names: &Names,
    request: &SaveNoteRequest,
) -> Result<SavedNote, ApiError> {
    acceptable(&request.record)?;
    if !matches!(request.record.body, Body::Note(_)) {
        return Err(not_a_note());
    }
    if let (Some(version), false) = (request.expected, request.settle) {
        return keep(desk, request, version);
    }
    let mut record = request.record.clone();
    links::draw(desk, Some(names), &mut record)?;
    let (label, base) = match request.expected {
        None => ("Add a note", Base::New),
        Some(version) => ("Write a note", Base::Version(version)),
    };
    let op = op(desk, request.op_id, label.to_owned());
    let done = desk.dossier.transact(&op, |writer| {
        writer.put(&record, base)?;
        writer.drop_scratch(record.id)
    })?;
    let saved = saved(desk, &op, done)?;
    if !saved.changed {
        // Nothing was written, so nothing was dropped with it.
        desk.dossier.drop_scratch(record.id)?;
    }
    Ok(SavedNote {
        version: match (saved.changed, request.expected) {
            (false, Some(version)) => version,
            _ => saved.seq,
        },
        saved: Some(saved),
    })
}

/// Keeps what is typed outside the journal, unless the note has moved on meanwhile.
fn keep(desk: &Desk<'_>, request: &SaveNoteRequest, version: i64) -> Result<SavedNote, ApiError> {
    let reader = desk.reader(&At::default())?;
    let now = found(&reader, request.record.id)?;
    let scratch = Scratch {
        base: version,
        record: request.record.clone(),
    };
    // Kept all the same: the text is safe before anybody is asked about it.
    desk.dossier.keep_scratch(&scratch)?;
    if now.since != version {
        return Err(rapporteur_store::StoreError::Conflict {
            id: now.record.id,
            base: None,
            current_since: Some(now.since),
            current: Some(Box::new(now.record)),
        }
        .into());
    }
    Ok(SavedNote {
        version,
        saved: None,
    })
}

/// Opens a note with everything that was typed into it.
///
/// # Errors
/// `record.not_found`, `record.invalid` for a record of another kind, or a failure of the disk.
pub fn open_note(desk: &Desk<'_>, request: &NoteRequest) -> Result<OpenedNote, ApiError> {
    let reader = desk.reader(&At::default())?;
    let found = found(&reader, request.id)?;
    if !matches!(found.record.body, Body::Note(_)) {
        return Err(not_a_note());
    }
    let typed = desk.dossier.scratch(request.id)?;
    let typed = typed.filter(|it| !same(&it.record, &found.record));
    let (mine, apart) = match typed {
        Some(it) if it.base == found.since => (Some(it.record), None),
        Some(it) => (None, Some(it.record)),
        None => (None, None),
    };
    Ok(OpenedNote {
        unsettled: mine.is_some(),
        record: mine.unwrap_or(found.record),
        version: found.since,
        apart,
    })
}

/// Gives up what was typed into a note and is in no action.
///
/// # Errors
/// `dossier.read_only`, or a failure of the disk.
pub fn drop_typed(desk: &Desk<'_>, request: &NoteRequest) -> Result<(), ApiError> {
    Ok(desk.dossier.drop_scratch(request.id)?)
}

/// Whether two forms of a note say the same: what is drawn from the text is not compared.
fn same(one: &Record, other: &Record) -> bool {
    let bare = |record: &Record| {
        let mut record = record.clone();
        if let Body::Note(note) = &mut record.body {
            note.mentions.clear();
        }
        record
    };
    bare(one) == bare(other)
}

fn not_a_note() -> ApiError {
    ApiError::refused(Code::RecordInvalid, "This record is not a note.")
}
