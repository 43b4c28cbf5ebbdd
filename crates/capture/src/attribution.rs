//! The grammar of attribution: which verbs of speech a sentence has, whose they are, and through whom the
//! words came. Owns verbs and chains; what was said is put together elsewhere.

mod quoted;

use std::ops::Range;

use crate::{
    lexicon,
    memory::Memory,
    proposal::Voice,
    reading::Reading,
    sentence::Sentence,
    speaker::{Hearing, Speaker},
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
                let weak = |hit: &Hit| !lexicon::reports(&tokens[hit.at].low);
                match found.last_mut() {
                    // "An official, who asked not to be named, told AFP": the later verb tells what was said.
                    Some(last) if last.speaker.tokens == hit.speaker.tokens => {
                        if weak(last) && !weak(&hit) && !joined {
                            *last = hit;
                        } else if last.via.is_empty() {
                            last.via = hit.via;
                        }
                    }
                    Some(_) if joined => {}
                    _ => found.push(hit),
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
            let via = self.cited_by(speaker.tokens.start, end);
            return Some(Hit {
                speaker,
                via: via.into_iter().collect(),
                at,
            });
        }
        if low == "per" && next == "the" {
            let speaker = self.hearing().after(at + 1, end, self.memory)?;
            return Some(Hit {
                via: Vec::new(),
                at,
                speaker,
            });
        }
        if let Some(hit) = self.elsewhere(sentence, quotes, at) {
            return Some(hit);
        }
        let withheld = matches!(
            low,
            "confirm"
                | "comment"
                | "say"
                | "specify"
                | "elaborate"
                | "disclose"
                | "verify"
                | "rule"
        );
        let not = (from + 1..at)
            .rev()
            .take(3)
            .find(|&i| tokens[i].low == "not" || tokens[i].low.ends_with("n't"));
        if let Some(not) = not.filter(|_| withheld) {
            let verb = not - usize::from(tokens[not].low == "not" && not > from + 1);
            let speaker = self.hearing().before(from, verb, self.memory)?;
            return Some(Hit {
                speaker,
                via: self.asker(sentence.tokens.start, at),
                at,
            });
        }
        if low == "quoted" || low == "cited" {
            return self.quoted(sentence, from, at);
        }
        let notes = matches!(low, "took" | "take" | "takes") && next == "note";
        if notes || matches!(low, "put" | "puts") && self.counts(at) {
            let speaker = self.hearing().before(from, at, self.memory)?;
            return Some(Hit {
                via: Vec::new(),
                at,
                speaker,
            });
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

    /// "puts the number of displaced at", "put the death toll at".
    fn counts(&self, at: usize) -> bool {
        let ahead = self.reading.tokens.iter().skip(at + 1).take(4);
        ahead
            .map(|t| t.low.as_str())
            .any(|low| matches!(low, "number" | "toll" | "figure" | "total" | "cost"))
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
        // "a statement posted on its website" says nothing more than that it stands there.
        let participle = matches!(low, "posted" | "published" | "released")
            && before.is_some_and(|t| {
                matches!(
                    t.low.as_str(),
                    "statement" | "message" | "video" | "letter" | "comments" | "remarks"
                )
            });
        if participle {
            return None;
        }
        let strong = lexicon::reports(low) || elsewhere;
        if let Some(speaker) = self.shared(sentence, quotes, from, at, strong) {
            let via = self.around(from, at, sentence.tokens.end, &speaker);
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
            let many = tokens
                .get(at + 1)
                .is_some_and(|t| t.low == "that" || t.kind == Kind::Number);
            let noun = named_so
                || low == "report" && !many
                || low == "reports" && before.is_some_and(|t| t.low == "media");
            if fits && !noun {
                let via = self.around(from, at, sentence.tokens.end, &speaker);
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

    /// Who is named after a preposition.
    pub(crate) fn source_after(&self, at: usize, end: usize) -> Option<Speaker> {
        self.hearing().after(at, end, self.memory)
    }

    /// The hop named after the verb, else the one named before it.
    fn around(&self, from: usize, verb: usize, end: usize, speaker: &Speaker) -> Vec<Relay> {
        let after = self.through(verb, end);
        if !after.is_empty() {
            return after;
        }
        let before = self.beside(from, verb, &speaker.tokens);
        if !before.is_empty() {
            return before;
        }
        // "welcomed the summit, saying on Twitter: …".
        let tokens = &self.reading.tokens;
        let saying = (verb..end)
            .find(|&i| matches!(tokens[i].low.as_str(), "saying" | "writing" | "posting"));
        let platform = saying.and_then(|i| (i + 1..end.min(i + 5)).find_map(|j| self.platform(j)));
        platform.into_iter().collect()
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
