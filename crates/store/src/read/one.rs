//! Owns reading single records and what they are called.

use super::Reader;
use crate::error::StoreError;
use crate::journal::uuid_of;
use crate::time;
use crate::{Result, Seq};
use chrono::{DateTime, Utc};
use rapporteur_domain::{Kind, Record, RecordId};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Deserialize;
use std::collections::HashMap;

/// A record as known at a clock.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What it says.
    pub record: Record,
    /// Order of creation within the dossier.
    pub order: i64,
    /// The operation since which it says so: what a change is made from.
    pub since: Seq,
    /// The instant of that operation.
    pub at: DateTime<Utc>,
    /// It is in the bin.
    pub binned: bool,
}

impl Found {
    /// From columns: body, record number, since, op.at, binned.
    pub(crate) fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            record: record(row, 0)?,
            order: row.get(1)?,
            since: row.get(2)?,
            at: time::instant(row.get(3)?),
            binned: row.get(4)?,
        })
    }
}

/// The one field of a source that says who published it.
#[derive(Deserialize)]
struct NamesOutlet {
    #[serde(default)]
    outlet: Option<RecordId>,
}

/// The record in a body column, which must not be null.
pub(crate) fn record(row: &Row<'_>, column: usize) -> Result<Record> {
    let body = row
        .get_ref(column)?
        .as_str()
        .map_err(rusqlite::Error::from)?;
    Ok(serde_json::from_str(body)?)
}

impl Reader<'_> {
    /// A record as known at the clock of the dossier, also from the bin. Whoever asks for one
    /// by its identity gets it whatever its date: only lists are limited by the clock of the
    /// world. None when it says nothing then.
    ///
    /// # Errors
    /// [`StoreError::Purged`] for a tombstone.
    pub fn get(&self, id: RecordId) -> Result<Option<Found>> {
        let sql = "SELECT version.body, version.record, version.since, op.at, version.binned, version.until,
                          record.purged IS NOT NULL
                   FROM record JOIN version ON version.record = record.no JOIN op ON op.seq = version.since
                   WHERE record.id = ?1 AND version.since <= ?2
                   ORDER BY version.since DESC LIMIT 1";
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query((id.0.as_bytes(), self.seq))?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        if row.get(6)? {
            return Err(StoreError::Purged(id));
        }
        if row.get::<_, Seq>(5)? <= self.seq {
            return Ok(None);
        }
        Found::read(row).map(Some)
    }

    /// The same for several; those that say nothing, or were purged, are left out.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn get_all(&self, ids: impl IntoIterator<Item = RecordId>) -> Result<Vec<Found>> {
        let mut out = Vec::new();
        for id in ids {
            match self.get(id) {
                Ok(found) => out.extend(found),
                Err(StoreError::Purged(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(out)
    }

    /// What records are called and of what kind they are, at the clock; those that say nothing
    /// then are left out. Reads no bodies.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn titles(
        &self,
        ids: impl IntoIterator<Item = RecordId>,
    ) -> Result<HashMap<RecordId, (Kind, String)>> {
        let sql = "SELECT record.kind, version.title, version.until FROM record JOIN version ON version.record = record.no
                   WHERE record.id = ?1 AND version.since <= ?2 AND version.purged IS NULL
                   ORDER BY version.since DESC LIMIT 1";
        let mut statement = self.prepare_cached(sql)?;
        let mut out = HashMap::new();
        for id in ids {
            let row: Option<(String, String, Seq)> = statement
                .query_row((id.0.as_bytes(), self.seq), |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })
                .optional()?;
            let Some((kind, title, until)) = row else {
                continue;
            };
            if until > self.seq {
                let kind = Kind::from_code(&kind)
                    .ok_or_else(|| StoreError::damaged("a record of no known kind"))?;
                out.insert(id, (kind, title));
            }
        }
        Ok(out)
    }

    /// The outlets that sources name, at the clock; sources that name none are left out. Looks
    /// at nothing else of a source, whose text may be long.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn outlets_of(
        &self,
        sources: impl IntoIterator<Item = RecordId>,
    ) -> Result<HashMap<RecordId, RecordId>> {
        let sql = "SELECT version.body, version.until FROM record JOIN version ON version.record = record.no
                   WHERE record.id = ?1 AND version.since <= ?2 AND version.purged IS NULL
                   ORDER BY version.since DESC LIMIT 1";
        let mut statement = self.prepare_cached(sql)?;
        let mut out = HashMap::new();
        for id in sources {
            let mut rows = statement.query((id.0.as_bytes(), self.seq))?;
            let Some(row) = rows.next()? else { continue };
            if row.get::<_, Seq>(1)? <= self.seq {
                continue;
            }
            let body = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            let NamesOutlet { outlet } = serde_json::from_str(body)?;
            out.extend(outlet.map(|outlet| (id, outlet)));
        }
        Ok(out)
    }

    /// A record's number in the file.
    pub(crate) fn number(&self, id: RecordId) -> Result<Option<i64>> {
        let sql = "SELECT no FROM record WHERE id = ?";
        Ok(self
            .prepare_cached(sql)?
            .query_row([id.0.as_bytes()], |row| row.get(0))
            .optional()?)
    }
}

pub(crate) fn ids_of(
    connection: &Connection,
    numbers: impl IntoIterator<Item = i64>,
) -> Result<Vec<RecordId>> {
    let mut statement = connection.prepare_cached("SELECT id FROM record WHERE no = ?")?;
    numbers
        .into_iter()
        .map(|no| {
            let mut rows = statement.query([no])?;
            let row = rows
                .next()?
                .ok_or_else(|| super::unreadable("a record is missing"))?;
            Ok(RecordId(uuid_of(row, 0)?))
        })
        .collect()
}
