//! Whom "he", "the official", "the newspaper" and "the French leader" stand for. Owns reference back to
//! what was named or said before.

use std::ops::Range;

use crate::{
    gazetteer::{Sort, gazetteer},
    memory::Memory,
    names::words,
    proposal::Voice,
    speaker::{Hearing, Speaker},
};

impl Hearing<'_> {
    pub(crate) fn pronoun(
        &self,
        low: &[&str],
        phrase: &Range<usize>,
        memory: &Memory,
    ) -> Option<Speaker> {
        let at = |speaker: &Speaker| Speaker {
            tokens: phrase.clone(),
            ..speaker.clone()
        };
        match low {
            ["he" | "she" | "il" | "elle" | "он" | "она" | "він" | "вона"] => {
                let subject = memory
                    .subject
                    .as_deref()
                    .map(|name| self.as_person(name, phrase));
                let spoke = memory
                    .last
                    .as_ref()
                    .filter(|s| s.kind == Voice::Person || s.kind == Voice::Unnamed);
                let last = spoke.map(at);
                last.or(subject).or_else(|| memory.person.as_ref().map(at))
            }
            ["it"] => memory
                .last
                .as_ref()
                .filter(|s| s.kind != Voice::Person)
                .map(at),
            ["they"] => memory.group.as_ref().map(at),
            ["we" | "i"] if memory.author.is_some() => memory.author.as_ref().map(at),
            ["we"] => memory.last.as_ref().map(at),
            ["i"] => memory.person.as_ref().map(at),
            _ => None,
        }
    }

    /// The outlet named last before a phrase.
    pub(crate) fn outlet_before(&self, phrase: &Range<usize>) -> Option<Speaker> {
        let to = self
            .names
            .mentions
            .partition_point(|m| m.tokens.start < phrase.start);
        let named = self.names.mentions[..to]
            .iter()
            .rev()
            .find(|m| m.sort == Sort::Outlet)?;
        Some(Speaker {
            name: named.name.clone(),
            role: None,
            tokens: phrase.clone(),
            kind: Voice::Outlet,
        })
    }

    pub(crate) fn as_person(&self, name: &str, phrase: &Range<usize>) -> Speaker {
        let role = self.names.person(name).and_then(|p| p.post.clone());
        Speaker {
            name: name.to_owned(),
            role,
            tokens: phrase.clone(),
            kind: Voice::Person,
        }
    }

    /// "the official", "the newspaper", "the French leader", "the Kremlin spokesman": one named before.
    pub(crate) fn definite(
        &self,
        phrase: &Range<usize>,
        low: &[&str],
        memory: &Memory,
    ) -> Option<Speaker> {
        if !matches!(low.first(), Some(&("the" | "that" | "this"))) || phrase.len() > 6 {
            return None;
        }
        let head = *low.last()?;
        // "the Armenpress news agency" names itself.
        if let Some(named) = self
            .names
            .within(phrase.clone())
            .find(|m| m.sort == Sort::Outlet)
        {
            let (name, tokens) = (named.name.clone(), phrase.clone());
            return Some(Speaker {
                name,
                role: None,
                tokens,
                kind: Voice::Outlet,
            });
        }
        let again = |speaker: &Option<Speaker>| {
            speaker.as_ref().map(|s| Speaker {
                tokens: phrase.clone(),
                ..s.clone()
            })
        };
        match head {
            "official" | "source" | "diplomat" | "officials" | "sources" if phrase.len() == 2 => {
                return again(&memory.unnamed)
                    .filter(|s| s.name.to_lowercase().contains(head.trim_end_matches('s')))
                    .or_else(|| again(&memory.person));
            }
            "newspaper" | "paper" | "outlet" | "agency" | "broadcaster" | "network" | "channel" => {
                return self.outlet_before(phrase).or_else(|| again(&memory.outlet));
            }
            _ => {}
        }
        // "the spokesperson": the one without a name heard before, by the same noun.
        let same = memory.unnamed.as_ref().filter(|s| {
            phrase.len() == 2 && s.name.to_lowercase().rsplit(' ').next() == Some(head)
        });
        if let Some(same) = same {
            return again(&Some(same.clone()));
        }
        let stem = match head {
            "spokesman" | "spokeswoman" | "spokesperson" => "spokes",
            "leader" => "president|prime minister|leader|chancellor",
            "president" | "minister" | "envoy" | "secretary" | "ambassador" | "chancellor"
            | "premier" | "negotiator" | "adviser" | "aide" | "chief" | "diplomat" | "king"
            | "prince" | "governor" | "mayor" | "mediator" | "head" | "official" => head,
            _ => return None,
        };
        let party = self
            .names
            .within(phrase.clone())
            .map(|m| gazetteer().country_name(&m.party).to_owned())
            .next();
        let fits = |person: &&crate::names::Person| {
            let post = person.post.as_deref().unwrap_or("").to_lowercase();
            let held = head == "official" || stem.split('|').any(|one| post.contains(one));
            let of = party
                .as_deref()
                .is_none_or(|party| person.party.as_deref() == Some(party));
            held && of && person.tokens.start < phrase.start
        };
        let near = memory
            .person
            .as_ref()
            .and_then(|s| self.names.person(&s.name))
            .filter(|p| fits(p));
        let person = near.or_else(|| self.names.persons.iter().rev().find(fits))?;
        Some(self.as_person(&person.name, phrase))
    }

    /// A voice without a name, by its noun.
    pub(crate) fn by_noun(&self, phrase: Range<usize>, head: &str) -> Speaker {
        let mut bare = self.without_article(&phrase);
        while bare.len() > 1
            && matches!(
                self.tokens[bare.start].low.as_str(),
                "senior"
                    | "top"
                    | "unnamed"
                    | "unidentified"
                    | "anonymous"
                    | "one"
                    | "another"
                    | "some"
                    | "several"
                    | "two"
            )
        {
            bare.start += 1;
        }
        let name = words(self.tokens, self.body, &bare);
        let media = matches!(
            head,
            "newspaper"
                | "agency"
                | "paper"
                | "outlet"
                | "network"
                | "channel"
                | "broadcaster"
                | "website"
                | "tv"
                | "television"
                | "radio"
                | "media"
        );
        let body = matches!(
            head,
            "ministry"
                | "department"
                | "government"
                | "army"
                | "military"
                | "staff"
                | "force"
                | "forces"
                | "council"
                | "office"
                | "commission"
                | "committee"
                | "parliament"
                | "administration"
                | "presidency"
                | "embassy"
                | "bureau"
        );
        let kind = if media {
            Voice::Outlet
        } else if body {
            Voice::Institution
        } else {
            Voice::Unnamed
        };
        Speaker {
            name,
            role: None,
            tokens: phrase,
            kind,
        }
    }
}
