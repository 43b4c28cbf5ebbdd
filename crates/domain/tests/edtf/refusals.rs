//! What is refused as a date, which part of it is wrong, and where.

use super::*;

/// `text` is refused with this message, part and span (characters, end excluded).
fn check_refused(text: &str, part: Part, span: (usize, usize), message: &str) {
    let error = Edtf::parse(text).expect_err(text);
    assert_eq!(error.to_string(), message);
    assert_eq!(
        (error.part, (error.span.start, error.span.end)),
        (part, span),
        "{text}"
    );
}

#[test]
fn a_refusal_says_which_part_is_wrong_and_where() {
    let table = [
        (
            "",
            Part::Whole,
            (0, 0),
            "a date is needed, such as 2026-02-04, 2026-02 or 2026-02-04/2026-02-05",
        ),
        (
            "2026-13-01",
            Part::Month,
            (5, 7),
            "month '13' in '2026-13-01' (characters 6–7): months run from 01 to 12 (seasons from 21 to 24)",
        ),
        (
            "2026-02-30",
            Part::Day,
            (8, 10),
            "day '30' in '2026-02-30' (characters 9–10): February 2026 has 28 days",
        ),
        (
            "-0044-02-30",
            Part::Day,
            (9, 11),
            "day '30' in '-0044-02-30' (characters 10–11): February 45 BC has 29 days",
        ),
        (
            "2026-02-00",
            Part::Day,
            (8, 10),
            "day '00' in '2026-02-00' (characters 9–10): days begin at 01",
        ),
        (
            "2026-2-4",
            Part::Month,
            (5, 6),
            "month '2' in '2026-2-4' (character 6): a month is written with two digits, such as 02",
        ),
        (
            "2026-02-4",
            Part::Day,
            (8, 9),
            "day '4' in '2026-02-4' (character 9): a day is written with two digits, such as 04",
        ),
        (
            "26-02-04",
            Part::Year,
            (0, 2),
            "year '26' in '26-02-04' (characters 1–2): a year is written with four digits, such as 2026",
        ),
        (
            "12026",
            Part::Year,
            (0, 5),
            "'12026': a year of more than four digits begins with Y",
        ),
        (
            "Y2026",
            Part::Year,
            (0, 5),
            "'Y2026': the letter Y is only for years of more than four digits",
        ),
        (
            "Y170000002",
            Part::Year,
            (0, 10),
            "'Y170000002': years run from -262142 to 262141 here",
        ),
        (
            "-0000",
            Part::Year,
            (0, 5),
            "'-0000': the year 0000 has no minus",
        ),
        (
            "2026-21-04",
            Part::Month,
            (5, 7),
            "month '21' in '2026-21-04' (characters 6–7): a season has no days of its own: write a month before the day",
        ),
        (
            "2XXX",
            Part::Year,
            (0, 4),
            "'2XXX': X may stand for the last one or two digits of a year, such as 201X or 20XX",
        ),
        (
            "20XX-04",
            Part::Month,
            (5, 7),
            "month '04' in '20XX-04' (characters 6–7): what follows an unspecified part must be unspecified too",
        ),
        (
            "2026-XX-04",
            Part::Day,
            (8, 10),
            "day '04' in '2026-XX-04' (characters 9–10): what follows an unspecified part must be unspecified too",
        ),
        (
            "2026-02-0X",
            Part::Day,
            (8, 10),
            "day '0X' in '2026-02-0X' (characters 9–10): one digit of a day left open (level 2 of the standard) is not read: write XX",
        ),
        (
            "2026-02-04-05",
            Part::Whole,
            (10, 13),
            "date '-05' in '2026-02-04-05' (characters 11–13): a date ends with its day",
        ),
        (
            "2026?-02",
            Part::Qualifier,
            (4, 5),
            "mark '?' in '2026?-02' (character 5): ?, ~ and % stand once, at the end of a date",
        ),
        (
            "2026?~",
            Part::Qualifier,
            (4, 6),
            "mark '?~' in '2026?~' (characters 5–6): one mark is enough: % says both uncertain and approximate",
        ),
        (
            "2026-02-04T10:00:00Z",
            Part::Time,
            (10, 20),
            "hour 'T10:00:00Z' in '2026-02-04T10:00:00Z' (characters 11–20): a date has no hour: record the hour, with its time zone, as the time of a meeting",
        ),
        (
            "2026-02-05/2026-02-04",
            Part::Interval,
            (0, 21),
            "'2026-02-05/2026-02-04': the interval ends before it starts",
        ),
        (
            "2026-03/2026-02-10",
            Part::Interval,
            (0, 18),
            "'2026-03/2026-02-10': the interval ends before it starts",
        ),
        (
            "2026-02-04/05",
            Part::Interval,
            (11, 13),
            "interval '05' in '2026-02-04/05' (characters 12–13): each end of an interval is written in full, such as 2026-02-04/2026-02-05",
        ),
        (
            "2026-02-04/2026-02-30",
            Part::Day,
            (19, 21),
            "day '30' in '2026-02-04/2026-02-30' (characters 20–21): February 2026 has 28 days",
        ),
        (
            "2026/2027/2028",
            Part::Interval,
            (0, 14),
            "'2026/2027/2028': an interval has one / between its two ends",
        ),
        (
            "../..",
            Part::Interval,
            (0, 5),
            "'../..': an interval needs a date at one end at least",
        ),
        (
            "/",
            Part::Interval,
            (0, 1),
            "'/': an interval needs a date at one end at least",
        ),
        (
            "2026-01-XX/2026",
            Part::Interval,
            (0, 10),
            "interval '2026-01-XX' in '2026-01-XX/2026' (characters 1–10): an end of an interval has no X: leave the unspecified part out, such as 2026-01",
        ),
        (
            "2026..",
            Part::Interval,
            (4, 6),
            "interval '..' in '2026..' (characters 5–6): .. stands alone for an open end, such as ../2026-03 or 2026-02-03/..",
        ),
        (
            "2026-0²",
            Part::Character,
            (6, 7),
            "character '²' in '2026-0²' (character 7): this character does not occur in a date",
        ),
        (
            "[2026,2027]",
            Part::Whole,
            (0, 11),
            "'[2026,2027]': sets of dates (level 2 of the standard) are not read: record each date",
        ),
        (
            "2026-33",
            Part::Month,
            (5, 7),
            "month '33' in '2026-33' (characters 6–7): southern seasons, quarters and halves of a year (level 2 of the standard) are not read: write an interval of months",
        ),
        (
            " 2026",
            Part::Character,
            (0, 1),
            "character ' ' in ' 2026' (character 1): this character does not occur in a date",
        ),
    ];
    for (text, part, span, message) in table {
        check_refused(text, part, span, message);
    }
}

#[test]
fn an_error_has_machine_fields() {
    let error = Edtf::parse("2026-13").expect_err("no such month");
    let json = serde_json::to_value(&error).expect("an object");
    assert_eq!(json["part"], "month");
    assert_eq!(json["span"], serde_json::json!({"start": 5, "end": 7}));
    assert_eq!(
        json["problem"],
        "months run from 01 to 12 (seasons from 21 to 24)"
    );
    assert_eq!(json["message"], error.to_string());
}
