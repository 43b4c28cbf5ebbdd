//! The dossier this window has open, or none: what every command works on. Opening another lets go
//! of the first; a use case that is still at work keeps it until it is done.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use rapporteur_api::{
    ApiError, Desk, Dossier, Host, Unwatched, dossiers, palette::Names, salvaging,
};
use rapporteur_domain::Language;

use crate::host::Desktop;

/// The open dossier and the host of its use cases.
#[derive(Debug)]
pub struct OpenDossier {
    host: Desktop,
    // Not Debug: a dossier would print its path.
    open: RwLock<Held>,
}

#[derive(Default)]
struct Held(Option<Arc<Opened>>);

/// A dossier, and what is kept in memory of it as long as it is open.
struct Opened {
    dossier: Dossier,
    names: Names,
}

impl std::fmt::Debug for Held {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(if self.0.is_some() { "open" } else { "none" })
    }
}

impl OpenDossier {
    /// Nothing open yet.
    pub fn none(host: Desktop) -> Self {
        Self {
            host,
            open: RwLock::default(),
        }
    }

    /// From now on answers in this language; the system's where none is chosen.
    pub fn speak(&self, chosen: Option<Language>) {
        self.host.speak(chosen);
    }

    /// The language of the answers.
    pub fn language(&self) -> Language {
        self.host.language()
    }

    /// Runs a use case on the open dossier.
    ///
    /// # Errors
    /// `dossier.none_open`, or what the use case fails with.
    pub fn at_desk<T>(
        &self,
        use_case: impl FnOnce(&Desk<'_>) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.at_desk_with_names(|desk, _| use_case(desk))
    }

    /// The same with the names of the open dossier.
    ///
    /// # Errors
    /// `dossier.none_open`, or what the use case fails with.
    pub fn at_desk_with_names<T>(
        &self,
        use_case: impl FnOnce(&Desk<'_>, &Names) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let open = self.current().ok_or_else(ApiError::none_open)?;
        let desk = Desk {
            dossier: &open.dossier,
            host: &self.host,
        };
        use_case(&desk, &open.names)
    }

    /// Opens a file, for reading only when another program writes it. The one that is open already
    /// stays as it is, and so it does when the file cannot be opened.
    ///
    /// # Errors
    /// See [`dossiers::open_dossier`].
    pub fn open(&self, path: &Path) -> Result<(), ApiError> {
        if self.holds(path) {
            return Ok(());
        }
        self.hold(dossiers::open_dossier(path, true)?);
        Ok(())
    }

    /// Opens a damaged file to look at; nothing is written.
    ///
    /// # Errors
    /// See [`salvaging::look_at`].
    pub fn look_at(&self, path: &Path) -> Result<(), ApiError> {
        self.hold(salvaging::look_at(path)?);
        Ok(())
    }

    /// The host of the use cases, for those that need no open dossier.
    pub fn host(&self) -> &Desktop {
        &self.host
    }

    /// Makes an empty dossier and opens it.
    ///
    /// # Errors
    /// See [`dossiers::new_dossier`].
    pub fn create(&self, path: &Path) -> Result<(), ApiError> {
        self.hold(dossiers::new_dossier(path, &self.host)?);
        Ok(())
    }

    /// Opens the demo, and makes it the first time.
    ///
    /// # Errors
    /// See [`dossiers::demo_dossier`].
    pub fn demo(&self, path: &Path) -> Result<(), ApiError> {
        if path.exists() {
            return self.open(path);
        }
        self.hold(dossiers::demo_dossier(path, &self.host, &Unwatched)?);
        Ok(())
    }

    /// Lets go of the open dossier.
    pub fn close(&self) {
        self.put(None);
    }

    /// Moves the log into the file: while nobody is looking, and cheap when there is nothing in it.
    pub fn tidy(&self) {
        if let Some(open) = self.current() {
            // What is not moved now is moved when the dossier is closed.
            let _ = open.dossier.checkpoint();
        }
    }

    /// The name of the open dossier, for a title bar.
    pub fn name(&self) -> Option<String> {
        let path = self.path()?;
        Some(path.file_stem()?.to_string_lossy().into_owned())
    }

    /// Where the open dossier stands; never for the webview.
    pub fn path(&self) -> Option<PathBuf> {
        Some(self.current()?.dossier.path().to_owned())
    }

    fn holds(&self, path: &Path) -> bool {
        let resolved = |path: &Path| path.canonicalize().ok();
        let held = self.path().and_then(|held| resolved(&held));
        held.is_some_and(|held| Some(held) == resolved(path))
    }

    fn hold(&self, dossier: Dossier) {
        self.put(Some(Arc::new(Opened {
            dossier,
            names: Names::default(),
        })));
    }

    /// The former dossier is dropped after the lock is free: closing it writes to the disk.
    fn put(&self, opened: Option<Arc<Opened>>) {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        let former = std::mem::replace(&mut open.0, opened);
        drop(open);
        drop(former);
    }

    fn current(&self) -> Option<Arc<Opened>> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use rapporteur_api::{Code, journal};

    use super::*;

    fn nothing_open(folder: &Path) -> OpenDossier {
        let second = crate::second_place::SecondPlace::in_folder(folder);
        OpenDossier::none(Desktop::in_folder(folder, second))
    }

    fn name(open: &OpenDossier) -> Result<String, Code> {
        let state = open.at_desk(journal::dossier_state);
        state.map(|state| state.name).map_err(|error| error.code)
    }

    #[test]
    fn without_a_dossier_every_use_case_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let open = nothing_open(folder.path());
        assert_eq!(name(&open), Err(Code::NoneOpen));
        open.create(&folder.path().join("talks.dossier")).unwrap();
        assert_eq!(name(&open), Ok("talks".to_owned()));
        open.close();
        assert_eq!(name(&open), Err(Code::NoneOpen));
    }

    #[test]
    fn opening_the_open_file_again_keeps_it_writable() {
        let folder = tempfile::tempdir().unwrap();
        let open = nothing_open(folder.path());
        let path = folder.path().join("talks.dossier");
        open.create(&path).unwrap();
        open.open(&folder.path().join(".").join("talks.dossier"))
            .unwrap();
        let state = open.at_desk(journal::dossier_state).unwrap();
        assert!(!state.read_only);
    }

    #[test]
    fn a_file_that_cannot_be_opened_leaves_the_open_one_alone() {
        let folder = tempfile::tempdir().unwrap();
        let open = nothing_open(folder.path());
        open.create(&folder.path().join("talks.dossier")).unwrap();
        let missing = open.open(&folder.path().join("missing.dossier"));
        assert_eq!(missing.unwrap_err().code, Code::NotFound);
        let text = folder.path().join("text.dossier");
        std::fs::write(&text, "not a dossier").unwrap();
        assert_eq!(open.open(&text).unwrap_err().code, Code::Foreign);
        assert_eq!(name(&open), Ok("talks".to_owned()));
    }

    #[test]
    fn the_demo_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let open = nothing_open(folder.path());
        let path = folder.path().join("demo.dossier");
        open.demo(&path).unwrap();
        let made = open.at_desk(journal::dossier_state).unwrap();
        assert!(made.journal > 10, "{} operations", made.journal);
        open.close();
        open.demo(&path).unwrap();
        let again = open.at_desk(journal::dossier_state).unwrap();
        assert_eq!(again.journal, made.journal);
    }
}
