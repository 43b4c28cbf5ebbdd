//! What must hold of the text of the program before its tests run.

use std::fs;

use cargo_metadata::{Metadata, MetadataCommand};

use crate::{
    layering, licences, lockfile, place,
    step::{Failure, Step, timed},
    system,
    test::FEATURES,
    ui,
};

/// The system the rules are about: the crates for others never reach a user of ours.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

pub(crate) fn check() -> Result<(), Failure> {
    let metadata = timed("read the workspace", metadata)?;
    timed("layers import downwards only", || {
        layering::check(&metadata)
    })?;
    timed("licences and sources", || licences::check(&metadata))?;
    timed("the lock file of npm", lockfile::check)?;
    Step::cargo(["fmt", "--all", "--check"]).run()?;
    interface()?;
    system::ready_for_the_window()?;
    clippy(FEATURES)?;
    // What ships is the window without the features of its tests.
    clippy("rapporteur-api/ts")?;
    Step::cargo([
        "doc",
        "--workspace",
        "--locked",
        "--no-deps",
        "--document-private-items",
    ])
    .with("RUSTDOCFLAGS", "-Dwarnings")
    .run()?;
    types()
        .called("the generated types are those of the use cases")
        .run()
}

/// Writes the TypeScript types of the seam again.
pub(crate) fn write_types() -> Result<(), Failure> {
    types().with("RAPPORTEUR_WRITE_TYPES", "1").run()
}

fn clippy(features: &str) -> Result<(), Failure> {
    let line = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--features",
        features,
    ];
    Step::cargo(line.into_iter().chain(["--", "-Dwarnings"])).run()
}

/// The same selection as the tests use, so that nothing is compiled for this alone.
fn types() -> Step {
    let line = ["test", "--workspace", "--locked", "--features", FEATURES];
    Step::cargo(line.into_iter().chain(["--test", "types"]))
}

fn interface() -> Result<(), Failure> {
    ui::packages()?;
    for script in ["format:check", "lint", "check"] {
        ui::script(script).run()?;
    }
    Ok(())
}

pub(crate) fn metadata() -> Result<Metadata, Failure> {
    let lock = place::root().join("Cargo.lock");
    if !fs::exists(&lock).unwrap_or(false) {
        return Err(Failure::new(
            "Cargo.lock is missing; it belongs to the program",
        ));
    }
    MetadataCommand::new()
        .current_dir(place::root())
        .other_options(["--locked", "--filter-platform", PLATFORM].map(str::to_owned))
        .exec()
        .map_err(|error| Failure::new(format!("cargo metadata: {error}")))
}
