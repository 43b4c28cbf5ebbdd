//! How fast one durable operation and the store's own queries at both clocks are, without the
//! use cases above them. The size is set by `RAPPORTEUR_BENCH_DEVELOPMENTS` (1,000 without it).

use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};
use criterion::{Criterion, criterion_group, criterion_main};
use rapporteur_domain::development::{
    Assertion, Modality, Position, PositionKind, Rank, RoundMove, RoundState, Statement,
    StatementForm, Terms,
};
use rapporteur_domain::record::{Extra, Issue, Party, Process, Round};
use rapporteur_domain::{
    AssertionKind, Body, Development, Edtf, Head, Kind, OpId, Record, RecordId, Voice,
};
use rapporteur_store::{At, Base, CreateOptions, Dossier, Op, Query, Reader, SearchQuery, Sort};
use std::hint::black_box;
use std::path::Path;
use uuid::Uuid;

const WORDS: &[&str] = &[
    "ceasefire",
    "territory",
    "guarantees",
    "delegation",
    "Abu",
    "Dhabi",
    "invitation",
    "exchange",
    "prisoners",
    "front",
    "line",
    "officials",
    "confirmed",
    "postponed",
    "schedule",
    "channel",
    "military",
    "timetable",
];

#[allow(clippy::disallowed_methods)] // a benchmark is its own host
fn size() -> usize {
    let wanted = std::env::var("RAPPORTEUR_BENCH_DEVELOPMENTS").ok();
    wanted.and_then(|text| text.parse().ok()).unwrap_or(1_000)
}

fn id(number: usize) -> RecordId {
    RecordId(Uuid::from_u128(
        0x0190_0000_0000_7000_8000_0000_0000_0000 + number as u128,
    ))
}

fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2024, 1, 1, 0, 0, 0)
        .single()
        .unwrap_or_default()
}

fn op(number: usize) -> Op {
    Op {
        id: OpId(Uuid::from_u128(number as u128)),
        label: "Add".into(),
        at: start() + Duration::minutes(number as i64),
        author: "A. Analyst".into(),
    }
}

fn record(number: usize, title: String, body: Body) -> Record {
    Record {
        id: id(number),
        head: Head {
            title,
            ..Head::default()
        },
        body,
    }
}

fn sentence(seed: usize, words: usize) -> String {
    let word = |at: usize| WORDS[(seed * 7 + at * (3 + seed % 5)) % WORDS.len()];
    (0..words).map(word).collect::<Vec<_>>().join(" ")
}

/// What developments are about: a process, parties, and one subject for every fifty of them.
fn ground(developments: usize) -> Vec<Record> {
    let subjects = (developments / 50).max(2);
    let mut records = vec![record(0, "Talks".into(), Body::Process(Process::default()))];
    records.extend((1..10).map(|n| record(n, format!("Party {n}"), Body::Party(Party::default()))));
    for n in 0..subjects {
        let processes = vec![id(0)];
        let body = if n % 2 == 0 {
            Body::Round(Round {
                processes,
                ..Round::default()
            })
        } else {
            Body::Issue(Issue {
                processes,
                ..Issue::default()
            })
        };
        records.push(record(10 + n, format!("Subject {n}"), body));
    }
    records
}

fn development(n: usize, developments: usize) -> Record {
    let subjects = (developments / 50).max(2);
    let subject = n % subjects;
    let day = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default()
        + Duration::days((n * 700 / developments) as i64);
    let asserts = match (subject % 2, n / subjects % 3) {
        (0, 0) => Assertion::Round(RoundMove {
            state: RoundState::Tentative,
            window: Some(Edtf::from_day(day + Duration::days(10))),
            venue: None,
            reason: sentence(n, 8),
            extra: Extra::new(),
        }),
        (1, 0 | 1) => Assertion::Position(Position {
            party: id(1 + n % 9),
            text: sentence(n, 14),
            position: PositionKind::PublicStance,
            value: None,
            firmness: None,
            movement: None,
            conditional_on: Vec::new(),
            extra: Extra::new(),
        }),
        _ => Assertion::Statement(Statement {
            speaker: Voice::Party { id: id(1 + n % 9) },
            form: StatementForm::Paraphrase,
            wording: sentence(n, 30),
            terms: Terms::OnRecord,
            about: Vec::new(),
            extra: Extra::new(),
        }),
    };
    let development = Development {
        subject: id(10 + subject),
        happened: Edtf::from_day(day),
        at: None,
        reported: Some(Edtf::from_day(day)),
        modality: Modality::Actual,
        credibility: None,
        rank: Rank::Normal,
        rank_reason: String::new(),
        evidence: Vec::new(),
        own_observation: true,
        overridden: None,
        asserts,
    };
    record(
        1_000_000 + n,
        sentence(n, 6),
        Body::Development(Box::new(development)),
    )
}

fn new_dossier(folder: &Path) -> Dossier {
    let options = CreateOptions {
        id: Uuid::from_u128(1),
        replica: Uuid::from_u128(2),
        at: start(),
    };
    Dossier::create(&folder.join("bench.dossier"), &options).expect("a new dossier")
}

/// A dossier with its developments put in operations of a hundred, a third corrected once.
fn filled(folder: &Path, developments: usize) -> Dossier {
    let dossier = new_dossier(folder);
    put(&dossier, 1, &ground(developments));
    let all: Vec<Record> = (0..developments)
        .map(|n| development(n, developments))
        .collect();
    for (at, some) in all.chunks(100).enumerate() {
        put(&dossier, 2 + at, some);
    }
    let corrected: Vec<Record> = all
        .into_iter()
        .step_by(3)
        .map(|mut record| {
            record.head.remarks = "corrected".into();
            record
        })
        .collect();
    for (at, some) in corrected.chunks(100).enumerate() {
        put(&dossier, 1_000_000 + at, some);
    }
    dossier
}

fn put(dossier: &Dossier, number: usize, records: &[Record]) {
    let outcome = dossier.transact(&op(number), |writer| {
        for record in records {
            writer.put(record, Base::Any)?;
        }
        Ok(())
    });
    outcome.expect("a bulk operation");
}

fn one_durable_op(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let developments = size();
    let dossier = filled(folder.path(), developments);
    let mut number = 0;
    criterion.bench_function("one durable op", |bench| {
        bench.iter(|| {
            number += 1;
            let mut record = development(number % developments, developments);
            record.id = id(50_000_000 + number);
            put(&dossier, 2_000_000 + number, &[record]);
        });
    });
}

fn lists(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let developments = size();
    let dossier = filled(folder.path(), developments);
    let today = NaiveDate::from_ymd_opt(2026, 2, 1).unwrap_or_default();
    // Halfway through the developments, none corrected yet.
    let half = start() + Duration::minutes(developments as i64 / 200);
    let nowhere = Query {
        process: Some(id(0)),
        limit: 50,
        ..Query::default()
    };
    let deep = developments as u64 / 4;
    let queries = [
        (
            "statements by date",
            Query {
                descending: true,
                ..asserting(AssertionKind::Statement, &nowhere)
            },
        ),
        (
            "statements, deep page",
            Query {
                offset: deep / 3,
                ..asserting(AssertionKind::Statement, &nowhere)
            },
        ),
        (
            "all developments by date",
            Query {
                kinds: vec![Kind::Development],
                descending: true,
                ..nowhere.clone()
            },
        ),
        (
            "all developments, deep page",
            Query {
                kinds: vec![Kind::Development],
                offset: deep,
                ..nowhere.clone()
            },
        ),
        (
            "all developments by title",
            Query {
                kinds: vec![Kind::Development],
                sort: Sort::Title,
                ..nowhere.clone()
            },
        ),
        (
            "rounds by window",
            Query {
                kinds: vec![Kind::Round],
                sort: Sort::Window,
                ..nowhere.clone()
            },
        ),
        (
            "issues by state",
            Query {
                kinds: vec![Kind::Issue],
                sort: Sort::State,
                ..nowhere.clone()
            },
        ),
        (
            "of one subject",
            Query {
                kinds: vec![Kind::Development],
                subject: Some(id(11)),
                ..nowhere.clone()
            },
        ),
    ];
    let mut day = today;
    for (clock, as_known) in [("now", None), ("then", Some(half))] {
        let mut group = criterion.benchmark_group(format!("list page {clock}"));
        let at = At {
            as_of: today,
            as_known,
        };
        for (name, query) in &queries {
            group.bench_function(*name, |bench| {
                bench.iter(|| {
                    black_box(
                        dossier
                            .reader(at)
                            .and_then(|reader| reader.list(query))
                            .expect("a page"),
                    )
                });
            });
        }
        group.bench_function("first count after a change", |bench| {
            let query = Query {
                kinds: vec![Kind::Development],
                limit: 0,
                ..nowhere.clone()
            };
            // Another day each time, so that no count is at hand.
            bench.iter(|| {
                day += Duration::days(1);
                let at = At {
                    as_of: day,
                    as_known,
                };
                black_box(
                    dossier
                        .reader(at)
                        .and_then(|reader| reader.list(&query))
                        .expect("a count"),
                )
            });
        });
        read(&mut group, &dossier, at, "positions", |reader| {
            black_box(reader.positions(id(0), 1).expect("positions"));
        });
        read(&mut group, &dossier, at, "all statuses", |reader| {
            black_box(reader.statuses(Kind::Round, Some(id(0))).expect("statuses"));
        });
        read(
            &mut group,
            &dossier,
            at,
            "search, a common word",
            |reader| {
                let query = SearchQuery {
                    text: "ceasefire".into(),
                    limit: 20,
                    ..SearchQuery::default()
                };
                black_box(reader.search(&query).expect("hits"));
            },
        );
        group.finish();
    }
    drop(dossier);
    let path = folder.path().join("bench.dossier");
    criterion.bench_function("open", |bench| {
        bench.iter(|| Dossier::open(&path, rapporteur_store::OpenMode::Write).expect("opened"));
    });
}

fn asserting(kind: AssertionKind, base: &Query) -> Query {
    Query {
        kinds: vec![Kind::Development],
        asserts: vec![kind],
        ..base.clone()
    }
}

fn read(
    group: &mut criterion::BenchmarkGroup<'_, criterion::measurement::WallTime>,
    dossier: &Dossier,
    at: At,
    name: &str,
    act: impl Fn(&Reader<'_>),
) {
    group.bench_function(name, |bench| {
        bench.iter(|| act(&dossier.reader(at).expect("a reader")));
    });
}

criterion_group!(benches, one_durable_op, lists);
criterion_main!(benches);
