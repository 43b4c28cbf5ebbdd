//! The parts that a child of these tests plays. The parent starts its own binary again, asks for this one test and
//! says in the environment which part; a child without a part does nothing.

#![allow(
    clippy::disallowed_methods,
    reason = "a child learns from its environment what it is"
)]

use crate::shim::shim;
use crate::work::{by_rule, next_step, open, step};
use rapporteur_store::{Dossier, OpenMode};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const PART: &str = "FAULTS_PART";

/// What a child is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Write until killed.
    Write,
    /// The same, acknowledging before it saves: the control of the kill loop.
    WriteTooEagerly,
    /// Open for writing and close again.
    Recover,
    /// This many steps, with a checkpoint, and close.
    Steps(u64),
    /// The same, each refusal told and the work gone on with.
    Stubborn(u64),
    /// Open for writing, say so and wait to be killed.
    Hold,
    /// Rows in a plain database with `synchronous` at this number: the control of the power cuts.
    Plain(u8),
}

impl Part {
    fn word(self) -> String {
        match self {
            Self::Steps(steps) => format!("steps {steps}"),
            Self::Stubborn(steps) => format!("stubborn {steps}"),
            Self::Plain(level) => format!("plain {level}"),
            other => format!("{other:?}"),
        }
    }
}

/// A child about to be started on a dossier.
pub fn child(part: Part, path: &Path, seed: u64) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "child::plays_its_part", "--nocapture"])
        .args(["--ignored", "--test-threads", "1"])
        .env(PART, part.word())
        .env("FAULTS_PATH", path)
        .env("FAULTS_SEED", seed.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// The same below the shim, which watches the folder of the dossier.
pub fn watched(part: Part, path: &Path, seed: u64) -> Command {
    let mut command = child(part, path, seed);
    command
        .env("LD_PRELOAD", shim())
        .env("FAULTS_DIR", path.parent().unwrap());
    command
}

/// The numbers a child said it had saved.
pub fn acknowledged(said: &str) -> Vec<u64> {
    said.lines()
        .filter_map(|line| line.split_once("saved ")?.1.trim().parse().ok())
        .collect()
}

fn say(line: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "{line}").unwrap();
    out.flush().unwrap();
}

#[test]
#[ignore = "started by the other tests, with a part to play"]
fn plays_its_part() {
    let Ok(part) = std::env::var(PART) else {
        return;
    };
    let path = std::env::var_os("FAULTS_PATH").unwrap();
    let path = Path::new(&path);
    let seed = std::env::var("FAULTS_SEED").unwrap().parse().unwrap();
    say("begun");
    match part.split_once(' ') {
        Some(("steps", steps)) => some_steps(path, seed, steps.parse().unwrap()),
        Some(("stubborn", steps)) => stubborn(path, seed, steps.parse().unwrap()),
        Some(("plain", level)) => plain(path, level.parse().unwrap()),
        _ => match part.as_str() {
            "Write" => write(path, seed, false),
            "WriteTooEagerly" => write(path, seed, true),
            "Recover" => drop(Dossier::open(path, OpenMode::Write).unwrap()),
            "Hold" => hold(path),
            other => panic!("no part {other}"),
        },
    }
}

fn write(path: &Path, seed: u64, too_eagerly: bool) {
    let dossier = open(path).unwrap();
    for number in next_step(&dossier).. {
        if too_eagerly {
            say(&format!("saved {number}"));
        }
        match step(&dossier, seed, number) {
            Ok(true) => say(&format!("saved {number}")),
            Ok(false) => {}
            Err(error) => assert!(by_rule(&error), "{error}"),
        }
    }
}

fn some_steps(path: &Path, seed: u64, steps: u64) {
    let dossier = open(path).unwrap();
    say("opened");
    let first = next_step(&dossier);
    for number in first..first + steps {
        match step(&dossier, seed, number) {
            Ok(true) => say(&format!("saved {number}")),
            Ok(false) => {}
            Err(error) => assert!(by_rule(&error), "{error}"),
        }
    }
    dossier.close().unwrap();
}

/// Goes on after a refusal, as a program in use does, and says which it was.
fn stubborn(path: &Path, seed: u64, steps: u64) {
    let mut number = 1;
    for _ in 0..3 {
        let dossier = match open(path) {
            Ok(dossier) => dossier,
            Err(error) => {
                say(&format!("refused to open: {error:?}"));
                continue;
            }
        };
        say("opened");
        while number <= steps {
            match step(&dossier, seed, number) {
                Ok(true) => say(&format!("saved {number}")),
                Ok(false) => {}
                Err(error) if by_rule(&error) => {}
                Err(error) => say(&format!("refused {number} {error:?}")),
            }
            number += 1;
        }
        if let Err(error) = dossier.close() {
            say(&format!("refused to close: {error:?}"));
        }
    }
    say("ended");
}

fn hold(path: &Path) {
    match Dossier::open(path, OpenMode::Write) {
        Ok(_dossier) => {
            say("writer");
            std::thread::sleep(std::time::Duration::from_secs(600));
        }
        Err(error) => say(&format!("refused {error:?}")),
    }
}

/// A table of numbers, written as carefully as the level says.
fn plain(path: &Path, level: u8) {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection
        .execute_batch(&format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = {level};
             CREATE TABLE t(n INTEGER PRIMARY KEY, filler BLOB);"
        ))
        .unwrap();
    say("opened");
    for number in 1..=60 {
        let sql = "INSERT INTO t VALUES (?, randomblob(3000))";
        connection.execute(sql, [number]).unwrap();
        say(&format!("saved {number}"));
        if number % 9 == 0 {
            let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
            connection.query_row(sql, [], |_| Ok(())).unwrap();
        }
    }
}
