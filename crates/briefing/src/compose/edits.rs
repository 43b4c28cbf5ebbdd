//! Owns how a sentence is known from one composition to the next, and how a hand's wording takes
//! the place of a generated one. The evidence of a sentence stays with it: its footnote marks
//! follow the new words. Refuses to drop a wording that has become stale: it is printed and says so.

use std::collections::{BTreeMap, BTreeSet};

use rapporteur_domain::RecordId;
use rapporteur_domain::record::SentenceEdit;

use crate::block::{Inline, Origin, Sentence, given, plain};
use crate::legible::legible;

/// The keys given out so far: each once.
#[derive(Default)]
pub(super) struct Keys {
    /// Set before every scope: the template's own sentences are none of a section's.
    within: &'static str,
    scope: String,
    given: BTreeSet<String>,
}

impl Keys {
    pub fn enter(&mut self, scope: &str) {
        self.scope = match self.within {
            "" => scope.to_owned(),
            within => format!("{within}/{scope}"),
        };
    }

    pub fn within(&mut self, within: &'static str) {
        self.within = within;
    }

    /// The key of the next sentence: by its role in the scope, else by what it rests on.
    pub fn next(&mut self, role: &str, rests_on: Option<&RecordId>) -> String {
        let scope = &self.scope;
        let key = match (role, rests_on) {
            ("", Some(id)) => format!("{scope}/{id}"),
            ("", None) => scope.clone(),
            (role, _) => format!("{scope}/{role}"),
        };
        let mut unique = key.clone();
        let mut copy = 1;
        while !self.given.insert(unique.clone()) {
            copy += 1;
            unique = format!("{key}~{copy}");
        }
        unique
    }
}

/// The edits of a product, and which of them met their sentence.
pub(super) struct Edits<'a> {
    edits: &'a BTreeMap<String, SentenceEdit>,
    met: BTreeSet<String>,
}

impl<'a> Edits<'a> {
    pub fn new(edits: &'a BTreeMap<String, SentenceEdit>) -> Self {
        Self {
            edits,
            met: BTreeSet::new(),
        }
    }

    /// The sentence as it is printed.
    pub fn apply(&mut self, sentence: Sentence) -> Sentence {
        let Some(edit) = self.edits.get(&sentence.key) else {
            return sentence;
        };
        self.met.insert(sentence.key.clone());
        if edit.text.trim().is_empty() {
            return sentence;
        }
        let is_mark = |it: &Inline| matches!(it, Inline::Footnote { .. });
        let (marks, words): (Vec<_>, Vec<_>) = sentence.text.into_iter().partition(is_mark);
        let stale = plain(&words) != legible(&edit.basis);
        let mut text = vec![given(edit.text.trim())];
        text.extend(marks);
        Sentence {
            text,
            origin: Origin::Edited {
                stale: stale.then_some(words),
            },
            ..sentence
        }
    }

    pub fn unmet(&self) -> Vec<String> {
        let unmet = self.edits.keys().filter(|key| !self.met.contains(*key));
        unmet.cloned().collect()
    }
}
