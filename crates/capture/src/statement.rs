//! Statements: what each voice said, in which form, on which day, and whose a quotation without a verb is.
//! Owns putting them together; whom a verb of speech belongs to is found by `attribution`.

use std::ops::Range;

use crate::{
    atlas::Atlas,
    attribution::{Attribution, Hit, Relay},
    calendar::When,
    chain::{chained, told_after},
    gazetteer::gazetteer,
    lexicon,
    memory::Memory,
    proposal::{Dated, Form, Hop, Span, Statement, Voice},
    reading::Reading,
    sentence::Sentence,
    speaker::Speaker,
    stance::{modality, stance},
    token::Kind,
};

mod author;
mod quotes;
mod turn;

use quotes::quotes;
use turn::Turn;

/// All statements of the text, in order.
pub(crate) fn statements(reading: &Reading<'_>, atlas: &Atlas) -> Vec<Statement> {
    let mut room = Room {
        reading,
        memory: Memory::default(),
        found: Vec::new(),
        paragraph: usize::MAX,
        occasion: Vec::new(),
        turn: None,
    };
    room.memory.author = author::author(reading, atlas);
    for sentence in &reading.sentences {
        if !sentence.aside {
            room.sentence(sentence);
        }
    }
    name_the_lead(&mut room.found, reading, atlas);
    room.found
}

/// A lead says "a senior Kremlin official said"; the sentence after it names him. Only in the first three
/// statements, for one official, of the same party.
fn name_the_lead(found: &mut [Statement], reading: &Reading<'_>, atlas: &Atlas) {
    for at in 0..found.len().min(3) {
        let Some((lead, next)) = found.get(at).zip(found.get(at + 1)) else {
            return;
        };
        let noun = lead.speaker.rsplit(' ').next().unwrap_or("");
        let one = matches!(
            noun,
            "official"
                | "minister"
                | "spokesman"
                | "spokeswoman"
                | "spokesperson"
                | "envoy"
                | "negotiator"
                | "diplomat"
                | "leader"
                | "president"
        );
        let Some(person) = reading.names.person(&next.speaker).filter(|_| one) else {
            continue;
        };
        let said_of = crate::token::tokens(&lead.speaker, &[]);
        let party = (0..said_of.len())
            .find_map(|i| atlas.longest(&said_of, i))
            .map(|(known, _)| gazetteer().country_name(&known.party).to_owned());
        if party.is_some() && party == person.party {
            let lead = &mut found[at];
            lead.speaker.clone_from(&person.name);
            lead.role.clone_from(&person.post);
            lead.person = Some(person.key.clone());
            lead.voice = Voice::Person;
        }
    }
}

struct Room<'a> {
    reading: &'a Reading<'a>,
    memory: Memory,
    found: Vec<Statement>,
    /// The paragraph of the last statement.
    paragraph: usize,
    /// Through what the last statement came.
    occasion: Vec<Relay>,
    /// Whose turn it is in a transcript.
    turn: Option<Turn>,
}

impl Room<'_> {
    fn attribution(&self) -> Attribution<'_> {
        Attribution {
            reading: self.reading,
            memory: &self.memory,
        }
    }

    fn sentence(&mut self, sentence: &Sentence) {
        let quotes = quotes(self.reading, sentence);
        let begins = self.label(sentence);
        let labelled = begins.is_some();
        if let Some(label) = begins {
            self.begin_turn(sentence, label);
        }
        if let Some(turn) = self.turn_of(sentence) {
            self.in_turn(sentence, &turn, labelled);
        } else {
            let hits = self.attribution().hits(sentence, &quotes);
            if !hits.is_empty() {
                self.attributed(sentence, &quotes, hits, None);
            } else if !self.listed(sentence) && !self.own_words(sentence) {
                self.carried(sentence, &quotes);
            }
        }
        self.remember_subject(sentence);
    }

    /// The first person named in a sentence is whom "he" in the next may mean.
    fn remember_subject(&mut self, sentence: &Sentence) {
        let first = self
            .reading
            .names
            .within(sentence.tokens.clone())
            .find(|m| m.sort == crate::gazetteer::Sort::Person);
        if let Some(first) = first {
            let spoke = self
                .found
                .last()
                .filter(|s| s.sentence == sentence.tokens)
                .map(|s| (s.voice == Voice::Person).then(|| s.speaker.clone()));
            let subject = spoke.clone().flatten();
            self.memory.subject = Some(subject.unwrap_or_else(|| first.name.clone()));
            if spoke.is_none() {
                self.memory.last = None;
            }
        }
    }

    /// `teller`: who says in his turn what others said.
    fn attributed(
        &mut self,
        sentence: &Sentence,
        quotes: &[Range<usize>],
        hits: Vec<Hit>,
        teller: Option<&Speaker>,
    ) {
        let hits = chained(told_after(hits, self.reading), &self.reading.tokens);
        let mut start = sentence.tokens.start;
        for (i, hit) in hits.iter().enumerate() {
            let end = hits
                .get(i + 1)
                .map_or(sentence.tokens.end, |next| self.boundary(hit, next));
            let end = end.max(start + 1);
            let tokens = start..end;
            start = end;
            let inside: Vec<Range<usize>> = quotes
                .iter()
                .filter(|q| q.start >= tokens.start && q.end <= tokens.end)
                .cloned()
                .collect();
            let form = self.form(&tokens, &inside, hit);
            let dated = self.dated(hit, sentence);
            let span = self.reading.span(&tokens);
            let mut via = self.occasion(hit);
            via.extend(teller.cloned().map(Relay::from));
            self.memory.heard(&hit.speaker);
            let draft = Draft {
                named: Some(hit.speaker.tokens.clone()),
                via,
                quotes: inside,
                dated,
                ..Draft::of(span, &hit.speaker, form)
            };
            self.push(sentence, draft);
        }
    }

    /// Through what it came; "he said" right after "told the BBC" was said there too.
    fn occasion(&self, hit: &Hit) -> Vec<Relay> {
        let pronoun = hit.speaker.tokens.len() == 1
            && matches!(
                self.reading.tokens[hit.speaker.tokens.start].low.as_str(),
                "he" | "she" | "they" | "it"
            );
        let before = self
            .found
            .last()
            .filter(|last| last.speaker == hit.speaker.name && pronoun && hit.via.is_empty());
        match before {
            Some(_) => self.occasion.clone(),
            None => hit.via.clone(),
        }
    }

    /// Where one statement of a sentence ends and the next begins.
    fn boundary(&self, hit: &Hit, next: &Hit) -> usize {
        let tokens = &self.reading.tokens;
        let from = hit
            .at
            .min(next.at)
            .max(hit.speaker.tokens.end.min(next.speaker.tokens.start));
        let to = next.speaker.tokens.start.min(next.at);
        let comma = (from..to.max(from)).rev().find(|&i| {
            matches!(tokens[i].kind, Kind::Comma | Kind::Semicolon)
                || matches!(tokens[i].low.as_str(), "while" | "but" | "and" | "as")
        });
        comma.unwrap_or(to).max(hit.at + 1)
    }

    fn form(&self, tokens: &Range<usize>, quotes: &[Range<usize>], hit: &Hit) -> Form {
        if quotes.is_empty() {
            return Form::Paraphrase;
        }
        let length = |range: &Range<usize>| {
            let span = self.reading.span(range);
            span.1 - span.0
        };
        let quoted: usize = quotes.iter().map(length).sum();
        let attribution =
            length(&(hit.speaker.tokens.start.min(hit.at)..hit.speaker.tokens.end.max(hit.at + 1)));
        let rest = length(tokens).saturating_sub(quoted + attribution);
        let whole = quotes.iter().any(|q| q.len() > 5);
        let leads_in = quotes.first().is_some_and(|q| {
            q.start > tokens.start && self.reading.tokens[q.start - 1].kind == Kind::Colon
        });
        let one_verb =
            (tokens.start..hit.at).all(|i| !lexicon::reports(&self.reading.tokens[i].low));
        if (whole && quoted >= rest) || (leads_in && whole && one_verb && quoted * 2 > rest) {
            Form::Verbatim
        } else {
            Form::Partial
        }
    }

    /// The day of speaking: a phrase of time close to the verb.
    fn dated(&self, hit: &Hit, sentence: &Sentence) -> Option<Dated> {
        let near = |when: &&When| {
            let gap = if when.tokens.start > hit.at {
                when.tokens.start - hit.at
            } else {
                hit.at.saturating_sub(when.tokens.end)
            };
            let other = (hit.at.min(when.tokens.start)..hit.at.max(when.tokens.start)).any(|i| {
                matches!(
                    self.reading.tokens[i].low.as_str(),
                    "that" | "would" | "will"
                )
            });
            // "shelling on Tuesday, according to": the day of what is told, unless it opens the sentence.
            let between = hit.at.min(when.tokens.end)..hit.at.max(when.tokens.start);
            let apart = between.clone().any(|i| {
                matches!(
                    self.reading.tokens[i].kind,
                    Kind::Comma | Kind::Open | Kind::Close | Kind::Semicolon
                )
            });
            let opens = when.tokens.start <= sentence.tokens.start + 1;
            gap <= 6 && !other && when.is_day() && (!apart || opens)
        };
        let distance = |when: &&When| {
            if when.tokens.start > hit.at {
                when.tokens.start - hit.at
            } else {
                3 + hit.at.saturating_sub(when.tokens.end)
            }
        };
        self.reading
            .whens(sentence.tokens.clone())
            .filter(near)
            .min_by_key(distance)
            .map(|when| self.reading.dated(when, false))
    }

    /// A quotation without a verb goes on for whoever spoke last.
    fn carried(&mut self, sentence: &Sentence, quotes: &[Range<usize>]) {
        let long = quotes.iter().any(|q| q.len() >= 5);
        let starts = quotes
            .first()
            .is_some_and(|q| q.start == sentence.tokens.start);
        let near = sentence.paragraph == self.paragraph
            || sentence.paragraph == self.paragraph.wrapping_add(1);
        let speaker = self
            .memory
            .last
            .clone()
            .or_else(|| self.memory.person.clone());
        let Some(speaker) = speaker.filter(|_| near && long) else {
            return;
        };
        let joins = starts
            && sentence.paragraph == self.paragraph
            && self
                .found
                .last()
                .is_some_and(|last| last.speaker == speaker.name && !last.quotes.is_empty());
        let spans: Vec<(usize, usize)> = quotes.iter().map(|q| self.reading.inside(q)).collect();
        if joins {
            if let Some(last) = self.found.last_mut() {
                last.span.1 = self.reading.span(&sentence.tokens).1;
                last.quotes.extend(spans);
                last.sentence.end = sentence.tokens.end;
            }
            return;
        }
        let form = if starts {
            Form::Verbatim
        } else {
            Form::Partial
        };
        let span = self.reading.span(&sentence.tokens);
        let draft = Draft {
            quotes: quotes.to_vec(),
            ..Draft::of(span, &speaker, form)
        };
        self.push(sentence, draft);
    }

    fn push(&mut self, sentence: &Sentence, draft: Draft<'_>) {
        self.paragraph = sentence.paragraph;
        let speaker = draft.speaker;
        let hops: Vec<Hop> = draft.via.iter().map(|relay| self.hop(relay)).collect();
        self.occasion = draft.via;
        self.found.push(Statement {
            span: draft.span,
            speaker: speaker.name.clone(),
            role: speaker.role.clone(),
            via: hops.iter().map(|hop| hop.name.clone()).collect(),
            form: draft.form,
            quotes: draft
                .quotes
                .iter()
                .map(|q| self.reading.inside(q))
                .collect(),
            date: draft.dated.as_ref().and_then(|dated| dated.edtf.clone()),
            stance: stance(self.reading, &sentence.tokens),
            modality: modality(self.reading, &sentence.tokens),
            voice: speaker.kind,
            person: self.key(&speaker.name),
            speaker_span: draft
                .named
                .filter(|it| {
                    !it.is_empty()
                        && sentence.tokens.start <= it.start
                        && it.end <= sentence.tokens.end
                })
                .map(|tokens| self.reading.span(&tokens)),
            hops,
            dated: draft.dated,
            sentence: sentence.tokens.clone(),
        });
    }

    fn key(&self, name: &str) -> Option<String> {
        self.reading.names.person(name).map(|it| it.key.clone())
    }

    fn hop(&self, relay: &Relay) -> Hop {
        Hop {
            name: relay.name.clone(),
            voice: relay.voice,
            person: self.key(&relay.name),
            span: Some(self.reading.span(&relay.tokens)),
        }
    }
}

/// The parts of one statement, each found elsewhere.
struct Draft<'a> {
    span: Span,
    speaker: &'a Speaker,
    form: Form,
    /// Tokens that name the speaker here.
    named: Option<Range<usize>>,
    via: Vec<Relay>,
    quotes: Vec<Range<usize>>,
    dated: Option<Dated>,
}

impl<'a> Draft<'a> {
    fn of(span: Span, speaker: &'a Speaker, form: Form) -> Self {
        Self {
            span,
            speaker,
            form,
            named: None,
            via: Vec::new(),
            quotes: Vec::new(),
            dated: None,
        }
    }
}
