//! Invitations, proposals, demands: who makes them, to whom, and what became of them as far as the text
//! tells. Silence is an answer of its own, so "pending" needs words that say so.

use std::ops::Range;

use crate::{
    gazetteer::{Sort, gazetteer},
    names::Mention,
    proposal::{Offer, Response, Statement, Voice},
    reading::Reading,
    sentence::Sentence,
    terms,
    token::Kind,
};

/// The offers of the text.
pub(crate) fn offers(reading: &Reading<'_>, statements: &[Statement]) -> Vec<Offer> {
    let mut found: Vec<Offer> = Vec::new();
    for (i, sentence) in reading.sentences.iter().enumerate() {
        if sentence.aside {
            continue;
        }
        let next = reading.sentences.get(i + 1);
        if let Some(offer) = offer(reading, sentence, next, statements) {
            found.push(offer);
        }
    }
    found
}

fn offer(
    reading: &Reading<'_>,
    sentence: &Sentence,
    next: Option<&Sentence>,
    statements: &[Statement],
) -> Option<Offer> {
    let range = &sentence.tokens;
    let at = range.clone().find(|&i| makes(reading, range, i))?;
    let clause = clause(reading, range, at);
    let from = pronoun_maker(reading, &clause, at)
        .then(|| speaker(statements, sentence))
        .flatten()
        .or_else(|| maker(reading, &clause, at))
        .or_else(|| maker(reading, &(range.start..at), at))
        .or_else(|| speaker(statements, sentence));
    let to = addressee(reading, &clause, at, from.as_deref());
    let answered = response(reading, range) != Response::Unknown;
    if from.is_none() && to.is_none() && !answered {
        return None;
    }
    let what = reading.words(&(at..clause.end.min(at + 14)));
    let here = response(reading, range);
    let (response, told) = if here == Response::Unknown {
        next.filter(|n| n.paragraph == sentence.paragraph)
            .map_or((here, range), |n| (response(reading, &n.tokens), &n.tokens))
    } else {
        (here, range)
    };
    let answered = response != Response::Unknown;
    let dated = reading
        .whens(clause.clone())
        .find(|when| when.is_near() && !when.is_ahead())
        .map(|when| reading.dated(when, false));
    Some(Offer {
        span: reading.span(&clause),
        what,
        from,
        to,
        response,
        response_span: answered.then(|| reading.span(told)),
        dated,
    })
}

/// "It proposed", "we have offered", "he had suggested": the maker is whoever speaks.
fn pronoun_maker(reading: &Reading<'_>, clause: &Range<usize>, at: usize) -> bool {
    let mut left = at;
    while left > clause.start && crate::lexicon::between(&reading.tokens[left - 1].low) {
        left -= 1;
    }
    left > clause.start
        && matches!(
            reading.tokens[left - 1].low.as_str(),
            "it" | "we" | "he" | "she" | "they" | "i" | "ми" | "мы" | "nous" | "він" | "он"
        )
}

/// Who speaks in a sentence; a side for its country.
fn speaker(statements: &[Statement], sentence: &Sentence) -> Option<String> {
    let said = statements.iter().find(|s| {
        s.sentence.start < sentence.tokens.end && sentence.tokens.start < s.sentence.end
    })?;
    if said.voice == Voice::Outlet {
        return None;
    }
    // "the Chinese side" is China.
    let inside = crate::token::tokens(&said.speaker, &[]);
    let side = inside.last().is_some_and(|t| t.low.starts_with("side"));
    let country = (0..inside.len())
        .find_map(|at| gazetteer().longest(&inside, at))
        .filter(|(known, _)| side && matches!(known.sort, Sort::Country | Sort::People))
        .map(|(known, _)| gazetteer().country_name(&known.party).to_owned());
    country.or_else(|| Some(said.speaker.clone()))
}

fn makes(reading: &Reading<'_>, range: &Range<usize>, at: usize) -> bool {
    let tokens = &reading.tokens;
    let low = tokens[at].low.as_str();
    if !terms::makes_offer(low) {
        return false;
    }
    let follows = |words: &[&str], reach: usize| {
        tokens[at + 1..range.end.min(at + 1 + reach)]
            .iter()
            .any(|t| words.contains(&t.low.as_str()))
    };
    let before = at
        .checked_sub(1)
        .filter(|i| *i >= range.start)
        .map(|i| &tokens[i]);
    let owned = before.is_some_and(|t| {
        matches!(
            t.low.as_str(),
            "a" | "an" | "the" | "its" | "his" | "her" | "their" | "this" | "new"
        ) || t.kind == Kind::Possessive
    });
    match low {
        // "the proposed agenda", "a planned visit" tell of something, not of an offer made here.
        "proposed" | "offered" | "suggested" | "requested" | "invited" if owned => false,
        "plan"
            if !owned
                && !tokens[at.saturating_sub(3).max(range.start)..at]
                    .iter()
                    .any(|t| {
                        matches!(
                            t.low.as_str(),
                            "a" | "the" | "peace" | "its" | "their" | "his" | "new"
                        )
                    }) =>
        {
            false
        }
        "ready" | "willing" | "prepared" => {
            follows(&["to", "for"], 1)
                && follows(
                    &[
                        "host",
                        "meet",
                        "dilute",
                        "discuss",
                        "negotiate",
                        "accept",
                        "hold",
                        "resume",
                        "talk",
                        "talks",
                        "sign",
                        "withdraw",
                        "release",
                        "give",
                        "compromise",
                        "halt",
                        "suspend",
                        "freeze",
                        "limit",
                        "consider",
                        "visit",
                        "go",
                        "join",
                    ],
                    4,
                )
        }
        "offers" | "offer" | "demands" | "plan" | "draft" | "initiative" | "roadmap"
        | "proposals" => {
            follows(&["to", "for", "on", "of", "that"], 2)
                || tokens[at.saturating_sub(3).max(range.start)..at]
                    .iter()
                    .any(|t| {
                        matches!(
                            t.low.as_str(),
                            "rejected"
                                | "accepted"
                                | "submitted"
                                | "presented"
                                | "declined"
                                | "new"
                                | "an"
                                | "its"
                                | "their"
                                | "his"
                        )
                    })
        }
        "urged" | "asked" | "pressed" | "appealed" | "suggested" | "suggests" | "suggesting" => {
            follows(
                &[
                    "talks",
                    "meeting",
                    "ceasefire",
                    "truce",
                    "summit",
                    "negotiations",
                    "to",
                    "that",
                    "for",
                ],
                6,
            )
        }
        // "put an extension to both sides", "conveyed a proposal": a verb of handing over with what is handed.
        "tabled" | "submitted" | "presented" | "conveyed" | "handed" | "delivered" | "put" => {
            follows(
                &[
                    "proposal",
                    "proposals",
                    "plan",
                    "draft",
                    "document",
                    "roadmap",
                    "memorandum",
                    "extension",
                    "offer",
                    "initiative",
                    "package",
                    "paper",
                    "blueprint",
                    "deal",
                    "truce",
                    "invitation",
                    "counterproposal",
                ],
                6,
            ) && (low != "put"
                || !follows(&["off", "forward", "out", "on", "into"], 1)
                || follows(&["forward"], 1))
        }
        "memorandum" | "blueprint" | "package" => follows(&["to", "for", "on", "of", "that"], 1),
        "proposal" | "invitation" | "suggestion" => {
            let answered = tokens[range.clone()].iter().any(|t| {
                matches!(
                    t.low.as_str(),
                    "rejected"
                        | "accepted"
                        | "declined"
                        | "rejects"
                        | "accepts"
                        | "regarding"
                        | "repeated"
                        | "extended"
                )
            });
            let comment = tokens[range.clone()].iter().any(|t| t.low == "comment");
            !comment
                && (answered
                    || follows(&["to", "for", "that", "of", "from", "by"], 1)
                    || tokens[at.saturating_sub(3).max(range.start)..at]
                        .iter()
                        .any(|t| {
                            matches!(t.low.as_str(), "a" | "an" | "its" | "their" | "his" | "new")
                                || t.kind == Kind::Possessive
                        }))
        }
        _ => true,
    }
}

fn clause(reading: &Reading<'_>, range: &Range<usize>, at: usize) -> Range<usize> {
    let cut = |i: &usize| {
        let t = &reading.tokens[*i];
        t.kind == Kind::Semicolon
            || matches!(
                t.low.as_str(),
                "because" | "although" | "while" | "but" | "as" | "after"
            )
            || (t.kind == Kind::Comma && i.abs_diff(at) > 4)
    };
    let start = (range.start..at)
        .rev()
        .find(cut)
        .map_or(range.start, |i| i + 1);
    let end = (at + 1..range.end).find(cut).unwrap_or(range.end);
    start..end
}

fn named(mention: &Mention) -> Option<String> {
    match mention.sort {
        Sort::Person | Sort::Body => Some(mention.name.clone()),
        Sort::Country | Sort::People => Some(gazetteer().country_name(&mention.party).to_owned()),
        Sort::City => mention.government.clone(),
        Sort::Outlet => None,
    }
}

fn maker(reading: &Reading<'_>, clause: &Range<usize>, at: usize) -> Option<String> {
    let by = (at..clause.end.min(at + 6))
        .find(|&i| {
            let low = reading.tokens[i].low.as_str();
            let whose = low == "of"
                && i <= at + 1
                && reading
                    .names
                    .within(i + 1..clause.end.min(i + 4))
                    .any(|m| m.sort != Sort::City);
            matches!(low, "by" | "from") || whose
        })
        .and_then(|i| {
            (i + 1..clause.end.min(i + 4))
                .find_map(|j| reading.names.at(j))
                .and_then(named)
        });
    by.or_else(|| {
        reading
            .names
            .within(clause.start..at)
            .last()
            .and_then(named)
    })
}

fn addressee(
    reading: &Reading<'_>,
    clause: &Range<usize>,
    at: usize,
    from: Option<&str>,
) -> Option<String> {
    let after = reading
        .names
        .within(at + 1..clause.end)
        .filter(|m| m.sort != Sort::City || reading.tokens[m.tokens.start - 1].low == "to")
        .filter_map(named)
        .find(|name| Some(name.as_str()) != from);
    after.or_else(|| {
        reading
            .names
            .within(clause.start..at)
            .filter_map(named)
            .find(|name| Some(name.as_str()) != from)
    })
}

fn response(reading: &Reading<'_>, range: &Range<usize>) -> Response {
    let has = |words: &[&str]| {
        reading.tokens[range.clone()]
            .iter()
            .any(|t| words.contains(&t.low.as_str()))
    };
    if has(&[
        "rejected",
        "rejects",
        "reject",
        "declined",
        "dismissed",
        "refused",
        "refuses",
        "ruled",
        "отверг",
        "відхилив",
        "rejeté",
        "رفض",
    ]) {
        Response::Rejected
    } else if has(&[
        "counterproposal",
        "counter-proposal",
        "counteroffer",
        "instead",
    ]) {
        Response::Countered
    } else if has(&[
        "accepted", "accepts", "accept", "agreed", "agrees", "welcomed", "approved",
    ]) {
        Response::Accepted
    } else if has(&[
        "response",
        "responded",
        "reply",
        "replied",
        "respond",
        "answer",
        "consider",
        "considering",
        "studying",
        "awaiting",
        "waiting",
        "review",
        "reviewing",
    ]) {
        Response::Pending
    } else if has(&["if", "provided", "unless", "condition", "conditions"]) {
        Response::Conditional
    } else {
        Response::Unknown
    }
}
