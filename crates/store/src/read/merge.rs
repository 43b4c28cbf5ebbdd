//! Owns the arms of a list: each is one stretch of one index, a facet under a process, and a
//! list is their merge. So every list, whatever it mixes, is read from indexes in order and
//! only as far as the page goes.

use super::Reader;
use super::query::Sort;
use crate::Result;
use crate::facet::{ALL_DEVELOPMENTS, FIRST_DEVELOPMENT, Facet, of_kind};
use crate::time::NO_END;
use crate::write::WHOLE;
use rapporteur_domain::Kind;
use rusqlite::types::{Value, ValueRef};
use std::cmp::Ordering;

/// Stands at both clocks.
const STANDING: &str = "earliest <= ?2 AND since <= ?3 AND until > ?3";

/// All processes together, and the dossier as a whole.
pub(crate) const EVERYWHERE: i64 = i64::MAX;

/// One stretch of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Arm {
    /// One kind, or [`ALL_DEVELOPMENTS`].
    pub facet: Facet,
    /// One process, or [`EVERYWHERE`].
    pub process: i64,
    /// Only where the record is listed first: for lists over all processes.
    pub main: bool,
    /// Of several kinds of developments, which.
    pub only: Only,
}

/// A set of kinds of developments.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Only(u16);

impl Only {
    pub(crate) fn of(facets: &[Facet]) -> Self {
        let bit = |facet: &Facet| 1 << (facet - FIRST_DEVELOPMENT);
        Self(facets.iter().map(bit).fold(0, |all, bit: u16| all | bit))
    }

    pub(crate) fn holds(self, facet: Facet) -> bool {
        facet >= FIRST_DEVELOPMENT && self.0 >> (facet - FIRST_DEVELOPMENT) & 1 == 1
    }

    /// A condition that leaves these, empty where they are all there are.
    fn condition(self) -> String {
        let all = of_kind(Kind::Development);
        let held: Vec<String> = all
            .iter()
            .filter(|facet| self.holds(**facet))
            .map(ToString::to_string)
            .collect();
        if held.len() == all.len() {
            String::new()
        } else {
            format!(" AND facet IN ({})", held.join(", "))
        }
    }
}

/// By what an index is ordered, as its column and the end of its name.
fn order_of(sort: Sort) -> (&'static str, &'static str) {
    match sort {
        Sort::Title => ("title", "title"),
        // A list of what has no window is left in the order it was recorded in.
        Sort::Recorded | Sort::Window => ("record", "made"),
        Sort::Date => ("earliest", "date"),
        // Of developments only: statuses follow from both clocks, and stand in no index.
        Sort::State => ("state", "state"),
    }
}

impl Arm {
    pub(crate) fn of(facet: Facet, process: i64, main: bool) -> Self {
        Self {
            facet,
            process,
            main,
            only: Only::default(),
        }
    }

    /// Several kinds of developments under a process, or everywhere.
    pub(crate) fn among(facets: &[Facet], process: i64) -> Self {
        Self {
            facet: ALL_DEVELOPMENTS,
            process,
            main: process == EVERYWHERE,
            only: Only::of(facets),
        }
    }

    /// Only developments are hidden by the clock of the world.
    pub(crate) fn dated(self) -> bool {
        self.facet >= ALL_DEVELOPMENTS
    }

    pub(crate) fn last_day(self, day: i64) -> i64 {
        if self.dated() { day } else { NO_END }
    }

    pub(crate) fn has(self, facet: Facet, process: i64, main: bool) -> bool {
        let here = match self.process {
            EVERYWHERE => process >= WHOLE,
            one => process == one,
        };
        let of_kind = match self.facet {
            ALL_DEVELOPMENTS => self.only.holds(facet),
            one => facet == one,
        };
        here && of_kind && (main || !self.main)
    }

    /// Where its entries stand in an order, and which of those there are its own. A partial
    /// index is used only where its own terms are repeated.
    pub(super) fn place(self, order: &str) -> (String, String) {
        let main = if self.main { " AND main = 1" } else { "" };
        let Self { facet, only, .. } = self;
        if self.process == EVERYWHERE {
            let its = "facet > 100 AND main = 1 AND process > -1";
            return (format!("all_{order}"), format!("{its}{}", only.condition()));
        }
        match facet {
            ALL_DEVELOPMENTS => (
                format!("talks_{order}"),
                format!("facet > 100 AND process = ?1{}", only.condition()),
            ),
            FIRST_DEVELOPMENT.. if order != "date" => (
                format!("talks_{order}"),
                format!("facet > 100 AND process = ?1 AND facet = {facet}{main}"),
            ),
            FIRST_DEVELOPMENT.. => (
                "listing_date".to_owned(),
                format!("facet = {facet} AND process = ?1{main}"),
            ),
            _ => (
                format!("listing_{order}"),
                format!("facet = {facet} AND facet < 101 AND process = ?1{main}"),
            ),
        }
    }

    pub(crate) fn count_sql(self) -> String {
        let (index, its) = self.place("date");
        format!("SELECT count(*) FROM listing INDEXED BY {index} WHERE {its} AND {STANDING}")
    }

    /// Entries in order; the fourth parameter limits them and the fifth skips.
    pub(crate) fn page_sql(self, sort: Sort, descending: bool) -> String {
        let (key, order) = order_of(sort);
        let (index, its) = self.place(order);
        let way = if descending { "DESC" } else { "ASC" };
        // Named twice, the record would be sorted a second time.
        let ties = if key == "record" {
            String::new()
        } else {
            format!(", record {way}")
        };
        format!(
            "SELECT {key}, record, v FROM listing INDEXED BY {index} WHERE {its} AND {STANDING}
             ORDER BY {key} {way}{ties} LIMIT ?4 OFFSET ?5"
        )
    }
}

/// One entry of a list before its record is read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub key: Value,
    pub record: i64,
    pub v: i64,
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

/// SQLite's own order for the types that keys have.
pub(crate) fn compare(a: &Value, b: &Value) -> Ordering {
    let rank = |value: &Value| match value {
        Value::Null => 0,
        Value::Integer(_) => 1,
        _ => 2,
    };
    match (ValueRef::from(a), ValueRef::from(b)) {
        (ValueRef::Integer(a), ValueRef::Integer(b)) => a.cmp(&b),
        (ValueRef::Text(a), ValueRef::Text(b)) => a.cmp(b),
        _ => rank(a).cmp(&rank(b)),
    }
}

#[cfg(test)]
mod tests;
