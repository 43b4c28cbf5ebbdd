//! Owns what is generated from the arguments' own definitions: completions and manual pages.

use crate::args::{Cli, EXIT_CODES};
use crate::output::Out;
use clap::{Command, CommandFactory};
use clap_mangen::Man;
use rapporteur_api::files::write_whole;
use rapporteur_api::{ApiError, Code};
use std::path::Path;

pub fn completions(shell: clap_complete::Shell, out: &mut Out) -> Result<(), ApiError> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "rapporteur", &mut text);
    out.bytes(&text)
}

/// The page of the whole program on standard output, or one page a verb into a folder.
pub fn man(folder: Option<&Path>, out: &mut Out) -> Result<(), ApiError> {
    let mut command = Cli::command().after_help("");
    command.build();
    let Some(folder) = folder else {
        return out.bytes(&page(&command, "rapporteur")?);
    };
    write_whole(&folder.join("rapporteur.1"), &page(&command, "rapporteur")?)?;
    for verb in command.get_subcommands().filter(|verb| !verb.is_hide_set()) {
        let name = format!("rapporteur-{}", verb.get_name());
        write_whole(&folder.join(format!("{name}.1")), &page(verb, &name)?)?;
    }
    Ok(())
}

fn page(command: &Command, name: &str) -> Result<Vec<u8>, ApiError> {
    let mut text = Vec::new();
    // no date: the same program gives the same page
    let man = Man::new(command.clone())
        .title(name)
        .date("")
        .source(env!("CARGO_PKG_VERSION"));
    man.render(&mut text)
        .map_err(|error| ApiError::failed(Code::Internal, error.to_string()))?;
    if name == "rapporteur" {
        text.extend_from_slice(b".SH \"EXIT STATUS\"\n.nf\n");
        let codes = EXIT_CODES
            .lines()
            .skip(1)
            .map(|line| format!("{}\n", line.trim_start()));
        text.extend(codes.flat_map(String::into_bytes));
        text.extend_from_slice(b".fi\n");
    }
    Ok(text)
}
