//! Writing: one operation for each action, all or nothing, once only.

use crate::support::{Talks, id, note, process, round, round_move};
use rapporteur_domain::development::RoundState;
use rapporteur_store::{Base, Put, StoreError};

#[test]
fn an_operation_sent_twice_is_done_once() {
    let talks = Talks::new();
    let op = talks.op("Add a process");
    let first = talks
        .dossier
        .transact(&op, |writer| writer.put(&process(1, "Talks"), Base::New))
        .unwrap();
    assert_eq!((first.repeated, first.value), (false, Some(Put::Created)));
    let second = talks
        .dossier
        .transact(&op, |writer| writer.put(&process(1, "Other"), Base::Any))
        .unwrap();
    assert!(second.repeated && second.value.is_none());
    assert_eq!(second.touched, [id(1)]);
    assert_eq!(second.op, first.op);
    assert_eq!(
        talks
            .reader()
            .get(id(1))
            .unwrap()
            .unwrap()
            .record
            .head
            .title,
        "Talks"
    );
}

#[test]
fn what_changes_nothing_is_not_written() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    let outcome = talks.act(|writer| writer.put(&process(1, "Talks"), Base::Any));
    assert_eq!(outcome.value, Some(Put::Unchanged));
    assert!(outcome.op.is_none() && outcome.touched.is_empty());
    assert_eq!(talks.reader().seq(), 1);
}

#[test]
fn a_conflict_keeps_both_texts() {
    let talks = Talks::new();
    let first = talks.put(&[note(1, "N", "first", &[])]).op.unwrap().seq;
    talks.put(&[note(1, "N", "second", &[])]);
    let error =
        talks.refused(|writer| writer.put(&note(1, "N", "mine", &[]), Base::Version(first)));
    let StoreError::Conflict {
        base: Some(base),
        current: Some(current),
        current_since,
        ..
    } = error
    else {
        panic!("{error}")
    };
    assert_eq!(*base, note(1, "N", "first", &[]));
    assert_eq!(*current, note(1, "N", "second", &[]));
    assert_eq!(current_since, Some(2));
    let error = talks.refused(|writer| writer.put(&note(1, "N", "mine", &[]), Base::New));
    assert!(matches!(error, StoreError::Conflict { base: None, .. }));
}

#[test]
fn references_that_lead_nowhere_are_all_named_and_nothing_is_written() {
    let talks = Talks::new();
    let error = talks.refused(|writer| {
        writer.put(&process(1, "Talks"), Base::New)?;
        writer.put(&round(2, "Round", &[1, 77]), Base::New)?;
        writer.put(&note(3, "Note", "", &[78]), Base::New)
    });
    let StoreError::MissingLinks(missing) = error else {
        panic!("{error}")
    };
    let named: Vec<_> = missing
        .iter()
        .map(|it| (it.record, it.role, it.target))
        .collect();
    assert_eq!(
        named,
        [(id(2), "process", id(77)), (id(3), "about", id(78))]
    );
    assert!(talks.reader().get(id(1)).unwrap().is_none());
    assert_eq!(talks.reader().seq(), 0);
}

#[test]
fn records_may_come_before_what_they_refer_to() {
    let talks = Talks::new();
    talks.put(&[
        round_move(
            3,
            2,
            "2026-01-28",
            RoundState::Tentative,
            Some("2026-02-01"),
        ),
        round(2, "Round", &[1]),
        process(1, "Talks"),
    ]);
    let reader = talks.reader();
    assert_eq!(
        reader.status(id(2)).unwrap().unwrap().status.state_code(),
        "tentative"
    );
    let page = reader.list(&rapporteur_store::Query {
        process: Some(id(1)),
        ..rapporteur_store::Query::of([rapporteur_domain::Kind::Development])
    });
    assert_eq!(page.unwrap().total, 1);
}

#[test]
fn an_illegal_move_is_refused_with_its_reason() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks"), round(2, "Round", &[1])]);
    let postponed = round_move(3, 2, "2026-01-28", RoundState::Postponed, None);
    let error = talks.refused(|writer| writer.put(&postponed, Base::New));
    let StoreError::IllegalMove { record, .. } = error else {
        panic!("{error}")
    };
    assert_eq!(record, id(3));
    talks.act(|writer| {
        writer.put(
            &round_move(
                4,
                2,
                "2026-01-27",
                RoundState::Tentative,
                Some("2026-02-01"),
            ),
            Base::New,
        )?;
        writer.put(&postponed, Base::New)
    });
    let error = talks.refused(|writer| {
        writer.put(&round(9, "Another", &[1]), Base::New)?;
        writer.put(
            &crate::support::offer_move(
                10,
                9,
                "2026-01-28",
                rapporteur_domain::development::OfferState::Accepted,
            ),
            Base::New,
        )
    });
    assert!(
        matches!(error, StoreError::IllegalMove { .. }),
        "an offer's move about a round"
    );
}

#[test]
fn a_refusal_by_the_caller_leaves_nothing() {
    let talks = Talks::new();
    let error = talks.refused(|writer| -> Result<(), StoreError> {
        writer.put(&process(1, "Talks"), Base::New)?;
        Err(StoreError::refused("line 2 is wrong"))
    });
    assert_eq!(error.to_string(), "line 2 is wrong");
    assert!(talks.reader().get(id(1)).unwrap().is_none());
}

#[test]
fn a_panic_in_an_operation_leaves_the_dossier_usable() {
    let talks = Talks::new();
    let op = talks.op("Panic");
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        talks
            .dossier
            .transact(&op, |writer| -> Result<(), StoreError> {
                writer.put(&process(1, "Talks"), Base::New)?;
                panic!("on purpose")
            })
    }));
    assert!(panicked.is_err());
    assert!(talks.reader().get(id(1)).unwrap().is_none());
    talks.put(&[process(1, "Talks")]);
    assert!(talks.reader().get(id(1)).unwrap().is_some());
}

#[test]
fn the_later_put_of_one_operation_wins() {
    let talks = Talks::new();
    talks.act(|writer| {
        writer.put(&note(1, "N", "first", &[]), Base::New)?;
        writer.put(&note(1, "N", "second", &[]), Base::Any)
    });
    let reader = talks.reader();
    assert_eq!(reader.versions(id(1)).unwrap().len(), 1);
    assert_eq!(
        reader.get(id(1)).unwrap().unwrap().record,
        note(1, "N", "second", &[])
    );
}

#[test]
fn a_kind_does_not_change() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    let error = talks.refused(|writer| writer.put(&note(1, "Talks", "", &[]), Base::Any));
    assert!(matches!(error, StoreError::KindChanged { .. }));
}

#[test]
fn every_operation_is_later_than_the_one_before() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    let mut op = talks.op("Earlier by the clock");
    op.at -= chrono::Duration::days(3650);
    let outcome = talks
        .dossier
        .transact(&op, |writer| writer.put(&process(2, "More"), Base::New))
        .unwrap();
    let rows = talks.reader().journal(0, 10).unwrap();
    assert_eq!(rows[0].op, outcome.op.unwrap());
    assert_eq!(
        rows[0].op.at,
        rows[1].op.at + chrono::Duration::milliseconds(1)
    );
}

#[test]
fn unknown_fields_survive() {
    let talks = Talks::new();
    let text = r#"{"id":"00000000-0000-0000-0000-000000000001","title":"N","kind":"note","body":"b","about":[],"later":{"x":1}}"#;
    let record: rapporteur_domain::Record = serde_json::from_str(text).unwrap();
    talks.put(std::slice::from_ref(&record));
    let found = talks.reader().get(id(1)).unwrap().unwrap().record;
    assert_eq!(serde_json::to_value(&found).unwrap()["later"]["x"], 1);
}
