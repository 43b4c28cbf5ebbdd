//! The tests in the real window: the built program under a virtual display with a session bus of
//! its own, and, where we may, a network that consists of nothing but its loopback device. That
//! the suite passes there is the proof that the program needs no network.

use std::{fs, path::PathBuf};

use crate::{
    place,
    step::{Failure, Step},
    system, test, ui,
};

const TESTS: &str = "tests/e2e";

/// Builds what is needed and runs the named files, or all.
pub(crate) fn e2e(files: &[String]) -> Result<(), Failure> {
    build()?;
    drive(files)
}

/// Builds the window that a driver may attach to, and the headless program.
pub(crate) fn build() -> Result<(), Failure> {
    system::ready_for_the_driver()?;
    ui::build()?;
    // The same selection as `cargo test --workspace`: another would compile the shell once more.
    let build = ["build", "--workspace", "--bins", "--locked", "--features"];
    Step::cargo(build.into_iter().chain([test::FEATURES])).run()
}

/// Runs the named files, or all, against the binary that has just been built.
pub(crate) fn drive(files: &[String]) -> Result<(), Failure> {
    drive_with(files, &[("RAPPORTEUR_E2E_PICTURES", place::pictures())])
}

/// The same with variables for the files themselves.
pub(crate) fn drive_with(files: &[String], given: &[(&str, PathBuf)]) -> Result<(), Failure> {
    let files = match files {
        [] => every_file()?,
        named => named.iter().map(PathBuf::from).collect(),
    };
    let isolated = Step::new("unshare", ["--net", "true"]).succeeds();
    if !isolated {
        println!("the network stays visible to these tests: only root may take it away");
    }
    let inner = if isolated {
        "ip link set lo up; exec \"$@\""
    } else {
        "exec \"$@\""
    };
    let mut line: Vec<&str> = if isolated {
        vec!["unshare", "--net"]
    } else {
        vec![]
    };
    line.extend(["sh", "-c", inner, "sh", "dbus-run-session", "--"]);
    line.extend([
        "xvfb-run",
        "--auto-servernum",
        "--server-args=-screen 0 1600x1000x24 -nolisten tcp",
    ]);
    // One file after the other: WebKit's driver and the program share the display.
    line.extend([
        "node",
        "--test",
        "--test-reporter=spec",
        // A window that does not close fails its test and holds nobody up.
        "--test-force-exit",
        "--test-timeout=300000",
        "--test-concurrency=1",
    ]);
    let files: Vec<String> = files
        .iter()
        .map(|file| file.to_string_lossy().into_owned())
        .collect();
    line.extend(files.iter().map(String::as_str));
    let step = Step::new(line[0], &line[1..]);
    let step = given
        .iter()
        .fold(step, |step, (name, value)| step.with(name, value));
    step.called("the real window")
        .with(
            "RAPPORTEUR_E2E_BINARY",
            place::debug_binary("rapporteur-desktop"),
        )
        .with("RAPPORTEUR_E2E_CLI", place::debug_binary("rapporteur"))
        .run()
}

/// Every test file, by name. The tests are part of the promise, so none is not a success.
fn every_file() -> Result<Vec<PathBuf>, Failure> {
    let folder = place::root().join(TESTS);
    let entries =
        fs::read_dir(&folder).map_err(|error| Failure::new(format!("{TESTS}: {error}")))?;
    let is_test = |file: &PathBuf| file.to_string_lossy().ends_with(".test.mjs");
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(is_test)
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(Failure::new(format!("no tests in {TESTS}")));
    }
    Ok(files)
}
