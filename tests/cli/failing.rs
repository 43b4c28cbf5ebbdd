//! What goes wrong says so on standard error, with the exit code that docs/cli.md gives it.

use crate::support::Desk;
use std::process::{Command, Stdio};
use std::time::Duration;

fn refused(desk: &Desk, verb: &[&str], rest: &[&str]) -> (i32, String) {
    let said = desk.run(verb, rest);
    assert_eq!(said.out, "", "{verb:?}");
    assert!(
        said.err.starts_with("rapporteur: "),
        "{verb:?}: {}",
        said.err
    );
    (said.code, said.err)
}

#[test]
fn a_missing_file_is_3_and_so_is_one_in_the_way() {
    let desk = Desk::bare();
    assert_eq!(refused(&desk, &["list"], &[]).0, 3);
    desk.well(&["new"], &[]);
    for verb in ["new", "demo", "generate"] {
        assert_eq!(refused(&desk, &[verb], &[]).0, 3, "{verb}");
    }
}

#[test]
fn a_foreign_file_is_4_and_is_not_touched() {
    let desk = Desk::bare();
    for content in ["", "Dear all, the talks are off.\n"] {
        std::fs::write(desk.dossier(), content).unwrap();
        assert_eq!(refused(&desk, &["overview"], &[]).0, 4);
        assert_eq!(refused(&desk, &["undo"], &[]).0, 4);
        assert_eq!(std::fs::read_to_string(desk.dossier()).unwrap(), content);
    }
}

#[test]
fn a_record_that_was_not_known_yet_is_7() {
    let desk = Desk::demo();
    let id = desk.id("round", "Round 3, Geneva");
    assert_eq!(
        refused(&desk, &["show"], &[&id, "--as-known", "2026-01-29"]).0,
        7
    );
    assert_eq!(
        refused(&desk, &["show"], &["00000000-0000-7000-8000-000000000000"]).0,
        7
    );
    assert_eq!(refused(&desk, &["overview"], &["--process", "Border"]).0, 7);
}

#[test]
fn nothing_to_undo_is_8() {
    assert_eq!(refused(&Desk::new(), &["undo"], &[]).0, 8);
}

#[test]
fn what_cannot_be_read_is_9() {
    let desk = Desk::new();
    assert_eq!(refused(&desk, &["list"], &["--as-of", "2026-13-01"]).0, 9);
    assert_eq!(refused(&desk, &["list"], &["--as-known", "yesterday"]).0, 9);
    assert_eq!(refused(&desk, &["show"], &["round-2"]).0, 9);
    let (code, message) = refused(&desk, &["list"], &["rumours"]);
    assert_eq!(code, 9);
    assert!(
        message.contains("venue_option") && message.contains("statement"),
        "{message}"
    );
}

#[test]
fn a_wrong_command_line_is_2() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["list"], &["--no-such-option"]).code, 2);
    assert_eq!(desk.run(&["changes"], &[]).code, 2);
}

#[test]
fn errors_are_json_where_json_was_asked_for() {
    let said = Desk::bare().run(&["list"], &["--json"]);
    let error: serde_json::Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(
        (error["code"].as_str(), error["ours"].as_bool()),
        (Some("dossier.not_found"), Some(false))
    );
}

#[test]
fn ctrl_c_stops_long_work_and_leaves_nothing() {
    let desk = Desk::bare();
    let dossier = desk.dossier();
    let mut child = Command::new(env!("CARGO_BIN_EXE_rapporteur"))
        .args([
            "generate",
            dossier.to_str().unwrap(),
            "--developments",
            "1000000",
        ])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while !dossier.exists() {
        assert_eq!(child.try_wait().unwrap(), None, "it ended before it began");
        std::thread::sleep(Duration::from_millis(10));
    }
    std::thread::sleep(Duration::from_millis(200));
    assert!(
        Command::new("kill")
            .args(["-INT", &child.id().to_string()])
            .status()
            .unwrap()
            .success()
    );
    let done = child.wait_with_output().unwrap();
    assert_eq!(done.status.code(), Some(130));
    assert!(String::from_utf8_lossy(&done.stderr).contains("Nothing was kept"));
    assert!(!dossier.exists());
}
