//! Meetings. Owns what makes a sentence tell of a meeting and where it stands;
//! dates and names come from the reading.

mod status;

use std::ops::Range;

use crate::{
    calendar::When,
    gazetteer::{Sort, gazetteer},
    proposal::{Dated, Meeting, MeetingStatus},
    reading::Reading,
    sentence::Sentence,
    terms,
    token::Kind,
    venue::venue_in,
};

use status::{ahead_of, status};

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
            && (start..at)
                .rev()
                .take(14)
                .any(|i| terms::meeting_noun(word(i)))
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
    let verb = terms::meeting_verb(&tokens[trigger].low);
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
    let status = if status == MeetingStatus::Past && lies_ahead(reading, dated.as_ref()) {
        MeetingStatus::Scheduled
    } else {
        status
    };
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

/// Whether the days meant begin after publication.
fn lies_ahead(reading: &Reading<'_>, dated: Option<&Dated>) -> bool {
    let published = reading.published.map(|day| day.to_string());
    let begins = dated.and_then(|it| it.edtf.as_deref()).map(|it| {
        let first = it.split('/').next().unwrap_or(it);
        first.trim_end_matches('~').to_owned()
    });
    published.zip(begins).is_some_and(|(published, begins)| {
        published
            .get(..begins.len())
            .is_some_and(|day| begins.as_str() > day)
    })
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
        terms::meeting_noun(low)
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
        terms::meeting_verb(low) && !taken && person_before && !matches!(low, "met" if tokens.get(i + 1).is_some_and(|t| matches!(t.low.as_str(), "the" | "its" | "their" | "by") && !tokens.get(i + 2).is_some_and(|t| t.capital)))
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
