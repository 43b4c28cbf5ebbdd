//! Owns which developments fall under the Chatham House Rule: what is said may be used, who
//! said it, for whom, and who else took part may not. A development falls under it when it is
//! flagged, when its words were given on those terms, or when its subject or one of its
//! sources is flagged.

use rapporteur_domain::development::Terms;
use rapporteur_domain::{Assertion, Development, RecordId};

use crate::material::Material;

impl Material {
    /// Whether speaker, affiliation and participants are withheld for a development.
    pub(crate) fn is_withheld(&self, id: RecordId) -> bool {
        let Some(development) = self.development(id) else {
            return self.is_flagged(id);
        };
        self.is_flagged(id)
            || self.is_flagged(development.subject)
            || on_such_terms(development)
            || development
                .evidence
                .iter()
                .filter_map(|chain| chain.source)
                .any(|source| self.is_flagged(source))
    }

    fn is_flagged(&self, id: RecordId) -> bool {
        self.records
            .get(&id)
            .is_some_and(|record| record.head.chatham_house)
    }
}

fn on_such_terms(development: &Development) -> bool {
    matches!(&development.asserts, Assertion::Statement(statement) if statement.terms == Terms::ChathamHouse)
}
