//! Owns making and opening the file: what is looked at, in which order, before the first byte
//! may be written. Refuses, each with its own error and the file untouched: links, empty
//! files, other kinds of files, other applications' databases, newer formats, damage, and a
//! second writer.

use crate::connection::{self, APPLICATION_ID, Access, open_error};
use crate::error::{NotADossier, OpenError};
use crate::lock::WriterLock;
use crate::migrate::{self, with_suffix};
use crate::sweep;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, ErrorCode};
use std::fs::{Metadata, OpenOptions};
use std::path::Path;
use uuid::Uuid;

/// Files up to this size get SQLite's quick check at every opening; larger ones are left to
/// [`Dossier::check`](crate::Dossier::check), since opening must not take seconds.
const QUICK_CHECK_BYTES: u64 = 8 * 1024 * 1024;

/// What a new dossier is made with. The host supplies all of it.
#[derive(Debug, Clone)]
pub struct CreateOptions {
    /// Identity of the dossier.
    pub id: Uuid,
    /// Identity of this copy of it, written on every operation.
    pub replica: Uuid,
    /// When.
    pub at: DateTime<Utc>,
}

/// What a dossier is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenMode {
    /// For writing: one program at a time.
    Write,
    /// For reading, also while another program writes.
    Read,
    /// To look at the bytes as they stand, backups and damaged files too: nothing is made beside the file, and only
    /// what must be right to read at all is looked at first.
    Untouched,
}

/// An opened file, ready for use.
pub(crate) struct Opened {
    pub connection: Connection,
    pub access: Access,
    pub lock: Option<WriterLock>,
    pub place: Place,
}

/// Which file it is, whatever its name becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    device: u64,
    inode: u64,
}

pub(crate) fn create(path: &Path, options: &CreateOptions) -> Result<Opened, OpenError> {
    if path.symlink_metadata().is_ok() {
        return Err(OpenError::Exists(path.to_owned()));
    }
    let lock = WriterLock::take(path)?;
    let partial = with_suffix(path, ".partial");
    let built = build(&partial, options).and_then(|()| name(&partial, path));
    // Nothing of a dossier that could not be made stays behind, and no second name of one that was.
    let _ = std::fs::remove_file(&partial);
    built?;
    open_locked(path, Some(lock), migrate::STEPS).inspect_err(|_| {
        // Made by this call, and nobody has seen it.
        let _ = std::fs::remove_file(path);
    })
}

/// Gives a finished file its name, unless somebody took that meanwhile.
fn name(partial: &Path, path: &Path) -> Result<(), OpenError> {
    let io = |error| io_error(path, &error);
    match std::fs::hard_link(partial, path) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Err(io(error)),
        Err(_) => {
            // Not every file system has second names: then the name is claimed by an empty file first.
            make_private(path, false)?;
            std::fs::rename(partial, path).map_err(io)?;
        }
    }
    sync_folder(path).map_err(io)
}

fn build(partial: &Path, options: &CreateOptions) -> Result<(), OpenError> {
    for companion in ["-wal", "-shm"] {
        // Of a making that was ended; there mostly is none.
        let _ = std::fs::remove_file(with_suffix(partial, companion));
    }
    make_private(partial, true)?;
    let mut connection = connection::open(partial, Access::Write)?;
    connection::write_ahead(&connection, partial)?;
    migrate::run(&mut connection, 0, migrate::STEPS)?;
    let meta = [
        ("dossier", options.id.to_string()),
        ("replica", options.replica.to_string()),
        ("created", options.at.to_rfc3339()),
    ];
    for (key, value) in meta {
        connection
            .execute("INSERT INTO meta(key, value) VALUES (?, ?)", (key, value))
            .map_err(|error| open_error(partial, &error))?;
    }
    // Closing would swallow a failure to move the log into the file, and the file is named without its log.
    connection::gather(&connection).map_err(|error| open_error(partial, &error))?;
    connection
        .close()
        .map_err(|(_, error)| open_error(partial, &error))
}

pub(crate) fn open(path: &Path, mode: OpenMode) -> Result<Opened, OpenError> {
    open_with(path, mode, migrate::STEPS)
}

/// Opens with a given list of steps: tests bring their own.
pub(crate) fn open_with(path: &Path, mode: OpenMode, steps: &[&str]) -> Result<Opened, OpenError> {
    if mode == OpenMode::Untouched {
        return untouched(path, steps);
    }
    if mode == OpenMode::Write {
        sweep::after_an_end(path)?;
    }
    plain_file(path)?;
    look(path, steps)?;
    match mode {
        OpenMode::Write => open_locked(path, Some(WriterLock::take(path)?), steps),
        OpenMode::Read | OpenMode::Untouched => open_locked(path, None, steps),
    }
}

/// Opens a copy that this program made, or a damaged file, to look at.
pub(crate) fn open_untouched(path: &Path) -> Result<Opened, OpenError> {
    untouched(path, migrate::STEPS)
}

fn untouched(path: &Path, steps: &[&str]) -> Result<Opened, OpenError> {
    existing(path)?;
    let metadata = path.metadata().map_err(|error| io_error(path, &error))?;
    let access = beside(path);
    let connection = connection::open(path, access)?;
    let format = identify(&connection, path, steps)?;
    if format < migrate::newest(steps) {
        return Err(OpenError::Older { file: format });
    }
    same_schema(&connection, steps).map_err(|found| damaged_or(path, found))?;
    Ok(Opened {
        connection,
        access,
        lock: None,
        place: place(&metadata),
    })
}

/// How a file is read without making anything beside it that is not needed: through its log where it has one.
fn beside(path: &Path) -> Access {
    if has_log(path) {
        Access::Read
    } else {
        Access::Immutable
    }
}

fn open_locked(path: &Path, lock: Option<WriterLock>, steps: &[&str]) -> Result<Opened, OpenError> {
    let metadata = plain_file(path)?;
    let format = examine(path, metadata.len(), steps)?;
    let place = place(&metadata);
    if lock.is_some() {
        let connection = open_writing(path, format, steps)?;
        return Ok(Opened {
            connection,
            access: Access::Read,
            lock,
            place,
        });
    }
    if format < migrate::newest(steps) {
        return Err(OpenError::Older { file: format });
    }
    let (connection, access) = open_reading(path)?;
    Ok(Opened {
        connection,
        access,
        lock,
        place,
    })
}

/// Looks the file through without changing anything. While a log stands beside it, it must be
/// read through the log, which may make the shared-memory file; otherwise nothing is made.
fn examine(path: &Path, bytes: u64, steps: &[&str]) -> Result<i64, OpenError> {
    let access = if with_suffix(path, "-wal").exists() {
        Access::Read
    } else {
        Access::Immutable
    };
    let connection = connection::open(path, access)?;
    let format = identify(&connection, path, steps)?;
    inspect(&connection, bytes, format == migrate::newest(steps), steps)
        .map_err(|found| damaged_or(path, found))?;
    Ok(format)
}

fn open_reading(path: &Path) -> Result<(Connection, Access), OpenError> {
    let reading = connection::open(path, Access::Read)?;
    let first_read = reading.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    });
    match first_read {
        Ok(_) => Ok((reading, Access::Read)),
        // The shared memory beside the file cannot be made: a folder that cannot be written.
        Err(error) if unshared(&error) && !with_suffix(path, "-wal").exists() => Ok((
            connection::open(path, Access::Immutable)?,
            Access::Immutable,
        )),
        Err(error) => Err(open_error(path, &error)),
    }
}

fn unshared(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly)
    )
}

fn open_writing(path: &Path, format: i64, steps: &[&str]) -> Result<Connection, OpenError> {
    let mut connection = connection::open(path, Access::Write)?;
    if connection.is_readonly("main").unwrap_or(true) {
        return Err(OpenError::ReadOnly(path.to_owned()));
    }
    connection::write_ahead(&connection, path)?;
    if format < migrate::newest(steps) {
        let copy = migrate::copy_before(&connection, path, format)?;
        if let Err(error) = migrate::run(&mut connection, format, steps) {
            // The file is as it was, so the copy is one too many.
            let _ = std::fs::remove_file(copy);
            return Err(error);
        }
        connection::gather(&connection).map_err(|error| open_error(path, &error))?;
    }
    Ok(connection)
}

/// The first look: at the bytes as they stand, making no file beside them.
fn look(path: &Path, steps: &[&str]) -> Result<(), OpenError> {
    let connection = connection::open(path, Access::Immutable);
    match connection.and_then(|connection| identify(&connection, path, steps)) {
        // The rest of the file may stand in the log; whoever has the lock decides.
        Err(OpenError::Damaged { .. }) if has_log(path) => Ok(()),
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
}

fn has_log(path: &Path) -> bool {
    std::fs::metadata(with_suffix(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

fn identify(connection: &Connection, path: &Path, steps: &[&str]) -> Result<i64, OpenError> {
    let header = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let application = header("application_id").map_err(|error| open_error(path, &error))?;
    if application != APPLICATION_ID {
        return Err(other(path, NotADossier::OtherApplication));
    }
    let file = header("user_version").map_err(|error| open_error(path, &error))?;
    let program = migrate::newest(steps);
    match file {
        newer if newer > program => Err(OpenError::Newer { file, program }),
        ..=0 => Err(OpenError::Damaged {
            detail: format!("format {file}"),
        }),
        _ => Ok(file),
    }
}

fn other(path: &Path, reason: NotADossier) -> OpenError {
    OpenError::NotADossier {
        path: path.to_owned(),
        reason,
    }
}

enum Inspection {
    Sqlite(rusqlite::Error),
    Found(String),
}

impl From<rusqlite::Error> for Inspection {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

/// Compares the schema with ours, so that a planted view or trigger is never run, and looks
/// through small files whole.
fn inspect(
    connection: &Connection,
    bytes: u64,
    current: bool,
    steps: &[&str],
) -> Result<(), Inspection> {
    if current {
        same_schema(connection, steps)?;
    }
    if bytes <= QUICK_CHECK_BYTES {
        let word: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if word != "ok" {
            return Err(Inspection::Found(word));
        }
    }
    Ok(())
}

fn same_schema(connection: &Connection, steps: &[&str]) -> Result<(), Inspection> {
    if migrate::schema_of(connection)? == migrate::schema_wanted(steps)? {
        return Ok(());
    }
    Err(Inspection::Found(
        "its tables are not those of its format".into(),
    ))
}

fn damaged_or(path: &Path, found: Inspection) -> OpenError {
    match found {
        Inspection::Found(detail) => OpenError::Damaged { detail },
        Inspection::Sqlite(error) => open_error(path, &error),
    }
}

fn plain_file(path: &Path) -> Result<Metadata, OpenError> {
    let metadata = path
        .symlink_metadata()
        .map_err(|error| io_error(path, &error))?;
    let what = if metadata.is_symlink() {
        Some("a symbolic link")
    } else if metadata.is_dir() {
        Some("a folder")
    } else if !metadata.is_file() {
        Some("not a file on disk")
    } else if names(&metadata) > 1 {
        Some("one of several names of one file")
    } else {
        None
    };
    match what {
        Some(what) => Err(OpenError::NotPlain {
            path: path.to_owned(),
            what,
        }),
        None if metadata.len() == 0 => Err(other(path, NotADossier::Empty)),
        None => Ok(metadata),
    }
}

/// Whether there is a file to be read; through a link is as good.
pub(crate) fn existing(path: &Path) -> Result<(), OpenError> {
    let metadata = path.metadata().map_err(|error| io_error(path, &error))?;
    if metadata.is_file() {
        return Ok(());
    }
    Err(OpenError::NotPlain {
        path: path.to_owned(),
        what: "not a file on disk",
    })
}

/// Whether the path still leads to the file that was opened.
pub(crate) fn still_there(path: &Path, opened: Place) -> bool {
    path.symlink_metadata()
        .is_ok_and(|metadata| place(&metadata) == opened)
}

#[cfg(unix)]
fn names(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(metadata)
}

#[cfg(not(unix))]
fn names(_: &Metadata) -> u64 {
    1
}

#[cfg(unix)]
fn place(metadata: &Metadata) -> Place {
    use std::os::unix::fs::MetadataExt;
    Place {
        device: metadata.dev(),
        inode: metadata.ino(),
    }
}

#[cfg(not(unix))]
fn place(_: &Metadata) -> Place {
    Place {
        device: 0,
        inode: 0,
    }
}

/// Makes an empty file that only its owner can read; SQLite gives its companions the same mode.
pub(crate) fn make_private(path: &Path, replace: bool) -> Result<(), OpenError> {
    if replace {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(io_error(path, &error));
            }
            _ => {}
        }
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(path)
        .map(drop)
        .map_err(|error| io_error(path, &error))
}

/// Makes a new or changed name last.
pub(crate) fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if cfg!(unix) {
        std::fs::File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}

pub(crate) fn io_error(path: &Path, error: &std::io::Error) -> OpenError {
    use std::io::ErrorKind as Kind;
    let path = path.to_owned();
    match error.kind() {
        Kind::NotFound => OpenError::NotFound(path),
        Kind::AlreadyExists => OpenError::Exists(path),
        Kind::PermissionDenied => OpenError::Permission(path),
        Kind::ReadOnlyFilesystem => OpenError::ReadOnly(path),
        Kind::StorageFull | Kind::QuotaExceeded => OpenError::DiskFull,
        kind => OpenError::Io {
            path,
            detail: kind.to_string(),
        },
    }
}
