//! The checks before issue on sentences of our own: what each must find, what it must leave
//! alone, and that generated products of the sample raise nothing.

use crate::sample::{self, id};
use crate::support::compose;
use rapporteur_briefing::block::{Block, Inline, Origin, Sentence, own};
use rapporteur_briefing::checks::{Check, Finding, check};
use rapporteur_briefing::{Document, Material};
use rapporteur_domain::mark::Tlp;
use serde_json::{Value, json};

/// A sentence that a hand wrote.
fn written(words: &str, rests_on: &[u32]) -> Sentence {
    Sentence {
        text: vec![own(words)],
        rests_on: rests_on.iter().map(|number| id(*number)).collect(),
        mark: Tlp::Green,
        key: String::new(),
        origin: Origin::Written,
    }
}

/// The sample's product with these paragraphs of a hand and nothing else.
fn product(material: &Material, paragraphs: Vec<Vec<Sentence>>) -> Document {
    let mut document = compose(material);
    document.blocks = paragraphs
        .into_iter()
        .map(|sentences| Block::Paragraph { sentences })
        .collect();
    document
}

fn found(paragraphs: Vec<Vec<Sentence>>) -> Vec<Finding> {
    let material = sample::material();
    check(&product(&material, paragraphs), &material)
}

#[track_caller]
fn hits(kind: Check, sentences: &[&str]) {
    for words in sentences {
        let found = found(vec![vec![written(words, &[])]]);
        assert!(
            found.iter().any(|it| it.check == kind),
            "missed: {words}\n{found:?}"
        );
    }
}

#[track_caller]
fn misses(kind: Check, sentences: &[&str]) {
    for words in sentences {
        let found = found(vec![vec![written(words, &[])]]);
        let wrong: Vec<&Finding> = found.iter().filter(|it| it.check == kind).collect();
        assert!(wrong.is_empty(), "false alarm: {words}\n{wrong:?}");
    }
}

#[test]
fn likelihood_and_confidence_stand_in_sentences_of_their_own() {
    hits(
        Check::LikelihoodAndConfidence,
        &[
            "We assess with high confidence that a third round is likely.",
            "It is very unlikely that Kyiv accepts; our confidence is moderate because few saw the text.",
            "With low confidence, we judge a truce almost certain.",
            "A delay is probable (medium confidence).",
        ],
    );
    misses(
        Check::LikelihoodAndConfidence,
        &[
            "A third round is likely, given what both sides said. We hold this with high confidence.",
            "The parties will probably agree on a confidence-building measure.",
            "The envoy is confident that a round is likely, according to TASS.",
            "He said “with high confidence it is likely”, and left.",
            "The unlikely place of the talks was kept in confidence.",
        ],
    );
}

#[test]
fn one_product_uses_one_scale() {
    let mixed = found(vec![
        vec![written("Given the record, a truce is very unlikely.", &[])],
        vec![written("Given the record, a delay is highly likely.", &[])],
    ]);
    let scale: Vec<&Finding> = mixed
        .iter()
        .filter(|it| it.check == Check::MixedScales)
        .collect();
    assert_eq!(scale.len(), 1, "{mixed:?}");
    assert!(scale[0].message.contains("ICD 203") && scale[0].message.contains("PHIA"));
    let one = found(vec![
        vec![written("Given the record, a truce is very unlikely.", &[])],
        vec![written(
            "Given the record, a delay is likely, a walk-out very likely.",
            &[],
        )],
        vec![written("Moscow called it “a realistic possibility”.", &[])],
    ]);
    assert!(
        one.iter().all(|it| it.check != Check::MixedScales),
        "{one:?}"
    );
}

#[test]
fn a_judgement_says_what_it_rests_on() {
    hits(
        Check::UnsupportedJudgement,
        &[
            "We assess that Moscow wants the meeting.",
            "A third round is likely.",
            "In our view the sides are tired.",
        ],
    );
    misses(
        Check::UnsupportedJudgement,
        &[
            "We assess that Moscow wants the meeting because it repeated the invitation.",
            "A third round is likely, judging by the rooms that are booked.",
            "The next round is on Sunday.",
            "Kyiv replied that a meeting was “likely”.",
        ],
    );
    let cited = found(vec![vec![
        written("We assess that Moscow wants the meeting.", &[]),
        written("It repeated the invitation.", &[103]),
    ]]);
    assert!(
        cited
            .iter()
            .all(|it| it.check != Check::UnsupportedJudgement),
        "{cited:?}"
    );
}

#[test]
fn what_one_origin_says_is_told_as_what_it_says() {
    let one = |words: &str| {
        let found = found(vec![vec![written(words, &[103])]]);
        found.iter().any(|it| it.check == Check::SingleOrigin)
    };
    assert!(one("The invitation stands."));
    assert!(one("Russia has repeated its invitation to Moscow."));
    assert!(!one("The invitation stands, Peskov says."));
    assert!(!one("According to the Kremlin the invitation stands."));
    assert!(!one("The invitation reportedly stands."));
    assert!(!one("Peskov: the invitation stands."));
    let two = found(vec![vec![written("The talks are on.", &[101, 105])]]);
    assert!(
        two.iter().all(|it| it.check != Check::SingleOrigin),
        "{two:?}"
    );
}

#[test]
fn a_contradiction_is_not_told_as_settled() {
    let told = |words: &str, on: &[u32]| {
        let found = found(vec![vec![written(words, on)]]);
        found.iter().any(|it| it.check == Check::Contradiction)
    };
    assert!(told("The attack killed three people.", &[107]));
    assert!(!told("How many were killed is reported variously.", &[107]));
    assert!(!told(
        "Three were killed, the regional authorities say; others have five.",
        &[107]
    ));
    assert!(!told(
        "A building burned in the region, one account says.",
        &[107]
    ));
    assert!(!told("The next round is on Sunday.", &[]));
}

#[test]
fn a_weekday_fits_its_date() {
    hits(
        Check::Weekday,
        &[
            "The round opens on Monday, 1 February 2026.",
            "The round opens on Tuesday 16 February.",
            "It was held on February 16, 2026 (Tuesday).",
            "They met on Thursday and Friday, 4–5 February 2026.",
            "They meet on Mon, 1 Feb 2026.",
            "They met on 2026-02-16 (Tuesday).",
            "Les pourparlers reprennent mardi 16 février 2026.",
            "Переговори почнуться у вівторок, 16 лютого 2026 року.",
            "Переговоры начнутся во вторник, 16 февраля 2026 года.",
            "Die Runde beginnt am Dienstag, den 16. Februar 2026.",
            "تبدأ الجولة يوم الثلاثاء، 16 فبراير 2026.",
            "تبدأ الجولة يوم الثلاثاء، ١٦ فبراير ٢٠٢٦.",
        ],
    );
    misses(
        Check::Weekday,
        &[
            "The round opens on Sunday, 1 February 2026.",
            "The round opens on Monday 16 February.",
            "They met on Wednesday and Thursday, 4–5 February 2026.",
            "They met from Wednesday, 4 February, to Thursday, 5 February 2026.",
            "On Friday the sides said that 5 March would do.",
            "An outlet wrote “Tuesday, 16 February 2026”.",
            "The delegation sat until 4 February, and the Sunday papers told it.",
            "On Sunday 300 people marched in Geneva.",
            "Les pourparlers reprennent lundi 16 février 2026.",
            "Переговори почнуться в понеділок, 16 лютого 2026 року.",
            "Переговоры начнутся в понедельник, 16 февраля.",
            "تبدأ الجولة يوم الاثنين، 16 فبراير 2026.",
        ],
    );
}

#[test]
fn a_title_is_of_its_day() {
    let mut values = sample::values();
    for value in &mut values {
        if value["title"] == "Ushakov" {
            value["title"] = json!("Yuri Ushakov");
            value["names"] = json!([{ "text": "Юрий Ушаков" }]);
            value["posts"] = json!([
                { "title": "Foreign policy aide", "party": id(sample::RUSSIA), "during": "2012/2025-12-31" },
                { "title": "Special envoy", "party": id(sample::RUSSIA), "during": "2026-01-01/.." },
            ]);
        }
    }
    let material = sample::of(values);
    let wrong = |words: &str| {
        let document = product(&material, vec![vec![written(words, &[])]]);
        let found = check(&document, &material);
        found.iter().any(|it| it.check == Check::TitleNotHeld)
    };
    assert!(wrong("Foreign policy aide Yuri Ushakov said so."));
    assert!(wrong("Ushakov, the foreign policy aide, travelled."));
    assert!(wrong("On 3 December 2025 Special envoy Ushakov came."));
    assert!(!wrong("Special envoy Yuri Ushakov said so."));
    assert!(!wrong(
        "The former foreign policy aide Yuri Ushakov said so."
    ));
    assert!(!wrong(
        "On 3 December 2025 foreign policy aide Ushakov came."
    ));
    assert!(!wrong(
        "A foreign policy aide met the delegation of Ushakov."
    ));
}

#[test]
fn a_position_told_is_the_latest() {
    let mut values = sample::values();
    let later: Value = json!({
        "id": id(140), "kind": "development", "subject": id(sample::TERRITORY), "happened": "2026-01-30",
        "asserts": "position", "party": id(sample::STATES), "text": "wants a freeze along the line",
        "position": "public_stance", "own_observation": true,
    });
    values.push(later);
    let material = sample::of(values);
    let stale = |on: &[u32]| {
        let words = "Washington reports progress on the details.";
        let document = product(&material, vec![vec![written(words, on)]]);
        let found = check(&document, &material);
        found
            .into_iter()
            .find(|it| it.check == Check::StalePosition)
    };
    let finding = stale(&[105]).expect("stale");
    assert!(finding.message.contains("wants a freeze"), "{finding:?}");
    assert!(stale(&[105, 140]).is_none());
    assert!(stale(&[140]).is_none());
    let mut edited = written("Washington is at work.", &[140]);
    edited.origin = Origin::Edited {
        stale: Some(vec![own("Washington wants a freeze.")]),
    };
    let found = check(&product(&material, vec![vec![edited]]), &material);
    assert!(
        found.iter().any(|it| it.check == Check::StaleEdit),
        "{found:?}"
    );
}

#[test]
fn a_quotation_is_what_was_captured() {
    let mut values = sample::values();
    for value in &mut values {
        if value["id"] == json!(id(103)) {
            value["evidence"][0]["span"] = json!({
                "start": 0, "end": 10,
                "words": "We have not received any answer from Kyiv so far, the spokesman told reporters",
            });
        }
    }
    let material = sample::of(values);
    let differs = |words: &str, on: &[u32]| {
        let document = product(&material, vec![vec![written(words, on)]]);
        let found = check(&document, &material);
        found.iter().any(|it| it.check == Check::Quotation)
    };
    assert!(differs(
        "Peskov: “We have received no answer from Kyiv so far”.",
        &[103]
    ));
    assert!(differs(
        "Peskov: “We have not received any reply from Kyiv so far”.",
        &[]
    ));
    assert!(!differs(
        "Peskov: “We have not received any answer from Kyiv so far”.",
        &[103]
    ));
    assert!(!differs(
        "Peskov: “we have not received any answer […] so far”.",
        &[103]
    ));
    assert!(!differs(
        "Peskov: “We have … received any answer from Kyiv”.",
        &[103]
    ));
    assert!(!differs("He spoke of “no answer”.", &[103]));
    assert!(!differs(
        "The paper is called “Talks to resume on Sunday evening”.",
        &[103]
    ));
}

#[test]
fn talks_and_incidents_are_not_tied_as_cause_and_effect() {
    hits(
        Check::Causation,
        &[
            "The strikes on the power grid led to a pause in the talks.",
            "Because of the drone attack the second round was put off.",
            "The talks collapsed as a result of the shelling.",
            "Moscow launched missiles in order to pressure the negotiators.",
            "The attack was carried out in retaliation for the offer.",
            "The second round triggered a new wave of attacks.",
        ],
    );
    misses(
        Check::Causation,
        &[
            "The attack came two days before the round.",
            "Kyiv says the strikes were meant to pressure the negotiators.",
            "The talks were put off because three timetables had to be brought together.",
            "Nothing on record says that the attack caused the delay of the talks.",
            "The strike led to a fire in an apartment building.",
            "According to the mediator the attack delayed the talks.",
            "The offer was thus repeated.",
        ],
    );
}

#[test]
fn generated_products_raise_nothing() {
    let material = sample::material();
    let found = check(&compose(&material), &material);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_key_holds_while_the_words_do() {
    let keys = |words: &str| -> Vec<String> {
        let found = found(vec![vec![written(words, &[])]]);
        found.into_iter().map(|it| it.key).collect()
    };
    let first = keys("The round opens on Monday, 1 February 2026.");
    assert_eq!(first, keys("The round opens on Monday, 1 February 2026."));
    assert_eq!(first.len(), 1);
    assert!(first[0].starts_with("weekday-"), "{first:?}");
    assert_ne!(first, keys("The round begins on Monday, 1 February 2026."));
}

#[test]
fn words_are_read_through_their_markup() {
    let mut sentence = written("", &[]);
    sentence.text = vec![
        own("The round opens on "),
        Inline::Strong {
            text: vec![own("Monday")],
        },
        own(", 1 February 2026."),
    ];
    let found = found(vec![vec![sentence]]);
    assert!(
        found.iter().any(|it| it.check == Check::Weekday),
        "{found:?}"
    );
}
