//! Owns the arguments of `figure`.

use super::common::{Dossier, Process, Read};
use super::filters::tlp;
use clap::{Args, ValueEnum};
use rapporteur_domain::mark::Tlp;
use std::path::PathBuf;

/// Which figure to draw.
#[derive(Debug, Args)]
pub struct Figure {
    #[command(flatten)]
    pub dossier: Dossier,
    /// What is drawn
    #[arg(value_enum)]
    pub drawing: Drawing,
    #[command(flatten)]
    pub process: Process,
    /// Leave out what is marked above this, what names it, and what rests on it alone
    #[arg(long, value_name = "TLP", value_parser = tlp)]
    pub up_to: Option<Tlp>,
    /// Cut it to an audience profile: its id, or the beginning of its title
    #[arg(long, value_name = "PROFILE")]
    pub profile: Option<String>,
    /// Its form [default: by the file's name, else svg]
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub format: Option<Picture>,
    /// Write it to this file, whole or not at all
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub read: Read,
}

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Drawing {
    /// Rounds, offers and incidents on a strip of days
    Ribbon,
    /// Sticking points by parties
    Matrix,
    /// Venues and incidents
    Map,
}

/// The form of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Picture {
    /// Vector drawing
    Svg,
    /// Pixels
    Png,
}
