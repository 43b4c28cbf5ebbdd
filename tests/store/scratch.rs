//! What is being typed: kept at once, outside the journal, and gone when it has become an action.

use crate::support::{Talks, id, note, process};
use rapporteur_domain::Record;
use rapporteur_store::{Base, Dossier, OpenMode, Resting, Scratch};

const WORDS: &str = "the lighthouse keeper was in the room";

fn typed(talks: &Talks) -> Record {
    talks.put(&[
        process(1, "Talks on the grain passage"),
        note(2, "Reading", "The", &[1]),
    ]);
    let record = note(2, "Reading", WORDS, &[1]);
    talks
        .dossier
        .keep_scratch(&Scratch {
            base: 1,
            record: record.clone(),
        })
        .unwrap();
    record
}

#[test]
fn typing_fills_no_journal_and_is_there_after_opening_again() {
    let talks = Talks::new();
    let record = typed(&talks);
    let path = talks.path();
    let before = talks.dossier.last_op().unwrap().unwrap().seq;
    for end in ["", " all", " all night"] {
        let record = note(2, "Reading", &format!("{WORDS}{end}"), &[1]);
        let base = before;
        talks
            .dossier
            .keep_scratch(&Scratch { base, record })
            .unwrap();
    }
    assert_eq!(talks.dossier.last_op().unwrap().unwrap().seq, before);
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
    let (folder, dossier) = (talks.folder, talks.dossier);
    drop(dossier);
    let dossier = Dossier::open(&path, OpenMode::Read).unwrap();
    let kept = dossier.scratch(record.id).unwrap().unwrap();
    assert_eq!(kept.base, before);
    assert_eq!(
        kept.record,
        note(2, "Reading", &format!("{WORDS} all night"), &[1])
    );
    assert_eq!(dossier.scratch(id(1)).unwrap(), None);
    drop(folder);
}

#[test]
fn what_became_an_action_is_typed_no_more() {
    let talks = Talks::new();
    let record = typed(&talks);
    talks.act(|writer| {
        writer.put(&record, Base::Any)?;
        writer.drop_scratch(record.id)
    });
    assert_eq!(talks.dossier.scratch(record.id).unwrap(), None);
}

#[test]
fn a_purge_erases_what_was_being_typed_too() {
    let talks = Talks::new();
    let record = typed(&talks);
    let op = talks.op("Purge a record");
    talks
        .dossier
        .purge(&op, &[record.id], Resting::Leave)
        .unwrap();
    assert_eq!(talks.dossier.scratch(record.id).unwrap(), None);
    let path = talks.path();
    talks.dossier.close().unwrap();
    let bytes = std::fs::read(path).unwrap();
    let found = bytes
        .windows(WORDS.len())
        .any(|part| part == WORDS.as_bytes());
    assert!(!found, "no word of it stands in the file");
}
