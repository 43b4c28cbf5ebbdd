//! Owns the steps from each format of the file to the next. They are append-only: what a
//! released version wrote is never edited. All steps of one run are one transaction together
//! with the version number, so that a file is of one format or of the other.

use crate::connection::{APPLICATION_ID, open_error};
use crate::error::{OpenError, StoreError};
use rusqlite::backup::Backup;
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The steps: the first makes format 1 out of an empty file, and so on.
pub(crate) const STEPS: &[&str] = &[
    include_str!("../migrations/0001_journal.sql"),
    include_str!("../migrations/0002_lists.sql"),
    include_str!("../migrations/0003_products.sql"),
    include_str!("../migrations/0004_captures.sql"),
    include_str!("../migrations/0005_search.sql"),
];

/// The format since which full text keeps what it keeps now: what comes from before is made anew.
const FULL_TEXT: i64 = 5;

/// The format these steps lead to.
pub(crate) fn newest(steps: &[&str]) -> i64 {
    i64::try_from(steps.len()).unwrap_or(i64::MAX)
}

/// Brings an open file from its format to the newest, all or nothing.
pub(crate) fn run(connection: &mut Connection, from: i64, steps: &[&str]) -> Result<(), OpenError> {
    let to = newest(steps);
    if from == to {
        return Ok(());
    }
    apply(connection, from, to, steps).map_err(|error| OpenError::Migration {
        from,
        to,
        detail: error.to_string(),
    })
}

fn apply(
    connection: &mut Connection,
    from: i64,
    to: i64,
    steps: &[&str],
) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in steps.iter().skip(usize::try_from(from).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    if from > 0 && from < FULL_TEXT && to >= FULL_TEXT {
        crate::fulltext::rebuild(&transaction)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", to)?;
    Ok(transaction.commit()?)
}

/// Copies the file as it stands before a step, verified, beside itself: `x.dossier.format-1`.
/// An earlier copy is never replaced.
pub(crate) fn copy_before(
    connection: &Connection,
    path: &Path,
    format: i64,
) -> Result<PathBuf, OpenError> {
    let target = free_name(path, format);
    let partial = with_suffix(&target, ".partial");
    let result = copy_verified(connection, &partial);
    let result = result.and_then(|()| {
        std::fs::rename(&partial, &target)
            .and_then(|()| crate::open::sync_folder(&target))
            .map_err(|error| OpenError::Io {
                path: target.clone(),
                detail: error.kind().to_string(),
            })
    });
    if result.is_err() {
        // What is left of a copy that failed is of no use to anybody.
        let _ = std::fs::remove_file(&partial);
    }
    result.map(|()| target)
}

fn copy_verified(connection: &Connection, partial: &Path) -> Result<(), OpenError> {
    crate::open::make_private(partial, true)?;
    let mut copy = Connection::open(partial).map_err(|error| open_error(partial, &error))?;
    let verified = (|| {
        crate::fulltext::register(&copy)?;
        Backup::new(connection, &mut copy)?.run_to_completion(1024, Duration::ZERO, None)?;
        copy.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
    })();
    match verified {
        Ok(word) if word == "ok" => Ok(()),
        Ok(word) => Err(OpenError::Damaged { detail: word }),
        Err(error) => Err(open_error(partial, &error)),
    }
}

fn free_name(path: &Path, format: i64) -> PathBuf {
    let first = with_suffix(path, &format!(".format-{format}"));
    let numbered = (2..).map(|n| with_suffix(path, &format!(".format-{format}-{n}")));
    std::iter::once(first.clone())
        .chain(numbered)
        .find(|name| !name.exists())
        .unwrap_or(first)
}

pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// What stands in a file's schema, in one text: two files of one format have the same.
pub(crate) fn schema_of(connection: &Connection) -> rusqlite::Result<String> {
    connection.query_row(
        "SELECT group_concat(type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, ''), char(10) ORDER BY type, name)
         FROM sqlite_schema",
        [],
        |row| row.get(0),
    )
}

/// The schema that the steps lead to.
pub(crate) fn schema_wanted(steps: &[&str]) -> rusqlite::Result<String> {
    let connection = Connection::open_in_memory()?;
    crate::fulltext::register(&connection)?;
    for step in steps {
        connection.execute_batch(step)?;
    }
    schema_of(&connection)
}

#[cfg(test)]
mod tests;
