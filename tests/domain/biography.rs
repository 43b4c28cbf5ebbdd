//! The life of a round: slips with their reasons, venue moves, rival heads, rival counts.

use crate::support::*;
use rapporteur_domain::development::{Capacity, Delegation, Rank, RoundMove, RoundState};
use rapporteur_domain::folds::round::{Biography, biography};
use rapporteur_domain::folds::status::SlipDirection;
use rapporteur_domain::record::{Extra, Numbering, Round};
use rapporteur_domain::{Assertion, Body, Record};

fn because(state: RoundState, window: &str, reason: &str) -> Assertion {
    Assertion::Round(RoundMove {
        window: Some(edtf(window)),
        reason: reason.to_owned(),
        ..round_move(state)
    })
}

fn told(story: &Story) -> Biography {
    biography(&round(2), &story.known, &as_of("2026-12-31")).unwrap()
}

fn slipped(reasons: &[(&str, Rank)]) -> Biography {
    let mut story = Story::default();
    story.add(id(2), "2026-01-28", to(RoundState::Tentative, "2026-02-01"));
    for (reason, rank) in reasons {
        let added = story.add(
            id(2),
            "2026-02-02",
            because(RoundState::Confirmed, "2026-02-04/2026-02-05", reason),
        );
        with(added, |it| it.rank = *rank);
    }
    told(&story)
}

#[test]
fn a_slip_gathers_the_reasons_given_for_it() {
    let found = slipped(&[
        ("the situation elsewhere", Rank::Normal),
        ("three timetables", Rank::Normal),
    ]);
    let [slip] = found.slips.as_slice() else {
        panic!("{:?}", found.slips)
    };
    assert_eq!((slip.direction, slip.days), (SlipDirection::Later, Some(3)));
    let reasons: Vec<_> = slip.reasons.iter().map(|it| it.reason.as_str()).collect();
    assert_eq!(reasons, ["the situation elsewhere", "three timetables"]);
    assert!(slip.disputed && found.status.unwrap().reason_disputed);
}

#[test]
fn reasons_stop_being_disputed_once_one_is_preferred() {
    let one = slipped(&[
        ("Three  timetables", Rank::Normal),
        ("three timetables", Rank::Normal),
    ]);
    assert!(!one.slips[0].disputed, "one reason in two spellings");
    let judged = slipped(&[
        ("the situation elsewhere", Rank::Normal),
        ("three timetables", Rank::Preferred),
    ]);
    assert!(!judged.slips[0].disputed);
    let dropped = slipped(&[
        ("the situation elsewhere", Rank::Deprecated),
        ("three timetables", Rank::Normal),
    ]);
    assert_eq!(dropped.slips[0].reasons.len(), 1);
    assert_eq!(dropped.moves.len(), 3, "what does not count is still shown");
}

#[test]
fn a_date_lost_and_found_is_one_slip() {
    let mut story = Story::default();
    story.add(id(2), "2026-01-28", to(RoundState::Tentative, "2026-02-01"));
    story.add(
        id(2),
        "2026-01-30",
        Assertion::Round(round_move(RoundState::Postponed)),
    );
    let lost = told(&story);
    assert_eq!(
        (lost.slips[0].direction, lost.slips[0].to.as_ref()),
        (SlipDirection::Undated, None)
    );
    story.add(
        id(2),
        "2026-02-02",
        to(RoundState::Confirmed, "2026-02-04/2026-02-05"),
    );
    let found = told(&story);
    assert_eq!(found.slips.len(), 1);
    assert_eq!(
        (found.slips[0].direction, found.slips[0].days),
        (SlipDirection::Later, Some(3))
    );
}

#[test]
fn a_venue_that_changes_is_a_move_and_one_that_is_repeated_is_not() {
    let held = |state, venue| {
        Assertion::Round(RoundMove {
            venue: Some(id(venue)),
            ..round_move(state)
        })
    };
    let mut story = Story::default();
    story.add(id(2), "2026-01-28", held(RoundState::Tentative, 21));
    story.add(id(2), "2026-01-29", held(RoundState::Confirmed, 21));
    story.add(id(2), "2026-01-30", held(RoundState::Relocated, 22));
    let found = told(&story);
    let moves: Vec<_> = found
        .venue_moves
        .iter()
        .map(|it| (it.from, it.to))
        .collect();
    assert_eq!(moves, [(Some(id(21)), Some(id(22)))]);
}

fn heads(accounts: &[(&[u128], Rank)]) -> bool {
    let mut story = Story::default();
    for (persons, rank) in accounts {
        let delegation = Delegation {
            party: id(51),
            persons: persons.iter().copied().map(id).collect(),
            capacity: Capacity::Head,
            extra: Extra::new(),
        };
        with(
            story.add(id(2), "2026-02-04", Assertion::Delegation(delegation)),
            |it| it.rank = *rank,
        );
    }
    told(&story).delegations[0].heads_disputed
}

#[test]
fn rival_heads_of_a_delegation() {
    use Rank::{Deprecated, Normal, Preferred};
    assert!(heads(&[(&[61], Normal), (&[62], Normal)]));
    assert!(!heads(&[(&[61], Normal), (&[61], Normal)]));
    assert!(
        !heads(&[(&[61], Normal), (&[61, 62], Normal)]),
        "one names both heads, the other one of them"
    );
    assert!(!heads(&[(&[61], Preferred), (&[62], Normal)]));
    assert!(!heads(&[(&[61], Normal), (&[62], Deprecated)]));
}

#[test]
fn counts_rival_each_other_within_a_scheme_only() {
    let counted = |scheme: &str, label: &str| Numbering {
        scheme: scheme.to_owned(),
        label: label.to_owned(),
        by: String::new(),
    };
    let numberings = vec![
        counted("three-way rounds", "2"),
        counted("Abu Dhabi rounds", "3"),
        counted("Three-way rounds", "4"),
    ];
    let counted = record(
        2,
        "Round 2",
        Body::Round(Round {
            numberings,
            ..Round::default()
        }),
    );
    let found = biography(&counted, &[], &as_of("2026-01-30")).unwrap();
    assert_eq!(found.rival_numberings, ["three-way rounds"]);
}

#[test]
fn only_a_round_has_a_biography() {
    let territory: Record = issue(3, "Territory");
    assert_eq!(biography(&territory, &[], &as_of("2026-01-30")), None);
    let unborn = biography(&round(2), &[], &as_of("2026-01-30")).unwrap();
    assert_eq!((unborn.status, unborn.delegations.len()), (None, 0));
}
