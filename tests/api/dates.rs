//! What a date field and a meeting's time field say while they are typed.

use crate::support::refused;
use rapporteur_api::Code;
use rapporteur_api::dates::{
    ReadDateRequest, ReadMeetingTimeRequest, read_date, read_meeting_time,
};
use rapporteur_domain::Language;

#[test]
fn dates_are_read_as_people_write_them() {
    for (typed, edtf, reading, earliest, latest) in [
        (
            "2026-02-04/2026-02-05",
            "2026-02-04/2026-02-05",
            "4–5 Feb 2026, two days",
            "2026-02-04",
            "2026-02-05",
        ),
        (
            "4–5 Feb 2026",
            "2026-02-04/2026-02-05",
            "4–5 Feb 2026, two days",
            "2026-02-04",
            "2026-02-05",
        ),
        (
            "2026-02",
            "2026-02",
            "February 2026",
            "2026-02-01",
            "2026-02-28",
        ),
    ] {
        let text = typed.to_owned();
        let read = read_date(&ReadDateRequest {
            text,
            language: Language::English,
        })
        .expect(typed);
        assert_eq!(read.edtf, edtf);
        assert_eq!(read.reading, reading);
        assert_eq!(read.earliest.as_deref(), Some(earliest), "{typed}");
        assert_eq!(read.latest.as_deref(), Some(latest), "{typed}");
    }
}

#[test]
fn an_open_end_has_no_last_day() {
    let text = "2026-02-17/..".to_owned();
    let read = read_date(&ReadDateRequest {
        text,
        language: Language::English,
    })
    .expect("a date");
    assert_eq!(read.earliest.as_deref(), Some("2026-02-17"));
    assert_eq!(read.latest, None);
}

#[test]
fn a_bad_date_says_which_part_is_wrong_and_where() {
    for (typed, part, start, end) in [
        ("2026-02-30", "day", 8, 10),
        ("2026-13-01", "month", 5, 7),
        ("2026-02-04/2026-02-31", "day", 19, 21),
        ("", "whole", 0, 0),
    ] {
        let text = typed.to_owned();
        let outcome = read_date(&ReadDateRequest {
            text,
            language: Language::English,
        });
        let error = outcome.expect_err(typed);
        assert_eq!(error.code, Code::DateBad);
        assert!(!error.ours);
        let span = &error.details["span"];
        assert_eq!(error.details["part"], part, "{typed}: {error:?}");
        assert_eq!(
            (&span["start"], &span["end"]),
            (&start.into(), &end.into()),
            "{typed}"
        );
    }
}

fn meeting(local: &str, zone: &str) -> Result<(String, String), rapporteur_api::ApiError> {
    let request = ReadMeetingTimeRequest {
        local: local.to_owned(),
        zone: zone.to_owned(),
    };
    read_meeting_time(&request).map(|read| (read.text, read.utc))
}

#[test]
fn a_meeting_keeps_its_local_time_and_its_zone() {
    let expected = (
        "2026-02-04T10:00:00+04:00[Asia/Dubai]".to_owned(),
        "2026-02-04T06:00:00+00:00".to_owned(),
    );
    for typed in [
        "2026-02-04T10:00",
        "2026-02-04 10:00",
        "2026-02-04T10:00:00",
    ] {
        assert_eq!(
            meeting(typed, "Asia/Dubai").as_ref(),
            Ok(&expected),
            "{typed}"
        );
    }
}

#[test]
fn an_hour_that_does_not_exist_or_exists_twice_is_refused() {
    let gap = refused(meeting("2026-03-29T02:30", "Europe/Zurich"), Code::DateBad);
    assert!(gap.message.contains("did not occur"), "{gap}");
    let twice = refused(meeting("2026-10-25T02:30", "Europe/Zurich"), Code::DateBad);
    assert!(twice.message.contains("occurred twice"), "{twice}");
    assert!(twice.message.contains("+02:00") && twice.message.contains("+01:00"));
    refused(meeting("2026-02-04T10:00", "Asia/Dubay"), Code::DateBad);
    refused(meeting("tomorrow at ten", "Asia/Dubai"), Code::DateBad);
}
