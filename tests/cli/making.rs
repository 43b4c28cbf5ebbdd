//! new, demo, generate, check.

use crate::support::Desk;

#[test]
fn a_new_dossier_is_empty_and_intact() {
    let desk = Desk::bare();
    assert!(
        desk.well(&["new"], &[])
            .contains("no process yet, an empty journal")
    );
    assert_eq!(desk.json(&["list"], &[])["total"], 0);
    assert_eq!(desk.json(&["check"], &[])["intact"], true);
}

#[test]
fn a_new_dossier_may_begin_with_a_process() {
    let desk = Desk::bare();
    assert!(
        desk.well(&["new"], &["--process", "Border talks"])
            .contains("Border talks")
    );
    assert_eq!(
        desk.json(&["list"], &["process"])["rows"][0]["title"],
        "Border talks"
    );
}

#[test]
fn files_are_for_the_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let mode = desk.dossier().metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[test]
fn the_demo_is_intact() {
    let desk = Desk::demo();
    let report = desk.json(&["check"], &[]);
    assert_eq!(report["intact"], true, "{report}");
    assert!(
        desk.json(&["list"], &["development"])["total"]
            .as_u64()
            .unwrap()
            >= 60
    );
}

#[test]
fn generated_dossiers_are_the_same_for_the_same_seed() {
    let made = |seed: &str| {
        let desk = Desk::bare();
        desk.well(&["generate"], &["--developments", "150", "--seed", seed]);
        assert_eq!(desk.json(&["list"], &["development"])["total"], 150);
        assert_eq!(desk.json(&["check"], &[])["intact"], true);
        desk.json(
            &["list"],
            &[
                "--limit",
                "500",
                "--sort",
                "recorded",
                "--as-of",
                "2026-11-01",
            ],
        )["rows"]
            .clone()
    };
    let first = made("7");
    assert_eq!(first, made("7"));
    assert_ne!(first, made("8"));
}
