//! A program that is killed while it saves, and again while it recovers.

use crate::child::{Part, acknowledged, child};
use crate::shim::folder;
use crate::work::{Dice, verify};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

/// Cycles on one dossier before a new one is begun: the check reads it whole each time.
const ON_ONE: usize = 12;

/// What a number of cycles came to.
#[derive(Debug, Default)]
pub struct Killed {
    pub cycles: usize,
    pub acknowledged: usize,
    pub failures: Vec<String>,
}

/// Kills writers at random, and up to three times those who recover from it.
pub fn cycles(
    part: Part,
    seed: u64,
    mut go_on: impl FnMut(usize) -> bool,
    compound: bool,
) -> Killed {
    let mut dice = Dice::new(seed);
    let mut killed = Killed::default();
    while go_on(killed.cycles) {
        let folder = folder();
        let path = folder.path().join("talks.dossier");
        let mut saved = Vec::new();
        for _ in 0..ON_ONE {
            saved.extend(one(part, &path, seed, &mut dice));
            let falls = if compound { dice.below(4) } else { 0 };
            for _ in 0..falls {
                kill_after(Part::Recover, &path, seed, dice.below(20));
            }
            killed.cycles += 1;
            // The last dossier of a killed creation may not be there yet, and then nothing was promised.
            if saved.is_empty() && !path.exists() {
                continue;
            }
            match verify(&path, &saved) {
                Ok(dossier) => dossier.close().unwrap(),
                Err(why) => {
                    killed.failures.push(format!("seed {seed}: {why}"));
                    break;
                }
            }
        }
        killed.acknowledged += saved.len();
    }
    killed
}

fn one(part: Part, path: &Path, seed: u64, dice: &mut Dice) -> Vec<u64> {
    acknowledged(&kill_after(part, path, seed, 4 + dice.below(90)))
}

/// Starts a child, kills it so many milliseconds after it is under way, and tells what it said.
fn kill_after(part: Part, path: &Path, seed: u64, millis: usize) -> String {
    let mut victim = child(part, path, seed).spawn().unwrap();
    let mut pipe = victim.stdout.take().unwrap();
    let mut said = Vec::new();
    let mut byte = [0];
    // Mostly in the middle of its work, and now and then while it opens or makes the dossier.
    let words: &[u8] = match part {
        Part::Write | Part::WriteTooEagerly if !millis.is_multiple_of(4) => b"saved",
        _ => b"begun\n",
    };
    while !said.ends_with(words) && pipe.read(&mut byte).unwrap() == 1 {
        said.push(byte[0]);
    }
    std::thread::sleep(Duration::from_millis(millis as u64));
    victim.kill().unwrap();
    victim.wait().unwrap();
    pipe.read_to_end(&mut said).unwrap();
    String::from_utf8_lossy(&said).into_owned()
}

#[test]
fn nothing_acknowledged_is_lost_to_a_kill() {
    let killed = cycles(Part::Write, 7, |done| done < 24, true);
    assert_eq!(killed.failures, [] as [String; 0]);
    assert!(killed.acknowledged > 24, "{killed:?}");
}

#[test]
fn a_program_that_acknowledges_too_early_is_caught() {
    let killed = cycles(Part::WriteTooEagerly, 7, |done| done < 240, false);
    assert!(!killed.failures.is_empty(), "{killed:?}");
}
