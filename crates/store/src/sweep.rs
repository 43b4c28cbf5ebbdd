//! Owns what a program leaves that was ended in the middle of making, copying or replacing a dossier: it is removed
//! at the next opening for writing, behind the lock. Refuses to touch what is not certainly ours.

use crate::backup::Shelf;
use crate::connection::APPLICATION_ID;
use crate::error::OpenError;
use crate::lock::WriterLock;
use std::fs::{DirEntry, Metadata};
use std::io::Read;
use std::path::Path;

/// Removes leftovers of this dossier, if there are any.
pub(crate) fn after_an_end(path: &Path) -> Result<(), OpenError> {
    let leftovers: Vec<DirEntry> = leftovers(path);
    let shelf = Shelf::beside(path);
    if leftovers.is_empty() && !shelf.folder().is_dir() {
        return Ok(());
    }
    let _lock = WriterLock::take(path)?;
    for entry in leftovers {
        // A leftover does no harm, so a failure to remove it is none.
        let _ = std::fs::remove_file(entry.path());
    }
    shelf.sweep();
    Ok(())
}

fn leftovers(path: &Path) -> Vec<DirEntry> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    let (Ok(own), Some(name)) = (path.symlink_metadata(), path.file_name()) else {
        return Vec::new();
    };
    let Ok(entries) = std::fs::read_dir(folder.unwrap_or(Path::new("."))) else {
        return Vec::new();
    };
    let name = name.to_string_lossy();
    entries
        .flatten()
        .filter(|entry| {
            let other = entry.file_name();
            let rest = other.to_string_lossy();
            rest.strip_prefix(&*name)
                .is_some_and(|rest| is_leftover(rest, entry, &own))
        })
        .collect()
}

fn is_leftover(rest: &str, entry: &DirEntry, own: &Metadata) -> bool {
    let copying =
        rest == ".partial" || (rest.starts_with(".format-") && rest.ends_with(".partial"));
    let keeping = rest.starts_with(".replaced-") || rest.starts_with(".damaged-");
    (copying && is_ours(&entry.path())) || (keeping && is_same(entry, own))
}

/// A half-made dossier: no bytes yet, or our mark in its header.
fn is_ours(path: &Path) -> bool {
    let mut header = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(72).read_to_end(&mut header));
    let mark = (APPLICATION_ID as u32).to_be_bytes();
    read.is_ok() && (header.is_empty() || header.get(68..72) == Some(&mark[..]))
}

/// A second name of the dossier itself, given just before it was to be replaced.
#[cfg(unix)]
fn is_same(entry: &DirEntry, own: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    entry
        .metadata()
        .is_ok_and(|it| it.dev() == own.dev() && it.ino() == own.ino())
}

#[cfg(not(unix))]
fn is_same(_: &DirEntry, _: &Metadata) -> bool {
    false
}
