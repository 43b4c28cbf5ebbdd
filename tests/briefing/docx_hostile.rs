//! Whatever words a document holds, its DOCX is well formed, keeps the schema's order, and says
//! the words.

use crate::support::package::{Package, all, in_order, words};
use crate::support::tree::{bare, note, said, sentence};
use proptest::prelude::*;
use rapporteur_briefing::block::{
    Block, Column, Document, Inline, Note, Table, given, own, strong,
};
use rapporteur_briefing::{docx, legible};
use rapporteur_domain::mark::Tlp;

/// The words in every place where words can stand, the program's own included.
fn everywhere(text: &str, language: &str) -> Document {
    let mut document = bare();
    let mixed = || {
        sentence(vec![
            own(text),
            Inline::Given {
                text: text.to_owned(),
                language: language.to_owned(),
            },
            strong(given(text)),
            Inline::Emphasis {
                text: vec![strong(given(text))],
            },
            Inline::State {
                word: text.to_owned(),
            },
            Inline::Aside {
                text: text.to_owned(),
            },
            Inline::Address {
                text: text.to_owned(),
            },
            Inline::Footnote { number: 1 },
            Inline::Footnote { number: 1 },
            Inline::Footnote { number: 77 },
        ])
    };
    document.title = vec![given(text)];
    document.running = vec![given(text)];
    document.language = language.to_owned();
    document.meta.parts = vec![text.to_owned()];
    document.style.contents = true;
    document.style.portion_marks = true;
    document.marking.chatham_house = true;
    document.blocks = vec![
        Block::Heading {
            level: 2,
            text: vec![given(text)],
            mark: Some(Tlp::Red),
        },
        Block::KeyPoints {
            sentences: vec![mixed()],
        },
        Block::List {
            ordered: true,
            items: vec![vec![mixed()], Vec::new()],
        },
        Block::Table(Table {
            caption: text.to_owned(),
            columns: vec![
                Column {
                    title: vec![given(text)],
                    width: Some(100),
                },
                Column {
                    title: Vec::new(),
                    width: None,
                },
            ],
            rows: vec![
                vec![vec![mixed()]],
                vec![vec![said(text)], Vec::new(), vec![said(text)]],
            ],
        }),
    ];
    document.footnotes = vec![Note {
        text: vec![given(text), Inline::Footnote { number: 1 }],
        ..note("")
    }];
    document.sources = vec![note(text)];
    document.foot = vec![given(text)];
    document
}

fn check(text: &str, language: &str) {
    let package = Package::read(&docx::file(&everywhere(text, language), &|_| None));
    for name in package.xml_names() {
        in_order(&package.xml(name));
    }
    let body = package.xml("word/document.xml");
    let said = words(body.root_element());
    let expected = legible(text);
    assert!(
        said.matches(&*expected).count() >= 12,
        "{expected:?} is not in {said:?}"
    );
    for table in all(&body, "tr") {
        assert_eq!(
            table
                .children()
                .filter(|it| it.tag_name().name() == "tc")
                .count(),
            2
        );
    }
}

#[test]
fn known_tricks_stay_words() {
    for text in [
        "</w:t></w:r></w:p><w:p>",
        "&lt;&#0;&amp;amp; ]]> <![CDATA[",
        "\u{0}\u{1}\u{8}\u{b}\u{c}\u{1f}\u{7f}\u{85}",
        "\u{fffe}\u{ffff}\u{fdd0}",
        "\u{200f}",
        "\u{200e}\u{200f}\u{61c}",
        "\u{202e}gpj.exe \u{2067}never closed",
        "_x0041_ _x000D_",
        "\" w:val=\"1",
        "{ TOC \\o } { INCLUDETEXT \"/etc/passwd\" }",
        " leading and trailing ",
        "a\tb\nc\rd\u{2028}e",
        "مرحبا mixed שלום 12 ٣٤",
        "👩‍👩‍👧 a\u{301}",
    ] {
        check(text, "en");
    }
}

#[test]
fn no_language_breaks_an_attribute() {
    for language in [
        "",
        "\"",
        "en\" w:val=\"x",
        "x-default",
        "ar",
        "a-b-c-d",
        "<",
        &"a".repeat(90),
    ] {
        check("words", language);
    }
}

#[test]
fn control_characters_are_seen_and_not_dropped() {
    let package = Package::read(&docx::file(&everywhere("a\u{1}b", "en"), &|_| None));
    let said = words(package.xml("word/document.xml").root_element());
    assert!(said.contains("a\u{fffd}b") && !said.contains("ab"));
}

#[test]
fn ten_thousand_notes_are_ten_thousand_notes() {
    const MANY: u32 = 10_000;
    let mut document = bare();
    document.footnotes = (0..MANY)
        .map(|number| note(&format!("Note {number}")))
        .collect();
    let call = |number| sentence(vec![own("Said."), Inline::Footnote { number }]);
    let sentences = (1..=MANY)
        .flat_map(|number| [call(number), call(1 + number / 2)])
        .collect();
    document.blocks = vec![Block::Paragraph { sentences }];
    let package = Package::read(&docx::file(&document, &|_| None));
    let body = package.xml("word/document.xml");
    assert_eq!(all(&body, "footnoteReference").count(), 10_000);
    assert_eq!(all(&body, "instrText").count(), 10_000);
    let notes = package.xml("word/footnotes.xml");
    assert_eq!(all(&notes, "footnoteRef").count(), 10_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_words_stay_words(text in r"(\PC|[\x00-\x1f\x7f-\x9f<>&]|[\u{590}-\u{6ff}]|[\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}]){0,40}", language in "[a-zA-Z<\"-]{0,12}") {
        check(&text, &language);
    }
}
