//! Expressions of time and the days they mean, as EDTF. Owns months, weekdays and the reckoning from
//! the day of publication; a phrase that needs that day and has none means nothing, never a guess.

use std::ops::Range;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::token::{Kind, Token};

/// A phrase of time in the text.
#[derive(Debug, Clone)]
pub(crate) struct When {
    /// Tokens it covers.
    pub tokens: Range<usize>,
    phrase: Phrase,
    about: bool,
}

#[derive(Debug, Clone, Copy)]
enum Phrase {
    Days {
        year: Option<i32>,
        from: (u32, u32),
        to: (u32, u32),
    },
    Month {
        year: Option<i32>,
        month: u32,
    },
    Year(i32),
    Weekdays {
        first: Weekday,
        last: Weekday,
        turn: Turn,
    },
    /// Days from publication.
    Offset(i64, i64),
    Week(i64),
    Weekend(Turn),
    MonthsAway(i32),
    YearsAway(i32),
}

/// Which of the recurring days is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// By the tense of what is told.
    Open,
    Last,
    This,
    Next,
}

impl When {
    /// The days meant, as EDTF. `ahead`: what is told lies in the future.
    pub(crate) fn edtf(&self, published: Option<NaiveDate>, ahead: bool) -> Option<String> {
        let (from, to) = match self.phrase {
            Phrase::Year(year) => return Some(format!("{year:04}{}", self.mark())),
            Phrase::Month { year, month } => {
                let year = year.or_else(|| year_of(published?, month, 15, ahead))?;
                return Some(format!("{year:04}-{month:02}{}", self.mark()));
            }
            Phrase::MonthsAway(by) => {
                let day = shifted(published?, by)?;
                return Some(format!(
                    "{:04}-{:02}{}",
                    day.year(),
                    day.month(),
                    self.mark()
                ));
            }
            Phrase::YearsAway(by) => {
                return Some(format!("{:04}{}", published?.year() + by, self.mark()));
            }
            Phrase::Days { year, from, to } => {
                let year = year.or_else(|| year_of(published?, from.0, from.1, ahead))?;
                (
                    NaiveDate::from_ymd_opt(year, from.0, from.1)?,
                    NaiveDate::from_ymd_opt(year, to.0, to.1)?,
                )
            }
            Phrase::Weekdays { first, last, turn } => {
                weekdays(published?, first, last, turn, ahead)?
            }
            Phrase::Offset(from, to) => (plus(published?, from)?, plus(published?, to)?),
            Phrase::Week(by) => {
                let monday = plus(monday_of(published?)?, by * 7)?;
                (monday, plus(monday, 6)?)
            }
            Phrase::Weekend(turn) => weekend(published?, turn, ahead)?,
        };
        let mark = self.mark();
        if from == to {
            Some(format!("{from}{mark}"))
        } else {
            Some(format!("{from}{mark}/{to}{mark}"))
        }
    }

    fn mark(&self) -> &'static str {
        if self.about { "~" } else { "" }
    }

    /// Whether the phrase itself says that it lies ahead.
    pub(crate) fn is_ahead(&self) -> bool {
        match self.phrase {
            Phrase::Weekdays { turn, .. } | Phrase::Weekend(turn) => turn == Turn::Next,
            Phrase::Offset(from, _) => from > 0,
            Phrase::Week(by) => by > 0,
            Phrase::MonthsAway(by) | Phrase::YearsAway(by) => by > 0,
            _ => false,
        }
    }

    /// Whether it is a day, or a few, and not a month or a year.
    pub(crate) fn is_near(&self) -> bool {
        !matches!(self.phrase, Phrase::Year(_) | Phrase::YearsAway(_))
    }
}

fn plus(day: NaiveDate, by: i64) -> Option<NaiveDate> {
    if by < 0 {
        day.checked_sub_days(Days::new(by.unsigned_abs()))
    } else {
        day.checked_add_days(Days::new(by.unsigned_abs()))
    }
}

fn shifted(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let by = Months::new(months.unsigned_abs());
    if months < 0 {
        day.checked_sub_months(by)
    } else {
        day.checked_add_months(by)
    }
}

fn monday_of(day: NaiveDate) -> Option<NaiveDate> {
    plus(day, -i64::from(day.weekday().num_days_from_monday()))
}

/// The year in which that day lies nearest before (or after) publication; ten days of grace, since
/// a report may announce tomorrow in the tense of today.
fn year_of(published: NaiveDate, month: u32, day: u32, ahead: bool) -> Option<i32> {
    let years = [published.year() - 1, published.year(), published.year() + 1];
    let dated = years
        .into_iter()
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day));
    let distance = |day: NaiveDate| (day - published).num_days();
    let fits = |days: i64| if ahead { days >= -10 } else { days <= 45 };
    dated
        .filter(|&day| fits(distance(day)))
        .min_by_key(|&day| distance(day).abs())
        .map(|day| day.year())
}

fn weekdays(
    published: NaiveDate,
    first: Weekday,
    last: Weekday,
    turn: Turn,
    ahead: bool,
) -> Option<(NaiveDate, NaiveDate)> {
    let today = published.weekday().num_days_from_monday();
    let back = i64::from((7 + today - first.num_days_from_monday()) % 7);
    let on = i64::from((7 + first.num_days_from_monday() - today) % 7);
    let from = match turn {
        Turn::Last => plus(published, if back == 0 { -7 } else { -back }),
        Turn::Next => plus(published, if on == 0 { 7 } else { on }),
        Turn::This => plus(
            monday_of(published)?,
            i64::from(first.num_days_from_monday()),
        ),
        Turn::Open if ahead => plus(published, on),
        Turn::Open => plus(published, -back),
    }?;
    let length = (7 + last.num_days_from_monday() - first.num_days_from_monday()) % 7;
    Some((from, plus(from, i64::from(length))?))
}

fn weekend(published: NaiveDate, turn: Turn, ahead: bool) -> Option<(NaiveDate, NaiveDate)> {
    let saturday = plus(monday_of(published)?, 5)?;
    let on_it = published >= saturday;
    let from = match turn {
        Turn::Next => plus(saturday, if on_it || ahead { 7 } else { 0 }),
        Turn::Open if ahead => Some(saturday),
        Turn::This => Some(saturday),
        _ if on_it && turn == Turn::Open => Some(saturday),
        _ => plus(saturday, -7),
    }?;
    Some((from, plus(from, 1)?))
}

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
            return Some((phrase, end, calendar));
        }
        self.bare(at)
    }

    fn bare(&self, at: usize) -> Option<(Phrase, usize, bool)> {
        let found = self
            .iso(at)
            .or_else(|| self.day_month(at))
            .or_else(|| self.month_day(at))
            .or_else(|| self.turning(at))
            .or_else(|| self.weekday(at, Turn::Open, 0))
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

    fn day(&self, at: usize) -> Option<u32> {
        let low = self.low(at);
        if self.kind(at) == Some(Kind::Number) {
            let digits = low.trim_end_matches(|c: char| c.is_alphabetic());
            return digits.parse().ok().filter(|day| (1..=31).contains(day));
        }
        let named = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth", "eleventh", "twelfth",
        ];
        let after = matches!(self.low(at + 1), "of");
        named
            .iter()
            .position(|&name| name == low)
            .filter(|_| after)
            .and_then(|i| u32::try_from(i + 1).ok())
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
        let mut next = at + 1;
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

    /// `last week`, `next Saturday`, `this weekend`, `next month`.
    fn turning(&self, at: usize) -> Option<(Phrase, usize)> {
        let (turn, by) = match self.low(at) {
            "last" | "past" | "previous" => (Turn::Last, -1),
            "next" | "coming" | "following" => (Turn::Next, 1),
            "this" => (Turn::This, 0),
            _ => return None,
        };
        match self.low(at + 1) {
            "week" => Some((Phrase::Week(i64::from(by)), at + 2)),
            "weekend" => Some((Phrase::Weekend(turn), at + 2)),
            "month" => Some((Phrase::MonthsAway(by), at + 2)),
            "year" => Some((Phrase::YearsAway(by), at + 2)),
            "night" if by == -1 => Some((Phrase::Offset(-1, 0), at + 2)),
            "morning" | "afternoon" | "evening" if by == 0 => Some((Phrase::Offset(0, 0), at + 2)),
            _ => self.weekday(at + 1, turn, 0),
        }
    }

    /// `Thursday`, `Friday and Saturday`, `Tuesday afternoon and last until Wednesday`.
    fn weekday(&self, at: usize, turn: Turn, _depth: u8) -> Option<(Phrase, usize)> {
        let first = self.tokens.get(at).and_then(weekday_named)?;
        let mut end = at + 1;
        while matches!(
            self.low(end),
            "morning" | "afternoon" | "evening" | "night" | "noon"
        ) {
            end += 1;
        }
        let mut last = first;
        let mut ahead = end;
        while self.is_dash(ahead)
            || matches!(
                self.low(ahead),
                "early" | "late" | "last" | "lasting" | "on"
            )
        {
            ahead += 1;
        }
        let joined = ahead > end && ahead - end <= 4;
        if let Some(day) = self
            .tokens
            .get(ahead)
            .filter(|_| joined)
            .and_then(weekday_named)
        {
            last = day;
            end = ahead + 1;
        }
        Some((Phrase::Weekdays { first, last, turn }, end))
    }

    fn relative(&self, at: usize) -> Option<(Phrase, usize)> {
        let simple = match self.low(at) {
            "today" | "tonight" | "aujourd'hui" | "сегодня" | "сьогодні" | "اليوم" => {
                Some((0, 0))
            }
            "yesterday" | "hier" | "вчера" | "вчора" | "أمس" => Some((-1, -1)),
            "tomorrow" | "demain" | "завтра" | "غدا" | "غداً" => Some((1, 1)),
            "overnight" => Some((-1, 0)),
            _ => None,
        };
        if let Some((from, to)) = simple {
            return Some((Phrase::Offset(from, to), at + 1));
        }
        if self.low(at) == "weekend" && self.before(at, &["the", "over"]) {
            return Some((Phrase::Weekend(Turn::Open), at + 1));
        }
        self.counted(at)
    }

    /// `10 days ago`, `two weeks ago`, `in two weeks`, `three days earlier`.
    fn counted(&self, at: usize) -> Option<(Phrase, usize)> {
        let count = count_of(self.low(at))?;
        let unit: i64 = match self.low(at + 1) {
            "day" | "days" => 1,
            "week" | "weeks" => 7,
            "month" | "months" => 30,
            "year" | "years" => 365,
            _ => return None,
        };
        let back = matches!(self.low(at + 2), "ago");
        let on = self.before(at, &["in"]) || self.low(at + 2) == "from";
        let sign = if back {
            -1
        } else if on {
            1
        } else {
            return None;
        };
        let end = at + if back { 3 } else { 2 };
        let by = i32::try_from(count).ok()? * i32::try_from(sign).ok()?;
        match unit {
            30 => Some((Phrase::MonthsAway(by), end)),
            365 => Some((Phrase::YearsAway(by), end)),
            _ => Some((
                Phrase::Offset(count * unit * sign, count * unit * sign),
                end,
            )),
        }
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

/// A small count in figures or words.
pub(crate) fn count_of(low: &str) -> Option<i64> {
    const NAMES: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    if low == "a" || low == "an" {
        return Some(1);
    }
    if let Some(i) = NAMES.iter().position(|&name| name == low) {
        return i64::try_from(i).ok();
    }
    let figures = low.replace(',', "");
    figures.parse().ok().filter(|n| *n < 1_000_000_000)
}

/// Stems of the months in English, French, Russian, Ukrainian and Arabic; longer before shorter.
const MONTHS: [(&str, u32); 74] = [
    ("january", 1),
    ("jan", 1),
    ("february", 2),
    ("feb", 2),
    ("march", 3),
    ("mar", 3),
    ("april", 4),
    ("apr", 4),
    ("may", 5),
    ("june", 6),
    ("jun", 6),
    ("july", 7),
    ("jul", 7),
    ("august", 8),
    ("aug", 8),
    ("september", 9),
    ("sept", 9),
    ("sep", 9),
    ("october", 10),
    ("oct", 10),
    ("november", 11),
    ("nov", 11),
    ("december", 12),
    ("dec", 12),
    ("janvier", 1),
    ("février", 2),
    ("mars", 3),
    ("avril", 4),
    ("mai", 5),
    ("juin", 6),
    ("juillet", 7),
    ("août", 8),
    ("septembre", 9),
    ("octobre", 10),
    ("novembre", 11),
    ("décembre", 12),
    ("января", 1),
    ("февраля", 2),
    ("марта", 3),
    ("апреля", 4),
    ("мая", 5),
    ("июня", 6),
    ("июля", 7),
    ("августа", 8),
    ("сентября", 9),
    ("октября", 10),
    ("ноября", 11),
    ("декабря", 12),
    ("січня", 1),
    ("лютого", 2),
    ("березня", 3),
    ("квітня", 4),
    ("травня", 5),
    ("червня", 6),
    ("липня", 7),
    ("серпня", 8),
    ("вересня", 9),
    ("жовтня", 10),
    ("листопада", 11),
    ("грудня", 12),
    ("يناير", 1),
    ("فبراير", 2),
    ("مارس", 3),
    ("أبريل", 4),
    ("إبريل", 4),
    ("مايو", 5),
    ("يونيو", 6),
    ("يوليو", 7),
    ("أغسطس", 8),
    ("سبتمبر", 9),
    ("أكتوبر", 10),
    ("نوفمبر", 11),
    ("ديسمبر", 12),
    ("شباط", 2),
];

fn month_named(token: &Token) -> Option<u32> {
    let latin = token.low.is_ascii();
    // May and March are also verbs; their names are capitals.
    if latin && !token.capital {
        return [
            "janvier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "septembre",
            "octobre",
            "novembre",
        ]
        .contains(&token.low.as_str())
        .then(|| {
            MONTHS
                .iter()
                .find(|(name, _)| *name == token.low)
                .map(|found| found.1)
        })
        .flatten();
    }
    MONTHS
        .iter()
        .find(|(name, _)| *name == token.low)
        .map(|found| found.1)
}

fn weekday_named(token: &Token) -> Option<Weekday> {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let low = token.low.as_str();
    let english = token.capital.then_some(match low {
        "monday" | "mon" => Some(Mon),
        "tuesday" | "tue" | "tues" => Some(Tue),
        "wednesday" | "wed" => Some(Wed),
        "thursday" | "thu" | "thurs" => Some(Thu),
        "friday" | "fri" => Some(Fri),
        "saturday" => Some(Sat),
        "sunday" => Some(Sun),
        _ => None,
    });
    english.flatten().or(match low {
        "lundi" | "понедельник" | "понеділок" | "الاثنين" | "الإثنين" => {
            Some(Mon)
        }
        "mardi" | "вторник" | "вівторок" | "الثلاثاء" => Some(Tue),
        "mercredi" | "среду" | "среда" | "середу" | "середа" | "الأربعاء" => {
            Some(Wed)
        }
        "jeudi" | "четверг" | "четвер" | "الخميس" => Some(Thu),
        "vendredi" | "пятницу" | "пятница" | "п'ятницю" | "п'ятниця" | "الجمعة" => {
            Some(Fri)
        }
        "samedi" | "субботу" | "суббота" | "суботу" | "субота" | "السبت" => {
            Some(Sat)
        }
        "dimanche" | "воскресенье" | "неділю" | "неділя" | "الأحد" => {
            Some(Sun)
        }
        _ => None,
    })
}
