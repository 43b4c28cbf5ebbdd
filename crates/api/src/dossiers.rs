//! Owns the use cases that make and open a dossier: a new one, the demo, a generated one.
//! Refuses to choose a place: the host does, out of a dialog or the command line.

use crate::error::{ApiError, Code};
use crate::host::{Host, Progress};
use chrono::{DateTime, Utc};
use rapporteur_samples::ScriptedOp;
use rapporteur_store::{Base, CreateOptions, Dossier, Op, OpenMode};
use std::path::Path;

/// Opens a dossier: for writing, or, when another program has it or it cannot be written, for
/// reading if that is wanted too.
///
/// # Errors
/// `dossier.*`; the file is as it was.
pub fn open_dossier(path: &Path, or_read: bool) -> Result<Dossier, ApiError> {
    match Dossier::open(path, OpenMode::Write).map_err(ApiError::from) {
        Err(error) if or_read && matches!(error.code, Code::InUse | Code::ReadOnly) => {
            read_dossier(path)
        }
        outcome => outcome,
    }
}

/// Opens a dossier for reading, also while another program writes it.
///
/// # Errors
/// `dossier.*`; the file is as it was.
pub fn read_dossier(path: &Path) -> Result<Dossier, ApiError> {
    Ok(Dossier::open(path, OpenMode::Read)?)
}

/// Makes an empty dossier.
///
/// # Errors
/// `dossier.exists` and others of `dossier.*`; nothing stays behind.
pub fn new_dossier(path: &Path, host: &dyn Host) -> Result<Dossier, ApiError> {
    create(path, host, host.now())
}

fn create(path: &Path, host: &dyn Host, at: DateTime<Utc>) -> Result<Dossier, ApiError> {
    Ok(Dossier::create(
        path,
        &CreateOptions {
            id: host.fresh(),
            replica: host.replica(),
            at,
        },
    )?)
}

/// Makes the demo: the worked case, replayed so that each thing is known from the day on which
/// it was learned.
///
/// # Errors
/// `dossier.*`, `cancelled`; a dossier that could not be finished is removed.
pub fn demo_dossier(
    path: &Path,
    host: &dyn Host,
    progress: &dyn Progress,
) -> Result<Dossier, ApiError> {
    let script = rapporteur_samples::demo();
    let total = script.len() as u64;
    whole(path, host, script.into_iter(), total, progress)
}

/// Makes a large dossier for benchmarks, the same for the same seed.
///
/// # Errors
/// `dossier.*`, `cancelled`; a dossier that could not be finished is removed.
pub fn generated_dossier(
    path: &Path,
    host: &dyn Host,
    developments: usize,
    seed: u64,
    progress: &dyn Progress,
) -> Result<Dossier, ApiError> {
    whole(
        path,
        host,
        rapporteur_samples::generate(developments, seed),
        0,
        progress,
    )
}

/// Makes a dossier of so many notes in four languages, for measuring search.
///
/// # Errors
/// `dossier.*`, `cancelled`; a dossier that could not be finished is removed.
pub fn noted_dossier(
    path: &Path,
    host: &dyn Host,
    notes: usize,
    seed: u64,
    progress: &dyn Progress,
) -> Result<Dossier, ApiError> {
    whole(
        path,
        host,
        rapporteur_samples::notes(notes, seed),
        0,
        progress,
    )
}

/// A dossier made by replaying a script, whole or not at all.
fn whole(
    path: &Path,
    host: &dyn Host,
    script: impl Iterator<Item = ScriptedOp>,
    total: u64,
    progress: &dyn Progress,
) -> Result<Dossier, ApiError> {
    let mut script = script.peekable();
    let begun = script.peek().map_or_else(|| host.now(), |op| op.at);
    let dossier = create(path, host, begun)?;
    match replay(&dossier, script, total, progress) {
        Ok(()) => Ok(dossier),
        Err(error) => {
            drop(dossier);
            // Nobody has seen it yet: the file was made a moment ago by this very call.
            let _ = std::fs::remove_file(path);
            Err(error)
        }
    }
}

fn replay(
    dossier: &Dossier,
    script: impl Iterator<Item = ScriptedOp>,
    total: u64,
    progress: &dyn Progress,
) -> Result<(), ApiError> {
    for (done, scripted) in script.enumerate() {
        if progress.cancelled() {
            return Err(ApiError::refused(
                Code::Cancelled,
                "Stopped. Nothing was kept.",
            ));
        }
        let ScriptedOp {
            id,
            at,
            label,
            author,
            records,
            bin,
        } = scripted;
        dossier.transact(
            &Op {
                id,
                label,
                at,
                author,
            },
            |writer| {
                for record in &records {
                    writer.put(record, Base::Any)?;
                }
                for id in &bin {
                    writer.bin(*id)?;
                }
                Ok(())
            },
        )?;
        progress.report(done as u64 + 1, total);
    }
    Ok(())
}
