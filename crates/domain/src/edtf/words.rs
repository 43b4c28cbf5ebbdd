//! The words of dates in English, Russian, Ukrainian and French, all in lower case.
//!
//! Only words that say one thing are here; what says too little is listed with what it leaves open.

use super::date::Season;
use super::error::Vague;

/// What a word says in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// 1 to 12.
    Month(u32),
    /// 0 is Monday.
    Weekday(u32),
    Season(Season),
    /// Before what it makes approximate.
    About,
    /// Before or after what it makes uncertain.
    Uncertain,
    /// From a day on.
    Since,
    /// "from", which begins an interval or says "since".
    From,
    /// Up to and with a day.
    Until,
    /// Between the two ends of an interval.
    To,
    /// After a date: without end.
    On,
    /// "some", before a unit.
    Some,
    Unit(Unit),
    /// Says nothing by itself: "of", "in", "the".
    Filler,
    /// Says too little.
    Vague(Vague),
}

/// What "some ... in" leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Month,
    Year,
}

const MONTHS: [(&str, &str); 12] = [
    (
        "January",
        "январь января янв січень січня січ janvier janv jan january",
    ),
    (
        "February",
        "февраль февраля фев февр лютий лютого лют février fevrier févr fevr fév feb february",
    ),
    (
        "March",
        "март марта мар березень березня бер mars mar march",
    ),
    (
        "April",
        "апрель апреля апр квітень квітня квіт avril avr apr april",
    ),
    ("May", "май мая травень травня трав mai may"),
    ("June", "июнь июня июн червень червня черв juin jun june"),
    (
        "July",
        "июль июля июл липень липня лип juillet juil jul july",
    ),
    (
        "August",
        "август августа авг серпень серпня серп août aout aug august",
    ),
    (
        "September",
        "сентябрь сентября сен сент вересень вересня вер septembre sep sept september",
    ),
    (
        "October",
        "октябрь октября окт жовтень жовтня жовт octobre oct october",
    ),
    (
        "November",
        "ноябрь ноября ноя нояб листопад листопада лист novembre nov november",
    ),
    (
        "December",
        "декабрь декабря дек грудень грудня груд décembre decembre déc dec december",
    ),
];

const WEEKDAYS: [(&str, &str); 7] = [
    ("Monday", "mon monday понедельник понеділок lundi"),
    ("Tuesday", "tue tues tuesday вторник вівторок mardi"),
    (
        "Wednesday",
        "wed weds wednesday среда среду середа середу mercredi",
    ),
    ("Thursday", "thu thur thurs thursday четверг четвер jeudi"),
    (
        "Friday",
        "fri friday пятница пятницу п'ятниця п'ятницю vendredi",
    ),
    (
        "Saturday",
        "sat saturday суббота субботу субота суботу samedi",
    ),
    ("Sunday", "sun sunday воскресенье неділя неділю dimanche"),
];

const OTHERS: [(Meaning, &str); 18] = [
    (
        Meaning::Season(Season::Spring),
        "spring весна весной весны весни навесні printemps",
    ),
    (
        Meaning::Season(Season::Summer),
        "summer лето летом лета літо влітку літа été",
    ),
    (
        Meaning::Season(Season::Autumn),
        "autumn fall осень осенью осени осінь восени осені automne",
    ),
    (
        Meaning::Season(Season::Winter),
        "winter зима зимой зимы взимку зими hiver",
    ),
    (
        Meaning::About,
        "about around approximately approximate circa ca c около примерно близько приблизно vers environ",
    ),
    (
        Meaning::Uncertain,
        "uncertain possibly probably perhaps maybe возможно можливо вероятно",
    ),
    (Meaning::Since, "since starting depuis"),
    (Meaning::From, "from с со від з із du"),
    (
        Meaning::Until,
        "until till til through до jusqu'au jusqu'en",
    ),
    (Meaning::To, "to and по au à"),
    (Meaning::On, "on onward onwards"),
    (Meaning::Some, "some a"),
    (Meaning::Unit(Unit::Day), "day"),
    (Meaning::Unit(Unit::Month), "month"),
    (Meaning::Unit(Unit::Year), "year"),
    (
        Meaning::Filler,
        "of in the le la en de г года году р року рік год",
    ),
    (
        Meaning::Vague(Vague::Week),
        "week неделя неделе тиждень тижні semaine",
    ),
    (
        Meaning::Vague(Vague::PartOf),
        "early mid middle late beginning begin end ended начало начале середина середине конец конце початок початку кінець кінці début fin mi soon recently",
    ),
];

const MORE_VAGUE: [(Meaning, &str); 2] = [
    (
        Meaning::Vague(Vague::Exclusive),
        "before after by prior later earlier перед после після avant après",
    ),
    (
        Meaning::Vague(Vague::Relative),
        "today tomorrow yesterday now next last this ago tonight сегодня завтра вчера сьогодні вчора aujourd'hui demain hier",
    ),
];

/// What a word says, in lower case and with a plain apostrophe; `None` if it is not known.
pub(super) fn meaning(word: &str) -> Option<Meaning> {
    let numbered = |table: &[(&str, &str)]| {
        table
            .iter()
            .zip(0..)
            .find(|((_, words), _)| has(words, word))
            .map(|(_, at)| at)
    };
    if let Some(at) = numbered(&MONTHS) {
        return Some(Meaning::Month(at + 1));
    }
    if let Some(at) = numbered(&WEEKDAYS) {
        return Some(Meaning::Weekday(at));
    }
    OTHERS
        .iter()
        .chain(&MORE_VAGUE)
        .find(|(_, words)| has(words, word))
        .map(|(meaning, _)| *meaning)
}

fn has(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

/// The English name of a month from 1 to 12.
pub(super) fn month_name(month: u32) -> &'static str {
    usize::try_from(month)
        .ok()
        .and_then(|month| MONTHS.get(month.wrapping_sub(1)))
        .map_or("", |(name, _)| name)
}

/// Its first three letters.
pub(super) fn month_short(month: u32) -> &'static str {
    month_name(month).get(..3).unwrap_or_default()
}

/// The English name of a day of the week, Monday being 0.
pub(super) fn weekday_name(weekday: u32) -> &'static str {
    usize::try_from(weekday)
        .ok()
        .and_then(|weekday| WEEKDAYS.get(weekday))
        .map_or("", |(name, _)| name)
}

/// The English name of a season.
pub(super) fn season_name(season: Season) -> &'static str {
    match season {
        Season::Spring => "spring",
        Season::Summer => "summer",
        Season::Autumn => "autumn",
        Season::Winter => "winter",
    }
}
