//! Who owes the next answer to an offer, since when, and what a silence confirms.

use super::*;

fn offer_after(to: &[u128], moves: &[(&str, Assertion)]) -> OfferStatus {
    let to: Vec<RecordId> = to.iter().copied().map(id).collect();
    let subject = invitation(7, "Invitation to Moscow", &[id(RUSSIA)], &to);
    let mut story = Story::default();
    for (happened, asserts) in moves {
        story.add(subject.id, happened, asserts.clone());
    }
    status_at(&subject, &story.known, &as_of("2999-01-01"))
        .unwrap()
        .offer()
        .unwrap()
        .clone()
}

/// Who owes the next answer after the moves, and since when.
#[track_caller]
fn check_owes(moves: &[(&str, Assertion)], owes: &[u128], since: Option<&str>) {
    let status = offer_after(&[UKRAINE], moves);
    let expected: Vec<RecordId> = owes.iter().copied().map(id).collect();
    assert_eq!((status.owes, status.owed_since), (expected, since.map(day)));
}

#[test]
fn who_owes_the_next_answer() {
    use OfferState::*;
    let floated = ("2026-01-28", offer_to(Floated));
    let repeated = ("2026-01-29", offer_to(Reiterated));
    let after = |state| ("2026-01-30", offer_to(state));
    let countered = || {
        let mut it = offer_move(Declined);
        it.counter = Some(id(8));
        ("2026-01-30", Assertion::Offer(it))
    };
    check_owes(
        std::slice::from_ref(&floated),
        &[UKRAINE],
        Some("2026-01-28"),
    );
    check_owes(
        &[floated.clone(), repeated.clone()],
        &[UKRAINE],
        Some("2026-01-28"),
    );
    check_owes(
        &[floated.clone(), repeated.clone(), after(Acknowledged)],
        &[UKRAINE],
        Some("2026-01-28"),
    );
    check_owes(
        &[floated.clone(), after(UnderStudy)],
        &[UKRAINE],
        Some("2026-01-28"),
    );
    for settled in [Accepted, Declined, Withdrawn, Lapsed, Denied] {
        check_owes(&[floated.clone(), after(settled)], &[], None);
    }
    check_owes(
        &[floated.clone(), after(AcceptedWithConditions)],
        &[RUSSIA],
        Some("2026-01-30"),
    );
    check_owes(
        &[floated.clone(), after(Countered)],
        &[RUSSIA],
        Some("2026-01-30"),
    );
    check_owes(
        &[floated.clone(), countered()],
        &[RUSSIA],
        Some("2026-01-30"),
    );
    // asked again after a refusal: the count starts anew
    check_owes(
        &[
            ("2025-09-03", offer_to(Floated)),
            ("2025-09-04", offer_to(Declined)),
            floated.clone(),
            repeated.clone(),
        ],
        &[UKRAINE],
        Some("2026-01-28"),
    );
    // insisting on the offer after conditions turns the question back
    check_owes(
        &[
            floated.clone(),
            after(AcceptedWithConditions),
            ("2026-02-01", offer_to(Reiterated)),
        ],
        &[UKRAINE],
        Some("2026-02-01"),
    );
    // a second report of the counter-offer does not restart the count
    check_owes(
        &[
            floated.clone(),
            countered(),
            ("2026-01-31", offer_to(Countered)),
        ],
        &[RUSSIA],
        Some("2026-01-30"),
    );
    check_owes(&[("../2026-01-28", offer_to(Floated))], &[UKRAINE], None);
}

#[test]
fn each_addressee_owes_its_own_answer() {
    let by = |state, party| {
        let mut it = offer_move(state);
        it.by = Some(id(party));
        Assertion::Offer(it)
    };
    let put = ("2026-01-28", offer_to(OfferState::Conveyed));
    let one = offer_after(
        &[UKRAINE, STATES],
        &[
            put.clone(),
            ("2026-01-29", by(OfferState::Accepted, STATES)),
        ],
    );
    assert_eq!(one.owes, [id(UKRAINE)]);
    let both = offer_after(
        &[UKRAINE, STATES],
        &[
            put.clone(),
            ("2026-01-29", by(OfferState::Accepted, STATES)),
            (
                "2026-01-30",
                by(OfferState::AcceptedWithConditions, UKRAINE),
            ),
        ],
    );
    assert_eq!(
        (both.owes, both.owed_since),
        (vec![id(RUSSIA)], Some(day("2026-01-30")))
    );
    let settled = offer_after(
        &[UKRAINE],
        &[
            put,
            ("2026-01-29", offer_to(OfferState::AcceptedWithConditions)),
            ("2026-01-30", by(OfferState::Accepted, RUSSIA)),
        ],
    );
    assert!(!settled.answer_owed());
}

#[test]
fn days_are_counted_from_the_day_an_offer_is_put() {
    let status = offer_after(&[UKRAINE], &[("2026-01-28", offer_to(OfferState::Floated))]);
    for (as_of, days) in [
        ("2026-01-28", 0),
        ("2026-01-29", 1),
        ("2026-01-30", 2),
        ("2026-02-28", 31),
    ] {
        assert_eq!(status.days_owed(day(as_of)), Some(days), "{as_of}");
    }
}

#[test]
fn repetitions_reported_for_one_day_count_once() {
    let repeated = || offer_to(OfferState::Reiterated);
    let status = offer_after(
        &[UKRAINE],
        &[
            ("2026-01-28", offer_to(OfferState::Floated)),
            ("2026-01-29", repeated()),
            ("2026-01-29", repeated()),
            ("2026-01-29", no_reply(Some(id(UKRAINE)))),
        ],
    );
    assert_eq!((status.reiterations, status.repeated_unanswered), (1, 1));
    let silence = status.silence.unwrap();
    assert_eq!((silence.reports, silence.party), (1, Some(id(UKRAINE))));
}

#[test]
fn a_silence_of_somebody_who_owes_nothing_confirms_nothing() {
    let floated = ("2026-01-28", offer_to(OfferState::Floated));
    let other = offer_after(
        &[UKRAINE],
        &[floated.clone(), ("2026-01-29", no_reply(Some(id(STATES))))],
    );
    assert_eq!(other.silence, None);
    let answered = offer_after(
        &[UKRAINE],
        &[
            floated,
            ("2026-01-29", no_reply(None)),
            ("2026-01-30", offer_to(OfferState::Declined)),
        ],
    );
    assert_eq!(answered.silence, None);
}
