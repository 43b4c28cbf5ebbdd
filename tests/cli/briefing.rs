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

#[test]
fn an_issued_briefing_can_be_made_once_more() {
    let desk = Desk::demo();
    let issue = |name: &str, clocks: &[&str]| {
        let words: Vec<&str> = ["-o", name, "--audience", "the mission"]
            .into_iter()
            .chain(clocks.iter().copied())
            .collect();
        desk.well(&["brief"], &words)
    };
    let early = ["--as-of", "2026-01-29", "--as-known", "2026-01-29"];
    assert!(issue("1.html", &early).contains("Issued briefing 1"));
    assert!(issue("2.md", &CLOCKS).contains("Issued briefing 2"));
    // a look further back neither takes a number twice nor loses sight of briefing 1
    let printed = desk.well(&["brief"], &with(&["--since", "1"]));
    assert!(printed.contains("since briefing 1"), "{printed}");
    assert!(printed.contains("Briefing 3"), "{printed}");
    assert_eq!(desk.run(&["brief"], &["--since", "8"]).code, 7);
    let back = ["--since", "2", early[0], early[1], early[2], early[3]];
    assert_eq!(desk.run(&["brief"], &back).code, 9);

    let said = desk.well(&["brief"], &["--again", "1", "-o", "again.html"]);
    assert!(said.contains("the bytes that were issued"), "{said}");
    let read = |name: &str| std::fs::read(desk.path(name)).unwrap();
    assert!(read("again.html") == read("1.html"));
    let said = desk.run(&["brief"], &["--again", "2"]);
    assert!(
        said.err.contains("the bytes that were issued"),
        "{}",
        said.err
    );
    assert!(said.out.into_bytes() == read("2.md"));
    assert_eq!(desk.json(&["list"], &["briefings"])["total"], 2);
}
