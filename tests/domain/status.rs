//! Status by tables: a story on the left, what it adds up to on the right.

mod owed;

use crate::support::*;
use rapporteur_domain::development::{
    IssueState, Modality, OfferState, PledgeState, Rank, RoundState,
};
use rapporteur_domain::folds::status::{
    IssueStatus, OfferStatus, RoundStatus, Weight, explain, status_at, steps,
};
use rapporteur_domain::{Assertion, Record, RecordId};

const STATES: u128 = 53;

fn round_after(moves: &[(&str, Assertion)]) -> RoundStatus {
    let subject = round(2);
    let mut story = Story::default();
    for (happened, asserts) in moves {
        story.add(subject.id, happened, asserts.clone());
    }
    status_at(&subject, &story.known, &as_of("2999-01-01"))
        .unwrap()
        .round()
        .unwrap()
        .clone()
}

/// Slips, state and window after the moves.
#[track_caller]
fn check_slips(moves: &[(&str, Assertion)], slips: u32, window: Option<&str>) {
    let status = round_after(moves);
    assert_eq!(
        (status.slips, status.window.as_ref().map(|it| it.text())),
        (slips, window)
    );
}

#[test]
fn a_slip_is_a_date_given_up_for_a_later_one() {
    use RoundState::*;
    let lost = || Assertion::Round(round_move(Postponed));
    check_slips(
        &[("2026-01-28", to(Tentative, "2026-02-01"))],
        0,
        Some("2026-02-01"),
    );
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02-01")),
            ("2026-02-02", to(Postponed, "2026-02-04/2026-02-05")),
        ],
        1,
        Some("2026-02-04/2026-02-05"),
    );
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02-01")),
            ("2026-02-02", to(Confirmed, "2026-02-04/2026-02-05")),
        ],
        1,
        Some("2026-02-04/2026-02-05"),
    );
    // becoming finer, or being reported again, is none
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02")),
            ("2026-01-30", to(Confirmed, "2026-02-04/2026-02-05")),
        ],
        0,
        Some("2026-02-04/2026-02-05"),
    );
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02-01")),
            ("2026-01-29", to(Confirmed, "2026-02-01?")),
        ],
        0,
        Some("2026-02-01?"),
    );
    // by one day, overlapping
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02-04/2026-02-05")),
            ("2026-01-29", to(Tentative, "2026-02-05/2026-02-06")),
        ],
        1,
        Some("2026-02-05/2026-02-06"),
    );
    // brought forward
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02-04")),
            ("2026-01-29", to(Tentative, "2026-02-03")),
        ],
        0,
        Some("2026-02-03"),
    );
    // lost, then dated again: one slip, not two
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02-01")),
            ("2026-01-30", lost()),
        ],
        1,
        None,
    );
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02-01")),
            ("2026-01-30", lost()),
            ("2026-01-31", lost()),
            ("2026-02-02", to(Confirmed, "2026-02-04")),
        ],
        1,
        Some("2026-02-04"),
    );
    // rival reports of one day, and of when it was held
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02-01")),
            ("2026-01-28", to(Tentative, "2026-02-02")),
        ],
        0,
        Some("2026-02-02"),
    );
    check_slips(
        &[
            ("2026-02-05", to(Concluded, "2026-02-04/2026-02-05")),
            ("2026-02-06", to(Concluded, "2026-02-06")),
        ],
        0,
        Some("2026-02-06"),
    );
    // what was put off the day it was set is one
    check_slips(
        &[
            ("2026-01-28", to(Tentative, "2026-02-01")),
            ("2026-01-28", to(Postponed, "2026-02-03")),
        ],
        1,
        Some("2026-02-03"),
    );
}

#[test]
fn a_relocated_round_stays_as_firmly_scheduled_as_it_was() {
    let relocated = || {
        let mut it = round_move(RoundState::Relocated);
        it.venue = Some(id(9));
        Assertion::Round(it)
    };
    let mut at_first = round_move(RoundState::Confirmed);
    at_first.venue = Some(id(8));
    let status = round_after(&[
        ("2026-01-28", Assertion::Round(at_first)),
        ("2026-01-29", relocated()),
    ]);
    assert_eq!(status.state, RoundState::Relocated);
    assert_eq!(status.scheduled, Some(RoundState::Confirmed));
    assert_eq!((status.venue, status.venue_moves), (Some(id(9)), 1));
    let again = round_after(&[("2026-01-28", relocated()), ("2026-01-29", relocated())]);
    assert_eq!(again.venue_moves, 1);
}

#[test]
fn an_issue_keeps_the_first_day_of_its_state() {
    let subject = issue(3, "Territory");
    let mut story = Story::default();
    story.add(
        subject.id,
        "2026-01-20",
        issue_to(IssueState::StickingPoint),
    );
    let latest = story
        .add(
            subject.id,
            "2026-01-29",
            issue_to(IssueState::StickingPoint),
        )
        .record
        .id;
    let status = status_at(&subject, &story.known, &as_of("2026-01-30")).unwrap();
    let expected = IssueStatus {
        state: IssueState::StickingPoint,
        deciding: latest,
        since: Some(day("2026-01-20")),
        moved: None,
        round: None,
        reopened: 0,
    };
    assert_eq!(status.issue(), Some(&expected));
}

#[test]
fn a_pledge_may_hold_under_one_reading_and_not_under_the_other() {
    let subject = pledge(4, &["cities", "energy sites"]);
    let mut story = Story::default();
    story.add(subject.id, "2026-01-29", pledge_to(PledgeState::Given, ""));
    story.add(
        subject.id,
        "2026-01-30",
        pledge_to(PledgeState::Broken, "cities"),
    );
    let at = |text| status_at(&subject, &story.known, &as_of(text)).unwrap();
    assert_eq!(at("2026-01-29").state_code(), "given");
    assert_eq!(at("2026-01-30").state_code(), "mixed");
    let states: Vec<_> = at("2026-01-30")
        .pledge()
        .unwrap()
        .scopes
        .iter()
        .map(|it| it.state)
        .collect();
    assert_eq!(states, [PledgeState::Broken, PledgeState::Given]);
}

#[test]
fn only_what_took_place_and_stands_decides() {
    let subject = round(2);
    let mut story = Story::default();
    let tentative = story
        .add(
            subject.id,
            "2026-01-28",
            to(RoundState::Tentative, "2026-02-01"),
        )
        .record
        .id;
    let add = |story: &mut Story, change: fn(&mut rapporteur_domain::Development)| {
        with(
            story.add(
                subject.id,
                "2026-01-29",
                Assertion::Round(round_move(RoundState::Cancelled)),
            ),
            change,
        )
    };
    add(&mut story, |it| it.rank = Rank::Deprecated);
    for modality in [Modality::Planned, Modality::Hypothetical, Modality::Negated] {
        let added = story.add(
            subject.id,
            "2026-01-29",
            Assertion::Round(round_move(RoundState::Cancelled)),
        );
        with(added, |it| it.modality = modality);
    }
    let why = explain(&subject, &story.known, &as_of("2026-01-30"));
    let weights: Vec<Weight> = why.iter().map(|it| it.weight).collect();
    use Weight::*;
    assert_eq!(
        weights,
        [Decides, Superseded, NotActual, NotActual, NotActual]
    );
    assert_eq!(why[0].development, tentative);
}

#[test]
fn on_one_day_the_preferred_value_has_the_last_word() {
    let subject = round(2);
    let mut story = Story::default();
    let preferred = with(
        story.add(
            subject.id,
            "2026-02-02",
            to(RoundState::Confirmed, "2026-02-04"),
        ),
        |it| {
            it.rank = Rank::Preferred;
        },
    );
    story.add(
        subject.id,
        "2026-02-02",
        to(RoundState::Confirmed, "2026-02-06"),
    );
    let status = status_at(&subject, &story.known, &as_of("2026-02-03")).unwrap();
    assert_eq!(status.deciding(), preferred);
}

#[test]
fn steps_begin_where_the_dates_do() {
    let subject: Record = round(2);
    let mut story = Story::default();
    story.add(
        subject.id,
        "../2026-01-10",
        Assertion::Round(round_move(RoundState::Floated)),
    );
    story.add(
        subject.id,
        "2026-01-28",
        to(RoundState::Tentative, "2026-02-01"),
    );
    story.add(
        id(99),
        "2026-01-29",
        to(RoundState::Cancelled, "2026-02-01"),
    );
    let from: Vec<_> = steps(&subject, &story.known)
        .into_iter()
        .map(|it| it.from)
        .collect();
    assert_eq!(from, [chrono::NaiveDate::MIN, day("2026-01-28")]);
    assert_eq!(steps(&record_without_status(), &story.known), []);
}

fn record_without_status() -> Record {
    record(
        99,
        "A note",
        rapporteur_domain::Body::Note(rapporteur_domain::record::Note::default()),
    )
}
