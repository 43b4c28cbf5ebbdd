//! Owns reviews of captured texts that are not done: what was read, and what was decided so far.
//! Like all that is no action yet they stand outside the journal; what comes of one is an action
//! of its own, which drops it. Refuses to read either part: they are the use cases' to write.
//! What was read may be large and stays; decisions are small and are written with every key.

use crate::dossier::Dossier;
use crate::journal::uuid_of;
use crate::write::Writer;
use crate::{Result, time};
use chrono::{DateTime, Utc};
use rapporteur_domain::RecordId;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

/// A review as it was left.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// The source that it is of, whether that is a record already or is to be one.
    pub source: RecordId,
    /// When it was begun, to the millisecond.
    pub begun: DateTime<Utc>,
    /// What was read.
    pub read: Value,
    /// What was decided so far.
    pub decided: Value,
}

/// A review in a list, without what was read.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewBegun {
    /// The source that it is of.
    pub source: RecordId,
    /// When it was begun.
    pub begun: DateTime<Utc>,
    /// The member `head` of what was read; null without one.
    pub head: Value,
    /// What was decided so far.
    pub decided: Value,
}

impl Dossier {
    /// Keeps a review, in place of an earlier one of the same source.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError); what was kept before stands.
    pub fn keep_review(&self, review: &Review) -> Result<()> {
        self.unjournaled(|connection| {
            let sql =
                "INSERT OR REPLACE INTO review(source, begun, read, decided) VALUES (?, ?, ?, ?)";
            connection.prepare_cached(sql)?.execute((
                review.source.0.as_bytes(),
                time::millis(review.begun),
                review.read.to_string(),
                review.decided.to_string(),
            ))?;
            Ok(())
        })
    }

    /// Keeps what was decided in a review that is kept. Tells whether it is.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError); what was decided before stands.
    pub fn keep_decisions(&self, source: RecordId, decided: &Value) -> Result<bool> {
        let mut kept = 0;
        self.unjournaled(|connection| {
            let sql = "UPDATE review SET decided = ? WHERE source = ?";
            let values = (decided.to_string(), source.0.as_bytes());
            kept = connection.prepare_cached(sql)?.execute(values)?;
            Ok(())
        })?;
        Ok(kept > 0)
    }

    /// A review that is not done.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn review(&self, source: RecordId) -> Result<Option<Review>> {
        self.reading(|connection| {
            let sql = "SELECT begun, read, decided FROM review WHERE source = ?";
            let row: Option<(i64, String, String)> = connection
                .prepare_cached(sql)?
                .query_row([source.0.as_bytes()], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })
                .optional()?;
            row.map(|(begun, read, decided)| {
                Ok(Review {
                    source,
                    begun: time::instant(begun),
                    read: serde_json::from_str(&read)?,
                    decided: serde_json::from_str(&decided)?,
                })
            })
            .transpose()
        })
    }

    /// All reviews that are not done, the newest first.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn reviews(&self) -> Result<Vec<ReviewBegun>> {
        self.reading(|connection| {
            let sql =
                "SELECT source, begun, coalesce(json_extract(read, '$.head'), 'null'), decided FROM review
                       ORDER BY begun DESC, source";
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(())?;
            let mut out = Vec::new();
            while let Some(row) = rows.next()? {
                let (head, decided): (String, String) = (row.get(2)?, row.get(3)?);
                out.push(ReviewBegun {
                    source: RecordId(uuid_of(row, 0)?),
                    begun: time::instant(row.get(1)?),
                    head: serde_json::from_str(&head)?,
                    decided: serde_json::from_str(&decided)?,
                });
            }
            Ok(out)
        })
    }

    /// Drops a review that was given up.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn drop_review(&self, source: RecordId) -> Result<()> {
        self.unjournaled(|connection| drop_review(connection, source))
    }
}

impl Writer<'_> {
    /// Drops a review: this operation is what came of it.
    ///
    /// # Errors
    /// See [`StoreError`](crate::StoreError).
    pub fn drop_review(&mut self, source: RecordId) -> Result<()> {
        drop_review(self.connection(), source)
    }
}

fn drop_review(connection: &Connection, source: RecordId) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM review WHERE source = ?")?
        .execute([source.0.as_bytes()])?;
    Ok(())
}
