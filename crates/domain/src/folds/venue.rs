//! Owns what each party holds of each venue. Refuses to say which venue is likely.

mod board;

pub use board::{BoardRow, StanceCell, StanceSeen, board};

use crate::clocks::{Clocks, Known};
use crate::development::Assertion;
use crate::edtf::Edtf;
use crate::folds::order::{self, days_between, known_day};
use crate::ids::RecordId;
use crate::record::StanceWord;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A party's latest stance on a venue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Stance {
    /// The venue option.
    pub venue: RecordId,
    /// Whose stance.
    pub party: RecordId,
    /// The stance.
    pub stance: StanceWord,
    /// On what condition.
    pub condition: String,
    /// When it was taken.
    pub happened: Edtf,
    /// Days from its first day to `as_of`; none when that day is not known.
    pub age: Option<i32>,
    /// The development that says so.
    pub development: RecordId,
    /// How many earlier stances of the party on this venue differ from it.
    pub changes: u32,
}

/// The latest stance of each party on each venue option at the clocks, by venue and party.
#[must_use]
pub fn stances(developments: &[Known], clocks: &Clocks) -> Vec<Stance> {
    let mut latest: BTreeMap<(RecordId, RecordId), Stance> = BTreeMap::new();
    for placed in order::all(order::visible(developments, clocks)) {
        let Assertion::VenueStance(it) = &placed.development.asserts else {
            continue;
        };
        if !order::counts(placed.development) {
            continue;
        }
        let key = (placed.development.subject, it.party);
        let before = latest.get(&key);
        let changes = before.map_or(0, |old| old.changes + u32::from(old.stance != it.stance));
        let stance = Stance {
            venue: placed.development.subject,
            party: it.party,
            stance: it.stance,
            condition: it.condition.clone(),
            happened: placed.development.happened.clone(),
            age: known_day(placed.from()).map(|day| days_between(day, clocks.as_of)),
            development: placed.id,
            changes,
        };
        latest.insert(key, stance);
    }
    latest.into_values().collect()
}
