//! Owns the verbs that keep a dossier from being lost: backup, restore, drill, salvage.

use super::writing;
use crate::args::{Backup, Restore, Salvage};
use crate::host::{Bar, Terminal};
use crate::output::Out;
use rapporteur_api::backups::{self, BackupRow, backup_at, backups_of, drill_backups, restore_to};
use rapporteur_api::salvaging::{LostRow, salvage as salvage_dossier};
use rapporteur_api::{ApiError, Code};
use std::path::Path;

pub fn backup(it: &Backup, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    if it.list {
        return list(&backups_of(&it.dossier.path), it.output.json, out);
    }
    let host = host.with_second(it.second.as_deref());
    writing(&it.dossier.path, &host, |desk| {
        let bar = Bar::new("Backing up");
        let made = backups::back_up(desk, backups::Reason::Asked, &bar)?;
        drop(bar);
        if it.output.json {
            return out.json(&made);
        }
        out.line(format!(
            "Backed up as {}: {}, read through and sound.",
            made.name,
            holding(&made)
        ))
    })
}

fn list(rows: &[BackupRow], json: bool, out: &mut Out) -> Result<(), ApiError> {
    if json {
        return out.json(&rows);
    }
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let state = if row.sound { "sound" } else { "not sound" };
            vec![
                row.name.clone(),
                row.at.clone(),
                row.reason.clone(),
                holding(row),
                state.to_owned(),
            ]
        })
        .collect();
    out.columns("", &lines)
}

fn holding(row: &BackupRow) -> String {
    format!("{} records, {} changes", row.records, row.operations)
}

pub fn restore(it: &Restore, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    let backup = backup_at(&it.backup)?;
    let restored = restore_to(&backup, &it.dossier, host)?;
    if it.output.json {
        return out.json(&restored);
    }
    let kept = restored
        .kept
        .map(|name| format!(" What stood there is kept as {name}."))
        .unwrap_or_default();
    out.line(format!("Restored {}.{kept}", it.dossier.display()))
}

pub fn drill(path: &Path, json: bool, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    let bar = Bar::new("Putting the newest backup back for trial");
    let drill = drill_backups(path, host, &bar)?;
    drop(bar);
    if json {
        out.json(&drill)?;
    }
    if !drill.sound {
        let message = format!(
            "Backup {} could not be put back whole: {}. Make a new backup now.",
            drill.backup,
            drill.problems.join(", ")
        );
        return Err(ApiError::refused(Code::CheckFailed, message));
    }
    if json {
        return Ok(());
    }
    out.line(format!(
        "Backup {} was put back and looked through: {} records, all there.",
        drill.backup, drill.records
    ))
}

pub fn salvage(it: &Salvage, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    let bar = Bar::new("Reading what is left");
    let report = salvage_dossier(&it.damaged, &it.new, host, &bar)?;
    drop(bar);
    if it.output.json {
        return out.json(&report);
    }
    out.line(format!(
        "Made {}: {} records in {} versions, out of {} actions. {} was not changed.",
        it.new.display(),
        report.records,
        report.versions,
        report.operations,
        it.damaged.display()
    ))?;
    if report.missing_pages > 0 {
        out.line(format!(
            "{} pages are missing from the end of the file; what they held is not known.",
            report.missing_pages
        ))?;
    }
    if report.lost.is_empty() {
        return out.line("Nothing that can be known of was lost.");
    }
    out.heading("Lost or doubtful:")?;
    let rows: Vec<Vec<String>> = report.lost.iter().map(row).collect();
    out.columns("  ", &rows)
}

fn row(lost: &LostRow) -> Vec<String> {
    let what = match lost.what.as_str() {
        "operation" => "what an action was called",
        "version" => "what a record said for a time",
        "record" => "all that a record ever said",
        "changed" => "kept, and not as it was saved",
        "attached" => "a captured file or a picture",
        _ => "what was being typed",
    };
    let seq = lost.seq.map(|seq| format!("action {seq}"));
    let record = lost.record.map(|id| id.to_string());
    vec![
        what.to_owned(),
        seq.unwrap_or_default(),
        record.unwrap_or_default(),
        lost.title.clone().unwrap_or_default(),
    ]
}
