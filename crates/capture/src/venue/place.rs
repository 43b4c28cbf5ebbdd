//! What may be a place of talks: buildings, cities behind their description, places that no table knows.

use std::ops::Range;

use crate::{gazetteer::Sort, names::Mention, reading::Reading, terms, token::Kind};

/// A country is a place of talks where a word of meeting stands close before it: not in "the crisis in Syria".
pub(super) fn hosts(reading: &Reading<'_>, range: &Range<usize>, at: usize) -> bool {
    reading.tokens[at.saturating_sub(7).max(range.start)..at]
        .iter()
        .any(|t| {
            terms::meeting_noun(&t.low)
                || terms::meeting_verb(&t.low)
                || matches!(
                    t.low.as_str(),
                    "held"
                        | "place"
                        | "hosted"
                        | "arrive"
                        | "arrived"
                        | "visiting"
                        | "be"
                        | "return"
                        | "signed"
                )
        })
        && !reading.tokens[at.saturating_sub(1)..at].iter().any(|t| {
            matches!(
                t.low.as_str(),
                "crisis"
                    | "war"
                    | "conflict"
                    | "situation"
                    | "people"
                    | "regions"
                    | "forces"
                    | "fighting"
                    | "peace"
                    | "violence"
                    | "hostilities"
                    | "elections"
                    | "ceasefire"
                    | "truce"
                    | "stability"
                    | "process"
            )
        })
}

/// "the Saudi city of Jeddah", "the Omani capital, Muscat", "Oman's capital Muscat": where the name stands.
pub(super) fn described(reading: &Reading<'_>, from: usize, end: usize) -> usize {
    let tokens = &reading.tokens;
    let noun = (from..end.min(from + 6)).find(|&i| {
        matches!(
            tokens[i].low.as_str(),
            "city" | "capital" | "town" | "resort" | "port" | "village" | "outskirts"
        )
    });
    let Some(noun) = noun else { return from };
    let plain = (from..noun).all(|i| {
        tokens[i].word() && (!tokens[i].capital || reading.names.at(i).is_some())
            || matches!(tokens[i].kind, Kind::Possessive | Kind::Hyphen)
    });
    let next = noun + 1;
    let links = tokens
        .get(next)
        .is_some_and(|t| t.low == "of" || t.kind == Kind::Comma);
    let name = next + usize::from(links);
    let city = |at: usize| reading.names.at(at).is_some_and(|m| m.sort == Sort::City);
    let capital = tokens.get(name).is_some_and(|t| t.capital)
        && tokens.get(next).is_some_and(|t| t.low == "of");
    if plain && name < end && (city(name) || capital) {
        name
    } else {
        from
    }
}

/// A place that no table knows, after "in": a run of capitals that names nobody.
pub(super) fn unknown(
    reading: &Reading<'_>,
    from: usize,
    end: usize,
) -> Option<(Range<usize>, String)> {
    let tokens = &reading.tokens;
    let name = |i: usize| {
        let token = &tokens[i];
        token.word()
            && token.capital
            && !token.shouted
            && !crate::lexicon::no_name(&token.low)
            && !crate::lexicon::role_word(&token.low)
            && crate::months::month_named(token).is_none()
            && reading.names.at(i).is_none()
    };
    let mut to = from;
    while to < end
        && to - from < 4
        && (name(to)
            || to > from
                && (tokens[to].kind == Kind::Hyphen
                    || matches!(
                        tokens[to].low.as_str(),
                        "al" | "el" | "des" | "sur" | "de" | "les"
                    )))
    {
        to += 1;
    }
    while to > from && !name(to - 1) {
        to -= 1;
    }
    let ends = tokens
        .get(to)
        .is_none_or(|t| !t.capital && !matches!(t.kind, Kind::Possessive | Kind::Hyphen));
    (to > from && ends).then(|| (from..to, reading.words(&(from..to))))
}

/// "to Moscow" is a place after a verb of going or asking, an addressee after one of saying.
pub(super) fn to_place(reading: &Reading<'_>, at: usize, mention: &Mention) -> bool {
    let before = &reading.tokens[at.saturating_sub(8)..at];
    let goes = before.iter().any(|t| {
        matches!(
            t.low.as_str(),
            "invited"
                | "invite"
                | "invites"
                | "invitation"
                | "visit"
                | "travel"
                | "travelled"
                | "traveled"
                | "come"
                | "came"
                | "go"
                | "return"
                | "returned"
                | "trip"
                | "flew"
                | "fly"
                | "moved"
                | "move"
                | "heading"
                | "visited"
                | "arrive"
                | "arrived"
        )
    });
    goes && (mention.sort == Sort::City
        || before
            .iter()
            .any(|t| matches!(t.low.as_str(), "return" | "travel" | "visit" | "trip")))
}

/// "the InterContinental Hotel", "the Palais des Nations", "Oman's permanent mission in Chambésy".
pub(super) fn building(
    reading: &Reading<'_>,
    from: usize,
    end: usize,
) -> Option<(Range<usize>, String)> {
    let tokens = &reading.tokens;
    let last = (from..end.min(from + 7)).find(|&i| {
        matches!(
            tokens[i].low.as_str(),
            "hotel"
                | "palace"
                | "palais"
                | "mission"
                | "residence"
                | "embassy"
                | "castle"
                | "headquarters"
                | "villa"
                | "resort"
                | "airport"
        )
    })?;
    let inner = (from..last).all(|i| {
        tokens[i].capital
            || matches!(tokens[i].kind, Kind::Possessive | Kind::Hyphen)
            || matches!(
                tokens[i].low.as_str(),
                "permanent" | "the" | "of" | "presidential" | "royal" | "un"
            )
    });
    let marked = (from..=last).any(|i| tokens[i].capital);
    if !inner || !marked {
        return None;
    }
    let mut to = last + 1;
    while to < end
        && (tokens[to].capital || matches!(tokens[to].low.as_str(), "des" | "of" | "de"))
        && tokens[to].word()
    {
        to += 1;
    }
    Some((from..to, reading.words(&(from..to))))
}

pub(super) fn is_building(name: &str) -> bool {
    [
        "Hotel",
        "Palace",
        "Palais",
        "mission",
        "residence",
        "embassy",
        "Embassy",
        "House",
        "Centre",
        "Center",
        "Castle",
    ]
    .iter()
    .any(|word| name.contains(word))
}
