//! Owns saying what is wrong with a dossier: every row and operation is hashed again, every
//! status folded again, every reference and list entry compared with what the bodies say, and
//! SQLite looks through its own structures. Refuses to repair: it only reads.

mod caches;
mod journal;
mod rows;
mod words;

use crate::error::StoreError;
use crate::{Dossier, Result, Seq};
use rapporteur_domain::RecordId;
use rusqlite::Connection;
use std::fmt;

/// Rows between two reports of progress.
const BETWEEN_REPORTS: u64 = 500;

/// What is being looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckStage {
    /// SQLite's own structures, the full text included.
    File,
    /// Each version: its hashes, its columns, its words, its references.
    Versions,
    /// The chain of operations.
    Journal,
    /// Statuses and lists against the versions.
    Caches,
}

/// How far a check has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckProgress {
    /// What is being looked at.
    pub stage: CheckStage,
    /// How much of it is done.
    pub done: u64,
    /// How much there is.
    pub total: u64,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What, as a stable code: "row.changed".
    pub code: &'static str,
    /// The record it is about.
    pub record: Option<RecordId>,
    /// The operation it is about.
    pub seq: Option<Seq>,
    /// What, in words; no content of records.
    pub detail: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.detail)?;
        if let Some(record) = self.record {
            write!(f, " (record {record})")?;
        }
        if let Some(seq) = self.seq {
            write!(f, " (operation {seq})")?;
        }
        Ok(())
    }
}

/// A check under way.
struct Check<'c> {
    connection: &'c Connection,
    problems: Vec<Problem>,
    go_on: &'c mut dyn FnMut(CheckProgress) -> bool,
}

impl Dossier {
    /// Looks the whole dossier through and says what is wrong; nothing, if all is well. The
    /// callback hears how far it has come, often, and stops it by answering false. It reads
    /// one state of the file; writing goes on beside it.
    ///
    /// # Errors
    /// [`StoreError::Cancelled`], or see there. A file too damaged to be read through is a
    /// problem, not an error.
    pub fn check(&self, mut go_on: impl FnMut(CheckProgress) -> bool) -> Result<Vec<Problem>> {
        let connection = self.lend()?;
        connection.execute_batch("BEGIN")?;
        let mut check = Check {
            connection: &connection,
            problems: Vec::new(),
            go_on: &mut go_on,
        };
        let result = check.run();
        let problems = check.problems;
        if connection.execute_batch("ROLLBACK").is_ok() {
            self.take_back(connection);
        }
        match result {
            Ok(()) => Ok(problems),
            Err(StoreError::Damaged(detail)) => Ok(with_damage(problems, detail)),
            Err(error) => Err(error),
        }
    }
}

fn with_damage(mut problems: Vec<Problem>, detail: String) -> Vec<Problem> {
    problems.push(Problem {
        code: "file.unreadable",
        record: None,
        seq: None,
        detail,
    });
    problems
}

impl Check<'_> {
    fn run(&mut self) -> Result<()> {
        self.file()?;
        self.versions()?;
        self.journal()?;
        self.caches()
    }

    fn problem(
        &mut self,
        code: &'static str,
        record: Option<RecordId>,
        seq: Option<Seq>,
        detail: impl Into<String>,
    ) {
        self.problems.push(Problem {
            code,
            record,
            seq,
            detail: detail.into(),
        });
    }

    fn report(&mut self, stage: CheckStage, done: u64, total: u64) -> Result<()> {
        if !done.is_multiple_of(BETWEEN_REPORTS) && done != total {
            return Ok(());
        }
        let go_on = (self.go_on)(CheckProgress { stage, done, total });
        if go_on {
            Ok(())
        } else {
            Err(StoreError::Cancelled)
        }
    }

    fn count(&self, sql: &str) -> Result<u64> {
        let count: i64 = self.connection.query_row(sql, [], |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    fn file(&mut self) -> Result<()> {
        self.report(CheckStage::File, 0, 2)?;
        // Looks into the full text as well: its module answers to the same pragma.
        for found in self.words("PRAGMA integrity_check(100)")? {
            if found != "ok" {
                self.problem("file.damaged", None, None, found);
            }
        }
        self.report(CheckStage::File, 1, 2)?;
        for table in
            self.words("SELECT \"table\" || ' → ' || parent FROM pragma_foreign_key_check")?
        {
            self.problem(
                "file.reference",
                None,
                None,
                format!("a row refers to none: {table}"),
            );
        }
        self.attached()?;
        self.report(CheckStage::File, 2, 2)
    }

    fn attached(&mut self) -> Result<()> {
        let mut changed = 0u64;
        crate::attached::each(self.connection, |sound| {
            changed += u64::from(!sound);
            Ok(())
        })?;
        if changed > 0 {
            let detail = format!("{changed} attached files are no longer what their names say");
            self.problem("attached.changed", None, None, detail);
        }
        Ok(())
    }

    fn words(&self, sql: &str) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
