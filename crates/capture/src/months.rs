//! Names of months and weekdays in five languages, and small counts. Owns words and what they number.

use chrono::Weekday;

use crate::token::Token;

/// A small count in figures or words.
pub(crate) fn count_of(low: &str) -> Option<i64> {
    const NAMES: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    if low == "a" || low == "an" {
        return Some(1);
    }
    if let Some(i) = NAMES.iter().position(|&name| name == low) {
        return i64::try_from(i).ok();
    }
    if let Some((_, count)) = COUNTS.iter().find(|(word, _)| *word == low) {
        return Some(*count);
    }
    let figures = low.replace(',', "");
    figures.parse().ok().filter(|n| *n < 1_000_000_000)
}

/// Small counts in other languages, in the forms they take after "at least" and before people.
const COUNTS: [(&str, i64); 78] = [
    ("один", 1),
    ("одна", 1),
    ("одного", 1),
    ("два", 2),
    ("две", 2),
    ("двое", 2),
    ("двух", 2),
    ("двох", 2),
    ("двоє", 2),
    ("дві", 2),
    ("три", 3),
    ("трех", 3),
    ("трёх", 3),
    ("трое", 3),
    ("троє", 3),
    ("трьох", 3),
    ("четыре", 4),
    ("четырех", 4),
    ("чотири", 4),
    ("чотирьох", 4),
    ("пять", 5),
    ("пяти", 5),
    ("п'ять", 5),
    ("п'яти", 5),
    ("пятеро", 5),
    ("шесть", 6),
    ("шести", 6),
    ("шість", 6),
    ("шести", 6),
    ("семь", 7),
    ("семи", 7),
    ("сім", 7),
    ("восемь", 8),
    ("восьми", 8),
    ("вісім", 8),
    ("девять", 9),
    ("девяти", 9),
    ("дев'ять", 9),
    ("десять", 10),
    ("десяти", 10),
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("شخصين", 2),
    ("ثلاثة", 3),
    ("أربعة", 4),
    ("خمسة", 5),
    ("ستة", 6),
    ("سبعة", 7),
    ("ثمانية", 8),
    ("تسعة", 9),
    ("عشرة", 10),
    ("أسبوعين", 2),
    ("dozen", 12),
];

/// Stems of the months in English, French, Russian, Ukrainian and Arabic; longer before shorter.
const MONTHS: [(&str, u32); 129] = [
    ("january", 1),
    ("jan", 1),
    ("february", 2),
    ("feb", 2),
    ("march", 3),
    ("mar", 3),
    ("april", 4),
    ("apr", 4),
    ("may", 5),
    ("june", 6),
    ("jun", 6),
    ("july", 7),
    ("jul", 7),
    ("august", 8),
    ("aug", 8),
    ("september", 9),
    ("sept", 9),
    ("sep", 9),
    ("october", 10),
    ("oct", 10),
    ("november", 11),
    ("nov", 11),
    ("december", 12),
    ("dec", 12),
    ("janvier", 1),
    ("février", 2),
    ("mars", 3),
    ("avril", 4),
    ("mai", 5),
    ("juin", 6),
    ("juillet", 7),
    ("août", 8),
    ("septembre", 9),
    ("octobre", 10),
    ("novembre", 11),
    ("décembre", 12),
    ("января", 1),
    ("февраля", 2),
    ("марта", 3),
    ("апреля", 4),
    ("мая", 5),
    ("июня", 6),
    ("июля", 7),
    ("августа", 8),
    ("сентября", 9),
    ("октября", 10),
    ("ноября", 11),
    ("декабря", 12),
    ("січня", 1),
    ("лютого", 2),
    ("березня", 3),
    ("квітня", 4),
    ("травня", 5),
    ("червня", 6),
    ("липня", 7),
    ("серпня", 8),
    ("вересня", 9),
    ("жовтня", 10),
    ("листопада", 11),
    ("грудня", 12),
    ("يناير", 1),
    ("فبراير", 2),
    ("مارس", 3),
    ("أبريل", 4),
    ("إبريل", 4),
    ("مايو", 5),
    ("يونيو", 6),
    ("يوليو", 7),
    ("أغسطس", 8),
    ("سبتمبر", 9),
    ("أكتوبر", 10),
    ("نوفمبر", 11),
    ("ديسمبر", 12),
    ("شباط", 2),
    ("январе", 1),
    ("феврале", 2),
    ("марте", 3),
    ("апреле", 4),
    ("мае", 5),
    ("июне", 6),
    ("июле", 7),
    ("августе", 8),
    ("сентябре", 9),
    ("октябре", 10),
    ("ноябре", 11),
    ("декабре", 12),
    ("январь", 1),
    ("февраль", 2),
    ("март", 3),
    ("апрель", 4),
    ("май", 5),
    ("июнь", 6),
    ("июль", 7),
    ("август", 8),
    ("сентябрь", 9),
    ("октябрь", 10),
    ("ноябрь", 11),
    ("декабрь", 12),
    ("січні", 1),
    ("лютому", 2),
    ("березні", 3),
    ("квітні", 4),
    ("травні", 5),
    ("червні", 6),
    ("липні", 7),
    ("серпні", 8),
    ("вересні", 9),
    ("жовтні", 10),
    ("листопаді", 11),
    ("грудні", 12),
    ("січень", 1),
    ("лютий", 2),
    ("березень", 3),
    ("квітень", 4),
    ("травень", 5),
    ("червень", 6),
    ("липень", 7),
    ("серпень", 8),
    ("вересень", 9),
    ("жовтень", 10),
    ("листопад", 11),
    ("грудень", 12),
    ("آذار", 3),
    ("نيسان", 4),
    ("أيار", 5),
    ("حزيران", 6),
    ("تموز", 7),
    ("آب", 8),
    ("أيلول", 9),
];

pub(crate) fn month_named(token: &Token) -> Option<u32> {
    let latin = token.low.is_ascii();
    // May and March are also verbs; their names are capitals.
    if latin && !token.capital {
        return [
            "janvier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "septembre",
            "octobre",
            "novembre",
        ]
        .contains(&token.low.as_str())
        .then(|| {
            MONTHS
                .iter()
                .find(|(name, _)| *name == token.low)
                .map(|found| found.1)
        })
        .flatten();
    }
    MONTHS
        .iter()
        .find(|(name, _)| *name == token.low)
        .map(|found| found.1)
}

pub(crate) fn weekday_named(token: &Token) -> Option<Weekday> {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let low = token.low.as_str();
    let english = token.capital.then_some(match low {
        "monday" | "mon" => Some(Mon),
        "tuesday" | "tue" | "tues" => Some(Tue),
        "wednesday" | "wed" => Some(Wed),
        "thursday" | "thu" | "thurs" => Some(Thu),
        "friday" | "fri" => Some(Fri),
        "saturday" => Some(Sat),
        "sunday" => Some(Sun),
        _ => None,
    });
    english.flatten().or(match low {
        "lundi" | "понедельник" | "понеділок" | "الاثنين" | "الإثنين" => {
            Some(Mon)
        }
        "mardi" | "вторник" | "вівторок" | "الثلاثاء" => Some(Tue),
        "mercredi" | "среду" | "среда" | "середу" | "середа" | "الأربعاء" => {
            Some(Wed)
        }
        "jeudi" | "четверг" | "четвер" | "الخميس" => Some(Thu),
        "vendredi" | "пятницу" | "пятница" | "п'ятницю" | "п'ятниця" | "الجمعة" => {
            Some(Fri)
        }
        "samedi" | "субботу" | "суббота" | "суботу" | "субота" | "السبت" => {
            Some(Sat)
        }
        "dimanche" | "воскресенье" | "неділю" | "неділя" | "الأحد" => {
            Some(Sun)
        }
        _ => None,
    })
}
