//! Owns lists: which way each query goes so that only a page is read, and what a row carries.
//!
//! Most lists are read from an index in their order (`walk`). Filtered ones, and those that need
//! a status at both clocks, a word, or the bin gather their entries first (`gather`).

use super::query::{Query, Sort};
use super::standing::Standing;
use super::{Found, Reader};
use crate::facet;
use crate::{Result, Seq};
use chrono::{DateTime, Utc};
use rapporteur_domain::{Kind, Record, RecordId};
use std::collections::BTreeMap;

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Its rows.
    pub rows: Vec<Row>,
    /// How many the whole list has.
    pub total: u64,
}

/// One row of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it says.
    pub record: Record,
    /// Its status at both clocks, for rounds, offers, sticking points and pledges.
    pub status: Option<Standing>,
    /// Order of creation within the dossier.
    pub order: i64,
    /// The operation since which it says so.
    pub since: Seq,
    /// The instant of that operation.
    pub at: DateTime<Utc>,
    /// It is in the bin.
    pub binned: bool,
}

impl Reader<'_> {
    /// A page of a list at both clocks.
    ///
    /// # Errors
    /// [`crate::StoreError::BadSearch`] for a text without a word, or see there.
    pub fn list(&self, query: &Query) -> Result<Page> {
        let (versions, total) = self.listed(query)?;
        let rows = versions
            .into_iter()
            .map(|v| self.row_of(v))
            .collect::<Result<_>>()?;
        Ok(Page { rows, total })
    }

    /// The identities alone of a page of a list, in its order, without reading a record: a list
    /// of a hundred thousand is a few megabytes of them.
    ///
    /// # Errors
    /// See [`Reader::list`].
    pub fn ids(&self, query: &Query) -> Result<Vec<RecordId>> {
        let sql =
            "SELECT record.id FROM version JOIN record ON record.no = version.record WHERE v = ?";
        let mut statement = self.prepare_cached(sql)?;
        let (versions, _) = self.listed(query)?;
        let id = |v: i64| {
            let mut rows = statement.query([v])?;
            let row = rows
                .next()?
                .ok_or_else(|| super::unreadable("a listed version is missing"))?;
            Ok(RecordId(crate::journal::uuid_of(row, 0)?))
        };
        versions.into_iter().map(id).collect()
    }

    /// The versions of a page, and how many the whole list has.
    fn listed(&self, query: &Query) -> Result<(Vec<i64>, u64)> {
        let Some(process) = self.process_of(query)? else {
            return Ok((Vec::new(), 0));
        };
        let facets = query.facets();
        let timed = facets.iter().any(|facet| facet::has_status(*facet));
        let only_developments = facets.iter().all(|it| *it >= facet::FIRST_DEVELOPMENT);
        let gathers = query.binned
            || query.subject.is_some()
            || query.party.is_some()
            || !query.text.trim().is_empty()
            || !query.states.is_empty()
            || query.is_filtered()
            || query.sort == Sort::State && !only_developments
            || query.sort == Sort::Window && timed;
        if gathers {
            self.gathered(query, process)
        } else {
            self.walked(query, process)
        }
    }

    /// The process asked for as a number; the outer none when there is no such record.
    fn process_of(&self, query: &Query) -> Result<Option<Option<i64>>> {
        match query.process {
            None => Ok(Some(None)),
            Some(id) => Ok(self.number(id)?.map(Some)),
        }
    }

    /// The row of a version.
    pub(crate) fn row_of(&self, v: i64) -> Result<Row> {
        let sql = "SELECT body, record, since, (SELECT at FROM op WHERE seq = since), binned FROM version WHERE v = ?";
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query([v])?;
        let row = rows
            .next()?
            .ok_or_else(|| super::unreadable("a listed version is missing"))?;
        let Found {
            record,
            order,
            since,
            at,
            binned,
        } = Found::read(row)?;
        let status = match record.kind() {
            Kind::Round | Kind::Offer | Kind::Issue | Kind::Pledge => self.standing(order)?,
            _ => None,
        };
        Ok(Row {
            record,
            status,
            order,
            since,
            at,
            binned,
        })
    }

    /// How many records of each kind a process has at both clocks, counting what belongs to
    /// the dossier as a whole; the whole dossier without one. Kinds without any are left out.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn count_by_kind(&self, process: Option<RecordId>) -> Result<BTreeMap<Kind, u64>> {
        let process = match process {
            Some(id) => match self.number(id)? {
                Some(no) => Some(no),
                None => return Ok(BTreeMap::new()),
            },
            None => None,
        };
        let mut counts = BTreeMap::new();
        for kind in Kind::ALL {
            for arm in self.stretches(&Query::default(), &facet::of_kind(*kind), process)? {
                *counts.entry(*kind).or_insert(0) += self.count_arm(arm)?;
            }
        }
        Ok(counts)
    }

    /// The numbers of all records of a kind in a process, in order of creation.
    pub(crate) fn numbers_of(&self, kind: Kind, process: Option<RecordId>) -> Result<Vec<i64>> {
        let query = Query {
            kinds: vec![kind],
            process,
            ..Query::default()
        };
        let Some(process) = self.process_of(&query)? else {
            return Ok(Vec::new());
        };
        let arms = self.arms(&query.facets(), process)?;
        let entries = self.merged(&arms, Sort::Recorded, false, 0, u64::from(u32::MAX))?;
        Ok(entries.into_iter().map(|entry| entry.record).collect())
    }
}
