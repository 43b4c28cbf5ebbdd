//! Owns what records are called for folds that word sentences: as the audience may see them, not
//! as the dossier has them.

use super::Audience;
use super::masks::title_of;
use crate::error::ApiError;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::words::say;
use rapporteur_domain::{Language, RecordId};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Titles as an audience may see them.
pub(in crate::briefings) struct SeenTitles<'t, 'a, 'd> {
    audience: RefCell<&'t mut Audience<'a, 'd>>,
    known: RefCell<BTreeMap<RecordId, String>>,
    failed: RefCell<Option<ApiError>>,
}

impl<'t, 'a, 'd> SeenTitles<'t, 'a, 'd> {
    pub fn new(audience: &'t mut Audience<'a, 'd>) -> Self {
        Self {
            audience: RefCell::new(audience),
            known: RefCell::default(),
            failed: RefCell::default(),
        }
    }

    /// Whether every title could be read.
    pub fn finish(self) -> Result<(), ApiError> {
        match self.failed.into_inner() {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }
}

impl Titles for SeenTitles<'_, '_, '_> {
    fn title(&self, id: RecordId) -> String {
        if let Some(title) = self.known.borrow().get(&id) {
            return title.clone();
        }
        // the borrow ends here: wording a development asks for further titles
        let read = self.audience.borrow_mut().read(id);
        let title = match read {
            Ok(Some(record)) => title_of(&record, self),
            Ok(None) => not_in_view(),
            Err(error) => {
                self.failed.borrow_mut().get_or_insert(error);
                not_in_view()
            }
        };
        self.known.borrow_mut().insert(id, title.clone());
        title
    }
}

/// What stands for a record that cannot be seen.
fn not_in_view() -> String {
    say!(Language::English, "wording-not-in-view")
}
