//! Meetings, places, days, sticking points, offers and incidents.

use chrono::NaiveDate;
use rapporteur_capture::{
    proposal::{Meeting, MeetingStatus, Proposal, Response},
    read,
};

use crate::on_thursday;

fn meetings(text: &str) -> Vec<Meeting> {
    let capture = on_thursday(text);
    capture
        .proposals
        .into_iter()
        .filter_map(|p| match p {
            Proposal::Meeting(meeting) => Some(meeting),
            _ => None,
        })
        .collect()
}

fn day(text: &str) -> Option<String> {
    meetings(text)
        .into_iter()
        .next()
        .and_then(|meeting| meeting.date)
}

#[test]
fn days_are_reckoned_from_publication() {
    for (text, expected) in [
        ("The sides met in Geneva on Monday.", "2026-01-26"),
        (
            "The next round of talks is scheduled for Sunday in Muscat.",
            "2026-02-01",
        ),
        (
            "The sides held talks in Muscat last week.",
            "2026-01-19/2026-01-25",
        ),
        (
            "Talks in Muscat will resume on Feb. 4-5, 2026.",
            "2026-02-04/2026-02-05",
        ),
        (
            "Talks were held in Muscat on Friday and Saturday.",
            "2026-01-23/2026-01-24",
        ),
        (
            "The delegations met in Vienna on 12 December.",
            "2025-12-12",
        ),
        ("The sides will meet in Vienna tomorrow.", "2026-01-30"),
        (
            "A round of talks took place in Doha in November.",
            "2025-11",
        ),
        (
            "The sides agreed to meet again around March 24.",
            "2026-03-24~",
        ),
    ] {
        assert_eq!(day(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn every_day_is_edtf() {
    let capture = on_thursday(
        "The sides met in Geneva last week, on Monday and around March 24, and will meet in Doha in April.",
    );
    for proposal in &capture.proposals {
        if let Proposal::Meeting(meeting) = proposal {
            let date = meeting.date.as_deref().unwrap_or("2026");
            assert!(rapporteur_domain::Edtf::parse(date).is_ok(), "{date}");
        }
    }
}

#[test]
fn without_a_day_of_publication_weekdays_mean_nothing() {
    let capture = read("The sides met in Geneva on Monday.", None);
    let meeting = capture
        .proposals
        .iter()
        .find_map(|p| match p {
            Proposal::Meeting(meeting) => Some(meeting),
            _ => None,
        })
        .unwrap();
    assert_eq!(
        (meeting.date.as_deref(), meeting.date_text.as_deref()),
        (None, Some("Monday"))
    );
}

#[test]
fn a_meeting_stands_where_its_words_put_it() {
    for (text, status) in [
        ("Talks were held in Muscat on Friday.", MeetingStatus::Past),
        (
            "Iran and Iraq met in Muscat on 19 May 2025.",
            MeetingStatus::Past,
        ),
        (
            "Talks will be held in Muscat on Friday.",
            MeetingStatus::Scheduled,
        ),
        (
            "The start of talks in Muscat was put off until Friday.",
            MeetingStatus::Postponed,
        ),
        (
            "Oman proposed a meeting of the foreign ministers of Iran and Iraq in Muscat.",
            MeetingStatus::Proposed,
        ),
        (
            "The meeting in Muscat on Friday was cancelled.",
            MeetingStatus::Cancelled,
        ),
    ] {
        let found = meetings(text);
        assert_eq!(
            found.first().map(|m| m.status),
            Some(status),
            "{text}: {found:?}"
        );
        assert_eq!(found[0].venue.as_deref(), Some("Muscat"), "{text}");
    }
}

#[test]
fn offers_have_makers_and_answers() {
    let capture = on_thursday(
        "Arvenia is no country, but Iran invited Iraq to talks in Basra. Iraq rejected the invitation.",
    );
    let offer = capture
        .proposals
        .iter()
        .find_map(|p| match p {
            Proposal::Offer(offer) => Some(offer),
            _ => None,
        })
        .unwrap();
    assert_eq!(
        (offer.from.as_deref(), offer.to.as_deref(), offer.response),
        (Some("Iran"), Some("Iraq"), Response::Rejected)
    );
}

#[test]
fn tolls_are_intervals() {
    for (text, killed, injured) in [
        (
            "A drone attack killed three people overnight in Odesa.",
            Some((3, Some(3))),
            None,
        ),
        (
            "At least 12 people were killed and dozens wounded in an air strike on Aleppo on Sunday.",
            Some((12, None)),
            Some((24, None)),
        ),
        (
            "More than 300 soldiers were killed in clashes near Taiz on Monday.",
            Some((301, None)),
            None,
        ),
        (
            "An Iraqi soldier was killed by Iranian fire near Basra on Monday.",
            Some((1, Some(1))),
            None,
        ),
        (
            "Shelling of the town on Tuesday killed 20 to 30 people.",
            Some((20, Some(30))),
            None,
        ),
    ] {
        let capture = on_thursday(text);
        let incident = capture.proposals.iter().find_map(|p| match p {
            Proposal::Incident(incident) => Some(incident),
            _ => None,
        });
        let incident = incident.unwrap_or_else(|| panic!("no incident in {text}"));
        assert_eq!(
            (incident.killed, incident.injured),
            (killed, injured),
            "{text}"
        );
    }
}

#[test]
fn what_is_feared_is_no_incident() {
    let capture = on_thursday(
        "Kyiv warned that Russia may be preparing a large missile attack on Odesa on Sunday.",
    );
    assert!(
        !capture
            .proposals
            .iter()
            .any(|p| matches!(p, Proposal::Incident(_)))
    );
}

#[test]
fn sticking_points_are_what_parties_differ_over() {
    let capture = on_thursday(
        "The sides still differ over fishing rights. Security guarantees remain an obstacle to any deal.",
    );
    let names: Vec<&str> = capture
        .proposals
        .iter()
        .filter_map(|p| match p {
            Proposal::Issue(issue) => Some(issue.name.as_str()),
            _ => None,
        })
        .collect();
    assert!(
        names.contains(&"fishing rights") && names.contains(&"security guarantees"),
        "{names:?}"
    );
}

#[test]
fn a_person_is_one_under_every_spelling() {
    let capture = on_thursday(
        "Zelensky spoke in Kyiv. Volodymyr Zelenskyy said he would wait. Президент Зеленський поїхав.",
    );
    let persons: Vec<&str> = capture
        .proposals
        .iter()
        .filter_map(|p| match p {
            Proposal::Person(person) => Some(person.name.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(persons.len(), 1, "{persons:?}");
}

#[test]
fn the_header_tells_title_day_and_language() {
    let capture = read(
        "title: A ferry sails\npublished: 2026-02-01 10:00\nlanguage: en\n\nThe sides met in Oslo on Monday.",
        NaiveDate::from_ymd_opt(2026, 1, 29),
    );
    assert_eq!(capture.title.as_deref(), Some("A ferry sails"));
    assert_eq!(
        capture.published,
        NaiveDate::from_ymd_opt(2026, 1, 29),
        "the caller's day goes first"
    );
}
