//! Owns the arguments that verbs share: the dossier, the clocks, the process, the page, how to print.

use clap::Args;
use std::path::PathBuf;

/// The dossier's path.
#[derive(Debug, Args)]
pub struct Dossier {
    /// The dossier's path
    #[arg(value_name = "DOSSIER")]
    pub path: PathBuf,
}

/// How to print.
#[derive(Debug, Args)]
pub struct Output {
    /// Print JSON (see docs/cli.md)
    #[arg(long)]
    pub json: bool,
}

/// Where to stand and how to print.
#[derive(Debug, Args)]
pub struct Read {
    /// What had happened by this day: an EDTF date; its last day counts [default: today]
    #[arg(long, value_name = "DATE", help_heading = "Clocks")]
    pub as_of: Option<String>,
    /// What the dossier knew at this instant, or at the end of this day in UTC [default: now]
    #[arg(long, value_name = "INSTANT", help_heading = "Clocks")]
    pub as_known: Option<String>,
    #[command(flatten)]
    pub output: Output,
}

/// Which process.
#[derive(Debug, Args)]
pub struct Process {
    /// The process: its id, or the beginning of its title
    #[arg(long, value_name = "PROCESS")]
    pub process: Option<String>,
}

/// Which part of a list.
#[derive(Debug, Args)]
pub struct Page {
    /// How many to print at most
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: u32,
    /// How many to pass over
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u32,
}
