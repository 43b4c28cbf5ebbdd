//! Owns the drill: the newest backup is put back for trial, in a folder of its own that is removed afterwards, opened
//! as its user would open it, and looked through. A backup that nobody ever restored is a hope.

use super::{Shelf, restore};
use crate::dossier::Dossier;
use crate::error::StoreError;
use crate::open::OpenMode;
use crate::{Problem, Result, journal};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What a drill came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drill {
    /// When it was held.
    pub at: DateTime<Utc>,
    /// Which backup was put back.
    pub backup: String,
    /// Records found in it.
    pub records: u64,
    /// Whether everything was there and as it was.
    pub sound: bool,
    /// What was not, as codes.
    pub problems: Vec<String>,
}

impl Shelf {
    /// Holds a drill with the newest backup and remembers it; none where there is no backup.
    ///
    /// # Errors
    /// See [`StoreError`]. A backup that cannot be put back is the drill's result, not an error.
    pub fn drill(
        &self,
        at: DateTime<Utc>,
        go_on: impl FnMut(u64, u64) -> bool,
    ) -> Result<Option<Drill>> {
        let Some(backup) = self.backups().into_iter().next() else {
            return Ok(None);
        };
        self.sweep();
        let folder = self.drilling();
        std::fs::create_dir(&folder).map_err(|error| crate::open::io_error(&folder, &error))?;
        let outcome = put_back(&backup, &folder.join("drill.dossier"), at, go_on);
        // Failing leaves it to the next sweep.
        let _ = std::fs::remove_dir_all(&folder);
        let (records, problems) = outcome?;
        let drill = Drill {
            at,
            backup: backup.name,
            records,
            sound: problems.is_empty(),
            problems,
        };
        self.remember(&drill)?;
        Ok(Some(drill))
    }
}

fn put_back(
    backup: &super::Backup,
    trial: &std::path::Path,
    at: DateTime<Utc>,
    mut go_on: impl FnMut(u64, u64) -> bool,
) -> Result<(u64, Vec<String>)> {
    let opened = restore(backup, trial, at).and_then(|_| Dossier::open(trial, OpenMode::Write));
    let dossier = match opened {
        Ok(dossier) => dossier,
        Err(crate::OpenError::DiskFull) => return Err(StoreError::DiskFull),
        Err(_) => return Ok((0, vec!["backup.unreadable".to_owned()])),
    };
    let found = dossier.check(|progress| go_on(progress.done, progress.total))?;
    let mut problems: Vec<String> = found.iter().map(code).collect();
    problems.dedup();
    let (records, last) = (dossier.standing()?, dossier.last_op()?);
    let chain = super::hex(&journal::last_hash(last.as_ref()));
    if records != backup.manifest.records {
        problems.push("backup.records".to_owned());
    }
    if chain != backup.manifest.chain {
        problems.push("backup.chain".to_owned());
    }
    Ok((records, problems))
}

fn code(problem: &Problem) -> String {
    problem.code.to_owned()
}
