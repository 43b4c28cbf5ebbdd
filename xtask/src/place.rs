//! Where things are: the root of the workspace, the target folder, the built binaries.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The root of the workspace; this crate stands directly below it.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The folder of the interface.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        // A relative one counts from where cargo was called, which for steps is the root.
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A binary of the development profile.
pub(crate) fn debug_binary(name: &str) -> PathBuf {
    target().join("debug").join(name)
}

/// A binary of the release profile.
pub(crate) fn release_binary(name: &str) -> PathBuf {
    target().join("release").join(name)
}

/// What the tests in the real window leave to look at.
pub(crate) fn pictures() -> PathBuf {
    target().join("e2e")
}
