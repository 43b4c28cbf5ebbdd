//! Owns which hits are looked at and how they are ranked: the newest first, by BM25, newness, and
//! whether something is called exactly as asked.

use super::SearchQuery;
use super::compile::Compiled;
use crate::Result;
use crate::facet::{self, Facet};
use crate::fulltext::called_key;
use crate::read::Reader;
use crate::read::query::Query;
use crate::write::WHOLE;
use rapporteur_domain::inquiry::Term;
use rapporteur_domain::{Kind, RecordId};
use rusqlite::types::Value;
use std::collections::BTreeMap;

/// What the newest hit has over the oldest looked at.
const NEWNESS: f64 = 1.0;
/// What a record has that is called as asked, or has a name with the word in it.
const CALLED_SO: f64 = 40.0;
const CALLED_WITH: f64 = 20.0;
/// Records called so that are looked at.
const CALLED: usize = 40;
/// Hits up to which it is estimated how many there are of a word.
const SAMPLE: i64 = 200;

/// Where hits may be.
#[derive(Debug, Default)]
pub(super) struct Scope {
    facets: Vec<Facet>,
    process: Option<i64>,
    after: Option<i64>,
}

/// Hits before their records are read.
#[derive(Debug, Default)]
pub(super) struct Ranked {
    pub rows: Vec<Match>,
    pub more: bool,
}

/// A hit before its record is read.
#[derive(Debug, Clone)]
pub(super) struct Match {
    pub v: i64,
    pub facet: Facet,
    pub record: i64,
    pub earliest: i64,
    pub process: i64,
    pub party: Option<i64>,
    pub score: f64,
}

impl Reader<'_> {
    /// None when it names a process that is not in the dossier.
    pub(super) fn scope(&self, query: &SearchQuery) -> Result<Option<Scope>> {
        let lists = Query {
            kinds: query.kinds.clone(),
            asserts: query.asserts.clone(),
            ..Query::default()
        };
        let everything = query.kinds.is_empty() && query.asserts.is_empty();
        let process = match query.process {
            Some(id) => match self.number(id)? {
                Some(no) => Some(no),
                None => return Ok(None),
            },
            None => None,
        };
        Ok(Some(Scope {
            facets: if everything {
                Vec::new()
            } else {
                lists.facets()
            },
            process,
            after: query.since.map(|seq| self.last_version(seq)).transpose()?,
        }))
    }

    /// The newest hits, ranked.
    pub(super) fn window(&self, compiled: &Compiled, scope: &Scope, most: usize) -> Result<Ranked> {
        let weights = self.weights(compiled)?;
        let mut found = self.hits(compiled, scope, most, Some(&weights), None)?;
        let many = found.rows.len().max(1) as f64;
        for (at, row) in found.rows.iter_mut().enumerate() {
            row.score += NEWNESS * (1.0 - at as f64 / many);
        }
        Ok(found)
    }

    pub(super) fn unranked(
        &self,
        compiled: &Compiled,
        scope: &Scope,
        most: usize,
    ) -> Result<Ranked> {
        self.hits(compiled, scope, most, None, None)
    }

    /// Adds what is called as asked, however old, and puts it first.
    pub(super) fn called_so(
        &self,
        term: &Term,
        compiled: &Compiled,
        scope: &Scope,
        found: &mut Ranked,
    ) -> Result<()> {
        let Some(asked) = only_words(term) else {
            return Ok(());
        };
        let key = called_key(&asked);
        if key.is_empty() || compiled.matching.is_none() {
            return Ok(());
        }
        let (_, others) = self.names_of(&key)?;
        let mut keys: Vec<String> = others
            .iter()
            .map(|name| called_key(name))
            .chain([key])
            .collect();
        keys.sort_unstable();
        keys.dedup();
        let sql = "SELECT record, name FROM called WHERE facet = ? AND key = ? ORDER BY record DESC LIMIT ?";
        let mut statement = self.prepare_cached(sql)?;
        let mut records: BTreeMap<i64, f64> = BTreeMap::new();
        for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Development) {
            for facet in facet::of_kind(*kind) {
                if !scope.facets.is_empty() && !scope.facets.contains(&facet) {
                    continue;
                }
                let named = crate::fulltext::NAMED.contains(kind);
                for key in &keys {
                    let rows = statement.query_map((facet, key, CALLED as i64), |row| {
                        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
                    })?;
                    for row in rows {
                        let (record, name) = row?;
                        let only_word = named && name.is_empty();
                        let more = if only_word { CALLED_WITH } else { CALLED_SO };
                        let held = records.entry(record).or_default();
                        *held = held.max(more);
                    }
                }
            }
        }
        let weights = self.weights(compiled)?;
        for (record, more) in records.into_iter().rev().take(CALLED * 2) {
            if let Some(row) = found.rows.iter_mut().find(|row| row.record == record) {
                row.score += more;
                continue;
            }
            let mut hit = self.hits(compiled, scope, 1, Some(&weights), Some(record))?;
            for row in &mut hit.rows {
                row.score += more;
            }
            found.rows.append(&mut hit.rows);
        }
        Ok(())
    }

    /// Hits in order of newness: of everything, or of one record.
    fn hits(
        &self,
        compiled: &Compiled,
        scope: &Scope,
        most: usize,
        weights: Option<&[u8]>,
        record: Option<i64>,
    ) -> Result<Ranked> {
        let score = match (&compiled.matching, weights) {
            (Some(_), Some(_)) => "fit(fts, ?4)",
            _ => "0.0",
        };
        let from = match compiled.matching {
            Some(_) => "fts CROSS JOIN listing ON listing.v = fts.rowid WHERE fts MATCH ?1",
            None => "listing WHERE ?1 IS NULL",
        };
        let newest = if compiled.matching.is_some() {
            "fts.rowid"
        } else {
            "listing.v"
        };
        let place = match scope.process {
            Some(process) => format!("listing.process IN ({process}, {WHOLE})"),
            None => format!("listing.process >= {WHOLE} AND listing.main = 1"),
        };
        let mut narrowed = String::new();
        if !scope.facets.is_empty() {
            let facets: Vec<String> = scope.facets.iter().map(ToString::to_string).collect();
            narrowed.push_str(&format!(" AND listing.facet IN ({})", facets.join(", ")));
        }
        if let Some(after) = scope.after {
            narrowed.push_str(&format!(" AND {newest} > {after}"));
        }
        if self.seq < self.head {
            narrowed.push_str(&format!(
                " AND {newest} <= {}",
                self.last_version(self.seq)?
            ));
        }
        if let Some(record) = record {
            match self.version_now(record)? {
                Some(v) => narrowed.push_str(&format!(" AND {newest} = {v}")),
                None => return Ok(Ranked::default()),
            }
        }
        let sql = format!(
            "SELECT listing.v, listing.facet, listing.record, listing.earliest, listing.process, listing.party, {score}
             FROM {from}{narrowed} AND {place} AND listing.since <= ?2 AND listing.until > ?2
               AND (listing.facet < {} OR listing.earliest <= ?3){}
             ORDER BY {newest} DESC LIMIT {}",
            facet::FIRST_DEVELOPMENT,
            compiled.conditions,
            most + 1
        );
        let mut values = vec![
            compiled.matching.clone().map_or(Value::Null, Value::Text),
            self.seq.into(),
            self.day.into(),
            weights.map_or(Value::Null, |weights| Value::Blob(weights.to_vec())),
        ];
        values.extend(compiled.values.iter().cloned());
        let mut statement = self.prepare_cached(&sql)?;
        values.truncate(statement.parameter_count());
        let rows = statement.query_map(rusqlite::params_from_iter(values), |row| {
            Ok(Match {
                v: row.get(0)?,
                facet: row.get(1)?,
                record: row.get(2)?,
                earliest: row.get(3)?,
                process: row.get(4)?,
                party: row.get(5)?,
                score: row.get(6)?,
            })
        })?;
        let mut rows: Vec<Match> = rows.collect::<rusqlite::Result<_>>()?;
        let more = rows.len() > most;
        rows.truncate(most);
        Ok(Ranked { rows, more })
    }

    fn version_now(&self, record: i64) -> Result<Option<i64>> {
        let sql =
            "SELECT v FROM version WHERE record = ?1 AND since <= ?2 ORDER BY since DESC LIMIT 1";
        let mut rows = self.prepare_cached(sql)?;
        let mut rows = rows.query((record, self.seq))?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
    }

    /// The weight of each phrase, rarer ones more, as `fit` takes them. With one phrase nothing
    /// is to be weighed against it.
    fn weights(&self, compiled: &Compiled) -> Result<Vec<u8>> {
        let rarity = match &compiled.matching {
            Some(matching) if compiled.weights.len() > 1 => {
                self.rarity(matching, &compiled.weights)?
            }
            _ => vec![1.0; compiled.weights.len()],
        };
        let weighed = compiled
            .weights
            .iter()
            .zip(rarity)
            .map(|(weight, rarity)| weight * rarity);
        Ok(weighed.flat_map(f32::to_le_bytes).collect())
    }

    /// How rare each phrase is, estimated from its newest hits. Only literal words are looked at:
    /// what they are spelt like otherwise is as rare as they.
    fn rarity(&self, matching: &str, weights: &[f32]) -> Result<Vec<f32>> {
        let all: i64 = self
            .prepare_cached("SELECT coalesce(max(v), 0) FROM version")?
            .query_row([], |row| row.get(0))?;
        let sql = "SELECT count(*), min(rowid) FROM
                   (SELECT rowid FROM fts WHERE fts MATCH ?1 ORDER BY rowid DESC LIMIT ?2)";
        let mut statement = self.prepare_cached(sql)?;
        let mut rarest = 1.0_f32;
        let mut out = Vec::with_capacity(weights.len());
        for (phrase, weight) in phrases(matching).zip(weights) {
            if (*weight - 1.0).abs() < f32::EPSILON {
                let (met, oldest): (i64, Option<i64>) =
                    statement.query_row((phrase, SAMPLE), |row| Ok((row.get(0)?, row.get(1)?)))?;
                let share = if met < SAMPLE {
                    1.0
                } else {
                    all as f32 / (all - oldest.unwrap_or(0) + 1).max(1) as f32
                };
                let documents = met as f32 * share;
                rarest = (1.0 + (all as f32 - documents).max(0.0) / (documents + 0.5))
                    .ln()
                    .max(0.05);
            }
            out.push(rarest);
        }
        Ok(out)
    }
}

/// The quoted phrases of an expression, in order.
fn phrases(matching: &str) -> impl Iterator<Item = String> {
    matching
        .split('"')
        .skip(1)
        .step_by(2)
        .map(|phrase| format!("\"{phrase}\""))
}

/// The words of a question that is of words alone, in a row.
fn only_words(term: &Term) -> Option<String> {
    match term {
        Term::Word(it) | Term::Phrase(it) => Some(it.text.clone()),
        Term::All(terms) => {
            let words: Option<Vec<String>> = terms.iter().map(only_words).collect();
            words.map(|words| words.join(" "))
        }
        _ => None,
    }
}

/// The records of a set of hits that stand for something else than themselves.
pub(super) type Counted = Vec<(RecordId, u64)>;
