//! Dates in words: what people are shown, what they may type, and what is refused with which advice.

use rapporteur_domain::edtf::{Edtf, read_written};

#[test]
fn dates_are_shown_in_words() {
    let table = [
        ("2026-02-04", "Wed 4 Feb 2026", "4 Feb 2026"),
        ("2026-02-01?", "Sun 1 Feb 2026, uncertain", "1 Feb 2026?"),
        (
            "2026-02-01%",
            "about Sun 1 Feb 2026, uncertain",
            "c. 1 Feb 2026?",
        ),
        ("2026-01~", "about January 2026", "c. Jan 2026"),
        (
            "2026-01-XX",
            "some day in January 2026",
            "a day in Jan 2026",
        ),
        ("2026-XX", "some month in 2026", "a month in 2026"),
        ("2026-XX-XX", "some day in 2026", "a day in 2026"),
        ("201X", "some year in the 2010s", "2010s"),
        ("20XX", "some year of 2000–2099", "a year of 2000–2099"),
        ("2026-21", "spring 2026, March to May", "spring 2026"),
        (
            "2026-24?",
            "winter 2026, December to February, uncertain",
            "winter 2026?",
        ),
        ("2026", "2026", "2026"),
        ("-0044", "45 BC", "45 BC"),
        ("0079-10-24", "Tue 24 Oct AD 79", "24 Oct AD 79"),
        (
            "2026-02-04/2026-02-05",
            "4–5 Feb 2026, two days",
            "4–5 Feb 2026",
        ),
        ("2026-02-04/2026-02-04", "4 Feb 2026, one day", "4 Feb 2026"),
        (
            "2026-01-28/2026-02-02",
            "28 Jan – 2 Feb 2026, six days",
            "28 Jan – 2 Feb 2026",
        ),
        (
            "2025-12-28/2026-01-12",
            "28 Dec 2025 – 12 Jan 2026, 16 days",
            "28 Dec 2025 – 12 Jan 2026",
        ),
        (
            "2026-01/2026-03",
            "January–March 2026, three months",
            "Jan–Mar 2026",
        ),
        (
            "2025-11/2026-02",
            "November 2025 – February 2026, four months",
            "Nov 2025 – Feb 2026",
        ),
        ("2024/2026", "2024–2026, three years", "2024–2026"),
        (
            "2026-01/2026-02-05",
            "January 2026 – 5 Feb 2026",
            "Jan 2026 – 5 Feb 2026",
        ),
        (
            "2026-02-04?/2026-02-05?",
            "4–5 Feb 2026, two days, both ends uncertain",
            "4–5 Feb 2026?",
        ),
        (
            "2026-02-04~/2026-02-05~",
            "about 4–5 Feb 2026, two days",
            "c. 4–5 Feb 2026",
        ),
        (
            "2026-02-04?/2026-02-05~",
            "from Wed 4 Feb 2026 (uncertain) to about Thu 5 Feb 2026",
            "4 Feb 2026? – c. 5 Feb 2026",
        ),
        ("../2026-03", "until March 2026", "until Mar 2026"),
        ("2026-02-03/..", "from Tue 3 Feb 2026 on", "from 3 Feb 2026"),
        (
            "2026-02-03/",
            "from Tue 3 Feb 2026, end unknown",
            "3 Feb 2026 – ?",
        ),
        (
            "/2026-02-03~",
            "until about Tue 3 Feb 2026, start unknown",
            "? – c. 3 Feb 2026",
        ),
    ];
    for (text, reading, short) in table {
        let date = Edtf::parse(text).expect(text);
        assert_eq!(
            (date.reading(), date.short()),
            (reading.to_owned(), short.to_owned()),
            "{text}"
        );
        let back = read_written(reading);
        if !reading.contains("BC") && !reading.contains("AD") {
            assert_eq!(back.expect(reading).text(), text, "typed back: {reading}");
        }
    }
}

/// `typed` is read as `edtf`.
fn check(typed: &str, edtf: &str) {
    match read_written(typed) {
        Ok(date) => assert_eq!(date.text(), edtf, "{typed}"),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn people_may_type_dates_in_words() {
    let table = [
        (" 2026-02-04 ", "2026-02-04"),
        ("201x", "201X"),
        ("2026-1-5", "2026-01-05"),
        ("2026/02/04", "2026-02-04"),
        ("4 Feb 2026", "2026-02-04"),
        ("5 February 2026", "2026-02-05"),
        ("5th of February 2026", "2026-02-05"),
        ("Sunday, 1 February 2026", "2026-02-01"),
        ("February 4, 2026", "2026-02-04"),
        ("Feb. 4–5, 2026", "2026-02-04/2026-02-05"),
        ("Feb 2026", "2026-02"),
        ("2026", "2026"),
        ("4–5 Feb 2026", "2026-02-04/2026-02-05"),
        ("4-5 Feb 2026", "2026-02-04/2026-02-05"),
        ("4/5 Feb 2026", "2026-02-04/2026-02-05"),
        ("4 and 5 Feb 2026", "2026-02-04/2026-02-05"),
        ("from 4 to 5 Feb 2026", "2026-02-04/2026-02-05"),
        ("from 4 until 5 Feb 2026", "2026-02-04/2026-02-05"),
        ("28 Jan - 2 Feb 2026", "2026-01-28/2026-02-02"),
        ("Jan 28 – Feb 2, 2026", "2026-01-28/2026-02-02"),
        ("28 Dec 2025 – 2 Jan 2026", "2025-12-28/2026-01-02"),
        ("Jan–Mar 2026", "2026-01/2026-03"),
        ("2024-2026", "2024/2026"),
        ("2026-02-04 – 2026-02-05", "2026-02-04/2026-02-05"),
        ("1 Feb 2026?", "2026-02-01?"),
        ("1 Feb 2026 (?)", "2026-02-01?"),
        ("possibly 1 Feb 2026", "2026-02-01?"),
        ("4–5 Feb 2026?", "2026-02-04?/2026-02-05?"),
        ("4? – 5 Feb 2026", "2026-02-04?/2026-02-05"),
        ("about March 2026", "2026-03~"),
        ("c. 2026-03", "2026-03~"),
        ("ca. 4–5 Feb 2026", "2026-02-04~/2026-02-05~"),
        ("since 3 Feb 2026", "2026-02-03/.."),
        ("since about 3 Feb 2026", "2026-02-03~/.."),
        ("from 2026-02-03", "2026-02-03/.."),
        ("3 Feb 2026 onwards", "2026-02-03/.."),
        ("until 5 Feb 2026", "../2026-02-05"),
        ("5 Feb 2026 – ?", "2026-02-05/"),
        ("? – 5 Feb 2026", "/2026-02-05"),
        ("spring 2026", "2026-21"),
        ("autumn 2025 – spring 2026", "2025-23/2026-21"),
        ("2010s", "201X"),
        ("a day in Jan 2026", "2026-01-XX"),
        ("31/01/2026", "2026-01-31"),
        ("01/31/2026", "2026-01-31"),
        ("02/02/2026", "2026-02-02"),
        ("05.02.2026", "2026-02-05"),
        ("4 февраля 2026 года", "2026-02-04"),
        ("с 4 по 5 февраля 2026 г.", "2026-02-04/2026-02-05"),
        ("Воскресенье, 1 февраля 2026", "2026-02-01"),
        ("до 5 лютого 2026 року", "../2026-02-05"),
        ("близько березня 2026", "2026-03~"),
        ("1er février 2026", "2026-02-01"),
        ("du 4 au 5 février 2026", "2026-02-04/2026-02-05"),
        ("jusqu’au 5 août 2026", "../2026-08-05"),
    ];
    for (typed, edtf) in table {
        check(typed, edtf);
    }
}

/// `typed` is refused; the message ends with `advice`, and the fault is `fragment`.
fn check_refused(typed: &str, fragment: &str, advice: &str) {
    let error = match read_written(typed) {
        Ok(date) => panic!("{typed} was read as {date}"),
        Err(error) => error,
    };
    let length = error.span.end - error.span.start;
    let found: String = typed.chars().skip(error.span.start).take(length).collect();
    assert_eq!(found, fragment, "{error}");
    assert!(error.to_string().ends_with(advice), "{error}");
}

#[test]
fn what_says_too_little_is_refused_with_advice() {
    let none = "years are never guessed: add it, such as 5 Feb 2026";
    let vague = "write a span such as 1–10 Feb 2026, or about February 2026";
    let relative = "write the day itself, such as 4 Feb 2026";
    let digits = "a year is written with four digits, such as 2026";
    let table = [
        (
            "",
            "",
            "a date is needed, such as 2026-02-04, 2026-02 or 2026-02-04/2026-02-05",
        ),
        ("5 Feb", "5 Feb", none),
        ("4–5 Feb", "4–5 Feb", "add it, such as 4 Feb 2026"),
        (
            "28 Dec 2025 – 2 Jan",
            "28 Dec 2025 – 2 Jan",
            "add it, such as 2 Jan 2026",
        ),
        (
            "28 Dec – 2 Jan 2026",
            "28 Dec – 2 Jan 2026",
            "if it runs over New Year, write the year at both ends",
        ),
        (
            "5",
            "5",
            "the month is missing: write it as a word, such as 5 February 2026",
        ),
        ("early", "early", vague),
        ("early February 2026", "early", vague),
        ("mid-February 2026", "mid", vague),
        ("yesterday", "yesterday", relative),
        ("next week", "next", relative),
        (
            "before 5 Feb 2026",
            "before",
            "write since or until with the first or last day that does",
        ),
        (
            "01/02/2026",
            "01/02/2026",
            "this reads as 1 February 2026 or as 2 January 2026: write the month as a word, or 2026-02-01 or 2026-01-02",
        ),
        (
            "about 01-02-2026",
            "01-02-2026",
            "or 2026-02-01 or 2026-01-02",
        ),
        ("31/01/26", "31/01/26", digits),
        ("5 Feb 26", "26", "there is one day too many"),
        ("5 Feb 202", "202", digits),
        ("30 Feb 2026", "30", "February 2026 has 28 days"),
        ("29–30 Feb 2026", "29", "February 2026 has 28 days"),
        (
            "32/13/2026",
            "32/13/2026",
            "months run from 01 to 12 (seasons from 21 to 24)",
        ),
        ("Monday 1 Feb 2026", "Monday", "1 Feb 2026 is a Sunday"),
        (
            "4–5 Feb 2026, three days",
            "three days",
            "from the first to the last there are two days",
        ),
        (
            "5–4 Feb 2026",
            "5–4 Feb 2026",
            "the interval ends before it starts",
        ),
        (
            "4 Febtober 2026",
            "Febtober",
            "write 4 Feb 2026, 4–5 Feb 2026, Feb 2026 or 2026-02-04",
        ),
        ("4 Feb 2026 10:00", ":00", "as the time of a meeting"),
        ("2026-02-04T10:00", "T10:00", "as the time of a meeting"),
        (
            "2026-13-01",
            "13",
            "months run from 01 to 12 (seasons from 21 to 24)",
        ),
        (
            "about 2026-13-01",
            "13",
            "months run from 01 to 12 (seasons from 21 to 24)",
        ),
        ("  2026-02-30", "30", "February 2026 has 28 days"),
        (
            "4 – 5 – 6 Feb 2026",
            "4 – 5 – 6 Feb 2026",
            "Feb 2026 or 2026-02-04",
        ),
        ("Feb March 2026", "March", "there is one month too many"),
        ("🕊 Feb 2026", "🕊", "this character does not occur in a date"),
    ];
    for (typed, fragment, advice) in table {
        check_refused(typed, fragment, advice);
    }
}
