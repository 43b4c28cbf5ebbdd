//! Owns what a source of a dossier is to a citation style: an article in the outlet that
//! published it, or a page where no outlet is known. Refuses to guess: names that may be those
//! of an office or in an order of their own stay as they are written.

use chrono::{Datelike, NaiveDate};
use hayagriva::Entry;
use hayagriva::types::{Date, EntryType, Person, QualifiedUrl};
use rapporteur_briefing::cite::Reference;
use rapporteur_domain::Edtf;
use rapporteur_domain::edtf::{EdtfDate, End, Form, Shape};

/// The entry, with the reference's place as its key.
pub(crate) fn of(at: usize, reference: &Reference) -> Entry {
    let outlet = reference.outlet.trim();
    let kind = if outlet.is_empty() {
        EntryType::Web
    } else {
        EntryType::Article
    };
    let mut entry = Entry::new(&at.to_string(), kind);
    entry.set_title(reference.title.trim().to_owned().into());
    let authors = persons(&reference.byline);
    if !authors.is_empty() {
        entry.set_authors(authors);
    }
    if let Some(date) = reference.published.as_ref().and_then(published) {
        entry.set_date(date);
    }
    if let Ok(value) = reference.address.trim().parse() {
        let visit_date = reference.accessed.map(day);
        entry.set_url(QualifiedUrl { value, visit_date });
    }
    if let Ok(language) = reference.language.trim().parse() {
        entry.set_language(language);
    }
    if !outlet.is_empty() {
        let mut parent = Entry::new(&format!("{at}-outlet"), EntryType::Newspaper);
        parent.set_title(outlet.to_owned().into());
        entry.set_parents(vec![parent]);
    }
    entry
}

fn day(day: NaiveDate) -> Date {
    Date {
        year: day.year(),
        month: u8::try_from(day.month0()).ok(),
        day: u8::try_from(day.day0()).ok(),
        approximate: false,
        season: None,
    }
}

/// The date, or the first of a range, as fine as it was written.
fn published(date: &Edtf) -> Option<Date> {
    match date.shape() {
        Shape::Date(date) => of_form(date),
        Shape::Interval {
            start: End::Date(date),
            ..
        }
        | Shape::Interval {
            end: End::Date(date),
            ..
        } => of_form(date),
        Shape::Interval { .. } => None,
    }
    .map(|it| Date {
        approximate: date.is_approximate() || date.is_uncertain(),
        ..it
    })
}

fn of_form(date: &EdtfDate) -> Option<Date> {
    let bare = |year: i32, month: Option<u32>| Date {
        year,
        month: month.and_then(|month| u8::try_from(month.checked_sub(1)?).ok()),
        day: None,
        approximate: false,
        season: None,
    };
    match date.form {
        Form::Day(it) => Some(day(it)),
        Form::Month { year, month } | Form::DayInMonth { year, month } => {
            Some(bare(year, Some(month)))
        }
        Form::Year(year) => Some(bare(year, None)),
        Form::Season { year, .. } => Some(bare(year, None)),
        _ => None,
    }
}

/// Who wrote it. Two or three capitalised words of Latin or Cyrillic letters are a given name
/// and a family name; everything else is left as it stands.
fn persons(byline: &str) -> Vec<Person> {
    let byline = byline.trim();
    let byline = byline
        .strip_prefix("By ")
        .or_else(|| byline.strip_prefix("by "))
        .unwrap_or(byline);
    byline
        .split([',', ';', '،'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" & "))
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(person)
        .collect()
}

fn person(name: &str) -> Person {
    let words: Vec<&str> = name.split_whitespace().collect();
    let personal = matches!(words.len(), 2 | 3) && words.iter().all(|word| is_name(word));
    let (family, given) = match words.split_last() {
        Some((family, given)) if personal => ((*family).to_owned(), Some(given.join(" "))),
        _ => (name.to_owned(), None),
    };
    Person {
        name: family,
        given_name: given,
        prefix: None,
        suffix: None,
        comma_suffix: false,
        alias: None,
    }
}

/// A capital and then small letters; an initial with its stop.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    let rest = letters.as_str();
    let initial = rest == "." || rest.is_empty();
    let small = rest.chars().any(char::is_lowercase)
        && rest.chars().all(|it| {
            it.is_lowercase() || matches!(it, '’' | '\'' | '-' | 'ʼ') || it.is_uppercase()
        });
    first && (initial || small)
}
