//! Owns where the domain's rules are asked within an operation, and the developments that
//! bear on statuses as the operation has left them so far. Refuses rules of its own.

use super::{STILL, Writer};
use crate::error::StoreError;
use crate::facet::Facet;
use crate::{Result, Seq};
use rapporteur_domain::folds::origins::Outlets;
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::{Body, Known, Link, Record, RecordId, Titles, rules};
use rusqlite::{Connection, OptionalExtension};
use std::borrow::Cow;

/// The developments that have a part in a subject's status, each once.
#[derive(Default)]
pub(crate) struct Parts(Vec<Known>);

impl Parts {
    /// A newer version takes the place of an older one.
    fn put(&mut self, known: Known) {
        self.remove(known.order);
        self.0.push(known);
    }

    fn remove(&mut self, no: i64) {
        self.0.retain(|known| known.order != no);
    }

    /// As folds take them: in any order.
    pub(super) fn as_slice(&self) -> &[Known] {
        &self.0
    }

    /// Those but one, copied only if that one is among them.
    fn without(&self, id: RecordId) -> Cow<'_, [Known]> {
        if self.0.iter().all(|known| known.record.id != id) {
            return Cow::Borrowed(&self.0);
        }
        Cow::Owned(
            self.0
                .iter()
                .filter(|known| known.record.id != id)
                .cloned()
                .collect(),
        )
    }
}

impl FromIterator<Known> for Parts {
    fn from_iter<I: IntoIterator<Item = Known>>(known: I) -> Self {
        Self(known.into_iter().collect())
    }
}

/// The kinds of developments that can have a part in a status.
pub(crate) const DECIDING: &[Facet] = &[101, 103, 104, 109, 110, 111];

/// Those of a subject as known after an operation.
pub(crate) fn parts(connection: &Connection, subject: i64, seq: Seq) -> Result<Parts> {
    let sql = "SELECT version.record, version.body FROM listing INDEXED BY listing_subject JOIN version USING (v)
               WHERE listing.subject = ?1 AND listing.main = 1 AND listing.facet IN (101, 103, 104, 109, 110, 111)
                 AND listing.since <= ?2 AND listing.until > ?2 AND listing.process <> -1
                 AND version.body IS NOT NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query((subject, seq))?;
    let mut out = Parts::default();
    while let Some(row) = rows.next()? {
        let body = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        let order = row.get(0)?;
        out.0.push(part(serde_json::from_str(body)?, order));
    }
    Ok(out)
}

/// Folds and rules take one version of each and ask no instant.
pub(super) fn part(record: Record, order: i64) -> Known {
    Known {
        record,
        order,
        since: chrono::DateTime::UNIX_EPOCH,
        until: None,
    }
}

impl Writer<'_> {
    /// Refuses a development that breaks a rule. One that refers to what this operation has
    /// not put yet is judged when everything is there.
    pub(super) fn check_rules(&mut self, record: &Record, links: &[Link]) -> Result<()> {
        if record.development().is_none() {
            return Ok(());
        }
        // What an earlier put of the same operation said is no longer of interest.
        if let Some(place) = self.waiting.remove(&record.id) {
            self.unjudged[place] = None;
        }
        for link in links {
            if self.meet(link.target)?.is_none() {
                self.waiting.insert(record.id, self.unjudged.len());
                self.unjudged.push(Some(record.clone()));
                return Ok(());
            }
        }
        self.judge(record)
    }

    /// Judges what had to wait, in the order it was put.
    pub(super) fn check_waiting(&mut self) -> Result<()> {
        for record in std::mem::take(&mut self.unjudged).into_iter().flatten() {
            self.judge(&record)?;
            if let Some(no) = self.met.get(&record.id).map(|met| met.no) {
                self.take_part(no, &record)?;
            }
        }
        Ok(())
    }

    fn judge(&mut self, record: &Record) -> Result<()> {
        let Some(development) = record.development() else {
            return Ok(());
        };
        let Some(subject) = self.meet(development.subject)? else {
            return Ok(());
        };
        let decides = DECIDING.contains(&crate::facet::of(record));
        self.load_subject(subject.no)?;
        if decides {
            self.load_parts(subject.no)?;
        }
        let Some(Some(about)) = self.subjects.get(&subject.no) else {
            return Ok(());
        };
        let before = match self.parts.get(&subject.no) {
            Some(parts) if decides => parts.without(record.id),
            _ => Cow::Borrowed(&[][..]),
        };
        rules::check_record(record, Some(about), &Held(self.connection))
            .and_then(|()| rules::check_move(about, &before, development))
            .map_err(|reason| StoreError::IllegalMove {
                record: record.id,
                reason: Box::new(reason),
            })
    }

    fn load_subject(&mut self, no: i64) -> Result<()> {
        if !self.subjects.contains_key(&no) {
            let record = self
                .current(no)?
                .map(|current| current.record())
                .transpose()?;
            self.subjects.insert(no, record);
        }
        Ok(())
    }

    pub(super) fn load_parts(&mut self, subject: i64) -> Result<()> {
        if !self.parts.contains_key(&subject) {
            let before_this = self.op.seq - 1;
            self.parts
                .insert(subject, parts(self.connection, subject, before_this)?);
        }
        Ok(())
    }

    /// A version that stands now takes its part in its subject's status.
    pub(super) fn take_part(&mut self, no: i64, record: &Record) -> Result<()> {
        let Some(development) = record.development() else {
            return Ok(());
        };
        if !DECIDING.contains(&crate::facet::of(record)) {
            return Ok(());
        }
        if let Some(subject) = self.meet(development.subject)? {
            self.load_parts(subject.no)?;
            self.refold.insert(subject.no);
            if let Some(parts) = self.parts.get_mut(&subject.no) {
                parts.put(part(record.clone(), no));
            }
        }
        Ok(())
    }

    /// A version that is closed has no part any more.
    pub(super) fn leave(&mut self, no: i64, subject: i64) -> Result<()> {
        self.load_parts(subject)?;
        self.refold.insert(subject);
        if let Some(parts) = self.parts.get_mut(&subject) {
            parts.remove(no);
        }
        Ok(())
    }
}

/// What stands, for rules that ask about sources. An answer that cannot be read is no answer.
struct Held<'c>(&'c Connection);

impl Held<'_> {
    fn body(&self, id: RecordId) -> Option<Body> {
        let sql = "SELECT body FROM version JOIN record ON record.no = version.record
                   WHERE record.id = ? AND until = ? AND body IS NOT NULL";
        let read = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
        let body = self
            .0
            .prepare_cached(sql)
            .ok()?
            .query_row((id.0.as_bytes(), STILL), read)
            .optional()
            .ok()??;
        serde_json::from_str::<Record>(&body)
            .ok()
            .map(|record| record.body)
    }
}

impl Titles for Held<'_> {
    fn title(&self, id: RecordId) -> String {
        id.to_string()
    }
}

impl Outlets for Held<'_> {
    fn outlet_of(&self, source: RecordId) -> Option<RecordId> {
        match self.body(source)? {
            Body::Source(source) => source.outlet,
            _ => None,
        }
    }

    fn reliability(&self, outlet: RecordId) -> Option<Reliability> {
        match self.body(outlet)? {
            Body::Outlet(outlet) => outlet.reliability,
            _ => None,
        }
    }
}
