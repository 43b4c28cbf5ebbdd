//! Owns looking at the journal: what each operation touched, what is taken back, and every
//! version of one record.

use super::Reader;
use super::one::{ids_of, record};
use crate::journal::{self, OpQuery, OpRow};
use crate::{Result, Seq};
use rapporteur_domain::{Record, RecordId};
use rusqlite::Connection;

/// A line of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalRow {
    /// The operation.
    pub op: OpRow,
    /// It has been taken back, and not done again since.
    pub undone: bool,
}

/// One version of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// The operation that opened it.
    pub op: OpRow,
    /// The operation that closed it; none while it stands.
    pub until: Option<Seq>,
    /// What it said; none once purged.
    pub record: Option<Record>,
    /// It was in the bin.
    pub binned: bool,
}

impl Reader<'_> {
    /// Every version of a record up to the clock of the dossier, oldest first.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn versions(&self, id: RecordId) -> Result<Vec<Past>> {
        let sql = "SELECT version.since, version.until, version.binned, version.body FROM version
                   JOIN record ON record.no = version.record
                   WHERE record.id = ? AND version.since <= ? ORDER BY version.since";
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query((id.0.as_bytes(), self.seq))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let until: Seq = row.get(1)?;
            let purged = row.get_ref(3)? == rusqlite::types::ValueRef::Null;
            out.push(Past {
                op: journal::at(self, row.get(0)?)?,
                until: (until <= self.seq).then_some(until),
                record: if purged { None } else { Some(record(row, 3)?) },
                binned: row.get(2)?,
            });
        }
        Ok(out)
    }

    /// The journal up to the clock of the dossier, newest first.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn journal(&self, offset: u64, limit: u64) -> Result<Vec<JournalRow>> {
        self.journal_by(&OpQuery {
            offset,
            limit,
            ..OpQuery::default()
        })
    }

    /// The lines of the journal that a query asks for, up to the clock of the dossier.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn journal_by(&self, query: &OpQuery) -> Result<Vec<JournalRow>> {
        let ops = journal::page(self, self.seq, query)?;
        ops.into_iter()
            .map(|op| {
                Ok(JournalRow {
                    undone: self.undone(op.seq)?,
                    op,
                })
            })
            .collect()
    }

    /// How many of its lines contain a text, up to the clock of the dossier.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn journal_matching(&self, text: &str) -> Result<u64> {
        journal::count(self, self.seq, text)
    }

    /// How many operations there are up to the clock.
    #[must_use]
    pub fn journal_length(&self) -> u64 {
        u64::try_from(self.seq).unwrap_or(0)
    }

    /// Whether an operation is taken back at the clock: whoever took it back may have been
    /// taken back in turn.
    fn undone(&self, seq: Seq) -> Result<bool> {
        let sql = "SELECT max(seq) FROM op WHERE undoes = ? AND seq <= ?";
        let mut statement = self.prepare_cached(sql)?;
        let (mut seq, mut undone) = (seq, false);
        while let Some(by) =
            statement.query_row((seq, self.seq), |row| row.get::<_, Option<Seq>>(0))?
        {
            seq = by;
            undone = !undone;
        }
        Ok(undone)
    }

    /// The records that any operation after one and up to another touched, in order of creation.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn changed_between(&self, after: Seq, upto: Seq) -> Result<Vec<RecordId>> {
        let sql = "SELECT record FROM version
                   WHERE v BETWEEN (SELECT min(first_version) FROM op WHERE seq > ?1 AND seq <= ?2)
                               AND (SELECT max(last_version) FROM op WHERE seq > ?1 AND seq <= ?2)
                     AND since > ?1 AND since <= ?2
                   UNION SELECT record FROM version INDEXED BY version_until
                   WHERE until > ?1 AND until <= ?2 AND until < 9223372036854775807
                   ORDER BY record";
        let mut statement = self.prepare_cached(sql)?;
        let numbers = statement.query_map((after, upto), |row| row.get(0))?;
        ids_of(self, numbers.collect::<rusqlite::Result<Vec<i64>>>()?)
    }

    /// The records one operation touched.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn touched_by(&self, seq: Seq) -> Result<Vec<RecordId>> {
        touched(self, &journal::at(self, seq)?)
    }
}

pub(crate) fn touched(connection: &Connection, op: &OpRow) -> Result<Vec<RecordId>> {
    ids_of(connection, touched_numbers(connection, op)?)
}

/// The records whose versions an operation opened, closed or erased, in order of creation.
pub(crate) fn touched_numbers(connection: &Connection, op: &OpRow) -> Result<Vec<i64>> {
    let sql = "SELECT record FROM version WHERE v BETWEEN ?1 AND ?2 AND since = ?3
               UNION SELECT record FROM version INDEXED BY version_until
               WHERE until = ?3 AND until < 9223372036854775807
               UNION SELECT no FROM record WHERE ?4 AND purged = ?3
               ORDER BY record";
    let purge = op.kind == journal::OpKind::Purge;
    let mut statement = connection.prepare_cached(sql)?;
    let numbers = statement
        .query_map((op.first_version, op.last_version, op.seq, purge), |row| {
            row.get(0)
        })?;
    Ok(numbers.collect::<rusqlite::Result<_>>()?)
}
