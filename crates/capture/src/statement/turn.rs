//! Transcripts: whose turn it is, by the labels before turns. Owns labels and what is left out of a turn:
//! greetings, thanks, the questions themselves.

use std::ops::Range;

use super::{Draft, Room, author, quotes};
use crate::{
    gazetteer::Sort,
    lexicon,
    proposal::{Form, Voice},
    sentence::Sentence,
    speaker::Speaker,
    token::Kind,
};

/// A turn of a transcript.
#[derive(Debug, Clone)]
pub(super) struct Turn {
    paragraph: usize,
    /// Where its words begin, after the label.
    start: usize,
    /// None for those who ask.
    speaker: Option<Speaker>,
}

/// Labels of those who ask and lead, whose own words are no statements.
fn asks(low: &str) -> bool {
    matches!(
        low,
        "q" | "question"
            | "questions"
            | "questioner"
            | "reporter"
            | "journalist"
            | "moderator"
            | "operator"
            | "host"
            | "interviewer"
            | "вопрос"
            | "журналист"
            | "ведущий"
            | "запитання"
            | "питання"
            | "журналіст"
            | "سؤال"
            | "الصحفي"
    )
}

/// Labels of whoever answers.
fn answers(low: &str) -> bool {
    matches!(
        low,
        "a" | "answer" | "ответ" | "відповідь" | "réponse" | "جواب"
    )
}

/// Labels by office only.
fn office(low: &str) -> bool {
    matches!(
        low,
        "spokesman"
            | "spokesperson"
            | "spokeswoman"
            | "secretary-general"
            | "president"
            | "minister"
    )
}

impl Room<'_> {
    /// `THE PRESIDENT: …`, `Q: …`, `Foreign Minister Lavrov: …`: the tokens of the label.
    pub(super) fn label(&self, sentence: &Sentence) -> Option<Range<usize>> {
        let tokens = &self.reading.tokens;
        let from = sentence.tokens.start;
        let starts = from == 0 || tokens[from - 1].kind == Kind::Break;
        let colon = tokens.get(from + 1).is_some_and(|t| t.kind == Kind::Colon);
        let low = tokens[from].low.as_str();
        // "… your comment? A: We have …": question and answer in one paragraph.
        if !starts {
            return (colon && tokens[from].capital && matches!(low, "q" | "a"))
                .then_some(from..from + 1);
        }
        // The White House writes "Q" and no colon.
        let bare = tokens[from].low == "q" && tokens[from].capital && self.reading.is_transcript();
        let colon = sentence
            .tokens
            .clone()
            .take(12)
            .find(|&i| tokens[i].kind == Kind::Colon);
        let Some(colon) = colon.filter(|&colon| colon > from) else {
            return (bare && sentence.tokens.len() > 1).then_some(from..from + 1);
        };
        let label = from..colon;
        let text = self.reading.words(&label);
        let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
        let shouted = !letters.is_empty() && letters.iter().all(|c| c.is_uppercase());
        let known = label.len() == 1 && {
            let low = tokens[from].low.as_str();
            asks(low) || answers(low) || office(low)
        };
        if known {
            return Some(label);
        }
        let named = tokens[label.clone()].iter().all(|t| {
            t.capital
                || !t.word()
                || lexicon::role_word(&t.low)
                || matches!(t.low.as_str(), "of" | "the" | "for")
        });
        let words = tokens[label.clone()].iter().filter(|t| t.word()).count();
        let talks = tokens
            .get(colon + 1)
            .is_some_and(|t| t.capital && t.kind == Kind::Word)
            && words <= 8;
        let quote = tokens.get(colon + 1).is_some_and(|t| t.kind == Kind::Open);
        let titled = named && talks && !quote && self.reading.is_transcript();
        // "MENAFN - KUNA:" opens a report; one label alone makes a turn only where it names an office or a person.
        let speaks = self.reading.is_transcript()
            || tokens[label.clone()].iter().any(|t| lexicon::title(&t.low))
            || self
                .reading
                .names
                .within(label.clone())
                .any(|m| m.sort == Sort::Person);
        ((shouted && speaks) || titled).then_some(label)
    }

    pub(super) fn begin_turn(&mut self, sentence: &Sentence, label: Range<usize>) {
        let tokens = &self.reading.tokens;
        let low = tokens[label.start].low.clone();
        let first_of = |low: &str| asks(low);
        let start = (label.end + 1).min(sentence.tokens.end);
        let start = if tokens.get(label.end).is_some_and(|t| t.kind == Kind::Colon) {
            start
        } else {
            label.end
        };
        let speaker = if first_of(&low) {
            self.memory.last = None;
            None
        } else if answers(&low) && label.len() == 1 {
            let answering = self.memory.answering.clone();
            answering.or_else(|| self.answering())
        } else {
            Some(self.labelled(label))
        };
        if let Some(speaker) = &speaker {
            self.memory.heard(speaker);
            self.memory.answering = Some(speaker.clone());
        }
        self.turn = Some(Turn {
            paragraph: sentence.paragraph,
            start,
            speaker,
        });
    }

    /// Who answers where labels only say "A": whom the headline or the first lines name.
    fn answering(&self) -> Option<Speaker> {
        let title = self.reading.title.as_deref().unwrap_or("");
        let persons = &self.reading.names.persons;
        let person = persons.iter().find(|it| title.contains(&it.name));
        let person = person.or_else(|| persons.first().filter(|it| it.tokens.start < 12));
        let Some(person) = person else {
            return author::officer(title);
        };
        Some(Speaker {
            name: person.name.clone(),
            role: person.post.clone(),
            tokens: person.tokens.clone(),
            kind: Voice::Person,
        })
    }

    /// Whom a label names.
    fn labelled(&self, label: Range<usize>) -> Speaker {
        let person = self
            .reading
            .names
            .within(label.clone())
            .find(|m| m.sort == Sort::Person)
            .map(|m| m.name.clone());
        let role = person
            .as_deref()
            .and_then(|name| self.reading.names.person(name))
            .and_then(|p| p.post.clone());
        Speaker {
            name: person.unwrap_or_else(|| self.reading.words(&label)),
            role,
            tokens: label,
            kind: Voice::Person,
        }
    }

    /// The turn a sentence stands in: to the next label in a transcript, else to the end of the paragraph.
    pub(super) fn turn_of(&self, sentence: &Sentence) -> Option<Turn> {
        let tokens = &self.reading.tokens;
        let remark =
            tokens[sentence.tokens.start].low == "(" || tokens[sentence.tokens.start].low == "[";
        let turn = self.turn.clone()?;
        let within =
            turn.paragraph == sentence.paragraph || (self.reading.is_transcript() && !remark);
        within.then_some(turn)
    }

    pub(super) fn in_turn(&mut self, sentence: &Sentence, turn: &Turn, labelled: bool) {
        let mut own = sentence.clone();
        if labelled {
            own.tokens.start = turn.start.min(sentence.tokens.end);
        }
        if own.tokens.is_empty() {
            return;
        }
        let quotes = quotes(self.reading, &own);
        let mut hits = self.attribution().hits(&own, &quotes);
        hits.retain(|hit| {
            let tokens = &self.reading.tokens;
            let phrase = &hit.speaker.tokens;
            let pronoun = phrase.len() == 1
                && matches!(
                    tokens[phrase.start].low.as_str(),
                    "i" | "we" | "you" | "he" | "she" | "it" | "they" | "who"
                );
            !pronoun && lexicon::reports(&tokens[hit.at].low) && hit.speaker.kind != Voice::Document
        });
        if !hits.is_empty() {
            self.attributed(&own, &quotes, hits, turn.speaker.as_ref());
            return;
        }
        let Some(speaker) = turn.speaker.as_ref().filter(|_| !self.small_talk(&own)) else {
            return;
        };
        let draft = Draft {
            named: labelled.then(|| speaker.tokens.clone()),
            ..Draft::of(self.reading.span(&own.tokens), speaker, Form::Verbatim)
        };
        self.push(sentence, draft);
    }

    /// Greetings, thanks and calls on the next to ask.
    fn small_talk(&self, sentence: &Sentence) -> bool {
        let low: Vec<&str> = self.reading.tokens[sentence.tokens.clone()]
            .iter()
            .filter(|t| t.word() || t.kind == Kind::Number)
            .map(|t| t.low.as_str())
            .collect();
        let greets = match low.as_slice() {
            ["good", second, ..] => matches!(*second, "morning" | "afternoon" | "evening" | "day"),
            [
                "last" | "next" | "first" | "another" | "one" | "final",
                "question",
                ..,
            ] => true,
            [
                "thank" | "thanks" | "welcome" | "hello" | "hi" | "please" | "sorry" | "okay"
                | "ok" | "go" | "спасибо" | "дякую" | "шукран" | "شكرا" | "merci",
                ..,
            ] => low.len() < 14,
            ["yes" | "no" | "yeah" | "right" | "well" | "so" | "sure", ..] => low.len() < 4,
            _ => false,
        };
        greets || low.len() < 3
    }
}
