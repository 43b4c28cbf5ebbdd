//! Places of talks: cities and buildings that a preposition or a verb of hosting ties to them, and what
//! each is to the talks.

use std::ops::Range;

use crate::{
    gazetteer::Sort,
    meeting::{NOUNS, VERBS},
    names::Mention,
    proposal::{Venue, VenueRole},
    reading::Reading,
    sentence::Sentence,
    token::Kind,
};

/// A place that a preposition or a verb of hosting ties to the talks: its tokens and its name.
pub(crate) fn venue_in(
    reading: &Reading<'_>,
    range: &Range<usize>,
    trigger: usize,
) -> Option<(Range<usize>, String)> {
    let mut placed: Vec<(Range<usize>, String)> = located(reading, range);
    placed.sort_by_key(|place| (place.0.start.abs_diff(trigger), place.0.start));
    // A building comes before the city it stands in.
    let building = placed.iter().position(|place| is_building(&place.1));
    match building {
        Some(i) => Some(placed.swap_remove(i)),
        None => placed.into_iter().next(),
    }
}

fn is_building(name: &str) -> bool {
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

/// All places after "in", "at", "to" or before "hosted", with buildings.
fn located(reading: &Reading<'_>, range: &Range<usize>) -> Vec<(Range<usize>, String)> {
    let tokens = &reading.tokens;
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for at in range.clone() {
        let low = tokens[at].low.as_str();
        if !matches!(
            low,
            "in" | "at"
                | "to"
                | "visit"
                | "visiting"
                | "near"
                | "outside"
                | "reach"
                | "host"
                | "suggested"
                | "proposed"
                | "chose"
                | "picked"
                | "во"
                | "до"
                | "к"
                | "dans"
                | "en"
                | "ب"
                | "в"
                | "у"
                | "à"
                | "في"
                | "between"
        ) {
            continue;
        }
        let article = tokens
            .get(at + 1)
            .is_some_and(|t| matches!(t.low.as_str(), "the" | "a"));
        let from = described(reading, at + 1 + usize::from(article), range.end);
        if let Some(building) = building(reading, from, range.end) {
            found.push(building);
        }
        if matches!(low, "in" | "near" | "outside")
            && !article
            && reading.names.at(from).is_none()
            && let Some(place) = unknown(reading, from, range.end)
        {
            found.push(place);
        }
        let mention = reading
            .names
            .at(from)
            .filter(|m| matches!(m.sort, Sort::City | Sort::Country))
            .filter(|m| m.tokens.start == from && m.tokens.end <= range.end);
        if let Some(mention) = mention {
            let of_whom = tokens
                .get(mention.tokens.end)
                .is_some_and(|t| t.kind == Kind::Possessive);
            let told = mention.sort == Sort::City || hosts(reading, range, at);
            if !of_whom
                && told
                && (low != "to" || to_place(reading, at, mention))
                && low != "between"
            {
                found.push((mention.tokens.clone(), mention.name.clone()));
            }
        }
    }
    let leads = reading.names.within(range.clone()).find(|m| {
        matches!(m.sort, Sort::City | Sort::Country)
            && tokens.get(m.tokens.end).is_some_and(|t| {
                matches!(
                    t.low.as_str(),
                    "hosted"
                        | "hosts"
                        | "host"
                        | "will"
                        | "talks"
                        | "meeting"
                        | "summit"
                        | "negotiations"
                        | "round"
                        | "accueille"
                )
            })
    });
    if let Some(lead) = leads.filter(|m| m.sort == Sort::City) {
        found.push((lead.tokens.clone(), lead.name.clone()));
    }
    found
}

/// A country is a place of talks where a word of meeting stands close before it: not in "the crisis in Syria".
fn hosts(reading: &Reading<'_>, range: &Range<usize>, at: usize) -> bool {
    reading.tokens[at.saturating_sub(7).max(range.start)..at]
        .iter()
        .any(|t| {
            NOUNS.contains(&t.low.as_str())
                || VERBS.contains(&t.low.as_str())
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
fn described(reading: &Reading<'_>, from: usize, end: usize) -> usize {
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
fn unknown(reading: &Reading<'_>, from: usize, end: usize) -> Option<(Range<usize>, String)> {
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
fn to_place(reading: &Reading<'_>, at: usize, mention: &Mention) -> bool {
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
fn building(reading: &Reading<'_>, from: usize, end: usize) -> Option<(Range<usize>, String)> {
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

/// Places of talks in the text, each at most three times and not twice in one part.
pub(crate) fn venues(reading: &Reading<'_>) -> Vec<Venue> {
    let mut found: Vec<Venue> = Vec::new();
    for venue in reading
        .sentences
        .iter()
        .flat_map(|sentence| places(reading, sentence))
    {
        let known = found.iter().filter(|v| v.name == venue.name).count();
        let same = found
            .iter()
            .any(|v| v.name == venue.name && v.role == venue.role);
        if known < 3 && !(same && known >= 2) {
            found.push(venue);
        }
    }
    found
}

/// Places named with talks in a sentence.
fn places(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Venue> {
    let tokens = &reading.tokens;
    let range = &sentence.tokens;
    let cue = tokens[range.clone()].iter().any(|t| {
        NOUNS.contains(&t.low.as_str())
            || VERBS.contains(&t.low.as_str())
            || matches!(
                t.low.as_str(),
                "invited"
                    | "invite"
                    | "invitation"
                    | "visiting"
                    | "venue"
                    | "negotiators"
                    | "delegation"
                    | "delegations"
                    | "mission"
                    | "groups"
                    | "attended"
                    | "addressed"
                    | "address"
                    | "arrived"
                    | "envoys"
                    | "signed"
                    | "visit"
                    | "concluded"
                    | "round"
            )
    });
    if !cue {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (tokens_of, name) in located(reading, range) {
        let clause = around(reading, range, &tokens_of);
        let role = role(reading, &clause);
        found.push(Venue {
            span: reading.span(&clause),
            name_span: reading.span(&tokens_of),
            name,
            role,
        });
    }
    found
}

/// The words around a place, up to the commas.
fn around(reading: &Reading<'_>, range: &Range<usize>, place: &Range<usize>) -> Range<usize> {
    let stop = |at: &usize| {
        matches!(
            reading.tokens[*at].kind,
            Kind::Comma | Kind::Semicolon | Kind::Open | Kind::Close | Kind::Other
        )
    };
    let start = (range.start..place.start)
        .rev()
        .take(16)
        .find(stop)
        .map_or_else(
            || range.start.max(place.start.saturating_sub(16)),
            |i| i + 1,
        );
    let end = (place.end..range.end.min(place.end + 8))
        .find(stop)
        .unwrap_or_else(|| range.end.min(place.end + 8));
    start..end
}

fn role(reading: &Reading<'_>, clause: &Range<usize>) -> VenueRole {
    let has = |words: &[&str]| {
        reading.tokens[clause.clone()]
            .iter()
            .any(|t| words.contains(&t.low.as_str()))
    };
    if has(&["instead"]) {
        VenueRole::CounterProposed
    } else if has(&["postponed", "delayed"]) {
        VenueRole::Postponed
    } else if has(&[
        "invited",
        "invite",
        "invitation",
        "proposed",
        "offered",
        "could",
        "suggested",
        "ready",
        "willing",
        "prepared",
        "propose",
        "offer",
        "would",
        "may",
        "might",
    ]) {
        VenueRole::Proposed
    } else if has(&[
        "scheduled",
        "will",
        "planned",
        "due",
        "next",
        "expected",
        "set",
        "before",
        "to",
        "heading",
    ]) && !has(&["held", "met", "was", "were"])
    {
        VenueRole::Scheduled
    } else if has(&[
        "held",
        "met",
        "talks",
        "meeting",
        "hosted",
        "negotiations",
        "round",
        "summit",
        "conducted",
        "mediated",
        "signed",
        "discussions",
    ]) {
        VenueRole::Hosted
    } else {
        VenueRole::Mentioned
    }
}
