//! Verbs of speech in other forms: ", saying that", "was described by", "was quoted as saying by".

use std::ops::Range;

use super::{Attribution, Hit, Relay};
use crate::{gazetteer::Sort, lexicon, sentence::Sentence};

impl Attribution<'_> {
    /// "were described by X as", "was announced by X".
    pub(super) fn passive(&self, sentence: &Sentence, at: usize) -> Option<Hit> {
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
    pub(super) fn participle(
        &self,
        sentence: &Sentence,
        quotes: &[Range<usize>],
        at: usize,
    ) -> Option<Hit> {
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
    pub(super) fn quoted(&self, sentence: &Sentence, from: usize, at: usize) -> Option<Hit> {
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
        // "the president's office quoted him as telling": whose office it is.
        let him = tokens
            .get(at + 1)
            .is_some_and(|t| matches!(t.low.as_str(), "him" | "her"));
        if him {
            let phrase = at + 1..at + 2;
            let owner = self
                .reading
                .names
                .within(from..at)
                .filter(|m| m.sort == Sort::Person)
                .last();
            let speaker = match owner {
                Some(owner) => self.hearing().as_person(&owner.name, &phrase),
                None => self.hearing().pronoun(&["he"], &phrase, self.memory)?,
            };
            let name = self.reading.words(&relay.tokens);
            let via = Relay {
                name,
                ..relay.into()
            };
            return Some(Hit {
                speaker,
                via: vec![via],
                at,
            });
        }
        let speaker = self
            .hearing()
            .after(at + 1, sentence.tokens.end, self.memory)?;
        Some(Hit {
            speaker,
            via: vec![relay.into()],
            at,
        })
    }
}
