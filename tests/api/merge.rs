//! Two records made one: what refers to the absorbed one, whose values are kept, and undo.

use crate::support::{Scene, refused};
use rapporteur_api::duplicates::{
    LikelyDuplicate, LikelyDuplicatesRequest, Likeness, likely_duplicates,
};
use rapporteur_api::merge::{
    Choice, MergePreview, MergeRequest, PreviewMergeRequest, merge_records, preview_merge,
};
use rapporteur_api::writing::{Saved, undo};
use rapporteur_api::{ApiError, At, Code, Unwatched};
use rapporteur_domain::{Body, Kind, Record, RecordId};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn preview(scene: &Scene, keep: RecordId, absorb: RecordId) -> MergePreview {
    preview_merge(&scene.desk(), &PreviewMergeRequest { keep, absorb }).expect("a preview")
}

fn merge(
    scene: &Scene,
    keep: RecordId,
    absorb: RecordId,
    choices: &[(&str, Choice)],
) -> Result<Saved, ApiError> {
    let request = MergeRequest {
        op_id: scene.op(),
        task: String::new(),
        keep,
        absorb,
        choices: choices
            .iter()
            .map(|(name, choice)| ((*name).to_owned(), *choice))
            .collect::<BTreeMap<_, _>>(),
        expected: None,
        remark: None,
    };
    merge_records(&scene.desk(), &request, &Unwatched)
}

fn record(scene: &Scene, id: RecordId) -> Record {
    scene.page(id, At::default()).expect("a page").row.record
}

/// Two spellings of one spokesman, a note on each and a note on both.
fn two_of_one(scene: &Scene) -> (RecordId, RecordId, RecordId, RecordId) {
    let party = scene.add(json!({"kind": "party", "title": "Northland", "names": []}));
    let keep = scene.add(json!({
        "kind": "person", "title": "Oleksii Marchenko", "remarks": "First met in Geneva.",
        "names": [{"text": "Олексій Марченко", "language": "uk", "script": "Cyrl"}],
        "posts": [{"title": "Envoy", "party": party}], "tags": ["envoy"],
    }));
    let absorb = scene.add(json!({
        "kind": "person", "title": "Alexey Marchenko", "remarks": "Speaks for the ministry.",
        "names": [{"text": "Алексей Марченко", "language": "ru", "script": "Cyrl"}],
        "posts": [{"title": "Spokesman", "party": party}], "mark": "green",
    }));
    let one = scene.add(json!({"kind": "note", "title": "On him", "body": "…", "about": [absorb]}));
    let both = scene
        .add(json!({"kind": "note", "title": "On them", "body": "…", "about": [keep, absorb]}));
    (keep, absorb, one, both)
}

#[test]
fn what_referred_to_the_absorbed_one_refers_to_the_kept_one() {
    let scene = Scene::empty();
    let (keep, absorb, one, both) = two_of_one(&scene);
    let shown = preview(&scene, keep, absorb);
    assert_eq!(shown.total, 2);
    assert_eq!(shown.repointed.len(), 1);
    assert_eq!(
        (shown.repointed[0].kind, shown.repointed[0].count),
        (Kind::Note, 2)
    );

    merge(&scene, keep, absorb, &[]).expect("merged");
    for note in [one, both] {
        let Body::Note(note) = record(&scene, note).body else {
            panic!("a note")
        };
        assert_eq!(note.about, vec![keep], "each once");
    }
    let gone = scene.page(absorb, At::default()).expect("a page");
    assert!(gone.row.binned);
    assert_eq!(gone.row.record.head.merged_into, Some(keep));
}

#[test]
fn lists_are_joined_one_value_is_chosen_and_no_name_is_lost() {
    let scene = Scene::empty();
    let (keep, absorb, ..) = two_of_one(&scene);
    let named = |name: &str| {
        let fields = preview(&scene, keep, absorb).fields;
        fields
            .into_iter()
            .find(|field| field.name == name)
            .expect("a field")
    };
    assert_eq!(named("title").usual, Choice::Kept);
    assert_eq!(
        named("mark").usual,
        Choice::Absorbed,
        "the kept one has none"
    );
    assert_eq!(named("names").usual, Choice::Both);
    assert_eq!(named("remarks").usual, Choice::Both);

    merge(&scene, keep, absorb, &[("remarks", Choice::Absorbed)]).expect("merged");
    let merged = record(&scene, keep);
    assert_eq!(merged.head.title, "Oleksii Marchenko");
    assert_eq!(merged.head.remarks, "Speaks for the ministry.");
    assert_eq!(merged.head.tags, ["envoy"]);
    let Body::Person(person) = merged.body else {
        panic!("a person")
    };
    let names: Vec<_> = person.names.iter().map(|name| name.text.as_str()).collect();
    assert_eq!(
        names,
        ["Олексій Марченко", "Алексей Марченко", "Alexey Marchenko"]
    );
    assert_eq!(person.posts.len(), 2);
}

#[test]
fn one_undo_brings_both_back_with_all_that_referred_to_them() {
    let scene = Scene::empty();
    let (keep, absorb, one, both) = two_of_one(&scene);
    let all = [keep, absorb, one, both];
    let before: Vec<Record> = all.iter().map(|id| record(&scene, *id)).collect();
    merge(&scene, keep, absorb, &[]).expect("merged");
    undo(&scene.desk(), &scene.step()).expect("undone");
    let after: Vec<Record> = all.iter().map(|id| record(&scene, *id)).collect();
    assert_eq!(before, after);
    assert!(
        !scene
            .page(absorb, At::default())
            .expect("a page")
            .row
            .binned
    );
}

#[test]
fn a_person_of_the_demo_takes_over_statements_relays_and_delegations() {
    let scene = Scene::demo();
    let keep = scene.add(json!({"kind": "person", "title": "Dmitri Peskow"}));
    let absorb = scene.find(Kind::Person, "Peskov");
    let total = preview(&scene, keep, absorb).total;
    assert!(total > 0);
    merge(&scene, keep, absorb, &[]).expect("merged");
    assert_eq!(preview_total(&scene, keep), total);
    let report = rapporteur_api::checking::check_dossier(&scene.desk(), &Unwatched);
    assert!(report.expect("a report").intact);
}

fn preview_total(scene: &Scene, id: RecordId) -> u32 {
    let other = scene.add(json!({"kind": "person", "title": "Nobody"}));
    preview(scene, other, id).total
}

#[test]
fn what_cannot_be_one_is_refused_and_nothing_is_changed() {
    let scene = Scene::demo();
    let person = scene.find(Kind::Person, "Peskov");
    let round = scene.find(Kind::Round, "Abu Dhabi");
    refused(merge(&scene, person, round, &[]), Code::RecordInvalid);
    refused(merge(&scene, person, person, &[]), Code::RecordInvalid);
    let top = scene.add(json!({"kind": "issue", "title": "Land", "question": ""}));
    let middle =
        scene.add(json!({"kind": "issue", "title": "The east", "question": "", "parent": top}));
    let low =
        scene.add(json!({"kind": "issue", "title": "A town", "question": "", "parent": middle}));
    refused(merge(&scene, low, top, &[]), Code::RecordInvalid);
    // A child may take over its parent: it then stands where the parent stood.
    merge(&scene, middle, top, &[]).expect("merged");
    let Body::Issue(issue) = record(&scene, middle).body else {
        panic!("an issue")
    };
    assert_eq!(issue.parent, None);
}

#[test]
fn a_merge_of_what_changed_meanwhile_is_a_conflict() {
    let scene = Scene::empty();
    let (keep, absorb, ..) = two_of_one(&scene);
    let seen = preview(&scene, keep, absorb);
    let mut changed = seen.absorb.record.clone();
    changed.head.remarks = "Left the ministry.".to_owned();
    scene
        .save(&changed, Some(seen.absorb.version))
        .expect("saved");
    let request = MergeRequest {
        op_id: scene.op(),
        task: String::new(),
        keep,
        absorb,
        choices: BTreeMap::new(),
        expected: Some((seen.keep.version, seen.absorb.version)),
        remark: None,
    };
    refused(
        merge_records(&scene.desk(), &request, &Unwatched),
        Code::RecordConflict,
    );
}

fn likely(scene: &Scene, kind: Kind, names: &[&str]) -> Vec<LikelyDuplicate> {
    let request = LikelyDuplicatesRequest {
        kind,
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        addresses: Vec::new(),
        without: None,
    };
    likely_duplicates(&scene.desk(), &request)
        .expect("an answer")
        .likely
}

#[test]
fn a_name_in_another_spelling_script_or_order_is_told_before_it_is_made_twice() {
    let scene = Scene::empty();
    let (keep, ..) = two_of_one(&scene);
    let found = |name: &str| {
        likely(&scene, Kind::Person, &[name])
            .into_iter()
            .find(|it| it.row.id == keep)
            .map(|it| it.likeness)
    };
    assert_eq!(found("oleksii marchenko"), Some(Likeness::Same));
    assert_eq!(found("Марченко Олексій"), Some(Likeness::Spelling));
    assert_eq!(found("Oleksiy Marchenko"), Some(Likeness::Spelling));
    assert_eq!(found("Oleksii Marchemko"), Some(Likeness::Slip));
    assert_eq!(found("Marchenko"), Some(Likeness::Part));
    assert_eq!(found("Anna Kovalenko"), None);
    assert!(likely(&scene, Kind::Party, &["Oleksii Marchenko"]).is_empty());
}

#[test]
fn a_source_is_known_by_its_address() {
    let scene = Scene::empty();
    let id = scene.add(json!({
        "kind": "source", "title": "Talks resume", "address": "https://www.example.org/news/1?from=feed",
    }));
    let request = LikelyDuplicatesRequest {
        kind: Kind::Source,
        names: vec!["Something else".to_owned()],
        addresses: vec!["http://example.org/news/1/".to_owned()],
        without: None,
    };
    let answer = likely_duplicates(&scene.desk(), &request).expect("an answer");
    assert_eq!(answer.likely.len(), 1);
    assert_eq!(
        (answer.likely[0].row.id, answer.likely[0].likeness),
        (id, Likeness::Address)
    );
    let itself = LikelyDuplicatesRequest {
        without: Some(id),
        ..request
    };
    assert!(
        likely_duplicates(&scene.desk(), &itself)
            .expect("an answer")
            .likely
            .is_empty()
    );
}

#[test]
fn fields_of_newer_versions_are_merged_and_turned_too() {
    let scene = Scene::empty();
    let keep = scene.add(json!({"kind": "place", "title": "Abu Dhabi"}));
    let absorb = scene.add(json!({"kind": "place", "title": "Abu Zaby", "climate": "hot"}));
    let holder = scene.add(json!({
        "kind": "incident", "title": "A delay", "happened": "2026-02-01", "place": absorb, "seen_from": {"place": absorb},
    }));
    merge(&scene, keep, absorb, &[]).expect("merged");
    let value = |id: RecordId| -> Value { serde_json::to_value(record(&scene, id)).expect("JSON") };
    assert_eq!(value(keep)["climate"], "hot");
    assert_eq!(value(holder)["seen_from"]["place"], json!(keep));
}
