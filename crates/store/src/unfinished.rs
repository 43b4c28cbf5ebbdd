//! Owns forms that were left unfinished: what was typed into them and is no record yet, as the
//! window describes it, kept beside what is typed into drafts (see `scratch`). Refuses to read
//! what it keeps: a form may hold what no record could. Like all that is no action yet it is
//! outside the journal; saving or giving up the form drops it.

use crate::dossier::Dossier;
use crate::journal::uuid_of;
use crate::{Result, Seq};
use rapporteur_domain::RecordId;
use serde_json::{Value, json};

/// A form as it was left.
#[derive(Debug, Clone, PartialEq)]
pub struct Unfinished {
    /// The record it makes or changes.
    pub id: RecordId,
    /// The operation that left the version it was begun on; none for a new record.
    pub base: Option<Seq>,
    /// The form, as the window describes it.
    pub form: Value,
}

impl Dossier {
    /// Keeps a form, in place of what was kept of it before.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError); what was kept before stands.
    pub fn keep_unfinished(&self, it: &Unfinished) -> Result<()> {
        let body = json!({ "form": it.form }).to_string();
        self.unjournaled(|connection| {
            let sql = "INSERT OR REPLACE INTO scratch(record, base, body) VALUES (?, ?, ?)";
            let values = (it.id.0.as_bytes(), it.base.unwrap_or(0), body);
            connection.prepare_cached(sql)?.execute(values)?;
            Ok(())
        })
    }

    /// Drops what was kept of a form: it was saved, or given up.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn drop_unfinished(&self, id: RecordId) -> Result<()> {
        self.unjournaled(|connection| {
            let sql =
                "DELETE FROM scratch WHERE record = ? AND json_type(body, '$.form') IS NOT NULL";
            connection.prepare_cached(sql)?.execute([id.0.as_bytes()])?;
            Ok(())
        })
    }

    /// All forms that were left unfinished, by identity.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn unfinished(&self) -> Result<Vec<Unfinished>> {
        self.reading(|connection| {
            let sql = "SELECT record, base, json_extract(body, '$.form') FROM scratch
                       WHERE json_type(body, '$.form') = 'object' ORDER BY record";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(())?;
            let mut out = Vec::new();
            while let Some(row) = rows.next()? {
                let (base, form): (Seq, String) = (row.get(1)?, row.get(2)?);
                out.push(Unfinished {
                    id: RecordId(uuid_of(row, 0)?),
                    base: (base > 0).then_some(base),
                    form: serde_json::from_str(&form)?,
                });
            }
            Ok(out)
        })
    }
}
