//! Owns how a connection is opened and set: every setting is read back and compared, since
//! SQLite ignores what it does not like without a word.

use crate::error::{NotADossier, OpenError, plain};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::{Path, PathBuf};

/// Written into every dossier's header: "Rapp".
pub(crate) const APPLICATION_ID: i64 = 0x5261_7070;

/// SQLite from 3.7.0 to 3.51.2 could lose commits when two connections reset the log.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Pages the writer may keep in memory, in KiB. A bulk operation that does not fit writes pages
/// out and reads them back many times over: at 128,000 records 64 MiB cost a half more time.
const WRITER_CACHE_KIB: i64 = 262_144;
const READER_CACHE_KIB: i64 = 16_384;

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Reads and writes.
    Write,
    /// Reads beside a writer.
    Read,
    /// Looks at the bytes as they stand and touches nothing, not even the files beside them:
    /// for the first look, and for folders that cannot be written.
    Immutable,
}

pub(crate) fn open(path: &Path, access: Access) -> Result<Connection, OpenError> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(OpenError::Setting(format!(
            "version {} is too old",
            rusqlite::version()
        )));
    }
    let connection = raw(path, access).map_err(|error| open_error(path, &error))?;
    crate::fulltext::register(&connection).map_err(|error| open_error(path, &error))?;
    set(&connection, access).map_err(|error| match error {
        SetError::Sqlite(error) => open_error(path, &error),
        SetError::NotHeld(name) => OpenError::Setting(name),
    })?;
    Ok(connection)
}

fn raw(path: &Path, access: Access) -> rusqlite::Result<Connection> {
    let base = OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match access {
        Access::Write => {
            Connection::open_with_flags(path, base | OpenFlags::SQLITE_OPEN_READ_WRITE)
        }
        Access::Read => Connection::open_with_flags(path, base | OpenFlags::SQLITE_OPEN_READ_ONLY),
        Access::Immutable => Connection::open_with_flags(
            format!("file:{}?immutable=1", escaped(path)),
            base | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        ),
    }
}

fn escaped(path: &Path) -> String {
    path.as_os_str()
        .as_encoded_bytes()
        .iter()
        .fold(String::new(), |mut out, byte| {
            match byte {
                b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                    out.push(char::from(*byte))
                }
                _ => out.push_str(&format!("%{byte:02X}")),
            }
            out
        })
}

enum SetError {
    Sqlite(rusqlite::Error),
    NotHeld(String),
}

impl From<rusqlite::Error> for SetError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

fn set(connection: &Connection, access: Access) -> Result<(), SetError> {
    connection.busy_timeout(std::time::Duration::from_millis(5000))?;
    for (config, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        // Plans do not depend on bound values: otherwise SQLite, built with STAT4, prepares a
        // kept statement anew at every binding that an index could be chosen by.
        (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
    ] {
        if connection.set_db_config(config, on)? != on {
            return Err(SetError::NotHeld(format!("{config:?}")));
        }
    }
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, 64_000_000),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_ATTACHED, 1),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
    ] {
        connection.set_limit(limit, value)?;
        if connection.limit(limit)? != value {
            return Err(SetError::NotHeld(format!("{limit:?}")));
        }
    }
    let cache = if access == Access::Write {
        WRITER_CACHE_KIB
    } else {
        READER_CACHE_KIB
    };
    for (name, value) in [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("cache_size", -cache),
        ("journal_size_limit", 0),
    ] {
        pin(connection, name, value)?;
    }
    connection.set_prepared_statement_cache_capacity(160);
    Ok(())
}

fn pin(connection: &Connection, name: &str, value: i64) -> Result<(), SetError> {
    connection
        .pragma_update_and_check(None, name, value, |_| Ok(()))
        .or_else(no_row)?;
    let held: i64 = connection.pragma_query_value(None, name, |row| row.get(0))?;
    if held == value {
        Ok(())
    } else {
        Err(SetError::NotHeld(format!("{name}={held}")))
    }
}

fn no_row(error: rusqlite::Error) -> rusqlite::Result<()> {
    match error {
        rusqlite::Error::QueryReturnedNoRows => Ok(()),
        other => Err(other),
    }
}

/// Turns on the write-ahead log; the word that comes back counts, since the change can be
/// refused silently.
pub(crate) fn write_ahead(connection: &Connection, path: &Path) -> Result<(), OpenError> {
    let word: String = connection
        .pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))
        .map_err(|error| open_error(path, &error))?;
    if word == "wal" {
        Ok(())
    } else {
        Err(OpenError::Setting(format!("journal_mode={word}")))
    }
}

/// Moves the log into the file and empties it. Tells whether everything was moved.
pub(crate) fn gather(connection: &Connection) -> rusqlite::Result<bool> {
    let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
    let busy: i64 = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(busy == 0)
}

/// What an error of SQLite means while a file is being opened.
pub(crate) fn open_error(path: &Path, error: &rusqlite::Error) -> OpenError {
    let path: PathBuf = path.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => OpenError::NotADossier {
            path,
            reason: NotADossier::NotSqlite,
        },
        Some(ErrorCode::DatabaseCorrupt) => OpenError::Damaged {
            detail: plain(error),
        },
        Some(ErrorCode::DiskFull) => OpenError::DiskFull,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::InUse { by: None },
        Some(ErrorCode::ReadOnly) => OpenError::ReadOnly(path),
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => OpenError::Permission(path),
        _ => OpenError::Io {
            path,
            detail: plain(error),
        },
    }
}
