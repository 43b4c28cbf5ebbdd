//! Dates in the words of a language, for people. English is [`reading`](super::reading)'s, because
//! it can be typed back; the catalogue says the same in English, and a test compares the two.

use chrono::{Datelike, NaiveDate, Weekday};
use rapporteur_words::{Language, say};

use super::date::{EdtfDate, Form};
use super::{Edtf, End, Shape};

/// A language, and how much is said in it.
#[derive(Clone, Copy)]
struct Said {
    language: Language,
    /// Months in full and doubts in words; otherwise three letters, "?" and "c.".
    long: bool,
}

impl Edtf {
    /// The date in few words, for tables: "1 Feb 2026?", "4–5 Feb 2026", "c. Mar 2026".
    #[must_use]
    pub fn short_in(&self, language: Language) -> String {
        match language {
            Language::English => self.short(),
            _ => self.said(Said {
                language,
                long: false,
            }),
        }
    }

    /// The date in words: "Sun 1 Feb 2026, uncertain", "from March 2026 on".
    #[must_use]
    pub fn reading_in(&self, language: Language) -> String {
        match language {
            Language::English => self.reading(),
            _ => self.said(Said {
                language,
                long: true,
            }),
        }
    }

    fn said(&self, said: Said) -> String {
        let (start, end) = match &self.shape {
            Shape::Date(date) => return said.doubted(date, said.alone(date)),
            Shape::Interval { start, end } => (start, end),
        };
        let Said { language, long } = said;
        match (start, end) {
            (End::Date(first), End::Date(last)) => said.interval(first, last),
            (End::Date(first), End::Open) if long => {
                say!(language, "dates-from-on", date = said.passing(first))
            }
            (End::Date(first), End::Open) => {
                say!(language, "dates-from", date = said.passing(first))
            }
            (End::Date(first), End::Unknown) if long => {
                say!(language, "dates-from-unknown", date = said.passing(first))
            }
            (End::Date(first), End::Unknown) => format!("{} – ?", said.passing(first)),
            (End::Open, End::Date(last)) => {
                say!(language, "dates-until", date = said.passing(last))
            }
            (End::Unknown, End::Date(last)) if long => {
                say!(language, "dates-until-unknown", date = said.passing(last))
            }
            (End::Unknown, End::Date(last)) => format!("? – {}", said.passing(last)),
            // the parser makes no interval without a date
            _ => self.text.to_string(),
        }
    }
}

impl Said {
    fn interval(self, first: &EdtfDate, last: &EdtfDate) -> String {
        let language = self.language;
        if first.certainty == last.certainty {
            return self.doubted(first, self.span(first, last));
        }
        let (from, to) = (self.passing(first), self.passing(last));
        let id = if self.long {
            "dates-from-to"
        } else {
            "dates-days"
        };
        say!(language, id, from = from, to = to)
    }

    /// Both dates with what they share said once.
    fn span(self, first: &EdtfDate, last: &EdtfDate) -> String {
        let language = self.language;
        match (first.form, last.form) {
            (a, b) if a == b => self.words(last),
            (Form::Day(a), Form::Day(b)) if (a.year(), a.month()) == (b.year(), b.month()) => say!(
                language,
                "dates-days-in-month",
                from = a.day().to_string(),
                to = b.day().to_string(),
                month = self.month_of_day(b.month()),
                year = self.year(b.year())
            ),
            (Form::Day(a), Form::Day(b)) if a.year() == b.year() => {
                let day = a.day().to_string();
                let month = self.month_of_day(a.month());
                let from = say!(language, "dates-day-no-year", day = day, month = month);
                say!(language, "dates-days", from = from, to = self.words(last))
            }
            (Form::Month { year: y, month: a }, Form::Month { year, month: b }) if y == year => {
                say!(
                    language,
                    "dates-months-in-year",
                    from = self.month(a),
                    to = self.month(b),
                    year = self.year(year)
                )
            }
            (Form::Year(a), Form::Year(b)) if a >= 1000 => format!("{a}–{b}"),
            _ => say!(
                language,
                "dates-days",
                from = self.words(first),
                to = self.words(last)
            ),
        }
    }

    /// A date by itself: a day with its weekday where there is room.
    fn alone(self, date: &EdtfDate) -> String {
        let words = self.words(date);
        match date.form {
            Form::Day(day) if self.long => {
                let weekday = day.weekday().number_from_monday();
                let weekday = say!(self.language, "dates-weekday", n = weekday);
                say!(
                    self.language,
                    "dates-weekday-day",
                    weekday = weekday,
                    day = words
                )
            }
            _ => words,
        }
    }

    fn doubted(self, date: &EdtfDate, words: String) -> String {
        let about = self.about(date, words);
        match (date.certainty.is_uncertain(), self.long) {
            (false, _) => about,
            (true, true) => say!(self.language, "dates-uncertain", date = about),
            (true, false) => say!(self.language, "dates-questioned", date = about),
        }
    }

    /// A date with its doubt inside a sentence.
    fn passing(self, date: &EdtfDate) -> String {
        if !self.long {
            return self.doubted(date, self.words(date));
        }
        let about = self.about(date, self.alone(date));
        if date.certainty.is_uncertain() {
            say!(self.language, "dates-uncertain-passing", date = about)
        } else {
            about
        }
    }

    fn about(self, date: &EdtfDate, words: String) -> String {
        match (date.certainty.is_approximate(), self.long) {
            (false, _) => words,
            (true, true) => say!(self.language, "dates-about", date = words),
            (true, false) => say!(self.language, "dates-circa", date = words),
        }
    }

    fn words(self, date: &EdtfDate) -> String {
        let language = self.language;
        match date.form {
            Form::Day(day) => say!(
                language,
                "dates-day",
                day = day.day().to_string(),
                month = self.month_of_day(day.month()),
                year = self.year(day.year())
            ),
            Form::Month { year, month } => self.month_year(year, month),
            Form::Season { year, season } => {
                let name = say!(language, "dates-season", n = season.number());
                let year = self.year(year);
                say!(language, "dates-month-year", month = name, year = year)
            }
            Form::Year(year) => self.year(year),
            Form::DayInMonth { year, month } => {
                let month = self.month_year(year, month);
                say!(language, "dates-some-day", period = month)
            }
            Form::MonthInYear(year) => {
                say!(language, "dates-some-month", period = self.year(year))
            }
            Form::DayInYear(year) => say!(language, "dates-some-day", period = self.year(year)),
            Form::YearInDecade(first, last) | Form::YearInCentury(first, last) => say!(
                language,
                "dates-some-year",
                from = self.year(first),
                to = self.year(last)
            ),
        }
    }

    fn month_year(self, year: i32, month: u32) -> String {
        let year = self.year(year);
        say!(
            self.language,
            "dates-month-year",
            month = self.month(month),
            year = year
        )
    }

    fn month(self, month: u32) -> String {
        let id = if self.long {
            "dates-month"
        } else {
            "dates-month-short"
        };
        say!(self.language, id, month = month)
    }

    /// Beside a day the short month serves in every style.
    fn month_of_day(self, month: u32) -> String {
        say!(self.language, "dates-month-short", month = month)
    }

    fn year(self, year: i32) -> String {
        match year {
            ..=0 => {
                let before = (1 - i64::from(year)).to_string();
                say!(self.language, "dates-bc", year = before)
            }
            1..=999 => say!(self.language, "dates-ad", year = year.to_string()),
            _ => year.to_string(),
        }
    }
}

/// A day in few words: "1 Feb 2026".
pub(super) fn day_short(language: Language, day: NaiveDate) -> String {
    Edtf::from_day(day).short_in(language)
}

/// A day of the week, in full.
pub(super) fn weekday(language: Language, day: Weekday) -> String {
    say!(language, "dates-weekday-long", n = day.number_from_monday())
}

/// A month in full with its year: "February 2026".
pub(super) fn month_and_year(language: Language, year: i32, month: u32) -> String {
    let said = Said {
        language,
        long: true,
    };
    said.month_year(year, month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_says_in_english_what_the_reading_says() {
        let dates = "2026-02-01 2026-02-01? 2026-02~ 2026-02-04/2026-02-05 2026-01-28/2026-02-02 2026-01/2026-03 \
            2025-12-30/2026-01-02 2026-21 2026 1999/2003 2026-02-01/.. ../2026-02 2026-02/ /2026-02-01? -0044 0079";
        for text in dates.split_whitespace() {
            let Ok(date) = text.parse::<Edtf>() else {
                panic!("{text}")
            };
            let language = Language::English;
            let said = |long| date.said(Said { language, long });
            assert_eq!(said(false), date.short(), "{text}");
            let reading = date.reading();
            // Counts and the months of a season are said in English only.
            let counted = reading.split(", ").next().unwrap_or_default();
            let long = said(true);
            assert!(
                long == reading || long.starts_with(counted),
                "{long}; {reading}"
            );
        }
    }

    #[test]
    fn every_date_is_said_in_every_language() {
        for language in Language::ALL {
            for text in [
                "2026-XX",
                "2026-01-XX",
                "2026-XX-XX",
                "201X",
                "19XX",
                "2026-02%/2026-03?",
            ] {
                let Ok(date) = text.parse::<Edtf>() else {
                    panic!("{text}")
                };
                assert!(!date.short_in(language).is_empty());
                assert!(!date.reading_in(language).contains("dates-"));
            }
        }
    }
}
