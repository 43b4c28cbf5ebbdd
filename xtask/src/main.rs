//! The developer's commands. `cargo xtask run` and `cargo xtask test` are all a newcomer needs; on
//! a fresh Debian 12 they install what is missing, or name it where they may not.
//!
//! Each command is a list of steps; a step is a program that is run, timed and believed: the first
//! that fails ends the command with its exit code.

// The developer's terminal is where this program speaks, and its environment is what it acts on.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods)]

mod bundle;
mod check;
mod compare;
mod e2e;
mod feel;
mod layering;
mod licences;
mod lockfile;
mod pictures;
mod place;
mod run;
mod sbom;
mod score;
mod soak;
mod step;
mod system;
mod test;
mod ui;

use std::process::ExitCode;

use step::Failure;

const USAGE: &str = "\
cargo xtask <command>

  run      start the window on the demo dossier; without a display, make the demo
           dossier and its briefing instead
  test     every test, the real window under a virtual display included
  check    formatting, lints, documentation, generated types, licences, layering
  types    write the TypeScript types of the seam again
  bundle   make the Debian package
  e2e      only the tests in the real window; further words name test files
  feel     how the release window starts, answers keys and uses memory, beside a bare
           WebKitGTK window; `feel as-built` takes the programs as they are
  compare-briefings
           how long briefings take to write and in how much memory, beside pandoc,
           XeLaTeX and LibreOffice; `compare-briefings as-built` takes the program as it is
  score    capture on a folder of annotated texts, by a scorer: `score TEXTS SCORER`
  soak     the long runs of tests/faults: kills, power cuts, refusing disks, damage, starts;
           `soak --minutes 60 --seed 7`, and `--only kills` for one of them
  sbom     write what the package is made of as CycloneDX; `bundle` does so too
  pictures a picture of every view in both themes and in Arabic, on the demo and on
           10,000 developments; those of the documentation are written anew

CARGO_TARGET_DIR is honoured. System packages are installed through apt where that is
permitted and named where it is not.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match command(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn command(words: &[String]) -> Result<(), Failure> {
    let (name, rest) = words
        .split_first()
        .map_or(("help", &[][..]), |(name, rest)| (name.as_str(), rest));
    match (name, rest) {
        ("run", []) => run::run(),
        ("test", []) => test::test(),
        ("check", []) => check::check(),
        ("types", []) => check::write_types(),
        ("bundle", []) => bundle::bundle(),
        ("e2e", files) => e2e::e2e(files),
        ("soak", words) => soak::soak(words),
        ("sbom", []) => sbom::write().map(drop),
        ("pictures", []) => pictures::pictures(),
        ("feel", words) => feel::feel(words),
        ("compare-briefings", words) => compare::compare(words),
        ("score", [texts, scorer]) => score::score(texts, scorer),
        ("help" | "--help" | "-h", _) => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::new(format!("no such command\n\n{USAGE}"))),
    }
}
