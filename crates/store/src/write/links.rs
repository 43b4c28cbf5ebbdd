//! Owns the check that every reference leads to a record of this dossier, and the rows that
//! let it be followed backwards.

use super::{STILL, Writer};
use crate::Result;
use crate::error::{MissingLink, StoreError};
use rapporteur_domain::{Link, RecordId};
use rusqlite::OptionalExtension;
use std::collections::HashMap;

impl Writer<'_> {
    /// Writes the references of every version opened; all that lead nowhere are named at once.
    pub(super) fn write_links(&mut self) -> Result<()> {
        let mut missing = Vec::new();
        let mut found: Vec<(i64, i64, &'static str)> = Vec::new();
        let mut good: HashMap<RecordId, i64> = HashMap::new();
        let pending: Vec<(i64, i64, Vec<Link>)> = self
            .opened
            .iter_mut()
            .map(|(v, fresh)| (*v, fresh.record, std::mem::take(&mut fresh.links)))
            .collect();
        for (v, record, links) in pending {
            for link in links {
                let target = match good.get(&link.target) {
                    Some(no) => Some(*no),
                    None => self.leads_to(record, &link)?,
                };
                match target {
                    Some(no) => {
                        good.insert(link.target, no);
                        found.push((no, v, link.role));
                    }
                    None => missing.push(MissingLink {
                        record: self.id_of(record)?,
                        role: link.role,
                        target: link.target,
                    }),
                }
            }
        }
        if !missing.is_empty() {
            return Err(StoreError::MissingLinks(missing));
        }
        // In the order of the table: a large operation would otherwise jump about in it.
        found.sort_unstable();
        let sql = "INSERT INTO link(target, v, role) VALUES (?, ?, ?)";
        let mut statement = self.connection.prepare_cached(sql)?;
        for reference in found {
            statement.execute(reference)?;
        }
        Ok(())
    }

    fn leads_to(&mut self, from: i64, link: &Link) -> Result<Option<i64>> {
        let Some(met) = self.meet(link.target)? else {
            return Ok(None);
        };
        let stands = if self.lenient {
            true
        } else if met.purged {
            self.referred_before(from, met.no)?
        } else {
            self.stands(met.no)?
        };
        Ok(stands.then_some(met.no))
    }

    /// In the bin counts: what refers to a binned record must remain editable.
    fn stands(&self, no: i64) -> Result<bool> {
        if self.fresh.contains_key(&no) {
            return Ok(true);
        }
        let sql = "SELECT until FROM version WHERE record = ? ORDER BY since DESC LIMIT 1";
        let until: Option<i64> = self
            .connection
            .prepare_cached(sql)?
            .query_row([no], |row| row.get(0))
            .optional()?;
        Ok(until == Some(STILL))
    }

    /// What referred to a record before it was purged may go on doing so.
    fn referred_before(&self, from: i64, target: i64) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM link JOIN version USING (v) WHERE target = ? AND record = ?)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row((target, from), |row| row.get(0))?)
    }
}
