//! Owns which figures a product can have, and making the matrix and the map; the ribbon has a
//! room of its own. A figure's mark is the highest of what it names, and what is held under the
//! Chatham House Rule is not tied to a party in it either.

use std::collections::BTreeMap;

use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::development::{IssueState, PositionKind};
use rapporteur_domain::folds::position::PositionSeen;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::Body;

use super::positions::is_among;
use super::{dates, ribbon, words};
use crate::block::own;
use crate::figure::map::{Map, Spot, Venue};
use crate::figure::matrix::{Held, Matrix, Row};
use crate::figure::{Drawing, Figure, Subject};
use crate::material::{Issue, Material};

/// What no map of this scale tells apart is one place: some fifteen kilometres, in degrees.
const NEAR: f64 = 0.15;

/// The figure; none when there is nothing to draw.
#[must_use]
pub fn figure(material: &Material, subject: Subject) -> Option<Figure> {
    match subject {
        Subject::Ribbon => ribbon::of(material),
        Subject::Matrix => matrix(material),
        Subject::Map => map(material),
    }
}

fn matrix(material: &Material) -> Option<Figure> {
    if material.issues.is_empty() || material.parties.is_empty() {
        return None;
    }
    let mut mark = material.process_mark();
    for id in &material.parties {
        mark = mark.max(material.mark(*id));
    }
    let mut rows = Vec::new();
    for issue in &material.issues {
        mark = mark.max(material.mark(issue.row.issue));
        let status = issue.status.as_ref();
        mark = status.map_or(mark, |status| mark.max(material.mark(status.deciding)));
        rows.push(row(material, issue, &mut mark));
    }
    let parties: Vec<String> = material
        .parties
        .iter()
        .map(|id| material.title(*id))
        .collect();
    let held = rows.iter().flat_map(|row| &row.cells).flatten().count();
    let alt = format!(
        "Positions of {} on {}: {} on record.",
        words::counted(parties.len(), "party", "parties"),
        words::counted(rows.len(), "sticking point", "sticking points"),
        words::counted(held, "position", "positions"),
    );
    let more = material.left_out.issues;
    Some(Figure {
        drawing: Drawing::Matrix(Matrix {
            parties,
            rows,
            more,
        }),
        caption: caption(material, "Positions"),
        alt,
        mark,
    })
}

fn row(material: &Material, issue: &Issue, mark: &mut Tlp) -> Row {
    let cells = material.parties.iter().map(|party| {
        let cell = issue.row.cells.iter().find(|cell| cell.party == *party)?;
        let seen = cell.latest.as_ref()?;
        if material.is_withheld(seen.development) {
            return None;
        }
        *mark = (*mark).max(material.mark(seen.development));
        Some(held(material, seen))
    });
    let cells = cells.collect();
    let state = issue.status.as_ref().map(|status| status.state);
    // among sticking points that word says nothing
    let state = state.filter(|state| *state != IssueState::StickingPoint);
    Row {
        issue: material.title(issue.row.issue),
        state: state.map_or_else(String::new, |state| state.word().to_owned()),
        depth: issue.row.depth,
        cells,
    }
}

fn held(material: &Material, seen: &PositionSeen) -> Held {
    let text = match &seen.value_words {
        Some(value) if !seen.text.contains(value.as_str()) => format!("{} ({value})", seen.text),
        _ => seen.text.clone(),
    };
    let telling = seen.position != PositionKind::PublicStance;
    let kind = if telling { seen.position.word() } else { "" };
    let mut rivals = material.contradictions.iter();
    Held {
        text,
        kind: kind.to_owned(),
        movement: seen.movement,
        age: seen.age,
        contradicted: rivals.any(|it| is_among(it, seen.development)),
    }
}

fn map(material: &Material) -> Option<Figure> {
    let mut ground = Ground {
        material,
        spots: BTreeMap::new(),
        unplaced: 0,
        mark: material.process_mark(),
    };
    for round in &material.rounds {
        if let Some(place) = round.status.as_ref().and_then(|status| status.venue) {
            ground.about(round.round);
            ground.venue(place, Venue::Used);
        }
    }
    for venue in &material.venues {
        if let Some(Body::VenueOption(option)) = material.body(venue.id) {
            ground.about(venue.id);
            ground.venue(option.place, Venue::Proposed);
        }
    }
    for incident in &material.incidents {
        ground.incident(incident.id);
    }
    ground.figure()
}

/// Places being put on a map, in the order in which they are named.
struct Ground<'a> {
    material: &'a Material,
    spots: BTreeMap<usize, Spot>,
    unplaced: u32,
    mark: Tlp,
}

impl Ground<'_> {
    fn about(&mut self, id: RecordId) {
        self.mark = self.mark.max(self.material.mark(id));
    }

    fn venue(&mut self, place: RecordId, venue: Venue) {
        match self.spot(place) {
            Some(spot) => spot.venue = spot.venue.max(Some(venue)),
            None => self.unplaced += 1,
        }
    }

    fn incident(&mut self, id: RecordId) {
        let place = match self.material.body(id) {
            Some(Body::Incident(incident)) => incident.place,
            _ => return,
        };
        self.about(id);
        match place.and_then(|place| self.spot(place)) {
            Some(spot) => spot.incidents += 1,
            None => self.unplaced += 1,
        }
    }

    /// The mark at a place; one that lies so near that they would be one is that.
    fn spot(&mut self, place: RecordId) -> Option<&mut Spot> {
        let Some(Body::Place(body)) = self.material.body(place) else {
            return None;
        };
        let (longitude, latitude) = (body.longitude?, body.latitude?);
        self.about(place);
        let near = |spot: &Spot| {
            let wide = latitude.to_radians().cos();
            (spot.latitude - latitude).abs() < NEAR
                && (spot.longitude - longitude).abs() * wide < NEAR
        };
        let at = self
            .spots
            .iter()
            .find(|(_, spot)| near(spot))
            .map_or(self.spots.len(), |(at, _)| *at);
        let name = self.material.title(place);
        Some(self.spots.entry(at).or_insert_with(|| Spot {
            name,
            longitude,
            latitude,
            venue: None,
            incidents: 0,
        }))
    }

    fn figure(self) -> Option<Figure> {
        let spots: Vec<Spot> = self.spots.into_values().collect();
        if spots.is_empty() {
            return None;
        }
        let venues = spots.iter().filter(|spot| spot.venue.is_some());
        let names: Vec<&str> = venues.map(|spot| spot.name.as_str()).collect();
        let incidents: u32 = spots.iter().map(|spot| spot.incidents).sum();
        let alt = format!(
            "Map with {} and {}: {}.",
            words::counted(names.len(), "venue", "venues"),
            words::counted(incidents as usize, "incident", "incidents"),
            match names.as_slice() {
                [] => "no venue has a known place".to_owned(),
                names => names.join(", "),
            }
        );
        Some(Figure {
            drawing: Drawing::Map(Map {
                spots,
                unplaced: self.unplaced,
            }),
            caption: caption(self.material, "Venues and incidents"),
            alt,
            mark: self.mark,
        })
    }
}

/// "Positions as of 30 January 2026."
fn caption(material: &Material, what: &str) -> crate::block::Text {
    let day = dates::day(material.clocks.as_of);
    vec![own(format!("{what} as of {day}."))]
}
