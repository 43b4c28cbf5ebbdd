//! Owns the verbs that take folders of Markdown in and write them out.

use super::{reading, writing};
use crate::args::{ExportNotes, Import};
use crate::host::{Bar, Terminal};
use crate::output::Out;
use rapporteur_api::notes::folder::{FileFate, ImportedNotes, export_notes, import_notes};
use rapporteur_api::palette::Names;
use rapporteur_api::{ApiError, Host};

pub fn import(it: &Import, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    writing(&it.dossier.path, host, |desk| {
        let names = Names::default();
        let bar = Bar::new("Importing");
        let taken = import_notes(desk, &names, &it.from, host.fresh_op(), &bar)?;
        drop(bar);
        if it.output.json {
            return out.json(&taken);
        }
        told(&taken, it.all, out)
    })
}

fn told(taken: &ImportedNotes, all: bool, out: &mut Out) -> Result<(), ApiError> {
    let listed = taken
        .files
        .iter()
        .filter(|it| all || matches!(it.fate, FileFate::LeftOut | FileFate::Beside));
    let rows: Vec<Vec<String>> = listed
        .map(|it| vec![fate(it.fate).to_owned(), it.path.clone(), it.reason.clone()])
        .collect();
    out.columns("", &rows)?;
    let counts = format!(
        "{} notes and {} other files taken, {} known already, {} left out",
        taken.notes, taken.attached, taken.known, taken.left_out
    );
    match &taken.saved {
        Some(saved) => out.line(format!(
            "{counts}, as change {}. `undo` takes it back.",
            saved.seq
        )),
        None => out.line(format!("{counts}. Nothing was changed.")),
    }
}

fn fate(fate: FileFate) -> &'static str {
    match fate {
        FileFate::Note => "note",
        FileFate::Beside => "beside",
        FileFate::Known => "known",
        FileFate::Attached => "file",
        FileFate::LeftOut => "left out",
    }
}

pub fn export(it: &ExportNotes, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    reading(&it.dossier.path, host, |desk| {
        let bar = Bar::new("Exporting");
        let written = export_notes(desk, &it.to, &bar)?;
        drop(bar);
        if it.output.json {
            return out.json(&written);
        }
        let rows: Vec<Vec<String>> = written
            .renamed
            .iter()
            .map(|(title, path)| vec!["renamed".to_owned(), title.clone(), path.clone()])
            .chain(
                written
                    .missing
                    .iter()
                    .map(|path| vec!["missing".to_owned(), path.clone(), String::new()]),
            )
            .collect();
        out.columns("", &rows)?;
        out.line(format!(
            "{} notes and {} other files written.",
            written.notes, written.attached
        ))
    })
}
