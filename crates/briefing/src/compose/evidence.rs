//! Owns footnotes: the chain of evidence behind a development in words, "Peskov, via TASS, in
//! Al Jazeera, ‘…’, 29 January 2026, captured 30 January". Equal evidence has one footnote; a
//! source named in full once is named by its outlet and first words afterwards, with the number
//! of that footnote. Refuses to name anyone under the Chatham House Rule.

use std::collections::BTreeMap;

use chrono::Datelike;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::evidence::{Chain, HopMode, Voice};
use rapporteur_domain::folds::origins::{behind, grade};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::Body;
use rapporteur_domain::{Edtf, RecordId};

use super::{Composer, dates, words};
use crate::block::{Inline, Note, Text, given, own, plain};
use crate::legible::legible;
use crate::material::Material;

/// Most paths spelled out in one footnote.
const MOST_CHAINS: usize = 4;

/// Words of a title that still tell it from others when it is named again.
const SHORT_TITLE: usize = 5;

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
            record: None,
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

impl<'a> Words<'a> {
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

    /// From the speaker through each relay to what was captured. A last relay that published the
    /// captured text itself is named once, as its outlet.
    fn path(&mut self, id: RecordId, chain: &Chain) {
        let outlet = chain.source.and_then(|source| self.outlet(source));
        let mut hops = chain.hops.as_slice();
        if let (Some(outlet), [before @ .., last]) = (outlet, hops)
            && last.who == (Voice::Outlet { id: outlet })
        {
            hops = before;
        }
        for (position, hop) in hops.iter().enumerate() {
            if position > 0 {
                self.text.push(own(", via "));
            }
            self.voice(&hop.who);
            match hop.mode {
                HopMode::Translation => self.text.push(own(" (in translation)")),
                HopMode::Unsourced => self.text.push(own(" (without a source)")),
                _ => {}
            }
        }
        match (chain.source, chain.note) {
            (Some(source), _) => self.source(id, source, hops.is_empty()),
            (None, Some(note)) => self.own_note(id, note, chain),
            (None, None) => self.date(id, chain),
        }
    }

    /// The analyst's note is named as such and never by its title: it is not for readers.
    fn own_note(&mut self, id: RecordId, note: RecordId, chain: &Chain) {
        self.mark = self.mark.max(self.material.mark(note));
        self.text.push(own(if chain.hops.is_empty() {
            "The analyst’s own note"
        } else {
            ", as the analyst noted"
        }));
        self.date(id, chain);
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
        }
        if let Some(outlet) = self.outlet(source) {
            self.name(outlet);
            self.text.push(own(", "));
        }
        self.text.push(own("‘"));
        match self.named.get(&source) {
            Some(number) => {
                let title = self.title(source, true);
                self.text.push(title);
                self.text.push(own(format!("’ (note {number})")));
            }
            None => {
                let title = self.title(source, false);
                self.text.push(title);
                self.text.push(own("’"));
                self.details(id, source);
            }
        }
    }

    fn title(&self, source: RecordId, short: bool) -> Inline {
        let title = self.material.title(source);
        let language = match self.material.body(source) {
            Some(Body::Source(source)) => source.language.trim().to_owned(),
            _ => String::new(),
        };
        let text = if short { shortened(&title) } else { title };
        Inline::Given { text, language }
    }

    /// When it was published and captured, and where a copy is kept.
    fn details(&mut self, id: RecordId, source: RecordId) {
        let published = self.published(id, source);
        let said = published.map_or_else(|| "undated".to_owned(), dates::words);
        self.text.push(own(format!(", {said}")));
        let Some(Body::Source(body)) = self.material.body(source) else {
            return;
        };
        if let Some(captured) = body.captured {
            let day = captured.date_naive();
            let year = published.and_then(|date| Some(date.earliest()?.year()));
            let words = match year == Some(day.year()) {
                true => dates::day_and_month(day),
                false => dates::day(day),
            };
            self.text.push(own(format!(", captured {words}")));
        }
        let archived = body.archived_address.trim();
        if !archived.is_empty() {
            self.text.push(own(", archived at "));
            self.text.push(Inline::Address {
                text: archived.to_owned(),
            });
        }
    }

    fn outlet(&self, source: RecordId) -> Option<RecordId> {
        match self.material.body(source)? {
            Body::Source(source) => source.outlet,
            _ => None,
        }
    }

    /// When the source was published, else when the report was made.
    fn published(&self, id: RecordId, source: RecordId) -> Option<&'a Edtf> {
        let published = match self.material.body(source) {
            Some(Body::Source(source)) => source.published.as_ref(),
            _ => None,
        };
        published.or_else(|| self.material.development(id)?.reported.as_ref())
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

/// The first words of a title, cut where more follow.
fn shortened(title: &str) -> String {
    let title = legible(title);
    let mut words = title.split(' ');
    let first: Vec<&str> = words.by_ref().take(SHORT_TITLE).collect();
    match words.next() {
        Some(_) => {
            let first = first.join(" ");
            format!(
                "{}…",
                first.trim_end_matches([',', ':', ';', '.', '–', '-'])
            )
        }
        None => title.into_owned(),
    }
}
