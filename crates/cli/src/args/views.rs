//! Owns the arguments of the verbs that read one view of the talks.

use super::common::{Dossier, Page, Process, Read};
use clap::{Args, ValueEnum};

/// A timeline.
#[derive(Debug, Args)]
pub struct Timeline {
    #[command(flatten)]
    pub dossier: Dossier,
    #[command(flatten)]
    pub process: Process,
    /// By what the lanes are made
    #[arg(long, value_name = "WHAT", value_enum, default_value_t = Lanes::Kind)]
    pub by: Lanes,
    /// Developments from this date on (EDTF; its first day counts)
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Developments up to this date (EDTF; its last day counts)
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// Name at most this many developments; more are counted
    #[arg(long, value_name = "N")]
    pub most: Option<u32>,
    #[command(flatten)]
    pub read: Read,
}

/// By what the lanes of a timeline are made.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Lanes {
    /// Rounds, offers, sticking points, incidents, pledges
    Kind,
    /// Each round
    Round,
    /// Each offer, below what it answers
    Offer,
    /// Each party
    Party,
    /// Each sticking point
    Issue,
    /// Each type of incident
    Incident,
}

/// Between which clocks to compare.
#[derive(Debug, Args)]
pub struct Changes {
    #[command(flatten)]
    pub dossier: Dossier,
    /// What the dossier knew at first: an instant, or a day meaning its end in UTC
    #[arg(long, value_name = "INSTANT")]
    pub from: String,
    /// What it knew in the end [default: --as-known]
    #[arg(long, value_name = "INSTANT")]
    pub to: Option<String>,
    /// What had happened at first: an EDTF date [default: as at the end, so that only what was
    /// learned counts]
    #[arg(long, value_name = "DATE")]
    pub from_as_of: Option<String>,
    /// What had happened in the end [default: --as-of]
    #[arg(long, value_name = "DATE")]
    pub to_as_of: Option<String>,
    #[command(flatten)]
    pub process: Process,
    #[command(flatten)]
    pub read: Read,
}

/// Which delegations to compare.
#[derive(Debug, Args)]
pub struct Delegations {
    #[command(flatten)]
    pub dossier: Dossier,
    #[command(flatten)]
    pub process: Process,
    /// How many rounds side by side at most, the latest
    #[arg(long, value_name = "N", default_value_t = 4)]
    pub limit: u32,
    /// How many of the latest rounds to pass over
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u32,
    #[command(flatten)]
    pub read: Read,
}

/// Which part of the matrix.
#[derive(Debug, Args)]
pub struct Matrix {
    #[command(flatten)]
    pub dossier: Dossier,
    #[command(flatten)]
    pub process: Process,
    /// Only what moved since this day: an EDTF date
    #[arg(long, value_name = "DATE", help_heading = "Clocks")]
    pub before: Option<String>,
    /// Only what moved since the dossier knew what it knew at this instant or day
    #[arg(long, value_name = "INSTANT", help_heading = "Clocks")]
    pub before_known: Option<String>,
    #[command(flatten)]
    pub page: Page,
    #[command(flatten)]
    pub read: Read,
}

/// Which threads.
#[derive(Debug, Args)]
pub struct Threads {
    #[command(flatten)]
    pub dossier: Dossier,
    #[command(flatten)]
    pub process: Process,
    /// Only threads in which an answer is owed
    #[arg(long)]
    pub owed: bool,
    #[command(flatten)]
    pub page: Page,
    #[command(flatten)]
    pub read: Read,
}

/// Which incidents to count.
#[derive(Debug, Args)]
pub struct Incidents {
    #[command(flatten)]
    pub dossier: Dossier,
    #[command(flatten)]
    pub process: Process,
    /// Days before and after each round
    #[arg(long, value_name = "N", default_value_t = 7)]
    pub days: u32,
    /// Count these days too: an EDTF date
    #[arg(long = "in", value_name = "DATES")]
    pub within: Option<String>,
    /// List incidents under each reading of the pledges instead
    #[arg(long, conflicts_with_all = ["days", "within"])]
    pub readings: bool,
    #[command(flatten)]
    pub page: Page,
    #[command(flatten)]
    pub read: Read,
}
