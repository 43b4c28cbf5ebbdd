//! Owns what can be asked of a list.

use crate::facet::{self, Facet};
use rapporteur_domain::{AssertionKind, Kind, RecordId};

/// By what a list is sorted; equal ones by order of creation, in the same direction.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// First day of the record's own date: a development's, an incident's, a source's.
    #[default]
    Date,
    /// The first 40 characters of the title, letter case aside.
    Title,
    /// The natural order of the states, by the status at both clocks.
    State,
    /// Order of creation; in the bin, order of binning.
    Recorded,
    /// When a round is to be held, or since when an answer to an offer is owed.
    Window,
}

/// A list asked for. Empty filters filter nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// Kinds of records.
    pub kinds: Vec<Kind>,
    /// Of developments, only those that assert this.
    pub asserts: Vec<AssertionKind>,
    /// What belongs to this process, and what belongs to the dossier as a whole.
    pub process: Option<RecordId>,
    /// Developments about this record.
    pub subject: Option<RecordId>,
    /// Developments by, or of the stance of, this party.
    pub party: Option<RecordId>,
    /// States, as codes: by the status at both clocks where there is one, otherwise the
    /// record's own.
    pub states: Vec<String>,
    /// Words that must all occur, each at least as the beginning of a word.
    pub text: String,
    /// The bin instead of what stands.
    pub binned: bool,
    /// By what.
    pub sort: Sort,
    /// Last first.
    pub descending: bool,
    /// How many to skip.
    pub offset: u64,
    /// How many to return; zero returns the total alone.
    pub limit: u64,
}

impl Query {
    /// Everything of some kinds.
    #[must_use]
    pub fn of(kinds: impl Into<Vec<Kind>>) -> Self {
        Self {
            kinds: kinds.into(),
            limit: 100,
            ..Self::default()
        }
    }

    /// Developments of one kind.
    #[must_use]
    pub fn asserting(kind: AssertionKind) -> Self {
        Self {
            kinds: vec![Kind::Development],
            asserts: vec![kind],
            limit: 100,
            ..Self::default()
        }
    }

    /// The facets these kinds come to.
    pub(crate) fn facets(&self) -> Vec<Facet> {
        let asserted: Vec<Facet> = self
            .asserts
            .iter()
            .map(|kind| facet::of_assertion(*kind))
            .collect();
        let kinds: &[Kind] = match (self.kinds.is_empty(), self.asserts.is_empty()) {
            (true, true) => Kind::ALL,
            (true, false) => &[Kind::Development],
            _ => &self.kinds,
        };
        let of = |kind: &Kind| match kind {
            Kind::Development if !asserted.is_empty() => asserted.clone(),
            kind => facet::of_kind(*kind),
        };
        let mut facets: Vec<Facet> = kinds.iter().flat_map(of).collect();
        facets.sort_unstable();
        facets.dedup();
        facets
    }
}
