//! What moved between two looks, the course through stages, and what is counted around rounds and
//! under readings, by tables.

use crate::support::*;
use rapporteur_domain::development::{
    IncidentReport, Movement, Outcome, OutcomeType, PledgeReport, PledgeState, Position,
    PositionKind, PositionValue, Stage,
};
use rapporteur_domain::folds::incident::{IncidentSeen, Stretch, Sum, Within, incident, tally};
use rapporteur_domain::folds::position::{history, matrix, moved};
use rapporteur_domain::folds::reading::readings;
use rapporteur_domain::folds::stage::trajectory;
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::{Extra, Incident, Issue, Pledge, PledgeScope};
use rapporteur_domain::{Assertion, Body, Clocks, Known};
use std::convert::Infallible;

const TERM: u128 = 11;
const PROCESS: u128 = 1;
const PAUSE: u128 = 9;

fn issue() -> Known {
    Known {
        record: record(TERM, "Term", Body::Issue(Issue::default())),
        order: 1,
        since: noon("2026-01-01"),
        until: None,
    }
}

fn holds(party: u128, text: &str, movement: Option<Movement>, years: Option<f64>) -> Assertion {
    Assertion::Position(Position {
        party: id(party),
        text: text.to_owned(),
        position: PositionKind::PublicStance,
        value: years.map(|years| PositionValue::Interval {
            interval: Quantity::exactly(years, "years"),
        }),
        firmness: None,
        movement,
        conditional_on: Vec::new(),
        extra: Extra::new(),
    })
}

/// "party change from → to in n" of every cell that moved.
fn moves(known: &[Known], before: &Clocks, after: &Clocks) -> Vec<String> {
    let parties = [id(RUSSIA), id(UKRAINE)];
    let look = |clocks: &Clocks| matrix(&[issue()], known, &parties, clocks, &Names);
    let past = |issue, party| Ok::<_, Infallible>(history(issue, party, known, after, &Names));
    let Ok(moves) = moved(&look(before), &look(after), past);
    let text = |it: &Option<rapporteur_domain::folds::position::PositionSeen>| {
        it.as_ref().map_or("–".to_owned(), |seen| seen.text.clone())
    };
    moves
        .iter()
        .map(|it| {
            let party = rapporteur_domain::Titles::title(&Names, it.party);
            let (from, to) = (text(&it.from), text(&it.to));
            format!("{party} {} {from} → {to} in {}", it.change, it.steps)
        })
        .collect()
}

#[test]
fn only_what_moved_between_two_looks_is_told() {
    use Movement::{Harder, Softer};
    let mut story = Story::default();
    story.add(
        id(TERM),
        "2026-01-10",
        holds(RUSSIA, "ten", None, Some(10.0)),
    );
    story.add(
        id(TERM),
        "2026-01-10",
        holds(UKRAINE, "forty", None, Some(40.0)),
    );
    story.add(
        id(TERM),
        "2026-02-01",
        holds(RUSSIA, "twelve", Some(Softer), Some(12.0)),
    );
    story.add(
        id(TERM),
        "2026-02-05",
        holds(RUSSIA, "fifteen", Some(Softer), Some(15.0)),
    );
    // the same in other words is no move
    story.add(
        id(TERM),
        "2026-02-06",
        holds(UKRAINE, "still forty", None, Some(40.0)),
    );
    let known = story.known.clone();
    let told = |before: &str, after: &str| moves(&known, &as_of(before), &as_of(after));
    assert_eq!(
        told("2026-01-20", "2026-02-10"),
        ["Russia softer ten → fifteen in 2"]
    );
    assert_eq!(
        told("2026-02-02", "2026-02-10"),
        ["Russia softer twelve → fifteen in 1"]
    );
    assert_eq!(
        told("2026-01-01", "2026-01-20"),
        ["Russia new – → ten in 1", "Ukraine new – → forty in 1"]
    );
    assert!(told("2026-02-07", "2026-02-10").is_empty());
    // back in time nothing is held yet
    assert_eq!(
        told("2026-01-20", "2026-01-01"),
        [
            "Russia no longer held ten → – in 0",
            "Ukraine no longer held forty → – in 0"
        ]
    );
    let mut story = Story::default();
    story.add(id(TERM), "2026-01-10", holds(RUSSIA, "ten", None, None));
    story.add(
        id(TERM),
        "2026-02-01",
        holds(RUSSIA, "twelve", Some(Softer), None),
    );
    story.add(
        id(TERM),
        "2026-02-05",
        holds(RUSSIA, "eight", Some(Harder), None),
    );
    let known = story.known.clone();
    assert_eq!(
        moves(&known, &as_of("2026-01-20"), &as_of("2026-02-10")),
        ["Russia unclear ten → eight in 2"]
    );
}

fn coded(stage: Stage) -> Assertion {
    Assertion::Outcome(Outcome {
        outcome: OutcomeType::Other,
        text: String::new(),
        quantities: Vec::new(),
        document: None,
        stage: Some(stage),
        extra: Extra::new(),
    })
}

#[test]
fn a_course_marks_where_it_goes_back() {
    let mut story = Story::default();
    for (day, stage) in [
        ("2026-01-24", Stage::PreNegotiation),
        ("2026-01-30", Stage::Ceasefire),
        ("2026-01-31", Stage::Ceasefire),
        ("2026-02-01", Stage::Other),
        ("2026-02-05", Stage::PreNegotiation),
        ("2026-02-18", Stage::FrameworkPartial),
    ] {
        story.add(id(PROCESS), day, coded(stage));
    }
    let course = trajectory(&story.known, &as_of("2026-03-01"));
    let told: Vec<String> = course
        .steps
        .iter()
        .map(|it| {
            format!(
                "{}{} ×{}",
                if it.reversal { "back to " } else { "" },
                it.stage.code(),
                it.coded
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "pre_negotiation ×1",
            "ceasefire ×2",
            "other ×1",
            "back to pre_negotiation ×1",
            "framework_partial ×1"
        ]
    );
    assert_eq!(course.reversals, 1);
    assert_eq!(
        trajectory(&story.known, &as_of("2026-01-29")).steps.len(),
        1
    );
}

fn killed(least: Option<f64>, most: Option<f64>) -> Assertion {
    let unit = "people".to_owned();
    Assertion::IncidentReport(IncidentReport {
        killed: Some(Quantity { least, most, unit }),
        ..IncidentReport::default()
    })
}

fn attack(number: u128, happened: &str, reports: Vec<Assertion>) -> IncidentSeen {
    let body = Body::Incident(Incident {
        incident_type: "drone attack".to_owned(),
        happened: edtf(happened),
        place: None,
        place_text: String::new(),
        processes: Vec::new(),
        extra: Extra::new(),
    });
    let mut story = Story::default();
    for report in reports {
        story.add(id(number), "2026-02-01", report);
    }
    let record = record(number, "Attack", body);
    incident(&record, &story.known, &as_of("2026-03-01"), &Names).unwrap()
}

#[test]
fn a_number_of_casualties_is_all_that_its_accounts_allow() {
    let count = |reports| {
        let seen = attack(40, "2026-01-29", reports);
        seen.killed
            .map(|it| (it.least, it.most, it.accounts, it.disputed))
    };
    assert_eq!(count(vec![]), None);
    assert_eq!(count(vec![killed(None, None)]), None);
    assert_eq!(
        count(vec![
            killed(Some(3.0), Some(3.0)),
            killed(Some(2.0), Some(5.0))
        ]),
        Some((Some(2.0), Some(5.0), 2, false))
    );
    assert_eq!(
        count(vec![killed(Some(3.0), Some(3.0)), killed(Some(7.0), None)]),
        Some((Some(3.0), None, 2, true))
    );
}

#[test]
fn a_window_counts_what_lies_in_it_and_what_may() {
    let incidents = [
        attack(40, "2026-01-22", vec![killed(Some(3.0), Some(3.0))]),
        attack(
            41,
            "2026-01-23/2026-01-26",
            vec![killed(Some(1.0), Some(2.0))],
        ),
        attack(42, "2026-01", vec![]),
        attack(43, "2026-02-10", vec![killed(Some(9.0), Some(9.0))]),
    ];
    let before = tally(
        &incidents,
        &Stretch::days(day("2026-01-20"), day("2026-01-24")),
    );
    assert_eq!((before.least, before.most), (1, 3));
    let sum = Sum {
        least: 3.0,
        most: Some(5.0),
        untold: 1,
        disputed: 0,
    };
    assert_eq!(before.killed, sum);
    let open = Stretch {
        first: Some(day("2026-02-01")),
        last: None,
    };
    assert_eq!(open.holds(&edtf("2026-02-10")), Within::Certain);
    assert_eq!(open.holds(&edtf("2026-01-10/..")), Within::Possible);
    assert_eq!(open.holds(&edtf("2026-01-31")), Within::Outside);
}

#[test]
fn each_reading_of_a_pledge_has_its_own_incidents() {
    let scope = |label: &str, term: Option<&str>| PledgeScope {
        label: label.to_owned(),
        term: term.map(edtf),
        ..PledgeScope::default()
    };
    let pledge = Pledge {
        scopes: vec![
            scope("cities", Some("2026-01-29/2026-02-05")),
            scope("energy", Some("../2026-02-01")),
        ],
        ..Pledge::default()
    };
    let pledge = record(PAUSE, "Pause", Body::Pledge(pledge));
    let report = |state, scope: &str, incident: Option<u128>| {
        Assertion::Pledge(PledgeReport {
            state,
            scope: scope.to_owned(),
            incident: incident.map(id),
            extra: Extra::new(),
        })
    };
    let mut story = Story::default();
    story.add(
        id(PAUSE),
        "2026-01-29",
        report(PledgeState::Given, "cities", None),
    );
    story.add(
        id(PAUSE),
        "2026-01-30",
        report(PledgeState::Given, "energy", None),
    );
    story.add(
        id(PAUSE),
        "2026-01-30",
        report(PledgeState::Broken, "cities", Some(40)),
    );
    story.add(
        id(PAUSE),
        "2026-01-30",
        report(PledgeState::Kept, "energy", Some(40)),
    );
    let incidents = [
        attack(40, "2026-01-30", vec![]),
        attack(41, "2026-01-29", vec![]),
        attack(42, "2026-02-03", vec![]),
    ];
    let told: Vec<String> = readings(&pledge, &story.known, &incidents, &as_of("2026-03-01"))
        .iter()
        .map(|it| {
            let under: Vec<String> = it
                .incidents
                .iter()
                .map(|it| {
                    let judged = it.judged.as_ref().map_or("unjudged", |it| it.state.code());
                    format!("{} {} {judged}", it.incident.0.as_u128(), it.within.code())
                })
                .collect();
            format!("{} {}: {}", it.scope, it.tally.most, under.join(", "))
        })
        .collect();
    assert_eq!(
        told,
        [
            "cities 3: 40 certain broken, 41 certain unjudged, 42 certain unjudged",
            "energy 1: 40 certain kept"
        ]
    );
}
