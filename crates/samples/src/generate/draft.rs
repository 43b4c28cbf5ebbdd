//! Owns what the next development of a generated subject asserts, in which words and by whose
//! mouth. Moves follow [`super::course`]; what lies between them is statements, positions,
//! delegations and silences.

use super::cast::{Cast, Negotiation, Speaker};
use super::course;
use super::prng::Prng;
use super::subject::{Course, SCOPES, Subject};
use super::words;
use chrono::{Days, NaiveDate};
use rapporteur_domain::development::{
    Capacity, Delegation, Firmness, IncidentReport, IssueMove, Measure, Movement, OfferMove,
    OfferState, Outcome, OutcomeType, PledgeReport, Position, PositionKind, PositionValue,
    RoundMove, RoundState, Silence, SilenceForm, Statement, StatementForm, Terms, VenueStance,
};
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::StanceWord;
use rapporteur_domain::{Assertion, Edtf, Voice};

/// A development in the making.
pub(crate) struct Draft {
    pub(crate) asserts: Assertion,
    pub(crate) title: String,
    /// The sentence of the source that it rests on.
    pub(crate) sentence: String,
    pub(crate) speaker: Speaker,
    /// A move: its date must not run backwards, and it is never set aside.
    pub(crate) is_move: bool,
}

/// What comes next for a subject. A subject without a state gets one first.
pub(crate) fn draft(
    subject: &mut Subject,
    talks: &Negotiation,
    cast: &Cast,
    day: NaiveDate,
    prng: &mut Prng,
) -> Draft {
    let speaker = prng.pick(&talks.people).clone();
    let first = subject.done == 0;
    // one move a day at most: a corrected move then keeps its place
    let may_move = first || (day > subject.day && (subject.ending() || prng.chance(28)));
    let moved = if may_move {
        next_move(subject, talks, cast, day, &speaker, prng)
    } else {
        None
    };
    let is_move = moved.is_some();
    let (asserts, what) = moved.unwrap_or_else(|| between(subject, talks, &speaker, prng));
    let sentence = format!("{what}, {} said {}.", speaker.name, prng.pick(words::TAILS));
    Draft {
        asserts,
        title: what,
        sentence,
        speaker,
        is_move,
    }
}

type Said = (Assertion, String);

fn next_move(
    subject: &mut Subject,
    talks: &Negotiation,
    cast: &Cast,
    day: NaiveDate,
    speaker: &Speaker,
    prng: &mut Prng,
) -> Option<Said> {
    let late = subject.late();
    let title = &subject.title;
    match &mut subject.course {
        Course::Round { state, venue } => {
            let next = course::round(*state, late, prng)?;
            let resumed = *state == Some(RoundState::Adjourned);
            *state = Some(next);
            if next == RoundState::Relocated {
                *venue = prng.pick(&cast.places).clone();
            }
            let reason = if next == RoundState::Postponed {
                prng.pick(words::REASONS)
            } else {
                ""
            };
            let asserts = Assertion::Round(RoundMove {
                state: next,
                window: if resumed {
                    None
                } else {
                    window(next, day, prng)
                },
                venue: Some(venue.id),
                reason: reason.to_owned(),
                extra: Default::default(),
            });
            Some((asserts, format!("{title} is {}", next.word())))
        }
        Course::Offer {
            state: Some(state),
            to,
            ..
        } if unanswered(*state) && !late && prng.chance(30) => {
            let form = SilenceForm::NoReply;
            let asserts = Assertion::Silence(Silence {
                party: Some(to.id),
                form,
                extra: Default::default(),
            });
            Some((asserts, format!("No reply from {}: {title}", to.name)))
        }
        Course::Offer { state, from, to } => {
            let next = course::offer(*state, late, prng)?;
            *state = Some(next);
            let by = if by_offerer(next) { from } else { to };
            let conditions = if next == OfferState::AcceptedWithConditions {
                "once observers are in place"
            } else {
                ""
            };
            let asserts = Assertion::Offer(OfferMove {
                state: next,
                by: Some(by.id),
                conditions: conditions.to_owned(),
                counter: None,
                extra: Default::default(),
            });
            Some((
                asserts,
                format!("Offer {} by {}: {title}", next.word(), by.name),
            ))
        }
        Course::Issue { state, .. } => {
            let next = course::issue(*state, late, prng)?;
            *state = Some(next);
            let asserts = Assertion::Issue(IssueMove {
                state: next,
                round: None,
                extra: Default::default(),
            });
            Some((asserts, format!("{title} is {}", next.word())))
        }
        Course::Pledge { states, by } => {
            let scope = if states[0].is_none() {
                0
            } else if states[1].is_none() {
                1
            } else {
                prng.below(2)
            };
            let next = course::pledge(states[scope], late, prng)?;
            states[scope] = Some(next);
            let asserts = Assertion::Pledge(PledgeReport {
                state: next,
                scope: SCOPES[scope].to_owned(),
                incident: None,
                extra: Default::default(),
            });
            Some((
                asserts,
                format!(
                    "Pledge of {} is {} in its {} reading",
                    by.name,
                    next.word(),
                    SCOPES[scope]
                ),
            ))
        }
        Course::Incident { killed } => {
            *killed += prng.below(3);
            Some(report(title, *killed, talks, speaker, prng))
        }
        Course::Venue => Some(stance(title, talks, prng)),
    }
}

/// When a round is to be held, or is being held.
fn window(state: RoundState, day: NaiveDate, prng: &mut Prng) -> Option<Edtf> {
    let ahead = |days: usize| day.checked_add_days(Days::new(days as u64)).unwrap_or(day);
    match state {
        RoundState::Postponed
        | RoundState::Relocated
        | RoundState::Adjourned
        | RoundState::Concluded => None,
        RoundState::UnderWay => Some(Edtf::from_day(day)),
        RoundState::Floated => Edtf::parse(&format!("{}~", ahead(prng.between(20, 60)))).ok(),
        _ => {
            let start = prng.between(5, 40);
            Edtf::parse(&format!(
                "{}/{}",
                ahead(start),
                ahead(start + prng.between(1, 3))
            ))
            .ok()
        }
    }
}

/// While an answer is awaited, that none came is a move of its own.
const fn unanswered(state: OfferState) -> bool {
    matches!(
        state,
        OfferState::Conveyed | OfferState::MadePublic | OfferState::Reiterated
    )
}

const fn by_offerer(state: OfferState) -> bool {
    matches!(
        state,
        OfferState::Floated
            | OfferState::Conveyed
            | OfferState::MadePublic
            | OfferState::Reiterated
            | OfferState::Withdrawn
            | OfferState::Lapsed
    )
}

fn between(subject: &Subject, talks: &Negotiation, speaker: &Speaker, prng: &mut Prng) -> Said {
    let title = &subject.title;
    match &subject.course {
        Course::Round {
            state: Some(RoundState::Concluded),
            ..
        } if prng.chance(8) => outcome(title, prng),
        Course::Round { .. } if prng.chance(20) => delegation(title, talks, prng),
        Course::Offer { .. } if prng.chance(8) => {
            let form = SilenceForm::DeclinedToComment;
            let party = &talks.parties[2];
            let asserts = Assertion::Silence(Silence {
                party: Some(party.id),
                form,
                extra: Default::default(),
            });
            (
                asserts,
                format!("{} declines to comment: {title}", party.name),
            )
        }
        Course::Issue { unit, values, .. } if prng.chance(55) => {
            position(title, unit, *values, talks, prng)
        }
        Course::Incident { killed } if prng.chance(35) => {
            report(title, *killed, talks, speaker, prng)
        }
        Course::Venue if prng.chance(35) => stance(title, talks, prng),
        _ => statement(talks, speaker, prng),
    }
}

fn delegation(title: &str, talks: &Negotiation, prng: &mut Prng) -> Said {
    let capacity = *prng.pick(&[
        Capacity::Head,
        Capacity::Member,
        Capacity::Member,
        Capacity::Member,
    ]);
    let who = prng.pick(&talks.people);
    let party = talks
        .parties
        .iter()
        .find(|party| party.id == who.party)
        .unwrap_or(&talks.parties[0]);
    let asserts = Assertion::Delegation(Delegation {
        party: party.id,
        persons: vec![who.id],
        capacity,
        extra: Default::default(),
    });
    (
        asserts,
        format!(
            "{} is {} for {} in {title}",
            who.name,
            capacity.word(),
            party.name
        ),
    )
}

fn outcome(title: &str, prng: &mut Prng) -> Said {
    let each = prng.between(20, 400) as f64;
    let quantity = Quantity::exactly(each, "prisoners");
    let asserts = Assertion::Outcome(Outcome {
        outcome: OutcomeType::PrisonerExchange,
        text: format!("{each} prisoners from each side."),
        quantities: vec![Measure {
            name: "prisoners released by each side".to_owned(),
            quantity,
        }],
        document: None,
        stage: None,
        extra: Default::default(),
    });
    (
        asserts,
        format!("{title} ends with an exchange of {each} prisoners from each side"),
    )
}

fn position(
    title: &str,
    unit: &str,
    values: [usize; 2],
    talks: &Negotiation,
    prng: &mut Prng,
) -> Said {
    let side = prng.below(2);
    let party = &talks.parties[side];
    let least = (values[side] + prng.below(9)).saturating_sub(4);
    let most = least + prng.below(12);
    let interval = Quantity {
        least: Some(least as f64),
        most: Some(most as f64),
        unit: unit.to_owned(),
    };
    let text = format!("{} asks for {interval}", party.name);
    let asserts = Assertion::Position(Position {
        party: party.id,
        text: text.clone(),
        position: *prng.pick(&[
            PositionKind::PublicStance,
            PositionKind::PublicStance,
            PositionKind::ReportedPrivate,
        ]),
        value: Some(PositionValue::Interval { interval }),
        firmness: Some(*prng.pick(&[Firmness::Firm, Firmness::Leaning, Firmness::Exploratory])),
        movement: Some(*prng.pick(&[
            Movement::Harder,
            Movement::Softer,
            Movement::None,
            Movement::Unclear,
        ])),
        conditional_on: Vec::new(),
        extra: Default::default(),
    });
    (asserts, format!("{title}: {text}"))
}

fn report(
    title: &str,
    killed: usize,
    talks: &Negotiation,
    speaker: &Speaker,
    prng: &mut Prng,
) -> Said {
    let count = |least: usize, most: usize| Quantity {
        least: Some(least as f64),
        most: Some(most as f64),
        unit: "people".to_owned(),
    };
    let asserts = Assertion::IncidentReport(IncidentReport {
        text: format!("{title}: {killed} killed."),
        killed: Some(count(killed, killed + prng.below(3))),
        injured: Some(count(killed, killed + prng.between(2, 20))),
        attributed_to: prng.chance(30).then(|| talks.parties[prng.below(2)].id),
        attributed_by: Some(Voice::Person { id: speaker.id }),
        extra: Default::default(),
    });
    (asserts, format!("{title}: at least {killed} killed"))
}

fn stance(title: &str, talks: &Negotiation, prng: &mut Prng) -> Said {
    let party = &talks.parties[prng.below(2)];
    let stance = *prng.pick(&[
        StanceWord::Suggested,
        StanceWord::Acceptable,
        StanceWord::AcceptableIf,
        StanceWord::Refused,
    ]);
    let condition = if stance == StanceWord::AcceptableIf {
        "if the other side names no venue"
    } else {
        ""
    };
    let asserts = Assertion::VenueStance(VenueStance {
        party: party.id,
        stance,
        condition: condition.to_owned(),
        extra: Default::default(),
    });
    (
        asserts,
        format!("{title}: {} for {}", stance.word(), party.name),
    )
}

fn statement(talks: &Negotiation, speaker: &Speaker, prng: &mut Prng) -> Said {
    let (verb, what) = (prng.pick(words::VERBS), prng.pick(words::OBJECTS));
    let wording = format!("{} {verb} {what}", speaker.name);
    let asserts = Assertion::Statement(Statement {
        speaker: Voice::Person { id: speaker.id },
        form: *prng.pick(&[
            StatementForm::Paraphrase,
            StatementForm::Paraphrase,
            StatementForm::Translation,
        ]),
        wording: wording.clone(),
        terms: *prng.pick(&[Terms::OnRecord, Terms::OnRecord, Terms::Background]),
        about: if prng.chance(20) {
            vec![talks.id]
        } else {
            Vec::new()
        },
        extra: Default::default(),
    });
    (asserts, wording)
}
