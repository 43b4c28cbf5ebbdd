//! Owns the account of what was kept from readers, and why: it goes to the analyst, never into
//! the product.

use rapporteur_domain::RecordId;
use rapporteur_domain::mark::Tlp;
use std::collections::BTreeMap;

/// Why a record was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::briefings) enum Reason {
    /// The profile withholds it.
    Withheld,
    /// It is marked above what the readers may see.
    Marked(Tlp),
    /// It refers to one that they may not see.
    Names(RecordId),
    /// One of its texts names one that they may not see.
    Says(RecordId),
    /// All its evidence goes through what they may not see.
    RestsOnSuch,
}

/// What was kept from the readers.
#[derive(Debug, Clone, Default)]
pub(in crate::briefings) struct Cut {
    /// Left out whole.
    pub out: BTreeMap<RecordId, Reason>,
    /// Told without some of its paths of evidence: how many.
    pub paths: BTreeMap<RecordId, usize>,
    /// Told in the generated wording, since its title names somebody.
    pub retitled: BTreeMap<RecordId, RecordId>,
}

impl Cut {
    pub(super) fn with(mut self, out: impl Iterator<Item = (RecordId, Reason)>) -> Self {
        self.out = out.collect();
        self.paths.retain(|id, _| !self.out.contains_key(id));
        self.retitled.retain(|id, _| !self.out.contains_key(id));
        self
    }

    pub(super) fn lost_paths(&mut self, id: RecordId, paths: usize) {
        if paths > 0 {
            self.paths.insert(id, paths);
        }
    }
}
