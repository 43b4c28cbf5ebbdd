//! Where a meeting stands: held, going on, planned, wished for, put off, called off, by the words of its clause.

use std::ops::Range;

use crate::{calendar::When, proposal::MeetingStatus, reading::Reading, sentence::Sentence};

pub(super) fn status(
    reading: &Reading<'_>,
    clause: &Range<usize>,
    sentence: &Sentence,
) -> MeetingStatus {
    let has = |range: Range<usize>, words: &[&str]| {
        reading.tokens[range]
            .iter()
            .any(|t| words.contains(&t.low.as_str()) && !(t.low == "may" && t.capital))
    };
    let here = |words: &[&str]| has(clause.clone(), words);
    // "said the round would take place": told ahead, not wished for.
    let would = here(&["would"])
        && here(&[
            "take",
            "held",
            "begin",
            "resume",
            "continue",
            "start",
            "open",
            "return",
            "reconvene",
            "convene",
        ])
        && !here(&[
            "could",
            "may",
            "might",
            "if",
            "proposed",
            "offered",
            "suggested",
            "possible",
            "should",
        ]);
    let future = reading.tokens[clause.clone()].iter().any(|t| {
        // The particle of the future in Arabic: "ستستأنف".
        (t.low.starts_with("ست") || t.low.starts_with("سي")) && t.low.chars().count() > 4
    });
    let put_off = reading.tokens[clause.clone()].windows(2).any(|pair| {
        matches!(pair[0].low.as_str(), "put" | "pushed")
            && matches!(pair[1].low.as_str(), "off" | "back")
    });
    if put_off
        || here(&[
            "postponed",
            "postpone",
            "delayed",
            "delay",
            "rescheduled",
            "отложены",
            "перенесены",
            "перенесено",
            "reportées",
            "تأجيل",
        ])
    {
        MeetingStatus::Postponed
    } else if here(&[
        "cancelled",
        "canceled",
        "cancel",
        "scrapped",
        "отменена",
        "скасовано",
        "annulée",
        "إلغاء",
    ]) {
        MeetingStatus::Cancelled
    } else if would || future {
        MeetingStatus::Scheduled
    } else if here(&[
        "invite",
        "invited",
        "invites",
        "invitation",
        "proposed",
        "propose",
        "proposes",
        "proposal",
        "offered",
        "offer",
        "suggested",
        "could",
        "may",
        "might",
        "would",
        "possible",
        "возможна",
        "возможны",
        "можлива",
        "готов",
        "готовий",
        "possibility",
        "prospect",
        "prospects",
        "chances",
        "ready",
        "willing",
        "willingness",
        "urged",
        "demanded",
        "wants",
        "hoped",
        "discussed",
        "seek",
        "seeking",
        "prepared",
    ]) {
        MeetingStatus::Proposed
    } else if here(&[
        "will",
        "scheduled",
        "planned",
        "due",
        "expected",
        "set",
        "plan",
        "plans",
        "upcoming",
        "next",
        "slated",
        "agreed",
        "shall",
        "to-be",
        "ahead",
        "пройдут",
        "пройдет",
        "возобновятся",
        "відновляться",
        "пройдуть",
        "reprendront",
        "продолжатся",
        "продолжится",
        "начнутся",
        "начнется",
        "возобновится",
        "продовжаться",
        "розпочнуться",
        "відновиться",
        "recevra",
        "rencontrera",
        "встретится",
        "встретятся",
        "зустрінеться",
        "запланирована",
        "запланирован",
        "запланована",
        "запланований",
        "reprendra",
        "tiendra",
        "tiendront",
        "планируется",
        "состоятся",
        "состоится",
        "відбудуться",
        "відбудеться",
        "auront",
        "aura",
        "prévues",
        "prévue",
        "ستعقد",
        "المقبلة",
    ]) {
        MeetingStatus::Scheduled
    } else if here(&[
        "ongoing",
        "underway",
        "continuing",
        "continue",
        "continued",
        "resumed",
        "resume",
        "began",
        "begun",
        "started",
        "opened",
        "currently",
    ]) {
        MeetingStatus::Ongoing
    } else if has(sentence.tokens.clone(), &["ahead"])
        && here(&["talks", "meeting", "negotiations"])
        && here(&["ahead"])
    {
        MeetingStatus::Scheduled
    } else {
        MeetingStatus::Past
    }
}

/// "is to resume tomorrow": what stands in the words of now and lies ahead is planned.
pub(super) fn ahead_of(
    reading: &Reading<'_>,
    clause: &Range<usize>,
    status: MeetingStatus,
) -> MeetingStatus {
    if !matches!(status, MeetingStatus::Past | MeetingStatus::Ongoing) {
        return status;
    }
    let to_be = reading.tokens[clause.clone()]
        .windows(2)
        .any(|pair| matches!(pair[0].low.as_str(), "is" | "are") && pair[1].low == "to");
    let ahead = to_be || reading.whens(clause.clone()).any(When::is_ahead);
    if ahead {
        MeetingStatus::Scheduled
    } else {
        status
    }
}
