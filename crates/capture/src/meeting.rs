//! Meetings. Owns what makes a sentence tell of a meeting and where it stands;
//! dates and names come from the reading.

use std::ops::Range;

use crate::{
    calendar::When,
    gazetteer::{Sort, gazetteer},
    proposal::{Meeting, MeetingStatus},
    reading::Reading,
    sentence::Sentence,
    token::Kind,
    venue::venue_in,
};

pub(crate) const NOUNS: [&str; 66] = [
    "talks",
    "negotiations",
    "meeting",
    "meetings",
    "summit",
    "round",
    "rounds",
    "session",
    "consultations",
    "discussions",
    "conference",
    "dialogue",
    "dialogues",
    "negotiation",
    "переговоры",
    "переговоров",
    "переговорам",
    "встреча",
    "встречи",
    "встречу",
    "переговори",
    "переговорів",
    "зустріч",
    "зустрічі",
    "négociations",
    "pourparlers",
    "réunion",
    "sommet",
    "محادثات",
    "مفاوضات",
    "forum",
    "gathering",
    "plenary",
    "parley",
    "meeting's",
    "переговорах",
    "переговорами",
    "встрече",
    "встреч",
    "раунд",
    "раунда",
    "раунде",
    "саммит",
    "саммита",
    "саммите",
    "зустрічей",
    "саміт",
    "саміту",
    "саміті",
    "раунду",
    "раунді",
    "entretiens",
    "rencontre",
    "réunions",
    "rencontres",
    "cycle",
    "اجتماع",
    "لقاء",
    "قمة",
    "جولة",
    "مشاورات",
    "المحادثات",
    "المفاوضات",
    "اجتماعا",
    "لقاءات",
    "الاجتماع",
];
pub(crate) const VERBS: [&str; 38] = [
    "met",
    "meet",
    "meets",
    "convened",
    "convene",
    "gathered",
    "reconvene",
    "reconvened",
    "visit",
    "visited",
    "hosted",
    "host",
    "hosting",
    "travel",
    "rencontré",
    "received",
    "sat",
    "reconvenes",
    "gather",
    "hosts",
    "recevra",
    "rencontrera",
    "reçu",
    "встретился",
    "встретились",
    "встретится",
    "встретятся",
    "принял",
    "приняли",
    "зустрівся",
    "зустрілися",
    "зустрінеться",
    "прийняв",
    "التقى",
    "التقت",
    "يلتقي",
    "اجتمع",
    "استقبل",
];

/// Meetings of the text.
pub(crate) fn meetings(reading: &Reading<'_>) -> Vec<Meeting> {
    let told = reading.sentences.iter().filter(|sentence| !sentence.aside);
    let clauses = told.flat_map(|sentence| {
        clauses(reading, sentence)
            .into_iter()
            .map(move |clause| (sentence, clause))
    });
    clauses
        .filter_map(|(sentence, clause)| meeting(reading, sentence, &clause))
        .collect()
}

/// A sentence cut where another assertion begins: semicolons, "while", "after", "following", relative clauses.
fn clauses(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Range<usize>> {
    let tokens = &reading.tokens;
    sentence.clauses(|start, at| {
        let low = tokens[at].low.as_str();
        let word = |at: usize| tokens.get(at).map_or("", |t| t.low.as_str());
        // "talks, which had been due on Thursday, were postponed": the clause still tells of the same talks.
        let same = matches!(low, "which" | "that")
            && (start..at).rev().take(14).any(|i| NOUNS.contains(&word(i)))
            && matches!(
                word(at + 1),
                "was" | "were" | "is" | "are" | "will" | "had" | "has" | "took" | "would"
            );
        let compares = low == "as"
            && (matches!(
                word(at + 1),
                "early" | "soon" | "late" | "well" | "part" | "many"
            ) || matches!(
                word(at.saturating_sub(1)),
                "early" | "soon" | "late" | "well"
            ));
        let cuts = tokens[at].kind == Kind::Semicolon
            || matches!(
                low,
                "following"
                    | "ahead"
                    | "before"
                    | "after"
                    | "while"
                    | "although"
                    | "but"
                    | "who"
                    | "which"
                    | "whose"
                    | "where"
                    | "as"
                    | "since"
            ) && at > start + 3
                && at + 3 < sentence.tokens.end
                && !same
                && !compares;
        let and = low == "and"
            && at > start + 4
            && tokens
                .get(at + 1)
                .is_some_and(|t| matches!(t.low.as_str(), "another" | "will" | "that"));
        // ", noting that he had": another assertion of the same speaker.
        let goes_on =
            crate::lexicon::continues(low) && at > start + 3 && tokens[at - 1].kind == Kind::Comma;
        (cuts || and || goes_on).then_some(at)
    })
}

fn meeting(reading: &Reading<'_>, sentence: &Sentence, clause: &Range<usize>) -> Option<Meeting> {
    let tokens = &reading.tokens;
    let trigger = trigger(reading, clause)?;
    let status = ahead_of(reading, clause, status(reading, clause, sentence));
    let ahead = !matches!(status, MeetingStatus::Past | MeetingStatus::Ongoing);
    let when = nearest(
        reading
            .whens(clause.clone())
            .filter(|w| !of_speech(reading, w) && !before_that(reading, w, trigger)),
        trigger,
    );
    let venue = venue_in(reading, clause, trigger);
    let participants = participants(reading, clause);
    let verb = VERBS.contains(&tokens[trigger].low.as_str());
    let firm = when.is_some()
        || venue.is_some()
        || matches!(status, MeetingStatus::Postponed | MeetingStatus::Cancelled);
    let named = participants.len() >= 2
        && (verb || status == MeetingStatus::Proposed || status == MeetingStatus::Scheduled);
    let next = tokens[clause.clone()].iter().any(|t| {
        matches!(
            t.low.as_str(),
            "next" | "another" | "second" | "third" | "fourth" | "upcoming"
        )
    }) && status != MeetingStatus::Past;
    if !(firm || named || next) || (verb && participants.is_empty() && !sides(reading, clause)) {
        return None;
    }
    let dated = when.map(|w| reading.dated(w, ahead));
    let span = reading.span(&extent(reading, clause, trigger, when, venue.as_ref()));
    Some(Meeting {
        span,
        what: what(reading, clause, trigger),
        date_text: dated.as_ref().map(|it| it.text.clone()),
        date: dated.as_ref().and_then(|it| it.edtf.clone()),
        dated,
        venue_span: venue.as_ref().map(|v| reading.span(&v.0)),
        venue: venue.map(|v| v.1),
        participants,
        status,
    })
}

/// "is to resume tomorrow": what stands in the words of now and lies ahead is planned.
fn ahead_of(reading: &Reading<'_>, clause: &Range<usize>, status: MeetingStatus) -> MeetingStatus {
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

fn trigger(reading: &Reading<'_>, clause: &Range<usize>) -> Option<usize> {
    let tokens = &reading.tokens;
    let mut noun = clause.clone().filter(|&i| {
        let low = tokens[i].low.as_str();
        let round = matches!(low, "round" | "rounds" | "session");
        let meant = !round
            || tokens[i + 1..clause.end.min(i + 5)]
                .iter()
                .any(|t| matches!(t.low.as_str(), "of" | "talks" | "negotiations" | "meeting"))
            || tokens[i.saturating_sub(2)..i].iter().any(|t| {
                matches!(
                    t.low.as_str(),
                    "next"
                        | "first"
                        | "second"
                        | "third"
                        | "fourth"
                        | "fifth"
                        | "new"
                        | "another"
                        | "latest"
                        | "last"
                        | "final"
                )
            });
        NOUNS.contains(&low)
            && meant
            && reading.names.at(i).is_none()
            && !(low == "conference"
                && i > 0
                && matches!(tokens[i - 1].low.as_str(), "press" | "news" | "security"))
    });
    let verb = || {
        clause.clone().find(|&i| {
        let low = tokens[i].low.as_str();
        let person_before = reading.names.within(clause.start..i).any(|m| m.sort != Sort::City) || sides(reading, &(clause.start..i));
        let taken = matches!(low, "received" | "reçu" | "принял" | "приняли" | "прийняв" | "sat")
            && !receives(reading, clause, i);
        VERBS.contains(&low) && !taken && person_before && !matches!(low, "met" if tokens.get(i + 1).is_some_and(|t| matches!(t.low.as_str(), "the" | "its" | "their" | "by") && !tokens.get(i + 2).is_some_and(|t| t.capital)))
    })
    };
    noun.next_back().or_else(verb)
}

/// "received the ambassador", "sat down": verbs that mean a meeting only with what follows.
fn receives(reading: &Reading<'_>, clause: &Range<usize>, verb: usize) -> bool {
    let tokens = &reading.tokens;
    if tokens[verb].low == "sat" {
        return tokens.get(verb + 1).is_some_and(|t| t.low == "down");
    }
    let to = clause.end.min(verb + 10);
    (verb + 1..to).any(|i| {
        let person = reading.names.at(i).is_some_and(|m| m.sort == Sort::Person);
        person
            || (crate::lexicon::title(&tokens[i].low)
                || matches!(
                    tokens[i].low.as_str(),
                    "delegation" | "chairs" | "envoys" | "counterpart" | "ministers"
                ))
    }) && !(verb + 1..to).any(|i| {
        matches!(
            tokens[i].low.as_str(),
            "letter"
                | "invitation"
                | "response"
                | "reply"
                | "proposal"
                | "call"
                | "information"
                | "report"
                | "reports"
                | "message"
        )
    })
}

/// "the sides", "both delegations": those who talk, without their names.
fn sides(reading: &Reading<'_>, range: &Range<usize>) -> bool {
    reading.tokens[range.clone()].iter().any(|t| {
        matches!(
            t.low.as_str(),
            "sides"
                | "we"
                | "chairs"
                | "co-chairs"
                | "i"
                | "he"
                | "she"
                | "envoy"
                | "minister"
                | "president"
                | "delegation"
                | "secretary"
                | "parties"
                | "they"
                | "delegations"
                | "leaders"
                | "ministers"
                | "negotiators"
                | "teams"
                | "officials"
                | "envoys"
        )
    })
}

fn nearest<'a>(whens: impl Iterator<Item = &'a When>, trigger: usize) -> Option<&'a When> {
    whens
        .filter(|w| w.is_near())
        .min_by_key(|w| w.tokens.start.abs_diff(trigger))
}

/// A day right after a verb of speech is the day of speaking: "said on Thursday".
fn of_speech(reading: &Reading<'_>, when: &When) -> bool {
    let from = when.tokens.start.saturating_sub(2);
    reading.tokens[from..when.tokens.start]
        .iter()
        .any(|t| crate::lexicon::reports(&t.low) || crate::lexicon::reports_elsewhere(&t.low))
}

/// A day on the other side of "that" belongs to the saying.
fn before_that(reading: &Reading<'_>, when: &When, trigger: usize) -> bool {
    when.tokens.end <= trigger
        && reading.tokens[when.tokens.end..trigger]
            .iter()
            .any(|t| matches!(t.low.as_str(), "that" | "что" | "що" | "que" | "أن" | "إن"))
}

fn status(reading: &Reading<'_>, clause: &Range<usize>, sentence: &Sentence) -> MeetingStatus {
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

/// Parties and persons of a clause, each once; a person stands for himself.
fn participants(reading: &Reading<'_>, range: &Range<usize>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for mention in reading.names.within(range.clone()) {
        let placed = mention
            .tokens
            .start
            .checked_sub(1)
            .is_some_and(|i| matches!(reading.tokens[i].low.as_str(), "in" | "at"));
        let name = match mention.sort {
            Sort::Person | Sort::Body => mention.name.clone(),
            Sort::Country | Sort::People if !placed => {
                gazetteer().country_name(&mention.party).to_owned()
            }
            Sort::City
                if !placed
                    && mention.government.is_some()
                    && mention.tokens.start > range.start =>
            {
                continue;
            }
            _ => continue,
        };
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

/// From the first to the last word that tells something of the meeting.
fn extent(
    reading: &Reading<'_>,
    clause: &Range<usize>,
    trigger: usize,
    when: Option<&When>,
    venue: Option<&(Range<usize>, String)>,
) -> Range<usize> {
    let mut from = trigger;
    let mut to = trigger + 1;
    for part in when
        .map(|w| w.tokens.clone())
        .into_iter()
        .chain(venue.map(|v| v.0.clone()))
    {
        from = from.min(part.start);
        to = to.max(part.end);
    }
    let comma = |at: &usize| reading.tokens[*at].kind == Kind::Comma;
    let start = (clause.start..from)
        .rev()
        .take(24)
        .find(comma)
        .map_or_else(|| clause.start.max(from.saturating_sub(24)), |i| i + 1);
    let end = (to..clause.end.min(to + 10))
        .find(comma)
        .unwrap_or_else(|| clause.end.min(to + 10));
    start..end
}

fn what(reading: &Reading<'_>, clause: &Range<usize>, trigger: usize) -> String {
    let tokens = &reading.tokens;
    let mut from = trigger;
    while from > clause.start && trigger - from < 5 {
        let before = &tokens[from - 1];
        let inner = before.word() && !crate::lexicon::breaks_phrase(&before.low)
            || before.kind == Kind::Hyphen;
        if !inner || crate::lexicon::reports(&before.low) {
            break;
        }
        from -= 1;
    }
    reading.words(&(from..trigger + 1))
}
