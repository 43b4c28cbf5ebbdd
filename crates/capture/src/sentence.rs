//! Sentences: ranges of tokens. A stop ends one unless an abbreviation comes before it, a small letter
//! after it, or a quotation is still open.

use std::ops::Range;

use crate::token::{Kind, Token};

/// One sentence of the report.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    pub tokens: Range<usize>,
    /// Which paragraph it stands in.
    pub paragraph: usize,
    /// A heading or the site's furniture.
    pub aside: bool,
}

impl Sentence {
    /// Its tokens cut into clauses. `next` is asked of each token, with where the clause it stands in
    /// begins, and answers where the next one begins when this one ends before that token.
    pub fn clauses(&self, next: impl Fn(usize, usize) -> Option<usize>) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut start = self.tokens.start;
        for at in self.tokens.clone() {
            if let Some(next) = next(start, at) {
                found.push(start..at);
                start = next;
            }
        }
        found.push(start..self.tokens.end);
        found
    }
}

/// Tokens after which a sentence is cut, whatever stands there.
const LONGEST: usize = 400;

const ABBREVIATIONS: [&str; 56] = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep", "gov",
    "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    "no", "vs", "inc", "ltd", "co", "jr", "sr", "adm", "amb", "rev", "hon", "г", "им", "ст", "м",
    "mme", "т", "brig", "cmdr", "supt", "pres", "min", "sec", "cpl", "pvt", "dep", "asst",
    "messrs", "в.о",
];

/// The sentences of all paragraphs; `asides[i]` tells whether paragraph `i` is one.
pub(crate) fn sentences(tokens: &[Token], asides: &[bool]) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut paragraph = 0;
    let mut depth = 0_i32;
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = (depth - 1).max(0),
            _ => {}
        }
        let mut end = at + 1;
        let ends = match token.kind {
            Kind::Break => true,
            Kind::Stop => {
                while end < tokens.len() && closes(&tokens[end]) {
                    depth -= i32::from(tokens[end].kind == Kind::Close);
                    end += 1;
                }
                depth = depth.max(0);
                (depth == 0 || at - start > 150) && is_end(tokens, at, end)
            }
            // "in Washington, D.C. The Secretary": the dot of the abbreviation ends the sentence too.
            Kind::Word => depth == 0 && dotted(token) && tokens.get(end).is_some_and(opens),
            // Every rule looks through a whole sentence: a line without an end must not cost its square.
            _ => end - start >= LONGEST,
        };
        if ends {
            let last = if token.kind == Kind::Break { at } else { end };
            if last > start {
                found.push(Sentence {
                    tokens: start..last,
                    paragraph,
                    aside: asides.get(paragraph).copied().unwrap_or(false),
                });
            }
            start = end;
        }
        if token.kind == Kind::Break {
            paragraph += 1;
            depth = 0;
            start = at + 1;
        }
        at = end;
    }
    if start < tokens.len() {
        found.push(Sentence {
            tokens: start..tokens.len(),
            paragraph,
            aside: false,
        });
    }
    found
}

fn dotted(token: &Token) -> bool {
    token.low.ends_with('.') && token.capital
}

/// Small words that with a capital begin a sentence.
fn opens(token: &Token) -> bool {
    token.capital
        && matches!(
            token.low.as_str(),
            "the"
                | "a"
                | "an"
                | "in"
                | "on"
                | "at"
                | "he"
                | "she"
                | "it"
                | "they"
                | "we"
                | "this"
                | "these"
                | "but"
                | "both"
                | "after"
        )
}

fn closes(token: &Token) -> bool {
    matches!(token.kind, Kind::Close | Kind::Stop) || token.low == ")"
}

/// Whether the stop at `at`, with what closes after it up to `next`, ends a sentence.
fn is_end(tokens: &[Token], at: usize, next: usize) -> bool {
    let Some(after) = tokens.get(next) else {
        return true;
    };
    if after.kind == Kind::Break {
        return true;
    }
    if after.word() && !after.capital && after.low.is_ascii() {
        return false;
    }
    if tokens[at].low == "." && next == at + 1 {
        let before = at.checked_sub(1).map(|i| &tokens[i]);
        let touching = before.is_some_and(|word| word.end == tokens[at].start);
        let short = before.is_some_and(|word| {
            word.word()
                && (ABBREVIATIONS.contains(&word.low.as_str())
                    || (word.capital && word.low.chars().count() == 1))
        });
        if touching && short {
            return false;
        }
    }
    // "3.5" is one number already; "example.org" has no space after its dot.
    after.start > tokens[next - 1].end || after.kind == Kind::Open || !after.word()
}
