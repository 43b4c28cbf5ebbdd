//! Drafts: safe while they are typed, few actions for much typing, and there again after the
//! program was killed.

use crate::support::{Scene, Still};
use rapporteur_api::briefings::{
    DiscardDraftRequest, OpenDraftRequest, PreviewDraftRequest, SaveDraftRequest, discard_draft,
    open_draft, preview_draft, request_of, save_draft,
};
use rapporteur_api::{Code, Desk};
use rapporteur_domain::record::{Draft, Follows, SectionChoice, SentenceEdit};
use rapporteur_domain::{Kind, OpId, RecordId};
use rapporteur_store::{At, Dossier, OpenMode, Query};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use uuid::Uuid;

/// Names the dossier that a child of this test types into until it is killed.
const VICTIM: &str = "RAPPORTEUR_TEST_TYPIST";
const DRAFT: RecordId = RecordId(Uuid::from_u128(0xD1));

fn process(scene: &Scene) -> RecordId {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 2, 21).expect("a day");
    let reader = scene.dossier.reader(At::today(today)).expect("a reader");
    let rows = reader.list(&Query::of([Kind::Process])).expect("rows").rows;
    rows[0].record.id
}

fn save(desk: &Desk<'_>, draft: &Draft, expected: Option<i64>, settle: bool, op: u128) -> i64 {
    let request = SaveDraftRequest {
        op_id: OpId(Uuid::from_u128(0xD000 + op)),
        id: DRAFT,
        draft: draft.clone(),
        expected,
        settle,
    };
    save_draft(desk, &request).expect("saved").version
}

fn written(process: RecordId, words: &str) -> Draft {
    let mut draft = Draft::new(process, "situation-note");
    draft.prose = [("judgement".to_owned(), words.to_owned())].into();
    draft
}

#[test]
fn an_hour_of_typing_is_two_actions() {
    let scene = Scene::demo();
    let process = process(&scene);
    let before = scene
        .dossier
        .last_op()
        .expect("a journal")
        .map_or(0, |op| op.seq);
    let mut version = save(&scene.desk(), &written(process, ""), None, false, 0);
    for letters in 1..200 {
        let draft = written(process, &"w".repeat(letters));
        version = save(&scene.desk(), &draft, Some(version), false, letters as u128);
    }
    let opened = open_draft(&scene.desk(), &OpenDraftRequest { id: DRAFT }).expect("a draft");
    assert_eq!(opened.draft.prose["judgement"].len(), 199);
    assert!(opened.unsettled);
    save(&scene.desk(), &opened.draft, Some(version), true, 900);
    let opened = open_draft(&scene.desk(), &OpenDraftRequest { id: DRAFT }).expect("a draft");
    assert!(!opened.unsettled);
    let after = scene
        .dossier
        .last_op()
        .expect("a journal")
        .map_or(0, |op| op.seq);
    assert_eq!(after - before, 2, "one to begin it, one when typing rested");
}

#[test]
fn what_was_discarded_comes_back_with_the_last_word() {
    let scene = Scene::demo();
    let process = process(&scene);
    let version = save(
        &scene.desk(),
        &written(process, "Too early"),
        None,
        false,
        1,
    );
    save(
        &scene.desk(),
        &written(process, "Too early to say"),
        Some(version),
        false,
        2,
    );
    let request = DiscardDraftRequest {
        op_id: OpId(Uuid::from_u128(0xD1FF)),
        id: DRAFT,
    };
    discard_draft(&scene.desk(), &request).expect("discarded");
    let restored = rapporteur_api::writing::RecordsRequest {
        op_id: OpId(Uuid::from_u128(0xD1FE)),
        ids: vec![DRAFT],
    };
    rapporteur_api::writing::restore_records(&scene.desk(), &restored).expect("restored");
    let opened = open_draft(&scene.desk(), &OpenDraftRequest { id: DRAFT }).expect("a draft");
    assert_eq!(opened.draft.prose["judgement"], "Too early to say");
}

#[test]
fn every_choice_of_a_draft_reaches_its_product() {
    let scene = Scene::demo();
    let process = process(&scene);
    let mut draft = written(process, "A meeting is unlikely.");
    draft.headline = "Nothing is agreed".into();
    draft.readers = "The desk".into();
    draft.as_of = chrono::NaiveDate::from_ymd_opt(2026, 2, 1);
    draft.paper = "letter".into();
    draft.since = Follows::Nothing;
    draft.sections = vec![SectionChoice {
        section: "unknowns".into(),
        on: false,
    }];
    let request = PreviewDraftRequest {
        draft: draft.clone(),
    };
    let preview = preview_draft(&scene.desk(), &request).expect("a preview");
    let told = preview.document.to_string();
    assert_eq!(preview.title, "Nothing is agreed");
    assert!(told.contains("A meeting is unlikely."), "{told}");
    assert!(told.contains("2026-02-01") && told.contains("letter"));
    assert!(!told.contains("What we do not know"), "the section is off");
    assert_eq!(preview.request, request_of(&draft));
    assert!(!preview.figures.is_empty() && preview.figures[0].starts_with("<svg"));
}

#[test]
fn an_edit_holds_until_the_facts_move_and_then_says_so() {
    let scene = Scene::demo();
    let mut draft = Draft::new(process(&scene), "full");
    let asked = PreviewDraftRequest {
        draft: draft.clone(),
    };
    let plain = preview_draft(&scene.desk(), &asked)
        .expect("a preview")
        .document;
    let mut keys = Vec::new();
    keyed(&plain, &mut keys);
    let key = keys.first().expect("a sentence with a key").clone();
    let basis = "What it said before the facts moved.".to_owned();
    let edit = SentenceEdit {
        text: "Put by a hand.".into(),
        basis,
    };
    draft.edits = [(key, edit)].into();
    let asked = PreviewDraftRequest { draft };
    let edited = preview_draft(&scene.desk(), &asked)
        .expect("a preview")
        .document
        .to_string();
    assert!(edited.contains("Put by a hand."));
    assert!(
        edited.contains("\"stale\":["),
        "the new wording stands beside it"
    );
}

fn keyed(value: &serde_json::Value, keys: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            let rests = fields.get("rests_on").is_some();
            if let Some(key) = fields
                .get("key")
                .and_then(|it| it.as_str())
                .filter(|_| rests)
            {
                keys.push(key.to_owned());
            }
            fields.values().for_each(|it| keyed(it, keys));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|it| keyed(it, keys)),
        _ => {}
    }
}

#[test]
fn what_is_no_draft_is_not_opened_as_one() {
    let scene = Scene::demo();
    let request = OpenDraftRequest {
        id: process(&scene),
    };
    let error = open_draft(&scene.desk(), &request).expect_err("a process is no draft");
    assert_eq!(error.code, Code::RecordNotFound);
}

fn type_until_killed(path: &std::path::Path) -> ! {
    let dossier = Dossier::open(path, OpenMode::Write).expect("a dossier");
    let host = Still::at("2026-02-21T08:00:00Z");
    let desk = Desk {
        dossier: &dossier,
        host: &host,
    };
    let opened = open_draft(&desk, &OpenDraftRequest { id: DRAFT }).expect("a draft");
    let mut out = std::io::stdout();
    for letters in 1.. {
        let draft = written(opened.draft.process, &"w".repeat(letters));
        save(&desk, &draft, Some(opened.version), false, 1);
        writeln!(out, "typed {letters}").expect("a pipe");
        out.flush().expect("a pipe");
    }
    unreachable!()
}

#[test]
#[allow(clippy::disallowed_methods)] // the child learns from its environment what it is
fn what_was_typed_survives_a_kill() {
    if let Some(path) = std::env::var_os(VICTIM) {
        type_until_killed(path.as_ref());
    }
    let scene = Scene::demo();
    save(&scene.desk(), &written(process(&scene), ""), None, false, 0);
    let (path, folder, host) = (scene.dossier.path().to_owned(), scene.folder, scene.host);
    drop(scene.dossier);
    let mut victim = Command::new(std::env::current_exe().expect("this test"))
        .args([
            "--exact",
            "drafts::what_was_typed_survives_a_kill",
            "--nocapture",
        ])
        .env(VICTIM, &path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child");
    let mut typed = 0;
    let lines = BufReader::new(victim.stdout.take().expect("a pipe")).lines();
    for line in lines.map_while(Result::ok) {
        if let Some((_, letters)) = line.split_once("typed ") {
            typed = letters.parse().unwrap_or(typed);
        }
        if typed == 40 {
            // SIGKILL: nothing in it can tidy up
            victim.kill().expect("killed");
        }
    }
    victim.wait().expect("an end");
    assert!(typed >= 40, "it typed {typed} letters");
    let dossier = Dossier::open(&path, OpenMode::Write).expect("a dossier");
    let desk = Desk {
        dossier: &dossier,
        host: &host,
    };
    let opened = open_draft(&desk, &OpenDraftRequest { id: DRAFT }).expect("the draft");
    assert!(
        opened.draft.prose["judgement"].len() >= typed,
        "what was said to be safe is there"
    );
    assert!(opened.unsettled);
    assert_eq!(dossier.check(|_| true).expect("a check"), []);
    drop(folder);
}
