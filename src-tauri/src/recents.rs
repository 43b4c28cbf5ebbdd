//! The dossiers opened last, newest first. The webview sees a key and a name; the path stays here,
//! so that no path ever comes back from the webview. The list is a convenience: a damaged or
//! missing one is an empty one.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde::{Deserialize, Serialize};

use crate::files::write_whole;

/// As many as fit a menu without scrolling.
const KEPT: usize = 12;

/// The list of this data folder.
#[derive(Debug)]
pub struct Recents {
    file: PathBuf,
    list: Mutex<List>,
}

#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(default)]
struct List {
    next_key: u32,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    key: u32,
    path: PathBuf,
}

/// One line of the list, as the webview sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecentDossier {
    /// Names the dossier to `open_recent`; stays the same while the dossier is listed.
    pub key: u32,
    /// The file's name without its ending.
    pub name: String,
    /// The folder, shortened for people; not usable as a path.
    pub folder: String,
    /// Whether the file is still there.
    pub present: bool,
}

impl Recents {
    /// Reads the list of a data folder.
    pub fn in_folder(data: &Path) -> Self {
        let file = data.join("recent.json");
        let list = fs::read(&file)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Self {
            file,
            list: Mutex::new(list),
        }
    }

    /// Newest first.
    pub fn all(&self) -> Vec<RecentDossier> {
        self.list().entries.iter().map(Entry::seen).collect()
    }

    /// The path behind a key.
    pub fn path(&self, key: u32) -> Option<PathBuf> {
        self.list()
            .entries
            .iter()
            .find(|entry| entry.key == key)
            .map(|entry| entry.path.clone())
    }

    /// The key of a path, while it is listed.
    pub fn key(&self, path: &Path) -> Option<u32> {
        let list = self.list();
        let entry = list.entries.iter().find(|entry| entry.path == path);
        entry.map(|entry| entry.key)
    }

    /// Puts a dossier on top.
    pub fn remember(&self, path: &Path) -> io::Result<()> {
        self.change(|list| {
            let known = list.entries.iter().position(|entry| entry.path == path);
            let entry = known
                .map(|index| list.entries.remove(index))
                .unwrap_or_else(|| {
                    list.next_key = list.next_key.wrapping_add(1);
                    Entry {
                        key: list.next_key,
                        path: path.to_owned(),
                    }
                });
            list.entries.insert(0, entry);
            list.entries.truncate(KEPT);
        })
    }

    /// Takes a dossier off the list; the file stays.
    pub fn forget(&self, key: u32) -> io::Result<()> {
        self.change(|list| list.entries.retain(|entry| entry.key != key))
    }

    fn change(&self, change: impl FnOnce(&mut List)) -> io::Result<()> {
        let mut list = self.list();
        change(&mut list);
        write_whole(&self.file, &serde_json::to_vec_pretty(&*list)?)
    }

    /// A panic elsewhere cannot leave the list half changed in a way that matters.
    fn list(&self) -> MutexGuard<'_, List> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    fn seen(&self) -> RecentDossier {
        let text = |part: Option<&std::ffi::OsStr>| {
            part.unwrap_or_default().to_string_lossy().into_owned()
        };
        RecentDossier {
            key: self.key,
            name: text(self.path.file_stem()),
            folder: text(self.path.parent().and_then(Path::file_name)),
            present: self.path.is_file(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(recents: &Recents) -> Vec<String> {
        recents
            .all()
            .into_iter()
            .map(|recent| recent.name)
            .collect()
    }

    #[test]
    fn newest_first_each_once_and_kept_across_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let recents = Recents::in_folder(folder.path());
        for name in ["a", "b", "a"] {
            recents
                .remember(&folder.path().join(format!("{name}.dossier")))
                .unwrap();
        }
        assert_eq!(names(&recents), ["a", "b"]);
        let again = Recents::in_folder(folder.path());
        assert_eq!(again.all(), recents.all());
        let a = again.all()[0].key;
        assert_eq!(again.path(a), Some(folder.path().join("a.dossier")));
        again.forget(a).unwrap();
        assert_eq!((names(&again), again.path(a)), (vec!["b".into()], None));
    }

    #[test]
    fn a_key_is_never_reused_for_another_dossier() {
        let folder = tempfile::tempdir().unwrap();
        let recents = Recents::in_folder(folder.path());
        recents.remember(Path::new("/a.dossier")).unwrap();
        let old = recents.all()[0].key;
        recents.forget(old).unwrap();
        recents.remember(Path::new("/b.dossier")).unwrap();
        assert_ne!(recents.all()[0].key, old);
    }

    #[test]
    fn the_list_is_bounded_and_survives_damage() {
        let folder = tempfile::tempdir().unwrap();
        let recents = Recents::in_folder(folder.path());
        for index in 0..40 {
            recents
                .remember(&PathBuf::from(format!("/{index}.dossier")))
                .unwrap();
        }
        assert_eq!(recents.all().len(), KEPT);
        fs::write(folder.path().join("recent.json"), "{\"entries\": [").unwrap();
        assert!(Recents::in_folder(folder.path()).all().is_empty());
    }

    #[test]
    fn a_missing_file_is_shown_as_missing() {
        let folder = tempfile::tempdir().unwrap();
        let recents = Recents::in_folder(folder.path());
        let there = folder.path().join("there.dossier");
        fs::write(&there, "").unwrap();
        recents.remember(&there).unwrap();
        recents
            .remember(&folder.path().join("gone.dossier"))
            .unwrap();
        let present: Vec<bool> = recents.all().iter().map(|recent| recent.present).collect();
        assert_eq!(present, [false, true]);
    }
}
