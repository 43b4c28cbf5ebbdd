//! Debian packages the steps need. Missing ones are installed when we are root, or when sudo asks
//! for no password; otherwise they are named with the line that installs them.

use crate::step::{Failure, Step, timed};

/// To compile and link the window.
const WINDOW: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libgtk-3-dev",
];

/// To show the window to a driver where there is no screen: a display, a bus, WebKit's driver, a
/// software renderer, a font, and the tool that gives a separate network its loopback device.
const DRIVEN: &[&str] = &[
    "dbus",
    "fonts-dejavu-core",
    "iproute2",
    "libgl1-mesa-dri",
    "webkit2gtk-driver",
    "xauth",
    "xvfb",
];

/// What tests open exported documents with, so that not only our own readers can.
const READERS: &[&str] = &["poppler-utils", "python3-docx", "qpdf"];

/// What briefings are measured beside. Large, and wanted by that one command alone.
const COMPARED: &[&str] = &[
    "fonts-dejavu-core",
    "libreoffice-writer",
    "pandoc",
    "poppler-utils",
    "texlive-latex-recommended",
    "texlive-xetex",
    "time",
];

/// What compiling the headless binaries needs.
const COMPILER: &[&str] = &["build-essential"];

pub(crate) fn ready_to_compile() -> Result<(), Failure> {
    ready(COMPILER.to_vec())
}

pub(crate) fn ready_for_the_window() -> Result<(), Failure> {
    ready(WINDOW.to_vec())
}

/// For every test.
pub(crate) fn ready_to_test() -> Result<(), Failure> {
    ready([WINDOW, DRIVEN, READERS].concat())
}

pub(crate) fn ready_for_the_driver() -> Result<(), Failure> {
    ready([WINDOW, DRIVEN].concat())
}

pub(crate) fn ready_for_pictures() -> Result<(), Failure> {
    ready([WINDOW, DRIVEN, &["pngquant"]].concat())
}

pub(crate) fn ready_to_compare() -> Result<(), Failure> {
    ready(COMPARED.to_vec())
}

fn ready(wanted: Vec<&str>) -> Result<(), Failure> {
    if !has("dpkg-query") {
        println!(
            "not a Debian system; these Debian packages are assumed to be here: {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let Some(prefix) = permission() else {
        let line = format!(
            "sudo apt-get install --no-install-recommends {}",
            missing.join(" ")
        );
        return Err(Failure::new(format!(
            "these system packages are missing:\n\n  {line}"
        )));
    };
    install(prefix, &missing)
}

fn is_installed(package: &str) -> bool {
    let status = Step::new(
        "dpkg-query",
        ["--show", "--showformat=${db:Status-Status}", package],
    );
    status
        .output_quietly()
        .is_some_and(|status| status == "installed")
}

fn has(program: &str) -> bool {
    Step::new(program, ["--version"]).succeeds()
}

/// The words to put before apt-get, when we may call it at all.
fn permission() -> Option<&'static [&'static str]> {
    let is_root = Step::new("id", ["-u"])
        .output_quietly()
        .is_some_and(|id| id.trim() == "0");
    if is_root {
        return Some(&["env", "DEBIAN_FRONTEND=noninteractive"]);
    }
    let sudo = Step::new("sudo", ["-n", "true"]).succeeds();
    sudo.then_some(&["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"])
}

fn install(prefix: &[&str], missing: &[&str]) -> Result<(), Failure> {
    let apt = |words: &[&str]| {
        let line: Vec<&str> = prefix
            .iter()
            .chain(&["apt-get", "-q"])
            .chain(words)
            .copied()
            .collect();
        Step::new(line[0], &line[1..])
            .called(&format!("apt-get {}", words.join(" ")))
            .run()
    };
    timed("install what the system lacks", || {
        apt(&["update"])?;
        apt(&[&["install", "-y", "--no-install-recommends"], missing].concat())
    })
}
