//! Reads EDTF level 1 strictly. What level 2 alone allows is refused by name, never half understood.
//!
//! Grammar: ISO 8601-2:2019, 4 to 8; Library of Congress, *Extended Date/Time Format (EDTF) Specification*, level 1.

use std::ops::Range;

use chrono::NaiveDate;

use super::date::{Certainty, EdtfDate, FIRST_YEAR, Form, LAST_YEAR, Season, days_of_month};
use super::error::{EdtfError, LevelTwo, Part, Problem};
use super::{End, Shape};

/// A piece of the input and where it begins. All input is known to be ASCII here, so bytes are characters.
#[derive(Clone, Copy)]
struct Piece<'a> {
    whole: &'a str,
    start: usize,
    text: &'a str,
}

impl<'a> Piece<'a> {
    fn span(self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    fn wrong(self, part: Part, problem: Problem) -> EdtfError {
        EdtfError::new(self.whole, part, self.span(), problem)
    }

    /// The part of this piece between two of its bytes.
    fn between(self, from: usize, to: usize) -> Self {
        Self {
            start: self.start + from,
            text: self.text.get(from..to).unwrap_or_default(),
            ..self
        }
    }

    fn from(self, from: usize) -> Self {
        self.between(from, self.text.len())
    }
}

pub(super) fn parse(input: &str) -> Result<Shape, EdtfError> {
    let whole = Piece {
        whole: input,
        start: 0,
        text: input,
    };
    if input.is_empty() {
        return Err(whole.wrong(Part::Whole, Problem::Empty));
    }
    check_characters(input)?;
    match input.matches('/').count() {
        0 => Ok(Shape::Date(date(whole)?)),
        1 => interval(whole),
        _ => Err(whole.wrong(Part::Interval, Problem::TooManySlashes)),
    }
}

/// Leaves only ASCII behind, and gives the errors that a character alone is enough for.
fn check_characters(input: &str) -> Result<(), EdtfError> {
    let foreign = |c: char| !matches!(c, '0'..='9' | '-' | '/' | '.' | '?' | '~' | '%' | 'X' | 'Y');
    let Some((at, c)) = input.chars().enumerate().find(|&(_, c)| foreign(c)) else {
        return Ok(());
    };
    let length = input.chars().count();
    let after_digit = at
        .checked_sub(1)
        .and_then(|before| input.chars().nth(before));
    let after_digit = after_digit.is_some_and(|c| c.is_ascii_digit());
    let (part, span, problem) = match c {
        'T' | 't' | ':' if after_digit => (Part::Time, at..length, Problem::TimeOfDay),
        '[' | '{' if at == 0 => (Part::Whole, 0..length, Problem::LevelTwo(LevelTwo::Sets)),
        'E' | 'S' if after_digit => (
            Part::Year,
            at..length,
            Problem::LevelTwo(LevelTwo::Significant),
        ),
        _ => (Part::Character, at..at + 1, Problem::Character),
    };
    Err(EdtfError::new(input, part, span, problem))
}

fn interval(whole: Piece) -> Result<Shape, EdtfError> {
    let slash = whole.text.find('/').unwrap_or(whole.text.len());
    let start = end(whole.between(0, slash))?;
    let end = end(whole.from(slash + 1))?;
    match (&start, &end) {
        (End::Date(first), End::Date(last)) if last.latest() < first.earliest() => Err(whole
            .wrong(
                Part::Interval,
                Problem::Backwards {
                    over_new_year: false,
                },
            )),
        (End::Date(_), _) | (_, End::Date(_)) => Ok(Shape::Interval { start, end }),
        _ => Err(whole.wrong(Part::Interval, Problem::NoBound)),
    }
}

fn end(piece: Piece) -> Result<End, EdtfError> {
    if piece.text.is_empty() {
        return Ok(End::Unknown);
    }
    if piece.text == ".." {
        return Ok(End::Open);
    }
    if piece.text.len() < 4 && piece.text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(piece.wrong(Part::Interval, Problem::FragmentOfInterval));
    }
    let date = date(piece)?;
    if date.is_unspecified() {
        return Err(piece.wrong(Part::Interval, Problem::UnspecifiedInInterval));
    }
    Ok(End::Date(date))
}

fn date(piece: Piece) -> Result<EdtfDate, EdtfError> {
    if let Some(at) = piece.text.find('.') {
        let dots = piece.text.len()
            - piece
                .text
                .trim_start_matches(|c| c != '.')
                .trim_start_matches('.')
                .len();
        return Err(piece
            .between(at, dots)
            .wrong(Part::Interval, Problem::MisplacedDots));
    }
    let (stated, certainty) = qualified(piece)?;
    Ok(EdtfDate {
        form: form(stated)?,
        certainty,
    })
}

/// Takes the mark off the end.
fn qualified(piece: Piece) -> Result<(Piece, Certainty), EdtfError> {
    let Some(at) = piece.text.find(['?', '~', '%']) else {
        return Ok((piece, Certainty::Stated));
    };
    let marks = piece.from(at);
    let certainty = match marks.text {
        "?" => Certainty::Uncertain,
        "~" => Certainty::Approximate,
        "%" => Certainty::UncertainAndApproximate,
        more if more.bytes().all(|b| matches!(b, b'?' | b'~' | b'%')) => {
            return Err(marks.wrong(Part::Qualifier, Problem::TwoQualifiers));
        }
        _ => {
            let mark = piece.between(at, at + 1);
            return Err(mark.wrong(Part::Qualifier, Problem::MisplacedQualifier));
        }
    };
    Ok((piece.between(0, at), certainty))
}

fn form(piece: Piece) -> Result<Form, EdtfError> {
    if piece.text.is_empty() {
        return Err(EdtfError::new(
            piece.whole,
            Part::Whole,
            0..piece.whole.len(),
            Problem::Empty,
        ));
    }
    if piece.text.starts_with('Y') {
        return long_year(piece);
    }
    // a leading minus belongs to the year
    let sign = usize::from(piece.text.starts_with('-'));
    let year_ends = piece.text[sign..]
        .find('-')
        .map_or(piece.text.len(), |at| at + sign);
    let year = year(piece.between(0, year_ends))?;
    if year_ends == piece.text.len() {
        return Ok(year);
    }
    let rest = piece.from(year_ends + 1);
    let month_ends = rest.text.find('-').unwrap_or(rest.text.len());
    let month_piece = rest.between(0, month_ends);
    let month = month(year, month_piece)?;
    if month_ends == rest.text.len() {
        return Ok(month);
    }
    let day_piece = rest.from(month_ends + 1);
    if let Some(at) = day_piece.text.find('-').filter(|&at| at > 0) {
        return Err(day_piece.from(at).wrong(Part::Whole, Problem::TooManyParts));
    }
    day(month, month_piece, day_piece)
}

fn long_year(piece: Piece) -> Result<Form, EdtfError> {
    let number = piece.from(1);
    let negative = number.text.starts_with('-');
    let digits = number.from(usize::from(negative));
    if digits.text.is_empty() || !digits.text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(piece.wrong(Part::Year, Problem::ShortYearAfterY));
    }
    if digits.text.len() <= 4 || digits.text.starts_with('0') {
        return Err(piece.wrong(Part::Year, Problem::ShortYearAfterY));
    }
    let size: Option<i32> = digits.text.parse().ok();
    let year = size.map(|size| if negative { -size } else { size });
    match year.filter(|year| (FIRST_YEAR..=LAST_YEAR).contains(year)) {
        Some(year) => Ok(Form::Year(year)),
        None => Err(piece.wrong(Part::Year, Problem::YearOutOfReach)),
    }
}

/// `Form::Year`, `YearInDecade` or `YearInCentury`.
fn year(piece: Piece) -> Result<Form, EdtfError> {
    let wrong = |problem| Err(piece.wrong(Part::Year, problem));
    let negative = piece.text.starts_with('-');
    let digits = piece.text.strip_prefix('-').unwrap_or(piece.text);
    let stated = digits.trim_end_matches('X');
    if !stated.bytes().all(|b| b.is_ascii_digit()) {
        return wrong(if digits.contains('X') {
            Problem::UnspecifiedYear
        } else {
            Problem::YearDigits
        });
    }
    if digits.len() != 4 {
        let long = digits.len() > 4 && stated.len() == digits.len() && digits.len() != 8;
        return wrong(if long {
            Problem::LongYearWithoutY
        } else {
            Problem::YearDigits
        });
    }
    let number: i32 = stated.parse().unwrap_or(0);
    let (low, high) = match stated.len() {
        4 => (number, number),
        3 => (number * 10, number * 10 + 9),
        2 => (number * 100, number * 100 + 99),
        _ => return wrong(Problem::UnspecifiedYear),
    };
    if negative && high == 0 {
        return wrong(Problem::MinusZero);
    }
    // there is no -0000, so a negative decade or century that holds it stops at -0001
    let (first, last) = if negative {
        (-high, -low.max(1))
    } else {
        (low, high)
    };
    Ok(match stated.len() {
        4 => Form::Year(first),
        3 => Form::YearInDecade(first, last),
        _ => Form::YearInCentury(first, last),
    })
}

fn month(year: Form, piece: Piece) -> Result<Form, EdtfError> {
    let wrong = |problem| Err(piece.wrong(Part::Month, problem));
    let Form::Year(year) = year else {
        return wrong(Problem::AfterUnspecified);
    };
    if piece.text == "XX" {
        return Ok(Form::MonthInYear(year));
    }
    if piece.text.contains('X') {
        return wrong(Problem::LevelTwo(LevelTwo::OpenMonth));
    }
    let Some(number) = two_digits(piece.text) else {
        return wrong(Problem::MonthDigits);
    };
    match (number, Season::from_number(number)) {
        (1..=12, _) => Ok(Form::Month {
            year,
            month: number,
        }),
        (_, Some(season)) => Ok(Form::Season { year, season }),
        (25..=41, _) => wrong(Problem::LevelTwo(LevelTwo::Divisions)),
        _ => wrong(Problem::NoSuchMonth),
    }
}

fn day(month: Form, month_piece: Piece, piece: Piece) -> Result<Form, EdtfError> {
    let wrong = |problem| Err(piece.wrong(Part::Day, problem));
    let unspecified = piece.text == "XX";
    let (year, month) = match month {
        Form::MonthInYear(year) if unspecified => return Ok(Form::DayInYear(year)),
        Form::MonthInYear(_) => return wrong(Problem::AfterUnspecified),
        Form::Month { year, month } => (year, month),
        _ => return Err(month_piece.wrong(Part::Month, Problem::DayOfSeason)),
    };
    if unspecified {
        return Ok(Form::DayInMonth { year, month });
    }
    if piece.text.contains('X') {
        return wrong(Problem::LevelTwo(LevelTwo::OpenDay));
    }
    let Some(number) = two_digits(piece.text) else {
        return wrong(Problem::DayDigits);
    };
    match NaiveDate::from_ymd_opt(year, month, number) {
        Some(day) => Ok(Form::Day(day)),
        None => wrong(no_such_day(year, month, number)),
    }
}

/// Why a month of the calendar has no day `number`.
pub(super) fn no_such_day(year: i32, month: u32, number: u32) -> Problem {
    if number == 0 {
        return Problem::DayZero;
    }
    Problem::NoSuchDay {
        year,
        month,
        days: days_of_month(year, month).unwrap_or(31),
    }
}

fn two_digits(text: &str) -> Option<u32> {
    let right = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    if right { text.parse().ok() } else { None }
}
