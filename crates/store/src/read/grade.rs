//! Owns how reliable the outlet behind a record has proved, as judged at the clock of the
//! dossier. The domain says which outlet that is. Reads no more of a body than that takes.

use super::Reader;
use crate::Result;
use crate::facet::{self, Facet};
use rapporteur_domain::folds::origins;
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::{Body, Chain, Kind, RecordId};
use rusqlite::OptionalExtension;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::{MutexGuard, PoisonError};

/// Versions whose way to an outlet is kept, some 80 bytes each.
const KEPT: usize = 500_000;

/// Where a version leads in search of its outlet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// The outlet that first wrote it down.
    Outlet(RecordId),
    /// The source it rests on, whose outlet depends on the clock.
    Source(RecordId),
}

/// The steps of each version that was looked into. A version never changes, so they hold as long
/// as the dossier is open; to read them out of the body again is what such a filter takes longest for.
pub(crate) type Steps = HashMap<i64, Box<[Step]>>;

/// What was looked up at one clock.
#[derive(Default)]
struct Judged {
    outlet_of: HashMap<RecordId, Option<RecordId>>,
    reliability: HashMap<RecordId, Option<Reliability>>,
}

/// The fields of sources and developments that lead to an outlet.
#[derive(Deserialize)]
struct Provenance {
    #[serde(default)]
    evidence: Vec<Chain>,
    #[serde(default)]
    outlet: Option<RecordId>,
}

/// The field of an outlet that says how it has proved.
#[derive(Deserialize)]
struct Proved {
    #[serde(default)]
    reliability: Option<Reliability>,
}

/// Judges the outlets behind versions, where a reader stands.
pub(crate) struct Judge<'r> {
    reader: &'r Reader<'r>,
    kept: Option<MutexGuard<'r, Steps>>,
    own: Steps,
    judged: Judged,
}

impl Reader<'_> {
    /// Others who judge wait meanwhile.
    pub(crate) fn judge(&self) -> Judge<'_> {
        let kept = self
            .dossier()
            .map(|dossier| dossier.steps.lock().unwrap_or_else(PoisonError::into_inner));
        Judge {
            reader: self,
            kept,
            own: Steps::new(),
            judged: Judged::default(),
        }
    }
}

impl Judge<'_> {
    /// How reliable the best outlet behind a version has proved; none where none was judged.
    pub(crate) fn reliability(&mut self, v: i64, facet: Facet) -> Result<Option<Reliability>> {
        match facet::kind(facet) {
            Some(Kind::Outlet) => {
                let proved: Option<Proved> = self.body(v)?;
                Ok(proved.and_then(|it| it.reliability))
            }
            Some(Kind::Source | Kind::Development) => self.best(v),
            _ => Ok(None),
        }
    }

    fn best(&mut self, v: i64) -> Result<Option<Reliability>> {
        let mut best = None;
        for step in self.steps(v)? {
            let outlet = match step {
                Step::Outlet(outlet) => Some(outlet),
                Step::Source(source) => self.published_by(source)?,
            };
            let found = self.proved(outlet)?;
            best = best.into_iter().chain(found).min();
        }
        Ok(best)
    }

    fn steps(&mut self, v: i64) -> Result<Box<[Step]>> {
        let held = self.kept.as_deref().unwrap_or(&self.own);
        if let Some(steps) = held.get(&v) {
            return Ok(steps.clone());
        }
        let from: Option<Provenance> = self.body(v)?;
        let steps: Box<[Step]> = from.map_or_else(Box::default, |from| {
            let outlet = from.outlet.map(Step::Outlet);
            from.evidence
                .iter()
                .filter_map(step)
                .chain(outlet)
                .collect()
        });
        let kept = self.kept.as_deref_mut().unwrap_or(&mut self.own);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(v, steps.clone());
        Ok(steps)
    }

    fn body<T: serde::de::DeserializeOwned>(&self, v: i64) -> Result<Option<T>> {
        let sql = "SELECT body FROM version WHERE v = ? AND body IS NOT NULL";
        let mut statement = self.reader.prepare_cached(sql)?;
        let mut rows = statement.query([v])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let body = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        Ok(Some(serde_json::from_str(body)?))
    }

    /// The outlet of a source as known at the clock.
    fn published_by(&mut self, source: RecordId) -> Result<Option<RecordId>> {
        if let Some(outlet) = self.judged.outlet_of.get(&source) {
            return Ok(*outlet);
        }
        let outlet = match self.version_of(source)? {
            Some(v) => self.steps(v)?.iter().find_map(|step| match step {
                Step::Outlet(outlet) => Some(*outlet),
                Step::Source(_) => None,
            }),
            None => None,
        };
        self.judged.outlet_of.insert(source, outlet);
        Ok(outlet)
    }

    /// The version of a record that stands at the clock, in the bin or not.
    fn version_of(&self, id: RecordId) -> Result<Option<i64>> {
        let sql = "SELECT version.v FROM record JOIN version ON version.record = record.no
                   WHERE record.id = ?1 AND version.since <= ?2 AND version.until > ?2
                     AND version.purged IS NULL";
        let v = self
            .reader
            .prepare_cached(sql)?
            .query_row((id.0.as_bytes(), self.reader.seq()), |row| row.get(0))
            .optional()?;
        Ok(v)
    }

    fn proved(&mut self, outlet: Option<RecordId>) -> Result<Option<Reliability>> {
        let Some(outlet) = outlet else {
            return Ok(None);
        };
        if let Some(reliability) = self.judged.reliability.get(&outlet) {
            return Ok(*reliability);
        }
        let found = self.reader.get_all([outlet])?.pop();
        let reliability = found.and_then(|found| match found.record.body {
            Body::Outlet(outlet) => outlet.reliability,
            _ => None,
        });
        self.judged.reliability.insert(outlet, reliability);
        Ok(reliability)
    }
}

fn step(chain: &Chain) -> Option<Step> {
    match (origins::passed_on_by(chain), chain.source) {
        (Some(outlet), _) => Some(Step::Outlet(outlet)),
        (None, source) => source.map(Step::Source),
    }
}
