//! Owns which words of a record can be searched for. Refuses folding and stemming: that is
//! the tokenizer's subject, and stored text never changes for it.

use crate::development::{Assertion, Development};
use crate::evidence::Voice;
use crate::record::{Body, Name, Record};

impl Record {
    /// The words of this record besides its title, one piece a line.
    #[must_use]
    pub fn searchable_text(&self) -> String {
        let mut words: Vec<&str> = vec![&self.head.remarks];
        words.extend(self.head.tags.iter().map(String::as_str));
        self.body.words(&mut words);
        words.retain(|word| !word.is_empty());
        words.join("\n")
    }
}

impl Record {
    /// What it goes by besides its title: names and spellings, codes, numberings; as written.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let written = |names: &[Name]| -> Vec<String> {
            names.iter().map(|name| name.text.clone()).collect()
        };
        match &self.body {
            Body::Party(it) => [written(&it.names), vec![it.code.clone()]].concat(),
            Body::Person(it) => written(&it.names),
            Body::Place(it) => written(&it.names),
            Body::Issue(it) => it.codes.iter().map(|code| code.code.clone()).collect(),
            Body::Round(it) => {
                let numbered =
                    |it: &crate::record::Numbering| format!("{} {}", it.scheme, it.label);
                it.numberings.iter().map(numbered).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn names<'a>(names: &'a [Name], words: &mut Vec<&'a str>) {
    words.extend(names.iter().map(|name| name.text.as_str()));
}

impl Body {
    fn words<'a>(&'a self, words: &mut Vec<&'a str>) {
        match self {
            Self::Process(it) => words.extend([it.phase.as_str(), &it.aims]),
            Self::Round(it) => {
                words.push(&it.format);
                for numbering in &it.numberings {
                    words.extend([numbering.scheme.as_str(), &numbering.label, &numbering.by]);
                }
                for session in &it.sessions {
                    words.extend([session.title.as_str(), &session.remarks]);
                }
            }
            Self::Place(it) => {
                names(&it.names, words);
                words.push(&it.country);
            }
            Self::VenueOption(_) | Self::Briefing(_) | Self::Audience(_) => {}
            Self::Party(it) => {
                names(&it.names, words);
                words.push(&it.code);
            }
            Self::Person(it) => {
                names(&it.names, words);
                words.extend(it.posts.iter().map(|post| post.title.as_str()));
            }
            Self::Issue(it) => {
                words.push(&it.question);
                words.extend(it.codes.iter().map(|code| code.code.as_str()));
            }
            Self::Offer(it) => words.push(&it.terms),
            Self::Pledge(it) => {
                words.push(&it.text);
                words.extend(it.scopes.iter().map(|scope| scope.text.as_str()));
            }
            Self::Incident(it) => words.extend([it.incident_type.as_str(), &it.place_text]),
            Self::Source(it) => {
                words.extend([
                    it.byline.as_str(),
                    &it.address,
                    &it.archived_address,
                    &it.text,
                ]);
                words.extend(it.earlier.iter().map(|before| before.text.as_str()));
            }
            Self::Outlet(it) => {
                words.extend([it.owner.as_str(), &it.state_control, &it.reliability_reason])
            }
            Self::Note(it) => words.push(&it.body),
            Self::Question(it) => words.extend([it.would_answer.as_str(), &it.answer]),
            Self::Draft(it) => {
                words.extend([it.headline.as_str(), &it.readers]);
                words.extend(it.prose.values().map(String::as_str));
                words.extend(it.edits.values().map(|edit| edit.text.as_str()));
                words.extend(it.waivers.values().map(String::as_str));
            }
            Self::Template(it) => words.push(&it.text),
            Self::Development(it) => it.words(words),
        }
    }
}

impl Development {
    fn words<'a>(&'a self, words: &mut Vec<&'a str>) {
        self.asserts.words(words);
        words.push(&self.rank_reason);
        for chain in &self.evidence {
            words.extend(chain.span.as_ref().map(|span| span.words.as_str()));
            words.extend(chain.hops.iter().filter_map(|hop| unnamed(&hop.who)));
        }
    }
}

impl Assertion {
    fn words<'a>(&'a self, words: &mut Vec<&'a str>) {
        match self {
            Self::Round(it) => words.push(&it.reason),
            Self::Offer(it) => words.push(&it.conditions),
            Self::Position(it) => words.push(&it.text),
            Self::VenueStance(it) => words.push(&it.condition),
            Self::Statement(it) => {
                words.push(&it.wording);
                words.extend(unnamed(&it.speaker));
            }
            Self::IncidentReport(it) => words.push(&it.text),
            Self::Pledge(it) => words.push(&it.scope),
            Self::Outcome(it) => words.push(&it.text),
            Self::Delegation(_) | Self::Issue(_) | Self::Silence(_) => {}
        }
    }
}

fn unnamed(voice: &Voice) -> Option<&str> {
    match voice {
        Voice::Unnamed { description, .. } => Some(description),
        _ => None,
    }
}
