//! What is wrong with a date, said to whoever typed it. English is what the command line prints and
//! what tests compare; the window says the same in its user's language.

use chrono::Datelike;
use rapporteur_words::{Language, say};

use super::error::{EdtfError, LevelTwo, Part, Problem, Twice, Vague};
use super::said::{day_short, month_and_year, weekday};

impl EdtfError {
    /// What is wrong, where, and what to write instead: one sentence without its full stop.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        let problem = self.problem.said(language);
        let input = &*self.input;
        if input.is_empty() {
            return problem;
        }
        if self.fragment == self.input {
            return say!(
                language,
                "dates-wrong-all",
                input = input,
                problem = problem
            );
        }
        let part = self.part.said(language);
        let fragment = &*self.fragment;
        if fragment.is_empty() {
            return say!(
                language,
                "dates-wrong-in",
                part = part,
                input = input,
                problem = problem
            );
        }
        let (first, last) = (self.span.start + 1, self.span.end);
        let id = if first == last {
            "dates-wrong-at"
        } else {
            "dates-wrong-span"
        };
        say!(
            language,
            id,
            part = part,
            fragment = fragment,
            input = input,
            first = first.to_string(),
            last = last.to_string(),
            problem = problem
        )
    }
}

impl Part {
    /// What the part is called.
    #[must_use]
    pub fn said(self, language: Language) -> String {
        let id = match self {
            Self::Whole => "dates-part-whole",
            Self::Year => "dates-part-year",
            Self::Month => "dates-part-month",
            Self::Day => "dates-part-day",
            Self::Weekday => "dates-part-weekday",
            Self::Qualifier => "dates-part-qualifier",
            Self::Interval => "dates-part-interval",
            Self::Time => "dates-part-time",
            Self::Word => "dates-part-word",
            Self::Character => "dates-part-character",
        };
        say!(language, id)
    }
}

impl Problem {
    /// What is wrong, in one clause, and what to write instead.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::NoSuchDay { year, month, days } => {
                let month = month_and_year(language, *year, *month);
                say!(
                    language,
                    "dates-wrong-no-such-day",
                    month = month,
                    days = *days
                )
            }
            Self::MissingYear(written) => {
                say!(language, "dates-wrong-missing-year", written = written)
            }
            Self::TwoReadings {
                year,
                first,
                second,
            } => two_readings(language, *year, *first, *second),
            Self::WrongWeekday(day) => say!(
                language,
                "dates-wrong-weekday",
                date = day_short(language, *day),
                actual = weekday(language, day.weekday())
            ),
            // How many there are is counted in English words only, which are also those read.
            Self::WrongCount(Some(counted)) if language == Language::English => {
                say!(language, "dates-wrong-count-is", counted = counted)
            }
            other => say!(language, other.id()),
        }
    }

    /// The message of a problem that needs nothing but its words.
    fn id(&self) -> &'static str {
        match self {
            Self::Empty => "dates-wrong-empty",
            Self::Character => "dates-wrong-character",
            Self::TimeOfDay => "dates-wrong-time-of-day",
            Self::LevelTwo(what) => what.id(),
            Self::YearDigits => "dates-wrong-year-digits",
            Self::ShortYearAfterY => "dates-wrong-short-year-after-y",
            Self::LongYearWithoutY => "dates-wrong-long-year-without-y",
            Self::MinusZero => "dates-wrong-minus-zero",
            Self::YearOutOfReach => "dates-wrong-year-out-of-reach",
            Self::UnspecifiedYear => "dates-wrong-unspecified-year",
            Self::AfterUnspecified => "dates-wrong-after-unspecified",
            Self::MonthDigits => "dates-wrong-month-digits",
            Self::NoSuchMonth => "dates-wrong-no-such-month",
            Self::DayOfSeason => "dates-wrong-day-of-season",
            Self::DayDigits => "dates-wrong-day-digits",
            Self::DayZero => "dates-wrong-day-zero",
            Self::NoSuchDay { .. } => "dates-wrong-no-such-day",
            Self::TooManyParts => "dates-wrong-too-many-parts",
            Self::MisplacedQualifier => "dates-wrong-misplaced-qualifier",
            Self::TwoQualifiers => "dates-wrong-two-qualifiers",
            Self::TooManySlashes => "dates-wrong-too-many-slashes",
            Self::NoBound => "dates-wrong-no-bound",
            Self::FragmentOfInterval => "dates-wrong-fragment-of-interval",
            Self::UnspecifiedInInterval => "dates-wrong-unspecified-in-interval",
            Self::MisplacedDots => "dates-wrong-misplaced-dots",
            Self::Backwards {
                over_new_year: false,
            } => "dates-wrong-backwards",
            Self::Backwards { .. } => "dates-wrong-backwards-new-year",
            Self::MissingYear(_) => "dates-wrong-missing-year",
            Self::MissingMonth => "dates-wrong-missing-month",
            Self::TwoReadings { .. } => "dates-wrong-two-readings",
            Self::Twice(what) => what.id(),
            Self::WrongWeekday(_) => "dates-wrong-weekday",
            Self::WrongCount(Some(_)) => "dates-wrong-count",
            Self::WrongCount(None) => "dates-wrong-count-nothing",
            Self::Vague(what) => what.id(),
            Self::UnknownWord => "dates-wrong-unknown-word",
            Self::NoSense => "dates-wrong-no-sense",
        }
    }
}

impl LevelTwo {
    fn id(self) -> &'static str {
        match self {
            Self::Sets => "dates-wrong-sets",
            Self::Significant => "dates-wrong-significant",
            Self::OpenMonth => "dates-wrong-open-month",
            Self::OpenDay => "dates-wrong-open-day",
            Self::Divisions => "dates-wrong-divisions",
        }
    }
}

impl Twice {
    fn id(self) -> &'static str {
        match self {
            Self::Day => "dates-wrong-twice-day",
            Self::Year => "dates-wrong-twice-year",
            Self::Decade => "dates-wrong-twice-decade",
            Self::Date => "dates-wrong-twice-date",
            Self::Month => "dates-wrong-twice-month",
            Self::Season => "dates-wrong-twice-season",
            Self::Weekday => "dates-wrong-twice-weekday",
        }
    }
}

impl Vague {
    fn id(self) -> &'static str {
        match self {
            Self::PartOf => "dates-wrong-vague-part",
            Self::Exclusive => "dates-wrong-vague-exclusive",
            Self::Relative => "dates-wrong-vague-relative",
            Self::Week => "dates-wrong-vague-week",
        }
    }
}

fn two_readings(language: Language, year: u32, first: u32, second: u32) -> String {
    let words = |day: u32, month: u32| {
        let day = day.to_string();
        let month = say!(language, "dates-month-of-day", month = month);
        say!(
            language,
            "dates-day-long",
            day = day,
            month = month,
            year = year.to_string()
        )
    };
    let figures = |day: u32, month: u32| format!("{year:04}-{month:02}-{day:02}");
    say!(
        language,
        "dates-wrong-two-readings",
        one = words(first, second),
        other = words(second, first),
        one_figures = figures(first, second),
        other_figures = figures(second, first)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edtf::read_written;

    /// One wrong date for each message that needs an example to be met.
    const WRONG: [&str; 20] = [
        "",
        "2026-02-30",
        "2026-13",
        "5 Feb",
        "5",
        "1/2/2026",
        "Monday 1 Feb 2026",
        "before 5 Feb 2026",
        "yesterday",
        "early February 2026",
        "this week",
        "Feb March 2026",
        "4–5 Feb 2026, three days",
        "2026-02-05/2026-02-04",
        "28 Dec – 2 Jan 2026",
        "{2026,2027}",
        "2026-1X",
        "2026-33",
        "2026-02-04T10:00",
        "nonsense",
    ];

    #[test]
    fn what_is_wrong_is_said_in_every_language_and_differently() {
        for text in WRONG {
            let Err(error) = read_written(text) else {
                panic!("{text} was read")
            };
            let english = error.said(Language::English);
            assert_eq!(english, error.to_string());
            for language in Language::ALL {
                let said = error.said(language);
                assert!(!said.contains("dates-"), "{text}: {said}");
                assert!(!said.contains('{') || text.contains('{'), "{text}: {said}");
                assert!(
                    language == Language::English || said != english,
                    "{text}: {said}"
                );
            }
        }
    }
}
