//! Owns the arguments that say what a briefing is made of, and those of `template`.

use super::common::{Dossier, Output, Process};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// A slot and the file that holds what belongs there.
fn slot(typed: &str) -> Result<(String, PathBuf), String> {
    match typed.split_once('=') {
        Some((slot, file)) if !slot.trim().is_empty() && !file.is_empty() => {
            Ok((slot.trim().to_owned(), PathBuf::from(file)))
        }
        _ => Err("give the slot, an equals sign and a file".to_owned()),
    }
}

/// What a briefing is made of.
#[derive(Debug, Args)]
pub struct Product {
    /// The template: a name from `template list`, or the id or title of the dossier's own
    #[arg(
        long,
        value_name = "TEMPLATE",
        default_value = "",
        hide_default_value = true
    )]
    pub template: String,
    /// Only these sections, in this order; or, with a minus before each, all but these
    #[arg(
        long,
        value_name = "A,B|-C",
        value_delimiter = ',',
        allow_hyphen_values = true
    )]
    pub sections: Vec<String>,
    /// Fill a prose slot with the Markdown of a file; may be repeated
    #[arg(long, value_name = "SLOT=FILE", value_parser = slot)]
    pub prose: Vec<(String, PathBuf)>,
    /// Days that sections over time keep to: 2026-01-20/2026-01-30
    #[arg(long, value_name = "FROM/TO")]
    pub days: Option<String>,
    /// a4 or letter [default: the template's]
    #[arg(
        long,
        value_name = "PAPER",
        default_value = "",
        hide_default_value = true
    )]
    pub paper: String,
}

/// What to do with templates.
#[derive(Debug, Subcommand)]
pub enum Template {
    /// List the templates with what they are for, their sections and their slots
    List {
        #[command(flatten)]
        dossier: Dossier,
        #[command(flatten)]
        output: Output,
    },
    /// Print a template's text
    Show {
        #[command(flatten)]
        dossier: Dossier,
        /// A name from `template list`, or the id or title of the dossier's own
        name: String,
        #[command(flatten)]
        output: Output,
    },
    /// Say what is wrong with a template, with line and cause [exit code 9 when something is]
    Check {
        #[command(flatten)]
        dossier: Dossier,
        /// A file; or a name, id or title of a template
        template: String,
        /// Try it on this process, so that names within loops are looked at too
        #[command(flatten)]
        process: Process,
        #[command(flatten)]
        output: Output,
    },
    /// Put a template of your own into the dossier: a copy of another, or the text of a file
    New {
        #[command(flatten)]
        dossier: Dossier,
        /// What it is to be called
        title: String,
        /// Copy this one
        #[arg(long, value_name = "TEMPLATE", conflicts_with = "file")]
        from: Option<String>,
        /// Take the text of this file; with a title that is there already, in place of its text
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
        #[command(flatten)]
        output: Output,
    },
}

impl Template {
    /// Whether the answer is to be JSON.
    pub const fn wants_json(&self) -> bool {
        match self {
            Self::List { output, .. }
            | Self::Show { output, .. }
            | Self::Check { output, .. }
            | Self::New { output, .. } => output.json,
        }
    }
}
