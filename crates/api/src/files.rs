//! Owns writing a file whole or not at all: a temporary file beside it, private to the user,
//! synced, then renamed over the old one. Refuses to truncate anything in place: on a full
//! disk that destroys what was there. It also tells files by their names alone.

use crate::error::{ApiError, Code};
use std::fs::File;
use std::io::{Error, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Writes a file whole. When it fails, whatever stood there stands there still. A link is followed
/// to the file it leads to.
///
/// # Errors
/// `disk.full`, `dossier.permission` or `io.failed`, in words; no temporary file stays behind. A
/// device or a pipe is refused: a file would take its place.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    let written = place(path).and_then(|place| replace(&place, bytes));
    written.map_err(|error| in_words(&error))
}

/// Where the file goes.
fn place(path: &Path) -> Result<PathBuf, Error> {
    match std::fs::metadata(path) {
        Ok(there) if there.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(there) if !there.is_file() => Err(ErrorKind::InvalidInput.into()),
        Ok(_) => std::fs::canonicalize(path),
        Err(_) => Ok(path.to_owned()),
    }
}

/// The file's name without its folder, as it is told to people.
#[must_use]
pub fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // Opened first: a folder that cannot be synced later must not be written to now.
    let folder_to_sync = File::open(folder)?;
    // Made with O_EXCL and mode 0600 in the same folder, and removed when dropped.
    let mut temporary = tempfile::Builder::new()
        .prefix(".rapporteur-")
        .suffix(".partial")
        .tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    temporary.persist(path).map_err(|error| error.error)?;
    folder_to_sync.sync_all()
}

fn in_words(error: &Error) -> ApiError {
    let (code, what) = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => (Code::DiskFull, "the disk is full"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            (Code::Permission, "the folder cannot be written")
        }
        ErrorKind::NotFound => (Code::Io, "the folder is not there"),
        ErrorKind::InvalidInput => (Code::Io, "what stands there is no plain file"),
        ErrorKind::IsADirectory => (Code::Io, "a folder of that name stands there"),
        _ => (Code::Io, "the system refused"),
    };
    ApiError::failed(
        code,
        format!("The file was not written: {what}. Nothing was changed; choose another place."),
    )
}
