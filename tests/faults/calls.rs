//! Disks that refuse: each call to the file system, one after the other, fails once or from then on, as a full or a
//! broken disk would. A refusal has a name, changes nothing and is over when the disk is.

use crate::child::{Part, acknowledged, watched};
use crate::shim::folder;
use crate::work::verify;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How a call fails.
pub const KINDS: [&str; 5] = ["enospc", "eio", "edquot", "short", "eintr"];

/// A program that is refused something answers within this.
const PATIENCE: Duration = Duration::from_secs(60);

/// One run with one failing call.
#[derive(Debug)]
pub struct Run {
    /// The call came.
    pub hit: bool,
    /// What the child said.
    pub said: String,
    /// What was wrong with it.
    pub failure: Option<String>,
}

/// Runs a child whose `call`th call fails.
pub fn run(call: usize, kind: &str, often: &str, steps: u64) -> Run {
    let (folder, beside) = (folder(), folder());
    let path = folder.path().join("talks.dossier");
    let hit = beside.path().join("hit");
    let mut command = watched(Part::Stubborn(steps), &path, 21);
    command
        .env("FAULTS_FAIL", format!("{call} {kind} {often}"))
        .env("FAULTS_HIT", &hit);
    let (status, said) = within(command, &beside.path().join("out"));
    let failure = judge(status, &said, &path, often).err();
    Run {
        hit: hit.exists(),
        said,
        failure: failure.map(|why| format!("call {call} {kind} {often}: {why}")),
    }
}

fn within(mut command: Command, out: &Path) -> (Option<bool>, String) {
    let file = std::fs::File::create(out).unwrap();
    let mut child = command.stdout(Stdio::from(file)).spawn().unwrap();
    let begun = Instant::now();
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break Some(status.success()),
            None if begun.elapsed() > PATIENCE => break None,
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    if status.is_none() {
        child.kill().unwrap();
        child.wait().unwrap();
    }
    (status, std::fs::read_to_string(out).unwrap())
}

fn judge(status: Option<bool>, said: &str, path: &Path, often: &str) -> Result<(), String> {
    match status {
        None => return Err("it hung".into()),
        Some(false) => return Err(format!("it fell: {said}")),
        Some(true) if !said.contains("ended") => return Err(format!("it did not end: {said}")),
        Some(true) => {}
    }
    let saved = acknowledged(said);
    if often == "once" {
        let refusals = said.lines().filter(|line| line.contains("refused")).count();
        if refusals > 2 {
            return Err(format!("one failure, {refusals} refusals: {said}"));
        }
    }
    if saved.is_empty() && !path.exists() {
        return Ok(());
    }
    verify(path, &saved).map(drop)
}

/// Every call of the work fails in turn, in steps of `stride` from `first`; tells how many were tried.
pub fn sweep(kind: &str, often: &str, first: usize, stride: usize, steps: u64) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut call = first;
    loop {
        let done = run(call, kind, often, steps);
        let hit = done.hit;
        runs.push(done);
        // Some calls never fail in some ways: a full disk can be read. A run of those is not the end.
        let quiet = runs.iter().rev().take_while(|run| !run.hit).count();
        if !hit && quiet * stride > 60 {
            return runs;
        }
        call += stride;
    }
}

fn failures(runs: &[Run]) -> Vec<&String> {
    runs.iter().filter_map(|run| run.failure.as_ref()).collect()
}

#[test]
fn a_refusing_disk_is_said_and_nothing_is_lost() {
    for (number, kind) in KINDS.into_iter().enumerate() {
        for often in ["once", "always"] {
            let runs = sweep(kind, often, 1 + 7 * number, 43, 8);
            assert_eq!(failures(&runs), [] as [&String; 0]);
            assert!(runs.iter().any(|run| run.hit), "{kind} {often}");
        }
    }
}

#[test]
fn refusals_have_their_names() {
    let all = |kind| -> String {
        let runs = sweep(kind, "always", 40, 47, 8);
        runs.into_iter().map(|run| run.said).collect()
    };
    let full = all("enospc");
    assert!(full.contains("DiskFull"), "{full}");
    assert!(!full.contains("Damaged"), "{full}");
    let broken = all("eio");
    assert!(
        broken.contains("Io") || broken.contains("Unknown"),
        "{broken}"
    );
}

#[test]
fn a_call_that_fails_is_seen_by_the_child() {
    // The control: were the shim not there, every run would be clean.
    let run = run(60, "eio", "always", 8);
    assert!(run.hit && run.said.contains("refused"), "{run:?}");
}
