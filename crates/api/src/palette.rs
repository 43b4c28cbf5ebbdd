//! Owns the use case behind the palette: a few records by any of their names, at both clocks,
//! and developments by their words. Refuses commands: those are the interface's own.

mod names;

pub use names::Names;

use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::row::{Given, Row, lines};
use crate::search::{SearchRequest, search};
use names::Candidate;
use rapporteur_domain::{Kind, RecordId};
use rapporteur_store::Reader;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Most records of an answer.
const MOST: usize = 100;
/// Letters from which on developments are searched; fewer begin half the words there are.
const LETTERS: usize = 3;

/// What was typed into the palette.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PaletteRequest {
    /// The two clocks.
    pub at: At,
    /// What was typed; nothing asks for the recent records only.
    pub query: String,
    /// Records opened last, newest first: of two that answer alike they come first.
    pub recent: Vec<RecordId>,
    /// Records at most, up to 100.
    pub limit: u32,
}

/// What answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PaletteAnswer {
    /// The best first; developments after everything that has a name of its own.
    pub hits: Vec<PaletteHit>,
}

/// A record that answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PaletteHit {
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// The other name it answers by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub spelling: Option<String>,
    /// Its status, its date, or what it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub detail: Option<String>,
    /// It was opened lately.
    pub recent: bool,
}

/// The records that answer what was typed.
///
/// # Errors
/// `date.bad`, `clock.bad`, or a failure of the disk.
pub fn palette(
    desk: &Desk<'_>,
    names: &Names,
    request: &PaletteRequest,
) -> Result<PaletteAnswer, ApiError> {
    let reader = desk.reader(&request.at)?;
    let limit = (request.limit as usize).min(MOST);
    let query = request.query.trim();
    if rapporteur_spelling::sound::folded(query).is_empty() {
        let recent = request.recent.iter().copied().take(limit);
        return shown(&reader, recent.map(|id| (id, None)), &request.recent, limit);
    }
    let mut found = names.answering(&desk.reader(&At::default())?, query)?;
    sort(&mut found, &request.recent);
    let found = found.into_iter().map(|it| (it.id, it.spelling));
    let mut answer = shown(&reader, found, &request.recent, limit)?;
    if answer.hits.len() < limit && query.chars().count() >= LETTERS {
        let room = limit - answer.hits.len();
        answer.hits.extend(developments(desk, request, room)?);
    }
    Ok(answer)
}

/// Reads the names now, so that the first question need not.
///
/// # Errors
/// A failure of the store.
pub fn know(desk: &Desk<'_>, names: &Names) -> Result<(), ApiError> {
    names.know(&desk.reader(&At::default())?)
}

/// By how well they answer, then those opened lately, then by kind as the window lists them.
fn sort(found: &mut [Candidate], recent: &[RecordId]) {
    let lately: HashMap<RecordId, usize> = recent.iter().copied().zip(0..).collect();
    found.sort_by_cached_key(|it| {
        let opened = lately.get(&it.id).copied().unwrap_or(usize::MAX);
        (it.fit, opened, it.kind, it.length, it.id)
    });
}

/// The first of them that stand at the clocks and not in the bin.
fn shown(
    reader: &Reader<'_>,
    candidates: impl Iterator<Item = (RecordId, Option<String>)>,
    recent: &[RecordId],
    limit: usize,
) -> Result<PaletteAnswer, ApiError> {
    let mut given = Vec::new();
    let mut spelt = HashMap::new();
    for (id, spelling) in candidates {
        if given.len() == limit {
            break;
        }
        for found in reader.get_all([id])?.into_iter().filter(|it| !it.binned) {
            given.push(Given::with_status(reader, found)?);
            spelt.extend(spelling.clone().map(|spelling| (id, spelling)));
        }
    }
    let (rows, _) = lines(reader, given, reader.as_of())?;
    let hit = |row: Row| PaletteHit {
        spelling: spelt.remove(&row.id),
        recent: recent.contains(&row.id),
        ..PaletteHit::of(row)
    };
    Ok(PaletteAnswer {
        hits: rows.into_iter().map(hit).collect(),
    })
}

fn developments(
    desk: &Desk<'_>,
    request: &PaletteRequest,
    limit: usize,
) -> Result<Vec<PaletteHit>, ApiError> {
    let asked = SearchRequest {
        at: request.at.clone(),
        query: request.query.clone(),
        kinds: vec![Kind::Development],
        limit: u32::try_from(limit).unwrap_or(u32::MAX),
        ..SearchRequest::default()
    };
    let answer = match search(desk, &asked) {
        // Signs without a word: nothing is meant by them.
        Err(error) if error.code == Code::QueryBad => return Ok(Vec::new()),
        other => other?,
    };
    let hits = answer.groups.into_iter().flat_map(|group| group.hits);
    Ok(hits
        .map(|hit| PaletteHit {
            recent: request.recent.contains(&hit.row.id),
            ..PaletteHit::of(hit.row)
        })
        .collect())
}

impl PaletteHit {
    fn of(row: Row) -> Self {
        let status = match (row.status_word, row.status_line) {
            (Some(word), Some(line)) if !line.is_empty() => Some(format!("{word} · {line}")),
            (word, line) => word.or(line),
        };
        let dated = || {
            let parts = [row.date.clone(), row.subject_title.clone()];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            (!parts.is_empty()).then(|| parts.join(" · "))
        };
        Self {
            id: row.id,
            kind: row.kind,
            title: row.title,
            spelling: None,
            detail: status.or_else(dated),
            recent: false,
        }
    }
}
