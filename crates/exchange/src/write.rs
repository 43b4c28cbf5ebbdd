//! Owns writing a folder: whole or not at all. It is written beside its place and moved there at
//! the end, so that whoever stops it leaves nothing. Refuses to write over anything.

use crate::{Watch, paths};
use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// A file to be written.
#[derive(Debug, Clone, Copy)]
pub struct Out<'a> {
    /// From the folder, with `/` between the parts.
    pub path: &'a str,
    /// What it holds, one after the other.
    pub parts: &'a [&'a [u8]],
}

/// Why a folder was not written. Nothing is left of it then.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Something is there.
    #[error("there is something of that name already")]
    Exists,
    /// A name leads out of the folder, or is no name.
    #[error("file {number} has a name that cannot be written")]
    Name {
        /// Which file, from 1.
        number: usize,
    },
    /// Two files of one name.
    #[error("files {first} and {second} would have the same name")]
    Twice {
        /// The first, from 1.
        first: usize,
        /// The other.
        second: usize,
    },
    /// The system does not do it.
    #[error("writing failed: {0}")]
    Io(#[from] io::Error),
    /// Whoever watched asked to stop.
    #[error("stopped")]
    Stopped,
}

/// Writes a folder. Its own folder must be there; of its name nothing may be, but an empty folder.
///
/// # Errors
/// See [`WriteError`]; nothing is left then.
pub fn write_folder(to: &Path, files: &[Out<'_>], watch: &mut Watch<'_>) -> Result<(), WriteError> {
    let is_empty = fs::read_dir(to).map(|mut it| it.next().is_none());
    if fs::symlink_metadata(to).is_ok() && !is_empty.unwrap_or(false) {
        return Err(WriteError::Exists);
    }
    check(files)?;
    let beside = match to.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let made = tempfile::Builder::new()
        .prefix(".rapporteur-")
        .tempdir_in(beside)?;
    for (done, file) in files.iter().enumerate() {
        if !watch(done as u64, files.len() as u64) {
            return Err(WriteError::Stopped);
        }
        one(made.path(), file)?;
    }
    let _ = watch(files.len() as u64, files.len() as u64);
    let made = made.keep();
    fs::rename(&made, to).map_err(|error| {
        // What cannot be moved is not left lying about.
        let _ = fs::remove_dir_all(&made);
        WriteError::Io(error)
    })
}

/// Every name is one that can be written, and stands once.
fn check(files: &[Out<'_>]) -> Result<(), WriteError> {
    let mut met: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    for (number, file) in (1..).zip(files) {
        if !paths::stays_inside(file.path) {
            return Err(WriteError::Name { number });
        }
        if let Some(first) = met.insert(file.path, number) {
            return Err(WriteError::Twice {
                first,
                second: number,
            });
        }
    }
    Ok(())
}

fn one(folder: &Path, file: &Out<'_>) -> Result<(), WriteError> {
    let path = folder.join(file.path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut written = options.open(path)?;
    for part in file.parts {
        written.write_all(part)?;
    }
    Ok(written.flush()?)
}

/// A path that is free: the wanted one, or with a number before its ending.
#[must_use]
pub fn free_path(wanted: &str, taken: &HashSet<String>) -> String {
    if !taken.contains(&wanted.to_lowercase()) {
        return wanted.to_owned();
    }
    let (stem, ending) = wanted.rsplit_once('.').unwrap_or((wanted, "md"));
    (2..)
        .map(|number| format!("{stem} {number}.{ending}"))
        .find(|path| !taken.contains(&path.to_lowercase()))
        .unwrap_or_default()
}
