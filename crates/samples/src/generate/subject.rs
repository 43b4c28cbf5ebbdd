//! Owns the subjects of a generated dossier: the record each begins with, and how far its course
//! has come.

use super::cast::{Cast, Known, Negotiation, record};
use super::prng::Prng;
use super::words;
use chrono::{Datelike, NaiveDate};
use rapporteur_domain::development::{IssueState, OfferState, PledgeState, RoundState};
use rapporteur_domain::record::{
    Body, Incident, Issue, MeetingMode, Numbering, Offer, OfferType, Pledge, PledgeScope, Round,
    VenueOption,
};
use rapporteur_domain::{Edtf, Record, RecordId};

/// The two readings every generated pledge has.
pub(crate) const SCOPES: [&str; 2] = ["wide", "narrow"];

/// Something developments are about.
#[derive(Debug)]
pub(crate) struct Subject {
    pub(crate) id: RecordId,
    pub(crate) title: String,
    /// Index of its negotiation.
    pub(crate) process: usize,
    /// How many developments it is to have, and has.
    pub(crate) planned: usize,
    pub(crate) done: usize,
    /// The day of its last move: the next is not earlier.
    pub(crate) day: NaiveDate,
    pub(crate) course: Course,
}

/// How far a subject has come.
#[derive(Debug)]
pub(crate) enum Course {
    Round {
        state: Option<RoundState>,
        venue: Known,
    },
    Offer {
        state: Option<OfferState>,
        from: Known,
        to: Known,
    },
    Issue {
        state: Option<IssueState>,
        unit: &'static str,
        values: [usize; 2],
    },
    Incident {
        killed: usize,
    },
    Venue,
    Pledge {
        states: [Option<PledgeState>; 2],
        by: Known,
    },
}

impl Subject {
    /// Whether more than two thirds of its developments are there.
    pub(crate) fn late(&self) -> bool {
        self.done * 3 > self.planned * 2
    }

    /// Whether only a few developments are left: it comes to its end.
    pub(crate) fn ending(&self) -> bool {
        self.planned <= self.done + 5
    }

    /// A new subject with its record.
    pub(crate) fn open(
        id: RecordId,
        (index, negotiation): (usize, &mut Negotiation),
        cast: &Cast,
        day: NaiveDate,
        prng: &mut Prng,
    ) -> (Self, Record) {
        let (title, body, course) = match prng.below(100) {
            0..=24 => round(negotiation, cast, prng),
            25..=44 => offer(id, negotiation, prng),
            45..=69 => issue(negotiation, prng),
            70..=84 => incident(negotiation, cast, day, prng),
            85..=94 => venue(negotiation, cast, prng),
            _ => pledge(negotiation, prng),
        };
        let planned = prng.between(20, 80);
        let made = record(id, &title, body);
        (
            Self {
                id,
                title,
                process: index,
                planned,
                done: 0,
                day,
                course,
            },
            made,
        )
    }
}

type Opened = (String, Body, Course);

fn round(negotiation: &mut Negotiation, cast: &Cast, prng: &mut Prng) -> Opened {
    negotiation.rounds += 1;
    let number = negotiation.rounds;
    let venue = prng.pick(&cast.places).clone();
    let count = |scheme: &str, label: String, by: &str| Numbering {
        scheme: scheme.to_owned(),
        label,
        by: by.to_owned(),
    };
    let mut numberings = vec![count(
        "all rounds",
        format!("round {number}"),
        "the mediator",
    )];
    if prng.chance(30) {
        numberings.push(count(
            "by city",
            format!("{} round {}", venue.name, prng.between(1, 4)),
            "the press",
        ));
    }
    let body = Body::Round(Round {
        processes: vec![negotiation.id],
        numberings,
        format: prng
            .pick(&["trilateral", "working groups", "plenary"])
            .to_string(),
        modality: Some(*prng.pick(&[
            MeetingMode::InPerson,
            MeetingMode::InPerson,
            MeetingMode::Proximity,
        ])),
        mediators: vec![negotiation.parties[2].id],
        ..Round::default()
    });
    (
        format!("Round {number}, {}", venue.name),
        body,
        Course::Round { state: None, venue },
    )
}

fn offer(id: RecordId, negotiation: &mut Negotiation, prng: &mut Prng) -> Opened {
    let first = prng.below(2);
    let (mut from, mut to) = (
        negotiation.parties[first].clone(),
        negotiation.parties[1 - first].clone(),
    );
    let answered = negotiation.last_offer.take().filter(|_| prng.chance(40));
    if answered.is_some_and(|(_, asked_by, _)| asked_by == from.id) {
        std::mem::swap(&mut from, &mut to);
    }
    negotiation.last_offer = Some((id, from.id, to.id));
    let what = prng.pick(words::OFFERS);
    let offer_type = match answered {
        Some(_) => OfferType::CounterProposal,
        None => *prng.pick(&[
            OfferType::Proposal,
            OfferType::Invitation,
            OfferType::ConfidenceBuilding,
        ]),
    };
    let body = Body::Offer(Offer {
        offer_type,
        from: vec![from.id],
        to: vec![to.id],
        venues: Vec::new(),
        terms: format!("{} offers {what}.", from.name),
        expires: None,
        answers: answered.map(|(offer, _, _)| offer),
        processes: vec![negotiation.id],
        issues: Vec::new(),
        extra: Default::default(),
    });
    (
        format!("{} to {}: {what}", from.name, to.name),
        body,
        Course::Offer {
            state: None,
            from,
            to,
        },
    )
}

fn issue(negotiation: &Negotiation, prng: &mut Prng) -> Opened {
    let (what, unit) = *prng.pick(words::ISSUES);
    let body = Body::Issue(Issue {
        processes: vec![negotiation.id],
        question: format!(
            "{what} between {} and {}?",
            negotiation.parties[0].name, negotiation.parties[1].name
        ),
        ..Issue::default()
    });
    let values = [prng.between(5, 30), prng.between(20, 90)];
    (
        what.to_owned(),
        body,
        Course::Issue {
            state: None,
            unit,
            values,
        },
    )
}

fn incident(negotiation: &Negotiation, cast: &Cast, day: NaiveDate, prng: &mut Prng) -> Opened {
    let what = prng.pick(words::INCIDENTS);
    let near = prng.pick(&cast.places);
    let body = Body::Incident(Incident {
        incident_type: (*what).to_owned(),
        happened: Edtf::from_day(day),
        // Two in three have a place on the map; the others only the report's words for it.
        place: (!day.ordinal().is_multiple_of(3)).then_some(near.id),
        place_text: format!("on the road to {}", near.name),
        processes: vec![negotiation.id],
        extra: Default::default(),
    });
    (
        format!("{} on the road to {}", sentence_case(what), near.name),
        body,
        Course::Incident {
            killed: prng.below(12),
        },
    )
}

fn venue(negotiation: &Negotiation, cast: &Cast, prng: &mut Prng) -> Opened {
    let place = prng.pick(&cast.places);
    let body = Body::VenueOption(VenueOption {
        place: place.id,
        processes: vec![negotiation.id],
        round: None,
        extra: Default::default(),
    });
    (format!("{} as venue", place.name), body, Course::Venue)
}

fn pledge(negotiation: &Negotiation, prng: &mut Prng) -> Opened {
    let by = negotiation.parties[prng.below(2)].clone();
    let what = prng.pick(words::INCIDENTS);
    let scope = |label: &str, text: String| PledgeScope {
        label: label.to_owned(),
        text,
        term: None,
        by: String::new(),
    };
    let body = Body::Pledge(Pledge {
        by: vec![by.id],
        to: vec![negotiation.parties[2].id],
        text: format!("No {what} while the talks last."),
        scopes: vec![
            scope(
                SCOPES[0],
                "The whole country, until further notice".to_owned(),
            ),
            scope(
                SCOPES[1],
                "The crossing and its roads, for a month".to_owned(),
            ),
        ],
        processes: vec![negotiation.id],
        extra: Default::default(),
    });
    (
        format!("{} pledges: no {what}", by.name),
        body,
        Course::Pledge {
            states: [None, None],
            by,
        },
    )
}

/// With a capital at its beginning.
pub(crate) fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
