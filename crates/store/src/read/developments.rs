//! Owns handing developments to the folds, as the domain wants them: each version with the
//! stretch of the dossier's clock in which it held.

use super::Reader;
use super::one::record;
use crate::{Result, Seq, time};
use chrono::{DateTime, Utc};
use rapporteur_domain::{Clocks, Known, RecordId};
use rusqlite::Row;

const COLUMNS: &str = "version.body, version.record, begun.at, ended.at";
const INSTANTS: &str = "JOIN op AS begun ON begun.seq = version.since LEFT JOIN op AS ended ON ended.seq = version.until";

fn known(row: &Row<'_>) -> Result<Known> {
    Ok(Known {
        record: record(row, 0)?,
        order: row.get(1)?,
        since: time::instant(row.get(2)?),
        until: row.get::<_, Option<i64>>(3)?.map(time::instant),
    })
}

impl Reader<'_> {
    /// These clocks as the folds take them: the instant asked for, or that of the last
    /// operation.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn clocks(&self) -> Result<Clocks> {
        let as_known = self.known_at()?.unwrap_or(DateTime::<Utc>::UNIX_EPOCH);
        Ok(Clocks {
            as_of: self.as_of,
            as_known,
        })
    }

    /// The developments about a record that can be seen at both clocks, in order of date. Those
    /// of a record in the bin are included: it keeps its history there.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn developments_of(&self, subject: RecordId) -> Result<Vec<Known>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM listing INDEXED BY listing_subject JOIN version USING (v) {INSTANTS}
             WHERE listing.subject = ?1 AND listing.main = 1 AND listing.earliest <= ?2
               AND listing.since <= ?3 AND listing.until > ?3 AND listing.process <> -1
             ORDER BY listing.earliest, listing.record"
        );
        let Some(no) = self.number(subject)? else {
            return Ok(Vec::new());
        };
        self.all_known(&sql, (no, self.day, self.seq))
    }

    /// Every version there ever was, up to the clock of the dossier, of the developments about
    /// a record: for what changed between two instants.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn history_of(&self, subject: RecordId) -> Result<Vec<Known>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM version {INSTANTS}
             WHERE version.v IN (SELECT v FROM listing INDEXED BY listing_subject
                                 WHERE subject = ?1 AND main = 1 AND since <= ?2 AND process <> -1)
               AND version.body IS NOT NULL
             ORDER BY version.v"
        );
        let Some(no) = self.number(subject)? else {
            return Ok(Vec::new());
        };
        self.all_known(&sql, (no, self.seq))
    }

    /// Every version of these records up to the clock of the dossier, except from the bin: for
    /// folds at any clock.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn known_of(&self, ids: impl IntoIterator<Item = RecordId>) -> Result<Vec<Known>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM version {INSTANTS}
             WHERE version.record = ?1 AND version.since <= ?2 AND version.binned = 0 AND version.body IS NOT NULL
             ORDER BY version.since"
        );
        let mut out = Vec::new();
        for id in ids {
            if let Some(no) = self.number(id)? {
                out.extend(self.all_known(&sql, (no, self.seq))?);
            }
        }
        Ok(out)
    }

    /// Every record that stands, as known at the clock, for folds over a whole dossier: heavy,
    /// and meant for exports and small dossiers.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn everything(&self) -> Result<Vec<Known>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM version {INSTANTS}
             WHERE version.since <= ?1 AND version.until > ?1 AND version.binned = 0 AND version.body IS NOT NULL
             ORDER BY version.record"
        );
        self.all_known(&sql, (self.seq,))
    }

    pub(crate) fn known_versions(&self, versions: &[i64]) -> Result<Vec<Known>> {
        let sql = format!("SELECT {COLUMNS} FROM version {INSTANTS} WHERE version.v = ?1");
        let mut out = Vec::with_capacity(versions.len());
        for v in versions {
            out.extend(self.all_known(&sql, (*v,))?);
        }
        Ok(out)
    }

    fn all_known(&self, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Known>> {
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(known(row)?);
        }
        Ok(out)
    }

    /// The last operation done by an instant, included; zero before the first.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn seq_at(&self, instant: DateTime<Utc>) -> Result<Seq> {
        crate::journal::seq_at(self, instant)
    }
}
