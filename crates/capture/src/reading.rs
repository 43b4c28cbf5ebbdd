//! A text as read once: tokens, sentences, names, phrases of time. What is proposed from it is found by
//! the modules of each kind; this one only answers where things stand.

use std::ops::Range;

use chrono::NaiveDate;

use crate::{
    atlas::Atlas,
    calendar::When,
    dateline::{self, Reckoned},
    names::{Names, words},
    page::{Page, paragraphs},
    phrase,
    proposal::Dated,
    sentence::{Sentence, sentences},
    token::{Kind, Token, tokens},
};

/// Everything read from one body.
pub(crate) struct Reading<'a> {
    pub body: &'a str,
    pub tokens: Vec<Token>,
    pub sentences: Vec<Sentence>,
    pub names: Names,
    /// The day from which relative expressions are reckoned.
    pub published: Option<NaiveDate>,
    /// How that day was found.
    pub reckoned: Reckoned,
    pub title: Option<String>,
    whens: Vec<When>,
    /// Scalar offsets of each token's start and end.
    offsets: Vec<(usize, usize)>,
    transcript: bool,
}

impl<'a> Reading<'a> {
    pub(crate) fn of(page: &Page<'a>, atlas: &Atlas) -> Self {
        let body = page.body;
        let parts = paragraphs(body);
        let breaks: Vec<usize> = parts.iter().map(|p| p.end).collect();
        let tokens = tokens(body, &breaks);
        let tokens = unquoted(tokens);
        // Aside or not goes by the order of breaks, and a paragraph without a token has none.
        let asides = asides(&tokens, &parts);
        let sentences = sentences(&tokens, &asides);
        let names = Names::read(atlas, &tokens, body);
        let whens = phrase::find(&tokens, 0..tokens.len());
        let offsets = offsets(body, &tokens);
        let transcript = is_transcript(&tokens, body);
        let place = |range: &Range<usize>| (offsets[range.start].0, offsets[range.end - 1].1);
        let reckoned = dateline::reckoned(&tokens, &whens, page.published, place);
        Self {
            body,
            tokens,
            sentences,
            names,
            published: reckoned.today,
            reckoned,
            title: page.title.clone(),
            whens,
            offsets,
            transcript,
        }
    }

    pub(crate) fn words(&self, range: &Range<usize>) -> String {
        words(&self.tokens, self.body, range)
    }

    /// Scalar offsets of a range of tokens, marks at its ends passed over.
    pub(crate) fn span(&self, range: &Range<usize>) -> (usize, usize) {
        let trim = |at: usize| {
            matches!(
                self.tokens[at].kind,
                Kind::Comma | Kind::Semicolon | Kind::Break | Kind::Hyphen
            ) || matches!(self.tokens[at].low.as_str(), "-" | "—" | "–" | "•")
        };
        let (mut from, mut to) = (range.start, range.end);
        while from < to && trim(from) {
            from += 1;
        }
        while to > from && trim(to - 1) {
            to -= 1;
        }
        if from == to {
            return self.offsets.get(range.start).copied().unwrap_or((0, 0));
        }
        (self.offsets[from].0, self.offsets[to - 1].1)
    }

    /// The words inside a pair of quotation marks.
    pub(crate) fn inside(&self, quote: &Range<usize>) -> (usize, usize) {
        let closed = quote.end > quote.start + 2 && self.tokens[quote.end - 1].kind == Kind::Close;
        let to = if closed { quote.end - 2 } else { quote.end - 1 };
        let from = (quote.start + 1).min(to);
        (self.offsets[from].0, self.offsets[to].1)
    }

    /// A phrase of time with its words; `ahead`: what is told lies in the future.
    pub(crate) fn dated(&self, when: &When, ahead: bool) -> Dated {
        Dated {
            text: self.words(&when.tokens),
            span: self.span(&when.tokens),
            edtf: when.edtf(self.published, ahead || when.is_ahead()),
        }
    }

    /// Phrases of time that begin in a range.
    pub(crate) fn whens(&self, range: Range<usize>) -> impl Iterator<Item = &When> {
        let from = self
            .whens
            .partition_point(|when| when.tokens.start < range.start);
        self.whens[from..]
            .iter()
            .take_while(move |when| when.tokens.start < range.end)
    }

    /// Whether the text is a record of who spoke in turn.
    pub(crate) fn is_transcript(&self) -> bool {
        self.transcript
    }
}

/// A statement printed as one long quotation is a text of its own: its outer marks are none.
fn unquoted(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut marks = tokens
        .iter()
        .enumerate()
        .filter(|(_, t)| matches!(t.kind, Kind::Open | Kind::Close))
        .map(|(i, _)| i);
    let (first, last) = (marks.next(), marks.next_back());
    let around = first.is_some_and(|i| i < 2)
        && last.is_none_or(|i| i + 3 > tokens.len())
        && tokens.len() > 60;
    let only = tokens.iter().filter(|t| t.kind == Kind::Open).count() == 1;
    for at in first.into_iter().chain(last).filter(|_| around && only) {
        tokens[at].kind = Kind::Other;
    }
    tokens
}

fn asides(tokens: &[Token], parts: &[crate::page::Paragraph]) -> Vec<bool> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut part = 0;
    for (at, token) in tokens.iter().enumerate() {
        if token.kind == Kind::Break {
            let first = tokens[start.min(at)].start;
            while parts.get(part).is_some_and(|p| p.end < first) {
                part += 1;
            }
            found.push(parts.get(part).is_some_and(|p| p.aside));
            start = at + 1;
        }
    }
    found
}

fn offsets(body: &str, tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut found = Vec::with_capacity(tokens.len());
    let (mut byte, mut scalar) = (0, 0);
    for token in tokens {
        scalar += body[byte..token.start].chars().count();
        let start = scalar;
        scalar += body[token.start..token.end].chars().count();
        byte = token.end;
        found.push((start, scalar));
    }
    found
}

/// Two or more paragraphs that begin with a name in capitals and a colon.
fn is_transcript(tokens: &[Token], body: &str) -> bool {
    let mut turns = 0;
    for (at, token) in tokens.iter().enumerate() {
        let starts = at == 0 || tokens[at - 1].kind == Kind::Break;
        if !starts || !token.capital {
            continue;
        }
        let colon = (at..tokens.len().min(at + 8)).find(|&i| tokens[i].kind == Kind::Colon);
        if let Some(colon) = colon {
            let label = &body[token.start..tokens[colon].start];
            turns += usize::from(label.split_whitespace().all(|word| {
                word.starts_with(char::is_uppercase) || word == "of" || word.starts_with('(')
            }));
        }
    }
    turns >= 2
}
