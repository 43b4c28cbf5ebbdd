//! `cargo xtask soak`: the long runs of `tests/faults`, one after the other, each with its share of the minutes. What
//! each did is printed in one line; the first failure ends the command after all have run.

use crate::step::{Failure, Step};

/// The runs, as tests of `tests/faults/soak.rs`, with their shares of the time.
const RUNS: &[(&str, f64)] = &[
    ("kills", 0.3),
    ("power_cuts", 0.3),
    ("failing_calls", 0.2),
    ("damage", 0.1),
    ("salvages", 0.06),
    ("starts", 0.04),
];

/// Runs all for so many minutes altogether, or one of them for all of it.
pub(crate) fn soak(words: &[String]) -> Result<(), Failure> {
    let asked = Asked::read(words)?;
    let chosen: Vec<(&str, f64)> = match &asked.only {
        Some(name) => vec![(name, 1.0)],
        None => RUNS.to_vec(),
    };
    let mut failed = Vec::new();
    for (name, share) in chosen {
        if asked.run(name, share).is_err() {
            failed.push(name);
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("failures in: {}", failed.join(", "))))
}

struct Asked {
    minutes: f64,
    seed: u64,
    only: Option<String>,
}

impl Asked {
    fn read(words: &[String]) -> Result<Self, Failure> {
        let mut asked = Self {
            minutes: 10.0,
            seed: 1,
            only: None,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let value = words.next().map(String::as_str).unwrap_or_default();
            let wrong = || Failure::new(format!("soak: “{word} {value}” cannot be read"));
            match word.as_str() {
                "--minutes" => asked.minutes = value.parse().map_err(|_| wrong())?,
                "--seed" => asked.seed = value.parse().map_err(|_| wrong())?,
                "--only" if RUNS.iter().any(|(name, _)| *name == value) => {
                    asked.only = Some(value.to_owned());
                }
                _ => return Err(wrong()),
            }
        }
        Ok(asked)
    }

    fn run(&self, name: &str, share: f64) -> Result<(), Failure> {
        let minutes = self.minutes * share;
        let line = [
            "test",
            "--locked",
            "-p",
            "rapporteur-store",
            "--test",
            "faults",
            "--",
        ];
        let test = format!("soak::{name}");
        let only = ["--ignored", "--exact", &test, "--nocapture"];
        Step::cargo(line.into_iter().chain(only))
            .called(&format!(
                "soak: {name}, {minutes:.1} minutes from seed {}",
                self.seed
            ))
            .with("RAPPORTEUR_SOAK_MINUTES", minutes.to_string())
            .with("RAPPORTEUR_SOAK_SEED", self.seed.to_string())
            .run()
    }
}
