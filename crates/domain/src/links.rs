//! Owns which other records a record refers to, and as what: the store checks each against
//! the records it holds. Refuses guesses: only fields that hold identities are links, never
//! words in a text.

use crate::development::{Assertion, Development};
use crate::evidence::{Chain, Voice};
use crate::ids::RecordId;
use crate::record::{Body, Record};

/// A reference from one record to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link {
    /// As what it is referred to: "process", "party", "source".
    pub role: &'static str,
    /// The record referred to.
    pub target: RecordId,
}

impl Record {
    /// Every record this one refers to, each role and target once, in order of the fields.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        let mut out = Found(Vec::new());
        out.body(&self.body);
        out.all("merged_into", &self.head.merged_into);
        out.0
    }
}

struct Found(Vec<Link>);

impl Found {
    fn one(&mut self, role: &'static str, target: RecordId) {
        let link = Link { role, target };
        if !self.0.contains(&link) {
            self.0.push(link);
        }
    }

    fn all<'a>(&mut self, role: &'static str, targets: impl IntoIterator<Item = &'a RecordId>) {
        for target in targets {
            self.one(role, *target);
        }
    }

    fn body(&mut self, body: &Body) {
        match body {
            Body::Process(it) => self.all("party", it.roles.iter().map(|role| &role.party)),
            Body::Round(it) => {
                self.all("process", &it.processes);
                self.all("mediator", &it.mediators);
                self.all(
                    "place",
                    it.sessions
                        .iter()
                        .filter_map(|session| session.place.as_ref()),
                );
            }
            Body::VenueOption(it) => {
                self.one("place", it.place);
                self.all("process", &it.processes);
                self.all("round", &it.round);
            }
            Body::Party(it) => {
                self.all("member", &it.members);
                self.all("place", &it.seat);
            }
            Body::Person(it) => self.all(
                "party",
                it.posts.iter().filter_map(|post| post.party.as_ref()),
            ),
            Body::Issue(it) => {
                self.all("process", &it.processes);
                self.all("parent", &it.parent);
            }
            Body::Offer(it) => {
                self.all("from", &it.from);
                self.all("to", &it.to);
                self.all("place", &it.venues);
                self.all("answers", &it.answers);
                self.all("process", &it.processes);
                self.all("issue", &it.issues);
            }
            Body::Pledge(it) => {
                self.all("from", &it.by);
                self.all("to", &it.to);
                self.all("process", &it.processes);
            }
            Body::Incident(it) => {
                self.all("place", &it.place);
                self.all("process", &it.processes);
            }
            Body::Source(it) => self.all("outlet", &it.outlet),
            Body::Note(it) => {
                self.all("about", &it.about);
                self.all("mention", &it.mentions);
                self.all(
                    "round",
                    it.talks.iter().filter_map(|talks| talks.round.as_ref()),
                );
            }
            Body::Question(it) => {
                self.all("about", &it.about);
                for chain in &it.evidence {
                    self.chain(chain);
                }
            }
            Body::Briefing(it) => {
                self.one("process", it.process);
                self.all("since", &it.since);
            }
            Body::Draft(it) => {
                self.one("process", it.process);
                self.all("process", &it.also);
                self.all("template", &it.own_template());
                self.all("audience", &it.audience);
            }
            Body::Audience(it) => {
                self.all("person", &it.withheld_persons);
                self.all("source", &it.withheld_sources);
            }
            Body::Development(it) => self.development(it),
            Body::Place(_) | Body::Outlet(_) | Body::Template(_) => {}
        }
    }

    fn development(&mut self, development: &Development) {
        self.one("subject", development.subject);
        self.assertion(&development.asserts);
        for chain in &development.evidence {
            self.chain(chain);
        }
    }

    fn assertion(&mut self, assertion: &Assertion) {
        match assertion {
            Assertion::Round(it) => self.all("place", &it.venue),
            Assertion::Delegation(it) => {
                self.one("party", it.party);
                self.all("person", &it.persons);
            }
            Assertion::Offer(it) => {
                self.all("party", &it.by);
                self.all("offer", &it.counter);
            }
            Assertion::Issue(it) => self.all("round", &it.round),
            Assertion::Position(it) => {
                self.one("party", it.party);
                self.all("issue", &it.conditional_on);
            }
            Assertion::VenueStance(it) => self.one("party", it.party),
            Assertion::Statement(it) => {
                self.voice("speaker", &it.speaker);
                self.all("about", &it.about);
            }
            Assertion::IncidentReport(it) => {
                self.all("party", &it.attributed_to);
                if let Some(voice) = &it.attributed_by {
                    self.voice("speaker", voice);
                }
            }
            Assertion::Pledge(it) => self.all("incident", &it.incident),
            Assertion::Silence(it) => self.all("party", &it.party),
            Assertion::Outcome(it) => self.all("source", &it.document),
        }
    }

    fn chain(&mut self, chain: &Chain) {
        for (position, hop) in chain.hops.iter().enumerate() {
            self.voice(if position == 0 { "speaker" } else { "relay" }, &hop.who);
        }
        self.all("source", &chain.source);
        self.all("note", &chain.note);
    }

    fn voice(&mut self, role: &'static str, voice: &Voice) {
        match voice {
            Voice::Person { id } | Voice::Party { id } | Voice::Outlet { id } => {
                self.one(role, *id)
            }
            Voice::Unnamed { party, .. } => self.all(role, party),
        }
    }
}
