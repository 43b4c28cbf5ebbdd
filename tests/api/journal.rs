//! Bin, restore, undo and redo, across closing and opening, and what the journal tells of them.

use crate::support::{Scene, as_known, refused};
use rapporteur_api::journal::{DossierState, JournalRequest, JournalSort, dossier_state, journal};
use rapporteur_api::lists::{
    ListBinRequest, ListRecordsRequest, NavCountsRequest, list_bin, nav_counts,
};
use rapporteur_api::writing::{
    PurgeRequest, bin_records, purge_records, redo, restore_records, undo,
};
use rapporteur_api::{At, Code};
use rapporteur_domain::{Kind, RecordId};
use serde_json::json;

fn notes(scene: &Scene) -> Vec<String> {
    scene.titles(&ListRecordsRequest {
        kinds: vec![Kind::Note],
        sort: rapporteur_api::lists::SortBy::Recorded,
        limit: 50,
        ..Default::default()
    })
}

fn binned(scene: &Scene) -> Vec<String> {
    let request = ListBinRequest {
        offset: 0,
        limit: 50,
    };
    let page = list_bin(&scene.desk(), &request).expect("the bin");
    page.rows.into_iter().map(|row| row.title).collect()
}

fn state(scene: &Scene) -> DossierState {
    dossier_state(&scene.desk()).expect("a state")
}

fn note(scene: &Scene, title: &str) -> RecordId {
    scene.add(json!({ "kind": "note", "title": title }))
}

#[test]
fn what_is_binned_leaves_the_lists_and_keeps_its_history() {
    let scene = Scene::empty();
    let a = note(&scene, "A");
    note(&scene, "B");
    let done = bin_records(&scene.desk(), &scene.records(&[a])).expect("binned");
    assert_eq!(
        (done.label.as_str(), done.touched),
        ("Bin a record", vec![a])
    );
    assert_eq!(notes(&scene), ["B"]);
    assert_eq!(binned(&scene), ["A"]);
    let page = scene.page(a, At::default()).expect("a page");
    assert!(page.row.binned);
    assert_eq!(page.versions.len(), 2);

    let back = restore_records(&scene.desk(), &scene.records(&[a])).expect("restored");
    assert_eq!(back.label, "Restore a record");
    assert_eq!(notes(&scene), ["A", "B"]);
    assert!(binned(&scene).is_empty());
}

#[test]
fn the_bin_shows_what_was_binned_last_first() {
    let scene = Scene::empty();
    let ids: Vec<_> = ["A", "B", "C"].map(|title| note(&scene, title)).into();
    for at in [2, 0, 1] {
        bin_records(&scene.desk(), &scene.records(&[ids[at]])).expect("binned");
    }
    assert_eq!(binned(&scene), ["B", "A", "C"]);
}

#[test]
fn several_are_binned_in_one_step_or_not_at_all() {
    let scene = Scene::empty();
    let a = note(&scene, "A");
    let b = note(&scene, "B");
    let absent: RecordId = scene.host.fresh_record_id().parse().expect("an identity");
    let some = scene.records(&[a, absent]);
    refused(bin_records(&scene.desk(), &some), Code::RecordNotFound);
    assert_eq!(notes(&scene), ["A", "B"]);
    let both = bin_records(&scene.desk(), &scene.records(&[a, b])).expect("binned");
    assert_eq!(both.label, "Bin 2 records");
    undo(&scene.desk(), &scene.step()).expect("undone");
    assert_eq!(notes(&scene), ["A", "B"]);
}

#[test]
fn undo_and_redo_walk_back_and_forth_across_closing_and_opening() {
    let scene = Scene::empty();
    let a = note(&scene, "A");
    note(&scene, "B");
    bin_records(&scene.desk(), &scene.records(&[a])).expect("binned");
    assert_eq!(state(&scene).undo.as_deref(), Some("Bin a record"));
    assert_eq!(state(&scene).redo, None);

    let scene = scene.reopened();
    let done = undo(&scene.desk(), &scene.step()).expect("undone");
    assert_eq!(done.label, "Undo: Bin a record");
    assert_eq!(notes(&scene), ["A", "B"]);

    let scene = scene.reopened();
    assert_eq!(state(&scene).redo.as_deref(), Some("Bin a record"));
    undo(&scene.desk(), &scene.step()).expect("undone");
    assert_eq!(notes(&scene), ["A"]);
    undo(&scene.desk(), &scene.step()).expect("undone");
    assert!(notes(&scene).is_empty());
    refused(undo(&scene.desk(), &scene.step()), Code::NothingToUndo);

    let scene = scene.reopened();
    for expected in [vec!["A"], vec!["A", "B"], vec!["B"]] {
        let again = redo(&scene.desk(), &scene.step()).expect("redone");
        assert!(again.label.starts_with("Redo: "), "{}", again.label);
        assert_eq!(notes(&scene), expected);
    }
    refused(redo(&scene.desk(), &scene.step()), Code::NothingToUndo);
}

#[test]
fn a_new_change_ends_what_could_be_redone() {
    let scene = Scene::empty();
    note(&scene, "A");
    undo(&scene.desk(), &scene.step()).expect("undone");
    note(&scene, "B");
    assert_eq!(state(&scene).redo, None);
    refused(redo(&scene.desk(), &scene.step()), Code::NothingToUndo);
}

#[test]
fn an_undo_sent_twice_takes_one_step_and_says_the_same() {
    let scene = Scene::empty();
    note(&scene, "A");
    let b = note(&scene, "B");
    bin_records(&scene.desk(), &scene.records(&[b])).expect("binned");
    let step = scene.step();
    let first = undo(&scene.desk(), &step).expect("undone");
    assert_eq!(undo(&scene.desk(), &step).as_ref(), Ok(&first));
    assert_eq!(notes(&scene), ["A", "B"]);
    let again = scene.step();
    let redone = redo(&scene.desk(), &again).expect("redone");
    assert_eq!(redo(&scene.desk(), &again).as_ref(), Ok(&redone));
    assert_eq!(redone.label, "Redo: Bin a record");
}

#[test]
fn the_journal_tells_every_operation_newest_first() {
    let scene = Scene::empty();
    let a = note(&scene, "A");
    bin_records(&scene.desk(), &scene.records(&[a])).expect("binned");
    undo(&scene.desk(), &scene.step()).expect("undone");
    let page = |offset, limit| {
        let request = JournalRequest {
            offset,
            limit,
            ..JournalRequest::default()
        };
        journal(&scene.desk(), &request).expect("a page")
    };
    let all = page(0, 10);
    assert_eq!(all.total, 3);
    let told: Vec<_> = all
        .ops
        .iter()
        .map(|op| {
            (
                op.seq,
                op.kind.as_str(),
                op.label.as_str(),
                op.touched,
                op.undone,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (3, "undo", "Undo: Bin a record", 1, false),
            (2, "do", "Bin a record", 1, true),
            (1, "do", "Add a note", 1, false),
        ]
    );
    assert_eq!(page(1, 1).ops, [all.ops[1].clone()]);
    assert!(page(3, 10).ops.is_empty());
}

#[test]
fn the_state_says_what_the_foot_of_the_window_shows() {
    let scene = Scene::demo();
    let state = state(&scene);
    assert_eq!(state.name, "talks");
    assert!(!state.read_only);
    assert_eq!(state.author, "Tester");
    assert_eq!(state.today, "2026-02-21");
    assert_eq!(state.saved.as_deref(), Some("2026-02-20T16:55:00.000Z"));
    let processes: Vec<_> = state
        .processes
        .iter()
        .map(|row| row.title.as_str())
        .collect();
    assert_eq!(processes, ["Trilateral track"]);
    assert_eq!(state.undo.as_deref(), Some("Throw the scrap note away"));
    let empty = dossier_state(&Scene::empty().desk()).expect("a state");
    assert_eq!((empty.journal, empty.saved, empty.undo), (0, None, None));
}

#[test]
fn the_counts_beside_the_views_follow_the_clocks() {
    let scene = Scene::demo();
    let counts = |at: At| {
        let request = NavCountsRequest { at, process: None };
        nav_counts(&scene.desk(), &request).expect("counts")
    };
    let now = counts(At::default());
    assert_eq!(now.kinds.get("round"), Some(&3));
    assert_eq!(now.kinds.get("issue"), Some(&6));
    assert_eq!(now.bin, Some(1));
    let early = counts(as_known("2026-01-24T23:00:00Z"));
    assert_eq!(early.kinds.get("round"), Some(&1));
    assert_eq!(early.kinds.get("issue"), None);
    assert!(early.statements < now.statements);
    // the bin is about now: no count of it stands beside counts of the past
    assert_eq!(early.bin, None);
}

#[test]
fn what_rests_on_a_record_is_named_before_it_is_purged() {
    let scene = Scene::empty();
    let a = note(&scene, "A");
    let b = scene.add(json!({ "kind": "note", "title": "B", "about": [a] }));
    let mut request = PurgeRequest {
        op_id: scene.op(),
        ids: vec![a],
        confirmed: false,
    };
    let error = refused(
        purge_records(&scene.desk(), &request),
        Code::RecordReferredTo,
    );
    assert_eq!(error.details["rows"][0]["id"], b.to_string());
    assert_eq!(notes(&scene), ["A", "B"]);
    request.confirmed = true;
    let done = purge_records(&scene.desk(), &request).expect("purged");
    assert_eq!(done.label, "Purge a record");
    assert_eq!(notes(&scene), ["B"]);
    // the purged note is gone at every clock, and nothing brings it back
    refused(scene.page(a, as_known(&done.at)), Code::RecordNotFound);
    refused(
        restore_records(&scene.desk(), &scene.records(&[a])),
        Code::RecordNotFound,
    );
    // what rested on it is still there to be read
    assert_eq!(scene.page(b, At::default()).expect("a page").row.title, "B");
}

#[test]
fn the_journal_is_sorted_and_narrowed() {
    let scene = Scene::empty();
    let a = note(&scene, "A");
    bin_records(&scene.desk(), &scene.records(&[a])).expect("binned");
    undo(&scene.desk(), &scene.step()).expect("undone");
    let told = |request: JournalRequest| {
        let page = journal(&scene.desk(), &request).expect("a page");
        let seqs: Vec<_> = page.ops.iter().map(|op| op.seq).collect();
        (seqs, page.total)
    };
    let asked = || JournalRequest {
        limit: 10,
        ..JournalRequest::default()
    };
    let oldest_first = JournalRequest {
        ascending: true,
        ..asked()
    };
    assert_eq!(told(oldest_first), (vec![1, 2, 3], 3));
    let by_label = JournalRequest {
        sort: JournalSort::Label,
        ascending: true,
        ..asked()
    };
    assert_eq!(told(by_label.clone()), (vec![1, 2, 3], 3));
    let downwards = JournalRequest {
        ascending: false,
        ..by_label
    };
    assert_eq!(told(downwards), (vec![3, 2, 1], 3));
    let with = |text: &str| JournalRequest {
        text: text.to_owned(),
        ..asked()
    };
    assert_eq!(told(with(" BIN a ")), (vec![3, 2], 2));
    assert_eq!(told(with("%")), (vec![], 0), "no pattern, only words");
    let second = JournalRequest {
        offset: 1,
        ..with("bin")
    };
    assert_eq!(told(second), (vec![2], 2), "the total is of all that match");
}
