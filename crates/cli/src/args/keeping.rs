//! Owns the arguments of the verbs that keep a dossier from being lost: backups, and what to do with a damaged file.

use super::{Dossier, Output};
use clap::Args;
use std::path::PathBuf;

/// Make a backup, or list what there is.
#[derive(Debug, Args)]
pub struct Backup {
    #[command(flatten)]
    pub dossier: Dossier,
    /// Make none; list the backups that stand beside the dossier
    #[arg(long, conflicts_with = "second")]
    pub list: bool,
    /// Put it into this folder as well
    #[arg(long, value_name = "FOLDER")]
    pub second: Option<PathBuf>,
    #[command(flatten)]
    pub output: Output,
}

/// Put a backup in the place of a dossier.
#[derive(Debug, Args)]
pub struct Restore {
    /// The backup: a .dossier file with its .json beside it
    pub backup: PathBuf,
    /// Where it goes; a dossier that stands there is kept beside it
    pub dossier: PathBuf,
    #[command(flatten)]
    pub output: Output,
}

/// Make a new dossier out of a damaged one.
#[derive(Debug, Args)]
pub struct Salvage {
    /// The damaged file; it is only read
    pub damaged: PathBuf,
    /// The dossier to make
    pub new: PathBuf,
    #[command(flatten)]
    pub output: Output,
}
