//! Owns the numbers that stand in the file for kinds of records and kinds of developments.
//! They are fixed for ever by the migrations that insert them; lists are indexed by them.

use rapporteur_domain::{AssertionKind, Kind, Record};

/// A kind of record, or of development, as a number.
pub(crate) type Facet = i64;

const RECORDS: &[(Kind, Facet)] = &[
    (Kind::Process, 1),
    (Kind::Round, 2),
    (Kind::Place, 3),
    (Kind::VenueOption, 4),
    (Kind::Party, 5),
    (Kind::Person, 6),
    (Kind::Issue, 7),
    (Kind::Offer, 8),
    (Kind::Pledge, 9),
    (Kind::Incident, 10),
    (Kind::Source, 11),
    (Kind::Outlet, 12),
    (Kind::Note, 13),
    (Kind::Question, 14),
    (Kind::Briefing, 15),
    (Kind::Draft, 16),
    (Kind::Template, 17),
    (Kind::Audience, 18),
];

const DEVELOPMENTS: &[(AssertionKind, Facet)] = &[
    (AssertionKind::Round, 101),
    (AssertionKind::Delegation, 102),
    (AssertionKind::Offer, 103),
    (AssertionKind::Issue, 104),
    (AssertionKind::Position, 105),
    (AssertionKind::VenueStance, 106),
    (AssertionKind::Statement, 107),
    (AssertionKind::IncidentReport, 108),
    (AssertionKind::Pledge, 109),
    (AssertionKind::Silence, 110),
    (AssertionKind::Outcome, 111),
];

/// Developments have facets from here on: only they are hidden by the clock of the world.
pub(crate) const FIRST_DEVELOPMENT: Facet = 101;

/// Stands for all kinds of developments together, in no row of the file.
pub(crate) const ALL_DEVELOPMENTS: Facet = 100;

pub(crate) fn of(record: &Record) -> Facet {
    match record.development() {
        Some(development) => of_assertion(development.asserts.kind()),
        None => of_kind(record.kind()).first().copied().unwrap_or_default(),
    }
}

pub(crate) fn of_assertion(kind: AssertionKind) -> Facet {
    find(DEVELOPMENTS, kind)
}

/// The facets of a kind: one, or for developments all of theirs.
pub(crate) fn of_kind(kind: Kind) -> Vec<Facet> {
    match kind {
        Kind::Development => DEVELOPMENTS.iter().map(|(_, facet)| *facet).collect(),
        _ => vec![find(RECORDS, kind)],
    }
}

pub(crate) fn kind(facet: Facet) -> Option<Kind> {
    if facet >= FIRST_DEVELOPMENT {
        return Some(Kind::Development);
    }
    RECORDS
        .iter()
        .find(|(_, number)| *number == facet)
        .map(|(kind, _)| *kind)
}

/// What developments of a facet assert.
pub(crate) fn assertion(facet: Facet) -> Option<AssertionKind> {
    let found = DEVELOPMENTS.iter().find(|(_, number)| *number == facet);
    found.map(|(kind, _)| *kind)
}

/// Whether records of a facet have a status, which lists may be sorted and filtered by.
pub(crate) fn has_status(facet: Facet) -> bool {
    kind(facet).is_some_and(crate::write::has_status)
}

fn find<T: Copy + PartialEq>(table: &[(T, Facet)], wanted: T) -> Facet {
    table
        .iter()
        .find(|(it, _)| *it == wanted)
        .map_or(0, |(_, facet)| *facet)
}
