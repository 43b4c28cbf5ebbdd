//! Owns gathering the sentences of a line: words of the template or of an analyst, and what was
//! generated among them. Without a space between them they are one sentence.

use rapporteur_domain::mark::Tlp;

use super::super::markdown::{Line, Run};
use crate::block::{Inline, Origin, Sentence, Text, given, own};

/// The sentences of a line so far.
pub(super) struct Sentences {
    done: Vec<Sentence>,
    /// Whether the next words belong to the last sentence.
    joined: bool,
    /// Whether the words are somebody's own, of any language, and not the template's.
    analyst: bool,
    mark: Tlp,
}

impl Sentences {
    pub fn new(mark: Tlp, analyst: bool) -> Self {
        Self {
            done: Vec::new(),
            joined: false,
            analyst,
            mark,
        }
    }

    /// Words of whoever wrote the line.
    pub fn words(&mut self, words: &str) {
        let words = match self.done.is_empty() {
            true => words.trim_start(),
            false => words,
        };
        if words.is_empty() {
            return;
        }
        let open = words.starts_with(char::is_whitespace);
        let body = words.trim();
        let generated = self
            .done
            .last()
            .is_some_and(|it| it.origin != Origin::Written);
        if generated && open {
            self.joined = false;
        }
        if body.is_empty() {
            if !generated {
                self.push(own(" "));
            }
            return;
        }
        if open && !generated && self.joined {
            self.push(own(" "));
        }
        let inline = match self.analyst {
            true => given(body),
            false => own(body),
        };
        self.push(inline);
        if words.ends_with(char::is_whitespace) {
            self.push(own(" "));
        }
    }

    /// Words of the dossier among the others.
    pub fn given(&mut self, words: &str, mark: Tlp) {
        self.push(given(words));
        self.raise(mark);
    }

    pub fn address(&mut self, address: &str) {
        self.push(Inline::Address {
            text: address.to_owned(),
        });
    }

    /// Strong or emphasised words.
    pub fn nested(&mut self, strong: bool, inner: Option<Sentence>) {
        let Some(inner) = inner else {
            return;
        };
        let text = inner.text;
        self.push(match strong {
            true => Inline::Strong { text },
            false => Inline::Emphasis { text },
        });
        self.raise(inner.mark);
        if let Some(last) = self.done.last_mut() {
            last.rests_on.extend(inner.rests_on);
        }
    }

    /// Sentences that stand by themselves, unless words lead into them without a space.
    pub fn said(&mut self, sentences: Vec<Sentence>) {
        for sentence in sentences {
            let glued = self.joined && !self.ends_in_space();
            match self.done.last_mut().filter(|_| glued) {
                Some(last) => {
                    last.text.extend(sentence.text);
                    last.rests_on.extend(sentence.rests_on);
                    last.mark = last.mark.max(sentence.mark);
                    last.key = sentence.key;
                }
                None => self.done.push(sentence),
            }
            self.joined = true;
            // the next of several is set apart
            if let Some(last) = self.done.last()
                && last.origin == Origin::Written
                && !last.key.is_empty()
            {
                self.joined = false;
            }
        }
    }

    pub fn finish(mut self) -> Vec<Sentence> {
        for sentence in &mut self.done {
            while matches!(sentence.text.last(), Some(Inline::Own { text }) if text == " ") {
                sentence.text.pop();
            }
        }
        self.done.retain(|sentence| !sentence.text.is_empty());
        self.done
    }

    fn push(&mut self, inline: Inline) {
        if !self.joined || self.done.is_empty() {
            self.done.push(Sentence {
                text: Text::new(),
                rests_on: Vec::new(),
                mark: self.mark,
                key: String::new(),
                origin: Origin::Written,
            });
            self.joined = true;
        }
        if let Some(last) = self.done.last_mut() {
            last.text.push(inline);
        }
    }

    fn raise(&mut self, mark: Tlp) {
        if let Some(last) = self.done.last_mut() {
            last.mark = last.mark.max(mark);
        }
    }

    fn ends_in_space(&self) -> bool {
        let last = self.done.last().and_then(|it| it.text.last());
        matches!(last, Some(Inline::Own { text }) if text.ends_with(' '))
    }
}

/// A line of an analyst's own words.
pub(super) fn written(line: &Line, mark: Tlp) -> Vec<Sentence> {
    let mut sentences = Sentences::new(mark, true);
    for run in line {
        match run {
            Run::Words(words) => sentences.words(words),
            Run::Address(address) => sentences.address(address),
            Run::Strong(inner) => sentences.nested(true, one(written(inner, mark))),
            Run::Emphasis(inner) => sentences.nested(false, one(written(inner, mark))),
        }
    }
    sentences.finish()
}

/// Sentences as one, a space between them; none when there are none.
pub(super) fn one(sentences: Vec<Sentence>) -> Option<Sentence> {
    let mut sentences = sentences.into_iter();
    let mut all = sentences.next()?;
    for sentence in sentences {
        all.text.push(own(" "));
        all.text.extend(sentence.text);
        all.rests_on.extend(sentence.rests_on);
        all.mark = all.mark.max(sentence.mark);
    }
    Some(all)
}
