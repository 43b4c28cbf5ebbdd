//! add, undo, redo, log.

use crate::support::{Desk, titles};
use serde_json::Value;

#[test]
fn lines_become_records_in_one_action() {
    let desk = Desk::new();
    let lines = "{\"kind\":\"note\",\"title\":\"First\",\"body\":\"One.\"}\n\n{\"kind\":\"note\",\"title\":\"Second\",\"body\":\"Two.\"}\n";
    let said = desk.fed(lines, &["add"], &["-"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(
        said.out.contains("Added 2 records as change 1."),
        "{}",
        said.out
    );
    assert_eq!(
        titles(&desk.json(&["list"], &["notes", "--sort", "title"])),
        ["First", "Second"]
    );
    assert_eq!(desk.json(&["log"], &[])["total"], 1);
}

#[test]
fn lines_may_come_from_a_file_and_name_each_other() {
    let desk = Desk::new();
    let lines = r#"{"ref":"talks","kind":"process","title":"Talks"}
{"ref":"r1","kind":"round","title":"Round 1","processes":["@talks"]}
{"kind":"development","title":"Date named","subject":"@r1","happened":"2026-01-28","asserts":"round","state":"tentative","window":"2026-02-01","own_observation":true}"#;
    std::fs::write(desk.path("lines.jsonl"), lines).unwrap();
    desk.well(&["add"], &["lines.jsonl"]);
    let round = desk.json(&["list"], &["round"]);
    assert_eq!(round["rows"][0]["status_word"], "tentative");
    assert!(
        desk.well(&["overview"], &["--as-of", "2026-01-29"])
            .contains("Round 1")
    );
}

#[test]
fn one_bad_line_refuses_all_and_each_is_named() {
    let desk = Desk::new();
    let lines = "{\"kind\":\"note\",\"title\":\"Good\",\"body\":\"\"}\nnonsense\n{\"kind\":\"rumour\",\"title\":\"No such kind\"}\n";
    let said = desk.fed(lines, &["add"], &["-"]);
    assert_eq!(said.code, 10);
    assert!(
        said.err.contains("line 2") && said.err.contains("line 3") && !said.err.contains("line 1"),
        "{}",
        said.err
    );
    assert_eq!(desk.json(&["list"], &[])["total"], 0);

    let said = desk.fed(lines, &["add"], &["-", "--json"]);
    let error: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(error["code"], "lines.refused");
    assert_eq!(error["details"]["refused"][0]["line"], 2);
}

#[test]
fn what_refers_to_nothing_is_refused_with_its_line() {
    let desk = Desk::new();
    let lines = "{\"kind\":\"note\",\"title\":\"Good\",\"body\":\"\"}\n{\"kind\":\"note\",\"title\":\"Bad\",\"body\":\"\",\"about\":[\"00000000-0000-7000-8000-000000000000\"]}\n";
    let said = desk.fed(lines, &["add"], &[]);
    assert_eq!(said.code, 10);
    assert!(said.err.contains("line 2"), "{}", said.err);
    assert_eq!(desk.fed(lines, &["add"], &["--dry-run"]).code, 10);
}

#[test]
fn an_illegal_move_is_refused_with_its_reason() {
    let desk = Desk::new();
    let lines = r#"{"ref":"o","kind":"offer","title":"A pause","offer_type":"proposal"}
{"kind":"development","subject":"@o","happened":"2026-01-28","asserts":"offer","state":"accepted","own_observation":true}"#;
    let said = desk.fed(lines, &["add"], &[]);
    assert_eq!(said.code, 10);
    assert!(
        said.err.contains("line 2") && said.err.contains("nothing on record says that it was made"),
        "{}",
        said.err
    );
}

#[test]
fn a_trial_changes_nothing() {
    let desk = Desk::new();
    let said = desk.fed(
        "{\"kind\":\"note\",\"title\":\"N\",\"body\":\"\"}",
        &["add"],
        &["--dry-run"],
    );
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains("Nothing was changed"), "{}", said.out);
    assert_eq!(desk.json(&["log"], &[])["total"], 0);
}

#[test]
fn undo_and_redo_survive_closing() {
    let desk = Desk::new();
    desk.fed(
        "{\"kind\":\"note\",\"title\":\"N\",\"body\":\"\"}",
        &["add"],
        &[],
    );
    assert!(desk.well(&["undo"], &[]).starts_with("Undo: "));
    assert_eq!(desk.json(&["list"], &["note"])["total"], 0);
    desk.well(&["redo"], &[]);
    assert_eq!(desk.json(&["list"], &["note"])["total"], 1);
    let log = desk.json(&["log"], &[]);
    let kinds: Vec<_> = log["ops"]
        .as_array()
        .unwrap()
        .iter()
        .map(|op| op["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["redo", "undo", "do"]);
    assert_eq!(log["ops"][0]["author"], "Tester");
    assert_eq!(desk.run(&["redo"], &[]).code, 8);
}

#[test]
fn the_order_of_lines_does_not_matter() {
    let desk = Desk::new();
    let illegal = r#"{"kind":"development","subject":"@o","happened":"2026-01-28","asserts":"offer","state":"accepted","own_observation":true}
{"ref":"o","kind":"offer","title":"A pause","offer_type":"proposal"}"#;
    for trial in [&["--dry-run"][..], &[]] {
        let said = desk.fed(illegal, &["add"], trial);
        assert_eq!(said.code, 10, "{}", said.err);
        assert!(said.err.contains("line 1: "), "{}", said.err);
    }
    let legal = illegal.replace("accepted", "floated");
    assert_eq!(desk.fed(&legal, &["add"], &[]).code, 0);
}
