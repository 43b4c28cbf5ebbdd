//! Reads a text about a negotiation and proposes records: statements with their chains, meetings,
//! venues, sticking points, incidents, offers, persons and parties, each tied to the words it rests on.
//!
//! Deterministic: rules and tables, no network, no model. It proposes and never stores; what becomes of
//! a proposal is the analyst's word.

mod attribution;
mod calendar;
mod gazetteer;
mod incident;
mod issue;
mod language;
mod lexicon;
mod meeting;
mod months;
mod names;
mod offer;
mod page;
mod phrase;
mod post;
pub mod proposal;
mod reading;
mod reference;
mod sentence;
mod speaker;
mod statement;
mod token;
mod toll;
mod venue;

use chrono::NaiveDate;

use proposal::{Capture, Party, Person, Proposal};
use reading::Reading;

/// Longest text read, in bytes; what stands after it is left out.
pub const LONGEST: usize = 8 * 1024 * 1024;

/// Reads one text. A `published` given by the caller goes before the one in the text's own header.
///
/// Spans count Unicode scalar values from the start of the body, that is, after the header.
pub fn read(text: &str, published: Option<NaiveDate>) -> Capture {
    let given = Given {
        published,
        ..Given::default()
    };
    read_given(text, given)
}

/// What is known of a text before it is read. It goes before what the text's own header says.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// Its headline.
    pub title: Option<String>,
    /// The day of publication, from which "on Thursday" is reckoned.
    pub published: Option<NaiveDate>,
    /// BCP 47.
    pub language: Option<String>,
}

/// Reads one text of which something is known.
pub fn read_given(text: &str, given: Given) -> Capture {
    let mut page = page::page(cut(text));
    page.published = given.published.or(page.published);
    page.title = given.title.or(page.title);
    page.language = given.language.or(page.language);
    let reading = Reading::of(&page);
    let statements = statement::statements(&reading);
    let incidents = incident::incidents(&reading, &statements);
    let mut proposals: Vec<Proposal> = Vec::new();
    proposals.extend(statements.into_iter().map(Proposal::Statement));
    proposals.extend(
        meeting::meetings(&reading)
            .into_iter()
            .map(Proposal::Meeting),
    );
    proposals.extend(venue::venues(&reading).into_iter().map(Proposal::Venue));
    proposals.extend(issue::issues(&reading).into_iter().map(Proposal::Issue));
    proposals.extend(incidents.into_iter().map(Proposal::Incident));
    proposals.extend(offer::offers(&reading).into_iter().map(Proposal::Offer));
    proposals.extend(persons(&reading).map(Proposal::Person));
    proposals.extend(parties(&reading).into_iter().map(Proposal::Party));
    proposals.retain(|proposal| {
        let span = proposal.span();
        span.1 > span.0
    });
    Capture {
        language: language::of(page.language.as_deref(), page.body),
        title: page.title,
        published: page.published,
        proposals,
    }
}

impl Proposal {
    /// The words it rests on, in scalar values of the body.
    pub fn span(&self) -> proposal::Span {
        match self {
            Self::Statement(it) => it.span,
            Self::Meeting(it) => it.span,
            Self::Venue(it) => it.span,
            Self::Issue(it) => it.span,
            Self::Incident(it) => it.span,
            Self::Offer(it) => it.span,
            Self::Person(it) => it.span,
            Self::Party(it) => it.span,
        }
    }
}

fn cut(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn persons<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = Person> + 'a {
    reading.names.persons.iter().map(|person| Person {
        span: reading.span(&person.tokens),
        name: person.name.clone(),
        role: person.post.clone(),
        party: person.party.clone(),
    })
}

/// Each party once, where it is named first; a country only as a place is none.
fn parties(reading: &Reading<'_>) -> Vec<Party> {
    let mut found: Vec<Party> = Vec::new();
    for mention in &reading.names.mentions {
        let name = match mention.sort {
            gazetteer::Sort::Country | gazetteer::Sort::People => gazetteer::gazetteer()
                .country_name(&mention.party)
                .to_owned(),
            gazetteer::Sort::Body if mention.name == mention.party || mention.party.len() > 2 => {
                mention.name.clone()
            }
            gazetteer::Sort::City => match &mention.government {
                Some(government) => government.clone(),
                None => continue,
            },
            _ => continue,
        };
        if !found.iter().any(|party| party.name == name) {
            found.push(Party {
                span: reading.span(&mention.tokens),
                name,
            });
        }
    }
    found
}
