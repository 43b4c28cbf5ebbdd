//! Which columns lists show, in which order and how wide: a habit of the analyst, kept with the program and not
//! in a dossier. It names columns and lists of the program, never anything a dossier holds. A
//! damaged or missing file means the usual columns.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};

use crate::files::write_whole;

/// More than any list has; a page that is not ours cannot fill the disk.
const LISTS: usize = 40;
const COLUMNS: usize = 40;
const LETTERS: usize = 40;
/// Tenths of a root em: wider than any window.
const WIDEST: u16 = 2000;

/// A column in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its name in the program.
    pub key: String,
    /// It is not shown.
    pub hidden: bool,
    /// How wide the analyst made it, in tenths of a root em; without it, as the view has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u16>,
}

/// The columns of a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// The list's name in the program.
    pub list: String,
    /// In order.
    pub columns: Vec<Column>,
}

/// By list.
pub type Layouts = BTreeMap<String, Vec<Column>>;

/// The layouts of this installation.
#[derive(Debug)]
pub struct ListLayouts {
    file: PathBuf,
    now: Mutex<Layouts>,
}

impl ListLayouts {
    /// Reads the layouts of a data folder.
    pub fn in_folder(data: &Path) -> Self {
        let file = data.join("lists.json");
        let read = fs::read(&file).ok();
        let known: Option<Layouts> = read.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self {
            file,
            now: Mutex::new(known.unwrap_or_default()),
        }
    }

    /// The layouts as they are.
    pub fn now(&self) -> Layouts {
        self.all().clone()
    }

    /// Keeps the layout of a list; one that no list of the program has is passed over.
    ///
    /// # Errors
    /// What the system said.
    pub fn keep(&self, layout: Layout) -> io::Result<()> {
        let mut now = self.all();
        let known = now.contains_key(&layout.list) || now.len() < LISTS;
        let named = |name: &str| !name.is_empty() && name.len() <= LETTERS;
        let sound = layout.columns.len() <= COLUMNS
            && named(&layout.list)
            && layout.columns.iter().all(|column| {
                named(&column.key) && column.width.is_none_or(|width| width <= WIDEST)
            });
        if !(known && sound) {
            return Ok(());
        }
        now.insert(layout.list, layout.columns);
        write_whole(&self.file, &serde_json::to_vec_pretty(&*now)?)
    }

    fn all(&self) -> std::sync::MutexGuard<'_, Layouts> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(list: &str, key: &str) -> Layout {
        Layout {
            list: list.to_owned(),
            columns: vec![Column {
                key: key.to_owned(),
                hidden: true,
                width: Some(125),
            }],
        }
    }

    #[test]
    fn a_layout_outlives_the_program_and_nonsense_is_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let kept = ListLayouts::in_folder(folder.path());
        kept.keep(layout("sources", "when")).unwrap();
        kept.keep(layout(&"x".repeat(100), "when")).unwrap();
        let again = ListLayouts::in_folder(folder.path()).now();
        assert_eq!(again.len(), 1);
        assert_eq!(again["sources"], layout("sources", "when").columns);
        fs::write(folder.path().join("lists.json"), "[").unwrap();
        assert!(ListLayouts::in_folder(folder.path()).now().is_empty());
    }
}
