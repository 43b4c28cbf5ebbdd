//! brief: printed, drafted, issued.

use crate::support::Desk;

const CLOCKS: [&str; 4] = ["--as-of", "2026-02-20", "--as-known", "2026-02-20"];

fn with<'a>(first: &[&'a str]) -> Vec<&'a str> {
    first.iter().chain(&CLOCKS).copied().collect()
}

#[test]
fn the_same_clocks_give_the_same_bytes() {
    let desk = Desk::demo();
    for format in ["markdown", "html", "json"] {
        let first = desk.well(&["brief"], &with(&["--format", format]));
        assert!(first.contains("Trilateral track"), "{format}");
        assert_eq!(
            first,
            desk.well(&["brief"], &with(&["--format", format])),
            "{format}"
        );
    }
    assert_eq!(desk.json(&["list"], &["briefing"])["total"], 0);
}

#[test]
fn an_issued_briefing_is_a_file_and_a_record() {
    let desk = Desk::demo();
    let printed = desk.well(&["brief"], &with(&["--format", "html"]));
    assert!(
        desk.well(&["brief"], &with(&["--output", "note.html"]))
            .contains("Issued briefing 1")
    );
    assert_eq!(
        std::fs::read_to_string(desk.path("note.html")).unwrap(),
        printed
    );
    let issued = desk.json(&["list"], &["briefings"]);
    assert_eq!(issued["total"], 1);
    assert_eq!(issued["rows"][0]["record"]["number"], 1);
    assert_eq!(
        issued["rows"][0]["record"]["output_sha256"]
            .as_str()
            .unwrap()
            .len(),
        64
    );
    assert!(
        desk.well(&["brief"], &["-o", "second.md"])
            .contains("Issued briefing 2")
    );
}

#[test]
fn a_draft_is_not_recorded() {
    let desk = Desk::demo();
    desk.well(&["brief"], &with(&["--output", "draft.md", "--draft"]));
    assert!(desk.path("draft.md").exists());
    assert_eq!(desk.json(&["list"], &["briefing"])["total"], 0);
}

#[test]
fn a_place_that_cannot_be_written_records_nothing() {
    let desk = Desk::demo();
    let said = desk.run(&["brief"], &["--output", "missing/folder/note.html"]);
    assert_eq!(said.code, 6, "{}", said.err);
    assert_eq!(desk.json(&["list"], &["briefing"])["total"], 0);
}
