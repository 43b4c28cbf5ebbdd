//! One side of the dash in a written date, or all of it, and the EDTF it stands for.

use std::ops::Range;

use chrono::Datelike;

use super::date::{Certainty, EdtfDate, Form, Season, days_of_month, written_year};
use super::error::{EdtfError, Part, Problem};
use super::parse::no_such_day;
use super::words::{Unit, month_short, season_name};
use super::written::{nonsense, strictly};
use super::{Edtf, Shape};

/// What stands on one side of the dash, or all of it.
#[derive(Default)]
pub(super) struct Side {
    pub edtf: Option<Edtf>,
    pub day: Option<(u32, Range<usize>)>,
    pub month: Option<u32>,
    pub year: Option<i32>,
    pub decade: Option<i32>,
    pub season: Option<Season>,
    pub weekday: Option<(u32, Range<usize>)>,
    pub some: Option<Unit>,
    pub is_some: bool,
    pub uncertain: bool,
    pub approximate: bool,
    /// `?` stands on this side, after the date.
    pub marked: bool,
}

impl Side {
    pub fn has_date(&self) -> bool {
        self.edtf.is_some()
            || self.day.is_some()
            || self.month.is_some()
            || self.year.is_some()
            || self.season.is_some()
            || self.decade.is_some()
    }

    pub fn mark(&mut self, mark: Certainty) {
        self.uncertain |= mark.is_uncertain();
        self.approximate |= mark.is_approximate();
        self.marked |= self.has_date();
    }

    pub fn doubt(&mut self, doubt: Certainty) {
        self.uncertain |= doubt.is_uncertain();
        self.approximate |= doubt.is_approximate();
    }

    /// Is it nothing but a question mark?
    pub fn is_unknown(&self) -> bool {
        !self.has_date() && self.uncertain && !self.is_some && self.weekday.is_none()
    }

    pub fn only_year(&self) -> Option<i32> {
        let more = self.day.is_some() || self.month.is_some() || self.season.is_some();
        self.year.filter(|_| !more)
    }
}

/// One side in EDTF, with its mark.
pub(super) fn side_text(input: &str, side: &Side) -> Result<String, EdtfError> {
    let mark = Certainty::of(side.uncertain, side.approximate).mark();
    let text = match &side.edtf {
        Some(_) if side.month.is_some() || side.season.is_some() || side.day.is_some() => {
            return Err(nonsense(input));
        }
        Some(date) => date.text().to_owned(),
        None => stated(input, side)?,
    };
    check_weekday(input, side, &text)?;
    Ok(format!("{text}{mark}"))
}

fn stated(input: &str, side: &Side) -> Result<String, EdtfError> {
    let whole = 0..input.chars().count();
    if let Some(decade) = side.decade {
        let alone = side.year.is_none()
            && side.month.is_none()
            && side.day.is_none()
            && side.season.is_none();
        return if alone {
            Ok(format!("{:03}X", decade / 10))
        } else {
            Err(nonsense(input))
        };
    }
    if let (Some((_, span)), None) = (&side.day, side.month) {
        return Err(EdtfError::new(
            input,
            Part::Month,
            span.clone(),
            Problem::MissingMonth,
        ));
    }
    let Some(year_number) = side.year else {
        let example = match (&side.day, side.month, side.season) {
            (Some((day, _)), Some(month), _) => format!("{day} {}", month_short(month)),
            (None, Some(month), _) => month_short(month).to_owned(),
            (None, None, Some(season)) => season_name(season).to_owned(),
            _ => return Err(nonsense(input)),
        };
        return Err(EdtfError::new(
            input,
            Part::Year,
            whole,
            Problem::MissingYear(example),
        ));
    };
    let year = written_year(year_number);
    match (&side.day, side.month, side.season, side.some) {
        (None, Some(month), None, Some(Unit::Day)) => Ok(format!("{year}-{month:02}-XX")),
        (None, None, None, Some(Unit::Day)) => Ok(format!("{year}-XX-XX")),
        (None, None, None, Some(Unit::Month)) => Ok(format!("{year}-XX")),
        (_, _, _, Some(_)) => Err(nonsense(input)),
        (Some((day, span)), Some(month), None, None) => {
            if days_of_month(year_number, month).is_none_or(|days| !(1..=days).contains(day)) {
                return Err(EdtfError::new(
                    input,
                    Part::Day,
                    span.clone(),
                    no_such_day(year_number, month, *day),
                ));
            }
            Ok(format!("{year}-{month:02}-{day:02}"))
        }
        (None, Some(month), None, None) => Ok(format!("{year}-{month:02}")),
        (None, None, Some(season), None) => Ok(format!("{year}-{}", season.number())),
        (None, None, None, None) if !side.is_some => Ok(year),
        _ => Err(nonsense(input)),
    }
}

fn check_weekday(input: &str, side: &Side, text: &str) -> Result<(), EdtfError> {
    let Some((weekday, span)) = &side.weekday else {
        return Ok(());
    };
    let date = strictly(input, text)?;
    let Shape::Date(EdtfDate {
        form: Form::Day(day),
        ..
    }) = date.shape
    else {
        return Err(nonsense(input));
    };
    let actual = day.weekday().num_days_from_monday();
    if actual == *weekday {
        return Ok(());
    }
    let problem = Problem::WrongWeekday(day);
    Err(EdtfError::new(input, Part::Weekday, span.clone(), problem))
}
