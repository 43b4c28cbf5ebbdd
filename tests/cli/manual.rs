//! Help, completions, manual pages, and what the binary rests on.

use crate::support::{Desk, rapporteur};
use std::process::Command;

const VERBS: [&str; 33] = [
    "new",
    "demo",
    "add",
    "list",
    "show",
    "overview",
    "venues",
    "delegations",
    "matrix",
    "threads",
    "incidents",
    "timeline",
    "changes",
    "log",
    "undo",
    "redo",
    "search",
    "capture",
    "review",
    "import",
    "export-notes",
    "backup",
    "restore",
    "drill",
    "salvage",
    "brief",
    "merge",
    "template",
    "figure",
    "check",
    "generate",
    "completions",
    "help",
];

#[test]
fn help_names_every_verb_and_fits_the_screen() {
    let desk = Desk::bare();
    let help = rapporteur(&desk.path(""), "", &["--help"]);
    assert_eq!(help.code, 0);
    for verb in VERBS.iter().filter(|verb| **verb != "help") {
        assert!(
            help.out.contains(&format!("  {verb} ")),
            "{verb}: {}",
            help.out
        );
        let own = rapporteur(&desk.path(""), "", &[verb, "--help"]);
        assert_eq!(own.code, 0);
        assert!(
            own.out.lines().all(|line| line.chars().count() <= 100),
            "{}",
            own.out
        );
    }
    assert!(help.out.contains("Exit codes:"));
}

#[test]
fn completions_are_made_for_every_shell() {
    let desk = Desk::bare();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let said = rapporteur(&desk.path(""), "", &["completions", shell]);
        assert!(said.code == 0 && said.out.contains("overview"), "{shell}");
    }
}

#[test]
fn manual_pages_are_made_for_every_verb() {
    let desk = Desk::bare();
    let said = rapporteur(&desk.path(""), "", &["man"]);
    assert!(
        said.out.starts_with(".ie") && said.out.contains("EXIT STATUS"),
        "{}",
        &said.out[..200]
    );
    assert_eq!(rapporteur(&desk.path(""), "", &["man", "."]).code, 0);
    let mut made: Vec<_> = desk
        .path("")
        .read_dir()
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    made.sort();
    assert!(
        made.contains(&"rapporteur.1".into()) && made.contains(&"rapporteur-brief.1".into()),
        "{made:?}"
    );
    assert_eq!(made.len(), VERBS.len());
}

#[test]
fn the_binary_links_no_webview() {
    let Ok(listed) = Command::new("ldd")
        .arg(env!("CARGO_BIN_EXE_rapporteur"))
        .output()
    else {
        return;
    };
    let libraries = String::from_utf8_lossy(&listed.stdout).to_lowercase();
    assert!(
        !libraries.contains("webkit") && !libraries.contains("gtk"),
        "{libraries}"
    );
}

#[test]
fn every_error_code_is_documented_with_its_exit_code() {
    let manual = include_str!("../../docs/cli.md");
    for code in rapporteur_api::Code::ALL {
        let row = manual
            .lines()
            .find(|line| line.starts_with('|') && line.contains(&format!("`{}`", code.text())));
        let row = row.unwrap_or_else(|| panic!("{} is not in docs/cli.md", code.text()));
        assert!(
            row.starts_with(&format!("| {} |", code.exit())),
            "{}: {row}",
            code.text()
        );
    }
}
