//! Owns lists that are read from an index in their order: which stretches of which index a list
//! is made of, and from which end its page is nearer.

use super::Reader;
use super::merge::{Arm, EVERYWHERE, Entry};
use super::query::{Query, Sort};
use crate::Result;
use crate::facet::{self, Facet};
use crate::write::{BIN, WHOLE};

/// How far down a page of one kind of developments everywhere is looked for in each process.
const NEAR: u64 = 1000;

impl Reader<'_> {
    /// The stretches of the index that a list over these facets is made of.
    pub(crate) fn arms(&self, facets: &[Facet], process: Option<i64>) -> Result<Vec<Arm>> {
        let mut arms = Vec::new();
        for facet in facets {
            match process {
                Some(process) => {
                    for process in [process, WHOLE] {
                        arms.push(Arm::of(*facet, process, false));
                    }
                }
                None => {
                    for process in self.processes_of(*facet)? {
                        arms.push(Arm::of(*facet, process, true));
                    }
                }
            }
        }
        self.that_hold(arms)
    }

    fn that_hold(&self, arms: Vec<Arm>) -> Result<Vec<Arm>> {
        let mut held = Vec::new();
        for arm in arms {
            if self.count_arm(arm)? > 0 {
                held.push(arm);
            }
        }
        Ok(held)
    }

    /// The same, with developments of several kinds, or of all processes, as one stretch each,
    /// so that a page far down is reached in one index. Of one kind everywhere the first pages
    /// are nearer in its own stretches: the kind may be rare.
    pub(crate) fn stretches(
        &self,
        query: &Query,
        facets: &[Facet],
        process: Option<i64>,
    ) -> Result<Vec<Arm>> {
        let (records, developments): (Vec<Facet>, Vec<Facet>) = facets
            .iter()
            .partition(|facet| **facet < facet::FIRST_DEVELOPMENT);
        let mut arms = self.arms(&records, process)?;
        let near = query.sort == Sort::Date && query.offset <= NEAR;
        arms.extend(match (developments.as_slice(), process) {
            ([], _) => Vec::new(),
            ([_], Some(_)) => self.arms(&developments, process)?,
            ([_], None) if near => self.arms(&developments, process)?,
            (several, Some(process)) => self.that_hold(
                [process, WHOLE]
                    .map(|process| Arm::among(several, process))
                    .to_vec(),
            )?,
            (several, None) => self.that_hold(vec![Arm::among(several, EVERYWHERE)])?,
        });
        Ok(arms)
    }

    /// The processes under which anything of a facet was ever listed, by seeking from one to
    /// the next.
    fn processes_of(&self, facet: Facet) -> Result<Vec<i64>> {
        let sql = "SELECT min(process) FROM listing INDEXED BY listing_date WHERE facet = ? AND process > ?";
        let mut statement = self.prepare_cached(sql)?;
        let mut out = Vec::new();
        let mut last = BIN;
        while let Some(next) =
            statement.query_row((facet, last), |row| row.get::<_, Option<i64>>(0))?
        {
            out.push(next);
            last = next;
        }
        Ok(out)
    }

    /// Reads the page from the index, from whichever end is nearer.
    pub(crate) fn walked(&self, query: &Query, process: Option<i64>) -> Result<(Vec<i64>, u64)> {
        let arms = self.stretches(query, &query.facets(), process)?;
        let mut total = 0;
        for arm in &arms {
            total += self.count_arm(*arm)?;
        }
        let limit = query.limit.min(total.saturating_sub(query.offset));
        if limit == 0 {
            return Ok((Vec::new(), total));
        }
        let after = total - query.offset - limit;
        if after < query.offset {
            let mut entries = self.merged(&arms, query.sort, !query.descending, after, limit)?;
            entries.reverse();
            return Ok((versions(entries), total));
        }
        let entries = self.merged(&arms, query.sort, query.descending, query.offset, limit)?;
        Ok((versions(entries), total))
    }
}

fn versions(entries: Vec<Entry>) -> Vec<i64> {
    entries.into_iter().map(|entry| entry.v).collect()
}
