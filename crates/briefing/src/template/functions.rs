//! Owns the functions a template can call: generated sections, figures, prose slots, and where a
//! section begins. Lists of the data that are sections too are called by their own names.

use std::collections::BTreeMap;

use minijinja::value::{Kwargs, Value};
use minijinja::{Environment, Error, ErrorKind};

use super::data::Printable;
use super::pieces::{Piece, Pieces, harmless};
use crate::compose::{Asked, Only, Section};
use crate::figure::Subject;

/// Most records a limit may name.
const MOST: usize = 10_000;

/// Sections that are no list of the data.
const SECTIONS: [(&str, Section); 5] = [
    ("key_points", Section::KeyPoints),
    ("changes", Section::Changes),
    ("standing", Section::Standing),
    ("matrix", Section::StickingPoints),
    ("chronology", Section::Chronology),
];

pub(super) fn add(
    environment: &mut Environment<'static>,
    pieces: &Pieces,
    prose: &BTreeMap<String, String>,
) {
    for (name, section) in SECTIONS {
        let pieces = pieces.clone();
        environment.add_function(name, move |named: Kwargs| called(section, &pieces, &named));
    }
    let kept = pieces.clone();
    environment.add_function("figure", move |name: &str| {
        let subject = Subject::of_code(name).ok_or_else(|| {
            let known: Vec<&str> = Subject::ALL.iter().map(|it| it.code()).collect();
            let known = known.join(", ");
            refused(format!("there is no figure “{name}”; there are {known}"))
        })?;
        let asked = Asked::whole(Section::Figure(subject));
        Ok::<_, Error>(Printable::value(&kept, Piece::Section(asked), ""))
    });
    let kept = pieces.clone();
    environment.add_function("section", move |key: &str| {
        Printable::value(&kept, Piece::Begin(harmless(key)), "")
    });
    let kept = pieces.clone();
    let prose = prose.clone();
    environment.add_function("prose", move |slot: &str, named: Kwargs| {
        // read by whoever lists the slots, and by nobody here
        let _: Option<String> = named.get("hint")?;
        let lead: Option<bool> = named.get("lead")?;
        let otherwise: Option<Value> = named.get("otherwise")?;
        named.assert_all_used()?;
        let otherwise = otherwise.map(|value| {
            let printable = value.downcast_object_ref::<Printable>();
            let piece = printable.map(|it| it.piece);
            piece.ok_or_else(|| {
                refused("otherwise= takes a generated part: key_points(), standing()")
            })
        });
        let written = prose.get(slot).map_or("", |text| text.trim());
        let piece = Piece::Prose {
            slot: slot.to_owned(),
            lead: lead.unwrap_or(false),
            otherwise: otherwise.transpose()?,
        };
        Ok::<_, Error>(Printable::value(&kept, piece, &harmless(written)))
    });
}

/// A section called with its names: `limit`, `brief`, `only`.
pub(super) fn called(section: Section, pieces: &Pieces, named: &Kwargs) -> Result<Value, Error> {
    let limit: Option<usize> = named.get("limit")?;
    let brief: Option<bool> = named.get("brief")?;
    let only: Option<String> = named.get("only")?;
    named.assert_all_used()?;
    if let Some(limit) = limit.filter(|limit| !(1..=MOST).contains(limit)) {
        return Err(refused(format!("limit={limit}: from 1 to {MOST}")));
    }
    let asked = Asked {
        limit,
        brief: brief.unwrap_or(false),
        only: only.map_or(Ok(Only::All), |only| only_of(section, &only))?,
        ..Asked::whole(section)
    };
    Ok(Printable::value(pieces, Piece::Section(asked), ""))
}

fn only_of(section: Section, word: &str) -> Result<Only, Error> {
    match (section, word) {
        (Section::Rounds, "last") => Ok(Only::Last),
        (Section::Rounds, "next") => Ok(Only::Next),
        (Section::Offers, "open") => Ok(Only::Open),
        (Section::Chronology, "new") => Ok(Only::New),
        _ => Err(refused(format!(
            "only=\"{word}\" means nothing here; rounds take \"last\" and \"next\", offers \"open\", the chronology \"new\""
        ))),
    }
}

fn refused(cause: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidOperation, cause.into())
}
