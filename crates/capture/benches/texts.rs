//! How long reading takes, by length: 5,000 characters are a long agency report, a megabyte is a day's
//! briefings in one file. The last is a text without full stops, whose sentences are cut by force.
#![allow(missing_docs)] // criterion_group! makes a public function of its own

use std::{fs, hint::black_box, path::Path};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rapporteur_capture::read;

/// All texts of the tests, one after another, up to a length in characters.
fn texts(length: usize) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/capture/texts");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok().map(|it| it.path()))
        .filter(|path| path.extension().is_some_and(|it| it == "txt"))
        .collect();
    paths.sort();
    let bodies: Vec<String> = paths
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .filter_map(|text| text.split_once("\n\n").map(|it| it.1.to_owned()))
        .collect();
    let all = bodies.join("\n\n");
    all.chars().cycle().take(length).collect()
}

fn reading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read");
    group.sample_size(10);
    for length in [5_000, 50_000, 500_000, 1_000_000] {
        let text = texts(length);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("texts", length), &text, |bench, text| {
            bench.iter(|| black_box(read(text, None)));
        });
    }
    let endless =
        "Lavrov said the ferry would sail on Monday, according to TASS, and ".repeat(15_000);
    group.throughput(Throughput::Bytes(endless.len() as u64));
    group.bench_function("one line of a megabyte", |bench| {
        bench.iter(|| black_box(read(&endless, None)));
    });
    group.finish();
}

criterion_group!(benches, reading);
criterion_main!(benches);
