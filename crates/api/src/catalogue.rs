//! Owns what the records on a page are called, and what their evidence needs to know of
//! sources and outlets: gathered once for a page, then asked by every row.

use crate::error::ApiError;
use crate::row::TitlesOf;
use rapporteur_domain::folds::origins::Outlets;
use rapporteur_domain::folds::status::Status;
use rapporteur_domain::folds::wording;
use rapporteur_domain::grade::Reliability;
use rapporteur_domain::words::say;
use rapporteur_domain::{Body, Kind, Language, Record, RecordId, Titles};
use rapporteur_store::Reader;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

/// What was gathered.
#[derive(Default)]
pub struct Catalogue {
    titles: HashMap<RecordId, (Kind, String)>,
    outlet_of: HashMap<RecordId, RecordId>,
    reliability: HashMap<RecordId, Reliability>,
    language: Language,
}

impl Catalogue {
    /// Gathers what these records refer to, and these identities besides.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn gather<'a>(
        reader: &Reader<'_>,
        records: impl IntoIterator<Item = &'a Record>,
        besides: impl IntoIterator<Item = RecordId>,
    ) -> Result<Self, ApiError> {
        let mut ids: BTreeSet<RecordId> = besides.into_iter().collect();
        for record in records {
            ids.insert(record.id);
            ids.extend(record.links().into_iter().map(|link| link.target));
        }
        let mut catalogue = Self {
            titles: reader.titles(ids)?,
            language: reader.language(),
            ..Self::default()
        };
        catalogue.add_outlets(reader)?;
        catalogue.name_the_untitled(reader)?;
        Ok(catalogue)
    }

    /// Folds with titles, gathering only those that the fold asks for and those of what it
    /// `names`: it may look at thousands of records and tell of a few. The fold is run again
    /// until it asks for nothing new.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn telling<T>(
        reader: &Reader<'_>,
        fold: impl Fn(&dyn Titles) -> T,
        names: impl Fn(&T) -> Vec<RecordId>,
    ) -> Result<(T, Self), ApiError> {
        let mut known = BTreeSet::new();
        let mut catalogue = Self {
            language: reader.language(),
            ..Self::default()
        };
        loop {
            let asking = Asking {
                catalogue: &catalogue,
                known: &known,
                asked: RefCell::default(),
            };
            let told = fold(&asking);
            let mut wanted = asking.asked.into_inner();
            wanted.extend(names(&told));
            if wanted.is_subset(&known) {
                return Ok((told, catalogue));
            }
            known.append(&mut wanted);
            catalogue = Self::gather(reader, [], known.iter().copied())?;
        }
    }

    fn of_kind(&self, kind: Kind) -> Vec<RecordId> {
        self.titles
            .iter()
            .filter(|(_, (is, _))| *is == kind)
            .map(|(id, _)| *id)
            .collect()
    }

    fn add_outlets(&mut self, reader: &Reader<'_>) -> Result<(), ApiError> {
        self.outlet_of = reader.outlets_of(self.of_kind(Kind::Source))?;
        let unknown: Vec<_> = self
            .outlet_of
            .values()
            .copied()
            .filter(|outlet| !self.titles.contains_key(outlet))
            .collect();
        self.titles.extend(reader.titles(unknown)?);
        for found in reader.get_all(self.of_kind(Kind::Outlet))? {
            if let Body::Outlet(outlet) = &found.record.body {
                self.reliability
                    .extend(outlet.reliability.map(|grade| (found.record.id, grade)));
            }
        }
        Ok(())
    }

    /// Developments that carry no title are called by their generated wording.
    fn name_the_untitled(&mut self, reader: &Reader<'_>) -> Result<(), ApiError> {
        let untitled: Vec<_> = self
            .titles
            .iter()
            .filter(|(_, (kind, title))| *kind == Kind::Development && title.is_empty())
            .map(|(id, _)| *id)
            .collect();
        let found = reader.get_all(untitled)?;
        let needed: BTreeSet<RecordId> = found
            .iter()
            .flat_map(|found| found.record.links())
            .map(|link| link.target)
            .collect();
        let missing: Vec<_> = needed
            .into_iter()
            .filter(|id| !self.titles.contains_key(id))
            .collect();
        self.titles.extend(reader.titles(missing)?);
        for found in &found {
            let title = title(&found.record, self);
            self.titles
                .insert(found.record.id, (Kind::Development, title));
        }
        Ok(())
    }

    /// Everything gathered, for the client.
    #[must_use]
    pub fn titles_of(&self) -> TitlesOf {
        self.titles
            .iter()
            .map(|(id, (_, title))| (*id, title.clone()))
            .collect()
    }
}

/// Titles as far as they are gathered; for any other record its identity stands in, so that no
/// two are told alike.
struct Asking<'a> {
    catalogue: &'a Catalogue,
    known: &'a BTreeSet<RecordId>,
    asked: RefCell<BTreeSet<RecordId>>,
}

impl Titles for Asking<'_> {
    fn title(&self, id: RecordId) -> String {
        if self.known.contains(&id) {
            return self.catalogue.title(id);
        }
        self.asked.borrow_mut().insert(id);
        id.to_string()
    }

    fn language(&self) -> Language {
        self.catalogue.language
    }
}

impl Titles for Catalogue {
    fn title(&self, id: RecordId) -> String {
        self.titles.get(&id).map_or_else(
            || say!(self.language, "wording-not-in-view"),
            |(_, title)| title.clone(),
        )
    }

    fn language(&self) -> Language {
        self.language
    }
}

impl Outlets for Catalogue {
    fn outlet_of(&self, source: RecordId) -> Option<RecordId> {
        self.outlet_of.get(&source).copied()
    }

    fn reliability(&self, outlet: RecordId) -> Option<Reliability> {
        self.reliability.get(&outlet).copied()
    }
}

/// What a record is called: its title; for a development or note without one, what it says.
pub fn title(record: &Record, titles: &dyn Titles) -> String {
    if !record.head.title.trim().is_empty() {
        return record.head.title.clone();
    }
    match &record.body {
        Body::Development(development) => wording::sentence(development, titles),
        Body::Note(note) => {
            first_line(&note.body).unwrap_or_else(|| say!(titles.language(), "wording-empty-note"))
        }
        other => say!(
            titles.language(),
            "wording-untitled",
            kind = other.kind().said(titles.language())
        ),
    }
}

fn first_line(text: &str) -> Option<String> {
    let line = text
        .lines()
        .map(|line| line.trim_start_matches(['#', ' ']))
        .find(|line| !line.trim().is_empty());
    line.map(|line| line.chars().take(80).collect())
}

/// The records a status names.
pub fn named_by(status: &Status) -> Vec<RecordId> {
    match status {
        Status::Round(it) => it.venue.into_iter().collect(),
        Status::Offer(it) => it.owes.iter().copied().chain(it.countered_by).collect(),
        Status::Issue(_) | Status::Pledge(_) => Vec::new(),
    }
}
