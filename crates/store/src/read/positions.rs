//! Owns finding the latest positions, one look-up for each sticking point and party.

use super::Reader;
use crate::Result;
use crate::write::WHOLE;
use rapporteur_domain::{Known, RecordId};
use rusqlite::OptionalExtension;

/// Positions of one day beyond those asked for: the fold decides which has the last word.
const RIVALS: u32 = 3;

impl Reader<'_> {
    /// The latest positions of each party on each sticking point of a process at both clocks:
    /// the last `depth` that count, and a few more, so that rivals of one day are all there.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn positions(&self, process: RecordId, depth: u32) -> Result<Vec<Known>> {
        let Some(process) = self.number(process)? else {
            return Ok(Vec::new());
        };
        let mut versions = Vec::new();
        for process in [process, WHOLE] {
            let mut last = (0, 0);
            while let Some(pair) = self.next_pair(process, last)? {
                versions.extend(self.latest(process, pair, depth + RIVALS)?);
                last = pair;
            }
        }
        self.known_versions(&versions)
    }

    fn next_pair(&self, process: i64, last: (i64, i64)) -> Result<Option<(i64, i64)>> {
        let sql = "SELECT subject, party FROM listing INDEXED BY listing_position
                   WHERE state = 'position' AND process = ?1 AND (subject, party) > (?2, ?3)
                   ORDER BY subject, party LIMIT 1";
        let pair = self
            .prepare_cached(sql)?
            .query_row((process, last.0, last.1), |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        Ok(pair)
    }

    fn latest(&self, process: i64, (issue, party): (i64, i64), depth: u32) -> Result<Vec<i64>> {
        let sql = "SELECT v FROM listing INDEXED BY listing_position
                   WHERE state = 'position' AND process = ?1 AND subject = ?2 AND party = ?3
                     AND earliest <= ?4 AND since <= ?5 AND until > ?5
                   ORDER BY earliest DESC, record DESC LIMIT ?6";
        let mut statement = self.prepare_cached(sql)?;
        let rows = statement
            .query_map((process, issue, party, self.day, self.seq, depth), |row| {
                row.get(0)
            })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
