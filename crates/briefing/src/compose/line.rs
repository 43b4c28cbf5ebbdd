//! Owns the making of one sentence: its words, the developments it rests on, its footnote
//! marks and its handling mark, which is that of the most restricted thing it names or cites.

use std::collections::BTreeSet;

use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::development::Movement;
use rapporteur_domain::mark::Tlp;

use super::Composer;
use crate::block::{Inline, Origin, Sentence, Text, given, own, plain, strong};

/// A sentence in the making.
pub(super) struct Line<'c, 'a> {
    composer: &'c mut Composer<'a>,
    text: Text,
    rests_on: Vec<RecordId>,
    mark: Tlp,
    role: String,
}

impl<'c, 'a> Line<'c, 'a> {
    pub(super) fn new(composer: &'c mut Composer<'a>) -> Self {
        Self {
            composer,
            text: Vec::new(),
            rests_on: Vec::new(),
            mark: Tlp::Clear,
            role: String::new(),
        }
    }

    /// What it is within its scope: whatever it says later, it is the same sentence.
    pub(super) fn key(mut self, role: &str) -> Self {
        role.clone_into(&mut self.role);
        self
    }

    /// The program's own words.
    pub(super) fn own(mut self, words: &str) -> Self {
        match self.text.last_mut() {
            Some(Inline::Own { text }) => text.push_str(words),
            _ => self.text.push(own(words)),
        }
        self
    }

    /// Words of the analyst or of a report; closing stops go, since the sentence has its own.
    pub(super) fn given(mut self, words: &str) -> Self {
        let words = words.trim().trim_end_matches(['.', ' ']);
        self.text.push(given(words));
        self
    }

    /// Words of the dossier between curly quotation marks.
    pub(super) fn quoted(self, words: &str) -> Self {
        self.own("“").given(words).own("”")
    }

    /// A record's title.
    pub(super) fn name(mut self, id: RecordId) -> Self {
        let title = self.title_of(id);
        self.text.push(title);
        self
    }

    /// A record's title between curly quotation marks.
    pub(super) fn quoted_name(self, id: RecordId) -> Self {
        self.own("“").name(id).own("”")
    }

    /// A record's title, strong.
    pub(super) fn strong_name(mut self, id: RecordId) -> Self {
        let title = self.title_of(id);
        self.text.push(strong(title));
        self
    }

    /// Titles as in "A, B and C".
    pub(super) fn names(mut self, ids: &[RecordId]) -> Self {
        for (at, id) in ids.iter().enumerate() {
            let before = if at == 0 {
                ""
            } else if at + 1 == ids.len() {
                " and "
            } else {
                ", "
            };
            self = if before.is_empty() {
                self
            } else {
                self.own(before)
            }
            .name(*id);
        }
        self
    }

    /// A record's title as the subject of what follows: one that has a comma in it is closed
    /// by another.
    pub(super) fn subject(self, id: RecordId) -> Self {
        let comma = self.composer.material.title(id).contains(", ");
        let line = self.name(id);
        if comma { line.own(",") } else { line }
    }

    /// Whether the words so far hold a record's title.
    pub(super) fn says(&self, id: RecordId) -> bool {
        plain(&self.text).contains(&self.composer.material.title(id))
    }

    /// A state, as a word.
    pub(super) fn state(mut self, word: &str) -> Self {
        self.text.push(Inline::State {
            word: word.to_owned(),
        });
        self
    }

    /// A remark beside what is said.
    pub(super) fn aside(mut self, words: String) -> Self {
        self.text.push(Inline::Aside { text: words });
        self
    }

    /// A movement, as a sign and a word.
    pub(super) fn movement(mut self, movement: Movement) -> Self {
        self.text.push(Inline::Movement { movement });
        self
    }

    /// Counts a record towards the handling mark without naming it.
    pub(super) fn about(mut self, id: RecordId) -> Self {
        self.mark = self.mark.max(self.composer.material.mark(id));
        self
    }

    /// Counts every process of the product towards the handling mark.
    pub(super) fn about_processes(mut self) -> Self {
        self.mark = self.mark.max(self.composer.material.process_mark());
        self
    }

    /// Rests the sentence on developments and sets their footnote marks here, each once and in
    /// order.
    pub(super) fn cite(mut self, developments: &[RecordId]) -> Self {
        let mut numbers = BTreeSet::new();
        for id in developments {
            self = self.rest_on(*id);
            numbers.extend(self.composer.footnote(*id));
        }
        self.text.extend(
            numbers
                .into_iter()
                .map(|number| Inline::Footnote { number }),
        );
        self
    }

    /// Punctuation, before the footnote marks that stand at the end: "at least 300;² ".
    pub(super) fn point(mut self, mark: &str) -> Self {
        let marks = self
            .text
            .iter()
            .rev()
            .take_while(|it| matches!(it, Inline::Footnote { .. }))
            .count();
        let at = self.text.len() - marks;
        self.text.insert(at, own(mark));
        self
    }

    /// Rests the sentence on a development without a footnote mark.
    pub(super) fn rest_on(mut self, development: RecordId) -> Self {
        if !self.rests_on.contains(&development) {
            self.rests_on.push(development);
        }
        self.about(development)
    }

    /// The finished sentence; its first word begins with a capital if it is the program's own.
    pub(super) fn end(mut self) -> Sentence {
        if let Some(Inline::Own { text }) = self.text.first_mut() {
            *text = super::words::capitalised(text);
        }
        self.phrase()
    }

    /// The finished words of a cell, which are no sentence: no capital.
    pub(super) fn phrase(self) -> Sentence {
        let key = self.composer.keyed(&self.role, self.rests_on.first());
        let sentence = Sentence {
            text: self.text,
            rests_on: self.rests_on,
            mark: self.mark,
            key,
            origin: Origin::Generated,
        };
        self.composer.edited(sentence)
    }

    fn title_of(&mut self, id: RecordId) -> Inline {
        let material = self.composer.material;
        self.mark = self.mark.max(material.mark(id));
        given(material.title(id))
    }
}
