//! The long runs: each takes the minutes it is given, begins at the seed it is given, and prints what it did in one
//! line. `cargo xtask soak` starts them one after the other.

#![allow(
    clippy::disallowed_methods,
    reason = "the run says in the environment how long it may take and where it begins"
)]

use crate::calls::{KINDS, run};
use crate::child::Part;
use crate::damage::{damaged, salvaged, sound, whole};
use crate::kill::cycles;
use crate::mutate::Harm;
use crate::power::{cut, judge_dossier, recorded};
use crate::replay::Image;
use crate::starts::rounds;
use crate::work::Dice;
use std::io::Write;
use std::time::{Duration, Instant};

/// How long one run takes and where it begins.
struct Asked {
    until: Instant,
    begun: Instant,
    seed: u64,
}

impl Asked {
    fn read() -> Self {
        let number = |name, default| {
            let text = std::env::var(name).ok();
            text.and_then(|text| text.parse::<f64>().ok())
                .unwrap_or(default)
        };
        let begun = Instant::now();
        let minutes = number("RAPPORTEUR_SOAK_MINUTES", 0.1);
        Self {
            until: begun + Duration::from_secs_f64(minutes * 60.0),
            begun,
            seed: number("RAPPORTEUR_SOAK_SEED", 1.0) as u64,
        }
    }

    fn goes_on(&self) -> bool {
        Instant::now() < self.until
    }

    /// Says what was done, and fails if anything went wrong.
    fn told(&self, what: &str, failures: &[String]) {
        let minutes = self.begun.elapsed().as_secs_f64() / 60.0;
        let mut out = std::io::stdout();
        let (found, seed) = (failures.len(), self.seed);
        let said = format!("soak: {what}, {found} failures, seed {seed}, {minutes:.1} minutes");
        writeln!(out, "{said}").unwrap();
        assert_eq!(failures, [] as [String; 0]);
    }
}

#[test]
#[ignore = "long: cargo xtask soak"]
fn kills() {
    let asked = Asked::read();
    let killed = cycles(Part::Write, asked.seed, |_| asked.goes_on(), true);
    let what = format!(
        "{} kill -9 cycles, {} acknowledged writes",
        killed.cycles, killed.acknowledged
    );
    asked.told(&what, &killed.failures);
}

#[test]
#[ignore = "long: cargo xtask soak"]
fn power_cuts() {
    let asked = Asked::read();
    let (mut cuts, mut failures) = (0, Vec::new());
    for seed in asked.seed.. {
        if !asked.goes_on() {
            break;
        }
        let recording = recorded(Part::Steps(20 + seed % 50), seed, Image::new());
        let done = cut(&recording, 200, seed, judge_dossier);
        cuts += done.cuts;
        failures.extend(done.failures);
    }
    asked.told(&format!("{cuts} power cuts"), &failures);
}

#[test]
#[ignore = "long: cargo xtask soak"]
fn failing_calls() {
    let asked = Asked::read();
    let (mut runs, mut hits, mut failures) = (0, 0, Vec::new());
    'all: for steps in 6.. {
        for kind in KINDS {
            for often in ["once", "always"] {
                let mut quiet = 0;
                for call in 1.. {
                    if !asked.goes_on() {
                        break 'all;
                    }
                    let done = run(call, kind, often, steps);
                    runs += 1;
                    hits += usize::from(done.hit);
                    failures.extend(done.failure);
                    quiet = if done.hit { 0 } else { quiet + 1 };
                    if quiet > 60 {
                        break;
                    }
                }
            }
        }
    }
    asked.told(
        &format!("{runs} runs with a failing call, {hits} of them reached it"),
        &failures,
    );
}

#[test]
#[ignore = "long: cargo xtask soak"]
fn damage() {
    let asked = Asked::read();
    let sound = sound();
    let (mut files, mut failures) = (0, Vec::new());
    let (mut refused, mut found, mut harmless) = (0, 0, 0);
    for seed in asked.seed.. {
        if !asked.goes_on() {
            break;
        }
        for harm in Harm::ALL {
            let tally = damaged(&sound, harm, seed, |done| done < 250 && asked.goes_on());
            files += tally.files;
            refused += tally.refused;
            found += tally.found;
            harmless += tally.harmless;
            failures.extend(tally.failures);
        }
    }
    let what = format!(
        "{files} damaged files: {refused} refused, {found} found by the check, {harmless} harmless"
    );
    asked.told(&what, &failures);
}

#[test]
#[ignore = "long: cargo xtask soak"]
fn salvages() {
    let asked = Asked::read();
    let sound = sound();
    let whole = whole(&sound);
    let folder = crate::shim::folder();
    let mut dice = Dice::new(asked.seed);
    let (mut files, mut made, mut failures) = (0, 0, Vec::new());
    while asked.goes_on() {
        let mut bytes = sound.bytes.clone();
        for _ in 0..=dice.below(6) {
            if !bytes.is_empty() {
                Harm::ALL[dice.below(4)].done_to(&mut bytes, &mut dice);
            }
        }
        files += 1;
        match salvaged(&bytes, folder.path(), &whole) {
            Ok(new) => made += usize::from(new),
            Err(why) => failures.push(format!("file {files}: {why}")),
        }
    }
    asked.told(
        &format!("{files} files with up to six wounds, {made} salvaged"),
        &failures,
    );
}

#[test]
#[ignore = "long: cargo xtask soak"]
fn starts() {
    let asked = Asked::read();
    let (done, wrong) = rounds(|_| asked.goes_on());
    let failures: Vec<String> = wrong.iter().map(|found| format!("{found:?}")).collect();
    asked.told(&format!("{done} times eight starts at once"), &failures);
}
