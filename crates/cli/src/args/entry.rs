//! Owns the arguments of the verbs that take something in: lines to add, texts to read, records
//! to merge.

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

/// Which two records are one.
#[derive(Debug, Args)]
pub struct Merge {
    #[command(flatten)]
    pub dossier: Dossier,
    /// The one to be kept: its id, or the beginning of its title
    #[arg(value_name = "KEEP")]
    pub keep: String,
    /// The one to go: its id, or the beginning of its title
    #[arg(value_name = "ABSORB")]
    pub absorb: String,
    /// Take the value of this field from the one to go; may be repeated
    #[arg(long, value_name = "FIELD")]
    pub take: Vec<String>,
    /// Why moves that no longer follow each other are recorded all the same
    #[arg(long, value_name = "REMARK")]
    pub remark: Option<String>,
    /// Say what would happen and change nothing
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub output: Output,
}
