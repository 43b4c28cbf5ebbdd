//! Making and opening: every kind of file that is not ours, or not sound, gets its own error
//! and is left as it was.

use crate::support::{Talks, note, options, print, process};
use rapporteur_store::{Dossier, NotADossier, OpenError, OpenMode};
use std::path::Path;

fn opens_not(path: &Path) -> OpenError {
    let folder = path.parent().unwrap();
    let before = print(folder, path);
    let mut errors = [OpenMode::Write, OpenMode::Read]
        .map(|mode| Dossier::open(path, mode).unwrap_err())
        .into_iter();
    assert_eq!(
        print(folder, path),
        before,
        "the file and its folder are as they were"
    );
    errors.next().unwrap()
}

#[test]
fn a_new_dossier_opens_again() {
    let talks = Talks::new();
    talks.put(&[process(1, "Trilateral talks")]);
    let talks = talks.reopened();
    assert_eq!(
        talks
            .reader()
            .get(crate::support::id(1))
            .unwrap()
            .unwrap()
            .record
            .head
            .title,
        "Trilateral talks"
    );
}

#[test]
fn creating_never_replaces() {
    let talks = Talks::new();
    let error = Dossier::create(&talks.path(), &options()).unwrap_err();
    assert!(matches!(error, OpenError::Exists(_)), "{error}");
}

#[test]
fn other_files_are_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.dossier");
    assert!(matches!(
        Dossier::open(&path, OpenMode::Read).unwrap_err(),
        OpenError::NotFound(_)
    ));

    std::fs::write(&path, b"").unwrap();
    assert!(matches!(
        opens_not(&path),
        OpenError::NotADossier {
            reason: NotADossier::Empty,
            ..
        }
    ));

    std::fs::write(
        &path,
        b"A letter about the talks, and not a dossier at all.".repeat(100),
    )
    .unwrap();
    assert!(matches!(
        opens_not(&path),
        OpenError::NotADossier {
            reason: NotADossier::NotSqlite,
            ..
        }
    ));

    std::fs::remove_file(&path).unwrap();
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE t(x); PRAGMA user_version = 1")
        .unwrap();
    assert!(matches!(
        opens_not(&path),
        OpenError::NotADossier {
            reason: NotADossier::OtherApplication,
            ..
        }
    ));

    std::fs::remove_file(&path).unwrap();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection
        .execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t(x)")
        .unwrap();
    connection.close().unwrap();
    assert!(matches!(
        opens_not(&path),
        OpenError::NotADossier {
            reason: NotADossier::OtherApplication,
            ..
        }
    ));

    assert!(matches!(
        Dossier::open(folder.path(), OpenMode::Read).unwrap_err(),
        OpenError::NotPlain { .. }
    ));
}

fn closed_dossier() -> (tempfile::TempDir, std::path::PathBuf) {
    let talks = Talks::new();
    talks.put(&[
        process(1, "Talks"),
        note(2, "Note", &"words upon words ".repeat(2000), &[1]),
    ]);
    let path = talks.path();
    talks.dossier.close().unwrap();
    (talks.folder, path)
}

#[test]
fn an_orderly_close_leaves_one_file() {
    let (folder, path) = closed_dossier();
    assert_eq!(print(folder.path(), &path).0, ["talks.dossier"]);
}

#[test]
fn a_newer_format_is_refused_untouched() {
    let (_folder, path) = closed_dossier();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    connection.close().unwrap();
    assert!(matches!(
        opens_not(&path),
        OpenError::Newer { file: 99, .. }
    ));
}

#[test]
fn damage_is_refused_untouched() {
    let (_folder, path) = closed_dossier();
    let whole = std::fs::read(&path).unwrap();

    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(
        matches!(opens_not(&path), OpenError::Damaged { .. }),
        "truncated"
    );

    let mut garbage = whole.clone();
    for byte in &mut garbage[8192..12288] {
        *byte = byte.wrapping_mul(31).wrapping_add(7);
    }
    std::fs::write(&path, &garbage).unwrap();
    assert!(
        matches!(opens_not(&path), OpenError::Damaged { .. }),
        "a sector of garbage"
    );

    let mut zeroed = whole.clone();
    zeroed[whole.len() - 4096..].fill(0);
    std::fs::write(&path, &zeroed).unwrap();
    assert!(
        matches!(opens_not(&path), OpenError::Damaged { .. }),
        "a sector of zeroes"
    );

    std::fs::write(&path, &whole).unwrap();
    Dossier::open(&path, OpenMode::Write).unwrap();
}

#[test]
fn a_planted_trigger_is_damage() {
    let (_folder, path) = closed_dossier();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection
        .execute_batch("CREATE TRIGGER t AFTER INSERT ON version BEGIN DELETE FROM op; END")
        .unwrap();
    connection.close().unwrap();
    assert!(matches!(opens_not(&path), OpenError::Damaged { .. }));
}

#[test]
fn there_is_one_writer_and_any_number_of_readers() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    match Dossier::open(&talks.path(), OpenMode::Write).unwrap_err() {
        OpenError::InUse { by } => assert_eq!(by, Some(format!("process {}", std::process::id()))),
        other => panic!("{other}"),
    }
    let second = Dossier::open(&talks.path(), OpenMode::Read).unwrap();
    talks.put(&[process(2, "More talks")]);
    let at = rapporteur_store::At::today(crate::support::day("2026-02-01"));
    assert_eq!(
        second.reader(at).unwrap().seq(),
        2,
        "a reader sees what the writer has saved since"
    );
    let op = talks.op("No");
    assert!(matches!(
        second.transact(&op, |_| Ok(())).unwrap_err(),
        rapporteur_store::StoreError::ReadOnly
    ));
    drop(second);
    let path = talks.path();
    talks.dossier.close().unwrap();
    Dossier::open(&path, OpenMode::Write).unwrap();
}

#[cfg(unix)]
#[test]
fn links_are_refused_and_files_are_private() {
    use std::os::unix::fs::{MetadataExt, symlink};
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    let names = [
        "talks.dossier",
        "talks.dossier-wal",
        "talks.dossier-shm",
        "talks.dossier.lock",
    ];
    for name in names {
        let mode = std::fs::metadata(talks.folder.path().join(name))
            .unwrap()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    let link = talks.folder.path().join("link.dossier");
    symlink(talks.path(), &link).unwrap();
    assert!(matches!(
        Dossier::open(&link, OpenMode::Read).unwrap_err(),
        OpenError::NotPlain { .. }
    ));
    let second = talks.folder.path().join("second.dossier");
    std::fs::hard_link(talks.path(), &second).unwrap();
    assert!(matches!(
        Dossier::open(&second, OpenMode::Read).unwrap_err(),
        OpenError::NotPlain { .. }
    ));
}

#[cfg(unix)]
#[test]
fn a_file_replaced_while_open_is_not_written() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    std::fs::rename(talks.path(), talks.folder.path().join("moved.dossier")).unwrap();
    let error =
        talks.refused(|writer| writer.put(&process(2, "More"), rapporteur_store::Base::Any));
    assert!(
        matches!(error, rapporteur_store::StoreError::Replaced),
        "{error}"
    );
}

#[test]
fn odd_names_are_names() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "a b.dossier",
        "50%25.dossier",
        "? # &.dossier",
        "перемовини.dossier",
    ] {
        let path = folder.path().join(name);
        Dossier::create(&path, &options()).unwrap().close().unwrap();
        Dossier::open(&path, OpenMode::Write).unwrap();
        Dossier::open(&path, OpenMode::Read).unwrap();
    }
}
