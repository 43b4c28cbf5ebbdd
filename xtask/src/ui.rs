//! The interface: its packages from npm, with install scripts off, and its build. Packages are
//! fetched again only when the lock file has changed since.

use std::{fs, path::Path, time::SystemTime};

use crate::{
    place,
    step::{Failure, Step},
};

/// Makes `ui/node_modules` agree with the lock file.
pub(crate) fn packages() -> Result<(), Failure> {
    let ui = place::ui();
    let stamp = ui.join("node_modules/.package-lock.json");
    if is_newer(&stamp, &ui.join("package-lock.json")) {
        return Ok(());
    }
    npm(&["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).run()
}

/// Builds the interface into `ui/dist`, which the window embeds.
pub(crate) fn build() -> Result<(), Failure> {
    packages()?;
    npm(&["run", "--silent", "build"]).run()
}

/// One of the scripts in `ui/package.json`.
pub(crate) fn script(name: &str) -> Step {
    npm(&["run", "--silent", name])
}

fn npm(words: &[&str]) -> Step {
    Step::new("npm", words)
        .within(&place::ui())
        .called(&format!("npm {} (ui)", words.join(" ")))
}

fn is_newer(file: &Path, than: &Path) -> bool {
    let changed = |file: &Path| -> Option<SystemTime> { fs::metadata(file).ok()?.modified().ok() };
    match (changed(file), changed(than)) {
        (Some(file), Some(than)) => file >= than,
        _ => false,
    }
}
