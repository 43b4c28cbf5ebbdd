//! How long one product of about 1, 20 and 200 pages takes to write in each format, from a block
//! tree that stands. Figures are left out: their pixels are another crate's work.
#![allow(missing_docs)] // criterion_group! makes a public function of its own

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rapporteur_briefing::block::{
    Block, Column, Direction, Document, Inline, Marking, Meta, Note, Sentence, Style, Table, given,
    own, strong,
};
use rapporteur_briefing::{docx, html, markdown, text};
use rapporteur_domain::mark::Tlp;

const WORDS: &str = "The delegations met again in Abu Dhabi on Sunday, and both sides said that work on the text goes on; no position was recorded on territory.";
const NOTES: u32 = 5;

fn sentence(text: Vec<Inline>) -> Sentence {
    Sentence {
        text,
        rests_on: Vec::new(),
        mark: Tlp::Green,
        key: String::new(),
        origin: Default::default(),
    }
}

/// What fills about a page: a head, two paragraphs, a list, a table and five notes.
fn page(number: u32) -> Vec<Block> {
    let said = |at: u32| {
        sentence(vec![
            strong(given(format!("Round {number}"))),
            own(format!(": {WORDS}")),
            Inline::Footnote {
                number: number * NOTES + at % NOTES + 1,
            },
        ])
    };
    let short = || {
        sentence(vec![
            given("Сторони не дійшли згоди"),
            own(", by one account."),
        ])
    };
    let column = |title: &str| Column {
        title: vec![own(title)],
        width: None,
    };
    vec![
        Block::Heading {
            level: 2,
            text: vec![own(format!("Section {number}"))],
            mark: Some(Tlp::Green),
        },
        Block::Paragraph {
            sentences: (0..4).map(said).collect(),
        },
        Block::List {
            ordered: false,
            items: (4..8).map(|at| vec![said(at)]).collect(),
        },
        Block::Table(Table {
            caption: "Positions".to_owned(),
            columns: ["Issue", "Russia", "Ukraine", "Movement"]
                .map(column)
                .into(),
            rows: (0..3)
                .map(|_| (0..4).map(|_| vec![short()]).collect())
                .collect(),
        }),
        Block::Paragraph {
            sentences: (8..10).map(said).collect(),
        },
    ]
}

fn document(pages: u32) -> Document {
    let note = |number: u32| Note {
        text: vec![
            given(format!("Speaker {number}")),
            own(", via TASS, in "),
            given("‘Talks to resume on Sunday’"),
            own(", 29 January 2026; graded C3; one origin, one relay."),
        ],
        mark: Tlp::Green,
        record: None,
    };
    Document {
        title: vec![own("Talks resume Sunday")],
        running: vec![own("Full briefing 2 · Trilateral track")],
        language: "en".to_owned(),
        direction: Direction::Ltr,
        style: Style::default(),
        marking: Marking {
            tlp: Tlp::Green,
            chatham_house: true,
        },
        meta: Meta {
            number: 2,
            as_of: "2026-01-30".to_owned(),
            as_known: "2026-01-30T16:00:00Z".to_owned(),
            parts: vec!["As of 30 January 2026".to_owned()],
        },
        blocks: (0..pages).flat_map(page).collect(),
        footnotes: (1..=pages * NOTES).map(note).collect(),
        sources: (0..pages).map(note).collect(),
        foot: Vec::new(),
    }
}

fn formats(criterion: &mut Criterion) {
    type Render = fn(&Document) -> usize;
    let formats: [(&str, Render); 4] = [
        ("docx", |it| docx::file(it, &|_| None).len()),
        ("html", |it| html::file(it).len()),
        ("markdown", |it| markdown::file(it).len()),
        ("text", |it| text::file(it).len()),
    ];
    for (name, render) in formats {
        let mut group = criterion.benchmark_group(name);
        for pages in [1, 20, 200] {
            let document = document(pages);
            group.throughput(Throughput::Elements(pages.into()));
            group.bench_with_input(
                BenchmarkId::from_parameter(pages),
                &document,
                |bench, it| {
                    bench.iter(|| render(black_box(it)));
                },
            );
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = formats
}
criterion_main!(benches);
