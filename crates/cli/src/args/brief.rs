//! Owns the arguments of `brief`.

use super::common::{Dossier, Process, Read};
use super::filters::tlp;
use clap::{Args, ValueEnum};
use rapporteur_domain::mark::Tlp;
use std::path::PathBuf;

/// What a briefing is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Office Open XML, for Word and LibreOffice
    Docx,
    /// PDF
    Pdf,
    /// One self-contained HTML file
    Html,
    /// Markdown
    Markdown,
    /// Plain text for e-mail
    Text,
    /// The block tree, for other programs
    Json,
}

/// Which briefing to write.
#[derive(Debug, Args)]
pub struct Brief {
    #[command(flatten)]
    pub dossier: Dossier,
    #[command(flatten)]
    pub process: Process,
    /// Count "since" from this issued briefing: its number, last, or none
    #[arg(long, value_name = "BRIEFING", default_value = "last")]
    pub since: String,
    /// The headline [default: made from what changed]
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    pub headline: String,
    /// For whom; printed under the title and remembered
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    pub audience: String,
    /// Leave out what is marked above this, what names it, and what rests on it alone
    #[arg(long, value_name = "TLP", value_parser = tlp)]
    pub up_to: Option<Tlp>,
    /// Make issued briefing N once more, from what it was made from, and say whether the bytes are
    /// the same; nothing is recorded
    #[arg(long, value_name = "N", conflicts_with_all = ["since", "headline", "audience", "up_to", "draft", "as_of", "as_known"])]
    pub again: Option<u32>,
    /// The format [default: by the ending of --output, else markdown]
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Write it to this file and record it in the dossier as issued; without it, print it and
    /// record nothing
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write the file but record nothing
    #[arg(long, requires = "output")]
    pub draft: bool,
    #[command(flatten)]
    pub read: Read,
}
