//! What is wrong with a date, which part of it, and where.
//!
//! An error names one part and one span. It never repeats more than a line of what was typed.

use std::fmt;
use std::ops::Range;

use chrono::NaiveDate;
use rapporteur_words::Language;
use serde::Serialize;

/// The longest piece of input an error message repeats, in characters.
const QUOTED: usize = 60;

/// Where in the input something is wrong, counted in Unicode characters from 0, `end` excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DateSpan"))]
pub struct Span {
    /// First character.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self {
            start: range.start,
            end: range.end,
        }
    }
}

/// The part of a date that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DatePart"))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// All of it.
    Whole,
    /// The year.
    Year,
    /// The month, or the season in its place.
    Month,
    /// The day of the month.
    Day,
    /// The day of the week.
    Weekday,
    /// `?`, `~`, `%` or their words.
    Qualifier,
    /// An interval, or one of its ends.
    Interval,
    /// An hour.
    Time,
    /// A word.
    Word,
    /// A character.
    Character,
}

/// What is wrong. How it is said to people stands in `wrong`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// Nothing was written.
    Empty,
    /// A character that no date contains.
    Character,
    /// An hour, where only days are kept.
    TimeOfDay,
    /// Valid at level 2 of the standard, which is not read.
    LevelTwo(LevelTwo),
    /// The year is not four digits.
    YearDigits,
    /// A `Y` year that has no need of the letter.
    ShortYearAfterY,
    /// A year of more than four digits without `Y`.
    LongYearWithoutY,
    /// The year zero with a minus.
    MinusZero,
    /// A year past the calendar's reach.
    YearOutOfReach,
    /// Unspecified digits outside the last two of the year.
    UnspecifiedYear,
    /// A month after a year with unspecified digits, and the like.
    AfterUnspecified,
    /// The month is not two digits.
    MonthDigits,
    /// No such month.
    NoSuchMonth,
    /// A day after a season.
    DayOfSeason,
    /// The day is not two digits.
    DayDigits,
    /// Day zero.
    DayZero,
    /// No such day in the month.
    NoSuchDay {
        /// The year, counted as astronomers do.
        year: i32,
        /// The month, 1 to 12.
        month: u32,
        /// How many days it has.
        days: u32,
    },
    /// A fourth part.
    TooManyParts,
    /// A qualifier anywhere but at the end.
    MisplacedQualifier,
    /// Two `?`-like marks.
    TwoQualifiers,
    /// More than one `/`.
    TooManySlashes,
    /// An interval without any date.
    NoBound,
    /// The end is a fragment of a date.
    FragmentOfInterval,
    /// Unspecified digits inside an interval.
    UnspecifiedInInterval,
    /// `..` where no end of an interval is.
    MisplacedDots,
    /// The end lies before the start.
    Backwards {
        /// It may run over New Year, and its year was given once.
        over_new_year: bool,
    },
    /// A written date without its year; how it is written up to there.
    MissingYear(String),
    /// A written day without its month.
    MissingMonth,
    /// A date in figures that reads two ways.
    TwoReadings {
        /// The year.
        year: u32,
        /// The number that may be the day, and then the month is the other.
        first: u32,
        /// The number that may be the month.
        second: u32,
    },
    /// A part given twice.
    Twice(Twice),
    /// The day of the week contradicts the date.
    WrongWeekday(NaiveDate),
    /// ", three days" after two; how many there are, in English, where anything can be counted.
    WrongCount(Option<String>),
    /// A word that says too little.
    Vague(Vague),
    /// A word that is not known.
    UnknownWord,
    /// Known words in an order that says nothing.
    NoSense,
}

/// What of level 2 was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelTwo {
    /// Sets of dates.
    Sets,
    /// Exponents and significant digits.
    Significant,
    /// One digit of a month left open.
    OpenMonth,
    /// One digit of a day left open.
    OpenDay,
    /// Southern seasons, quarters and halves of a year.
    Divisions,
}

/// What is given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twice {
    /// The day of the month.
    Day,
    /// The year.
    Year,
    /// A decade.
    Decade,
    /// A whole date.
    Date,
    /// The month.
    Month,
    /// The season.
    Season,
    /// The day of the week.
    Weekday,
}

/// What a word that says too little leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vague {
    /// Which part of a period: "early", "late".
    PartOf,
    /// Whether the day itself counts: "before", "after".
    Exclusive,
    /// From which day it is reckoned: "yesterday", "ago".
    Relative,
    /// The days of a week.
    Week,
}

/// A date that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdtfError {
    /// What was read, shortened if long.
    pub input: Box<str>,
    /// The part that is wrong.
    pub part: Part,
    /// Where it stands. Always inside the input; empty only if the input is.
    pub span: Span,
    /// What is wrong with it.
    pub problem: Box<Problem>,
    pub(super) fragment: Box<str>,
}

impl EdtfError {
    /// An error about the characters `span` of `input`; the span is cut to the input.
    pub(super) fn new(input: &str, part: Part, span: Range<usize>, problem: Problem) -> Self {
        let length = input.chars().count();
        let end = span.end.min(length);
        let start = span.start.min(end);
        let fragment = input
            .chars()
            .skip(start)
            .take(end - start)
            .collect::<String>();
        Self {
            input: shortened(input),
            part,
            span: Span { start, end },
            problem: Box::new(problem),
            fragment: shortened(&fragment),
        }
    }

    /// The same error seen in a larger `input`, of which the part read began at character `offset`.
    pub(super) fn moved(self, input: &str, offset: usize) -> Self {
        Self::new(
            input,
            self.part,
            self.span.start + offset..self.span.end + offset,
            *self.problem,
        )
    }
}

impl std::error::Error for EdtfError {}

impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said(Language::English))
    }
}

impl Serialize for EdtfError {
    /// `{message, input, part, span: {start, end}, problem}`, where `problem` is the clause alone.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fields = serializer.serialize_struct("EdtfError", 5)?;
        fields.serialize_field("message", &self.to_string())?;
        fields.serialize_field("input", &self.input)?;
        fields.serialize_field("part", &self.part)?;
        fields.serialize_field("span", &self.span)?;
        fields.serialize_field("problem", &self.problem.said(Language::English))?;
        fields.end()
    }
}

fn shortened(text: &str) -> Box<str> {
    if text.chars().count() <= QUOTED {
        return text.into();
    }
    let mut short: String = text.chars().take(QUOTED - 1).collect();
    short.push('…');
    short.into()
}
