//! Owns how reliable the outlet behind a record has proved, as judged at the clock of the
//! dossier. The domain says which outlet that is.

use super::Reader;
use crate::Result;
use rapporteur_domain::folds::origins;
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::{Body, Record, RecordId};
use std::collections::HashMap;

/// What was looked up already.
#[derive(Default)]
pub(crate) struct Judged {
    outlet_of: HashMap<RecordId, Option<RecordId>>,
    reliability: HashMap<RecordId, Option<Reliability>>,
}

impl Reader<'_> {
    pub(crate) fn reliability(
        &self,
        record: &Record,
        judged: &mut Judged,
    ) -> Result<Option<Reliability>> {
        match &record.body {
            Body::Outlet(outlet) => Ok(outlet.reliability),
            Body::Source(source) => self.proved(source.outlet, judged),
            Body::Development(development) => {
                let mut best = None;
                for chain in &development.evidence {
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
            _ => Ok(None),
        }
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
