//! Owns the operations: one for each action of a user, in order, each hashed together with
//! the one before and with every version it opened or closed. Refuses to change one once it
//! is written; its time always goes on.
//!
//! Undo is a list kept in the operations themselves, so that it outlives the program and each
//! step is taken in constant time: `undo_head` is what undo would take back after this
//! operation, `redo_head` the undoing that redo would take back, and `below` what lies under
//! this operation on the list it stands on.

use crate::error::StoreError;
use crate::hash::{Canonical, Hash, ZERO};
use crate::read::signed;
use crate::{Result, Seq, time};
use chrono::{DateTime, Utc};
use rapporteur_domain::{OpId, RecordId};
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

/// What the host says of an action before it is done.
#[derive(Debug, Clone)]
pub struct Op {
    /// Made by the client, so that sending twice does once.
    pub id: OpId,
    /// What was done, as the undo menu says it: "Add a round". It outlives a purge, so it
    /// holds no content of records.
    pub label: String,
    /// When, by the host's clock.
    pub at: DateTime<Utc>,
    /// Who.
    pub author: String,
}

/// What kind of operation it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpKind {
    /// An action.
    Do,
    /// It took an earlier one back.
    Undo,
    /// It took an undoing back.
    Redo,
    /// It erased content.
    Purge,
}

impl OpKind {
    /// The word in the file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Purge => "purge",
        }
    }

    pub(crate) fn from_code(code: &str) -> Result<Self> {
        [Self::Do, Self::Undo, Self::Redo, Self::Purge]
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or_else(|| StoreError::damaged("an operation of no known kind"))
    }
}

/// What came of an operation.
#[derive(Debug, Clone)]
pub struct Outcome<T> {
    /// The operation; none when nothing had changed, and nothing was written.
    pub op: Option<OpRow>,
    /// Every record that was touched, in order of creation. The host redraws exactly these.
    pub touched: Vec<RecordId>,
    /// What the closure gave; none when this operation had been done before and was not done again.
    pub value: Option<T>,
    /// The operation id was known: this is what it did then.
    pub repeated: bool,
}

/// An operation as the journal holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpRow {
    /// Its place in the order.
    pub seq: Seq,
    /// Its identity.
    pub id: OpId,
    /// What kind it was.
    pub kind: OpKind,
    /// What was done.
    pub label: String,
    /// When; always after the one before, by a millisecond at least.
    pub at: DateTime<Utc>,
    /// Who.
    pub author: String,
    /// On which copy of the dossier.
    pub replica: Uuid,
    /// The operation it took back, for undo and redo.
    pub undoes: Option<Seq>,
    pub(crate) below: Option<Seq>,
    pub(crate) undo_head: Option<Seq>,
    pub(crate) redo_head: Option<Seq>,
    pub(crate) first_version: Option<i64>,
    pub(crate) last_version: Option<i64>,
    /// SHA-256 over it, the one before and what it changed.
    pub hash: [u8; 32],
}

/// What undo and redo would do now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HistoryState {
    /// The label of what undo takes back.
    pub undo: Option<String>,
    /// The label of what redo does again.
    pub redo: Option<String>,
    /// The last operation.
    pub seq: Seq,
}

const COLUMNS: &str = "seq, id, kind, label, at, author, replica, undoes, below, undo_head, redo_head, first_version, last_version, hash";

impl OpRow {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            id: OpId(uuid_of(row, 1)?),
            kind: OpKind::from_code(row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?)?,
            label: row.get(3)?,
            at: time::instant(row.get(4)?),
            author: row.get(5)?,
            replica: uuid_of(row, 6)?,
            undoes: row.get(7)?,
            below: row.get(8)?,
            undo_head: row.get(9)?,
            redo_head: row.get(10)?,
            first_version: row.get(11)?,
            last_version: row.get(12)?,
            hash: row.get(13)?,
        })
    }

    /// The hash this operation must have after `before`, over every column of its own and what
    /// it opened, closed and erased, each in order of version.
    pub(crate) fn hash_after(
        &self,
        before: &Hash,
        opened: &[Hash],
        closed: &[i64],
        purged: &[i64],
    ) -> Hash {
        let mut hash = Canonical::new("op 1")
            .bytes(before)
            .int(self.seq)
            .bytes(self.id.0.as_bytes())
            .text(self.kind.code())
            .text(&self.label)
            .int(time::millis(self.at))
            .text(&self.author)
            .bytes(self.replica.as_bytes());
        for reference in [
            self.undoes,
            self.below,
            self.undo_head,
            self.redo_head,
            self.first_version,
            self.last_version,
        ] {
            hash = hash.maybe_int(reference);
        }
        hash = hash.int(opened.len() as i64);
        for version in opened {
            hash = hash.bytes(version);
        }
        for list in [closed, purged] {
            hash = hash.int(list.len() as i64);
            for version in list {
                hash = hash.int(*version);
            }
        }
        hash.finish()
    }

    pub(crate) fn insert(&self, connection: &Connection) -> Result<()> {
        let sql = "INSERT INTO op(seq, id, kind, label, at, author, replica, undoes, below, undo_head, redo_head, hash)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        connection.prepare_cached(sql)?.execute((
            self.seq,
            self.id.0.as_bytes(),
            self.kind.code(),
            &self.label,
            time::millis(self.at),
            &self.author,
            self.replica.as_bytes(),
            self.undoes,
            self.below,
            self.undo_head,
            self.redo_head,
            self.hash,
        ))?;
        Ok(())
    }

    /// Fills in what is known only when all versions are written, within the same transaction.
    pub(crate) fn seal(&self, connection: &Connection) -> Result<()> {
        let sql = "UPDATE op SET first_version = ?, last_version = ?, hash = ? WHERE seq = ?";
        connection.prepare_cached(sql)?.execute((
            self.first_version,
            self.last_version,
            self.hash,
            self.seq,
        ))?;
        Ok(())
    }
}

pub(crate) fn uuid_of(row: &Row<'_>, column: usize) -> Result<Uuid> {
    let bytes = row
        .get_ref(column)?
        .as_blob()
        .map_err(rusqlite::Error::from)?;
    Uuid::from_slice(bytes).map_err(|_| StoreError::damaged("an identity of the wrong length"))
}

pub(crate) fn last(connection: &Connection) -> Result<Option<OpRow>> {
    one(connection, "ORDER BY seq DESC LIMIT 1", [])
}

pub(crate) fn last_seq(connection: &Connection) -> Result<Seq> {
    let sql = "SELECT coalesce(max(seq), 0) FROM op";
    Ok(connection
        .prepare_cached(sql)?
        .query_row([], |row| row.get(0))?)
}

/// How many records stand now. Each has one version that is not closed.
pub(crate) fn standing(connection: &Connection) -> Result<u64> {
    let sql =
        "SELECT (SELECT count(*) FROM version) - (SELECT count(*) FROM version WHERE until < ?)";
    let count: i64 = connection
        .prepare_cached(sql)?
        .query_row([crate::write::STILL], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

pub(crate) fn last_hash(op: Option<&OpRow>) -> Hash {
    op.map_or(ZERO, |op| op.hash)
}

pub(crate) fn at(connection: &Connection, seq: Seq) -> Result<OpRow> {
    one(connection, "WHERE seq = ?", [seq])?
        .ok_or_else(|| StoreError::damaged("an operation is missing"))
}

pub(crate) fn by_id(connection: &Connection, id: OpId) -> Result<Option<OpRow>> {
    one(connection, "WHERE id = ?", [id.0.as_bytes()])
}

/// The last operation done by an instant, included; zero before the first.
pub(crate) fn seq_at(connection: &Connection, instant: DateTime<Utc>) -> Result<Seq> {
    let sql = "SELECT seq FROM op WHERE at <= ? ORDER BY at DESC, seq DESC LIMIT 1";
    let seq = connection
        .prepare_cached(sql)?
        .query_row([time::millis(instant)], |row| row.get(0))
        .optional()?;
    Ok(seq.unwrap_or(0))
}

fn one(
    connection: &Connection,
    rest: &str,
    params: impl rusqlite::Params,
) -> Result<Option<OpRow>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM op {rest}"))?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(OpRow::read).transpose()
}

/// By what the lines of the journal are sorted; those that are alike, by their place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OpOrder {
    /// Their place, which is also the order of their instants.
    #[default]
    Number,
    /// What was done, in words.
    Label,
    /// Who did it.
    Author,
}

/// Which lines of the journal are asked for. The usual is all of them, newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpQuery {
    /// Only those whose words or author contain this; small and capital letters of ASCII are alike.
    pub text: String,
    /// Their order.
    pub order: OpOrder,
    /// From the first to the last.
    pub ascending: bool,
    /// Lines to pass over.
    pub offset: u64,
    /// Lines to return.
    pub limit: u64,
}

/// What narrows the journal to the clock and to a text: `?1` and `?2`.
const NARROWED: &str =
    "seq <= ?1 AND (?2 = '' OR instr(lower(label), ?2) > 0 OR instr(lower(author), ?2) > 0)";

/// The operations that a query asks for, up to one of them.
pub(crate) fn page(connection: &Connection, upto: Seq, query: &OpQuery) -> Result<Vec<OpRow>> {
    let way = if query.ascending { "" } else { " DESC" };
    let order = match query.order {
        OpOrder::Number => format!("seq{way}"),
        OpOrder::Label => format!("label COLLATE NOCASE{way}, seq{way}"),
        OpOrder::Author => format!("author COLLATE NOCASE{way}, seq{way}"),
    };
    let sql =
        format!("SELECT {COLUMNS} FROM op WHERE {NARROWED} ORDER BY {order} LIMIT ?3 OFFSET ?4");
    let mut statement = connection.prepare_cached(&sql)?;
    let text = query.text.to_ascii_lowercase();
    let mut rows = statement.query((upto, text, signed(query.limit), signed(query.offset)))?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(OpRow::read(row)?);
    }
    Ok(out)
}

/// How many operations up to one of them a text leaves.
pub(crate) fn count(connection: &Connection, upto: Seq, text: &str) -> Result<u64> {
    let sql = format!("SELECT count(*) FROM op WHERE {NARROWED}");
    let mut statement = connection.prepare_cached(&sql)?;
    let count: i64 = statement.query_row((upto, text.to_ascii_lowercase()), |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}
