//! Owns the names of weekdays and months in the languages that the check on dates reads, and the
//! splitting of a text into what matters for a date.

use chrono::{NaiveDate, Weekday};

/// A word as far as dates go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Weekday(Weekday),
    Month(u32),
    /// A number, with or without the ending of an ordinal.
    Number(u32),
    /// `2026-02-16`.
    Iso(NaiveDate),
    /// A dash, or a word for "and" or "to".
    And,
    /// "of", "the" and the like.
    Joint,
    /// A comma or a bracket.
    Pause,
    Other,
}

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (
        Weekday::Mon,
        &[
            "monday",
            "lundi",
            "montag",
            "понеділок",
            "понеділка",
            "понедельник",
            "понедельника",
            "الاثنين",
            "الإثنين",
        ],
    ),
    (
        Weekday::Tue,
        &[
            "tuesday",
            "mardi",
            "dienstag",
            "вівторок",
            "вівторка",
            "вторник",
            "вторника",
            "الثلاثاء",
        ],
    ),
    (
        Weekday::Wed,
        &[
            "wednesday",
            "mercredi",
            "mittwoch",
            "середа",
            "середу",
            "середи",
            "среда",
            "среду",
            "среды",
            "الأربعاء",
            "الاربعاء",
        ],
    ),
    (
        Weekday::Thu,
        &[
            "thursday",
            "jeudi",
            "donnerstag",
            "четвер",
            "четверга",
            "четверг",
            "الخميس",
        ],
    ),
    (
        Weekday::Fri,
        &[
            "friday",
            "vendredi",
            "freitag",
            "п’ятниця",
            "п’ятницю",
            "п’ятниці",
            "пятница",
            "пятницу",
            "пятницы",
            "الجمعة",
        ],
    ),
    (
        Weekday::Sat,
        &[
            "saturday",
            "samedi",
            "samstag",
            "субота",
            "суботу",
            "суботи",
            "суббота",
            "субботу",
            "субботы",
            "السبت",
        ],
    ),
    (
        Weekday::Sun,
        &[
            "sunday",
            "dimanche",
            "sonntag",
            "неділя",
            "неділю",
            "неділі",
            "воскресенье",
            "воскресенья",
            "الأحد",
            "الاحد",
        ],
    ),
];

/// Short names, which count only as written: "sat" and "sun" are words.
const SHORT_WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["Mon"]),
    (Weekday::Tue, &["Tue", "Tues"]),
    (Weekday::Wed, &["Wed"]),
    (Weekday::Thu, &["Thu", "Thur", "Thurs"]),
    (Weekday::Fri, &["Fri"]),
    (Weekday::Sat, &["Sat"]),
    (Weekday::Sun, &["Sun"]),
];

const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "jan",
        "janvier",
        "januar",
        "січня",
        "січень",
        "января",
        "январь",
        "يناير",
    ],
    &[
        "february",
        "feb",
        "février",
        "februar",
        "лютого",
        "лютий",
        "февраля",
        "февраль",
        "فبراير",
        "شباط",
    ],
    &[
        "march",
        "mar",
        "mars",
        "märz",
        "березня",
        "березень",
        "марта",
        "март",
        "مارس",
        "آذار",
    ],
    &[
        "april",
        "apr",
        "avril",
        "квітня",
        "квітень",
        "апреля",
        "апрель",
        "أبريل",
        "نيسان",
    ],
    &[
        "may",
        "mai",
        "травня",
        "травень",
        "мая",
        "май",
        "مايو",
        "أيار",
    ],
    &[
        "june",
        "jun",
        "juin",
        "juni",
        "червня",
        "червень",
        "июня",
        "июнь",
        "يونيو",
        "حزيران",
    ],
    &[
        "july",
        "jul",
        "juillet",
        "juli",
        "липня",
        "липень",
        "июля",
        "июль",
        "يوليو",
        "تموز",
    ],
    &[
        "august",
        "aug",
        "août",
        "серпня",
        "серпень",
        "августа",
        "август",
        "أغسطس",
        "آب",
    ],
    &[
        "september",
        "sep",
        "sept",
        "septembre",
        "вересня",
        "вересень",
        "сентября",
        "сентябрь",
        "سبتمبر",
        "أيلول",
    ],
    &[
        "october",
        "oct",
        "octobre",
        "oktober",
        "жовтня",
        "жовтень",
        "октября",
        "октябрь",
        "أكتوبر",
    ],
    &[
        "november",
        "nov",
        "novembre",
        "листопада",
        "листопад",
        "ноября",
        "ноябрь",
        "نوفمبر",
    ],
    &[
        "december",
        "dec",
        "décembre",
        "dezember",
        "грудня",
        "грудень",
        "декабря",
        "декабрь",
        "ديسمبر",
    ],
];

const AND: &[&str] = &[
    "and", "to", "et", "au", "und", "bis", "і", "та", "й", "и", "по", "و",
];

const JOINTS: &[&str] = &["the", "of", "a", "le", "du", "den", "der", "dem", "el"];

const ORDINALS: &[&str] = &["st", "nd", "rd", "th", "er", "е", "го"];

/// Whether a word in small letters is the name of a month.
pub(super) fn is_month(word: &str) -> bool {
    MONTHS.iter().any(|names| names.contains(&word))
}

/// The text as words that matter for dates.
pub(super) fn read(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            it if it.is_alphanumeric() => {
                let length = rest.find(|it: char| !in_word(it)).unwrap_or(rest.len());
                let (word, length) = one(rest, length);
                words.push(word);
                length
            }
            it => {
                words.extend(mark(it));
                it.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    words
}

fn in_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '\'' | '’' | '\u{2bc}')
}

fn mark(character: char) -> Option<Word> {
    match character {
        ',' | '(' | ')' | '،' => Some(Word::Pause),
        '-' | '–' | '—' | '/' | '&' => Some(Word::And),
        // the stop of a short name, or of a German ordinal
        '.' => None,
        it if it.is_whitespace() => None,
        _ => Some(Word::Other),
    }
}

/// The word that a text begins with, and how many bytes it takes.
fn one(text: &str, length: usize) -> (Word, usize) {
    if let Some(date) = text.get(..10).and_then(|it| it.parse().ok()) {
        return (Word::Iso(date), 10);
    }
    let word = text.get(..length).unwrap_or_default();
    (named(word).unwrap_or(Word::Other), length)
}

fn named(word: &str) -> Option<Word> {
    let short = |names: &&(Weekday, &[&str])| names.1.contains(&word);
    if let Some((weekday, _)) = SHORT_WEEKDAYS.iter().find(short) {
        return Some(Word::Weekday(*weekday));
    }
    let small: String = word.to_lowercase().replace(['\'', '\u{2bc}'], "’");
    // the "of" of French elided, the possessive of English
    let small = small.strip_prefix("d’").unwrap_or(&small);
    let small = small.strip_suffix("’s").unwrap_or(small);
    let is_it = |names: &&(Weekday, &[&str])| names.1.contains(&small);
    if let Some((weekday, _)) = WEEKDAYS.iter().find(is_it) {
        return Some(Word::Weekday(*weekday));
    }
    if let Some((month, _)) = (1..).zip(MONTHS).find(|(_, names)| names.contains(&small)) {
        return Some(Word::Month(month));
    }
    if AND.contains(&small) {
        return Some(Word::And);
    }
    if JOINTS.contains(&small) {
        return Some(Word::Joint);
    }
    number(small).map(Word::Number)
}

/// A number in European or Arabic figures, with the ending of an ordinal or without.
fn number(word: &str) -> Option<u32> {
    let digits = word
        .find(|it: char| value(it).is_none())
        .unwrap_or(word.len());
    let (figures, ending) = word.split_at(digits);
    let fits = ending.is_empty() || ORDINALS.contains(&ending);
    let count = figures.chars().count();
    if !fits || count == 0 || count > 4 {
        return None;
    }
    let digits = figures.chars().filter_map(value);
    Some(digits.fold(0, |number, digit| number * 10 + digit))
}

/// The value of a digit: ASCII, Arabic-Indic (U+0660) or its eastern form (U+06F0).
fn value(digit: char) -> Option<u32> {
    match digit {
        '0'..='9' => digit.to_digit(10),
        '\u{660}'..='\u{669}' => Some(u32::from(digit) - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(u32::from(digit) - 0x6f0),
        _ => None,
    }
}
