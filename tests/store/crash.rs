//! A program that is killed while saving: whatever it said was saved is there.

use crate::support::{note, options};
use rapporteur_domain::OpId;
use rapporteur_store::{Base, Dossier, Op, OpenMode};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Names the dossier a child of this test writes to until it is killed.
const VICTIM: &str = "RAPPORTEUR_TEST_VICTIM";

fn write_until_killed(path: &Path) -> ! {
    let dossier = Dossier::open(path, OpenMode::Write).unwrap();
    let mut out = std::io::stdout();
    for number in dossier.last_op().unwrap().map_or(1, |op| op.seq + 1).. {
        let number = u128::try_from(number).unwrap();
        let op = Op {
            id: OpId(Uuid::from_u128(number)),
            label: "Write".into(),
            at: crate::support::start(),
            author: "V".into(),
        };
        let text = format!("{} {number}", "words ".repeat(200));
        dossier
            .transact(&op, |writer| {
                writer.put(&note(number, "N", &text, &[]), Base::New)
            })
            .unwrap();
        writeln!(out, "saved {number}").unwrap();
        out.flush().unwrap();
    }
    unreachable!()
}

#[test]
#[allow(clippy::disallowed_methods)] // the child learns from its environment what it is
fn what_was_acknowledged_survives_a_kill() {
    if let Some(path) = std::env::var_os(VICTIM) {
        write_until_killed(Path::new(&path));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.dossier");
    Dossier::create(&path, &options()).unwrap().close().unwrap();
    let mut saved = 0;
    for round in 0..6 {
        let mut victim = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "crash::what_was_acknowledged_survives_a_kill",
                "--nocapture",
            ])
            .env(VICTIM, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(victim.stdout.take().unwrap()).lines();
        let wanted = saved + 3 + round * 5;
        let patience = Instant::now();
        while saved < wanted && patience.elapsed() < Duration::from_secs(60) {
            let line = lines.next().unwrap().unwrap();
            if let Some((_, number)) = line.split_once("saved ") {
                saved = number.parse().unwrap();
            }
        }
        victim.kill().unwrap();
        victim.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            if let Some((_, number)) = line.split_once("saved ") {
                saved = number.parse().unwrap_or(saved);
            }
        }
        // Its lock went with it, though the file is still there.
        assert!(folder.path().join("x.dossier.lock").exists());
        let dossier = Dossier::open(&path, OpenMode::Write).unwrap();
        let last = dossier.last_op().unwrap().unwrap().seq;
        assert!(last >= i64::from(saved), "{last} of {saved}");
        assert_eq!(dossier.check(|_| true).unwrap(), []);
        saved = i32::try_from(last).unwrap();
        drop(dossier);
        assert!(!folder.path().join("x.dossier.lock").exists());
    }
}

#[cfg(unix)]
#[test]
fn files_are_private_whatever_the_mask() {
    let run = Command::new("sh")
        .args([
            "-c",
            "umask 000; exec \"$0\" --exact files::links_are_refused_and_files_are_private",
        ])
        .arg(std::env::current_exe().unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("1 passed"), "{said}");
}
