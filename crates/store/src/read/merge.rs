//! Owns the arms of a list: each is one stretch of one index, a facet under a process, and a
//! list is their merge. So every list, whatever it mixes, is read from indexes in order and
//! only as far as the page goes.

use super::Reader;
use super::query::Sort;
use crate::Result;
use crate::facet::{FIRST_DEVELOPMENT, Facet};
use crate::time::NO_END;
use rusqlite::types::{Value, ValueRef};
use std::cmp::Ordering;

/// One stretch of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Arm {
    pub facet: Facet,
    pub process: i64,
    /// Only where the record is listed first: for lists over all processes.
    pub main: bool,
}

/// One entry of a list before its record is read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub key: Value,
    pub record: i64,
    pub v: i64,
}

/// The key and order that an index gives without sorting.
fn index_of(sort: Sort) -> (&'static str, &'static str) {
    match sort {
        Sort::Title => ("title", "listing_title"),
        // A list of what has no window is left in the order it was recorded in.
        Sort::Recorded | Sort::Window => ("record", "listing_made"),
        Sort::Date | Sort::State => ("earliest", "listing_date"),
    }
}

impl Arm {
    /// Only developments are hidden by the clock of the world.
    pub(crate) fn dated(self) -> bool {
        self.facet >= FIRST_DEVELOPMENT
    }

    pub(crate) fn last_day(self, day: i64) -> i64 {
        if self.dated() { day } else { NO_END }
    }

    fn condition(self) -> String {
        let main = if self.main { " AND main = 1" } else { "" };
        format!(
            "facet = {} AND process = ?1 AND earliest <= ?2 AND since <= ?3 AND until > ?3{main}",
            self.facet
        )
    }

    pub(crate) fn count_sql(self) -> String {
        format!(
            "SELECT count(*) FROM listing INDEXED BY listing_date WHERE {}",
            self.condition()
        )
    }

    /// Entries in order; the fourth parameter limits them and the fifth skips.
    pub(crate) fn page_sql(self, sort: Sort, descending: bool) -> String {
        let (key, index) = index_of(sort);
        let way = if descending { "DESC" } else { "ASC" };
        // Named twice, the record would be sorted a second time.
        let ties = if key == "record" {
            String::new()
        } else {
            format!(", record {way}")
        };
        format!(
            "SELECT {key}, record, v FROM listing INDEXED BY {index} WHERE {}
             ORDER BY {key} {way}{ties} LIMIT ?4 OFFSET ?5",
            self.condition()
        )
    }
}

impl Reader<'_> {
    /// The entries of a page out of the merge of the arms.
    pub(crate) fn merged(
        &self,
        arms: &[Arm],
        sort: Sort,
        descending: bool,
        offset: u64,
        limit: u64,
    ) -> Result<Vec<Entry>> {
        if let [arm] = arms {
            return self.stretch(*arm, sort, descending, offset, limit);
        }
        let wanted = usize::try_from(offset.saturating_add(limit)).unwrap_or(usize::MAX);
        let mut nearest = Nearest::new(wanted, descending);
        for arm in arms {
            let mut statement = self.prepare_cached(&arm.page_sql(sort, descending))?;
            let place = (arm.process, arm.last_day(self.day), self.seq);
            let mut rows =
                statement.query((place.0, place.1, place.2, signed(wanted as u64), 0))?;
            while let Some(row) = rows.next()? {
                if !nearest.take(entry(row)?) {
                    break;
                }
            }
        }
        let skipped = usize::try_from(offset).unwrap_or(usize::MAX);
        Ok(nearest.sorted().into_iter().skip(skipped).collect())
    }

    fn stretch(
        &self,
        arm: Arm,
        sort: Sort,
        descending: bool,
        offset: u64,
        limit: u64,
    ) -> Result<Vec<Entry>> {
        let mut statement = self.prepare_cached(&arm.page_sql(sort, descending))?;
        let mut rows = statement.query((
            arm.process,
            arm.last_day(self.day),
            self.seq,
            signed(limit),
            signed(offset),
        ))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(entry(row)?);
        }
        Ok(out)
    }
}

/// The first entries of several ordered stretches, read one after another: a stretch is read
/// only until it goes beyond the last entry that still has a place.
struct Nearest {
    wanted: usize,
    descending: bool,
    kept: Vec<Entry>,
    last: Option<Entry>,
}

impl Nearest {
    fn new(wanted: usize, descending: bool) -> Self {
        Self {
            wanted,
            descending,
            kept: Vec::new(),
            last: None,
        }
    }

    /// Takes an entry; tells whether its stretch may hold more.
    fn take(&mut self, entry: Entry) -> bool {
        let beyond = |last: &Entry| order(&entry, last, self.descending).is_gt();
        if self.wanted == 0 || self.last.as_ref().is_some_and(beyond) {
            return false;
        }
        self.kept.push(entry);
        // Thinned when half is surplus, so that each entry is looked at a few times at most.
        if self.kept.len() >= self.wanted.saturating_mul(2) {
            self.thin();
        }
        true
    }

    fn thin(&mut self) {
        let descending = self.descending;
        let by = |a: &Entry, b: &Entry| order(a, b, descending);
        let (_, last, _) = self.kept.select_nth_unstable_by(self.wanted - 1, by);
        self.last = Some(last.clone());
        self.kept.truncate(self.wanted);
    }

    fn sorted(mut self) -> Vec<Entry> {
        let descending = self.descending;
        self.kept.sort_unstable_by(|a, b| order(a, b, descending));
        self.kept.truncate(self.wanted);
        self.kept
    }
}

pub(crate) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn entry(row: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        key: row.get(0)?,
        record: row.get(1)?,
        v: row.get(2)?,
    })
}

fn order(a: &Entry, b: &Entry, descending: bool) -> Ordering {
    let way = compare(&a.key, &b.key).then_with(|| a.record.cmp(&b.record));
    if descending { way.reverse() } else { way }
}

/// SQLite's own order for the two types keys have.
pub(crate) fn compare(a: &Value, b: &Value) -> Ordering {
    match (ValueRef::from(a), ValueRef::from(b)) {
        (ValueRef::Integer(a), ValueRef::Integer(b)) => a.cmp(&b),
        (ValueRef::Text(a), ValueRef::Text(b)) => a.cmp(b),
        (ValueRef::Integer(_), _) => Ordering::Less,
        (_, ValueRef::Integer(_)) => Ordering::Greater,
        _ => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests;
