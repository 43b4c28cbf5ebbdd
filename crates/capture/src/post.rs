//! Posts beside names: "Kremlin spokesman Dmitry Peskov", "Ines Arvelo, the foreign minister". Owns finding
//! them and the party they belong to.

use std::ops::Range;

use crate::{
    atlas::Atlas,
    gazetteer::{Sort, gazetteer},
    lexicon,
    names::words,
    token::{Kind, Token},
};

/// Whether the tokens after a comma tell a post: "a spokesman for …", "the foreign minister".
pub(crate) fn describes_post(atlas: &Atlas, tokens: &[Token], at: usize) -> bool {
    let begins = tokens.get(at).is_some_and(|t| {
        matches!(
            t.low.as_str(),
            "a" | "an" | "the" | "who" | "aged" | "le" | "la"
        ) || lexicon::role_word(&t.low)
            || atlas
                .longest(tokens, at)
                .is_some_and(|(k, _)| matches!(k.sort, Sort::Country | Sort::People | Sort::Body))
    });
    if !begins {
        return false;
    }
    tokens[at.min(tokens.len())..]
        .iter()
        .take(7)
        .take_while(|t| t.kind != Kind::Comma && t.kind != Kind::Break && t.kind != Kind::Stop)
        .any(|t| lexicon::title(&t.low) || matches!(t.low.as_str(), "aged" | "who"))
}

/// The post before or after a name, and the tokens of name and preceding post together.
pub(crate) fn post_beside(
    atlas: &Atlas,
    tokens: &[Token],
    body: &str,
    name: &Range<usize>,
) -> (Option<String>, Range<usize>) {
    let aside = name.start > 1
        && tokens[name.start - 1].kind == Kind::Comma
        && tokens
            .get(name.end)
            .is_none_or(|t| matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Break));
    let close = name.start - usize::from(aside);
    let mut start = close;
    while let Some(before) = start.checked_sub(1).map(|i| &tokens[i]) {
        let sent = before.low == "to"
            && start > 1
            && matches!(
                tokens[start - 2].low.as_str(),
                "ambassador" | "envoy" | "adviser" | "aide" | "representative"
            );
        let joins = sent
            || matches!(before.low.as_str(), "of" | "for" | "the")
            || before.kind == Kind::Possessive
            || before.kind == Kind::Hyphen
            || (before.low == "."
                && start > 1
                && lexicon::title(&tokens[start - 2].low)
                && tokens[start - 2].low.len() <= 3);
        let named = before.word()
            && before.capital
            && atlas
                .longest(tokens, start - 1)
                .is_some_and(|(k, _)| k.sort != Sort::Person && k.sort != Sort::City);
        let inner =
            before.word() && (lexicon::role_word(&before.low) || named || before.low == "u.s.");
        if !(inner || joins) || close - start > 9 {
            break;
        }
        start -= 1;
    }
    while start < close
        && (matches!(
            tokens[start].low.as_str(),
            "of" | "for" | "to" | "the" | "then" | "."
        ) || matches!(tokens[start].kind, Kind::Possessive | Kind::Hyphen))
    {
        start += 1;
    }
    if start < close
        && tokens[start..close]
            .iter()
            .any(|t| lexicon::role_word(&t.low))
    {
        return (Some(words(tokens, body, &(start..close))), start..name.end);
    }
    if tokens.get(name.end).is_some_and(|t| t.kind == Kind::Comma)
        && describes_post(atlas, tokens, name.end + 1)
    {
        let from = name.end + 1;
        let mut to = from;
        while tokens.get(to).is_some_and(|t| {
            !matches!(
                t.kind,
                Kind::Comma | Kind::Stop | Kind::Break | Kind::Close | Kind::Semicolon
            ) && t.low != "who"
        }) && to - from < 16
        {
            to += 1;
        }
        let skip = usize::from(
            tokens
                .get(from)
                .is_some_and(|t| matches!(t.low.as_str(), "a" | "an" | "the")),
        );
        return (Some(words(tokens, body, &(from + skip..to))), name.clone());
    }
    (None, name.clone())
}

/// The party in a person's post, by country, people or institution.
pub(crate) fn party_of(
    atlas: &Atlas,
    tokens: &[Token],
    first: &Range<usize>,
    post: Option<&str>,
) -> Option<String> {
    let beside = (first.start..first.end).find_map(|i| {
        atlas
            .longest(tokens, i)
            .filter(|(k, _)| matches!(k.sort, Sort::Country | Sort::People | Sort::Body))
            .map(|(k, _)| k.party.clone())
    });
    let told = || {
        let post = post?;
        let inside = crate::token::tokens(post, &[]);
        (0..inside.len()).find_map(|i| {
            atlas
                .longest(&inside, i)
                .filter(|(k, _)| !matches!(k.sort, Sort::Person | Sort::Outlet))
                .map(|(k, _)| k.party.clone())
        })
    };
    beside
        .or_else(told)
        .filter(|code| !code.is_empty())
        .map(|code| gazetteer().country_name(&code).to_owned())
}
