//! The talks of winter 2025–26 as one dossier learned of them, asked on different days and as
//! known on different days. The facts follow public reporting, with its conflicts.

use crate::support::*;
use rapporteur_domain::development::{
    Capacity, Delegation, Measure, OfferState, Outcome, OutcomeType, PledgeState, RoundMove,
    RoundState, Silence, SilenceForm,
};
use rapporteur_domain::folds::contradiction::{SlotName, contradictions};
use rapporteur_domain::folds::offer::{Owed, threads};
use rapporteur_domain::folds::round::biography;
use rapporteur_domain::folds::status::{RoundStatus, status_at};
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::Extra;
use rapporteur_domain::rules::check_move;
use rapporteur_domain::{Assertion, Body, Clocks, Known, Record};

const ROUND_2: u128 = 2;
const MOSCOW: u128 = 7;
const KYIV: u128 = 8;
const PAUSE: u128 = 9;

struct Case {
    round: Record,
    offers: [Record; 2],
    pause: Record,
    story: Story,
}

/// The dossier learns of a development on a day at noon.
fn learn(story: &mut Story, known: &str, subject: u128, happened: &str, asserts: Assertion) {
    story.learn(noon(known), development(id(subject), happened, asserts));
}

fn scheduled(state: RoundState, window: Option<&str>, reason: &str) -> Assertion {
    Assertion::Round(RoundMove {
        window: window.map(edtf),
        venue: Some(id(ABU_DHABI)),
        reason: reason.to_owned(),
        ..round_move(state)
    })
}

fn round_2(story: &mut Story) {
    use RoundState::*;
    learn(
        story,
        "2026-01-29",
        ROUND_2,
        "2026-01-28",
        scheduled(Tentative, Some("2026-02-01"), ""),
    );
    // "date or venue may change"
    learn(
        story,
        "2026-01-30",
        ROUND_2,
        "2026-01-30",
        scheduled(Tentative, None, ""),
    );
    let timetables = scheduled(
        Confirmed,
        Some("2026-02-04/2026-02-05"),
        "three timetables had to be matched",
    );
    learn(story, "2026-02-02", ROUND_2, "2026-02-02", timetables);
    let elsewhere = scheduled(
        Postponed,
        Some("2026-02-04/2026-02-05"),
        "the situation between the US and Iran",
    );
    learn(story, "2026-02-02", ROUND_2, "2026-02-01", elsewhere);
    learn(
        story,
        "2026-02-05",
        ROUND_2,
        "2026-02-05",
        scheduled(Concluded, Some("2026-02-04/2026-02-05"), ""),
    );
    for head in [KOSTYUKOV, DMITRIEV] {
        let delegation = Delegation {
            party: id(RUSSIA),
            persons: vec![id(head)],
            capacity: Capacity::Head,
            extra: Extra::new(),
        };
        learn(
            story,
            "2026-02-05",
            ROUND_2,
            "2026-02-04",
            Assertion::Delegation(delegation),
        );
    }
    let exactly = Quantity::exactly(157.0, "prisoners");
    let over_300 = Quantity {
        least: Some(300.0),
        most: None,
        unit: "prisoners".to_owned(),
    };
    for quantity in [exactly, over_300] {
        let outcome = Outcome {
            outcome: OutcomeType::PrisonerExchange,
            text: String::new(),
            quantities: vec![Measure {
                name: "released by each side".to_owned(),
                quantity,
            }],
            document: None,
            stage: None,
            extra: Extra::new(),
        };
        learn(
            story,
            "2026-02-05",
            ROUND_2,
            "2026-02-05",
            Assertion::Outcome(outcome),
        );
    }
}

fn invitations(story: &mut Story) -> [Record; 2] {
    use OfferState::*;
    learn(story, "2026-01-29", MOSCOW, "2025-09-03", offer_to(Floated));
    learn(
        story,
        "2026-01-29",
        MOSCOW,
        "2025-09-04",
        offer_to(Declined),
    );
    learn(
        story,
        "2026-01-29",
        MOSCOW,
        "2026-01-28",
        offer_to(Reiterated),
    );
    learn(
        story,
        "2026-01-29",
        MOSCOW,
        "2026-01-29",
        offer_to(Reiterated),
    );
    let silence = Silence {
        party: Some(id(UKRAINE)),
        form: SilenceForm::NoReply,
        extra: Extra::new(),
    };
    learn(
        story,
        "2026-01-29",
        MOSCOW,
        "2026-01-29",
        Assertion::Silence(silence),
    );
    let mut refusal = offer_move(Declined);
    refusal.counter = Some(id(KYIV));
    // the refusal of 30 January is entered a day later
    learn(
        story,
        "2026-01-31",
        MOSCOW,
        "2026-01-30",
        Assertion::Offer(refusal),
    );
    learn(
        story,
        "2026-01-31",
        KYIV,
        "2026-01-30",
        offer_to(MadePublic),
    );
    [
        invitation(
            MOSCOW,
            "Invitation to Moscow",
            &[id(RUSSIA)],
            &[id(UKRAINE)],
        ),
        invitation(KYIV, "Invitation to Kyiv", &[id(UKRAINE)], &[id(RUSSIA)]),
    ]
}

fn pause(story: &mut Story) -> Record {
    learn(
        story,
        "2026-01-29",
        PAUSE,
        "2026-01-29",
        pledge_to(PledgeState::Given, ""),
    );
    learn(
        story,
        "2026-01-31",
        PAUSE,
        "2026-01-30",
        pledge_to(PledgeState::Broken, "cities, one week"),
    );
    pledge(
        PAUSE,
        &["cities, one week", "energy sites until 1 February"],
    )
}

fn case() -> Case {
    let mut story = Story::default();
    round_2(&mut story);
    let offers = invitations(&mut story);
    let pause = pause(&mut story);
    Case {
        round: round(ROUND_2),
        offers,
        pause,
        story,
    }
}

impl Case {
    fn round_at(&self, clocks: Clocks) -> RoundStatus {
        status_at(&self.round, &self.story.known, &clocks)
            .unwrap()
            .round()
            .unwrap()
            .clone()
    }

    fn owed_at(&self, clocks: Clocks) -> Vec<Owed> {
        let threads = threads(&self.offers, &self.story.known, &clocks);
        threads.into_iter().flat_map(|thread| thread.owed).collect()
    }
}

/// Both clocks on one day: what the analyst stood before then.
fn on(day: &str) -> Clocks {
    Clocks {
        as_known: noon(day) + chrono::Duration::hours(6),
        ..clocks(day, day)
    }
}

#[test]
fn round_2_as_it_stood_each_day() {
    let case = case();
    let at = |clocks| {
        let status = case.round_at(clocks);
        (status.state, status.window.unwrap().short(), status.slips)
    };
    assert_eq!(
        at(on("2026-01-29")),
        (RoundState::Tentative, "1 Feb 2026".to_owned(), 0)
    );
    assert_eq!(
        at(on("2026-01-30")),
        (RoundState::Tentative, "1 Feb 2026".to_owned(), 0)
    );
    // the slip is learned on 2 February, of the 1st
    assert_eq!(
        at(on("2026-02-01")),
        (RoundState::Tentative, "1 Feb 2026".to_owned(), 0)
    );
    assert_eq!(
        at(on("2026-02-02")),
        (RoundState::Confirmed, "4–5 Feb 2026".to_owned(), 1)
    );
    assert_eq!(
        at(as_of("2026-02-01")),
        (RoundState::Postponed, "4–5 Feb 2026".to_owned(), 1)
    );
    assert_eq!(
        at(on("2026-02-06")),
        (RoundState::Concluded, "4–5 Feb 2026".to_owned(), 1)
    );
    // asked about the future with the knowledge of 30 January
    assert_eq!(
        at(clocks("2026-02-06", "2026-01-30")).0,
        RoundState::Tentative
    );
}

#[test]
fn round_2_slipped_once_for_disputed_reasons() {
    let case = case();
    let found = biography(&case.round, &case.story.known, &on("2026-02-06")).unwrap();
    let [slip] = found.slips.as_slice() else {
        panic!("{:?}", found.slips)
    };
    assert_eq!(
        (slip.days, slip.disputed, slip.reasons.len()),
        (Some(3), true, 2)
    );
    assert_eq!(found.venue_moves, []);
    assert!(found.delegations[0].heads_disputed);
    let slots: Vec<_> = contradictions(&case.story.known, &on("2026-02-06"), &Names)
        .into_iter()
        .map(|it| it.slot)
        .collect();
    assert_eq!(
        slots,
        [SlotName::Reason, SlotName::Heads, SlotName::Measure]
    );
}

#[test]
fn who_owes_whom_an_answer_and_for_how_long() {
    let case = case();
    let at = |clocks| {
        let line = |it: Owed| (it.party.unwrap(), it.offer, it.days.unwrap());
        case.owed_at(clocks)
            .into_iter()
            .map(line)
            .collect::<Vec<_>>()
    };
    let ukraine = |days| vec![(id(UKRAINE), id(MOSCOW), days)];
    let russia = |days| vec![(id(RUSSIA), id(KYIV), days)];
    assert_eq!(at(on("2026-01-29")), ukraine(1));
    // the refusal of that day is not known yet: no reply, day 2, repeated once
    assert_eq!(at(on("2026-01-30")), ukraine(2));
    let owed = &case.owed_at(on("2026-01-30"))[0];
    assert_eq!(
        (owed.repeated, owed.silence.as_ref().map(|it| it.form)),
        (1, Some(SilenceForm::NoReply))
    );
    // the same day, as known now
    assert_eq!(at(as_of("2026-01-30")), russia(0));
    assert_eq!(at(on("2026-02-02")), russia(3));
    // between the refusal of September and the repetition of January nobody owed anything
    assert_eq!(at(as_of("2025-12-01")), []);
    assert_eq!(at(as_of("2025-09-03")), ukraine(0));
}

#[test]
fn the_pause_was_broken_under_one_reading_only() {
    let case = case();
    let status = status_at(&case.pause, &case.story.known, &on("2026-02-02")).unwrap();
    let states: Vec<_> = status
        .pledge()
        .unwrap()
        .scopes
        .iter()
        .map(|it| it.state.word())
        .collect();
    assert_eq!(states, ["broken", "given"]);
}

#[test]
fn every_move_of_the_case_is_legal_when_it_is_learned() {
    let case = case();
    let subjects = [&case.round, &case.offers[0], &case.offers[1], &case.pause];
    let mut learned: Vec<&Known> = case.story.known.iter().collect();
    learned.sort_by_key(|it| it.since);
    let mut known: Vec<Known> = Vec::new();
    for next in learned {
        let Body::Development(new) = &next.record.body else {
            panic!("not a development")
        };
        let subject = subjects.iter().find(|it| it.id == new.subject).unwrap();
        assert_eq!(check_move(subject, &known, new), Ok(()));
        known.push(next.clone());
    }
}
