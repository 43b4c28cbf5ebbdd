//! Owns the comparison of two products fact by fact: what was added, what is gone, and what
//! changed of a fact that both tell. A fact is a sentence with a key, or one without that rests
//! on the same or reads the same. What changed is found in the tree and in the material, never
//! in the look: a footnote that has another number is no change.

mod parts;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Development, RecordId};
use serde::{Deserialize, Serialize};

use crate::block::{Block, Document, Sentence, plain};
use crate::material::Material;
use parts::Parts;

/// What changed of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// A state or a movement.
    State,
    /// A date.
    Date,
    /// A number.
    Number,
    /// Other words.
    Wording,
    /// What it rests on.
    Evidence,
    /// Its handling mark.
    Mark,
}

impl Aspect {
    /// The English word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Date => "date",
            Self::Number => "number",
            Self::Wording => "wording",
            Self::Evidence => "evidence",
            Self::Mark => "mark",
        }
    }
}

/// What became of a fact from the one product to the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "difference", rename_all = "snake_case")]
pub enum Difference {
    /// Told by the later one only.
    Added {
        /// Its words.
        words: String,
    },
    /// Told by the earlier one only.
    Gone {
        /// Its words.
        words: String,
    },
    /// Told by both, not alike.
    Changed {
        /// Its words in the earlier one.
        before: String,
        /// Its words in the later one.
        after: String,
        /// What is not alike; never empty.
        aspects: Vec<Aspect>,
    },
}

/// A fact that is not told alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactDiffers {
    /// Its section, in the words of the product that tells it, the later one first.
    pub section: String,
    /// The sentence's key; empty for one without.
    pub key: String,
    /// What became of it.
    #[serde(flatten)]
    pub difference: Difference,
}

/// Two products compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// What differs, in the order of the later product; what is gone stands where it stood.
    pub facts: Vec<FactDiffers>,
    /// How many facts both tell alike.
    pub alike: u32,
}

/// Compares an earlier product with a later one.
#[must_use]
pub fn compare(before: (&Document, &Material), after: (&Document, &Material)) -> Comparison {
    let (old, new) = (facts(before.0), facts(after.0));
    let pairs = pair(&old, &new);
    let mut comparison = Comparison::default();
    let mut gone: VecDeque<(usize, &Fact<'_>)> = old
        .iter()
        .enumerate()
        .filter(|(at, _)| !pairs.contains(&Some(*at)))
        .collect();
    for (fact, pair) in new.iter().zip(&pairs) {
        let Some(at) = pair else {
            let words = fact.words.clone();
            comparison
                .facts
                .push(fact.differs(Difference::Added { words }));
            continue;
        };
        // what stood before its counterpart and is gone is told first
        while gone.front().is_some_and(|(there, _)| there < at) {
            comparison
                .facts
                .extend(gone.pop_front().map(|(_, it)| lost(it)));
        }
        let Some(other) = old.get(*at) else { continue };
        let aspects = aspects(other, before.1, fact, after.1);
        if aspects.is_empty() {
            comparison.alike += 1;
            continue;
        }
        comparison.facts.push(fact.differs(Difference::Changed {
            before: other.words.clone(),
            after: fact.words.clone(),
            aspects,
        }));
    }
    comparison
        .facts
        .extend(gone.into_iter().map(|(_, it)| lost(it)));
    comparison
}

fn lost(fact: &Fact<'_>) -> FactDiffers {
    let words = fact.words.clone();
    fact.differs(Difference::Gone { words })
}

/// A sentence of a product.
struct Fact<'a> {
    section: String,
    sentence: &'a Sentence,
    words: String,
}

impl Fact<'_> {
    fn differs(&self, difference: Difference) -> FactDiffers {
        FactDiffers {
            section: self.section.clone(),
            key: self.sentence.key.clone(),
            difference,
        }
    }
}

/// Every sentence with words, but for the section on what changed: it is a comparison itself,
/// with another product.
fn facts(document: &Document) -> Vec<Fact<'_>> {
    let mut section = String::new();
    let mut facts = Vec::new();
    for block in &document.blocks {
        if let Block::Heading { text, .. } = block {
            section = plain(text);
        }
        for sentence in block.sentences() {
            let words = plain(&sentence.text);
            if !words.trim().is_empty() && !is_of_changes(&sentence.key) {
                facts.push(Fact {
                    section: section.clone(),
                    sentence,
                    words,
                });
            }
        }
    }
    facts
}

/// For each new fact the old one that it is: by key, else by the same words on the same ground,
/// else by the same ground.
fn pair(old: &[Fact<'_>], new: &[Fact<'_>]) -> Vec<Option<usize>> {
    let mut pairs = vec![None; new.len()];
    let mut taken = BTreeSet::new();
    let names: [fn(&Fact<'_>) -> Option<String>; 3] = [by_key, by_words, by_ground];
    for name in names {
        let mut waiting: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (at, fact) in old.iter().enumerate() {
            if !taken.contains(&at)
                && let Some(name) = name(fact)
            {
                waiting.entry(name).or_default().push_back(at);
            }
        }
        for (pair, fact) in pairs.iter_mut().zip(new) {
            if pair.is_some() {
                continue;
            }
            let named = name(fact).and_then(|name| waiting.get_mut(&name)?.pop_front());
            taken.extend(named);
            *pair = named;
        }
    }
    pairs
}

/// Whether a key says what the sentence tells. One that only says in which section it stands, or
/// as the how manieth of its name (`standing`, `key-points~2`), says nothing of it.
fn has_name(fact: &Fact<'_>) -> bool {
    let key = &fact.sentence.key;
    key.contains('/') && !key.contains('~')
}

fn is_of_changes(key: &str) -> bool {
    key.split(['/', '~']).next() == Some("changes")
}

fn by_key(fact: &Fact<'_>) -> Option<String> {
    has_name(fact).then(|| fact.sentence.key.clone())
}

fn by_words(fact: &Fact<'_>) -> Option<String> {
    (!has_name(fact)).then(|| fact.words.clone())
}

fn by_ground(fact: &Fact<'_>) -> Option<String> {
    let keyless = !has_name(fact) && !fact.sentence.rests_on.is_empty();
    keyless.then(|| {
        let ids: Vec<String> = fact
            .sentence
            .rests_on
            .iter()
            .map(RecordId::to_string)
            .collect();
        ids.join(" ")
    })
}

fn aspects(
    old: &Fact<'_>,
    old_material: &Material,
    new: &Fact<'_>,
    new_material: &Material,
) -> Vec<Aspect> {
    let (was, is) = (Parts::of(&old.sentence.text), Parts::of(&new.sentence.text));
    let marks: [Tlp; 2] = [old.sentence.mark, new.sentence.mark];
    let evidence = |fact: &Fact<'_>, material| ground(fact.sentence, material);
    let differing = [
        (Aspect::State, was.states != is.states),
        (Aspect::Date, was.dates != is.dates),
        (Aspect::Number, was.numbers != is.numbers),
        (Aspect::Wording, was.wording != is.wording),
        (
            Aspect::Evidence,
            evidence(old, old_material) != evidence(new, new_material),
        ),
        (Aspect::Mark, marks[0] != marks[1]),
    ];
    let differing = differing.into_iter().filter(|(_, differs)| *differs);
    differing.map(|(aspect, _)| aspect).collect()
}

/// What a sentence rests on: each development with its paths and how credible it is held to be.
fn ground(sentence: &Sentence, material: &Material) -> BTreeMap<RecordId, Option<String>> {
    let weight = |it: &Development| {
        format!(
            "{:?} {:?} {}",
            it.evidence, it.credibility, it.own_observation
        )
    };
    let on = sentence.rests_on.iter();
    on.map(|id| (*id, material.development(*id).map(weight)))
        .collect()
}
