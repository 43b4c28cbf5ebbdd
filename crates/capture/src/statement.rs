//! Statements: who said what, in which form, through whom it came. Owns the grammar of attribution.

use std::ops::Range;

use chrono::NaiveDate;

use crate::{
    calendar::When,
    gazetteer::gazetteer,
    lexicon,
    proposal::{Form, Stance, Statement},
    reading::Reading,
    sentence::Sentence,
    speaker::{Hearing, Memory, Speaker, Voice},
    token::Kind,
};

/// One verb of speech with its subject.
#[derive(Debug, Clone)]
struct Hit {
    speaker: Speaker,
    via: Vec<String>,
    /// The verb, or the "according to".
    at: usize,
}

/// All statements of the text, in order.
pub(crate) fn statements(reading: &Reading<'_>) -> Vec<Statement> {
    let mut room = Room {
        reading,
        memory: Memory::default(),
        found: Vec::new(),
        paragraph: usize::MAX,
        turn: None,
    };
    for sentence in &reading.sentences {
        if !sentence.aside {
            room.sentence(sentence);
        }
    }
    name_the_lead(&mut room.found, reading);
    room.found
}

/// A lead says "a senior Kremlin official said"; the sentence after it names him. Only in the first three
/// statements, for one official, of the same party.
fn name_the_lead(found: &mut [Statement], reading: &Reading<'_>) {
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
            .find_map(|i| gazetteer().longest(&said_of, i))
            .map(|(known, _)| gazetteer().country_name(&known.party).to_owned());
        if party.is_some() && party == person.party {
            let (name, post) = (person.name.clone(), person.post.clone());
            found[at].speaker = name;
            found[at].role = post;
        }
    }
}

struct Room<'a> {
    reading: &'a Reading<'a>,
    memory: Memory,
    found: Vec<Statement>,
    /// The paragraph of the last statement.
    paragraph: usize,
    /// Whose turn it is in a transcript, and in which paragraph.
    turn: Option<(usize, Speaker)>,
}

impl Room<'_> {
    fn hearing(&self) -> Hearing<'_> {
        Hearing {
            tokens: &self.reading.tokens,
            body: self.reading.body,
            names: &self.reading.names,
        }
    }

    fn sentence(&mut self, sentence: &Sentence) {
        let quotes = quotes(self.reading, sentence);
        if let Some(label) = self.label(sentence) {
            self.labelled(sentence, label);
        } else if let Some((_, speaker)) = self
            .turn
            .clone()
            .filter(|(paragraph, _)| *paragraph == sentence.paragraph)
        {
            let span = self.reading.span(&sentence.tokens);
            self.push(
                sentence,
                span,
                &speaker,
                Vec::new(),
                Form::Verbatim,
                Vec::new(),
                None,
            );
        } else {
            let hits = self.hits(sentence, &quotes);
            if hits.is_empty() {
                self.carried(sentence, &quotes);
            } else {
                self.attributed(sentence, &quotes, hits);
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
            self.memory.subject = Some(first.name.clone());
            let spoke = self
                .found
                .last()
                .is_some_and(|s| s.sentence == sentence.tokens);
            if !spoke {
                self.memory.last = None;
            }
        }
    }

    /// `THE PRESIDENT: …` and `Q: …` in a transcript: the tokens of the label.
    fn label(&self, sentence: &Sentence) -> Option<Range<usize>> {
        let tokens = &self.reading.tokens;
        let starts =
            sentence.tokens.start == 0 || tokens[sentence.tokens.start - 1].kind == Kind::Break;
        if !starts {
            return None;
        }
        let colon = sentence
            .tokens
            .clone()
            .take(9)
            .find(|&i| tokens[i].kind == Kind::Colon)?;
        let label = sentence.tokens.start..colon;
        let text = self.reading.words(&label);
        let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
        let shouted = !letters.is_empty() && letters.iter().all(|c| c.is_uppercase());
        let named = tokens[label.clone()].iter().all(|t| {
            t.capital
                || !t.word()
                || lexicon::role_word(&t.low)
                || matches!(t.low.as_str(), "of" | "the")
        });
        let talks = tokens
            .get(colon + 1)
            .is_some_and(|t| t.capital && t.kind == Kind::Word)
            && label.len() <= 6;
        let bare_quote = tokens.get(colon + 1).is_some_and(|t| t.kind == Kind::Open);
        (shouted
            || (named
                && talks
                && !bare_quote
                && self.reading.names.within(label.clone()).next().is_some()
                && self.reading.is_transcript()))
        .then_some(label)
    }

    fn labelled(&mut self, sentence: &Sentence, label: Range<usize>) {
        let text = self.reading.words(&label);
        let person = self
            .reading
            .names
            .within(label.clone())
            .find(|m| m.sort == crate::gazetteer::Sort::Person)
            .map(|m| m.name.clone());
        if matches!(text.as_str(), "Q" | "QUESTION" | "QUESTIONER" | "MODERATOR") {
            self.memory.last = None;
            self.turn = None;
            return;
        }
        let role = person
            .as_deref()
            .and_then(|name| self.reading.names.person(name))
            .and_then(|p| p.post.clone());
        let speaker = Speaker {
            name: person.unwrap_or(text),
            role,
            tokens: label.clone(),
            kind: Voice::Person,
        };
        self.memory.heard(&speaker);
        self.turn = Some((sentence.paragraph, speaker.clone()));
        let span = self.reading.span(&(label.end + 1..sentence.tokens.end));
        self.push(
            sentence,
            span,
            &speaker,
            Vec::new(),
            Form::Verbatim,
            Vec::new(),
            None,
        );
    }

    /// Every verb of speech outside quotations that has a subject.
    fn hits(&self, sentence: &Sentence, quotes: &[Range<usize>]) -> Vec<Hit> {
        let tokens = &self.reading.tokens;
        let mut found: Vec<Hit> = Vec::new();
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let quoted = quotes.iter().any(|q| q.contains(&at));
            if !quoted
                && tokens[at].word()
                && let Some(hit) = self.hit(sentence, quotes, at)
            {
                let again = found
                    .last()
                    .is_some_and(|last| last.speaker.tokens == hit.speaker.tokens);
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
            let speaker = self.hearing().after(at + 2, end, &self.memory)?;
            return Some(Hit {
                via: Vec::new(),
                at,
                speaker,
            });
        }
        if matches!(low, "selon" | "bilan") || (low == "per" && next == "the") {
            let speaker = self.hearing().after(at + 1, end, &self.memory)?;
            return Some(Hit {
                via: Vec::new(),
                at,
                speaker,
            });
        }
        if matches!(low, "словам" | "данным" | "словами" | "даними") {
            let speaker = self.hearing().after(at + 1, end, &self.memory)?;
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
            let speaker = self.hearing().before(from, at - 2, &self.memory)?;
            return Some(Hit {
                speaker,
                via: Vec::new(),
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
        if let Some(speaker) = self.hearing().before(from, at, &self.memory) {
            let fits = strong
                || speaker.kind != Voice::Unnamed
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
                .after(at + 1, sentence.tokens.end, &self.memory)?;
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
                    .phrase(sentence.tokens.start, first.tokens.end, &self.memory)
            }
            _ => self.hearing().phrase(
                sentence.tokens.start,
                sentence.tokens.start + 1,
                &self.memory,
            ),
        }
    }

    /// "were described by X as", "was announced by X".
    fn passive(&self, sentence: &Sentence, at: usize) -> Option<Hit> {
        let tokens = &self.reading.tokens;
        let by = (at + 1..(at + 4).min(sentence.tokens.end)).find(|&i| tokens[i].low == "by")?;
        let speaker = self
            .hearing()
            .after(by + 1, sentence.tokens.end, &self.memory)?;
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
                .after(at + 1, sentence.tokens.end, &self.memory)?;
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
                    || tokens[i].low == "quoted")
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
            &self.memory,
        );
        let definite =
            (sentence.tokens.start + 1..at.min(sentence.tokens.start + 6)).find_map(|end| {
                lexicon::speaker_noun(&tokens[end - 1].low)
                    .then(|| {
                        self.hearing()
                            .phrase(sentence.tokens.start, end, &self.memory)
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
            let speaker = self.hearing().before(from, at, &self.memory)?;
            let by = (at..sentence.tokens.end.min(at + 12)).find(|&i| tokens[i].low == "by");
            let through = by.and_then(|by| {
                self.hearing()
                    .after(by + 1, sentence.tokens.end, &self.memory)
            });
            return Some(Hit {
                speaker,
                via: through.into_iter().map(|s| s.name).collect(),
                at,
            });
        }
        let relay = self.hearing().before(from, at, &self.memory)?;
        let speaker = self
            .hearing()
            .after(at + 1, sentence.tokens.end, &self.memory)?;
        Some(Hit {
            speaker,
            via: vec![relay.name],
            at,
        })
    }

    /// Through what it came, said after the verb: "told the BBC", "wrote on X", "in an emailed statement".
    fn through(&self, verb: usize, end: usize) -> Vec<String> {
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
                    return vec![mention.name.clone()];
                }
                i = mention.tokens.end;
                continue;
            }
            if token.low == "x"
                && token.capital
                && i > verb + 1
                && matches!(tokens[i - 1].low.as_str(), "on" | "platform")
            {
                return vec!["X".to_owned()];
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
                return vec![self.reading.words(&(from..i + 1))];
            }
            i += 1;
        }
        Vec::new()
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

    fn attributed(&mut self, sentence: &Sentence, quotes: &[Range<usize>], hits: Vec<Hit>) {
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
            let date = self.dated(hit, sentence);
            let span = self.reading.span(&tokens);
            self.memory.heard(&hit.speaker);
            self.push(
                sentence,
                span,
                &hit.speaker,
                hit.via.clone(),
                form,
                inside,
                date,
            );
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
    fn dated(&self, hit: &Hit, sentence: &Sentence) -> Option<String> {
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
            gap <= 6 && !other && when.is_near()
        };
        let published: Option<NaiveDate> = self.reading.published;
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
            .and_then(|when| when.edtf(published, false))
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
        self.push(
            sentence,
            span,
            &speaker,
            Vec::new(),
            form,
            quotes.to_vec(),
            None,
        );
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one statement, each found elsewhere"
    )]
    fn push(
        &mut self,
        sentence: &Sentence,
        span: (usize, usize),
        speaker: &Speaker,
        via: Vec<String>,
        form: Form,
        quotes: Vec<Range<usize>>,
        date: Option<String>,
    ) {
        self.paragraph = sentence.paragraph;
        let stance = stance(self.reading, &sentence.tokens);
        let quotes = quotes.iter().map(|q| self.reading.inside(q)).collect();
        self.found.push(Statement {
            span,
            speaker: speaker.name.clone(),
            role: speaker.role.clone(),
            via,
            form,
            quotes,
            date,
            stance,
            sentence: sentence.tokens.clone(),
        });
    }
}

/// "Russia has invited him, the Kremlin said": where a verb of saying closes the sentence, verbs that
/// may be speech are part of what it tells.
fn told_after(mut hits: Vec<Hit>, reading: &Reading<'_>) -> Vec<Hit> {
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
fn chained(hits: Vec<Hit>, tokens: &[crate::token::Token]) -> Vec<Hit> {
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
            last.via.push(relay.name);
        } else if word(last) == "citing" || word(last) == "quoting" {
            // "The newspaper, citing officials, said": the verb's subject is the relay.
            if hit.speaker.name != last.speaker.name {
                last.via.push(hit.speaker.name);
            }
            last.at = hit.at;
        } else if word(last) == "according" && outlet(last) && !outlet(&hit) {
            let relay = last.speaker.name.clone();
            *last = hit;
            last.via.push(relay);
        } else if outlet(&hit) && !outlet(last) {
            last.via.push(hit.speaker.name);
        } else if tokens[hit.at].low == "quoted"
            && !hit.via.is_empty()
            && tokens[last.at.min(hit.speaker.tokens.start)..hit.speaker.tokens.start]
                .iter()
                .filter(|t| t.word())
                .count()
                <= 2
        {
            // "…, Putin said, Peskov was quoted as saying by Interfax": from the first voice outward.
            last.via.push(hit.speaker.name);
            last.via.extend(hit.via);
        } else if hit.speaker.name == last.speaker.name {
            last.via.extend(hit.via);
        } else {
            found.push(hit);
        }
    }
    found
}

/// The quotations of a sentence, marks included.
fn quotes(reading: &Reading<'_>, sentence: &Sentence) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open = None;
    for at in sentence.tokens.clone() {
        match reading.tokens[at].kind {
            Kind::Open if open.is_none() => open = Some(at),
            Kind::Close => {
                if let Some(start) = open.take() {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    // A quotation that runs over paragraphs is closed by its last only.
    if let Some(start) = open.filter(|&start| sentence.tokens.end - start > 4) {
        found.push(start..sentence.tokens.end);
    }
    found
}

fn stance(reading: &Reading<'_>, tokens: &Range<usize>) -> Stance {
    let has = |words: &[&str]| {
        reading.tokens[tokens.clone()]
            .iter()
            .any(|t| words.contains(&t.low.as_str()))
    };
    if has(&["declined", "refused", "not"])
        && has(&["comment", "say", "confirm", "elaborate", "disclose"])
    {
        Stance::Declined
    } else if has(&[
        "denied",
        "denies",
        "deny",
        "dismissed",
        "rejected",
        "refuted",
        "démenti",
        "опроверг",
        "спростував",
        "نفى",
    ]) {
        Stance::Denied
    } else if has(&["if", "unless", "provided", "если", "якщо"]) {
        Stance::Conditional
    } else {
        Stance::Asserted
    }
}
