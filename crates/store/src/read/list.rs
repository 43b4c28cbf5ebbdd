//! Owns lists: which way each query goes so that only a page is read, and what a row carries.
//!
//! Most lists are read from an index in their order. Lists that need a status at both clocks
//! (sorted or filtered by state or window), a word, or the bin gather their entries first:
//! those sets are small, subjects in the hundreds, and their cost is one look-up for each.

use super::grade::Judged;
use super::merge::{Arm, Entry, compare, signed};
use super::query::{Query, Sort};
use super::standing::Standing;
use super::{Found, Reader};
use crate::facet::{self, Facet};
use crate::time::NO_END;
use crate::write::{BIN, WHOLE};
use crate::{Result, Seq};
use chrono::{DateTime, Utc};
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::{Kind, Record, RecordId};
use rusqlite::types::Value;
use std::collections::{BTreeMap, HashMap};

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

/// An entry with what it may be filtered or sorted by.
struct Gathered {
    entry: Entry,
    facet: Facet,
    title: String,
    earliest: i64,
    own_state: Option<String>,
}

impl Reader<'_> {
    /// A page of a list at both clocks.
    ///
    /// # Errors
    /// [`crate::StoreError::BadSearch`] for a text without a word, or see there.
    pub fn list(&self, query: &Query) -> Result<Page> {
        let Some(process) = self.process_of(query)? else {
            return Ok(Page {
                rows: Vec::new(),
                total: 0,
            });
        };
        let timed = query.facets().into_iter().any(facet::has_status);
        let gathers = query.binned
            || query.subject.is_some()
            || query.party.is_some()
            || !query.text.trim().is_empty()
            || !query.states.is_empty()
            || query.is_filtered()
            || query.sort == Sort::State
            || query.sort == Sort::Window && timed;
        let (entries, total) = if gathers {
            self.gathered(query, process)?
        } else {
            self.walked(query, process)?
        };
        let rows = entries
            .into_iter()
            .map(|entry| self.row_of(entry.v))
            .collect::<Result<_>>()?;
        Ok(Page { rows, total })
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

    /// The stretches of the index that a list over these facets is made of.
    pub(crate) fn arms(&self, facets: &[Facet], process: Option<i64>) -> Result<Vec<Arm>> {
        let mut arms = Vec::new();
        for facet in facets {
            match process {
                Some(process) => {
                    for process in [process, WHOLE] {
                        arms.push(Arm {
                            facet: *facet,
                            process,
                            main: false,
                        });
                    }
                }
                None => {
                    for process in self.processes_of(*facet)? {
                        arms.push(Arm {
                            facet: *facet,
                            process,
                            main: true,
                        });
                    }
                }
            }
        }
        let mut held = Vec::new();
        for arm in arms {
            if self.count_arm(arm)? > 0 {
                held.push(arm);
            }
        }
        Ok(held)
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
    fn walked(&self, query: &Query, process: Option<i64>) -> Result<(Vec<Entry>, u64)> {
        let arms = self.arms(&query.facets(), process)?;
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
            return Ok((entries, total));
        }
        Ok((
            self.merged(&arms, query.sort, query.descending, query.offset, limit)?,
            total,
        ))
    }

    fn gathered(&self, query: &Query, process: Option<i64>) -> Result<(Vec<Entry>, u64)> {
        let mut kept: Vec<(Value, Entry)> = Vec::new();
        for gathered in self.gather(query, process)? {
            if let Some(keyed) = self.keyed(query, gathered)? {
                kept.push(keyed);
            }
        }
        kept.sort_by(|(a, x), (b, y)| {
            let way = compare(a, b).then_with(|| x.record.cmp(&y.record));
            if query.descending { way.reverse() } else { way }
        });
        let total = kept.len() as u64;
        let (offset, limit) = (clamp(query.offset), clamp(query.limit));
        Ok((
            kept.into_iter()
                .skip(offset)
                .take(limit)
                .map(|(_, entry)| entry)
                .collect(),
            total,
        ))
    }

    /// The entry with its sort key, unless the filter on states drops it.
    fn keyed(&self, query: &Query, gathered: Gathered) -> Result<Option<(Value, Entry)>> {
        let by_status =
            matches!(query.sort, Sort::State | Sort::Window) || !query.states.is_empty();
        let status = if by_status && facet::has_status(gathered.facet) {
            self.state_key(gathered.entry.record)?
        } else {
            None
        };
        let state = status
            .as_ref()
            .map(|(_, state, _)| state.as_str())
            .or(gathered.own_state.as_deref());
        if !query.states.is_empty()
            && !state.is_some_and(|state| query.states.iter().any(|wanted| wanted == state))
        {
            return Ok(None);
        }
        let key = match query.sort {
            Sort::Date => Value::Integer(gathered.earliest),
            Sort::Title => Value::Text(gathered.title),
            // versions are numbered in the order in which they were opened
            Sort::Recorded if query.binned => Value::Integer(gathered.entry.v),
            Sort::Recorded => Value::Integer(gathered.entry.record),
            Sort::Window => Value::Integer(status.map_or(NO_END, |(_, _, window)| window)),
            Sort::State => match (status, gathered.own_state) {
                (Some((rank, _, _)), _) => Value::Integer(rank),
                (None, Some(own)) => Value::Text(own),
                (None, None) => Value::Integer(NO_END),
            },
        };
        Ok(Some((key, gathered.entry)))
    }

    /// All entries that could be in the list, each once.
    fn gather(&self, query: &Query, process: Option<i64>) -> Result<Vec<Gathered>> {
        let Some(filters) = self.filters(query)? else {
            return Ok(Vec::new());
        };
        let Some((from, first)) = self.narrowest(query, filters.held.as_deref())? else {
            return Ok(Vec::new());
        };
        let facets: Vec<String> = query.facets().iter().map(ToString::to_string).collect();
        let Some(subject) = self.is_given("subject", query.subject)? else {
            return Ok(Vec::new());
        };
        let Some(party) = self.is_given("party", query.party)? else {
            return Ok(Vec::new());
        };
        // What is not asked for is not read: the rest stands in the index itself.
        let title = match query.sort {
            Sort::Title => "listing.title",
            _ => "''",
        };
        let state = match (query.sort, query.states.is_empty()) {
            (Sort::State, _) | (_, false) => "listing.state",
            _ => "NULL",
        };
        let sql = format!(
            "SELECT listing.earliest, listing.record, listing.v, {title}, {state}, listing.facet FROM {from}
             AND listing.facet IN ({}) AND {} {subject} {party} AND listing.since <= ?2 AND listing.until > ?2
             AND (listing.facet < {} OR listing.earliest <= ?3){}",
            facets.join(", "),
            place(query, process),
            facet::FIRST_DEVELOPMENT,
            filters.sql
        );
        let mut values = vec![first, self.seq.into(), self.day.into()];
        values.extend(filters.values);
        let mut statement = self.prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let mut out: HashMap<i64, Gathered> = HashMap::new();
        while let Some(row) = rows.next()? {
            let entry = Entry {
                key: row.get(0)?,
                record: row.get(1)?,
                v: row.get(2)?,
            };
            let (earliest, title, own_state) = (row.get(0)?, row.get(3)?, row.get(4)?);
            out.insert(
                entry.v,
                Gathered {
                    entry,
                    facet: row.get(5)?,
                    title,
                    earliest,
                    own_state,
                },
            );
        }
        let mut out: Vec<Gathered> = out.into_values().collect();
        if let Some(least) = query.grade.and_then(|grade| grade.reliability) {
            self.retain_reliable(&mut out, least)?;
        }
        Ok(out)
    }

    fn retain_reliable(&self, gathered: &mut Vec<Gathered>, least: Reliability) -> Result<()> {
        let mut judged = Judged::default();
        let all = std::mem::take(gathered);
        for it in all {
            let record = self.row_of(it.entry.v)?.record;
            if self
                .reliability(&record, &mut judged)?
                .is_some_and(|is| is <= least)
            {
                gathered.push(it);
            }
        }
        Ok(())
    }

    /// A condition on a column; empty without a filter, none when it names no record.
    fn is_given(&self, column: &str, id: Option<RecordId>) -> Result<Option<String>> {
        match id {
            None => Ok(Some(String::new())),
            Some(id) => Ok(self
                .number(id)?
                .map(|no| format!("AND listing.{column} = {no}"))),
        }
    }

    /// The narrowest way in, and its parameter. None when it leads nowhere.
    fn narrowest(&self, query: &Query, held: Option<&str>) -> Result<Option<(String, Value)>> {
        if !query.text.trim().is_empty() {
            let matching = super::search::all_words(&query.text)?;
            let among = held.map_or_else(String::new, |held| format!(" AND listing.v IN ({held})"));
            let from = format!(
                "fts CROSS JOIN listing ON listing.v = fts.rowid WHERE fts MATCH ?1{among}"
            );
            return Ok(Some((from, Value::Text(matching))));
        }
        if let Some(held) = held {
            let from = format!(
                "({held}) AS held CROSS JOIN listing ON listing.v = held.v WHERE ?1 IS NULL"
            );
            return Ok(Some((from, Value::Null)));
        }
        let by_number =
            |from: &str, no: Option<i64>| no.map(|no| (from.to_owned(), Value::Integer(no)));
        if let Some(id) = query.subject {
            let from = "listing INDEXED BY listing_subject WHERE listing.subject = ?1 AND listing.main = 1";
            return Ok(by_number(from, self.number(id)?));
        }
        if let Some(id) = query.party {
            let from =
                "listing INDEXED BY listing_party WHERE listing.party = ?1 AND listing.main = 1";
            return Ok(by_number(from, self.number(id)?));
        }
        Ok(Some((
            "listing INDEXED BY listing_date WHERE ?1 IS NULL".to_owned(),
            Value::Null,
        )))
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
            for arm in self.arms(&facet::of_kind(*kind), process)? {
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

/// Where an entry must be listed. One about a given record goes wherever that is listed.
fn place(query: &Query, process: Option<i64>) -> String {
    match (query.binned, process) {
        (true, _) => format!("listing.process = {BIN}"),
        (false, _) if query.subject.is_some() => format!("listing.process <> {BIN} AND listing.main = 1"),
        (false, Some(process)) if query.party.is_some() => format!(
            "listing.main = 1 AND EXISTS (
               SELECT 1 FROM listing AS other WHERE other.v = listing.v AND other.process IN ({process}, {WHOLE})
                 AND other.since <= ?2 AND other.until > ?2)"
        ),
        (false, Some(process)) => format!("listing.process IN ({process}, {WHOLE})"),
        (false, None) => format!("listing.process >= {WHOLE} AND listing.main = 1"),
    }
}

fn clamp(number: u64) -> usize {
    usize::try_from(signed(number)).unwrap_or(usize::MAX)
}
