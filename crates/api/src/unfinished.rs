//! Owns the use cases of forms left unfinished: what was typed and is no record yet survives the
//! end of the program, whatever ended it. It is kept in the dossier, so that nothing of it lies
//! anywhere else, and outside the journal. Refuses more than a form can hold.

use crate::desk::Desk;
use crate::error::{ApiError, Code};
use rapporteur_domain::RecordId;
use rapporteur_store::Unfinished;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Bytes of a form at most, as JSON: a captured text is its largest part.
const LARGEST: usize = 8 * 1024 * 1024;

/// A form as it was left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct UnfinishedForm {
    /// The record it makes or changes.
    pub id: RecordId,
    /// The version it was begun on; none for a new record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub base: Option<i64>,
    /// The form, as the window describes it.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, unknown>"))]
    pub form: Value,
}

/// A form that was saved or given up.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DropUnfinishedRequest {
    /// The record it makes or changes.
    pub id: RecordId,
}

/// Keeps a form while it is filled in.
///
/// # Errors
/// `record.invalid` for one of unusual size, `dossier.read_only`, or a failure of the disk.
pub fn keep_unfinished(desk: &Desk<'_>, request: &UnfinishedForm) -> Result<(), ApiError> {
    if request.form.to_string().len() > LARGEST {
        let message = "This form is too large to be kept while it is unfinished.";
        return Err(ApiError::refused(Code::RecordInvalid, message));
    }
    let it = Unfinished {
        id: request.id,
        base: request.base,
        form: request.form.clone(),
    };
    Ok(desk.dossier.keep_unfinished(&it)?)
}

/// Drops what was kept of a form.
///
/// # Errors
/// `dossier.read_only`, or a failure of the disk.
pub fn drop_unfinished(desk: &Desk<'_>, request: &DropUnfinishedRequest) -> Result<(), ApiError> {
    Ok(desk.dossier.drop_unfinished(request.id)?)
}

/// All forms left unfinished.
///
/// # Errors
/// A failure of the disk.
pub fn unfinished(desk: &Desk<'_>) -> Result<Vec<UnfinishedForm>, ApiError> {
    let kept = desk.dossier.unfinished()?.into_iter();
    Ok(kept
        .map(|Unfinished { id, base, form }| UnfinishedForm { id, base, form })
        .collect())
}
