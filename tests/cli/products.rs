//! brief and figure: what a product is made of, whose words it takes, and who may read it.

use crate::support::Desk;
use serde_json::Value;
use std::collections::BTreeSet;

const PRODUCTS: [&str; 8] = [
    "situation-note",
    "since-last",
    "round-readout",
    "full",
    "sticking-points",
    "chronology",
    "people",
    "venue-note",
];
const CLOCKS: [&str; 4] = ["--as-of", "2026-01-30", "--as-known", "2026-02-20"];

fn with<'a>(rest: &[&'a str]) -> Vec<&'a str> {
    rest.iter().chain(&CLOCKS).copied().collect()
}

fn printed(desk: &Desk, rest: &[&str]) -> String {
    desk.well(&["brief"], &with(rest))
}

fn refused(desk: &Desk, code: i32, rest: &[&str]) -> String {
    let said = desk.run(&["brief"], &with(rest));
    assert_eq!(
        (said.code, said.out.as_str()),
        (code, ""),
        "{rest:?}: {}",
        said.err
    );
    said.err
}

#[test]
fn every_product_comes_in_every_format() {
    let desk = Desk::demo();
    let begins: [(&str, &[u8]); 6] = [
        ("docx", b"PK\x03\x04"),
        ("pdf", b"%PDF-1."),
        ("html", b"<!doctype html>"),
        ("md", b"---\n"),
        ("txt", b"TLP:"),
        ("json", b"{\n  \"schema\": \"rapporteur-briefing\""),
    ];
    for product in PRODUCTS {
        let mut seen = BTreeSet::new();
        for (ending, begin) in begins {
            let name = format!("{product}.{ending}");
            let said = printed(&desk, &["--template", product, "-o", &name, "--draft"]);
            assert!(said.contains("Wrote a draft"), "{said}");
            let bytes = std::fs::read(desk.path(&name)).unwrap();
            assert!(bytes.starts_with(begin), "{name} begins otherwise");
            assert!(seen.insert(bytes), "{name} is another format's file");
        }
    }
    assert_eq!(desk.json(&["list"], &["briefing"])["total"], 0);
}

#[test]
fn sections_are_chosen_ordered_and_left_out() {
    let desk = Desk::demo();
    let heads = |rest: &[&str]| -> Vec<String> {
        let text = printed(&desk, &[&["--format", "markdown"], rest].concat());
        let heads = text.lines().filter_map(|line| line.strip_prefix("## "));
        heads.map(str::to_owned).collect()
    };
    let chosen = heads(&["--sections", "venues,rounds"]);
    assert_eq!(chosen[..2], ["Venues", "Rounds"], "{chosen:?}");
    assert!(!chosen.contains(&"Offers and who owes".to_owned()));
    let without = heads(&["--sections", "-venues,-rounds"]);
    assert!(!without.contains(&"Venues".to_owned()));
    assert!(without.contains(&"Offers and who owes".to_owned()));
    let said = refused(&desk, 9, &["--sections", "weather"]);
    assert!(
        said.contains("weather") && said.contains("sticking-points"),
        "{said}"
    );
}

#[test]
fn prose_comes_from_files_and_only_into_slots_there_are() {
    let desk = Desk::demo();
    std::fs::write(
        desk.path("view.md"),
        "A meeting is **unlikely** before spring.\n\nConfidence is low.\n",
    )
    .unwrap();
    let note = ["--template", "situation-note", "--format", "html"];
    let html = printed(
        &desk,
        &[&note[..], &["--prose", "judgement=view.md"]].concat(),
    );
    let strong = "<strong><bdi>unlikely</bdi></strong>";
    assert!(html.contains(strong), "{html}");
    let said = refused(
        &desk,
        9,
        &[&note[..], &["--prose", "mood=view.md"]].concat(),
    );
    assert!(
        said.contains("mood") && said.contains("judgement"),
        "{said}"
    );
    let said = refused(
        &desk,
        9,
        &[&note[..], &["--prose", "judgement=none.md"]].concat(),
    );
    assert!(said.contains("none.md"), "{said}");
}

#[test]
fn days_narrow_what_happened_and_are_said_on_the_page() {
    let desk = Desk::demo();
    let told = |days: &[&str]| printed(&desk, &[&["--template", "chronology"], days].concat());
    let days = |text: &str| text.lines().filter(|line| line.starts_with("| 2")).count();
    let (all, some) = (told(&[]), told(&["--days", "2026-01-28/2026-01-29"]));
    assert!((1..days(&all)).contains(&days(&some)), "{some}");
    assert!(some.contains("days: 28–29 January 2026"), "{some}");
    let open = told(&["--days", "../2026-01-28"]);
    assert!((1..days(&all)).contains(&days(&open)), "{open}");
    assert!(!open.contains("| 29 January 2026"), "{open}");
    let said = refused(&desk, 9, &["--days", "28-29 January"]);
    assert!(said.contains("28-29 January"), "{said}");
}

#[test]
fn the_paper_is_chosen() {
    let desk = Desk::demo();
    let html = |paper: &str| printed(&desk, &["--format", "html", "--paper", paper]);
    assert!(html("letter").contains("215.9mm 279.4mm") || html("letter").contains("letter"));
    assert_ne!(html("letter"), html("a4"));
    let said = refused(&desk, 9, &["--paper", "a5"]);
    assert!(said.contains("a5") && said.contains("letter"), "{said}");
}

#[test]
fn sources_are_worded_in_a_style_by_name_or_by_file() {
    let desk = Desk::demo();
    let sources = |rest: &[&str]| -> String {
        let text = printed(&desk, rest);
        text.split("## Sources").nth(1).unwrap().to_owned()
    };
    let ours = sources(&[]);
    let apa = sources(&["--citations", "apa"]);
    let oscola = sources(&["--citations", "oscola"]);
    assert!(ours != apa && apa != oscola && ours != oscola);
    let style = r#"<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
<info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout prefix="House list: "><text variable="title"/></layout></bibliography></style>"#;
    std::fs::write(desk.path("house.csl"), style).unwrap();
    assert!(sources(&["--citations", "house.csl"]).contains("House list: "));
    // the style is kept with what is issued
    desk.well(
        &["brief"],
        &with(&["-o", "1.md", "--citations", "house.csl"]),
    );
    std::fs::remove_file(desk.path("house.csl")).unwrap();
    let said = desk.well(&["brief"], &["--again", "1", "-o", "again.md"]);
    assert!(said.contains("the bytes that were issued"), "{said}");

    std::fs::write(desk.path("bad.csl"), "<style>\n<info>\n</style>").unwrap();
    let said = refused(&desk, 9, &["--citations", "bad.csl"]);
    assert!(said.contains("Line 3"), "{said}");
    let said = refused(&desk, 9, &["--citations", "vancouver-of-nowhere"]);
    assert!(said.contains("chicago-notes"), "{said}");
    assert_eq!(desk.run(&["brief"], &["--citations", "none.csl"]).code, 9);
}

#[test]
fn several_processes_stand_in_one_product() {
    let desk = Desk::demo();
    let lines = r#"{"ref":"p","kind":"process","title":"Prisoner exchanges","track":"1"}
{"ref":"r","kind":"round","title":"Round 2","processes":["@p"]}
{"kind":"development","subject":"@r","happened":"2026-01-29","asserts":"round","state":"confirmed","window":"2026-02-03","own_observation":true}
{"ref":"i","kind":"issue","title":"Lists of the missing","processes":["@p"]}
{"kind":"development","subject":"@i","happened":"2026-01-29","asserts":"issue","state":"open","own_observation":true}"#;
    let said = desk.fed(lines, &["add"], &["-"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let lead = ["--process", "Trilateral"];
    let clocks = ["--as-of", "2026-01-30"];
    let brief = |rest: &[&str]| desk.well(&["brief"], &[&lead[..], &clocks[..], rest].concat());
    let one = brief(&[]);
    assert!(!one.contains("Prisoner exchanges") && !one.contains("Lists of the missing"));
    let both = brief(&["--also", "Prisoner"]);
    assert!(both.contains("Prisoner exchanges") && both.contains("Lists of the missing"));
    // rounds are counted within their process
    assert!(both.contains("### Round 2 (Prisoner exchanges)"), "{both}");
    assert!(
        both.contains("### Round 2, Abu Dhabi (Trilateral"),
        "{both}"
    );
    let note = brief(&["--also", "Prisoner", "--template", "situation-note"]);
    assert!(
        note.contains("Lists of the missing"),
        "a limit left a process out: {note}"
    );
    for product in PRODUCTS {
        brief(&["--also", "Prisoner", "--template", product]);
    }
    assert_eq!(
        desk.run(
            &["brief"],
            &["--process", "Trilateral", "--also", "Nowhere"]
        )
        .code,
        7
    );
    desk.well(
        &["brief"],
        &[
            "--process",
            "Trilateral",
            "--also",
            "Prisoner",
            "-o",
            "1.html",
        ],
    );
    let said = desk.run(
        &["brief"],
        &[
            "--process",
            "Trilateral",
            "--again",
            "1",
            "-o",
            "again.html",
        ],
    );
    assert!(
        said.out.contains("the bytes that were issued"),
        "{}",
        said.err
    );
}

#[test]
fn a_mark_is_lowered_only_with_a_reason_which_is_printed_nowhere() {
    let desk = Desk::demo();
    let said = refused(&desk, 8, &["--mark", "clear"]);
    assert!(said.contains("TLP:"), "{said}");
    let reason = "Cleared by the head of desk";
    let text = printed(&desk, &["--mark", "clear", "--reason", reason]);
    assert!(
        text.contains("TLP:CLEAR") && !text.contains("TLP:AMBER"),
        "{text}"
    );
    assert!(!text.contains(reason));
    desk.well(
        &["brief"],
        &with(&["--mark", "clear", "--reason", reason, "-o", "1.md"]),
    );
    let log = desk.json(&["log"], &[]);
    let label = log["ops"][0]["label"]
        .as_str()
        .or(log["rows"][0]["label"].as_str());
    assert!(label.is_some_and(|it| it.contains(reason)), "{log}");
}

#[test]
fn checks_stand_before_issue_and_are_waived_with_a_remark() {
    let desk = Desk::demo();
    std::fs::write(
        desk.path("view.md"),
        "A meeting by April is likely and we have low confidence because both sides said so.\n",
    )
    .unwrap();
    let words = [
        "--template",
        "situation-note",
        "--prose",
        "judgement=view.md",
    ];
    let check = [&words[..], &["--check", "--json"]].concat();
    let said = desk.run(&["brief"], &with(&check));
    assert_eq!(said.code, 12, "{}", said.err);
    let found: Value = serde_json::from_str(&said.out).unwrap();
    let findings = found["findings"].as_array().unwrap();
    let keys: Vec<String> = findings
        .iter()
        .map(|it| format!("{}=The desk has seen it", it["key"].as_str().unwrap()))
        .collect();
    assert!(!keys.is_empty());
    let said = desk.run(&["brief"], &with(&[&words[..], &["-o", "1.md"]].concat()));
    assert_eq!(said.code, 12);
    assert!(said.err.contains("confidence"), "{}", said.err);
    assert!(!desk.path("1.md").exists());
    let mut waived = [&words[..], &["-o", "1.md"]].concat();
    for key in &keys {
        waived.extend(["--waive", key.as_str()]);
    }
    let said = desk.run(&["brief"], &with(&waived));
    assert_eq!(said.code, 0, "{}", said.err);
    let kept = desk.json(&["list"], &["briefings"]);
    let kept = &kept["rows"][0]["record"]["waived"];
    assert_eq!(kept.as_array().unwrap().len(), keys.len(), "{kept}");
    assert_eq!(kept[0]["remark"], "The desk has seen it");
}

#[test]
fn a_profile_cuts_and_the_leak_report_says_what() {
    let desk = Desk::demo();
    let lines = r#"{"kind":"audience","title":"Partners","up_to":"amber","name_sources":false,"name_persons":false}"#;
    assert_eq!(desk.fed(lines, &["add"], &["-"]).code, 0);
    let whole = printed(&desk, &[]);
    let cut = printed(&desk, &["--profile", "Partn"]);
    for name in ["Peskov", "Ushakov", "TASS"] {
        assert!(whole.contains(name) && !cut.contains(name), "{name}");
    }
    let report = desk.well(&["brief"], &with(&["--profile", "Partners", "--leaks"]));
    assert!(report.contains("Left out:"), "{report}");
    assert!(printed(&desk, &["--leaks"]).contains("Nothing is kept"));
    assert_eq!(desk.run(&["brief"], &["--profile", "Nobody"]).code, 7);
}

#[test]
fn a_file_is_verified_in_any_format_and_after_later_edits() {
    let desk = Desk::demo();
    for (number, ending) in ["html", "docx", "pdf", "md", "txt", "json"]
        .iter()
        .enumerate()
    {
        let name = format!("{}.{ending}", number + 1);
        desk.well(&["brief"], &with(&["--since", "none", "-o", &name]));
    }
    // another day's work
    let lines = r#"{"kind":"note","title":"Later","body":"Something else."}"#;
    assert_eq!(desk.fed(lines, &["add"], &["-"]).code, 0);
    for ending in ["html", "docx", "pdf", "md", "txt", "json"] {
        let again = format!("again.{ending}");
        desk.well(&["brief"], &["--again", "1", "-o", &again]);
        let said = desk.well(&["brief"], &["--verify", &again]);
        assert!(said.starts_with("This is briefing "), "{said}");
        assert_eq!(said.contains("made once more"), ending != "html", "{said}");
    }
    for (number, ending) in ["html", "docx", "pdf", "md", "txt", "json"]
        .iter()
        .enumerate()
    {
        let issued = format!("{}.{ending}", number + 1);
        let said = desk.well(&["brief"], &["--verify", &issued]);
        assert!(
            said.contains(&format!("briefing {},", number + 1)),
            "{said}"
        );
        let number = (number + 1).to_string();
        let said = desk.well(&["brief"], &["--again", &number, "-o", "same"]);
        assert!(
            said.contains("the bytes that were issued"),
            "{issued}: {said}"
        );
        let read = |name: &str| std::fs::read(desk.path(name)).unwrap();
        assert!(read("same") == read(&issued), "{issued}");
    }
    let mut text = std::fs::read_to_string(desk.path("1.html")).unwrap();
    text.push(' ');
    std::fs::write(desk.path("forged.html"), text).unwrap();
    std::fs::write(desk.path("foreign.html"), "<p>Nothing of ours</p>").unwrap();
    for (name, words) in [
        ("forged.html", "its bytes differ"),
        ("foreign.html", "not issued"),
    ] {
        let said = desk.run(&["brief"], &["--verify", name]);
        assert_eq!(said.code, 13, "{}", said.out);
        assert!(said.err.contains(words), "{}", said.err);
    }
    assert_eq!(desk.run(&["brief"], &["--verify", "none.html"]).code, 3);
}

#[test]
fn two_issued_briefings_are_compared_fact_by_fact() {
    let desk = Desk::demo();
    let early = [
        "--as-of",
        "2026-01-29",
        "--as-known",
        "2026-01-29",
        "-o",
        "1.md",
    ];
    desk.well(&["brief"], &early);
    desk.well(
        &["brief"],
        &[
            "--as-of",
            "2026-02-05",
            "--as-known",
            "2026-02-05",
            "-o",
            "2.md",
        ],
    );
    let told = desk.well(&["brief"], &["--compare", "1", "2"]);
    for words in [
        "From briefing 1 to briefing 2",
        "added",
        "changed",
        "told alike",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let facts = desk.json(&["brief"], &["--compare", "1", "2"]);
    let facts = facts["facts"].as_array().unwrap();
    let changed = facts.iter().find(|it| it["change"] == "changed").unwrap();
    assert!(!changed["aspects"].as_array().unwrap().is_empty());
    assert_ne!(changed["before"], changed["after"]);
    assert_eq!(
        desk.json(&["brief"], &["--compare", "2", "2"])["facts"],
        Value::Array(vec![])
    );
    assert_eq!(desk.run(&["brief"], &["--compare", "1", "9"]).code, 7);
}

#[test]
fn a_figure_leaves_alone_with_its_mark() {
    let desk = Desk::demo();
    for figure in ["ribbon", "matrix", "map"] {
        let svg = desk.well(&["figure"], with(&[figure]).as_slice());
        assert!(svg.starts_with("<svg"), "{figure}");
        assert_eq!(
            svg.matches("TLP:AMBER").count(),
            2,
            "{figure}: above and below"
        );
        let name = format!("{figure}.png");
        let said = desk.well(&["figure"], &with(&[figure, "-o", &name]));
        assert!(said.contains("marked TLP:AMBER"), "{said}");
        let png = std::fs::read(desk.path(&name)).unwrap();
        assert!(png.starts_with(b"\x89PNG"), "{figure}");
        let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        assert!(
            side(16) > 1000 && side(20) > 100,
            "{figure}: {} by {}",
            side(16),
            side(20)
        );
    }
    let said = desk.run(&["figure"], &["ribbon", "-o", "talks.dossier"]);
    assert_eq!(said.code, 3, "{}", said.err);
}
