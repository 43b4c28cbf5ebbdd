//! Owns what is known of the readers of a briefing before anything is read for them: an audience
//! profile and the mark of the request, as one thing that can be kept with an issued briefing.

use crate::error::ApiError;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Audience, Body, FileProperty, Person, Place, Source};
use rapporteur_domain::{Record, RecordId};
use rapporteur_store::Reader;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the readers of a briefing may see. The names of what is withheld stand here, so that
/// what was cut once is cut alike after a name was added or a record purged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::briefings) struct Profile {
    /// What is marked above this is left out.
    pub up_to: Option<Tlp>,
    pub name_sources: bool,
    pub name_persons: bool,
    /// Persons, sources and outlets withheld, each with every name it is known by.
    pub withheld: BTreeMap<RecordId, Vec<String>>,
    /// The whole product is under the Chatham House Rule.
    pub chatham_house: bool,
    /// What files may say of themselves; none for readers who may have everything.
    pub properties: Option<Vec<FileProperty>>,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            up_to: None,
            name_sources: true,
            name_persons: true,
            withheld: BTreeMap::new(),
            chatham_house: false,
            properties: None,
        }
    }
}

impl Profile {
    /// The profile of a request: of the two marks the lower one counts.
    pub fn of(audience: Option<&Audience>, up_to: Option<Tlp>) -> Self {
        let Some(audience) = audience else {
            return Self {
                up_to,
                properties: up_to.map(|_| Vec::new()),
                ..Self::default()
            };
        };
        let withheld = audience.withheld_persons.iter();
        let withheld = withheld.chain(&audience.withheld_sources);
        Self {
            up_to: audience.up_to.into_iter().chain(up_to).min(),
            name_sources: audience.name_sources,
            name_persons: audience.name_persons,
            withheld: withheld.map(|id| (*id, Vec::new())).collect(),
            chatham_house: audience.chatham_house_rule,
            properties: Some(audience.properties.clone()),
        }
    }

    /// Adds the names by which a reader's dossier knows what is withheld.
    pub fn learn_names(&mut self, reader: &Reader<'_>) -> Result<(), ApiError> {
        for (id, names) in &mut self.withheld {
            let Some(found) = reader.get(*id)? else {
                continue;
            };
            for name in names_of(&found.record) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        Ok(())
    }

    /// Whether anything may be left out.
    pub fn is_narrow(&self) -> bool {
        self.up_to.is_some_and(|mark| mark < Tlp::Red)
            || !self.name_sources
            || !self.name_persons
            || !self.withheld.is_empty()
            || self.chatham_house
    }

    /// Whether files may say a thing of themselves. Nothing is kept from readers who may have
    /// everything.
    pub fn allows(&self, property: FileProperty) -> bool {
        match &self.properties {
            None => true,
            Some(allowed) => allowed.contains(&property),
        }
    }
}

/// Every name a record is known by: its title and spellings; of a source its addresses too.
pub(super) fn names_of(record: &Record) -> Vec<String> {
    let mut names = vec![record.head.title.clone()];
    match &record.body {
        Body::Person(Person { names: more, .. }) | Body::Place(Place { names: more, .. }) => {
            names.extend(more.iter().map(|name| name.text.clone()));
        }
        Body::Party(party) => names.extend(party.names.iter().map(|name| name.text.clone())),
        Body::Source(Source {
            address,
            archived_address,
            ..
        }) => names.extend([address.clone(), archived_address.clone()]),
        _ => {}
    }
    names.retain(|name| !name.trim().is_empty());
    names
}
