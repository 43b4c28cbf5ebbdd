//! Owns how reliable the outlet behind a record has proved, as judged at the clock of the
//! dossier. The domain says which outlet that is. Reads no more of a body than that takes.

use super::Reader;
use crate::Result;
use crate::facet::{self, Facet};
use rapporteur_domain::folds::origins;
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::{Body, Chain, Kind, RecordId};
use serde::Deserialize;
use std::collections::HashMap;

/// What was looked up already.
#[derive(Default)]
pub(crate) struct Judged {
    outlet_of: HashMap<RecordId, Option<RecordId>>,
    reliability: HashMap<RecordId, Option<Reliability>>,
}

/// The fields of sources, outlets and developments that lead to an outlet.
#[derive(Deserialize)]
struct Provenance {
    #[serde(default)]
    evidence: Vec<Chain>,
    #[serde(default)]
    outlet: Option<RecordId>,
    #[serde(default)]
    reliability: Option<Reliability>,
}

impl Reader<'_> {
    /// Of the best outlet behind a version; none where none was judged.
    pub(crate) fn reliability(
        &self,
        v: i64,
        facet: Facet,
        judged: &mut Judged,
    ) -> Result<Option<Reliability>> {
        let kind = facet::kind(facet);
        if !matches!(kind, Some(Kind::Source | Kind::Outlet | Kind::Development)) {
            return Ok(None);
        }
        let mut statement = self.prepare_cached("SELECT body FROM version WHERE v = ?")?;
        let mut rows = statement.query([v])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let body = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        let from: Provenance = serde_json::from_str(body)?;
        match kind {
            Some(Kind::Outlet) => Ok(from.reliability),
            Some(Kind::Source) => self.proved(from.outlet, judged),
            _ => self.best(&from.evidence, judged),
        }
    }

    fn best(&self, evidence: &[Chain], judged: &mut Judged) -> Result<Option<Reliability>> {
        let mut best = None;
        for chain in evidence {
            let outlet = match (origins::passed_on_by(chain), chain.source) {
                (Some(outlet), _) => Some(outlet),
                (None, Some(source)) => self.published_by(source, judged)?,
                (None, None) => None,
            };
            let found = self.proved(outlet, judged)?;
            best = best.into_iter().chain(found).min();
        }
        Ok(best)
    }

    fn published_by(&self, source: RecordId, judged: &mut Judged) -> Result<Option<RecordId>> {
        if let Some(outlet) = judged.outlet_of.get(&source) {
            return Ok(*outlet);
        }
        let outlet = self.outlets_of([source])?.get(&source).copied();
        judged.outlet_of.insert(source, outlet);
        Ok(outlet)
    }

    fn proved(&self, outlet: Option<RecordId>, judged: &mut Judged) -> Result<Option<Reliability>> {
        let Some(outlet) = outlet else {
            return Ok(None);
        };
        if let Some(reliability) = judged.reliability.get(&outlet) {
            return Ok(*reliability);
        }
        let found = self.get_all([outlet])?.pop();
        let reliability = found.and_then(|found| match found.record.body {
            Body::Outlet(outlet) => outlet.reliability,
            _ => None,
        });
        judged.reliability.insert(outlet, reliability);
        Ok(reliability)
    }
}
