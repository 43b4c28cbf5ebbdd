//! Who speaks: the noun phrase before or after a verb of speech, and whom "he", "the official" or "the
//! French leader" stand for. Owns phrases and reference; which words were spoken is not decided here.

use std::ops::Range;

use crate::{
    gazetteer::Sort,
    lexicon,
    memory::Memory,
    names::{Names, words},
    phrase,
    proposal::Voice,
    token::{Kind, Token},
};

/// A speaker as found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Speaker {
    pub name: String,
    pub role: Option<String>,
    /// The phrase in the text.
    pub tokens: Range<usize>,
    pub kind: Voice,
}

/// The text as the search for speakers sees it.
pub(crate) struct Hearing<'a> {
    pub tokens: &'a [Token],
    pub body: &'a str,
    pub names: &'a Names,
}

impl Hearing<'_> {
    /// The subject before the verb at `verb`, within the sentence that starts at `from`.
    pub(crate) fn before(&self, from: usize, verb: usize, memory: &Memory) -> Option<Speaker> {
        let mut end = verb;
        while end > from
            && lexicon::between(&self.tokens[end - 1].low)
            && self.names.at(end - 1).is_none()
        {
            end -= 1;
        }
        let french = end > from
            && matches!(self.tokens[end - 1].low.as_str(), "a" | "ont" | "avait")
            && lexicon::reports_elsewhere(&self.tokens[verb].low);
        end -= usize::from(french);
        if end == from {
            return None;
        }
        let last = &self.tokens[end - 1];
        if matches!(last.low.as_str(), "who" | "which" | "that") {
            let skip = if end >= from + 2 && self.tokens[end - 2].kind == Kind::Comma {
                2
            } else {
                1
            };
            return self.phrase(from, end - skip, memory);
        }
        if last.kind == Kind::Comma || last.kind == Kind::Other {
            return self.past_aside(from, end - 1, memory);
        }
        if let Some(noun) = self.described(from, end) {
            return self.phrase(from, noun, memory);
        }
        self.phrase(from, end, memory)
    }

    /// "a diplomat close to the talks dismissed", "two people familiar with it said": where the noun ends.
    fn described(&self, from: usize, end: usize) -> Option<usize> {
        let tail = from.max(end.saturating_sub(14))..end;
        let described = tail.rev().find(|&i| {
            i > from
                && (lexicon::describes(&self.tokens[i].low) || self.tokens[i].low == "who")
                && lexicon::speaker_noun(&self.tokens[i - 1].low)
        })?;
        let one = self.tokens[described..end]
            .iter()
            .all(|t| t.word() || matches!(t.kind, Kind::Possessive | Kind::Hyphen));
        one.then_some(described)
    }

    /// "Peskov, the Kremlin spokesman, said": the phrase before the aside that ends at `comma`.
    fn past_aside(&self, from: usize, comma: usize, memory: &Memory) -> Option<Speaker> {
        let open = (from..comma)
            .rev()
            .take(30)
            .find(|&i| self.tokens[i].kind == Kind::Comma || self.tokens[i].low == "—")?;
        let told = self.tokens[open..comma]
            .iter()
            .any(|t| lexicon::reports(&t.low) || t.kind == Kind::Close);
        if told {
            return None;
        }
        // "Its deputy director, Hamid Ghanbari, said": the name stands in the aside.
        let named = self
            .names
            .at(comma - 1)
            .filter(|m| m.sort == Sort::Person && m.tokens.end == comma && m.tokens.start > open)
            .filter(|m| {
                // A rank may stand before it: "a spokesman, Brig. Gen. Ahmed Asiri, said".
                self.tokens[open + 1..m.tokens.start].iter().all(|t| {
                    t.capital && lexicon::role_word(&t.low)
                        || t.low == "."
                        || t.low == "brigadier"
                        || t.low == "brig"
                        || t.low == "gen"
                        || t.low == "lt"
                        || t.low == "col"
                        || t.low == "maj"
                })
            });
        if let Some(named) = named {
            return Some(self.as_person(&named.name, &(open + 1..comma)));
        }
        self.phrase(from, open, memory)
            .or_else(|| self.past_aside(from, open, memory))
    }

    /// The speaker after an inverted verb or a preposition: "said Peskov", "according to officials".
    pub(crate) fn after(&self, at: usize, end: usize, memory: &Memory) -> Option<Speaker> {
        let dated = phrase::find(self.tokens, at..end.min(at + 4))
            .into_iter()
            .find(|when| when.tokens.start <= at + 1 && self.names.at(when.tokens.start).is_none());
        let at = dated.map_or(at, |when| when.tokens.end);
        let mut to = at;
        while to < end && to - at < 16 {
            // A name is taken whole, whatever its words mean elsewhere: Russia Today.
            if let Some(mention) = self
                .names
                .at(to)
                .filter(|mention| mention.tokens.end > to + 1)
            {
                to = mention.tokens.end.min(end);
                continue;
            }
            let token = &self.tokens[to];
            let inside = token.word()
                || matches!(token.kind, Kind::Possessive | Kind::Hyphen)
                || token.low == ".";
            let described = lexicon::describes(&token.low);
            let stops = described
                || lexicon::breaks_phrase(&token.low)
                    && !matches!(token.low.as_str(), "with" | "of" | "at" | "in" | "and");
            let verb = to > at && lexicon::reports(&token.low) && self.names.at(to).is_none();
            if !inside
                || stops
                || verb
                || (token.low == "." && self.names.at(to).is_none() && to + 1 >= end)
            {
                break;
            }
            if matches!(token.low.as_str(), "at" | "in" | "with" | "and")
                && !self
                    .tokens
                    .get(to + 1)
                    .is_some_and(|t| t.capital || t.low == "the" || lexicon::speaker_noun(&t.low))
            {
                break;
            }
            to += 1;
        }
        // "said the Kremlin's spokesman, Dmitry Peskov": the name stands in the aside.
        let aside = self
            .tokens
            .get(to)
            .filter(|t| t.kind == Kind::Comma)
            .and_then(|_| self.names.at(to + 1));
        let closed = |m: &&crate::names::Mention| {
            m.sort == Sort::Person && self.tokens.get(m.tokens.end).is_none_or(|t| !t.word())
        };
        if let Some(person) = aside.filter(closed) {
            return Some(self.as_person(&person.name, &person.tokens));
        }
        self.named(at..to, memory, true)
    }

    /// The noun phrase that ends at `end`.
    pub(crate) fn phrase(&self, from: usize, end: usize, memory: &Memory) -> Option<Speaker> {
        let mut start = end;
        while start > from && end - start < 22 {
            let at = start - 1;
            if let Some(mention) = self.names.at(at) {
                start = mention.tokens.start.max(from);
                continue;
            }
            let token = &self.tokens[at];
            let links = matches!(
                token.low.as_str(),
                "of" | "for" | "at" | "in" | "from" | "and" | "to" | "on"
            ) && start < end
                && self.may_link(from, at);
            let inner = matches!(token.kind, Kind::Possessive | Kind::Hyphen | Kind::Number)
                || (token.low == "."
                    && at > from
                    && self.tokens[at - 1].low.len() <= 4
                    && self.tokens[at - 1].end == token.start)
                || (token.word() && !lexicon::breaks_phrase(&token.low) && !self.is_verb(at));
            if !(links || inner) {
                break;
            }
            start = at;
            if matches!(
                token.low.as_str(),
                "a" | "an" | "the" | "its" | "his" | "her" | "their" | "this" | "these"
            ) && !(start > from
                && matches!(
                    self.tokens[start - 1].low.as_str(),
                    "of" | "for" | "at" | "in" | "and" | "from"
                )
                && self.may_link(from, start - 1))
            {
                break;
            }
        }
        while start < end
            && (matches!(self.tokens[start].kind, Kind::Possessive | Kind::Hyphen)
                || matches!(
                    self.tokens[start].low.as_str(),
                    "of" | "for" | "at" | "in" | "from" | "and" | "to" | "."
                ))
        {
            start += 1;
        }
        self.named(start..end, memory, false)
    }

    fn is_verb(&self, at: usize) -> bool {
        let low = &self.tokens[at].low;
        (lexicon::reports(low) || lexicon::speaks(low) || lexicon::continues(low))
            && !self.tokens[at].capital
            && !lexicon::speaker_noun(low)
            && low != "report"
    }

    /// "of", "for", "in" and "and" stay inside a phrase when a noun of speaking or a name is on their left.
    fn may_link(&self, from: usize, at: usize) -> bool {
        let Some(left) = at.checked_sub(1).filter(|&left| left >= from) else {
            return false;
        };
        let token = &self.tokens[left];
        let noun = lexicon::speaker_noun(&token.low);
        // "Bureau of European and Eurasian Affairs": capitals on both sides are one name.
        let next = self.tokens.get(at + 1);
        let institution = token.capital
            && token.word()
            && next.is_some_and(|t| t.capital && t.word())
            && self
                .names
                .at(left)
                .is_none_or(|m| m.sort != Sort::Person && m.sort != Sort::City)
            && self
                .names
                .at(at + 1)
                .is_none_or(|m| matches!(m.sort, Sort::Body | Sort::People));
        if institution && matches!(self.tokens[at].low.as_str(), "of" | "for" | "and" | "on") {
            return true;
        }
        match self.tokens[at].low.as_str() {
            "and" => self.names.at(left).is_some_and(|m| m.sort != Sort::Outlet) || noun,
            "to" => matches!(
                token.low.as_str(),
                "ambassador" | "envoy" | "representative" | "adviser" | "aide"
            ),
            _ => noun,
        }
    }

    /// What a phrase names, if it is something that speaks.
    fn named(&self, phrase: Range<usize>, memory: &Memory, after: bool) -> Option<Speaker> {
        if phrase.is_empty() {
            return None;
        }
        let words_low: Vec<&str> = self.tokens[phrase.clone()]
            .iter()
            .map(|t| t.low.as_str())
            .collect();
        if words_low.len() <= 2
            && let Some(speaker) = self.pronoun(words_low.as_slice(), &phrase, memory)
        {
            return Some(speaker);
        }
        let mentions: Vec<_> = self
            .names
            .within(phrase.clone())
            .filter(|m| m.tokens.end <= phrase.end)
            .collect();
        let person = if after {
            mentions.iter().find(|m| m.sort == Sort::Person)
        } else {
            mentions.iter().rev().find(|m| m.sort == Sort::Person)
        };
        let head = self.head(&phrase);
        if let Some(person) = person {
            let closes = person.tokens.end == phrase.end || after;
            if closes {
                let role = self.names.person(&person.name).and_then(|p| p.post.clone());
                return Some(Speaker {
                    name: person.name.clone(),
                    role,
                    tokens: phrase,
                    kind: Voice::Person,
                });
            }
        }
        if let Some(speaker) = self.definite(&phrase, &words_low, memory) {
            return Some(speaker);
        }
        let last = mentions.last().filter(|m| m.tokens.end == phrase.end);
        // "the movement's Al-Masirah TV" is that outlet.
        let outlet = mentions
            .last()
            .filter(|m| m.sort == Sort::Outlet && m.tokens.end + 1 == phrase.end);
        if let Some(outlet) = outlet.filter(|_| matches!(head, "tv" | "television" | "radio")) {
            return Some(Speaker {
                name: outlet.name.clone(),
                role: None,
                tokens: phrase,
                kind: Voice::Outlet,
            });
        }
        if lexicon::speaker_noun(head) {
            return Some(self.by_noun(phrase, head));
        }
        if let Some(last) = last {
            let joint =
                mentions.len() > 1 && self.tokens[phrase.clone()].iter().any(|t| t.low == "and");
            let name = match last.sort {
                _ if joint => words(self.tokens, self.body, &self.without_article(&phrase)),
                Sort::City => last.government.clone()?,
                _ => last.name.clone(),
            };
            let kind = if last.sort == Sort::Outlet {
                Voice::Outlet
            } else {
                Voice::Institution
            };
            return Some(Speaker {
                name,
                role: None,
                tokens: phrase,
                kind,
            });
        }
        let capital = self.tokens[phrase.end - 1].capital
            && phrase.len() <= 5
            && !lexicon::no_name(&self.tokens[phrase.end - 1].low);
        let names = words(self.tokens, self.body, &self.without_article(&phrase));
        capital.then_some(Speaker {
            name: names,
            role: None,
            tokens: phrase,
            kind: Voice::Institution,
        })
    }

    /// The head noun: the last word before "of", "for" or "in".
    fn head(&self, phrase: &Range<usize>) -> &str {
        let cut = (phrase.start + 1..phrase.end).find(|&i| {
            matches!(
                self.tokens[i].low.as_str(),
                "of" | "for" | "in" | "at" | "from" | "with" | "to"
            ) && lexicon::speaker_noun(&self.tokens[i - 1].low)
        });
        let end = cut.unwrap_or(phrase.end);
        &self.tokens[end - 1].low
    }

    pub(crate) fn without_article(&self, phrase: &Range<usize>) -> Range<usize> {
        let skip = matches!(self.tokens[phrase.start].low.as_str(), "the" | "a" | "an");
        phrase.start + usize::from(skip && phrase.len() > 1)..phrase.end
    }
}
