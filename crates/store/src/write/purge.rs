//! Owns erasing: the content of every version of a record, its words in the full text, its
//! references, its rows in lists, what statuses were drawn from it at any clock, and attached
//! bytes that nothing else refers to. What is
//! left is a tombstone: that there was a record, when its versions stood, and their hashes, so
//! that the journal still proves itself. It cannot be taken back.

use super::Writer;
use super::status::{has_status, history_of, insert_step};
use crate::attached::{Digest, referred};
use crate::error::{Held, StoreError};
use crate::journal::{Op, OpKind, Outcome};
use crate::{Dossier, Result};
use rapporteur_domain::{Record, RecordId};
use std::collections::{BTreeMap, BTreeSet};

/// What becomes of records that rest on what is purged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resting {
    /// If there are any, purge nothing and name them.
    Refuse,
    /// They stay, and refer to a tombstone. Whoever wants them to fall too names them.
    Leave,
}

/// What a purge did.
#[derive(Debug, Clone)]
pub struct Purged {
    /// As for every operation; the value lists what now refers to tombstones.
    pub outcome: Outcome<Vec<Held>>,
    /// The log was emptied too, so that nothing is left in any file of the dossier. If not, a
    /// reader still stood in the past: [`Dossier::checkpoint`] again when it is gone. Copies
    /// made before a change of format are not touched; nor are backups.
    pub cleared: bool,
}

impl Dossier {
    /// Everything outside these records that refers to one of them, the bin included.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn rests_on(&self, ids: &[RecordId]) -> Result<Vec<Held>> {
        let connection = self.lend()?;
        let held = crate::read::resting_on(&connection, ids);
        self.take_back(connection);
        held
    }

    /// Erases records for good, as an operation of the journal that undo passes over.
    ///
    /// # Errors
    /// [`StoreError::RestedOn`]; [`StoreError::NotFound`] and [`StoreError::Purged`] for what is
    /// not there to purge; or see [`StoreError`].
    pub fn purge(&self, op: &Op, ids: &[RecordId], resting: Resting) -> Result<Purged> {
        let outcome = self.write(
            op,
            OpKind::Purge,
            |_| Ok(None),
            |writer| {
                let held = crate::read::resting_on(writer.connection, ids)?;
                if resting == Resting::Refuse && !held.is_empty() {
                    return Err(StoreError::RestedOn(held));
                }
                writer.purge(ids)?;
                Ok(held)
            },
        )?;
        Ok(Purged {
            outcome,
            cleared: self.checkpoint()?,
        })
    }
}

impl Writer<'_> {
    fn purge(&mut self, ids: &[RecordId]) -> Result<()> {
        let mut numbers = BTreeMap::new();
        for id in ids {
            let met = self.meet(*id)?.ok_or(StoreError::NotFound(*id))?;
            if met.purged {
                return Err(StoreError::Purged(*id));
            }
            numbers.insert(met.no, *id);
        }
        let mut stale = BTreeSet::new();
        let mut attached = BTreeSet::new();
        for (no, id) in numbers {
            stale.extend(self.subjects_ever(no)?);
            stale.insert(no);
            attached.extend(self.erase(no, id)?);
        }
        self.stale = stale;
        self.drop_bytes(&attached)?;
        // Erased words stay in the full text's pages until they are merged away.
        self.connection
            .execute("INSERT INTO fts(fts) VALUES ('optimize')", [])?;
        Ok(())
    }

    /// The subjects that any version of a development was ever about.
    fn subjects_ever(&self, no: i64) -> Result<Vec<i64>> {
        let sql = "SELECT DISTINCT listing.subject FROM listing JOIN version USING (v)
                   WHERE version.record = ? AND listing.subject IS NOT NULL";
        let mut statement = self.connection.prepare_cached(sql)?;
        let subjects = statement.query_map([no], |row| row.get(0))?;
        Ok(subjects.collect::<rusqlite::Result<_>>()?)
    }

    /// Erases one record, and tells what bytes it referred to.
    fn erase(&mut self, no: i64, id: RecordId) -> Result<BTreeSet<Digest>> {
        if let Some(current) = self.current(no)? {
            self.close(no, id, &current)?;
        }
        self.touched.insert(no, id);
        let connection = self.connection;
        let mut attached = self.attached_to_unfinished(id)?;
        self.drop_scratch(id)?;
        self.drop_review(id)?;
        let mut said = Vec::new();
        for (v, body) in self.bodies(no)? {
            attached.extend(referred(connection, &body)?);
            let record: Record = serde_json::from_str(&body)?;
            for link in record.links() {
                if let Some(target) = self.meet(link.target)? {
                    let sql = "DELETE FROM link WHERE target = ? AND v = ? AND role = ?";
                    connection
                        .prepare_cached(sql)?
                        .execute((target.no, v, link.role))?;
                }
            }
            for tag in &record.head.tags {
                connection
                    .prepare_cached("DELETE FROM tag WHERE tag = ? AND v = ?")?
                    .execute((tag, v))?;
            }
            connection
                .prepare_cached("DELETE FROM listing WHERE v = ?")?
                .execute([v])?;
            let sql = "UPDATE version SET purged = ?, body = NULL, title = '', earliest = NULL, latest = NULL,
                       mark = NULL WHERE v = ?";
            connection.prepare_cached(sql)?.execute((self.op.seq, v))?;
            self.purged.insert(v);
            said.push((v, record));
        }
        self.pen.erase(connection, no, &said)?;
        connection
            .prepare_cached("UPDATE record SET purged = ? WHERE no = ?")?
            .execute((self.op.seq, no))?;
        Ok(attached)
    }

    /// The bytes that what is typed into it, or the review of it, refers to.
    fn attached_to_unfinished(&self, id: RecordId) -> Result<BTreeSet<Digest>> {
        let sql = "SELECT body FROM scratch WHERE record = ?1
                   UNION ALL SELECT read FROM review WHERE source = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let bodies = statement.query_map([id.0.as_bytes()], |row| row.get::<_, String>(0))?;
        let mut out = BTreeSet::new();
        for body in bodies {
            out.extend(referred(self.connection, &body?)?);
        }
        Ok(out)
    }

    fn bodies(&self, no: i64) -> Result<Vec<(i64, String)>> {
        let sql = "SELECT v, body FROM version WHERE record = ? AND body IS NOT NULL";
        let mut statement = self.connection.prepare_cached(sql)?;
        let bodies = statement.query_map([no], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(bodies.collect::<rusqlite::Result<_>>()?)
    }

    /// Statuses carry words of the developments they were drawn from: those that erased ones
    /// had a part in are drawn again for every clock.
    pub(super) fn redraw_stale(&mut self) -> Result<()> {
        for no in std::mem::take(&mut self.stale) {
            if !has_status(self.kind_of(no)?) {
                continue;
            }
            self.connection
                .prepare_cached("DELETE FROM status WHERE record = ?")?
                .execute([no])?;
            for (row, since, until) in history_of(self.connection, no)? {
                insert_step(self.connection, no, since, until, &row)?;
            }
        }
        Ok(())
    }
}
