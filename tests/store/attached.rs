//! Attached bytes: kept once under their SHA-256, there as long as anything refers to them, and in
//! no byte of the file after the purge of the last.

use crate::support::{Talks, id, note, process, record};
use rapporteur_domain::record::Source;
use rapporteur_domain::{Body, Record};
use rapporteur_store::{
    Base, Digest, Dossier, LARGEST_ATTACHED, OpenMode, Resting, Review, StoreError,
};
use serde_json::json;

const PAGE: &[u8] = b"\xef\xbb\xbfThe ferry pilots wgqvkzpx asked for a second chart.";

fn source(number: u128, name: Digest) -> Record {
    let source = Source {
        text: "a short text".into(),
        sha256: name.to_string(),
        ..Source::default()
    };
    record(number, "A page", Body::Source(source))
}

fn purge(talks: &Talks, numbers: &[u128]) {
    let ids: Vec<_> = numbers.iter().map(|number| id(*number)).collect();
    let op = talks.op("Purge");
    talks.dossier.purge(&op, &ids, Resting::Leave).unwrap();
}

#[test]
fn the_same_bytes_stand_there_once_under_their_digest() {
    let talks = Talks::new();
    let name = talks.dossier.keep_bytes(PAGE).unwrap();
    assert_eq!(talks.dossier.keep_bytes(PAGE).unwrap(), name);
    assert_eq!(name, Digest::of(PAGE));
    // As `sha256sum` prints it.
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(Digest::of(b"").to_string(), empty);
    assert_eq!(Digest::read(empty), Some(Digest::of(b"")));
    assert_eq!(Digest::read(&empty.to_uppercase()), None);
    assert_eq!(Digest::read("e3b0"), None);
    assert!(talks.dossier.last_op().unwrap().is_none(), "no action");

    let path = talks.path();
    let (_folder, dossier) = (talks.folder, talks.dossier);
    dossier.close().unwrap();
    let dossier = Dossier::open(&path, OpenMode::Read).unwrap();
    assert_eq!(dossier.bytes(name).unwrap().unwrap(), PAGE);
    assert!(dossier.has_bytes(name).unwrap());
    assert!(!dossier.has_bytes(Digest::of(b"other")).unwrap());
    assert_eq!(dossier.bytes(Digest::of(b"other")).unwrap(), None);
    assert!(matches!(
        dossier.keep_bytes(b"x"),
        Err(StoreError::ReadOnly)
    ));
}

#[test]
fn an_action_that_fails_leaves_no_bytes() {
    let talks = Talks::new();
    let error = talks.refused(|writer| {
        writer.keep_bytes(PAGE)?;
        writer.put(&note(2, "N", "", &[9]), Base::New)
    });
    assert!(matches!(error, StoreError::MissingLinks(_)));
    assert!(!talks.dossier.has_bytes(Digest::of(PAGE)).unwrap());
    let large = vec![0; LARGEST_ATTACHED + 1];
    let error = talks.dossier.keep_bytes(&large).unwrap_err();
    assert!(matches!(error, StoreError::TooLarge { .. }), "{error}");
}

#[test]
fn they_stay_while_any_version_refers_to_them() {
    let talks = Talks::new();
    let name = talks.dossier.keep_bytes(PAGE).unwrap();
    talks.put(&[process(1, "Talks"), source(2, name)]);
    let picture = format!("![a chart](attached:{name})");
    talks.put(&[note(3, "N", &picture, &[1])]);
    talks.put(&[note(3, "N", "the picture is out", &[1])]);
    assert!(!talks.dossier.drop_bytes(name).unwrap());

    purge(&talks, &[2]);
    assert!(
        talks.dossier.has_bytes(name).unwrap(),
        "a former version of the note refers to them"
    );
    purge(&talks, &[3]);
    assert!(!talks.dossier.has_bytes(name).unwrap());
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
    let path = talks.path();
    let (_folder, dossier) = (talks.folder, talks.dossier);
    dossier.close().unwrap();
    let file = std::fs::read(path).unwrap();
    let left = file.windows(8).any(|window| window == b"wgqvkzpx");
    assert!(!left, "no byte of them is left in the file");
}

#[test]
fn a_purge_leaves_bytes_that_it_did_not_meet() {
    let talks = Talks::new();
    let (one, other) = (
        talks.dossier.keep_bytes(PAGE).unwrap(),
        talks.dossier.keep_bytes(b"not referred to yet").unwrap(),
    );
    talks.put(&[source(2, one)]);
    purge(&talks, &[2]);
    assert!(!talks.dossier.has_bytes(one).unwrap());
    assert!(talks.dossier.has_bytes(other).unwrap());
    assert!(talks.dossier.drop_bytes(other).unwrap());
    assert!(!talks.dossier.has_bytes(other).unwrap());
}

#[test]
fn the_check_names_bytes_that_were_changed() {
    let talks = Talks::new();
    let name = talks.dossier.keep_bytes(PAGE).unwrap();
    let path = talks.path();
    let (_folder, dossier) = (talks.folder, talks.dossier);
    dossier.close().unwrap();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection
        .execute("UPDATE attached SET bytes = x'00'", ())
        .unwrap();
    drop(connection);
    let dossier = Dossier::open(&path, OpenMode::Write).unwrap();
    assert!(matches!(dossier.bytes(name), Err(StoreError::Damaged(_))));
    let problems = dossier.check(|_| true).unwrap();
    let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["attached.changed"]);
}

fn review(talks: &Talks, name: Digest) -> Review {
    Review {
        source: id(5),
        begun: talks.now(),
        read: json!({ "head": { "title": "A page" }, "sha256": name.to_string(), "text": "words" }),
        decided: json!({ "0": "accepted" }),
    }
}

#[test]
fn a_review_outlives_the_program_and_the_journal_knows_nothing_of_it() {
    let talks = Talks::new();
    let name = talks.dossier.keep_bytes(PAGE).unwrap();
    let mut kept = review(&talks, name);
    talks.dossier.keep_review(&kept).unwrap();
    kept.decided = json!({ "0": "accepted", "1": "dropped" });
    assert!(talks.dossier.keep_decisions(id(5), &kept.decided).unwrap());
    assert!(!talks.dossier.keep_decisions(id(6), &json!({})).unwrap());
    assert!(
        !talks.dossier.drop_bytes(name).unwrap(),
        "the review refers to them"
    );

    let talks = talks.reopened();
    assert!(talks.dossier.last_op().unwrap().is_none());
    assert_eq!(talks.dossier.review(id(5)).unwrap().unwrap(), kept);
    let list = talks.dossier.reviews().unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].head, json!({ "title": "A page" }));
    assert_eq!(list[0].decided, kept.decided);

    talks.act(|writer| {
        writer.put(&source(5, name), Base::New)?;
        writer.drop_review(id(5))
    });
    assert_eq!(talks.dossier.review(id(5)).unwrap(), None);
}

#[test]
fn a_purge_of_the_source_takes_its_review_and_its_bytes_along() {
    let talks = Talks::new();
    let name = talks.dossier.keep_bytes(PAGE).unwrap();
    talks.put(&[source(5, name)]);
    talks.dossier.keep_review(&review(&talks, name)).unwrap();
    purge(&talks, &[5]);
    assert_eq!(talks.dossier.reviews().unwrap(), []);
    assert!(!talks.dossier.has_bytes(name).unwrap());
}
