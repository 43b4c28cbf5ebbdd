//! Lists: filters, orders and pages.

use crate::support::{
    Talks, id, issue, issue_move, note, offer, party, position, process, round, round_move,
    statement,
};
use rapporteur_domain::development::{IssueState, RoundState};
use rapporteur_domain::{AssertionKind, Kind};
use rapporteur_store::{Page, Query, Sort};

fn ids(page: &Page) -> Vec<u128> {
    page.rows
        .iter()
        .map(|row| row.record.id.0.as_u128())
        .collect()
}

fn two_processes() -> Talks {
    let talks = Talks::new();
    talks.put(&[
        process(1, "First"),
        process(2, "Second"),
        round(10, "beta", &[1]),
        round(11, "Alpha", &[1, 2]),
        round(12, "gamma", &[2]),
        note(20, "About beta", "", &[10]),
        note(21, "About nothing", "", &[]),
        statement(30, 10, "2026-01-10", "one"),
        statement(31, 11, "2026-01-09", "two"),
        statement(32, 12, "2026-01-11", "three"),
    ]);
    talks
}

#[test]
fn a_process_filters_what_belongs_to_it() {
    let talks = two_processes();
    let reader = talks.reader();
    let of = |kind, process: Option<u128>| {
        ids(&reader
            .list(&Query {
                process: process.map(id),
                ..Query::of([kind])
            })
            .unwrap())
    };
    let sorted = |mut ids: Vec<u128>| {
        ids.sort_unstable();
        ids
    };
    assert_eq!(sorted(of(Kind::Round, Some(1))), [10, 11]);
    assert_eq!(sorted(of(Kind::Round, Some(2))), [11, 12]);
    assert_eq!(sorted(of(Kind::Round, None)), [10, 11, 12], "each once");
    assert_eq!(of(Kind::Development, Some(1)), [31, 30], "by date");
    assert_eq!(of(Kind::Development, None), [31, 30, 32]);
    assert_eq!(sorted(of(Kind::Note, Some(1))), [20, 21]);
    assert_eq!(
        sorted(of(Kind::Note, Some(2))),
        [21],
        "what is about nothing belongs to the whole"
    );
    assert_eq!(of(Kind::Round, Some(99)), Vec::<u128>::new());
}

#[test]
fn orders_and_pages_agree() {
    let talks = two_processes();
    let reader = talks.reader();
    let all: Vec<Query> = vec![
        Query::of([Kind::Round]),
        Query::of([Kind::Development]),
        Query {
            process: Some(id(1)),
            ..Query::of([Kind::Development, Kind::Round, Kind::Note])
        },
    ];
    for base in all {
        for sort in [
            Sort::Date,
            Sort::Title,
            Sort::Recorded,
            Sort::State,
            Sort::Window,
        ] {
            let forward = reader
                .list(&Query {
                    sort,
                    limit: 100,
                    ..base.clone()
                })
                .unwrap();
            let mut backward = ids(&reader
                .list(&Query {
                    sort,
                    descending: true,
                    limit: 100,
                    ..base.clone()
                })
                .unwrap());
            backward.reverse();
            assert_eq!(ids(&forward), backward, "{sort:?}");
            assert_eq!(forward.total as usize, forward.rows.len());
            let mut paged = Vec::new();
            for offset in 0..=forward.total {
                let page = reader
                    .list(&Query {
                        sort,
                        offset,
                        limit: 1,
                        ..base.clone()
                    })
                    .unwrap();
                assert_eq!(page.total, forward.total);
                paged.extend(ids(&page));
            }
            assert_eq!(paged, ids(&forward), "{sort:?}");
        }
    }
    let titles = ids(&reader
        .list(&Query {
            sort: Sort::Title,
            ..Query::of([Kind::Round])
        })
        .unwrap());
    assert_eq!(titles, [11, 10, 12], "letter case aside");
}

#[test]
fn lists_sort_and_filter_by_status() {
    let talks = two_processes();
    talks.put(&[
        round_move(
            40,
            10,
            "2026-01-28",
            RoundState::Confirmed,
            Some("2026-03-01"),
        ),
        round_move(
            41,
            11,
            "2026-01-28",
            RoundState::Tentative,
            Some("2026-02-01"),
        ),
    ]);
    let reader = talks.reader();
    let by = |sort| {
        ids(&reader
            .list(&Query {
                sort,
                ..Query::of([Kind::Round])
            })
            .unwrap())
    };
    assert_eq!(by(Sort::Window), [11, 10, 12]);
    assert_eq!(by(Sort::State), [11, 10, 12]);
    let confirmed = Query {
        states: vec!["confirmed".into()],
        ..Query::of([Kind::Round])
    };
    let page = reader.list(&confirmed).unwrap();
    assert_eq!((ids(&page), page.total), (vec![10], 1));
    assert_eq!(
        page.rows[0].status.as_ref().unwrap().status.state_code(),
        "confirmed"
    );
    let moves = Query {
        states: vec!["tentative".into()],
        ..Query::asserting(AssertionKind::Round)
    };
    assert_eq!(ids(&reader.list(&moves).unwrap()), [41]);
}

#[test]
fn filters_by_subject_party_and_words() {
    let talks = two_processes();
    talks.put(&[
        party(3, "Ukraine"),
        party(4, "Russia"),
        issue(50, "Territory", 1),
        position(51, 50, 3, "2026-01-20", "the front line as basis"),
        position(52, 50, 4, "2026-01-21", "withdrawal first"),
        issue_move(53, 50, "2026-01-22", IssueState::StickingPoint),
        offer(60, "Invitation to Moscow", 1, 4, 3),
    ]);
    let reader = talks.reader();
    let list = |query: Query| ids(&reader.list(&query).unwrap());
    assert_eq!(
        list(Query {
            subject: Some(id(50)),
            ..Query::of([Kind::Development])
        }),
        [51, 52, 53]
    );
    assert_eq!(
        list(Query {
            party: Some(id(3)),
            ..Query::of([Kind::Development])
        }),
        [51]
    );
    assert_eq!(
        list(Query {
            party: Some(id(3)),
            process: Some(id(2)),
            ..Query::of([Kind::Development])
        }),
        [] as [u128; 0]
    );
    assert_eq!(
        list(Query {
            party: Some(id(4)),
            subject: Some(id(50)),
            process: Some(id(1)),
            ..Query::of([Kind::Development])
        }),
        [52]
    );
    assert_eq!(
        list(Query {
            text: "front bas".into(),
            ..Query::of([Kind::Development])
        }),
        [51]
    );
    assert_eq!(
        list(Query {
            text: "front".into(),
            subject: Some(id(10)),
            ..Query::of([Kind::Development])
        }),
        [] as [u128; 0]
    );
    assert_eq!(
        list(Query {
            text: "invit".into(),
            ..Query::of(Kind::ALL)
        }),
        [60]
    );
}

#[test]
fn changing_a_rounds_processes_moves_what_hangs_on_it() {
    let talks = two_processes();
    let before = talks.now();
    talks.put(&[round(10, "beta", &[2])]);
    let total = |as_known, process: u128| {
        let reader = talks.reader_at("2026-12-31", as_known);
        let of = |kind| {
            reader
                .list(&Query {
                    process: Some(id(process)),
                    ..Query::of([kind])
                })
                .unwrap()
                .total
        };
        (of(Kind::Round), of(Kind::Development), of(Kind::Note))
    };
    assert_eq!(
        (total(Some(before), 1), total(Some(before), 2)),
        ((2, 2, 2), (2, 2, 1))
    );
    assert_eq!((total(None, 1), total(None, 2)), ((1, 1, 1), (3, 3, 2)));
    let counts = talks.reader().count_by_kind(Some(id(2))).unwrap();
    assert_eq!(
        (
            counts[&Kind::Round],
            counts[&Kind::Development],
            counts[&Kind::Note]
        ),
        (3, 3, 2)
    );
}

#[test]
fn notes_about_each_other_are_listed() {
    let talks = Talks::new();
    talks.put(&[
        note(1, "One", "", &[2]),
        note(2, "Two", "", &[1]),
        note(3, "Self", "", &[3]),
    ]);
    assert_eq!(
        talks.reader().list(&Query::of([Kind::Note])).unwrap().total,
        3
    );
}

#[test]
fn totals_at_hand_stay_true() {
    let talks = two_processes();
    let now = |talks: &Talks| {
        let queries = [
            Query::of([Kind::Round]),
            Query::of([Kind::Development]),
            Query {
                process: Some(id(1)),
                ..Query::of([Kind::Development, Kind::Note])
            },
            Query {
                process: Some(id(2)),
                ..Query::asserting(AssertionKind::Statement)
            },
        ];
        let days = ["2026-01-09", "2026-01-10", "2026-12-31"];
        let reader_at = |day| talks.reader_at(day, None);
        let totals = days.map(|day| {
            queries
                .clone()
                .map(|query| reader_at(day).list(&query).unwrap().total)
        });
        // Another program counts afresh.
        let fresh =
            rapporteur_store::Dossier::open(&talks.path(), rapporteur_store::OpenMode::Read)
                .unwrap();
        let counted = days.map(|day| {
            let at = rapporteur_store::At::today(crate::support::day(day));
            queries
                .clone()
                .map(|query| fresh.reader(at).unwrap().list(&query).unwrap().total)
        });
        assert_eq!(totals, counted);
    };
    now(&talks);
    talks.put(&[
        statement(33, 10, "2026-01-10", "four"),
        round(13, "delta", &[1]),
    ]);
    now(&talks);
    talks.put(&[statement(33, 12, "2026-01-09", "four")]);
    now(&talks);
    talks.act(|writer| writer.bin(id(10)));
    now(&talks);
    talks.put(&[round(11, "Alpha", &[2])]);
    now(&talks);
    talks.undo();
    now(&talks);
    talks.act(|writer| writer.restore(id(10)));
    now(&talks);
    let op = talks.op("Purge");
    talks
        .dossier
        .purge(&op, &[id(11)], rapporteur_store::Resting::Leave)
        .unwrap();
    now(&talks);
}

#[test]
fn a_reader_can_be_stopped() {
    let talks = two_processes();
    talks.act(|writer| {
        for number in 0..2000 {
            writer.put(
                &statement(1000 + number, 10, "2026-01-10", "words of no interest"),
                rapporteur_store::Base::New,
            )?;
        }
        Ok(())
    });
    let mut reader = talks.reader();
    reader
        .stop_when(std::sync::Arc::new(std::sync::atomic::AtomicBool::new(
            true,
        )))
        .unwrap();
    let query = Query {
        text: "interest".into(),
        ..Query::of([Kind::Development])
    };
    assert!(matches!(
        reader.list(&query).unwrap_err(),
        rapporteur_store::StoreError::Cancelled
    ));
    drop(reader);
    assert_eq!(talks.reader().list(&query).unwrap().total, 2000);
}

#[test]
fn identities_alone_are_those_of_the_list_in_its_order() {
    let talks = two_processes();
    let reader = talks.reader();
    for query in [
        Query::of([Kind::Round, Kind::Development]),
        Query {
            sort: rapporteur_store::Sort::Title,
            descending: true,
            ..Query::of([Kind::Round])
        },
        Query {
            text: "one".into(),
            ..Query::of([])
        },
    ] {
        let rows = reader.list(&query).unwrap().rows;
        let listed: Vec<_> = rows.iter().map(|row| row.record.id).collect();
        assert_eq!(reader.ids(&query).unwrap(), listed);
    }
}
