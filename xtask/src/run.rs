//! `cargo xtask run`: the window on the demo dossier, or, where there is no display, the demo dossier
//! and its briefing as files.

use std::{env, fs, path::Path};

use crate::{
    place,
    step::{Failure, Step},
    system, ui,
};

pub(crate) fn run() -> Result<(), Failure> {
    if has_display() { window() } else { headless() }
}

fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

fn window() -> Result<(), Failure> {
    system::ready_for_the_window()?;
    ui::build()?;
    // The same selection as the tests use, so that neither compiles the shell for itself.
    Step::cargo(["build", "--workspace", "--bins", "--locked"]).run()?;
    Step::new(place::debug_binary("rapporteur-desktop"), ["--demo"])
        .called("the window")
        .run()
}

/// The same without a window, in the target folder, afresh each time.
fn headless() -> Result<(), Failure> {
    println!("There is no display, so the demo is made as files instead of a window.");
    system::ready_to_compile()?;
    Step::cargo(["build", "--locked", "--package", "rapporteur-cli"]).run()?;
    let folder = place::target().join("demo");
    let unwritable = |error| Failure::new(format!("{}: {error}", folder.display()));
    clear(&folder).map_err(unwritable)?;
    let dossier = folder.join("demo.dossier");
    let briefing = folder.join("briefing.html");
    let rapporteur = place::debug_binary("rapporteur");
    Step::new(&rapporteur, ["demo".as_ref(), dossier.as_os_str()])
        .called("make the demo dossier")
        .run()?;
    let line = [
        "brief".as_ref(),
        dossier.as_os_str(),
        "--output".as_ref(),
        briefing.as_os_str(),
    ];
    Step::new(&rapporteur, line)
        .called("write its briefing")
        .run()?;
    println!(
        "\nThe demo dossier: {}\nIts briefing:     {}",
        dossier.display(),
        briefing.display()
    );
    println!(
        "Look into it:     {} overview {}",
        rapporteur.display(),
        dossier.display()
    );
    Ok(())
}

fn clear(folder: &Path) -> std::io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::create_dir_all(folder)
}
