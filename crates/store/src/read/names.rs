//! Owns reading what everything is called at once, for whoever finds records by name. Refuses
//! developments: there are too many, and full text finds them.

use super::{Reader, one};
use crate::Result;
use crate::error::StoreError;
use crate::journal::uuid_of;
use rapporteur_domain::{Kind, Record, RecordId};

/// What a record is called now.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// Its title; may be empty.
    pub title: String,
    /// The whole record, of the kinds asked for and of what has no title.
    pub record: Option<Record>,
}

impl Reader<'_> {
    /// Every record but developments, also from the bin, as the last operation left it. Bodies
    /// are read of the kinds that have `more_names` than their title.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn names(&self, more_names: &[Kind]) -> Result<Vec<Named>> {
        let sql = "SELECT record.id, record.kind, version.title, version.body
                   FROM record JOIN version ON version.record = record.no
                   WHERE record.kind <> 'development' AND record.purged IS NULL
                     AND version.until = 9223372036854775807 AND version.purged IS NULL";
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let code = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            let kind = Kind::from_code(code)
                .ok_or_else(|| StoreError::damaged("a record of no known kind"))?;
            let title: String = row.get(2)?;
            let whole = more_names.contains(&kind) || title.is_empty();
            out.push(Named {
                id: RecordId(uuid_of(row, 0)?),
                kind,
                record: if whole {
                    Some(one::record(row, 3)?)
                } else {
                    None
                },
                title,
            });
        }
        Ok(out)
    }
}
