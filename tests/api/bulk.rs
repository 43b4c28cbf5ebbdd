//! Many records changed as one: what changes, what stays, and that one undo takes it all back.

use crate::support::{Scene, refused};
use rapporteur_api::bulk::{ChangeManyRequest, ChangedMany, Chosen, Edit, change_many};
use rapporteur_api::lists::{ListRecordsRequest, list_records};
use rapporteur_api::writing::undo;
use rapporteur_api::{ApiError, Code, Progress, Unwatched};
use rapporteur_domain::grade::Credibility;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{AssertionKind, Kind, RecordId};
use std::sync::atomic::{AtomicU64, Ordering};

fn statements() -> ListRecordsRequest {
    ListRecordsRequest {
        kinds: vec![Kind::Development],
        asserts: vec![AssertionKind::Statement],
        limit: 500,
        ..Default::default()
    }
}

fn all(scene: &Scene, request: &ListRecordsRequest) -> Vec<rapporteur_api::row::Row> {
    list_records(&scene.desk(), request).expect("a list").rows
}

fn change(scene: &Scene, chosen: Chosen, edit: Edit) -> Result<ChangedMany, ApiError> {
    let request = ChangeManyRequest {
        op_id: scene.op(),
        task: String::new(),
        chosen,
        edit,
    };
    change_many(&scene.desk(), &request, &Unwatched)
}

fn these(ids: &[RecordId]) -> Chosen {
    Chosen {
        ids: ids.to_vec(),
        ..Default::default()
    }
}

fn matching(request: ListRecordsRequest) -> Chosen {
    Chosen {
        matching: Some(Box::new(request)),
        ..Default::default()
    }
}

#[test]
fn everything_of_a_list_is_marked_whatever_page_was_seen_and_one_undo_takes_it_back() {
    let scene = Scene::demo();
    let before = all(&scene, &statements());
    let mut page = statements();
    (page.limit, page.offset) = (2, 4);
    let mut chosen = matching(page);
    chosen.except = vec![before[0].id];
    let done = change(
        &scene,
        chosen,
        Edit::Mark {
            mark: Some(Tlp::Amber),
        },
    )
    .expect("changed");
    assert_eq!(done.changed as usize, before.len() - 1);
    assert_eq!(
        done.saved.label,
        format!("Mark {} records", before.len() - 1)
    );
    for row in all(&scene, &statements()) {
        let marked = row.record.head.mark == Some(Tlp::Amber);
        assert_eq!(marked, row.id != before[0].id, "{}", row.title);
    }
    undo(&scene.desk(), &scene.step()).expect("undone");
    let after = all(&scene, &statements());
    assert!(
        after
            .iter()
            .map(|row| &row.record)
            .eq(before.iter().map(|row| &row.record))
    );
}

#[test]
fn tags_are_added_once_and_taken_away_and_what_was_so_already_is_counted_apart() {
    let scene = Scene::demo();
    let ids: Vec<_> = all(&scene, &statements())
        .iter()
        .map(|row| row.id)
        .collect();
    let add = |tags: &[&str]| Edit::Tags {
        add: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        remove: Vec::new(),
    };
    change(&scene, these(&ids[..2]), add(&["energy"])).expect("tagged");
    let again = change(&scene, these(&ids[..3]), add(&["energy"])).expect("tagged");
    assert_eq!((again.changed, again.same, again.unfit), (1, 2, 0));
    let request = ListRecordsRequest {
        tags: vec!["energy".to_owned()],
        limit: 10,
        ..Default::default()
    };
    assert_eq!(all(&scene, &request).len(), 3);
    let remove = Edit::Tags {
        add: Vec::new(),
        remove: vec!["energy".to_owned()],
    };
    change(&scene, matching(request.clone()), remove).expect("untagged");
    assert!(all(&scene, &request).is_empty());
}

#[test]
fn an_edit_passes_over_the_kinds_it_does_not_fit() {
    let scene = Scene::demo();
    let round = scene.find(Kind::Round, "Abu Dhabi");
    let person = scene.find(Kind::Person, "Peskov");
    let process = scene.process();
    let edit = Edit::Processes {
        add: vec![],
        remove: vec![process],
    };
    let done = change(&scene, these(&[round, person]), edit).expect("changed");
    assert_eq!((done.changed, done.unfit), (1, 1));
}

#[test]
fn what_a_rule_refuses_stays_and_is_named_and_the_rest_is_changed() {
    let scene = Scene::demo();
    let before = all(&scene, &statements());
    let edit = Edit::Credibility {
        grade: Some(Credibility::Confirmed),
    };
    let ids: Vec<_> = before.iter().map(|row| row.id).collect();
    let done = change(&scene, these(&ids), edit).expect("changed where it may be");
    assert!(!done.refused.is_empty(), "one origin does not confirm");
    for refused in &done.refused {
        assert!(refused.reason.contains("origin"), "{}", refused.reason);
        let was = before
            .iter()
            .find(|row| row.id == refused.id)
            .expect("a row");
        let page = scene.page(refused.id, Default::default()).expect("a page");
        assert_eq!(page.row.record, was.record);
    }
}

#[test]
fn a_stop_leaves_everything_as_it_was() {
    struct StopsAt(AtomicU64);
    impl Progress for StopsAt {
        fn report(&self, done: u64, total: u64) {
            assert!(done < total);
            self.0.store(done, Ordering::Relaxed);
        }
        fn cancelled(&self) -> bool {
            self.0.load(Ordering::Relaxed) >= 3
        }
    }
    let scene = Scene::demo();
    let before = scene.dossier.history().expect("a history").seq;
    let request = ChangeManyRequest {
        op_id: scene.op(),
        task: "mine".to_owned(),
        chosen: matching(statements()),
        edit: Edit::Bin,
    };
    let stopped = change_many(&scene.desk(), &request, &StopsAt(AtomicU64::new(0)));
    refused(stopped, Code::Cancelled);
    assert_eq!(scene.dossier.history().expect("a history").seq, before);
}

#[test]
fn what_is_binned_together_is_listed_in_the_bin_and_restored_together() {
    let scene = Scene::demo();
    let ids: Vec<_> = all(&scene, &statements())
        .iter()
        .map(|row| row.id)
        .take(3)
        .collect();
    change(&scene, these(&ids), Edit::Bin).expect("binned");
    let bin = ListRecordsRequest {
        binned: true,
        kinds: vec![Kind::Development],
        limit: 50,
        ..Default::default()
    };
    let there: Vec<_> = all(&scene, &bin).iter().map(|row| row.id).collect();
    assert!(ids.iter().all(|id| there.contains(id)));
    let marked = change(&scene, these(&ids), Edit::Mark { mark: None }).expect("nothing to do");
    assert_eq!(marked.unfit, 3, "what lies in the bin is not edited");
    change(&scene, matching(bin.clone()), Edit::Restore).expect("restored");
    assert!(all(&scene, &bin).is_empty());
}

#[test]
fn a_choice_of_nothing_and_an_operation_sent_twice() {
    let scene = Scene::demo();
    refused(change(&scene, Chosen::default(), Edit::Bin), Code::QueryBad);
    let ids: Vec<_> = all(&scene, &statements())
        .iter()
        .map(|row| row.id)
        .take(2)
        .collect();
    let request = ChangeManyRequest {
        op_id: scene.op(),
        task: String::new(),
        chosen: these(&ids),
        edit: Edit::Bin,
    };
    let once = change_many(&scene.desk(), &request, &Unwatched).expect("binned");
    let twice = change_many(&scene.desk(), &request, &Unwatched).expect("the same");
    assert_eq!(once.saved.seq, twice.saved.seq);
    assert_eq!(twice.changed, 2);
}
