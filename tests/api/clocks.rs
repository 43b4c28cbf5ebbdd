//! How the two clocks are read, and what changed between two instants.

use crate::support::{Scene, as_known, as_of, at, refused};
use rapporteur_api::changes::{Changes, ChangesRequest, changes};
use rapporteur_api::lists::{ListRecordsRequest, NavCountsRequest, list_records, nav_counts};
use rapporteur_api::{At, Code};
use rapporteur_domain::Kind;
use serde_json::json;

fn sentences(scene: &Scene, from: &str, to: Option<&str>) -> Vec<String> {
    let told = told(scene, from, to);
    let groups = told.groups.into_iter();
    groups
        .flat_map(|group| group.changes)
        .map(|change| change.sentence)
        .collect()
}

fn told(scene: &Scene, from: &str, to: Option<&str>) -> Changes {
    let request = ChangesRequest {
        from: from.to_owned(),
        to: to.map(str::to_owned),
        ..Default::default()
    };
    changes(&scene.desk(), &request).expect("changes")
}

fn total(scene: &Scene, at: At) -> u32 {
    let request = ListRecordsRequest {
        at,
        kinds: vec![Kind::Development],
        ..Default::default()
    };
    list_records(&scene.desk(), &request).expect("a list").total
}

#[test]
fn a_day_of_the_dossiers_clock_means_its_end_in_utc() {
    let scene = Scene::demo();
    let by_day = total(&scene, at("2026-02-28", "2026-01-29"));
    for instant in ["2026-01-29T23:59:59.999Z", "2026-01-30T01:59:59+02:00"] {
        assert_eq!(
            total(&scene, at("2026-02-28", instant)),
            by_day,
            "{instant}"
        );
    }
    let noon = total(&scene, at("2026-02-28", "2026-01-29T12:00:00Z"));
    let next = total(&scene, at("2026-02-28", "2026-01-30T07:45:00Z"));
    assert!(noon < by_day && by_day < next, "{noon} {by_day} {next}");
}

#[test]
fn the_last_instant_of_a_day_belongs_to_it_and_the_next_does_not() {
    let scene = Scene::empty();
    scene.host.set("2026-03-01T23:59:59.999Z");
    scene.add(json!({ "kind": "note", "title": "Late" }));
    scene.host.set("2026-03-02T00:00:00Z");
    scene.add(json!({ "kind": "note", "title": "Early" }));
    let notes = |at: At| {
        scene.titles(&ListRecordsRequest {
            at,
            kinds: vec![Kind::Note],
            limit: 9,
            ..Default::default()
        })
    };
    assert_eq!(notes(as_known("2026-03-01")), ["Late"]);
    assert_eq!(notes(as_known("2026-03-02")).len(), 2);
    assert!(notes(as_known("2026-02-28")).is_empty());
}

#[test]
fn a_span_of_the_worlds_clock_counts_to_its_last_day() {
    let scene = Scene::demo();
    let by_month = total(&scene, as_of("2026-01"));
    assert_eq!(by_month, total(&scene, as_of("2026-01-31")));
    assert_eq!(by_month, total(&scene, as_of("2026-01-05/2026-01-31")));
    assert!(total(&scene, as_of("2026-01-30")) < by_month);
}

#[test]
fn a_clock_that_cannot_be_read_is_refused_before_anything_is_read() {
    let scene = Scene::demo();
    let ask = |at: At| {
        let request = NavCountsRequest { at, process: None };
        nav_counts(&scene.desk(), &request)
    };
    for text in [
        "yesterday",
        "2026-02-30",
        "2026-01-29T25:00:00Z",
        "29.01.2026",
        "",
    ] {
        refused(ask(as_known(text)), Code::ClockBad);
    }
    let error = ask(as_of("2026-02-30")).expect_err("refused");
    assert_eq!(
        (error.code, &error.details["part"]),
        (Code::DateBad, &json!("day"))
    );
    let open = refused(ask(as_of("2026-02-01/..")), Code::ClockBad);
    assert!(open.message.contains("no last day"), "{open}");
}

#[test]
fn the_slip_of_round_2_is_told_in_a_sentence() {
    let scene = Scene::demo();
    let told = sentences(&scene, "2026-02-02T12:00:00Z", Some("2026-02-02T13:00:00Z"));
    let slip = told.iter().find(|sentence| sentence.contains("Round 2"));
    let slip = slip.unwrap_or_else(|| panic!("no slip in {told:?}"));
    for part in ["1 Feb", "4–5 Feb 2026", "disputed"] {
        assert!(slip.contains(part), "{part} is missing in: {slip}");
    }
}

#[test]
fn the_answer_of_30_january_is_told_with_its_counter_invitation() {
    let scene = Scene::demo();
    let told = sentences(&scene, "2026-01-30T15:00:00Z", Some("2026-01-30T16:00:00Z"));
    let about = |what: &str| told.iter().any(|sentence| sentence.contains(what));
    assert!(about("Counter-invitation to Kyiv"), "{told:?}");
    assert!(
        told.iter()
            .any(|it| it.contains("Invitation of Ukraine’s president") && it.contains("declined")),
        "{told:?}"
    );
}

#[test]
fn a_correction_is_told_as_one() {
    let scene = Scene::demo();
    let told = told(&scene, "2026-01-25T09:30:00Z", Some("2026-01-25T10:30:00Z"));
    let groups: Vec<_> = told.groups.iter().map(|group| group.group.word()).collect();
    assert_eq!(groups, ["Corrections"]);
    assert!(told.groups[0].changes[0].sentence.contains("Rustem Umerov"));
}

#[test]
fn nothing_changes_between_an_instant_and_itself() {
    let scene = Scene::demo();
    let instant = "2026-02-02T12:30:00Z";
    assert!(sentences(&scene, instant, Some(instant)).is_empty());
    // today's end lies ahead: nothing is known that came later
    assert!(sentences(&scene, "2026-02-21", None).is_empty());
}

#[test]
fn instants_in_the_wrong_order_are_refused() {
    let scene = Scene::demo();
    let request = ChangesRequest {
        from: "2026-02-02".to_owned(),
        to: Some("2026-02-01".to_owned()),
        ..Default::default()
    };
    refused(changes(&scene.desk(), &request), Code::ClockBad);
    let request = ChangesRequest {
        from: "2026-02-01".to_owned(),
        from_as_of: Some("2026-02-03".to_owned()),
        to_as_of: Some("2026-02-02".to_owned()),
        ..Default::default()
    };
    refused(changes(&scene.desk(), &request), Code::ClockBad);
}

#[test]
fn what_came_due_is_told_as_well_as_what_was_learned() {
    let scene = Scene::demo();
    scene.host.set("2026-02-21T09:00:00Z");
    let process = scene.process_called("Trilateral");
    let round = scene.add(json!({ "kind": "round", "title": "Round 4", "processes": [process] }));
    let dated = |day: &str, state: &str| {
        scene.add(json!({
            "kind": "development", "subject": round, "happened": day, "asserts": "round",
            "state": state, "window": "2026-03-05", "own_observation": true,
        }))
    };
    // both recorded today; the second holds from a day to come
    dated("2026-02-20", "tentative");
    let opening = dated("2026-03-05", "under_way");
    let told = |from_as_of: &str, to_as_of: &str, from: &str| {
        let request = ChangesRequest {
            from: from.to_owned(),
            from_as_of: Some(from_as_of.to_owned()),
            to_as_of: Some(to_as_of.to_owned()),
            ..Default::default()
        };
        let told = changes(&scene.desk(), &request).expect("changes");
        let changes = told.groups.into_iter().flat_map(|group| group.changes);
        changes.collect::<Vec<_>>()
    };
    let later = "2026-02-21T23:00:00Z";
    let due = told("2026-03-04", "2026-03-06", later);
    assert_eq!(due.len(), 1, "{due:?}");
    assert_eq!(due[0].sentence, "Round 4 now under way");
    assert_eq!(due[0].developments, [opening]);
    assert!(told("2026-03-05", "2026-03-06", later).is_empty());
    // learned and due at once is told once
    let both = told("2026-02-20", "2026-03-06", "2026-02-20T23:00:00Z");
    let rounds = both.iter().filter(|it| it.subject == round);
    let rounds: Vec<_> = rounds.map(|it| it.sentence.as_str()).collect();
    assert_eq!(rounds, ["Round 4: under way, 5 Mar 2026"]);
}

#[test]
fn what_belongs_to_another_process_is_left_out() {
    let scene = Scene::demo();
    let other = scene.add(json!({ "kind": "process", "title": "Grain track", "track": "1" }));
    scene.host.set("2026-02-21T09:00:00Z");
    let since = "2026-02-21T08:30:00Z";
    scene.add(json!({ "kind": "round", "title": "Grain round", "processes": [other] }));
    scene.add(json!({ "kind": "question", "title": "For all?", "about": [] }));
    // notes are the analyst's own and no news
    scene.add(json!({ "kind": "note", "title": "For me", "about": [] }));
    let told = |process| {
        let request = ChangesRequest {
            from: since.to_owned(),
            process,
            ..Default::default()
        };
        let told = changes(&scene.desk(), &request).expect("changes");
        let groups = told.groups.into_iter().flat_map(|group| group.changes);
        groups.map(|it| it.sentence).collect::<Vec<_>>().join(" / ")
    };
    let ours = told(Some(scene.process_called("Trilateral")));
    assert!(
        !ours.contains("Grain round") && ours.contains("For all?"),
        "{ours}"
    );
    let theirs = told(Some(other));
    assert!(theirs.contains("Grain round"), "{theirs}");
    let all = told(None);
    assert!(
        all.contains("Grain round") && all.contains("For all?"),
        "{all}"
    );
    assert!(!all.contains("For me"), "{all}");
}

#[test]
fn a_clock_that_was_set_back_hides_nothing() {
    let scene = Scene::empty();
    scene.host.set("2026-03-02T10:00:00Z");
    scene.add(json!({ "kind": "question", "title": "First" }));
    scene.host.set("2026-03-01T10:00:00Z");
    let second = scene.record(json!({ "kind": "question", "title": "Second" }));
    let saved = scene.save(&second, None).expect("saved");
    assert_eq!(saved.at, "2026-03-02T10:00:00.001Z");
    let told = sentences(&scene, "2026-03-02T10:00:00Z", None);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("Second"));
}

#[test]
fn two_changes_within_one_millisecond_are_two_instants() {
    let scene = Scene::empty();
    let first = scene.record(json!({ "kind": "note", "title": "First" }));
    let then = scene.save(&first, None).expect("saved").at;
    scene.add(json!({ "kind": "note", "title": "Second" }));
    let notes = ListRecordsRequest {
        at: as_known(&then),
        kinds: vec![Kind::Note],
        limit: 9,
        ..Default::default()
    };
    assert_eq!(scene.titles(&notes), ["First"]);
}
