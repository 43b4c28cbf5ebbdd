//! Times of meetings: text, zones, and the hours that clock changes skip or repeat.

use chrono::NaiveDateTime;
use chrono_tz::{TZ_VARIANTS, Tz};
use proptest::prelude::*;
use rapporteur_domain::meeting_time::{MeetingTime, MeetingTimeError, zone};

fn local(text: &str) -> NaiveDateTime {
    text.parse().expect("a local time of the table")
}

fn tz(name: &str) -> Tz {
    zone(name).expect("a zone of the table")
}

/// `at` in `name` is written as `text` and is the instant `utc`.
fn check(at: &str, name: &str, text: &str, utc: &str) {
    let time = MeetingTime::new(local(at), tz(name)).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(time.to_string(), text);
    assert_eq!(time.to_utc().to_rfc3339(), utc, "{text}");
    let back: MeetingTime = text.parse().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(
        (back, back.local(), back.zone()),
        (time, local(at), tz(name))
    );
    let json = serde_json::to_string(&time).expect("a string");
    assert_eq!(json, format!("\"{text}\""));
    assert_eq!(
        serde_json::from_str::<MeetingTime>(&json).expect("the same string"),
        time
    );
}

#[test]
fn a_local_time_in_a_zone_is_one_instant() {
    let table = [
        (
            "2026-02-04T10:00:00",
            "Asia/Dubai",
            "2026-02-04T10:00:00+04:00[Asia/Dubai]",
            "2026-02-04T06:00:00+00:00",
        ),
        (
            "2026-01-23T18:30:00",
            "Asia/Dubai",
            "2026-01-23T18:30:00+04:00[Asia/Dubai]",
            "2026-01-23T14:30:00+00:00",
        ),
        (
            "2026-07-01T09:00:00",
            "Europe/Kyiv",
            "2026-07-01T09:00:00+03:00[Europe/Kyiv]",
            "2026-07-01T06:00:00+00:00",
        ),
        (
            "2026-07-01T09:00:00",
            "Europe/Kiev",
            "2026-07-01T09:00:00+03:00[Europe/Kiev]",
            "2026-07-01T06:00:00+00:00",
        ),
        (
            "2026-01-15T20:00:00",
            "America/New_York",
            "2026-01-15T20:00:00-05:00[America/New_York]",
            "2026-01-16T01:00:00+00:00",
        ),
        (
            "2026-02-04T10:00:00",
            "Asia/Kathmandu",
            "2026-02-04T10:00:00+05:45[Asia/Kathmandu]",
            "2026-02-04T04:15:00+00:00",
        ),
        (
            "2026-02-04T10:00:00",
            "America/St_Johns",
            "2026-02-04T10:00:00-03:30[America/St_Johns]",
            "2026-02-04T13:30:00+00:00",
        ),
        (
            "2026-02-04T10:00:00",
            "UTC",
            "2026-02-04T10:00:00+00:00[UTC]",
            "2026-02-04T10:00:00+00:00",
        ),
        // local mean time, 3:41:12 east: the offset is written to the minute, the instant is exact
        (
            "1900-01-01T00:00:00",
            "Asia/Dubai",
            "1900-01-01T00:00:00+03:41[Asia/Dubai]",
            "1899-12-31T20:18:48+00:00",
        ),
    ];
    for (at, name, text, utc) in table {
        check(at, name, text, utc);
    }
}

/// Clocks skipped `at`, from `from` to `to`.
fn check_gap(at: &str, name: &str, from: &str, to: &str, offsets: (i32, i32)) {
    match MeetingTime::new(local(at), tz(name)) {
        Err(MeetingTimeError::Gap {
            skipped_from,
            skipped_to,
            offset_before,
            offset_after,
            ..
        }) => {
            assert_eq!(
                (skipped_from, skipped_to),
                (local(from), local(to)),
                "{at} {name}"
            );
            assert_eq!((offset_before, offset_after), offsets, "{at} {name}");
            assert!(
                MeetingTime::new(skipped_to, tz(name)).is_ok(),
                "the end of the gap exists"
            );
        }
        other => panic!("{at} {name}: {other:?}"),
    }
}

#[test]
fn a_skipped_hour_is_refused_with_what_clocks_did() {
    let hour = 3600;
    check_gap(
        "2026-03-29T03:30:00",
        "Europe/Kyiv",
        "2026-03-29T03:00:00",
        "2026-03-29T04:00:00",
        (2 * hour, 3 * hour),
    );
    check_gap(
        "2026-03-29T02:00:00",
        "Europe/Berlin",
        "2026-03-29T02:00:00",
        "2026-03-29T03:00:00",
        (hour, 2 * hour),
    );
    check_gap(
        "2026-03-29T01:59:59",
        "Europe/London",
        "2026-03-29T01:00:00",
        "2026-03-29T02:00:00",
        (0, hour),
    );
    check_gap(
        "2026-03-08T02:30:00",
        "America/New_York",
        "2026-03-08T02:00:00",
        "2026-03-08T03:00:00",
        (-5 * hour, -4 * hour),
    );
    check_gap(
        "2026-10-04T02:15:00",
        "Australia/Lord_Howe",
        "2026-10-04T02:00:00",
        "2026-10-04T02:30:00",
        (10 * hour + 1800, 11 * hour),
    );
    // a whole day, when Samoa crossed the date line
    check_gap(
        "2011-12-30T12:00:00",
        "Pacific/Apia",
        "2011-12-30T00:00:00",
        "2011-12-31T00:00:00",
        (-10 * hour, 14 * hour),
    );
}

/// Clocks showed `at` twice.
fn check_overlap(at: &str, name: &str, first: &str, second: &str) {
    match MeetingTime::new(local(at), tz(name)) {
        Err(MeetingTimeError::Overlap { earlier, later, .. }) => {
            assert_eq!(
                (earlier.to_string(), later.to_string()),
                (first.to_owned(), second.to_owned())
            );
            assert!(earlier.to_utc() < later.to_utc());
            for chosen in [earlier, later] {
                assert_eq!(chosen.to_string().parse(), Ok(chosen));
                assert_eq!(
                    MeetingTime::with_offset(local(at), tz(name), chosen.offset_seconds()),
                    Ok(chosen)
                );
            }
        }
        other => panic!("{at} {name}: {other:?}"),
    }
}

#[test]
fn a_repeated_hour_is_refused_with_both_instants() {
    check_overlap(
        "2026-10-25T03:30:00",
        "Europe/Kyiv",
        "2026-10-25T03:30:00+03:00[Europe/Kyiv]",
        "2026-10-25T03:30:00+02:00[Europe/Kyiv]",
    );
    check_overlap(
        "2026-10-25T01:00:00",
        "Europe/London",
        "2026-10-25T01:00:00+01:00[Europe/London]",
        "2026-10-25T01:00:00+00:00[Europe/London]",
    );
    check_overlap(
        "2026-11-01T01:30:00",
        "America/New_York",
        "2026-11-01T01:30:00-04:00[America/New_York]",
        "2026-11-01T01:30:00-05:00[America/New_York]",
    );
    check_overlap(
        "2026-04-05T01:45:00",
        "Australia/Lord_Howe",
        "2026-04-05T01:45:00+11:00[Australia/Lord_Howe]",
        "2026-04-05T01:45:00+10:30[Australia/Lord_Howe]",
    );
}

/// `text` is refused with `message`.
fn check_refused(text: &str, message: &str) {
    let error = text.parse::<MeetingTime>().expect_err(text);
    assert_eq!(error.to_string(), message);
}

#[test]
fn what_is_not_a_time_with_its_zone_is_refused() {
    let table = [
        (
            "2026-02-04T10:00:00+03:00[Asia/Dubai]",
            "the offset +03:00 contradicts the zone: at 2026-02-04 10:00:00 Asia/Dubai has +04:00",
        ),
        (
            "2026-10-25T03:30:00+01:00[Europe/Kyiv]",
            "the offset +01:00 contradicts the zone: at 2026-10-25 03:30:00 Europe/Kyiv has +03:00",
        ),
        (
            "2026-03-29T03:30:00+02:00[Europe/Kyiv]",
            "2026-03-29 03:30:00 did not occur in Europe/Kyiv: clocks went from 03:00:00 to 04:00:00",
        ),
        (
            "2026-02-04T10:00:00+04:00",
            "the time zone is missing: add its name, such as [Asia/Dubai] (characters 1–25)",
        ),
        (
            "2026-02-04T10:00:00+04:00[+04:00]",
            "an offset is no time zone: write its name, such as [Asia/Dubai] (characters 26–33)",
        ),
        (
            "2026-02-04T10:00:00+04:00[Asia/Dubai][u-ca=gregory]",
            "one time zone stands in brackets at the end, such as [Asia/Dubai] (characters 26–51)",
        ),
        (
            "2026-02-04T10:00:00+04:00[dubai]",
            "there is no time zone 'dubai': did you mean Asia/Dubai?",
        ),
        (
            "2026-02-04T10:00:00+04:00[Atlantis]",
            "there is no time zone 'Atlantis': write an IANA name such as Asia/Dubai",
        ),
        (
            "2026-02-30T10:00:00+04:00[Asia/Dubai]",
            "there is no such date and hour: write 2026-02-04T10:00:00 (characters 1–19)",
        ),
        (
            "2026-02-04 10:00:00+04:00[Asia/Dubai]",
            "there is no such date and hour: write 2026-02-04T10:00:00 (characters 1–19)",
        ),
        (
            "2026-02-04T23:59:60+04:00[Asia/Dubai]",
            "there is no such date and hour: write 2026-02-04T10:00:00 (characters 1–19)",
        ),
        (
            "2026-02-04T10:00[Asia/Dubai]",
            "the time is written in full, such as 2026-02-04T10:00:00+04:00 (characters 1–16)",
        ),
        (
            "2026-02-04T10:00:00.5+04:00[Asia/Dubai]",
            "the offset is written as +04:00 or Z, after whole seconds (characters 20–27)",
        ),
        (
            "2026-02-04T10:00:00[Asia/Dubai]",
            "the offset is written as +04:00 or Z, after whole seconds (characters 20–20)",
        ),
        (
            "2026‑02-04T10:00:00+04:00[Asia/Dubai]",
            "this character does not occur in the time of a meeting (characters 5–5)",
        ),
    ];
    for (text, message) in table {
        check_refused(text, message);
    }
}

#[test]
fn a_time_in_utc_is_kept_as_the_zones_local_time() {
    let time: MeetingTime = "2026-02-04T06:00:00Z[Asia/Dubai]".parse().expect("valid");
    assert_eq!(time.to_string(), "2026-02-04T10:00:00+04:00[Asia/Dubai]");
}

#[test]
fn a_stored_time_outlives_a_change_of_its_zone() {
    let text = "\"2026-02-04T10:00:00+03:00[Asia/Dubai]\"";
    let time: MeetingTime = serde_json::from_str(text).expect("kept");
    assert_eq!(serde_json::to_string(&time).expect("a string"), text);
    assert!(matches!(
        time.check(),
        Err(MeetingTimeError::OffsetContradictsZone {
            of_zone: 14_400,
            ..
        })
    ));
    let sound: MeetingTime = "2026-02-04T10:00:00+04:00[Asia/Dubai]"
        .parse()
        .expect("valid");
    assert_eq!(sound.check(), Ok(()));
}

#[test]
fn another_zone_shows_the_same_instant() {
    let dubai = MeetingTime::new(local("2026-02-04T01:00:00"), tz("Asia/Dubai")).expect("valid");
    let there = dubai.in_zone(tz("America/New_York")).expect("in range");
    assert_eq!(
        there.to_string(),
        "2026-02-03T16:00:00-05:00[America/New_York]"
    );
    assert_eq!(there.to_utc(), dubai.to_utc());
    assert_eq!(there.to_edtf().text(), "2026-02-03");
    assert_eq!(
        there.reading(),
        "Tue 3 Feb 2026, 16:00 (America/New_York, UTC-05:00)"
    );
}

#[test]
fn the_edges_of_the_calendar_are_refused() {
    for edge in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
        assert_eq!(
            MeetingTime::new(edge, tz("Asia/Dubai")),
            Err(MeetingTimeError::OutOfRange)
        );
        assert_eq!(
            MeetingTime::from_utc(edge.and_utc(), tz("Asia/Dubai")),
            Err(MeetingTimeError::OutOfRange)
        );
    }
    let last = MeetingTime::new(local("9999-12-31T23:59:59"), tz("UTC")).expect("in range");
    assert_eq!(
        last.in_zone(tz("Asia/Dubai")),
        Err(MeetingTimeError::OutOfRange)
    );
}

fn any_local() -> impl Strategy<Value = NaiveDateTime> {
    let (first, last) = (
        local("0000-01-01T00:00:00").and_utc(),
        local("9999-12-31T23:59:59").and_utc(),
    );
    let modern = local("1970-01-01T00:00:00").and_utc()..=local("2040-01-01T00:00:00").and_utc();
    prop_oneof![
        first.timestamp()..=last.timestamp(),
        modern.start().timestamp()..=modern.end().timestamp(),
    ]
    .prop_map(|seconds| {
        chrono::DateTime::from_timestamp(seconds, 0)
            .expect("in range")
            .naive_utc()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn text_and_instant_round_trip_in_every_zone(at in any_local(), zone in prop::sample::select(TZ_VARIANTS.to_vec())) {
        let times = match MeetingTime::new(at, zone) {
            Ok(time) => vec![time],
            Err(MeetingTimeError::Overlap { earlier, later, .. }) => vec![earlier, later],
            Err(MeetingTimeError::Gap { skipped_from, skipped_to, .. }) => {
                prop_assert!(skipped_from <= at && at < skipped_to);
                vec![]
            }
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        for time in times {
            prop_assert_eq!(time.local(), at);
            prop_assert_eq!(MeetingTime::parse_stored(&time.to_string()), Ok(time));
            prop_assert_eq!(time.check(), Ok(()));
            prop_assert_eq!(time.in_zone(zone).ok().or(Some(time)), Some(time));
        }
    }

    #[test]
    fn no_text_makes_the_reader_fail(text in prop_oneof![any::<String>(), "[0-9T:+-]{15,27}\\[\\PC{0,12}\\]", "\\PC{0,40}"]) {
        for read in [MeetingTime::parse_stored(&text), text.parse()] {
            if let Err(MeetingTimeError::Syntax { span, .. }) = read {
                prop_assert!(span.start <= span.end && span.end <= text.chars().count());
            }
        }
    }
}
