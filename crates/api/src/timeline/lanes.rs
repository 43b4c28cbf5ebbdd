//! Owns the lanes of a timeline and what stands in which. A mark may stand in several: an offer
//! from one party to another stands with both.

use super::LaneBy;
use super::marks::TimelineMark;
use super::scene::{Scene, forest};
use crate::catalogue::Catalogue;
use crate::error::ApiError;
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::{AssertionKind, Body, Kind, Record, RecordId, Titles};
use rapporteur_store::{Dated, Reader, Row};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// Lanes of one drawing; beyond them nobody finds anything by looking.
const LANES: usize = 600;

/// A lane.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TimelineLane {
    /// What tells it from the others: a record's id, a code, or a type of incidents.
    pub key: String,
    /// The record it is the lane of.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub record: Option<RecordId>,
    /// What it is called; a code where the window has a word of its own.
    pub title: String,
    /// How deep it hangs below another: an answer below what it answers.
    pub depth: u32,
    /// The state of its record.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub state: Option<String>,
    /// How much stands in it within the interval.
    pub marks: u32,
}

/// All of them, and what leads to each.
pub(super) struct Lanes {
    by: LaneBy,
    pub lanes: Vec<TimelineLane>,
    pub left_out: u32,
    of_record: HashMap<RecordId, u32>,
    /// By order of creation of the subject, or the party.
    of_order: HashMap<i64, u32>,
    of_type: BTreeMap<String, u32>,
}

/// The lanes by kind, in their order.
const KINDS: &[(&str, Kind)] = &[
    ("rounds", Kind::Round),
    ("offers", Kind::Offer),
    ("issues", Kind::Issue),
    ("incidents", Kind::Incident),
    ("pledges", Kind::Pledge),
];
/// The lane of what is about anything else.
const OTHERS: u32 = 5;

impl Lanes {
    pub(super) fn of(by: LaneBy, scene: &Scene, reader: &Reader<'_>) -> Result<Self, ApiError> {
        let mut lanes = Self {
            by,
            lanes: Vec::new(),
            left_out: 0,
            of_record: HashMap::new(),
            of_order: HashMap::new(),
            of_type: BTreeMap::new(),
        };
        match by {
            LaneBy::Kind => lanes.by_kind(scene),
            LaneBy::Round => lanes.by_row(scene.rounds.iter().map(|row| (row, 0))),
            LaneBy::Offer => lanes.by_row(in_forest(&scene.offers, &answers(&scene.offers))),
            LaneBy::Issue => lanes.by_row(in_forest(&scene.issues, &parents(&scene.issues))),
            LaneBy::Incident => lanes.by_type(scene),
            LaneBy::Party => lanes.by_party(scene, reader)?,
        }
        Ok(lanes)
    }

    fn by_kind(&mut self, scene: &Scene) {
        for (code, _) in KINDS {
            self.lanes.push(coded(code));
        }
        self.lanes.push(coded("others"));
        let rows = [
            &scene.rounds,
            &scene.offers,
            &scene.issues,
            &scene.incidents,
            &scene.pledges,
        ];
        for (lane, rows) in (0..).zip(rows) {
            self.of_order
                .extend(rows.iter().map(|row| (row.order, lane)));
            self.of_record
                .extend(rows.iter().map(|row| (row.record.id, lane)));
        }
    }

    fn by_row<'a>(&mut self, rows: impl IntoIterator<Item = (&'a Row, u32)>) {
        for (row, depth) in rows {
            let status = row.status.as_ref().map(|it| &it.status);
            if self.add(row.record.id, row.order, depth) {
                let lane = self.lanes.last_mut();
                lane.into_iter().for_each(|lane| {
                    lane.title.clone_from(&row.record.head.title);
                    lane.state = status.map(|status| status.state_code().to_owned());
                });
            }
        }
    }

    fn by_party(&mut self, scene: &Scene, reader: &Reader<'_>) -> Result<(), ApiError> {
        let ids = scene.parties.iter().map(|party| party.id);
        for found in reader.get_all(ids)? {
            if self.add(found.record.id, found.order, 0) {
                let lane = self.lanes.last_mut();
                lane.into_iter()
                    .for_each(|lane| lane.title.clone_from(&found.record.head.title));
            }
        }
        Ok(())
    }

    /// Incidents of a type stand together: each on a lane of its own would say nothing.
    fn by_type(&mut self, scene: &Scene) {
        let mut types: BTreeMap<&str, usize> = BTreeMap::new();
        for row in &scene.incidents {
            *types.entry(type_of(&row.record)).or_default() += 1;
        }
        let mut types: Vec<_> = types.into_iter().collect();
        types.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), *name));
        self.left_out = u32::try_from(types.len().saturating_sub(LANES)).unwrap_or(u32::MAX);
        for (lane, (name, _)) in (0..).zip(types.into_iter().take(LANES)) {
            self.lanes.push(TimelineLane {
                title: name.to_owned(),
                ..coded(&format!("type:{name}"))
            });
            self.of_type.insert(name.to_owned(), lane);
        }
        for row in &scene.incidents {
            if let Some(lane) = self.of_type.get(type_of(&row.record)) {
                self.of_order.insert(row.order, *lane);
                self.of_record.insert(row.record.id, *lane);
            }
        }
    }

    fn add(&mut self, id: RecordId, order: i64, depth: u32) -> bool {
        if self.lanes.len() == LANES {
            self.left_out += 1;
            return false;
        }
        let lane = u32::try_from(self.lanes.len()).unwrap_or(u32::MAX);
        self.of_record.insert(id, lane);
        self.of_order.insert(order, lane);
        self.lanes.push(TimelineLane {
            record: Some(id),
            depth,
            ..coded(&id.to_string())
        });
        true
    }

    /// Where a round, an offer, a pledge or an incident stands.
    pub(super) fn of_record(&self, record: &Record) -> Vec<u32> {
        let own = self.of_record.get(&record.id).copied();
        let others: Vec<RecordId> = match (&record.body, self.by) {
            (Body::Offer(it), LaneBy::Party) => it.from.iter().chain(&it.to).copied().collect(),
            (Body::Offer(it), LaneBy::Issue) => it.issues.clone(),
            (Body::Pledge(it), LaneBy::Party) => it.by.clone(),
            _ => Vec::new(),
        };
        let others = others
            .iter()
            .filter_map(|id| self.of_record.get(id).copied());
        let mut lanes: Vec<u32> = own.into_iter().chain(others).collect();
        lanes.sort_unstable();
        lanes.dedup();
        lanes
    }

    /// Where a development stands.
    pub(super) fn of_development(&self, it: &Dated) -> Option<u32> {
        let order = match self.by {
            LaneBy::Party => it.party,
            _ => it.subject,
        };
        let lane = order.and_then(|order| self.of_order.get(&order).copied());
        match (self.by, lane) {
            (LaneBy::Kind, None) => Some(by_assertion(it.asserts)),
            (_, lane) => lane,
        }
    }

    pub(super) fn name(&mut self, catalogue: &Catalogue) {
        for lane in &mut self.lanes {
            if let (true, Some(record)) = (lane.title.trim().is_empty(), lane.record) {
                lane.title = catalogue.title(record);
            }
        }
    }

    pub(super) fn count(&mut self, marks: &[TimelineMark], counted: &[(u32, Dated)]) {
        let lanes = marks.iter().map(|mark| mark.lane);
        for lane in lanes.chain(counted.iter().map(|(lane, _)| *lane)) {
            if let Some(lane) = self.lanes.get_mut(lane as usize) {
                lane.marks += 1;
            }
        }
    }
}

fn by_assertion(asserts: AssertionKind) -> u32 {
    let kind = match asserts {
        AssertionKind::Round | AssertionKind::Delegation => Kind::Round,
        AssertionKind::Offer => Kind::Offer,
        AssertionKind::Issue | AssertionKind::Position => Kind::Issue,
        AssertionKind::IncidentReport => Kind::Incident,
        AssertionKind::Pledge => Kind::Pledge,
        _ => return OTHERS,
    };
    let at = KINDS.iter().position(|(_, it)| *it == kind);
    at.and_then(|at| u32::try_from(at).ok()).unwrap_or(OTHERS)
}

fn coded(code: &str) -> TimelineLane {
    TimelineLane {
        key: code.to_owned(),
        record: None,
        title: code.to_owned(),
        depth: 0,
        state: None,
        marks: 0,
    }
}

fn type_of(record: &Record) -> &str {
    match &record.body {
        Body::Incident(it) => it.incident_type.trim(),
        _ => "",
    }
}

/// What each offer answers, by its record or by the counter-offer a move of another names.
pub(super) fn answers(offers: &[Row]) -> HashMap<RecordId, RecordId> {
    let mut answers = HashMap::new();
    for row in offers {
        if let Some(Status::Offer(status)) = row.status.as_ref().map(|it| &it.status) {
            answers.extend(status.countered_by.map(|counter| (counter, row.record.id)));
        }
    }
    for row in offers {
        if let Body::Offer(offer) = &row.record.body {
            answers.extend(offer.answers.map(|asked| (row.record.id, asked)));
        }
    }
    answers
}

fn parents(issues: &[Row]) -> HashMap<RecordId, RecordId> {
    let parent = |row: &Row| match &row.record.body {
        Body::Issue(issue) => Some((row.record.id, issue.parent?)),
        _ => None,
    };
    issues.iter().filter_map(parent).collect()
}

fn in_forest<'a>(rows: &'a [Row], above: &HashMap<RecordId, RecordId>) -> Vec<(&'a Row, u32)> {
    let item = |row: &Row| (row.record.id, above.get(&row.record.id).copied());
    let items: Vec<_> = rows.iter().map(item).collect();
    let by_id: HashMap<RecordId, &Row> = rows.iter().map(|row| (row.record.id, row)).collect();
    forest(&items)
        .into_iter()
        .filter_map(|(id, depth)| Some((*by_id.get(&id)?, depth)))
        .collect()
}
