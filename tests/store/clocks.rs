//! Both clocks: the past is read by the same queries, and looks as it looked then.

use crate::support::{
    Talks, day, id, issue, note, party, picture, position, process, round, round_move, statement,
};
use rapporteur_domain::development::RoundState;
use rapporteur_domain::{AssertionKind, Kind};
use rapporteur_store::{Query, SearchQuery};

type Step = Box<dyn Fn(&Talks)>;

#[test]
fn the_past_looks_as_it_did() {
    let talks = Talks::new();
    let mut pictures = Vec::new();
    let steps: Vec<Step> = vec![
        Box::new(|talks| drop(talks.put(&[process(1, "Talks"), round(2, "Round 2", &[1])]))),
        Box::new(|talks| {
            drop(talks.put(&[round_move(
                3,
                2,
                "2026-01-28",
                RoundState::Tentative,
                Some("2026-02-01"),
            )]))
        }),
        Box::new(|talks| {
            drop(talks.put(&[
                round(2, "Second round", &[1]),
                statement(4, 2, "2026-01-30", "may change"),
            ]))
        }),
        Box::new(|talks| drop(talks.act(|writer| writer.bin(id(4))))),
        Box::new(|talks| {
            drop(talks.put(&[round_move(
                5,
                2,
                "2026-02-02",
                RoundState::Confirmed,
                Some("2026-02-04/2026-02-05"),
            )]))
        }),
        Box::new(Talks::undo),
        Box::new(|talks| drop(talks.act(|writer| writer.restore(id(4))))),
    ];
    for step in &steps {
        step(&talks);
        pictures.push((talks.now(), talks.picture()));
    }
    for (at, then) in pictures {
        assert_eq!(
            picture(&talks.reader_at("2026-12-31", Some(at))),
            then,
            "as known at {at}"
        );
    }
    let before = talks.reader_at("2026-12-31", Some(crate::support::start()));
    assert_eq!(before.seq(), 0);
    assert!(before.get(id(1)).unwrap().is_none());
}

#[test]
fn the_status_is_known_at_both_clocks() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks"), round(2, "Round 2", &[1])]);
    talks.put(&[round_move(
        3,
        2,
        "2026-01-28",
        RoundState::Tentative,
        Some("2026-02-01"),
    )]);
    let first = talks.now();
    talks.put(&[round_move(
        4,
        2,
        "2026-02-02",
        RoundState::Confirmed,
        Some("2026-02-04/2026-02-05"),
    )]);
    let state = |as_of: &str, as_known| {
        let reader = talks.reader_at(as_of, as_known);
        reader
            .status(id(2))
            .unwrap()
            .map(|it| it.status.state_code())
    };
    assert_eq!(state("2026-01-27", None), None);
    assert_eq!(state("2026-01-28", None), Some("tentative"));
    assert_eq!(state("2026-02-01", None), Some("tentative"));
    assert_eq!(state("2026-02-02", None), Some("confirmed"));
    assert_eq!(state("2026-02-02", Some(first)), Some("tentative"));
    let statuses = talks
        .reader_at("2026-02-02", None)
        .statuses(Kind::Round, Some(id(1)))
        .unwrap();
    assert_eq!(statuses.len(), 1);
    assert_eq!(statuses[0].1.from, Some(day("2026-02-02")));
}

#[test]
fn developments_are_hidden_by_the_clock_of_the_world() {
    let talks = Talks::new();
    talks.put(&[
        process(1, "Talks"),
        round(2, "Round", &[1]),
        statement(3, 2, "2026-01-30", "early"),
        statement(4, 2, "2026-02-05", "late"),
    ]);
    let words = |as_of: &str| {
        talks
            .reader_at(as_of, None)
            .list(&Query::asserting(AssertionKind::Statement))
            .unwrap()
            .total
    };
    assert_eq!(
        (
            words("2026-01-29"),
            words("2026-01-30"),
            words("2026-02-05")
        ),
        (0, 1, 2)
    );
    assert_eq!(
        talks
            .reader_at("2026-01-30", None)
            .developments_of(id(2))
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn full_text_stands_at_both_clocks() {
    let talks = Talks::new();
    talks.put(&[
        process(1, "Talks"),
        note(2, "Note", "Umerov spoke of the ceasefire line", &[1]),
    ]);
    let first = talks.now();
    talks.put(&[
        note(2, "Note", "Kostyukov spoke of guarantees", &[1]),
        statement(3, 1, "2026-02-05", "guarantees matter"),
    ]);
    let found = |text: &str, as_of: &str, as_known| -> Vec<(Kind, usize)> {
        let reader = talks.reader_at(as_of, as_known);
        let query = SearchQuery {
            text: text.into(),
            limit: 10,
            ..SearchQuery::default()
        };
        reader
            .search(&query)
            .unwrap()
            .groups
            .into_iter()
            .map(|group| (group.kind, group.hits.len()))
            .collect()
    };
    assert_eq!(found("umerov", "2026-12-31", None), []);
    assert_eq!(
        found("umerov", "2026-12-31", Some(first)),
        [(Kind::Note, 1)]
    );
    assert_eq!(found("guarantees", "2026-12-31", Some(first)), []);
    assert_eq!(found("guarantees", "2026-02-04", None), [(Kind::Note, 1)]);
    assert_eq!(found("guarantees", "2026-02-05", None).len(), 2);
    assert_eq!(
        found("guar", "2026-02-04", None),
        [(Kind::Note, 1)],
        "the beginning of a word"
    );
    assert_eq!(
        found("guarantees -kostyukov", "2026-02-05", None),
        [(Kind::Development, 1)]
    );
    assert_eq!(
        found("\"spoke of guarantees\"", "2026-02-05", None),
        [(Kind::Note, 1)]
    );
    let query = SearchQuery {
        text: "kostyukov".into(),
        limit: 1,
        ..SearchQuery::default()
    };
    let page = talks.reader().search(&query).unwrap();
    let pieces: Vec<_> = page.groups[0].hits[0]
        .snippet
        .iter()
        .map(|piece| (piece.text.as_str(), piece.hit))
        .collect();
    assert_eq!(
        pieces,
        [("Kostyukov", true), (" spoke of guarantees", false)]
    );
    let empty = SearchQuery {
        text: " -- \"\" ".into(),
        ..SearchQuery::default()
    };
    assert!(matches!(
        talks.reader().search(&empty).unwrap_err(),
        rapporteur_store::StoreError::Inquiry(_)
    ));
}

#[test]
fn the_latest_positions_are_found_at_both_clocks() {
    let talks = Talks::new();
    talks.put(&[
        process(1, "Talks"),
        party(2, "Ukraine"),
        party(3, "United States"),
        issue(4, "Guarantees", 1),
    ]);
    talks.put(&[
        position(5, 4, 2, "2026-01-10", "50 years"),
        position(6, 4, 3, "2026-01-12", "15 years"),
    ]);
    let first = talks.now();
    talks.put(&[position(7, 4, 2, "2026-01-20", "30 to 50 years")]);
    let latest = |as_of: &str, as_known| -> Vec<u128> {
        let reader = talks.reader_at(as_of, as_known);
        let mut by_party = std::collections::BTreeMap::new();
        for known in reader.positions(id(1), 1).unwrap() {
            let party = known
                .record
                .links()
                .into_iter()
                .find(|link| link.role == "party")
                .unwrap()
                .target;
            by_party.entry(party).or_insert(known.record.id.0.as_u128());
        }
        by_party.into_values().collect()
    };
    assert_eq!(latest("2026-02-01", None), [7, 6]);
    assert_eq!(latest("2026-02-01", Some(first)), [5, 6]);
    assert_eq!(latest("2026-01-11", None), [5]);
}

#[test]
fn what_changed_between_two_operations_is_known() {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    talks.put(&[round(2, "Round", &[1]), note(3, "Note", "", &[])]);
    talks.put(&[note(3, "Note", "more", &[])]);
    talks.act(|writer| writer.bin(id(2)));
    let reader = talks.reader();
    assert_eq!(reader.changed_between(1, 3).unwrap(), [id(2), id(3)]);
    assert_eq!(reader.changed_between(2, 3).unwrap(), [id(3)]);
    assert_eq!(reader.changed_between(3, 4).unwrap(), [id(2)]);
    assert_eq!(reader.changed_between(4, 4).unwrap(), []);
    assert_eq!(reader.touched_by(2).unwrap(), [id(2), id(3)]);
    let versions = reader.versions(id(3)).unwrap();
    assert_eq!(
        versions
            .iter()
            .map(|it| (it.op.seq, it.until))
            .collect::<Vec<_>>(),
        [(2, Some(3)), (3, None)]
    );
    assert_eq!(reader.known_of([id(3)]).unwrap().len(), 2);
}
