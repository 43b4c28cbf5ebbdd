//! Runs the binary and reads what it says.

use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A folder with a dossier in it.
pub struct Desk {
    folder: TempDir,
}

/// What one call said.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    /// An empty folder.
    pub fn bare() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// An empty dossier.
    pub fn new() -> Self {
        let desk = Self::bare();
        desk.well(&["new"], &[]);
        desk
    }

    /// The demo.
    pub fn demo() -> Self {
        let desk = Self::bare();
        desk.well(&["demo"], &[]);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn dossier(&self) -> PathBuf {
        self.path("talks.dossier")
    }

    /// `rapporteur VERB talks.dossier REST…`
    pub fn run(&self, verb: &[&str], rest: &[&str]) -> Said {
        self.fed("", verb, rest)
    }

    pub fn fed(&self, input: &str, verb: &[&str], rest: &[&str]) -> Said {
        let dossier = self.dossier();
        let mut args = verb.to_vec();
        args.push(dossier.to_str().unwrap());
        args.extend(rest);
        rapporteur(self.folder.path(), input, &args)
    }

    /// What a call prints that must succeed.
    pub fn well(&self, verb: &[&str], rest: &[&str]) -> String {
        let said = self.run(verb, rest);
        assert_eq!(
            (said.code, said.err.as_str()),
            (0, ""),
            "{verb:?} {rest:?}: {}",
            said.out
        );
        said.out
    }

    pub fn json(&self, verb: &[&str], rest: &[&str]) -> Value {
        let mut rest = rest.to_vec();
        rest.push("--json");
        serde_json::from_str(&self.well(verb, &rest)).unwrap()
    }

    /// The id of the record of this title.
    pub fn id(&self, kind: &str, title: &str) -> String {
        let page = self.json(&["list"], &[kind, "--limit", "500"]);
        let rows = page["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["title"] == title);
        row.unwrap_or_else(|| panic!("no {kind} “{title}”"))["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

/// A call in a folder; the author is the same everywhere.
pub fn rapporteur(folder: &Path, input: &str, args: &[&str]) -> Said {
    let mut child = Command::new(env!("CARGO_BIN_EXE_rapporteur"))
        .args(args)
        .current_dir(folder)
        .env("RAPPORTEUR_AUTHOR", "Tester")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // a program that refuses its arguments never reads: that is not this harness's failure
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let done = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said {
        code: done.status.code().unwrap(),
        out: text(done.stdout),
        err: text(done.stderr),
    }
}

/// The titles of a list.
pub fn titles(page: &Value) -> Vec<String> {
    let rows = page["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["title"].as_str().unwrap().to_owned())
        .collect()
}
