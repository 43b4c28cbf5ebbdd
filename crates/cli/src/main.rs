//! `rapporteur`: a dossier without a window, a thin host over the use cases of `rapporteur-api`.
//!
//! Owns the process: arguments, exit codes, standard streams, Ctrl-C. Refuses logic: whatever a
//! verb does is a use case, and this only asks and prints.

mod args;
mod host;
mod output;
mod pick;
mod verbs;

use args::{Cli, Verb};
use clap::Parser;
use host::Terminal;
use output::{Out, complain};
use rapporteur_api::ApiError;
use std::process::ExitCode;

fn main() -> ExitCode {
    // what this program writes is for the user alone
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let cli = Cli::parse();
    // No host, no dossier, nothing of the user's in a process that opens hostile files.
    if let Verb::ReadPdf { by } = &cli.verb {
        return rapporteur_api::capturing::serve(by);
    }
    host::mind_interrupts();
    let json = wants_json(&cli.verb);
    match run(&cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error, json);
            ExitCode::from(error.code.exit())
        }
    }
}

fn run(cli: &Cli) -> Result<(), ApiError> {
    let host = Terminal::new(cli)?;
    let mut out = Out::new();
    let outcome = verbs::run(&cli.verb, &host, &mut out);
    // what was printed before an error is still true
    out.finish().and(outcome)
}

fn wants_json(verb: &Verb) -> bool {
    match verb {
        Verb::Add(it) => it.output.json,
        Verb::List(it) => it.read.output.json,
        Verb::Search(it) => it.read.output.json,
        Verb::Merge(it) => it.output.json,
        Verb::Import(it) => it.output.json,
        Verb::ExportNotes(it) => it.output.json,
        Verb::Capture(it) => it.output.json,
        Verb::Review(it) => it.output.json,
        Verb::Changes(it) => it.read.output.json,
        Verb::Figure(it) => it.read.output.json,
        Verb::Timeline(it) => it.read.output.json,
        Verb::Brief(it) => it.read.output.json,
        Verb::Template { what } => what.wants_json(),
        Verb::Matrix(it) => it.read.output.json,
        Verb::Threads(it) => it.read.output.json,
        Verb::Incidents(it) => it.read.output.json,
        Verb::Delegations(it) => it.read.output.json,
        Verb::Show { read, .. }
        | Verb::Venues { read, .. }
        | Verb::Overview { read, .. }
        | Verb::Log { read, .. } => read.output.json,
        Verb::Undo { output, .. } | Verb::Redo { output, .. } | Verb::Check { output, .. } => {
            output.json
        }
        _ => false,
    }
}
