//! Owns the verbs that make a dossier: new, demo, generate.

use crate::host::{Bar, Terminal};
use crate::output::Out;
use rapporteur_api::dossiers::{demo_dossier, generated_dossier, new_dossier, noted_dossier};
use rapporteur_api::journal::dossier_state;
use rapporteur_api::writing::{SaveRecordRequest, save_record};
use rapporteur_api::{ApiError, Desk, Host};
use rapporteur_domain::record::Process;
use rapporteur_domain::{Body, Head, Record};
use std::path::Path;

pub fn new(
    path: &Path,
    process: Option<&str>,
    host: &Terminal,
    out: &mut Out,
) -> Result<(), ApiError> {
    let dossier = new_dossier(path, host)?;
    let desk = Desk {
        dossier: &dossier,
        host,
    };
    if let Some(title) = process {
        let head = Head {
            title: title.to_owned(),
            ..Head::default()
        };
        let record = Record {
            id: host.fresh_record(),
            head,
            body: Body::Process(Process::default()),
        };
        save_record(
            &desk,
            &SaveRecordRequest {
                op_id: host.fresh_op(),
                record,
                expected: None,
            },
        )?;
    }
    made(&desk, path, out)?;
    Ok(dossier.close()?)
}

pub fn demo(path: &Path, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    let bar = Bar::new("Replaying the worked case");
    let dossier = demo_dossier(path, host, &bar)?;
    drop(bar);
    made(
        &Desk {
            dossier: &dossier,
            host,
        },
        path,
        out,
    )?;
    Ok(dossier.close()?)
}

pub fn generate(
    path: &Path,
    developments: usize,
    notes: Option<usize>,
    seed: u64,
    host: &Terminal,
    out: &mut Out,
) -> Result<(), ApiError> {
    let bar = Bar::new("Generating");
    let dossier = match notes {
        Some(notes) => noted_dossier(path, host, notes, seed, &bar)?,
        None => generated_dossier(path, host, developments, seed, &bar)?,
    };
    drop(bar);
    made(
        &Desk {
            dossier: &dossier,
            host,
        },
        path,
        out,
    )?;
    Ok(dossier.close()?)
}

fn made(desk: &Desk<'_>, path: &Path, out: &mut Out) -> Result<(), ApiError> {
    let state = dossier_state(desk)?;
    let processes = match state.processes.as_slice() {
        [] => "no process yet".to_owned(),
        [one] => one.title.clone(),
        several => format!("{} processes", several.len()),
    };
    let journal = match state.journal {
        0 => "an empty journal".to_owned(),
        1 => "a journal of one change".to_owned(),
        many => format!("a journal of {many} changes"),
    };
    out.line(format!("Made {}: {processes}, {journal}.", path.display()))
}
