//! Owns the one order in which developments are folded, and which of them count. Refuses any
//! other order: a status, a biography and "why this status?" must tell the same story.

use crate::clocks::{Clocks, Known};
use crate::development::{Development, Modality, Rank};
use crate::ids::RecordId;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A development with what the dossier knows of its place.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'a> {
    /// Its identity.
    pub id: RecordId,
    /// What it asserts.
    pub development: &'a Development,
    /// Order of creation within the dossier.
    pub order: i64,
}

impl Placed<'_> {
    /// The first day it holds from; [`NaiveDate::MIN`] when its start is open.
    #[must_use]
    pub fn from(&self) -> NaiveDate {
        first_day(self.development)
    }

    /// Where it stands in the folding order: by first day, last day, then the preferred value
    /// after its rivals of the same dates so that it has the last word, then by creation. The
    /// identity only separates what nothing else does.
    #[must_use]
    pub fn key(&self) -> (i32, i32, u8, i64, RecordId) {
        let happened = &self.development.happened;
        let last_word = u8::from(self.development.rank == Rank::Preferred);
        (
            happened.first_day_for_sort(),
            happened.last_day_for_sort(),
            last_word,
            self.order,
            self.id,
        )
    }
}

/// The developments about one subject, in folding order.
#[must_use]
pub fn about<'a>(
    subject: RecordId,
    developments: impl IntoIterator<Item = &'a Known>,
) -> Vec<Placed<'a>> {
    let mut placed = all(developments);
    placed.retain(|it| it.development.subject == subject);
    placed
}

/// All developments among these, in folding order.
#[must_use]
pub fn all<'a>(developments: impl IntoIterator<Item = &'a Known>) -> Vec<Placed<'a>> {
    let mut placed: Vec<Placed<'a>> = developments.into_iter().filter_map(place).collect();
    placed.sort_by_key(Placed::key);
    placed
}

/// The developments of each subject, in folding order.
#[must_use]
pub fn by_subject<'a>(
    developments: impl IntoIterator<Item = &'a Known>,
) -> BTreeMap<RecordId, Vec<Placed<'a>>> {
    let mut subjects: BTreeMap<RecordId, Vec<Placed<'a>>> = BTreeMap::new();
    for placed in all(developments) {
        subjects
            .entry(placed.development.subject)
            .or_default()
            .push(placed);
    }
    subjects
}

/// The developments visible at the clocks.
pub fn visible<'a>(developments: &'a [Known], clocks: &Clocks) -> impl Iterator<Item = &'a Known> {
    let clocks = *clocks;
    developments
        .iter()
        .filter(move |known| known.visible(&clocks))
}

/// Whether what a development asserts is held to have taken place: superseded values and
/// plans, hypotheses and denials never count towards a status.
#[must_use]
pub fn counts(development: &Development) -> bool {
    development.rank != Rank::Deprecated && development.modality == Modality::Actual
}

/// The first day a development holds from; [`NaiveDate::MIN`] when its start is open.
#[must_use]
pub fn first_day(development: &Development) -> NaiveDate {
    development.happened.earliest().unwrap_or(NaiveDate::MIN)
}

/// A day as shown: none stands for an open start.
#[must_use]
pub(crate) fn known_day(day: NaiveDate) -> Option<NaiveDate> {
    (day != NaiveDate::MIN).then_some(day)
}

/// Whole days from one day to another, negative when the other is earlier.
#[must_use]
pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}

fn place(known: &Known) -> Option<Placed<'_>> {
    let development = known.record.development()?;
    Some(Placed {
        id: known.record.id,
        development,
        order: known.order,
    })
}
