//! Purge: what is erased is in no byte of any file, and what rests on it is said first.

use crate::support::{Talks, id, note, process, round, round_move, statement};
use rapporteur_domain::Kind;
use rapporteur_domain::development::RoundState;
use rapporteur_store::{Base, OpKind, Query, Resting, SearchQuery, StoreError};

const CANARY: &str = "zqxjkvbpw";

/// Files of the dossier that hold the canary's bytes.
fn holding(talks: &Talks) -> Vec<String> {
    let mut held = Vec::new();
    for entry in std::fs::read_dir(talks.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap().to_ascii_lowercase();
        // Part of the word is enough: the full text keeps common beginnings apart.
        if bytes
            .windows(6)
            .any(|window| window == &CANARY.as_bytes()[..6])
        {
            held.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    held.sort();
    held
}

#[test]
fn nothing_of_a_purged_record_is_left() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks"), round(2, "Round", &[1])]);
    for number in 0..50 {
        talks.put(&[note(100 + number, "Other", "words of no interest", &[2])]);
    }
    talks.put(&[note(
        3,
        &format!("Title {CANARY}"),
        &format!("text {CANARY}alpha"),
        &[2],
    )]);
    talks.put(&[note(3, "Harmless now", &format!("{CANARY}beta"), &[2])]);
    let mut moved = round_move(
        4,
        2,
        "2026-01-28",
        RoundState::Tentative,
        Some("2026-02-01"),
    );
    if let rapporteur_domain::Body::Development(development) = &mut moved.body
        && let rapporteur_domain::Assertion::Round(it) = &mut development.asserts
    {
        it.reason = format!("because of {CANARY}");
    }
    moved.head.title = CANARY.into();
    talks.put(&[moved]);
    talks.act(|writer| writer.bin(id(3)));
    talks.dossier.checkpoint().unwrap();
    assert_eq!(holding(&talks), ["talks.dossier"], "the test can see it");

    let op = talks.op("Purge");
    let purged = talks
        .dossier
        .purge(&op, &[id(3), id(4)], Resting::Refuse)
        .unwrap();
    assert!(purged.cleared);
    assert_eq!(holding(&talks), [] as [&str; 0]);
    let reader = talks.reader();
    assert!(matches!(
        reader.get(id(3)).unwrap_err(),
        StoreError::Purged(_)
    ));
    assert!(reader.status(id(2)).unwrap().is_none());
    let versions = reader.versions(id(3)).unwrap();
    assert_eq!(versions.len(), 3);
    assert!(versions.iter().all(|version| version.record.is_none()));
    let query = SearchQuery {
        text: CANARY.into(),
        limit: 10,
        ..SearchQuery::default()
    };
    assert_eq!(reader.search(&query).unwrap().groups, []);
    assert_eq!(reader.journal(0, 1).unwrap()[0].op.kind, OpKind::Purge);
    drop(reader);
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);

    // Undo passes over what is gone, and what stood beside it comes and goes as before.
    talks.undo();
    talks.undo();
    assert!(matches!(
        talks.reader().get(id(3)).unwrap_err(),
        StoreError::Purged(_)
    ));
    talks.redo();
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
    let error = talks.refused(|writer| writer.put(&note(3, "Again", "", &[]), Base::Any));
    assert!(matches!(error, StoreError::Purged(_)));
}

#[test]
fn what_rests_on_it_is_named_first() {
    let talks = Talks::new();
    talks.put(&[
        process(1, "Talks"),
        round(2, "Round", &[1]),
        statement(3, 2, "2026-01-30", "may change"),
    ]);
    let op = talks.op("Purge");
    let StoreError::RestedOn(held) = talks
        .dossier
        .purge(&op, &[id(2)], Resting::Refuse)
        .unwrap_err()
    else {
        panic!()
    };
    assert_eq!(
        held.iter()
            .map(|it| (it.by, it.kind, it.role.as_str()))
            .collect::<Vec<_>>(),
        [(id(3), Kind::Development, "subject")]
    );
    assert_eq!(talks.dossier.rests_on(&[id(2)]).unwrap(), held);
    assert_eq!(talks.dossier.rests_on(&[id(2), id(3)]).unwrap(), []);
    assert!(
        talks.reader().get(id(2)).unwrap().is_some(),
        "nothing was purged"
    );

    let op = talks.op("Purge");
    let purged = talks.dossier.purge(&op, &[id(2)], Resting::Leave).unwrap();
    assert_eq!(purged.outcome.value.unwrap(), held);
    assert_eq!(purged.outcome.touched, [id(2)]);
    let reader = talks.reader();
    assert!(reader.get(id(3)).unwrap().is_some());
    assert_eq!(
        reader.list(&Query::of([Kind::Development])).unwrap().total,
        0,
        "hidden with its subject"
    );
    drop(reader);
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
    let error = talks.refused(|writer| writer.put(&note(9, "N", "", &[2]), Base::New));
    assert!(
        matches!(error, StoreError::MissingLinks(_)),
        "nothing new may refer to a tombstone"
    );
}

#[test]
fn a_reader_in_the_past_delays_clearing_the_log() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks"), note(3, CANARY, "", &[1])]);
    let reader = talks.reader();
    let op = talks.op("Purge");
    let purged = talks.dossier.purge(&op, &[id(3)], Resting::Refuse).unwrap();
    assert!(!purged.cleared);
    drop(reader);
    assert!(talks.dossier.checkpoint().unwrap());
    assert_eq!(holding(&talks), [] as [&str; 0]);
}
