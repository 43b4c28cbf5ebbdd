//! Owns what can be asked of a list.

use crate::facet::{self, Facet};
use chrono::{DateTime, Utc};
use rapporteur_domain::grade::{Credibility, Reliability};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{AssertionKind, Edtf, Kind, RecordId};

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

/// How a record is marked. A record's own mark counts; what has none is marked by its process or
/// dossier only when it leaves the house, which lists do not foresee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Marked {
    /// This mark.
    Exactly(Tlp),
    /// This mark or a more restricted one.
    AtLeast(Tlp),
    /// No mark of its own.
    Unmarked,
}

/// How good reporting is at least, on either axis or both. `A` and `1` are best; what was not
/// graded on an axis that is asked about is left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Graded {
    /// Of the outlet that first wrote a development down, best chain first; of a source's
    /// outlet; of an outlet itself. As judged at the clock of the dossier.
    pub reliability: Option<Reliability>,
    /// Of a development.
    pub credibility: Option<Credibility>,
}

/// When the dossier came to say what it says, by the instants of its operations.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Recorded {
    /// Not before this.
    pub from: Option<DateTime<Utc>>,
    /// Not after this.
    pub to: Option<DateTime<Utc>>,
}

/// A list asked for. Empty filters filter nothing, and all that are set must hold.
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
    /// What concerns this sticking point: its developments, statements that are about it too,
    /// positions conditional on it, offers on it, notes and questions about it.
    pub issue: Option<RecordId>,
    /// What this person, party or outlet said; of a party, also what persons said who ever held
    /// a post of it.
    pub speaker: Option<RecordId>,
    /// What came by this outlet: its sources, and developments that rest on one of them or that
    /// it passed on.
    pub outlet: Option<RecordId>,
    /// Developments that rest on this source.
    pub source: Option<RecordId>,
    /// How records are marked.
    pub mark: Option<Marked>,
    /// How good reporting is at least.
    pub grade: Option<Graded>,
    /// Records whose own date may fall into this one: any day of the two may be the same.
    /// Records without a date are left out.
    pub dated: Option<Edtf>,
    /// When what is said came to be said.
    pub recorded: Option<Recorded>,
    /// Tags that must all be there, letter for letter.
    pub tags: Vec<String>,
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

    /// Whether anything is asked that no index of lists is ordered by.
    pub(crate) fn is_filtered(&self) -> bool {
        self.issue.is_some()
            || self.speaker.is_some()
            || self.outlet.is_some()
            || self.source.is_some()
            || self.mark.is_some()
            || self.grade.is_some()
            || self.dated.is_some()
            || self.recorded.is_some()
            || !self.tags.is_empty()
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
