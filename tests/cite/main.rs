//! Lists of sources in citation styles: own sample sources in English, Ukrainian and Arabic.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use rapporteur_briefing::block::{Inline, Note, plain};
use rapporteur_briefing::cite::Reference;
use rapporteur_cite::{OFFERED, Style, StyleError, list};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Edtf, RecordId};

fn id(number: u32) -> RecordId {
    format!("00000000-0000-7000-8000-{number:012}")
        .parse()
        .unwrap()
}

fn reference(
    number: u32,
    [title, language, byline, outlet, published, address]: [&str; 6],
) -> Reference {
    Reference {
        record: id(number),
        title: title.to_owned(),
        language: language.to_owned(),
        byline: byline.to_owned(),
        outlet: outlet.to_owned(),
        published: (!published.is_empty()).then(|| Edtf::parse(published).unwrap()),
        accessed: Some("2026-01-30".parse().unwrap()),
        address: address.to_owned(),
        archived: String::new(),
        mark: Tlp::Green,
    }
}

fn sample() -> Vec<Reference> {
    vec![
        reference(
            1,
            [
                "Talks to resume on Sunday",
                "en",
                "By Anna Example and Ben Sample",
                "The Daily",
                "2026-01-29",
                "https://daily.example/talks",
            ],
        ),
        reference(
            2,
            [
                "Переговори відновляться в неділю",
                "uk",
                "Олена Зразкова",
                "Щоденник",
                "2026-01-29",
                "https://shchodennyk.example/a",
            ],
        ),
        reference(
            3,
            [
                "المحادثات تستأنف يوم الأحد",
                "ar",
                "",
                "اليومية",
                "2026-01",
                "https://yawmiya.example/b",
            ],
        ),
        reference(4, ["Readout of the first round", "en", "", "", "", ""]),
    ]
}

fn words(style: &str) -> String {
    let style = Style::named(style).unwrap();
    let notes = list(&sample(), &style, "en").unwrap();
    let lines: Vec<String> = notes.iter().map(|note| plain(&note.text)).collect();
    lines.join("\n")
}

#[test]
fn each_style_that_is_offered_lists_each_source_once() {
    for (name, _) in OFFERED {
        let style = Style::named(name).unwrap();
        let notes = list(&sample(), &style, "en").unwrap();
        let mut records: Vec<RecordId> = notes.iter().filter_map(|note| note.record).collect();
        records.sort_unstable();
        assert_eq!(records, [1, 2, 3, 4].map(id), "{name}");
        let said = words(name);
        for reference in sample() {
            let title = reference.title.to_lowercase();
            assert!(
                said.to_lowercase().contains(&title),
                "{name}: {title}\n{said}"
            );
        }
        assert_eq!(said, words(name), "{name} varies");
    }
}

#[test]
fn the_styles_that_are_asked_for_most_read_as_their_guides_say() {
    for (style, listed) in [
        (
            "chicago-author-date",
            [
                "“Readout of the First Round.” n.d.",
                "Example, Anna, and Ben Sample. 2026. “Talks to Resume on Sunday.” The Daily, January 29. https://daily.example/talks.",
                "Зразкова, Олена. 2026. “Переговори відновляться в неділю.” Щоденник, January 29. https://shchodennyk.example/a.",
                "اليومية. 2026. المحادثات تستأنف يوم الأحد. January. https://yawmiya.example/b.",
            ],
        ),
        (
            "chicago-notes",
            [
                "“Readout of the First Round.”",
                "Example, Anna, and Ben Sample. “Talks to Resume on Sunday.” The Daily, January 29, 2026. https://daily.example/talks.",
                "Зразкова, Олена. “Переговори відновляться в неділю.” Щоденник, January 29, 2026. https://shchodennyk.example/a.",
                "اليومية. المحادثات تستأنف يوم الأحد. January 2026. https://yawmiya.example/b.",
            ],
        ),
        (
            "apa",
            [
                "Example, A., & Sample, B. (2026, January 29). Talks to resume on Sunday. The Daily. https://daily.example/talks",
                "Readout of the first round. (n.d.).",
                "Зразкова, О. (2026, January 29). Переговори відновляться в неділю. Щоденник. https://shchodennyk.example/a",
                "المحادثات تستأنف يوم الأحد. (2026, January). اليومية. https://yawmiya.example/b",
            ],
        ),
        (
            "oscola",
            [
                "‘Readout of the first round’",
                "‘المحادثات تستأنف يوم الأحد’ (اليومية, January 2026) <https://yawmiya.example/b> accessed 30 January 2026",
                "Example A and Sample B, ‘Talks to resume on Sunday’ (The Daily, 29 January 2026) <https://daily.example/talks> accessed 30 January 2026",
                "Зразкова О, ‘Переговори відновляться в неділю’ (Щоденник, 29 January 2026) <https://shchodennyk.example/a> accessed 30 January 2026",
            ],
        ),
    ] {
        let said = words(style);
        assert_eq!(said.lines().collect::<Vec<_>>(), listed, "{style}");
    }
}

#[test]
fn names_of_outlets_are_in_italics_and_words_carry_their_language() {
    let notes = list(&sample(), &Style::named("apa").unwrap(), "en").unwrap();
    let ukrainian = notes
        .iter()
        .find(|note| note.record == Some(id(2)))
        .unwrap();
    let given = |text: &str| Inline::Given {
        text: text.to_owned(),
        language: "uk".to_owned(),
    };
    assert!(
        ukrainian.text.contains(&Inline::Emphasis {
            text: vec![given("Щоденник")]
        }),
        "{ukrainian:?}"
    );
    assert!(
        ukrainian.text.contains(&Inline::Address {
            text: "https://shchodennyk.example/a".to_owned()
        }),
        "{ukrainian:?}"
    );
    assert_eq!(ukrainian.mark, Tlp::Green);
}

#[test]
fn where_a_copy_is_kept_is_said_in_every_style() {
    let mut references = sample();
    references[0].archived = "https://archive.example/1".to_owned();
    for (name, _) in OFFERED {
        let notes = list(&references, &Style::named(name).unwrap(), "en").unwrap();
        let first = notes
            .iter()
            .find(|note| note.record == Some(id(1)))
            .unwrap();
        assert!(
            plain(&first.text).ends_with("Archived at https://archive.example/1."),
            "{name}"
        );
    }
}

/// A style of our own, with these macros, in this language.
fn style(attributes: &str, macros: &str, layout: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" {attributes}>
  <info>
    <title>House</title>
    <id>house</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  {macros}
  <citation>
    <layout>{layout}</layout>
  </citation>
</style>"#
    )
}

const DAY: &str = r#"<text variable="title" font-style="italic" suffix=", "/><date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>"#;

fn listed(style: &str) -> Vec<Note> {
    list(&sample(), &Style::read(style).unwrap(), "en").unwrap()
}

#[test]
fn a_style_of_the_user_s_without_a_list_gives_its_notes_in_order() {
    let notes = listed(&style("", "", DAY));
    let first = &notes[0];
    assert_eq!(
        plain(&first.text),
        "Talks to resume on Sunday, 29 January 2026"
    );
    assert!(matches!(&first.text[0], Inline::Emphasis { .. }));
    assert_eq!(first.record, Some(id(1)));
    assert_eq!(notes.len(), 4);
}

#[test]
fn months_after_a_day_are_in_the_genitive() {
    for (language, day, month) in [
        ("uk-UA", "29 січня 2026", "січень 2026"),
        ("ru-RU", "29 января 2026", "январь 2026"),
    ] {
        let notes = listed(&style(&format!("default-locale=\"{language}\""), "", DAY));
        assert!(
            plain(&notes[1].text).ends_with(day),
            "{}",
            plain(&notes[1].text)
        );
        assert!(
            plain(&notes[2].text).ends_with(month),
            "{}",
            plain(&notes[2].text)
        );
    }
}

fn fault(text: &str) -> (usize, String) {
    match Style::read(text).unwrap_err() {
        StyleError::Bad { line, cause } => (line, cause),
        other => panic!("{other}"),
    }
}

#[test]
fn a_bad_style_is_refused_with_line_and_cause() {
    let good = style("", "", DAY);
    let (line, cause) = fault(&good.replace("</layout>", "</lay>"));
    assert_eq!(line, 10, "{cause}");
    let (line, cause) = fault(
        &good
            .replace("<layout>", "<layout wrong")
            .replace("</layout>", ""),
    );
    assert_eq!(line, 10, "{cause}");
    let (line, cause) = fault(&good.replace("name=\"day\"", "name=\"fortnight\""));
    assert!(cause.contains("fortnight") && line >= 10, "{line}: {cause}");
    let (_, cause) = fault(&good.replace("<id>house</id>", ""));
    assert!(cause.contains("id"), "{cause}");
    let (line, cause) = fault("not a style");
    assert_eq!((line, cause.as_str()), (1, "it has no <style> element"));
    let (_, cause) = fault(&format!("<!DOCTYPE style>{good}"));
    assert!(cause.contains("document type"), "{cause}");
}

#[test]
fn a_style_that_would_never_end_is_refused() {
    let round = r#"<macro name="a"><text macro="b"/></macro>
  <macro name="b"><text macro="a"/></macro>"#;
    let (line, cause) = fault(&style("", round, r#"<text macro="a"/>"#));
    assert!(
        cause.contains("calls itself") && (8..=9).contains(&line),
        "{line}: {cause}"
    );
    let doubled: Vec<String> = (0..40)
        .map(|n| {
            format!(
                r#"<macro name="m{n}"><text macro="m{0}"/><text macro="m{0}"/></macro>"#,
                n + 1
            )
        })
        .collect();
    let (_, cause) = fault(&style("", &doubled.join("\n"), r#"<text macro="m0"/>"#));
    assert!(cause.contains("unfolds"), "{cause}");
}

#[test]
fn an_unknown_name_says_which_there_are() {
    let error = Style::named("nature of things").unwrap_err();
    let said = error.to_string();
    assert!(
        said.contains("nature of things") && said.contains("chicago-notes"),
        "{said}"
    );
}

#[test]
fn hostile_words_stay_words() {
    let mut references = sample();
    references[0].title = "<b>x</b> & _y_ $z$ \u{202e}".to_owned();
    let notes = list(&references, &Style::named("apa").unwrap(), "en").unwrap();
    let all: String = notes.iter().map(|note| plain(&note.text)).collect();
    assert!(all.contains("<b>x</b> & _y_ $z$"), "{all}");
}

#[test]
fn no_stop_follows_a_title_that_asks() {
    let mut references = sample();
    references[3].title = "How long should a guarantee last?".to_owned();
    for name in ["apa", "chicago-author-date"] {
        let notes = list(&references, &Style::named(name).unwrap(), "en").unwrap();
        let all: String = notes.iter().map(|note| plain(&note.text)).collect();
        assert!(!all.contains("?."), "{name}: {all}");
    }
}
