//! Owns the check of what is drawn from the versions: statuses at every clock, and list
//! entries, whose stretches must cover those of their versions and whose processes must be
//! those that hold now.

use super::{Check, CheckStage};
use crate::derived::{Belongs, Columns, Listed};
use crate::journal::uuid_of;
use crate::write::{BIN, HIDDEN, STILL, WHOLE, has_status, history_of};
use crate::{Result, Seq};
use rapporteur_domain::{Kind, Record, RecordId};
use rusqlite::OptionalExtension;
use std::collections::BTreeSet;

/// One row of a list.
struct ListRow {
    process: i64,
    since: Seq,
    until: Seq,
    main: bool,
    same: bool,
}

impl Check<'_> {
    pub(super) fn caches(&mut self) -> Result<()> {
        let total = self.count("SELECT coalesce(max(no), 0) FROM record")?
            + self.count("SELECT coalesce(max(v), 0) FROM version")?;
        let records = self.all_records()?;
        let mut done = 0;
        for (no, id, kind) in records {
            done += 1;
            if Kind::from_code(&kind).is_some_and(has_status) {
                self.status(no, id)?;
            }
            self.report(CheckStage::Caches, done.min(total), total)?;
        }
        self.listing(done, total)
    }

    fn all_records(&self) -> Result<Vec<(i64, RecordId, String)>> {
        let mut statement = self
            .connection
            .prepare("SELECT no, id, kind FROM record ORDER BY no")?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push((row.get(0)?, RecordId(uuid_of(row, 1)?), row.get(2)?));
        }
        Ok(out)
    }

    fn status(&mut self, no: i64, id: RecordId) -> Result<()> {
        let sql = "SELECT day_from, day_to, since, until, state, state_rank, window_first, window_last, body
                   FROM status WHERE record = ?";
        let connection = self.connection;
        let mut statement = connection.prepare_cached(sql)?;
        let held = statement.query_map([no], |row| {
            let days: (i64, i64) = (row.get(0)?, row.get(1)?);
            let known: (Seq, Seq) = (row.get(2)?, row.get(3)?);
            let state: (String, i64) = (row.get(4)?, row.get(5)?);
            let window: (i64, i64) = (row.get(6)?, row.get(7)?);
            Ok((days, known, state, window, row.get::<_, String>(8)?))
        })?;
        let held: BTreeSet<_> = held.collect::<rusqlite::Result<_>>()?;
        let drawn: BTreeSet<_> = history_of(connection, no)?
            .into_iter()
            .map(|(row, since, until)| {
                let (days, state) = (
                    (row.day_from, row.day_to),
                    (row.state.to_owned(), row.state_rank),
                );
                (
                    days,
                    (since, until),
                    state,
                    (row.window_first, row.window_last),
                    row.body,
                )
            })
            .collect();
        if held != drawn {
            self.problem(
                "status.stale",
                Some(id),
                None,
                "its status is not what its developments come to",
            );
        }
        Ok(())
    }

    fn listing(&mut self, mut done: u64, total: u64) -> Result<()> {
        let sql = "SELECT version.v, version.record, record.id, version.since, version.until, version.binned, version.body
                   FROM version JOIN record ON record.no = version.record
                   WHERE version.body IS NOT NULL ORDER BY version.v";
        let connection = self.connection;
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (v, no, id) = (row.get(0)?, row.get(1)?, RecordId(uuid_of(row, 2)?));
            let stretch: (Seq, Seq) = (row.get(3)?, row.get(4)?);
            let binned: bool = row.get(5)?;
            let body = row.get_ref(6)?.as_str().map_err(rusqlite::Error::from)?;
            if let Ok(record) = serde_json::from_str::<Record>(body) {
                let listed = Listed::of(&record, &Columns::of(&record));
                self.entry((v, no, id), stretch, binned, &listed)?;
            }
            done += 1;
            self.report(CheckStage::Caches, done.min(total), total)?;
        }
        let orphans = self.count(
            "SELECT count(*) FROM listing WHERE v NOT IN (SELECT v FROM version WHERE body IS NOT NULL)",
        )?;
        if orphans > 0 {
            self.problem(
                "list.orphan",
                None,
                None,
                format!("{orphans} list entries have no version"),
            );
        }
        Ok(())
    }

    fn entry(
        &mut self,
        (v, no, id): (i64, i64, RecordId),
        stretch: (Seq, Seq),
        binned: bool,
        listed: &Listed,
    ) -> Result<()> {
        let rows = self.list_rows(v, no, listed)?;
        if rows.iter().any(|row| !row.same) {
            self.problem(
                "list.stale",
                Some(id),
                Some(stretch.0),
                "a list entry does not say what the body says",
            );
        }
        // One main row at any time, from the first operation of the version to its last.
        let mut mains: Vec<(Seq, Seq)> = rows
            .iter()
            .filter(|row| row.main)
            .map(|row| (row.since, row.until))
            .collect();
        mains.sort_unstable();
        let joined = mains.windows(2).all(|pair| pair[0].1 == pair[1].0);
        let ends = (
            mains.first().map(|row| row.0),
            mains.last().map(|row| row.1),
        );
        if !joined || ends != (Some(stretch.0), Some(stretch.1)) {
            self.problem(
                "list.stretch",
                Some(id),
                Some(stretch.0),
                "a version is not listed all the time it stood",
            );
        }
        if stretch.1 == STILL {
            let held: BTreeSet<i64> = rows
                .iter()
                .filter(|row| row.until == STILL)
                .map(|row| row.process)
                .collect();
            if held != self.places(no, binned, &listed.belongs)? {
                self.problem(
                    "list.place",
                    Some(id),
                    None,
                    "it is not listed under the processes it belongs to",
                );
            }
        }
        Ok(())
    }

    fn list_rows(&self, v: i64, no: i64, listed: &Listed) -> Result<Vec<ListRow>> {
        let sql = "SELECT process, since, until, main,
                          record = ?2 AND facet = ?3 AND earliest = ?4 AND title = ?5 AND state IS ?6
                          AND subject IS ?7 AND party IS ?8 AND latest IS ?9 AND mark = ?10 AND credibility = ?11
                   FROM listing WHERE v = ?1";
        let (subject, party) = (self.number(listed.subject)?, self.number(listed.party)?);
        let values = (
            v,
            no,
            listed.facet,
            listed.earliest,
            &listed.title,
            listed.state,
            subject,
            party,
            listed.latest,
            listed.mark,
            listed.credibility,
        );
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(values, |row| {
            Ok(ListRow {
                process: row.get(0)?,
                since: row.get(1)?,
                until: row.get(2)?,
                main: row.get(3)?,
                same: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn number(&self, id: Option<RecordId>) -> Result<Option<i64>> {
        let Some(id) = id else { return Ok(None) };
        let mut statement = self
            .connection
            .prepare_cached("SELECT no FROM record WHERE id = ?")?;
        Ok(statement
            .query_row([id.0.as_bytes()], |row| row.get(0))
            .optional()?)
    }

    /// Where a standing version must be listed now.
    fn places(&self, no: i64, binned: bool, belongs: &Belongs) -> Result<BTreeSet<i64>> {
        if binned {
            return Ok(BTreeSet::from([BIN]));
        }
        let mut found = BTreeSet::new();
        match belongs {
            Belongs::Itself => drop(found.insert(no)),
            Belongs::Says(processes) => {
                for process in processes {
                    found.extend(self.number(Some(*process))?);
                }
            }
            Belongs::WithSubject(subject) => {
                let held = self.listed_under(*subject)?;
                if held.is_empty() || held.iter().any(|process| *process < WHOLE) {
                    return Ok(BTreeSet::from([HIDDEN]));
                }
                found = held;
            }
            Belongs::WithAny(about) => {
                for id in about {
                    found.extend(
                        self.listed_under(*id)?
                            .into_iter()
                            .filter(|process| *process > WHOLE),
                    );
                }
            }
        }
        if found.is_empty() {
            found.insert(WHOLE);
        }
        Ok(found)
    }

    fn listed_under(&self, id: RecordId) -> Result<BTreeSet<i64>> {
        let sql = "SELECT listing.process FROM listing JOIN version USING (v) JOIN record ON record.no = version.record
                   WHERE record.id = ? AND version.until = ?2 AND listing.until = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map((id.0.as_bytes(), STILL), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
