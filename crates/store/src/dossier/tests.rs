//! What a write does when the disk or SQLite refuses: nothing is half done, reading goes on,
//! and saving works again afterwards.

use super::Dossier;
use crate::{At, Base, CreateOptions, Op, StoreError};
use rapporteur_domain::record::Note;
use rapporteur_domain::{Body, Head, OpId, Record, RecordId};
use tempfile::TempDir;
use uuid::Uuid;

fn dossier() -> (TempDir, Dossier) {
    let folder = tempfile::tempdir().unwrap();
    let options = CreateOptions {
        id: Uuid::from_u128(1),
        replica: Uuid::from_u128(2),
        at: chrono::DateTime::UNIX_EPOCH,
    };
    let dossier = Dossier::create(&folder.path().join("x.dossier"), &options).unwrap();
    (folder, dossier)
}

fn save(dossier: &Dossier, number: u128, text: &str) -> Result<(), StoreError> {
    let op = Op {
        id: OpId(Uuid::from_u128(number)),
        label: "Write a note".into(),
        at: chrono::DateTime::UNIX_EPOCH,
        author: "A".into(),
    };
    let record = Record {
        id: RecordId(Uuid::from_u128(1000 + number)),
        head: Head::default(),
        body: Body::Note(Note {
            body: text.into(),
            ..Note::default()
        }),
    };
    dossier
        .transact(&op, |writer| writer.put(&record, Base::New))
        .map(drop)
}

fn notes(dossier: &Dossier) -> i64 {
    let at = At::today(chrono::NaiveDate::default());
    let reader = dossier.reader(at).unwrap();
    reader
        .query_row("SELECT count(*) FROM version", [], |row| row.get(0))
        .unwrap()
}

fn with_writer<T>(dossier: &Dossier, act: impl FnOnce(&mut rusqlite::Connection) -> T) -> T {
    act(dossier.writing().unwrap().as_mut().unwrap())
}

#[test]
fn a_full_disk_is_said_and_nothing_is_lost() {
    let (_folder, dossier) = dossier();
    save(&dossier, 1, "short").unwrap();
    let pages: i64 = with_writer(&dossier, |connection| {
        connection
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap()
    });
    let limit = |pages: i64| {
        with_writer(&dossier, |connection| {
            connection
                .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
                .unwrap();
        });
    };
    limit(pages + 2);
    let long = "words of no interest ".repeat(10_000);
    assert!(matches!(
        save(&dossier, 2, &long).unwrap_err(),
        StoreError::DiskFull
    ));
    assert_eq!(notes(&dossier), 1);
    limit(1_000_000);
    save(&dossier, 2, &long).unwrap();
    assert_eq!(notes(&dossier), 2);
    assert_eq!(dossier.check(|_| true).unwrap(), []);
}

#[test]
fn after_a_failed_commit_the_operation_is_looked_up() {
    let (_folder, dossier) = dossier();
    save(&dossier, 1, "first").unwrap();
    with_writer(&dossier, |connection| {
        connection.commit_hook(Some(|| true)).unwrap()
    });
    let error = save(&dossier, 2, "second").unwrap_err();
    assert!(
        !matches!(error, StoreError::Unknown(_)),
        "it was looked up: {error}"
    );
    assert_eq!(dossier.op_by_id(OpId(Uuid::from_u128(2))).unwrap(), None);
    save(&dossier, 2, "second").unwrap();
    assert_eq!(notes(&dossier), 2);
    assert_eq!(dossier.check(|_| true).unwrap(), []);
}

#[test]
fn settings_hold_on_every_connection() {
    let (_folder, dossier) = dossier();
    save(&dossier, 1, "first").unwrap();
    let wanted = [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
    ];
    let check = |connection: &rusqlite::Connection| {
        for (name, value) in wanted {
            let held: i64 = connection
                .pragma_query_value(None, name, |row| row.get(0))
                .unwrap();
            assert_eq!(held, value, "{name}");
        }
        let word: String = connection
            .pragma_query_value(None, "journal_mode", |row| row.get(0))
            .unwrap();
        assert_eq!(word, "wal");
    };
    with_writer(&dossier, |connection| check(connection));
    check(
        &dossier
            .reader(At::today(chrono::NaiveDate::default()))
            .unwrap(),
    );
}
