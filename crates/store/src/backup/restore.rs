//! Owns putting a backup where the dossier stands. What stood there is kept beside it, whatever its state: there is
//! a whole dossier under the name at every instant.

use super::{Backup, digest, is_sound};
use crate::dossier::Dossier;
use crate::error::OpenError;
use crate::lock::WriterLock;
use crate::migrate::with_suffix;
use crate::open::{OpenMode, io_error, make_private, sync_folder};
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where what stood there before stands now, if there was anything.
    pub kept: Option<PathBuf>,
}

/// Puts a backup at `target`. A dossier that stands there is kept beside it as `….replaced-<instant>`, or as
/// `….damaged-<instant>`.
///
/// # Errors
/// [`OpenError::Damaged`] when the backup is not as it was made, [`OpenError::InUse`] when a program has the target
/// open, or see there. The target is as it was then.
pub fn restore(backup: &Backup, target: &Path, at: DateTime<Utc>) -> Result<Restored, OpenError> {
    let there = target.symlink_metadata().is_ok();
    if there {
        gather_the_log(target)?;
    }
    let _lock = WriterLock::take(target)?;
    let partial = with_suffix(target, ".partial");
    let outcome = copy(backup, &partial).and_then(|()| put(&partial, target, there, at));
    if outcome.is_err() {
        let _ = std::fs::remove_file(&partial);
    }
    outcome
}

/// What stands in the log belongs to what is replaced: moved into its file where that is sound.
fn gather_the_log(target: &Path) -> Result<(), OpenError> {
    match Dossier::open(target, OpenMode::Write) {
        Ok(dossier) => dossier.close().map_err(OpenError::from),
        Err(error @ (OpenError::InUse { .. } | OpenError::ReadOnly(_))) => Err(error),
        Err(_) => Ok(()),
    }
}

fn copy(backup: &Backup, partial: &Path) -> Result<(), OpenError> {
    make_private(partial, true)?;
    let io = |error| io_error(partial, &error);
    std::fs::copy(&backup.file, partial).map_err(io)?;
    let file = std::fs::File::open(partial).map_err(io)?;
    file.sync_all().map_err(io)?;
    let (_, sha256) = digest(partial).map_err(io)?;
    if sha256 == backup.manifest.sha256 {
        return Ok(());
    }
    Err(OpenError::Damaged {
        detail: "the backup is not as it was made".into(),
    })
}

fn put(
    partial: &Path,
    target: &Path,
    there: bool,
    at: DateTime<Utc>,
) -> Result<Restored, OpenError> {
    let io = |error| io_error(target, &error);
    let kept = if there { Some(keep(target, at)?) } else { None };
    std::fs::rename(partial, target).map_err(io)?;
    sync_folder(target).map_err(io)?;
    Ok(Restored { kept })
}

/// Gives what stands there a second name. A program that ends here leaves one file with two names, which the next
/// opening sees and sets right.
fn keep(target: &Path, at: DateTime<Utc>) -> Result<PathBuf, OpenError> {
    let what = if is_sound(target) {
        "replaced"
    } else {
        "damaged"
    };
    let kept = with_suffix(target, &format!(".{what}-{}", at.format("%Y%m%dT%H%M%SZ")));
    let io = |error| io_error(&kept, &error);
    match std::fs::hard_link(target, &kept) {
        Ok(()) => {}
        // Not every file system has second names: then for an instant there is none at the first.
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            std::fs::rename(target, &kept).map_err(io)?;
        }
        Err(error) => return Err(io(error)),
    }
    // A log that could not be moved in goes along: beside another file it would be read as that file's.
    for companion in ["-wal", "-shm"] {
        let from = with_suffix(target, companion);
        if from.exists() {
            let to = with_suffix(&kept, companion);
            std::fs::rename(&from, to).map_err(io)?;
        }
    }
    Ok(kept)
}
