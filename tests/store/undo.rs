//! Undo and redo, the bin and coming back from it.

use crate::support::{Talks, id, issue, issue_move, note, process, round, round_move};
use rapporteur_domain::Kind;
use rapporteur_domain::development::{IssueState, RoundState};
use rapporteur_store::{Query, StoreError};

#[test]
fn undo_and_redo_survive_closing() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    talks.put(&[round(2, "Round 1", &[1])]);
    let one = talks.picture();
    talks.put(&[round(2, "Round one", &[1]), note(3, "Note", "words", &[2])]);
    let two = talks.picture();
    talks.undo();
    assert_eq!(talks.picture(), one);
    let talks = talks.reopened();
    assert_eq!(
        talks.dossier.history().unwrap().redo.as_deref(),
        Some("Do something")
    );
    talks.redo();
    assert_eq!(talks.picture(), two);
    talks.undo();
    talks.undo();
    talks.undo();
    assert!(matches!(
        talks.dossier.undo(&talks.op("Undo")).unwrap_err(),
        StoreError::NothingToUndo
    ));
    assert_eq!(talks.reader().count_by_kind(None).unwrap().len(), 0);
    assert!(talks.reader().get(id(2)).unwrap().is_none());
    talks.redo();
    talks.redo();
    talks.redo();
    assert_eq!(talks.picture(), two);
    assert!(matches!(
        talks.dossier.redo(&talks.op("Redo")).unwrap_err(),
        StoreError::NothingToRedo
    ));
}

#[test]
fn a_new_action_clears_what_could_be_done_again() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    talks.put(&[process(2, "More")]);
    talks.undo();
    talks.put(&[process(3, "Other")]);
    assert!(talks.dossier.history().unwrap().redo.is_none());
    talks.undo();
    talks.undo();
    assert!(talks.dossier.history().unwrap().undo.is_none());
}

#[test]
fn the_journal_says_what_is_taken_back() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    talks.put(&[process(2, "More")]);
    talks.undo();
    let undone = |talks: &Talks| -> Vec<(i64, bool)> {
        talks
            .reader()
            .journal(0, 10)
            .unwrap()
            .into_iter()
            .map(|row| (row.op.seq, row.undone))
            .collect()
    };
    assert_eq!(undone(&talks), [(3, false), (2, true), (1, false)]);
    talks.redo();
    assert_eq!(
        undone(&talks),
        [(4, false), (3, true), (2, false), (1, false)]
    );
    talks.undo();
    assert_eq!(undone(&talks)[3], (2, true));
}

#[test]
fn the_status_follows_undo() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks"), round(2, "Round", &[1])]);
    talks.put(&[round_move(
        3,
        2,
        "2026-01-28",
        RoundState::Tentative,
        Some("2026-02-01"),
    )]);
    talks.put(&[round_move(
        4,
        2,
        "2026-02-02",
        RoundState::Confirmed,
        Some("2026-02-04/2026-02-05"),
    )]);
    let state = |talks: &Talks| {
        talks
            .reader()
            .status(id(2))
            .unwrap()
            .map(|it| it.status.state_code())
    };
    assert_eq!(state(&talks), Some("confirmed"));
    talks.undo();
    assert_eq!(state(&talks), Some("tentative"));
    talks.undo();
    assert_eq!(state(&talks), None);
    talks.redo();
    talks.redo();
    assert_eq!(state(&talks), Some("confirmed"));
}

#[test]
fn the_bin_hides_a_record_with_what_hangs_on_it() {
    let talks = Talks::new();
    talks.put(&[
        process(1, "Talks"),
        issue(2, "Territory", 1),
        issue_move(3, 2, "2026-01-28", IssueState::StickingPoint),
        note(4, "Note", "", &[2]),
    ]);
    let before = talks.picture();
    let held = talks.act(|writer| writer.bin(id(2))).value.unwrap();
    assert_eq!(
        held.iter()
            .map(|held| (held.by, held.role.as_str()))
            .collect::<Vec<_>>(),
        [(id(3), "subject"), (id(4), "about")]
    );
    let reader = talks.reader();
    let total = |kind, process: Option<u128>| {
        reader
            .list(&Query {
                process: process.map(id),
                ..Query::of([kind])
            })
            .unwrap()
            .total
    };
    assert_eq!(
        (
            total(Kind::Issue, None),
            total(Kind::Development, None),
            total(Kind::Note, None)
        ),
        (0, 0, 1)
    );
    assert_eq!(
        reader
            .list(&Query {
                binned: true,
                ..Query::of(Kind::ALL)
            })
            .unwrap()
            .total,
        1
    );
    assert_eq!(
        reader.developments_of(id(2)).unwrap().len(),
        1,
        "its history stays with it"
    );
    assert!(reader.get(id(2)).unwrap().unwrap().binned);
    drop(reader);
    assert!(matches!(
        talks.refused(|writer| writer.bin(id(2))),
        StoreError::InBin(_)
    ));
    let edit =
        talks.refused(|writer| writer.put(&issue(2, "Land", 1), rapporteur_store::Base::Any));
    assert!(matches!(edit, StoreError::InBin(_)));
    talks.act(|writer| writer.restore(id(2)));
    assert_eq!(talks.picture(), before);
    talks.undo();
    assert!(talks.reader().get(id(2)).unwrap().unwrap().binned);
}
