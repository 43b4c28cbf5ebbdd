//! Owns the use cases of a damaged dossier: looking at it, and making a new one out of what it still holds. Refuses to
//! write to it.

use crate::error::ApiError;
use crate::host::{Host, Progress};
use rapporteur_domain::RecordId;
use rapporteur_store::{CreateOptions, Dossier, Lost, LostWhat, OpenMode, Salvaged};
use serde::Serialize;
use std::path::Path;

/// What came of a salvage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SalvageReport {
    /// Operations done again.
    pub operations: u64,
    /// Records that stand in the new dossier.
    pub records: u64,
    /// Versions kept.
    pub versions: u64,
    /// What was lost or is doubtful, in the order of the journal.
    pub lost: Vec<LostRow>,
    /// Parts of the file that were not there at all, in pages.
    pub missing_pages: u32,
}

/// Something that was lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LostRow {
    /// `operation`, `version`, `record`, `changed`, `typing` or `attached`.
    pub what: String,
    /// The operation, where it is known.
    pub seq: Option<i64>,
    /// The record, where it is known.
    pub record: Option<RecordId>,
    /// What the record is called, where something of it was kept.
    pub title: Option<String>,
}

/// Opens a damaged dossier to look at; nothing is written, not even beside it.
///
/// # Errors
/// `dossier.*`: not every damage leaves something to look at.
pub fn look_at(path: &Path) -> Result<Dossier, ApiError> {
    Ok(Dossier::open(path, OpenMode::Untouched)?)
}

/// Makes a new dossier out of what a damaged one still holds.
///
/// # Errors
/// `dossier.foreign` when nothing of a dossier is left in the file, `dossier.exists`, `cancelled`, `disk.full`. The
/// damaged file is as it was, and nothing stays behind.
pub fn salvage(
    damaged: &Path,
    new: &Path,
    host: &dyn Host,
    progress: &dyn Progress,
) -> Result<SalvageReport, ApiError> {
    let options = CreateOptions {
        id: host.fresh(),
        replica: host.replica(),
        at: host.now(),
    };
    let salvaged = Dossier::salvage(damaged, new, &options, |done, total| {
        progress.report(done, total);
        !progress.cancelled()
    })?;
    Ok(report(salvaged))
}

fn report(salvaged: Salvaged) -> SalvageReport {
    SalvageReport {
        operations: salvaged.operations,
        records: salvaged.records,
        versions: salvaged.versions,
        lost: salvaged.lost.into_iter().map(row).collect(),
        missing_pages: salvaged.missing_pages,
    }
}

fn row(lost: Lost) -> LostRow {
    let what = match lost.what {
        LostWhat::Operation => "operation",
        LostWhat::Version => "version",
        LostWhat::Record => "record",
        LostWhat::Changed => "changed",
        LostWhat::Typing => "typing",
        LostWhat::Attached => "attached",
    };
    LostRow {
        what: what.to_owned(),
        seq: lost.seq,
        record: lost.record,
        title: lost.title,
    }
}
