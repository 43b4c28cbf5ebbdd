//! Cuts a date as people write it into numbers, words, marks and dates in figures.
//!
//! Figures that read two ways, and years of two digits, are refused here.

use std::ops::Range;

use super::Edtf;
use super::date::{Certainty, written_year};
use super::error::{EdtfError, Part, Problem};
use super::words::{Meaning, meaning};

/// A piece of a written date and its characters.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub span: Range<usize>,
    pub kind: Kind,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// One or two digits.
    Day(u32),
    /// Four digits.
    Year(i32),
    /// "2010s", by its first year.
    Decade(i32),
    /// A date in figures, already in EDTF.
    Edtf(Edtf),
    Word(Meaning),
    Mark(Certainty),
    Dash,
}

/// The input by characters, since spans count characters.
struct Reader<'a> {
    input: &'a str,
    chars: Vec<char>,
    at: usize,
}

pub(super) fn tokens(input: &str) -> Result<Vec<Token>, EdtfError> {
    let mut reader = Reader {
        input,
        chars: input.chars().collect(),
        at: 0,
    };
    let mut tokens = Vec::new();
    while let Some(&c) = reader.chars.get(reader.at) {
        let start = reader.at;
        let kind = reader.next(c)?;
        if let Some(kind) = kind {
            tokens.push(Token {
                span: start..reader.at,
                kind,
            });
        }
    }
    Ok(tokens)
}

impl Reader<'_> {
    fn next(&mut self, c: char) -> Result<Option<Kind>, EdtfError> {
        if c.is_ascii_digit() {
            return self.figures().map(Some);
        }
        if c.is_alphabetic() {
            return self.word().map(Some);
        }
        let start = self.at;
        self.at += 1;
        match c {
            ',' | '(' | ')' | '.' => Ok(None),
            '-' | '‐' | '‑' | '‒' | '–' | '—' | '−' | '/' => Ok(Some(Kind::Dash)),
            '?' => Ok(Some(Kind::Mark(Certainty::Uncertain))),
            '~' => Ok(Some(Kind::Mark(Certainty::Approximate))),
            '%' => Ok(Some(Kind::Mark(Certainty::UncertainAndApproximate))),
            ':' => Err(self.wrong(Part::Time, start..self.chars.len(), Problem::TimeOfDay)),
            space if space.is_whitespace() => Ok(None),
            _ => Err(self.wrong(Part::Character, start..start + 1, Problem::Character)),
        }
    }

    fn word(&mut self) -> Result<Kind, EdtfError> {
        let start = self.at;
        let letters = self.run(start, |c| {
            c.is_alphabetic() || matches!(c, '\'' | '’' | 'ʼ')
        });
        self.at = start + letters.chars().count();
        let plain: String = letters.replace(['’', 'ʼ'], "'").to_lowercase();
        match meaning(&plain) {
            Some(Meaning::Vague(instead)) => {
                Err(self.wrong(Part::Word, start..self.at, Problem::Vague(instead)))
            }
            Some(meaning) => Ok(Kind::Word(meaning)),
            None => Err(self.wrong(Part::Word, start..self.at, Problem::UnknownWord)),
        }
    }

    /// A number, or a whole date in figures.
    fn figures(&mut self) -> Result<Kind, EdtfError> {
        let start = self.at;
        let iso = self.run(start, |c| {
            c.is_ascii_digit() || matches!(c, 'X' | 'x' | '-')
        });
        if is_iso(iso.trim_end_matches('-')) {
            let iso = iso.trim_end_matches('-').to_uppercase();
            self.at = start + iso.len();
            return Edtf::parse(&iso)
                .map(Kind::Edtf)
                .map_err(|error| error.moved(self.input, start));
        }
        for separator in ['/', '.', '-'] {
            let run = self.run(start, |c| c.is_ascii_digit() || c == separator);
            let run = run.trim_end_matches(separator);
            let parts: Vec<&str> = run.split(separator).collect();
            if let [a, b, c] = parts[..] {
                self.at = start + run.len();
                return self
                    .date_in_figures(start..self.at, [a, b, c])
                    .map(Kind::Edtf);
            }
        }
        self.number(start)
    }

    fn number(&mut self, start: usize) -> Result<Kind, EdtfError> {
        let digits = self.run(start, |c| c.is_ascii_digit());
        self.at = start + digits.len();
        let suffix = self.run(self.at, char::is_alphabetic).to_lowercase();
        let value: Option<u32> = digits.parse().ok();
        let year = value.and_then(|value| i32::try_from(value).ok());
        let kind = match (digits.len(), value, year) {
            (1 | 2, Some(day), _) => Kind::Day(day),
            (4, _, Some(year)) if suffix == "s" && year % 10 == 0 => Kind::Decade(year),
            (4, _, Some(year)) => Kind::Year(year),
            _ => return Err(self.wrong(Part::Year, start..self.at, Problem::YearDigits)),
        };
        let belongs = match kind {
            Kind::Day(_) => matches!(suffix.as_str(), "st" | "nd" | "rd" | "th" | "er" | "го"),
            Kind::Decade(_) => true,
            _ => false,
        };
        if belongs {
            self.at += suffix.chars().count();
        }
        Ok(kind)
    }

    /// Year first is plain; with points the day comes first wherever points are used; the rest may read two ways.
    fn date_in_figures(&self, span: Range<usize>, parts: [&str; 3]) -> Result<Edtf, EdtfError> {
        let points = self
            .chars
            .get(span.clone())
            .is_some_and(|chars| chars.contains(&'.'));
        let numbers = parts.map(|part| part.parse::<u32>().unwrap_or(u32::MAX));
        let lengths = parts.map(str::len);
        let (year, first, second) = match lengths {
            [4, 1..=2, 1..=2] => (numbers[0], numbers[2], numbers[1]),
            [1..=2, 1..=2, 4] => (numbers[2], numbers[0], numbers[1]),
            _ => return Err(self.wrong(Part::Year, span, Problem::YearDigits)),
        };
        let day_first = in_edtf(year, second, first);
        let month_first = in_edtf(year, first, second);
        if lengths[0] == 4 || points || first == second || !(1..=12).contains(&first) {
            return Edtf::parse(&day_first)
                .map_err(|error| self.wrong(error.part, span, *error.problem));
        }
        if !(1..=12).contains(&second) {
            return Edtf::parse(&month_first)
                .map_err(|error| self.wrong(error.part, span, *error.problem));
        }
        Err(self.wrong(
            Part::Whole,
            span,
            Problem::TwoReadings {
                year,
                first,
                second,
            },
        ))
    }

    fn run(&self, start: usize, of: impl Fn(char) -> bool) -> String {
        self.chars
            .iter()
            .skip(start)
            .take_while(|&&c| of(c))
            .collect()
    }

    fn wrong(&self, part: Part, span: Range<usize>, problem: Problem) -> EdtfError {
        EdtfError::new(self.input, part, span, problem)
    }
}

fn is_iso(run: &str) -> bool {
    let lengths: Vec<usize> = run.split('-').map(str::len).collect();
    matches!(lengths[..], [4, 2] | [4, 2, 2]) || (lengths == [4] && run.contains(['X', 'x']))
}

fn in_edtf(year: u32, month: u32, day: u32) -> String {
    let year = written_year(i32::try_from(year).unwrap_or(i32::MAX));
    format!("{year}-{month:02}-{day:02}")
}
