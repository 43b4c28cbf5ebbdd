//! Whom a noun phrase of these languages names, and to which outlet it was told.

use std::ops::Range;

use crate::{
    attribution::{Attribution, Relay},
    gazetteer::Sort,
    proposal::Voice,
    speaker::Speaker,
    token::Kind,
};

impl Attribution<'_> {
    /// Who a phrase names: a person it holds, an outlet or institution that is all of it, else its words.
    pub(super) fn phrase_of(&self, phrase: Range<usize>) -> Option<Speaker> {
        let tokens = &self.reading.tokens;
        if phrase.is_empty() || phrase.len() > 18 {
            return None;
        }
        let names = &self.reading.names;
        let mentions: Vec<_> = names
            .within(phrase.clone())
            .filter(|m| m.tokens.end <= phrase.end)
            .collect();
        let person = mentions
            .iter()
            .rev()
            .find(|m| m.sort == Sort::Person && m.tokens.end == phrase.end)
            .or_else(|| mentions.iter().find(|m| m.sort == Sort::Person));
        if let Some(person) = person {
            return Some(Speaker {
                name: person.name.clone(),
                role: names.person(&person.name).and_then(|p| p.post.clone()),
                tokens: phrase,
                kind: Voice::Person,
            });
        }
        // "пресслужба Міністерства", "source médicale": the words themselves, without a leading article.
        let article = matches!(
            tokens[phrase.start].low.as_str(),
            "le" | "la" | "les" | "un" | "une" | "des"
        );
        let bare = phrase.start + usize::from(article && phrase.len() > 1)..phrase.end;
        let outlet = mentions
            .iter()
            .rev()
            .find(|m| m.sort == Sort::Outlet && phrase.len() <= 4);
        let whole = mentions
            .iter()
            .find(|m| m.tokens.len() + 1 >= bare.len() && m.tokens.end == bare.end);
        let (name, kind) = if let Some(outlet) = outlet {
            (outlet.name.clone(), Voice::Outlet)
        } else if let Some(whole) = whole {
            let name = match whole.sort {
                Sort::City => whole.government.clone()?,
                _ => whole.name.clone(),
            };
            (name, Voice::Institution)
        } else {
            let capitals = (bare.start..bare.end)
                .rev()
                .take_while(|&i| tokens[i].capital || tokens[i].kind == Kind::Hyphen)
                .count();
            let family = capitals >= 2 && capitals < bare.len();
            if family {
                let name = self.reading.words(&(bare.end - capitals..bare.end));
                return Some(Speaker {
                    name,
                    role: Some(self.reading.words(&(bare.start..bare.end - capitals))),
                    tokens: phrase,
                    kind: Voice::Person,
                });
            }
            let kind = if capitals == bare.len() && capitals > 1 {
                Voice::Person
            } else {
                Voice::Unnamed
            };
            (self.reading.words(&bare), kind)
        };
        Some(Speaker {
            name,
            role: None,
            tokens: phrase,
            kind,
        })
    }

    /// "заявил агентству Интерфакс", "a indiqué à RFI", "قال لقناة الجزيرة".
    pub(super) fn told_to(&self, verb: usize, end: usize, speaker: &Speaker) -> Vec<Relay> {
        let tokens = &self.reading.tokens;
        let near = self.reading.names.within(verb + 1..end.min(verb + 12));
        let outlet = near
            .filter(|m| m.sort == Sort::Outlet && !speaker.tokens.contains(&m.tokens.start))
            .find(|m| {
                tokens[verb + 1..m.tokens.start]
                    .iter()
                    .all(|t| t.word() || t.kind == Kind::Hyphen)
                    && !tokens[verb + 1..m.tokens.start]
                        .iter()
                        .any(|t| matches!(t.low.as_str(), "что" | "що" | "que" | "أن" | "إن"))
            });
        outlet
            .map(|m| Relay {
                name: m.name.clone(),
                voice: crate::chain::voice_of(&m.name),
                tokens: m.tokens.clone(),
            })
            .into_iter()
            .collect()
    }

    pub(super) fn capitals(&self, from: usize, to: usize) -> bool {
        to > from
            && to - from <= 4
            && (from..to).all(|i| {
                self.reading.tokens[i].capital || self.reading.tokens[i].kind == Kind::Hyphen
            })
    }
}
