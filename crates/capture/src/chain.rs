//! Several verbs of speech in one sentence: which belong to what is told, and which are hops of one chain.

use crate::{attribution::Hit, lexicon, proposal::Voice, reading::Reading, token::Kind};

/// Platforms on which one writes oneself stand among the outlets of the gazetteer.
pub(crate) fn voice_of(outlet: &str) -> Voice {
    let platform = [
        "Telegram",
        "Телеграм",
        "تلغرام",
        "Facebook",
        "Truth Social",
        "Twitter",
        "Instagram",
        "YouTube",
        "Weibo",
        "X",
    ];
    if platform.contains(&outlet) {
        Voice::Platform
    } else {
        Voice::Outlet
    }
}

/// "Russia has invited him, the Kremlin said": where a verb of saying closes the sentence, verbs that
/// may be speech are part of what it tells.
pub(crate) fn told_after(mut hits: Vec<Hit>, reading: &Reading<'_>) -> Vec<Hit> {
    let closing = |hit: &Hit| {
        let low = reading.tokens[hit.at].low.as_str();
        let mut next = hit.at + 1;
        while let Some(when) = reading.whens(next..next + 2).next() {
            next = when.tokens.end;
        }
        let ends = reading
            .tokens
            .get(next)
            .is_none_or(|t| !t.word() || matches!(t.low.as_str(), "as" | "on" | "in"));
        lexicon::reports(low) && ends && hit.at > hit.speaker.tokens.start
    };
    let mut at = 1;
    while at < hits.len() {
        let weak = lexicon::speaks(&reading.tokens[hits[at].at].low);
        let (from, to) = (
            hits[at - 1].at.min(hits[at].at),
            hits[at].at.max(hits[at - 1].at),
        );
        let apart = reading.tokens[from..to].iter().any(|t| {
            t.kind == Kind::Semicolon
                || matches!(t.low.as_str(), "while" | "but" | "whereas" | "and")
        });
        // "Naim said the group had responded": with nothing between, the second verb is part of what the first tells.
        let (first, second) = (&hits[at - 1], &hits[at]);
        let inside = lexicon::reports(&reading.tokens[first.at].low)
            && first.speaker.tokens.end <= first.at
            && first.at < second.speaker.tokens.start
            && second.speaker.tokens.start < second.at
            && second.via.is_empty()
            && !reading.tokens[first.at..second.at].iter().any(|t| {
                matches!(
                    t.kind,
                    Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Open | Kind::Close
                )
            });
        if (weak || inside) && !apart {
            hits.remove(at);
        } else {
            at += 1;
        }
    }
    let mut at = 0;
    while at + 1 < hits.len() {
        let weak = lexicon::speaks(&reading.tokens[hits[at].at].low);
        if weak && closing(&hits[at + 1]) {
            hits.remove(at);
        } else {
            at += 1;
        }
    }
    hits
}

/// Two voices for one saying are a chain: "According to Reuters, an official said", "citing officials, it said".
pub(crate) fn chained(hits: Vec<Hit>, tokens: &[crate::token::Token]) -> Vec<Hit> {
    let mut found: Vec<Hit> = Vec::new();
    for hit in hits {
        let Some(last) = found.last_mut() else {
            found.push(hit);
            continue;
        };
        let outlet = |h: &Hit| h.speaker.kind == Voice::Outlet;
        let word = |h: &Hit| tokens[h.at].low.clone();
        if word(&hit) == "citing" || word(&hit) == "quoting" {
            let relay = std::mem::replace(&mut last.speaker, hit.speaker);
            last.via.push(relay.into());
        } else if word(last) == "citing" || word(last) == "quoting" {
            // "The newspaper, citing officials, said": the verb's subject is the relay.
            if hit.speaker.name != last.speaker.name {
                last.via.push(hit.speaker.into());
            }
            last.at = hit.at;
        } else if word(last) == "according" && outlet(last) && !outlet(&hit) {
            let relay = last.speaker.clone();
            *last = hit;
            last.via.push(relay.into());
        } else if outlet(&hit) && !outlet(last) {
            last.via.push(hit.speaker.into());
        } else if tokens[hit.at].low == "quoted"
            && !hit.via.is_empty()
            && tokens[last.at.min(hit.speaker.tokens.start)..hit.speaker.tokens.start]
                .iter()
                .filter(|t| t.word())
                .count()
                <= 2
        {
            // "…, Putin said, Peskov was quoted as saying by Interfax": from the first voice outward.
            last.via.push(hit.speaker.into());
            last.via.extend(hit.via);
        } else if hit.speaker.name == last.speaker.name {
            last.via.extend(hit.via);
        } else {
            found.push(hit);
        }
    }
    found
}
