//! Where the program keeps its own files: one private folder. Dossiers live wherever their user
//! put them; this folder holds the demo, the list of recent dossiers and the window's size.

use std::{
    env, fs, io,
    os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt},
    path::{Path, PathBuf},
};

/// The folders of one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Private to the user (0700).
    pub data: PathBuf,
}

/// Why there is no usable data folder. Never answered by quietly using another one: that would
/// look like lost work.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Neither variable says where a user's data belongs.
    #[error("no data folder: set HOME, XDG_DATA_HOME or RAPPORTEUR_DATA_DIR to an absolute path")]
    NoHome,
    /// The folder belongs to someone else, who could replace files under us.
    #[error("the data folder {} belongs to another user", .0.display())]
    Foreign(PathBuf),
    /// The folder cannot be made or read.
    #[error("the data folder {} cannot be used: {source}", path.display())]
    Unusable {
        /// The folder that was tried.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Folders {
    /// `RAPPORTEUR_DATA_DIR` when set, else `rapporteur` under the user's data folder as the XDG
    /// base directory specification places it.
    pub fn from_environment() -> Result<Self, FolderError> {
        let own = absolute("RAPPORTEUR_DATA_DIR");
        let xdg = || absolute("XDG_DATA_HOME").map(|base| base.join("rapporteur"));
        let home = || absolute("HOME").map(|base| base.join(".local/share/rapporteur"));
        let data = own.or_else(xdg).or_else(home).ok_or(FolderError::NoHome)?;
        Self::at(data)
    }

    /// Makes the folder when it is missing, and private when it is not.
    pub fn at(data: PathBuf) -> Result<Self, FolderError> {
        match prepare(&data) {
            Ok(true) => Ok(Self { data }),
            Ok(false) => Err(FolderError::Foreign(data)),
            Err(source) => Err(FolderError::Unusable { path: data, source }),
        }
    }
}

/// The specification says that relative paths in these variables are to be ignored.
#[expect(
    clippy::disallowed_methods,
    reason = "the host reads the environment so that nothing else has to"
)]
fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}

/// Whether the folder, private after this, is ours.
fn prepare(folder: &Path) -> io::Result<bool> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    let found = fs::metadata(folder)?;
    if found.uid() != rustix::process::geteuid().as_raw() {
        return Ok(false);
    }
    if found.permissions().mode() & 0o077 != 0 {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_new_folder_and_an_open_one_both_end_private() {
        let base = tempfile::tempdir().unwrap();
        let new = Folders::at(base.path().join("a/b")).unwrap();
        assert_eq!(mode(&new.data), 0o700);

        let open = base.path().join("open");
        fs::create_dir(&open).unwrap();
        fs::set_permissions(&open, fs::Permissions::from_mode(0o755)).unwrap();
        Folders::at(open.clone()).unwrap();
        assert_eq!(mode(&open), 0o700);
    }

    #[test]
    fn a_file_in_the_way_is_named() {
        let base = tempfile::tempdir().unwrap();
        let file = base.path().join("taken");
        fs::write(&file, "").unwrap();
        let error = Folders::at(file).unwrap_err().to_string();
        assert!(error.contains("taken"), "{error}");
    }
}
