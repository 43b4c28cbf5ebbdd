//! Owns the board of stances: for each venue and party what it last said, how often that had
//! changed, who disagrees about it, and whether it kept silent. Refuses to say which venue is
//! likely, and to take silence for a stance.

use crate::clocks::{Clocks, Known};
use crate::development::{Assertion, Rank, VenueStance};
use crate::edtf::Edtf;
use crate::folds::order::{self, Placed, days_between, known_day};
use crate::folds::origins::{self, Origins, Outlets};
use crate::folds::round::{SilenceLine, silences};
use crate::folds::status::same_days;
use crate::ids::RecordId;
use crate::record::StanceWord;
use serde::{Deserialize, Serialize};

/// What the parties hold of one venue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BoardRow {
    /// The venue option.
    pub venue: RecordId,
    /// One cell for each party, in the order given.
    pub cells: Vec<StanceCell>,
    /// Parties besides these that took a stance or kept silent about it.
    pub others: Vec<RecordId>,
}

/// What one party holds of one venue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StanceCell {
    /// The party.
    pub party: RecordId,
    /// Its latest stance that counts; none when it took none.
    pub latest: Option<StanceSeen>,
    /// Its latest silence on record, where it took no stance since.
    pub silence: Option<SilenceLine>,
    /// How many of its earlier stances differ from the one that followed.
    pub changes: u32,
    /// Whether reports of the day of its latest stance differ and the analyst prefers none.
    pub disputed: bool,
    /// Stances only planned, supposed or denied, and superseded ones: they do not count.
    pub aside: u32,
}

/// A stance on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StanceSeen {
    /// The development that says so.
    pub development: RecordId,
    /// The stance.
    pub stance: StanceWord,
    /// On what condition.
    pub condition: String,
    /// When it was taken.
    pub happened: Edtf,
    /// Days from its first day to `as_of`; none when that day is not known.
    pub age: Option<i32>,
    /// Independent origins behind it.
    pub origins: Origins,
    /// Its grade: "C3".
    pub grade: String,
}

/// What these parties hold of these venues at the clocks, in the order given.
#[must_use]
pub fn board(
    venues: &[RecordId],
    parties: &[RecordId],
    developments: &[Known],
    clocks: &Clocks,
    outlets: &dyn Outlets,
) -> Vec<BoardRow> {
    let subjects = order::by_subject(order::visible(developments, clocks));
    let row = |venue: &RecordId| {
        let about = subjects.get(venue).map_or(&[][..], Vec::as_slice);
        let cell = |party: &RecordId| cell(*party, about, clocks, outlets);
        BoardRow {
            venue: *venue,
            cells: parties.iter().map(cell).collect(),
            others: others(about, parties),
        }
    };
    venues.iter().map(row).collect()
}

/// A stance with the place of its development.
type Taken<'a> = (&'a Placed<'a>, &'a VenueStance);

fn cell(
    party: RecordId,
    about: &[Placed<'_>],
    clocks: &Clocks,
    outlets: &dyn Outlets,
) -> StanceCell {
    let all: Vec<Taken<'_>> = about
        .iter()
        .filter_map(taken)
        .filter(|(_, it)| it.party == party)
        .collect();
    let counted: Vec<Taken<'_>> = all
        .iter()
        .copied()
        .filter(|(placed, _)| order::counts(placed.development))
        .collect();
    let changes = counted
        .windows(2)
        .filter(|pair| pair[0].1.stance != pair[1].1.stance);
    let latest = counted.last();
    StanceCell {
        party,
        silence: silence(party, about, latest),
        changes: number(changes.count()),
        disputed: latest.is_some_and(|last| disputed(last, &counted)),
        aside: number(all.len() - counted.len()),
        latest: latest.map(|(placed, it)| seen(placed, it, clocks, outlets)),
    }
}

fn taken<'a>(placed: &'a Placed<'a>) -> Option<Taken<'a>> {
    match &placed.development.asserts {
        Assertion::VenueStance(it) => Some((placed, it)),
        _ => None,
    }
}

fn seen(
    placed: &Placed<'_>,
    it: &VenueStance,
    clocks: &Clocks,
    outlets: &dyn Outlets,
) -> StanceSeen {
    let day = known_day(placed.from());
    StanceSeen {
        development: placed.id,
        stance: it.stance,
        condition: it.condition.clone(),
        happened: placed.development.happened.clone(),
        age: day.map(|day| days_between(day, clocks.as_of)),
        origins: origins::behind([placed.development], outlets),
        grade: origins::grade(placed.development, outlets),
    }
}

/// Two reports of one day that name different stances dispute it, until one is preferred.
fn disputed(latest: &Taken<'_>, counted: &[Taken<'_>]) -> bool {
    let (last, it) = latest;
    last.development.rank != Rank::Preferred
        && counted.iter().any(|(placed, other)| {
            other.stance != it.stance
                && same_days(&placed.development.happened, &last.development.happened)
        })
}

/// The latest silence, unless the party spoke in the folding order after it.
fn silence(
    party: RecordId,
    about: &[Placed<'_>],
    latest: Option<&Taken<'_>>,
) -> Option<SilenceLine> {
    let since = latest.map(|(placed, _)| placed.key());
    let quiet: Vec<Placed<'_>> = about
        .iter()
        .copied()
        .filter(|placed| since.is_none_or(|since| placed.key() > since))
        .collect();
    silences(&quiet)
        .into_iter()
        .rfind(|line| line.party == Some(party))
}

fn others(about: &[Placed<'_>], parties: &[RecordId]) -> Vec<RecordId> {
    let spoke = about
        .iter()
        .filter_map(|placed| match &placed.development.asserts {
            Assertion::VenueStance(it) => Some(it.party),
            Assertion::Silence(it) => it.party,
            _ => None,
        });
    let mut others: Vec<RecordId> = spoke.filter(|party| !parties.contains(party)).collect();
    others.sort_unstable();
    others.dedup();
    others
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
