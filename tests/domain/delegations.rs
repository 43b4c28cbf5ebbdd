//! Whom each party sent to one round after another: who stayed, joined, left, rose; and what is
//! said where accounts differ or names are missing.

use crate::support::*;
use rapporteur_domain::development::{Capacity, Delegation, Rank};
use rapporteur_domain::folds::delegations::{
    Continuity, PartyDelegations, Presence, SeatChange, delegations,
};
use rapporteur_domain::record::Extra;
use rapporteur_domain::{Assertion, RecordId};

const ANNA: u128 = 81;
const BORYS: u128 = 82;
const CLARA: u128 = 83;

fn sent(party: u128, capacity: Capacity, persons: &[u128]) -> Assertion {
    Assertion::Delegation(Delegation {
        party: id(party),
        persons: persons.iter().map(|person| id(*person)).collect(),
        capacity,
        extra: Extra::new(),
    })
}

/// Rounds 1, 2, 3 … on the first days of the first months of 2026.
fn day_of(round: u128) -> String {
    format!("2026-0{round}-01")
}

fn told(story: &Story, rounds: &[u128]) -> Vec<PartyDelegations> {
    let given: Vec<_> = rounds
        .iter()
        .map(|round| {
            let about = story
                .known
                .iter()
                .filter(|known| known.record.development().unwrap().subject == id(*round));
            (id(*round), about.cloned().collect())
        })
        .collect();
    delegations(&given, &as_of("2026-12-31"))
}

fn changes(told: &PartyDelegations, person: u128) -> Vec<Option<SeatChange>> {
    let line = told.persons.iter().find(|it| it.person == id(person));
    line.unwrap().seats.iter().map(|seat| seat.change).collect()
}

fn same(told: &PartyDelegations, at: usize) -> Option<(RecordId, u32, u32, u32)> {
    let it = told.rounds[at].continuity.clone()?;
    Some((it.against, it.least, it.most, it.of))
}

#[test]
fn who_stayed_joined_left_and_rose() {
    let mut story = Story::default();
    for (round, capacity, persons) in [
        (1, Capacity::Head, [ANNA].as_slice()),
        (1, Capacity::Member, &[BORYS, CLARA]),
        (2, Capacity::Head, &[BORYS]),
        (2, Capacity::Member, &[ANNA, KOSTYUKOV]),
    ] {
        story.add(id(round), &day_of(round), sent(RUSSIA, capacity, persons));
    }
    let [russia] = told(&story, &[1, 2]).try_into().unwrap();
    use SeatChange::{Joined, Left, Lower, Promoted};
    assert_eq!(changes(&russia, ANNA), [None, Some(Lower)]);
    assert_eq!(changes(&russia, BORYS), [None, Some(Promoted)]);
    assert_eq!(changes(&russia, CLARA), [None, Some(Left)]);
    assert_eq!(changes(&russia, KOSTYUKOV), [None, Some(Joined)]);
    assert_eq!(same(&russia, 0), None);
    assert_eq!(same(&russia, 1), Some((id(1), 2, 2, 3)));
    // those who ever headed it come first, in the order in which they came
    assert_eq!(russia.persons[0].person, id(ANNA));
    assert_eq!(russia.persons[1].person, id(BORYS));
}

#[test]
fn a_round_without_names_is_passed_over_and_nobody_has_left() {
    let mut story = Story::default();
    story.add(id(1), &day_of(1), sent(UKRAINE, Capacity::Head, &[ANNA]));
    story.add(id(2), &day_of(2), sent(UKRAINE, Capacity::Member, &[]));
    story.add(id(4), &day_of(4), sent(UKRAINE, Capacity::Head, &[ANNA]));
    let [ukraine] = told(&story, &[1, 2, 3, 4]).try_into().unwrap();
    let presence: Vec<_> = ukraine.rounds.iter().map(|it| it.presence).collect();
    use Presence::{Named, Unnamed, Unrecorded};
    assert_eq!(presence, [Named, Unnamed, Unrecorded, Named]);
    let stayed = Some(SeatChange::Stayed);
    assert_eq!(changes(&ukraine, ANNA), [None, None, None, stayed]);
    assert_eq!(same(&ukraine, 3), Some((id(1), 1, 1, 1)));
}

#[test]
fn rival_heads_make_the_figure_a_range_until_one_is_preferred() {
    let rivals = |rank: Rank| {
        let mut story = Story::default();
        story.add(
            id(1),
            &day_of(1),
            sent(RUSSIA, Capacity::Head, &[KOSTYUKOV]),
        );
        let one = story.add(
            id(2),
            &day_of(2),
            sent(RUSSIA, Capacity::Head, &[KOSTYUKOV]),
        );
        with(one, |it| it.rank = rank);
        story.add(id(2), &day_of(2), sent(RUSSIA, Capacity::Head, &[DMITRIEV]));
        let [russia] = told(&story, &[1, 2]).try_into().unwrap();
        russia
    };
    let open = rivals(Rank::Normal);
    assert!(open.rounds[1].heads_disputed);
    assert_eq!(same(&open, 1), Some((id(1), 0, 1, 2)));
    assert!(open.persons.iter().all(|it| it.seats[1].disputed));

    let settled = rivals(Rank::Preferred);
    assert!(!settled.rounds[1].heads_disputed);
    assert_eq!(same(&settled, 1), Some((id(1), 1, 1, 1)));
    let dmitriev = settled.persons.iter().find(|it| it.person == id(DMITRIEV));
    let seat = &dmitriev.unwrap().seats[1];
    assert_eq!((seat.capacity, seat.set_aside.len()), (None, 1));
    assert_eq!(seat.change, None, "who was set aside never joined");
}

#[test]
fn to_stay_away_is_not_to_come_and_to_mediate_is_another_role() {
    let mut story = Story::default();
    story.add(
        id(1),
        &day_of(1),
        sent(RUSSIA, Capacity::Member, &[ANNA, BORYS]),
    );
    story.add(id(2), &day_of(2), sent(RUSSIA, Capacity::Absent, &[ANNA]));
    story.add(
        id(2),
        &day_of(2),
        sent(RUSSIA, Capacity::Mediator, &[BORYS]),
    );
    story.add(id(2), &day_of(2), sent(UKRAINE, Capacity::Absent, &[]));
    let [russia, ukraine] = told(&story, &[1, 2]).try_into().unwrap();
    assert_eq!(changes(&russia, ANNA)[1], Some(SeatChange::Left));
    assert_eq!(changes(&russia, BORYS)[1], Some(SeatChange::Recast));
    assert_eq!(same(&russia, 1), Some((id(1), 1, 1, 1)));
    assert_eq!(ukraine.rounds[1].presence, Presence::StayedAway);
}

#[test]
fn the_figure_in_words() {
    let words = |least, most| {
        let it = Continuity {
            against: id(2),
            least,
            most,
            of: 5,
        };
        it.words(&Names)
    };
    assert_eq!(words(3, 3), "3 of 5 as in Round 2");
    assert_eq!(words(1, 2), "1 to 2 of 5 as in Round 2; accounts differ");
}
