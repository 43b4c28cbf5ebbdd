//! Owns the use cases of backups: making one, what there is, putting one back, the drill, and the backup before
//! anything large. Refuses to choose a place: the shelf beside the dossier is the first, a second comes from the host.

use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::files::name_of;
use crate::host::{Host, Progress};
use crate::unsafe_places::{UnsafePlace, unsafe_place};
use crate::writing::text;
use chrono::{DateTime, TimeDelta, Utc};
pub use rapporteur_store::Reason;
use rapporteur_store::{Backup, Drill, Shelf};
use serde::Serialize;
use serde_json::json;
use std::path::Path;

/// How long changes may go without a backup.
const INTERVAL: TimeDelta = TimeDelta::minutes(30);

/// How long backups may go without being tried.
const BETWEEN_DRILLS: TimeDelta = TimeDelta::days(30);

/// So many records changed by one action are many.
const MANY: usize = 20;

/// A backup, as it is shown before it is put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "BackupRow"))]
pub struct BackupRow {
    /// Its name on the shelf.
    pub name: String,
    /// When it was made: RFC 3339.
    pub at: String,
    /// Why: `asked`, `interval`, `bulk`, `import`, `purge`, `restore`.
    pub reason: String,
    /// Records that stand in it.
    pub records: u64,
    /// Operations of its journal.
    pub operations: i64,
    /// Its size.
    pub bytes: u64,
    /// Whether it was read through, row by row, and nothing was wrong.
    pub sound: bool,
    /// Whether the dossier has changed since; unknown where the dossier is not open.
    pub behind: Option<i64>,
}

/// A drill that was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DrillReport {
    /// When: RFC 3339.
    pub at: String,
    /// Which backup was put back for trial.
    pub backup: String,
    /// Records found in it.
    pub records: u64,
    /// Whether everything was there.
    pub sound: bool,
    /// What was not, as codes.
    pub problems: Vec<String>,
}

/// How the open dossier is backed up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupState {
    /// What there is, the newest first.
    pub backups: Vec<BackupRow>,
    /// The last drill.
    pub drill: Option<DrillReport>,
    /// The name of the folder of the second place; none where there is none.
    pub second: Option<String>,
    /// The dossier lies where it is not safe.
    pub place: Option<UnsafePlace>,
}

/// A dossier that a backup was put in the place of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RestoredBackup"))]
pub struct Restored {
    /// The name under which the file that stood there is kept beside it, if there was one.
    pub kept: Option<String>,
}

fn shelf(desk: &Desk<'_>) -> Shelf {
    Shelf::beside(desk.dossier.path())
}

fn row(backup: &Backup, seq: Option<i64>) -> BackupRow {
    let manifest = &backup.manifest;
    let reason = serde_json::to_value(manifest.reason).ok();
    BackupRow {
        name: backup.name.clone(),
        at: text(manifest.at),
        reason: reason
            .and_then(|it| it.as_str().map(str::to_owned))
            .unwrap_or_default(),
        records: manifest.records,
        operations: manifest.seq,
        bytes: manifest.bytes,
        sound: manifest.sound,
        behind: seq.map(|seq| seq - manifest.seq),
    }
}

fn report(drill: &Drill) -> DrillReport {
    DrillReport {
        at: text(drill.at),
        backup: drill.backup.clone(),
        records: drill.records,
        sound: drill.sound,
        problems: drill.problems.clone(),
    }
}

/// Makes a backup now.
///
/// # Errors
/// `disk.full`, `cancelled`, or a failure of the disk; `dossier.damaged` when the copy is kept and is not sound, which
/// is how damage of the dossier itself is found.
pub fn back_up(
    desk: &Desk<'_>,
    reason: Reason,
    progress: &dyn Progress,
) -> Result<BackupRow, ApiError> {
    let shelf = shelf(desk);
    let now = desk.host.now();
    let done = desk.dossier.back_up(&shelf, reason, now, |done, total| {
        progress.report(done, total);
        !progress.cancelled()
    })?;
    if let Some(problem) = done.problems.first() {
        let message = "The copy was read through and is not sound, so the dossier is not either. The copy was kept, and no older one was removed. Check the dossier.";
        let details = json!({ "problems": done.problems.len(), "first": problem.code });
        return Err(ApiError::failed(Code::Damaged, message).with(details));
    }
    shelf.thin(now)?;
    if let Some(second) = desk.host.second_place() {
        also_at(&second, desk.dossier.path(), &done.backup, now)?;
    }
    Ok(row(&done.backup, Some(done.backup.manifest.seq)))
}

/// Puts a backup in the second place, too.
fn also_at(
    second: &Path,
    dossier: &Path,
    backup: &Backup,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let there = Shelf::in_folder(second, dossier);
    let put = there.take(backup).and_then(|_| there.thin(now));
    put.map(drop).map_err(|error| {
        let error = ApiError::from(error);
        let message = "The backup was made beside the dossier, but it could not be put in the second place as well.";
        ApiError::failed(Code::BackupSecond, message).with(json!({ "why": error.code }))
    })
}

/// What there is of backups of the open dossier.
///
/// # Errors
/// A failure of the disk.
pub fn backup_state(desk: &Desk<'_>) -> Result<BackupState, ApiError> {
    let shelf = shelf(desk);
    let seq = desk.dossier.history()?.seq;
    let backups = shelf.backups();
    Ok(BackupState {
        backups: backups
            .iter()
            .map(|backup| row(backup, Some(seq)))
            .collect(),
        drill: shelf.last_drill().as_ref().map(report),
        second: desk.host.second_place().map(|folder| name_of(&folder)),
        place: unsafe_place(desk.dossier.path()),
    })
}

/// The backups that stand beside a dossier, which need not be open nor sound.
#[must_use]
pub fn backups_of(dossier: &Path) -> Vec<BackupRow> {
    let backups = Shelf::beside(dossier).backups();
    backups.iter().map(|backup| row(backup, None)).collect()
}

/// Puts a backup in the place of its dossier, which no program may have open. The file that stood there is kept.
///
/// # Errors
/// `backup.not_found`, `dossier.in_use`, `dossier.damaged` when the backup is not as it was made, `disk.full`.
/// Nothing was changed then.
pub fn restore_backup(dossier: &Path, name: &str, host: &dyn Host) -> Result<Restored, ApiError> {
    let backup = Shelf::beside(dossier).backup(name).ok_or_else(|| {
        ApiError::refused(Code::BackupNotFound, "That backup is not there any more.")
    })?;
    restore_to(&backup, dossier, host)
}

/// Puts a backup anywhere.
///
/// # Errors
/// As [`restore_backup`].
pub fn restore_to(backup: &Backup, target: &Path, host: &dyn Host) -> Result<Restored, ApiError> {
    let restored = rapporteur_store::restore(backup, target, host.now())?;
    Ok(Restored {
        kept: restored.kept.as_deref().map(name_of),
    })
}

/// A backup file with the manifest that stands beside it.
///
/// # Errors
/// `backup.not_found`.
pub fn backup_at(file: &Path) -> Result<Backup, ApiError> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    Shelf::at(folder).backup(&stem).ok_or_else(|| {
        let message =
            "There is no backup of that name: a backup is a copy with its manifest beside it.";
        ApiError::refused(Code::BackupNotFound, message)
    })
}

/// Puts the newest backup back for trial and looks it through.
///
/// # Errors
/// `backup.not_found` where there is none, `cancelled`, or a failure of the disk.
pub fn drill_backups(
    dossier: &Path,
    host: &dyn Host,
    progress: &dyn Progress,
) -> Result<DrillReport, ApiError> {
    let held = Shelf::beside(dossier).drill(host.now(), |done, total| {
        progress.report(done, total);
        !progress.cancelled()
    })?;
    let none = || ApiError::refused(Code::BackupNotFound, "There is no backup yet to be tried.");
    held.as_ref().map(report).ok_or_else(none)
}

/// The same for the open dossier.
///
/// # Errors
/// As [`drill_backups`].
pub fn drill(desk: &Desk<'_>, progress: &dyn Progress) -> Result<DrillReport, ApiError> {
    drill_backups(desk.dossier.path(), desk.host, progress)
}

/// What is due of backups.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Due {
    /// Something has changed, and half an hour has gone by.
    pub backup: bool,
    /// A month has gone by since backups were last tried.
    pub drill: bool,
}

/// What is due of the open dossier's backups.
///
/// # Errors
/// A failure of the disk.
pub fn due(desk: &Desk<'_>) -> Result<Due, ApiError> {
    if desk.dossier.is_read_only() {
        return Ok(Due::default());
    }
    let shelf = shelf(desk);
    let (now, backups) = (desk.host.now(), shelf.backups());
    // An instant that is still to come was written by a wrong clock, this one or that: it counts as long ago.
    let past = |at: DateTime<Utc>, span| at > now || now - at >= span;
    let newest = backups.first();
    let last = desk.dossier.last_op()?;
    let changed = match (&last, newest) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(op), Some(newest)) => op.seq != newest.manifest.seq,
    };
    let tried = shelf.last_drill();
    let tried_since =
        tried.map_or_else(|| backups.last().map(|it| it.manifest.at), |it| Some(it.at));
    Ok(Due {
        backup: changed && newest.is_none_or(|it| past(it.manifest.at, INTERVAL)),
        drill: tried_since.is_some_and(|at| past(at, BETWEEN_DRILLS)),
    })
}

/// Whether an action on so many records is a large one: more than twenty, or more than a twentieth of all that stand,
/// if those are more than a handful.
///
/// # Errors
/// A failure of the disk.
pub(crate) fn is_large(desk: &Desk<'_>, records: usize) -> Result<bool, ApiError> {
    const HANDFUL: usize = 4;
    if records > MANY || records <= HANDFUL {
        return Ok(records > MANY);
    }
    let standing = desk.dossier.standing()?;
    Ok(records as u64 * 20 > standing)
}

/// Makes a backup before something large, unless this very state has one.
///
/// # Errors
/// As [`back_up`]; what was to be done was not begun.
pub fn first_back_up(
    desk: &Desk<'_>,
    reason: Reason,
    progress: &dyn Progress,
) -> Result<(), ApiError> {
    let Some(last) = desk.dossier.last_op()? else {
        return Ok(());
    };
    if desk.dossier.is_read_only() || shelf(desk).holds(last.seq, &last.hash) {
        return Ok(());
    }
    match back_up(desk, reason, progress) {
        // It stands beside the dossier, which is what was to be made sure of.
        Err(error) if error.code == Code::BackupSecond => Ok(()),
        outcome => outcome.map(drop),
    }
}

/// How many backups hold something that was recorded before an operation: a purge does not reach them.
#[must_use]
pub fn made_before(dossier: &Path, seq: i64) -> usize {
    let backups = Shelf::beside(dossier).backups();
    backups.iter().filter(|it| it.manifest.seq < seq).count()
}

/// Removes every backup made before the last operation, after a new one: what was purged is then in none of them.
///
/// # Errors
/// As [`back_up`]; nothing was removed then.
pub fn forget_before(desk: &Desk<'_>, progress: &dyn Progress) -> Result<u32, ApiError> {
    first_back_up(desk, Reason::Purge, progress)?;
    let seq = desk.dossier.history()?.seq;
    let mut places = vec![shelf(desk)];
    let second = desk.host.second_place();
    places.extend(second.map(|folder| Shelf::in_folder(&folder, desk.dossier.path())));
    let mut removed = 0;
    for place in places {
        for backup in place.backups() {
            if backup.manifest.seq < seq {
                place.remove(&backup)?;
                removed += 1;
            }
        }
    }
    Ok(removed)
}
