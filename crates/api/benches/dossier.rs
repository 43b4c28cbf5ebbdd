//! How long an analyst waits: every use case that a screen or a command waits for, on generated
//! dossiers of 1,000, 10,000 and 100,000 developments. Figures and aims: docs/benchmarks.md.
#![allow(missing_docs)] // criterion_group! makes a public function of its own

mod support;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use rapporteur_api::briefings::{
    BriefingRequest, PreviewDraftRequest, Since, composed, preview_draft,
};
use rapporteur_api::changes::{ChangesRequest, changes};
use rapporteur_api::lists::{
    ListRecordsRequest, NavCountsRequest, SortBy, list_records, nav_counts,
};
use rapporteur_api::matrix::{MatrixRequest, matrix};
use rapporteur_api::record_page::{ShowRecordRequest, show_record};
use rapporteur_api::search::{SearchRequest, search};
use rapporteur_api::standing::{ProcessRequest, overview};
use rapporteur_api::writing::{SaveRecordRequest, StepRequest, save_record, undo};
use rapporteur_api::{At, Desk, Dossier, dossiers};
use rapporteur_domain::record::Draft;
use rapporteur_domain::{AssertionKind, Head, Kind, Record, RecordId};
use std::hint::black_box;
use std::time::Duration;
use support::{Bench, SIZES, Subjects, copy_of, generated};

/// One dossier under measurement.
struct Table<'a> {
    criterion: &'a mut Criterion,
    developments: usize,
    dossier: &'a Dossier,
    host: &'a Bench,
    subjects: &'a Subjects,
}

impl Table<'_> {
    fn desk(&self) -> Desk<'_> {
        Desk {
            dossier: self.dossier,
            host: self.host,
        }
    }

    fn measure<T>(&mut self, name: &str, mut act: impl FnMut(&Desk<'_>) -> T) {
        let desk = Desk {
            dossier: self.dossier,
            host: self.host,
        };
        let id = BenchmarkId::new(name, self.developments);
        self.criterion.bench_with_input(id, &(), |bench, ()| {
            bench.iter(|| black_box(act(&desk)));
        });
    }
}

/// Now, and as known halfway through the generated years.
fn clocks() -> [(&'static str, At); 2] {
    let then = At {
        as_of: None,
        as_known: Some("2020-01-01".to_owned()),
    };
    [("now", At::default()), ("as known 2020", then)]
}

fn every_size(criterion: &mut Criterion) {
    for developments in SIZES {
        let folder = tempfile::tempdir().expect("a folder");
        let host = Bench::default();
        let (dossier, subjects) = copy_of(developments, folder.path(), &host);
        let mut table = Table {
            criterion,
            developments,
            dossier: &dossier,
            host: &host,
            subjects: &subjects,
        };
        standing(&mut table);
        lists(&mut table);
        finding(&mut table);
        briefing(&mut table);
        writing(&mut table);
        opening(criterion, developments);
    }
}

fn opening(criterion: &mut Criterion, developments: usize) {
    let path = generated(developments);
    criterion.bench_with_input(
        BenchmarkId::new("open", developments),
        &path,
        |bench, path| {
            bench.iter(|| dossiers::open_dossier(path, false).expect("it opens"));
        },
    );
}

fn standing(table: &mut Table<'_>) {
    for (clock, at) in clocks() {
        let process = table.subjects.process;
        let request = ProcessRequest {
            at: at.clone(),
            process,
        };
        let rows = MatrixRequest {
            at: at.clone(),
            process,
            issues: Vec::new(),
            first: None,
            parties: Vec::new(),
        };
        table.measure(&format!("overview, {clock}"), |desk| {
            overview(desk, &request).expect("an overview")
        });
        table.measure(&format!("matrix fold, {clock}"), |desk| {
            matrix(desk, &rows).expect("a matrix")
        });
        let request = NavCountsRequest {
            at,
            process: Some(process),
        };
        table.measure(&format!("nav counts, {clock}"), |desk| {
            nav_counts(desk, &request).expect("counts")
        });
    }
    counting_anew(table);
}

/// Counts are kept until something is written: here each asks for another day.
fn counting_anew(table: &mut Table<'_>) {
    let mut day = 0;
    let process = Some(table.subjects.process);
    table.measure("nav counts, first after a change", |desk| {
        day += 1;
        let date = desk.host.today() + chrono::Days::new(day);
        let at = At {
            as_of: Some(date.to_string()),
            as_known: None,
        };
        nav_counts(desk, &NavCountsRequest { at, process }).expect("counts")
    });
}

fn lists(table: &mut Table<'_>) {
    for (clock, at) in clocks() {
        for (name, request) in pages(table, &at) {
            table.measure(&format!("list {name}, {clock}"), |desk| {
                list_records(desk, &request).expect("a page")
            });
        }
    }
}

/// The pages that the views ask for, a hundred rows each.
fn pages(table: &Table<'_>, at: &At) -> Vec<(&'static str, ListRecordsRequest)> {
    let page = |kind, process| ListRecordsRequest {
        at: at.clone(),
        kinds: vec![kind],
        process,
        descending: true,
        limit: 100,
        ..ListRecordsRequest::default()
    };
    let here = Some(table.subjects.process);
    let statements = |offset| ListRecordsRequest {
        asserts: vec![AssertionKind::Statement],
        offset,
        ..page(Kind::Development, here)
    };
    let middle = |request| {
        let total = list_records(&table.desk(), &request).expect("a page").total;
        ListRecordsRequest {
            offset: total / 2,
            ..request
        }
    };
    let by_state = ListRecordsRequest {
        sort: SortBy::State,
        ..page(Kind::Offer, None)
    };
    vec![
        ("statements", statements(0)),
        ("statements, middle page", middle(statements(0))),
        ("sources", page(Kind::Source, here)),
        ("sources, middle page", middle(page(Kind::Source, here))),
        ("offers by state, all processes", by_state),
        ("developments", page(Kind::Development, here)),
        ("developments, all processes", page(Kind::Development, None)),
        (
            "developments, all processes, middle page",
            middle(page(Kind::Development, None)),
        ),
    ]
}

fn finding(table: &mut Table<'_>) {
    for (name, id) in [
        ("round", table.subjects.round),
        ("development", table.subjects.development),
    ] {
        let request = ShowRecordRequest {
            at: At::default(),
            id,
        };
        table.measure(&format!("show a {name}"), |desk| {
            show_record(desk, &request).expect("a page")
        });
    }
    for (name, words) in [
        ("a word that is not there", "zealot"),
        ("two words", "prisoner exchange"),
        ("the commonest word", "the"),
    ] {
        let request = SearchRequest {
            query: words.to_owned(),
            limit: 20,
            ..SearchRequest::default()
        };
        table.measure(&format!("search {name}"), |desk| {
            search(desk, &request).expect("hits")
        });
    }
    for (name, from) in [("a week", "2026-10-24"), ("a month", "2026-10-01")] {
        let request = ChangesRequest {
            from: from.to_owned(),
            process: Some(table.subjects.process),
            ..Default::default()
        };
        table.measure(&format!("changes in {name}"), |desk| {
            changes(desk, &request).expect("changes")
        });
    }
}

fn briefing(table: &mut Table<'_>) {
    for (clock, at) in clocks() {
        let request = BriefingRequest {
            at,
            since: Since::Last,
            ..BriefingRequest::about(table.subjects.process)
        };
        table.measure(&format!("briefing in HTML, {clock}"), |desk| {
            let composed = composed(desk, &request).expect("a briefing");
            rapporteur_briefing::html::file(&composed.document)
        });
        if clock == "now" {
            let draft = Draft::new(table.subjects.process, "");
            let draft = PreviewDraftRequest { draft };
            table.measure("briefing preview, now", |desk| {
                preview_draft(desk, &draft).expect("a preview")
            });
        }
    }
}

fn writing(table: &mut Table<'_>) {
    let round = table.subjects.round;
    table.measure("one durable op", |desk| {
        let request = SaveRecordRequest {
            op_id: desk.host.fresh_op(),
            record: note(desk.host.fresh_record(), round),
            expected: None,
        };
        save_record(desk, &request).expect("saved")
    });
    table.measure("undo, durable", |desk| {
        let request = StepRequest {
            op_id: desk.host.fresh_op(),
        };
        undo(desk, &request)
    });
}

fn note(id: RecordId, about: RecordId) -> Record {
    Record {
        id,
        head: Head {
            title: "Asked again".to_owned(),
            ..Head::default()
        },
        body: rapporteur_domain::Body::Note(rapporteur_domain::record::Note {
            body: "Asked again whether the term was named; no answer yet.".to_owned(),
            about: vec![about],
            ..rapporteur_domain::record::Note::default()
        }),
    }
}

criterion_group!(
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1_500));
    targets = every_size
);
criterion_main!(benches);
