//! What a briefing promises whatever is in it: marks, silence on speakers, evidence, no causes,
//! no lost section, the same bytes.

use crate::sample::{self, id};
use crate::support::compose;
use rapporteur_briefing::block::{Block, Document, Inline, plain};
use rapporteur_briefing::{html, markdown};
use rapporteur_domain::folds::changes::{Change, ChangeGroup, ChangeWord, Group};
use rapporteur_domain::mark::Tlp;
use serde_json::{Value, json};

/// The sample with one record changed.
fn with(number: u32, change: Value) -> Document {
    let mut values = sample::values();
    let record = values
        .iter_mut()
        .find(|value| value["id"] == json!(id(number)))
        .unwrap();
    for (key, value) in change.as_object().unwrap() {
        record[key] = value.clone();
    }
    compose(&sample::of(values))
}

fn headings(document: &Document) -> Vec<String> {
    let text = |block: &Block| match block {
        Block::Heading { level: 2, text, .. } => Some(plain(text)),
        _ => None,
    };
    document.blocks.iter().filter_map(text).collect()
}

/// Every word the program itself says.
fn own_words(document: &Document) -> String {
    fn gather(text: &[Inline], words: &mut String) {
        for inline in text {
            match inline {
                Inline::Own { text } | Inline::Aside { text } => words.push_str(text),
                Inline::Strong { text } | Inline::Emphasis { text } => gather(text, words),
                _ => words.push(' '),
            }
        }
    }
    let mut words = String::new();
    document
        .sentences()
        .for_each(|sentence| gather(&sentence.text, &mut words));
    document
        .footnotes
        .iter()
        .chain(&document.sources)
        .for_each(|note| gather(&note.text, &mut words));
    words
}

#[test]
fn no_section_is_lost_when_there_is_nothing_to_say() {
    let mut material = sample::material();
    material.since = None;
    material.changes = Default::default();
    material.rounds.clear();
    material.venues.clear();
    material.issues.clear();
    material.offers.clear();
    material.incidents.clear();
    material.left_out = Default::default();
    material.contradictions.clear();
    material.questions.clear();
    material.number = 1;
    let document = compose(&material);
    insta::assert_snapshot!(markdown::file(&document), @r##"
    ---
    title: "Trilateral track"
    marking: "TLP:GREEN"
    as_of: "2026-01-30"
    as_known: "2026-01-30T16:00:00Z"
    number: 1
    lang: "en"
    ---

    **TLP:GREEN** · Briefing 1 · Trilateral track

    # Trilateral track

    As of 30 January 2026 · as known 30 January 2026, 16:00 UTC · first briefing of this process

    No further round is scheduled.

    ## What changed

    This is the first briefing of this process; everything in it is new.

    ## Where the talks stand

    Track 1. Taking part: Russia, Ukraine, United States (mediator). No round is recorded as held. No further round is scheduled.

    ## Rounds

    No round is recorded.

    ## Venues

    No venue is on the table.

    ## Sticking points

    No sticking point is recorded.

    ## Offers and who owes

    No offer is recorded.

    ## Incidents

    No incident is recorded.

    ## What we do not know

    No open question is recorded.

    ## Sources

    No source is cited.

    **TLP:GREEN**
    "##);
    assert_eq!(
        headings(&document).len(),
        headings(&compose(&sample::material())).len()
    );
}

#[test]
fn the_highest_mark_of_anything_in_it_is_the_mark_of_the_whole() {
    assert_eq!(
        compose(&sample::material()).marking.tlp,
        Tlp::Green,
        "unmarked is the default mark"
    );
    for number in [
        sample::TASS,
        sample::PAGE,
        sample::UKRAINE,
        sample::QUESTION,
        sample::STRIKE,
        103,
        110,
    ] {
        let document = with(number, json!({ "mark": "red" }));
        assert_eq!(document.marking.tlp, Tlp::Red, "record {number} is in it");
        assert!(
            html::file(&document).contains("<strong class=\"tlp red\">TLP:RED</strong></footer>")
        );
        assert!(markdown::file(&document).contains("marking: \"TLP:RED\""));
    }
    let lower = with(sample::TASS, json!({ "mark": "clear" }));
    assert_eq!(
        lower.marking.tlp,
        Tlp::Green,
        "a lower mark does not lower the rest"
    );
}

#[test]
fn a_mark_stays_with_the_sentences_it_is_about() {
    let document = with(103, json!({ "mark": "amber" }));
    let amber = document
        .sentences()
        .filter(|sentence| sentence.mark == Tlp::Amber);
    for sentence in amber {
        assert!(
            sentence.rests_on.contains(&id(103)),
            "{}",
            plain(&sentence.text)
        );
    }
}

#[test]
fn speakers_under_the_chatham_house_rule_are_not_named() {
    let mut values = sample::values();
    for value in values
        .iter_mut()
        .filter(|value| value["kind"] == "development")
    {
        value["chatham_house"] = json!(true);
    }
    let document = compose(&sample::of(values));
    assert!(document.marking.chatham_house);
    for form in [markdown::file(&document), html::file(&document)] {
        for name in [
            "Peskov",
            "Ushakov",
            "TASS",
            "RT",
            "AFP",
            "a US official",
            "Talks to resume",
            "regional authorities",
        ] {
            assert!(
                !form
                    .split(|it: char| !it.is_alphanumeric() && it != ' ')
                    .any(|words| words.contains(name) && (name != "RT" || words == "RT")),
                "{name} is named in\n{form}"
            );
        }
        assert!(form.contains("Chatham House Rule"));
    }
    assert!(document.sources.is_empty());
    let positions = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    for row in &positions.unwrap().rows {
        let cells: String = row[1..]
            .iter()
            .flatten()
            .map(|sentence| plain(&sentence.text))
            .collect();
        assert!(
            !cells.contains("reports") && !cells.contains("offers"),
            "a position is tied to a party: {cells}"
        );
    }
}

#[test]
fn words_on_chatham_house_terms_fall_under_the_rule_without_a_flag() {
    let statement = json!({
        "asserts": "statement", "form": "paraphrase", "wording": "a pause is thinkable", "terms": "chatham_house",
        "speaker": { "voice": "person", "id": id(sample::USHAKOV) } });
    let document = with(101, statement);
    let text = markdown::file(&document);
    assert!(
        text.contains(
            "**Round 2**: new under the Chatham House Rule, speaker and affiliation withheld."
        ),
        "{text}"
    );
}

#[test]
fn equal_evidence_has_one_footnote_and_every_footnote_is_referred_to() {
    let document = compose(&sample::material());
    let words: Vec<String> = document
        .footnotes
        .iter()
        .map(|note| plain(&note.text))
        .collect();
    for (at, note) in words.iter().enumerate() {
        assert!(!words[..at].contains(note), "{note} stands twice");
    }
    let text = markdown::file(&document);
    for number in 1..=document.footnotes.len() {
        assert!(
            text.split("[^1]: ")
                .next()
                .unwrap()
                .contains(&format!("[^{number}]"))
        );
    }
}

#[test]
fn a_chain_reads_in_words_and_a_repeated_source_is_shortened() {
    let document = compose(&sample::material());
    let notes: Vec<String> = document
        .footnotes
        .iter()
        .map(|note| plain(&note.text))
        .collect();
    insta::assert_snapshot!(notes.join("\n"), @r##"
    Peskov, via TASS, in The Daily, ‘Talks to resume on Sunday’, 29 January 2026; graded C3; one origin, one relay.
    Ushakov, via RT, in The Daily, ‘Talks to resume on Sunday’ (note 1); graded D3; one origin, one relay.
    Under the Chatham House Rule; speaker and affiliation withheld; graded C3; one origin.
    A US official, via AFP, in The Daily, ‘Talks to resume on Sunday’ (note 1); graded B3; one origin, one relay.
    The Daily, ‘Talks to resume on Sunday’ (note 1); item graded 3, outlet not graded; one origin.
    "##);
}

#[test]
fn rival_values_stand_side_by_side_and_are_never_told_as_fact() {
    let text = markdown::file(&compose(&sample::material()));
    assert!(text.contains("Reported variously, how many were killed: 3;[^5] at least 5.[^1]"));
    assert!(!text.contains("three killed"));

    let mut values = sample::values();
    let report = values
        .iter_mut()
        .find(|value| value["id"] == json!(id(107)))
        .unwrap();
    report["rank"] = json!("preferred");
    let text = markdown::file(&compose(&sample::of(values)));
    assert!(text.contains(
        "An apartment building burned; three killed, by the account of the regional authorities."
    ));
    assert!(!text.contains("variously"));
}

#[test]
fn sentences_with_a_footnote_name_the_developments_they_rest_on() {
    let document = compose(&sample::material());
    for sentence in document.sentences() {
        let noted = sentence
            .text
            .iter()
            .any(|inline| matches!(inline, Inline::Footnote { .. }));
        assert!(
            !noted || !sentence.rests_on.is_empty(),
            "{}",
            plain(&sentence.text)
        );
    }
}

#[test]
fn nothing_is_said_to_follow_from_anything() {
    let words = own_words(&compose(&sample::material())).to_lowercase();
    for cause in [
        "because",
        "cause",
        "due to",
        "led to",
        "leads to",
        "result",
        "therefore",
        "thus",
        "hence",
        "consequen",
        "provok",
        "trigger",
        "prompt",
        "in response",
        "in retaliation",
        "owing to",
        "thereby",
        "so that",
        "despite",
    ] {
        assert!(!words.contains(cause), "“{cause}” in: {words}");
    }
}

#[test]
fn the_same_material_gives_the_same_bytes() {
    let (one, other) = (compose(&sample::material()), compose(&sample::material()));
    assert_eq!(html::file(&one), html::file(&other));
    assert_eq!(markdown::file(&one), markdown::file(&other));
}

#[test]
fn the_tree_survives_json() {
    let document = compose(&sample::material());
    let json = serde_json::to_string(&document).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
}

#[test]
fn records_that_are_not_at_hand_are_said_to_be_unnamed() {
    let mut material = sample::material();
    material
        .records
        .retain(|key, _| *key == id(sample::PROCESS));
    let document = compose(&material);
    assert!(document.footnotes.is_empty());
    assert!(markdown::file(&document).contains("an unnamed record"));
}

#[test]
fn what_came_for_the_ground_of_the_news_is_counted_and_not_listed() {
    let mut material = sample::material();
    let sources = material.records.values();
    let sources: Vec<_> = sources
        .filter(|it| it.kind() == rapporteur_domain::Kind::Source)
        .map(|it| it.id)
        .collect();
    assert!(!sources.is_empty());
    let new = |subject: &rapporteur_domain::RecordId| Change {
        word: ChangeWord::New,
        sentence: "A source".to_owned(),
        subject: *subject,
        developments: Vec::new(),
    };
    material.changes.more = 0;
    material.changes.groups = vec![ChangeGroup {
        group: Group::Sources,
        changes: sources.iter().map(new).collect(),
    }];
    let text = markdown::file(&compose(&material));
    assert!(text.contains("- Also new on record: "), "{text}");
    assert!(!text.contains("now on record"), "{text}");
}
