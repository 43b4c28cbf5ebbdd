//! Reads dates as an analyst types them: "4–5 Feb 2026", "about March 2026", "since 3 Feb 2026", or EDTF itself.
//!
//! Whatever is understood becomes EDTF text and passes the strict parser. Nothing is guessed: a missing year, a date in
//! figures that reads two ways, a weekday that contradicts its day and words such as "early" are refused with what to
//! write instead. Everything [`Edtf::reading`] prints for years of four digits is understood.

use std::ops::Range;

use super::date::{Certainty, Season};
use super::error::{EdtfError, Part, Problem, Twice};
use super::reading::{count, months_of};
use super::side::{Side, side_text};
use super::tokens::{Kind, Token, tokens};
use super::words::{Meaning, Unit};
use super::{Edtf, End, Shape};

/// Reads EDTF, or a date in words in English, Russian, Ukrainian or French. Spaces around it are allowed.
pub fn read_written(input: &str) -> Result<Edtf, EdtfError> {
    let trimmed = input.trim();
    let offset = input.chars().take_while(|c| c.is_whitespace()).count();
    let strict = match Edtf::parse(trimmed) {
        Ok(date) => return Ok(date),
        Err(error) => error.moved(input, offset),
    };
    if trimmed.is_empty() {
        return Err(EdtfError::new(
            input,
            Part::Whole,
            0..offset,
            Problem::Empty,
        ));
    }
    match Edtf::parse(&trimmed.to_ascii_uppercase()) {
        Ok(date) => Ok(date),
        Err(_) => in_words(input).map_err(|lenient| {
            if looks_like_edtf(trimmed) {
                strict
            } else {
                lenient
            }
        }),
    }
}

/// Should the strict parser's error be told rather than the lenient one's?
fn looks_like_edtf(trimmed: &str) -> bool {
    let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
    let begins = trimmed.starts_with(['-', 'Y', '.', '/', '[', '{', '?', '~', '%'])
        || (digits == 4 && !trimmed[digits..].starts_with('s'))
        || (digits >= 2 && trimmed[digits..].starts_with(['X', 'x']));
    begins && !trimmed.contains(char::is_whitespace)
}

/// Words that say what kind of date it is.
#[derive(Default)]
struct Frame {
    since: bool,
    from: bool,
    until: bool,
    on: bool,
    /// A doubt before everything else: it belongs to both ends.
    doubt_first: Certainty,
    end_unknown: bool,
    start_unknown: bool,
    /// ", two days" as typed, to be compared.
    count: Option<(String, Range<usize>)>,
}

fn in_words(input: &str) -> Result<Edtf, EdtfError> {
    let mut frame = Frame::default();
    let (body, both_uncertain) = take_tails(input, &mut frame);
    let all = tokens(&body).map_err(|error| error.moved(input, 0))?;
    let mut sides = sides(input, &all, &mut frame)?;
    for side in &mut sides {
        side.uncertain |= both_uncertain;
    }
    let date = match sides.as_mut_slice() {
        [only] => single(input, only, &frame)?,
        [first, last] => interval(input, first, last, &frame)?,
        _ => return Err(nonsense(input)),
    };
    check_count(input, &date, &frame)?;
    Ok(date)
}

/// Takes what a long reading adds after a comma off the end: "two days", "uncertain", "end unknown", "March to May".
fn take_tails(input: &str, frame: &mut Frame) -> (String, bool) {
    let mut body = input.trim_end().to_owned();
    let mut uncertain = false;
    while let Some((before, tail)) = body.rsplit_once(", ") {
        let start = before.chars().count() + 2;
        let span = start..start + tail.chars().count();
        let tail = tail.to_lowercase();
        match tail.as_str() {
            "uncertain" | "both ends uncertain" => uncertain = true,
            "end unknown" => frame.end_unknown = true,
            "start unknown" => frame.start_unknown = true,
            _ if is_count(&tail) && frame.count.is_none() => frame.count = Some((tail, span)),
            _ if is_season_months(&tail) => {}
            _ => break,
        }
        body = before.to_owned();
    }
    (body, uncertain)
}

fn is_count(tail: &str) -> bool {
    let units = ["day", "days", "month", "months", "year", "years"];
    tail.split_once(' ')
        .is_some_and(|(_, unit)| units.contains(&unit))
}

fn is_season_months(tail: &str) -> bool {
    let seasons = [
        Season::Spring,
        Season::Summer,
        Season::Autumn,
        Season::Winter,
    ];
    seasons
        .iter()
        .any(|&season| months_of(season).to_lowercase() == tail)
}

/// Splits at the dash and sorts each side's tokens into their places.
fn sides(input: &str, all: &[Token], frame: &mut Frame) -> Result<Vec<Side>, EdtfError> {
    let mut done = Vec::new();
    let mut side = Side::default();
    for token in all {
        let splits = match token.kind {
            Kind::Dash | Kind::Word(Meaning::To) => true,
            Kind::Word(Meaning::Until) => side.has_date(),
            _ => false,
        };
        if splits {
            done.push(std::mem::take(&mut side));
        } else {
            place(input, token, &mut side, frame, done.is_empty())?;
        }
    }
    done.push(side);
    Ok(done)
}

fn place(
    input: &str,
    token: &Token,
    side: &mut Side,
    frame: &mut Frame,
    first: bool,
) -> Result<(), EdtfError> {
    let span = token.span.clone();
    let leading = first && !side.has_date() && !frame.from && !frame.since && !frame.until;
    let twice = |part, what| {
        Err(EdtfError::new(
            input,
            part,
            span.clone(),
            Problem::Twice(what),
        ))
    };
    match &token.kind {
        Kind::Day(_) if side.day.is_some() || side.edtf.is_some() => {
            return twice(Part::Day, Twice::Day);
        }
        Kind::Day(day) => side.day = Some((*day, span)),
        Kind::Year(_) if side.year.is_some() || side.edtf.is_some() => {
            return twice(Part::Year, Twice::Year);
        }
        Kind::Year(year) => side.year = Some(*year),
        Kind::Decade(_) if side.decade.is_some() => return twice(Part::Year, Twice::Decade),
        Kind::Decade(year) => side.decade = Some(*year),
        Kind::Edtf(_) if side.edtf.is_some() => return twice(Part::Whole, Twice::Date),
        Kind::Edtf(date) => side.edtf = Some(date.clone()),
        Kind::Mark(mark) => side.mark(*mark),
        Kind::Word(Meaning::Month(_)) if side.month.is_some() => {
            return twice(Part::Month, Twice::Month);
        }
        Kind::Word(Meaning::Month(month)) => side.month = Some(*month),
        Kind::Word(Meaning::Season(_)) if side.season.is_some() => {
            return twice(Part::Month, Twice::Season);
        }
        Kind::Word(Meaning::Season(season)) => side.season = Some(*season),
        Kind::Word(Meaning::Weekday(_)) if side.weekday.is_some() => {
            return twice(Part::Weekday, Twice::Weekday);
        }
        Kind::Word(Meaning::Weekday(day)) => side.weekday = Some((*day, span)),
        Kind::Word(Meaning::Unit(unit)) => side.some = Some(*unit),
        Kind::Word(Meaning::Some) => side.is_some = true,
        Kind::Word(Meaning::About) if leading => {
            frame.doubt_first = frame.doubt_first.and(Certainty::Approximate)
        }
        Kind::Word(Meaning::Uncertain) if leading => {
            frame.doubt_first = frame.doubt_first.and(Certainty::Uncertain)
        }
        Kind::Word(Meaning::About) => side.approximate = true,
        Kind::Word(Meaning::Uncertain) => side.uncertain = true,
        Kind::Word(Meaning::Since) => frame.since = true,
        Kind::Word(Meaning::From) => frame.from = true,
        Kind::Word(Meaning::Until) => frame.until = true,
        Kind::Word(Meaning::On) => frame.on |= side.has_date(),
        Kind::Word(Meaning::Filler | Meaning::Vague(_) | Meaning::To) | Kind::Dash => {}
    }
    Ok(())
}

fn single(input: &str, side: &mut Side, frame: &Frame) -> Result<Edtf, EdtfError> {
    side.doubt(frame.doubt_first);
    let date = side_text(input, side)?;
    let starts = frame.since || frame.from || frame.on;
    let text = match (starts, frame.until) {
        (true, true) => return Err(nonsense(input)),
        (true, false) if frame.end_unknown => format!("{date}/"),
        (true, false) => format!("{date}/.."),
        (false, true) if frame.start_unknown => format!("/{date}"),
        (false, true) => format!("../{date}"),
        // an interval whose ends are the same, as its reading says it
        (false, false)
            if frame
                .count
                .as_ref()
                .is_some_and(|(typed, _)| typed.starts_with("one ")) =>
        {
            format!("{date}/{date}")
        }
        (false, false) => date,
    };
    strictly(input, &text)
}

fn interval(
    input: &str,
    first: &mut Side,
    last: &mut Side,
    frame: &Frame,
) -> Result<Edtf, EdtfError> {
    if first.some == Some(Unit::Year) {
        return year_of_range(input, first, last, frame);
    }
    if frame.since || frame.until && !frame.from || frame.on || first.some.or(last.some).is_some() {
        return Err(nonsense(input));
    }
    first.doubt(frame.doubt_first);
    if !last.is_unknown() && !first.is_unknown() {
        last.doubt(frame.doubt_first);
        if last.marked && !first.marked && !frame.from {
            first.doubt(Certainty::of(last.uncertain, last.approximate));
        }
    }
    let over_new_year = share(first, last);
    let end = |side: &Side| {
        if side.is_unknown() {
            Ok(String::new())
        } else {
            side_text(input, side)
        }
    };
    let text = format!("{}/{}", end(first)?, end(last)?);
    strictly(input, &text).map_err(|error| match *error.problem {
        Problem::Backwards { .. } if over_new_year => {
            let hint = Problem::Backwards { over_new_year };
            EdtfError::new(input, error.part, 0..input.chars().count(), hint)
        }
        _ => error,
    })
}

/// Gives a side what only the other says: "28 Jan – 2 Feb 2026", "4–5 Feb 2026", "Feb 4–5, 2026". Tells whether the
/// year was given over what may be New Year. A year is never carried forward: after "28 Dec 2025 – 2 Jan" it would be a guess.
fn share(first: &mut Side, last: &mut Side) -> bool {
    if first.edtf.is_some() || last.edtf.is_some() || first.is_unknown() || last.is_unknown() {
        return false;
    }
    if first.month.is_none() && first.day.is_some() && last.day.is_some() {
        first.month = last.month;
    }
    if last.month.is_none() && last.day.is_some() {
        last.month = first.month;
    }
    if first.year.is_some() || !first.has_date() {
        return false;
    }
    first.year = last.year;
    first.month > last.month
}

/// "some year of 2000–2099"
fn year_of_range(
    input: &str,
    first: &mut Side,
    last: &Side,
    frame: &Frame,
) -> Result<Edtf, EdtfError> {
    first.doubt(frame.doubt_first);
    first.doubt(Certainty::of(last.uncertain, last.approximate));
    let mark = Certainty::of(first.uncertain, first.approximate).mark();
    let (Some(low), Some(high)) = (first.only_year(), last.only_year()) else {
        return Err(nonsense(input));
    };
    match high - low {
        99 if low % 100 == 0 => strictly(input, &format!("{:02}XX{mark}", low / 100)),
        9 if low % 10 == 0 => strictly(input, &format!("{:03}X{mark}", low / 10)),
        _ => Err(nonsense(input)),
    }
}

fn check_count(input: &str, date: &Edtf, frame: &Frame) -> Result<(), EdtfError> {
    let Some((typed, span)) = &frame.count else {
        return Ok(());
    };
    let counted = match &date.shape {
        Shape::Interval {
            start: End::Date(first),
            end: End::Date(last),
        } => count(first, last),
        _ => None,
    };
    if counted.as_ref() == Some(typed) {
        return Ok(());
    }
    Err(EdtfError::new(
        input,
        Part::Interval,
        span.clone(),
        Problem::WrongCount(counted),
    ))
}

pub(super) fn strictly(input: &str, text: &str) -> Result<Edtf, EdtfError> {
    let whole = 0..input.chars().count();
    Edtf::parse(text).map_err(|error| EdtfError::new(input, error.part, whole, *error.problem))
}

pub(super) fn nonsense(input: &str) -> EdtfError {
    EdtfError::new(
        input,
        Part::Whole,
        0..input.chars().count(),
        Problem::NoSense,
    )
}
