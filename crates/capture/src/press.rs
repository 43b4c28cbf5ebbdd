//! Outlets that no table knows, by what stands beside or in their name: "the Armenian news site Civilnet",
//! "Al Bayan television", "told the Harbour Times". Owns that telling and nothing else.

use std::ops::Range;

use crate::token::{Kind, Token};

/// Nouns that name an outlet's sort before or after its name.
fn noun(low: &str) -> bool {
    matches!(
        low,
        "newspaper"
            | "daily"
            | "weekly"
            | "agency"
            | "channel"
            | "broadcaster"
            | "website"
            | "site"
            | "network"
            | "magazine"
            | "outlet"
            | "station"
            | "television"
            | "tv"
            | "radio"
            | "portal"
            | "podcast"
            | "газете"
            | "газета"
            | "агентству"
            | "агентство"
            | "телеканалу"
            | "телеканал"
            | "каналу"
            | "агентстві"
            | "quotidien"
            | "journal"
            | "chaîne"
    )
}

/// Words that end the name of an outlet.
fn tail(low: &str) -> bool {
    matches!(
        low,
        "news"
            | "times"
            | "post"
            | "journal"
            | "herald"
            | "tribune"
            | "television"
            | "tv"
            | "radio"
            | "gazette"
            | "chronicle"
            | "broadcasting"
            | "telegraph"
            | "newspaper"
            | "daily"
            | "magazine"
            | "today"
    )
}

/// Whether the run of capitals names an outlet, and its tokens.
pub(crate) fn outlet(tokens: &[Token], run: &Range<usize>) -> Option<Range<usize>> {
    if run.is_empty() {
        return None;
    }
    let word = |at: usize| tokens.get(at).filter(|t| t.word());
    let before = run.start.checked_sub(1).and_then(word);
    let named = before.is_some_and(|t| noun(&t.low) && !t.capital);
    // "Al Bayan television", "Saba news agency".
    let after = word(run.end).filter(|t| !t.capital);
    let kind = after.is_some_and(|t| {
        matches!(
            t.low.as_str(),
            "television" | "tv" | "radio" | "newspaper" | "daily" | "magazine" | "agency"
        ) || t.low == "news" && word(run.end + 1).is_some_and(|t| noun(&t.low))
    });
    if named || kind {
        return Some(run.clone());
    }
    // "Harbour Times": the last word is no part of a run, since no person is called so.
    let last = word(run.end).filter(|t| t.capital && tail(&t.low));
    if last.is_some() {
        return Some(run.start..run.end + 1);
    }
    let told = before.is_some_and(|t| matches!(t.low.as_str(), "told" | "tells"))
        || run.start > 1
            && tokens[run.start - 1].low == "the"
            && matches!(tokens[run.start - 2].low.as_str(), "told" | "tells");
    let acronym = run.len() == 1
        && tokens[run.start].shouted
        && tokens[run.start].low.chars().count() <= 6
        && tokens
            .get(run.end)
            .is_none_or(|t| t.kind != Kind::Possessive);
    (told && acronym).then(|| run.clone())
}

/// "агентство САНА": an acronym right after its sort is an outlet, whatever city is spelt alike.
pub(crate) fn agency(tokens: &[Token], at: usize, end: usize) -> Option<Range<usize>> {
    let before = at.checked_sub(1).and_then(|i| tokens.get(i))?;
    (end == at + 1 && tokens[at].shouted && noun(&before.low)).then_some(at..end)
}
