//! Owns footnotes: the chain of evidence behind a development in words. Equal evidence has one
//! footnote; a source named in full once is shortened afterwards. Refuses to name anyone under
//! the Chatham House Rule.

use std::collections::BTreeMap;

use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::evidence::{Chain, Voice};
use rapporteur_domain::folds::origins::{behind, grade};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::Body;

use super::{Composer, dates, words};
use crate::block::{Note, Text, given, own, plain};
use crate::material::Material;

/// Most paths spelled out in one footnote.
const MOST_CHAINS: usize = 4;

/// The footnotes set so far.
#[derive(Default)]
pub(super) struct Footnotes {
    notes: Vec<Note>,
    /// By the evidence in full words.
    by_words: BTreeMap<String, u32>,
    by_development: BTreeMap<RecordId, u32>,
    /// Where each source was first named.
    first_named: BTreeMap<RecordId, u32>,
}

impl Footnotes {
    /// Every source named, in order of identity.
    pub(super) fn sources(&self) -> impl Iterator<Item = RecordId> {
        self.first_named.keys().copied()
    }

    pub(super) fn into_notes(self) -> Vec<Note> {
        self.notes
    }
}

impl Composer<'_> {
    /// The number of the footnote with the evidence of a development; none for a development
    /// that is not at hand.
    pub(super) fn footnote(&mut self, id: RecordId) -> Option<u32> {
        if let Some(number) = self.notes.by_development.get(&id) {
            return Some(*number);
        }
        self.material.development(id)?;
        let full = self.note(id, &BTreeMap::new());
        let key = plain(&full.text);
        let number = match self.notes.by_words.get(&key) {
            Some(number) => *number,
            None => self.set(id, key),
        };
        if let Some(note) = number
            .checked_sub(1)
            .and_then(|at| self.notes.notes.get_mut(at as usize))
        {
            note.mark = note.mark.max(full.mark);
        }
        self.notes.by_development.insert(id, number);
        Some(number)
    }

    fn set(&mut self, id: RecordId, key: String) -> u32 {
        let note = self.note(id, &self.notes.first_named);
        self.notes.notes.push(note);
        let number = u32::try_from(self.notes.notes.len()).unwrap_or(u32::MAX);
        self.notes.by_words.insert(key, number);
        if self.material.is_withheld(id) {
            self.withheld = true;
            return number;
        }
        for chain in spelled_out(self.material, id) {
            if let Some(source) = chain.source {
                self.notes.first_named.entry(source).or_insert(number);
            }
        }
        number
    }

    fn note(&self, id: RecordId, named: &BTreeMap<RecordId, u32>) -> Note {
        let mut words = Words {
            material: self.material,
            named,
            text: Text::new(),
            mark: self.material.mark(id),
        };
        if self.material.is_withheld(id) {
            words.text.push(own(
                "Under the Chatham House Rule; speaker and affiliation withheld",
            ));
        } else {
            words.paths(id);
        }
        words.weight(id);
        words.text.push(own("."));
        Note {
            text: words.text,
            mark: words.mark,
        }
    }
}

fn spelled_out(material: &Material, id: RecordId) -> impl Iterator<Item = &Chain> {
    material
        .development(id)
        .into_iter()
        .flat_map(|development| development.evidence.iter().take(MOST_CHAINS))
}

/// A footnote in the making.
struct Words<'a> {
    material: &'a Material,
    named: &'a BTreeMap<RecordId, u32>,
    text: Text,
    mark: Tlp,
}

impl Words<'_> {
    fn paths(&mut self, id: RecordId) {
        let Some(development) = self.material.development(id) else {
            return;
        };
        if development.own_observation {
            self.text.push(own("The analyst’s own observation"));
        } else if development.evidence.is_empty() {
            self.text.push(own("No evidence recorded"));
        }
        for chain in spelled_out(self.material, id) {
            if !self.text.is_empty() {
                self.text.push(own("; "));
            }
            self.path(id, chain);
        }
        let more = development.evidence.len().saturating_sub(MOST_CHAINS);
        if more > 0 {
            self.text.push(own(format!(
                "; and {}",
                words::counted(more, "further path", "further paths")
            )));
        }
    }

    fn path(&mut self, id: RecordId, chain: &Chain) {
        for (position, hop) in chain.hops.iter().enumerate() {
            if position > 0 {
                self.text.push(own(", via "));
            }
            self.voice(&hop.who);
        }
        match chain.source {
            Some(source) => self.source(id, source, chain.hops.is_empty()),
            None => self.date(id, chain),
        }
    }

    fn voice(&mut self, voice: &Voice) {
        match voice {
            Voice::Person { id } | Voice::Party { id } | Voice::Outlet { id } => self.name(*id),
            Voice::Unnamed { description, .. } => {
                self.text
                    .push(given(words::capitalised(description.trim())));
            }
        }
    }

    fn name(&mut self, id: RecordId) {
        self.mark = self.mark.max(self.material.mark(id));
        self.text.push(given(self.material.title(id)));
    }

    fn source(&mut self, id: RecordId, source: RecordId, alone: bool) {
        self.mark = self.mark.max(self.material.mark(source));
        if !alone {
            self.text.push(own(", in "));
        } else if let Some(outlet) = self.outlet(source) {
            self.name(outlet);
            self.text.push(own(", "));
        }
        self.text.push(own("‘"));
        self.text.push(given(self.material.title(source)));
        match (self.named.get(&source), self.published(id, source)) {
            (Some(number), _) => self.text.push(own(format!("’ (note {number})"))),
            (None, Some(date)) => self.text.push(own(format!("’, {date}"))),
            (None, None) => self.text.push(own("’, undated")),
        }
    }

    fn outlet(&self, source: RecordId) -> Option<RecordId> {
        match self.material.body(source)? {
            Body::Source(source) => source.outlet,
            _ => None,
        }
    }

    /// When the source was published, else when the report was made.
    fn published(&self, id: RecordId, source: RecordId) -> Option<String> {
        let published = match self.material.body(source) {
            Some(Body::Source(source)) => source.published.as_ref(),
            _ => None,
        };
        let reported = || self.material.development(id)?.reported.as_ref();
        published.or_else(reported).map(dates::words)
    }

    fn date(&mut self, id: RecordId, chain: &Chain) {
        let said = chain.hops.iter().rev().find_map(|hop| hop.on.as_ref());
        let reported = || self.material.development(id)?.reported.as_ref();
        if let Some(date) = said.or_else(reported) {
            self.text.push(own(format!(", {}", dates::words(date))));
        }
    }

    /// Grade and origins. Relays of what is withheld are not counted out.
    fn weight(&mut self, id: RecordId) {
        let Some(development) = self.material.development(id) else {
            return;
        };
        let grade = grade(development, self.material);
        self.text.push(own(match grade.len() {
            0 if development.evidence.is_empty() => String::new(),
            0 => "; not graded".to_owned(),
            1 if development.credibility.is_some() => {
                format!("; item graded {grade}, outlet not graded")
            }
            1 => format!("; outlet graded {grade}, item not graded"),
            _ => format!("; graded {grade}"),
        }));
        let mut origins = behind([development], self.material);
        if origins.origins == 0 {
            return;
        }
        if self.material.is_withheld(id) {
            origins.relays = 0;
        }
        self.text.push(own(format!("; {}", origins.words())));
    }
}
