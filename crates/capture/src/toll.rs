//! How many were killed or hurt, as told: least and most. Owns figures beside such words; whether anything
//! happened is not decided here.

use std::ops::Range;

use crate::{months::count_of, reading::Reading, token::Kind};

/// A count beside one of the words, as least and most: "at least 12", "more than 300", "20 to 30", "dozens".
pub(crate) fn toll(
    reading: &Reading<'_>,
    clause: &Range<usize>,
    words: &[&str],
) -> Option<(u64, Option<u64>)> {
    let tokens = &reading.tokens;
    let at = clause
        .clone()
        .find(|&i| words.contains(&tokens[i].low.as_str()))?;
    let near =
        |i: &usize| i.abs_diff(at) <= 7 && number(reading, *i).is_some() && is_count(reading, *i);
    // "killed three people" counts after the verb, "two people were injured" before it.
    let passive = at > clause.start
        && matches!(
            tokens[at - 1].low.as_str(),
            "were" | "was" | "been" | "others" | "people" | "and" | "reported" | "confirmed"
        );
    let before = (clause.start..at).rev().filter(near).min_by_key(|i| at - i);
    let after = (at + 1..clause.end).filter(near).min_by_key(|i| i - at);
    let beside = at
        .checked_sub(1)
        .filter(|&i| i >= clause.start && number(reading, i).is_some() && is_count(reading, i));
    let figure = if beside.is_some() {
        beside
    } else if passive {
        before.or(after)
    } else {
        after.filter(|&i| !crosses(reading, at, i)).or(before)
    }?;
    let count = number(reading, figure)?;
    let lead: Vec<&str> = tokens[figure.saturating_sub(3).max(clause.start)..figure]
        .iter()
        .map(|t| t.low.as_str())
        .collect();
    if lead.ends_with(&["least"]) || lead.ends_with(&["minimum"]) {
        return Some((count, None));
    }
    if lead.ends_with(&["than"]) && lead.contains(&"more") || lead.ends_with(&["over"]) {
        return Some((count + 1, None));
    }
    if lead.ends_with(&["to"]) && lead.contains(&"up") {
        return Some((0, Some(count)));
    }
    if matches!(
        tokens[figure].low.as_str(),
        "dozens" | "hundreds" | "scores" | "thousands"
    ) {
        return Some((count, None));
    }
    let range = tokens
        .get(figure + 1)
        .is_some_and(|t| matches!(t.low.as_str(), "to" | "–") || t.kind == Kind::Hyphen)
        .then(|| number(reading, figure + 2))
        .flatten();
    Some((
        count,
        Some(range.filter(|most| *most >= count).unwrap_or(count)),
    ))
}

fn crosses(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    reading.tokens[from + 1..to].iter().any(|t| {
        matches!(
            t.low.as_str(),
            "wounded" | "injured" | "injuring" | "wounding" | "killed" | "dead" | "killing"
        )
    })
}

fn number(reading: &Reading<'_>, at: usize) -> Option<u64> {
    let token = reading.tokens.get(at)?;
    match token.low.as_str() {
        "dozens" => Some(24),
        "scores" => Some(40),
        "hundreds" => Some(200),
        "thousands" => Some(2000),
        "a" | "an" if one_person(reading, at) => Some(1),
        "a" | "an" | "zero" => None,
        low => count_of(low).and_then(|n| u64::try_from(n).ok()),
    }
}

/// "An Armenian soldier": one, with at most two words between.
fn one_person(reading: &Reading<'_>, at: usize) -> bool {
    const PERSONS: [&str; 14] = [
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
                | "drones"
                | "missiles"
                | "locations"
                | "rockets"
                | "million"
                | "billion"
        )
    });
    !dated && !unit
}
