//! Templates: what they can say, what they refuse, and that no word becomes more than a word.

use crate::sample::{self, PROCESS, id};
use crate::support::{product, read_html, read_markdown};
use rapporteur_briefing::block::{Block, Document, Inline, Origin, Paper, plain};
use rapporteur_briefing::template::{self, BUILT_IN, Choices, Composition, Fault, Template};
use rapporteur_briefing::{Material, html, markdown};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::SentenceEdit;
use std::collections::BTreeMap;

const HEAD: &str = "---\ntitle: Test\n---\n";

fn composed(material: &Material, body: &str) -> Result<Composition, Fault> {
    let template = Template::read(&format!("{HEAD}{body}"))?;
    template::compose(material, &template, &Choices::default())
}

fn made(body: &str) -> Document {
    composed(&sample::material(), body).unwrap().document
}

fn fault(body: &str) -> Fault {
    composed(&sample::material(), body).unwrap_err()
}

fn titled(title: &str) -> Material {
    let mut material = sample::material();
    let process = material.records.get_mut(&id(PROCESS)).unwrap();
    title.clone_into(&mut process.head.title);
    material
}

fn heads(document: &Document) -> Vec<String> {
    let heads = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { text, .. } => Some(plain(text)),
        _ => None,
    });
    heads.collect()
}

#[test]
fn every_product_is_made_of_the_sample() {
    for it in BUILT_IN {
        let template = Template::read(it.text).unwrap();
        assert!(!template.description.is_empty(), "{}", it.name);
        let document = product(&sample::material(), it.name, &Choices::default());
        assert!(document.sentences().count() > 0, "{}", it.name);
        let text = markdown::file(&document);
        assert!(!text.contains(['\u{f0000}', '\u{f0001}']), "{}", it.name);
        assert!(read_markdown(&text).unexpected.is_empty(), "{}", it.name);
        insta::assert_snapshot!(format!("product_{}", it.name.replace('-', "_")), text);
    }
}

#[test]
fn every_product_stands_when_nothing_is_recorded() {
    let mut material = sample::material();
    material.records.retain(|key, _| *key == id(PROCESS));
    material.rounds.clear();
    material.offers.clear();
    material.venues.clear();
    material.issues.clear();
    material.incidents.clear();
    material.contradictions.clear();
    material.questions.clear();
    material.changes.groups.clear();
    for it in BUILT_IN {
        let document = product(&material, it.name, &Choices::default());
        assert!(!plain(&document.title).is_empty(), "{}", it.name);
        assert!(document.footnotes.is_empty(), "{}", it.name);
    }
}

#[test]
fn the_same_choices_give_the_same_bytes() {
    for it in BUILT_IN {
        let one = product(&sample::material(), it.name, &Choices::default());
        let other = product(&sample::material(), it.name, &Choices::default());
        assert_eq!(html::file(&one), html::file(&other), "{}", it.name);
    }
}

#[test]
fn an_unknown_name_is_an_error_with_its_line() {
    let fault = fault("# {{ headline }}\n\n{{ ruonds }}\n");
    assert_eq!(fault.line, Some(6));
    assert!(fault.cause.contains("ruonds"), "{fault}");
    let within = self::fault("{% for round in rounds %}\n{{ round.titel }}\n{% endfor %}\n");
    assert_eq!(within.line, Some(5));
    assert!(within.cause.contains("titel"), "{within}");
}

#[test]
fn faults_say_where_and_what() {
    let read = |text: &str| Template::read(text).unwrap_err();
    assert_eq!(read("no head").line, Some(1));
    assert_eq!(read("---\ntitle: A\ncolour: red\n---\n").line, Some(3));
    assert_eq!(
        read("---\ntitle: A\nstyle:\n  size: 90\n---\n").line,
        Some(4)
    );
    assert_eq!(
        read("---\ntitle: A\nstyle:\n  body: a; b\n---\n").line,
        Some(4)
    );
    assert_eq!(read("---\ndescription: A\n---\n").line, Some(1));
    assert_eq!(read(&format!("{HEAD}\n{{% if x %}}\n")).line, Some(5));
    assert_eq!(
        read(&format!("{HEAD}{{{{ section(key) }}}}\n")).line,
        Some(4)
    );
    assert_eq!(read(&format!("{HEAD}\u{f0000}\n")).line, Some(4));
    for body in [
        "{{ changes(limt=3) }}",
        "{{ changes(limit=0) }}",
        "{{ rounds(only=\"open\") }}",
        "{{ figure(\"cake\") }}",
        "{{ rounds }}",
        "{{ process.title|safe }}",
        "{% include \"full\" %}",
        "{{ nothing() }}",
    ] {
        let fault = match Template::read(&format!("{HEAD}{body}\n")) {
            Ok(_) => self::fault(body),
            Err(fault) => fault,
        };
        assert_eq!(fault.line, Some(4), "{body}: {fault}");
    }
    assert!(
        fault("See {{ changes() }} here.")
            .cause
            .contains("paragraph of its own")
    );
}

#[test]
fn work_is_bounded() {
    let body = "{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}";
    assert!(fault(body).cause.contains("too long"), "{}", fault(body));
    let body = "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}";
    fault(body);
}

#[test]
fn words_of_the_dossier_stay_words_wherever_they_are_printed() {
    for words in [
        "**bold** _and_ `code` [a](https://example.test) ![b](c)",
        "{{ 7 * 7 }} {% for x in y %} {# gone #}",
        "<script>alert(1)</script> &amp; <b>",
        "| a | b |\n| --- | --- |",
        "# head\n\n- item\n1. one\n> quote\n---",
        "\u{f0000}\u{f0010}\u{f0001}",
        "\u{202e}drawkcab",
    ] {
        let material = titled(words);
        let shown = rapporteur_briefing::legible(
            &words.replace(|it| matches!(it, '\u{f0000}'..='\u{f001f}'), "\u{fffd}"),
        )
        .into_owned();
        for body in [
            "{{ process.title }}",
            "# {{ process.title }}\n\nText.",
            "## {{ process.title }}\n\nText.",
            "- {{ process.title }}\n- other",
            "**{{ process.title }}** and *{{ process.title }}*",
            "| A | {{ process.title }} |\n| --- | --- |\n| {{ process.title }} | b |",
            "{{ process.title ~ \" and more\" }}",
            "{{ [process.title, process.title]|join(\", \") }}",
            "{% macro m(x) %}said: {{ x }}{% endmacro %}{{ m(process.title) }}",
            "{% set x %}{{ process.title }}{% endset %}{{ x }}",
        ] {
            let document = composed(&material, body).unwrap().document;
            let said: String = document
                .blocks
                .iter()
                .flat_map(Block::sentences)
                .map(|it| plain(&it.text))
                .chain([plain(&document.title)])
                .chain(heads(&document))
                .chain(document.blocks.iter().filter_map(|block| match block {
                    Block::Table(table) => Some(plain(&table.columns.last()?.title)),
                    _ => None,
                }))
                .collect();
            assert!(said.contains(&shown), "{body} with {words:?}: {said}");
            let page = read_html(&html::file(&document));
            assert!(!crate::support::elements(&page).contains(&"script".to_owned()));
            assert!(
                read_markdown(&markdown::file(&document))
                    .unexpected
                    .is_empty()
            );
        }
    }
}

#[test]
fn words_carry_their_mark_and_filtered_words_the_highest() {
    let mut material = sample::material();
    material.default_mark = Tlp::Green;
    let process = material.records.get_mut(&id(PROCESS)).unwrap();
    process.head.mark = Some(Tlp::Clear);
    let mark = |body: &str| {
        let document = composed(&material, body).unwrap().document;
        document.sentences().map(|it| it.mark).max()
    };
    assert_eq!(mark("Plain words."), Some(Tlp::Clear));
    assert_eq!(mark("About {{ process.title }}."), Some(Tlp::Clear));
    assert!(mark("About {{ process.title|upper }}.") >= Some(Tlp::Green));
    assert!(mark("{{ rounds[0].title }}") >= Some(Tlp::Green));
}

#[test]
fn sections_are_switched_off_and_moved_and_notes_follow_the_order() {
    let choices = Choices {
        sections: vec![
            ("incidents".to_owned(), true),
            ("offers".to_owned(), true),
            ("rounds".to_owned(), false),
            ("no-such".to_owned(), true),
        ],
        ..Choices::default()
    };
    let document = product(&sample::material(), "full", &choices);
    let heads = heads(&document);
    assert_eq!(heads.first().map(String::as_str), Some("Incidents"));
    assert_eq!(
        heads.get(1).map(String::as_str),
        Some("Offers and who owes")
    );
    assert!(!heads.contains(&"Rounds".to_owned()));
    let mut seen = 0;
    let inlines = document.sentences().flat_map(|it| &it.text);
    for inline in inlines {
        if let Inline::Footnote { number } = inline {
            assert!(*number <= seen + 1, "note {number} after {seen}");
            seen = seen.max(*number);
        }
    }
    assert_eq!(seen as usize, document.footnotes.len());
}

#[test]
fn prose_is_markdown_of_the_analyst_and_an_empty_slot_leaves_no_head() {
    let without = product(&sample::material(), "full", &Choices::default());
    assert!(!heads(&without).contains(&"Judgement".to_owned()));
    let prose = "A meeting is **unlikely**.\n\n- One <b>reason</b>\n- {{ another }}";
    let choices = Choices {
        prose: BTreeMap::from([("judgement".to_owned(), prose.to_owned())]),
        ..Choices::default()
    };
    let with = product(&sample::material(), "full", &choices);
    assert!(heads(&with).contains(&"Judgement".to_owned()));
    let written: Vec<String> = with
        .sentences()
        .filter(|it| it.origin == Origin::Written)
        .map(|it| plain(&it.text))
        .collect();
    assert_eq!(
        written,
        [
            "A meeting is unlikely.",
            "One <b>reason</b>",
            "{{ another }}"
        ]
    );
    let marks: Vec<Tlp> = with
        .sentences()
        .filter(|it| it.origin == Origin::Written)
        .map(|it| it.mark)
        .collect();
    assert_eq!(marks, [Tlp::Green; 3]);
}

#[test]
fn a_sentence_is_put_otherwise_by_its_key_and_says_when_that_is_stale() {
    let before = product(&sample::material(), "full", &Choices::default());
    let sentence = before
        .sentences()
        .find(|it| it.key.ends_with("/standing"))
        .unwrap()
        .clone();
    let with = |basis: &str, key: &str| {
        let edit = SentenceEdit {
            text: "Set for Sunday, *we hear*.".to_owned(),
            basis: basis.to_owned(),
        };
        let choices = Choices {
            edits: BTreeMap::from([(key.to_owned(), edit)]),
            ..Choices::default()
        };
        let template = Template::read(Template::built_in("full").unwrap().text).unwrap();
        template::compose(&sample::material(), &template, &choices).unwrap()
    };
    let fresh = with(&plain(&sentence.text), &sentence.key);
    assert!(fresh.unmet_edits.is_empty());
    let found = |composition: &Composition| {
        let mut sentences = composition.document.sentences();
        sentences.find(|it| it.key == sentence.key).unwrap().clone()
    };
    let edited = found(&fresh);
    assert_eq!(edited.origin, Origin::Edited { stale: None });
    assert_eq!(plain(&edited.text), "Set for Sunday, *we hear*.");
    assert_eq!(edited.rests_on, sentence.rests_on);
    assert_eq!(fresh.document.footnotes, before.footnotes);
    let Origin::Edited { stale: Some(now) } = found(&with("as it once was", &sentence.key)).origin
    else {
        panic!("it is stale");
    };
    assert_eq!(plain(&now), plain(&sentence.text));
    assert_eq!(with("", "rounds/none").unmet_edits, ["rounds/none"]);
}

#[test]
fn keys_are_each_once_and_the_same_every_time() {
    for it in BUILT_IN {
        let document = product(&sample::material(), it.name, &Choices::default());
        let mut keys: Vec<&str> = document
            .sentences()
            .filter(|it| it.origin.is_generated())
            .map(|it| it.key.as_str())
            .collect();
        assert!(keys.iter().all(|key| !key.is_empty()), "{}", it.name);
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all, "{}", it.name);
    }
}

#[test]
fn the_head_sets_the_look_and_the_request_the_paper() {
    let text = "---\ntitle: Note\nproduct: Our note\npaper: letter\nsources: no\nstyle:\n  body: Noto Serif\n  size: 11\n  accent: \"#aa0000\"\n  contents: yes\n---\nText.";
    let template = Template::read(text).unwrap();
    let choices = Choices {
        paper: Some(Paper::A4),
        ..Choices::default()
    };
    let material = sample::material();
    let plain_choices = Choices::default();
    let own = template::compose(&material, &template, &plain_choices).unwrap();
    assert_eq!(own.document.style.paper, Paper::Letter);
    assert_eq!(own.document.style.accent.to_string(), "#aa0000");
    assert!(own.document.style.contents);
    assert!(plain(&own.document.running).starts_with("Our note 2"));
    let asked = template::compose(&material, &template, &choices).unwrap();
    assert_eq!(asked.document.style.paper, Paper::A4);
}

#[test]
fn loops_tell_records_with_their_evidence() {
    let document = made(
        "{% for offer in offers if offer.owed %}- {{ offer.title }}, day {{ offer.days_owed }}: {{ offer.owed_sentence }}\n{% endfor %}",
    );
    let said: Vec<String> = document.sentences().map(|it| plain(&it.text)).collect();
    assert!(said.iter().any(|it| it.contains("day 2")), "{said:?}");
    assert!(document.sentences().any(|it| !it.rests_on.is_empty()));
}
