//! Owns where the domain's rules are asked within an operation. Refuses rules of its own.

use super::Writer;
use crate::Result;
use rapporteur_domain::Record;

impl Writer<'_> {
    /// Refuses a development that cannot follow on what its subject is in.
    pub(super) fn check_rules(&mut self, _record: &Record) -> Result<()> {
        Ok(())
    }
}
