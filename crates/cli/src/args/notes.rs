//! Owns the arguments of the verbs that take folders of Markdown in and write them out.

use super::common::{Dossier, Output};
use clap::Args;
use std::path::PathBuf;

/// What to take in.
#[derive(Debug, Args)]
pub struct Import {
    #[command(flatten)]
    pub dossier: Dossier,
    /// The folder of Markdown, or one Markdown file
    #[arg(value_name = "FOLDER|FILE")]
    pub from: PathBuf,
    /// List every file, not only what was left out
    #[arg(long)]
    pub all: bool,
    #[command(flatten)]
    pub output: Output,
}

/// Where notes go.
#[derive(Debug, Args)]
pub struct ExportNotes {
    #[command(flatten)]
    pub dossier: Dossier,
    /// The folder to make; it may be there if it is empty
    #[arg(value_name = "FOLDER")]
    pub to: PathBuf,
    #[command(flatten)]
    pub output: Output,
}
