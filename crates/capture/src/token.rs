//! Words, marks and quotation marks of a text, each with its byte range. Owns what a token is;
//! knows nothing of grammar. Invisible marks (direction, joiners) and Markdown's stars are passed over.

/// What a token is to the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Number,
    /// `'s`, or the apostrophe after a plural.
    Possessive,
    Hyphen,
    Comma,
    Colon,
    Semicolon,
    /// Ends a sentence, unless an abbreviation comes before it.
    Stop,
    Open,
    Close,
    /// The end of a paragraph.
    Break,
    Other,
}

/// One token; `start..end` are bytes of the body.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
    /// Lower case, typographic apostrophes made plain.
    pub low: String,
    pub capital: bool,
    /// All capitals, two or more.
    pub shouted: bool,
}

impl Token {
    pub(crate) fn word(&self) -> bool {
        self.kind == Kind::Word
    }
}

const APOSTROPHES: [char; 3] = ['\'', '’', 'ʼ'];

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '*' | '_' | '\u{ad}')
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{0300}'..='\u{036f}' | '\u{064b}'..='\u{0652}')
}

/// The tokens of the body. `breaks` are byte offsets at which a paragraph ends, in order.
pub(crate) fn tokens(body: &str, breaks: &[usize]) -> Vec<Token> {
    Scanner {
        body,
        breaks,
        next_break: 0,
        found: Vec::with_capacity(body.len() / 5),
        quoted: false,
        single: false,
    }
    .run()
}

struct Scanner<'a> {
    body: &'a str,
    breaks: &'a [usize],
    next_break: usize,
    found: Vec<Token>,
    /// Inside straight double quotes.
    quoted: bool,
    /// Inside single typographic quotes.
    single: bool,
}

impl Scanner<'_> {
    fn run(mut self) -> Vec<Token> {
        let mut at = 0;
        while at < self.body.len() {
            self.end_paragraphs(at);
            at = self.step(at);
        }
        self.end_paragraphs(self.body.len());
        self.found
    }

    fn end_paragraphs(&mut self, at: usize) {
        while self
            .breaks
            .get(self.next_break)
            .is_some_and(|&end| end <= at)
        {
            self.next_break += 1;
            self.quoted = false;
            self.single = false;
            if self
                .found
                .last()
                .is_some_and(|last| last.kind != Kind::Break)
            {
                self.push(at, at, Kind::Break);
            }
        }
    }

    fn push(&mut self, start: usize, end: usize, kind: Kind) -> usize {
        let text = &self.body[start..end];
        let low = match kind {
            Kind::Word | Kind::Number => text
                .chars()
                .filter(|&c| !is_invisible(c))
                .flat_map(char::to_lowercase)
                .map(|c| if APOSTROPHES.contains(&c) { '\'' } else { c })
                .collect(),
            _ => text.to_owned(),
        };
        let capital = text.chars().next().is_some_and(char::is_uppercase);
        let shouted = capital
            && text.chars().nth(1).is_some()
            && text.chars().all(|c| !c.is_lowercase())
            && kind == Kind::Word;
        self.found.push(Token {
            start,
            end,
            kind,
            low,
            capital,
            shouted,
        });
        end
    }

    fn step(&mut self, at: usize) -> usize {
        let rest = &self.body[at..];
        let Some(c) = rest.chars().next() else {
            return self.body.len();
        };
        let after = at + c.len_utf8();
        if c.is_whitespace() || is_invisible(c) {
            return after;
        }
        if c.is_ascii_digit() {
            let end = at + number_length(rest);
            return self.push(at, end, Kind::Number);
        }
        if is_letter(c) {
            return self.word(at, rest);
        }
        let kind = self.mark(c, at, after);
        let owned = kind == Kind::Possessive && is_possessive(&self.body[after..]);
        self.push(at, after + usize::from(owned), kind)
    }

    fn word(&mut self, at: usize, rest: &str) -> usize {
        let dotted = dotted_length(rest);
        if dotted > 0 {
            return self.push(at, at + dotted, Kind::Word);
        }
        let mut length = 0;
        let mut chars = rest.char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            let inner = APOSTROPHES.contains(&c)
                && chars.peek().is_some_and(|(_, next)| is_letter(*next))
                && !is_possessive(&rest[i + c.len_utf8()..]);
            if !(is_letter(c)
                || c.is_ascii_digit()
                || inner
                || (is_invisible(c) && c != '*' && c != '_'))
            {
                break;
            }
            length = i + c.len_utf8();
        }
        self.push(at, at + length + site_length(&rest[length..]), Kind::Word)
    }

    fn mark(&mut self, c: char, at: usize, after: usize) -> Kind {
        let next = self.body[after..].chars().next();
        let before = self.body[..at].chars().next_back();
        let opens = before.is_none_or(|b| {
            b.is_whitespace() || matches!(b, '(' | '[' | '—' | '–' | '-' | '*' | '_')
        });
        match c {
            '“' | '«' | '„' | '‹' => Kind::Open,
            '”' | '»' | '›' => Kind::Close,
            '"' => {
                self.quoted = if opens {
                    true
                } else {
                    !self.quoted && next.is_some_and(is_letter)
                };
                if self.quoted { Kind::Open } else { Kind::Close }
            }
            '‘' if opens && !self.single => {
                self.single = true;
                Kind::Open
            }
            '’' | '\'' if is_possessive(&self.body[after..]) && before.is_some_and(is_letter) => {
                Kind::Possessive
            }
            '’' if self.single && !next.is_some_and(is_letter) => {
                self.single = false;
                Kind::Close
            }
            '’' | '\'' if before == Some('s') => Kind::Possessive,
            ',' | '،' => Kind::Comma,
            ':' => Kind::Colon,
            ';' | '؛' => Kind::Semicolon,
            '.' | '?' | '!' | '…' | '؟' => Kind::Stop,
            '-' | '‐' | '‑' if !opens && next.is_some_and(char::is_alphanumeric) => {
                Kind::Hyphen
            }
            _ => Kind::Other,
        }
    }
}

/// Whether what follows an apostrophe is the `s` of a possessive and the word ends there.
fn is_possessive(rest: &str) -> bool {
    let mut chars = rest.chars();
    matches!(chars.next(), Some('s' | 'S'))
        && !chars
            .next()
            .is_some_and(|c| is_letter(c) || c.is_ascii_digit())
}

/// `1,000`, `3.5`, `8:30`, `6th`; the separators count only between digits.
fn number_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let separator = matches!(bytes[i], b'.' | b',' | b':')
            && bytes.get(i + 1).is_some_and(u8::is_ascii_digit);
        if !(bytes[i].is_ascii_digit() || separator) {
            break;
        }
        i += 1;
    }
    for suffix in ["st", "nd", "rd", "th"] {
        let cut =
            rest[i..].starts_with(suffix) && !rest[i + 2..].chars().next().is_some_and(is_letter);
        if cut {
            return i + 2;
        }
    }
    i
}

/// `U.S.` and `p.m.`: single letters, each with a dot, at least two of them.
fn dotted_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut i = 0;
    while i + 1 < bytes.len() && bytes[i].is_ascii_alphabetic() && bytes[i + 1] == b'.' {
        i += 2;
    }
    if i >= 4 { i } else { 0 }
}

/// `.am` of `Aysor.am`: the ending of a site's name, right after the word.
fn site_length(rest: &str) -> usize {
    const ENDINGS: [&str; 20] = [
        "com", "org", "net", "info", "am", "az", "ge", "ru", "ua", "by", "kz", "il", "ir", "iq",
        "uk", "fr", "de", "eu", "tv", "me",
    ];
    let Some(ending) = rest.strip_prefix('.') else {
        return 0;
    };
    let length = ending
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(ending.len());
    let known = ENDINGS.contains(&ending[..length].to_ascii_lowercase().as_str());
    if known { length + 1 } else { 0 }
}
