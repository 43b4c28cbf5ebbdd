//! Owns which columns are drawn out of a record so that SQL can find, sort and hide it. They
//! follow from the body alone: whoever has the body can draw them again, and the check does.

use crate::facet::{self, Facet};
use crate::hash::{Canonical, Hash};
use crate::time::{NO_START, day_number};
use chrono::NaiveDate;
use rapporteur_domain::development::{Assertion, Modality, Rank};
use rapporteur_domain::grade::Credibility;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Body, Development, Edtf, Record, RecordId};
use std::collections::BTreeSet;

/// Characters of a title that lists sort by; equal beginnings fall back to order of creation.
const SORT_TITLE: usize = 40;

/// What the columns of a version say besides its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Columns {
    pub facet: Facet,
    pub title: String,
    /// First day, `NO_START` where open; none for records without a date.
    pub earliest: Option<i64>,
    pub latest: Option<i64>,
    pub mark: Option<String>,
}

/// What lists need besides.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub facet: Facet,
    pub earliest: i64,
    pub latest: Option<i64>,
    pub title: String,
    /// Rank of the record's own mark, from 1; 0 without one.
    pub mark: i64,
    /// Rank of a development's credibility, from 1, the best; 0 without one.
    pub credibility: i64,
    /// Each tag once.
    pub tags: BTreeSet<String>,
    /// The state it puts its subject in, "position" for a position that counts, or its own state.
    pub state: Option<&'static str>,
    pub subject: Option<RecordId>,
    pub party: Option<RecordId>,
    pub belongs: Belongs,
}

/// How it is known to which processes a record belongs.
#[derive(Debug, Clone)]
pub(crate) enum Belongs {
    /// It says so itself; none means to the dossier as a whole.
    Says(Vec<RecordId>),
    /// It is a process.
    Itself,
    /// To those of the records it is about; hidden when its subject is.
    WithSubject(RecordId),
    /// To those of any of the records it is about.
    WithAny(Vec<RecordId>),
}

impl Columns {
    pub(crate) fn of(record: &Record) -> Self {
        let dates = dates(record);
        Self {
            facet: facet::of(record),
            title: record.head.title.clone(),
            earliest: dates.map(|dates| dates.0),
            latest: dates.map(|dates| dates.1),
            mark: record.head.mark.map(|mark| mark.code().to_owned()),
        }
    }

    /// The hash of a version: everything about it that never changes.
    pub(crate) fn hash(&self, id: RecordId, since: i64, binned: bool, body: &str) -> Hash {
        Canonical::new("version 1")
            .bytes(id.0.as_bytes())
            .int(since)
            .int(i64::from(binned))
            .int(self.facet)
            .text(&self.title)
            .maybe_int(self.earliest)
            .maybe_int(self.latest)
            .maybe_text(self.mark.as_deref())
            .text(body)
            .finish()
    }
}

/// The hash that seals the end of a version.
pub(crate) fn end_hash(version: &Hash, until: i64) -> Hash {
    Canonical::new("end 1").bytes(version).int(until).finish()
}

impl Listed {
    pub(crate) fn of(record: &Record, columns: &Columns) -> Self {
        Self {
            facet: columns.facet,
            earliest: columns.earliest.unwrap_or(NO_START),
            latest: columns.latest,
            mark: rank(Tlp::ALL, record.head.mark),
            credibility: rank(
                Credibility::ALL,
                record.development().and_then(|it| it.credibility),
            ),
            tags: record.head.tags.iter().cloned().collect(),
            title: sort_title(&columns.title),
            state: state(record),
            subject: record.development().map(|it| it.subject),
            party: record.development().and_then(party),
            belongs: belongs(record),
        }
    }
}

/// The place of a term in its natural order, from 1; 0 without one.
pub(crate) fn rank<T: PartialEq>(terms: &[T], term: Option<T>) -> i64 {
    let place = terms.iter().position(|it| Some(it) == term.as_ref());
    place.map_or(0, |place| place as i64 + 1)
}

fn sort_title(title: &str) -> String {
    title
        .chars()
        .flat_map(char::to_lowercase)
        .take(SORT_TITLE)
        .collect()
}

fn state(record: &Record) -> Option<&'static str> {
    match &record.body {
        Body::Question(it) => Some(it.state.code()),
        Body::Development(it) if matches!(it.asserts, Assertion::Position(_)) => {
            counts(it).then_some("position")
        }
        Body::Development(it) => it.deciding_state(),
        _ => None,
    }
}

fn counts(development: &Development) -> bool {
    development.rank != Rank::Deprecated && development.modality == Modality::Actual
}

fn party(development: &Development) -> Option<RecordId> {
    match &development.asserts {
        Assertion::Position(it) => Some(it.party),
        Assertion::VenueStance(it) => Some(it.party),
        Assertion::Delegation(it) => Some(it.party),
        Assertion::Offer(it) => it.by,
        Assertion::Silence(it) => it.party,
        Assertion::IncidentReport(it) => it.attributed_to,
        _ => None,
    }
}

fn belongs(record: &Record) -> Belongs {
    match &record.body {
        Body::Process(_) => Belongs::Itself,
        Body::Round(it) => Belongs::Says(it.processes.clone()),
        Body::VenueOption(it) => Belongs::Says(it.processes.clone()),
        Body::Issue(it) => Belongs::Says(it.processes.clone()),
        Body::Offer(it) => Belongs::Says(it.processes.clone()),
        Body::Pledge(it) => Belongs::Says(it.processes.clone()),
        Body::Incident(it) => Belongs::Says(it.processes.clone()),
        Body::Briefing(it) => Belongs::Says(vec![it.process]),
        Body::Draft(it) => Belongs::Says(vec![it.process]),
        Body::Development(it) => Belongs::WithSubject(it.subject),
        Body::Note(it) => Belongs::WithAny(it.about.clone()),
        Body::Question(it) => Belongs::WithAny(it.about.clone()),
        Body::Place(_)
        | Body::Party(_)
        | Body::Person(_)
        | Body::Source(_)
        | Body::Outlet(_)
        | Body::Template(_)
        | Body::Audience(_) => Belongs::Says(Vec::new()),
    }
}

fn dates(record: &Record) -> Option<(i64, i64)> {
    match &record.body {
        Body::Development(it) => Some(days(&it.happened)),
        Body::Incident(it) => Some(days(&it.happened)),
        Body::Source(it) => it.published.as_ref().map(days),
        Body::Question(it) => it.due.as_ref().or(it.asked.as_ref()).map(days),
        Body::Offer(it) => it.expires.as_ref().map(days),
        Body::Briefing(it) => Some(one_day(it.as_of)),
        _ => None,
    }
}

fn days(date: &Edtf) -> (i64, i64) {
    (
        i64::from(date.first_day_for_sort()),
        i64::from(date.last_day_for_sort()),
    )
}

fn one_day(day: NaiveDate) -> (i64, i64) {
    (day_number(day), day_number(day))
}
