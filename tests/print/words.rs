//! Words: all of them, in order, and none of them ever a command.

use rapporteur_briefing::Document;
use rapporteur_briefing::block::{Block, Inline};
use rapporteur_briefing::style::Direction;
use serde_json::json;

use crate::support::{
    document, given, heading, note, own, pages, paragraph, squeezed, table, usual, words,
};

/// The words of a document, as they should be found.
fn all(document: &Document) -> Vec<String> {
    let mut out = Vec::new();
    let mut take = |text: &[Inline]| pieces(text, &mut out);
    take(&document.title);
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => take(text),
            Block::Table(table) => table.columns.iter().for_each(|column| take(&column.title)),
            _ => {}
        }
        block.sentences().for_each(|sentence| take(&sentence.text));
    }
    let notes = document.footnotes.iter().chain(&document.sources);
    notes.for_each(|note| take(&note.text));
    out
}

fn pieces(text: &[Inline], out: &mut Vec<String>) {
    for inline in text {
        match inline {
            Inline::Own { text }
            | Inline::Given { text, .. }
            | Inline::Address { text }
            | Inline::Aside { text } => {
                out.push(text.clone());
            }
            Inline::Strong { text } | Inline::Emphasis { text } => pieces(text, out),
            Inline::State { word } => out.push(word.clone()),
            Inline::Movement { movement } => out.push(movement.word().to_owned()),
            Inline::Footnote { .. } => {}
        }
    }
}

fn holds(document: &Document) {
    let found = squeezed(&words(&pages(document)).replace("-\n", ""));
    let found = found.to_lowercase();
    for piece in all(document) {
        let wanted = squeezed(&piece).to_lowercase();
        assert!(
            found.contains(&wanted),
            "“{piece}” is missing from: {found}"
        );
    }
}

#[test]
fn every_word_is_found_again() {
    holds(&usual());
}

#[test]
fn notes_that_nothing_refers_to_are_printed_all_the_same() {
    let blocks = json!([
        { "block": "heading", "level": 2, "text": [own("Only a head refers to it"), note(1)] },
        paragraph(json!([own("And here to none that is there."), note(9), note(0)])),
    ]);
    holds(&document(blocks, &["The first note.", "The second note."]));
}

#[test]
fn markup_stays_words() {
    let hostile = [
        "#panic(\"no\") #include \"/etc/passwd\" #read(\"x\")",
        "$ integral_0^1 x $ *strong* _slanted_ `raw` = Heading",
        "- item + item / term: what @label <label> \\ \\u{41} ~ -- --- ...",
        "[content] {code} (array,) \"quoted\" 'so' // comment /* another */",
        "https://example.org/#set-text(red)",
        "&lt;b&gt; <script>alert(1)</script> %PDF-1.7 endstream endobj",
    ];
    let blocks: Vec<_> = hostile
        .iter()
        .flat_map(|words| {
            [
                heading(2, words),
                paragraph(json!([given(words), own(words)])),
                table(vec![vec![
                    json!([given(words)]),
                    json!([own(words)]),
                    json!([given("x")]),
                ]]),
            ]
        })
        .collect();
    holds(&document(json!(blocks), &hostile));
}

#[test]
fn characters_without_a_sign_are_written_out() {
    let text = "met 李强 \u{1f600} \u{e000} \u{0} \u{202e}turned\u{202c} a\u{fffe}b";
    let found = words(&pages(&document(
        json!([paragraph(json!([given(text)]))]),
        &[],
    )));
    let found = squeezed(&found);
    for wanted in [
        "[U+674E][U+5F3A]",
        "[U+1F600]",
        "[U+E000]",
        "[U+202E]turned[U+202C]",
    ] {
        assert!(found.contains(wanted), "{wanted}: {found}");
    }
}

#[test]
fn scripts_of_the_region_are_set_and_found() {
    let text = [
        "Переговори щодо гарантій відновлено; їх підтвердив Київ.",
        "Переговоры возобновлены, заявил Песков.",
        "Ильхам Əliyev, Yerevan, Nikol Pašinyan, Łódź, Đà Nẵng, Şuşa",
        "საქართველო და Հայաստան",
        "Ελληνικά και ᾿Αθῆναι",
    ];
    let blocks: Vec<_> = text
        .iter()
        .map(|text| paragraph(json!([given(text)])))
        .collect();
    holds(&document(json!(blocks), &[]));
}

const RIYADH: &str = "استضافت الرياض جولة ثانية من المحادثات يوم 12 فبراير";

#[test]
fn arabic_reads_in_order_in_a_document_of_either_direction() {
    let blocks = json!([
        heading(2, "ما تغيّر"),
        paragraph(json!([given(RIYADH), own("."), note(1)])),
        { "block": "list", "items": [[{ "text": [given("وزارة الخارجية"), own(" و "), given("Steve Witkoff")], "mark": "green" }]] },
    ]);
    let mut document = document(blocks, &["وكالة الأنباء السعودية، 12 فبراير 2026."]);
    for (language, direction) in [("ar", Direction::Rtl), ("en", Direction::Ltr)] {
        language.clone_into(&mut document.language);
        document.direction = direction;
        let found = words(&pages(&document));
        for sentence in [
            "المحادثات",
            "استضافت الرياض جولة",
            "وزارة الخارجية",
            "Steve Witkoff",
        ] {
            assert!(found.contains(sentence), "{sentence}: {found}");
        }
    }
}

#[test]
fn an_arabic_name_in_an_english_sentence_leaves_the_rest_in_order() {
    let blocks = json!([paragraph(json!([
        own("Sent by "),
        given("محمد بن سلمان"),
        own(", 3 of 14 letters, on 12 May.")
    ]))]);
    let found = words(&pages(&document(blocks, &[])));
    let line = found.lines().find(|line| line.contains("Sent by")).unwrap();
    assert!(line.contains("محمد بن سلمان"), "{line}");
    let name = line.find("سلمان").unwrap();
    assert!(
        line.find("Sent by").unwrap() < name && name < line.find("of 14 letters").unwrap(),
        "{line}"
    );
}
