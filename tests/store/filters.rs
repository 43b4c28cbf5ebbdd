//! Filters of lists, at both clocks: what they keep, in every order and over every page.

mod origins;

use crate::support::{
    Talks, development, id, issue, issue_move, note, party, position, process, record, round,
    statement,
};
use rapporteur_domain::development::{Assertion, IssueState, Statement, StatementForm, Terms};
use rapporteur_domain::grade::{Credibility, Reliability};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Extra, Outlet, Person, Post, Source};
use rapporteur_domain::{Body, Chain, Edtf, Hop, HopMode, Kind, Record, Voice};
use rapporteur_store::{Graded, Marked, Query, Reader, Recorded, Sort};

fn outlet(number: u128, reliability: Option<Reliability>) -> Record {
    let outlet = Outlet {
        reliability,
        ..Outlet::default()
    };
    record(number, "An outlet", Body::Outlet(outlet))
}

fn source(number: u128, outlet: u128) -> Record {
    let source = Source {
        outlet: Some(id(outlet)),
        published: Some(Edtf::parse("2026-01-15").unwrap()),
        ..Source::default()
    };
    record(number, "A page", Body::Source(source))
}

fn said_by(number: u128, subject: u128, speaker: Voice, about: &[u128]) -> Record {
    let statement = Statement {
        speaker,
        form: StatementForm::Paraphrase,
        wording: "words".into(),
        terms: Terms::OnRecord,
        about: about.iter().map(|number| id(*number)).collect(),
        extra: Extra::new(),
    };
    development(
        number,
        subject,
        "2026-01-12",
        Assertion::Statement(statement),
    )
}

/// The same, resting on a chain through these outlets to a source.
fn resting(mut record: Record, outlets: &[u128], source: u128, credibility: Credibility) -> Record {
    let Body::Development(development) = &mut record.body else {
        panic!("only developments rest on evidence");
    };
    development.credibility = Some(credibility);
    development.own_observation = false;
    development.evidence = vec![Chain {
        hops: outlets
            .iter()
            .map(|outlet| Hop {
                who: Voice::Outlet { id: id(*outlet) },
                mode: HopMode::Citing,
                on: None,
            })
            .collect(),
        source: Some(id(source)),
        ..Chain::default()
    }];
    record
}

fn with(mut record: Record, mark: Option<Tlp>, tags: &[&str]) -> Record {
    record.head.mark = mark;
    record.head.tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    record
}

/// What a filter keeps, checked in every order and page against the plain list.
fn kept(reader: &Reader<'_>, query: Query) -> Vec<u128> {
    let list = |query: &Query| -> Vec<u128> {
        let page = reader.list(query).unwrap();
        page.rows
            .iter()
            .map(|row| row.record.id.0.as_u128())
            .collect()
    };
    let plain = Query {
        kinds: query.kinds.clone(),
        asserts: query.asserts.clone(),
        process: query.process,
        ..Query::default()
    };
    let mut by_date = Vec::new();
    for sort in [
        Sort::Recorded,
        Sort::Title,
        Sort::State,
        Sort::Window,
        Sort::Date,
    ] {
        let order = list(&Query {
            sort,
            limit: 1000,
            ..plain.clone()
        });
        let all = list(&Query {
            sort,
            limit: 1000,
            ..query.clone()
        });
        let mut places = all.iter().map(|id| order.iter().position(|it| it == id));
        assert!(
            places.clone().all(|place| place.is_some()),
            "{sort:?} {all:?} {order:?}"
        );
        assert!(places.clone().is_sorted(), "{sort:?}");
        assert!(places.all(|place| place.is_some()));
        let mut paged = Vec::new();
        for offset in 0..all.len() as u64 {
            let page = Query {
                sort,
                offset,
                limit: 1,
                ..query.clone()
            };
            assert_eq!(reader.list(&page).unwrap().total, all.len() as u64);
            paged.extend(list(&page));
        }
        assert_eq!(paged, all, "{sort:?}");
        by_date = all;
    }
    by_date.sort_unstable();
    by_date
}

fn developments(query: Query) -> Query {
    Query {
        kinds: vec![Kind::Development],
        ..query
    }
}

fn ground() -> Talks {
    let talks = Talks::new();
    let person = Person {
        posts: vec![Post {
            party: Some(id(4)),
            ..Post::default()
        }],
        ..Person::default()
    };
    talks.put(&[
        process(1, "Talks"),
        process(2, "Other talks"),
        party(3, "First"),
        party(4, "Second"),
        record(5, "A minister", Body::Person(person)),
        round(10, "Round", &[1]),
        issue(11, "Territory", 1),
        issue(12, "Guarantees", 1),
        outlet(20, Some(Reliability::A)),
        outlet(21, Some(Reliability::C)),
        outlet(22, None),
        source(30, 20),
        source(31, 21),
        source(32, 22),
    ]);
    talks
}

#[test]
fn what_concerns_a_sticking_point() {
    let talks = ground();
    let mut conditional = position(42, 12, 3, "2026-01-11", "only if");
    if let Body::Development(it) = &mut conditional.body
        && let Assertion::Position(it) = &mut it.asserts
    {
        it.conditional_on = vec![id(11)];
    }
    talks.put(&[
        position(40, 11, 3, "2026-01-10", "the line"),
        issue_move(41, 11, "2026-01-11", IssueState::StickingPoint),
        conditional,
        said_by(43, 10, Voice::Party { id: id(4) }, &[11]),
        statement(44, 10, "2026-01-10", "of no concern"),
        note(45, "On territory", "", &[11]),
    ]);
    let reader = talks.reader();
    let issue = Some(id(11));
    let of = |query: Query| kept(&reader, Query { issue, ..query });
    assert_eq!(of(developments(Query::default())), [40, 41, 42, 43]);
    assert_eq!(of(Query::of(Kind::ALL)), [40, 41, 42, 43, 45]);
    let statements = Query::asserting(rapporteur_domain::AssertionKind::Statement);
    assert_eq!(of(statements), [43]);
    let elsewhere = Query {
        process: Some(id(2)),
        ..developments(Query::default())
    };
    assert_eq!(of(elsewhere), [] as [u128; 0]);
    let nowhere = Query {
        issue: Some(id(99)),
        ..developments(Query::default())
    };
    assert_eq!(reader.list(&nowhere).unwrap().total, 0);
}

#[test]
fn marks_and_tags() {
    let talks = ground();
    let words = |number| statement(number, 10, "2026-01-10", "words");
    talks.put(&[
        with(words(40), None, &["leak", "energy"]),
        with(words(41), Some(Tlp::Green), &["energy"]),
        with(words(42), Some(Tlp::AmberStrict), &["Energy"]),
        with(words(43), Some(Tlp::Red), &["it's"]),
    ]);
    let before = talks.now();
    talks.put(&[with(words(43), Some(Tlp::Clear), &[])]);
    let marked = |reader: &Reader<'_>, mark| {
        kept(
            reader,
            developments(Query {
                mark: Some(mark),
                ..Query::default()
            }),
        )
    };
    let reader = talks.reader();
    let past = talks.reader_at("2026-12-31", Some(before));
    assert_eq!(marked(&reader, Marked::Exactly(Tlp::Green)), [41]);
    assert_eq!(marked(&reader, Marked::AtLeast(Tlp::Amber)), [42]);
    assert_eq!(marked(&past, Marked::AtLeast(Tlp::Amber)), [42, 43]);
    assert_eq!(marked(&reader, Marked::Unmarked), [40]);
    let tagged = |reader: &Reader<'_>, tags: &[&str]| {
        let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        kept(
            reader,
            developments(Query {
                tags,
                ..Query::default()
            }),
        )
    };
    assert_eq!(tagged(&reader, &["energy"]), [40, 41]);
    assert_eq!(tagged(&reader, &["energy", "leak"]), [40]);
    assert_eq!(tagged(&reader, &["it's"]), [] as [u128; 0]);
    assert_eq!(tagged(&past, &["it's"]), [43]);
}

#[test]
fn dates_overlap_and_instants_bound() {
    let talks = ground();
    let on = |number, day| statement(number, 10, day, "words");
    talks.put(&[
        on(40, "2026-01-10"),
        on(41, "2026-01"),
        on(42, "2025"),
        on(43, "../2026-01-05"),
    ]);
    let first = talks.now();
    talks.put(&[on(44, "2026-01-11"), on(40, "2026-01-12")]);
    let second = talks.now();
    let reader = talks.reader();
    let dated = |reader: &Reader<'_>, text| {
        let dated = Some(Edtf::parse(text).unwrap());
        kept(
            reader,
            Query {
                dated,
                ..developments(Query::default())
            },
        )
    };
    assert_eq!(dated(&reader, "2026-01-10"), [41]);
    assert_eq!(
        dated(&talks.reader_at("2026-12-31", Some(first)), "2026-01-10"),
        [40, 41]
    );
    assert_eq!(dated(&reader, "2026-01-11/.."), [40, 41, 44]);
    assert_eq!(dated(&reader, "2025-12"), [42, 43]);
    assert_eq!(
        dated(&talks.reader_at("2026-01-11", None), "2026-01-11/.."),
        [41, 44]
    );
    let sources = Query {
        dated: Some(Edtf::parse("2026-01").unwrap()),
        ..Query::of([Kind::Source, Kind::Outlet])
    };
    assert_eq!(
        kept(&reader, sources),
        [30, 31, 32],
        "what has no date is left out"
    );
    let recorded = |from, to| {
        let recorded = Some(Recorded { from, to });
        kept(
            &reader,
            Query {
                recorded,
                ..developments(Query::default())
            },
        )
    };
    assert_eq!(recorded(Some(second), None), [40, 44]);
    assert_eq!(recorded(None, Some(first)), [41, 42, 43]);
    assert_eq!(recorded(Some(first), Some(first)), [41, 42, 43]);
    assert_eq!(
        recorded(None, Some(first - chrono::Duration::milliseconds(1))),
        [] as [u128; 0]
    );
}

#[test]
fn filters_join_with_words_and_states() {
    let talks = ground();
    talks.put(&[
        with(
            statement(40, 10, "2026-01-10", "gas transit"),
            Some(Tlp::Red),
            &["energy"],
        ),
        with(
            statement(41, 10, "2026-01-11", "gas prices"),
            Some(Tlp::Red),
            &[],
        ),
        issue_move(42, 11, "2026-01-11", IssueState::StickingPoint),
    ]);
    let reader = talks.reader();
    let words = Query {
        text: "gas".into(),
        mark: Some(Marked::AtLeast(Tlp::Red)),
        tags: vec!["energy".into()],
        ..developments(Query::default())
    };
    assert_eq!(kept(&reader, words), [40]);
    let moves = Query {
        states: vec!["sticking_point".into()],
        issue: Some(id(11)),
        ..developments(Query::default())
    };
    assert_eq!(kept(&reader, moves), [42]);
}
