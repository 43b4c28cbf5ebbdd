//! The check: silent on a sound dossier, and naming what another tool changed.

use crate::support::{
    Talks, id, issue, issue_move, note, party, position, process, round, round_move, statement,
};
use rapporteur_domain::development::{IssueState, RoundState};
use rapporteur_store::{Dossier, OpenMode, Resting, StoreError};
use std::path::PathBuf;
use tempfile::TempDir;

fn lived_in() -> Talks {
    let talks = Talks::new();
    talks.put(&[
        process(1, "Talks"),
        process(2, "Other talks"),
        round(10, "Round 1", &[1]),
        issue(11, "Territory", 1),
        party(12, "Ukraine"),
        note(13, "Note", "words", &[10]),
    ]);
    talks.put(&[
        round_move(
            20,
            10,
            "2026-01-28",
            RoundState::Tentative,
            Some("2026-02-01"),
        ),
        issue_move(21, 11, "2026-01-28", IssueState::StickingPoint),
        position(22, 11, 12, "2026-01-29", "the front line"),
    ]);
    talks.put(&[round_move(
        23,
        10,
        "2026-02-02",
        RoundState::Confirmed,
        Some("2026-02-04/2026-02-05"),
    )]);
    talks.put(&[
        round(10, "Round one", &[1, 2]),
        statement(24, 10, "2026-02-03", "on time"),
    ]);
    talks.undo();
    talks.redo();
    talks.act(|writer| writer.bin(id(11)));
    talks.act(|writer| writer.restore(id(11)));
    talks.act(|writer| writer.bin(id(13)));
    let op = talks.op("Purge");
    talks
        .dossier
        .purge(&op, &[id(24)], Resting::Refuse)
        .unwrap();
    talks
}

#[test]
fn a_sound_dossier_has_no_problems() {
    let talks = lived_in();
    let mut last = None;
    let problems = talks
        .dossier
        .check(|progress| {
            last = Some(progress);
            true
        })
        .unwrap();
    assert_eq!(problems, []);
    let last = last.unwrap();
    assert_eq!(last.done, last.total);
}

#[test]
fn a_check_can_be_stopped() {
    let talks = lived_in();
    assert!(matches!(
        talks.dossier.check(|_| false).unwrap_err(),
        StoreError::Cancelled
    ));
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
}

/// Changes a closed dossier with plain SQL and tells what the check finds.
fn found_after(sql: &str) -> Vec<String> {
    let (_folder, path) = tampered(sql);
    let dossier = Dossier::open(&path, OpenMode::Read).unwrap();
    let problems = dossier.check(|_| true).unwrap();
    problems
        .into_iter()
        .map(|problem| match problem.record {
            Some(record) => format!("{} {}", problem.code, record.0.as_u128()),
            None => problem.code.to_owned(),
        })
        .collect()
}

fn tampered(sql: &str) -> (TempDir, PathBuf) {
    let talks = lived_in();
    let path = talks.path();
    talks.dossier.close().unwrap();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch(sql).unwrap();
    connection.close().unwrap();
    (talks.folder, path)
}

#[test]
fn what_another_tool_changed_is_named() {
    let cases = [
        (
            "UPDATE version SET body = replace(body, 'Talks', 'Tanks') WHERE v = 1",
            "row.changed 1",
        ),
        (
            "UPDATE version SET title = 'X' WHERE v = 1",
            "row.columns 1",
        ),
        (
            "UPDATE version SET until = until + 1 WHERE record = 3 AND until < 100",
            "row.end_changed 10",
        ),
        (
            "UPDATE op SET label = 'Nothing' WHERE seq = 2",
            "journal.broken",
        ),
        ("UPDATE op SET at = 0 WHERE seq = 3", "journal.time"),
        (
            "PRAGMA foreign_keys = OFF; DELETE FROM op WHERE seq = 3",
            "journal.gap",
        ),
        ("DELETE FROM version WHERE v = 4", "journal.broken"),
        (
            "UPDATE status SET state = 'cancelled' WHERE until > 1000",
            "status.stale 10",
        ),
        ("DELETE FROM status", "status.stale 10"),
        ("DELETE FROM link WHERE v = 3", "link.missing 10"),
        ("INSERT INTO link VALUES (1, 5, 'about')", "link.count"),
        ("DELETE FROM fts WHERE rowid = 3", "search.missing 10"),
        ("DELETE FROM called WHERE record = 3", "search.names 10"),
        ("DELETE FROM listing WHERE v = 3", "list.stretch 10"),
        (
            "UPDATE listing SET earliest = 7 WHERE v = 3",
            "list.stale 10",
        ),
        (
            "UPDATE listing SET process = 0 WHERE record = 3 AND until > 1000 AND process = 1",
            "list.place 10",
        ),
    ];
    for (sql, code) in cases {
        let found = found_after(sql);
        assert!(found.iter().any(|it| it == code), "{sql}: {found:?}");
    }
}

#[test]
fn a_changed_row_is_named_and_no_other() {
    let found = found_after(
        "UPDATE version SET body = replace(body, 'Ukraine', 'Another') WHERE record = 5",
    );
    assert_eq!(
        found
            .into_iter()
            .filter(|it| it.starts_with("row.changed"))
            .collect::<Vec<_>>(),
        ["row.changed 12"]
    );
}

#[test]
fn a_rehashed_row_still_breaks_the_chain() {
    let found = found_after("UPDATE version SET hash = randomblob(32) WHERE v = 2");
    assert!(found.contains(&"journal.broken".to_owned()), "{found:?}");
}
