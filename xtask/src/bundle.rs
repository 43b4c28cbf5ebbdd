//! `cargo xtask bundle`: one Debian package with both binaries, the desktop entry, icons, the file
//! type and the manual page. The window comes from Tauri's bundler; everything else is added to it
//! from here, because where those files are depends on the target folder.

use std::{fs, path::Path};

use crate::{
    place, sbom,
    step::{Failure, Step},
    system, ui,
};

pub(crate) fn bundle() -> Result<(), Failure> {
    system::ready_for_the_window()?;
    ui::packages()?;
    // Builds the interface and both programs, once: the bundler takes them as they are.
    tauri(&["build", "--ci", "--no-bundle", "--", "--locked"])?;
    let manual = manual()?;
    let parts = sbom::write()?;
    let overlay = overlay(&[
        ("/usr/bin/rapporteur", &place::release_binary("rapporteur")),
        ("/usr/share/man/man1/rapporteur.1.gz", &manual),
        ("/usr/share/doc/rapporteur/sbom.cdx.json", &parts),
    ]);
    tauri(&["bundle", "--ci", "--bundles", "deb", "--config", &overlay])?;
    say_where()
}

/// The manual page as Debian keeps it: compressed, without the time of its making.
fn manual() -> Result<std::path::PathBuf, Failure> {
    let page = Step::new(place::release_binary("rapporteur"), ["man"]).output()?;
    let file = place::target().join("rapporteur.1");
    fs::write(&file, page).map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    Step::new("gzip", ["-9nf".as_ref(), file.as_os_str()]).run()?;
    Ok(file.with_extension("1.gz"))
}

/// What is laid over `tauri.conf.json` for this build: files by their place in the package.
fn overlay(files: &[(&str, &Path)]) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let line =
        |(to, from): &(&str, &Path)| format!("{}:{}", quoted(to), quoted(&from.to_string_lossy()));
    let lines: Vec<String> = files.iter().map(line).collect();
    format!(
        r#"{{"bundle":{{"linux":{{"deb":{{"files":{{{}}}}}}}}}}}"#,
        lines.join(",")
    )
}

fn tauri(line: &[&str]) -> Result<(), Failure> {
    let verb = line.first().copied().unwrap_or_default();
    Step::new(place::ui().join("node_modules/.bin/tauri"), line)
        .called(&format!("tauri {verb}"))
        .with("CARGO_TARGET_DIR", place::target())
        .run()
}

fn say_where() -> Result<(), Failure> {
    let folder = place::release_binary("bundle").join("deb");
    let entries = fs::read_dir(&folder)
        .map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
    let is_package =
        |path: &std::path::PathBuf| path.extension().is_some_and(|ending| ending == "deb");
    let packages: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(is_package)
        .collect();
    if packages.is_empty() {
        return Err(Failure::new(format!("no package in {}", folder.display())));
    }
    for package in packages {
        println!("\n{}", package.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_overlay_names_each_file_once_and_quotes_it() {
        let overlay = overlay(&[
            ("/usr/bin/a", Path::new("/t/a")),
            ("/usr/b", Path::new("/t/\"b\"")),
        ]);
        assert_eq!(
            overlay,
            r#"{"bundle":{"linux":{"deb":{"files":{"/usr/bin/a":"/t/a","/usr/b":"/t/\"b\""}}}}}"#
        );
    }
}
