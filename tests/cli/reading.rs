//! list, show, overview, changes, search: at both clocks.

use crate::support::{Desk, titles};

#[test]
fn lists_take_kinds_as_people_write_them() {
    let desk = Desk::demo();
    for (typed, at_least) in [
        ("round", 3),
        ("rounds", 3),
        ("venue-options", 4),
        ("parties", 4),
        ("people", 8),
        ("statements", 10),
    ] {
        let total = desk.json(&["list"], &[typed])["total"].as_u64().unwrap();
        assert!(total >= at_least, "{typed}: {total}");
    }
    let text = desk.well(&["list"], &["round"]);
    assert!(
        text.contains("Round 2, Abu Dhabi") && text.contains("concluded"),
        "{text}"
    );
}

#[test]
fn the_past_is_what_was_known_then() {
    let desk = Desk::demo();
    assert_eq!(desk.json(&["list"], &["rounds"])["total"], 3);
    let then = desk.json(
        &["list"],
        &[
            "rounds",
            "--as-known",
            "2026-01-29",
            "--as-of",
            "2026-01-29",
        ],
    );
    assert_eq!(then["total"], 2);
    let offers = desk.json(
        &["list"],
        &[
            "offers",
            "--as-known",
            "2026-01-29",
            "--as-of",
            "2026-01-29",
        ],
    );
    assert_eq!(
        titles(&offers),
        ["Invitation of Ukraine’s president to Moscow"]
    );
    assert_eq!(offers["rows"][0]["status_word"], "reiterated");
}

#[test]
fn the_overview_tells_the_talks_at_both_clocks() {
    let desk = Desk::demo();
    let then = desk.well(
        &["overview"],
        &["--as-of", "2026-01-30", "--as-known", "2026-01-29"],
    );
    assert!(
        then.contains("tentative") && then.contains("Ukraine owes the answer"),
        "{then}"
    );
    assert!(!then.contains("Counter-invitation"), "{then}");
    let now = desk.well(&["overview"], &["--as-of", "2026-02-20"]);
    assert!(now.contains("Russia owes the answer"), "{now}");
    assert!(
        now.contains("157") && now.contains("30–50 years") || now.contains("30 to 50 years"),
        "{now}"
    );
}

#[test]
fn a_record_is_shown_with_evidence_and_history() {
    let desk = Desk::demo();
    let id = desk.id("development", "Peskov confirms the invitation to Moscow");
    let text = desk.well(&["show"], &[&id]);
    assert!(
        text.contains("Evidence 1") && text.contains("Dmitry Peskov") && text.contains("TASS"),
        "{text}"
    );
    assert!(text.contains("History"), "{text}");
    let round = desk.well(&["show"], &[&desk.id("round", "Round 2, Abu Dhabi")]);
    assert!(
        round.contains("slipped once") && round.contains("Reported variously"),
        "{round}"
    );
}

#[test]
fn changes_are_told_in_an_analysts_words() {
    let desk = Desk::demo();
    let text = desk.well(
        &["changes"],
        &["--from", "2026-02-01", "--to", "2026-02-03"],
    );
    assert!(
        text.contains("4–5 Feb") && text.contains("disputed"),
        "{text}"
    );
    assert!(
        desk.well(
            &["changes"],
            &["--from", "2026-02-03", "--to", "2026-02-03"]
        )
        .contains("Nothing changed.")
    );
}

#[test]
fn search_finds_a_person_under_every_spelling() {
    let desk = Desk::demo();
    for spelling in ["Zelenskyy", "Zelensky", "Зеленський", "Зеленский"] {
        let text = desk.well(&["search"], &[spelling, "--kind", "person"]);
        assert!(text.contains("Volodymyr Zelenskyy"), "{spelling}: {text}");
    }
    assert!(
        !desk
            .well(&["search"], &["Medinsky", "--as-known", "2026-02-10"])
            .contains("Medinsky")
    );
}

#[test]
fn the_journal_may_be_paged() {
    let desk = Desk::demo();
    let total = desk.json(&["log"], &[])["total"].as_u64().unwrap();
    let page = desk.json(&["log"], &["--limit", "3", "--offset", "2"]);
    assert_eq!(page["ops"].as_array().unwrap().len(), 3);
    assert_eq!(page["ops"][0]["seq"].as_u64().unwrap(), total - 2);
}

#[test]
fn the_journal_of_the_past_ends_there() {
    let desk = Desk::demo();
    let then = desk.json(&["log"], &["--as-known", "2026-01-29"]);
    assert!(
        then["ops"][0]["at"]
            .as_str()
            .unwrap()
            .starts_with("2026-01-29")
    );
    assert_eq!(then["total"], then["ops"][0]["seq"]);
}
