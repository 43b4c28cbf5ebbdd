//! One list, written where each of its readers needs it: handlers, permissions, the capability, the
//! use cases behind them, and the calls of the page.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use rapporteur_desktop::commands::NAMES;
use serde_json::Value;

/// Use cases without a command, each with the reason.
const NOT_FOR_THE_WINDOW: &[(&str, &str)] = &[
    ("composed", "a part of previewing and issuing"),
    ("draw_figure", "a part of export_figure"),
    ("save_drawn", "a part of export_figure"),
    ("put", "a part of writing files, for the command line"),
    (
        "know",
        "reads the names of a dossier ahead, once it is open",
    ),
    (
        "check_template",
        "for the command line; preview_template answers with the same fault",
    ),
    (
        "written",
        "a part of issuing, for drafts of the command line",
    ),
    ("first_back_up", "a part of whatever is large"),
    ("due", "asked by the program's own clock"),
    ("search_until", "search, which whoever types on stops"),
    (
        "begin_review",
        "takes bytes; the window's four ways in begin with it",
    ),
    ("add_lines", "bulk input from files, for the command line"),
    (
        "issue_briefing",
        "takes a path; export_briefing asks for it in a dialog",
    ),
    (
        "make_again",
        "a briefing as it was issued, for the command line",
    ),
];

/// Commands that are no single use case on an open dossier, each with what they are instead.
const OF_THE_SHELL: &[(&str, &str)] = &[
    ("open_dossier", "the dialog for opening"),
    ("new_dossier", "the dialog for a new dossier"),
    ("open_recent", "the list of recent dossiers"),
    ("open_demo", "the demo in the data folder"),
    ("close_dossier", "lets go of the open dossier"),
    ("recent_dossiers", "the list of recent dossiers"),
    ("forget_recent", "the list of recent dossiers"),
    ("export_briefing", "issue_briefing behind a dialog"),
    (
        "citation_styles",
        "names compiled in, whatever dossier is open",
    ),
    (
        "choose_citation_style",
        "read_citation_style behind a dialog",
    ),
    (
        "export_figure",
        "draw_figure and save_drawn around a dialog",
    ),
    ("appearance", "how the window looks, kept with the program"),
    (
        "keep_appearance",
        "how the window looks, kept with the program",
    ),
    ("list_layouts", "columns of lists, kept with the program"),
    (
        "keep_list_layout",
        "columns of lists, kept with the program",
    ),
    ("grey_menu", "the native menu"),
    ("leave", "ends the window once the page has saved"),
    ("stop_task", "asks long work to stop"),
    ("choose_second_place", "a folder, kept with the program"),
    ("forget_second_place", "a folder, kept with the program"),
    ("backups_of_recent", "backups of a dossier that is not open"),
    ("restore_backup", "puts a backup in the place of a dossier"),
    ("look_at_damaged", "opens a damaged dossier to look at"),
    ("salvage_dossier", "salvage behind a dialog"),
    ("capture_text", "begin_review on what was pasted"),
    ("capture_clipboard", "begin_review on the clipboard's text"),
    ("capture_files", "begin_review behind a dialog"),
    (
        "capture_dropped",
        "begin_review on files dropped on the window",
    ),
    ("session", "where the user was, kept with the program"),
    ("keep_session", "where the user is, kept with the program"),
    ("open_link", "the desktop's browser"),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn names<'a>(list: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    list.into_iter().map(str::to_owned).collect()
}

fn handlers() -> BTreeSet<String> {
    names(NAMES.iter().copied())
}

/// The texts between an opening and a closing mark.
fn between<'a>(text: &'a str, open: &'a str, close: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(open)
        .skip(1)
        .filter_map(move |rest| rest.split(close).next())
}

#[test]
fn every_handler_is_declared_once() {
    assert_eq!(handlers().len(), NAMES.len());
    assert!(NAMES.len() > 20, "the list is nearly empty");
}

#[test]
fn every_handler_has_one_permission_of_its_name() {
    let file = text("src-tauri/permissions/app.toml");
    let commands: Vec<&str> = between(&file, "commands.allow = [\"", "\"]").collect();
    assert_eq!(names(commands.iter().copied()), handlers());
    assert_eq!(commands.len(), NAMES.len(), "a command is permitted twice");
    let identifiers: Vec<String> = between(&file, "identifier = \"", "\"")
        .map(str::to_owned)
        .collect();
    let expected: Vec<String> = commands.iter().map(|name| identifier(name)).collect();
    assert_eq!(identifiers, expected);
}

fn identifier(command: &str) -> String {
    format!("allow-{}", command.replace('_', "-"))
}

#[test]
fn the_capability_grants_the_commands_and_events_and_nothing_else() {
    let config: Value = serde_json::from_str(&text("tauri.conf.json")).unwrap();
    let capabilities = config["app"]["security"]["capabilities"]
        .as_array()
        .unwrap();
    assert_eq!(capabilities.len(), 1);
    let capability = &capabilities[0];
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none());
    let granted = capability["permissions"].as_array().unwrap();
    let granted: BTreeSet<String> = granted
        .iter()
        .map(|it| it.as_str().unwrap().to_owned())
        .collect();
    let mut expected: BTreeSet<String> = NAMES.iter().map(|name| identifier(name)).collect();
    expected.extend(names([
        "core:event:allow-listen",
        "core:event:allow-unlisten",
    ]));
    assert_eq!(granted, expected);
}

#[test]
fn every_use_case_has_a_command() {
    let mut expected = use_cases(&root().join("crates/api/src"));
    for (name, _) in NOT_FOR_THE_WINDOW {
        assert!(expected.remove(*name), "{name} is no use case any more");
    }
    expected.extend(names(OF_THE_SHELL.iter().map(|(name, _)| *name)));
    assert_eq!(handlers(), expected);
}

/// The public functions that work at a desk or answer a request.
fn use_cases(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(use_cases(&path));
        } else {
            let source = fs::read_to_string(&path).unwrap();
            found.extend(between(&source, "\npub fn ", ")").filter_map(use_case));
        }
    }
    found
}

fn use_case(signature: &str) -> Option<String> {
    let (name, parameters) = signature.split_once('(')?;
    let first = parameters.trim_start();
    let asked = first.starts_with("desk: &Desk") || first.starts_with("request: &");
    asked.then(|| name.to_owned())
}

#[test]
fn the_page_calls_only_what_is_handled() {
    let client = text("ui/src/api/client.ts");
    let called = between(&client, ">('", "'");
    let called: BTreeSet<String> = called
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    assert!(called.len() > 15, "{called:?}");
    let unknown: Vec<_> = called.difference(&handlers()).cloned().collect();
    assert!(unknown.is_empty(), "no handler for {unknown:?}");
}

#[test]
fn no_command_takes_a_path() {
    for entry in fs::read_dir(root().join("src-tauri/src/commands")).unwrap() {
        let path = entry.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        for signature in between(&source, "\npub fn ", "{") {
            let taken = ["Path", "OsString", "FilePath"];
            let wrong = taken.iter().find(|kind| signature.contains(**kind));
            assert!(wrong.is_none(), "{}: {signature}", path.display());
        }
    }
}
