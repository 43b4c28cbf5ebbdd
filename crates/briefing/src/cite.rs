//! Owns what a list of sources is made from, for whoever words it in a citation style: the
//! sources a document lists, as they are known to its material. Refuses to word it.

use chrono::NaiveDate;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::Body;
use rapporteur_domain::{Edtf, RecordId};

use crate::block::{Document, Note, Text};
use crate::legible::legible;
use crate::material::Material;

/// A source that is listed.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// Its record.
    pub record: RecordId,
    /// Its title, legible on one line like every word here.
    pub title: String,
    /// BCP 47 language, where it is known.
    pub language: String,
    /// The names it was published under.
    pub byline: String,
    /// Who published it; empty when nobody is named.
    pub outlet: String,
    /// When it was published.
    pub published: Option<Edtf>,
    /// When it was captured.
    pub accessed: Option<NaiveDate>,
    /// Its address.
    pub address: String,
    /// Where a copy is archived.
    pub archived: String,
    /// The highest mark of what it says.
    pub mark: Tlp,
}

impl Reference {
    /// The entry of a list in these words.
    #[must_use]
    pub fn note(&self, text: Text) -> Note {
        Note {
            text,
            mark: self.mark,
            record: Some(self.record),
        }
    }
}

/// The sources a document lists, in its order.
#[must_use]
pub fn references(material: &Material, document: &Document) -> Vec<Reference> {
    let listed = document.sources.iter().filter_map(|note| note.record);
    listed.filter_map(|id| reference(material, id)).collect()
}

fn reference(material: &Material, id: RecordId) -> Option<Reference> {
    let Body::Source(source) = material.body(id)? else {
        return None;
    };
    let words = |text: &str| legible(text).into_owned();
    let outlet = source.outlet.filter(|id| material.body(*id).is_some());
    let marked = outlet.map_or(material.default_mark, |id| material.mark(id));
    Some(Reference {
        record: id,
        title: words(&material.title(id)),
        language: words(&source.language),
        byline: words(&source.byline),
        outlet: outlet.map_or_else(String::new, |id| words(&material.title(id))),
        published: source.published.clone(),
        accessed: source.captured.map(|instant| instant.date_naive()),
        address: words(&source.address),
        archived: words(&source.archived_address),
        mark: material.mark(id).max(marked),
    })
}
