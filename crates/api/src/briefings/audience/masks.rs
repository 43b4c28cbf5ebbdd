//! Owns what a record that may be told of loses on the way: names of persons or sources where
//! none is to be told, and words that name somebody withheld. Which of its words are told in
//! products stands here; a field this version does not know counts as told.

use super::{Cut, Needles, Profile};
use crate::error::ApiError;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::record::Person;
use rapporteur_domain::{Body, Record, RecordId};
use rapporteur_store::Reader;
use serde_json::Value;
use std::collections::HashMap;

/// What somebody is called whose name is not told and whose party is not known.
const SOMEBODY: &str = "a person not named";
const SOURCE: &str = "a source not named";
const OUTLET: &str = "an outlet not named";

/// Fields that hold no words: identities, dates, codes and the like.
const NO_WORDS: &[&str] = &[
    "id",
    "kind",
    "asserts",
    "happened",
    "reported",
    "during",
    "published",
    "captured",
    "sha256",
    "language",
    "script",
    "mark",
    "voice",
    "mode",
    "state",
    "zone",
    "country",
    "colour",
    "glyph",
];

/// What is taken off records for an audience.
pub(super) struct Masks {
    persons: bool,
    sources: bool,
    chatham_house: bool,
    parties: HashMap<RecordId, String>,
}

impl Masks {
    pub fn of(profile: &Profile) -> Self {
        Self {
            persons: !profile.name_persons,
            sources: !profile.name_sources,
            chatham_house: profile.chatham_house,
            parties: HashMap::new(),
        }
    }

    /// Whom the words of a record name that would be told with it. A person is named by its own
    /// record, and a source by its own: where that is masked, its names are no telling.
    pub fn told_name(&self, record: &Record, needles: &Needles) -> Option<RecordId> {
        if needles.is_empty() {
            return None;
        }
        let masked = match &record.body {
            Body::Person(_) => self.persons,
            Body::Source(_) | Body::Outlet(_) => self.sources,
            _ => false,
        };
        if masked {
            return None;
        }
        let mut told = record.clone();
        clear(&mut told);
        if let Body::Development(development) = &mut told.body {
            // paths are judged one by one, and a title gives way to the generated wording
            development.evidence.clear();
            told.head.title.clear();
        }
        let told = serde_json::to_value(&told).ok()?;
        said(&told, &mut |words| needles.named_in(words))
    }

    /// Clears words that are not told in products where they name somebody, and the title of a
    /// development that does: its generated wording stands in.
    pub fn clear_private(&self, record: &mut Record, needles: &Needles, cut: &mut Cut) {
        if needles.is_empty() {
            return;
        }
        let names = |words: &str| needles.named_in(words);
        if record.development().is_some()
            && let Some(whom) = names(&record.head.title)
        {
            record.head.title.clear();
            cut.retitled.insert(record.id, whom);
        }
        let mut bare = record.clone();
        clear(&mut bare);
        let whole = serde_json::to_value(&*record).ok();
        let named = whole.and_then(|whole| said(&whole, &mut |words| names(words)));
        if named.is_some() {
            *record = bare;
        }
    }

    /// Puts on what stands for a name.
    pub fn put_on(&mut self, reader: &Reader<'_>, record: &mut Record) -> Result<(), ApiError> {
        if self.chatham_house && record.development().is_some() {
            record.head.chatham_house = true;
        }
        match &mut record.body {
            Body::Person(person) if self.persons => {
                let party = person.posts.iter().rev().find_map(|post| post.party);
                *person = Person::default();
                record.head.title = match party {
                    Some(party) => self.of_party(reader, party)?,
                    None => SOMEBODY.to_owned(),
                };
            }
            Body::Source(source) if self.sources => {
                source.byline.clear();
                source.address.clear();
                source.archived_address.clear();
                source.text.clear();
                source.earlier.clear();
                source.sha256.clear();
                record.head.title = SOURCE.to_owned();
            }
            Body::Outlet(outlet) if self.sources => {
                outlet.owner.clear();
                outlet.state_control.clear();
                outlet.languages.clear();
                outlet.reliability_reason.clear();
                record.head.title = OUTLET.to_owned();
            }
            _ => {}
        }
        Ok(())
    }

    fn of_party(&mut self, reader: &Reader<'_>, party: RecordId) -> Result<String, ApiError> {
        if let Some(words) = self.parties.get(&party) {
            return Ok(words.clone());
        }
        let titles = reader.titles([party])?;
        let words = titles.get(&party).map_or_else(
            || SOMEBODY.to_owned(),
            |(_, title)| format!("a representative of {title}"),
        );
        self.parties.insert(party, words.clone());
        Ok(words)
    }
}

/// Takes away the words that no product tells.
fn clear(record: &mut Record) {
    record.head.remarks.clear();
    record.head.tags.clear();
    match &mut record.body {
        Body::Development(development) => {
            development.rank_reason.clear();
            development.overridden = None;
            for chain in &mut development.evidence {
                chain.span = None;
            }
        }
        Body::Source(source) => {
            source.text.clear();
            source.earlier.clear();
            source.byline.clear();
        }
        Body::Process(process) => process.filters.clear(),
        _ => {}
    }
}

/// The first find among the words of a value, field by field.
fn said<T>(value: &Value, find: &mut dyn FnMut(&str) -> Option<T>) -> Option<T> {
    match value {
        Value::String(words) => find(words),
        Value::Array(values) => values.iter().find_map(|value| said(value, find)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !NO_WORDS.contains(&name.as_str()))
            .find_map(|(_, value)| said(value, find)),
        _ => None,
    }
}

/// What a record is called that titles are asked for.
pub(super) fn title_of(record: &Record, titles: &dyn Titles) -> String {
    crate::catalogue::title(record, titles)
}
