//! Owns telling a journal's rows from all others by their shape, and what is known of the whole before it is put
//! together again: which operations there were, which records, and which versions can be had and are genuine.

use super::pages::Pages;
use super::rows::{Place, Row, Value, row_at, rows};
use crate::Seq;
use crate::derived::Columns;
use crate::error::StoreError;
use crate::journal::Op;
use crate::review::Review;
use crate::time::instant;
use rapporteur_domain::{OpId, Record, RecordId};
use std::collections::BTreeMap;
use uuid::Uuid;

/// An operation, as far as it is needed to do it again.
pub(super) struct OpFound {
    pub op: Op,
    /// The versions it opened lie between these, included.
    pub opened: Option<(i64, i64)>,
}

/// A record's identity.
pub(super) struct RecordFound {
    pub id: RecordId,
    pub kind: String,
}

/// How far a version can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    /// Its body is no record.
    Unreadable,
    /// It reads, and is not what was saved.
    Changed,
    /// It is what was saved.
    Genuine,
}

/// A version that was found.
pub(super) struct VersionFound {
    pub record: i64,
    pub since: Seq,
    pub until: Seq,
    pub binned: bool,
    pub purged: bool,
    pub trust: Trust,
    place: Place,
}

/// Everything of a journal that its pages still hold.
#[derive(Default)]
pub(super) struct Gathered {
    /// Which dossier it was.
    pub dossier: Option<Uuid>,
    pub ops: BTreeMap<Seq, OpFound>,
    pub records: BTreeMap<i64, RecordFound>,
    pub versions: BTreeMap<i64, VersionFound>,
    pub scratch: Vec<(Uuid, Seq, String)>,
    pub reviews: Vec<Review>,
    attached: Vec<Place>,
}

impl Gathered {
    /// Looks through all pages. The callback hears how far it has come and stops it by answering false.
    pub(super) fn from(
        pages: &mut Pages,
        go_on: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<Self, StoreError> {
        let mut gathered = Self::default();
        let mut unjudged = Vec::new();
        let total = u64::from(pages.count());
        for number in 1..=pages.count() {
            if !go_on(u64::from(number), 2 * total) {
                return Err(StoreError::Cancelled);
            }
            for row in rows(pages, number) {
                gathered.take(row, &mut unjudged);
            }
        }
        // Versions are judged when every identity is known: it is part of what is hashed.
        for place in unjudged {
            if let Some(row) = row_at(pages, place) {
                gathered.judge(&row);
            }
        }
        Ok(gathered)
    }

    fn take(&mut self, row: Row, unjudged: &mut Vec<Place>) {
        let values = &row.values;
        match (row.rowid, values.len()) {
            (None, 2) => {
                // Other tables have pairs of words, too: only an identity is one.
                if let (Some("dossier"), Some(id)) = (values[0].text(), values[1].text()) {
                    self.dossier = self.dossier.or(Uuid::parse_str(id).ok());
                }
            }
            (None, 3) => {
                if let (Some(id), Some(base), Some(body)) =
                    (values[0].bytes(), values[1].int(), values[2].text())
                {
                    let entry = (Uuid::from_bytes(id), base, body.to_owned());
                    self.scratch.push(entry);
                }
            }
            (Some(_), 2) if values[0].bytes::<32>().is_some() => self.attached.push(row.place),
            (Some(no), 4) => {
                if let Some(record) = record(values) {
                    self.records.entry(no).or_insert(record);
                } else {
                    self.reviews.extend(review(values));
                }
            }
            (Some(seq), 14) if values[1].int().is_none() => {
                if let Some(op) = operation(values) {
                    self.ops.entry(seq).or_insert(op);
                }
            }
            (Some(_), 14) => unjudged.push(row.place),
            _ => {}
        }
    }

    fn judge(&mut self, row: &Row) {
        let Some(v) = row.rowid else { return };
        let Some(found) = self.version(row) else {
            return;
        };
        let better = |held: &VersionFound| {
            (held.trust, held.until < Seq::MAX) >= (found.trust, found.until < Seq::MAX)
        };
        if !self.versions.get(&v).is_some_and(better) {
            self.versions.insert(v, found);
        }
    }

    fn version(&self, row: &Row) -> Option<VersionFound> {
        let values = &row.values;
        let int = |at: usize| values[at].int();
        let (record, since, until, binned) = (int(1)?, int(2)?, int(3)?, int(4)? != 0);
        let body = values[11].text();
        let trust = match (body, body.and_then(read)) {
            (Some(body), Some(read)) => {
                let columns = Columns {
                    facet: int(6)?,
                    title: values[7].text()?.to_owned(),
                    earliest: int(8),
                    latest: int(9),
                    mark: values[10].text().map(str::to_owned),
                };
                let known = self.records.get(&record).map_or(read.id, |it| it.id);
                let genuine = columns.hash(known, since, binned, body);
                if values[12].bytes() == Some(genuine) && known == read.id {
                    Trust::Genuine
                } else {
                    Trust::Changed
                }
            }
            _ => Trust::Unreadable,
        };
        Some(VersionFound {
            record,
            since,
            until,
            binned,
            purged: int(5).is_some() && body.is_none(),
            trust,
            place: row.place,
        })
    }

    /// Bytes that records refer to, one piece after the other: each under the name it had, and as it is now.
    pub(super) fn attached(
        &self,
        pages: &mut Pages,
        mut each: impl FnMut([u8; 32], &[u8]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        for place in &self.attached {
            let row = row_at(pages, *place);
            let values = row.as_ref().map(|row| row.values.as_slice());
            if let Some([name, Value::Blob(bytes)]) = values
                && let Some(name) = name.bytes()
            {
                each(name, bytes)?;
            }
        }
        Ok(())
    }

    /// The record that a version holds, with the text it was kept as.
    pub(super) fn body(&self, pages: &mut Pages, v: i64) -> Option<(Record, String)> {
        let row = row_at(pages, self.versions.get(&v)?.place)?;
        let body = row.values.get(11)?.text()?;
        Some((read(body)?, body.to_owned()))
    }
}

fn read(body: &str) -> Option<Record> {
    serde_json::from_str(body).ok()
}

fn review(values: &[Value]) -> Option<Review> {
    Some(Review {
        source: RecordId(Uuid::from_bytes(values[0].bytes()?)),
        begun: instant(values[1].int()?),
        read: serde_json::from_str(values[2].text()?).ok()?,
        decided: serde_json::from_str(values[3].text()?).ok()?,
    })
}

fn record(values: &[Value]) -> Option<RecordFound> {
    let id = RecordId(Uuid::from_bytes(values[1].bytes()?));
    let kind = values[2].text()?.to_owned();
    rapporteur_domain::Kind::from_code(&kind)?;
    matches!(values[3], Value::Null | Value::Int(_)).then_some(RecordFound { id, kind })
}

fn operation(values: &[Value]) -> Option<OpFound> {
    let opened = values[11].int().zip(values[12].int());
    Some(OpFound {
        op: Op {
            id: OpId(Uuid::from_bytes(values[1].bytes()?)),
            label: values[3].text()?.to_owned(),
            at: instant(values[4].int()?),
            author: values[5].text()?.to_owned(),
        },
        opened,
    })
}
