//! Owns how the pieces of a search text are joined: OR binds least, then AND (written or not), then
//! NOT and the minus, then NEAR between two words.

use super::condition::Field;
use super::fault::{Fault, Wrong};
use super::tokens::{Token, tokens};
use super::{Place, Term, Words};

/// Brackets within brackets.
const DEEPEST: usize = 40;
/// Words between, where NEAR does not say.
const NEAR: u32 = 10;

pub(super) fn whole(text: &str) -> Result<Term, Fault> {
    let tokens = tokens(text);
    let end = text.chars().count();
    let mut reading = Reading {
        tokens: &tokens,
        at: 0,
        end,
        depth: 0,
    };
    let term = reading.any()?;
    if let Some((_, at)) = reading.tokens.get(reading.at) {
        return Err(Fault::new(Wrong::Unopened, *at));
    }
    let all = Place { from: 0, to: end };
    let term = term
        .and_then(tidy)
        .ok_or_else(|| Fault::new(Wrong::Nothing, all))?;
    if finds(&term) {
        Ok(term)
    } else {
        Err(Fault::new(Wrong::OnlyWithout, all))
    }
}

struct Reading<'t> {
    tokens: &'t [(Token, Place)],
    at: usize,
    /// One past the last character of the text.
    end: usize,
    depth: usize,
}

impl<'t> Reading<'t> {
    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at).map(|(token, _)| token)
    }

    fn place(&self) -> Place {
        let end = Place {
            from: self.end.saturating_sub(1),
            to: self.end,
        };
        self.tokens.get(self.at).map_or(end, |(_, at)| *at)
    }

    /// Terms with OR between them. None where nothing stands.
    fn any(&mut self) -> Result<Option<Term>, Fault> {
        let mut terms: Vec<Term> = self.all()?.into_iter().collect();
        while self.peek() == Some(&Token::Or) {
            let at = self.place();
            self.at += 1;
            let next = self.all()?;
            match (terms.is_empty(), next) {
                (false, Some(next)) => terms.push(next),
                _ => return Err(Fault::new(Wrong::Dangling("OR".into()), at)),
            }
        }
        Ok(joined(terms, Term::Any))
    }

    fn all(&mut self) -> Result<Option<Term>, Fault> {
        let mut terms: Vec<Term> = Vec::new();
        loop {
            match self.peek() {
                None | Some(Token::Close | Token::Or) => break,
                Some(Token::Comma) => self.at += 1,
                Some(Token::And) => {
                    let at = self.place();
                    self.at += 1;
                    let next = if terms.is_empty() { None } else { self.one()? };
                    terms.push(next.ok_or_else(|| Fault::new(Wrong::Dangling("AND".into()), at))?);
                }
                Some(_) => terms.extend(self.one()?),
            }
        }
        Ok(joined(terms, Term::All))
    }

    /// One term, with what negates it. None for signs without a word.
    fn one(&mut self) -> Result<Option<Term>, Fault> {
        let at = self.place();
        let operator = match self.peek() {
            Some(Token::Not) => "NOT",
            Some(Token::Minus) => "-",
            _ => return self.near(),
        };
        self.at += 1;
        match self.one()? {
            Some(term) => Ok(Some(Term::Not(Box::new(term)))),
            None => Err(Fault::new(Wrong::Dangling(operator.into()), at)),
        }
    }

    /// A term, or several with NEAR between them.
    fn near(&mut self) -> Result<Option<Term>, Fault> {
        if let Some(Token::Near(within)) = self.peek() {
            return self.near_listed(within.unwrap_or(NEAR)).map(Some);
        }
        let first = self.single()?;
        let mut of: Vec<Term> = first.into_iter().collect();
        let mut within = 0;
        while let Some(Token::Near(words)) = self.peek() {
            let at = self.place();
            within = within.max(words.unwrap_or(NEAR));
            self.at += 1;
            of.push(
                self.single()?
                    .ok_or_else(|| Fault::new(Wrong::NearWhat, at))?,
            );
            if !of.iter().all(is_words) {
                return Err(Fault::new(Wrong::NearWhat, at));
            }
        }
        Ok(if of.len() > 1 {
            Some(Term::Near { of, within })
        } else {
            of.pop()
        })
    }

    /// `NEAR(a "b c", 5)`.
    fn near_listed(&mut self, mut within: u32) -> Result<Term, Fault> {
        let at = self.place();
        self.at += 1;
        if self.peek() != Some(&Token::Open) {
            return Err(Fault::new(Wrong::NearWhat, at));
        }
        self.at += 1;
        let mut of = Vec::new();
        loop {
            match self.peek() {
                None => return Err(Fault::new(Wrong::Unclosed, at)),
                Some(Token::Close) => break self.at += 1,
                Some(Token::Comma) => {
                    self.at += 1;
                    if let (Some(Token::Word { text, .. }), Some((Token::Close, _))) =
                        (self.peek(), self.tokens.get(self.at + 1))
                        && let Ok(words) = text.parse()
                    {
                        within = words;
                        self.at += 1;
                    }
                }
                Some(_) => of.extend(self.single()?),
            }
        }
        if of.len() > 1 && of.iter().all(is_words) {
            Ok(Term::Near { of, within })
        } else {
            Err(Fault::new(Wrong::NearWhat, at))
        }
    }

    fn single(&mut self) -> Result<Option<Term>, Fault> {
        let at = self.place();
        let Some(token) = self.peek() else {
            return Ok(None);
        };
        match token {
            Token::Open => return self.bracket(at),
            Token::Close | Token::Or | Token::And | Token::Comma => return Ok(None),
            Token::Near(_) => return Err(Fault::new(Wrong::NearWhat, at)),
            Token::Not | Token::Minus => return self.one(),
            _ => self.at += 1,
        }
        Ok(match token {
            Token::Word { text, begun, exact } => {
                let words = Words {
                    text: text.clone(),
                    begun: *begun,
                    exact: *exact,
                    at,
                };
                says_something(text).then_some(Term::Word(words))
            }
            Token::Quoted { text, exact } => {
                let words = Words {
                    text: text.clone(),
                    begun: false,
                    exact: *exact,
                    at,
                };
                says_something(text).then_some(Term::Phrase(words))
            }
            Token::Field {
                name,
                value,
                quoted,
                value_at,
            } => {
                let name_at = Place {
                    from: at.from,
                    to: value_at.from.saturating_sub(1),
                };
                Some(field(name, name_at, value, *quoted, *value_at)?)
            }
            _ => None,
        })
    }

    fn bracket(&mut self, at: Place) -> Result<Option<Term>, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::new(Wrong::TooDeep, at));
        }
        self.at += 1;
        let inner = self.any()?;
        if self.peek() != Some(&Token::Close) {
            return Err(Fault::new(Wrong::Unclosed, at));
        }
        self.at += 1;
        self.depth -= 1;
        Ok(inner)
    }
}

fn field(name: &str, name_at: Place, value: &str, quoted: bool, at: Place) -> Result<Term, Fault> {
    let Some(field) = Field::of(name) else {
        let near = Field::nearest(name);
        return Err(Fault::new(
            Wrong::UnknownField(name.to_owned(), near),
            name_at,
        ));
    };
    if !says_something(value) {
        let place = Place {
            from: name_at.from,
            to: at.to,
        };
        return Err(Fault::new(Wrong::NoValue(field), place));
    }
    if field == Field::Title {
        let begun = value.ends_with('*');
        let words = Words {
            text: value.trim_end_matches('*').to_owned(),
            begun,
            exact: false,
            at,
        };
        let term = if quoted {
            Term::Phrase(words)
        } else {
            Term::Word(words)
        };
        return Ok(Term::Title(Box::new(term)));
    }
    let values: Vec<&str> = if quoted {
        vec![value]
    } else {
        value.split(',').filter(|it| !it.is_empty()).collect()
    };
    let condition = |value: &&str| {
        let bad = || Fault::new(Wrong::BadValue(field, (*value).to_owned()), at);
        field
            .condition(value, at)
            .map(Term::Condition)
            .ok_or_else(bad)
    };
    let terms = values
        .iter()
        .map(condition)
        .collect::<Result<Vec<_>, _>>()?;
    joined(terms, Term::Any).ok_or_else(|| Fault::new(Wrong::NoValue(field), at))
}

fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn is_words(term: &Term) -> bool {
    matches!(term, Term::Word(_) | Term::Phrase(_))
}

fn joined(mut terms: Vec<Term>, join: impl FnOnce(Vec<Term>) -> Term) -> Option<Term> {
    if terms.len() > 1 {
        Some(join(terms))
    } else {
        terms.pop()
    }
}

/// Without brackets that change nothing.
fn tidy(term: Term) -> Option<Term> {
    let flat = |terms: Vec<Term>, all: bool| {
        let mut out = Vec::new();
        for term in terms.into_iter().filter_map(tidy) {
            match term {
                Term::All(inner) if all => out.extend(inner),
                Term::Any(inner) if !all => out.extend(inner),
                other => out.push(other),
            }
        }
        out
    };
    match term {
        Term::All(terms) => joined(flat(terms, true), Term::All),
        Term::Any(terms) => joined(flat(terms, false), Term::Any),
        Term::Not(inner) => Some(match tidy(*inner)? {
            Term::Not(twice) => *twice,
            other => Term::Not(Box::new(other)),
        }),
        other => Some(other),
    }
}

/// Whether it says what is looked for, and not only what is not.
fn finds(term: &Term) -> bool {
    match term {
        Term::Not(_) => false,
        Term::All(terms) => terms.iter().any(finds),
        Term::Any(terms) => terms.iter().all(finds),
        _ => true,
    }
}
