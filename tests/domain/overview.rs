//! The overview by tables: statuses on the left, what is next, last, overdue and owed on the
//! right.

use crate::support::*;
use rapporteur_domain::development::{IssueState, OfferState, RoundState};
use rapporteur_domain::folds::overview::{Overview, overview};
use rapporteur_domain::folds::status::{IssueStatus, OfferStatus, RoundStatus, status_at};
use rapporteur_domain::{Assertion, Clocks, Record, RecordId};

const RUSSIA: u128 = 51;
const UKRAINE: u128 = 52;

fn round_status(state: RoundState, window: Option<&str>) -> RoundStatus {
    RoundStatus {
        state,
        scheduled: None,
        window: window.map(edtf),
        venue: None,
        deciding: id(999),
        since: None,
        slips: 0,
        venue_moves: 0,
        reason_disputed: false,
        outcomes: Vec::new(),
    }
}

/// Rounds numbered from 1 in the order of the table, asked on 30 January 2026.
fn of_rounds(rounds: &[(RoundState, Option<&str>)]) -> Overview {
    let rounds: Vec<(RecordId, RoundStatus)> = rounds
        .iter()
        .zip(1..)
        .map(|((state, window), number)| (id(number), round_status(*state, *window)))
        .collect();
    overview(&rounds, &[], &[], &as_of("2026-01-30"))
}

#[track_caller]
fn check_next(rounds: &[(RoundState, Option<&str>)], expected: Option<(u128, Option<i32>)>) {
    let found = of_rounds(rounds)
        .next_round
        .map(|it| (it.round, it.in_days));
    assert_eq!(found, expected.map(|(round, days)| (id(round), days)));
}

#[track_caller]
fn check_last(rounds: &[(RoundState, Option<&str>)], expected: Option<(u128, Option<i32>)>) {
    let found = of_rounds(rounds)
        .last_round
        .map(|it| (it.round, it.days_ago));
    assert_eq!(found, expected.map(|(round, days)| (id(round), days)));
}

#[track_caller]
fn check_overdue(rounds: &[(RoundState, Option<&str>)], expected: &[(u128, i32)]) {
    let found: Vec<_> = of_rounds(rounds)
        .overdue
        .iter()
        .map(|it| (it.round, it.in_days))
        .collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(round, days)| (id(*round), Some(*days)))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn the_next_round_is_under_way_or_comes_first() {
    use RoundState::*;
    let (first, fourth) = (Some("2026-02-01"), Some("2026-02-04/2026-02-05"));
    check_next(&[], None);
    check_next(&[(Tentative, first)], Some((1, Some(2))));
    check_next(
        &[(Confirmed, fourth), (Tentative, first)],
        Some((2, Some(2))),
    );
    check_next(&[(Floated, None), (Tentative, fourth)], Some((2, Some(5))));
    check_next(&[(Floated, None)], Some((1, None)));
    check_next(
        &[(Postponed, None), (Cancelled, first), (Concluded, None)],
        Some((1, None)),
    );
    check_next(
        &[
            (Tentative, Some("2026-01-30")),
            (UnderWay, Some("2026-01-30/2026-02-02")),
        ],
        Some((2, Some(0))),
    );
    check_next(
        &[(Confirmed, Some("2026-01-29/2026-01-31"))],
        Some((1, Some(0))),
    );
    check_next(
        &[(Adjourned, Some("2026-01-29/2026-01-31"))],
        Some((1, Some(0))),
    );
    check_next(&[(UnderWay, None)], Some((1, Some(0))));
}

#[test]
fn a_vague_date_does_not_come_before_a_day() {
    use RoundState::*;
    check_next(
        &[(Floated, Some("2026")), (Tentative, Some("2026-02-04"))],
        Some((2, Some(5))),
    );
    check_next(
        &[(Floated, Some("2026-02")), (Tentative, Some("2027-06-01"))],
        Some((1, Some(2))),
    );
    check_next(
        &[
            (Floated, Some("../2026-03")),
            (Tentative, Some("2026-02-04")),
        ],
        Some((2, Some(5))),
    );
    // with an open start nobody knows in how many days
    check_next(&[(Floated, Some("../2026-03"))], Some((1, None)));
    check_next(
        &[(Floated, Some("2026-02-10/..")), (Floated, None)],
        Some((1, Some(11))),
    );
    let exact = |window| {
        of_rounds(&[(Tentative, Some(window))])
            .next_round
            .unwrap()
            .exact
    };
    let found = [
        "2026-02-01",
        "2026-02-04/2026-02-05",
        "2026-02",
        "2026-02-01?",
        "2026-02-01~",
    ]
    .map(exact);
    assert_eq!(found, [true, true, false, false, false]);
}

#[test]
fn the_last_round_is_the_one_that_ended_last() {
    use RoundState::*;
    let (january, december) = (Some("2026-01-23/2026-01-24"), Some("2025-12-10"));
    check_last(&[(Concluded, january)], Some((1, Some(6))));
    check_last(
        &[(Concluded, january), (Concluded, december)],
        Some((1, Some(6))),
    );
    check_last(
        &[(Concluded, None), (Concluded, december)],
        Some((2, Some(51))),
    );
    // nobody said that it ended
    check_last(
        &[(Concluded, december), (UnderWay, january)],
        Some((2, Some(6))),
    );
    check_last(
        &[(Concluded, december), (Adjourned, january)],
        Some((2, Some(6))),
    );
    // scheduled is not held
    check_last(&[(Confirmed, january), (Cancelled, january)], None);
    check_last(&[(UnderWay, Some("2026-01-30"))], None);
}

#[test]
fn a_round_that_ended_before_its_window_did_ended_when_that_was_said() {
    let status = RoundStatus {
        since: Some(day("2026-01-28")),
        ..round_status(RoundState::Concluded, Some("2026-01"))
    };
    let found = overview(&[(id(1), status)], &[], &[], &as_of("2026-01-30"));
    assert_eq!(found.last_round.unwrap().days_ago, Some(2));
}

#[test]
fn a_date_that_passed_without_a_report_is_overdue() {
    use RoundState::*;
    check_overdue(
        &[
            (Confirmed, Some("2026-01-28/2026-01-29")),
            (Postponed, Some("2026-01-20")),
            (Tentative, Some("2026-01-30")),
            (Cancelled, Some("2026-01-20")),
            (Concluded, Some("2026-01-20")),
            (UnderWay, Some("2026-01-20")),
            (Floated, None),
        ],
        &[(2, -10), (1, -1)],
    );
    check_next(&[(Confirmed, Some("2026-01-29"))], None);
}

fn offer_status(record: &Record, moves: &[(&str, Assertion)], day: &str) -> OfferStatus {
    let mut story = Story::default();
    for (happened, asserts) in moves {
        story.add(record.id, happened, asserts.clone());
    }
    let status = status_at(record, &story.known, &as_of(day));
    status.unwrap().offer().unwrap().clone()
}

#[test]
fn answers_are_owed_longest_first() {
    use OfferState::*;
    let (russia, ukraine) = (id(RUSSIA), id(UKRAINE));
    let offers = [7, 8, 9].map(|number| invitation(number, "Offer", &[russia], &[ukraine]));
    let moscow = [
        ("2026-01-28", offer_to(MadePublic)),
        ("2026-01-29", offer_to(Reiterated)),
        ("2026-01-29", no_reply(Some(ukraine))),
    ];
    let old = [("2026-01-10", offer_to(Conveyed))];
    let answered = [
        ("2026-01-10", offer_to(Conveyed)),
        ("2026-01-11", offer_to(Accepted)),
    ];
    let moves: [&[(&str, Assertion)]; 3] = [&moscow, &old, &answered];
    let statuses: Vec<OfferStatus> = offers
        .iter()
        .zip(moves)
        .map(|(record, moves)| offer_status(record, moves, "2026-01-30"))
        .collect();
    let standing: Vec<_> = offers.iter().zip(&statuses).collect();
    let found = overview(&[], &standing, &[], &as_of("2026-01-30")).owed;
    let told: Vec<_> = found
        .iter()
        .map(|it| {
            (
                it.offer,
                it.party,
                it.days,
                it.repeated,
                it.silence.is_some(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (id(8), Some(ukraine), Some(20), 0, false),
            (id(7), Some(ukraine), Some(2), 1, true),
        ]
    );
}

fn of_issues(states: &[(IssueState, Option<&str>)]) -> Overview {
    let issues: Vec<(RecordId, IssueStatus)> = states
        .iter()
        .zip(1..)
        .map(|((state, moved), number)| {
            let status = IssueStatus {
                state: *state,
                deciding: id(999),
                since: None,
                moved: moved.map(day),
                round: None,
                reopened: 0,
            };
            (id(number), status)
        })
        .collect();
    overview(&[], &[], &issues, &as_of("2026-01-30"))
}

#[test]
fn every_sticking_point_is_counted_once() {
    let every: Vec<_> = IssueState::ALL.iter().map(|state| (*state, None)).collect();
    let counts = of_issues(&every).issues;
    assert_eq!(
        (
            counts.open,
            counts.ad_referendum,
            counts.agreed,
            counts.aside
        ),
        (7, 1, 1, 2)
    );
    assert_eq!(counts.by_state.len(), 11);
    let two = of_issues(&[
        (IssueState::StickingPoint, None),
        (IssueState::StickingPoint, None),
    ]);
    let by_state: Vec<_> = two
        .issues
        .by_state
        .iter()
        .map(|it| (it.state, it.count))
        .collect();
    assert_eq!(by_state, [(IssueState::StickingPoint, 2)]);
    assert_eq!((two.issues.open, two.issues.agreed), (2, 0));
}

#[test]
fn the_last_movement_is_the_latest_change_of_state() {
    use IssueState::*;
    assert_eq!(of_issues(&[(StickingPoint, None)]).last_movement, None);
    let found = of_issues(&[
        (Narrowed, Some("2026-01-24")),
        (Parked, Some("2026-01-20")),
        (Open, None),
    ]);
    let moved = found.last_movement.unwrap();
    assert_eq!(
        (moved.issue, moved.state, moved.days_ago),
        (id(1), Narrowed, 6)
    );
}

/// Round 1 was held on 23 and 24 January, round 2 was to be held on 1 February and was held on
/// 4 and 5 February.
fn worked_rounds(clocks: &Clocks) -> Overview {
    use RoundState::*;
    let rounds = [round(1), round(2)];
    let mut story = Story::default();
    story.add(id(1), "2026-01-24", to(Concluded, "2026-01-23/2026-01-24"));
    story.add(id(2), "2026-01-28", to(Tentative, "2026-02-01"));
    story.add(id(2), "2026-02-02", to(Confirmed, "2026-02-04/2026-02-05"));
    story.add(id(2), "2026-02-05", to(Concluded, "2026-02-04/2026-02-05"));
    let statuses: Vec<(RecordId, RoundStatus)> = rounds
        .iter()
        .filter_map(|it| {
            let status = status_at(it, &story.known, clocks)?;
            Some((it.id, status.round()?.clone()))
        })
        .collect();
    overview(&statuses, &[], &[], clocks)
}

#[test]
fn the_worked_case_reads_as_drawn() {
    // as of, next round and in how many days, last round and how many days ago
    type Line = (&'static str, Option<(u128, i32)>, Option<(u128, i32)>);
    let table: [Line; 6] = [
        ("2026-01-22", None, None),
        ("2026-01-30", Some((2, 2)), Some((1, 6))),
        ("2026-02-01", Some((2, 0)), Some((1, 8))),
        ("2026-02-02", Some((2, 2)), Some((1, 9))),
        ("2026-02-04", Some((2, 0)), Some((1, 11))),
        ("2026-02-08", None, Some((2, 3))),
    ];
    for (day, next, last) in table {
        let found = worked_rounds(&as_of(day));
        let ahead = found.next_round.map(|it| (it.round, it.in_days.unwrap()));
        let behind = found.last_round.map(|it| (it.round, it.days_ago.unwrap()));
        assert_eq!(ahead, next.map(|(it, days)| (id(it), days)), "{day}");
        assert_eq!(behind, last.map(|(it, days)| (id(it), days)), "{day}");
        assert!(found.overdue.is_empty(), "{day}");
    }
    let moved = worked_rounds(&as_of("2026-02-03")).next_round.unwrap();
    assert_eq!(moved.slips, 1);
}

#[test]
fn before_the_new_date_was_known_the_old_one_was_overdue() {
    let found = worked_rounds(&clocks("2026-02-02", "2026-02-01"));
    assert_eq!(found.next_round, None);
    assert_eq!(found.last_round.map(|it| it.round), Some(id(1)));
    let overdue: Vec<_> = found
        .overdue
        .iter()
        .map(|it| (it.round, it.in_days))
        .collect();
    assert_eq!(overdue, [(id(2), Some(-1))]);
}
