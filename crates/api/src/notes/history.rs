//! Owns the use cases that look at what a note said before: its revisions, what changed between
//! two of them word by word, and an earlier one brought back. Refuses to rewrite: a restored text
//! is one more version.

use crate::at::At;
use crate::desk::{Desk, found};
use crate::error::{ApiError, Code};
use crate::palette::Names;
use crate::writing::{Saved, op, saved, text};
use rapporteur_domain::{Body, OpId, Record, RecordId};
use rapporteur_store::{Base, Past, Reader};
use serde::{Deserialize, Serialize};
use similar::{Algorithm, ChangeTag, TextDiff};
use std::time::Duration;

/// Beyond it a comparison answers with larger pieces instead of making anybody wait.
const PATIENCE: Duration = Duration::from_millis(400);

/// A revision of a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Revision {
    /// The operation that made it.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: i64,
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub author: String,
    /// What was done.
    pub label: String,
    /// What it was called then.
    pub title: String,
    /// Words added against the revision before.
    pub added: u32,
    /// Words taken out.
    pub removed: u32,
    /// Its content was purged.
    pub purged: bool,
}

/// Two revisions to be compared.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CompareNoteRequest {
    /// The note.
    pub id: RecordId,
    /// The operation that made the earlier one; nothing compares with an empty text.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, type = "number"))]
    pub from: Option<i64>,
    /// The operation that made the later one.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub to: i64,
}

/// What changed in a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NoteComparison {
    /// The whole text in order, cut where a change begins or ends.
    pub pieces: Vec<TextPiece>,
}

/// A stretch of a compared text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TextPiece {
    /// Its words.
    pub text: String,
    /// What became of it.
    pub change: PieceChange,
}

/// What became of a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PieceChange {
    /// It stayed.
    Same,
    /// It came.
    Added,
    /// It went.
    Removed,
}

/// An earlier revision to be brought back.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RestoreNoteRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The note.
    pub id: RecordId,
    /// The operation that made the revision.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub seq: i64,
}

/// The revisions of a note, newest first.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub fn note_revisions(
    desk: &Desk<'_>,
    request: &super::NoteRequest,
) -> Result<Vec<Revision>, ApiError> {
    let reader = desk.reader(&At::default())?;
    found(&reader, request.id)?;
    let past = reader.versions(request.id)?;
    let mut out = Vec::with_capacity(past.len());
    let mut before = String::new();
    for it in past {
        let purged = it.record.is_none();
        let now = body(it.record.as_ref());
        let (added, removed) = counted(&before, &now);
        out.push(Revision {
            seq: it.op.seq,
            at: text(it.op.at),
            author: it.op.author,
            label: it.op.label,
            title: it.record.map(|it| it.head.title).unwrap_or_default(),
            added,
            removed,
            purged,
        });
        before = now;
    }
    out.reverse();
    Ok(out)
}

/// What changed between two revisions of a note, word by word.
///
/// # Errors
/// `record.not_found` when there is no such revision, or a failure of the disk.
pub fn compare_note(
    desk: &Desk<'_>,
    request: &CompareNoteRequest,
) -> Result<NoteComparison, ApiError> {
    let reader = desk.reader(&At::default())?;
    let from = match request.from {
        Some(seq) => body(Some(&revision(&reader, request.id, seq)?)),
        None => String::new(),
    };
    let to = body(Some(&revision(&reader, request.id, request.to)?));
    Ok(NoteComparison {
        pieces: compared(&from, &to),
    })
}

/// Brings an earlier text of a note back, as one more version of it.
///
/// # Errors
/// `record.not_found` when there is no such revision, or a failure of the disk.
pub fn restore_note(
    desk: &Desk<'_>,
    names: &Names,
    request: &RestoreNoteRequest,
) -> Result<Saved, ApiError> {
    let reader = desk.reader(&At::default())?;
    let mut record = revision(&reader, request.id, request.seq)?;
    super::links::draw(desk, Some(names), &mut record)?;
    let op = op(desk, request.op_id, "Restore a note".to_owned());
    let done = desk.dossier.transact(&op, |writer| {
        writer.put(&record, Base::Any)?;
        writer.drop_scratch(record.id)
    })?;
    saved(desk, &op, done)
}

fn revision(reader: &Reader<'_>, id: RecordId, seq: i64) -> Result<Record, ApiError> {
    let past: Option<Past> = reader.versions(id)?.into_iter().find(|it| it.op.seq == seq);
    past.and_then(|it| it.record).ok_or_else(|| {
        ApiError::refused(
            Code::RecordNotFound,
            "There is no such revision of this note, or its content was purged.",
        )
    })
}

fn body(record: Option<&Record>) -> String {
    match record.map(|it| &it.body) {
        Some(Body::Note(note)) => note.body.clone(),
        _ => String::new(),
    }
}

fn counted(before: &str, now: &str) -> (u32, u32) {
    let words = |text: &str| u32::try_from(text.split_whitespace().count()).unwrap_or(u32::MAX);
    let (mut added, mut removed) = (0, 0);
    for piece in compared(before, now) {
        match piece.change {
            PieceChange::Added => added += words(&piece.text),
            PieceChange::Removed => removed += words(&piece.text),
            PieceChange::Same => {}
        }
    }
    (added, removed)
}

/// The whole text in order, cut where a change begins or ends.
fn compared(before: &str, now: &str) -> Vec<TextPiece> {
    let diff = TextDiff::configure()
        .algorithm(Algorithm::Patience)
        .timeout(PATIENCE)
        .diff_words(before, now);
    let mut out: Vec<TextPiece> = Vec::new();
    for change in diff.iter_all_changes() {
        let what = match change.tag() {
            ChangeTag::Equal => PieceChange::Same,
            ChangeTag::Insert => PieceChange::Added,
            ChangeTag::Delete => PieceChange::Removed,
        };
        match out.last_mut() {
            Some(last) if last.change == what => last.text.push_str(change.value()),
            _ => out.push(TextPiece {
                text: change.value().to_owned(),
                change: what,
            }),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_texts_can_be_read_out_of_a_comparison() {
        let (before, now) = (
            "Talks in Geneva slip.\nЗустріч відкладено.\n",
            "Talks in Abu Dhabi slip.\nЗустріч перенесено.\n",
        );
        let pieces = compared(before, now);
        let read = |without: PieceChange| -> String {
            let kept = pieces.iter().filter(|it| it.change != without);
            kept.map(|it| it.text.as_str()).collect()
        };
        assert_eq!(read(PieceChange::Added), before);
        assert_eq!(read(PieceChange::Removed), now);
        assert_eq!(counted(before, now), (3, 2));
    }
}
