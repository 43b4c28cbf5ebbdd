//! What the page may ask, asked on the mock runtime.

use serde_json::json;
use tauri::{WebviewUrl, WebviewWindowBuilder};

use crate::support::{OWN, ask_from, running};

#[test]
fn the_page_is_answered_with_the_words_of_the_use_cases() {
    let running = running(&[]);
    let none = running.ask("dossier_state", json!({})).unwrap_err();
    assert_eq!(none["code"], "dossier.none_open");
    let read = running.ask(
        "read_date",
        json!({ "request": { "text": "2026-02-04/2026-02-05" } }),
    );
    assert_eq!(read.unwrap()["edtf"], "2026-02-04/2026-02-05");
    let bad = running.ask("read_date", json!({ "request": { "text": "2026-13" } }));
    assert_eq!(bad.unwrap_err()["code"], "date.bad");
}

#[test]
fn the_first_question_opens_what_the_command_line_named() {
    let demo = running(&["--demo"]);
    let state = demo.ask("dossier_state", json!({})).unwrap();
    assert_eq!(state["name"], "demo");
    assert_eq!(state["read_only"], false);
    assert!(demo.folder.path().join("data/demo.dossier").is_file());

    let missing = running(&["/nowhere/talks.dossier"]);
    let refused = missing.ask("dossier_state", json!({})).unwrap_err();
    assert_eq!(refused["code"], "dossier.not_found");
    let again = missing.ask("dossier_state", json!({})).unwrap_err();
    assert_eq!(again["code"], "dossier.none_open");
}

#[test]
fn an_address_that_is_no_web_or_mail_address_is_not_opened() {
    let running = running(&[]);
    for url in [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smb://host/share",
        "no address",
    ] {
        let refused = running.ask("open_link", json!({ "url": url })).unwrap_err();
        assert_eq!(refused["code"], "dossier.permission", "{url}");
    }
}

/// Powers the page must not have, although the crates that hold them are linked in.
const REFUSED: &[&str] = &[
    "plugin:dialog|open",
    "plugin:dialog|save",
    "plugin:dialog|message",
    "plugin:opener|open_url",
    "plugin:opener|open_path",
    "plugin:opener|reveal_item_in_dir",
    "plugin:window-state|save_window_state",
    "plugin:fs|read_text_file",
    "plugin:shell|execute",
    "plugin:window|close",
    "plugin:window|set_title",
    "plugin:webview|create_webview_window",
    "plugin:webview|internal_toggle_devtools",
    "plugin:event|emit",
    "plugin:app|version",
    "plugin:path|resolve_directory",
    "plugin:menu|new",
    "no_such_command",
    "",
];

#[test]
fn everything_else_is_refused() {
    let running = running(&[]);
    for command in REFUSED {
        let answer = running.ask(
            command,
            json!({ "path": "/etc/passwd", "url": "https://example.org" }),
        );
        assert!(answer.is_err(), "{command} answered {answer:?}");
    }
}

#[test]
fn another_window_and_another_page_are_refused() {
    let running = running(&[]);
    let builder = WebviewWindowBuilder::new(&running.app, "other", WebviewUrl::default());
    let other = builder.build().unwrap();
    assert!(ask_from(&other, OWN, "recent_dossiers", json!({})).is_err());
    let main = running.window();
    for page in [
        "https://example.org",
        "http://localhost",
        "http://127.0.0.1:9",
    ] {
        let answer = ask_from(&main, page, "recent_dossiers", json!({}));
        assert!(answer.is_err(), "{page} was answered {answer:?}");
    }
    // The control: the same question from the page itself is answered.
    assert!(ask_from(&main, OWN, "recent_dossiers", json!({})).is_ok());
}

#[test]
fn malformed_questions_are_refused_and_the_program_lives_on() {
    let running = running(&[]);
    for arguments in [
        json!(null),
        json!([]),
        json!({ "request": null }),
        json!({ "request": 1 }),
        json!({ "request": { "text": 1 } }),
        json!({ "request": { "text": "2026", "more": true } }),
        json!({ "request": { "text": "9".repeat(1_000_000) } }),
    ] {
        let answer = running.ask("read_date", arguments);
        assert!(answer.is_err(), "{answer:?}");
    }
    assert!(
        running
            .ask("read_date", json!({ "request": { "text": "2026" } }))
            .is_ok()
    );
}
