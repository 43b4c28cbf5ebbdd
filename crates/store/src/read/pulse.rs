//! Owns how much was learned when: the journal counted over equal stretches of its time, and
//! the operation before or after an instant. Refuses lists: see `history`.

use super::Reader;
use crate::journal::{self, OpRow};
use crate::{Result, time};
use chrono::{DateTime, Utc};

impl Reader<'_> {
    /// The first operation and the last one up to the clock; none in a new dossier.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn journal_ends(&self) -> Result<Option<(OpRow, OpRow)>> {
        if self.seq() == 0 {
            return Ok(None);
        }
        Ok(Some((
            journal::at(self, 1)?,
            journal::at(self, self.seq())?,
        )))
    }

    /// How many records the operations of each stretch opened or changed, as (stretch, records),
    /// stretches without any left out. There are `stretches` equal ones from `first` to `last`.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn pulse(
        &self,
        first: DateTime<Utc>,
        last: DateTime<Utc>,
        stretches: u32,
    ) -> Result<Vec<(u32, i64)>> {
        let (first, last) = (time::millis(first), time::millis(last));
        let span = (last - first).max(0) + 1;
        let sql = "SELECT (at - ?1) * ?3 / ?4, sum(coalesce(last_version - first_version + 1, 1))
                   FROM op WHERE at BETWEEN ?1 AND ?2 AND seq <= ?5 GROUP BY 1 ORDER BY 1";
        let mut statement = self.prepare_cached(sql)?;
        let rows = statement.query_map((first, last, stretches, span, self.seq()), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The last operation done by an instant, included.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn op_by(&self, instant: DateTime<Utc>) -> Result<Option<OpRow>> {
        match journal::seq_at(self, instant)?.min(self.seq()) {
            0 => Ok(None),
            seq => Ok(Some(journal::at(self, seq)?)),
        }
    }

    /// An operation by its place in the order; none beyond either end.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn op(&self, seq: crate::Seq) -> Result<Option<OpRow>> {
        if (1..=self.seq()).contains(&seq) {
            Ok(Some(journal::at(self, seq)?))
        } else {
            Ok(None)
        }
    }
}
