//! Owns reading the status of a record from the cache the journal keeps of the fold.

use super::Reader;
use crate::time;
use crate::{Result, Seq};
use chrono::NaiveDate;
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::{Kind, RecordId};
use rusqlite::OptionalExtension;

/// A status at both clocks.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The status.
    pub status: Status,
    /// The day from which it holds; none with an open start.
    pub from: Option<NaiveDate>,
    /// The operation since which the dossier knows it.
    pub known_since: Seq,
}

impl Reader<'_> {
    /// The status of a record at both clocks; none where nothing decides one.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn status(&self, id: RecordId) -> Result<Option<Standing>> {
        match self.number(id)? {
            Some(no) => self.standing(no),
            None => Ok(None),
        }
    }

    pub(crate) fn standing(&self, no: i64) -> Result<Option<Standing>> {
        let sql = "SELECT body, day_from, since FROM status
                   WHERE record = ?1 AND day_from <= ?2 AND since <= ?3 AND until > ?3
                   ORDER BY day_from DESC LIMIT 1";
        let row: Option<(String, i64, Seq)> = self
            .prepare_cached(sql)?
            .query_row((no, self.day, self.seq), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((body, from, known_since)) = row else {
            return Ok(None);
        };
        Ok(Some(Standing {
            status: serde_json::from_str(&body)?,
            from: first_day(from),
            known_since,
        }))
    }

    /// The status of every record of a kind in a process; all of the dossier without one.
    /// Records without a status are left out.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn statuses(
        &self,
        kind: Kind,
        process: Option<RecordId>,
    ) -> Result<Vec<(RecordId, Standing)>> {
        let mut out = Vec::new();
        for no in self.numbers_of(kind, process)? {
            if let Some(standing) = self.standing(no)? {
                out.push((no, standing));
            }
        }
        let ids = super::ids_of(self, out.iter().map(|(no, _)| *no))?;
        Ok(ids
            .into_iter()
            .zip(out)
            .map(|(id, (_, standing))| (id, standing))
            .collect())
    }

    /// The state of a record in the natural order of states, its code, and what it is sorted
    /// by as "when".
    pub(crate) fn state_key(&self, no: i64) -> Result<Option<(i64, String, i64)>> {
        let sql = "SELECT state_rank, state, window_first FROM status
                   WHERE record = ?1 AND day_from <= ?2 AND since <= ?3 AND until > ?3
                   ORDER BY day_from DESC LIMIT 1";
        let row = self
            .prepare_cached(sql)?
            .query_row((no, self.day, self.seq), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        Ok(row)
    }
}

/// Days before the calendar of our dates stand for an open start.
fn first_day(number: i64) -> Option<NaiveDate> {
    time::day(number).filter(|day| *day != NaiveDate::MIN)
}
