//! Adding records from JSON lines: all or nothing, refusals by number, trials, names.

use crate::support::{Scene, refused};
use rapporteur_api::lines::{AddedLines, add_lines};
use rapporteur_api::lists::{ListRecordsRequest, SortBy};
use rapporteur_api::{ApiError, At, Code};
use rapporteur_domain::Kind;

fn add(scene: &Scene, text: &str) -> Result<AddedLines, ApiError> {
    add_lines(&scene.desk(), scene.op(), text, false)
}

fn seq(scene: &Scene) -> i64 {
    scene.dossier.history().expect("history").seq
}

fn all(scene: &Scene) -> Vec<String> {
    scene.titles(&ListRecordsRequest {
        sort: SortBy::Recorded,
        limit: 500,
        ..Default::default()
    })
}

const TALKS: &str = r#"{"ref":"first","kind":"round","title":"Round 1","processes":["@talks"]}

{"ref":"talks","kind":"process","title":"Talks","track":"1"}
{"kind":"development","subject":"@first","happened":"2026-02-04","own_observation":true,"asserts":"round","state":"tentative","window":"2026-03-03"}
{"kind":"note","title":"@first of all","body":"@talks","about":["@first"]}
"#;

#[test]
fn lines_become_one_operation_and_may_name_each_other() {
    let scene = Scene::empty();
    let done = add(&scene, TALKS).expect("added");
    let taken: Vec<_> = done
        .records
        .iter()
        .map(|it| (it.line, it.kind.as_str(), it.title.as_str()))
        .collect();
    assert_eq!(
        taken,
        [
            (1, "round", "Round 1"),
            (3, "process", "Talks"),
            (4, "development", ""),
            (5, "note", "@first of all"),
        ]
    );
    let saved = done.saved.expect("saved");
    assert_eq!(
        (saved.label.as_str(), saved.seq),
        ("Add 4 records from lines", 1)
    );
    let round = scene.page(scene.find(Kind::Round, "Round 1"), At::default());
    let row = round.expect("a page").row;
    assert_eq!(row.status_word.as_deref(), Some("tentative"));
    rapporteur_api::writing::undo(&scene.desk(), &scene.step()).expect("undone");
    assert!(all(&scene).is_empty());
}

#[test]
fn an_identity_that_is_taken_is_worded_for_a_line_of_a_file() {
    let scene = Scene::empty();
    let note = scene.add(serde_json::json!({ "kind": "note", "title": "First" }));
    let text = format!(
        "{{\"kind\":\"note\",\"title\":\"Fresh\",\"id\":\"019c0527-7d40-7022-bf3b-000000000001\"}}\n\
         {{\"kind\":\"note\",\"title\":\"Again\",\"id\":\"{note}\"}}\n\
         {{\"kind\":\"note\",\"title\":\"Twice\",\"id\":\"019c0527-7d40-7022-bf3b-000000000001\"}}\n"
    );
    let error = refused(add(&scene, &text), Code::LinesRefused);
    let reasons = error.details["refused"].as_array().expect("lines");
    let told: Vec<_> = reasons
        .iter()
        .map(|it| {
            (
                it["line"].as_u64(),
                it["reason"].as_str().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                Some(2),
                "its “id” is that of a record (note) in this dossier; lines add records and change none: leave the “id” out"
            ),
            (
                Some(3),
                "line 1 has this “id” too; every line makes a record of its own"
            ),
        ]
    );
}

#[test]
fn a_trial_says_what_would_be_done_and_writes_nothing() {
    let scene = Scene::empty();
    let trial = add_lines(&scene.desk(), scene.op(), TALKS, true).expect("a trial");
    assert_eq!((trial.records.len(), trial.saved), (4, None));
    assert_eq!(seq(&scene), 0);
    assert!(all(&scene).is_empty());
    assert!(
        rapporteur_api::journal::dossier_state(&scene.desk())
            .expect("a state")
            .undo
            .is_none()
    );
}

#[test]
fn a_trial_refuses_what_would_be_refused() {
    let scene = Scene::empty();
    for bad in [
        "{\"kind\":\"round\",\"title\":\"\"}",
        "{\"kind\":\"note\",\"title\":\"x\",\"about\":[\"0190a1b2-0000-7000-8000-000000000001\"]}",
        "{\"ref\":\"o\",\"kind\":\"offer\",\"title\":\"Truce\",\"offer_type\":\"proposal\",\"from\":[],\"to\":[]}\n{\"kind\":\"development\",\"subject\":\"@o\",\"happened\":\"2026-02-04\",\"asserts\":\"offer\",\"state\":\"accepted\"}",
    ] {
        let trial = add_lines(&scene.desk(), scene.op(), bad, true);
        let real = add(&scene, bad).expect_err("refused");
        assert_eq!(
            refused(trial, Code::LinesRefused).details,
            real.details,
            "{bad}"
        );
    }
}

/// The numbers of the lines that were refused, each with a part of its reason.
#[track_caller]
fn check_refused(text: &str, expected: &[(u32, &str)]) {
    let scene = Scene::empty();
    let error = refused(add(&scene, text), Code::LinesRefused);
    let refused = error.details["refused"].as_array().expect("lines").clone();
    let numbers: Vec<_> = refused.iter().map(|it| it["line"].as_u64()).collect();
    let wanted: Vec<_> = expected
        .iter()
        .map(|(line, _)| Some(u64::from(*line)))
        .collect();
    assert_eq!(numbers, wanted, "{error:?}");
    for (given, (line, part)) in refused.iter().zip(expected) {
        let reason = given["reason"].as_str().unwrap_or_default();
        assert!(reason.contains(part), "line {line}: {reason}");
        assert!(error.message.contains(&format!("line {line}: ")), "{error}");
    }
    assert!(error.message.starts_with("Nothing was added: "), "{error}");
    assert_eq!(seq(&scene), 0);
    assert!(all(&scene).is_empty());
}

#[test]
fn every_bad_line_is_named_and_none_of_the_good_is_kept() {
    check_refused(
        "{\"kind\":\"note\",\"title\":\"Good\"}\nnot json\n{\"kind\":\"round\",\"title\":\" \"}\n{\"kind\":\"tune\",\"title\":\"x\"}\n[1]\n",
        &[
            (2, "not a JSON object"),
            (3, "title"),
            (4, "tune"),
            (5, "not a JSON object"),
        ],
    );
}

#[test]
fn lines_the_rules_refuse_are_named_too() {
    check_refused(
        "{\"ref\":\"o\",\"kind\":\"offer\",\"title\":\"Truce\",\"offer_type\":\"proposal\",\"from\":[],\"to\":[]}\n{\"kind\":\"development\",\"subject\":\"@o\",\"happened\":\"2026-02-04\",\"asserts\":\"offer\",\"state\":\"accepted\"}\n",
        &[(2, "nothing on record says that it was made")],
    );
}

#[test]
fn a_reference_to_nothing_is_named_with_its_line() {
    let absent = "0190a1b2-0000-7000-8000-000000000001";
    check_refused(
        &format!(
            "{{\"kind\":\"note\",\"title\":\"Good\"}}\n{{\"kind\":\"note\",\"title\":\"x\",\"about\":[\"{absent}\"]}}\n"
        ),
        &[(2, absent)],
    );
}

#[test]
fn names_are_given_once_and_mean_something() {
    check_refused(
        "{\"ref\":\"a\",\"kind\":\"note\",\"title\":\"x\"}\n{\"ref\":\"a\",\"kind\":\"note\",\"title\":\"y\"}\n",
        &[(2, "names two lines")],
    );
    check_refused(
        "{\"ref\":7,\"kind\":\"note\",\"title\":\"x\"}\n",
        &[(1, "is not a text")],
    );
    check_refused(
        "{\"kind\":\"note\",\"title\":\"x\",\"about\":[\"@nobody\"]}\n",
        &[(1, "nor the “@name” of a line")],
    );
}

#[test]
fn bad_dates_in_lines_say_what_is_wrong() {
    check_refused(
        "{\"kind\":\"incident\",\"title\":\"x\",\"incident_type\":\"attack\",\"happened\":\"2026-02-30\"}\n",
        &[(1, "30")],
    );
}

#[test]
fn a_reason_never_repeats_what_a_line_says() {
    let scene = Scene::empty();
    for text in [
        "{\"kind\":\"note\",\"title\":\"Kestrel\",\"about\":\"Kestrel\"}",
        "{\"kind\":\"round\",\"title\":\"Kestrel\",\"sessions\":\"the \\\"Kestrel\\\", expected\"}",
        "\"Kestrel\"",
        "{\"kind\":\"note\",\"title\":\"Kestrel\"",
        "{\"kind\":\"place\",\"title\":\"Kestrel\",\"latitude\":\"Kestrel\"}",
    ] {
        let error = refused(add(&scene, text), Code::LinesRefused);
        assert!(!error.message.contains("Kestrel"), "{error}");
    }
}

#[test]
fn lines_sent_twice_are_added_once_with_the_same_identities() {
    let scene = Scene::empty();
    let op = scene.op();
    let send = || add_lines(&scene.desk(), op, TALKS, false).expect("added");
    let first = send();
    assert_eq!(send(), first);
    assert_eq!((seq(&scene), all(&scene).len()), (1, 4));
}

#[test]
fn an_identity_that_is_taken_is_refused() {
    let scene = Scene::empty();
    let line =
        "{\"id\":\"0190a1b2-0000-7000-8000-000000000002\",\"kind\":\"note\",\"title\":\"x\"}";
    add(&scene, line).expect("added");
    let other = line.replace("\"x\"", "\"y\"");
    let error = refused(add(&scene, &other), Code::LinesRefused);
    assert_eq!(error.details["refused"][0]["line"], 1);
    assert_eq!(all(&scene), ["x"]);
}

#[test]
fn no_lines_add_nothing() {
    let scene = Scene::empty();
    for text in ["", "\n \n"] {
        let done = add(&scene, text).expect("nothing to do");
        assert!(done.records.is_empty());
        assert!(!done.saved.expect("an answer").changed);
    }
    assert_eq!(seq(&scene), 0);
}
