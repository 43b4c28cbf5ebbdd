//! The grammar of attribution: which verbs of speech a sentence has, whose they are, and through whom the
//! words came. Owns verbs and chains; what was said is put together elsewhere.

use std::ops::Range;

use crate::{
    lexicon,
    proposal::Voice,
    reading::Reading,
    sentence::Sentence,
    speaker::{Hearing, Memory, Speaker},
    token::Kind,
};

/// One verb of speech with its subject.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    pub speaker: Speaker,
    pub via: Vec<Relay>,
    /// The verb, or the "according to".
    pub at: usize,
}

/// A hop of the chain as found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Relay {
    pub name: String,
    pub voice: Voice,
    /// Tokens that name it.
    pub tokens: Range<usize>,
}

impl From<Speaker> for Relay {
    fn from(speaker: Speaker) -> Self {
        Self {
            name: speaker.name,
            voice: speaker.kind,
            tokens: speaker.tokens,
        }
    }
}

/// A text, and what has been said in it so far.
pub(crate) struct Attribution<'a> {
    pub reading: &'a Reading<'a>,
    pub memory: &'a Memory,
}

impl Attribution<'_> {
    fn hearing(&self) -> Hearing<'_> {
        Hearing {
            tokens: &self.reading.tokens,
            body: self.reading.body,
            names: &self.reading.names,
        }
    }

    /// Every verb of speech outside quotations that has a subject.
    pub(crate) fn hits(&self, sentence: &Sentence, quotes: &[Range<usize>]) -> Vec<Hit> {
        let tokens = &self.reading.tokens;
        let mut found: Vec<Hit> = Vec::new();
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let quoted = quotes.iter().any(|q| q.contains(&at));
            if !quoted
                && tokens[at].word()
                && let Some(hit) = self.hit(sentence, quotes, at)
            {
                // "They called on Israel and stressed": after "and" the subject of the verb before goes on.
                let joined =
                    at > 0 && matches!(self.reading.tokens[at - 1].low.as_str(), "and" | "but");
                let again = found
                    .last()
                    .is_some_and(|last| joined || last.speaker.tokens == hit.speaker.tokens);
                if !again {
                    found.push(hit);
                }
            }
            at += 1;
        }
        found
    }

    fn hit(&self, sentence: &Sentence, quotes: &[Range<usize>], at: usize) -> Option<Hit> {
        let tokens = &self.reading.tokens;
        let low = tokens[at].low.as_str();
        let (from, end) = (self.clause_start(sentence, quotes, at), sentence.tokens.end);
        let next = tokens.get(at + 1).map_or("", |t| t.low.as_str());
        if low == "according" && next == "to" {
            let speaker = self.hearing().after(at + 2, end, self.memory)?;
            return Some(Hit {
                via: Vec::new(),
                at,
                speaker,
            });
        }
        if matches!(low, "selon" | "bilan") || (low == "per" && next == "the") {
            let speaker = self.hearing().after(at + 1, end, self.memory)?;
            return Some(Hit {
                via: Vec::new(),
                at,
                speaker,
            });
        }
        if matches!(low, "словам" | "данным" | "словами" | "даними") {
            let speaker = self.hearing().after(at + 1, end, self.memory)?;
            return Some(Hit {
                via: Vec::new(),
                at,
                speaker,
            });
        }
        let withheld = matches!(
            low,
            "confirm" | "comment" | "say" | "specify" | "elaborate" | "disclose"
        ) && at > from + 1
            && tokens[at - 1].low == "not";
        if withheld {
            let speaker = self.hearing().before(from, at - 2, self.memory)?;
            return Some(Hit {
                speaker,
                via: self.asker(sentence.tokens.start, at),
                at,
            });
        }
        if low == "quoted" || low == "cited" {
            return self.quoted(sentence, from, at);
        }
        let elsewhere = lexicon::reports_elsewhere(low);
        if !(lexicon::reports(low) || lexicon::speaks(low) || elsewhere || lexicon::continues(low))
            || self.reading.names.at(at).is_some()
        {
            return None;
        }
        if lexicon::continues(low) {
            return self.participle(sentence, quotes, at);
        }
        self.finite(sentence, quotes, from, at, elsewhere)
    }

    fn finite(
        &self,
        sentence: &Sentence,
        quotes: &[Range<usize>],
        from: usize,
        at: usize,
        elsewhere: bool,
    ) -> Option<Hit> {
        let tokens = &self.reading.tokens;
        let low = tokens[at].low.as_str();
        // "has not responded" is silence, no words.
        let unsaid = (at.saturating_sub(3).max(from)..at)
            .any(|i| matches!(tokens[i].low.as_str(), "not" | "never"));
        if unsaid
            && matches!(
                low,
                "responded"
                    | "replied"
                    | "commented"
                    | "specified"
                    | "elaborated"
                    | "clarified"
                    | "disclosed"
            )
        {
            return None;
        }
        let before = at
            .checked_sub(1)
            .filter(|&i| i >= sentence.tokens.start)
            .map(|i| &tokens[i]);
        if !elsewhere
            && before.is_some_and(|t| {
                matches!(
                    t.low.as_str(),
                    "to" | "be"
                        | "been"
                        | "being"
                        | "a"
                        | "an"
                        | "the"
                        | "of"
                        | "as"
                        | "was"
                        | "were"
                        | "is"
                        | "are"
                        | "get"
                        | "by"
                )
            })
        {
            return self.passive(sentence, at);
        }
        let strong = lexicon::reports(low) || elsewhere;
        if let Some(speaker) = self.shared(sentence, quotes, from, at, strong) {
            let via = self.through(at, sentence.tokens.end);
            return Some(Hit { speaker, via, at });
        }
        if let Some(speaker) = self.hearing().before(from, at, self.memory) {
            let fits = strong
                || speaker.kind != Voice::Unnamed
                || speaker.tokens.len() == 1
                || tokens[speaker.tokens.clone()]
                    .iter()
                    .any(|t| lexicon::speaker_noun(&t.low));
            let named_so = !strong
                && speaker.tokens.start > from
                && tokens[speaker.tokens.start - 1].low == "what";
            let noun = named_so
                || low == "report"
                || low == "reports" && before.is_some_and(|t| t.low == "media");
            if fits && !noun {
                let via = self.through(at, sentence.tokens.end);
                return Some(Hit { speaker, via, at });
            }
        }
        let turned = strong
            && before.is_none_or(|t| {
                matches!(t.kind, Kind::Close | Kind::Comma | Kind::Other) || elsewhere
            });
        if turned {
            let speaker = self
                .hearing()
                .after(at + 1, sentence.tokens.end, self.memory)?;
            let via = self.through(speaker.tokens.end.max(at + 1) - 1, sentence.tokens.end);
            return Some(Hit { speaker, via, at });
        }
        None
    }

    /// "… but said", "… and told reporters": the subject of the clause before goes on.
    fn shared(
        &self,
        sentence: &Sentence,
        quotes: &[Range<usize>],
        from: usize,
        at: usize,
        strong: bool,
    ) -> Option<Speaker> {
        let tokens = &self.reading.tokens;
        let mut left = at;
        while left > from && lexicon::between(&tokens[left - 1].low) {
            left -= 1;
        }
        let joined =
            strong && left > from && matches!(tokens[left - 1].low.as_str(), "and" | "but");
        if !joined {
            return None;
        }
        let start = sentence.tokens.start;
        if matches!(tokens[start].low.as_str(), "he" | "she" | "they" | "it") {
            return self.hearing().phrase(start, start + 1, self.memory);
        }
        let clear = |m: &&crate::names::Mention| {
            !quotes.iter().any(|q| q.contains(&m.tokens.start)) && m.tokens.end < left
        };
        let near =
            |m: &&crate::names::Mention| clear(m) && m.tokens.start - sentence.tokens.start < 9;
        let person = self
            .reading
            .names
            .within(sentence.tokens.clone())
            .filter(near)
            .find(|m| m.sort == crate::gazetteer::Sort::Person);
        let first = person.or_else(|| {
            self.reading
                .names
                .within(sentence.tokens.clone())
                .find(clear)
        });
        match first {
            Some(first) if first.tokens.start - sentence.tokens.start < 9 => {
                self.hearing()
                    .phrase(sentence.tokens.start, first.tokens.end, self.memory)
            }
            _ => self.hearing().phrase(
                sentence.tokens.start,
                sentence.tokens.start + 1,
                self.memory,
            ),
        }
    }

    /// "were described by X as", "was announced by X".
    fn passive(&self, sentence: &Sentence, at: usize) -> Option<Hit> {
        let tokens = &self.reading.tokens;
        let by = (at + 1..(at + 4).min(sentence.tokens.end)).find(|&i| tokens[i].low == "by")?;
        let speaker = self
            .hearing()
            .after(by + 1, sentence.tokens.end, self.memory)?;
        Some(Hit {
            speaker,
            via: Vec::new(),
            at,
        })
    }

    /// ", saying: …" after a sentence that says something else of its subject.
    fn participle(&self, sentence: &Sentence, quotes: &[Range<usize>], at: usize) -> Option<Hit> {
        let tokens = &self.reading.tokens;
        let low = tokens[at].low.as_str();
        if low == "citing" || low == "quoting" {
            let source = self
                .hearing()
                .after(at + 1, sentence.tokens.end, self.memory)?;
            return Some(Hit {
                speaker: source,
                via: Vec::new(),
                at,
            });
        }
        let said = matches!(
            low,
            "saying"
                | "adding"
                | "stating"
                | "warning"
                | "writing"
                | "declaring"
                | "calling"
                | "insisting"
                | "accusing"
                | "announcing"
                | "telling"
        );
        let earlier = (sentence.tokens.start..at).any(|i| {
            !quotes.iter().any(|q| q.contains(&i))
                && (lexicon::reports(&tokens[i].low)
                    || lexicon::speaks(&tokens[i].low)
                    || matches!(tokens[i].low.as_str(), "quoted" | "cited"))
        });
        if !said || earlier {
            return None;
        }
        let first = self
            .reading
            .names
            .within(sentence.tokens.start..at)
            .find(|m| m.sort != crate::gazetteer::Sort::Outlet);
        let verb = first
            .map(|m| m.tokens.end)
            .filter(|end| end - sentence.tokens.start < 10);
        let start = self.hearing().phrase(
            sentence.tokens.start,
            verb.unwrap_or(sentence.tokens.start + 1)
                .max(sentence.tokens.start + 1),
            self.memory,
        );
        let definite =
            (sentence.tokens.start + 1..at.min(sentence.tokens.start + 6)).find_map(|end| {
                lexicon::speaker_noun(&tokens[end - 1].low)
                    .then(|| {
                        self.hearing()
                            .phrase(sentence.tokens.start, end, self.memory)
                    })
                    .flatten()
            });
        let speaker = definite.or(start)?;
        Some(Hit {
            speaker,
            via: Vec::new(),
            at,
        })
    }

    /// "was quoted as saying by TASS", "AFP quoted an official as saying".
    fn quoted(&self, sentence: &Sentence, from: usize, at: usize) -> Option<Hit> {
        let tokens = &self.reading.tokens;
        let passive = at > from
            && matches!(
                tokens[at - 1].low.as_str(),
                "was" | "were" | "is" | "been" | "as" | "being"
            );
        if passive {
            let speaker = self.hearing().before(from, at, self.memory)?;
            let by = (at..sentence.tokens.end.min(at + 12)).find(|&i| tokens[i].low == "by");
            let through = by.and_then(|by| {
                self.hearing()
                    .after(by + 1, sentence.tokens.end, self.memory)
            });
            return Some(Hit {
                speaker,
                via: through.into_iter().map(Relay::from).collect(),
                at,
            });
        }
        let relay = self.hearing().before(from, at, self.memory)?;
        let speaker = self
            .hearing()
            .after(at + 1, sentence.tokens.end, self.memory)?;
        Some(Hit {
            speaker,
            via: vec![relay.into()],
            at,
        })
    }

    /// Through what it came, said after the verb: "told the BBC", "wrote on X", "in an emailed statement".
    fn through(&self, verb: usize, end: usize) -> Vec<Relay> {
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
                let named = mention.sort == crate::gazetteer::Sort::Outlet;
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
            if let Some(event) = self.event(i, verb, end) {
                return vec![event];
            }
            if token.low == "statement"
                && tokens[verb + 1..i]
                    .iter()
                    .any(|t| matches!(t.low.as_str(), "a" | "an" | "emailed" | "written" | "joint"))
            {
                let from = if matches!(
                    tokens[i - 1].low.as_str(),
                    "emailed" | "written" | "joint" | "televised"
                ) {
                    i - 1
                } else {
                    i
                };
                return vec![self.relay(
                    &self.reading.words(&(from..i + 1)),
                    Voice::Document,
                    &(from..i + 1),
                )];
            }
            i += 1;
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
    fn asker(&self, from: usize, end: usize) -> Vec<Relay> {
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

    /// Where the clause of a verb begins: after the last quotation, semicolon or start before it.
    fn clause_start(&self, sentence: &Sentence, quotes: &[Range<usize>], at: usize) -> usize {
        let after_quote = quotes
            .iter()
            .filter(|q| q.end <= at)
            .map(|q| q.end)
            .max()
            .unwrap_or(sentence.tokens.start);
        let semicolon = (sentence.tokens.start..at)
            .rev()
            .find(|&i| self.reading.tokens[i].kind == Kind::Semicolon)
            .map_or(sentence.tokens.start, |i| i + 1);
        after_quote.max(semicolon)
    }
}

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
        if weak && !apart {
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
