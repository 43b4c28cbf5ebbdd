//! Phrases of time in a text: "Feb. 4-5", "last week", "Tuesday afternoon and last until Wednesday". Owns
//! telling them from other words; the days they mean are reckoned by `calendar`.

mod relative;

use std::ops::Range;

use crate::{
    calendar::{Phrase, Turn, When},
    months::month_named,
    token::{Kind, Token},
};

/// Every phrase of time among the tokens `within`, in order and apart from one another.
pub(crate) fn find(tokens: &[Token], within: Range<usize>) -> Vec<When> {
    let mut found = Vec::new();
    let mut at = within.start;
    while at < within.end {
        match (Reading {
            tokens: &tokens[..within.end],
        })
        .phrase(at)
        {
            Some((phrase, end, about)) => {
                found.push(When {
                    tokens: at..end,
                    phrase,
                    about,
                });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

struct Reading<'a> {
    tokens: &'a [Token],
}

impl Reading<'_> {
    fn low(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.low.as_str())
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn phrase(&self, at: usize) -> Option<(Phrase, usize, bool)> {
        if matches!(
            self.low(at),
            "around"
                | "about"
                | "circa"
                | "approximately"
                | "near"
                | "early"
                | "mid"
                | "late"
                | "около"
                | "близько"
                | "vers"
        ) {
            let skip = if self.kind(at + 1) == Some(Kind::Hyphen) {
                2
            } else {
                1
            };
            let (phrase, end, _) = self.bare(at + skip)?;
            let calendar = matches!(phrase, Phrase::Days { .. } | Phrase::Month { .. });
            // "a few words about yesterday" is no vague day.
            if !calendar && !matches!(self.low(at), "early" | "mid" | "late") {
                return None;
            }
            return Some((phrase, end, calendar));
        }
        self.bare(at)
    }

    fn bare(&self, at: usize) -> Option<(Phrase, usize, bool)> {
        let found = self
            .iso(at)
            .or_else(|| self.part(at))
            .or_else(|| self.day_month(at))
            .or_else(|| self.month_day(at))
            .or_else(|| self.bare_day(at))
            .or_else(|| self.turning(at))
            .or_else(|| self.weekday(at, Turn::Open))
            .or_else(|| self.relative(at))
            .or_else(|| self.year(at));
        found.map(|(phrase, end)| (phrase, end, false))
    }

    /// `2026-02-04`, whose hyphens are tokens of their own.
    fn iso(&self, at: usize) -> Option<(Phrase, usize)> {
        let hyphens =
            self.kind(at + 1) == Some(Kind::Hyphen) && self.kind(at + 3) == Some(Kind::Hyphen);
        let year = self.year_at(at).filter(|_| hyphens)?;
        let month = self
            .low(at + 2)
            .parse()
            .ok()
            .filter(|m| (1..=12).contains(m))?;
        let day = self.day(at + 4)?;
        Some((
            Phrase::Days {
                year: Some(year),
                from: (month, day),
                to: (month, day),
            },
            at + 5,
        ))
    }

    /// `first half of 2025`, `second quarter of 2024`, `second half of December`, `end of June`, `Q3 2025`.
    fn part(&self, at: usize) -> Option<(Phrase, usize)> {
        let of = |at: usize| matches!(self.low(at), "of").then_some(at + 1);
        let parts = match (self.low(at), self.low(at + 1)) {
            ("first", "half") => Some((1, 6)),
            ("second", "half") => Some((7, 12)),
            ("first", "quarter") => Some((1, 3)),
            ("second", "quarter") => Some((4, 6)),
            ("third", "quarter") => Some((7, 9)),
            ("fourth" | "last", "quarter") => Some((10, 12)),
            _ => None,
        };
        if let Some((from, to)) = parts {
            let at = of(at + 2).unwrap_or(at + 2);
            if let Some(year) = self.year_at(at) {
                return Some((Phrase::Months { year, from, to }, at + 1));
            }
            return self.month_alone(at);
        }
        let edge = matches!(self.low(at), "end" | "beginning" | "middle" | "start");
        edge.then(|| of(at + 1))
            .flatten()
            .and_then(|at| self.month_alone(at))
    }

    fn month_alone(&self, at: usize) -> Option<(Phrase, usize)> {
        let month = self.month(at)?;
        let (year, end) = self.trailing_year(at + 1);
        Some((Phrase::Month { year, month }, end))
    }

    fn day(&self, at: usize) -> Option<u32> {
        let low = self.low(at);
        if self.kind(at) == Some(Kind::Number) {
            let digits = low.trim_end_matches(|c: char| c.is_alphabetic());
            return digits.parse().ok().filter(|day| (1..=31).contains(day));
        }
        let (named, length) = self.ordinal(at)?;
        matches!(self.low(at + length), "of").then_some(named)
    }

    /// `ninth`, `twenty-third`, `thirty-first`: the day, and how many tokens it takes.
    fn ordinal(&self, at: usize) -> Option<(u32, usize)> {
        const NAMED: [&str; 20] = [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ];
        let place = |low: &str| {
            let found = NAMED.iter().position(|&name| name == low);
            found.and_then(|i| u32::try_from(i + 1).ok())
        };
        let tens = match self.low(at) {
            "twenty" => 20,
            "thirty" => 30,
            "thirtieth" => return Some((30, 1)),
            low => return place(low).map(|day| (day, 1)),
        };
        let joined = self.kind(at + 1) == Some(Kind::Hyphen);
        let day = place(self.low(at + 2)).filter(|day| *day < 10 && joined)?;
        (tens + day <= 31).then_some((tens + day, 3))
    }

    /// `the ninth`, `on the 9th`: a day of the month that is not named. Only after "on", "by", "until", so that
    /// "the ninth round" is none.
    fn bare_day(&self, at: usize) -> Option<(Phrase, usize)> {
        let led = self.low(at) == "the"
            && self.before(at, &["on", "by", "until", "from", "before", "since"]);
        if !led {
            return None;
        }
        let figure = self.low(at + 1);
        let digits = figure.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let marked = digits.len() < figure.len();
        let (day, length) = match digits.parse::<u32>() {
            Ok(day) if marked && (1..=31).contains(&day) => (day, 1),
            _ => self.ordinal(at + 1)?,
        };
        let end = at + 1 + length;
        let ends = self.tokens.get(end).is_none_or(|t| {
            !t.word()
                || matches!(
                    t.low.as_str(),
                    "and" | "in" | "at" | "to" | "that" | "but" | "when" | "as" | "with"
                )
        });
        ends.then_some((Phrase::DayOfMonth(day), end))
    }

    fn month(&self, at: usize) -> Option<u32> {
        self.tokens
            .get(at)
            .filter(|token| token.word())
            .and_then(month_named)
    }

    fn year_at(&self, at: usize) -> Option<i32> {
        let low = self.low(at);
        (self.kind(at) == Some(Kind::Number) && low.len() == 4)
            .then(|| low.parse().ok())
            .flatten()
            .filter(|year| (1900..=2100).contains(year))
    }

    /// A year after a date, behind a comma or an abbreviation's dot; where it ends.
    fn trailing_year(&self, at: usize) -> (Option<i32>, usize) {
        for skip in 0..2 {
            let passed = skip == 0 || self.kind(at) == Some(Kind::Comma);
            if let Some(year) = self.year_at(at + skip).filter(|_| passed) {
                return (Some(year), at + skip + 1);
            }
        }
        (None, at)
    }

    fn is_dash(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Hyphen)
            || matches!(
                self.low(at),
                "-" | "–"
                    | "—"
                    | "to"
                    | "and"
                    | "until"
                    | "through"
                    | "по"
                    | "et"
                    | "au"
                    | "и"
                    | "та"
                    | "і"
            )
    }

    /// `4–5 February 2026`, `the 9th of May`, `29 января 2026`.
    fn day_month(&self, at: usize) -> Option<(Phrase, usize)> {
        let from = self.day(at)?;
        let worded = self.kind(at) != Some(Kind::Number);
        let mut next = at + if worded { self.ordinal(at)?.1 } else { 1 };
        let mut to = from;
        if self.is_dash(next) && self.day(next + 1).is_some() {
            to = self.day(next + 1)?;
            next += 2;
        }
        if matches!(self.low(next), "of" | "de") {
            next += 1;
        }
        let month = self.month(next)?;
        next = self.past_dot(next);
        let (year, end) = self.trailing_year(next);
        (to >= from).then_some((
            Phrase::Days {
                year,
                from: (month, from),
                to: (month, to),
            },
            end,
        ))
    }

    fn past_dot(&self, at: usize) -> usize {
        let short = self.low(at).chars().count() <= 4 && self.low(at) != "may";
        if short && self.low(at + 1) == "." {
            at + 2
        } else {
            at + 1
        }
    }

    /// `January 29, 2026`, `Feb. 1`, `March 23-25, 2025`, `January 2026`, `January`.
    fn month_day(&self, at: usize) -> Option<(Phrase, usize)> {
        let month = self.month(at)?;
        let next = self.past_dot(at);
        if let Some(year) = self.year_at(next) {
            return Some((
                Phrase::Month {
                    year: Some(year),
                    month,
                },
                next + 1,
            ));
        }
        let next = next
            + usize::from(
                self.kind(next) == Some(Kind::Comma) && self.low(next + 1).ends_with("th"),
            );
        let Some(from) = self.day(next).filter(|_| self.low(next + 1) != "%") else {
            let meant = self.low(at) != "may" && self.low(at) != "march"
                || self.before(at, &["in", "of", "last", "since", "until", "by", "for"]);
            return meant.then_some((Phrase::Month { year: None, month }, at + 1));
        };
        let mut end = next + 1;
        let mut to = (month, from);
        if self.is_dash(end) {
            if let Some(day) = self
                .day(end + 1)
                .filter(|&day| day > from && self.month(end + 2).is_none_or(|m| m == month))
            {
                to = (month, day);
                end += 2;
            } else if let (Some(other), Some(day)) = (self.month(end + 1), self.day(end + 2)) {
                to = (other, day);
                end += 3;
            }
        }
        let (year, end) = self.trailing_year(end);
        Some((
            Phrase::Days {
                year,
                from: (month, from),
                to,
            },
            end,
        ))
    }

    fn before(&self, at: usize, words: &[&str]) -> bool {
        at > 0 && words.contains(&self.low(at - 1))
    }

    fn year(&self, at: usize) -> Option<(Phrase, usize)> {
        let year = self.year_at(at)?;
        self.before(
            at,
            &[
                "in", "since", "from", "until", "of", "by", "en", "у", "в", "late", "early", "mid",
            ],
        )
        .then_some((Phrase::Year(year), at + 1))
    }
}
