//! Dates as written: the extended date and time format (EDTF), level 1, of ISO 8601-2:2019.
//!
//! A date keeps the text it was written as and prints it back unchanged; its first and last day are computed for
//! sorting and for asking whether it covers a day. Hours are refused: they belong to
//! [`MeetingTime`](crate::meeting_time::MeetingTime), which has a time zone, as EDTF has not.
//!
//! Limits, all reported as errors: years from -262142 to 262141 (the calendar's reach); `X` in the ends of an interval
//! (level 2); an interval without any date, which would say nothing; an interval that runs backwards.
//!
//! Where the standard's wording leaves it open, this reader takes the wider sense: a mark may follow `X`, a `Y` year and
//! a season, and a season may stand in an interval. Some other readers take these at level 2 only.

mod date;
mod error;
mod parse;
mod reading;
mod said;
mod side;
mod tokens;
mod words;
mod written;
mod wrong;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use date::{Certainty, EdtfDate, Form, Precision, Season};
pub use error::{EdtfError, LevelTwo, Part, Problem, Span, Twice, Vague};
pub use written::read_written;

/// A date, or an interval of dates, as it was written.
///
/// Two are equal if their text is; they are ordered by first day, then last day, then text.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub struct Edtf {
    text: Box<str>,
    shape: Shape,
}

/// What an [`Edtf`] states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One date.
    Date(EdtfDate),
    /// From one date to another, both included. One of the two at least is a date.
    Interval {
        /// Where it begins.
        start: End,
        /// Where it ends.
        end: End,
    },
}

/// An end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// A date.
    Date(EdtfDate),
    /// `..`: there is no such end, or it is left open.
    Open,
    /// Nothing before or after the `/`: there is one, but it is not known.
    Unknown,
}

impl End {
    fn date(&self) -> Option<&EdtfDate> {
        match self {
            End::Date(date) => Some(date),
            End::Open | End::Unknown => None,
        }
    }
}

impl Edtf {
    /// Reads EDTF level 1 strictly; no spaces around it. [`read_written`] is the lenient reader.
    pub fn parse(input: &str) -> Result<Self, EdtfError> {
        Ok(Self {
            shape: parse::parse(input)?,
            text: input.into(),
        })
    }

    /// One day of the calendar. Level 1 writes no days in years of more than four digits: there it is the year.
    pub fn from_day(day: NaiveDate) -> Self {
        let year = day.year().clamp(date::FIRST_YEAR, date::LAST_YEAR);
        let day = day.with_year(year).unwrap_or(day);
        let form = if year.unsigned_abs() > 9999 {
            Form::Year(year)
        } else {
            Form::Day(day)
        };
        let text = match form {
            Form::Year(_) => date::written_year(year),
            _ => format!(
                "{}-{:02}-{:02}",
                date::written_year(year),
                day.month(),
                day.day()
            ),
        };
        let date = EdtfDate {
            form,
            certainty: Certainty::Stated,
        };
        Self {
            text: text.into(),
            shape: Shape::Date(date),
        }
    }

    /// The text as written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it states, part by part.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The first day it allows; `None` if the start is open or unknown.
    pub fn earliest(&self) -> Option<NaiveDate> {
        self.first().map(EdtfDate::earliest)
    }

    /// The last day it allows; `None` if the end is open or unknown. Never before [`earliest`](Self::earliest).
    pub fn latest(&self) -> Option<NaiveDate> {
        self.last().map(EdtfDate::latest)
    }

    /// Is it written with a `/`?
    pub fn is_interval(&self) -> bool {
        matches!(self.shape, Shape::Interval { .. })
    }

    /// Its doubts; those of both ends together for an interval.
    pub fn certainty(&self) -> Certainty {
        let of = |date: Option<&EdtfDate>| date.map_or(Certainty::Stated, |date| date.certainty);
        of(self.first()).and(of(self.last()))
    }

    /// Is it, or one of its ends, marked `?` or `%`?
    pub fn is_uncertain(&self) -> bool {
        self.certainty().is_uncertain()
    }

    /// Is it, or one of its ends, marked `~` or `%`?
    pub fn is_approximate(&self) -> bool {
        self.certainty().is_approximate()
    }

    /// How finely it is known; for an interval, that of its coarser end.
    pub fn precision(&self) -> Precision {
        let of = |date: Option<&EdtfDate>| date.map_or(Precision::Day, EdtfDate::precision);
        of(self.first()).max(of(self.last()))
    }

    /// Is it one calendar day, without any doubt?
    pub fn is_exact_day(&self) -> bool {
        self.earliest().is_some()
            && self.earliest() == self.latest()
            && self.certainty() == Certainty::Stated
    }

    /// May it hold on `day`? An open or unknown end bounds nothing.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.earliest().is_none_or(|first| first <= day)
            && self.latest().is_none_or(|last| day <= last)
    }

    /// Is there a day that both cover?
    pub fn overlaps(&self, other: &Self) -> bool {
        self.first_day_for_sort() <= other.last_day_for_sort()
            && other.first_day_for_sort() <= self.last_day_for_sort()
    }

    /// The day in the middle, the earlier of two; the known bound if the other end is open or unknown.
    pub fn midpoint(&self) -> Option<NaiveDate> {
        let (Some(first), Some(last)) = (self.earliest(), self.latest()) else {
            return self.earliest().or(self.latest());
        };
        let half = u64::try_from((last - first).num_days() / 2).unwrap_or(0);
        first.checked_add_days(Days::new(half))
    }

    /// The first day as a number for sorting: days since 1 January of year 1, which is 1; `i32::MIN` without a start.
    pub fn first_day_for_sort(&self) -> i32 {
        self.earliest()
            .map_or(i32::MIN, |day| day.num_days_from_ce())
    }

    /// The last day as a number for sorting; `i32::MAX` without an end.
    pub fn last_day_for_sort(&self) -> i32 {
        self.latest().map_or(i32::MAX, |day| day.num_days_from_ce())
    }

    fn first(&self) -> Option<&EdtfDate> {
        match &self.shape {
            Shape::Date(date) => Some(date),
            Shape::Interval { start, .. } => start.date(),
        }
    }

    fn last(&self) -> Option<&EdtfDate> {
        match &self.shape {
            Shape::Date(date) => Some(date),
            Shape::Interval { end, .. } => end.date(),
        }
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(input: &str) -> Result<Self, EdtfError> {
        Self::parse(input)
    }
}

impl PartialEq for Edtf {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Edtf {}

impl Hash for Edtf {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl Ord for Edtf {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |date: &Self| (date.first_day_for_sort(), date.last_day_for_sort());
        key(self)
            .cmp(&key(other))
            .then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for Edtf {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for Edtf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Edtf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}
