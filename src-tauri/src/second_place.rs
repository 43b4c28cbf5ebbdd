//! The second place for backups: a folder the user chose, on another disk perhaps, kept with the program. The webview
//! learns its name at most.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use serde::{Deserialize, Serialize};

use crate::files::write_whole;

/// The place as this data folder keeps it.
#[derive(Debug, Clone)]
pub struct SecondPlace {
    file: PathBuf,
    kept: Arc<RwLock<Kept>>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    folder: Option<PathBuf>,
}

impl SecondPlace {
    /// Reads which place was chosen; a file that cannot be read means none.
    pub fn in_folder(data: &Path) -> Self {
        let file = data.join("backups.json");
        let kept = fs::read(&file)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Self {
            file,
            kept: Arc::new(RwLock::new(kept)),
        }
    }

    /// The folder, if there is one.
    pub fn folder(&self) -> Option<PathBuf> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        kept.folder.clone()
    }

    /// From now on this folder, or none.
    pub fn choose(&self, folder: Option<PathBuf>) -> io::Result<()> {
        let chosen = Kept { folder };
        write_whole(&self.file, &serde_json::to_vec_pretty(&chosen)?)?;
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = chosen;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_outlives_a_restart_and_can_be_given_up() {
        let data = tempfile::tempdir().unwrap();
        let place = SecondPlace::in_folder(data.path());
        assert_eq!(place.folder(), None);
        place.choose(Some("/media/stick".into())).unwrap();
        let again = SecondPlace::in_folder(data.path());
        assert_eq!(again.folder(), Some("/media/stick".into()));
        again.choose(None).unwrap();
        assert_eq!(SecondPlace::in_folder(data.path()).folder(), None);
    }
}
