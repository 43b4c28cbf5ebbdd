//! Numbers of issued briefings, which one another follows, and making one once more.

use crate::support::{Scene, at, refused};
use rapporteur_api::briefings::{
    BriefingFormat, BriefingRequest, IssuedBriefing, Since, composed, issue_briefing, make_again,
    sha256,
};
use rapporteur_api::writing::bin_records;
use rapporteur_api::{At, Code, Unwatched};
use rapporteur_domain::record::Briefing;
use rapporteur_domain::{Body, RecordId};
use serde_json::json;

fn asked(scene: &Scene, at: At, since: Since) -> BriefingRequest {
    BriefingRequest {
        at,
        since,
        ..BriefingRequest::about(scene.process())
    }
}

fn issue(scene: &Scene, at: At, name: &str) -> IssuedBriefing {
    let request = asked(scene, at, Since::Last);
    let format = BriefingFormat::Markdown;
    issue_briefing(
        &scene.desk(),
        &request,
        format,
        scene.op(),
        &scene.path(name),
        &Unwatched,
    )
    .expect("issued")
}

fn kept(scene: &Scene, id: RecordId) -> Briefing {
    let page = scene.page(id, At::default()).expect("a page");
    match page.row.record.body {
        Body::Briefing(briefing) => briefing,
        other => panic!("not a briefing: {other:?}"),
    }
}

fn january() -> At {
    at("2026-01-29", "2026-01-29")
}

fn february() -> At {
    at("2026-02-05", "2026-02-05")
}

#[test]
fn no_two_briefings_carry_one_number_whatever_clocks_they_look_from() {
    let scene = Scene::demo();
    let numbers = [january(), january(), february(), At::default(), january()]
        .map(|at| issue(&scene, at, "b.md").number);
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    // one in the bin went out all the same
    let last = issue(&scene, february(), "b.md");
    bin_records(&scene.desk(), &scene.records(&[last.briefing])).expect("binned");
    assert_eq!(issue(&scene, february(), "b.md").number, 7);
}

#[test]
fn a_briefing_follows_the_last_that_looks_from_earlier_clocks() {
    let scene = Scene::demo();
    let first = issue(&scene, january(), "1.md");
    let now = issue(&scene, At::default(), "2.md");
    let third = issue(&scene, february(), "3.md");
    assert_eq!(kept(&scene, first.briefing).since, None);
    assert_eq!(kept(&scene, now.briefing).since, Some(first.briefing));
    // not briefing 2, which knew more
    assert_eq!(kept(&scene, third.briefing).since, Some(first.briefing));
    let chosen = |number| {
        composed(
            &scene.desk(),
            &asked(&scene, february(), Since::Number(number)),
        )
    };
    let by_number = chosen(1).expect("a briefing");
    assert_eq!(by_number.briefing.since, Some(first.briefing));
    let error = refused(chosen(2).map(|_| ()), Code::ClockBad);
    assert!(error.message.contains("later clocks"), "{error}");
    refused(chosen(9).map(|_| ()), Code::RecordNotFound);
}

#[test]
fn an_issued_briefing_made_once_more_has_the_same_bytes() {
    let scene = Scene::demo();
    issue(&scene, january(), "1.md");
    let request = BriefingRequest {
        headline: "Geneva is next".to_owned(),
        audience: "the mission".to_owned(),
        ..asked(&scene, february(), Since::Number(1))
    };
    let html = BriefingFormat::Html;
    let path = scene.path("2.html");
    let issued = issue_briefing(&scene.desk(), &request, html, scene.op(), &path, &Unwatched)
        .expect("issued");
    // later edits, later briefings and a renamed round change nothing of it
    let round = scene.find(rapporteur_domain::Kind::Round, "Round 2");
    let mut row = scene.page(round, At::default()).expect("a page").row;
    row.record.head.title.push_str(", renamed");
    scene.save(&row.record, Some(row.version)).expect("saved");
    scene.add(json!({ "kind": "note", "title": "Later" }));
    issue(&scene, At::default(), "3.md");

    let again = make_again(&scene.desk(), scene.process(), 2, None, &Unwatched).expect("made");
    let (made, briefing) = (again.bytes, again.issued);
    assert_eq!((again.same, again.format), (Some(true), html));
    assert!(made == std::fs::read(&path).expect("the file"));
    assert_eq!(sha256(&made), briefing.output_sha256);
    assert_eq!(briefing.output_sha256, issued.sha256);
    let words = String::from_utf8(made).expect("text");
    assert!(words.contains("for the mission") && words.contains("Geneva is next"));
    refused(
        make_again(&scene.desk(), scene.process(), 8, None, &Unwatched).map(|_| ()),
        Code::RecordNotFound,
    );
}
