//! What a briefing for readers up to a mark is made from: nothing above it, nothing that names
//! it, nothing that rests on it alone, and no state that only it decides.

use crate::support::{Scene, refused};
use rapporteur_api::briefings::{BriefingFormat, BriefingRequest, Since, composed, render};
use rapporteur_api::{At, Code, Unwatched};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Kind, RecordId};
use serde_json::{Value, json};

/// Everything there is, as JSON, HTML and Markdown.
fn told(scene: &Scene, process: RecordId, up_to: Option<Tlp>) -> String {
    let made = composed(&scene.desk(), &asked(process, up_to)).expect("a briefing");
    let formats = [
        BriefingFormat::Json,
        BriefingFormat::Html,
        BriefingFormat::Markdown,
    ];
    let written = formats.map(|format| render(&made.document, format, &Unwatched).expect("bytes"));
    String::from_utf8(written.concat()).expect("text")
}

fn asked(process: RecordId, up_to: Option<Tlp>) -> BriefingRequest {
    BriefingRequest {
        since: Since::Nothing,
        up_to,
        ..BriefingRequest::about(process)
    }
}

struct Talks {
    scene: Scene,
    process: RecordId,
    round: RecordId,
}

impl Talks {
    fn new() -> Self {
        let scene = Scene::empty();
        let process = scene.add(
            json!({ "kind": "process", "title": "Grain track", "track": "1", "mark": "green" }),
        );
        let round =
            scene.add(json!({ "kind": "round", "title": "Round A", "processes": [process] }));
        Self {
            scene,
            process,
            round,
        }
    }

    fn development(&self, more: Value) -> RecordId {
        let mut record =
            json!({ "kind": "development", "subject": self.round, "asserts": "round" });
        if let (Some(record), Value::Object(more)) = (record.as_object_mut(), more) {
            record.extend(more);
        }
        self.scene.add(record)
    }

    fn up_to(&self, mark: Tlp) -> String {
        told(&self.scene, self.process, Some(mark))
    }
}

#[test]
fn a_state_that_only_a_withheld_report_decides_is_not_told() {
    let talks = Talks::new();
    talks.development(json!({
        "happened": "2026-01-10", "state": "tentative", "window": "2026-02-01", "own_observation": true,
    }));
    talks.development(json!({
        "happened": "2026-01-12", "state": "cancelled", "own_observation": true, "mark": "red",
        "title": "Called off in confidence",
    }));
    let all = told(&talks.scene, talks.process, None);
    assert!(all.contains("Cancelled"), "{all}");
    let some = talks.up_to(Tlp::Amber);
    assert!(
        some.contains("tentative") && some.contains("1 February 2026"),
        "{some}"
    );
    assert!(
        !some.contains("ancelled") && !some.contains("TLP:RED"),
        "{some}"
    );
    assert!(
        some.contains("For readers up to TLP:AMBER.") && !some.contains("left out"),
        "{some}"
    );
    // red is the highest: nothing lies above it
    assert!(talks.up_to(Tlp::Red).contains("Cancelled"));
}

#[test]
fn what_rests_on_a_withheld_source_alone_goes_with_it() {
    let talks = Talks::new();
    let source = |title: &str, mark: &str| {
        talks
            .scene
            .add(json!({ "kind": "source", "title": title, "mark": mark, "text": "Words." }))
    };
    let (secret, open) = (source("Cable 7", "red"), source("A morning paper", "clear"));
    let chain = |source: RecordId| json!({ "hops": [], "source": source });
    talks.development(json!({
        "happened": "2026-01-10", "state": "tentative", "window": "2026-02-01",
        "evidence": [chain(open), chain(secret)],
    }));
    talks.development(json!({
        "happened": "2026-01-12", "state": "postponed", "window": "2026-05-01",
        "evidence": [chain(secret)],
    }));
    let all = told(&talks.scene, talks.process, None);
    assert!(
        all.contains("Cable 7") && all.contains("1 May 2026"),
        "{all}"
    );
    let some = talks.up_to(Tlp::Green);
    assert!(
        !some.contains("Cable 7") && !some.contains("1 May 2026"),
        "{some}"
    );
    assert!(some.contains("A morning paper"), "{some}");
    assert!(some.contains("1 February 2026"), "{some}");
}

#[test]
fn what_names_a_withheld_record_goes_with_it() {
    let talks = Talks::new();
    let person = talks
        .scene
        .add(json!({ "kind": "person", "title": "A go-between", "mark": "red" }));
    let party = talks
        .scene
        .add(json!({ "kind": "party", "title": "Northland", "mark": "green" }));
    talks.development(json!({
        "asserts": "delegation", "happened": "2026-01-10", "party": party, "persons": [person],
        "capacity": "head", "own_observation": true,
    }));
    talks.scene.add(json!({
        "kind": "question", "title": "Whom does this person speak for?", "about": [person], "processes": [],
    }));
    let some = talks.up_to(Tlp::Green);
    assert!(
        !some.contains("go-between") && !some.contains("an unnamed record"),
        "{some}"
    );
    assert!(!some.contains("speak for"), "{some}");
    assert!(told(&talks.scene, talks.process, None).contains("speak for"));
}

#[test]
fn changes_of_withheld_records_are_no_news() {
    let talks = Talks::new();
    let scene = &talks.scene;
    let issue = |at: &At| BriefingRequest {
        at: at.clone(),
        ..asked(talks.process, None)
    };
    let format = BriefingFormat::Markdown;
    let path = scene.path("1.md");
    rapporteur_api::briefings::issue_briefing(
        &scene.desk(),
        &issue(&At::default()),
        format,
        scene.op(),
        &path,
        &rapporteur_api::Unwatched,
    )
    .expect("issued");
    scene.add(json!({ "kind": "question", "title": "Open to all?", "mark": "green" }));
    scene.add(json!({ "kind": "question", "title": "Told to few?", "mark": "red" }));
    let follow = |up_to| {
        let asked = BriefingRequest {
            since: Since::Last,
            ..asked(talks.process, up_to)
        };
        let made = composed(&scene.desk(), &asked).expect("a briefing");
        String::from_utf8(render(&made.document, format, &Unwatched).expect("bytes")).expect("text")
    };
    assert!(follow(None).contains("Told to few?"));
    let some = follow(Some(Tlp::Green));
    assert!(
        some.contains("Open to all?") && !some.contains("Told to few?"),
        "{some}"
    );
}

#[test]
fn readers_who_may_not_know_of_the_process_get_nothing() {
    let scene = Scene::demo();
    let process = scene.find(Kind::Process, "Trilateral");
    let error = refused(
        composed(&scene.desk(), &asked(process, Some(Tlp::Clear))).map(|_| ()),
        Code::QueryBad,
    );
    assert!(error.message.contains("TLP:CLEAR"), "{error}");
}
