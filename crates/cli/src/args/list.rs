//! Owns the arguments of `list` and `search`.

use super::common::{Dossier, Page, Process, Read};
use super::filters::Filters;
use clap::{Args, ValueEnum};

/// By what a list is sorted.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum Sort {
    /// The record's own date
    #[default]
    Date,
    /// Its title
    Title,
    /// Its state
    State,
    /// The order in which records were made
    Recorded,
    /// When a round is to be held, or since when an answer is owed
    Window,
}

/// What to list.
#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    pub dossier: Dossier,
    /// Kind of records: round, offer, issue, party, person, source, note, … or what developments
    /// assert: statement, position, silence, … [default: all]
    #[arg(value_name = "KIND")]
    pub kind: Vec<String>,
    /// The same, as an option; may be repeated
    #[arg(long = "kind", value_name = "KIND")]
    pub kinds: Vec<String>,
    #[command(flatten)]
    pub process: Process,
    /// By what to sort
    #[arg(long, value_enum, default_value_t)]
    pub sort: Sort,
    /// Last first
    #[arg(long)]
    pub reverse: bool,
    /// List the bin instead
    #[arg(long, conflicts_with_all = ["kind", "kinds", "process", "Filters"])]
    pub bin: bool,
    #[command(flatten)]
    pub filters: Filters,
    #[command(flatten)]
    pub page: Page,
    #[command(flatten)]
    pub read: Read,
}

/// What to search for.
#[derive(Debug, Args)]
pub struct Search {
    #[command(flatten)]
    pub dossier: Dossier,
    /// What to look for
    #[arg(value_name = "WORDS", required_unless_present_any = ["saved", "new", "forget"])]
    pub words: Vec<String>,
    /// Only as written: no other form, spelling or script of any word
    #[arg(long)]
    pub exact: bool,
    /// Only this kind of records; may be repeated
    #[arg(long, value_name = "KIND")]
    pub kind: Vec<String>,
    /// How many hits of each kind at most
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub limit: u32,
    /// Keep the search with its process under this name; what it finds now counts as looked at
    #[arg(long, value_name = "NAME")]
    pub save: Option<String>,
    /// List the searches that are kept, and how much is new in each
    #[arg(long, conflicts_with_all = ["words", "save"])]
    pub saved: bool,
    /// Show what is new in a kept search since it was last looked at, and count it as looked at
    #[arg(long, value_name = "NAME", conflicts_with_all = ["words", "save", "saved"])]
    pub new: Option<String>,
    /// Forget a kept search
    #[arg(long, value_name = "NAME", conflicts_with_all = ["words", "save", "saved", "new"])]
    pub forget: Option<String>,
    /// Ask so many times within the program and print how long the answers took
    #[arg(long, value_name = "N", conflicts_with_all = ["save", "saved", "new", "forget"])]
    pub bench: Option<u32>,
    #[command(flatten)]
    pub process: Process,
    #[command(flatten)]
    pub read: Read,
}
