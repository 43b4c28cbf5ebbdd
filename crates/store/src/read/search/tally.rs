//! Owns counting hits by what they are, so that they can be narrowed: by kind, party, process and
//! month.

use super::window::{Counted, Match};
use crate::facet;
use crate::read::{Reader, ids_of};
use crate::write::WHOLE;
use crate::{Result, time};
use rapporteur_domain::{AssertionKind, Kind, RecordId};
use std::collections::BTreeMap;

/// Parties, processes and months told.
const TOLD: usize = 12;

/// What hits are.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// How many hits were counted.
    pub total: u64,
    /// By kind; of developments, by what they assert.
    pub kinds: Vec<Tallied<(Kind, Option<AssertionKind>)>>,
    /// By party whose move or position it is, the most frequent first.
    pub parties: Vec<Tallied<RecordId>>,
    /// By process, the most frequent first.
    pub processes: Vec<Tallied<RecordId>>,
    /// By the month of their own date, as `2026-02`, the newest first.
    pub months: Vec<Tallied<String>>,
}

/// How many hits are so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tallied<T> {
    /// What they are.
    pub is: T,
    /// How many.
    pub count: u64,
}

impl Reader<'_> {
    pub(super) fn tallied(&self, rows: &[Match]) -> Result<Tally> {
        let kinds = counted(rows.iter().map(|row| row.facet));
        let kinds = kinds.into_iter().filter_map(|(number, count)| {
            let kind = facet::kind(number)?;
            Some(Tallied {
                is: (kind, facet::assertion(number)),
                count,
            })
        });
        let parties = counted(rows.iter().filter_map(|row| row.party));
        let processes = counted(
            rows.iter()
                .map(|row| row.process)
                .filter(|process| *process > WHOLE),
        );
        let mut months = counted(rows.iter().filter_map(|row| {
            let day = time::day(row.earliest).filter(|_| row.earliest > 0)?;
            Some(day.format("%Y-%m").to_string())
        }));
        months.sort_by(|a, b| b.0.cmp(&a.0));
        months.truncate(TOLD);
        let mut kinds: Vec<_> = kinds.collect();
        kinds.sort_by_key(|it| std::cmp::Reverse(it.count));
        let told = |counts: Counted| {
            counts
                .into_iter()
                .map(|(is, count)| Tallied { is, count })
                .collect()
        };
        Ok(Tally {
            total: rows.len() as u64,
            kinds,
            parties: told(self.named(parties)?),
            processes: told(self.named(processes)?),
            months: months
                .into_iter()
                .map(|(is, count)| Tallied { is, count })
                .collect(),
        })
    }

    fn named(&self, mut counts: Vec<(i64, u64)>) -> Result<Counted> {
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts.truncate(TOLD);
        let ids = ids_of(self, counts.iter().map(|(number, _)| *number))?;
        Ok(ids
            .into_iter()
            .zip(counts)
            .map(|(id, (_, count))| (id, count))
            .collect())
    }
}

fn counted<T: Ord>(of: impl Iterator<Item = T>) -> Vec<(T, u64)> {
    let mut counts: BTreeMap<T, u64> = BTreeMap::new();
    for it in of {
        *counts.entry(it).or_default() += 1;
    }
    counts.into_iter().collect()
}
