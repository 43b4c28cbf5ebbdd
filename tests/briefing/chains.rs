//! How footnotes tell the path by which a report came.

use crate::sample::{self, PAGE, PESKOV, RT, TASS, id};
use crate::support::compose;
use rapporteur_briefing::block::plain;
use serde_json::{Value, json};

/// The footnotes of the sample with one record changed.
fn notes(changes: &[(u32, Value)]) -> Vec<String> {
    let mut values = sample::values();
    for (number, change) in changes {
        let record = values
            .iter_mut()
            .find(|value| value["id"] == json!(id(*number)))
            .unwrap();
        for (key, value) in change.as_object().unwrap() {
            record[key] = value.clone();
        }
    }
    let document = compose(&sample::of(values));
    document
        .footnotes
        .iter()
        .map(|note| plain(&note.text))
        .collect()
}

fn page(change: Value) -> (u32, Value) {
    (PAGE, change)
}

#[test]
fn the_day_of_capture_and_the_archived_copy_are_said_once() {
    let notes = notes(&[page(json!({
        "captured": "2026-01-30T07:30:00Z", "archived_address": "https://archive.example/1",
    }))]);
    assert_eq!(
        notes[0],
        "Peskov, via TASS, in The Daily, ‘Talks to resume on Sunday’, 29 January 2026, captured 30 January, \
         archived at https://archive.example/1; graded C3; one origin, one relay."
    );
    assert_eq!(
        notes[1],
        "Ushakov, via RT, in The Daily, ‘Talks to resume on Sunday’ (note 1); graded D3; one origin, one relay."
    );
}

#[test]
fn a_capture_of_another_year_is_said_with_its_year() {
    let notes = notes(&[page(json!({ "captured": "2027-01-02T07:30:00Z" }))]);
    assert!(
        notes[0].contains("29 January 2026, captured 2 January 2027;"),
        "{}",
        notes[0]
    );
}

#[test]
fn a_long_title_is_cut_when_it_comes_again() {
    let title = "Talks to resume on Sunday, and what each side has said of them since";
    let notes = notes(&[page(json!({ "title": title }))]);
    assert!(notes[0].contains(&format!("‘{title}’")), "{}", notes[0]);
    assert!(
        notes[1].contains("‘Talks to resume on Sunday…’ (note 1)"),
        "{}",
        notes[1]
    );
}

#[test]
fn an_agency_that_published_the_page_itself_is_named_once() {
    let notes = notes(&[page(json!({ "outlet": id(TASS) }))]);
    assert!(
        notes[0].starts_with("Peskov, in TASS, ‘Talks to resume on Sunday’"),
        "{}",
        notes[0]
    );
    assert!(
        notes[1].starts_with("Ushakov, via RT, in TASS, ‘"),
        "{}",
        notes[1]
    );
}

#[test]
fn a_translation_and_words_without_a_source_are_said_to_be_such() {
    let hops = json!([{ "hops": [
        { "voice": "person", "id": id(PESKOV), "mode": "heard_live" },
        { "voice": "outlet", "id": id(TASS), "mode": "translation" },
        { "voice": "outlet", "id": id(RT), "mode": "unsourced" },
    ], "source": id(PAGE) }]);
    let notes = notes(&[(101, json!({ "evidence": hops }))]);
    assert!(
        notes.iter().any(|note| note.starts_with(
            "Peskov, via TASS (in translation), via RT (without a source), in The Daily"
        )),
        "{notes:?}"
    );
}

#[test]
fn one_origin_with_five_relays_counts_as_one() {
    let relays: Vec<Value> = [TASS, RT, sample::AFP, sample::DAILY]
        .iter()
        .map(|outlet| {
            json!({ "hops": [
                { "voice": "person", "id": id(PESKOV), "mode": "heard_live" },
                { "voice": "outlet", "id": id(*outlet), "mode": "citing" },
            ], "source": id(PAGE) })
        })
        .collect();
    let notes = notes(&[(101, json!({ "evidence": relays }))]);
    assert!(
        notes
            .iter()
            .any(|note| note.ends_with("one origin, four relays.")),
        "{notes:?}"
    );
}
