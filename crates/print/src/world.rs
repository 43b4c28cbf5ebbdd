//! Owns all that typst can see: one template of ours, the document as values, the typefaces.
//! Refuses files, packages and the date.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::fonts::FONTS;

static TEMPLATE: LazyLock<Option<Source>> = LazyLock::new(|| {
    let path = VirtualPath::new("briefing.typ").ok()?;
    let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
    Some(Source::new(id, include_str!("briefing.typ").to_owned()))
});

/// One document on its way to paper.
pub(crate) struct Page {
    library: LazyHash<Library>,
    template: Source,
}

impl Page {
    /// `None` only if the template's own name were no path.
    pub(crate) fn new(inputs: Dict) -> Option<Self> {
        // for header cells of rows and summaries of tables
        let features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder()
            .with_inputs(inputs)
            .with_features(features)
            .build();
        Some(Self {
            library: LazyHash::new(library),
            template: TEMPLATE.clone()?,
        })
    }

    /// The text that is filled with the document.
    pub(crate) fn template(&self) -> Source {
        self.template.clone()
    }
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _id: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.all.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
