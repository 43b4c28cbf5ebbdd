//! Dates in English words, for people: the live reading under a date field, and a short form for tables.
//!
//! What is uncertain is said to be; nothing is rounded. The long reading can be typed back
//! (see [`read_written`](super::read_written)).

use chrono::{Datelike, NaiveDate};

use super::date::{Certainty, EdtfDate, Form, Season};
use super::words::{month_name, month_short, season_name, weekday_name};
use super::{Edtf, End, Shape};

const NUMBERS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// How much is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// Months in full, "uncertain" in words.
    Long,
    /// Three letters for a month, "?" and "c." for doubts.
    Short,
}

impl Edtf {
    /// The date in words: "Sun 1 Feb 2026, uncertain", "4–5 Feb 2026, two days", "until March 2026".
    pub fn reading(&self) -> String {
        match &self.shape {
            Shape::Date(date) => {
                let text = format!("{}{}", weekday_and(date), season_months(date));
                with_doubt(&text, date.certainty, "uncertain")
            }
            Shape::Interval {
                start: End::Date(first),
                end: End::Date(last),
            } => long_interval(first, last),
            Shape::Interval {
                start: End::Date(first),
                end: End::Open,
            } => {
                format!("from {} on", in_passing(first))
            }
            Shape::Interval {
                start: End::Date(first),
                ..
            } => {
                format!("from {}, end unknown", in_passing(first))
            }
            Shape::Interval {
                start: End::Open,
                end: End::Date(last),
            } => {
                format!("until {}", in_passing(last))
            }
            Shape::Interval {
                end: End::Date(last),
                ..
            } => {
                format!("until {}, start unknown", in_passing(last))
            }
            // the parser makes no interval without a date
            Shape::Interval { .. } => self.text.to_string(),
        }
    }

    /// The date in few words, for tables: "1 Feb 2026?", "4–5 Feb 2026", "28 Jan – 2 Feb 2026", "c. Mar 2026".
    pub fn short(&self) -> String {
        match &self.shape {
            Shape::Date(date) => short_date(date),
            Shape::Interval {
                start: End::Date(first),
                end: End::Date(last),
            } if first.certainty == last.certainty => {
                short_doubt(&span(first, last, Style::Short), first.certainty)
            }
            Shape::Interval { start, end } => match (start, end) {
                (End::Date(first), End::Date(last)) => {
                    format!("{} – {}", short_date(first), short_date(last))
                }
                (End::Date(first), End::Open) => format!("from {}", short_date(first)),
                (End::Date(first), _) => format!("{} – ?", short_date(first)),
                (End::Open, End::Date(last)) => format!("until {}", short_date(last)),
                (_, End::Date(last)) => format!("? – {}", short_date(last)),
                _ => self.text.to_string(),
            },
        }
    }
}

/// The year in words: "2026", "45 BC", "AD 79".
pub(super) fn year_words(year: i32) -> String {
    match year {
        ..=0 => format!("{} BC", 1 - i64::from(year)),
        1..=999 => format!("AD {year}"),
        _ => year.to_string(),
    }
}

fn long_interval(first: &EdtfDate, last: &EdtfDate) -> String {
    if first.certainty != last.certainty {
        return format!("from {} to {}", in_passing(first), in_passing(last));
    }
    let mut text = span(first, last, Style::Long);
    if let Some(count) = count(first, last) {
        text.push_str(", ");
        text.push_str(&count);
    }
    with_doubt(&text, first.certainty, "both ends uncertain")
}

/// Both dates with what they share said once: "4–5 Feb 2026", "28 Jan – 2 Feb 2026", "January–March 2026".
fn span(first: &EdtfDate, last: &EdtfDate, style: Style) -> String {
    match (first.form, last.form) {
        (Form::Day(a), Form::Day(b)) if a == b => words(last, style),
        (Form::Day(a), Form::Day(b)) if (a.year(), a.month()) == (b.year(), b.month()) => {
            format!("{}–{}", a.day(), day_words(b))
        }
        (Form::Day(a), Form::Day(b)) if a.year() == b.year() => {
            format!("{} {} – {}", a.day(), month_short(a.month()), day_words(b))
        }
        (Form::Month { year: y, month: a }, Form::Month { year, month: b })
            if y == year && a != b =>
        {
            format!(
                "{}–{} {}",
                month(a, style),
                month(b, style),
                year_words(year)
            )
        }
        (Form::Year(a), Form::Year(b)) if a >= 1000 && a != b => format!("{a}–{b}"),
        (a, b) if a == b => words(last, style),
        _ => format!("{} – {}", words(first, style), words(last, style)),
    }
}

/// How long an interval of like ends is, both included.
pub(super) fn count(first: &EdtfDate, last: &EdtfDate) -> Option<String> {
    let (number, unit) = match (first.form, last.form) {
        (Form::Day(a), Form::Day(b)) => ((b - a).num_days() + 1, "day"),
        (Form::Month { year: y, month: a }, Form::Month { year, month: b }) => (
            (i64::from(year) - i64::from(y)) * 12 + i64::from(b) - i64::from(a) + 1,
            "month",
        ),
        (Form::Year(a), Form::Year(b)) => (i64::from(b) - i64::from(a) + 1, "year"),
        _ => return None,
    };
    let in_words = usize::try_from(number - 1)
        .ok()
        .and_then(|at| NUMBERS.get(at));
    let number_words = in_words.map_or_else(|| number.to_string(), |word| (*word).to_owned());
    Some(format!(
        "{number_words} {unit}{}",
        if number == 1 { "" } else { "s" }
    ))
}

/// A date with its doubt inside a sentence: "about Tue 3 Feb 2026 (uncertain)".
fn in_passing(date: &EdtfDate) -> String {
    let about = if date.certainty.is_approximate() {
        "about "
    } else {
        ""
    };
    let uncertain = if date.certainty.is_uncertain() {
        " (uncertain)"
    } else {
        ""
    };
    format!("{about}{}{uncertain}", weekday_and(date))
}

fn with_doubt(text: &str, certainty: Certainty, uncertain: &str) -> String {
    let about = if certainty.is_approximate() {
        "about "
    } else {
        ""
    };
    let (comma, uncertain) = if certainty.is_uncertain() {
        (", ", uncertain)
    } else {
        ("", "")
    };
    format!("{about}{text}{comma}{uncertain}")
}

fn short_date(date: &EdtfDate) -> String {
    short_doubt(&words(date, Style::Short), date.certainty)
}

fn short_doubt(text: &str, certainty: Certainty) -> String {
    let about = if certainty.is_approximate() {
        "c. "
    } else {
        ""
    };
    let uncertain = if certainty.is_uncertain() { "?" } else { "" };
    format!("{about}{text}{uncertain}")
}

/// The months a season is taken to be, since the standard does not say.
fn season_months(date: &EdtfDate) -> String {
    match date.form {
        Form::Season { season, .. } => format!(", {}", months_of(season)),
        _ => String::new(),
    }
}

/// "March to May".
pub(super) fn months_of(season: Season) -> String {
    let first = season.first_month();
    format!(
        "{} to {}",
        month_name(first),
        month_name((first + 1) % 12 + 1)
    )
}

fn weekday_and(date: &EdtfDate) -> String {
    match date.form {
        Form::Day(day) => {
            let weekday = weekday_name(day.weekday().num_days_from_monday());
            format!(
                "{} {}",
                weekday.get(..3).unwrap_or_default(),
                day_words(day)
            )
        }
        _ => words(date, Style::Long),
    }
}

fn words(date: &EdtfDate, style: Style) -> String {
    let some = if style == Style::Long { "some" } else { "a" };
    match date.form {
        Form::Day(day) => day_words(day),
        Form::Month { year, month: m } => format!("{} {}", month(m, style), year_words(year)),
        Form::Season { year, season } => format!("{} {}", season_name(season), year_words(year)),
        Form::Year(year) => year_words(year),
        Form::DayInMonth { year, month: m } => {
            format!("{some} day in {} {}", month(m, style), year_words(year))
        }
        Form::MonthInYear(year) => format!("{some} month in {}", year_words(year)),
        Form::DayInYear(year) => format!("{some} day in {}", year_words(year)),
        Form::YearInDecade(first, _) if first >= 1000 => match style {
            Style::Long => format!("some year in the {first}s"),
            Style::Short => format!("{first}s"),
        },
        Form::YearInDecade(first, last) | Form::YearInCentury(first, last) => {
            format!("{some} year of {}–{}", year_words(first), year_words(last))
        }
    }
}

fn month(month: u32, style: Style) -> &'static str {
    match style {
        Style::Long => month_name(month),
        Style::Short => month_short(month),
    }
}

fn day_words(day: NaiveDate) -> String {
    format!(
        "{} {} {}",
        day.day(),
        month_short(day.month()),
        year_words(day.year())
    )
}
