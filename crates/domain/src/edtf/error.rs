//! What is wrong with a date, which part of it, and where.
//!
//! An error names one part and one span. It never repeats more than a line of what was typed.

use std::fmt;
use std::ops::Range;

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

/// What is wrong, in one clause. The text is written for the person who typed the date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// Nothing was written.
    #[error("a date is needed, such as 2026-02-04, 2026-02 or 2026-02-04/2026-02-05")]
    Empty,
    /// A character that no date contains.
    #[error("this character does not occur in a date")]
    Character,
    /// An hour, where only days are kept.
    #[error("a date has no hour: record the hour, with its time zone, as the time of a meeting")]
    TimeOfDay,
    /// Valid at level 2 of the standard, which is not read.
    #[error("{0}")]
    LevelTwo(&'static str),
    /// The year is not four digits.
    #[error("a year is written with four digits, such as 2026")]
    YearDigits,
    /// A `Y` year that has no need of the letter.
    #[error("the letter Y is only for years of more than four digits")]
    ShortYearAfterY,
    /// A year of more than four digits without `Y`.
    #[error("a year of more than four digits begins with Y")]
    LongYearWithoutY,
    /// The year zero with a minus.
    #[error("the year 0000 has no minus")]
    MinusZero,
    /// A year past the calendar's reach.
    #[error("years run from -262142 to 262141 here")]
    YearOutOfReach,
    /// Unspecified digits outside the last two of the year.
    #[error("X may stand for the last one or two digits of a year, such as 201X or 20XX")]
    UnspecifiedYear,
    /// A month after a year with unspecified digits, and the like.
    #[error("what follows an unspecified part must be unspecified too")]
    AfterUnspecified,
    /// The month is not two digits.
    #[error("a month is written with two digits, such as 02")]
    MonthDigits,
    /// No such month.
    #[error("months run from 01 to 12 (seasons from 21 to 24)")]
    NoSuchMonth,
    /// A day after a season.
    #[error("a season has no days of its own: write a month before the day")]
    DayOfSeason,
    /// The day is not two digits.
    #[error("a day is written with two digits, such as 04")]
    DayDigits,
    /// Day zero.
    #[error("days begin at 01")]
    DayZero,
    /// No such day in the month.
    #[error("{month} has {days} days")]
    NoSuchDay {
        /// The month and its year, in words.
        month: String,
        /// How many days it has.
        days: u32,
    },
    /// A fourth part.
    #[error("a date ends with its day")]
    TooManyParts,
    /// A qualifier anywhere but at the end.
    #[error("?, ~ and % stand once, at the end of a date")]
    MisplacedQualifier,
    /// Two `?`-like marks.
    #[error("one mark is enough: % says both uncertain and approximate")]
    TwoQualifiers,
    /// More than one `/`.
    #[error("an interval has one / between its two ends")]
    TooManySlashes,
    /// An interval without any date.
    #[error("an interval needs a date at one end at least")]
    NoBound,
    /// The end is a fragment of a date.
    #[error("each end of an interval is written in full, such as 2026-02-04/2026-02-05")]
    FragmentOfInterval,
    /// Unspecified digits inside an interval.
    #[error("an end of an interval has no X: leave the unspecified part out, such as 2026-01")]
    UnspecifiedInInterval,
    /// `..` where no end of an interval is.
    #[error(".. stands alone for an open end, such as ../2026-03 or 2026-02-03/..")]
    MisplacedDots,
    /// The end lies before the start.
    #[error("the interval ends before it starts{0}")]
    Backwards(&'static str),
    /// A written date without its year.
    #[error("the year is missing, and years are never guessed: add it, such as {0} 2026")]
    MissingYear(String),
    /// A written day without its month.
    #[error("the month is missing: write it as a word, such as 5 February 2026")]
    MissingMonth,
    /// A date in figures that reads two ways.
    #[error("this reads as {0} or as {1}: write the month as a word, or {2} or {3}")]
    TwoReadings(String, String, String, String),
    /// A part given twice.
    #[error("there is one {0} too many")]
    Twice(&'static str),
    /// The day of the week contradicts the date.
    #[error("{date} is a {actual}")]
    WrongWeekday {
        /// The date in words.
        date: String,
        /// Its day of the week.
        actual: &'static str,
    },
    /// ", three days" after two.
    #[error("{}", wrong_count(.0.as_deref()))]
    WrongCount(Option<String>),
    /// A word that says too little.
    #[error("{0}")]
    Vague(&'static str),
    /// A word that is not known.
    #[error(
        "this word is not known in a date: write 4 Feb 2026, 4–5 Feb 2026, Feb 2026 or 2026-02-04"
    )]
    UnknownWord,
    /// Known words in an order that says nothing.
    #[error("this does not make a date: write 4 Feb 2026, 4–5 Feb 2026, Feb 2026 or 2026-02-04")]
    NoSense,
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
    fragment: Box<str>,
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

    fn covers_all(&self) -> bool {
        self.fragment == self.input
    }
}

impl std::error::Error for EdtfError {}

impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.input.is_empty() {
            return write!(f, "{}", self.problem);
        }
        if self.covers_all() {
            return write!(f, "'{}': {}", self.input, self.problem);
        }
        let name = self.part.name();
        let Self {
            fragment,
            input,
            span,
            problem,
            ..
        } = self;
        if fragment.is_empty() {
            return write!(f, "{name} in '{input}': {problem}");
        }
        let (first, last) = (span.start + 1, span.end);
        if first == last {
            write!(
                f,
                "{name} '{fragment}' in '{input}' (character {first}): {problem}"
            )
        } else {
            write!(
                f,
                "{name} '{fragment}' in '{input}' (characters {first}–{last}): {problem}"
            )
        }
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
        fields.serialize_field("problem", &self.problem.to_string())?;
        fields.end()
    }
}

impl Part {
    /// The name of the part as an error message says it.
    pub fn name(self) -> &'static str {
        match self {
            Part::Whole => "date",
            Part::Year => "year",
            Part::Month => "month",
            Part::Day => "day",
            Part::Weekday => "day of the week",
            Part::Qualifier => "mark",
            Part::Interval => "interval",
            Part::Time => "hour",
            Part::Word => "word",
            Part::Character => "character",
        }
    }
}

fn wrong_count(counted: Option<&str>) -> String {
    match counted {
        Some(counted) => format!("from the first to the last there are {counted}"),
        None => "there is nothing to count here".to_owned(),
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
