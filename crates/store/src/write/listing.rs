//! Owns the rows that lists walk: under which processes each version is listed, from which
//! operation to which. A development is listed with its subject, a note with what it is
//! about; so a change of a round's processes, or binning it, moves what hangs on it.

use super::rules::DECIDING;
use super::{STILL, Writer};
use crate::Result;
use crate::derived::{Belongs, Listed};
use crate::read::Shifted;
use rapporteur_domain::{Record, RecordId};
use std::collections::{BTreeSet, HashMap, VecDeque};

/// Listed under no process: it belongs to the dossier as a whole.
pub(crate) const WHOLE: i64 = 0;
/// In the bin.
pub(crate) const BIN: i64 = -1;
/// Its subject is in the bin.
pub(crate) const HIDDEN: i64 = -2;

/// How often one operation may list a record anew.
const MOVES: u8 = 8;

/// A row that was ended.
struct Ended {
    process: i64,
    facet: i64,
    subject: Option<i64>,
}

impl Writer<'_> {
    /// Ends the rows of a version that is closed, and keeps in mind where it was listed and
    /// whose status it had a part in.
    pub(super) fn unlist(&mut self, no: i64, v: i64) -> Result<()> {
        let rows = self.end_rows(v)?;
        let about = rows.iter().find(|row| DECIDING.contains(&row.facet));
        if let Some(subject) = about.and_then(|row| row.subject) {
            self.leave(no, subject)?;
        }
        let mut processes: Vec<i64> = rows.iter().map(|row| row.process).collect();
        processes.sort_unstable();
        self.listed_before.entry(no).or_insert(processes);
        Ok(())
    }

    /// Ends the rows of a version, and tells which they were. Those that this operation began
    /// itself are as if they had never been.
    fn end_rows(&mut self, v: i64) -> Result<Vec<Ended>> {
        let sql =
            "SELECT process, facet, main, earliest, subject FROM listing WHERE v = ? AND until = ?";
        let mut ended = Vec::new();
        {
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query((v, STILL))?;
            while let Some(row) = rows.next()? {
                let (process, facet) = (row.get(0)?, row.get(1)?);
                self.shift(facet, process, row.get(2)?, row.get(3)?, -1);
                ended.push(Ended {
                    process,
                    facet,
                    subject: row.get(4)?,
                });
            }
        }
        let begun_now = "DELETE FROM listing WHERE v = ? AND since = ?";
        self.connection
            .prepare_cached(begun_now)?
            .execute((v, self.op.seq))?;
        let earlier = "UPDATE listing SET until = ? WHERE v = ? AND until = ?";
        self.connection
            .prepare_cached(earlier)?
            .execute((self.op.seq, v, STILL))?;
        Ok(ended)
    }

    /// Counts that are at hand stay so: they are shifted by what this operation lists.
    fn shift(&mut self, facet: i64, process: i64, main: bool, earliest: i64, by: i64) {
        let key = Shifted {
            facet,
            process,
            main,
            earliest,
        };
        *self.shifts.entry(key).or_default() += by;
    }

    pub(super) fn write_listing(&mut self) -> Result<()> {
        let mut known = HashMap::new();
        let versions: Vec<i64> = self.opened.keys().copied().collect();
        for v in &versions {
            let (no, processes) = match self.opened.get(v) {
                Some(fresh) if fresh.binned => (fresh.record, vec![BIN]),
                Some(fresh) => (
                    fresh.record,
                    self.processes(fresh.record, &mut known, &mut BTreeSet::new())?,
                ),
                None => continue,
            };
            if let Some(listed) = self.opened.get(v).map(|fresh| fresh.listed.clone()) {
                self.list(*v, no, &listed, &processes)?;
                self.tag(*v, &listed)?;
            }
            known.insert(no, processes);
        }
        self.move_dependents(&mut known)
    }

    /// The processes a record is listed under once this operation is done.
    fn processes(
        &self,
        no: i64,
        known: &mut HashMap<i64, Vec<i64>>,
        asked: &mut BTreeSet<i64>,
    ) -> Result<Vec<i64>> {
        if let Some(processes) = known.get(&no) {
            return Ok(processes.clone());
        }
        // Two notes may be about each other: then neither says more than the other.
        if !asked.insert(no) {
            return Ok(vec![WHOLE]);
        }
        let Some(fresh) = self.fresh.get(&no).and_then(|v| self.opened.get(v)) else {
            let processes = self.listed_now(no)?;
            known.insert(no, processes.clone());
            return Ok(processes);
        };
        if fresh.binned {
            return Ok(vec![BIN]);
        }
        let mut found = match &fresh.listed.belongs {
            Belongs::Itself => vec![no],
            Belongs::Says(processes) => self.numbers(processes),
            Belongs::WithSubject(subject) => self.of_subject(*subject, known, asked)?,
            Belongs::WithAny(about) => self.of_any(about, known, asked)?,
        };
        found.sort_unstable();
        found.dedup();
        if found.is_empty() {
            found.push(WHOLE);
        }
        Ok(found)
    }

    fn numbers(&self, ids: &[RecordId]) -> Vec<i64> {
        ids.iter()
            .filter_map(|id| self.met.get(id))
            .map(|met| met.no)
            .collect()
    }

    fn of_subject(
        &self,
        subject: RecordId,
        known: &mut HashMap<i64, Vec<i64>>,
        asked: &mut BTreeSet<i64>,
    ) -> Result<Vec<i64>> {
        let Some(met) = self.met.get(&subject) else {
            return Ok(vec![WHOLE]);
        };
        let found = self.processes(met.no, known, asked)?;
        Ok(if found.iter().any(|process| *process < WHOLE) {
            vec![HIDDEN]
        } else {
            found
        })
    }

    fn of_any(
        &self,
        about: &[RecordId],
        known: &mut HashMap<i64, Vec<i64>>,
        asked: &mut BTreeSet<i64>,
    ) -> Result<Vec<i64>> {
        let mut found = Vec::new();
        for no in self.numbers(about) {
            found.extend(
                self.processes(no, known, asked)?
                    .into_iter()
                    .filter(|process| *process > WHOLE),
            );
        }
        Ok(found)
    }

    fn listed_now(&self, no: i64) -> Result<Vec<i64>> {
        let sql = "SELECT process FROM listing
                   WHERE v = (SELECT v FROM version WHERE record = ? ORDER BY since DESC LIMIT 1) AND until = ?
                   ORDER BY process";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map((no, STILL), |row| row.get(0))?;
        let processes: Vec<i64> = rows.collect::<rusqlite::Result<_>>()?;
        // A record whose making was undone is nowhere, and so is what hangs on it.
        Ok(if processes.is_empty() {
            vec![BIN]
        } else {
            processes
        })
    }

    fn list(&mut self, v: i64, no: i64, listed: &Listed, processes: &[i64]) -> Result<()> {
        let number = |id: Option<RecordId>| id.and_then(|id| self.met.get(&id)).map(|met| met.no);
        let (subject, party) = (number(listed.subject), number(listed.party));
        let sql = "INSERT INTO listing(v, process, since, until, record, facet, main, earliest, latest, title, state,
                                       mark, credibility, subject, party)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        for (index, process) in processes.iter().enumerate() {
            self.shift(listed.facet, *process, index == 0, listed.earliest, 1);
            self.connection.prepare_cached(sql)?.execute((
                v,
                process,
                self.op.seq,
                STILL,
                no,
                listed.facet,
                index == 0,
                listed.earliest,
                listed.latest,
                &listed.title,
                listed.state,
                listed.mark,
                listed.credibility,
                subject,
                party,
            ))?;
        }
        Ok(())
    }

    fn tag(&self, v: i64, listed: &Listed) -> Result<()> {
        let sql = "INSERT INTO tag(tag, v) VALUES (?, ?)";
        for tag in &listed.tags {
            self.connection.prepare_cached(sql)?.execute((tag, v))?;
        }
        Ok(())
    }

    /// Lists anew what hangs on records that are listed elsewhere now.
    fn move_dependents(&mut self, known: &mut HashMap<i64, Vec<i64>>) -> Result<()> {
        let mut moved: VecDeque<i64> = VecDeque::new();
        for (no, before) in &self.listed_before {
            let now = known.get(no).cloned().unwrap_or_else(|| vec![BIN]);
            if *before != now {
                moved.push_back(*no);
            }
        }
        // What hangs on several that move may move as often; what hangs on itself does not for ever.
        let mut times: HashMap<i64, u8> = HashMap::new();
        while let Some(no) = moved.pop_front() {
            for (dependent, v) in self.dependents(no)? {
                let times = times.entry(dependent).or_default();
                if *times < MOVES && self.relist(dependent, v, known)? {
                    *times += 1;
                    moved.push_back(dependent);
                }
            }
        }
        Ok(())
    }

    fn dependents(&self, no: i64) -> Result<Vec<(i64, i64)>> {
        let sql = "SELECT version.record, version.v FROM link JOIN version USING (v)
                   WHERE link.target = ? AND link.role IN ('subject', 'about') AND version.until = ?
                     AND version.binned = 0 AND version.since < ?";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map((no, STILL, self.op.seq), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Lists a standing version of an earlier operation anew. Tells whether anything moved.
    fn relist(&mut self, no: i64, v: i64, known: &mut HashMap<i64, Vec<i64>>) -> Result<bool> {
        let body: Option<String> = self
            .connection
            .prepare_cached("SELECT body FROM version WHERE v = ?")?
            .query_row([v], |row| row.get(0))?;
        let Some(body) = body else { return Ok(false) };
        let record: Record = serde_json::from_str(&body)?;
        for link in record.links() {
            self.meet(link.target)?;
        }
        let listed = Listed::of(&record, &crate::derived::Columns::of(&record));
        let before = self.listed_now(no)?;
        let asked = &mut BTreeSet::from([no]);
        let mut now = match &listed.belongs {
            Belongs::WithSubject(subject) => self.of_subject(*subject, known, asked)?,
            Belongs::WithAny(about) => self.of_any(about, known, asked)?,
            Belongs::Itself | Belongs::Says(_) => return Ok(false),
        };
        now.sort_unstable();
        now.dedup();
        if now.is_empty() {
            now.push(WHOLE);
        }
        if now == before {
            return Ok(false);
        }
        self.end_rows(v)?;
        self.list(v, no, &listed, &now)?;
        known.insert(no, now);
        Ok(true)
    }
}
