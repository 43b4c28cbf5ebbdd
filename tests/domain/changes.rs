//! What changed between two instants, in an analyst's words.

mod others;

use crate::support::*;
use chrono::{DateTime, Utc};
use rapporteur_domain::development::{
    IssueState, Modality, OfferState, PledgeState, Rank, RoundMove, RoundState,
};
use rapporteur_domain::folds::changes::{ChangeGroup, ChangeWord, between};
use rapporteur_domain::record::{Note, Question, QuestionState, Source};
use rapporteur_domain::{Assertion, Body, Clocks, Development, Known, Record};

const BEFORE: &str = "2026-01-31";
const AFTER: &str = "2026-02-03";

/// Everything visible from a day on.
fn at(known: &str) -> Clocks {
    Clocks {
        as_of: day("2026-12-31"),
        as_known: evening(known),
    }
}

fn evening(day: &str) -> DateTime<Utc> {
    noon(day) + chrono::Duration::hours(6)
}

fn version(record: Record, since: &str, until: Option<&str>) -> Known {
    Known {
        record,
        order: 0,
        since: noon(since),
        until: until.map(noon),
    }
}

/// A dossier in which some records stand from the beginning.
fn dossier(records: &[Record], developments: &[(&str, Development)]) -> Vec<Known> {
    let mut story = Story::default();
    for (learned, development) in developments {
        story.learn(noon(learned), development.clone());
    }
    let records = records
        .iter()
        .map(|record| version(record.clone(), "2026-01-01", None));
    records.chain(story.known).collect()
}

fn told(versions: &[Known]) -> Vec<ChangeGroup> {
    between(&at(BEFORE), &at(AFTER), versions, &Names)
}

#[track_caller]
fn check(versions: &[Known], expected: &[(&str, ChangeWord, &str)]) {
    let groups = told(versions);
    let lines: Vec<_> = groups
        .iter()
        .flat_map(|group| {
            group
                .changes
                .iter()
                .map(|it| (group.group.code(), it.word, it.sentence.as_str()))
        })
        .collect();
    assert_eq!(lines, expected);
}

fn because(state: RoundState, window: &str, reason: &str) -> Assertion {
    let (window, reason) = (Some(edtf(window)), reason.to_owned());
    Assertion::Round(RoundMove {
        window,
        reason,
        ..round_move(state)
    })
}

fn tentative() -> (&'static str, Development) {
    (
        "2026-01-29",
        development(id(2), "2026-01-28", to(RoundState::Tentative, "2026-02-01")),
    )
}

#[test]
fn a_round_that_moved() {
    let confirmed = |reason| because(RoundState::Confirmed, "2026-02-04/2026-02-05", reason);
    let versions = dossier(
        &[round(2)],
        &[
            tentative(),
            (
                "2026-02-02",
                development(id(2), "2026-02-02", confirmed("the situation elsewhere")),
            ),
            (
                "2026-02-02",
                development(id(2), "2026-02-02", confirmed("three timetables")),
            ),
        ],
    );
    let sentence = "Round 2 moved from 1 Feb 2026 to 4–5 Feb 2026; reason disputed; now confirmed";
    check(&versions, &[("rounds", ChangeWord::Moved, sentence)]);
    assert_eq!(
        told(&versions)[0].changes[0].developments,
        [id(1002), id(1003)]
    );
    // nothing changed the day after
    assert_eq!(
        between(&at(AFTER), &at("2026-02-04"), &versions, &Names),
        []
    );
    // nor is a second report of the same a change
    let again = dossier(&[round(2)], &[tentative(), ("2026-02-01", tentative().1)]);
    check(&again, &[]);
}

#[test]
fn a_round_that_is_new_and_one_that_lost_its_date() {
    let new = Known {
        since: noon("2026-02-01"),
        ..version(round(2), "2026-02-01", None)
    };
    let mut versions = dossier(&[], &[("2026-02-01", tentative().1)]);
    versions.push(new);
    check(
        &versions,
        &[("rounds", ChangeWord::New, "Round 2: tentative, 1 Feb 2026")],
    );
    let lost = development(
        id(2),
        "2026-02-01",
        Assertion::Round(round_move(RoundState::Postponed)),
    );
    let versions = dossier(&[round(2)], &[tentative(), ("2026-02-01", lost)]);
    check(
        &versions,
        &[(
            "rounds",
            ChangeWord::Moved,
            "Round 2 lost its date, 1 Feb 2026; now postponed",
        )],
    );
}

#[test]
fn offers_issues_and_pledges() {
    let subjects = [
        invitation(7, "The invitation to Moscow", &[id(RUSSIA)], &[id(UKRAINE)]),
        issue(3, "Territory"),
        pledge(4, &["cities", "energy sites"]),
    ];
    let learned =
        |subject, happened, asserts| ("2026-02-01", development(id(subject), happened, asserts));
    let earlier =
        |subject, happened, asserts| ("2026-01-29", development(id(subject), happened, asserts));
    let versions = dossier(
        &subjects,
        &[
            earlier(7, "2026-01-28", offer_to(OfferState::Floated)),
            earlier(3, "2026-01-28", issue_to(IssueState::Agreed)),
            earlier(4, "2026-01-28", pledge_to(PledgeState::Given, "")),
            learned(7, "2026-01-29", offer_to(OfferState::Reiterated)),
            learned(7, "2026-01-29", no_reply(Some(id(UKRAINE)))),
            learned(3, "2026-02-01", issue_to(IssueState::Reopened)),
            learned(4, "2026-02-01", pledge_to(PledgeState::Broken, "cities")),
        ],
    );
    check(
        &versions,
        &[
            (
                "offers",
                ChangeWord::State,
                "The invitation to Moscow: reiterated, was floated; Ukraine owes the answer",
            ),
            (
                "offers",
                ChangeWord::New,
                "No reply from Ukraine on Record 7",
            ),
            (
                "issues",
                ChangeWord::State,
                "Territory: reopened, was agreed",
            ),
            (
                "pledges",
                ChangeWord::State,
                "Pause in strikes: broken under “cities” and given under “energy sites”, was given",
            ),
        ],
    );
}

#[test]
fn what_was_denied_is_told_though_it_moves_nothing() {
    let denied = Development {
        modality: Modality::Negated,
        ..development(id(2), "2026-02-01", to(RoundState::Cancelled, "2026-02-01"))
    };
    let versions = dossier(&[round(2)], &[tentative(), ("2026-02-01", denied)]);
    check(
        &versions,
        &[(
            "rounds",
            ChangeWord::New,
            "Round 2 cancelled, 1 Feb 2026 (negated)",
        )],
    );
}

/// A development corrected on 1 February.
fn corrected(change: impl FnOnce(&mut Development)) -> Vec<Known> {
    let mut versions = dossier(&[round(2)], &[tentative()]);
    let mut new = versions[1].clone();
    versions[1].until = Some(noon("2026-02-01"));
    new.since = noon("2026-02-01");
    with(&mut new, change);
    versions.push(new);
    versions
}

#[test]
fn corrections_say_what_was_and_what_is() {
    let other_day = corrected(|it| it.asserts = to(RoundState::Tentative, "2026-02-02"));
    check(
        &other_day,
        &[
            (
                "rounds",
                ChangeWord::Moved,
                "Round 2 moved from 1 Feb 2026 to 2 Feb 2026",
            ),
            (
                "corrections",
                ChangeWord::Corrected,
                "Round 2 tentative for 2 Feb 2026: was “Round 2 tentative for 1 Feb 2026”",
            ),
        ],
    );
    check(
        &corrected(|it| it.happened = edtf("2026-01-27")),
        &[(
            "corrections",
            ChangeWord::Corrected,
            "Round 2 tentative for 1 Feb 2026: dated 27 Jan 2026, was 28 Jan 2026",
        )],
    );
    check(
        &corrected(|it| (it.rank, it.own_observation) = (Rank::Preferred, true)),
        &[(
            "corrections",
            ChangeWord::Corrected,
            "Round 2 tentative for 1 Feb 2026: now preferred; its evidence was changed",
        )],
    );
}

#[test]
fn the_same_days_with_more_doubt_are_no_move() {
    let doubted = |from, to| {
        let told =
            |window| development(id(2), "2026-01-28", self::to(RoundState::Tentative, window));
        dossier(
            &[round(2)],
            &[("2026-01-29", told(from)), ("2026-02-01", told(to))],
        )
    };
    for (from, to, sentence) in [
        (
            "2026-02-01",
            "2026-02-01?",
            "Round 2 keeps its date, 1 Feb 2026, now uncertain",
        ),
        (
            "2026-02-01?",
            "2026-02-01",
            "Round 2 keeps its date, 1 Feb 2026, no longer uncertain",
        ),
        (
            "2026-02-01",
            "2026-02-01~",
            "Round 2 keeps its date, 1 Feb 2026, now approximate",
        ),
        (
            "2026-02-01~",
            "2026-02-01",
            "Round 2 keeps its date, 1 Feb 2026, no longer approximate",
        ),
    ] {
        check(
            &doubted(from, to),
            &[("rounds", ChangeWord::State, sentence)],
        );
    }
}

#[test]
fn what_was_known_before_and_comes_due_is_said_to() {
    let denied = Development {
        modality: Modality::Negated,
        ..development(id(2), "2026-02-02", to(RoundState::Cancelled, "2026-02-01"))
    };
    let versions = dossier(&[round(2)], &[tentative(), ("2026-01-30", denied)]);
    let at = |as_of: &str, known: &str| Clocks {
        as_of: day(as_of),
        as_known: evening(known),
    };
    let told = |before, after| {
        let groups = between(&before, &after, &versions, &Names);
        let changes = groups.into_iter().flat_map(|group| group.changes);
        changes.map(|it| it.word).collect::<Vec<_>>()
    };
    assert_eq!(
        told(at("2026-02-01", BEFORE), at("2026-02-03", AFTER)),
        [ChangeWord::Due]
    );
    assert_eq!(told(at("2026-02-02", BEFORE), at("2026-02-03", AFTER)), []);
    assert_eq!(
        told(at("2026-01-29", "2026-01-29"), at("2026-02-03", AFTER)),
        [ChangeWord::New]
    );
}

#[test]
fn what_is_dated_later_now_was_corrected_and_not_withdrawn() {
    let mut versions = dossier(&[round(2)], &[tentative()]);
    let mut new = versions[1].clone();
    versions[1].until = Some(noon("2026-02-01"));
    new.since = noon("2026-02-01");
    with(&mut new, |it| it.happened = edtf("2026-02-20"));
    versions.push(new);
    let clocks = |known: &str| Clocks {
        as_of: day("2026-02-03"),
        as_known: evening(known),
    };
    let groups = between(&clocks(BEFORE), &clocks(AFTER), &versions, &Names);
    let told: Vec<_> = groups.iter().flat_map(|group| &group.changes).collect();
    let correction = told.iter().find(|it| it.word == ChangeWord::Corrected);
    let sentence = &correction.expect("a correction").sentence;
    assert!(
        sentence.contains("dated 20 Feb 2026, was 28 Jan 2026"),
        "{sentence}"
    );
    assert!(told.iter().all(|it| it.subject == id(2)), "{told:?}");
}

#[test]
fn what_was_withdrawn_is_said_to_be() {
    let mut versions = dossier(&[round(2)], &[tentative()]);
    versions[1].until = Some(noon("2026-02-01"));
    check(
        &versions,
        &[
            (
                "rounds",
                ChangeWord::Withdrawn,
                "Round 2: no longer tentative",
            ),
            (
                "rounds",
                ChangeWord::Withdrawn,
                "Round 2 tentative for 1 Feb 2026",
            ),
        ],
    );
}
