//! Owns what full text keeps of a word: the stem or stems by which its other forms are found.
//!
//! A Latin word is stemmed as English or as French, by the line it stands in; whoever looks for
//! one asks for both. A Cyrillic word carries its Russian and its Ukrainian stem, where they
//! differ and its letters do not decide. What may be a surname in -ов or -ев is kept in its
//! first case too. Stems are those of Snowball,
//! but for Arabic, whose stemmer there gives one stem with the article and another without: it is
//! stemmed lightly, as Larkey, Ballesteros and Connell describe (light10).

use crate::letters::{folded, lowered};
use crate::words::{Script, Word, words};
use snowball_stemmers_rs::{Algorithm, Stemmer};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Letters of a word that count; what is longer is no word of a language.
const LONGEST: usize = 40;
/// Words remembered with their stems; then all are forgotten.
const REMEMBERED: usize = 60_000;

/// The language a line of Latin letters is taken to be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tongue {
    English,
    French,
}

/// The stems of one word, at most three.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forms {
    /// Joined by `|`, as full text takes them.
    pub joined: Box<str>,
}

impl Forms {
    /// One after another.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.joined.split('|')
    }

    fn of(mut stems: Vec<String>) -> Self {
        let mut at = 0;
        while at < stems.len() {
            if stems[at].is_empty() || stems[..at].contains(&stems[at]) {
                stems.remove(at);
            } else {
                at += 1;
            }
        }
        Self {
            joined: stems.join("|").into(),
        }
    }
}

/// Knows stems, and remembers those of words met.
pub struct Stems {
    english: Stemmer,
    french: Stemmer,
    russian: Stemmer,
    ukrainian: Stemmer,
    /// By the word as written, in English and other lines, and in French ones.
    met: [HashMap<Box<str>, Forms, BuildHasherDefault<Fast>>; 2],
}

impl std::fmt::Debug for Stems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stems")
    }
}

impl Default for Stems {
    fn default() -> Self {
        Self {
            english: Stemmer::create(Algorithm::English),
            french: Stemmer::create(Algorithm::French),
            russian: Stemmer::create(Algorithm::Russian),
            ukrainian: Stemmer::create(Algorithm::Ukrainian),
            met: Default::default(),
        }
    }
}

impl Stems {
    /// Every word of a text with its stems, in order.
    pub fn each<'t>(&mut self, text: &'t str, mut take: impl FnMut(Word<'t>, &Forms)) {
        let mut line_end = 0;
        let mut tongue = Tongue::English;
        for word in words(text) {
            if word.from >= line_end {
                line_end = text[word.from..]
                    .find('\n')
                    .map_or(text.len(), |at| word.from + at + 1);
                tongue = tongue_of(&text[word.from..line_end]);
            }
            take(word, self.met(word, tongue));
        }
    }

    /// A text as full text takes it: stems, with a space between words and `|` between stems of
    /// one word.
    pub fn line(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        self.each(text, |_, forms| {
            if !forms.joined.is_empty() {
                if !out.is_empty() {
                    out.push(' ');
                }
                out.push_str(&forms.joined);
            }
        });
        out
    }

    /// The stems of a word that is looked for, in whatever language.
    #[must_use]
    pub fn asked(&self, word: Word<'_>) -> Forms {
        let mut stems = self.stems(word, Tongue::English);
        if word.script == Script::Latin {
            stems.extend(self.stems(word, Tongue::French));
        }
        Forms::of(stems)
    }

    fn met(&mut self, word: Word<'_>, tongue: Tongue) -> &Forms {
        let at = usize::from(tongue == Tongue::French && word.script == Script::Latin);
        if !self.met[at].contains_key(word.text) {
            if self.met[at].len() >= REMEMBERED {
                self.met[at].clear();
            }
            let forms = Forms::of(self.stems(word, tongue));
            self.met[at].insert(word.text.into(), forms);
        }
        // Present: it was put in above.
        &self.met[at][word.text]
    }

    fn stems(&self, word: Word<'_>, tongue: Tongue) -> Vec<String> {
        let lower = cut(lowered(word.text));
        match word.script {
            Script::Latin if tongue == Tongue::French || has_french_marks(&lower) => {
                vec![folded(&self.french.stem(&lower))]
            }
            Script::Latin => vec![self.english.stem(&folded(&lower)).into_owned()],
            Script::Cyrillic => self.cyrillic(&lower),
            Script::Arabic => arabic(&folded(&lower)),
            Script::Other => vec![folded(&lower)],
        }
    }

    fn cyrillic(&self, lower: &str) -> Vec<String> {
        let only_ukrainian = lower.contains(['і', 'ї', 'є']);
        let only_russian = !only_ukrainian && lower.contains(['ы', 'э', 'ъ']);
        let mut stems = Vec::new();
        if !only_ukrainian {
            stems.push(folded(&self.russian.stem(lower)));
        }
        if !only_russian {
            stems.push(folded(&self.ukrainian.stem(lower)));
        }
        stems.extend(surname(lower));
        stems
    }
}

const ARTICLES: &[&str] = &["وال", "بال", "كال", "فال", "ال", "لل"];
const ARABIC_ENDINGS: &[&str] = &["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/// Folded Arabic without its article and the commonest endings; what begins with a letter that is
/// often a word of its own (and, by, to, like, so) is kept without it too.
fn arabic(word: &str) -> Vec<String> {
    let letters = |rest: &str| rest.chars().count();
    let mut bare = word;
    if let Some(rest) = bare.strip_prefix('و').filter(|rest| letters(rest) > 4) {
        bare = rest;
    }
    let article = ARTICLES
        .iter()
        .find_map(|article| bare.strip_prefix(article).filter(|rest| letters(rest) > 1));
    let definite = article.is_some();
    bare = article.unwrap_or(bare);
    let mut stems = vec![light(bare).to_owned()];
    if !definite && letters(bare) > 5 {
        let joined = bare.strip_prefix(['ب', 'ل', 'ك', 'ف']);
        stems.extend(joined.map(|rest| light(rest).to_owned()));
    }
    stems
}

fn light(word: &str) -> &str {
    let mut bare = word;
    for ending in ARABIC_ENDINGS {
        bare = bare
            .strip_suffix(ending)
            .filter(|rest| rest.chars().count() > 2)
            .unwrap_or(bare);
    }
    bare
}

/// Case endings of surnames in -ов and -ев.
const OF_SURNAMES: &[&str] = &[
    "", "а", "у", "і", "ы", "и", "ою", "ой", "им", "ым", "ом", "е", "их", "ых", "ими", "ыми",
    "ові", "ів",
];

/// What may be a surname in -ов or -ев, in its first case: stemmers take the ending of the name for
/// that of a case, in some of its forms and not in others.
fn surname(lower: &str) -> Option<String> {
    let endings = OF_SURNAMES.iter().rev();
    let mut bare = endings.filter_map(|ending| lower.strip_suffix(ending));
    let found = bare.find(|bare| ["ов", "ев", "єв"].iter().any(|end| bare.ends_with(end)))?;
    (found.chars().count() > 4).then(|| folded(found))
}

/// Endings that complete the beginning of a word, so that its stem is found while it is typed.
const ENDINGS: &[&str] = &[
    "e", "s", "n", "on", "ion", "y", "ed", "ing", "ng", "g", "t", "al", "ly", "er", "r",
];
const CYRILLIC: &[&str] = &[
    "и", "а", "у", "ы", "і", "е", "я", "ю", "ь", "о", "й", "в", "м", "х", "ів", "ов", "ого", "ому",
    "ми",
];

/// Stems, shorter than what was typed, of words that begin so; beginnings that are as long as
/// the stem are found by themselves.
#[must_use]
pub fn completions(stems: &Stems, typed: Word<'_>) -> Vec<String> {
    let whole = folded(typed.text);
    let endings = match typed.script {
        Script::Latin => ENDINGS,
        Script::Cyrillic => CYRILLIC,
        Script::Arabic | Script::Other => return Vec::new(),
    };
    let mut out: Vec<String> = Vec::new();
    for ending in endings {
        let completed = format!("{}{ending}", typed.text);
        let word = Word {
            text: &completed,
            from: 0,
            to: completed.len(),
            script: typed.script,
        };
        for stem in stems.asked(word).iter() {
            // Two letters may differ: a stem ends in i where its word has y.
            let near =
                whole.starts_with(stem) || whole.starts_with(&stem[..stem.len() - last_len(stem)]);
            if near
                && stem.len() < whole.len()
                && stem.chars().count() > 3
                && !out.iter().any(|it| it == stem)
            {
                out.push(stem.to_owned());
            }
        }
    }
    out
}

fn last_len(stem: &str) -> usize {
    stem.chars().next_back().map_or(0, char::len_utf8)
}

/// Whether a word may be a name: it begins with a capital, or its script has none.
#[must_use]
pub fn is_name_like(word: Word<'_>) -> bool {
    match word.script {
        Script::Arabic => true,
        Script::Latin | Script::Cyrillic => {
            word.text.chars().next().is_some_and(char::is_uppercase)
        }
        Script::Other => false,
    }
}

fn cut(word: String) -> String {
    match word.char_indices().nth(LONGEST) {
        Some((at, _)) => word[..at].to_owned(),
        None => word,
    }
}

fn has_french_marks(lower: &str) -> bool {
    !lower.is_ascii()
        && lower.contains([
            'é', 'è', 'ê', 'ë', 'à', 'â', 'ç', 'î', 'ï', 'ô', 'û', 'ù', 'œ',
        ])
}

/// By the small words of the line, of which every sentence has some.
fn tongue_of(line: &str) -> Tongue {
    let (mut french, mut english) = (0u32, 0u32);
    for word in line
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| matches!(word.len(), 2..=4))
        .take(80)
    {
        match word {
            "le" | "la" | "les" | "des" | "du" | "de" | "et" | "une" | "un" | "dans" | "que"
            | "qui" | "pour" | "sur" | "par" | "aux" | "au" | "est" | "ont" | "ne" | "pas"
            | "avec" | "ce" | "il" | "elle" | "son" | "ses" | "été" | "Le" | "La" | "Les"
            | "Une" | "Il" => french += 1,
            "the" | "of" | "and" | "to" | "in" | "is" | "that" | "for" | "was" | "with" | "by"
            | "at" | "from" | "be" | "it" | "has" | "have" | "are" | "will" | "his" | "not"
            | "The" | "In" | "It" => english += 1,
            _ => {}
        }
    }
    if french > english {
        Tongue::French
    } else {
        Tongue::English
    }
}

/// A hash for words of texts that are our own user's: nobody gains by making them collide.
#[derive(Default)]
struct Fast(u64);

impl Hasher for Fast {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            let mut eight = [0; 8];
            eight.copy_from_slice(chunk);
            self.add(u64::from_le_bytes(eight));
        }
        let mut rest = [0; 8];
        let left = chunks.remainder();
        rest[..left.len()].copy_from_slice(left);
        self.add(u64::from_le_bytes(rest));
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(byte.into());
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Fast {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a word is found by another.
    fn found_by(text: &str, asked: &str) -> bool {
        let mut stems = Stems::default();
        let held = stems.line(text);
        let asked = words(asked)
            .next()
            .map(|word| stems.asked(word))
            .unwrap_or_default();
        held.split([' ', '|'])
            .any(|held| asked.iter().any(|asked| asked == held))
    }

    #[test]
    fn other_forms_of_a_word_are_found() {
        for (text, asked) in [
            ("the negotiations dragged on", "negotiation"),
            ("envoys met", "envoy"),
            ("les négociations de Genève", "négociation"),
            ("les négociateurs sont partis", "négociateur"),
            ("переговорів про перемир'я", "переговори"),
            ("на переговорах", "переговоры"),
            ("встреча с Зеленским", "Зеленский"),
            ("зустріч із Зеленським", "Зеленський"),
            ("слова Лаврова", "Лавров"),
            ("Лавров сказал", "Лаврова"),
            ("словам Умєрова", "Умєров"),
            ("المفاوضات في جنيف", "مفاوضات"),
            ("وَالمُفاوضات", "المفاوضات"),
            ("L'accord d'Istanbul", "accords"),
        ] {
            assert!(
                found_by(text, asked),
                "{asked} in {text}: {}",
                Stems::default().line(text)
            );
        }
        for (text, asked) in [("the port", "report"), ("peace", "piece"), ("мир", "мэр")] {
            assert!(!found_by(text, asked), "{asked} in {text}");
        }
    }

    #[test]
    fn a_beginning_leads_to_stems_shorter_than_it() {
        let stems = Stems::default();
        for (typed, stem) in [
            ("negotiatio", "negoti"),
            ("переговоро", "переговор"),
            ("diplomati", "diplomat"),
        ] {
            let word = words(typed).next().expect("a word");
            let found = completions(&stems, word);
            assert!(found.iter().any(|it| it == stem), "{typed}: {found:?}");
        }
    }

    #[test]
    fn the_line_decides_between_english_and_french() {
        assert_eq!(
            tongue_of("les ministres sont arrivés dans la ville"),
            Tongue::French
        );
        assert_eq!(
            tongue_of("the ministers arrived in the city"),
            Tongue::English
        );
    }
}
