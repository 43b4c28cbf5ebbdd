//! Owns finding the latest positions, one look-up for each sticking point and party.

use super::Reader;
use crate::Result;
use crate::journal::uuid_of;
use crate::write::WHOLE;
use rapporteur_domain::{Known, RecordId};
use rusqlite::OptionalExtension;
use std::collections::HashMap;

impl Reader<'_> {
    /// The latest positions of each party on each sticking point of a process at both clocks:
    /// the last `depth` that count, and with the earliest of them all its rivals of the same day.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn positions(&self, process: RecordId, depth: u32) -> Result<Vec<Known>> {
        let Some(process) = self.number(process)? else {
            return Ok(Vec::new());
        };
        let depth = usize::try_from(depth).unwrap_or(usize::MAX);
        let mut versions = Vec::new();
        for process in [process, WHOLE] {
            let mut last = (0, 0);
            while let Some(pair) = self.next_pair(process, last)? {
                versions.extend(self.latest(process, pair, depth)?);
                last = pair;
            }
        }
        self.known_versions(&versions)
    }

    /// The same for some sticking points only.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn positions_on(
        &self,
        process: RecordId,
        issues: &[RecordId],
        depth: u32,
    ) -> Result<Vec<Known>> {
        let Some(process) = self.number(process)? else {
            return Ok(Vec::new());
        };
        let depth = usize::try_from(depth).unwrap_or(usize::MAX);
        let mut versions = Vec::new();
        for issue in issues {
            let Some(issue) = self.number(*issue)? else {
                continue;
            };
            for process in [process, WHOLE] {
                let mut last = (issue, 0);
                while let Some(pair) = self.next_pair(process, last)?.filter(|it| it.0 == issue) {
                    versions.extend(self.latest(process, pair, depth)?);
                    last = pair;
                }
            }
        }
        self.known_versions(&versions)
    }

    /// How many positions that count each party has on some sticking points at both clocks.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn position_counts(
        &self,
        process: RecordId,
        issues: &[RecordId],
    ) -> Result<HashMap<(RecordId, RecordId), u32>> {
        let sql = "SELECT record.id, count(*)
                   FROM listing INDEXED BY listing_position JOIN record ON record.no = listing.party
                   WHERE state = 'position' AND process = ?1 AND subject = ?2
                     AND earliest <= ?3 AND since <= ?4 AND until > ?4
                   GROUP BY party";
        let Some(process) = self.number(process)? else {
            return Ok(HashMap::new());
        };
        let mut out = HashMap::new();
        let mut statement = self.prepare_cached(sql)?;
        for issue in issues {
            let Some(no) = self.number(*issue)? else {
                continue;
            };
            for process in [process, WHOLE] {
                let mut rows = statement.query((process, no, self.day, self.seq))?;
                while let Some(row) = rows.next()? {
                    let party = RecordId(uuid_of(row, 0)?);
                    *out.entry((*issue, party)).or_insert(0) += row.get::<_, u32>(1)?;
                }
            }
        }
        Ok(out)
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

    /// Those of one party on one sticking point, and those of the day of the last of them.
    fn latest(&self, process: i64, (issue, party): (i64, i64), depth: usize) -> Result<Vec<i64>> {
        let sql = "SELECT v, earliest FROM listing INDEXED BY listing_position
                   WHERE state = 'position' AND process = ?1 AND subject = ?2 AND party = ?3
                     AND earliest <= ?4 AND since <= ?5 AND until > ?5
                   ORDER BY earliest DESC, record DESC";
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query((process, issue, party, self.day, self.seq))?;
        let (mut out, mut last) = (Vec::new(), i64::MAX);
        while let Some(row) = rows.next()? {
            let day = row.get(1)?;
            if out.len() >= depth && day != last {
                break;
            }
            out.push(row.get(0)?);
            last = day;
        }
        Ok(out)
    }
}
