//! The TypeScript types of the seam stand in `ui/src/api/generated`, made from the Rust types.
//! This test fails when they differ; `RAPPORTEUR_WRITE_TYPES=1` writes them instead.

#![allow(
    clippy::disallowed_methods,
    reason = "whether to write is said in the environment"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const WRITE: &str = "RAPPORTEUR_WRITE_TYPES";

#[test]
fn the_interface_has_the_types_of_the_use_cases() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/api/generated");
    let fresh = tempfile::tempdir().expect("a folder to write to");
    rapporteur_api::types::export(fresh.path()).expect("types are written");

    if std::env::var_os(WRITE).is_some() {
        replace(&committed, fresh.path());
    }
    let (have, want) = (texts(&committed), texts(fresh.path()));
    let differing: Vec<_> = want
        .keys()
        .chain(have.keys())
        .filter(|name| have.get(*name) != want.get(*name))
        .collect();
    assert!(
        want.len() > 50,
        "the export is nearly empty: {} files",
        want.len()
    );
    assert!(
        differing.is_empty(),
        "run `cargo xtask types`; these differ: {differing:?}"
    );
}

fn texts(folder: &Path) -> BTreeMap<PathBuf, String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            (
                PathBuf::from(entry.file_name()),
                fs::read_to_string(entry.path()).expect("a text"),
            )
        })
        .collect()
}

fn replace(committed: &Path, fresh: &Path) {
    let _ = fs::remove_dir_all(committed);
    fs::create_dir_all(committed).expect("the folder of types");
    for (name, text) in texts(fresh) {
        fs::write(committed.join(name), text).expect("a type is written");
    }
}
