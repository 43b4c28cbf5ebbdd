//! Owns the use case that says what records are called, many at once: a page that refers to
//! records must not ask for each of them by itself.

use crate::at::At;
use crate::catalogue::Catalogue;
use crate::desk::Desk;
use crate::error::{ApiError, Code};
use crate::row::TitlesOf;
use rapporteur_domain::RecordId;
use serde::{Deserialize, Serialize};

/// Most records asked about at once.
pub const MOST: usize = 1000;

/// Records asked about.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TitlesRequest {
    /// The two clocks.
    pub at: At,
    /// Which, at most [`MOST`].
    pub ids: Vec<RecordId>,
}

/// What they are called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TitlesAnswer {
    /// Titles; for developments without one, what they say. Records that say nothing at the
    /// clock are left out.
    pub titles: TitlesOf,
}

/// What records are called at the clocks.
///
/// # Errors
/// `query.bad` for more than [`MOST`]; `date.bad`, `clock.bad`, or a failure of the disk.
pub fn titles(desk: &Desk<'_>, request: &TitlesRequest) -> Result<TitlesAnswer, ApiError> {
    if request.ids.len() > MOST {
        let message = format!("At most {MOST} titles can be asked for at once.");
        return Err(ApiError::refused(Code::QueryBad, message));
    }
    let reader = desk.reader(&request.at)?;
    let catalogue = Catalogue::gather(&reader, [], request.ids.iter().copied())?;
    let mut titles = catalogue.titles_of();
    titles.retain(|id, _| request.ids.contains(id));
    Ok(TitlesAnswer { titles })
}
