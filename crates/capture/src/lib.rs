//! Reads a text about a negotiation and proposes records: statements with their chains, meetings,
//! venues, sticking points, incidents, offers, persons and parties, each tied to the words it rests on.
//!
//! Deterministic: rules and tables, no network, no model. It proposes and never stores; what becomes of
//! a proposal is the analyst's word.

mod atlas;
mod attribution;
mod calendar;
mod chain;
mod dateline;
mod elsewhere;
mod gazetteer;
mod incident;
mod issue;
mod language;
mod lexicon;
mod meeting;
mod memory;
mod months;
mod names;
mod offer;
pub mod own;
mod page;
mod phrase;
mod post;
mod press;
pub mod proposal;
mod reading;
mod reference;
mod sentence;
mod speaker;
mod stance;
mod statement;
mod terms;
mod through;
mod token;
mod toll;
mod venue;
mod whose;

use std::collections::HashMap;

use chrono::NaiveDate;

pub use atlas::{GivenName, GivenSort};

use atlas::Atlas;
use gazetteer::Sort;
use names::Mention;
use proposal::{Capture, Party, Person, Proposal, Remark, Source, Span};
use reading::Reading;

pub use whose::{NameSort, Whose, whose};

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
    /// Names the caller knows; they go before the gazetteer, the first of them first.
    pub names: Vec<GivenName>,
}

/// Reads one text of which something is known.
pub fn read_given(text: &str, given: Given) -> Capture {
    let kept = cut(text);
    let mut page = page::page(kept);
    page.published = given.published.or(page.published);
    page.title = given.title.or(page.title);
    page.language = given.language.or(page.language);
    let atlas = Atlas::of(&given.names);
    let reading = Reading::of(&page, &atlas);
    let statements = statement::statements(&reading, &atlas);
    let incidents = incident::incidents(&reading, &statements);
    let offers = offer::offers(&reading, &statements);
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
    proposals.extend(offers.into_iter().map(Proposal::Offer));
    proposals.extend(persons(&reading).map(Proposal::Person));
    proposals.extend(parties(&reading, &atlas).into_iter().map(Proposal::Party));
    proposals.retain(|proposal| {
        let span = proposal.span();
        span.1 > span.0
    });
    let tongues = language::tongues(page.body);
    let mut remarks = Vec::new();
    if kept.len() < text.len() {
        remarks.push(Remark::CutAt { bytes: kept.len() });
    }
    remarks.extend(reading.reckoned.remark.clone());
    Capture {
        language: language::of(page.language.as_deref(), &tongues),
        tongues,
        remarks,
        title: page.title,
        published: reading.reckoned.published,
        proposals,
    }
}

/// The part of a text that spans count in: what follows its header lines, as far as it is read.
#[must_use]
pub fn body(text: &str) -> &str {
    page::page(cut(text)).body
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
    let mut mentions: HashMap<&str, Vec<Span>> = HashMap::new();
    for mention in &reading.names.mentions {
        let spans = mentions.entry(mention.name.as_str()).or_default();
        spans.push(reading.span(&mention.tokens));
    }
    reading.names.persons.iter().map(move |person| Person {
        key: person.key.clone(),
        source: person.source,
        mentions: mentions
            .get(person.name.as_str())
            .cloned()
            .unwrap_or_default(),
        span: reading.span(&person.tokens),
        name: person.name.clone(),
        role: person.post.clone(),
        party: person.party.clone(),
    })
}

/// Each party once, where it is named first; a country only as a place is none.
fn parties(reading: &Reading<'_>, atlas: &Atlas) -> Vec<Party> {
    let mut found: Vec<Party> = Vec::new();
    let mut at: HashMap<String, usize> = HashMap::new();
    for mention in &reading.names.mentions {
        let Some(mut party) = party(reading, mention) else {
            continue;
        };
        let span = party.span;
        if let Some((key, name)) = atlas.state(&party.key) {
            party.key.clone_from(key);
            party.name.clone_from(name);
            party.source = Source::Given;
        }
        let index = *at.entry(party.key.clone()).or_insert_with(|| {
            found.push(party);
            found.len() - 1
        });
        found[index].mentions.push(span);
    }
    found
}

fn party(reading: &Reading<'_>, mention: &Mention) -> Option<Party> {
    let country = |code: &str| gazetteer::gazetteer().country_name(code).to_owned();
    let (key, name) = match mention.sort {
        Sort::Country | Sort::People => (mention.party.clone(), country(&mention.party)),
        Sort::Body if mention.name == mention.party || mention.party.len() > 2 => {
            let key = mention.key.as_ref().unwrap_or(&mention.name);
            (key.clone(), mention.name.clone())
        }
        Sort::City => {
            mention.government.as_ref()?;
            (mention.party.clone(), country(&mention.party))
        }
        _ => return None,
    };
    Some(Party {
        source: mention
            .key
            .as_ref()
            .map_or(Source::Gazetteer, |_| Source::Given),
        key,
        name,
        mentions: Vec::new(),
        span: reading.span(&mention.tokens),
    })
}
