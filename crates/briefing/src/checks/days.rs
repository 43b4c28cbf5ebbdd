//! Owns the check that a weekday fits the date beside it, in English, French, German, Ukrainian,
//! Russian and Arabic. A date without a year is taken in the year that brings it nearest to the
//! product's day. Refuses dates it cannot read whole: silence is better than a false alarm.

mod names;

use chrono::{Datelike, NaiveDate, Weekday};

use super::told::Told;
use super::{Check, Finding};
use names::Word;

/// Whether a word, in small letters, is the name of a month.
pub(crate) fn month(word: &str) -> bool {
    names::is_month(word)
}

/// Weekdays beside dates they do not fall on.
pub(super) fn weekdays(told: &Told<'_>, as_of: NaiveDate, found: &mut Vec<Finding>) {
    for (said, date) in misfits(&told.unquoted, as_of) {
        let message = format!(
            "{} was or is a {}, not a {}. Correct the one or the other.",
            date.format("%-d %B %Y"),
            english(date.weekday()),
            english(said)
        );
        found.push(told.finding(Check::Weekday, message));
    }
}

const fn english(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

fn misfits(text: &str, as_of: NaiveDate) -> Vec<(Weekday, NaiveDate)> {
    let words = names::read(text);
    let mut found = Vec::new();
    for at in 0..words.len() {
        let Some(date) = Dated::at(&words, at) else {
            continue;
        };
        let said = date.weekdays(&words);
        if said.len() != 1 && said.len() != date.days.len() {
            continue;
        }
        let told = said.into_iter().zip(&date.days);
        for (said, day) in told {
            let on = date.on(*day, as_of);
            found.extend(on.filter(|on| on.weekday() != said).map(|on| (said, on)));
        }
    }
    found
}

/// The only single date of a text; none when it has several or none.
pub(super) fn only_date(text: &str, as_of: NaiveDate) -> Option<NaiveDate> {
    let words = names::read(text);
    let mut dates = (0..words.len()).filter_map(|at| Dated::at(&words, at));
    let date = dates.next()?;
    match (date.days.as_slice(), dates.next()) {
        ([day], None) => date.on(*day, as_of),
        _ => None,
    }
}

/// Days of a month as a text writes them: "17 and 18 February 2026", "February 17".
struct Dated {
    days: Vec<u32>,
    month: u32,
    year: Option<i32>,
    /// Its first and last word.
    from: usize,
    to: usize,
}

impl Dated {
    /// The date whose month, or whose ISO form, is the word at a place.
    fn at(words: &[Word], at: usize) -> Option<Self> {
        match words.get(at)? {
            Word::Iso(date) => Some(Self {
                days: vec![date.day()],
                month: date.month(),
                year: Some(date.year()),
                from: at,
                to: at,
            }),
            Word::Month(month) => Self::before(words, at, *month)
                .or_else(|| Self::behind(words, at, *month))
                .map(|date| date.with_year(words)),
            _ => None,
        }
    }

    /// "17–18 February", "17th of February".
    fn before(words: &[Word], at: usize, month: u32) -> Option<Self> {
        let mut from = at.checked_sub(1)?;
        if *words.get(from)? == Word::Joint {
            from = from.checked_sub(1)?;
        }
        let mut days = vec![day(words.get(from)?)?];
        while let Some(earlier) = from.checked_sub(2)
            && words.get(from - 1) == Some(&Word::And)
            && let Some(day) = words.get(earlier).and_then(day)
        {
            days.insert(0, day);
            from = earlier;
        }
        Some(Self {
            days,
            month,
            year: None,
            from,
            to: at,
        })
    }

    /// "February 17–18".
    fn behind(words: &[Word], at: usize, month: u32) -> Option<Self> {
        let mut to = at + 1;
        let mut days = vec![day(words.get(to)?)?];
        while words.get(to + 1) == Some(&Word::And)
            && let Some(day) = words.get(to + 2).and_then(day)
        {
            days.push(day);
            to += 2;
        }
        Some(Self {
            days,
            month,
            year: None,
            from: at,
            to,
        })
    }

    fn with_year(mut self, words: &[Word]) -> Self {
        let next = |skipped: usize| match words.get(self.to + 1 + skipped) {
            Some(Word::Number(year @ 1900..=2199)) => i32::try_from(*year).ok(),
            _ => None,
        };
        let skipped = usize::from(words.get(self.to + 1) == Some(&Word::Pause));
        if let Some(year) = next(skipped) {
            self.year = Some(year);
            self.to += 1 + skipped;
        }
        self
    }

    /// The weekdays beside it: "Tuesday and Wednesday, 17 and 18 February", "16 February (Monday)".
    fn weekdays(&self, words: &[Word]) -> Vec<Weekday> {
        let before = words.get(..self.from).unwrap_or_default();
        let said = row(before.iter().rev());
        if !said.is_empty() {
            return said.into_iter().rev().collect();
        }
        let behind = words.get(self.to + 1..).unwrap_or_default();
        // only right behind a pause: "on 4 February Wednesday’s session" says nothing of the 4th
        match behind.first() {
            Some(Word::Pause) => row(behind.iter()),
            _ => Vec::new(),
        }
    }

    fn on(&self, day: u32, as_of: NaiveDate) -> Option<NaiveDate> {
        if let Some(year) = self.year {
            return NaiveDate::from_ymd_opt(year, self.month, day);
        }
        let years = [as_of.year() - 1, as_of.year(), as_of.year() + 1];
        let dates = years
            .into_iter()
            .filter_map(|year| NaiveDate::from_ymd_opt(year, self.month, day));
        dates.min_by_key(|date| (*date - as_of).num_days().abs())
    }
}

fn day(word: &Word) -> Option<u32> {
    match word {
        Word::Number(day @ 1..=31) => Some(*day),
        _ => None,
    }
}

/// Weekdays in a row: after pauses and articles, joined by "and" or a dash.
fn row<'w>(words: impl Iterator<Item = &'w Word>) -> Vec<Weekday> {
    let mut words = words
        .skip_while(|word| matches!(word, Word::Pause | Word::Joint))
        .peekable();
    let mut said = Vec::new();
    while let Some(Word::Weekday(weekday)) = words.next() {
        said.push(*weekday);
        if words.next_if(|word| **word == Word::And).is_none() {
            break;
        }
    }
    said
}
