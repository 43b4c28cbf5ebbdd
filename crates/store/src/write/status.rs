//! Owns the cache of the status fold: for every subject, what state it is in from which day
//! to which, as known from which operation to which. Refuses to fold: that is the domain's.

use super::rules::{Parts, part};
use super::{STILL, Writer};
use crate::error::StoreError;
use crate::time::{NO_END, NO_START, day_number};
use crate::{Result, Seq};
use chrono::NaiveDate;
use rapporteur_domain::development::{IssueState, OfferState, PledgeState, RoundState};
use rapporteur_domain::folds::status::{self, Status, Step};
use rapporteur_domain::{Kind, Record};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// One step as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StepRow {
    pub day_from: i64,
    pub day_to: i64,
    pub state: &'static str,
    pub state_rank: i64,
    pub window_first: i64,
    pub window_last: i64,
    pub body: String,
}

/// Whether records of a kind have a status.
pub(crate) const fn has_status(kind: Kind) -> bool {
    matches!(kind, Kind::Round | Kind::Offer | Kind::Issue | Kind::Pledge)
}

/// The rows that a fold comes to.
pub(crate) fn rows_of(steps: &[Step]) -> Result<Vec<StepRow>> {
    let ends = steps
        .iter()
        .skip(1)
        .map(|step| start(step.from))
        .chain([NO_END]);
    steps
        .iter()
        .zip(ends)
        .map(|(step, day_to)| row_of(step, day_to))
        .collect()
}

fn row_of(step: &Step, day_to: i64) -> Result<StepRow> {
    let (window_first, window_last) = window(&step.status);
    Ok(StepRow {
        day_from: start(step.from),
        day_to,
        state: step.status.state_code(),
        state_rank: rank(&step.status),
        window_first,
        window_last,
        body: serde_json::to_string(&step.status)?,
    })
}

fn start(day: NaiveDate) -> i64 {
    day_number(day).max(NO_START)
}

/// What a list of these is sorted by as "when": the window of a round, and for an offer the
/// day from which an answer is owed. Without either: last.
fn window(status: &Status) -> (i64, i64) {
    match status {
        Status::Round(it) => it.window.as_ref().map_or((NO_END, NO_END), |window| {
            (
                i64::from(window.first_day_for_sort()),
                i64::from(window.last_day_for_sort()),
            )
        }),
        Status::Offer(it) => it
            .owed_since
            .map_or((NO_END, NO_END), |day| (day_number(day), day_number(day))),
        Status::Issue(_) | Status::Pledge(_) => (NO_END, NO_END),
    }
}

/// The place of a state in the natural order of its vocabulary.
fn rank(status: &Status) -> i64 {
    let code = status.state_code();
    let place = match status {
        Status::Round(_) => RoundState::ALL.iter().position(|it| it.code() == code),
        Status::Offer(_) => OfferState::ALL.iter().position(|it| it.code() == code),
        Status::Issue(_) => IssueState::ALL.iter().position(|it| it.code() == code),
        Status::Pledge(_) => PledgeState::ALL.iter().position(|it| it.code() == code),
    };
    place
        .and_then(|place| i64::try_from(place).ok())
        .unwrap_or(99)
}

/// Folds one subject out of the developments that have a part in its status.
pub(crate) fn fold(subject: &Record, parts: &Parts) -> Result<Vec<StepRow>> {
    rows_of(&status::steps(subject, parts.as_slice()))
}

/// Where a step begins, since when it is known, and the rest of it.
type StandingStep = (i64, Seq, (i64, String));

/// A development, or the subject itself, with the operations between which it stood.
struct Stretch {
    no: i64,
    since: Seq,
    until: Seq,
    record: Record,
}

impl Stretch {
    fn stands(&self, seq: Seq) -> bool {
        self.since <= seq && self.until > seq
    }
}

/// Every step of a subject's status that there ever was, drawn anew out of the versions, with
/// the operations between which it was known.
pub(crate) fn history_of(connection: &Connection, no: i64) -> Result<Vec<(StepRow, Seq, Seq)>> {
    let subject = stretches(
        connection,
        "SELECT record, since, until, body FROM version WHERE record = ? AND body IS NOT NULL",
        no,
    )?;
    let parts = stretches(
        connection,
        "SELECT version.record, listing.since, listing.until, version.body
         FROM listing INDEXED BY listing_subject JOIN version USING (v)
         WHERE listing.subject = ? AND listing.main = 1
           AND listing.facet IN (101, 103, 104, 109, 110, 111)
           AND listing.process <> -1 AND version.body IS NOT NULL",
        no,
    )?;
    let ends = subject
        .iter()
        .chain(&parts)
        .flat_map(|it| [it.since, it.until]);
    let turns: BTreeSet<Seq> = ends.filter(|seq| *seq < STILL).collect();
    let mut done = Vec::new();
    let mut open: Vec<(StepRow, Seq)> = Vec::new();
    for seq in turns {
        let now = match subject.iter().find(|it| it.stands(seq)) {
            Some(subject) => fold(&subject.record, &known_at(&parts, seq))?,
            None => Vec::new(),
        };
        let (kept, ended): (Vec<_>, Vec<_>) =
            open.into_iter().partition(|(row, _)| now.contains(row));
        done.extend(ended.into_iter().map(|(row, since)| (row, since, seq)));
        open = kept;
        for row in now {
            if !open.iter().any(|(held, _)| *held == row) {
                open.push((row, seq));
            }
        }
    }
    done.extend(open.into_iter().map(|(row, since)| (row, since, STILL)));
    Ok(done)
}

fn stretches(connection: &Connection, sql: &str, no: i64) -> Result<Vec<Stretch>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([no])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let body = row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?;
        let record = serde_json::from_str(body)?;
        out.push(Stretch {
            no: row.get(0)?,
            since: row.get(1)?,
            until: row.get(2)?,
            record,
        });
    }
    Ok(out)
}

fn known_at(parts: &[Stretch], seq: Seq) -> Parts {
    let standing = parts.iter().filter(|it| it.stands(seq));
    standing.map(|it| part(it.record.clone(), it.no)).collect()
}

impl Writer<'_> {
    /// Folds every subject whose developments, or whose own terms, this operation changed.
    pub(super) fn write_statuses(&mut self) -> Result<()> {
        for no in std::mem::take(&mut self.refold) {
            if self.may_have_status(no)? {
                self.refold_one(no)?;
            }
        }
        Ok(())
    }

    fn may_have_status(&self, no: i64) -> Result<bool> {
        Ok(has_status(self.kind_of(no)?))
    }

    pub(super) fn kind_of(&self, no: i64) -> Result<Kind> {
        let sql = "SELECT kind FROM record WHERE no = ?";
        let kind: String = self
            .connection
            .prepare_cached(sql)?
            .query_row([no], |row| row.get(0))?;
        Kind::from_code(&kind).ok_or_else(|| StoreError::damaged("a record of no known kind"))
    }

    fn refold_one(&mut self, no: i64) -> Result<()> {
        self.load_parts(no)?;
        let parts = self.parts.remove(&no).unwrap_or_default();
        let rows = match self.current(no)? {
            Some(current) => fold(&current.record()?, &parts)?,
            None => Vec::new(),
        };
        self.write_steps(no, rows)
    }

    /// Keeps the steps that are as they were, ends those that are not, and begins the new.
    fn write_steps(&self, no: i64, rows: Vec<StepRow>) -> Result<()> {
        let standing = self.standing_steps(no)?;
        for (day_from, since, as_it_stands) in &standing {
            if rows.iter().any(|row| same(row, *day_from, as_it_stands)) {
                continue;
            }
            let sql = if *since == self.op.seq {
                "DELETE FROM status WHERE record = ?1 AND day_from = ?2 AND since = ?3 AND ?3 = ?4"
            } else {
                "UPDATE status SET until = ?4 WHERE record = ?1 AND day_from = ?2 AND since = ?3"
            };
            self.connection
                .prepare_cached(sql)?
                .execute((no, day_from, since, self.op.seq))?;
        }
        for row in rows {
            if standing
                .iter()
                .any(|(day_from, _, as_it_stands)| same(&row, *day_from, as_it_stands))
            {
                continue;
            }
            insert_step(self.connection, no, self.op.seq, STILL, &row)?;
        }
        Ok(())
    }

    fn standing_steps(&self, no: i64) -> Result<Vec<StandingStep>> {
        let sql = "SELECT day_from, since, day_to, body FROM status WHERE record = ? AND until = ?";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map((no, STILL), |row| {
            Ok((row.get(0)?, row.get(1)?, (row.get(2)?, row.get(3)?)))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn same(row: &StepRow, day_from: i64, (day_to, body): &(i64, String)) -> bool {
    row.day_from == day_from && row.day_to == *day_to && row.body == *body
}

pub(crate) fn insert_step(
    connection: &Connection,
    no: i64,
    since: Seq,
    until: Seq,
    row: &StepRow,
) -> Result<()> {
    let sql = "INSERT INTO status(record, day_from, since, until, day_to, state, state_rank, window_first,
                                  window_last, body)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    let StepRow {
        day_from,
        day_to,
        state,
        state_rank,
        window_first,
        window_last,
        body,
    } = row;
    let values = (
        no,
        day_from,
        since,
        until,
        day_to,
        state,
        state_rank,
        window_first,
        window_last,
        body,
    );
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}
