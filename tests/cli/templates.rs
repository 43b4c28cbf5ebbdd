//! template list, show, check, new; and that a fault never costs a text.

use crate::support::Desk;

const CLOCKS: [&str; 2] = ["--as-of", "2026-01-30"];

#[test]
fn the_products_are_listed_with_sections_and_slots() {
    let desk = Desk::demo();
    let list = desk.well(&["template", "list"], &[]);
    for name in [
        "situation-note",
        "since-last",
        "round-readout",
        "full",
        "sticking-points",
        "chronology",
        "people",
        "venue-note",
    ] {
        assert!(list.contains(name), "{name}: {list}");
    }
    assert!(list.contains("judgement"), "{list}");
    let all = desk.json(&["template", "list"], &[]);
    let note = &all[0];
    assert_eq!(note["name"], "situation-note");
    assert!(note["sections"].as_array().unwrap().len() > 5);
    assert_eq!(note["slots"][0]["key"], "bottom-line");
}

#[test]
fn one_is_copied_changed_and_used() {
    let desk = Desk::demo();
    desk.well(&["template", "new"], &["Ours", "--from", "situation-note"]);
    let text = desk.well(&["template", "show"], &["Ours"]);
    assert!(text.contains("{{ matrix(limit=3, brief=true) }}"), "{text}");
    let brief = |name: &str| {
        desk.well(
            &["brief"],
            &[
                "--template",
                name,
                "--format",
                "text",
                CLOCKS[0],
                CLOCKS[1],
                "--as-known",
                "2026-02-20",
            ],
        )
    };
    assert!(brief("Ours").contains("STICKING POINTS") || brief("Ours").contains("Sticking points"));

    let changed = text.replace("## Sticking points", "## What divides them");
    std::fs::write(desk.path("ours.md.j2"), &changed).unwrap();
    desk.well(&["template", "new"], &["Ours", "--file", "ours.md.j2"]);
    assert_eq!(desk.well(&["template", "show"], &["Ours"]), changed);
    assert_eq!(desk.json(&["list"], &["template"])["total"], 1);
    let product = brief("Ours").to_lowercase();
    assert!(product.contains("what divides them"), "{product}");
}

#[test]
fn a_fault_is_told_with_line_and_cause_and_the_text_is_kept() {
    let desk = Desk::demo();
    let text = "---\ntitle: Ours\n---\n# {{ headline }}\n\n{% for offer in offers %}\n- {{ offer.titel }}\n{% endfor %}\n";
    std::fs::write(desk.path("ours.md.j2"), text).unwrap();
    let said = desk.run(&["template", "check"], &["ours.md.j2"]);
    assert_eq!(said.code, 9);
    assert!(
        said.err.contains("line 7") && said.err.contains("offer.titel"),
        "{}",
        said.err
    );
    let said = desk.run(&["template", "check"], &["ours.md.j2", "--json"]);
    assert_eq!(said.code, 9);
    let said: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(said["fault"]["line"], 7);

    desk.run(&["template", "new"], &["Ours", "--file", "ours.md.j2"]);
    assert_eq!(
        desk.well(&["template", "show"], &["Ours"]),
        text,
        "kept as it was written"
    );
    let said = desk.run(&["brief"], &["--template", "Ours", "-o", "ours.docx"]);
    assert_eq!(said.code, 9);
    assert!(said.err.contains("line 7"), "{}", said.err);
    assert!(!desk.path("ours.docx").exists());
    assert_eq!(desk.json(&["list"], &["briefing"])["total"], 0);
    assert_eq!(desk.run(&["template", "show"], &["Nowhere"]).code, 7);
    desk.well(&["template", "check"], &["situation-note"]);
}
