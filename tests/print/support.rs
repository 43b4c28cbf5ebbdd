//! Documents made by hand, and readers of what became of them.

use std::process::Command;

use rapporteur_briefing::Document;
use rapporteur_print::{Unwatched, pdf};
use serde_json::{Value, json};

/// A document around some blocks.
pub fn document(blocks: Value, notes: &[&str]) -> Document {
    let notes: Vec<Value> = notes
        .iter()
        .map(|note| json!({ "text": [own(note)], "mark": "green" }))
        .collect();
    serde_json::from_value(json!({
        "title": [own("Talks resume Sunday; Kyiv owes Moscow an answer")],
        "running": [own("Situation note 2 · Trilateral track")],
        "language": "en",
        "marking": { "tlp": "amber", "chatham_house": false },
        "meta": {
            "number": 2,
            "as_of": "2026-01-30",
            "as_known": "2026-01-30T16:00:00Z",
            "parts": ["As of 30 January 2026", "as known 30 January 2026, 16:00 UTC"],
        },
        "blocks": blocks,
        "footnotes": notes,
        "sources": [{ "text": [given("TASS"), own(", "), { "inline": "address", "text": "https://tass.example/2026/01/29/guarantees?id=1&x=2" }], "mark": "green" }],
    }))
    .unwrap()
}

pub fn own(text: &str) -> Value {
    json!({ "inline": "own", "text": text })
}

pub fn given(text: &str) -> Value {
    json!({ "inline": "given", "text": text })
}

pub fn note(number: u32) -> Value {
    json!({ "inline": "footnote", "number": number })
}

pub fn sentence(inlines: Value) -> Value {
    json!({ "text": inlines, "mark": "amber" })
}

pub fn paragraph(inlines: Value) -> Value {
    json!({ "block": "paragraph", "sentences": [sentence(inlines)] })
}

pub fn heading(level: u8, text: &str) -> Value {
    json!({ "block": "heading", "level": level, "text": [own(text)], "mark": "green" })
}

pub fn table(rows: Vec<Vec<Value>>) -> Value {
    let rows: Vec<Vec<Value>> = rows
        .into_iter()
        .map(|row| {
            row.into_iter()
                .map(|cell| json!([sentence(cell)]))
                .collect()
        })
        .collect();
    json!({
        "block": "table",
        "caption": "Positions by issue",
        "columns": [
            { "title": [own("Issue")], "width": 25 },
            { "title": [own("Position held")], "width": null },
            { "title": [own("Movement")], "width": 15 },
        ],
        "rows": rows,
    })
}

/// A bit of everything a product holds.
pub fn usual() -> Document {
    document(
        json!([
            { "block": "key_points", "sentences": [sentence(json!([own("A second round is set for Abu Dhabi."), note(1)]))] },
            heading(2, "What changed"),
            { "block": "list", "items": [
                [sentence(json!([{ "inline": "strong", "text": [own("Round 2")] }, own(" now has a date."), note(2)]))],
                [sentence(json!([given("Міністерство закордонних справ"), own(" confirms it."), note(1)]))],
            ] },
            heading(3, "Positions"),
            table(vec![vec![
                json!([{ "inline": "strong", "text": [own("Territory")] }, { "inline": "state", "word": "open" }]),
                json!([own("reports progress"), note(3), { "inline": "aside", "text": "29 January, one origin" }]),
                json!([{ "inline": "movement", "movement": "softer" }]),
            ]]),
            paragraph(json!([{ "inline": "emphasis", "text": [own("Unclear")] }, own(" who goes.")])),
        ]),
        &[
            "Peskov, via TASS; graded C3.",
            "Ushakov, via RT; graded D3.",
            "An official, via AFP.",
        ],
    )
}

pub fn pages(document: &Document) -> Vec<u8> {
    pdf(document, &Unwatched).unwrap()
}

/// Signs with which `pdftotext` shows where it turned.
const STEERING: [char; 7] = [
    '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{2066}', '\u{2069}',
];

/// The words of a file, in the order in which a reader meets them.
pub fn words(file: &[u8]) -> String {
    let text = String::from_utf8(read("pdftotext", &["-enc", "UTF-8", "-"], file)).unwrap();
    text.replace(STEERING, "")
}

/// What a program says of a file, whose name follows its arguments.
pub fn read(program: &str, arguments: &[&str], file: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("briefing.pdf");
    std::fs::write(&path, file).unwrap();
    let (options, after) = match arguments.split_last() {
        Some((&"-", options)) => (options, Some("-")),
        _ => (arguments, None),
    };
    let output = Command::new(program)
        .args(options)
        .arg(&path)
        .args(after)
        .env("LC_ALL", "C.UTF-8")
        .env("TZ", "UTC")
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; cargo xtask test installs it"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {said}");
    output.stdout
}

pub fn said(program: &str, arguments: &[&str], file: &[u8]) -> String {
    String::from_utf8_lossy(&read(program, arguments, file)).into_owned()
}

/// The words without spaces and line ends, which layout may put anywhere.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}
