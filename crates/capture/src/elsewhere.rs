//! Attribution in Ukrainian, Russian, French and Arabic: whose a verb of saying is, by the word order of each.
//! Owns the noun phrase before or after the verb and "according to"; which words are such verbs is in `lexicon`.

mod words;

mod phrase;

use std::ops::Range;

use crate::{
    attribution::{Attribution, Hit, Relay},
    gazetteer::Sort,
    lexicon,
    proposal::Voice,
    sentence::Sentence,
    speaker::Speaker,
    token::Kind,
};

use words::{according, carries, ends_phrase, possessive};

impl Attribution<'_> {
    /// The hit of a verb or "according to" at a token, when it is one of these languages.
    pub(crate) fn elsewhere(
        &self,
        sentence: &Sentence,
        quotes: &[Range<usize>],
        at: usize,
    ) -> Option<Hit> {
        let tokens = &self.reading.tokens;
        let low = tokens[at].low.as_str();
        let next = tokens.get(at + 1).map_or("", |t| t.low.as_str());
        if possessive(next) && matches!(low, "по" | "за") {
            let after = tokens.get(at + 2).map_or("", |t| t.low.as_str());
            if according(low, after).is_some() {
                return self.again(at..at + 3, at);
            }
        }
        if let Some(length) = according(low, next) {
            return self.source(sentence, at, length);
        }
        if !lexicon::reports_elsewhere(low) || !self.is_finite(at) {
            return None;
        }
        let end = self.stop(at + 1, sentence, quotes);
        let before = self.before_verb(sentence, quotes, at);
        let speaker = before.or_else(|| self.after_verb(at, end));
        let mut hit = match speaker {
            Some(speaker) => Hit {
                speaker,
                via: Vec::new(),
                at,
            },
            None => self.again(at..at + 1, at)?,
        };
        hit.via = self.told_to(at, sentence.tokens.end, &hit.speaker);
        Some(hit)
    }

    /// French participles need their auxiliary, "dit" does not.
    fn is_finite(&self, at: usize) -> bool {
        let tokens = &self.reading.tokens;
        let low = tokens[at].low.as_str();
        if !low.ends_with('é') && low != "dit" && low != "averti" && low != "démenti" {
            return true;
        }
        let auxiliary = |t: &crate::token::Token| {
            matches!(
                t.low.as_str(),
                "a" | "ont" | "avait" | "avaient" | "ai" | "avons"
            )
        };
        low == "dit" || tokens[at.saturating_sub(3)..at].iter().any(auxiliary)
    }

    /// "selon une source diplomatique citée par l'AFP".
    fn source(&self, sentence: &Sentence, at: usize, length: usize) -> Option<Hit> {
        let tokens = &self.reading.tokens;
        // "حسب ما نقلت قناة X": as reported by.
        let told = usize::from(tokens.get(at + length).is_some_and(|t| t.low == "ما")) * 2;
        let from = at + length + told;
        let mut end = from;
        while end < sentence.tokens.end
            && end - from < 12
            && (tokens[end].word() || tokens[end].kind == Kind::Hyphen)
            && !matches!(
                tokens[end].low.as_str(),
                "citée" | "cité" | "cités" | "citées" | "що" | "что" | "que" | "ما" | "نقلت"
            )
        {
            end += 1;
        }
        let speaker = self.phrase_of(from..end)?;
        let cited = (end..sentence.tokens.end.min(end + 5))
            .find_map(|i| self.reading.names.at(i))
            .filter(|m| m.sort == Sort::Outlet);
        let via = cited.map(|m| Relay {
            name: m.name.clone(),
            voice: Voice::Outlet,
            tokens: m.tokens.clone(),
        });
        Some(Hit {
            speaker,
            via: via.into_iter().collect(),
            at,
        })
    }

    /// Whoever spoke last goes on.
    fn again(&self, tokens: Range<usize>, at: usize) -> Option<Hit> {
        let last = self.memory.last.as_ref().or(self.memory.person.as_ref())?;
        Some(Hit {
            speaker: Speaker {
                tokens,
                ..last.clone()
            },
            via: Vec::new(),
            at,
        })
    }

    fn stop(&self, from: usize, sentence: &Sentence, quotes: &[Range<usize>]) -> usize {
        let tokens = &self.reading.tokens;
        (from..sentence.tokens.end.min(from + 16))
            .find(|&i| {
                let joins = tokens[i].word()
                    || matches!(
                        tokens[i].kind,
                        Kind::Hyphen | Kind::Number | Kind::Possessive
                    );
                let initial = tokens[i].low == "." && tokens[i - 1].low.chars().count() <= 3;
                !(joins || initial) || quotes.iter().any(|q| q.start == i)
            })
            .unwrap_or_else(|| sentence.tokens.end.min(from + 16))
    }

    /// "X заявив": the phrase between the mark before and the verb.
    fn before_verb(
        &self,
        sentence: &Sentence,
        quotes: &[Range<usize>],
        at: usize,
    ) -> Option<Speaker> {
        let tokens = &self.reading.tokens;
        let mut end = at;
        while end > sentence.tokens.start
            && (lexicon::between(&tokens[end - 1].low)
                || self.timed(end - 1)
                || matches!(
                    tokens[end - 1].low.as_str(),
                    "a" | "ont"
                        | "avait"
                        | "avaient"
                        | "лише"
                        | "також"
                        | "также"
                        | "уже"
                        | "вже"
                        | "ранее"
                        | "раніше"
                        | "в"
                        | "у"
                ))
        {
            end -= 1;
        }
        let mut start = end;
        while start > sentence.tokens.start {
            let token = &tokens[start - 1];
            let inside = token.word()
                && !matches!(
                    token.low.as_str(),
                    "что" | "що" | "que" | "и" | "но" | "але" | "mais" | "et"
                )
                || matches!(token.kind, Kind::Hyphen | Kind::Possessive)
                || token.low == "." && start >= 2 && tokens[start - 2].low.chars().count() <= 3;
            if !inside || quotes.iter().any(|q| q.contains(&(start - 1))) || end - start > 16 {
                break;
            }
            start -= 1;
        }
        // "L'émissaire de l'ONU, Ghassan Salamé, a affirmé", "Sarraj, qui se trouve à Tunis, a déclaré".
        if start == end && end > sentence.tokens.start + 2 && tokens[end - 1].kind == Kind::Comma {
            return self.past_comma(sentence, end - 1);
        }
        let start = self.past_place(start, end);
        (start < end && !self.is_other_verb(start..end))
            .then(|| self.phrase_of(start..end))
            .flatten()
    }

    fn past_comma(&self, sentence: &Sentence, comma: usize) -> Option<Speaker> {
        let tokens = &self.reading.tokens;
        let open = (sentence.tokens.start..comma)
            .rev()
            .take(24)
            .find(|&i| tokens[i].kind == Kind::Comma)?;
        let person = self
            .reading
            .names
            .at(open + 1)
            .filter(|m| m.sort == Sort::Person && m.tokens.end == comma);
        let named = person.is_some() || self.capitals(open + 1, comma);
        if named {
            return self.phrase_of(open + 1..comma);
        }
        let start = (sentence.tokens.start..open)
            .rev()
            .take(16)
            .find(|&i| !tokens[i].word() && tokens[i].kind != Kind::Hyphen)
            .map_or(sentence.tokens.start, |i| i + 1);
        self.phrase_of(self.past_place(start, open)..open)
    }

    /// "У Києві речник МЗС …": a place or day that opens the sentence is no part of who speaks.
    fn past_place(&self, from: usize, end: usize) -> usize {
        let tokens = &self.reading.tokens;
        let led = matches!(
            tokens.get(from).map_or("", |t| t.low.as_str()),
            "у" | "в" | "во" | "на" | "à" | "en" | "في"
        );
        if !led {
            return from;
        }
        match self.reading.names.at(from + 1) {
            Some(mention) if mention.sort == Sort::City || mention.sort == Sort::Country => {
                mention.tokens.end.min(end)
            }
            _ if self.timed(from + 1) => (from + 2).min(end),
            _ => from,
        }
    }

    fn timed(&self, at: usize) -> bool {
        self.reading
            .whens(at.saturating_sub(3)..at + 1)
            .any(|w| w.tokens.contains(&at))
    }

    fn is_other_verb(&self, phrase: Range<usize>) -> bool {
        let tokens = &self.reading.tokens;
        phrase.len() == 1
            && (tokens[phrase.start].kind != Kind::Word
                || matches!(
                    tokens[phrase.start].low.as_str(),
                    "это" | "це" | "cela" | "который" | "який" | "qui" | "кто" | "хто"
                ))
    }

    /// "сказав X", "قال X": the phrase after the verb, days passed over.
    fn after_verb(&self, verb: usize, end: usize) -> Option<Speaker> {
        let tokens = &self.reading.tokens;
        let mut start = verb + 1;
        while start < end
            && (self.timed(start)
                || matches!(
                    tokens[start].low.as_str(),
                    "во" | "в" | "у" | "также" | "також" | "при" | "этом" | "цьому"
                ) && self.timed(start + 1)
                || tokens[start].kind == Kind::Hyphen
                || matches!(tokens[start].low.as_str(), "t" | "ل" | "также" | "також"))
        {
            start += 1;
        }
        let first = tokens.get(start).filter(|_| start < end)?;
        if carries(&first.low) {
            return None;
        }
        let mut to = start;
        while to < end && !ends_phrase(&tokens[to].low) && !self.timed(to) {
            to += 1;
        }
        // "للصحفيين" is to whom, not who.
        if to == start || first.low.starts_with("لل") || lexicon::reports_elsewhere(&first.low) {
            return None;
        }
        self.phrase_of(start..to)
    }
}
