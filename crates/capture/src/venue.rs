//! Places of talks: cities and buildings that a preposition or a verb of hosting ties to them, and what
//! each is to the talks.

mod place;

use std::ops::Range;

use crate::{
    gazetteer::Sort,
    proposal::{Venue, VenueRole},
    reading::Reading,
    sentence::Sentence,
    terms,
    token::Kind,
};

use place::{building, described, hosts, is_building, to_place, unknown};

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
        terms::meeting_noun(&t.low)
            || terms::meeting_verb(&t.low)
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
