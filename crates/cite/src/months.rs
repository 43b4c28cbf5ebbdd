//! Owns the terms that styles print, with one correction: Ukrainian and Russian put the month
//! after a day in the genitive ("29 січня"), and the terms that come with the styles have the
//! nominative only. Refuses months alone: those keep theirs.

use std::sync::OnceLock;

use hayagriva::archive;
use hayagriva::citationberg::Locale;

/// Nominative and genitive, Ukrainian then Russian. Those that are spelt alike in both
/// languages stand once.
const MONTHS: [(&str, &str); 24] = [
    ("січень", "січня"),
    ("лютий", "лютого"),
    ("березень", "березня"),
    ("квітень", "квітня"),
    ("травень", "травня"),
    ("червень", "червня"),
    ("липень", "липня"),
    ("серпень", "серпня"),
    ("вересень", "вересня"),
    ("жовтень", "жовтня"),
    ("листопад", "листопада"),
    ("грудень", "грудня"),
    ("январь", "января"),
    ("февраль", "февраля"),
    ("март", "марта"),
    ("апрель", "апреля"),
    ("май", "мая"),
    ("июнь", "июня"),
    ("июль", "июля"),
    ("август", "августа"),
    ("сентябрь", "сентября"),
    ("октябрь", "октября"),
    ("ноябрь", "ноября"),
    ("декабрь", "декабря"),
];

/// The terms of all languages that come with the styles.
pub(crate) fn locales() -> &'static [Locale] {
    static LOCALES: OnceLock<Vec<Locale>> = OnceLock::new();
    LOCALES.get_or_init(archive::locales)
}

/// The words of a date with the month in the case its day asks for.
pub(crate) fn declined(date: &str) -> String {
    let mut words: Vec<String> = date.split(' ').map(str::to_owned).collect();
    for at in 1..words.len() {
        let after_day = is_day(&words[at - 1]);
        if after_day && let Some(genitive) = genitive(&words[at]) {
            words[at] = genitive;
        }
    }
    words.join(" ")
}

fn is_day(word: &str) -> bool {
    let digits = word.trim_start_matches(|it: char| !it.is_ascii_digit());
    matches!(digits.parse::<u8>(), Ok(1..=31))
}

fn genitive(word: &str) -> Option<String> {
    let bare = word.trim_end_matches(|it: char| !it.is_alphabetic());
    let rest = &word[bare.len()..];
    let (_, genitive) = MONTHS
        .iter()
        .find(|(nominative, _)| *nominative == bare.to_lowercase())?;
    Some(format!("{genitive}{rest}"))
}
