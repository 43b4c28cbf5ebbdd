//! Owns the use case of checking a dossier: everything folded, hashed and linked again.

use crate::desk::Desk;
use crate::error::ApiError;
use crate::host::Progress;
use rapporteur_domain::RecordId;
use rapporteur_store::CheckStage;
use serde::Serialize;

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckReport {
    /// Whether all is well.
    pub intact: bool,
    /// What is wrong.
    pub problems: Vec<CheckProblem>,
    /// Operations in the journal.
    pub operations: i64,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckProblem {
    /// What kind, for programs.
    pub code: String,
    /// In words, without any content.
    pub text: String,
    /// The record it is about.
    pub record: Option<RecordId>,
    /// The operation it is about.
    pub seq: Option<i64>,
}

/// Checks the dossier; it can be read and written meanwhile.
///
/// # Errors
/// `cancelled`, or a failure of the disk.
pub fn check_dossier(desk: &Desk<'_>, progress: &dyn Progress) -> Result<CheckReport, ApiError> {
    let found = desk.dossier.check(|at| {
        // Four stages, each a quarter of the way.
        let quarter = 1_000 * stage(at.stage);
        let within = (at.done * 1_000).checked_div(at.total).unwrap_or(0);
        progress.report(quarter + within.min(1_000), 4_000);
        !progress.cancelled()
    })?;
    let problems: Vec<CheckProblem> = found
        .into_iter()
        .map(|problem| CheckProblem {
            code: problem.code.to_owned(),
            text: problem.detail,
            record: problem.record,
            seq: problem.seq,
        })
        .collect();
    Ok(CheckReport {
        intact: problems.is_empty(),
        problems,
        operations: desk.dossier.history()?.seq,
    })
}

const fn stage(stage: CheckStage) -> u64 {
    match stage {
        CheckStage::File => 0,
        CheckStage::Versions => 1,
        CheckStage::Journal => 2,
        CheckStage::Caches => 3,
    }
}
