//! `cargo xtask pictures`: a picture of every view in the real window, to be looked at. Those whose
//! names stand in `docs/pictures` already are written there anew, in fewer colours; the others stay in
//! the target folder. A new picture of the documentation begins as an empty file of that name.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    e2e, feel, place,
    step::{Failure, Step, timed},
    system,
};

/// The script that takes them.
const SCRIPT: &str = "tests/e2e/pictures.mjs";
/// How much is kept in the dossier that shows the window crowded.
const CROWDED: u32 = 10_000;
/// Enough for text and tints, and a third of the size.
const COLOURS: &str = "64";

pub(crate) fn pictures() -> Result<(), Failure> {
    system::ready_for_pictures()?;
    e2e::build()?;
    let folder = place::target().join("pictures");
    let dossier = feel::generated(CROWDED, &place::debug_binary("rapporteur"))?;
    let given = [
        ("RAPPORTEUR_E2E_PICTURES", folder.clone()),
        ("RAPPORTEUR_PICTURES_DOSSIER", dossier),
        ("RAPPORTEUR_PICTURES_SIZE", CROWDED.to_string().into()),
    ];
    e2e::drive_with(&[SCRIPT.to_owned()], &given)?;
    timed("pictures of the documentation", || renew(&folder))?;
    println!("\nAll of them, to be looked at: {}", folder.display());
    Ok(())
}

/// Writes the pictures that the documentation shows anew.
fn renew(taken: &Path) -> Result<(), Failure> {
    let shown = place::root().join("docs/pictures");
    let entries = fs::read_dir(&shown)
        .map_err(|error| Failure::new(format!("{}: {error}", shown.display())))?;
    for entry in entries.flatten() {
        let new: PathBuf = taken.join(entry.file_name());
        if !new.exists() {
            return Err(Failure::new(format!("nobody took {}", new.display())));
        }
        let (from, to) = (new.into_os_string(), entry.path().into_os_string());
        let line = ["--force", "--strip", "--nofs", COLOURS, "--output"].map(OsString::from);
        let line = line.into_iter().chain([to, "--".into(), from]);
        Step::new("pngquant", line)
            .called(&entry.file_name().to_string_lossy())
            .run()?;
    }
    Ok(())
}
