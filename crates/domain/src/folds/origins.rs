//! Owns how many independent origins stand behind something, and how a chain reads in words.
//! Refuses judgement: it counts and names; grades come from outlets and items.
//!
//! Relays collapse to their root, the first voice of a chain: five outlets that repeat one
//! agency line are one origin. An unnamed voice is told from another by its description, its
//! party and whoever first recorded it, since "a US official" of two agencies may be two.

use crate::clocks::Titles;
use crate::development::Development;
use crate::evidence::{Chain, Voice};
use crate::grade::{Credibility, Reliability};
use crate::ids::RecordId;
use rapporteur_words::{Language, say};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is known of sources and outlets besides what they are called.
pub trait Outlets: Titles {
    /// The outlet that published a source.
    fn outlet_of(&self, source: RecordId) -> Option<RecordId>;

    /// How reliable an outlet has proved.
    fn reliability(&self, outlet: RecordId) -> Option<Reliability>;
}

/// How many voices stand behind something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Origins {
    /// Independent roots.
    pub origins: u32,
    /// Voices that passed it on.
    pub relays: u32,
}

impl Origins {
    /// "one origin, five relays".
    #[must_use]
    pub fn words(self) -> String {
        self.said(Language::English)
    }

    /// The same in a language.
    #[must_use]
    pub fn said(self, language: Language) -> String {
        let origins = counted(language, "wording-origins", self.origins);
        if self.relays == 0 {
            return origins;
        }
        let relays = counted(language, "wording-relays", self.relays);
        say!(
            language,
            "wording-origins-relays",
            origins = origins,
            relays = relays
        )
    }
}

fn counted(language: Language, id: &str, number: u32) -> String {
    let word = say!(language, "wording-number", n = number);
    say!(language, id, n = number, number = word)
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Root {
    Own,
    Known(RecordId),
    Unnamed {
        description: String,
        party: Option<RecordId>,
        recorder: Option<RecordId>,
    },
}

/// Origins and relays behind these developments taken together.
pub fn behind<'a>(
    developments: impl IntoIterator<Item = &'a Development>,
    outlets: &dyn Outlets,
) -> Origins {
    let mut roots = BTreeSet::new();
    let mut relays = BTreeSet::new();
    for development in developments {
        if development.own_observation {
            roots.insert(Root::Own);
        }
        for chain in &development.evidence {
            roots.extend(root(chain, outlets));
            relays.extend(chain.hops.iter().skip(1).filter_map(|hop| hop.who.record()));
        }
    }
    Origins {
        origins: roots.len() as u32,
        relays: relays.len() as u32,
    }
}

fn root(chain: &Chain, outlets: &dyn Outlets) -> Option<Root> {
    let Some(first) = chain.hops.first() else {
        let Some(source) = chain.source else {
            // What the analyst wrote down and heard from nobody is the analyst's own.
            return chain.note.map(|_| Root::Own);
        };
        return Some(Root::Known(outlets.outlet_of(source).unwrap_or(source)));
    };
    Some(match &first.who {
        Voice::Unnamed { description, party } => Root::Unnamed {
            description: description.trim().to_lowercase(),
            party: *party,
            recorder: recorder(chain, outlets),
        },
        named => Root::Known(named.record()?),
    })
}

/// The outlet that first wrote it down: the first outlet of the chain, else the source's.
fn recorder(chain: &Chain, outlets: &dyn Outlets) -> Option<RecordId> {
    passed_on_by(chain).or_else(|| outlets.outlet_of(chain.source?))
}

/// The first outlet that a chain names.
#[must_use]
pub fn passed_on_by(chain: &Chain) -> Option<RecordId> {
    chain.hops.iter().find_map(|hop| match hop.who {
        Voice::Outlet { id } => Some(id),
        _ => None,
    })
}

/// The grade of a development as analysts write it, "C3": the reliability of the outlet that
/// first wrote it down, best chain first, and the credibility of the item. An axis that was
/// not judged is left out; empty when neither was.
pub fn grade(development: &Development, outlets: &dyn Outlets) -> String {
    let reliability = development
        .evidence
        .iter()
        .filter_map(|chain| outlets.reliability(recorder(chain, outlets)?))
        .min();
    let letter = reliability.map_or("", Reliability::code);
    let digit = development.credibility.map_or("", Credibility::code);
    format!("{letter}{digit}")
}

/// A chain as a line: "Peskov → TASS → captured page".
#[must_use]
pub fn chain_line(chain: &Chain, titles: &dyn Titles) -> String {
    let mut steps: Vec<String> = chain
        .hops
        .iter()
        .map(|hop| voice(&hop.who, titles))
        .collect();
    if chain.source.is_some() {
        steps.push(say!(titles.language(), "wording-captured-page"));
    } else if chain.note.is_some() {
        steps.push(say!(titles.language(), "wording-own-note"));
    }
    steps.join(" → ")
}

/// A chain in words, for footnotes: "Peskov, via TASS, in ‘Kremlin: talks continue’".
#[must_use]
pub fn chain_in_words(chain: &Chain, titles: &dyn Titles) -> String {
    let language = titles.language();
    let via =
        |line: String, who: String| say!(language, "wording-chain-via", line = line, who = who);
    let hops = chain.hops.iter().map(|hop| voice(&hop.who, titles));
    let line = hops.reduce(via);
    let end = match (chain.source, chain.note) {
        (Some(source), _) => Some(titles.title(source)),
        // What a note is called is nobody else's affair.
        (None, Some(_)) => Some(say!(language, "wording-own-note")),
        (None, None) => None,
    };
    let Some(source) = end else {
        return line.unwrap_or_default();
    };
    match line {
        Some(line) => say!(language, "wording-chain-in", line = line, source = source),
        None => say!(language, "wording-chain-only", source = source),
    }
}

/// What a voice is called.
#[must_use]
pub fn voice(voice: &Voice, titles: &dyn Titles) -> String {
    match voice {
        Voice::Person { id } | Voice::Party { id } | Voice::Outlet { id } => titles.title(*id),
        Voice::Unnamed { description, .. } => description.clone(),
    }
}
