//! Texts whose author speaks in them: "Statement by the Foreign Minister", "We, the Ministers of …", and lists of
//! a joint statement whose paragraphs begin with the verb. Owns who that author is and which sentences are his.

use super::{Draft, Room};
use crate::{
    atlas::Atlas,
    gazetteer::Sort,
    lexicon,
    proposal::{Form, Voice},
    reading::Reading,
    sentence::Sentence,
    speaker::Speaker,
    token::{Kind, tokens},
};

/// Who speaks in a text as "I" or "we", when its headline or first words say so.
pub(super) fn author(reading: &Reading<'_>, atlas: &Atlas) -> Option<Speaker> {
    if reading.is_transcript() || !in_first_person(reading) {
        return None;
    }
    by_title(reading, atlas).or_else(|| by_opening(reading))
}

/// Three or more of "I", "we", "our" outside quotations, and one in a hundred words.
fn in_first_person(reading: &Reading<'_>) -> bool {
    let (mut own, mut words, mut depth) = (0, 0, 0_i32);
    for token in &reading.tokens {
        match token.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth = (depth - 1).max(0),
            Kind::Break => depth = 0,
            _ => {}
        }
        if depth == 0 && token.word() {
            words += 1;
            own += usize::from(matches!(
                token.low.as_str(),
                "i" | "we" | "our" | "my" | "us"
            ));
        }
    }
    own >= 2 && own * 100 >= words
}

fn by_title(reading: &Reading<'_>, atlas: &Atlas) -> Option<Speaker> {
    let title = reading.title.as_deref()?;
    let low = title.to_lowercase();
    let forms = [
        "statement",
        "remarks",
        "address",
        "speech",
        "declaration",
        "message",
        "letter",
        "intervention",
        "op-ed",
    ];
    let form = forms.iter().filter_map(|form| low.find(form)).min()?;
    let links = [" by ", " of ", " from "];
    let at = links
        .iter()
        .filter_map(|link| low[form..].find(link).map(|at| form + at + link.len()))
        .min()?;
    let rest = title.get(at..)?;
    let ends = [
        " on ",
        " at ",
        " in ",
        " to ",
        " regarding ",
        " following ",
        " after ",
        " concerning ",
        ",",
        ":",
        " – ",
        " — ",
        " - ",
    ];
    let end = ends.iter().filter_map(|end| rest.find(end)).min();
    let name = rest[..end.unwrap_or(rest.len())].trim();
    let bare = name
        .strip_prefix("the ")
        .or_else(|| name.strip_prefix("The "))
        .unwrap_or(name);
    let inside = tokens(bare, &[]);
    let known = (0..inside.len())
        .filter_map(|at| atlas.longest(&inside, at))
        .find(|(known, _)| known.sort == Sort::Person);
    let written = reading
        .names
        .persons
        .iter()
        .find(|person| bare.contains(&person.name));
    let person = known.map(|(known, _)| known.name.clone());
    let person = person.or_else(|| written.map(|it| it.name.clone()));
    (!bare.is_empty()).then(|| Speaker {
        role: person.is_some().then(|| bare.to_owned()),
        kind: if person.is_some() {
            Voice::Person
        } else {
            Voice::Institution
        },
        name: person.unwrap_or_else(|| bare.to_owned()),
        tokens: 0..0,
    })
}

/// "Foreign Ministry Spokesperson Dao Minh Ha answers questions": the capitals after the last word of a post.
pub(super) fn officer(title: &str) -> Option<Speaker> {
    let words = tokens(title, &[]);
    let post = words.iter().rposition(|t| lexicon::title(&t.low))?;
    let name = words[post + 1..]
        .iter()
        .take_while(|t| t.word() && t.capital && !lexicon::no_name(&t.low));
    let count = name.take(4).count();
    let last = words.get(post + count).filter(|_| count > 0)?;
    let name = title.get(words[post + 1].start..last.end)?;
    Some(Speaker {
        name: name.to_owned(),
        role: title
            .get(words[0].start..words[post].end)
            .map(str::to_owned),
        tokens: 0..0,
        kind: Voice::Person,
    })
}

/// "We, the Foreign Ministers of …,": up to the verb or the comma that closes it.
fn by_opening(reading: &Reading<'_>) -> Option<Speaker> {
    let first = reading.sentences.iter().find(|s| !s.aside)?;
    let at = first.tokens.start;
    let we = reading.tokens.get(at).is_some_and(|t| t.low == "we")
        && reading
            .tokens
            .get(at + 1)
            .is_some_and(|t| t.kind == Kind::Comma);
    if !we {
        return None;
    }
    let from = at + 2 + usize::from(reading.tokens.get(at + 2).is_some_and(|t| t.low == "the"));
    let phrase = from..opening_end(reading, first, from);
    (!phrase.is_empty()).then(|| Speaker {
        name: reading.words(&phrase),
        role: None,
        tokens: phrase,
        kind: Voice::Institution,
    })
}

/// Where the noun phrase that opens a document ends: at its verb, or at the comma before one.
fn opening_end(reading: &Reading<'_>, sentence: &Sentence, from: usize) -> usize {
    let verb = (from..sentence.tokens.end.min(from + 60)).find(|&i| {
        let token = &reading.tokens[i];
        matches!(
            token.low.as_str(),
            "having"
                | "meeting"
                | "met"
                | "gathered"
                | "convened"
                | "held"
                | "issued"
                | "have"
                | "has"
                | "on"
                | "at"
                | "today"
        ) && !token.capital
            || lexicon::reports(&token.low) && i > from + 1
            || token.kind == Kind::Open
    });
    let mut end = verb.unwrap_or(sentence.tokens.end.min(from + 20));
    while end > from && reading.tokens[end - 1].kind == Kind::Comma {
        end -= 1;
    }
    end
}

impl Room<'_> {
    /// "Welcomed the reduction of violence;": a paragraph of a joint statement that begins with its verb goes on
    /// for whoever opened the document.
    pub(super) fn listed(&mut self, sentence: &Sentence) -> bool {
        let tokens = &self.reading.tokens;
        let mut at = sentence.tokens.start;
        let opens =
            at == 0 || tokens[at - 1].kind == Kind::Break || tokens[at - 1].kind == Kind::Semicolon;
        while at < sentence.tokens.end && !tokens[at].word() {
            at += 1;
        }
        let verb = tokens
            .get(at)
            .filter(|t| t.capital && at < sentence.tokens.end);
        let speaks = verb.is_some_and(|t| {
            lexicon::speaks(&t.low)
                || lexicon::reports(&t.low)
                || matches!(
                    t.low.as_str(),
                    "decided"
                        | "decide"
                        | "expressing"
                        | "reaffirming"
                        | "recalling"
                        | "welcoming"
                        | "calling"
                        | "emphasizing"
                        | "stressing"
                        | "underlining"
                        | "noted"
                        | "took"
                        | "express"
                )
        });
        if !opens || !speaks || sentence.tokens.len() < 5 {
            return false;
        }
        let Some(speaker) = self.memory.author.clone().or_else(|| self.opener(sentence)) else {
            return false;
        };
        let span = self.reading.span(&(at..sentence.tokens.end));
        self.push(sentence, Draft::of(span, &speaker, Form::Paraphrase));
        true
    }

    /// Those who open the document: "The Foreign Ministers of …, having met in …".
    fn opener(&self, before: &Sentence) -> Option<Speaker> {
        let reading = self.reading;
        let told = reading.sentences.iter().take(6);
        told.take_while(|s| s.tokens.start < before.tokens.start)
            .filter(|s| !s.aside)
            .find_map(|sentence| {
                let article = usize::from(reading.tokens[sentence.tokens.start].low == "the");
                let from = sentence.tokens.start + article;
                let many = (from..sentence.tokens.end.min(from + 6)).any(|i| {
                    let low = reading.tokens[i].low.as_str();
                    low.ends_with('s') && lexicon::speaker_noun(low)
                        || matches!(low, "sides" | "participants" | "heads")
                });
                let end = opening_end(reading, sentence, from);
                (many && end > from).then(|| Speaker {
                    name: reading.words(&(from..end)),
                    role: None,
                    tokens: from..end,
                    kind: Voice::Institution,
                })
            })
    }

    /// A sentence of the author's own, in the first person.
    pub(super) fn own_words(&mut self, sentence: &Sentence) -> bool {
        let Some(author) = self.memory.author.clone() else {
            return false;
        };
        let tokens = &self.reading.tokens[sentence.tokens.clone()];
        let own = tokens
            .iter()
            .any(|t| matches!(t.low.as_str(), "i" | "we" | "our" | "my" | "us"));
        if !own || tokens.len() < 5 {
            return false;
        }
        let span = self.reading.span(&sentence.tokens);
        self.push(sentence, Draft::of(span, &author, Form::Verbatim));
        true
    }
}
