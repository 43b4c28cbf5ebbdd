//! Owns what may be typed: verbs, options and their help. Refuses to know what they do. The
//! arguments of verbs with many stand in files of their own.

use clap::{Parser, Subcommand};
use rapporteur_domain::Language;
use std::path::PathBuf;

mod brief;
mod common;
mod entry;
mod figure;
mod filters;
mod keeping;
mod list;
mod notes;
mod product;
mod views;

pub use brief::{Brief, Format};
pub use common::{Dossier, Output, Page, Process, Read};
pub use entry::{Add, Capture, Merge, Review};
pub use figure::{Drawing, Figure, Picture};
pub use filters::{Filters, Mark};
pub use keeping::{Backup, Restore, Salvage};
pub use list::{List, Search, Sort};
pub use notes::{ExportNotes, Import};
pub use product::{Product, Template};
pub use views::{Changes, Delegations, Incidents, Lanes, Matrix, Threads, Timeline};

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
    /// Draw a figure with its mark: the ribbon of the timeline, the matrix or the map
    ///
    /// Without --output the SVG is printed; a PNG needs a file.
    Figure(Figure),
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
    /// Make one of two records that turned out to be the same; undo brings both back
    ///
    /// What referred to the one refers to the other, lists of values are joined, other values stay
    /// as the kept record has them unless --take names them. The one that goes lies in the bin.
    Merge(Merge),
    /// Search titles, notes, statements and sources
    ///
    /// A word finds its other forms, its spellings in other scripts and what begins so; "quoted words"
    /// stand together; AND, OR, NOT, NEAR(a b, 5), brackets and a leading minus join and exclude (write
    /// -- before such words, so that they are not taken for options); word* is a beginning, =word only
    /// as written. Conditions: kind: in: party: speaker: issue: about: process: outlet: before: after:
    /// on: grade: state: tag: mark: title:, as in kind:position party:ukraine before:2026-02.
    Search(Search),
    /// Read texts and propose records, each tied to the words it rests on
    ///
    /// Without --into nothing is stored. With it each text becomes a source of that dossier, and what
    /// it proposes is kept for review, in the window or by the verb review.
    ///
    /// Plain text or Markdown in any encoding, with or without header lines (title:, published:,
    /// language:, url:, then an empty line), saved web pages, mails, DOCX and PDF. Spans count
    /// characters from the start of the body.
    Capture(Capture),
    /// Take a folder of Markdown in as notes, as one action
    ///
    /// Front matter, tags, aliases, [[links]], folders and attachments are kept as written, so that
    /// `export-notes` gives the same files again. Nothing is written over: a note that differs from
    /// the one of its path comes beside it. Symbolic links are not followed; every file that is left
    /// out is named with the reason.
    Import(Import),
    /// Write all notes as a folder of Markdown
    ExportNotes(ExportNotes),
    /// List, decide and record the reviews of captured texts
    ///
    /// Each proposal says what it would do in the dossier as it stands. What is recorded is one
    /// action, which one undo takes back; what is neither accepted nor dropped is left out.
    Review(Review),
    /// Write a briefing
    Brief(Brief),
    /// List, show, check and copy the templates of briefings
    Template {
        #[command(subcommand)]
        what: Template,
    },
    /// Check the file: statuses, journal hashes, search index and the database itself
    Check {
        #[command(flatten)]
        dossier: Dossier,
        /// Make the search index anew first, from the versions in the file
        #[arg(long)]
        rebuild_search: bool,
        #[command(flatten)]
        output: Output,
    },
    /// Make a backup, read it through and name what it holds
    ///
    /// Backups stand in a folder beside the dossier, NAME.dossier.backups, each with a manifest. All of
    /// the last two days are kept, then one for each of 12 days, 10 weeks and 9 months.
    Backup(Backup),
    /// Put a backup in the place of a dossier; what stood there is kept beside it
    Restore(Restore),
    /// Put the newest backup back for trial, in a folder of its own, and look it through
    Drill {
        #[command(flatten)]
        dossier: Dossier,
        #[command(flatten)]
        output: Output,
    },
    /// Make a new dossier out of what a damaged one still holds, and list what was lost
    ///
    /// The damaged file is only read. Every version is believed for its hash; one that reads and is not as
    /// it was saved is kept and named.
    Salvage(Salvage),
    /// Make a large, invented dossier for benchmarks, the same for the same seed
    Generate {
        #[command(flatten)]
        dossier: Dossier,
        /// How many developments
        #[arg(long, value_name = "N", default_value_t = 10_000)]
        developments: usize,
        /// So many notes in four languages instead, for measuring search
        #[arg(long, value_name = "N", conflicts_with = "developments")]
        notes: Option<usize>,
        /// Seed of the pseudo-random numbers
        #[arg(long, value_name = "S", default_value_t = 1)]
        seed: u64,
    },
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Read a PDF from standard input in a process that can be ended; for the program itself
    #[command(hide = true)]
    ReadPdf {
        /// Which reader
        by: String,
    },
    /// Print the manual page, or write one page a verb into a folder
    #[command(hide = true)]
    Man {
        /// The folder
        folder: Option<PathBuf>,
    },
}
