//! What each party holds of each venue.

use crate::support::*;
use rapporteur_domain::Assertion;
use rapporteur_domain::development::{Modality, VenueStance};
use rapporteur_domain::folds::venue::stances;
use rapporteur_domain::record::{Extra, StanceWord};

fn holds(party: u128, stance: StanceWord, condition: &str) -> Assertion {
    let condition = condition.to_owned();
    Assertion::VenueStance(VenueStance {
        party: id(party),
        stance,
        condition,
        extra: Extra::new(),
    })
}

#[test]
fn the_latest_stance_of_each_party_on_each_venue() {
    use StanceWord::{Acceptable, AcceptableIf, Refused, Suggested};
    let mut story = Story::default();
    let (moscow, kyiv) = (id(31), id(32));
    story.add(moscow, "2026-01-28", holds(RUSSIA, Suggested, ""));
    story.add(
        moscow,
        "2026-01-29",
        holds(UKRAINE, AcceptableIf, "others attend"),
    );
    story.add(moscow, "2026-01-30", holds(UKRAINE, Refused, ""));
    story.add(kyiv, "2026-01-30", holds(UKRAINE, Suggested, ""));
    with(
        story.add(kyiv, "2026-01-31", holds(RUSSIA, Acceptable, "")),
        |it| it.modality = Modality::Hypothetical,
    );
    let at = |clocks| {
        let line = |it: rapporteur_domain::folds::venue::Stance| {
            (it.venue, it.party, it.stance, it.age, it.changes)
        };
        stances(&story.known, &clocks)
            .into_iter()
            .map(line)
            .collect::<Vec<_>>()
    };
    let russia = (moscow, id(RUSSIA), Suggested, Some(1), 0);
    assert_eq!(
        at(as_of("2026-01-29")),
        [russia, (moscow, id(UKRAINE), AcceptableIf, Some(0), 0)]
    );
    assert_eq!(
        at(as_of("2026-02-01")),
        [
            (moscow, id(RUSSIA), Suggested, Some(4), 0),
            (moscow, id(UKRAINE), Refused, Some(2), 1),
            (kyiv, id(UKRAINE), Suggested, Some(2), 0),
        ]
    );
    assert_eq!(at(clocks("2026-02-01", "2026-01-27")), []);
}

mod on_the_board {
    use super::holds;
    use crate::support::*;
    use rapporteur_domain::Clocks;
    use rapporteur_domain::development::{Modality, Rank};
    use rapporteur_domain::folds::venue::{StanceCell, board};
    use rapporteur_domain::record::StanceWord::{Acceptable, Refused, Suggested};

    const GENEVA: u128 = 33;

    fn cell(story: &Story, party: u128, clocks: Clocks) -> StanceCell {
        let row = board(&[id(GENEVA)], &[id(party)], &story.known, &clocks, &Names).remove(0);
        row.cells.into_iter().next().unwrap()
    }

    #[test]
    fn a_stance_has_its_date_its_changes_and_what_does_not_count() {
        let mut story = Story::default();
        let geneva = id(GENEVA);
        story.add(geneva, "2026-01-10", holds(RUSSIA, Refused, ""));
        story.add(geneva, "2026-01-20", holds(RUSSIA, Acceptable, ""));
        let mooted = story.add(geneva, "2026-01-25", holds(RUSSIA, Suggested, ""));
        with(mooted, |it| it.modality = Modality::Hypothetical);
        let now = cell(&story, RUSSIA, as_of("2026-02-01"));
        let latest = now.latest.unwrap();
        assert_eq!((latest.stance, latest.age), (Acceptable, Some(12)));
        assert_eq!((now.changes, now.aside, now.disputed), (1, 1, false));
        let then = cell(&story, RUSSIA, as_of("2026-01-15"));
        assert_eq!(then.latest.unwrap().stance, Refused);
        assert!(
            cell(&story, RUSSIA, clocks("2026-02-01", "2026-01-01"))
                .latest
                .is_none()
        );
    }

    #[test]
    fn two_reports_of_one_day_dispute_it_until_one_is_preferred() {
        let disputed = |rank| {
            let mut story = Story::default();
            let geneva = id(GENEVA);
            story.add(geneva, "2026-01-20", holds(UKRAINE, Refused, ""));
            let other = story.add(geneva, "2026-01-20", holds(UKRAINE, Acceptable, ""));
            with(other, |it| it.rank = rank);
            cell(&story, UKRAINE, as_of("2026-02-01")).disputed
        };
        assert!(disputed(Rank::Normal));
        assert!(!disputed(Rank::Preferred));
    }

    #[test]
    fn silence_is_no_stance_and_ends_when_the_party_speaks() {
        let mut story = Story::default();
        let geneva = id(GENEVA);
        story.add(geneva, "2026-01-20", no_reply(Some(id(UKRAINE))));
        let quiet = cell(&story, UKRAINE, as_of("2026-01-21"));
        assert!(quiet.latest.is_none() && quiet.silence.is_some());
        story.add(geneva, "2026-01-22", holds(UKRAINE, Acceptable, ""));
        assert!(cell(&story, UKRAINE, as_of("2026-01-23")).silence.is_none());
        story.add(geneva, "2026-01-24", no_reply(Some(id(UKRAINE))));
        let again = cell(&story, UKRAINE, as_of("2026-01-25"));
        assert!(again.latest.is_some() && again.silence.is_some());
    }

    #[test]
    fn who_spoke_besides_the_columns_is_named() {
        let mut story = Story::default();
        story.add(id(GENEVA), "2026-01-20", holds(UKRAINE, Acceptable, ""));
        let clocks = as_of("2026-02-01");
        let rows = board(
            &[id(GENEVA), id(34)],
            &[id(RUSSIA)],
            &story.known,
            &clocks,
            &Names,
        );
        assert_eq!(rows[0].others, [id(UKRAINE)]);
        assert!(rows[1].others.is_empty());
    }
}
