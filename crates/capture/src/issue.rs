//! Sticking points: by the words with which reports introduce them ("differ over", "obstacle"), and by
//! the matters that negotiations are about everywhere.

use std::{ops::Range, sync::OnceLock};

use crate::{lexicon, proposal::Issue, reading::Reading, sentence::Sentence, terms, token::Kind};

/// Matters of negotiation: the stem of a word or phrase, and the name. The first that fits is taken.
fn matters_known() -> &'static [(&'static str, &'static str)] {
    static TABLE: OnceLock<Vec<(&'static str, &'static str)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let lines = include_str!("../data/matters.tsv").lines();
        lines
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once('\t'))
            .collect()
    })
}

/// The sticking points of the text; each matter at most three times, since its sides stand in several sentences.
pub(crate) fn issues(reading: &Reading<'_>) -> Vec<Issue> {
    let mut found: Vec<Issue> = Vec::new();
    for sentence in reading.sentences.iter().filter(|s| !s.aside) {
        let here: Vec<Issue> = told(reading, sentence)
            .into_iter()
            .chain(matters(reading, sentence))
            .collect();
        for issue in here {
            let times = found
                .iter()
                .filter(|known| known.name == issue.name)
                .count();
            let covered = found.iter().any(|known| {
                known.span.0 < issue.span.1
                    && issue.span.0 < known.span.1
                    && known.name == issue.name
            });
            if times < 2 && !covered {
                found.push(issue);
            }
        }
    }
    found
}

/// Known matters in a sentence that treats them as something between parties.
fn matters(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Issue> {
    let tokens = &reading.tokens[sentence.tokens.clone()];
    let cue = tokens.iter().any(|t| terms::issue_cue(&t.low));
    if !cue {
        return Vec::new();
    }
    let mut found: Vec<Issue> = Vec::new();
    for at in sentence.tokens.clone() {
        if !reading.tokens[at].word() {
            continue;
        }
        let matter = matters_known()
            .iter()
            .find(|(stem, _)| fits(reading, at, sentence.tokens.end, stem));
        if let Some((_, name)) = matter {
            if found.iter().any(|issue| issue.name == *name) {
                continue;
            }
            let phrase = phrase(reading, &sentence.tokens, at);
            found.push(Issue {
                span: reading.span(&phrase),
                name: (*name).to_owned(),
            });
        }
    }
    found
}

fn fits(reading: &Reading<'_>, at: usize, end: usize, stem: &str) -> bool {
    let mut words = stem.split(' ').peekable();
    let mut i = at;
    while let Some(word) = words.next() {
        let Some(token) = reading.tokens.get(i).filter(|_| i < end) else {
            return false;
        };
        let last = words.peek().is_none();
        let same = if last {
            token.low.starts_with(word)
        } else {
            token.low == word
        };
        if !same {
            return false;
        }
        i += 1;
    }
    true
}

/// The noun phrase around a word, up to the marks and verbs beside it.
fn phrase(reading: &Reading<'_>, within: &Range<usize>, at: usize) -> Range<usize> {
    let tokens = &reading.tokens;
    let stop = |i: usize| {
        let t = &tokens[i];
        !(t.word() || matches!(t.kind, Kind::Possessive | Kind::Hyphen | Kind::Number))
            || lexicon::reports(&t.low)
            || matches!(
                t.low.as_str(),
                "that"
                    | "which"
                    | "who"
                    | "because"
                    | "while"
                    | "but"
                    | "whether"
                    | "although"
                    | "if"
            )
    };
    let mut from = at;
    while from > within.start
        && at - from < 6
        && !stop(from - 1)
        && !matches!(
            tokens[from - 1].low.as_str(),
            "and"
                | "or"
                | "over"
                | "on"
                | "about"
                | "is"
                | "are"
                | "was"
                | "were"
                | "has"
                | "have"
                | "to"
        )
    {
        from -= 1;
    }
    let mut to = at + 1;
    while to < within.end
        && to - at < 8
        && !stop(to)
        && !matches!(
            tokens[to].low.as_str(),
            "and" | "or" | "is" | "are" | "was" | "were" | "has" | "have" | "will" | "would"
        )
    {
        to += 1;
    }
    from..to
}

/// "differ over X", "the issue of X", "sticking points include X and Y", "X remains unresolved".
fn told(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Issue> {
    let tokens = &reading.tokens;
    let mut found = Vec::new();
    for at in sentence.tokens.clone() {
        let low = tokens[at].low.as_str();
        let next = tokens.get(at + 1).map_or("", |t| t.low.as_str());
        if let Some(range) = remains(reading, sentence, at) {
            let name = known_matter(reading, range.clone())
                .unwrap_or_else(|| reading.words(&(range.start..range.end.min(range.start + 8))));
            found.push(Issue {
                span: reading.span(&range),
                name,
            });
        }
        let over = matches!(
            low,
            "differ"
                | "disagree"
                | "disagreement"
                | "disagreements"
                | "differences"
                | "dispute"
                | "deadlock"
                | "divided"
                | "differed"
                | "disagreed"
                | "compromise"
                | "impasse"
                | "split"
                | "wrangling"
                | "gap"
                | "gaps"
                | "agreement"
                | "disputes"
                | "stalemate"
                | "discussions"
                | "negotiations"
                | "odds"
                | "bickering"
                | "haggling"
        ) && matches!(next, "over" | "on" | "about" | "regarding")
            && !(next == "on"
                && matches!(low, "discussions" | "negotiations" | "agreement")
                && plain(reading, at + 2));
        let of = matches!(
            low,
            "issue" | "question" | "issues" | "status" | "matter" | "fate" | "future"
        ) && next == "of";
        let is = matches!(
            low,
            "issue" | "point" | "points" | "obstacle" | "obstacles" | "issues"
        ) && matches!(
            next,
            "is" | "are"
                | "include"
                | "includes"
                | "included"
                | "including"
                | "was"
                | "were"
                | "remain"
                | "remains"
        );
        if !(over || of || is) || at + 2 >= sentence.tokens.end {
            continue;
        }
        let start = at + 2;
        let stop = |i: &usize| {
            matches!(
                tokens[*i].kind,
                Kind::Semicolon | Kind::Stop | Kind::Open | Kind::Close
            ) || (tokens[*i].kind == Kind::Comma
                && (*i > start + 3
                    || tokens
                        .get(*i + 1)
                        .is_some_and(|t| t.capital || t.low == "the")))
                || lexicon::reports(&tokens[*i].low)
        };
        let end = (start..sentence.tokens.end.min(start + 18))
            .find(stop)
            .unwrap_or_else(|| sentence.tokens.end.min(start + 18));
        if end > start + 1 || tokens.get(start).is_some_and(|t| t.low.len() > 5) {
            let name = known_matter(reading, start..end)
                .unwrap_or_else(|| reading.words(&(start..end.min(start + 8))));
            found.push(Issue {
                span: reading.span(&(start..end)),
                name,
            });
        }
    }
    found
}

/// After "talks on" and "agreement on" stands a day or a country as often as a matter.
fn plain(reading: &Reading<'_>, at: usize) -> bool {
    reading.whens(at..at + 2).next().is_some() || reading.names.at(at).is_some()
}

/// "X remains the main sticking point", "X is not negotiable", "X is a red line": the words before the verb.
fn remains(reading: &Reading<'_>, sentence: &Sentence, at: usize) -> Option<Range<usize>> {
    let tokens = &reading.tokens;
    let low = |i: usize| {
        tokens
            .get(i)
            .filter(|_| i < sentence.tokens.end)
            .map_or("", |t| t.low.as_str())
    };
    let verb = matches!(
        low(at),
        "remain"
            | "remains"
            | "remained"
            | "is"
            | "are"
            | "was"
            | "were"
            | "continue"
            | "continues"
    );
    let open = (at + 1..at + 8).any(|i| {
        matches!(
            (low(i), low(i + 1)),
            ("sticking" | "stumbling", _)
                | ("red", "line" | "lines")
                | ("not" | "non", "negotiable")
                | ("negotiable", _)
                | (
                    "obstacle"
                        | "obstacles"
                        | "unresolved"
                        | "unsettled"
                        | "contentious"
                        | "disputed"
                        | "hurdle",
                    _
                )
                | ("bone", "of")
                | ("off", "the")
                | (
                    "main" | "key" | "central" | "major" | "biggest",
                    "issue" | "issues" | "question" | "difference"
                )
                | ("among", "the")
        )
    });
    let among = low(at + 1) != "among"
        || (at + 2..at + 8).any(|i| {
            matches!(
                low(i),
                "issues" | "points" | "obstacles" | "questions" | "topics"
            )
        });
    if !(verb && open && among) {
        return None;
    }
    let stop = |i: &usize| {
        matches!(
            tokens[*i].kind,
            Kind::Comma | Kind::Colon | Kind::Semicolon | Kind::Open | Kind::Close
        ) || matches!(
            tokens[*i].low.as_str(),
            "that" | "but" | "because" | "while" | "where"
        ) || lexicon::reports(&tokens[*i].low)
    };
    let start = (sentence.tokens.start..at)
        .rev()
        .find(stop)
        .map_or(sentence.tokens.start, |i| i + 1);
    let end = (at..sentence.tokens.end.min(at + 9))
        .find(|i| *i > at && stop(i))
        .unwrap_or_else(|| sentence.tokens.end.min(at + 9));
    let bare = matches!(
        low(start),
        "this" | "these" | "it" | "they" | "that" | "which" | "he" | "there"
    );
    (at > start && !bare && at - start < 14).then_some(start..end)
}

fn known_matter(reading: &Reading<'_>, range: Range<usize>) -> Option<String> {
    range.clone().find_map(|at| {
        matters_known()
            .iter()
            .find(|(stem, _)| fits(reading, at, range.end, stem))
            .map(|(_, name)| (*name).to_owned())
    })
}
