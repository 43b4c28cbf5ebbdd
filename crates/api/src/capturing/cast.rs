//! Owns who and what a text names, as records: those the dossier knows, by any spelling, and otherwise
//! new ones that come with whatever is accepted and needs them. Their identities follow from the
//! review, so that the same proposal is the same record however often it is looked at.

use super::known::Known;
use super::proposed::{Proposed, ProposedKind, VoiceSort};
use rapporteur_capture::{NameSort, Whose, whose};
use rapporteur_domain::record::{Name, Outlet, Party, PartyType, Person, Place, Post};
use rapporteur_domain::{Body, Head, Kind, Record, RecordId, Voice};
use rapporteur_spelling::sound::folded;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use uuid::Uuid;

/// Everybody and every place a text names.
pub(crate) struct Cast<'a> {
    known: &'a Known,
    source: RecordId,
    /// What the text says of persons, by folded name.
    persons: HashMap<String, &'a Proposed>,
    made: HashMap<RecordId, Record>,
}

impl<'a> Cast<'a> {
    pub(crate) fn of(known: &'a Known, source: RecordId, proposals: &'a [Proposed]) -> Self {
        let persons = proposals
            .iter()
            .filter(|it| it.kind() == ProposedKind::Person)
            .map(|it| (folded(&it.what), it));
        Self {
            known,
            source,
            persons: persons.collect(),
            made: HashMap::new(),
        }
    }

    /// The identity of something new, by what it is in this review.
    pub(crate) fn identity(&self, what: &str) -> RecordId {
        identity(self.source, what)
    }

    /// A new record that some proposal needs.
    pub(crate) fn made(&self, id: RecordId) -> Option<&Record> {
        self.made.get(&id)
    }

    fn make(&mut self, kind: Kind, name: &str, body: impl FnOnce(&mut Self) -> Body) -> RecordId {
        let id = self.identity(&format!("{} {}", kind.code(), folded(name)));
        if !self.made.contains_key(&id) {
            let body = body(self);
            let head = Head {
                title: name.trim().to_owned(),
                ..Head::default()
            };
            self.made.insert(id, Record { id, head, body });
        }
        id
    }

    /// A party by its name: the known one, or a new one.
    pub(crate) fn party(&mut self, name: &str) -> RecordId {
        let told = whose(name).filter(|it| it.whole);
        if let Some(id) = self.known_party(name, told.as_ref()) {
            return id;
        }
        let state = told.as_ref().filter(|it| it.sort == NameSort::Country);
        let title = state.map_or_else(|| name.to_owned(), |it| it.party.clone());
        let code = state.map(|it| it.code.clone()).unwrap_or_default();
        let party_type = match &told {
            Some(it) if it.sort == NameSort::Country => Some(PartyType::State),
            _ => None,
        };
        self.make(Kind::Party, &title, |_| {
            Body::Party(Party {
                party_type,
                names: vec![named(&title)],
                code,
                ..Party::default()
            })
        })
    }

    fn known_party(&self, name: &str, told: Option<&Whose>) -> Option<RecordId> {
        let known = |name: &str| Some(self.known.named(Kind::Party, name)?.id);
        known(name).or_else(|| {
            let told = told?;
            known(&told.name).or_else(|| {
                let country = told.sort == NameSort::Country;
                country.then(|| known(&told.party).or_else(|| known(&told.code)))?
            })
        })
    }

    /// The party that a post, an institution or an unnamed voice belongs to, if its words say so.
    pub(crate) fn party_in(&mut self, words: &str) -> Option<RecordId> {
        let told = whose(words)?;
        let speaks_for = match told.sort {
            NameSort::Country => true,
            NameSort::City => told.capital,
            NameSort::Body => told.party != told.name,
            NameSort::Outlet | NameSort::Person => false,
        };
        speaks_for.then(|| self.party(&told.party))
    }

    /// A person by a name.
    pub(crate) fn person(&mut self, name: &str, role: Option<&str>) -> RecordId {
        if let Some(record) = self.known.named(Kind::Person, name) {
            return record.id;
        }
        let told = self.persons.get(&folded(name)).copied();
        let title = told.map_or(name, |it| it.what.as_str()).to_owned();
        let post = told.and_then(|it| it.role.as_deref()).or(role);
        let party = told.and_then(|it| it.party.clone());
        self.make(Kind::Person, &title, |cast| {
            let party = match &party {
                Some(party) => Some(cast.party(party)),
                None => post.and_then(|post| cast.party_in(post)),
            };
            let posts = post.map(|title| Post {
                title: title.to_owned(),
                party,
                during: None,
            });
            Body::Person(Person {
                names: vec![named(&title)],
                posts: posts.into_iter().collect(),
                ..Person::default()
            })
        })
    }

    /// An outlet by a name.
    pub(crate) fn outlet(&mut self, name: &str) -> RecordId {
        if let Some(record) = self.known.named(Kind::Outlet, name) {
            return record.id;
        }
        let usual = whose(name).filter(|it| it.whole && it.sort == NameSort::Outlet);
        let usual = usual.map_or_else(|| name.to_owned(), |it| it.name);
        if let Some(record) = self.known.named(Kind::Outlet, &usual) {
            return record.id;
        }
        self.make(Kind::Outlet, &usual, |_| Body::Outlet(Outlet::default()))
    }

    /// A place by a name.
    pub(crate) fn place(&mut self, name: &str) -> RecordId {
        if let Some(record) = self.known.named(Kind::Place, name) {
            return record.id;
        }
        let told = whose(name).filter(|it| it.whole && it.sort == NameSort::City);
        if let Some(known) = told
            .as_ref()
            .and_then(|it| self.known.named(Kind::Place, &it.name))
        {
            return known.id;
        }
        self.make(Kind::Place, name, |_| {
            Body::Place(Place {
                names: vec![named(name)],
                country: told.map(|it| it.code).unwrap_or_default(),
                ..Place::default()
            })
        })
    }

    /// The place of that name, if the dossier has it: incidents name regions that are none.
    pub(crate) fn known_place(&self, name: &str) -> Option<RecordId> {
        let bare = ["region", "oblast", "province", "governorate"]
            .iter()
            .find_map(|word| name.trim().strip_suffix(word))
            .unwrap_or(name);
        Some(self.known.named(Kind::Place, bare.trim())?.id)
    }

    /// Whoever speaks or passes something on. `None` for a document or an occasion, which are no
    /// voices.
    pub(crate) fn voice(
        &mut self,
        name: &str,
        sort: Option<VoiceSort>,
        role: Option<&str>,
    ) -> Option<Voice> {
        Some(match sort.or_else(|| self.sort_of(name)) {
            Some(VoiceSort::Document) => return None,
            Some(VoiceSort::Person) => Voice::Person {
                id: self.person(name, role),
            },
            Some(VoiceSort::Outlet) => Voice::Outlet {
                id: self.outlet(name),
            },
            Some(VoiceSort::Institution) => self.institution(name),
            Some(VoiceSort::Unnamed) | None => Voice::Unnamed {
                description: name.trim().to_owned(),
                party: self.party_in(name),
            },
        })
    }

    /// A government, ministry or body speaks as its party; one of no known party is described.
    fn institution(&mut self, name: &str) -> Voice {
        if let Some(id) = self.known_party(name, None) {
            return Voice::Party { id };
        }
        let told = whose(name);
        let whole = told.as_ref().filter(|it| it.whole);
        let own = whole.is_some_and(|it| it.sort == NameSort::Body && it.party == it.name);
        if own || whole.is_some_and(|it| it.sort == NameSort::Country) {
            return Voice::Party {
                id: self.party(name),
            };
        }
        match self.party_in(name) {
            Some(id) => Voice::Party { id },
            None => Voice::Unnamed {
                description: name.trim().to_owned(),
                party: None,
            },
        }
    }

    /// What sort of voice a name is that nobody classified: one the analyst wrote.
    fn sort_of(&self, name: &str) -> Option<VoiceSort> {
        let known = |kind| self.known.named(kind, name).is_some();
        if known(Kind::Person) || self.persons.contains_key(&folded(name)) {
            return Some(VoiceSort::Person);
        }
        if known(Kind::Outlet) {
            return Some(VoiceSort::Outlet);
        }
        if known(Kind::Party) {
            return Some(VoiceSort::Institution);
        }
        match whose(name).filter(|it| it.whole).map(|it| it.sort) {
            Some(NameSort::Outlet) => Some(VoiceSort::Outlet),
            Some(NameSort::Person) => Some(VoiceSort::Person),
            Some(NameSort::Country | NameSort::Body) => Some(VoiceSort::Institution),
            Some(NameSort::City) | None => {
                // Two words that both begin with a capital are a name and a family name.
                let words: Vec<&str> = name.split_whitespace().collect();
                let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
                (words.len() >= 2 && words.iter().all(capital)).then_some(VoiceSort::Person)
            }
        }
    }
}

fn named(text: &str) -> Name {
    Name {
        text: text.to_owned(),
        ..Name::default()
    }
}

/// An identity that follows from the review and what is named in it. Its first bits are those of the
/// source's own, so that it sorts by time as a UUID of version 7 does.
fn identity(source: RecordId, what: &str) -> RecordId {
    let mut hash = Sha256::new();
    hash.update(source.0.as_bytes());
    hash.update(what.as_bytes());
    let hash = hash.finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    bytes[..6].copy_from_slice(&source.0.as_bytes()[..6]);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    RecordId(Uuid::from_bytes(bytes))
}
