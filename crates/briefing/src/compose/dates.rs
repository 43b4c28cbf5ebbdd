//! Owns dates in the prose of a briefing: months in full, ranges said once, doubts in words.
//! Refuses to make anything finer or surer than it was written.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use rapporteur_domain::Edtf;
use rapporteur_domain::clocks::Clocks;
use rapporteur_domain::edtf::{EdtfDate, End, Form, Shape};

use crate::material::Earlier;

/// Longest stretch given in hours rather than by its first instant.
const MOST_HOURS: i64 = 96;

/// Said after a date its source marks as doubtful.
const UNCERTAIN: &str = " (uncertain)";

/// "30 January 2026".
pub(crate) fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// "30 January", where the year is said beside it.
pub(super) fn day_and_month(day: NaiveDate) -> String {
    day.format("%-d %B").to_string()
}

/// "30 January 2026, 16:00 UTC".
pub(crate) fn instant(instant: DateTime<Utc>) -> String {
    instant.format("%-d %B %Y, %H:%M UTC").to_string()
}

/// "briefing 1", or the instant.
pub(crate) fn since(earlier: &Earlier) -> String {
    match earlier.number {
        Some(number) => format!("briefing {number}"),
        None => instant(earlier.as_known),
    }
}

/// "covers the 48 hours since briefing 1"; a stretch that is long or not of whole hours is
/// given by its beginning.
pub(super) fn covers(earlier: &Earlier, clocks: &Clocks) -> String {
    let stretch = clocks.as_known - earlier.as_known;
    let (hours, minutes) = (stretch.num_hours(), stretch.num_minutes());
    let since = since(earlier);
    if hours > 0 && hours <= MOST_HOURS && hours * 60 == minutes {
        let unit = if hours == 1 { "hour" } else { "hours" };
        return format!("covers the {hours} {unit} since {since}");
    }
    match earlier.number {
        Some(_) => format!(
            "covers what was recorded since {since} of {}",
            day(earlier.as_known.date_naive())
        ),
        None => format!("covers what was recorded since {since}"),
    }
}

/// The date in the words of a sentence: "4–5 February 2026", "about March 2026",
/// "1 February 2026 (uncertain)".
pub(crate) fn words(date: &Edtf) -> String {
    let about = if date.is_approximate() { "about " } else { "" };
    let uncertain = if date.is_uncertain() { UNCERTAIN } else { "" };
    match shape(date.shape()) {
        Some(words) => format!("{about}{words}{uncertain}"),
        None => date.short(),
    }
}

/// The date for a headline: without its year when that is the year of the clock of the world,
/// and with "?" for a doubt.
pub(super) fn headline(date: &Edtf, as_of: NaiveDate) -> String {
    let words = words(date);
    let (days, doubt) = match words.strip_suffix(UNCERTAIN) {
        Some(days) => (days, "?"),
        None => (words.as_str(), ""),
    };
    let short = days.strip_suffix(&as_of.format(" %Y").to_string());
    let days = short
        .filter(|short| short.contains(char::is_whitespace))
        .unwrap_or(days);
    format!("{days}{doubt}")
}

/// "on 1 February 2026", "in March 2026", "in the span 4–5 February 2026" as just its days.
pub(super) fn when(date: &Edtf) -> String {
    let preposition = match date.shape() {
        Shape::Date(EdtfDate {
            form: Form::Day(_), ..
        }) => "on ",
        Shape::Date(EdtfDate {
            form: Form::Month { .. } | Form::Year(_) | Form::Season { .. },
            ..
        }) => "in ",
        _ => "",
    };
    format!("{preposition}{}", words(date))
}

fn shape(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Date(date) => single(date.form),
        Shape::Interval {
            start: End::Date(first),
            end: End::Date(last),
        } => range(first, last),
        Shape::Interval {
            start: End::Date(first),
            end: End::Open,
        } => Some(format!("from {} on", single(first.form)?)),
        Shape::Interval {
            start: End::Open,
            end: End::Date(last),
        } => Some(format!("until {}", single(last.form)?)),
        Shape::Interval { .. } => None,
    }
}

fn single(form: Form) -> Option<String> {
    match form {
        Form::Day(it) => Some(day(it)),
        Form::Month { year, month } => Some(
            NaiveDate::from_ymd_opt(year, month, 1)?
                .format("%B %Y")
                .to_string(),
        ),
        Form::DayInMonth { year, month } => Some(
            NaiveDate::from_ymd_opt(year, month, 1)?
                .format("a day in %B %Y")
                .to_string(),
        ),
        Form::Year(year) if year > 0 => Some(year.to_string()),
        _ => None,
    }
}

/// Both ends with what they share said once. Ends of different doubts are left to the short form.
fn range(first: &EdtfDate, last: &EdtfDate) -> Option<String> {
    if first.certainty != last.certainty {
        return None;
    }
    match (first.form, last.form) {
        (Form::Day(a), Form::Day(b)) if a == b => Some(day(a)),
        (Form::Day(a), Form::Day(b)) if (a.year(), a.month()) == (b.year(), b.month()) => {
            Some(format!("{}–{}", a.day(), day(b)))
        }
        (Form::Day(a), Form::Day(b)) if a.year() == b.year() => {
            Some(format!("{} – {}", a.format("%-d %B"), day(b)))
        }
        (a, b) => Some(format!("{} – {}", single(a)?, single(b)?)),
    }
}
