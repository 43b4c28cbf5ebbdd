//! Owns backups: whole copies of a dossier in a folder of their own, each with a manifest that says what it holds.
//! A copy gets its name only when it has been read through, row by row, and is safe on the disk; so the file itself
//! is looked through each time, too. Refuses to remove a copy before a newer one is known to be sound, and to remove
//! any while the newest is not.

mod drill;
mod restore;
mod shelf;
mod thin;

use crate::dossier::Dossier;
use crate::error::{OpenError, StoreError};
use crate::migrate::with_suffix;
use crate::open::{make_private, open_untouched, sync_folder};
use crate::{Problem, Result, Seq, journal};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copying, StepResult};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Read;
use std::path::{Path, PathBuf};
use uuid::Uuid;

pub use drill::Drill;
pub use restore::{Restored, restore};
pub use shelf::Shelf;
pub use thin::kept;

/// Pages copied between two looks at whether to go on.
const STEP: i32 = 512;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Somebody asked for it.
    Asked,
    /// Half an hour has gone by, and something has changed.
    Interval,
    /// Before many records were changed at once.
    Bulk,
    /// Before an import.
    Import,
    /// Before something was erased for good.
    Purge,
    /// Before the dossier was replaced by a backup.
    Restore,
}

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Which dossier.
    pub dossier: Uuid,
    /// The format of its file.
    pub format: i64,
    /// Why it was made.
    pub reason: Reason,
    /// When.
    pub at: DateTime<Utc>,
    /// The last operation it holds.
    pub seq: Seq,
    /// The hash of that operation, in hexadecimal; it covers the whole history.
    pub chain: String,
    /// The records that stand in it, the bin included.
    pub records: u64,
    /// The versions it holds.
    pub versions: u64,
    /// Bytes of the copy.
    pub bytes: u64,
    /// SHA-256 of the copy, in hexadecimal.
    pub sha256: String,
    /// Whether it was read through and found sound. One that was not stays: it may be all there is.
    pub sound: bool,
}

/// A backup on a shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its name on the shelf, without an ending.
    pub name: String,
    /// Where the copy stands.
    pub file: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
}

/// What making a backup came to.
#[derive(Debug, Clone)]
pub struct BackedUp {
    /// The backup.
    pub backup: Backup,
    /// What was found wrong with it, and so with the dossier: nothing, if all is well.
    pub problems: Vec<Problem>,
}

impl Dossier {
    /// Makes a backup on a shelf: copied, read through, made safe, named. Writing goes on beside it. The callback
    /// hears how far it has come and stops it by answering false; nothing stays behind then.
    ///
    /// # Errors
    /// [`StoreError::Cancelled`], [`StoreError::DiskFull`], or see there.
    pub fn back_up(
        &self,
        shelf: &Shelf,
        reason: Reason,
        at: DateTime<Utc>,
        mut go_on: impl FnMut(u64, u64) -> bool,
    ) -> Result<BackedUp> {
        shelf.make()?;
        let partial = shelf.partial();
        let outcome = copied(self, &partial, &mut go_on).and_then(|()| {
            let (mut manifest, problems) = read_through(&partial, &mut go_on)?;
            manifest.reason = reason;
            manifest.at = at;
            let backup = shelf.name(&partial, manifest)?;
            Ok(BackedUp { backup, problems })
        });
        if outcome.is_err() {
            // What is left of a copy that failed is of no use to anybody.
            let _ = std::fs::remove_file(&partial);
        }
        outcome
    }
}

/// Copies one state of the file, whatever is written meanwhile.
fn copied(
    dossier: &Dossier,
    partial: &Path,
    go_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<()> {
    make_private(partial, true)?;
    let _ = std::fs::remove_file(with_suffix(partial, "-journal"));
    let mut copy = Connection::open(partial)?;
    dossier.reading(|connection| {
        connection.execute_batch("BEGIN")?;
        let done = copy_pages(connection, &mut copy, go_on);
        connection.execute_batch("ROLLBACK")?;
        done
    })?;
    // One file that needs no companions, also where nothing can be written.
    let word: String = copy.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if word != "delete" {
        return Err(StoreError::Io(format!("journal_mode={word}")));
    }
    copy.close().map_err(|(_, error)| error.into())
}

fn copy_pages(
    from: &Connection,
    to: &mut Connection,
    go_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<()> {
    let copying = Copying::new(from, to)?;
    loop {
        let step = copying.step(STEP)?;
        let progress = copying.progress();
        let total = u64::try_from(progress.pagecount).unwrap_or(0);
        let left = u64::try_from(progress.remaining).unwrap_or(0);
        // Copying is one half of the way, reading through the other.
        if !go_on(total - left.min(total), 2 * total) {
            return Err(StoreError::Cancelled);
        }
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            _ => std::thread::sleep(std::time::Duration::from_millis(20)),
        }
    }
}

/// Looks a copy through and tells what it holds, and what is wrong with it.
fn read_through(
    file: &Path,
    go_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<(Manifest, Vec<Problem>)> {
    let copy = Dossier::with(file, open_untouched(file)?)?;
    let problems = copy.check(|progress| {
        let within = (progress.done * 1000)
            .checked_div(progress.total)
            .unwrap_or(0);
        let stage = progress.stage as u64;
        go_on(4000 + 1000 * stage + within.min(1000), 8000)
    })?;
    let (bytes, sha256) = digest(file).map_err(|error| crate::open::io_error(file, &error))?;
    let manifest = copy.reading(|connection| {
        let last = journal::last(connection)?;
        let meta = "SELECT value FROM meta WHERE key = 'dossier'";
        let dossier: String = connection.query_row(meta, [], |row| row.get(0))?;
        let number = |sql: &str| -> Result<u64> {
            let count: i64 = connection.query_row(sql, [], |row| row.get(0))?;
            Ok(count.unsigned_abs())
        };
        Ok(Manifest {
            dossier: Uuid::parse_str(&dossier)
                .map_err(|_| StoreError::damaged("it does not say which dossier it is"))?,
            format: connection.pragma_query_value(None, "user_version", |row| row.get(0))?,
            reason: Reason::Asked,
            at: DateTime::UNIX_EPOCH,
            seq: last.as_ref().map_or(0, |op| op.seq),
            chain: hex(&journal::last_hash(last.as_ref())),
            records: journal::standing(connection)?,
            versions: number("SELECT count(*) FROM version")?,
            bytes,
            sha256,
            sound: problems.is_empty(),
        })
    })?;
    Ok((manifest, problems))
}

fn digest(file: &Path) -> std::io::Result<(u64, String)> {
    let mut file = std::fs::File::open(file)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    let mut bytes = 0;
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((bytes, hex(&hash.finalize())));
        }
        bytes += read as u64;
        hash.update(&buffer[..read]);
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        out.push_str(&format!("{byte:02x}"));
        out
    })
}

/// Whether a dossier that cannot be opened for writing is damaged, or only busy or missing.
fn is_sound(path: &Path) -> bool {
    !matches!(
        Dossier::open(path, crate::OpenMode::Read),
        Err(OpenError::Damaged { .. } | OpenError::NotADossier { .. })
    )
}

/// Makes what stands in a folder last.
fn settled(path: &Path) -> Result<()> {
    sync_folder(path).map_err(|error| crate::open::io_error(path, &error).into())
}
