//! How many were killed or hurt, as told: least and most. Owns figures beside such words; whether anything
//! happened is not decided here.

use std::ops::Range;

use crate::{months::count_of, reading::Reading, terms, token::Kind};

/// Least and most; none for a most that is not told.
pub(crate) type Toll = (u64, Option<u64>);

/// Words between a verb of harm and its count.
fn leads(low: &str) -> bool {
    matches!(
        low,
        "at" | "least"
            | "more"
            | "than"
            | "up"
            | "to"
            | "some"
            | "about"
            | "around"
            | "nearly"
            | "almost"
            | "over"
            | "as"
            | "many"
            | "an"
            | "estimated"
            | "another"
            | "between"
            | "close"
            | "of"
            | "the"
            | "approximately"
            | "roughly"
            | "fewer"
            | "under"
            | "toll"
            | "rose"
            | "risen"
            | "climbed"
            | "reached"
            | "stands"
            | "stood"
    )
}

/// A count beside one of the words: "at least 12", "more than 300", "20 to 30", "dozens".
pub(crate) fn toll(
    reading: &Reading<'_>,
    clause: &Range<usize>,
    words: fn(&str) -> bool,
) -> Option<Toll> {
    let tokens = &reading.tokens;
    let asides = asides(reading, clause);
    clause
        .clone()
        .filter(|&i| words(&tokens[i].low))
        .find_map(|at| {
            let figure = after(reading, clause, at)
                .or_else(|| before(reading, clause, at, &asides))
                .or_else(|| later(reading, clause, at, &asides))?;
            counted(reading, clause, figure)
        })
}

/// "19 people, among them seven children, were killed": what stands in between counts some of the same.
fn asides(reading: &Reading<'_>, clause: &Range<usize>) -> Vec<Range<usize>> {
    let tokens = &reading.tokens;
    let mut found = Vec::new();
    for at in clause.clone() {
        if matches!(
            tokens[at].low.as_str(),
            "including" | "among" | "notamment" | "включая" | "серед" | "dont"
        ) {
            let end = (at + 1..clause.end.min(at + 12))
                .find(|&i| matches!(tokens[i].kind, Kind::Comma | Kind::Semicolon))
                .unwrap_or_else(|| clause.end.min(at + 6));
            found.push(at..end);
        }
    }
    found
}

fn is_figure(reading: &Reading<'_>, at: usize) -> bool {
    number(reading, at).is_some() && is_count(reading, at)
}

/// "killed at least 12 people".
fn after(reading: &Reading<'_>, clause: &Range<usize>, at: usize) -> Option<usize> {
    let tokens = &reading.tokens;
    // "were killed and 20 injured": what follows "and" belongs to the next word.
    let mut i = at + 1;
    while i < clause.end && i - at < 8 {
        if is_figure(reading, i) {
            let owned = (i + 1..clause.end.min(i + 4)).any(|j| {
                is_harm(&tokens[j].low)
                    && !tokens[i + 1..j]
                        .iter()
                        .any(|t| t.low == "and" || t.kind == Kind::Comma)
            });
            return (!owned).then_some(i);
        }
        if !leads(&tokens[i].low) {
            return None;
        }
        i += 1;
    }
    None
}

fn is_harm(low: &str) -> bool {
    terms::killed(low) || terms::injured(low)
}

/// "Two people were injured", "12 dead".
fn before(
    reading: &Reading<'_>,
    clause: &Range<usize>,
    at: usize,
    asides: &[Range<usize>],
) -> Option<usize> {
    for i in (clause.start..at).rev().take(14) {
        let low = reading.tokens[i].low.as_str();
        if is_harm(low) || matches!(low, "when" | "after") {
            return None;
        }
        if is_figure(reading, i) && !asides.iter().any(|aside| aside.contains(&i)) {
            return Some(i);
        }
    }
    None
}

/// "killed on Monday three people", "загинули щонайменше чотири людини".
fn later(
    reading: &Reading<'_>,
    clause: &Range<usize>,
    at: usize,
    asides: &[Range<usize>],
) -> Option<usize> {
    let near = at + 1..clause.end.min(at + 8);
    near.take_while(|&i| !is_harm(&reading.tokens[i].low))
        .find(|&i| is_figure(reading, i) && !asides.iter().any(|aside| aside.contains(&i)))
}

/// The interval that a figure and the words around it tell.
fn counted(reading: &Reading<'_>, clause: &Range<usize>, figure: usize) -> Option<Toll> {
    let tokens = &reading.tokens;
    let count = number(reading, figure)?;
    let low = |at: usize| {
        tokens
            .get(at)
            .filter(|_| at < clause.end)
            .map_or("", |t| t.low.as_str())
    };
    let lead: Vec<&str> = (figure.saturating_sub(3).max(clause.start)..figure)
        .map(low)
        .collect();
    let many = matches!(
        low(figure),
        "dozens" | "hundreds" | "scores" | "thousands" | "десятки" | "десятків" | "dizaines"
    );
    let second = number(reading, figure + 2).filter(|most| *most >= count);
    let least = matches!(
        lead.as_slice(),
        [
            ..,
            "least" | "minimum" | "щонайменше" | "минимум" | "як-мінімум"
        ] | [.., "au", "moins"]
            | [.., "не", "менее" | "менше"]
            | [.., "меньшей", "мере"]
    ) || (figure + 1..clause.end.min(figure + 4)).any(|i| low(i) == "الأقل");
    if lead.contains(&"between") && low(figure + 1) == "and" {
        return Some((count, second));
    }
    // The second of two: "20 to 30" is read from the first.
    let paired = figure >= 2
        && (matches!(low(figure - 1), "to" | "–" | "and")
            || tokens[figure - 1].kind == Kind::Hyphen);
    let first = paired
        .then(|| number(reading, figure - 2))
        .flatten()
        .filter(|first| *first < count);
    if let Some(first) = first {
        let between = figure >= 3 && low(figure - 3) == "between";
        if low(figure - 1) != "and" || between {
            return Some((first, Some(count)));
        }
    }
    if least {
        return Some((count, None));
    }
    if lead.ends_with(&["than"]) && lead.contains(&"more")
        || lead.ends_with(&["over"])
        || matches!(
            lead.as_slice(),
            [.., "plus", "de" | "d'"] | [.., "более" | "понад" | "больше"]
        )
    {
        return Some((count.saturating_add(1), None));
    }
    if lead.ends_with(&["than"]) || lead.ends_with(&["under"]) {
        return Some((0, Some(count.saturating_sub(1))));
    }
    if lead.ends_with(&["to"]) && lead.contains(&"up") || lead.ends_with(&["as", "many", "as"]) {
        return Some((0, Some(count)));
    }
    if many {
        return Some((count, None));
    }
    let range = matches!(low(figure + 1), "to" | "–")
        || tokens
            .get(figure + 1)
            .is_some_and(|t| t.kind == Kind::Hyphen);
    Some((count, Some(second.filter(|_| range).unwrap_or(count))))
}

fn number(reading: &Reading<'_>, at: usize) -> Option<u64> {
    let token = reading.tokens.get(at)?;
    match token.low.as_str() {
        "dozens" | "десятки" | "десятків" | "dizaines" | "عشرات" => Some(24),
        "scores" => Some(40),
        "hundreds" => Some(200),
        "thousands" => Some(2000),
        "dozen" => Some(12),
        "a" | "an" if one_person(reading, at) => Some(1),
        "a" | "an" | "zero" => None,
        low => count_of(low).and_then(|n| u64::try_from(n).ok()),
    }
}

/// "An Armenian soldier": one, with at most two words between.
fn one_person(reading: &Reading<'_>, at: usize) -> bool {
    const PERSONS: [&str; 40] = [
        "soldier",
        "civilian",
        "person",
        "man",
        "woman",
        "child",
        "girl",
        "boy",
        "officer",
        "policeman",
        "journalist",
        "worker",
        "serviceman",
        "fighter",
        "sergeant",
        "lieutenant",
        "major",
        "colonel",
        "commander",
        "peacekeeper",
        "guard",
        "sailor",
        "driver",
        "pilot",
        "resident",
        "teenager",
        "baby",
        "doctor",
        "medic",
        "nurse",
        "conscript",
        "militant",
        "rebel",
        "gunman",
        "fisherman",
        "protester",
        "contractor",
        "marine",
        "infant",
        "captain",
    ];
    let near = reading.tokens.iter().skip(at + 1).take(3);
    near.map(|t| t.low.as_str())
        .any(|low| PERSONS.contains(&low))
}

/// A figure that is no day, no year, no measure.
fn is_count(reading: &Reading<'_>, at: usize) -> bool {
    let dated = reading
        .whens(at.saturating_sub(3)..at + 1)
        .any(|w| w.tokens.contains(&at));
    let unit = reading.tokens.get(at + 1).is_some_and(|t| {
        matches!(
            t.low.as_str(),
            "percent"
                | "%"
                | "km"
                | "kilometers"
                | "kilometres"
                | "miles"
                | "days"
                | "weeks"
                | "months"
                | "years"
                | "hours"
                | "minutes"
                | "drones"
                | "missiles"
                | "locations"
                | "rockets"
                | "million"
                | "billion"
                | "houses"
                | "buildings"
                | "vehicles"
                | "homes"
                | "boats"
                | "vessels"
                | "ships"
                | "villages"
                | "strikes"
                | "attacks"
                | "airstrikes"
                | "raids"
                | "июня"
                | "p.m."
                | "a.m."
                | "of"
        ) && !(t.low == "of"
            && reading.tokens.get(at + 2).is_some_and(|t| {
                matches!(t.low.as_str(), "them" | "its" | "his" | "their" | "whom")
            }))
    });
    !dated && !unit
}
