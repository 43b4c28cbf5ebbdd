//! Owns the arguments of the verbs that take something in: lines to add, texts to read.

use super::common::{Dossier, Output};
use clap::Args;
use std::path::PathBuf;

/// What to add.
#[derive(Debug, Args)]
pub struct Add {
    #[command(flatten)]
    pub dossier: Dossier,
    /// The file of JSON lines; - reads standard input
    #[arg(value_name = "FILE", default_value = "-")]
    pub file: PathBuf,
    /// Say what would happen and change nothing
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub output: Output,
}

/// Texts to read.
#[derive(Debug, Args)]
pub struct Capture {
    /// The files; - is standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The day of publication, from which "on Thursday" is reckoned; goes before the header's
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub published: Option<chrono::NaiveDate>,
    #[command(flatten)]
    pub output: Output,
}
