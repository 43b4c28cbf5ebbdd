//! How fast generated records are added in one operation, side by side with SQLite alone: the
//! same rows, byte for byte, into the same tables, indexes and full text, with prepared
//! statements in one transaction, under the same settings. Figures and aims: docs/benchmarks.md.
//!
//! Criterion takes at least ten samples, which at 100,000 developments would take half an
//! hour; that size is timed in three pairs, one after the other, and printed.
#![allow(missing_docs, clippy::print_stdout)]

use chrono::{DateTime, Utc};
use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group};
use rapporteur_domain::{OpId, Record};
use rapporteur_store::{Base, CreateOptions, Dossier, Op};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::HashSet;
use std::path::Path;
use std::time::{Duration, Instant};
use uuid::Uuid;

const SCHEMA: [&str; 2] = [
    include_str!("../migrations/0001_journal.sql"),
    include_str!("../migrations/0002_lists.sql"),
];
const SEED: u64 = 7;
const TABLES: [&str; 7] = [
    "op", "record", "version", "link", "listing", "tag", "status",
];
/// Pairs timed at the largest size.
const PAIRS: usize = 3;

/// The rows of one table, with the statement that inserts one.
type Table = (String, Vec<Vec<Value>>);

/// What both sides write.
struct Load {
    records: Vec<Record>,
    tables: Vec<Table>,
}

impl Load {
    /// A generated dossier's records as they were first put, sources and subjects included.
    fn of(developments: usize) -> Self {
        let mut seen = HashSet::new();
        let records: Vec<Record> = rapporteur_samples::generate(developments, SEED)
            .flat_map(|op| op.records)
            .filter(|record| seen.insert(record.id))
            .collect();
        let folder = tempfile::tempdir().expect("a folder");
        let dossier = new_dossier(folder.path());
        add(&dossier, &records);
        let path = dossier.path().to_owned();
        dossier.close().expect("closed");
        let connection = Connection::open(path).expect("opened");
        let mut tables: Vec<Table> = TABLES.iter().map(|it| rows_of(&connection, it)).collect();
        tables.push(words_of(&records));
        Self { records, tables }
    }
}

fn instant() -> DateTime<Utc> {
    DateTime::from_timestamp(1_793_534_400, 0).unwrap_or_default()
}

fn new_dossier(folder: &Path) -> Dossier {
    let options = CreateOptions {
        id: Uuid::from_u128(1),
        replica: Uuid::from_u128(2),
        at: instant(),
    };
    Dossier::create(&folder.join("bulk.dossier"), &options).expect("a new dossier")
}

fn add(dossier: &Dossier, records: &[Record]) {
    let op = Op {
        id: OpId(Uuid::from_u128(3)),
        label: "Add records".into(),
        at: instant(),
        author: "Benchmark".into(),
    };
    let done = dossier.transact(&op, |writer| {
        for record in records {
            writer.put(record, Base::New)?;
        }
        Ok(())
    });
    done.expect("a bulk operation");
}

fn rows_of(connection: &Connection, table: &str) -> Table {
    let mut statement = connection
        .prepare(&format!("SELECT * FROM {table}"))
        .expect("a table");
    let columns = statement.column_count();
    let rows = statement
        .query_map([], |row| (0..columns).map(|at| row.get(at)).collect())
        .expect("rows");
    let rows = rows.collect::<rusqlite::Result<_>>().expect("rows");
    let places = vec!["?"; columns].join(", ");
    (format!("INSERT INTO {table} VALUES ({places})"), rows)
}

/// The full text has no content of its own to read back.
fn words_of(records: &[Record]) -> Table {
    let row = |(at, record): (usize, &Record)| {
        vec![
            Value::Integer(at as i64 + 1),
            Value::Text(record.head.title.clone()),
            Value::Text(record.searchable_text()),
        ]
    };
    let sql = "INSERT INTO fts(rowid, title, text) VALUES (?, ?, ?)";
    (sql.into(), records.iter().enumerate().map(row).collect())
}

fn bare(folder: &Path) -> Connection {
    let connection = Connection::open(folder.join("bare.db")).expect("opened");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -262144;
             PRAGMA cell_size_check = ON;",
        )
        .expect("set");
    for step in SCHEMA {
        connection.execute_batch(step).expect("the schema");
    }
    connection
}

fn insert(connection: &Connection, tables: &[Table]) {
    connection.execute_batch("BEGIN IMMEDIATE").expect("begun");
    for (sql, rows) in tables {
        let mut statement = connection.prepare(sql).expect("a statement");
        for row in rows {
            let done = statement.execute(rusqlite::params_from_iter(row));
            done.expect("inserted");
        }
    }
    connection.execute_batch("COMMIT").expect("committed");
}

fn bulk_add(criterion: &mut Criterion) {
    for developments in [1_000, 10_000] {
        let load = Load::of(developments);
        let mut group = criterion.benchmark_group("bulk add");
        group.throughput(Throughput::Elements(load.records.len() as u64));
        group.bench_function(BenchmarkId::new("store", developments), |bench| {
            bench.iter_batched(
                || with_folder(new_dossier),
                |(folder, dossier)| {
                    add(&dossier, &load.records);
                    (folder, dossier)
                },
                BatchSize::PerIteration,
            );
        });
        group.bench_function(BenchmarkId::new("SQLite alone", developments), |bench| {
            bench.iter_batched(
                || with_folder(bare),
                |(folder, connection)| {
                    insert(&connection, &load.tables);
                    (folder, connection)
                },
                BatchSize::PerIteration,
            );
        });
        group.finish();
    }
}

fn with_folder<T>(make: impl Fn(&Path) -> T) -> (tempfile::TempDir, T) {
    let folder = tempfile::tempdir().expect("a folder");
    let made = make(folder.path());
    (folder, made)
}

fn largest() {
    let load = Load::of(100_000);
    for _ in 0..PAIRS {
        let (folder, dossier) = with_folder(new_dossier);
        let store = timed(|| add(&dossier, &load.records));
        drop((dossier, folder));
        let (folder, connection) = with_folder(bare);
        let alone = timed(|| insert(&connection, &load.tables));
        drop((connection, folder));
        println!(
            "bulk add/100000: {} records, store {:.2} s, SQLite alone {:.2} s, {:.0} % of its rate",
            load.records.len(),
            store.as_secs_f64(),
            alone.as_secs_f64(),
            100.0 * alone.as_secs_f64() / store.as_secs_f64(),
        );
    }
}

fn timed(act: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    act();
    begun.elapsed()
}

criterion_group!(
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(5));
    targets = bulk_add
);

// A benchmark is its own host: cargo tells it on the command line whether it is only tried.
#[allow(clippy::disallowed_methods)]
fn main() {
    benches();
    // `cargo test --benches` runs each benchmark once; it must not wait for this.
    if std::env::args().any(|it| it == "--bench") && !std::env::args().any(|it| it == "--test") {
        largest();
    }
    Criterion::default().configure_from_args().final_summary();
}
