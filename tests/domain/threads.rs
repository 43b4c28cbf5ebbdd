//! Who owes an answer across counter-offers, and the shape of threads.

use crate::support::*;
use proptest::prelude::*;
use rapporteur_domain::development::OfferState;
use rapporteur_domain::folds::offer::{Thread, thread_of, threads};
use rapporteur_domain::{Assertion, Body, Record, RecordId};

const MOSCOW: u128 = 7;
const KYIV: u128 = 8;

fn change(
    mut record: Record,
    change: impl FnOnce(&mut rapporteur_domain::record::Offer),
) -> Record {
    let Body::Offer(offer) = &mut record.body else {
        panic!("not an offer")
    };
    change(offer);
    record
}

/// An invitation of Russia's to Moscow and one of Ukraine's to Kyiv that answers it.
fn invitations(linked: bool) -> [Record; 2] {
    let moscow = invitation(
        MOSCOW,
        "Invitation to Moscow",
        &[id(RUSSIA)],
        &[id(UKRAINE)],
    );
    let kyiv = invitation(KYIV, "Invitation to Kyiv", &[id(UKRAINE)], &[id(RUSSIA)]);
    [
        moscow,
        change(kyiv, |it| it.answers = linked.then(|| id(MOSCOW))),
    ]
}

fn with_counter(state: OfferState) -> Assertion {
    let mut it = offer_move(state);
    it.counter = Some(id(KYIV));
    Assertion::Offer(it)
}

fn tell(moves: &[(u128, &str, Assertion)]) -> Story {
    let mut story = Story::default();
    for (offer, happened, asserts) in moves {
        story.add(id(*offer), happened, asserts.clone());
    }
    story
}

/// Who owes an answer to which offer, and on which day that is, on 10 February.
#[track_caller]
fn check(linked: bool, moves: &[(u128, &str, Assertion)], owed: &[(u128, u128, i32)]) {
    let found = threads(
        &invitations(linked),
        &tell(moves).known,
        &as_of("2026-02-10"),
    );
    let mut found: Vec<_> = found
        .iter()
        .flat_map(|thread| &thread.owed)
        .map(|it| (it.party.unwrap(), it.offer, it.days.unwrap()))
        .collect();
    found.sort();
    let expected: Vec<_> = owed
        .iter()
        .map(|(party, offer, days)| (id(*party), id(*offer), *days))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_counter_offer_takes_the_debt_over() {
    use OfferState::*;
    let floated = (MOSCOW, "2026-01-28", offer_to(Floated));
    let declined = (MOSCOW, "2026-01-30", with_counter(Declined));
    let countered = (KYIV, "2026-01-30", offer_to(Floated));
    let refused = (KYIV, "2026-02-03", offer_to(Declined));
    check(
        false,
        std::slice::from_ref(&floated),
        &[(UKRAINE, MOSCOW, 13)],
    );
    check(
        false,
        &[floated.clone(), declined.clone()],
        &[(RUSSIA, MOSCOW, 11)],
    );
    check(
        false,
        &[floated.clone(), declined.clone(), countered.clone()],
        &[(RUSSIA, KYIV, 11)],
    );
    check(
        false,
        &[
            floated.clone(),
            declined.clone(),
            countered.clone(),
            refused.clone(),
        ],
        &[],
    );
    // linked by what it answers, the counter-offer is itself the answer
    check(
        true,
        &[floated.clone(), countered.clone()],
        &[(RUSSIA, KYIV, 11)],
    );
    // not linked, both stand
    check(
        false,
        &[floated.clone(), countered.clone()],
        &[(RUSSIA, KYIV, 11), (UKRAINE, MOSCOW, 13)],
    );
    // repeated after it, the first offer wants its own answer again
    let repeated = (MOSCOW, "2026-02-05", offer_to(Reiterated));
    check(
        true,
        &[floated.clone(), countered.clone(), repeated.clone()],
        &[(RUSSIA, KYIV, 11), (UKRAINE, MOSCOW, 5)],
    );
    // a counter-offer on record that nobody has made yet changes nothing
    check(true, &[floated], &[(UKRAINE, MOSCOW, 13)]);
}

fn shape(thread: &Thread) -> Vec<(RecordId, Option<RecordId>, u32)> {
    thread
        .offers
        .iter()
        .map(|it| (it.offer, it.answers, it.depth))
        .collect()
}

#[test]
fn a_thread_holds_each_offer_before_its_answers() {
    let story = tell(&[
        (KYIV, "2026-01-30", offer_to(OfferState::Floated)),
        (MOSCOW, "2026-01-28", offer_to(OfferState::Floated)),
        (MOSCOW, "2026-01-30", with_counter(OfferState::Countered)),
    ]);
    let expected = [(id(MOSCOW), None, 0), (id(KYIV), Some(id(MOSCOW)), 1)];
    for linked in [true, false] {
        let offers = invitations(linked);
        let found = threads(&offers, &story.known, &as_of("2026-02-10"));
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].root, shape(&found[0])),
            (id(MOSCOW), expected.to_vec())
        );
        let same = thread_of(id(KYIV), &offers, &story.known, &as_of("2026-02-10"));
        assert_eq!(same.as_ref(), found.first());
    }
    // before the counter-invitation was known to answer it, there were two threads
    let earlier = threads(&invitations(false), &story.known, &as_of("2026-01-29"));
    assert_eq!(earlier.len(), 2);
}

#[test]
fn an_open_offer_past_its_expiry_says_so() {
    let [moscow, _] = invitations(false);
    let moscow = change(moscow, |it| it.expires = Some(edtf("2026-02-01")));
    let story = tell(&[(MOSCOW, "2026-01-28", offer_to(OfferState::Conveyed))]);
    let at = |day| threads([&moscow], &story.known, &as_of(day))[0].owed[0].past_expiry;
    assert!(!at("2026-02-01"));
    assert!(at("2026-02-02"));
}

proptest! {
    /// Whatever answers whatever, in circles too, each offer stands in exactly one thread.
    #[test]
    fn every_offer_stands_in_one_thread(answers in proptest::collection::vec(proptest::option::of(0usize..6), 6)) {
        let offers: Vec<Record> = answers.iter().enumerate().map(|(number, answered)| {
            let number = 100 + u128::try_from(number).unwrap();
            let made = invitation(number, "Offer", &[id(RUSSIA)], &[id(UKRAINE)]);
            change(made, |it| it.answers = answered.map(|at| id(100 + u128::try_from(at).unwrap())))
        }).collect();
        let found = threads(&offers, &[], &as_of("2026-02-10"));
        let mut seen: Vec<RecordId> = found.iter().flat_map(|thread| &thread.offers).map(|it| it.offer).collect();
        seen.sort();
        prop_assert_eq!(seen, offers.iter().map(|it| it.id).collect::<Vec<_>>());
    }
}
