//! What holds for every date: print undoes parse, bounds are in order, no text makes a reader fail.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rapporteur_domain::edtf::{Edtf, EdtfError, read_written};

fn mark() -> impl Strategy<Value = &'static str> {
    prop_oneof![3 => Just(""), 1 => Just("?"), 1 => Just("~"), 1 => Just("%")]
}

fn days() -> impl Strategy<Value = String> {
    (0i32..=9999, 1u32..=366).prop_filter_map("a day of the year", |(year, ordinal)| {
        NaiveDate::from_yo_opt(year, ordinal).map(|day| day.to_string())
    })
}

/// Dates that may stand in an interval.
fn date_of(year: impl Strategy<Value = i32> + Clone) -> impl Strategy<Value = String> {
    let stated = prop_oneof![
        (year.clone(), 1u32..=366).prop_filter_map("a day of the year", |(year, ordinal)| {
            NaiveDate::from_yo_opt(year, ordinal).map(|day| day.to_string())
        }),
        (year.clone(), 1..=12).prop_map(|(year, month)| format!("{year:04}-{month:02}")),
        (year.clone(), 21..=24).prop_map(|(year, season)| format!("{year:04}-{season}")),
        year.prop_map(|year| format!("{year:04}")),
    ];
    (stated, mark()).prop_map(|(date, mark)| format!("{date}{mark}"))
}

fn unspecified_of(year: impl Strategy<Value = i32> + Clone) -> impl Strategy<Value = String> {
    let stated = prop_oneof![
        year.clone().prop_map(|year| format!("{:03}X", year / 10)),
        year.clone().prop_map(|year| format!("{:02}XX", year / 100)),
        year.clone().prop_map(|year| format!("{year:04}-XX")),
        year.clone().prop_map(|year| format!("{year:04}-XX-XX")),
        (year, 1..=12).prop_map(|(year, month)| format!("{year:04}-{month:02}-XX")),
    ];
    (stated, mark()).prop_map(|(date, mark)| format!("{date}{mark}"))
}

fn interval_of(year: impl Strategy<Value = i32> + Clone) -> impl Strategy<Value = String> {
    let end = || prop_oneof![Just(String::new()), Just("..".to_owned())];
    prop_oneof![
        3 => (date_of(year.clone()), date_of(year.clone())).prop_filter_map("in order", |(a, b)| {
            [format!("{a}/{b}"), format!("{b}/{a}")].into_iter().find(|text| Edtf::parse(text).is_ok())
        }),
        1 => (date_of(year.clone()), end()).prop_map(|(date, end)| format!("{date}/{end}")),
        1 => (end(), date_of(year)).prop_map(|(end, date)| format!("{end}/{date}")),
    ]
}

fn edtf_of(year: impl Strategy<Value = i32> + Clone) -> impl Strategy<Value = String> {
    prop_oneof![
        date_of(year.clone()),
        unspecified_of(year.clone()),
        interval_of(year)
    ]
}

fn edtf() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => edtf_of(0i32..=9999),
        1 => (1i32..=9999, mark()).prop_map(|(year, mark)| format!("-{year:04}{mark}")),
        1 => (10_000i32..=262_141, mark()).prop_map(|(year, mark)| format!("Y{year}{mark}")),
        1 => (10_000i32..=262_142, mark()).prop_map(|(year, mark)| format!("Y-{year}{mark}")),
    ]
}

/// Text near enough to dates to go deep into the readers.
fn near_dates() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "2026",
            "02",
            "4",
            "-",
            "/",
            "..",
            "?",
            "~",
            "%",
            "X",
            "XX",
            "Y",
            "T",
            ":",
            " ",
            ", ",
            "–",
            "Feb",
            "февраля",
            "since",
            "until",
            "from",
            "to",
            "about",
            "some",
            "day",
            "year",
            "in",
            "2010s",
            "Sun",
            "spring",
            "early",
            "août",
            "jusqu’au",
            "two days",
            "İ",
            "ß",
            "٣",
            "👩‍👩‍👧",
            "\u{301}",
            "10000",
            "0",
            "31.12.",
            "1er",
            "end unknown",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,3}",
    ];
    prop::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat())
}

/// The span lies inside the input and is not empty, unless the input is; the message can be made.
fn check_error(input: &str, error: &EdtfError) -> Result<(), TestCaseError> {
    let length = input.chars().count();
    prop_assert!(error.span.end <= length, "{error:?}");
    prop_assert!(
        error.span.start < error.span.end || length == 0,
        "{error:?} in {input:?}"
    );
    prop_assert!(!error.to_string().is_empty());
    prop_assert!(error.to_string().chars().count() < 600);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn printing_undoes_parsing(text in edtf()) {
        let date = Edtf::parse(&text).expect(&text);
        prop_assert_eq!(date.to_string(), text.clone());
        prop_assert_eq!(date.text(), text.as_str());
    }

    #[test]
    fn bounds_are_in_order_and_cover_what_lies_between(text in edtf(), at in 0u64..4000, early in any::<bool>()) {
        let date = Edtf::parse(&text).expect(&text);
        prop_assert!(date.first_day_for_sort() <= date.last_day_for_sort());
        if let (Some(first), Some(last)) = (date.earliest(), date.latest()) {
            prop_assert!(first <= last);
            let middle = date.midpoint().expect("bounded");
            prop_assert!(first <= middle && middle <= last);
        }
        let anchor = date.earliest().or(date.latest()).expect("one bound at least");
        let day = if early { anchor.checked_sub_days(Days::new(at)) } else { anchor.checked_add_days(Days::new(at)) };
        if let Some(day) = day {
            let between = date.earliest().is_none_or(|first| first <= day) && date.latest().is_none_or(|last| day <= last);
            prop_assert_eq!(date.covers(day), between);
            let as_date = Edtf::from_day(day);
            if as_date.is_exact_day() {
                prop_assert_eq!(date.overlaps(&as_date), between);
            }
        }
    }

    #[test]
    fn overlap_is_symmetric_and_order_agrees_with_equality(a in edtf(), b in edtf()) {
        let (a, b) = (Edtf::parse(&a).expect(&a), Edtf::parse(&b).expect(&b));
        prop_assert_eq!(a.overlaps(&b), b.overlaps(&a));
        prop_assert!(a.overlaps(&a));
        prop_assert_eq!(a.cmp(&b) == std::cmp::Ordering::Equal, a == b);
    }

    #[test]
    fn a_reading_typed_back_is_the_same_date(text in edtf_of(1000i32..=9999)) {
        let date = Edtf::parse(&text).expect(&text);
        let back = read_written(&date.reading());
        prop_assert!(back.is_ok(), "{} of {text}: {}", date.reading(), back.err().map(|e| e.to_string()).unwrap_or_default());
        let back = back.expect("checked");
        prop_assert_eq!(back.text(), text, "{}", date.reading());
    }

    #[test]
    fn a_day_in_figures_is_read_in_either_order_or_refused(day in days()) {
        let date: NaiveDate = day.parse().expect(&day);
        for typed in [date.format("%d/%m/%Y"), date.format("%m/%d/%Y")] {
            match read_written(&typed.to_string()) {
                Ok(read) => prop_assert_eq!(read.text(), day.as_str()),
                Err(error) => prop_assert!(error.to_string().contains(&day), "{error}"),
            }
        }
    }

    #[test]
    fn no_text_makes_a_reader_fail(text in prop_oneof![any::<String>(), near_dates(), "[0-9XY?~%./TZ:-]{0,24}"]) {
        for read in [Edtf::parse, read_written] {
            match read(&text) {
                Ok(date) => {
                    let again = Edtf::parse(date.text()).expect("valid");
                    prop_assert_eq!(again.shape(), date.shape());
                    prop_assert!(!date.reading().is_empty() && !date.short().is_empty());
                }
                Err(error) => check_error(&text, &error)?,
            }
        }
    }
}
