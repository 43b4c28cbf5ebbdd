//! The sentence of a development that the analyst gave no title.

use crate::support::*;
use rapporteur_domain::development::{
    Capacity, Delegation, IncidentReport, Modality, OfferState, RoundMove, RoundState, Statement,
    StatementForm, Terms, VenueStance,
};
use rapporteur_domain::evidence::Voice;
use rapporteur_domain::folds::wording::{joined, sentence};
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::{Extra, StanceWord};
use rapporteur_domain::{Assertion, Development};

#[track_caller]
fn check(subject: u128, asserts: Assertion, expected: &str) {
    assert_eq!(
        sentence(&development(id(subject), "2026-02-02", asserts), &Names),
        expected
    );
}

fn in_abu_dhabi(state: RoundState, window: Option<&str>) -> Assertion {
    let (window, venue) = (window.map(edtf), Some(id(ABU_DHABI)));
    Assertion::Round(RoundMove {
        window,
        venue,
        ..round_move(state)
    })
}

#[test]
fn rounds() {
    use RoundState::{Concluded, Confirmed, Postponed, Relocated, UnderWay};
    let days = Some("2026-02-04/2026-02-05");
    check(
        2,
        in_abu_dhabi(Confirmed, days),
        "Round 2 confirmed for 4–5 Feb 2026 in Abu Dhabi",
    );
    check(
        2,
        to(Postponed, "2026-02-04"),
        "Round 2 postponed to 4 Feb 2026",
    );
    check(
        2,
        Assertion::Round(round_move(Postponed)),
        "Round 2 postponed",
    );
    check(
        2,
        in_abu_dhabi(Relocated, None),
        "Round 2 relocated to Abu Dhabi",
    );
    check(
        2,
        in_abu_dhabi(UnderWay, None),
        "Round 2 under way in Abu Dhabi",
    );
    check(
        2,
        to(Concluded, "2026-02-05"),
        "Round 2 concluded, 5 Feb 2026",
    );
}

#[test]
fn who_and_what() {
    let came = |persons: &[u128], capacity| {
        let persons = persons.iter().copied().map(id).collect();
        Assertion::Delegation(Delegation {
            party: id(RUSSIA),
            persons,
            capacity,
            extra: Extra::new(),
        })
    };
    check(
        2,
        came(&[KOSTYUKOV], Capacity::Head),
        "Kostyukov heads the delegation of Russia at Round 2",
    );
    check(
        2,
        came(&[KOSTYUKOV, DMITRIEV], Capacity::Head),
        "Kostyukov and Dmitriev head the delegation of Russia at Round 2",
    );
    check(2, came(&[], Capacity::Absent), "Russia absent from Round 2");
    let mut refusal = offer_move(OfferState::Declined);
    (refusal.by, refusal.counter) = (Some(id(UKRAINE)), Some(id(8)));
    check(
        7,
        Assertion::Offer(refusal),
        "Record 7: declined by Ukraine, with Record 8",
    );
    check(
        7,
        no_reply(Some(id(UKRAINE))),
        "No reply from Ukraine on Record 7",
    );
    let stance = |stance, condition: &str| {
        let condition = condition.to_owned();
        Assertion::VenueStance(VenueStance {
            party: id(UKRAINE),
            stance,
            condition,
            extra: Extra::new(),
        })
    };
    check(
        31,
        stance(StanceWord::Refused, ""),
        "Ukraine refuses Record 31",
    );
    check(
        31,
        stance(StanceWord::AcceptableIf, "others attend"),
        "Record 31 acceptable to Ukraine if others attend",
    );
    let report = IncidentReport {
        text: "Drone attack overnight".to_owned(),
        killed: Some(Quantity::exactly(3.0, "")),
        ..IncidentReport::default()
    };
    check(
        5,
        Assertion::IncidentReport(report),
        "Drone attack overnight; 3 killed",
    );
}

#[test]
fn words_are_quoted_unless_they_are_a_paraphrase() {
    let said = |form| {
        Assertion::Statement(Statement {
            speaker: Voice::Person { id: id(PESKOV) },
            form,
            wording: "the subject is Moscow".to_owned(),
            terms: Terms::OnRecord,
            about: Vec::new(),
            extra: Extra::new(),
        })
    };
    check(
        7,
        said(StatementForm::Verbatim),
        "Peskov: “the subject is Moscow”",
    );
    check(
        7,
        said(StatementForm::Paraphrase),
        "Peskov: the subject is Moscow",
    );
}

#[test]
fn what_did_not_take_place_says_so() {
    let planned = Development {
        modality: Modality::Negated,
        ..development(id(2), "2026-02-02", to(RoundState::Cancelled, "2026-02-04"))
    };
    assert_eq!(
        sentence(&planned, &Names),
        "Round 2 cancelled, 4 Feb 2026 (negated)"
    );
}

#[test]
fn lists() {
    let joined_of = |names: &[&str]| joined(names.iter().map(|name| (*name).to_owned()));
    assert_eq!(joined_of(&[]), "");
    assert_eq!(joined_of(&["A"]), "A");
    assert_eq!(joined_of(&["A", "B"]), "A and B");
    assert_eq!(joined_of(&["A", "B", "C"]), "A, B and C");
}
