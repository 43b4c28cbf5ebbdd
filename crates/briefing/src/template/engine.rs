//! Owns running a template: minijinja with an error for every unknown name, a bound on its work,
//! no other templates, and a printer that lets nothing from the dossier become markup.

use std::collections::BTreeMap;

use minijinja::value::{Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};

use super::data::{self, Printable};
use super::pieces::{self, Part, Piece, Pieces};
use super::{Fault, functions};
use crate::material::Material;

/// Steps a template may take. The full product on the largest material takes some thousands.
const FUEL: u64 = 400_000;
/// How deep macros may call each other.
const DEPTH: usize = 40;
/// Longest text a template may print, in bytes.
const LONGEST: usize = 4 * 1024 * 1024;

const NAME: &str = "template";

/// What a template printed.
pub(super) struct Printed {
    pub text: String,
    pub pieces: Pieces,
}

/// Whether the expressions of a template are well formed.
pub(super) fn check(body: &str) -> Result<(), Fault> {
    let environment = Environment::empty();
    let read = environment.template_from_named_str(NAME, body);
    read.map(|_| ()).map_err(|error| Fault::of(&error, body))
}

/// Runs a template over the data.
pub(super) fn run(
    body: &str,
    material: &Material,
    prose: &BTreeMap<String, String>,
) -> Result<Printed, Fault> {
    let pieces = Pieces::default();
    let mut environment = environment(&pieces, data::highest(material));
    functions::add(&mut environment, &pieces, prose);
    let data = data::of(material, &pieces);
    let text = environment
        .template_from_named_str(NAME, body)
        .and_then(|template| template.render(data))
        .map_err(|error| Fault::of(&error, body))?;
    if text.len() > LONGEST {
        return Err(Fault::new("it prints more than four megabytes"));
    }
    Ok(Printed { text, pieces })
}

fn environment(pieces: &Pieces, highest: rapporteur_domain::mark::Tlp) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment.set_recursion_limit(DEPTH);
    environment.set_debug(true);
    // What a macro or a block has printed is not printed anew.
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
    for filter in ["safe", "escape", "e"] {
        environment.remove_filter(filter);
    }
    environment.add_filter("join", join);
    let pieces = pieces.clone();
    environment.set_formatter(move |out, _, value| print(out, value, &pieces, highest));
    environment
}

/// Prints a value: generated parts and words of the dossier as marks, the template's own text as
/// it is. Words that a filter has made from words of the dossier no longer tell whose mark they
/// carry: they take the highest there is.
fn print(
    out: &mut Output<'_>,
    value: &Value,
    pieces: &Pieces,
    highest: rapporteur_domain::mark::Tlp,
) -> Result<(), Error> {
    if let Some(printable) = value.downcast_object_ref::<Printable>() {
        return write(out, &pieces::mark(printable.piece));
    }
    match value.kind() {
        ValueKind::Undefined => Err(Error::from(ErrorKind::UndefinedError)),
        ValueKind::None => Ok(()),
        ValueKind::Bool | ValueKind::Number => write(out, &value.to_string()),
        ValueKind::String if value.is_safe() => write(out, value.as_str().unwrap_or_default()),
        ValueKind::String => {
            let text = value.as_str().unwrap_or_default();
            let parts = pieces::parts(text).map_err(refused)?;
            parts.into_iter().try_for_each(|part| match part {
                Part::Piece(number) => write(out, &pieces::mark(number)),
                Part::Words(words) => {
                    let text = words.to_owned();
                    let words = Piece::Words {
                        text,
                        mark: highest,
                    };
                    write(out, &pieces::mark(pieces.keep(words)))
                }
            })
        }
        _ => Err(Error::new(
            ErrorKind::InvalidOperation,
            "a list or a record cannot be printed; name one of its fields, or loop over it",
        )),
    }
}

fn write(out: &mut Output<'_>, text: &str) -> Result<(), Error> {
    out.write_str(text).map_err(Error::from)
}

fn refused(fault: Fault) -> Error {
    Error::new(ErrorKind::InvalidOperation, fault.cause)
}

/// Printed values with something between them.
fn join(
    state: &mut State<'_, '_>,
    values: &Value,
    between: Option<String>,
) -> Result<Value, Error> {
    let mut out = String::new();
    for value in values.try_iter()? {
        if !out.is_empty() {
            out.push_str(between.as_deref().unwrap_or_default());
        }
        out.push_str(&state.format(value)?);
    }
    Ok(Value::from_safe_string(out))
}
