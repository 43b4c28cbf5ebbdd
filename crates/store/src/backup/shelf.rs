//! Owns the folder that backups stand in: their names, their manifests and which of them go. Two files each,
//! `20261130T080000Z-214.dossier` and `….json`: the instant in UTC, and the last operation.

use super::{Backup, Drill, Manifest, digest, settled};
use crate::error::StoreError;
use crate::migrate::with_suffix;
use crate::open::io_error;
use crate::{Result, Seq};
use chrono::{DateTime, Utc};
use std::fs::DirBuilder;
use std::io::Write;
use std::path::{Path, PathBuf};

const DRILL: &str = "drill.json";

/// A folder of backups of one dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// The shelf beside a dossier: it goes where the dossier goes.
    #[must_use]
    pub fn beside(dossier: &Path) -> Self {
        Self {
            folder: with_suffix(dossier, ".backups"),
        }
    }

    /// A shelf for the same dossier in another folder, on another disk perhaps.
    #[must_use]
    pub fn in_folder(folder: &Path, dossier: &Path) -> Self {
        let name = dossier.file_name().unwrap_or_default();
        Self::beside(&folder.join(name))
    }

    /// A folder of backups, wherever it is.
    #[must_use]
    pub fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn make(&self) -> Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
            .create(&self.folder)
            .map_err(|error| io_error(&self.folder, &error).into())
    }

    /// A copy in the making; there is one writer, and so one of these.
    pub(super) fn partial(&self) -> PathBuf {
        self.folder.join("copy.partial")
    }

    /// Removes what a program that was ended in the middle of something left here.
    pub(crate) fn sweep(&self) {
        for name in ["copy.partial", "copy.partial-journal"] {
            // Harmless where it stays, so a failure is none.
            let _ = std::fs::remove_file(self.folder.join(name));
        }
        let _ = std::fs::remove_dir_all(self.drilling());
    }

    pub(super) fn drilling(&self) -> PathBuf {
        self.folder.join("drill.partial")
    }

    /// Every backup that has a manifest, the newest first: by what it holds, since a clock may have been wrong.
    #[must_use]
    pub fn backups(&self) -> Vec<Backup> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let mut backups: Vec<Backup> = entries
            .flatten()
            .filter_map(|entry| described(&entry.path()))
            .collect();
        backups.sort_by_key(|backup| {
            std::cmp::Reverse((backup.manifest.seq, backup.manifest.at, backup.name.clone()))
        });
        backups
    }

    /// The backup of this name.
    #[must_use]
    pub fn backup(&self, name: &str) -> Option<Backup> {
        // A name leads to no other folder.
        let plain = Path::new(name).file_name().is_some_and(|file| file == name);
        let file = self.folder.join(format!("{name}.json"));
        plain.then(|| described(&file)).flatten()
    }

    /// Whether a state of the dossier has a sound backup already.
    #[must_use]
    pub fn holds(&self, seq: Seq, chain: &[u8; 32]) -> bool {
        let chain = super::hex(chain);
        let same = |it: &Backup| it.manifest.seq == seq && it.manifest.chain == chain;
        self.backups()
            .iter()
            .any(|backup| same(backup) && backup.manifest.sound && backup.file.is_file())
    }

    /// Gives a copy its name, with the manifest first: a copy without one is no backup.
    pub(super) fn name(&self, partial: &Path, manifest: Manifest) -> Result<Backup> {
        let stamp = manifest.at.format("%Y%m%dT%H%M%SZ");
        let first = format!("{stamp}-{}", manifest.seq);
        let numbered = (2..).map(|number| format!("{first}-{number}"));
        let name = std::iter::once(first.clone())
            .chain(numbered)
            .find(|name| !self.folder.join(format!("{name}.dossier")).exists())
            .unwrap_or(first);
        let file = self.folder.join(format!("{name}.dossier"));
        sync(partial)?;
        self.write(
            &format!("{name}.json"),
            &serde_json::to_vec_pretty(&manifest)?,
        )?;
        std::fs::rename(partial, &file).map_err(|error| io_error(&file, &error))?;
        settled(&file)?;
        Ok(Backup {
            name,
            file,
            manifest,
        })
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let file = self.folder.join(name);
        let partial = with_suffix(&file, ".partial");
        crate::open::make_private(&partial, true)?;
        let written = std::fs::OpenOptions::new()
            .write(true)
            .open(&partial)
            .and_then(|mut out| out.write_all(bytes).and_then(|()| out.sync_all()))
            .and_then(|()| std::fs::rename(&partial, &file));
        written.map_err(|error| {
            // Half a manifest is none.
            let _ = std::fs::remove_file(&partial);
            io_error(&file, &error).into()
        })
    }

    /// Puts a backup of another shelf here as well, and reads it back.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing stays behind.
    pub fn take(&self, backup: &Backup) -> Result<Backup> {
        self.make()?;
        let partial = self.partial();
        crate::open::make_private(&partial, true)?;
        let copied = std::fs::copy(&backup.file, &partial)
            .and_then(|_| digest(&partial))
            .map_err(|error| StoreError::from(io_error(&partial, &error)))
            .and_then(|(_, sha256)| {
                if sha256 == backup.manifest.sha256 {
                    self.name(&partial, backup.manifest.clone())
                } else {
                    Err(StoreError::damaged("the copy is not what was copied"))
                }
            });
        if copied.is_err() {
            let _ = std::fs::remove_file(&partial);
        }
        copied
    }

    /// Removes backups that time has thinned out, and tells how many. None goes while the newest is not sound and
    /// there, and none that is newer than the newest.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn thin(&self, now: DateTime<Utc>) -> Result<usize> {
        let backups = self.backups();
        let Some(newest) = backups.first() else {
            return Ok(0);
        };
        let length = std::fs::metadata(&newest.file).map_or(0, |file| file.len());
        if !newest.manifest.sound || length != newest.manifest.bytes {
            return Ok(0);
        }
        let made: Vec<DateTime<Utc>> = backups.iter().map(|it| it.manifest.at).collect();
        let mut gone = 0;
        let kept = super::kept(&made, now);
        for (backup, _) in backups.iter().zip(kept).skip(1).filter(|(_, kept)| !kept) {
            self.remove(backup)?;
            gone += 1;
        }
        Ok(gone)
    }

    /// Removes one backup.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn remove(&self, backup: &Backup) -> Result<()> {
        for ending in ["dossier", "json"] {
            let file = self.folder.join(format!("{}.{ending}", backup.name));
            match std::fs::remove_file(&file) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(io_error(&file, &error).into());
                }
                _ => {}
            }
        }
        settled(&self.folder.join(DRILL))
    }

    /// Whether a backup's bytes are those it was made with.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if not, or see there.
    pub fn prove(&self, backup: &Backup) -> Result<()> {
        let (_, sha256) = digest(&backup.file).map_err(|error| io_error(&backup.file, &error))?;
        if sha256 == backup.manifest.sha256 {
            Ok(())
        } else {
            Err(StoreError::damaged("the backup is not as it was made"))
        }
    }

    /// The last drill that was held here.
    #[must_use]
    pub fn last_drill(&self) -> Option<Drill> {
        let bytes = std::fs::read(self.folder.join(DRILL)).ok()?;
        serde_json::from_slice(&bytes).ok()
    }

    pub(super) fn remember(&self, drill: &Drill) -> Result<()> {
        self.write(DRILL, &serde_json::to_vec_pretty(drill)?)
    }
}

fn described(manifest: &Path) -> Option<Backup> {
    if manifest.extension()? != "json" {
        return None;
    }
    let file = manifest.with_extension("dossier");
    let bytes = std::fs::read(manifest).ok()?;
    let manifest_read: Manifest = serde_json::from_slice(&bytes).ok()?;
    file.is_file().then(|| Backup {
        name: manifest
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        file,
        manifest: manifest_read,
    })
}

fn sync(file: &Path) -> Result<()> {
    std::fs::File::open(file)
        .and_then(|file| file.sync_all())
        .map_err(|error| io_error(file, &error).into())
}
