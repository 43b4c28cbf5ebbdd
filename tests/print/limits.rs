//! Much of everything, each page marked, and stopping.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rapporteur_briefing::Document;
use rapporteur_print::{PrintError, Watch, pdf};
use serde_json::{Value, json};

use crate::support::{
    document, given, heading, note, own, pages, paragraph, read, table, usual, words,
};

/// The words of each page.
fn each_page(file: &[u8]) -> Vec<String> {
    let all = words(file);
    let mut pages: Vec<String> = all.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    pages
}

fn long(rows: usize) -> Document {
    let row = |at: usize| {
        let held = "holds to what was said before and adds that the other side has yet to answer";
        vec![
            json!([given(&format!("Issue {at}"))]),
            json!([own(held)]),
            json!([own("none")]),
        ]
    };
    document(
        json!([heading(2, "Positions"), table((0..rows).map(row).collect())]),
        &[],
    )
}

#[test]
fn each_page_is_marked_in_head_and_foot() {
    let pages = each_page(&pages(&long(160)));
    assert!(pages.len() > 3);
    for page in &pages {
        assert_eq!(page.matches("TLP:AMBER").count(), 2, "{page}");
        assert!(page.contains("Situation note 2"), "{page}");
        assert!(page.contains(&format!("of {}", pages.len())), "{page}");
    }
}

#[test]
fn a_mark_is_twelve_points_of_capitals_at_the_right() {
    let file = pages(&usual());
    let boxes = String::from_utf8(read("pdftotext", &["-bbox", "-"], &file)).unwrap();
    let marks: Vec<&str> = boxes
        .lines()
        .filter(|line| line.contains(">TLP:AMBER<"))
        .collect();
    assert_eq!(marks.len(), 2, "{boxes}");
    for mark in marks {
        let side = |name: &str| -> f64 {
            let from = mark.split(&format!("{name}=\"")).nth(1).unwrap();
            from.split('"').next().unwrap().parse().unwrap()
        };
        assert!(side("xMin") > 400.0 && side("xMax") < 560.0, "{mark}");
        // the height of the line, which Inter makes 1.21 times its size
        assert!(side("yMax") - side("yMin") >= 12.0, "{mark}");
    }
}

#[test]
fn portions_are_marked_where_the_style_asks() {
    let mut document = usual();
    document.style.portion_marks = true;
    let found = words(&pages(&document));
    assert!(
        found.contains("(TLP:GREEN)") && found.contains("(TLP:AMBER)"),
        "{found}"
    );
}

#[test]
fn a_long_table_repeats_its_head_and_loses_no_row() {
    let pages = each_page(&pages(&long(600)));
    let all = pages.join(" ");
    for at in [0, 1, 299, 598, 599] {
        assert!(all.contains(&format!("Issue {at}")), "{at}");
    }
    let heads = pages
        .iter()
        .filter(|page| page.contains("Position held"))
        .count();
    assert!(heads + 1 >= pages.len(), "{heads} of {}", pages.len());
}

#[test]
fn two_thousand_notes_stand_at_the_feet_of_their_pages() {
    let notes: Vec<String> = (1..=2000)
        .map(|at| format!("Source number {at}q, captured 29 January 2026."))
        .collect();
    let notes: Vec<&str> = notes.iter().map(String::as_str).collect();
    let blocks: Vec<Value> = (0..400_u32)
        .map(|at| {
            paragraph(json!([
                own(&format!("Sentence {at}.")),
                note(at * 5 + 1),
                note(at * 5 + 2),
                note(at * 5 + 3),
                note(at * 5 + 4),
                note(at * 5 + 5)
            ]))
        })
        .collect();
    let pages = each_page(&pages(&document(json!(blocks), &notes)));
    for at in [1_u32, 2, 700, 1999, 2000] {
        let page = pages
            .iter()
            .position(|page| page.contains(&format!("number {at}q")))
            .unwrap();
        let sentence = format!("Sentence {}.", (at - 1) / 5);
        let near = &pages[page.saturating_sub(1)..=page];
        assert!(near.iter().any(|page| page.contains(&sentence)), "{at}");
    }
}

#[test]
fn a_row_longer_than_a_page_goes_on_over_it() {
    let long = "A word after another, as they were said. ".repeat(400);
    let blocks = json!([table(vec![vec![
        json!([own("Issue")]),
        json!([given(&long)]),
        json!([own("none")])
    ]])]);
    let file = pages(&document(blocks, &[]));
    assert!(each_page(&file).len() >= 3);
    assert_eq!(words(&file).matches("as they").count(), 400);
}

#[test]
fn a_word_without_end_breaks_before_the_edge() {
    let blocks = json!([paragraph(json!([given(&"x".repeat(900))]))]);
    let file = pages(&document(blocks, &[]));
    let boxes = String::from_utf8(read("pdftotext", &["-bbox", "-"], &file)).unwrap();
    let right = boxes
        .lines()
        .filter_map(|line| line.split("xMax=\"").nth(1));
    for edge in right.filter_map(|rest| rest.split('"').next()) {
        assert!(edge.parse::<f64>().unwrap() < 595.0 - 45.0, "{edge}");
    }
}

#[derive(Default)]
struct Stopping {
    stop: AtomicBool,
    seen: AtomicU64,
}

impl Watch for Stopping {
    fn report(&self, done: u64, _total: u64) {
        self.seen.fetch_max(done, Ordering::Relaxed);
        self.stop.store(done >= 1, Ordering::Relaxed);
    }

    fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

#[test]
fn setting_stops_when_asked() {
    let watch = Stopping::default();
    let made = pdf(&long(3000), &watch);
    assert!(matches!(made, Err(PrintError::Cancelled)), "{made:?}");
    assert!(watch.seen.load(Ordering::Relaxed) <= 2);
}
