//! Notes: safe while they are typed, few actions for much typing, two texts of one note kept both,
//! what they lead to, what they said before, and lines that become statements.

use crate::support::{Scene, refused};
use rapporteur_api::notes::history::{
    CompareNoteRequest, PieceChange, RestoreNoteRequest, compare_note, note_revisions, restore_note,
};
use rapporteur_api::notes::naming::{LinkMentionRequest, link_mention, note_mentions};
use rapporteur_api::notes::talks::{
    RecordLinesRequest, TalkLinesRequest, record_lines, talk_lines,
};
use rapporteur_api::notes::{
    NoteRequest, OpenedNote, SaveNoteRequest, SavedNote, drop_typed, open_note, save_note,
};
use rapporteur_api::palette::Names;
use rapporteur_api::{ApiError, Code};
use rapporteur_domain::{Body, Kind, Record, RecordId};
use serde_json::{Value, json};

struct Writing {
    scene: Scene,
    names: Names,
}

impl Writing {
    fn begun(scene: Scene) -> Self {
        Self {
            scene,
            names: Names::default(),
        }
    }

    fn keep(
        &self,
        record: &Record,
        expected: Option<i64>,
        settle: bool,
    ) -> Result<SavedNote, ApiError> {
        let request = SaveNoteRequest {
            op_id: self.scene.op(),
            record: record.clone(),
            expected,
            settle,
        };
        save_note(&self.scene.desk(), &self.names, &request)
    }

    fn note(&self, value: Value) -> (Record, i64) {
        let mut value = value;
        value["kind"] = json!("note");
        let record = self.scene.record(value);
        let version = self.keep(&record, None, true).expect("saved").version;
        (record, version)
    }

    fn open(&self, id: RecordId) -> OpenedNote {
        open_note(&self.scene.desk(), &NoteRequest { id }).expect("opened")
    }

    fn ops(&self) -> i64 {
        let last = self.scene.dossier.last_op().expect("an op");
        last.map_or(0, |op| op.seq)
    }
}

fn body(record: &Record) -> &str {
    match &record.body {
        Body::Note(note) => &note.body,
        _ => panic!("no note"),
    }
}

fn typed(record: &Record, text: &str) -> Record {
    let mut record = record.clone();
    if let Body::Note(note) = &mut record.body {
        text.clone_into(&mut note.body);
    }
    record
}

fn mentions(record: &Record) -> Vec<RecordId> {
    match &record.body {
        Body::Note(note) => note.mentions.clone(),
        _ => panic!("no note"),
    }
}

#[test]
fn an_hour_of_typing_is_safe_at_once_and_one_action_at_the_end() {
    let writing = Writing::begun(Scene::empty());
    let (note, version) = writing.note(json!({ "title": "Day one", "body": "" }));
    let before = writing.ops();
    for words in 1..200 {
        let now = typed(&note, &"word ".repeat(words));
        assert_eq!(
            writing.keep(&now, Some(version), false).unwrap().saved,
            None
        );
    }
    assert_eq!(writing.ops(), before, "typing fills no journal");

    // The program ends in the middle, and what was typed is there.
    let writing = Writing::begun(writing.scene.reopened());
    let opened = writing.open(note.id);
    assert!(opened.unsettled);
    assert_eq!(body(&opened.record), "word ".repeat(199));
    let settled = writing
        .keep(&opened.record, Some(opened.version), true)
        .unwrap();
    assert_eq!(writing.ops(), before + 1);
    assert_eq!(settled.saved.unwrap().label, "Write a note");
    assert!(!writing.open(note.id).unsettled);
}

#[test]
fn two_texts_of_one_note_are_both_kept_until_somebody_chooses() {
    let writing = Writing::begun(Scene::empty());
    let (note, version) = writing.note(json!({ "title": "Shared", "body": "start" }));
    let theirs = writing
        .keep(&typed(&note, "theirs"), Some(version), true)
        .unwrap();

    // The other window goes on typing on what it has read.
    let error = refused(
        writing.keep(&typed(&note, "mine"), Some(version), false),
        Code::RecordConflict,
    );
    assert_eq!(error.details["theirs"]["body"], "theirs");
    assert_eq!(error.details["version"], theirs.version);
    refused(
        writing.keep(&typed(&note, "mine"), Some(version), true),
        Code::RecordConflict,
    );

    let opened = writing.open(note.id);
    assert_eq!(body(&opened.record), "theirs");
    assert_eq!(opened.apart.as_ref().map(body), Some("mine"));
    drop_typed(&writing.scene.desk(), &NoteRequest { id: note.id }).unwrap();
    assert_eq!(writing.open(note.id).apart, None);
}

#[test]
fn a_text_leads_to_what_it_links_by_identity_and_by_name() {
    let writing = Writing::begun(Scene::demo());
    let person = writing.scene.find(Kind::Person, "Witkoff");
    let (other, _) = writing.note(json!({ "title": "Geneva day two", "body": "" }));
    let nobody = "0197a3c0-5b1e-7c3a-9d57-2f1b7f8e6a01";
    let text = format!(
        "[Steve](record:{person}) and [[geneva Day two|that day]] and [gone](record:{nobody}) and [[nothing]]"
    );
    let (note, _) = writing.note(json!({ "title": "Links", "body": text }));
    assert_eq!(mentions(&writing.open(note.id).record), [person, other.id]);
    let page = writing.scene.page(person, Default::default()).unwrap();
    let link = page.backlinks.iter().find(|it| it.id == note.id).unwrap();
    assert_eq!(link.role, "mention");
}

#[test]
fn a_name_without_a_link_is_found_and_becomes_one() {
    let writing = Writing::begun(Scene::demo());
    let person = writing.scene.find(Kind::Person, "Witkoff");
    let title = writing.scene.title(person);
    let (note, _) =
        writing.note(json!({ "title": "Seen", "body": format!("Met {title} at noon.") }));
    let found = note_mentions(&writing.scene.desk(), &NoteRequest { id: person }).unwrap();
    let named = found
        .named
        .iter()
        .find(|it| it.id == note.id)
        .expect("named");
    assert_eq!(
        (
            named.before.as_str(),
            named.name.as_str(),
            named.after.as_str()
        ),
        ("Met ", title.as_str(), " at noon.")
    );

    let request = LinkMentionRequest {
        op_id: writing.scene.op(),
        note: note.id,
        record: person,
    };
    link_mention(&writing.scene.desk(), &writing.names, &request).unwrap();
    let after = writing.open(note.id).record;
    assert_eq!(
        body(&after),
        format!("Met [{title}](record:{person}) at noon.")
    );
    let found = note_mentions(&writing.scene.desk(), &NoteRequest { id: person }).unwrap();
    assert!(found.named.iter().all(|it| it.id != note.id));
    assert!(
        found
            .linked
            .iter()
            .any(|it| it.id == note.id && it.name == title)
    );
}

#[test]
fn what_a_note_said_can_be_compared_and_brought_back() {
    let writing = Writing::begun(Scene::empty());
    let (note, first) = writing.note(json!({ "title": "Line", "body": "Talks in Geneva slip." }));
    let second = writing
        .keep(&typed(&note, "Talks in Vienna slip."), Some(first), true)
        .unwrap();
    let revisions = note_revisions(&writing.scene.desk(), &NoteRequest { id: note.id }).unwrap();
    let counts: Vec<_> = revisions
        .iter()
        .map(|it| (it.seq, it.added, it.removed))
        .collect();
    assert_eq!(counts, [(second.version, 1, 1), (first, 4, 0)]);

    let request = CompareNoteRequest {
        id: note.id,
        from: Some(first),
        to: second.version,
    };
    let pieces = compare_note(&writing.scene.desk(), &request)
        .unwrap()
        .pieces;
    let changed: Vec<_> = pieces
        .iter()
        .filter(|it| it.change != PieceChange::Same)
        .map(|it| (it.text.as_str(), it.change))
        .collect();
    assert_eq!(
        changed,
        [
            ("Geneva", PieceChange::Removed),
            ("Vienna", PieceChange::Added)
        ]
    );

    let request = RestoreNoteRequest {
        op_id: writing.scene.op(),
        id: note.id,
        seq: first,
    };
    restore_note(&writing.scene.desk(), &writing.names, &request).unwrap();
    assert_eq!(body(&writing.open(note.id).record), "Talks in Geneva slip.");
    let request = NoteRequest { id: note.id };
    assert_eq!(
        note_revisions(&writing.scene.desk(), &request)
            .unwrap()
            .len(),
        3
    );
    let gone = RestoreNoteRequest {
        op_id: writing.scene.op(),
        id: note.id,
        seq: 9_999,
    };
    refused(
        restore_note(&writing.scene.desk(), &writing.names, &gone),
        Code::RecordNotFound,
    );
}

#[test]
fn lines_become_statements_in_one_action_with_the_note_as_evidence() {
    let writing = Writing::begun(Scene::demo());
    let person = writing.scene.find(Kind::Person, "Witkoff");
    let round = writing.scene.find(Kind::Round, "");
    let text = format!(
        "# Talks\n\n- 10:05 [Steve](record:{person}) (background): Ми чекаємо.\n- 10:07 A guest: no comment\n"
    );
    let (note, _) = writing.note(json!({
        "title": "Talks", "body": text,
        "talks": { "zone": "Asia/Dubai", "day": "2026-02-04", "round": round.to_string() },
    }));
    let read = talk_lines(&writing.scene.desk(), &TalkLinesRequest { note: note.id }).unwrap();
    assert_eq!(read.subject, Some(round));
    assert!(read.lines.iter().all(|it| it.recorded.is_none()));

    let before = writing.ops();
    let request = RecordLinesRequest {
        op_id: writing.scene.op(),
        note: note.id,
        subject: round,
        starts: read.lines.iter().map(|it| it.start).collect(),
    };
    let saved = record_lines(&writing.scene.desk(), &request).unwrap();
    assert_eq!(saved.label, "Record 2 statements from a note");
    assert_eq!(writing.ops(), before + 1);

    let read = talk_lines(&writing.scene.desk(), &TalkLinesRequest { note: note.id }).unwrap();
    let made = read.lines[0].recorded.expect("recorded");
    let page = writing.scene.page(made, Default::default()).unwrap();
    let development = page.row.record.development().unwrap();
    assert_eq!(development.happened.to_string(), "2026-02-04");
    assert_eq!(
        development.at.unwrap().to_string(),
        "2026-02-04T10:05:00+04:00[Asia/Dubai]"
    );
    let chain = &page.chains[0];
    assert_eq!(
        (chain.note, chain.words.as_str(), chain.displaced),
        (Some(note.id), "Ми чекаємо.", false)
    );

    // The note is written on: its words are found where they are now.
    let opened = writing.open(note.id);
    let longer = typed(
        &opened.record,
        &format!("Before.\n\n{}", body(&opened.record)),
    );
    writing.keep(&longer, Some(opened.version), true).unwrap();
    let chain = &writing.scene.page(made, Default::default()).unwrap().chains[0];
    assert!(!chain.displaced);

    let gone = RecordLinesRequest {
        op_id: writing.scene.op(),
        starts: vec![1],
        ..request
    };
    refused(
        record_lines(&writing.scene.desk(), &gone),
        Code::RecordInvalid,
    );
}

#[test]
fn a_note_without_a_day_makes_no_statements_and_another_kind_is_no_note() {
    let writing = Writing::begun(Scene::demo());
    let round = writing.scene.find(Kind::Round, "");
    let (note, _) =
        writing.note(json!({ "title": "Talks", "body": "- 10:05 A guest: no comment" }));
    let request = RecordLinesRequest {
        op_id: writing.scene.op(),
        note: note.id,
        subject: round,
        starts: vec![17],
    };
    refused(record_lines(&writing.scene.desk(), &request), Code::DateBad);
    let other = open_note(&writing.scene.desk(), &NoteRequest { id: round });
    refused(other, Code::RecordInvalid);
}
