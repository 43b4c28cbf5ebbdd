//! Owns the running text of a generated dossier: sources of 60 to 200 words around the sentences
//! that developments rest on, and notes.

use super::prng::Prng;
use super::words;
use rapporteur_domain::Span;

/// A source's text in the making. Counts characters, since spans do.
#[derive(Debug, Default)]
pub(crate) struct Text {
    pub(crate) text: String,
    characters: usize,
    words: usize,
}

impl Text {
    /// Adds a sentence and says where it stands.
    pub(crate) fn sentence(&mut self, sentence: &str) -> Span {
        if !self.text.is_empty() {
            self.text.push(' ');
            self.characters += 1;
        }
        let start = self.characters;
        self.text.push_str(sentence);
        self.characters += sentence.chars().count();
        self.words += sentence.split(' ').count();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Span {
            start: count(start),
            end: count(self.characters),
            words: sentence.to_owned(),
        }
    }

    /// Adds filling sentences until there are so many words.
    pub(crate) fn fill(&mut self, words: usize, prng: &mut Prng) {
        while self.words < words {
            let sentence = filling(prng);
            self.sentence(&sentence);
        }
    }
}

/// A sentence that nothing rests on.
pub(crate) fn filling(prng: &mut Prng) -> String {
    let (who, did) = (prng.pick(words::SUBJECTS), prng.pick(words::VERBS));
    format!(
        "{who} {did} {} {}.",
        prng.pick(words::OBJECTS),
        prng.pick(words::TAILS)
    )
}

/// A note in Markdown about a subject, with a link to it.
pub(crate) fn note(title: &str, link: &str, prng: &mut Prng) -> String {
    let mut body = format!("## {title}\n\nOn [{title}](record:{link}).\n\n");
    for _ in 0..prng.between(3, 7) {
        body.push_str(&format!("- {}\n", filling(prng)));
    }
    body.push_str(&format!("\n**To check:** {}\n", filling(prng)));
    body
}
