//! Owns what a question comes to: an expression for full text with a weight for each of its phrases,
//! and conditions in SQL. What mixes both within OR or NOT becomes a condition that asks full text
//! by itself.

use super::snippet::Marks;
use super::spellings::{NAMED_SO, Spelt};
use crate::Result;
use crate::error::StoreError;
use crate::facet;
use crate::read::Reader;
use rapporteur_domain::inquiry::{self, Condition, Term, Words};
use rapporteur_spelling::{letters_folded, words};
use rusqlite::types::Value;

/// Parameters before those of the conditions: full text, last operation, last day, weights.
const BEFORE: usize = 4;

/// How far a word may be from what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// Its other forms, scripts and spellings.
    Forms,
    /// Words that begin so, too.
    Beginnings,
    /// Names that are nearly written so, too.
    Misspelt,
}

/// A question in SQL.
#[derive(Debug, Default)]
pub(super) struct Compiled {
    /// For `fts MATCH`; none where only conditions are asked.
    pub matching: Option<String>,
    /// Of each phrase of it, in order.
    pub weights: Vec<f32>,
    /// On `listing`, each beginning with `AND`.
    pub conditions: String,
    pub values: Vec<Value>,
    /// What is marked in snippets.
    pub marks: Marks,
    /// Words that must stand as written, folded: each a run of words.
    pub as_written: Vec<Vec<String>>,
    /// A word could be the beginning of another.
    pub could_begin: bool,
    pub meant: Vec<(String, String)>,
}

/// What a term comes to.
enum Part {
    /// An expression of full text.
    Text(String),
    /// A condition on `listing`.
    Sql(String),
}

/// What a list filtered by words asks full text. Conditions have filters of their own there.
pub(crate) fn listed_text(reader: &Reader<'_>, text: &str) -> Result<String> {
    let term = inquiry::read(text).map_err(StoreError::Inquiry)?;
    reader
        .compile(&term, Reach::Beginnings)?
        .matching
        .ok_or(StoreError::BadSearch)
}

impl Reader<'_> {
    pub(super) fn compile(&self, term: &Term, reach: Reach) -> Result<Compiled> {
        let mut compiling = Compiling {
            reader: self,
            reach,
            out: Compiled::default(),
        };
        let terms = match term {
            Term::All(terms) => terms.as_slice(),
            one => std::slice::from_ref(one),
        };
        compiling.whole(terms)?;
        Ok(compiling.out)
    }
}

struct Compiling<'r, 'd> {
    reader: &'r Reader<'d>,
    reach: Reach,
    out: Compiled,
}

impl Compiling<'_, '_> {
    /// Terms that must all hold: those of text become one expression, the rest conditions.
    fn whole(&mut self, terms: &[Term]) -> Result<()> {
        let (text, other): (Vec<&Term>, Vec<&Term>) = terms.iter().partition(|term| is_text(term));
        if text.iter().any(|term| !matches!(term, Term::Not(_))) {
            let expression = self.all_text(&text)?;
            self.out.matching = Some(expression);
        } else {
            for term in text {
                let condition = self.sql(term)?;
                self.and(&condition);
            }
        }
        for term in other {
            let condition = self.sql(term)?;
            self.and(&condition);
        }
        Ok(())
    }

    fn and(&mut self, condition: &str) {
        self.out.conditions.push_str(" AND ");
        self.out.conditions.push_str(condition);
    }

    fn value(&mut self, value: impl Into<Value>) -> String {
        self.out.values.push(value.into());
        format!("?{}", BEFORE + self.out.values.len())
    }

    /// What must be there before what must not: exclusion binds to what stands before it, and
    /// weights are in the order of phrases.
    fn all_text(&mut self, terms: &[&Term]) -> Result<String> {
        let mut wanted = Vec::new();
        for term in terms.iter().filter(|term| !matches!(term, Term::Not(_))) {
            wanted.push(self.text(term)?);
        }
        let mut out = format!("({})", wanted.join(" AND "));
        let name: Vec<&str> = terms.iter().filter_map(|term| plain_word(term)).collect();
        if name.len() > 1 && name.len() == terms.len() {
            out = self.or_named(out, &name.join(" "))?;
        }
        for term in terms {
            if let Term::Not(inner) = term {
                let expression = self.quietly(|compiling| compiling.text(inner))?;
                out.push_str(" NOT ");
                out.push_str(&expression);
            }
        }
        Ok(if terms.len() > wanted.len() {
            format!("({out})")
        } else {
            out
        })
    }

    /// Compiles what must not be there: it weighs nothing and is not marked.
    fn quietly(&mut self, compile: impl FnOnce(&mut Self) -> Result<String>) -> Result<String> {
        let (marks, written, phrases) = (
            self.out.marks.clone(),
            self.out.as_written.clone(),
            self.out.weights.len(),
        );
        let expression = compile(self)?;
        self.out.marks = marks;
        self.out.as_written = written;
        self.out.weights[phrases..].fill(0.0);
        Ok(expression)
    }

    fn text(&mut self, term: &Term) -> Result<String> {
        Ok(match term {
            Term::Word(it) => self.word(it)?,
            Term::Phrase(it) => self.named_phrase(it)?,
            Term::Near { of, within } => {
                let mut parts = Vec::new();
                for term in of {
                    let (Term::Word(it) | Term::Phrase(it)) = term else {
                        continue;
                    };
                    parts.push(self.phrase(it)?);
                }
                format!("NEAR({}, {within})", parts.join(" "))
            }
            Term::Title(inner) => format!("{{title}} : {}", self.text(inner)?),
            Term::All(terms) => self.all_text(&terms.iter().collect::<Vec<_>>())?,
            Term::Any(terms) => {
                let parts = terms
                    .iter()
                    .map(|term| self.text(term))
                    .collect::<Result<Vec<_>>>()?;
                format!("({})", parts.join(" OR "))
            }
            Term::Not(_) | Term::Condition(_) => return Err(StoreError::BadSearch),
        })
    }

    fn word(&mut self, it: &Words) -> Result<String> {
        let parts: Vec<_> = words(&it.text).collect();
        let [word] = parts.as_slice() else {
            return self.named_phrase(it);
        };
        if it.exact {
            return self.phrase(it);
        }
        self.out.could_begin |= !it.begun;
        let reach = if it.begun {
            self.reach.at_least(Reach::Beginnings)
        } else {
            self.reach
        };
        let spelt = self.reader.spelt(*word, reach)?;
        if reach == Reach::Misspelt
            && let Some(meant) = &spelt.meant
        {
            self.out.meant.push((it.text.clone(), meant.clone()));
        }
        Ok(self.alternatives(spelt))
    }

    fn alternatives(&mut self, spelt: Spelt) -> String {
        let mut parts = Vec::new();
        for (phrase, weight) in spelt.phrases {
            self.out.marks.phrase(&phrase);
            parts.push(format!("\"{phrase}\""));
            self.out.weights.push(weight);
        }
        for (begun, weight) in spelt.beginnings {
            parts.push(format!("\"{begun}\" *"));
            self.out.weights.push(weight);
            self.out.marks.begun(begun);
        }
        if let [one] = parts.as_slice() {
            one.clone()
        } else {
            format!("({})", parts.join(" OR "))
        }
    }

    /// Words in a row, or another name of what is called so.
    fn named_phrase(&mut self, it: &Words) -> Result<String> {
        let phrase = self.phrase(it)?;
        if it.exact || it.begun {
            return Ok(phrase);
        }
        self.or_named(phrase, &it.text)
    }

    /// An expression for a name, or any other name of what is called so.
    fn or_named(&mut self, expression: String, name: &str) -> Result<String> {
        let mut parts = vec![expression];
        for phrase in self.reader.other_names(name)? {
            self.out.marks.phrase(&phrase);
            self.out.weights.push(NAMED_SO);
            parts.push(format!("\"{phrase}\""));
        }
        Ok(if let [one] = parts.as_slice() {
            one.clone()
        } else {
            format!("({})", parts.join(" OR "))
        })
    }

    /// Words in a row, each in any of its forms and scripts; quoted for full text.
    fn phrase(&mut self, it: &Words) -> Result<String> {
        let mut row = Vec::new();
        for word in words(&it.text) {
            row.push(if it.exact {
                self.reader.forms(word)
            } else {
                self.reader.in_phrase(word)?
            });
        }
        if it.exact {
            self.out.as_written.push(
                words(&it.text)
                    .map(|word| letters_folded(word.text))
                    .collect(),
            );
        }
        let phrase = row.join(" ");
        self.out.marks.phrase(&phrase);
        self.out.weights.push(1.0);
        let star = if it.begun { " *" } else { "" };
        Ok(format!("\"{phrase}\"{star}"))
    }

    fn sql(&mut self, term: &Term) -> Result<String> {
        Ok(match self.part(term)? {
            Part::Sql(condition) => condition,
            Part::Text(expression) => {
                let expression = self.value(expression);
                format!("listing.v IN (SELECT rowid FROM fts WHERE fts MATCH {expression})")
            }
        })
    }

    fn part(&mut self, term: &Term) -> Result<Part> {
        if is_text(term) && !matches!(term, Term::Not(_)) {
            // Asked for by itself: its phrases are none of the ranked expression.
            let phrases = self.out.weights.len();
            let expression = self.text(term)?;
            self.out.weights.truncate(phrases);
            return Ok(Part::Text(expression));
        }
        let joined = |parts: Vec<String>, by: &str| format!("({})", parts.join(by));
        Ok(Part::Sql(match term {
            Term::All(terms) => joined(
                terms.iter().map(|it| self.sql(it)).collect::<Result<_>>()?,
                " AND ",
            ),
            Term::Any(terms) => joined(
                terms.iter().map(|it| self.sql(it)).collect::<Result<_>>()?,
                " OR ",
            ),
            Term::Not(inner) => format!("NOT {}", self.quietly(|compiling| compiling.sql(inner))?),
            Term::Condition(condition) => self.condition(condition)?,
            _ => return Err(StoreError::BadSearch),
        }))
    }

    fn condition(&mut self, condition: &Condition) -> Result<String> {
        Ok(match condition {
            Condition::Kind(kind) => {
                let facets: Vec<_> = facet::of_kind(*kind)
                    .iter()
                    .map(ToString::to_string)
                    .collect();
                format!("listing.facet IN ({})", facets.join(", "))
            }
            Condition::Asserts(kind) => format!("listing.facet = {}", facet::of_assertion(*kind)),
            Condition::Tag(tag) => {
                let tag = self.value(tag.clone());
                format!(
                    "EXISTS (SELECT 1 FROM tag WHERE tag.v = listing.v AND tag.tag = {tag} COLLATE NOCASE)"
                )
            }
            Condition::State(state) => {
                let state = self.value(state.clone());
                format!(
                    "(listing.state = {state} OR EXISTS (SELECT 1 FROM status WHERE status.record = listing.record
                       AND status.state = {state} AND status.day_from <= ?3 AND status.day_to > ?3
                       AND status.since <= ?2 AND status.until > ?2))"
                )
            }
            other => self.reader.condition(other)?,
        })
    }
}

impl Reach {
    fn at_least(self, other: Self) -> Self {
        if self == Self::Forms { other } else { self }
    }
}

fn plain_word<'t>(term: &&'t Term) -> Option<&'t str> {
    match term {
        Term::Word(it) if !it.exact && !it.begun => Some(&it.text),
        _ => None,
    }
}

/// Whether full text alone answers a term.
fn is_text(term: &Term) -> bool {
    match term {
        Term::Word(_) | Term::Phrase(_) | Term::Near { .. } | Term::Title(_) => true,
        Term::Condition(_) => false,
        Term::Not(inner) => is_text(inner) && !matches!(**inner, Term::Not(_)),
        Term::All(terms) => {
            terms.iter().all(is_text) && terms.iter().any(|it| !matches!(it, Term::Not(_)))
        }
        Term::Any(terms) => terms
            .iter()
            .all(|it| is_text(it) && !matches!(it, Term::Not(_))),
    }
}
