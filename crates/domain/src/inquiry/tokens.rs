//! Owns what a search text is made of before it is understood: words, quotations, brackets,
//! operators and conditions, each with its place.

use super::Place;

/// A piece of a search text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// `AND`.
    And,
    /// `OR`.
    Or,
    /// `NOT`.
    Not,
    /// A minus before what must not be there.
    Minus,
    /// `NEAR` or `NEAR/5`.
    Near(Option<u32>),
    /// Letters, possibly with a star after and an equals sign before.
    Word {
        text: String,
        begun: bool,
        exact: bool,
    },
    /// Quoted words, possibly with an equals sign before.
    Quoted { text: String, exact: bool },
    /// `field:` and its value, where the value stands.
    Field {
        name: String,
        value: String,
        quoted: bool,
        value_at: Place,
    },
    /// A comma between words, which only NEAR understands.
    Comma,
}

pub(super) fn tokens(text: &str) -> Vec<(Token, Place)> {
    let letters: Vec<char> = text.chars().collect();
    let mut reading = Reading {
        letters: &letters,
        at: 0,
    };
    let mut out = Vec::new();
    while let Some(found) = reading.next() {
        out.push(found);
    }
    out
}

struct Reading<'l> {
    letters: &'l [char],
    at: usize,
}

impl Reading<'_> {
    fn next(&mut self) -> Option<(Token, Place)> {
        while self.peek(0).is_some_and(char::is_whitespace) {
            self.at += 1;
        }
        let from = self.at;
        let token = match self.peek(0)? {
            '(' => self.sign(Token::Open),
            ')' => self.sign(Token::Close),
            ',' => self.sign(Token::Comma),
            '-' | '−' | '–' if self.begins_something(1) => self.sign(Token::Minus),
            '=' if self.begins_something(1) => {
                self.at += 1;
                match self.peek(0).and_then(closing) {
                    Some(close) => Token::Quoted {
                        text: self.quotation(close),
                        exact: true,
                    },
                    None => self.word(true),
                }
            }
            letter => match closing(letter) {
                Some(close) => Token::Quoted {
                    text: self.quotation(close),
                    exact: false,
                },
                None => self.word(false),
            },
        };
        Some((token, Place { from, to: self.at }))
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn begins_something(&self, ahead: usize) -> bool {
        self.peek(ahead)
            .is_some_and(|next| next.is_alphanumeric() || next == '(' || closing(next).is_some())
    }

    fn sign(&mut self, token: Token) -> Token {
        self.at += 1;
        token
    }

    /// What stands between quotation marks, or up to the end while the second is not typed yet.
    fn quotation(&mut self, close: char) -> String {
        self.at += 1;
        let from = self.at;
        while self.peek(0).is_some_and(|letter| letter != close) {
            self.at += 1;
        }
        let text = self.letters[from..self.at].iter().collect();
        self.at = (self.at + 1).min(self.letters.len());
        text
    }

    fn word(&mut self, exact: bool) -> Token {
        let from = self.at;
        while let Some(letter) = self.peek(0) {
            let ends = letter.is_whitespace()
                || matches!(letter, '(' | ')' | ',')
                || closing(letter).is_some();
            if ends && self.at > from {
                break;
            }
            if letter == ':' && self.is_field(from) {
                return self.field(from);
            }
            self.at += 1;
        }
        let text: String = self.letters[from..self.at].iter().collect();
        operator(&text).filter(|_| !exact).unwrap_or_else(|| {
            let bare = text.trim_end_matches('*');
            Token::Word {
                begun: bare.len() < text.len(),
                text: bare.to_owned(),
                exact,
            }
        })
    }

    /// Letters before a colon and something right after it; no address of a page.
    fn is_field(&self, from: usize) -> bool {
        let name = &self.letters[from..self.at];
        let address = self.peek(1) == Some('/') && self.peek(2) == Some('/');
        !name.is_empty()
            && name
                .iter()
                .all(|letter| letter.is_alphabetic() || *letter == '_')
            && !address
            && (self.peek(1).is_some_and(|next| !next.is_whitespace())
                || super::Field::of(&name.iter().collect::<String>()).is_some())
    }

    fn field(&mut self, from: usize) -> Token {
        let name: String = self.letters[from..self.at].iter().collect();
        self.at += 1;
        let value_from = self.at;
        let (value, quoted) = match self.peek(0).and_then(closing) {
            Some(close) => (self.quotation(close), true),
            None => {
                while self
                    .peek(0)
                    .is_some_and(|letter| !letter.is_whitespace() && !matches!(letter, '(' | ')'))
                {
                    self.at += 1;
                }
                (self.letters[value_from..self.at].iter().collect(), false)
            }
        };
        Token::Field {
            name,
            value,
            quoted,
            value_at: Place {
                from: value_from,
                to: self.at,
            },
        }
    }
}

/// The mark that closes a quotation which this one opens.
fn closing(open: char) -> Option<char> {
    match open {
        '"' => Some('"'),
        '“' => Some('”'),
        '„' => Some('“'),
        '«' => Some('»'),
        _ => None,
    }
}

fn operator(text: &str) -> Option<Token> {
    match text {
        "AND" => Some(Token::And),
        "OR" => Some(Token::Or),
        "NOT" => Some(Token::Not),
        "NEAR" => Some(Token::Near(None)),
        _ => text
            .strip_prefix("NEAR/")?
            .parse()
            .ok()
            .map(|words| Token::Near(Some(words))),
    }
}
