//! Prepares what the Tauri macros read at compile time: the folder of the built interface and the
//! permission manifest. The manifest is what makes the webview's commands checked at all: without
//! it every registered command answers every window.

use std::{fs, path::Path};

const UI: &str = "ui/dist";
const PERMISSIONS: &str = "src-tauri/permissions";

fn main() {
    println!("cargo::rerun-if-changed={PERMISSIONS}");
    println!("cargo::rerun-if-changed={UI}");
    placeholder_ui(Path::new(UI));
    let manifest =
        tauri_build::AppManifest::new().permissions_path_pattern("src-tauri/permissions/**/*.toml");
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}

/// The macros refuse a missing folder, and a cargo command must not depend on npm having run.
/// A page that is already there is never touched.
fn placeholder_ui(folder: &Path) {
    let page = folder.join("index.html");
    if page.exists() {
        return;
    }
    let written = fs::create_dir_all(folder).and_then(|()| {
        fs::write(
            &page,
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Rapporteur</title>\
             <h1>Rapporteur</h1><p>The interface is not built yet: run <code>cargo xtask run</code>.</p></html>\n",
        )
    });
    if let Err(error) = written {
        println!("cargo::error=cannot prepare {}: {error}", folder.display());
    }
}
