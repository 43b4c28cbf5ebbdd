//! What contradicts what, and what ends a contradiction.

use crate::support::*;
use rapporteur_domain::development::{
    Capacity, Delegation, IncidentReport, Measure, Modality, Outcome, OutcomeType, Position,
    PositionKind, PositionValue, Rank, RoundMove, RoundState,
};
use rapporteur_domain::folds::contradiction::contradictions;
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::Extra;
use rapporteur_domain::{Assertion, Development};

/// The sentences of what is contradicted among these.
#[track_caller]
fn check(story: &Story, expected: &[&str]) {
    let found = contradictions(&story.known, &as_of("2026-12-31"), &Names);
    let sentences: Vec<_> = found.iter().map(|it| it.sentence.as_str()).collect();
    assert_eq!(sentences, expected);
}

fn story(subject: u128, claims: &[(&str, Assertion)]) -> Story {
    let mut story = Story::default();
    for (happened, asserts) in claims {
        story.add(id(subject), happened, asserts.clone());
    }
    story
}

fn counted(least: f64, most: Option<f64>) -> Quantity {
    Quantity {
        least: Some(least),
        most,
        unit: "each".to_owned(),
    }
}

fn exchanged(name: &str, quantity: Quantity) -> Assertion {
    Assertion::Outcome(Outcome {
        outcome: OutcomeType::PrisonerExchange,
        text: String::new(),
        quantities: vec![Measure {
            name: name.to_owned(),
            quantity,
        }],
        document: None,
        stage: None,
        extra: Extra::new(),
    })
}

fn killed(least: f64, most: Option<f64>) -> Assertion {
    Assertion::IncidentReport(IncidentReport {
        killed: Some(counted(least, most)),
        ..IncidentReport::default()
    })
}

fn headed_by(persons: &[u128]) -> Assertion {
    Assertion::Delegation(Delegation {
        party: id(RUSSIA),
        persons: persons.iter().copied().map(id).collect(),
        capacity: Capacity::Head,
        extra: Extra::new(),
    })
}

fn because(reason: &str, window: &str) -> Assertion {
    Assertion::Round(RoundMove {
        window: Some(edtf(window)),
        reason: reason.to_owned(),
        ..round_move(RoundState::Confirmed)
    })
}

fn term(party: u128, value: PositionValue) -> Assertion {
    Assertion::Position(Position {
        party: id(party),
        text: String::new(),
        position: PositionKind::PublicStance,
        value: Some(value),
        firmness: None,
        movement: None,
        conditional_on: Vec::new(),
        extra: Extra::new(),
    })
}

fn years(least: f64, most: f64) -> PositionValue {
    PositionValue::Interval {
        interval: counted(least, Some(most)),
    }
}

#[test]
fn when_a_round_was_held() {
    use RoundState::{Concluded, Tentative, UnderWay};
    let held = |a, b| {
        story(
            2,
            &[
                ("2026-02-05", to(Concluded, a)),
                ("2026-02-05", to(Concluded, b)),
            ],
        )
    };
    check(
        &held("2026-02-04/2026-02-05", "2026-02-06"),
        &["Round 2, when it was held: reported variously: 4–5 Feb 2026; 6 Feb 2026"],
    );
    check(&held("2026-02-04/2026-02-05", "2026-02-05"), &[]);
    check(&held("2026-02-04/2026-02-05", "2026-02"), &[]);
    // plans are not contradicted by what came of them
    check(
        &story(
            2,
            &[
                ("2026-01-28", to(Tentative, "2026-02-01")),
                ("2026-02-05", to(UnderWay, "2026-02-04")),
            ],
        ),
        &[],
    );
}

#[test]
fn why_a_date_moved() {
    let reasons = |a, b, window| {
        story(
            2,
            &[
                ("2026-02-02", because(a, "2026-02-04/2026-02-05")),
                ("2026-02-02", because(b, window)),
            ],
        )
    };
    check(
        &reasons(
            "the situation elsewhere",
            "three timetables",
            "2026-02-04/2026-02-05",
        ),
        &[
            "Round 2, why the date moved: reported variously: the situation elsewhere; three timetables",
        ],
    );
    check(
        &reasons(
            "Three timetables",
            "three  timetables",
            "2026-02-04/2026-02-05",
        ),
        &[],
    );
    check(
        &reasons("the situation elsewhere", "three timetables", "2026-02-08"),
        &[],
    );
}

#[test]
fn who_headed_a_delegation() {
    let heads = |a: &[u128], b: &[u128]| {
        story(
            2,
            &[("2026-02-04", headed_by(a)), ("2026-02-04", headed_by(b))],
        )
    };
    check(
        &heads(&[KOSTYUKOV], &[DMITRIEV]),
        &["Round 2, who heads the delegation (Russia): reported variously: Kostyukov; Dmitriev"],
    );
    check(&heads(&[KOSTYUKOV], &[KOSTYUKOV, DMITRIEV]), &[]);
}

#[test]
fn how_many() {
    let name = "released by each side";
    let rival = story(
        2,
        &[
            ("2026-02-05", exchanged(name, counted(157.0, Some(157.0)))),
            ("2026-02-05", exchanged(name, counted(300.0, None))),
        ],
    );
    let expected = "Round 2, how many (prisoner exchange, released by each side): \
                    reported variously: 157 each; at least 300 each";
    check(&rival, &[expected]);
    // another measure is another slot, and what overlaps agrees
    let apart = [
        ("2026-02-05", exchanged(name, counted(157.0, Some(157.0)))),
        (
            "2026-02-05",
            exchanged("released in all", counted(314.0, Some(314.0))),
        ),
        ("2026-02-05", exchanged(name, counted(150.0, None))),
    ];
    check(&story(2, &apart), &[]);
    check(
        &story(
            5,
            &[
                ("2026-01-29", killed(3.0, Some(3.0))),
                ("2026-01-29", killed(3.0, None)),
            ],
        ),
        &[],
    );
    let deaths = story(
        5,
        &[
            ("2026-01-29", killed(3.0, Some(3.0))),
            ("2026-01-30", killed(5.0, None)),
        ],
    );
    check(
        &deaths,
        &["Record 5, how many were killed: reported variously: 3 each; at least 5 each"],
    );
}

#[test]
fn positions_of_one_day() {
    let options = |words: &[&str]| PositionValue::Options {
        options: words.iter().map(|it| (*it).to_owned()).collect(),
    };
    let positions = |a, b, day| {
        story(
            3,
            &[("2026-01-29", term(UKRAINE, a)), (day, term(UKRAINE, b))],
        )
    };
    let expected =
        "Record 3, what the position is (Ukraine): reported variously: 15 each; 30–50 each";
    check(
        &positions(years(15.0, 15.0), years(30.0, 50.0), "2026-01-29"),
        &[expected],
    );
    // a position of another day is a movement
    check(
        &positions(years(15.0, 15.0), years(30.0, 50.0), "2026-01-30"),
        &[],
    );
    check(
        &positions(years(15.0, 40.0), years(30.0, 50.0), "2026-01-29"),
        &[],
    );
    check(
        &positions(
            options(&["front line", "1991"]),
            options(&["front line"]),
            "2026-01-29",
        ),
        &[],
    );
    check(
        &positions(years(15.0, 15.0), options(&["front line"]), "2026-01-29"),
        &[],
    );
}

#[test]
fn the_analyst_ends_a_contradiction() {
    let judged = |change: fn(&mut Development)| {
        let mut told = story(
            2,
            &[
                ("2026-02-04", headed_by(&[KOSTYUKOV])),
                ("2026-02-04", headed_by(&[DMITRIEV])),
            ],
        );
        with(&mut told.known[1], change);
        told
    };
    check(&judged(|it| it.rank = Rank::Preferred), &[]);
    check(&judged(|it| it.rank = Rank::Deprecated), &[]);
    check(&judged(|it| it.modality = Modality::Hypothetical), &[]);
    let mut both = judged(|it| it.rank = Rank::Preferred);
    with(&mut both.known[0], |it| it.rank = Rank::Preferred);
    check(
        &both,
        &["Round 2, who heads the delegation (Russia): reported variously: Kostyukov; Dmitriev"],
    );
}

#[test]
fn each_value_names_its_developments() {
    let told = story(
        2,
        &[
            ("2026-02-04", headed_by(&[KOSTYUKOV])),
            ("2026-02-04", headed_by(&[DMITRIEV])),
            ("2026-02-05", headed_by(&[KOSTYUKOV])),
        ],
    );
    let found = contradictions(&told.known, &as_of("2026-12-31"), &Names);
    let named: Vec<_> = found[0]
        .values
        .iter()
        .map(|it| (it.value.as_str(), it.developments.clone()))
        .collect();
    assert_eq!(
        named,
        [
            ("Kostyukov", vec![id(1001), id(1003)]),
            ("Dmitriev", vec![id(1002)])
        ]
    );
    // not known yet, not contradicted
    assert_eq!(
        contradictions(&told.known, &clocks("2026-12-31", "2026-02-03"), &Names),
        []
    );
}
