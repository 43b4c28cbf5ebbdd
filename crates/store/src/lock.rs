//! Owns the lock that admits one writer to a dossier: an advisory lock on `<file>.lock`
//! beside it, held as long as the dossier is open for writing. Readers need none.
//!
//! The system drops the lock when the program ends, however it ends; a leftover file means
//! nothing. It is removed at an orderly close, while still locked, and whoever locks it looks
//! again whether what it locked is still what stands at the path.

use crate::error::OpenError;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// A lock held.
#[derive(Debug)]
pub(crate) struct WriterLock {
    path: PathBuf,
    /// Keeps the lock: closing it lets go.
    _file: File,
}

/// Where the lock of a dossier stands.
pub(crate) fn lock_path(dossier: &Path) -> PathBuf {
    let mut name = dossier.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}

impl WriterLock {
    pub(crate) fn take(dossier: &Path) -> Result<Self, OpenError> {
        let path = lock_path(dossier);
        loop {
            let mut file = open(&path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(OpenError::InUse {
                        by: holder(&mut file),
                    });
                }
                Err(TryLockError::Error(error)) => return Err(io(&path, &error)),
            }
            if stands_at(&file, &path) {
                sign(&mut file, &path)?;
                return Ok(Self { path, _file: file });
            }
        }
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        // A leftover does no harm, so a failure to remove it is none.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn open(path: &Path) -> Result<File, OpenError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path).map_err(|error| io(path, &error))
}

fn sign(file: &mut File, path: &Path) -> Result<(), OpenError> {
    let line = format!("process {}\n", std::process::id());
    file.set_len(0)
        .and_then(|()| file.write_all(line.as_bytes()))
        .map_err(|error| io(path, &error))
}

fn holder(file: &mut File) -> Option<String> {
    let mut text = String::new();
    file.take(80).read_to_string(&mut text).ok()?;
    let text = text.trim().to_owned();
    (!text.is_empty()).then_some(text)
}

#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(held), Ok(there)) = (file.metadata(), std::fs::metadata(path)) else {
        return false;
    };
    held.dev() == there.dev() && held.ino() == there.ino()
}

#[cfg(not(unix))]
fn stands_at(_: &File, path: &Path) -> bool {
    path.exists()
}

fn io(path: &Path, error: &std::io::Error) -> OpenError {
    use std::io::ErrorKind as Kind;
    match error.kind() {
        // the folder is not there
        Kind::NotFound => OpenError::NotFound(path.to_owned()),
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => OpenError::ReadOnly(path.to_owned()),
        Kind::StorageFull | Kind::QuotaExceeded => OpenError::DiskFull,
        _ => OpenError::Io {
            path: path.to_owned(),
            detail: error.kind().to_string(),
        },
    }
}
