//! Owns counts of lists, kept while nothing is written: a count walks an index once, some
//! 50 ns for each record, and the next page of the same list has it for nothing.

use super::Reader;
use super::merge::Arm;
use crate::{Result, Seq};
use std::collections::HashMap;
use std::sync::PoisonError;

/// Counts kept at most; a screen asks for a few dozen.
const KEPT: usize = 4096;

/// Counts by arm and clocks, as of one last operation.
#[derive(Debug, Default)]
pub(crate) struct Totals {
    head: Seq,
    counts: HashMap<(Arm, Seq, i64), u64>,
}

impl Reader<'_> {
    /// How many an arm holds at the clocks.
    pub(crate) fn count_arm(&self, arm: Arm) -> Result<u64> {
        let key = (arm, self.seq, if arm.dated() { self.day } else { 0 });
        if let Some(count) = self.kept(&key) {
            return Ok(count);
        }
        let count: i64 = self
            .prepare_cached(&arm.count_sql())?
            .query_row((arm.process, arm.last_day(self.day), self.seq), |row| {
                row.get(0)
            })?;
        let count = u64::try_from(count).unwrap_or(0);
        self.keep(key, count);
        Ok(count)
    }

    fn dossier(&self) -> Option<&crate::Dossier> {
        match &self.connection {
            super::Lent::Pooled { dossier, .. } => Some(dossier),
            super::Lent::Within(_) => None,
        }
    }

    fn kept(&self, key: &(Arm, Seq, i64)) -> Option<u64> {
        let totals = self
            .dossier()?
            .totals
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if totals.head == self.head {
            totals.counts.get(key).copied()
        } else {
            None
        }
    }

    fn keep(&self, key: (Arm, Seq, i64), count: u64) {
        let Some(dossier) = self.dossier() else {
            return;
        };
        let mut totals = dossier
            .totals
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if totals.head > self.head {
            return;
        }
        if totals.head < self.head || totals.counts.len() >= KEPT {
            *totals = Totals {
                head: self.head,
                counts: HashMap::new(),
            };
        }
        totals.counts.insert(key, count);
    }
}
