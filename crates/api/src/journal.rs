//! Owns the use cases that look at the dossier as a whole: its state in the foot of the
//! window, and the journal.

use crate::at::At;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::row::{Given, Row, lines};
use crate::writing::text;
use rapporteur_domain::Kind;
use rapporteur_store::{OpOrder, OpQuery, Query, Sort};
use serde::{Deserialize, Serialize};

/// Processes offered in the switcher.
const PROCESSES: u64 = 200;

/// The dossier as a whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DossierState {
    /// The file's name without its ending.
    pub name: String,
    /// It was opened for reading only.
    pub read_only: bool,
    /// Operations in the journal.
    pub journal: i64,
    /// When the last one was saved, RFC 3339.
    pub saved: Option<String>,
    /// Who works here.
    pub author: String,
    /// What undo takes back.
    pub undo: Option<String>,
    /// What redo does again.
    pub redo: Option<String>,
    /// The analyst's today, ISO 8601.
    pub today: String,
    /// The processes, by title.
    pub processes: Vec<Row>,
}

/// The dossier as a whole, now.
///
/// # Errors
/// A failure of the disk.
pub fn dossier_state(desk: &Desk<'_>) -> Result<DossierState, ApiError> {
    let history = desk.dossier.history()?;
    let reader = desk.reader(&At::default())?;
    let query = Query {
        sort: Sort::Title,
        limit: PROCESSES,
        ..Query::of([Kind::Process])
    };
    let given = reader
        .list(&query)?
        .rows
        .into_iter()
        .map(Given::from)
        .collect();
    let (processes, _) = lines(&reader, given, reader.as_of())?;
    let name = desk
        .dossier
        .path()
        .file_stem()
        .map(|name| name.to_string_lossy().into_owned());
    Ok(DossierState {
        name: name.unwrap_or_default(),
        read_only: desk.dossier.is_read_only(),
        journal: history.seq,
        saved: desk.dossier.last_op()?.map(|op| text(op.at)),
        author: desk.host.author(),
        undo: history.undo,
        redo: history.redo,
        today: desk.host.today().to_string(),
        processes,
    })
}

/// A page of the journal asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct JournalRequest {
    /// Only operations whose words or author contain this.
    pub text: String,
    /// What they are sorted by: their place, unless said.
    pub sort: JournalSort,
    /// From the first to the last; otherwise the other way, so that the newest comes first.
    pub ascending: bool,
    /// Operations to skip.
    pub offset: u32,
    /// Operations to return, at most 500.
    pub limit: u32,
}

/// What the lines of the journal can be sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum JournalSort {
    /// Their place, which is also the order in which they were done.
    #[default]
    Number,
    /// What was done.
    Label,
    /// Who did it.
    Author,
}

impl From<JournalSort> for OpOrder {
    fn from(sort: JournalSort) -> Self {
        match sort {
            JournalSort::Number => Self::Number,
            JournalSort::Label => Self::Label,
            JournalSort::Author => Self::Author,
        }
    }
}

/// A page of the journal.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct JournalPage {
    /// Its operations, in the order asked for.
    pub ops: Vec<OpLine>,
    /// How many there are with that text.
    pub total: u32,
}

/// A line of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpLine {
    /// Its place.
    pub seq: i64,
    /// do, undo, redo, purge.
    pub kind: String,
    /// What was done.
    pub label: String,
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub author: String,
    /// How many records it touched.
    pub touched: u32,
    /// It has been taken back since.
    pub undone: bool,
}

/// A page of the journal.
///
/// # Errors
/// A failure of the disk.
pub fn journal(desk: &Desk<'_>, request: &JournalRequest) -> Result<JournalPage, ApiError> {
    let reader = desk.reader(&At::default())?;
    let asked = request.text.trim();
    let rows = reader.journal_by(&OpQuery {
        text: asked.to_owned(),
        order: request.sort.into(),
        ascending: request.ascending,
        offset: request.offset.into(),
        limit: u64::from(request.limit).min(500),
    })?;
    let mut ops = Vec::with_capacity(rows.len());
    for row in rows {
        let touched = reader.touched_by(row.op.seq)?.len();
        ops.push(OpLine {
            seq: row.op.seq,
            kind: row.op.kind.code().to_owned(),
            label: row.op.label,
            at: text(row.op.at),
            author: row.op.author,
            touched: u32::try_from(touched).unwrap_or(u32::MAX),
            undone: row.undone,
        });
    }
    let total = if asked.is_empty() {
        reader.journal_length()
    } else {
        reader.journal_matching(asked)?
    };
    Ok(JournalPage {
        ops,
        total: u32::try_from(total).unwrap_or(u32::MAX),
    })
}
