//! Changes of format: all or nothing, with a verified copy first.

use super::STEPS;
use crate::open::{CreateOptions, OpenMode, create, open_with};
use crate::{Dossier, OpenError};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use uuid::Uuid;

const GOOD: &str = "ALTER TABLE meta ADD COLUMN remark TEXT; CREATE TABLE later(x INTEGER) STRICT;";
const BAD: &str = "CREATE TABLE later(x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);";

fn first_format() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.dossier");
    let options = CreateOptions {
        id: Uuid::from_u128(1),
        replica: Uuid::from_u128(2),
        at: chrono::DateTime::UNIX_EPOCH,
    };
    drop(create(&path, &options).unwrap());
    (folder, path)
}

fn names(folder: &TempDir) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn format_of(path: &Path) -> i64 {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

#[test]
fn a_failed_change_leaves_the_file_as_it_was() {
    let (folder, path) = first_format();
    let before = std::fs::read(&path).unwrap();
    let steps = [STEPS[0], GOOD, BAD];
    let error = open_with(&path, OpenMode::Write, &steps).err().unwrap();
    assert!(
        matches!(error, OpenError::Migration { from: 1, to: 3, .. }),
        "{error}"
    );
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(names(&folder), ["x.dossier"]);
    Dossier::open(&path, OpenMode::Write).unwrap();
}

#[test]
fn a_change_keeps_a_copy_of_what_was() {
    let (folder, path) = first_format();
    let steps = [STEPS[0], GOOD];
    let error = open_with(&path, OpenMode::Read, &steps).err().unwrap();
    assert!(
        matches!(error, OpenError::Older { file: 1 }),
        "readers change nothing"
    );
    drop(open_with(&path, OpenMode::Write, &steps).unwrap());
    assert_eq!(format_of(&path), 2);
    assert_eq!(names(&folder), ["x.dossier", "x.dossier.format-1"]);
    let copy = folder.path().join("x.dossier.format-1");
    assert_eq!(format_of(&copy), 1);
    Dossier::open(&copy, OpenMode::Write).unwrap();
    drop(open_with(&path, OpenMode::Write, &steps).unwrap());
    assert_eq!(
        names(&folder).len(),
        2,
        "no copy when there is nothing to change"
    );
    let error = Dossier::open(&path, OpenMode::Write).unwrap_err();
    assert!(matches!(
        error,
        OpenError::Newer {
            file: 2,
            program: 1
        }
    ));
}

#[test]
fn an_earlier_copy_is_never_replaced() {
    let (folder, path) = first_format();
    std::fs::write(folder.path().join("x.dossier.format-1"), "kept").unwrap();
    drop(open_with(&path, OpenMode::Write, &[STEPS[0], GOOD]).unwrap());
    assert_eq!(
        names(&folder),
        ["x.dossier", "x.dossier.format-1", "x.dossier.format-1-2"]
    );
    assert_eq!(
        std::fs::read(folder.path().join("x.dossier.format-1")).unwrap(),
        b"kept"
    );
}
