//! Owns what refers to a record.

use super::Reader;
use crate::error::{Held, StoreError};
use crate::journal::uuid_of;
use crate::{Result, Seq};
use rapporteur_domain::{Kind, RecordId};
use rusqlite::{Connection, Row};

/// What stands and refers to a record, by order of creation.
pub(crate) fn held_by(connection: &Connection, target: RecordId, seq: Seq) -> Result<Vec<Held>> {
    page(connection, target, seq, -1, 0)
}

fn page(
    connection: &Connection,
    target: RecordId,
    seq: Seq,
    limit: i64,
    offset: i64,
) -> Result<Vec<Held>> {
    let sql = "SELECT record.id, record.kind, link.role
               FROM link JOIN version USING (v) JOIN record ON record.no = version.record
               WHERE link.target = (SELECT no FROM record WHERE id = ?1)
                 AND version.since <= ?2 AND version.until > ?2 AND version.binned = 0
               ORDER BY link.v LIMIT ?3 OFFSET ?4";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query((target.0.as_bytes(), seq, limit, offset))?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(held(row, target)?);
    }
    Ok(out)
}

/// What stands, in the bin or out of it, and refers to any of these without being one of them.
pub(crate) fn resting_on(connection: &Connection, ids: &[RecordId]) -> Result<Vec<Held>> {
    let sql = "SELECT record.id, record.kind, link.role
               FROM link JOIN version USING (v) JOIN record ON record.no = version.record
               WHERE link.target = (SELECT no FROM record WHERE id = ?1) AND version.until = ?2
               ORDER BY link.v";
    let mut statement = connection.prepare_cached(sql)?;
    let mut out = Vec::new();
    for target in ids {
        let mut rows = statement.query((target.0.as_bytes(), crate::write::STILL))?;
        while let Some(row) = rows.next()? {
            let held = held(row, *target)?;
            if !ids.contains(&held.by) {
                out.push(held);
            }
        }
    }
    Ok(out)
}

fn held(row: &Row<'_>, target: RecordId) -> Result<Held> {
    let kind = Kind::from_code(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
    let kind = kind.ok_or_else(|| StoreError::damaged("a record of no known kind"))?;
    Ok(Held {
        by: RecordId(uuid_of(row, 0)?),
        kind,
        role: row.get(2)?,
        target,
    })
}

impl Reader<'_> {
    /// What refers to a record at the clock of the dossier, each role once, without what is in
    /// the bin.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn backlinks(&self, id: RecordId, offset: u64, limit: u64) -> Result<Vec<Held>> {
        page(
            self,
            id,
            self.seq,
            super::merge::signed(limit),
            super::merge::signed(offset),
        )
    }
}
