//! Owns what a briefing is made from: results of folds at two clocks, and the records they
//! name. Whoever holds the dossier fills it and bounds it; where something is left out, a count
//! says how much. Refuses to fold and to fetch.
//!
//! `records` must hold every record that anything here refers to, as it was at the clocks:
//! process, rounds, places, venue options, parties, persons, issues, offers, incidents,
//! sources, outlets, questions and the developments that are cited. What is missing prints as
//! "an unnamed record" and cites nothing.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_domain::clocks::{Clocks, Titles};
use rapporteur_domain::folds::changes::ChangeGroup;
use rapporteur_domain::folds::contradiction::Contradiction;
use rapporteur_domain::folds::delegations::PartyDelegations;
use rapporteur_domain::folds::origins::Outlets;
use rapporteur_domain::folds::position::MatrixRow;
use rapporteur_domain::folds::round::Biography;
use rapporteur_domain::folds::status::{IssueStatus, OfferStatus, PledgeStatus};
use rapporteur_domain::folds::venue::Stance;
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Body, Record};
use rapporteur_domain::{Development, Edtf, RecordId};

/// Everything one briefing needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    /// The process it is about.
    pub process: RecordId,
    /// Further processes it covers; their records stand in the same lists.
    pub also: Vec<RecordId>,
    /// The clocks it is made at.
    pub clocks: Clocks,
    /// Its number within the process, from 1.
    pub number: u32,
    /// The briefing it follows.
    pub since: Option<Earlier>,
    /// Days of the world that sections over time keep to; none: all.
    pub interval: Option<Edtf>,
    /// The analyst's headline; empty: one is made from the next round and the answers owed.
    pub headline: String,
    /// For whom it is; empty: nobody in particular.
    pub audience: String,
    /// What is marked above this is left out; none: nothing is.
    pub up_to: Option<Tlp>,
    /// The mark of whatever carries none.
    pub default_mark: Tlp,
    /// Every record named or cited.
    pub records: BTreeMap<RecordId, Record>,
    /// The parties whose positions are told, in order: those of the matrix.
    pub parties: Vec<RecordId>,
    /// What is new since the briefing it follows, or at all if there is none.
    pub changes: Changes,
    /// The lives of the rounds, by window.
    pub rounds: Vec<Biography>,
    /// Who came for each party, with a place for each of [`Material::rounds`].
    pub delegations: Vec<PartyDelegations>,
    /// Venue options.
    pub venues: Vec<Venue>,
    /// Sticking points in the order of the matrix.
    pub issues: Vec<Issue>,
    /// By thread, an answer after what it answers.
    pub offers: Vec<Offer>,
    /// Pledges and where each reading of their scope stands.
    pub pledges: Vec<Pledge>,
    /// Incidents, oldest first.
    pub incidents: Vec<Incident>,
    /// What is reported variously and not yet ranked.
    pub contradictions: Vec<Contradiction>,
    /// Open questions.
    pub questions: Vec<RecordId>,
    /// How many of each are on record and left out: a briefing says so.
    pub left_out: LeftOut,
}

/// How many records of each list are left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Rounds.
    pub rounds: u32,
    /// Venue options.
    pub venues: u32,
    /// Sticking points.
    pub issues: u32,
    /// Offers.
    pub offers: u32,
    /// Pledges.
    pub pledges: u32,
    /// Incidents.
    pub incidents: u32,
    /// Open questions.
    pub questions: u32,
    /// Records of any kind that the audience may not see.
    pub above_mark: u32,
}

/// What a product counts "since" from: a briefing issued before, or an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earlier {
    /// The briefing's number; none for an instant.
    pub number: Option<u32>,
    /// Its clock of the world.
    pub as_of: NaiveDate,
    /// Its clock of the dossier.
    pub as_known: DateTime<Utc>,
}

/// What changed between two briefings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// Heading by heading.
    pub groups: Vec<ChangeGroup>,
    /// How many further changes are left out.
    pub more: u32,
}

/// A venue option.
#[derive(Debug, Clone, PartialEq)]
pub struct Venue {
    /// The venue option.
    pub id: RecordId,
    /// The latest stance of each party that has one.
    pub stances: Vec<Stance>,
}

/// A sticking point.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// Its row of the matrix, with a cell for each of [`Material::parties`].
    pub row: MatrixRow,
    /// Where it stands; none when nothing decides it.
    pub status: Option<IssueStatus>,
}

/// An offer.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// The offer.
    pub id: RecordId,
    /// Where it stands; none when nothing decides it.
    pub status: Option<OfferStatus>,
}

/// A pledge.
#[derive(Debug, Clone, PartialEq)]
pub struct Pledge {
    /// The pledge.
    pub id: RecordId,
    /// Where it stands; none when nothing decides it.
    pub status: Option<PledgeStatus>,
}

/// An incident and what is reported of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// The incident.
    pub id: RecordId,
    /// The developments that report it, oldest first.
    pub reports: Vec<RecordId>,
}

impl Material {
    /// The record's body, if it is at hand.
    pub(crate) fn body(&self, id: RecordId) -> Option<&Body> {
        self.records.get(&id).map(|record| &record.body)
    }

    /// The development of that identity, if it is at hand.
    pub(crate) fn development(&self, id: RecordId) -> Option<&Development> {
        self.records.get(&id)?.development()
    }

    /// The mark of a record; the default for one that carries none or is not at hand. A title that
    /// says its process carries that one's mark too.
    pub(crate) fn mark(&self, id: RecordId) -> Tlp {
        let own = |id| {
            let record = self.records.get(&id);
            let mark = record.and_then(|record: &Record| record.head.mark);
            mark.unwrap_or(self.default_mark)
        };
        self.said_of(id).map_or(own(id), |it| own(id).max(own(it)))
    }

    /// Every process it covers, the first one first.
    pub(crate) fn processes(&self) -> impl Iterator<Item = RecordId> {
        std::iter::once(self.process).chain(self.also.iter().copied())
    }

    /// The highest mark of the processes it covers.
    pub(crate) fn process_mark(&self) -> Tlp {
        let marks = self.processes().map(|id| self.mark(id));
        marks.max().unwrap_or(self.default_mark)
    }

    /// The titles of the processes it covers, as words.
    pub(crate) fn process_titles(&self) -> String {
        let titles: Vec<String> = self.processes().map(|id| self.title(id)).collect();
        titles.join(" · ")
    }

    /// The process that a round's title says in a product on several of them: rounds are counted
    /// within their process, and each has a second one.
    fn said_of(&self, id: RecordId) -> Option<RecordId> {
        let Body::Round(round) = self.body(id)? else {
            return None;
        };
        let mut its = self.processes().filter(|it| round.processes.contains(it));
        let process = its.next()?;
        (!self.also.is_empty() && its.next().is_none()).then_some(process)
    }

    /// Whether a day lies in the stretch that sections over time keep to.
    pub(crate) fn within(&self, day: NaiveDate) -> bool {
        let fits = |it: &Edtf| {
            it.earliest().is_none_or(|first| first <= day)
                && it.latest().is_none_or(|last| day <= last)
        };
        self.interval.as_ref().is_none_or(fits)
    }

    /// The contradictions about a record.
    pub(crate) fn contradictions_about(
        &self,
        id: RecordId,
    ) -> impl Iterator<Item = &Contradiction> {
        self.contradictions
            .iter()
            .filter(move |contradiction| contradiction.subject == id)
    }
}

impl Titles for Material {
    /// The title; of a venue option without one, that of its place; of anything else without
    /// one, a plain substitute.
    fn title(&self, id: RecordId) -> String {
        let Some(record) = self.records.get(&id) else {
            return "an unnamed record".to_owned();
        };
        match (&record.body, record.head.title.trim()) {
            (Body::VenueOption(option), "") if option.place != id => self.title(option.place),
            (_, "") => format!("an untitled {}", record.kind().word()),
            (_, title) => match self.said_of(id) {
                Some(process) => format!("{title} ({})", self.title(process)),
                None => title.to_owned(),
            },
        }
    }
}

impl Outlets for Material {
    fn outlet_of(&self, source: RecordId) -> Option<RecordId> {
        match self.body(source)? {
            Body::Source(source) => source.outlet,
            _ => None,
        }
    }

    fn reliability(&self, outlet: RecordId) -> Option<Reliability> {
        match self.body(outlet)? {
            Body::Outlet(outlet) => outlet.reliability,
            _ => None,
        }
    }
}
