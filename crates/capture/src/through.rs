//! Through what words came, as told around the verb of speech: "told the BBC", "in an interview with CNBC",
//! "wrote on X", "in a statement on Facebook, said". Owns hops named beside a speaker; chains of several voices
//! are put together by `chain`.

use std::ops::Range;

use crate::{
    attribution::{Attribution, Relay},
    chain::voice_of,
    gazetteer::Sort,
    proposal::Voice,
    token::Kind,
};

impl Attribution<'_> {
    /// Through what it came, said after the verb: "told the BBC", "wrote on X", "in an emailed statement".
    pub(crate) fn through(&self, verb: usize, end: usize) -> Vec<Relay> {
        let tokens = &self.reading.tokens;
        let mut i = verb + 1;
        let told = matches!(tokens[verb].low.as_str(), "told" | "tells");
        while i < end.min(verb + 14) {
            let token = &tokens[i];
            if matches!(
                token.kind,
                Kind::Open | Kind::Colon | Kind::Semicolon | Kind::Stop | Kind::Comma
            ) || token.low == "that"
            {
                break;
            }
            if let Some(mention) = self.reading.names.at(i) {
                let named = mention.sort == Sort::Outlet;
                let led = told
                    || tokens[verb + 1..i].iter().any(|t| {
                        matches!(
                            t.low.as_str(),
                            "to" | "by" | "on" | "with" | "via" | "in" | "interview"
                        )
                    });
                if named && led {
                    return vec![self.relay(
                        &mention.name,
                        voice_of(&mention.name),
                        &mention.tokens,
                    )];
                }
                i = mention.tokens.end;
                continue;
            }
            if token.low == "x"
                && token.capital
                && i > verb + 1
                && matches!(tokens[i - 1].low.as_str(), "on" | "platform")
            {
                return vec![self.relay("X", Voice::Platform, &(i..i + 1))];
            }
            if let Some(outlet) = self.unnamed_outlet(i).filter(|_| told) {
                return vec![outlet];
            }
            if let Some(event) = self.event(i, verb, end) {
                return vec![event];
            }
            if let Some(document) = self.document(verb + 1, i, end) {
                return vec![document];
            }
            i += 1;
        }
        Vec::new()
    }

    /// "according to a diplomat cited by the agency".
    pub(crate) fn cited_by(&self, from: usize, end: usize) -> Option<Relay> {
        let tokens = &self.reading.tokens;
        let by = (from..end.min(from + 14)).find(|&i| {
            matches!(tokens[i].low.as_str(), "cited" | "quoted")
                && tokens.get(i + 1).is_some_and(|t| t.low == "by")
        })?;
        self.source_after(by + 2, end).map(Relay::from)
    }

    /// "told state television", "told local media": an outlet without a name.
    fn unnamed_outlet(&self, at: usize) -> Option<Relay> {
        let tokens = &self.reading.tokens;
        let kind = matches!(
            tokens[at].low.as_str(),
            "state" | "national" | "local" | "public" | "official" | "government" | "private"
        );
        let noun = tokens.get(at + 1).is_some_and(|t| {
            matches!(
                t.low.as_str(),
                "television" | "tv" | "radio" | "media" | "broadcaster"
            )
        });
        let words = at..at + 2;
        (kind && noun).then(|| self.relay(&self.reading.words(&words), Voice::Outlet, &words))
    }

    /// "in a statement", "in an emailed statement", "in a statement on Facebook".
    fn document(&self, from: usize, at: usize, end: usize) -> Option<Relay> {
        let tokens = &self.reading.tokens;
        if !matches!(
            tokens[at].low.as_str(),
            "statement" | "communique" | "communiqué" | "letter" | "post" | "tweet" | "message"
        ) {
            return None;
        }
        let led = tokens[from.max(at.saturating_sub(4))..at].iter().any(|t| {
            matches!(
                t.low.as_str(),
                "a" | "an" | "emailed" | "written" | "joint" | "its" | "his" | "her" | "their"
            )
        });
        let platform = (at + 1..end.min(at + 5)).find_map(|i| self.platform(i));
        if platform.is_some() {
            return platform;
        }
        let adjective = at > from
            && matches!(
                tokens[at - 1].low.as_str(),
                "emailed" | "written" | "joint" | "televised" | "video" | "online"
            );
        let words = at - usize::from(adjective)..at + 1;
        led.then(|| self.relay(&self.reading.words(&words), Voice::Document, &words))
    }

    /// "on X", "on Facebook".
    pub(crate) fn platform(&self, at: usize) -> Option<Relay> {
        let tokens = &self.reading.tokens;
        let led = at > 0 && matches!(tokens[at - 1].low.as_str(), "on" | "platform" | "via");
        if tokens[at].low == "x" && tokens[at].capital && led {
            return Some(self.relay("X", Voice::Platform, &(at..at + 1)));
        }
        let mention = self
            .reading
            .names
            .at(at)
            .filter(|m| m.sort == Sort::Outlet)?;
        let voice = voice_of(&mention.name);
        (led && voice == Voice::Platform).then(|| self.relay(&mention.name, voice, &mention.tokens))
    }

    /// Through what the words came where it stands before the verb: "In an interview with CNBC, he said",
    /// "The army, in a statement on Facebook, said", "Speaking to Al Jazeera, she said".
    pub(crate) fn beside(&self, from: usize, verb: usize, speaker: &Range<usize>) -> Vec<Relay> {
        let tokens = &self.reading.tokens;
        let mut cue = false;
        for at in from..verb {
            if speaker.contains(&at) {
                continue;
            }
            let low = tokens[at].low.as_str();
            if matches!(tokens[at].kind, Kind::Open | Kind::Close | Kind::Semicolon)
                || low == "that"
            {
                cue = false;
            }
            cue |= matches!(
                low,
                "interview"
                    | "speaking"
                    | "writing"
                    | "remarks"
                    | "comments"
                    | "broadcast"
                    | "article"
                    | "column"
            );
            if let Some(platform) = self.platform(at) {
                return vec![platform];
            }
            let outlet = self.reading.names.at(at).filter(|m| m.sort == Sort::Outlet);
            if let Some(outlet) = outlet.filter(|_| cue) {
                return vec![self.relay(&outlet.name, voice_of(&outlet.name), &outlet.tokens)];
            }
            let inside = at > from && tokens[from..at].iter().rev().take(5).any(|t| t.low == "in");
            if let Some(document) = self.document(from, at, verb).filter(|_| inside) {
                return vec![document];
            }
        }
        Vec::new()
    }

    fn relay(&self, name: &str, voice: Voice, tokens: &Range<usize>) -> Relay {
        Relay {
            name: name.to_owned(),
            voice,
            tokens: tokens.clone(),
        }
    }

    /// "said at the Munich Security Conference": the occasion is how the words became known.
    fn event(&self, at: usize, verb: usize, end: usize) -> Option<Relay> {
        let tokens = &self.reading.tokens;
        let led = at > verb + 1 && matches!(tokens[at - 1].low.as_str(), "the" | "at" | "to");
        let begins = led
            && tokens[at].capital
            && matches!(
                tokens[at - if tokens[at - 1].low == "the" { 2 } else { 1 }]
                    .low
                    .as_str(),
                "at" | "to" | "before"
            );
        if !begins {
            return None;
        }
        let mut to = at;
        while to < end
            && to - at < 6
            && (tokens[to].capital || matches!(tokens[to].low.as_str(), "of" | "on" | "for"))
        {
            to += 1;
        }
        let last = tokens[to - 1].low.as_str();
        let named = matches!(
            last,
            "conference"
                | "forum"
                | "summit"
                | "assembly"
                | "council"
                | "committee"
                | "parliament"
                | "congress"
        );
        (named && to > at + 1)
            .then(|| self.relay(&self.reading.words(&(at..to)), Voice::Occasion, &(at..to)))
    }

    /// "Contacted by Geneva News, the missions …": who asked.
    pub(crate) fn asker(&self, from: usize, end: usize) -> Vec<Relay> {
        let tokens = &self.reading.tokens;
        let by = (from..end).find(|&i| {
            matches!(tokens[i].low.as_str(), "contacted" | "asked" | "reached")
                && tokens.get(i + 1).is_some_and(|t| t.low == "by")
        });
        let Some(by) = by else { return Vec::new() };
        let mut to = by + 2;
        while to < end && tokens[to].capital && tokens[to].word() {
            to += 1;
        }
        if to > by + 2 {
            vec![self.relay(
                &self.reading.words(&(by + 2..to)),
                Voice::Outlet,
                &(by + 2..to),
            )]
        } else {
            Vec::new()
        }
    }
}
