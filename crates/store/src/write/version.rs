//! Owns opening and closing versions: the row, its hashes and its words in the full text.

use super::{Fresh, STILL, Writer, has_status};
use crate::derived::{Columns, Listed, end_hash};
use crate::error::StoreError;
use crate::hash::Hash;
use crate::{Result, Seq};
use rapporteur_domain::{Record, RecordId};
use rusqlite::OptionalExtension;

/// The version of a record that stands.
pub(super) struct Current {
    pub v: i64,
    pub since: Seq,
    pub binned: bool,
    pub body: String,
    pub hash: Hash,
}

impl Current {
    pub(super) fn record(&self) -> Result<Record> {
        Ok(serde_json::from_str(&self.body)?)
    }
}

impl Writer<'_> {
    pub(super) fn current(&self, no: i64) -> Result<Option<Current>> {
        // The newest version is the one that stands, if any does.
        let sql = "SELECT v, since, binned, body, hash, until FROM version
                   WHERE record = ? ORDER BY since DESC LIMIT 1";
        let row = self
            .connection
            .prepare_cached(sql)?
            .query_row([no], |row| {
                let standing = row.get::<_, Seq>(5)? == STILL;
                let body: Option<String> = row.get(3)?;
                let (Some(body), true) = (body, standing) else {
                    return Ok(None);
                };
                let (v, since, binned, hash) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(4)?);
                Ok(Some(Current {
                    v,
                    since,
                    binned,
                    body,
                    hash,
                }))
            })
            .optional()?;
        Ok(row.flatten())
    }

    pub(super) fn version_since(&self, no: i64, seq: Seq) -> Result<Option<Record>> {
        let sql = "SELECT body FROM version WHERE record = ? AND since = ?";
        let body: Option<Option<String>> = self
            .connection
            .prepare_cached(sql)?
            .query_row((no, seq), |row| row.get(0))
            .optional()?;
        body.flatten()
            .map(|body| Ok(serde_json::from_str(&body)?))
            .transpose()
    }

    /// Closes what stands and opens what is to stand. Within one operation the later put wins
    /// and the earlier leaves no version: nobody could ever have seen it.
    pub(super) fn replace(
        &mut self,
        no: i64,
        current: Option<Current>,
        record: &Record,
        body: &str,
        binned: bool,
    ) -> Result<()> {
        let again = match current {
            Some(current) if current.since == self.op.seq => {
                self.leave_fresh(no, current.v)?;
                Some(current.v)
            }
            Some(current) => {
                self.close(no, record.id, &current)?;
                None
            }
            None => None,
        };
        self.open(no, again, record, body, binned)
    }

    /// What this operation itself put before leaves its subject again.
    fn leave_fresh(&mut self, no: i64, v: i64) -> Result<()> {
        let subject = self.opened.get(&v).and_then(|fresh| fresh.listed.subject);
        match subject
            .map(|subject| self.meet(subject))
            .transpose()?
            .flatten()
        {
            Some(subject) => self.leave(no, subject.no),
            None => Ok(()),
        }
    }

    pub(super) fn close(&mut self, no: i64, id: RecordId, current: &Current) -> Result<()> {
        let sql = "UPDATE version SET until = ?, end_hash = ? WHERE v = ?";
        let seal = end_hash(&current.hash, self.op.seq);
        self.connection
            .prepare_cached(sql)?
            .execute((self.op.seq, seal, current.v))?;
        self.closed.insert(current.v);
        self.touched.insert(no, id);
        self.refold.insert(no);
        self.unlist(no, current.v)
    }

    fn open(
        &mut self,
        no: i64,
        again: Option<i64>,
        record: &Record,
        body: &str,
        binned: bool,
    ) -> Result<()> {
        let columns = Columns::of(record);
        let hash = columns.hash(record.id, self.op.seq, binned, body);
        let v = match again {
            Some(v) => {
                self.unsay(no, v)?;
                self.overwrite(v, &columns, body, binned, &hash)?
            }
            None => self.insert(no, &columns, body, binned, &hash)?,
        };
        self.pen.put(self.connection, v, no, record)?;
        self.subjects.remove(&no);
        if !binned {
            self.take_part(no, record)?;
        }
        let listed = Listed::of(record, &columns);
        self.opened.insert(
            v,
            Fresh {
                record: no,
                binned,
                hash,
                listed,
                links: record.links(),
            },
        );
        if has_status(record.kind()) {
            self.refold.insert(no);
        }
        self.fresh.insert(no, v);
        self.touched.insert(no, record.id);
        Ok(())
    }

    fn insert(
        &self,
        no: i64,
        columns: &Columns,
        body: &str,
        binned: bool,
        hash: &Hash,
    ) -> Result<i64> {
        let sql = "INSERT INTO version(record, since, until, binned, facet, title, earliest, latest, mark, body, hash)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let Columns {
            facet,
            title,
            earliest,
            latest,
            mark,
        } = columns;
        let values = (
            no,
            self.op.seq,
            STILL,
            binned,
            facet,
            title,
            earliest,
            latest,
            mark,
            body,
            hash,
        );
        Ok(self.connection.prepare_cached(sql)?.insert(values)?)
    }

    /// Takes the words out that a version said before it was put again in this operation.
    fn unsay(&mut self, no: i64, v: i64) -> Result<()> {
        let sql = "SELECT body FROM version WHERE v = ?";
        let body: Option<String> = self
            .connection
            .prepare_cached(sql)?
            .query_row([v], |row| row.get(0))?;
        let before: Vec<(i64, Record)> = match body {
            Some(body) => vec![(v, serde_json::from_str(&body)?)],
            None => Vec::new(),
        };
        self.pen.erase(self.connection, no, &before)
    }

    fn overwrite(
        &self,
        v: i64,
        columns: &Columns,
        body: &str,
        binned: bool,
        hash: &Hash,
    ) -> Result<i64> {
        let sql = "UPDATE version SET binned = ?, facet = ?, title = ?, earliest = ?, latest = ?, mark = ?,
                   body = ?, hash = ? WHERE v = ?";
        let Columns {
            facet,
            title,
            earliest,
            latest,
            mark,
        } = columns;
        let values = (binned, facet, title, earliest, latest, mark, body, hash, v);
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(v)
    }

    pub(super) fn id_of(&self, no: i64) -> Result<RecordId> {
        let ids = crate::read::ids_of(self.connection, [no])?;
        ids.first()
            .copied()
            .ok_or_else(|| StoreError::damaged("a record is missing"))
    }
}
