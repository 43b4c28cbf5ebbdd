//! Owns what goes on the ribbon: rounds, offers and incidents of the weeks around the clock of
//! the world, or, when nothing lies there, of the last weeks in which something did.

use chrono::{Days, NaiveDate};
use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::development::RoundState;
use rapporteur_domain::folds::round::Biography;
use rapporteur_domain::folds::status::{OfferStatus, RoundStatus};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::Body;

use super::{dates, words};
use crate::figure::{Drawing, Figure};
use crate::material::Material;
use crate::ribbon::{Lane, Ribbon, Stroke};

/// How far it reaches to either side at most.
const REACH: Days = Days::new(21);
/// How far ahead it looks at least, so that what waits has room.
const AHEAD: Days = Days::new(5);
/// How far back it looks at least.
const BACK: Days = Days::new(7);
/// Free days at both ends.
const MARGIN: Days = Days::new(2);

/// The ribbon as a figure; none when nothing lies on it.
pub(super) fn of(material: &Material) -> Option<Figure> {
    let ribbon = ribbon(material)?;
    let drawn = rests_on(material);
    let marks = drawn.into_iter().map(|id| material.mark(id));
    Some(Figure {
        alt: description(material, &ribbon),
        drawing: Drawing::Ribbon(ribbon),
        caption: Vec::new(),
        mark: marks.fold(material.process_mark(), Tlp::max),
    })
}

/// What is named, and what its dates rest on.
fn rests_on(material: &Material) -> Vec<RecordId> {
    let mut ids = Vec::new();
    for round in &material.rounds {
        ids.push(round.round);
        ids.extend(round.slips.iter().map(|slip| slip.development));
        ids.extend(round.status.as_ref().map(|status| status.deciding));
    }
    for offer in &material.offers {
        ids.push(offer.id);
        ids.extend(offer.status.as_ref().map(|status| status.deciding));
    }
    ids.extend(material.incidents.iter().map(|incident| incident.id));
    ids
}

fn ribbon(material: &Material) -> Option<Ribbon> {
    let lanes = [
        lane(
            "Rounds",
            material
                .rounds
                .iter()
                .flat_map(|round| round_strokes(material, round)),
        ),
        lane(
            "Offers",
            material
                .offers
                .iter()
                .filter_map(|offer| thread(offer.status.as_ref()?, material.title(offer.id))),
        ),
        lane(
            "Incidents",
            material
                .incidents
                .iter()
                .filter_map(|incident| event(material, incident.id)),
        ),
    ];
    let mut ribbon = Ribbon {
        from: NaiveDate::MIN,
        to: NaiveDate::MAX,
        as_of: material.clocks.as_of,
        lanes: lanes.into_iter().collect(),
    };
    (ribbon.from, ribbon.to) = bounds(&ribbon);
    let (from, to) = (ribbon.from, ribbon.to);
    for lane in &mut ribbon.lanes {
        lane.strokes.retain(|stroke| {
            extent(stroke).is_some_and(|(first, last)| first <= to && last >= from)
        });
    }
    ribbon.lanes.retain(|lane| !lane.strokes.is_empty());
    (!ribbon.lanes.is_empty()).then_some(ribbon)
}

fn lane(label: &str, strokes: impl Iterator<Item = Stroke>) -> Lane {
    Lane {
        label: label.to_owned(),
        strokes: strokes.collect(),
    }
}

/// The dates a round was given up for, and where it stands.
fn round_strokes(material: &Material, round: &Biography) -> Vec<Stroke> {
    let given_up = round.slips.iter().filter_map(|slip| {
        let window = slip.from.as_ref()?;
        Some(Stroke::GivenUp {
            from: window.earliest()?,
            to: window.latest()?,
        })
    });
    let stands = round
        .status
        .as_ref()
        .and_then(|status| held(status, material.title(round.round)));
    given_up.chain(stands).collect()
}

fn held(status: &RoundStatus, label: String) -> Option<Stroke> {
    let window = status.window.as_ref()?;
    let (from, to) = (window.earliest()?, window.latest()?);
    match (status.state, status.scheduled) {
        (RoundState::Concluded | RoundState::UnderWay | RoundState::Adjourned, _) => {
            Some(Stroke::Held {
                label,
                from,
                to,
                fuzzy: window.is_uncertain() || window.is_approximate(),
            })
        }
        (RoundState::Cancelled, _) => None,
        (_, scheduled) => Some(Stroke::Planned {
            label,
            from,
            to,
            confirmed: scheduled == Some(RoundState::Confirmed),
        }),
    }
}

fn thread(status: &OfferStatus, label: String) -> Option<Stroke> {
    let mut moves: Vec<NaiveDate> = [status.first_put, status.last_put, status.since]
        .into_iter()
        .flatten()
        .collect();
    moves.sort_unstable();
    moves.dedup();
    (!moves.is_empty()).then(|| Stroke::Thread {
        label,
        moves,
        open: status.answer_owed(),
    })
}

fn event(material: &Material, id: RecordId) -> Option<Stroke> {
    match material.body(id)? {
        Body::Incident(incident) => Some(Stroke::Event {
            label: material.title(id),
            on: incident.happened.earliest()?,
        }),
        _ => None,
    }
}

fn extent(stroke: &Stroke) -> Option<(NaiveDate, NaiveDate)> {
    match stroke {
        Stroke::Held { from, to, .. }
        | Stroke::Planned { from, to, .. }
        | Stroke::GivenUp { from, to } => Some((*from, *to)),
        Stroke::Thread { moves, open, .. } => {
            let last = if *open {
                NaiveDate::MAX
            } else {
                *moves.last()?
            };
            Some((*moves.first()?, last))
        }
        Stroke::Event { on, .. } => Some((*on, *on)),
    }
}

/// From the first thing within reach to the last, with a margin. What is within reach is told
/// from the clock of the world; when nothing is, from the last thing before it.
fn bounds(ribbon: &Ribbon) -> (NaiveDate, NaiveDate) {
    let strokes = ribbon.lanes.iter().flat_map(|lane| &lane.strokes);
    let all: Vec<NaiveDate> = strokes.flat_map(days).collect();
    let back = |from: NaiveDate, days| from.checked_sub_days(days).unwrap_or(NaiveDate::MIN);
    let ahead = |from: NaiveDate, days| from.checked_add_days(days).unwrap_or(NaiveDate::MAX);
    let within = |anchor, day| day >= back(anchor, REACH) && day <= ahead(anchor, REACH);
    let as_of = ribbon.as_of;
    let near = all.iter().any(|day| within(as_of, *day));
    let before = all.iter().filter(|day| **day <= as_of).max();
    let anchor = match near {
        true => as_of,
        false => before.or(all.iter().min()).copied().unwrap_or(as_of),
    };
    let room = if near { AHEAD } else { MARGIN };
    let (mut from, mut to) = (back(anchor, BACK), ahead(anchor, room));
    for day in all.into_iter().filter(|day| within(anchor, *day)) {
        from = from.min(back(day, MARGIN));
        to = to.max(ahead(day, MARGIN));
    }
    (from, to)
}

fn days(stroke: &Stroke) -> Vec<NaiveDate> {
    match stroke {
        Stroke::Held { from, to, .. }
        | Stroke::Planned { from, to, .. }
        | Stroke::GivenUp { from, to } => vec![*from, *to],
        Stroke::Thread { moves, .. } => moves.clone(),
        Stroke::Event { on, .. } => vec![*on],
    }
}

/// "Timeline from 20 January 2026 to 4 February 2026: two rounds, one offer, three incidents."
fn description(material: &Material, ribbon: &Ribbon) -> String {
    let nouns = [
        ("Rounds", "round", "rounds"),
        ("Offers", "offer", "offers"),
        ("Incidents", "incident", "incidents"),
    ];
    let count = |lane: &Lane| {
        let noun = nouns.iter().find(|noun| noun.0 == lane.label)?;
        let things = lane.strokes.iter();
        let things = things.filter(|it| !matches!(it, Stroke::GivenUp { .. }));
        Some(words::counted(things.count(), noun.1, noun.2))
    };
    let counts = ribbon
        .lanes
        .iter()
        .filter_map(count)
        .collect::<Vec<_>>()
        .join(", ");
    let process = material.process_titles();
    format!(
        "Timeline of {process}, {} – {}: {counts}.",
        dates::day(ribbon.from),
        dates::day(ribbon.to)
    )
}
