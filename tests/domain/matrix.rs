//! Where the parties stand, by tables: positions on the left, the cell or the gap on the right.

mod gaps;
mod tree;

use crate::support::*;
use rapporteur_domain::development::{
    Modality, Movement, Position, PositionKind, PositionValue, Rank,
};
use rapporteur_domain::folds::origins::Outlets;
use rapporteur_domain::folds::position::{Gap, Matrix, MatrixRow, history, matrix};
use rapporteur_domain::folds::status::Weight;
use rapporteur_domain::grade::{Credibility, Reliability};
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::{Extra, Issue};
use rapporteur_domain::{Assertion, Body, Chain, Known, RecordId, Titles};

const TERM: u128 = 11;
const RUSSIA: u128 = 51;
const UKRAINE: u128 = 52;
const STATES: u128 = 53;
const OUTLET: u128 = 71;

/// One outlet, fairly reliable, publishes everything.
struct OneOutlet;

impl Titles for OneOutlet {
    fn title(&self, id: RecordId) -> String {
        id.to_string()
    }
}

impl Outlets for OneOutlet {
    fn outlet_of(&self, _: RecordId) -> Option<RecordId> {
        Some(id(OUTLET))
    }

    fn reliability(&self, _: RecordId) -> Option<Reliability> {
        Some(Reliability::C)
    }
}

fn position(party: u128, text: &str, value: Option<PositionValue>) -> Position {
    Position {
        party: id(party),
        text: text.to_owned(),
        position: PositionKind::PublicStance,
        value,
        firmness: None,
        movement: None,
        conditional_on: Vec::new(),
        extra: Extra::new(),
    }
}

fn range(least: Option<f64>, most: Option<f64>, unit: &str) -> Option<PositionValue> {
    let unit = unit.to_owned();
    Some(PositionValue::Interval {
        interval: Quantity { least, most, unit },
    })
}

fn years(least: f64, most: f64) -> Option<PositionValue> {
    range(Some(least), Some(most), "years")
}

fn options(options: &[&str]) -> Option<PositionValue> {
    Some(PositionValue::Options {
        options: options.iter().map(|&it| it.to_owned()).collect(),
    })
}

fn issue_known(number: u128, parent: Option<u128>) -> Known {
    let body = Body::Issue(Issue {
        parent: parent.map(id),
        ..Issue::default()
    });
    Known {
        record: record(number, "Issue", body),
        order: i64::try_from(number).unwrap(),
        since: noon("2026-01-01"),
        until: None,
    }
}

fn told(positions: &[(&str, Position)]) -> Story {
    let mut story = Story::default();
    for (happened, position) in positions {
        story.add(id(TERM), happened, Assertion::Position(position.clone()));
    }
    story
}

fn term_row(story: &Story, parties: &[u128], day: &str) -> MatrixRow {
    let parties: Vec<RecordId> = parties.iter().map(|&it| id(it)).collect();
    let issues = [issue_known(TERM, None)];
    let Matrix { mut rows } = matrix(&issues, &story.known, &parties, &as_of(day), &OneOutlet);
    assert_eq!(rows.len(), 1);
    rows.remove(0)
}

fn gap(values: &[Option<PositionValue>]) -> Option<Gap> {
    let parties: Vec<u128> = (0..values.len()).map(|at| 100 + at as u128).collect();
    let positions: Vec<_> = parties
        .iter()
        .zip(values)
        .map(|(&party, value)| ("2026-01-20", position(party, "", value.clone())))
        .collect();
    term_row(&told(&positions), &parties, "2026-02-01").gap
}

#[test]
fn the_term_of_the_guarantees_stands_fifteen_years_apart() {
    let story = told(&[
        (
            "2025-12-28",
            position(STATES, "Guarantees for 15 years", years(15.0, 15.0)),
        ),
        (
            "2026-01-10",
            position(UKRAINE, "Guarantees for decades", years(30.0, 50.0)),
        ),
    ]);
    let row = term_row(&story, &[RUSSIA, UKRAINE, STATES], "2026-01-30");
    let words: Vec<_> = row
        .cells
        .iter()
        .map(|cell| {
            cell.latest
                .as_ref()
                .and_then(|it| it.value_words.as_deref())
        })
        .collect();
    assert_eq!(words, [None, Some("30–50 years"), Some("15 years")]);
    let ages: Vec<_> = row
        .cells
        .iter()
        .map(|cell| cell.latest.as_ref().and_then(|it| it.age))
        .collect();
    assert_eq!(ages, [None, Some(20), Some(33)]);
    let gap = row.gap.unwrap();
    assert_eq!(
        (gap.unit.as_str(), gap.gap, gap.overlap),
        ("years", Some(15.0), None)
    );
    let between: Vec<_> = gap
        .between
        .iter()
        .map(|it| (it.party, it.least, it.most))
        .collect();
    assert_eq!(
        between,
        [
            (id(UKRAINE), Some(30.0), Some(50.0)),
            (id(STATES), Some(15.0), Some(15.0)),
        ]
    );
    assert_eq!(row.positions, 2);
}

/// The movement of each position of Ukraine's, in folding order.
#[track_caller]
fn check_movement(positions: &[(&str, Position)], expected: &[Option<Movement>]) {
    let story = told(positions);
    let past = history(
        id(TERM),
        id(UKRAINE),
        &story.known,
        &as_of("2999-01-01"),
        &OneOutlet,
    );
    let found: Vec<_> = past.iter().map(|it| it.seen.movement).collect();
    assert_eq!(found, expected);
    let row = term_row(&story, &[UKRAINE], "2999-01-01");
    assert_eq!(row.cells[0].latest.as_ref(), past.last().map(|it| &it.seen));
}

#[test]
fn movement_is_the_analysts_word_or_none_or_unclear() {
    use Movement::*;
    let says = |text: &str, value| position(UKRAINE, text, value);
    let judged = |text: &str, value, movement| Position {
        movement: Some(movement),
        ..position(UKRAINE, text, value)
    };
    check_movement(
        &[("2026-01-10", says("Thirty", years(30.0, 30.0)))],
        &[Option::None],
    );
    // fewer years are not called softer by a number
    check_movement(
        &[
            ("2026-01-10", says("Thirty", years(30.0, 30.0))),
            ("2026-01-20", says("Twenty", years(20.0, 20.0))),
            ("2026-01-22", says("Twenty, as before", years(20.0, 20.0))),
            ("2026-01-25", judged("Fifteen", years(15.0, 15.0), Softer)),
        ],
        &[Option::None, Some(Unclear), Some(None), Some(Softer)],
    );
    // words, where a value is missing
    check_movement(
        &[
            ("2026-01-10", says("The front line", Option::None)),
            (
                "2026-01-20",
                says("the  front line", options(&["front line"])),
            ),
            ("2026-01-22", says("A referendum", Option::None)),
        ],
        &[Option::None, Some(None), Some(Unclear)],
    );
    // the order of options says nothing
    check_movement(
        &[
            ("2026-01-10", says("a", options(&["zone", "line"]))),
            ("2026-01-20", says("b", options(&["line", "zone"]))),
        ],
        &[Option::None, Some(None)],
    );
    // a second report of a day does not undo the movement of that day
    check_movement(
        &[
            ("2026-01-10", says("Thirty", years(30.0, 30.0))),
            ("2026-01-20", judged("Twenty", years(20.0, 20.0), Softer)),
            (
                "2026-01-20",
                says("Twenty, says another", years(20.0, 20.0)),
            ),
        ],
        &[Option::None, Some(Softer), Some(Softer)],
    );
}

#[test]
fn plans_denials_and_superseded_values_do_not_count() {
    let mut story = told(&[
        ("2026-01-10", position(UKRAINE, "Thirty", years(30.0, 30.0))),
        ("2026-01-20", position(UKRAINE, "Denied", years(1.0, 1.0))),
        ("2026-01-21", position(UKRAINE, "Planned", years(2.0, 2.0))),
        (
            "2026-01-22",
            position(UKRAINE, "Superseded", years(3.0, 3.0)),
        ),
        (
            "2026-01-23",
            position(UKRAINE, "Thirty still", years(30.0, 30.0)),
        ),
    ]);
    with(&mut story.known[1], |it| it.modality = Modality::Negated);
    with(&mut story.known[2], |it| it.modality = Modality::Planned);
    with(&mut story.known[3], |it| it.rank = Rank::Deprecated);
    let row = term_row(&story, &[UKRAINE], "2026-01-30");
    let latest = row.cells[0].latest.as_ref().unwrap();
    assert_eq!(
        (latest.text.as_str(), latest.movement),
        ("Thirty still", Some(Movement::None))
    );
    assert_eq!((row.cells[0].positions, row.positions), (2, 2));
    let past = history(
        id(TERM),
        id(UKRAINE),
        &story.known,
        &as_of("2026-01-30"),
        &OneOutlet,
    );
    let weights: Vec<_> = past.iter().map(|it| it.weight).collect();
    use Weight::*;
    assert_eq!(
        weights,
        [Decided, NotActual, NotActual, Superseded, Decides]
    );
    assert_eq!(past[3].seen.movement, None);
}

#[test]
fn both_clocks_hide_what_lies_beyond_them() {
    let mut story = told(&[
        ("2026-01-10", position(UKRAINE, "First", None)),
        ("2026-01-20", position(UKRAINE, "Second", None)),
    ]);
    story.known[1].since = noon("2026-02-10");
    let latest = |as_of: &str, as_known: &str| {
        let issues = [issue_known(TERM, None)];
        let at = clocks(as_of, as_known);
        let found = matrix(&issues, &story.known, &[id(UKRAINE)], &at, &OneOutlet);
        found.rows[0].cells[0]
            .latest
            .as_ref()
            .map(|it| it.text.clone())
    };
    assert_eq!(latest("2026-01-05", "2026-03-01"), None);
    assert_eq!(latest("2026-01-15", "2026-03-01").as_deref(), Some("First"));
    assert_eq!(latest("2026-01-30", "2026-02-01").as_deref(), Some("First"));
    assert_eq!(
        latest("2026-01-30", "2026-03-01").as_deref(),
        Some("Second")
    );
}

#[test]
fn a_red_line_stays_in_sight_behind_a_later_stance() {
    let red_line = |text: &str| Position {
        position: PositionKind::RedLine,
        ..position(UKRAINE, text, None)
    };
    let mut story = told(&[
        ("2026-01-10", red_line("No withdrawal")),
        ("2026-01-20", position(UKRAINE, "Ready to talk", None)),
    ]);
    let cell = term_row(&story, &[UKRAINE], "2026-01-30").cells.remove(0);
    assert_eq!(cell.latest.unwrap().text, "Ready to talk");
    assert_eq!(cell.red_line.unwrap().text, "No withdrawal");
    story.add(
        id(TERM),
        "2026-01-25",
        Assertion::Position(red_line("No withdrawal at all")),
    );
    let cell = term_row(&story, &[UKRAINE], "2026-01-30").cells.remove(0);
    assert_eq!(cell.latest.unwrap().text, "No withdrawal at all");
    assert_eq!(cell.red_line, None);
}

#[test]
fn a_cell_carries_its_origins_and_grade() {
    let mut story = told(&[
        ("2026-01-10", position(UKRAINE, "First", None)),
        ("2026-01-20", position(STATES, "Second", None)),
        (
            "2026-01-20",
            position(RUSSIA, "Of a party not asked about", None),
        ),
    ]);
    for known in &mut story.known {
        with(known, |it| {
            it.credibility = Some(Credibility::PossiblyTrue);
            it.evidence = vec![Chain {
                source: Some(id(81)),
                ..Chain::default()
            }];
        });
    }
    let row = term_row(&story, &[UKRAINE, STATES], "2026-01-30");
    let latest = row.cells[0].latest.as_ref().unwrap();
    assert_eq!((latest.grade.as_str(), latest.origins.origins), ("C3", 1));
    // one outlet behind both
    assert_eq!((row.positions, row.origins.origins), (2, 1));
}
