//! Owns finding sources by what their bodies hold: a hash, an address, the beginning of a text. It
//! looks through the sources that stand without reading one as a record.

use super::Reader;
use crate::Result;
use crate::facet;
use crate::journal::uuid_of;
use rapporteur_domain::{Kind, RecordId};

/// Most that are found.
const MOST: i64 = 20;

impl Reader<'_> {
    /// Sources that hold any of these words, letter for letter as they stand in JSON, the newest
    /// first, not from the bin; at most twenty. Empty words hold nothing.
    ///
    /// # Errors
    /// See [`crate::StoreError`].
    pub fn sources_holding(&self, words: &[&str]) -> Result<Vec<RecordId>> {
        let sql = "SELECT record.id FROM version JOIN record ON record.no = version.record
                   WHERE record.kind = ?1 AND version.facet = ?2 AND version.since <= ?3 AND version.until > ?3
                     AND version.binned = 0 AND instr(version.body, ?4) > 0
                   ORDER BY version.v DESC LIMIT ?5";
        let facets = facet::of_kind(Kind::Source);
        let facet = facets.first().copied().unwrap_or_default();
        let mut statement = self.prepare_cached(sql)?;
        let mut out = Vec::new();
        for word in words.iter().filter(|word| !word.is_empty()) {
            let values = (Kind::Source.code(), facet, self.seq, word, MOST);
            let mut rows = statement.query(values)?;
            while let Some(row) = rows.next()? {
                let id = RecordId(uuid_of(row, 0)?);
                if !out.contains(&id) {
                    out.push(id);
                }
            }
        }
        Ok(out)
    }
}
