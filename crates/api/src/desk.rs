//! Owns the place every use case works at: an open dossier and the outside. Refuses to be
//! closed: whoever holds the desk holds the dossier open.

use crate::at::At;
use crate::error::ApiError;
use crate::host::Host;
use rapporteur_domain::{Clocks, RecordId};
use rapporteur_store::{Dossier, Found, Reader};

/// An open dossier and the outside.
pub struct Desk<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The outside.
    pub host: &'a dyn Host,
}

impl<'a> Desk<'a> {
    /// Both clocks of a request.
    ///
    /// # Errors
    /// `date.bad` or `clock.bad`.
    pub fn clocks(&self, at: &At) -> Result<Clocks, ApiError> {
        at.clocks(self.host)
    }

    /// A place to read from at the clocks of a request.
    ///
    /// # Errors
    /// `date.bad`, `clock.bad`, or a failure of the disk.
    pub fn reader(&self, at: &At) -> Result<Reader<'a>, ApiError> {
        let as_of = self.clocks(at)?.as_of;
        let at = rapporteur_store::At {
            as_of,
            as_known: at.instant()?,
        };
        Ok(self.dossier.reader(at)?.speaking(self.host.language()))
    }
}

/// A record that a request names.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub(crate) fn found(reader: &Reader<'_>, id: RecordId) -> Result<Found, ApiError> {
    reader
        .get(id)?
        .ok_or_else(|| ApiError::record_not_found(id))
}
