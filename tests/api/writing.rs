//! Saving: new and changed records, two editors, moves the rules refuse, links, unknown
//! fields, and what errors never say.

use crate::support::{Scene, refused};
use rapporteur_api::dossiers::read_dossier;
use rapporteur_api::writing::{
    PurgeRequest, SaveRecordRequest, bin_records, purge_records, save_record, undo,
};
use rapporteur_api::{At, Code};
use rapporteur_domain::{Kind, Record};
use serde_json::{Value, json};

fn json_of(record: &Record) -> Value {
    serde_json::to_value(record).expect("json")
}

#[test]
fn a_record_is_made_changed_and_read_back() {
    let scene = Scene::empty();
    let record = scene.record(json!({ "kind": "note", "title": "Draft", "body": "One." }));
    let made = scene.save(&record, None).expect("saved");
    assert_eq!((made.label.as_str(), made.changed), ("Add a note", true));
    assert_eq!(made.touched, [record.id]);

    let mut edited = scene.page(record.id, At::default()).expect("a page").row;
    assert_eq!(edited.version, made.seq);
    edited.record.head.title = "Final".to_owned();
    scene.host.set("2026-02-21T08:05:00Z");
    let changed = scene
        .save(&edited.record, Some(edited.version))
        .expect("saved");
    assert_eq!(changed.label, "Change a note");
    assert_eq!(changed.at, "2026-02-21T08:05:00.000Z");

    let page = scene.page(record.id, At::default()).expect("a page");
    assert_eq!(page.row.title, "Final");
    let versions: Vec<_> = page.versions.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(versions, ["Final", "Draft"]);
    assert!(page.versions.iter().all(|it| it.author == "Tester"));
}

#[test]
fn saving_what_stands_already_writes_nothing() {
    let scene = Scene::empty();
    let record = scene.record(json!({ "kind": "note", "title": "Same" }));
    let made = scene.save(&record, None).expect("saved");
    let again = scene.save(&record, Some(made.seq)).expect("accepted");
    assert_eq!((again.changed, again.seq), (false, made.seq));
    assert!(again.touched.is_empty());
}

#[test]
fn of_two_editors_the_second_gets_both_texts_back() {
    let scene = Scene::empty();
    let base = scene.record(json!({ "kind": "note", "title": "Plan", "body": "Base." }));
    let opened = scene.save(&base, None).expect("saved").seq;
    let with_body = |body: &str| {
        let mut value = json_of(&base);
        value["body"] = json!(body);
        scene.record(value)
    };
    let mine = with_body("Mine.");
    let theirs = with_body("Theirs.");
    let first = scene.save(&theirs, Some(opened)).expect("the first wins");
    let error = refused(scene.save(&mine, Some(opened)), Code::RecordConflict);
    assert_eq!(error.details["theirs"]["body"], "Theirs.");
    assert_eq!(error.details["base"]["body"], "Base.");
    assert_eq!(error.details["version"], first.seq);
    assert!(!error.ours);
    assert_eq!(
        scene
            .page(base.id, At::default())
            .expect("a page")
            .row
            .version,
        first.seq
    );
    // having compared, the second saves upon the first
    scene.save(&mine, Some(first.seq)).expect("saved");
}

#[test]
fn a_new_record_never_replaces_one_that_is_there() {
    let scene = Scene::empty();
    let record = scene.record(json!({ "kind": "note", "title": "First" }));
    scene.save(&record, None).expect("saved");
    let mut other = record.clone();
    other.head.title = "Second".to_owned();
    refused(scene.save(&other, None), Code::RecordConflict);
    assert_eq!(scene.title(record.id), "First");
}

#[test]
fn what_everybody_must_be_able_to_find_needs_a_title() {
    let scene = Scene::empty();
    for (kind, fields) in [
        ("process", json!({ "track": "1" })),
        ("round", json!({})),
        ("party", json!({ "party_type": "state" })),
    ] {
        let mut value = fields;
        value["kind"] = json!(kind);
        value["title"] = json!("  ");
        let error = refused(scene.save(&scene.record(value), None), Code::RecordInvalid);
        assert_eq!(error.details["field"], "title", "{kind}");
    }
    let note = scene.add(json!({ "kind": "note", "title": "", "body": "\n## Thoughts\n\nText." }));
    assert_eq!(scene.title(note), "Thoughts");
    let empty = scene.add(json!({ "kind": "note", "title": "" }));
    assert_eq!(scene.title(empty), "Empty note");
}

#[test]
fn a_meeting_whose_offset_contradicts_its_zone_is_refused() {
    let scene = Scene::empty();
    let round = scene.record(json!({
        "kind": "round", "title": "Round",
        "sessions": [{ "title": "First", "start": "2026-02-04T10:00:00+03:00[Asia/Dubai]" }],
    }));
    let error = scene.save(&round, None).expect_err("refused");
    assert_eq!(error.code, Code::DateBad);
    assert!(error.message.contains("contradicts"), "{error}");
}

fn accepting(scene: &Scene, subject: &str) -> Value {
    let offer = scene.find(Kind::Offer, subject);
    json!({
        "kind": "development", "subject": offer, "happened": "2026-02-20",
        "asserts": "offer", "state": "reiterated", "own_observation": true,
    })
}

#[test]
fn a_move_that_cannot_follow_is_refused_with_the_rule_and_the_reason() {
    let scene = Scene::demo();
    let offer = scene.add(json!({
        "kind": "offer", "title": "Truce", "offer_type": "proposal", "from": [], "to": [],
    }));
    let mut answer = json!({
        "kind": "development", "subject": offer, "happened": "2026-02-20",
        "asserts": "offer", "state": "accepted", "own_observation": true,
    });
    let before = scene.dossier.history().expect("history").seq;
    let error = refused(
        scene.save(&scene.record(answer.clone()), None),
        Code::MoveIllegal,
    );
    assert_eq!(error.details["rule"], "offer.never_made");
    assert!(
        error
            .message
            .contains("nothing on record says that it was made"),
        "{error}"
    );
    assert!(!error.message.contains("Truce"), "{error}");
    assert_eq!(scene.dossier.history().expect("history").seq, before);

    // without a remark the override is none
    answer["overridden"] = json!({ "rule": "offer.never_made", "remark": " " });
    refused(
        scene.save(&scene.record(answer.clone()), None),
        Code::MoveIllegal,
    );

    answer["overridden"]["remark"] = json!("Made orally; the minute is lost.");
    let id = scene.add(answer);
    let kept = json_of(&scene.page(id, At::default()).expect("a page").row.record);
    assert_eq!(
        kept["overridden"]["remark"],
        "Made orally; the minute is lost."
    );
    let row = scene.page(offer, At::default()).expect("a page").row;
    assert_eq!(row.status_word.as_deref(), Some("accepted"));
}

#[test]
fn an_assertion_about_a_record_of_another_kind_is_refused() {
    let scene = Scene::demo();
    let mut value = accepting(&scene, "Counter-invitation");
    value["subject"] = json!(scene.find(Kind::Round, "Round 1"));
    let error = refused(scene.save(&scene.record(value), None), Code::MoveIllegal);
    assert_eq!(error.details["rule"], "subject.kind");
}

#[test]
fn nobody_refers_to_what_is_not_there() {
    let scene = Scene::empty();
    let absent = scene.host.fresh_record_id();
    let note = scene.record(json!({ "kind": "note", "title": "On it", "about": [absent] }));
    let error = refused(scene.save(&note, None), Code::LinkMissing);
    let links = error.details["links"].as_array().expect("links");
    assert_eq!(links.len(), 1);
    assert_eq!(links[0]["target"], absent);
    assert_eq!(links[0]["record"], note.id.to_string());
    refused(scene.page(note.id, At::default()), Code::RecordNotFound);
}

#[test]
fn fields_of_a_newer_program_survive_an_edit() {
    let scene = Scene::empty();
    let record = scene.record(json!({
        "kind": "note", "title": "From tomorrow", "body": "x", "mood": { "weather": ["grey", 3] },
    }));
    let made = scene.save(&record, None).expect("saved");
    let scene = scene.reopened();
    let mut row = scene.page(record.id, At::default()).expect("a page").row;
    row.record.head.title = "From today".to_owned();
    scene.save(&row.record, Some(made.seq)).expect("saved");
    let kept = json_of(
        &scene
            .page(record.id, At::default())
            .expect("a page")
            .row
            .record,
    );
    assert_eq!(kept["mood"], json!({ "weather": ["grey", 3] }));
    assert_eq!(kept["title"], "From today");
}

#[test]
fn a_dossier_open_for_reading_refuses_every_change() {
    let scene = Scene::demo();
    let path = scene.dossier.path().to_owned();
    let Scene {
        dossier,
        host,
        folder,
    } = scene;
    dossier.close().expect("closed");
    let scene = Scene {
        dossier: read_dossier(&path).expect("read"),
        host,
        folder,
    };
    let note = scene.record(json!({ "kind": "note", "title": "Late" }));
    let id = scene.find(Kind::Round, "Round 1");
    let desk = scene.desk();
    refused(scene.save(&note, None), Code::ReadOnly);
    refused(bin_records(&desk, &scene.records(&[id])), Code::ReadOnly);
    refused(undo(&desk, &scene.step()), Code::ReadOnly);
    let purge = PurgeRequest {
        op_id: scene.op(),
        ids: vec![id],
        confirmed: true,
    };
    let error = refused(purge_records(&desk, &purge), Code::ReadOnly);
    assert!(error.message.contains("Nothing was changed"), "{error}");
}

#[test]
fn an_operation_sent_twice_is_done_once() {
    let scene = Scene::empty();
    let request = SaveRecordRequest {
        op_id: scene.op(),
        record: scene.record(json!({ "kind": "note", "title": "Once" })),
        expected: None,
    };
    let first = save_record(&scene.desk(), &request).expect("saved");
    scene.add(json!({ "kind": "note", "title": "Between" }));
    assert_eq!(save_record(&scene.desk(), &request).as_ref(), Ok(&first));
    assert_eq!(scene.dossier.history().expect("history").seq, 2);
    // the same name for something else would lose a text without a word
    let other = SaveRecordRequest {
        record: scene.record(json!({ "kind": "note", "title": "Other" })),
        ..request
    };
    refused(save_record(&scene.desk(), &other), Code::RecordInvalid);
}

#[test]
fn errors_never_say_what_is_in_a_record_or_where_the_file_is() {
    const CANARY: &str = "Kestrel";
    let scene = Scene::empty();
    let note = scene.record(json!({ "kind": "note", "title": CANARY, "body": CANARY }));
    let made = scene.save(&note, None).expect("saved");
    let offer = scene.add(json!({
        "kind": "offer", "title": CANARY, "offer_type": "proposal", "from": [], "to": [],
    }));
    let mut changed = note.clone();
    changed.head.remarks = CANARY.to_owned();
    scene.save(&changed, Some(made.seq)).expect("saved");
    let answer = scene.record(json!({
        "kind": "development", "title": CANARY, "subject": offer, "happened": "2026-02-20",
        "asserts": "offer", "state": "accepted", "conditions": CANARY,
    }));
    let absent = scene.host.fresh_record_id();
    let lost = scene.record(json!({ "kind": "note", "title": CANARY, "about": [absent] }));
    let purge = PurgeRequest {
        op_id: scene.op(),
        ids: vec![note.id],
        confirmed: false,
    };
    scene.add(json!({ "kind": "note", "title": CANARY, "about": [note.id] }));
    let missing = scene.path(CANARY).join("no.dossier");
    let messages = [
        scene.save(&note, Some(made.seq)).expect_err("conflict"),
        scene.save(&answer, None).expect_err("illegal"),
        scene.save(&lost, None).expect_err("missing"),
        purge_records(&scene.desk(), &purge).expect_err("referred to"),
        rapporteur_api::dossiers::open_dossier(&missing, false).expect_err("not found"),
        rapporteur_api::dossiers::open_dossier(scene.folder.path(), false).expect_err("a folder"),
        rapporteur_api::files::write_whole(&missing, b"x").expect_err("no folder"),
    ];
    let folder = scene.folder.path().to_string_lossy().into_owned();
    for error in messages {
        assert!(!error.message.contains(CANARY), "{error:?}");
        assert!(!error.message.contains(&folder), "{error:?}");
    }
}

#[test]
fn labels_name_kinds_and_never_titles() {
    let scene = Scene::empty();
    for (value, label) in [
        (
            json!({ "kind": "issue", "title": "Land" }),
            "Add a sticking point",
        ),
        (
            json!({ "kind": "offer", "title": "Truce", "offer_type": "proposal", "from": [], "to": [] }),
            "Add an offer",
        ),
        (
            json!({ "kind": "question", "title": "When?" }),
            "Add an open question",
        ),
        (
            json!({ "kind": "outlet", "title": "Paper" }),
            "Add an outlet",
        ),
    ] {
        let record = scene.record(value);
        assert_eq!(scene.save(&record, None).expect("saved").label, label);
    }
}
