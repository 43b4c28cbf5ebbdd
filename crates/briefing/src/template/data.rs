//! Owns the data of a template: what it can loop over, ask and print. docs/templates.md lists it
//! name by name. Words of the dossier are printed as marks; states, dates and numbers are plain.

mod records;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use minijinja::value::{DynObject, Enumerator, Kwargs, Object, ObjectRepr, Value, from_args};
use minijinja::{Error, State};
use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::Body;

use super::functions;
use super::pieces::{self, Piece, Pieces, harmless};
use crate::compose::{Section, dates, last_round, next_round};
use crate::material::Material;

/// A value that is printed as the mark of a piece. In an expression it stands for its words.
#[derive(Debug)]
pub(super) struct Printable {
    pub piece: usize,
    words: String,
    is_words: bool,
}

impl Printable {
    /// A new piece as a value.
    pub fn value(pieces: &Pieces, piece: Piece, words: &str) -> Value {
        let is_words = matches!(piece, Piece::Words { .. });
        Value::from_object(Self {
            piece: pieces.keep(piece),
            words: words.to_owned(),
            is_words,
        })
    }
}

impl Object for Printable {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    /// Words count as true when there are any; so does a slot.
    fn is_true(self: &Arc<Self>) -> bool {
        !self.words.is_empty()
    }

    fn custom_cmp(self: &Arc<Self>, other: &DynObject) -> Option<Ordering> {
        let other = other.downcast_ref::<Self>()?;
        Some(self.words.cmp(&other.words))
    }

    fn render(self: &Arc<Self>, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.is_words {
            true => out.write_str(&self.words),
            false => out.write_str(&pieces::mark(self.piece)),
        }
    }
}

/// A list that is a section too when it is called: `rounds` and `rounds(limit=3)`.
#[derive(Debug)]
struct Listing {
    section: Section,
    items: Vec<Value>,
    pieces: Pieces,
}

impl Object for Listing {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.items.get(key.as_usize()?).cloned()
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Seq(self.items.len())
    }

    fn call(self: &Arc<Self>, _: &mut State<'_, '_>, args: &[Value]) -> Result<Value, Error> {
        let (named,): (Kwargs,) = from_args(args)?;
        functions::called(self.section, &self.pieces, &named)
    }
}

/// A map of names to values.
type Fields = BTreeMap<&'static str, Value>;

/// The data.
pub(super) fn of(material: &Material, pieces: &Pieces) -> Value {
    let from = Source { material, pieces };
    let list = |section, items: Vec<Fields>| {
        Value::from_object(Listing {
            section,
            items: items.into_iter().map(Value::from).collect(),
            pieces: pieces.clone(),
        })
    };
    let clocks = &material.clocks;
    Value::from(Fields::from([
        (
            "headline",
            Printable::value(pieces, Piece::Headline, "headline"),
        ),
        (
            "own_headline",
            from.words(&material.headline, material.process_mark()),
        ),
        ("number", Value::from(material.number)),
        ("as_of", Value::from(dates::day(clocks.as_of))),
        ("as_of_day", Value::from(clocks.as_of.to_string())),
        ("as_known", Value::from(dates::instant(clocks.as_known))),
        ("audience", from.words(&material.audience, Tlp::Clear)),
        ("since", since(material)),
        ("process", Value::from(from.process(material.process))),
        (
            "processes",
            Value::from_iter(material.processes().map(|id| from.process(id))),
        ),
        ("last_round", from.round(last_round(material))),
        ("next_round", from.round(next_round(material))),
        ("rounds", list(Section::Rounds, from.rounds())),
        ("offers", list(Section::Offers, from.offers())),
        ("issues", list(Section::StickingPoints, from.issues())),
        ("venues", list(Section::Venues, from.venues())),
        ("incidents", list(Section::Incidents, from.incidents())),
        ("pledges", list(Section::Pledges, from.pledges())),
        ("questions", list(Section::Unknowns, from.questions())),
        ("persons", list(Section::People, from.persons())),
        (
            "delegations",
            list(Section::Delegations, from.delegations()),
        ),
        (
            "developments",
            list(Section::Chronology, from.developments()),
        ),
    ]))
}

/// The briefing this one follows; none when there is none.
fn since(material: &Material) -> Value {
    let Some(earlier) = material.since else {
        return Value::from(());
    };
    Value::from(Fields::from([
        ("number", Value::from(earlier.number)),
        ("as_of", Value::from(dates::day(earlier.as_of))),
        ("as_of_day", Value::from(earlier.as_of.to_string())),
        ("words", Value::from(dates::since(&earlier))),
    ]))
}

/// The highest mark of anything at hand.
pub(super) fn highest(material: &Material) -> Tlp {
    let marks = material.records.keys().map(|id| material.mark(*id));
    marks.fold(material.process_mark(), Tlp::max)
}

/// What the data is made from.
struct Source<'a> {
    material: &'a Material,
    pieces: &'a Pieces,
}

impl Source<'_> {
    fn words(&self, text: &str, mark: Tlp) -> Value {
        let text = harmless(text.trim());
        let piece = Piece::Words {
            text: text.clone(),
            mark,
        };
        Printable::value(self.pieces, piece, &text)
    }

    fn title(&self, id: RecordId) -> Value {
        self.words(&self.material.title(id), self.material.mark(id))
    }

    fn process(&self, id: RecordId) -> Fields {
        let material = self.material;
        let (track, phase, roles) = match material.body(id) {
            Some(Body::Process(it)) => (it.track, it.phase.as_str(), it.roles.as_slice()),
            _ => (None, "", [].as_slice()),
        };
        let parties: Vec<Value> = roles
            .iter()
            .map(|role| {
                Value::from(Fields::from([
                    ("title", self.title(role.party)),
                    ("role", Value::from(role.role.word())),
                ]))
            })
            .collect();
        Fields::from([
            ("title", self.title(id)),
            ("track", Value::from(track.map(|it| it.word()))),
            ("phase", self.words(phase, material.mark(id))),
            ("parties", Value::from(parties)),
        ])
    }
}
