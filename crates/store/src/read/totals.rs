//! Owns counts of lists. Counting walks an index, some 50 ns for each record, so a count is kept:
//! one of the past stays true, and one of now is shifted by what each operation lists.

use super::Reader;
use super::merge::Arm;
use crate::facet::Facet;
use crate::{Result, Seq};
use std::collections::HashMap;
use std::sync::PoisonError;

/// Counts kept at most; a screen asks for a few dozen.
const KEPT: usize = 4096;
/// Work at most to keep counts true over one operation; beyond it they are counted again.
const SHIFTING: usize = 200_000;

/// Counts by arm and clocks, as of one last operation.
#[derive(Debug, Default)]
pub(crate) struct Totals {
    head: Seq,
    counts: HashMap<(Arm, Seq, i64), u64>,
}

/// Where in the lists entries came or went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Shifted {
    pub facet: Facet,
    pub process: i64,
    pub main: bool,
    pub earliest: i64,
}

impl Totals {
    /// Moves on to the next operation. Without shifts the past was changed as well.
    pub(crate) fn advance(&mut self, head: Seq, shifts: Option<&HashMap<Shifted, i64>>) {
        let Some(shifts) =
            shifts.filter(|shifts| self.head == head - 1 && self.affordable(shifts.len()))
        else {
            *self = Self {
                head,
                counts: HashMap::new(),
            };
            return;
        };
        let now: Vec<_> = self
            .counts
            .iter()
            .filter(|((_, seq, _), _)| *seq == self.head)
            .collect();
        let moved: Vec<_> = now
            .into_iter()
            .map(|((arm, _, day), count)| ((*arm, head, *day), arm.shifted(*day, *count, shifts)))
            .collect();
        self.head = head;
        self.counts.extend(moved);
    }

    fn affordable(&self, shifts: usize) -> bool {
        self.counts.len() < KEPT / 2 && self.counts.len().saturating_mul(shifts) < SHIFTING
    }
}

impl Arm {
    fn shifted(self, day: i64, count: u64, shifts: &HashMap<Shifted, i64>) -> u64 {
        let here = shifts.iter().filter(|(at, _)| {
            let shown = !self.dated() || at.earliest <= day;
            shown && self.has(at.facet, at.process, at.main)
        });
        count.saturating_add_signed(here.map(|(_, by)| by).sum())
    }
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

    pub(crate) fn dossier(&self) -> Option<&crate::Dossier> {
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
