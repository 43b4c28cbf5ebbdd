//! Owns the verbs that change a dossier: add, undo, redo.

use super::writing;
use crate::args::Add;
use crate::host::Terminal;
use crate::output::Out;
use rapporteur_api::lines::{AddedLines, LONGEST, add_lines};
use rapporteur_api::writing::{Saved, StepRequest, redo as again, undo as back};
use rapporteur_api::{ApiError, Code, Desk, Host};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

pub fn add(it: &Add, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    let text = input(&it.file)?;
    writing(&it.dossier.path, host, |desk| {
        let added = add_lines(desk, host.fresh_op(), &text, it.dry_run)?;
        if it.output.json {
            out.json(&added)
        } else {
            told(&added, out)
        }
    })
}

fn told(added: &AddedLines, out: &mut Out) -> Result<(), ApiError> {
    let cells = |line: &rapporteur_api::lines::AddedLine| {
        vec![line.id.to_string(), line.kind.clone(), line.title.clone()]
    };
    out.columns("", &added.records.iter().map(cells).collect::<Vec<_>>())?;
    let count = match added.records.len() {
        1 => "1 record".to_owned(),
        many => format!("{many} records"),
    };
    match &added.saved {
        Some(saved) if saved.changed => out.line(format!("Added {count} as change {}.", saved.seq)),
        Some(_) => out.line("Nothing to add."),
        None => out.line(format!("{count} could be added. Nothing was changed.")),
    }
}

/// The whole input, or the refusal of one too long to be meant.
fn input(file: &Path) -> Result<String, ApiError> {
    let (from, name): (Box<dyn Read>, _) = if file == Path::new("-") {
        (Box::new(io::stdin()), "Standard input".to_owned())
    } else {
        let opened = File::open(file);
        (
            Box::new(opened.map_err(|error| unread(&file.display().to_string(), &error))?),
            file.display().to_string(),
        )
    };
    let mut bytes = Vec::new();
    from.take(LONGEST as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unread(&name, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1;
        ApiError::refused(
            Code::LinesRefused,
            format!("Nothing was added. line {line}: not UTF-8"),
        )
    })
}

fn unread(name: &str, error: &io::Error) -> ApiError {
    let code = if error.kind() == io::ErrorKind::NotFound {
        Code::NotFound
    } else {
        Code::Io
    };
    ApiError::refused(
        code,
        format!("{name} cannot be read: {error}. Nothing was changed."),
    )
}

pub fn undo(path: &Path, json: bool, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    step(path, json, host, out, back)
}

pub fn redo(path: &Path, json: bool, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    step(path, json, host, out, again)
}

fn step(
    path: &Path,
    json: bool,
    host: &Terminal,
    out: &mut Out,
    act: impl FnOnce(&Desk<'_>, &StepRequest) -> Result<Saved, ApiError>,
) -> Result<(), ApiError> {
    writing(path, host, |desk| {
        let saved = act(
            desk,
            &StepRequest {
                op_id: host.fresh_op(),
            },
        )?;
        if json {
            out.json(&saved)
        } else {
            out.line(format!("{} (change {}).", saved.label, saved.seq))
        }
    })
}
