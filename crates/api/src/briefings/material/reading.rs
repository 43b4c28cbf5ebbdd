//! Owns reading for a briefing: lists, statuses and developments as its audience may know them,
//! and the records that all of these name.

use super::{Filling, beyond};
use crate::catalogue::named_by;
use crate::error::ApiError;
use crate::row::own_date;
use chrono::NaiveDate;
use rapporteur_domain::folds::status::{Status, status_at};
use rapporteur_domain::{Edtf, Kind, Known, Record, RecordId};
use rapporteur_store::{Query, Row, Sort};
use std::collections::BTreeSet;

/// Where a row stands in a list of several processes: by day where the list is by day, then by
/// creation.
fn place(row: &Row, sort: Sort) -> (Option<NaiveDate>, i64) {
    let status = row.status.as_ref().map(|standing| &standing.status);
    let day = match sort {
        Sort::Date => own_date(&row.record).and_then(Edtf::earliest),
        Sort::Window => status
            .and_then(Status::round)
            .and_then(|it| it.window.as_ref()?.earliest()),
        _ => None,
    };
    (day, row.order)
}

/// Rows read at once while looking for those an audience may see.
const STRIDE: u64 = 200;

/// A record of a list, with its status as the audience may know it.
pub(super) struct Listed {
    pub id: RecordId,
    pub status: Option<Status>,
}

impl Filling<'_, '_> {
    /// The last so many of a kind, oldest first, and how many more there are.
    pub(super) fn list(
        &mut self,
        kind: Kind,
        sort: Sort,
        limit: u64,
    ) -> Result<(Vec<Listed>, u32), ApiError> {
        let query = Query {
            sort,
            descending: true,
            limit,
            ..Query::of([kind])
        };
        let (mut rows, more) = self.listed(&query)?;
        rows.reverse();
        Ok((rows, more))
    }

    pub(super) fn listed(&mut self, query: &Query) -> Result<(Vec<Listed>, u32), ApiError> {
        let (rows, more) = self.of_each(query)?;
        let mut listed = Vec::with_capacity(rows.len());
        for row in rows {
            let status = self.status(&row)?;
            for id in status.iter().flat_map(named_by) {
                self.want(id)?;
            }
            listed.push(Listed {
                id: row.record.id,
                status,
            });
            if let Some(record) = self.audience.seen(row.record)? {
                self.records.insert(record.id, record);
            }
        }
        Ok((listed, more))
    }

    /// The rows of a list for each process covered, in the order of the list, and how many lie
    /// beyond the limits.
    fn of_each(&mut self, query: &Query) -> Result<(Vec<Row>, u32), ApiError> {
        let (mut all, mut more): (Vec<Row>, u32) = (Vec::new(), 0);
        for process in self.processes.clone() {
            let query = Query {
                process: Some(process),
                ..query.clone()
            };
            let (rows, total) = self.rows(&query)?;
            more = more.saturating_add(beyond(total, query.limit));
            // what belongs to several processes, or to none, comes with each
            for row in rows {
                if !all.iter().any(|had| had.record.id == row.record.id) {
                    all.push(row);
                }
            }
        }
        if self.processes.len() > 1 {
            all.sort_by_key(|row| place(row, query.sort));
            if query.descending {
                all.reverse();
            }
        }
        Ok((all, more))
    }

    /// The rows of a list that the audience may see, and how many there are of those.
    pub(super) fn rows(&mut self, query: &Query) -> Result<(Vec<Row>, u64), ApiError> {
        if !self.audience.is_narrow() {
            let page = self.reader.list(query)?;
            return Ok((page.rows, page.total));
        }
        let (mut rows, mut total, mut offset) = (Vec::new(), 0, 0);
        loop {
            let stride = Query {
                offset,
                limit: STRIDE,
                ..query.clone()
            };
            let page = self.reader.list(&stride)?;
            if page.rows.is_empty() {
                return Ok((rows, total));
            }
            offset += page.rows.len() as u64;
            for row in page.rows {
                if self.audience.may_see(row.record.id)? {
                    total += 1;
                    if total <= query.limit {
                        rows.push(row);
                    }
                }
            }
        }
    }

    /// The status that the store keeps; for a narrow audience, folded again from what it may see.
    pub(super) fn status(&mut self, row: &Row) -> Result<Option<Status>, ApiError> {
        if !self.audience.is_narrow() {
            return Ok(row.status.as_ref().map(|standing| standing.status.clone()));
        }
        if row.status.is_none() {
            return Ok(None);
        }
        let about = self.reader.developments_of(row.record.id)?;
        let about = self.audience.keep(about)?;
        Ok(status_at(&row.record, &about, &self.clocks))
    }

    /// Developments about a record, kept for the search for contradictions.
    pub(super) fn about(&mut self, subject: RecordId) -> Result<Vec<Known>, ApiError> {
        let about = self.reader.developments_of(subject)?;
        let about = self.audience.keep(about)?;
        self.about.extend(about.iter().cloned());
        for known in &about {
            self.records.insert(known.record.id, known.record.clone());
        }
        Ok(about)
    }

    pub(super) fn want(&mut self, id: RecordId) -> Result<(), ApiError> {
        if !self.records.contains_key(&id)
            && let Some(found) = self.reader.get(id)?
            && let Some(record) = self.audience.seen(found.record)?
        {
            self.records.insert(id, record);
        }
        Ok(())
    }

    /// Adds whatever the records at hand refer to, then what the sources and venue options
    /// among those refer to in turn.
    pub(super) fn complete(&mut self, parties: &[RecordId]) -> Result<(), ApiError> {
        for id in parties {
            self.want(*id)?;
        }
        for _ in 0..2 {
            let named: BTreeSet<RecordId> = self
                .records
                .values()
                .flat_map(Record::links)
                .map(|link| link.target)
                .collect();
            for id in named {
                self.want(id)?;
            }
        }
        Ok(())
    }
}
