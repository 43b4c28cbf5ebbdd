//! Owns what is being typed into a record and is no action yet: one row a record, replaced each
//! time, on the disk when kept. It is outside the journal, so that typing does not fill it: no
//! hash covers it and no clock shows it. Whoever puts the record drops its row with the same
//! operation. Refuses to be a second truth: it says from which version it was typed on.

use crate::dossier::Dossier;
use crate::write::Writer;
use crate::{Result, Seq};
use rapporteur_domain::{Record, RecordId};
use rusqlite::OptionalExtension;
use uuid::Uuid;

/// A record as it is being typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Scratch {
    /// The operation that left the version it was typed on.
    pub base: Seq,
    /// The record as typed.
    pub record: Record,
}

const DROP: &str = "DELETE FROM scratch WHERE record = ?";

impl Dossier {
    /// Keeps what is being typed, in place of what was kept before.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError); what was kept before stands.
    pub fn keep_scratch(&self, scratch: &Scratch) -> Result<()> {
        let body = serde_json::to_string(&scratch.record)?;
        self.keep_as_typed(scratch.record.id.0, scratch.base, &body)
    }

    /// What was being typed into a record.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn scratch(&self, id: RecordId) -> Result<Option<Scratch>> {
        self.reading(|connection| {
            let sql = "SELECT base, body FROM scratch WHERE record = ? AND json_type(body, '$.form') IS NULL";
            let row: Option<(Seq, String)> = connection
                .prepare_cached(sql)?
                .query_row([id.0.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            row.map(|(base, body)| {
                let record = serde_json::from_str(&body)?;
                Ok(Scratch { base, record })
            })
            .transpose()
        })
    }
}

impl Dossier {
    /// Keeps again what was found as it was being typed, whether record or form.
    pub(crate) fn keep_as_typed(&self, id: Uuid, base: Seq, body: &str) -> Result<()> {
        self.unjournaled(|connection| {
            let sql = "INSERT OR REPLACE INTO scratch(record, base, body) VALUES (?, ?, ?)";
            let values = (id.as_bytes(), base, body);
            connection.prepare_cached(sql)?.execute(values)?;
            Ok(())
        })
    }

    /// Drops what was being typed into a record that says it already.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn drop_scratch(&self, id: RecordId) -> Result<()> {
        self.unjournaled(|connection| {
            connection
                .prepare_cached(DROP)?
                .execute([id.0.as_bytes()])?;
            Ok(())
        })
    }
}

impl Writer<'_> {
    /// Drops what was being typed into a record: it has become an action, or was given up.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn drop_scratch(&mut self, id: RecordId) -> Result<()> {
        self.connection()
            .prepare_cached(DROP)?
            .execute([id.0.as_bytes()])?;
        Ok(())
    }
}
