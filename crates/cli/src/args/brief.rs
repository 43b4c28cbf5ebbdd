//! Owns the arguments of `brief`.

use super::common::{Dossier, Process, Read};
use super::filters::tlp;
use super::product::Product;
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

/// A finding's key and the remark with which it is waived.
fn waiver(typed: &str) -> Result<(String, String), String> {
    match typed.split_once('=') {
        Some((key, remark)) if !key.trim().is_empty() && !remark.trim().is_empty() => {
            Ok((key.trim().to_owned(), remark.trim().to_owned()))
        }
        _ => Err("give the finding's key, an equals sign and the remark why".to_owned()),
    }
}

/// Which briefing to write.
#[derive(Debug, Args)]
pub struct Brief {
    #[command(flatten)]
    pub dossier: Dossier,
    #[command(flatten)]
    pub process: Process,
    /// Cover this process too: its id, or the beginning of its title; may be repeated
    #[arg(long, value_name = "PROCESS")]
    pub also: Vec<String>,
    #[command(flatten)]
    pub product: Product,
    /// Count "since" from this issued briefing: its number, last, or none; or from an instant
    /// (2026-01-28T16:00:00Z)
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
    /// Cut it to an audience profile: its id, or the beginning of its title
    #[arg(long, value_name = "PROFILE")]
    pub profile: Option<String>,
    /// Word the list of sources in a citation style: chicago-author-date, chicago-notes, apa,
    /// oscola, mla, another by its name, or a file whose name ends in .csl
    #[arg(
        long,
        value_name = "STYLE|FILE.csl",
        default_value = "",
        hide_default_value = true
    )]
    pub citations: String,
    /// Mark it so; lower than what it contains only with --reason
    #[arg(long, value_name = "TLP", value_parser = tlp)]
    pub mark: Option<Tlp>,
    /// Why its mark is lower than what it contains; kept in the dossier and printed nowhere
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true,
        requires = "mark"
    )]
    pub reason: String,
    /// Run the checks before issue and print what they find; nothing is written [exit code 12 when
    /// something is not waived]
    #[arg(long, conflicts_with_all = ["output", "again"])]
    pub check: bool,
    /// Waive a finding of the checks, with the remark why; may be repeated
    #[arg(long, value_name = "KEY=REMARK", value_parser = waiver)]
    pub waive: Vec<(String, String)>,
    /// Print what would be left out for these readers, why, and where it would have appeared;
    /// nothing is written
    #[arg(long, conflicts_with_all = ["output", "again", "check"])]
    pub leaks: bool,
    /// Say whether a file is a briefing that was issued; nothing is written
    #[arg(long, value_name = "FILE", conflicts_with_all = ["output", "again", "check", "leaks"])]
    pub verify: Option<PathBuf>,
    /// Compare issued briefings N and M fact by fact
    #[arg(long, value_names = ["N", "M"], num_args = 2, conflicts_with_all = ["output", "again", "check", "leaks", "verify"])]
    pub compare: Vec<u32>,
    /// Make issued briefing N once more, from what it was made from, and say whether the bytes are
    /// the same; nothing is recorded
    #[arg(long, value_name = "N", conflicts_with_all = ["also", "template", "sections", "prose", "days", "paper", "since", "headline", "audience", "up_to", "draft", "as_of", "as_known"])]
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
