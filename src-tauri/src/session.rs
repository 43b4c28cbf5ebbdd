//! Where the user was in each dossier: kept with the program and not in the dossier, which may
//! travel. Holds identities, codes and clocks, and no title or text of a record. A damaged or
//! missing file means the beginning.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use rapporteur_domain::RecordId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::files::write_whole;

/// Dossiers whose places are kept.
const KEPT: usize = 24;
/// Bytes of one place at most, as JSON: what lists remember grows with nothing.
const BYTES: usize = 64 * 1024;
/// Records opened last that are kept.
const RECENT: usize = 30;

/// Where the user was in a dossier.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Session {
    /// The view.
    pub view: String,
    /// What it was narrowed to.
    pub process: Option<RecordId>,
    /// What was selected.
    pub selected: Option<RecordId>,
    /// It was open in the middle.
    pub wide: bool,
    /// The inspector was shown.
    pub inspector: bool,
    /// The clock of the world, when it was not at today.
    pub as_of: Option<String>,
    /// The clock of the dossier, when it was not at now.
    pub as_known: Option<String>,
    /// Records opened last, newest first.
    pub recent: Vec<RecordId>,
    /// What each list was filtered and sorted by, under the list's own name.
    pub lists: BTreeMap<String, Value>,
}

/// What the page learns when a dossier is open.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Before {
    /// Where the user was; none the first time.
    pub session: Option<Session>,
    /// When the dossier was opened the time before this, RFC 3339.
    pub opened: Option<String>,
}

/// The places of this data folder.
#[derive(Debug)]
pub struct Sessions {
    file: PathBuf,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    entries: Vec<Entry>,
    /// The dossier this run has told of, and when it was opened the time before.
    told: Option<(PathBuf, Option<String>)>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    path: PathBuf,
    opened: String,
    session: Option<Session>,
}

impl Sessions {
    /// Reads the places of a data folder.
    pub fn in_folder(data: &Path) -> Self {
        let file = data.join("sessions.json");
        let entries = fs::read(&file)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Self {
            file,
            held: Mutex::new(Held {
                entries,
                told: None,
            }),
        }
    }

    /// Where the user was in a dossier that is open since `now`. Asked again while it stays
    /// open, it answers the same: a page that loads anew has opened nothing.
    pub fn begin(&self, path: &Path, now: String) -> Before {
        let mut held = self.held();
        let known = held.entries.iter().find(|entry| entry.path == path);
        let session = known.and_then(|entry| entry.session.clone());
        let again = held.told.as_ref().filter(|(told, _)| told == path);
        let opened = match again {
            Some((_, opened)) => opened.clone(),
            None => {
                let before = known.map(|entry| entry.opened.clone());
                held.told = Some((path.to_owned(), before.clone()));
                held.put(Entry {
                    path: path.to_owned(),
                    opened: now,
                    session: session.clone(),
                });
                // What cannot be written is only not remembered.
                let _ = self.write(&held);
                before
            }
        };
        Before { session, opened }
    }

    /// The open dossier is closed: opening it again is another time.
    pub fn end(&self) {
        self.held().told = None;
    }

    /// Keeps where the user is now.
    ///
    /// # Errors
    /// What the system said; a place of unusual size is not kept.
    pub fn keep(&self, path: &Path, mut session: Session) -> io::Result<()> {
        session.recent.truncate(RECENT);
        if serde_json::to_vec(&session)?.len() > BYTES {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut held = self.held();
        let Some(mut entry) = held.take(path) else {
            return Ok(());
        };
        entry.session = Some(session);
        held.put(entry);
        self.write(&held)
    }

    fn write(&self, held: &Held) -> io::Result<()> {
        write_whole(&self.file, &serde_json::to_vec(&held.entries)?)
    }

    /// A panic elsewhere cannot leave the list half changed in a way that matters.
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn take(&mut self, path: &Path) -> Option<Entry> {
        let at = self.entries.iter().position(|entry| entry.path == path)?;
        Some(self.entries.remove(at))
    }

    fn put(&mut self, entry: Entry) {
        self.take(&entry.path);
        self.entries.insert(0, entry);
        self.entries.truncate(KEPT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somewhere() -> Session {
        Session {
            view: "issues".to_owned(),
            wide: true,
            as_of: Some("2026-01-30".to_owned()),
            ..Session::default()
        }
    }

    #[test]
    fn a_place_outlives_the_program_and_belongs_to_its_dossier() {
        let folder = tempfile::tempdir().unwrap();
        let (talks, other) = (Path::new("/talks.dossier"), Path::new("/other.dossier"));
        let sessions = Sessions::in_folder(folder.path());
        assert_eq!(sessions.begin(talks, "1".into()), Before::default());
        sessions.keep(talks, somewhere()).unwrap();

        let next = Sessions::in_folder(folder.path());
        let before = next.begin(talks, "2".into());
        assert_eq!(before.session, Some(somewhere()));
        assert_eq!(before.opened.as_deref(), Some("1"));
        assert_eq!(next.begin(other, "3".into()), Before::default());
    }

    #[test]
    fn a_page_that_loads_anew_has_opened_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let talks = Path::new("/talks.dossier");
        let sessions = Sessions::in_folder(folder.path());
        sessions.begin(talks, "1".into());
        sessions.end();
        assert_eq!(
            sessions.begin(talks, "2".into()).opened.as_deref(),
            Some("1")
        );
        assert_eq!(
            sessions.begin(talks, "3".into()).opened.as_deref(),
            Some("1")
        );
        sessions.end();
        assert_eq!(
            sessions.begin(talks, "4".into()).opened.as_deref(),
            Some("2")
        );
    }

    #[test]
    fn what_is_kept_is_bounded_and_survives_damage() {
        let folder = tempfile::tempdir().unwrap();
        let talks = Path::new("/talks.dossier");
        let sessions = Sessions::in_folder(folder.path());
        sessions.begin(talks, "1".into());
        let lists = BTreeMap::from([("x".to_owned(), Value::from("y".repeat(BYTES)))]);
        let large = Session {
            lists,
            ..somewhere()
        };
        assert!(sessions.keep(talks, large).is_err());
        for index in 0..40 {
            sessions.begin(&PathBuf::from(format!("/{index}.dossier")), "2".into());
        }
        assert_eq!(sessions.held().entries.len(), KEPT);
        fs::write(folder.path().join("sessions.json"), "[").unwrap();
        assert!(Sessions::in_folder(folder.path()).held().entries.is_empty());
    }
}
