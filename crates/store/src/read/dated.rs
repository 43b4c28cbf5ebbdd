//! Owns reading what happened in a stretch of time: first the entries, which cost a look into
//! the indexes each, then the bodies of those that are wanted. So a drawing may count a
//! hundred thousand and read two thousand.

use super::Reader;
use super::merge::{Arm, EVERYWHERE};
use super::one::record;
use crate::Result;
use crate::facet::{self, Facet};
use crate::time::{NO_END, NO_START, day, day_number};
use chrono::NaiveDate;
use rapporteur_domain::{AssertionKind, Kind, Known, Record, RecordId};
use rusqlite::Row;

/// Developments asked for by their time. Empty filters filter nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stretch {
    /// What belongs to this process, and what belongs to the dossier as a whole.
    pub process: Option<RecordId>,
    /// Only those that assert this.
    pub asserts: Vec<AssertionKind>,
    /// That may have lasted until this day.
    pub from: Option<NaiveDate>,
    /// That may have begun by this day.
    pub to: Option<NaiveDate>,
}

/// A development before its body is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// What it asserts.
    pub asserts: AssertionKind,
    /// Order of creation of the record it is about.
    pub subject: Option<i64>,
    /// Order of creation of the party whose move it is.
    pub party: Option<i64>,
    /// First day; none with an open start.
    pub earliest: Option<NaiveDate>,
    /// Last day; none with an open end.
    pub latest: Option<NaiveDate>,
    v: i64,
    order: i64,
}

impl Reader<'_> {
    /// The developments in a stretch of time that can be seen at both clocks, in order of date.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn dated(&self, stretch: &Stretch) -> Result<Vec<Dated>> {
        let process = match stretch.process {
            None => None,
            Some(id) => match self.number(id)? {
                None => return Ok(Vec::new()),
                some => some,
            },
        };
        let facets: Vec<Facet> = if stretch.asserts.is_empty() {
            facet::of_kind(Kind::Development)
        } else {
            let asserts = stretch.asserts.iter();
            asserts.map(|kind| facet::of_assertion(*kind)).collect()
        };
        let until = stretch.to.map_or(self.day, day_number).min(self.day);
        let from = stretch.from.map_or(NO_START, day_number);
        // Of all processes together one stretch: there may be hundreds of each kind in each process.
        let arms = match process {
            Some(_) => self.arms(&facets, process)?,
            None => vec![Arm::among(&facets, EVERYWHERE)],
        };
        let mut out = Vec::new();
        for arm in arms {
            let (index, its) = arm.place("date");
            let sql = format!(
                "SELECT v, record, subject, party, earliest, latest, facet
                 FROM listing INDEXED BY {index}
                 WHERE {its} AND earliest <= ?2 AND since <= ?3 AND until > ?3 AND latest >= ?4"
            );
            let mut statement = self.prepare_cached(&sql)?;
            let mut rows = statement.query((arm.process, until, self.seq, from))?;
            while let Some(row) = rows.next()? {
                out.extend(entry(row)?);
            }
        }
        out.sort_unstable_by_key(|it: &Dated| (it.earliest, it.order));
        Ok(out)
    }

    /// The records of these entries, in their order.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn records_dated<'e>(
        &self,
        entries: impl IntoIterator<Item = &'e Dated>,
    ) -> Result<Vec<Record>> {
        let mut statement = self.prepare_cached("SELECT body FROM version WHERE v = ?")?;
        let mut out = Vec::new();
        for it in entries {
            let mut rows = statement.query([it.v])?;
            let row = rows
                .next()?
                .ok_or_else(|| super::unreadable("a version is missing"))?;
            out.push(record(row, 0)?);
        }
        Ok(out)
    }

    /// The same with the stretch of the dossier's clock in which each held, for folds.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn read_dated(&self, entries: &[Dated]) -> Result<Vec<Known>> {
        let versions: Vec<i64> = entries.iter().map(|it| it.v).collect();
        self.known_versions(&versions)
    }

    /// The developments of some kinds about a record that can be seen at both clocks, in order
    /// of date.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn asserted_of(&self, subject: RecordId, asserts: &[AssertionKind]) -> Result<Vec<Known>> {
        let Some(no) = self.number(subject)? else {
            return Ok(Vec::new());
        };
        let facets: Vec<String> = asserts
            .iter()
            .map(|kind| facet::of_assertion(*kind).to_string())
            .collect();
        let sql = format!(
            "SELECT v FROM listing INDEXED BY listing_subject
             WHERE subject = ?1 AND main = 1 AND earliest <= ?2 AND since <= ?3 AND until > ?3
               AND process <> -1 AND facet IN ({})
             ORDER BY earliest, record",
            facets.join(", ")
        );
        let mut statement = self.prepare_cached(&sql)?;
        let rows = statement.query_map((no, self.day, self.seq), |row| row.get(0))?;
        let versions = rows.collect::<rusqlite::Result<Vec<i64>>>()?;
        self.known_versions(&versions)
    }
}

fn entry(row: &Row<'_>) -> Result<Option<Dated>> {
    let (earliest, latest): (i64, i64) = (row.get(4)?, row.get(5)?);
    let Some(asserts) = facet::assertion(row.get(6)?) else {
        return Ok(None);
    };
    Ok(Some(Dated {
        asserts,
        v: row.get(0)?,
        order: row.get(1)?,
        subject: row.get(2)?,
        party: row.get(3)?,
        earliest: (earliest != NO_START).then(|| day(earliest)).flatten(),
        latest: (latest != NO_END).then(|| day(latest)).flatten(),
    }))
}
