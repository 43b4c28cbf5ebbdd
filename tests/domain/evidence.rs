//! Independent origins, chains in words, grades.

use crate::support::*;
use rapporteur_domain::Development;
use rapporteur_domain::development::RoundState;
use rapporteur_domain::evidence::{Chain, Hop, HopMode, Voice};
use rapporteur_domain::folds::origins::{behind, chain_in_words, chain_line, grade};
use rapporteur_domain::grade::Credibility;

const TASS: u128 = 70;
const RT: u128 = 71;

fn person(number: u128) -> Voice {
    Voice::Person { id: id(number) }
}

fn outlet(number: u128) -> Voice {
    Voice::Outlet { id: id(number) }
}

fn official() -> Voice {
    Voice::Unnamed {
        description: "a US official".to_owned(),
        party: None,
    }
}

fn chain(voices: &[Voice], source: Option<u128>) -> Chain {
    let hop = |who: &Voice| Hop {
        who: who.clone(),
        mode: HopMode::Verbatim,
        on: None,
    };
    Chain {
        hops: voices.iter().map(hop).collect(),
        source: source.map(id),
        ..Chain::default()
    }
}

fn resting_on(evidence: Vec<Chain>) -> Development {
    let asserts = to(RoundState::Tentative, "2026-02-01");
    Development {
        evidence,
        ..development(id(2), "2026-01-28", asserts)
    }
}

#[track_caller]
fn check(chains: &[Chain], words: &str) {
    assert_eq!(
        behind([&resting_on(chains.to_vec())], &Names).words(),
        words
    );
}

#[test]
fn relays_collapse_to_their_root() {
    check(&[], "no origins");
    check(
        &[chain(&[person(PESKOV), outlet(TASS)], Some(90))],
        "one origin, one relay",
    );
    let repeated: Vec<Chain> = (80..85)
        .map(|number| chain(&[outlet(TASS), outlet(number)], Some(90)))
        .collect();
    check(&repeated, "one origin, five relays");
    let two = [
        chain(&[person(PESKOV), outlet(TASS)], None),
        chain(&[person(KOSTYUKOV), outlet(TASS)], None),
    ];
    check(&two, "two origins, one relay");
    // an unnamed voice is told apart by who first wrote it down
    check(
        &[
            chain(&[official(), outlet(TASS)], None),
            chain(&[official(), outlet(TASS)], None),
        ],
        "one origin, one relay",
    );
    check(
        &[
            chain(&[official(), outlet(TASS)], None),
            chain(&[official(), outlet(RT)], None),
        ],
        "two origins, two relays",
    );
    // a page without a speaker speaks for its outlet; 90 and 91 are pages of one outlet
    check(&[chain(&[], Some(90)), chain(&[], Some(91))], "one origin");
    check(&[chain(&[], Some(90)), chain(&[], Some(92))], "two origins");
}

#[test]
fn several_developments_share_their_origins() {
    let one = resting_on(vec![chain(&[person(PESKOV), outlet(TASS)], None)]);
    let other = resting_on(vec![chain(&[person(PESKOV), outlet(RT)], None)]);
    assert_eq!(
        behind([&one, &other], &Names).words(),
        "one origin, two relays"
    );
    let seen = Development {
        own_observation: true,
        ..one.clone()
    };
    assert_eq!(
        behind([&seen, &other], &Names).words(),
        "two origins, two relays"
    );
}

#[test]
fn chains_in_words() {
    let full = chain(&[person(PESKOV), outlet(TASS)], Some(90));
    assert_eq!(
        chain_in_words(&full, &Names),
        "Peskov, via TASS, in ‘Record 90’"
    );
    assert_eq!(chain_line(&full, &Names), "Peskov → TASS → captured page");
    assert_eq!(
        chain_in_words(&chain(&[official()], None), &Names),
        "a US official"
    );
    assert_eq!(
        chain_in_words(&chain(&[], Some(90)), &Names),
        "In ‘Record 90’"
    );
}

#[test]
fn the_two_axes_of_a_grade_stay_apart() {
    let graded = |credibility, chains: &[Chain]| {
        grade(
            &Development {
                credibility,
                ..resting_on(chains.to_vec())
            },
            &Names,
        )
    };
    let possibly = Some(Credibility::PossiblyTrue);
    let via_tass = chain(&[person(PESKOV), outlet(TASS)], None);
    let via_rt = chain(&[person(PESKOV), outlet(RT)], None);
    assert_eq!(graded(possibly, std::slice::from_ref(&via_tass)), "C3");
    assert_eq!(graded(possibly, &[via_rt.clone(), via_tass.clone()]), "C3");
    assert_eq!(graded(None, &[via_rt]), "D");
    assert_eq!(graded(possibly, &[chain(&[person(PESKOV)], None)]), "3");
    assert_eq!(graded(None, &[]), "");
}
