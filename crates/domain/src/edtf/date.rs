//! One date of EDTF level 1: what is stated of year, month and day, and the first and last day it allows.
//!
//! Values are made by the parser only, so every form here has a first and a last day, in that order.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// The first year of the calendar here. One year inside chrono's own reach, so that bounds never overflow.
pub(super) const FIRST_YEAR: i32 = -262_142;
/// The last year of the calendar here: a winter reaches into the year after it.
pub(super) const LAST_YEAR: i32 = 262_141;

/// How sure a date is: the mark written after it (ISO 8601-2:2019, 8; EDTF level 1, "qualification of a date").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DateCertainty"))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// No mark.
    #[default]
    Stated,
    /// `?`: the source is doubtful.
    Uncertain,
    /// `~`: an estimate, near the true date.
    Approximate,
    /// `%`: both.
    UncertainAndApproximate,
}

impl Certainty {
    /// From the two doubts it is made of.
    pub fn of(uncertain: bool, approximate: bool) -> Self {
        match (uncertain, approximate) {
            (false, false) => Self::Stated,
            (true, false) => Self::Uncertain,
            (false, true) => Self::Approximate,
            (true, true) => Self::UncertainAndApproximate,
        }
    }

    /// Is `?` part of the mark?
    pub fn is_uncertain(self) -> bool {
        matches!(self, Self::Uncertain | Self::UncertainAndApproximate)
    }

    /// Is `~` part of the mark?
    pub fn is_approximate(self) -> bool {
        matches!(self, Self::Approximate | Self::UncertainAndApproximate)
    }

    /// Both doubts of two dates together.
    pub fn and(self, other: Self) -> Self {
        Self::of(
            self.is_uncertain() || other.is_uncertain(),
            self.is_approximate() || other.is_approximate(),
        )
    }

    /// The mark as EDTF writes it: `?`, `~`, `%` or nothing.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Stated => "",
            Self::Uncertain => "?",
            Self::Approximate => "~",
            Self::UncertainAndApproximate => "%",
        }
    }
}

/// How finely a date is known, from fine to coarse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DatePrecision"))]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// A day of the calendar.
    Day,
    /// A month, or a day somewhere in it.
    Month,
    /// A season.
    Season,
    /// A year, or a month or day somewhere in it.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

/// A season in the place of a month, by its EDTF number.
///
/// EDTF 21 to 24 name the seasons "independent of location", so the standard gives them no days. Here they are the
/// northern meteorological seasons of three whole months (World Meteorological Organization, *Guide to Climatological
/// Practices*, WMO-No. 100: March–May, June–August, September–November, December–February); winter is counted from the
/// December of its year. A source that means a southern season should be recorded in months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Season {
    /// 21: March to May.
    Spring,
    /// 22: June to August.
    Summer,
    /// 23: September to November.
    Autumn,
    /// 24: December to February of the next year.
    Winter,
}

impl Season {
    /// The season EDTF writes as this number.
    pub fn from_number(number: u32) -> Option<Self> {
        match number {
            21 => Some(Self::Spring),
            22 => Some(Self::Summer),
            23 => Some(Self::Autumn),
            24 => Some(Self::Winter),
            _ => None,
        }
    }

    /// The number EDTF writes, 21 to 24.
    pub fn number(self) -> u32 {
        match self {
            Self::Spring => 21,
            Self::Summer => 22,
            Self::Autumn => 23,
            Self::Winter => 24,
        }
    }

    /// The month it begins with, 3, 6, 9 or 12.
    pub fn first_month(self) -> u32 {
        (self.number() - 20) * 3
    }
}

/// What a date states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// `2026-02-04`
    Day(NaiveDate),
    /// `2026-02`
    Month {
        /// Astronomical year: 0 is 1 BC.
        year: i32,
        /// 1 to 12.
        month: u32,
    },
    /// `2026-21`
    Season {
        /// The year in which it begins.
        year: i32,
        /// Which one.
        season: Season,
    },
    /// `2026`, `-0044`, `Y12026`
    Year(i32),
    /// `2026-01-XX`: one day of that month.
    DayInMonth {
        /// Astronomical year.
        year: i32,
        /// 1 to 12.
        month: u32,
    },
    /// `2026-XX`: one month of that year.
    MonthInYear(i32),
    /// `2026-XX-XX`: one day of that year.
    DayInYear(i32),
    /// `201X`: one year of ten. Bounds of the ten, first and last.
    YearInDecade(i32, i32),
    /// `20XX`: one year of a hundred. Bounds of the hundred, first and last.
    YearInCentury(i32, i32),
}

/// One date and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EdtfDate {
    /// What it states.
    pub form: Form,
    /// How sure that is.
    pub certainty: Certainty,
}

impl EdtfDate {
    /// The first day the date allows. Marks do not widen it: "about March" is still March for sorting.
    pub fn earliest(&self) -> NaiveDate {
        match self.form {
            Form::Day(day) => day,
            Form::Month { year, month } | Form::DayInMonth { year, month } => first_of(year, month),
            Form::Season { year, season } => first_of(year, season.first_month()),
            Form::Year(year)
            | Form::MonthInYear(year)
            | Form::DayInYear(year)
            | Form::YearInDecade(year, _)
            | Form::YearInCentury(year, _) => first_of(year, 1),
        }
    }

    /// The last day the date allows.
    pub fn latest(&self) -> NaiveDate {
        match self.form {
            Form::Day(day) => day,
            Form::Month { .. } | Form::DayInMonth { .. } => last_before(self.earliest(), 1),
            Form::Season { .. } => last_before(self.earliest(), 3),
            Form::Year(year)
            | Form::MonthInYear(year)
            | Form::DayInYear(year)
            | Form::YearInDecade(_, year)
            | Form::YearInCentury(_, year) => last_before(first_of(year, 12), 1),
        }
    }

    /// How finely it is known. Unspecified parts do not count: `2026-01-XX` is known to the month.
    pub fn precision(&self) -> Precision {
        match self.form {
            Form::Day(_) => Precision::Day,
            Form::Month { .. } | Form::DayInMonth { .. } => Precision::Month,
            Form::Season { .. } => Precision::Season,
            Form::Year(_) | Form::MonthInYear(_) | Form::DayInYear(_) => Precision::Year,
            Form::YearInDecade(..) => Precision::Decade,
            Form::YearInCentury(..) => Precision::Century,
        }
    }

    /// Does it contain `X`?
    pub fn is_unspecified(&self) -> bool {
        matches!(
            self.form,
            Form::DayInMonth { .. }
                | Form::MonthInYear(_)
                | Form::DayInYear(_)
                | Form::YearInDecade(..)
                | Form::YearInCentury(..)
        )
    }
}

/// The number of days of a month, or `None` if there is no such month in the calendar here.
pub(super) fn days_of_month(year: i32, month: u32) -> Option<u32> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let next = first.checked_add_months(Months::new(1))?;
    Some(next.pred_opt()?.day())
}

/// The year as EDTF writes it: four digits, a minus if negative, `Y` before more than four.
pub(super) fn written_year(year: i32) -> String {
    match (year, year.unsigned_abs()) {
        (_, 10_000..) => format!("Y{year}"),
        (..0, size) => format!("-{size:04}"),
        (_, size) => format!("{size:04}"),
    }
}

/// Parser and constructors keep years inside [`FIRST_YEAR`]..=[`LAST_YEAR`] and months inside 1..=12.
fn first_of(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MIN)
}

fn last_before(first: NaiveDate, months: u32) -> NaiveDate {
    first
        .checked_add_months(Months::new(months))
        .and_then(|next| next.checked_sub_days(Days::new(1)))
        .unwrap_or(NaiveDate::MAX)
}
