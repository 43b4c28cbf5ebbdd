//! Owns the check of the chain: each operation hashed again from the rows it left.

use super::{Check, CheckStage};
use crate::hash::{Hash, ZERO};
use crate::write::STILL;
use crate::{Result, Seq, journal};
use std::collections::BTreeMap;

/// What each operation did to versions, each list in order.
#[derive(Default)]
struct Deeds {
    opened: Vec<(i64, Hash)>,
    closed: Vec<i64>,
    purged: Vec<i64>,
}

impl Check<'_> {
    pub(super) fn journal(&mut self) -> Result<()> {
        let mut deeds = self.deeds()?;
        let last = journal::last_seq(self.connection)?;
        let total = u64::try_from(last).unwrap_or(0);
        let (mut before, mut time, mut expected) = (ZERO, i64::MIN, 1);
        for seq in self.sequence()? {
            if seq != expected {
                self.problem(
                    "journal.gap",
                    None,
                    Some(seq),
                    "operations before this one are missing",
                );
            }
            expected = seq + 1;
            let op = journal::at(self.connection, seq)?;
            let deeds = deeds.remove(&seq).unwrap_or_default();
            let opened: Vec<Hash> = deeds.opened.iter().map(|(_, hash)| *hash).collect();
            if op.hash_after(&before, &opened, &deeds.closed, &deeds.purged) != op.hash {
                self.problem(
                    "journal.broken",
                    None,
                    Some(seq),
                    "an operation, or what it opened or closed, was changed, added or removed",
                );
            }
            let at = crate::time::millis(op.at);
            if at <= time {
                self.problem(
                    "journal.time",
                    None,
                    Some(seq),
                    "an operation is not later than the one before it",
                );
            }
            // What follows is judged by what stands, so that one break is named once.
            (before, time) = (op.hash, at);
            self.report(CheckStage::Journal, u64::try_from(seq).unwrap_or(0), total)?;
        }
        for seq in deeds.into_keys() {
            self.problem(
                "journal.unknown_op",
                None,
                Some(seq),
                "versions name an operation that is not there",
            );
        }
        Ok(())
    }

    fn sequence(&self) -> Result<Vec<Seq>> {
        let mut statement = self.connection.prepare("SELECT seq FROM op ORDER BY seq")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn deeds(&self) -> Result<BTreeMap<Seq, Deeds>> {
        let sql = "SELECT v, since, until, purged, hash FROM version ORDER BY v";
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut deeds: BTreeMap<Seq, Deeds> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let v = row.get(0)?;
            let until: Seq = row.get(2)?;
            deeds
                .entry(row.get(1)?)
                .or_default()
                .opened
                .push((v, row.get(4)?));
            if until < STILL {
                deeds.entry(until).or_default().closed.push(v);
            }
            if let Some(seq) = row.get::<_, Option<Seq>>(3)? {
                deeds.entry(seq).or_default().purged.push(v);
            }
        }
        Ok(deeds)
    }
}
