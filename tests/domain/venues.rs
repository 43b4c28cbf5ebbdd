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
