//! Owns which verb calls which use case. One file for each group of verbs.

mod brief;
mod capture;
mod changes;
mod check;
mod figure;
mod filters;
mod issued;
mod keeping;
mod list;
mod make;
mod manual;
mod merge;
mod notes;
mod overview;
mod places;
mod product;
mod review;
mod search;
mod show;
mod sides;
mod template;
mod timeline;
mod write;

use crate::args::{Read, Verb};
use crate::host::Terminal;
use crate::output::Out;
use rapporteur_api::dossiers::{open_dossier, read_dossier};
use rapporteur_api::{ApiError, At, Desk};
use std::path::Path;

/// Does what a verb says.
///
/// # Errors
/// Whatever the use case fails with.
pub fn run(verb: &Verb, host: &Terminal, out: &mut Out) -> Result<(), ApiError> {
    match verb {
        Verb::New { dossier, process } => make::new(&dossier.path, process.as_deref(), host, out),
        Verb::Demo { dossier } => make::demo(&dossier.path, host, out),
        Verb::Generate {
            dossier,
            developments,
            notes,
            seed,
        } => make::generate(&dossier.path, *developments, *notes, *seed, host, out),
        Verb::Add(it) => write::add(it, host, out),
        Verb::Undo { dossier, output } => write::undo(&dossier.path, output.json, host, out),
        Verb::Redo { dossier, output } => write::redo(&dossier.path, output.json, host, out),
        Verb::Merge(it) => merge::merge(it, host, out),
        Verb::Template { what } => template::template(what, host, out),
        Verb::List(it) => reading(&it.dossier.path, host, |desk| list::list(desk, it, out)),
        Verb::Search(it) if search::writes(it) => writing(&it.dossier.path, host, |desk| {
            search::search(desk, it, host, out)
        }),
        Verb::Search(it) => reading(&it.dossier.path, host, |desk| {
            search::search(desk, it, host, out)
        }),
        Verb::Show { dossier, id, read } => {
            reading(&dossier.path, host, |desk| show::show(desk, id, read, out))
        }
        Verb::Overview {
            dossier,
            process,
            read,
        } => reading(&dossier.path, host, |desk| {
            overview::overview(desk, process, read, out)
        }),
        Verb::Matrix(it) => reading(&it.dossier.path, host, |desk| sides::matrix(desk, it, out)),
        Verb::Threads(it) => reading(&it.dossier.path, host, |desk| sides::threads(desk, it, out)),
        Verb::Incidents(it) => reading(&it.dossier.path, host, |desk| {
            sides::incidents(desk, it, out)
        }),
        Verb::Figure(it) => reading(&it.dossier.path, host, |desk| figure::figure(desk, it, out)),
        Verb::Timeline(it) => reading(&it.dossier.path, host, |desk| {
            timeline::timeline(desk, it, out)
        }),
        Verb::Venues {
            dossier,
            process,
            page,
            read,
        } => reading(&dossier.path, host, |desk| {
            places::venues(desk, process, page, read, out)
        }),
        Verb::Delegations(it) => reading(&it.dossier.path, host, |desk| {
            places::delegations(desk, it, out)
        }),
        Verb::Changes(it) => reading(&it.dossier.path, host, |desk| {
            changes::changes(desk, it, out)
        }),
        Verb::Log {
            dossier,
            page,
            read,
        } => reading(&dossier.path, host, |desk| {
            changes::log(desk, page, read, out)
        }),
        Verb::Import(it) => notes::import(it, host, out),
        Verb::ExportNotes(it) => notes::export(it, host, out),
        Verb::Capture(it) => capture::capture(it, host, out),
        Verb::Review(it) => review::review(it, host, out),
        Verb::Brief(it) => brief::brief(it, host, out),
        Verb::Check {
            dossier,
            rebuild_search: true,
            output,
        } => writing(&dossier.path, host, |desk| {
            desk.dossier.rebuild_search()?;
            check::check(desk, output.json, out)
        }),
        Verb::Check {
            dossier, output, ..
        } => reading(&dossier.path, host, |desk| {
            check::check(desk, output.json, out)
        }),
        Verb::Backup(it) => keeping::backup(it, host, out),
        Verb::Restore(it) => keeping::restore(it, host, out),
        Verb::Drill { dossier, output } => keeping::drill(&dossier.path, output.json, host, out),
        Verb::Salvage(it) => keeping::salvage(it, host, out),
        // Done before there is a host, in `main`.
        Verb::ReadPdf { .. } => Ok(()),
        Verb::Completions { shell } => manual::completions(*shell, out),
        Verb::Man { folder } => manual::man(folder.as_deref(), out),
    }
}

impl Read {
    /// Both clocks.
    pub fn at(&self) -> At {
        At {
            as_of: self.as_of.clone(),
            as_known: self.as_known.clone(),
        }
    }
}

/// At an open dossier that is only read, also while another program writes it.
fn reading(
    path: &Path,
    host: &Terminal,
    act: impl FnOnce(&Desk<'_>) -> Result<(), ApiError>,
) -> Result<(), ApiError> {
    let dossier = read_dossier(path)?;
    act(&Desk {
        dossier: &dossier,
        host,
    })
}

/// At an open dossier that is written.
fn writing(
    path: &Path,
    host: &Terminal,
    act: impl FnOnce(&Desk<'_>) -> Result<(), ApiError>,
) -> Result<(), ApiError> {
    let dossier = open_dossier(path, false)?;
    act(&Desk {
        dossier: &dossier,
        host,
    })?;
    Ok(dossier.close()?)
}
