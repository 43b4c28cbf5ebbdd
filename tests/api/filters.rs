//! Lists narrowed through the seam, and filters kept with a process.

use crate::support::{Scene, refused};
use rapporteur_api::filters::{
    ForgetFilterRequest, MarkWanted, SaveFilterRequest, forget_filter, save_filter,
};
use rapporteur_api::lists::{ListRecordsRequest, list_records};
use rapporteur_api::writing::undo;
use rapporteur_api::{At, Code};
use rapporteur_domain::grade::Credibility;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::SavedFilter;
use rapporteur_domain::{Body, Kind};
use serde_json::{Value, json};

fn request(value: Value) -> ListRecordsRequest {
    let mut whole = json!({ "kinds": ["development"], "limit": 500 });
    let fields = whole.as_object_mut().expect("an object");
    fields.extend(value.as_object().expect("an object").clone());
    serde_json::from_value(whole).expect("a request")
}

fn count(scene: &Scene, value: Value) -> usize {
    list_records(&scene.desk(), &request(value))
        .expect("a list")
        .rows
        .len()
}

#[test]
fn each_condition_of_the_bar_narrows_a_list_and_all_must_hold() {
    let scene = Scene::demo();
    let all = count(&scene, json!({}));
    let ukraine = scene.find(Kind::Party, "Ukraine");
    let peskov = scene.find(Kind::Person, "Peskov");
    for narrowing in [
        json!({ "party": ukraine }),
        json!({ "speaker": peskov }),
        json!({ "credibility": "2" }),
        json!({ "reliability": "C" }),
        json!({ "dated": "2026-01-29/2026-02-05" }),
        json!({ "recorded_to": "2026-01-29" }),
        json!({ "recorded_from": "2026-02-01" }),
    ] {
        let narrowed = count(&scene, narrowing.clone());
        assert!(
            narrowed > 0 && narrowed < all,
            "{narrowing}: {narrowed} of {all}"
        );
    }
    let both = json!({ "recorded_from": "2026-01-29", "recorded_to": "2026-01-29" });
    let (before, upto) = (
        count(&scene, json!({ "recorded_to": "2026-01-28" })),
        count(&scene, json!({ "recorded_to": "2026-01-29" })),
    );
    assert_eq!(
        count(&scene, both),
        upto - before,
        "a day is all of it, both ends included"
    );
}

#[test]
fn marks_are_asked_exactly_or_at_least_or_as_missing() {
    let scene = Scene::empty();
    for mark in ["clear", "amber", "red"] {
        scene.add(json!({ "kind": "place", "title": mark, "mark": mark }));
    }
    scene.add(json!({ "kind": "place", "title": "none" }));
    let titles = |mark: MarkWanted| {
        let mut titles = scene.titles(&ListRecordsRequest {
            kinds: vec![Kind::Place],
            mark: Some(mark),
            limit: 10,
            ..Default::default()
        });
        titles.sort();
        titles
    };
    assert_eq!(titles(MarkWanted::Exactly { mark: Tlp::Amber }), ["amber"]);
    assert_eq!(
        titles(MarkWanted::AtLeast { mark: Tlp::Green }),
        ["amber", "red"]
    );
    assert_eq!(titles(MarkWanted::Unmarked), ["none"]);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_field() {
    let scene = Scene::demo();
    let bad = list_records(&scene.desk(), &request(json!({ "dated": "next week" })));
    let error = refused(bad, Code::DateBad);
    assert_eq!(error.details["field"], "dated");
    let bad = list_records(&scene.desk(), &request(json!({ "recorded_from": "soon" })));
    refused(bad, Code::ClockBad);
}

fn filter(name: &str, conditions: Value) -> SavedFilter {
    SavedFilter {
        name: name.to_owned(),
        list: "statements".to_owned(),
        conditions: conditions.as_object().expect("an object").clone(),
    }
}

fn kept(scene: &Scene) -> Vec<SavedFilter> {
    let page = scene.page(scene.process(), At::default()).expect("a page");
    match page.row.record.body {
        Body::Process(process) => process.filters,
        _ => panic!("a process"),
    }
}

#[test]
fn a_filter_is_kept_with_its_process_replaced_by_name_forgotten_and_undone() {
    let scene = Scene::demo();
    let process = scene.process();
    let save = |filter: SavedFilter| {
        let request = SaveFilterRequest {
            op_id: scene.op(),
            process,
            filter,
        };
        save_filter(&scene.desk(), &request)
    };
    let graded = json!({ "credibility": Credibility::ProbablyTrue, "tags": ["energy"] });
    let saved = save(filter("Solid", graded)).expect("saved");
    assert_eq!(saved.label, "Save a filter");
    save(filter("Solid", json!({ "credibility": "1" }))).expect("replaced");
    assert_eq!(
        kept(&scene),
        [filter("Solid", json!({ "credibility": "1" }))]
    );
    let forget = ForgetFilterRequest {
        op_id: scene.op(),
        process,
        list: "statements".to_owned(),
        name: "Solid".to_owned(),
    };
    forget_filter(&scene.desk(), &forget).expect("forgotten");
    assert!(kept(&scene).is_empty());
    undo(&scene.desk(), &scene.step()).expect("undone");
    assert_eq!(kept(&scene).len(), 1);
    let scene = scene.reopened();
    assert_eq!(kept(&scene).len(), 1, "it travels with the file");
}

#[test]
fn a_filter_that_could_not_be_asked_is_not_kept() {
    let scene = Scene::demo();
    let process = scene.process();
    for (name, conditions) in [
        ("", json!({})),
        ("Odd", json!({ "colour": "blue" })),
        ("Odd", json!({ "credibility": "9" })),
    ] {
        let request = SaveFilterRequest {
            op_id: scene.op(),
            process,
            filter: filter(name, conditions),
        };
        refused(save_filter(&scene.desk(), &request), Code::RecordInvalid);
    }
    let nowhere = SaveFilterRequest {
        op_id: scene.op(),
        process: scene.find(Kind::Round, "Abu Dhabi"),
        filter: filter("Mine", json!({})),
    };
    refused(save_filter(&scene.desk(), &nowhere), Code::RecordInvalid);
}
