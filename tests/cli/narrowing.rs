//! list with filters, and merge: what they leave, what they refuse, and that undo brings back.

use crate::support::{Desk, titles};
use serde_json::Value;

fn total(desk: &Desk, rest: &[&str]) -> u64 {
    desk.json(&["list"], rest)["total"].as_u64().unwrap()
}

#[test]
fn kinds_may_be_given_either_way() {
    let desk = Desk::demo();
    assert_eq!(
        total(&desk, &["--kind", "round", "--kind", "offer"]),
        total(&desk, &["rounds", "offers"])
    );
}

#[test]
fn filters_hold_together_and_leave_what_meets_them() {
    let desk = Desk::demo();
    let all = total(&desk, &["--kind", "statement"]);
    let said = desk.json(
        &["list"],
        &["--kind", "statement", "--speaker", "Dmitry Pes"],
    );
    let by_peskov = said["total"].as_u64().unwrap();
    assert!(0 < by_peskov && by_peskov < all, "{by_peskov} of {all}");
    let days = ["--from", "2026-01-28", "--to", "2026-01-29"];
    let mut rest = vec!["--kind", "statement", "--speaker", "Dmitry Peskov"];
    rest.extend(days);
    let within = desk.json(&["list"], &rest);
    assert!(within["total"].as_u64().unwrap() <= by_peskov);
    for row in within["rows"].as_array().unwrap() {
        let day = row["record"]["happened"].as_str().unwrap();
        assert!(("2026-01-28"..="2026-01-29").contains(&day), "{day}");
    }
}

#[test]
fn grades_count_from_the_best_on_either_axis() {
    let desk = Desk::demo();
    let developments = ["--kind", "development"];
    let with = |rest: &[&str]| total(&desk, &[&developments, rest].concat());
    let b = with(&["--outlet-reliability", "B"]);
    let c = with(&["--outlet-reliability", "c"]);
    assert!(b <= c && c <= with(&[]), "{b} {c}");
    assert_eq!(with(&["--grade", "C"]), c);
    assert_eq!(with(&["--grade", "C", "--outlet-reliability", "B"]), b);
    assert!(with(&["--grade", "c2"]) <= c.min(with(&["--grade", "2"])));
}

#[test]
fn marks_are_exact_or_at_least_or_none() {
    let desk = Desk::demo();
    let lines = r#"{"kind":"note","title":"one","body":"","mark":"green","tags":["winter"]}
{"kind":"note","title":"two","body":"","mark":"red"}
{"kind":"note","title":"three","body":""}"#;
    let added = desk.fed(lines, &["add"], &[]);
    assert_eq!(added.code, 0, "{}", added.err);
    let found = |rest: &[&str]| {
        let mut rest = rest.to_vec();
        rest.extend([
            "--kind",
            "note",
            "--sort",
            "recorded",
            "--recorded-from",
            "2026-06-01",
        ]);
        titles(&desk.json(&["list"], &rest)).join(" ")
    };
    assert_eq!(found(&["--mark", "TLP:GREEN"]), "one");
    assert_eq!(found(&["--mark-at-least", "amber+strict"]), "two");
    assert_eq!(found(&["--mark", "none"]), "three");
    assert_eq!(found(&["--tag", "winter"]), "one");
}

#[test]
fn what_cannot_be_read_is_refused_with_what_there_is() {
    let desk = Desk::demo();
    for (rest, code, word) in [
        (["--grade", "Z9"], 2, "B2"),
        (["--mark", "purple"], 2, "amber"),
        (["--party", "Atlantis"], 7, "Atlantis"),
        (["--from", "Sunday"], 9, "Sunday"),
    ] {
        let said = desk.run(&["list"], &rest);
        assert_eq!(said.code, code, "{rest:?}: {}", said.err);
        assert!(said.err.contains(word), "{}", said.err);
    }
    let said = desk.run(&["list"], &["--bin", "--grade", "B2"]);
    assert_eq!(said.code, 2, "{}", said.err);
}

fn named<'a>(list: &'a Value, title: &str) -> Option<&'a Value> {
    let rows = list["rows"].as_array().unwrap();
    rows.iter().find(|row| row["title"] == title)
}

#[test]
fn two_records_are_merged_and_undo_brings_both_back() {
    let desk = Desk::demo();
    let lines = r#"{"ref":"p","kind":"person","title":"D. Peskow","names":[{"text":"Peskow"}]}
{"kind":"note","title":"On him","body":"","about":["@p"]}"#;
    assert_eq!(desk.fed(lines, &["add"], &[]).code, 0);
    let before = desk.json(&["list"], &["people"]);

    let dry = desk.json(&["merge"], &["Dmitry Peskov", "D. Peskow", "--dry-run"]);
    assert_eq!(dry["total"], 1);
    assert_eq!(desk.json(&["list"], &["people"]), before);

    let text = desk.well(
        &["merge"],
        &["Dmitry Peskov", "D. Peskow", "--take", "title"],
    );
    assert!(text.contains("went into “D. Peskow”"), "{text}");
    let merged = desk.json(&["list"], &["people"]);
    assert!(named(&merged, "Dmitry Peskov").is_none());
    let kept = named(&merged, "D. Peskow").unwrap();
    let note = desk.json(&["list"], &["--kind", "note", "--text", "him"]);
    assert_eq!(note["rows"][0]["record"]["about"][0], kept["id"]);

    desk.well(&["undo"], &[]);
    assert_eq!(desk.json(&["list"], &["people"])["total"], before["total"]);
}

#[test]
fn what_cannot_be_one_is_refused_and_stays() {
    let desk = Desk::demo();
    let said = desk.run(&["merge"], &["Dmitry Peskov", "Geneva"]);
    assert_ne!(said.code, 0);
    let said = desk.run(
        &["merge"],
        &["Dmitry Peskov", "Steve Witkoff", "--take", "colour"],
    );
    assert_eq!(said.code, 9, "{}", said.err);
    assert!(said.err.contains("title"), "{}", said.err);
}
