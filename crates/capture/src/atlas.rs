//! The names that one reading knows: those the caller gives, then the gazetteer. Owns which goes first and
//! how a given name is tied to what the tables know of it; how a spelling is compared is the gazetteer's.

use std::collections::HashMap;

use crate::{
    gazetteer::{Gazetteer, Known, Sort, gazetteer, surname},
    token::Token,
};

/// What a given name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenSort {
    /// A person.
    Person,
    /// A party to talks: a state or another.
    Party,
    /// A body that is no party of its own.
    Institution,
    /// A city or building.
    Place,
    /// An agency, paper, broadcaster.
    Outlet,
}

/// A name the caller knows: a record of the dossier, a line of the user's own file. It goes before the
/// gazetteer, and its key comes back with what is proposed.
#[derive(Debug, Clone)]
pub struct GivenName {
    /// The caller's key; it comes back as it is.
    pub key: String,
    /// What it stands for.
    pub sort: GivenSort,
    /// The name under which it is proposed.
    pub name: String,
    /// Further spellings, in any script.
    pub spellings: Vec<String>,
    /// A person's post.
    pub post: Option<String>,
    /// The name of the party a person or an institution belongs to.
    pub party: Option<String>,
}

/// All names known to a reading.
pub(crate) struct Atlas {
    own: Option<Gazetteer>,
    /// A state's code, and the caller's key and name for it.
    states: HashMap<String, (String, String)>,
}

impl Atlas {
    /// With the names given, the first of which goes first.
    pub(crate) fn of(given: &[GivenName]) -> Self {
        let mut atlas = Self {
            own: None,
            states: HashMap::new(),
        };
        for name in given {
            atlas.add(name);
        }
        atlas
    }

    fn add(&mut self, given: &GivenName) {
        let known = std::iter::once(&given.name)
            .chain(&given.spellings)
            .find_map(|spelling| gazetteer().exact(spelling));
        let state = known.filter(|it| matches!(it.sort, Sort::Country | Sort::People));
        if let Some(state) = state.filter(|_| given.sort == GivenSort::Party) {
            let ours = (given.key.clone(), given.name.clone());
            self.states.entry(state.party.clone()).or_insert(ours);
            return;
        }
        let party = match given.party.as_deref() {
            Some(party) => gazetteer()
                .exact(party)
                .map_or_else(|| party.to_owned(), |it| it.party.clone()),
            None => known.map_or_else(String::new, |it| it.party.clone()),
        };
        let (sort, party) = match given.sort {
            GivenSort::Person => (Sort::Person, party),
            GivenSort::Party => (Sort::Body, given.name.clone()),
            GivenSort::Institution => (Sort::Body, party),
            GivenSort::Place => (Sort::City, party),
            GivenSort::Outlet => (Sort::Outlet, String::new()),
        };
        let mut spellings: Vec<&str> = given.spellings.iter().map(String::as_str).collect();
        let last = surname(&given.name);
        if let Some(known) = known.filter(|it| it.sort == sort) {
            spellings.push(&known.name);
            spellings.extend(known.spelt.iter().map(String::as_str));
        }
        if sort == Sort::Person {
            spellings.push(&last);
        }
        let post = given.post.as_deref();
        let post = post.or_else(|| known.map(|it| it.post.as_str()));
        let government = known.and_then(|it| it.government.clone());
        let own = self.own.get_or_insert_with(Gazetteer::empty);
        let at = own.add(
            &given.name,
            &spellings,
            sort,
            &party,
            post.unwrap_or(""),
            government,
        );
        own.keyed(at, &given.key);
    }

    /// The longest known name that starts at `at`, and where it ends; of two as long, the given one.
    pub(crate) fn longest(&self, tokens: &[Token], at: usize) -> Option<(&Known, usize)> {
        let base = gazetteer().longest(tokens, at);
        let own = self.own.as_ref().and_then(|own| own.longest(tokens, at));
        match (own, base) {
            (Some(own), Some(base)) if base.1 > own.1 => Some(base),
            (Some(own), _) => Some(own),
            (None, base) => base,
        }
    }

    /// The caller's key and name of a state, by its code.
    pub(crate) fn state(&self, code: &str) -> Option<&(String, String)> {
        self.states.get(code)
    }
}
