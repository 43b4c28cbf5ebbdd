//! Strict EDTF: tables of what is read, with its days, and of what is refused, with the place.

#[path = "edtf/refusals.rs"]
mod refusals;

use chrono::NaiveDate;
use rapporteur_domain::edtf::{Certainty, Edtf, Part, Precision};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of the table")
}

/// Reads `text` and compares its first and last day (`..` for none), precision and certainty.
fn check(text: &str, first: &str, last: &str, precision: Precision, certainty: Certainty) {
    let date = Edtf::parse(text).unwrap_or_else(|error| panic!("{error}"));
    let shown = |bound: Option<NaiveDate>| bound.map_or("..".to_owned(), |day| day.to_string());
    assert_eq!(date.to_string(), text);
    assert_eq!(
        (shown(date.earliest()), shown(date.latest())),
        (first.to_owned(), last.to_owned()),
        "{text}"
    );
    assert_eq!(
        (date.precision(), date.certainty()),
        (precision, certainty),
        "{text}"
    );
    let json = serde_json::to_string(&date).expect("a string");
    assert_eq!(json, format!("\"{text}\""));
    assert_eq!(
        serde_json::from_str::<Edtf>(&json)
            .expect("the same string")
            .shape(),
        date.shape()
    );
}

#[test]
fn every_form_of_level_one_has_its_first_and_last_day() {
    use Certainty::{Approximate, Stated, Uncertain, UncertainAndApproximate};
    use Precision::{Century, Day, Decade, Month, Season, Year};
    let table = [
        ("2026-02-04", "2026-02-04", "2026-02-04", Day, Stated),
        ("2024-02-29", "2024-02-29", "2024-02-29", Day, Stated),
        ("2026-02", "2026-02-01", "2026-02-28", Month, Stated),
        ("2026-12", "2026-12-01", "2026-12-31", Month, Stated),
        ("2026", "2026-01-01", "2026-12-31", Year, Stated),
        ("0000", "0000-01-01", "0000-12-31", Year, Stated),
        ("-0044", "-0044-01-01", "-0044-12-31", Year, Stated),
        ("-0044-03-15", "-0044-03-15", "-0044-03-15", Day, Stated),
        ("Y12026", "+12026-01-01", "+12026-12-31", Year, Stated),
        ("Y-12026", "-12026-01-01", "-12026-12-31", Year, Stated),
        ("Y-262142", "-262142-01-01", "-262142-12-31", Year, Stated),
        (
            "Y262141~",
            "+262141-01-01",
            "+262141-12-31",
            Year,
            Approximate,
        ),
        ("2026-02-01?", "2026-02-01", "2026-02-01", Day, Uncertain),
        ("2026-01~", "2026-01-01", "2026-01-31", Month, Approximate),
        (
            "1984%",
            "1984-01-01",
            "1984-12-31",
            Year,
            UncertainAndApproximate,
        ),
        ("201X", "2010-01-01", "2019-12-31", Decade, Stated),
        ("20XX", "2000-01-01", "2099-12-31", Century, Stated),
        ("-000X", "-0009-01-01", "-0001-12-31", Decade, Stated),
        ("-01XX", "-0199-01-01", "-0100-12-31", Century, Stated),
        ("2004-XX", "2004-01-01", "2004-12-31", Year, Stated),
        ("1985-04-XX", "1985-04-01", "1985-04-30", Month, Stated),
        ("1985-XX-XX", "1985-01-01", "1985-12-31", Year, Stated),
        ("2026-01-XX?", "2026-01-01", "2026-01-31", Month, Uncertain),
        ("2026-21", "2026-03-01", "2026-05-31", Season, Stated),
        ("2026-22", "2026-06-01", "2026-08-31", Season, Stated),
        ("2026-23", "2026-09-01", "2026-11-30", Season, Stated),
        ("2027-24", "2027-12-01", "2028-02-29", Season, Stated),
        (
            "2026-02-04/2026-02-05",
            "2026-02-04",
            "2026-02-05",
            Day,
            Stated,
        ),
        (
            "2026-02-04/2026-02-04",
            "2026-02-04",
            "2026-02-04",
            Day,
            Stated,
        ),
        (
            "2026-02-10/2026-02",
            "2026-02-10",
            "2026-02-28",
            Month,
            Stated,
        ),
        (
            "2026-02/2026-02-10",
            "2026-02-01",
            "2026-02-10",
            Month,
            Stated,
        ),
        ("2004-02-01/2005", "2004-02-01", "2005-12-31", Year, Stated),
        (
            "1984~/2004-06",
            "1984-01-01",
            "2004-06-30",
            Year,
            Approximate,
        ),
        (
            "1984?/2004~",
            "1984-01-01",
            "2004-12-31",
            Year,
            UncertainAndApproximate,
        ),
        ("2026-24/2027", "2026-12-01", "2027-12-31", Year, Stated),
        (
            "-0045/-0044-03-15",
            "-0045-01-01",
            "-0044-03-15",
            Year,
            Stated,
        ),
        ("../2026-03", "..", "2026-03-31", Month, Stated),
        ("2026-02-03/..", "2026-02-03", "..", Day, Stated),
        ("2026-02-03?/", "2026-02-03", "..", Day, Uncertain),
        ("/2026-02-03", "..", "2026-02-03", Day, Stated),
    ];
    for (text, first, last, precision, certainty) in table {
        check(text, first, last, precision, certainty);
    }
}

#[test]
fn open_and_unknown_ends_bound_nothing() {
    let until = Edtf::parse("../2026-03").expect("a date");
    assert!(until.covers(day("0001-01-01")) && until.covers(day("2026-03-31")));
    assert!(!until.covers(day("2026-04-01")));
    assert_eq!(until.first_day_for_sort(), i32::MIN);
    let since = Edtf::parse("2026-02-03/").expect("a date");
    assert!(since.covers(day("9999-01-01")) && !since.covers(day("2026-02-02")));
    assert_eq!(since.last_day_for_sort(), i32::MAX);
    assert!(since.overlaps(&until) && until.overlaps(&since));
    assert_eq!(until.midpoint(), Some(day("2026-03-31")));
}

#[test]
fn overlap_needs_one_common_day() {
    let overlap = |a: &str, b: &str| Edtf::parse(a).expect(a).overlaps(&Edtf::parse(b).expect(b));
    assert!(overlap("2026-02-04/2026-02-05", "2026-02-05/2026-02-08"));
    assert!(!overlap("2026-02-04/2026-02-05", "2026-02-06"));
    assert!(overlap("2026", "2026-02-06"));
    assert!(overlap("../2026-02", "2026-02-28/.."));
    assert!(!overlap("../2026-02", "2026-03/.."));
}

#[test]
fn only_one_undoubted_day_is_exact() {
    let exact = |text: &str| Edtf::parse(text).expect(text).is_exact_day();
    assert!(exact("2026-02-04") && exact("2026-02-04/2026-02-04"));
    for text in [
        "2026-02-04?",
        "2026-02",
        "2026-02-04/2026-02-05",
        "2026-02-04/..",
        "2026-02-04/2026-02-04~",
    ] {
        assert!(!exact(text), "{text}");
    }
}

#[test]
fn dates_sort_by_first_day_then_last() {
    let mut dates: Vec<Edtf> = [
        "2026-02-04",
        "2026-02",
        "2026",
        "../2026",
        "2026-02-01",
        "2025-12-31/..",
        "-0044",
    ]
    .map(|text| Edtf::parse(text).expect(text))
    .to_vec();
    dates.sort();
    let texts: Vec<&str> = dates.iter().map(Edtf::text).collect();
    assert_eq!(
        texts,
        [
            "../2026",
            "-0044",
            "2025-12-31/..",
            "2026",
            "2026-02-01",
            "2026-02",
            "2026-02-04"
        ]
    );
}

#[test]
fn a_day_of_the_calendar_becomes_a_date() {
    for text in ["2026-02-04", "0007-01-01", "-0044-03-15"] {
        let date = Edtf::from_day(day(text));
        assert_eq!(date, Edtf::parse(text).expect(text));
    }
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        let date = Edtf::from_day(day);
        assert_eq!(
            Edtf::parse(date.text()).expect("itself").shape(),
            date.shape()
        );
    }
}
