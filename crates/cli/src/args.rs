//! Owns what may be typed: verbs, options and their help. Refuses to know what they do.

use clap::{Args, Parser, Subcommand, ValueEnum};
use rapporteur_domain::Language;
use rapporteur_domain::mark::Tlp;
use std::path::PathBuf;

/// What exit codes mean; printed under `--help` and in the manual page.
pub const EXIT_CODES: &str = "\
Exit codes:
  0    done
  2    the command line is wrong
  3    there is no such file, or it already exists
  4    the file is no dossier, is damaged, or was written by a newer program
  5    the dossier is in use, can only be read, or the system does not permit it
  6    the disk is full, or reading or writing failed
  7    there is no such record at these clocks
  8    the change was refused: a rule, a link, a rival change, nothing to undo
  9    a date, a clock, a query or a text cannot be read
  10   lines were refused; nothing was added
  11   the check found problems
  70   the program failed in a way it has no word for
  130  cancelled";

/// Follows negotiations: what is known about the talks, who said so, and since when it was
/// known. Every verb takes the dossier's path first.
#[derive(Debug, Parser)]
#[command(name = "rapporteur", version, after_help = EXIT_CODES, arg_required_else_help = true)]
#[command(disable_help_subcommand = true, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,

    /// Who works, as the journal records it [default: the login name]
    #[arg(
        long,
        global = true,
        value_name = "NAME",
        env = "RAPPORTEUR_AUTHOR",
        hide_env_values = true
    )]
    pub author: Option<String>,

    /// The language of what is worded: en, uk, ru, fr or ar
    #[arg(long, global = true, value_name = "LANGUAGE", default_value = "en", value_parser = language)]
    pub language: Language,

    /// Take this instant for now (RFC 3339); for scripts whose output must not change
    #[arg(long, global = true, value_name = "INSTANT", hide = true)]
    pub now: Option<String>,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::of_tag(tag).ok_or_else(|| "there are en, uk, ru, fr and ar".to_owned())
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

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Make an empty dossier
    New {
        #[command(flatten)]
        dossier: Dossier,
        /// Begin with a process of this title
        #[arg(long, value_name = "TITLE")]
        process: Option<String>,
    },
    /// Make the demo dossier: the worked case, known from the days on which it was learned
    Demo {
        #[command(flatten)]
        dossier: Dossier,
    },
    /// Add records and developments from JSON lines, as one action
    ///
    /// Each line is a record such as {"kind":"note","title":"…","body":"…"}. A line without an "id" gets
    /// a fresh one. A line may call itself "ref":"name"; other lines may then write "@name" wherever
    /// a record is referred to. All lines are added or none; every refused line is named with its
    /// number and reason.
    Add(Add),
    /// List records
    List(List),
    /// Show a record: its status, developments, evidence and history
    Show {
        #[command(flatten)]
        dossier: Dossier,
        /// The record's id
        id: String,
        #[command(flatten)]
        read: Read,
    },
    /// Say where the talks stand
    Overview {
        #[command(flatten)]
        dossier: Dossier,
        #[command(flatten)]
        process: Process,
        #[command(flatten)]
        read: Read,
    },
    /// Say which places are on the table and what each party holds of them
    ///
    /// With the distance to each party's seat along the great circle, which is no route, and the
    /// local time now and at the sessions of the round that comes next.
    Venues {
        #[command(flatten)]
        dossier: Dossier,
        #[command(flatten)]
        process: Process,
        #[command(flatten)]
        page: Page,
        #[command(flatten)]
        read: Read,
    },
    /// Compare whom each party sent to one round after another
    Delegations(Delegations),
    /// Print the sticking points with each party's latest position, or only what moved
    Matrix(Matrix),
    /// List threads of offers and answers, longest owed first
    Threads(Threads),
    /// Count incidents in the days around each round, or list them under readings of pledges
    Incidents(Incidents),
    /// Say what happened and what is planned, in lanes
    Timeline(Timeline),
    /// Say what changed between two pairs of clocks: what was learned, and what came due
    Changes(Changes),
    /// Print the journal, newest action first
    Log {
        #[command(flatten)]
        dossier: Dossier,
        #[command(flatten)]
        page: Page,
        #[command(flatten)]
        read: Read,
    },
    /// Take the last action back
    Undo {
        #[command(flatten)]
        dossier: Dossier,
        #[command(flatten)]
        output: Output,
    },
    /// Do again what was undone last
    Redo {
        #[command(flatten)]
        dossier: Dossier,
        #[command(flatten)]
        output: Output,
    },
    /// Search titles, notes, statements and sources
    ///
    /// Words match the beginnings of words; "quoted words" stand together; a leading minus excludes
    /// (write -- before such words, so that they are not taken for options).
    Search(Search),
    /// Read texts and propose records, each tied to the words it rests on; stores nothing
    ///
    /// Plain text or Markdown in UTF-8 or UTF-16, with or without header lines (title:, published:,
    /// language:, url:, then an empty line). Spans count characters from the start of the body.
    Capture(Capture),
    /// Write a briefing
    Brief(Brief),
    /// Check the file: statuses, journal hashes, search index and the database itself
    Check {
        #[command(flatten)]
        dossier: Dossier,
        #[command(flatten)]
        output: Output,
    },
    /// Make a large, invented dossier for benchmarks, the same for the same seed
    Generate {
        #[command(flatten)]
        dossier: Dossier,
        /// How many developments
        #[arg(long, value_name = "N", default_value_t = 10_000)]
        developments: usize,
        /// Seed of the pseudo-random numbers
        #[arg(long, value_name = "S", default_value_t = 1)]
        seed: u64,
    },
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page, or write one page a verb into a folder
    #[command(hide = true)]
    Man {
        /// The folder
        folder: Option<PathBuf>,
    },
}

/// The dossier's path.
#[derive(Debug, Args)]
pub struct Dossier {
    /// The dossier's path
    #[arg(value_name = "DOSSIER")]
    pub path: PathBuf,
}

/// How to print.
#[derive(Debug, Args)]
pub struct Output {
    /// Print JSON (see docs/cli.md)
    #[arg(long)]
    pub json: bool,
}

/// Where to stand and how to print.
#[derive(Debug, Args)]
pub struct Read {
    /// What had happened by this day: an EDTF date; its last day counts [default: today]
    #[arg(long, value_name = "DATE", help_heading = "Clocks")]
    pub as_of: Option<String>,
    /// What the dossier knew at this instant, or at the end of this day in UTC [default: now]
    #[arg(long, value_name = "INSTANT", help_heading = "Clocks")]
    pub as_known: Option<String>,
    #[command(flatten)]
    pub output: Output,
}

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

/// Which process.
#[derive(Debug, Args)]
pub struct Process {
    /// The process: its id, or the beginning of its title
    #[arg(long, value_name = "PROCESS")]
    pub process: Option<String>,
}

/// Which part of a list.
#[derive(Debug, Args)]
pub struct Page {
    /// How many to print at most
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: u32,
    /// How many to pass over
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u32,
}

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
    #[command(flatten)]
    pub process: Process,
    /// Only developments about this record
    #[arg(long, value_name = "ID")]
    pub subject: Option<String>,
    /// Only developments by this party
    #[arg(long, value_name = "ID")]
    pub party: Option<String>,
    /// Only these states, such as tentative
    #[arg(long, value_name = "STATE")]
    pub state: Vec<String>,
    /// Only records with all of these words
    #[arg(long, value_name = "WORDS")]
    pub text: Option<String>,
    /// By what to sort
    #[arg(long, value_enum, default_value_t)]
    pub sort: Sort,
    /// Last first
    #[arg(long)]
    pub reverse: bool,
    /// List the bin instead
    #[arg(long, conflicts_with_all = ["kind", "process", "subject", "party", "state", "text"])]
    pub bin: bool,
    #[command(flatten)]
    pub page: Page,
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

/// What to search for.
#[derive(Debug, Args)]
pub struct Search {
    #[command(flatten)]
    pub dossier: Dossier,
    /// The words
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,
    /// Only this kind of records; may be repeated
    #[arg(long, value_name = "KIND")]
    pub kind: Vec<String>,
    /// How many hits of each kind at most
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub limit: u32,
    #[command(flatten)]
    pub process: Process,
    #[command(flatten)]
    pub read: Read,
}

/// What a briefing is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Markdown
    Markdown,
    /// One self-contained HTML file
    Html,
    /// The block tree, for other programs
    Json,
}

/// A mark as people write it: TLP:AMBER+STRICT, amber, "amber strict".
fn tlp(typed: &str) -> Result<Tlp, String> {
    let plain = |text: &str| text.to_lowercase().replace(['+', ' ', '-'], "_");
    let typed = plain(typed.trim());
    let typed = typed.strip_prefix("tlp:").unwrap_or(&typed);
    let found = Tlp::ALL.iter().find(|mark| mark.code() == typed);
    found
        .copied()
        .ok_or_else(|| "give clear, green, amber, amber+strict or red".to_owned())
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
