//! Changes of format: all or nothing, with a verified copy first.

use super::STEPS;
use crate::open::{CreateOptions, OpenMode, create, open_with};
use crate::{Dossier, OpenError};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use uuid::Uuid;

const GOOD: &str = "ALTER TABLE meta ADD COLUMN remark TEXT; CREATE TABLE later(x INTEGER) STRICT;";
const BAD: &str = "CREATE TABLE later(x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);";

fn of_today() -> (TempDir, PathBuf) {
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

/// Steps after those there are.
fn and<'a>(more: &[&'a str]) -> Vec<&'a str> {
    STEPS.iter().copied().chain(more.iter().copied()).collect()
}

fn today() -> i64 {
    super::newest(STEPS)
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
    let (folder, path) = of_today();
    let before = std::fs::read(&path).unwrap();
    let steps = and(&[GOOD, BAD]);
    let error = open_with(&path, OpenMode::Write, &steps).err().unwrap();
    assert!(
        matches!(error, OpenError::Migration { from, to, .. } if from == today() && to == today() + 2),
        "{error}"
    );
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(names(&folder), ["x.dossier"]);
    Dossier::open(&path, OpenMode::Write).unwrap();
}

#[test]
fn a_change_keeps_a_copy_of_what_was() {
    let (folder, path) = of_today();
    let steps = and(&[GOOD]);
    let error = open_with(&path, OpenMode::Read, &steps).err().unwrap();
    assert!(
        matches!(error, OpenError::Older { file } if file == today()),
        "readers change nothing"
    );
    drop(open_with(&path, OpenMode::Write, &steps).unwrap());
    assert_eq!(format_of(&path), today() + 1);
    let kept = format!("x.dossier.format-{}", today());
    assert_eq!(names(&folder), ["x.dossier", &kept]);
    let copy = folder.path().join(&kept);
    assert_eq!(format_of(&copy), today());
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
        OpenError::Newer { file, program } if file == today() + 1 && program == today()
    ));
}

#[test]
fn an_earlier_copy_is_never_replaced() {
    let (folder, path) = of_today();
    let copy = format!("x.dossier.format-{}", today());
    std::fs::write(folder.path().join(&copy), "kept").unwrap();
    drop(open_with(&path, OpenMode::Write, &and(&[GOOD])).unwrap());
    assert_eq!(names(&folder), ["x.dossier", &copy, &format!("{copy}-2")]);
    assert_eq!(std::fs::read(folder.path().join(copy)).unwrap(), b"kept");
}
