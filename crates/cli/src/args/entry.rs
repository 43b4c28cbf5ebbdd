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
    /// Keep each text as a source of this dossier, and what it proposes for review
    #[arg(long, value_name = "DOSSIER")]
    pub into: Option<PathBuf>,
    /// Record at once what is proposed, without a review: all, or kinds (statement, meeting, …)
    #[arg(
        long,
        value_name = "all|KIND",
        requires = "into",
        value_delimiter = ','
    )]
    pub accept: Vec<String>,
    #[command(flatten)]
    pub output: Output,
}

/// A review of a captured text.
#[derive(Debug, Args)]
pub struct Review {
    #[command(flatten)]
    pub dossier: Dossier,
    /// Which one: the source's id, or the beginning of its title; without it the open ones are listed
    #[arg(value_name = "SOURCE")]
    pub source: Option<String>,
    /// Accept proposals: all, a kind (statement, meeting, …) or a number; may be repeated
    #[arg(
        long,
        value_name = "all|KIND|N",
        value_delimiter = ',',
        requires = "source"
    )]
    pub accept: Vec<String>,
    /// Drop proposals, named in the same way; goes after --accept
    #[arg(
        long,
        value_name = "all|KIND|N",
        value_delimiter = ',',
        requires = "source"
    )]
    pub drop: Vec<String>,
    /// The day of publication; the text is read again
    #[arg(long, value_name = "DATE", requires = "source")]
    pub published: Option<String>,
    /// The outlet that published it
    #[arg(long, value_name = "NAME", requires = "source")]
    pub outlet: Option<String>,
    /// Record what was accepted, as one action, and be done with the review
    #[arg(long, requires = "source", conflicts_with = "give_up")]
    pub record: bool,
    /// Give the review up; nothing is recorded
    #[arg(long, requires = "source")]
    pub give_up: bool,
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
