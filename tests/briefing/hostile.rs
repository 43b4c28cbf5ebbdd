//! Words from a dossier stay words, whatever they look like.

use crate::support::compose;
use crate::support::tree::bare;
use crate::support::{body_words, elements, read_html, read_markdown};
use proptest::prelude::*;
use rapporteur_briefing::block::{
    Block, Column, Document, Inline, Note, Origin, Sentence, Table, given, own, strong,
};
use rapporteur_briefing::{html, legible, markdown};
use rapporteur_domain::mark::Tlp;

fn sentence(text: Vec<Inline>) -> Sentence {
    Sentence {
        text,
        rests_on: Vec::new(),
        mark: Tlp::Clear,
        key: String::new(),
        origin: Origin::Generated,
    }
}

/// The same words in every place where words can stand.
fn everywhere(words: &str) -> Document {
    let said = || sentence(vec![given(words)]);
    let within = sentence(vec![
        own("Before "),
        strong(given(words)),
        own(": after."),
        Inline::Footnote { number: 1 },
    ]);
    let note = |text: Vec<Inline>| Note {
        text,
        mark: Tlp::Clear,
        record: None,
    };
    Document {
        title: vec![given(words)],
        running: vec![given(words)],
        blocks: vec![
            Block::Heading {
                level: 3,
                text: vec![given(words)],
                mark: None,
            },
            Block::KeyPoints {
                sentences: vec![said(), within.clone()],
            },
            Block::Paragraph {
                sentences: vec![said()],
            },
            Block::List {
                ordered: false,
                items: vec![vec![said()], vec![within]],
            },
            Block::Table(Table {
                caption: "Canary".to_owned(),
                columns: vec![
                    Column {
                        title: vec![given(words)],
                        width: Some(20),
                    },
                    Column {
                        title: vec![own("Second")],
                        width: None,
                    },
                ],
                rows: vec![vec![vec![said()], vec![said(), said()]]],
            }),
        ],
        footnotes: vec![note(vec![given(words)])],
        sources: vec![note(vec![
            given(words),
            own(". "),
            Inline::Address {
                text: words.to_owned(),
            },
        ])],
        foot: vec![given(words)],
        ..bare()
    }
}

/// How often [`everywhere`] says its words in the body.
const TIMES: usize = 16;

fn check(words: &str) {
    let expected = legible(words).into_owned();
    let document = everywhere(words);
    check_markdown(&document, &expected);
    check_html(&document, &expected);
}

fn check_markdown(document: &Document, expected: &str) {
    let text = markdown::file(document);
    let read = read_markdown(&text);
    assert!(
        read.unexpected.is_empty(),
        "{expected:?} became {:?} in\n{text}",
        read.unexpected
    );
    for (construct, count) in [
        ("heading", 3),
        ("list", 2),
        ("item", 3),
        ("table", 1),
        ("row", 2),
        ("cell", 4),
        ("reference", 2),
        ("footnote", 1),
    ] {
        let seen = read
            .constructs
            .iter()
            .filter(|it| **it == construct)
            .count();
        assert_eq!(
            seen, count,
            "{expected:?} changed the count of {construct} in\n{text}"
        );
    }
    if !expected.is_empty() {
        let words = read.words.replace(['\u{2068}', '\u{2069}'], "");
        assert!(
            words.matches(expected).count() >= TIMES,
            "{expected:?} did not come back from\n{text}\n{words}"
        );
    }
}

fn check_html(document: &Document, expected: &str) {
    let page = read_html(&html::file(document));
    const EXPECTED: [&str; 31] = [
        "html", "head", "meta", "title", "style", "body", "header", "span", "bdi", "strong", "div",
        "main", "h1", "p", "h3", "sup", "a", "ul", "li", "table", "thead", "tr", "th", "tbody",
        "td", "h2", "section", "ol", "footer", "em", "figure",
    ];
    for name in elements(&page) {
        assert!(
            EXPECTED.contains(&name.as_str()),
            "{expected:?} made an element {name}"
        );
    }
    if !expected.is_empty() {
        assert!(
            body_words(&page).matches(expected).count() >= TIMES,
            "{expected:?} did not come back from HTML"
        );
    }
}

#[test]
fn known_tricks_stay_words() {
    for words in [
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "<!-- never closed",
        "]]> <![CDATA[ x",
        "&lt;b&gt; &amp;amp; &#60; &copy",
        "*a* **b** _c_ __d__ ~~e~~ `f` ``g`` $h$ $$i$$ ||j||",
        "[a](http://x.example) ![b](c) [d][e] [f]: g [[h]] [^1] ^[i] <http://j.example>",
        "http://x.example https://y.example www.z.example ftp://w.example",
        "| a | b |\n|---|---|\n| c | d |",
        "\\| \\\\| \\* \\",
        "first\nsecond\r\nthird\u{2028}fourth",
        "# heading",
        "- item",
        "+ item",
        "* item",
        "1. item",
        "12) item",
        "===",
        "---",
        "- - -",
        "***",
        "> quoted",
        "```\nfence\n```",
        "~~~",
        ": definition",
        "[ ] task",
        "- [x] done",
        "{{ template }} {% raw %} {.class}",
        "    code",
        "\ttab",
        "a  b   c ",
        "\u{0}\u{7}\u{1b}[31m",
        "مرحبا بالعالم",
        "\u{202e}gpj.exe and \u{2067}never closed",
        "“Quoted” – ‘so’ …",
        "javascript:alert(1)",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "=1+2",
        "!\u{a0}",
        "\u{a0}",
        "\u{feff}bom",
        "a\u{0301} é 👩‍👩‍👧",
    ] {
        check(words);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_words_stay_words(words in r#"([-<>*_\[\]|`~#+=:.!&;$^{}()\\/@"' \n0-9wht-]|\PC){0,40}"#) {
        check(&words);
    }

    #[test]
    fn marks_of_markdown_stay_words(words in r#"[-*_\[\]|`~#+=:.!&$^{}()\\/ a1]{1,16}"#) {
        check(&words);
    }
}

/// Fields of the sample that hold words; the others hold codes, dates and identities.
const WORDS: [&str; 12] = [
    "title",
    "text",
    "terms",
    "conditions",
    "description",
    "place_text",
    "incident_type",
    "would_answer",
    "byline",
    "address",
    "phase",
    "reason",
];

fn poison(value: &mut serde_json::Value, canary: &str) {
    match value {
        serde_json::Value::Object(fields) => {
            for (key, field) in fields.iter_mut() {
                match field {
                    serde_json::Value::String(text) if WORDS.contains(&key.as_str()) => {
                        text.push_str(canary)
                    }
                    field => poison(field, canary),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| poison(item, canary)),
        _ => {}
    }
}

#[test]
fn canaries_in_every_field_of_a_dossier_stay_words() {
    let plain = read_markdown(&markdown::file(&compose(&crate::sample::material()))).constructs;
    let expected = elements(&read_html(&html::file(
        &compose(&crate::sample::material()),
    )));
    for canary in [
        " <script>alert(1)</script>",
        " *a* _b_ [c](d) ![e](f) `g` [^1] <http://i.example>",
        " | a |",
        "\n\n# heading\n\n- item\n\n[^1]: taken",
        "\n---\n",
        " https://x.example www.y.example",
        " \u{202e}reversed",
    ] {
        let mut values = crate::sample::values();
        values.iter_mut().for_each(|value| poison(value, canary));
        let document = compose(&crate::sample::of(values));
        let text = markdown::file(&document);
        let read = read_markdown(&text);
        assert!(
            read.unexpected.is_empty(),
            "{canary:?} became {:?} in\n{text}",
            read.unexpected
        );
        let same =
            |construct: &&&str| ["heading", "item", "row", "cell", "footnote"].contains(construct);
        assert_eq!(
            read.constructs.iter().filter(same).count(),
            plain.iter().filter(same).count(),
            "{text}"
        );
        for name in elements(&read_html(&html::file(&document))) {
            assert!(
                expected.contains(&name) || name == "section",
                "{canary:?} made an element {name}"
            );
        }
    }
}

#[test]
fn direction_controls_are_shown() {
    insta::assert_snapshot!(legible("a\u{202e}b"), @"a[U+202E]b");
}
