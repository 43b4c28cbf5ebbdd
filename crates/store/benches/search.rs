//! Measures search and import on generated notes, beside SQLite's own FTS5 in the same run: rate of
//! import by the clock and by processor time, size of the file against that of the text, and the
//! first page of each sort of question at the median and the 95th percentile.
//!
//! `cargo bench -p rapporteur-store --bench search -- [NOTES] [FOLDER]`: with a folder the dossier is
//! kept there, with the texts as files and as JSON lines for other programs to be measured with.

// A benchmark is its own host, and the terminal is where it speaks.
#![allow(clippy::disallowed_methods, clippy::print_stdout)]

use rapporteur_domain::Body;
use rapporteur_samples::{ScriptedOp, notes};
use rapporteur_store::{At, Base, CreateOptions, Dossier, Op, SearchQuery};
use rusqlite::Connection;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// How often each question is asked.
const TIMES: usize = 200;

/// Sorts of questions, each with several, so that one lucky word decides nothing.
const QUESTIONS: &[(&str, &[&str])] = &[
    ("common word", &["the", "talks", "переговоры", "в"]),
    ("rare word", &["nr000123", "nr000777", "nr000001"]),
    (
        "two words",
        &[
            "ceasefire proposal",
            "Zelensky Geneva",
            "делегация раунд",
            "envoy corridor",
        ],
    ),
    (
        "phrase",
        &[
            "\"prisoners negotiations\"",
            "\"the talks\"",
            "\"после делегация\"",
        ],
    ),
    ("prefix", &["nego*", "cease*", "пере*", "medi*"]),
    ("short prefix", &["th*", "n*", "п*"]),
    ("as typed", &["zel", "negotiatio", "cea", "geneva pro"]),
    (
        "inflected Cyrillic",
        &["Зеленскому", "переговорах", "делегацію", "Умєровим"],
    ),
    (
        "name across scripts",
        &["Зеленський", "Selenskyj", "Київ", "Kiev", "جنيف"],
    ),
    ("misspelt name", &["Zelneski", "Witkof", "Kostyukvo"]),
    ("one and two letters", &["a", "ab", "і"]),
    ("or, not", &["ceasefire OR truce", "talks -geneva"]),
    (
        "condition",
        &[
            "kind:note geneva",
            "after:2021-01 envoy",
            "in:notes before:2020-03",
        ],
    ),
];

fn main() {
    let mut words = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'));
    let count: usize = words
        .next()
        .and_then(|word| word.parse().ok())
        .unwrap_or(10_000);
    let kept = words.next();
    let scratch = tempfile::tempdir().expect("a folder");
    let folder = kept.as_deref().map_or(scratch.path(), Path::new);
    std::fs::create_dir_all(folder).expect("a folder");
    let scripted: Vec<ScriptedOp> = notes(count, 7).collect();
    let text: u64 = each(&scripted)
        .map(|(title, body)| (title.len() + body.len()) as u64)
        .sum();
    println!(
        "{count} notes, {:.1} MB of text, load {}",
        text as f64 / 1e6,
        load()
    );
    if kept.is_some() {
        written_out(&scripted, folder);
    }
    let dossier = imported(&scripted, folder, text);
    raw(&scripted, folder, text);
    asked(&dossier);
}

fn each(scripted: &[ScriptedOp]) -> impl Iterator<Item = (&str, &str)> {
    let records = scripted.iter().flat_map(|op| &op.records);
    records.filter_map(|record| match &record.body {
        Body::Note(note) => Some((record.head.title.as_str(), note.body.as_str())),
        _ => None,
    })
}

fn written_out(scripted: &[ScriptedOp], folder: &Path) {
    let texts = folder.join("texts");
    let mut lines =
        std::io::BufWriter::new(std::fs::File::create(folder.join("notes.jsonl")).expect("a file"));
    for (number, (title, body)) in each(scripted).enumerate() {
        let place = texts.join(format!("{:03}", number / 1000));
        std::fs::create_dir_all(&place).expect("a folder");
        std::fs::write(
            place.join(format!("{number:06}.txt")),
            format!("{title}\n\n{body}\n"),
        )
        .expect("a file");
        let line = serde_json::json!({ "title": title, "body": body });
        writeln!(lines, "{line}").expect("a line");
    }
}

fn imported(scripted: &[ScriptedOp], folder: &Path, text: u64) -> Dossier {
    let path = folder.join("notes.dossier");
    let _ = std::fs::remove_file(&path);
    let options = CreateOptions {
        id: Uuid::from_u128(1),
        replica: Uuid::from_u128(2),
        at: scripted[0].at,
    };
    let dossier = Dossier::create(&path, &options).expect("a dossier");
    let (clock, processor) = (Instant::now(), processor_time());
    for scripted in scripted {
        let op = Op {
            id: scripted.id,
            at: scripted.at,
            label: scripted.label.clone(),
            author: scripted.author.clone(),
        };
        let put = dossier.transact(&op, |writer| {
            scripted
                .records
                .iter()
                .try_for_each(|it| writer.put(it, Base::New).map(drop))
        });
        put.expect("an import");
    }
    dossier.checkpoint().expect("a checkpoint");
    told(
        "import",
        scripted,
        clock.elapsed(),
        processor_time() - processor,
        size(&path),
        text,
    );
    dossier
}

/// The same texts in a table with SQLite's own full text beside it.
fn raw(scripted: &[ScriptedOp], folder: &Path, text: u64) {
    let path = folder.join("raw.sqlite");
    let _ = std::fs::remove_file(&path);
    let connection = Connection::open(&path).expect("a file");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -262144;
             CREATE VIRTUAL TABLE fts USING fts5(title, text, tokenize = 'unicode61 remove_diacritics 2')",
        )
        .expect("a table");
    let (clock, processor) = (Instant::now(), processor_time());
    for scripted in scripted.chunks(1) {
        connection.execute_batch("BEGIN").expect("begun");
        for (title, body) in each(scripted) {
            let mut insert = connection
                .prepare_cached("INSERT INTO fts(title, text) VALUES (?, ?)")
                .expect("a statement");
            insert.execute((title, body)).expect("a row");
        }
        connection.execute_batch("COMMIT").expect("committed");
    }
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .expect("a checkpoint");
    told(
        "FTS5 alone",
        scripted,
        clock.elapsed(),
        processor_time() - processor,
        size(&path),
        text,
    );
    let mut times = Vec::new();
    for _ in 0..20 {
        let clock = Instant::now();
        let sql = "SELECT rowid FROM fts WHERE fts MATCH 'talks' ORDER BY rank LIMIT 20";
        let mut statement = connection.prepare_cached(sql).expect("a statement");
        let found: Vec<i64> = statement
            .query_map([], |row| row.get(0))
            .expect("hits")
            .map(|it| it.expect("a hit"))
            .collect();
        std::hint::black_box(found);
        times.push(clock.elapsed());
    }
    told_times("FTS5 alone, common word by rank", &mut times, 20);
}

fn told(
    what: &str,
    scripted: &[ScriptedOp],
    clock: Duration,
    processor: Duration,
    file: u64,
    text: u64,
) {
    let count: usize = scripted.iter().map(|op| op.records.len()).sum();
    println!(
        "{what}: {:.2} s on the clock ({:.0} notes/s), {:.2} s of processor, file {:.2} × the text",
        clock.as_secs_f64(),
        count as f64 / clock.as_secs_f64(),
        processor.as_secs_f64(),
        file as f64 / text as f64
    );
}

fn asked(dossier: &Dossier) {
    let at = At {
        as_of: chrono::NaiveDate::MAX.pred_opt().unwrap_or_default(),
        as_known: None,
    };
    let mut all = Vec::new();
    for (sort, questions) in QUESTIONS {
        let mut times = Vec::new();
        let mut hits = 0;
        for question in *questions {
            let query = SearchQuery {
                text: (*question).into(),
                limit: 20,
                ..SearchQuery::default()
            };
            for time in 0..=TIMES / questions.len() {
                let clock = Instant::now();
                let page = dossier
                    .reader(at)
                    .and_then(|reader| reader.search(&query))
                    .expect("an answer");
                // The first asking reads pages from the disk and prepares what is kept.
                if time > 0 {
                    times.push(clock.elapsed());
                }
                hits = hits.max(page.groups.iter().map(|group| group.total).sum());
            }
        }
        all.extend(times.iter().copied());
        told_times(sort, &mut times, usize::try_from(hits).unwrap_or(0));
    }
    told_times("all", &mut all, 0);
}

fn told_times(what: &str, times: &mut [Duration], hits: usize) {
    times.sort_unstable();
    let at = |share: f64| {
        times[((times.len() as f64 * share) as usize).min(times.len() - 1)].as_secs_f64() * 1e3
    };
    println!(
        "{what:32} median {:7.2} ms   95 % {:7.2} ms   at most {hits} hits looked at",
        at(0.5),
        at(0.95)
    );
}

fn size(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |it| it.len())
}

/// User and system time of this process, in hundredths of a second as the kernel counts.
fn processor_time() -> Duration {
    let line = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = line
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let ticks: u64 = [11, 12]
        .iter()
        .filter_map(|at| fields.get(*at)?.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}

fn load() -> String {
    std::fs::read_to_string("/proc/loadavg")
        .unwrap_or_default()
        .split_whitespace()
        .next()
        .unwrap_or("?")
        .to_owned()
}
