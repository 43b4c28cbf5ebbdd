//! Owns lists that no index gives in their order: filtered ones, and those sorted by a status at
//! both clocks. Their entries are gathered, sorted once, and kept for the pages that follow.

use super::Reader;
use super::kept::Asked;
use super::merge::{Entry, compare, signed};
use super::query::{Query, Sort};
use crate::Result;
use crate::facet::{self, Facet};
use crate::time::NO_END;
use crate::write::{BIN, WHOLE};
use rapporteur_domain::RecordId;
use rapporteur_domain::grade::Reliability;
use rusqlite::types::Value;

/// An entry with what it may be filtered or sorted by.
struct Gathered {
    entry: Entry,
    facet: Facet,
    title: String,
    earliest: i64,
    own_state: Option<String>,
}

impl Reader<'_> {
    pub(crate) fn gathered(&self, query: &Query, process: Option<i64>) -> Result<(Vec<i64>, u64)> {
        let asked = Asked::of(query, self);
        let versions = match self.kept_list(&asked) {
            Some(versions) => versions,
            None => self.keep_list(asked, self.sorted(query, process)?),
        };
        let (offset, limit) = (clamp(query.offset), clamp(query.limit));
        let page = versions.iter().copied().skip(offset).take(limit).collect();
        Ok((page, versions.len() as u64))
    }

    /// All entries of the list, in its order, as their versions.
    fn sorted(&self, query: &Query, process: Option<i64>) -> Result<Vec<i64>> {
        let mut kept: Vec<(Value, Entry)> = Vec::new();
        for gathered in self.gather(query, process)? {
            if let Some(keyed) = self.keyed(query, gathered)? {
                kept.push(keyed);
            }
        }
        kept.sort_unstable_by(|(a, x), (b, y)| {
            let way = compare(a, b).then_with(|| x.record.cmp(&y.record));
            if query.descending { way.reverse() } else { way }
        });
        Ok(kept.into_iter().map(|(_, entry)| entry.v).collect())
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
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let entry = Entry {
                key: row.get(0)?,
                record: row.get(1)?,
                v: row.get(2)?,
            };
            let (earliest, title, own_state) = (row.get(0)?, row.get(3)?, row.get(4)?);
            out.push(Gathered {
                entry,
                facet: row.get(5)?,
                title,
                earliest,
                own_state,
            });
        }
        if let Some(least) = query.grade.and_then(|grade| grade.reliability) {
            self.retain_reliable(&mut out, least)?;
        }
        Ok(out)
    }

    fn retain_reliable(&self, gathered: &mut Vec<Gathered>, least: Reliability) -> Result<()> {
        let mut judge = self.judge();
        for it in std::mem::take(gathered) {
            let found = judge.reliability(it.entry.v, it.facet)?;
            if found.is_some_and(|found| found <= least) {
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
            let matching = super::search::listed_text(self, &query.text)?;
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
        Ok(Some((whole(query), Value::Null)))
    }
}

/// The way in where no filter leads: developments stand together, in the order of what narrows
/// them most.
fn whole(query: &Query) -> String {
    let facets = query.facets();
    let only_developments = facets.iter().all(|it| *it >= facet::FIRST_DEVELOPMENT);
    if query.binned || !only_developments {
        return "listing INDEXED BY listing_date WHERE ?1 IS NULL".to_owned();
    }
    let order = if query.states.is_empty() {
        "date"
    } else {
        "state"
    };
    let index = match query.process {
        Some(_) => format!("talks_{order} WHERE listing.facet > 100"),
        None => format!(
            "all_{order} WHERE listing.facet > 100 AND listing.main = 1 AND listing.process > -1"
        ),
    };
    let states: Vec<String> = query.states.iter().map(|state| quoted(state)).collect();
    let among = match states.as_slice() {
        [] => String::new(),
        states => format!(" AND listing.state IN ({})", states.join(", ")),
    };
    format!("listing INDEXED BY {index}{among} AND ?1 IS NULL")
}

/// A text as SQL writes it. States come from whoever asks.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''").replace('\0', ""))
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
