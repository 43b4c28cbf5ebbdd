//! Owns up to which operation the hits of a saved search were looked at. It is outside the journal:
//! looking changes nothing that is recorded. Refuses to know the searches themselves: they stand
//! with their process.

use crate::dossier::Dossier;
use crate::read::Reader;
use crate::{Result, Seq};
use rapporteur_domain::RecordId;
use rusqlite::OptionalExtension;

impl Dossier {
    /// Keeps that everything up to an operation was looked at; forgets it when none is given.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn looked(&self, process: RecordId, name: &str, upto: Option<Seq>) -> Result<()> {
        self.unjournaled(|connection| {
            let id = process.0.as_bytes();
            match upto {
                Some(seq) => {
                    let sql = "INSERT OR REPLACE INTO looked(process, name, seq) SELECT no, ?2, ?3 FROM record WHERE id = ?1";
                    connection.prepare_cached(sql)?.execute((id, name, seq))?
                }
                None => {
                    let sql = "DELETE FROM looked WHERE process = (SELECT no FROM record WHERE id = ?1) AND name = ?2";
                    connection.prepare_cached(sql)?.execute((id, name))?
                }
            };
            Ok(())
        })
    }
}

impl Reader<'_> {
    /// Up to which operation the hits of a saved search were looked at.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn looked_at(&self, process: RecordId, name: &str) -> Result<Option<Seq>> {
        let sql = "SELECT seq FROM looked WHERE name = ?2 AND process = (SELECT no FROM record WHERE id = ?1)";
        let found = self
            .prepare_cached(sql)?
            .query_row((process.0.as_bytes(), name), |row| row.get(0));
        Ok(found.optional()?)
    }
}
