//! Expressions of time and the days they mean, as EDTF. Owns the reckoning from the day of publication; a phrase that needs that day and has none means nothing, never a guess.

use std::ops::Range;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// A phrase of time in the text.
#[derive(Debug, Clone)]
pub(crate) struct When {
    /// Tokens it covers.
    pub tokens: Range<usize>,
    pub(crate) phrase: Phrase,
    pub(crate) about: bool,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Phrase {
    Days {
        year: Option<i32>,
        from: (u32, u32),
        to: (u32, u32),
    },
    Month {
        year: Option<i32>,
        month: u32,
    },
    /// Some months of a year.
    Months {
        year: i32,
        from: u32,
        to: u32,
    },
    /// "the ninth": in the month of publication, or the one beside it that the tense asks for.
    DayOfMonth(u32),
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
pub(crate) enum Turn {
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
            Phrase::Months { year, from, to } => {
                let mark = self.mark();
                return Some(format!("{year:04}-{from:02}{mark}/{year:04}-{to:02}{mark}"));
            }
            Phrase::DayOfMonth(day) => {
                let day = day_of_month(published?, day, ahead)?;
                (day, day)
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

    /// Whether it is a day, a few, or a week.
    pub(crate) fn is_day(&self) -> bool {
        self.is_near()
            && !matches!(
                self.phrase,
                Phrase::Month { .. } | Phrase::Months { .. } | Phrase::MonthsAway(_)
            )
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

/// The day of that number nearest to publication on the side that the tense asks for.
fn day_of_month(published: NaiveDate, day: u32, ahead: bool) -> Option<NaiveDate> {
    let here = published.with_day(day);
    let fits = |it: &NaiveDate| {
        if ahead {
            *it >= published
        } else {
            *it <= published
        }
    };
    here.filter(fits)
        .or_else(|| shifted(published.with_day(1)?, if ahead { 1 } else { -1 })?.with_day(day))
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
