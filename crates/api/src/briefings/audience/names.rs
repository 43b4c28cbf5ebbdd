//! Owns finding names in texts: every known spelling whole, and of a person also each part of
//! the name, in the forms that cases give it. What is found too often costs a sentence; what is
//! missed costs a secret: in doubt a text names somebody. Refuses to know spellings that the
//! dossier does not: a name written in a script nobody recorded is not found.

use rapporteur_domain::RecordId;
use std::collections::HashMap;

/// Words that stand in names and descriptions without naming anybody.
const NO_NAMES: &[&str] = &[
    "the",
    "and",
    "for",
    "from",
    "official",
    "officials",
    "senior",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "minister",
    "president",
    "ambassador",
    "envoy",
    "negotiator",
    "adviser",
    "advisor",
    "general",
    "colonel",
    "diplomat",
    "source",
    "sources",
    "secretary",
    "deputy",
    "foreign",
    "defence",
    "defense",
    "prime",
    "head",
    "chief",
    "member",
    "delegate",
    "between",
    "who",
    "not",
    "named",
    "agency",
    "news",
    "site",
    "ministry",
    "government",
    "presidential",
    "van",
    "von",
    "bin",
    "ibn",
    "abu",
    "sir",
    "lord",
    "mrs",
    "prince",
    "king",
    "sheikh",
];

/// Letters that a case may add to a word.
const ENDING: usize = 4;
/// The same for words in Latin letters, which few languages decline.
const LATIN_ENDING: usize = 2;
/// Shortest stem that may be found with an ending.
const STEM: usize = 4;

/// Names that must not be told, ready to be looked for.
#[derive(Default)]
pub(super) struct Needles {
    /// Whole names by their first word: the words that follow, and whose name it is.
    phrases: HashMap<String, Vec<(Vec<String>, RecordId)>>,
    /// Parts of persons' names that name alone, without the vowels a case may change.
    stems: HashMap<String, RecordId>,
    /// Parts too short to be told from words: found as written only.
    exact: HashMap<String, RecordId>,
    /// Names in scripts without capitals, found inside words too.
    inside: Vec<(String, RecordId)>,
}

impl Needles {
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
            && self.stems.is_empty()
            && self.exact.is_empty()
            && self.inside.is_empty()
    }

    /// A name to be found whole.
    pub fn whole(&mut self, name: &str, of: RecordId) {
        let mut words = words(name).map(folded);
        let Some(first) = words.next() else { return };
        let rest: Vec<String> = words.collect();
        // one short word is found as written: "RT", "AP"
        if rest.is_empty() && first.chars().count() < 4 {
            self.exact.insert(name.trim().to_owned(), of);
            return;
        }
        if !has_case(name) {
            self.inside.push((folded(name.trim()), of));
        }
        self.phrases.entry(first).or_default().push((rest, of));
    }

    /// A person's name to be found whole and in parts.
    pub fn person(&mut self, name: &str, of: RecordId) {
        self.whole(name, of);
        let parts: Vec<&str> = words(name).collect();
        for part in &parts {
            let letters = part.chars().count();
            let plain = folded(part);
            if !has_case(part) {
                if letters >= 3 {
                    self.inside.push((plain, of));
                }
            } else if part.starts_with(char::is_uppercase) && !NO_NAMES.contains(&plain.as_str()) {
                if letters >= 3 {
                    self.stems.insert(stem(&plain), of);
                } else if parts.len() <= 2 {
                    self.exact.insert((*part).to_owned(), of);
                }
            }
        }
    }

    /// Whom a text names first, if anybody.
    pub fn named_in(&self, text: &str) -> Option<RecordId> {
        if self.is_empty() || text.is_empty() {
            return None;
        }
        let written: Vec<&str> = words(text).collect();
        let plain: Vec<String> = written.iter().map(|word| folded(word)).collect();
        for (at, word) in plain.iter().enumerate() {
            let short = written.get(at).and_then(|word| self.exact.get(*word));
            let whole = || {
                let rest = plain.get(at + 1..)?;
                let names = self.phrases.get(word)?;
                names
                    .iter()
                    .find(|(words, _)| rest.starts_with(words))
                    .map(|(_, of)| of)
            };
            if let Some(of) = short.or_else(|| self.part(word)).or_else(whole) {
                return Some(*of);
            }
        }
        if self.inside.is_empty() {
            return None;
        }
        let text = folded(text);
        let inside = self.inside.iter().find(|(name, _)| text.contains(name));
        inside.map(|(_, of)| *of)
    }

    /// The owner of a part of a name that a word is a form of.
    fn part(&self, word: &str) -> Option<&RecordId> {
        let ends: Vec<usize> = word
            .char_indices()
            .map(|(at, it)| at + it.len_utf8())
            .collect();
        let latin = word.is_ascii();
        let most = if latin { LATIN_ENDING } else { ENDING };
        let letters = ends.len();
        for length in (1..=letters).rev().take(most + 1) {
            let beginning = ends.get(length - 1).and_then(|end| word.get(..*end))?;
            if length < letters && length < STEM {
                return None;
            }
            if let Some(of) = self.stems.get(beginning) {
                return Some(of);
            }
        }
        None
    }
}

/// Words with their inner apostrophes and hyphens gone: "Аль-Тані" is two.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !(it.is_alphanumeric() || is_mark(it) || is_apostrophe(it)))
        .map(|word| word.trim_matches(is_apostrophe))
        .filter(|word| !word.is_empty())
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | '\u{2bc}' | '`')
}

/// Signs that stand on letters: combining ones, and the vowels of Arabic.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}' | '\u{ad}')
}

fn has_case(text: &str) -> bool {
    text.chars()
        .any(|it| it.is_uppercase() || it.is_lowercase())
}

/// Small letters without signs on them; an English possessive goes.
fn folded(text: &str) -> String {
    let small = text.to_lowercase();
    let small = small
        .strip_suffix("’s")
        .or_else(|| small.strip_suffix("'s"))
        .unwrap_or(&small);
    let letters = small
        .chars()
        .filter(|it| !is_mark(*it) && !is_apostrophe(*it));
    letters.map(base).collect()
}

/// The bare letter.
const fn base(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' | 'ċ' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ģ' | 'ġ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ł' | 'ļ' | 'ľ' | 'ĺ' => 'l',
        'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' | 'ŕ' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' => 'е',
        'ґ' => 'г',
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        other => other,
    }
}

/// A part of a name without the vowels at its end that a case changes.
fn stem(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    for _ in 0..2 {
        let vowel = letters.last().is_some_and(|last| {
            matches!(
                last,
                'а' | 'я' | 'о' | 'е' | 'є' | 'и' | 'і' | 'ї' | 'ы' | 'й' | 'ь' | 'у' | 'ю'
            )
        });
        if vowel && letters.len() > STEM {
            letters.pop();
        }
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{Needles, RecordId};

    fn needles(names: &[&str]) -> Needles {
        let mut needles = Needles::default();
        for name in names {
            needles.person(name, RecordId(uuid::Uuid::from_u128(1)));
        }
        needles
    }

    #[test]
    fn every_spelling_is_found_whole_in_parts_and_in_its_cases() {
        let known = needles(&[
            "Dmytro Vasylenko",
            "Дмитро Василенко",
            "Ілля Підлісний",
            "José Núñez",
            "سالم الهاشمي",
        ]);
        for text in [
            "said Vasylenko",
            "VASYLENKO’S paper",
            "for Dmytro",
            "слова Василенка",
            "разом із Підлісним",
            "Підлісного не було",
            "with Jose Nunez",
            "وقال الهاشمي",
            "مع سالم",
        ] {
            assert!(known.named_in(text).is_some(), "{text}");
        }
    }

    #[test]
    fn other_words_name_nobody() {
        let known = needles(&["A US official", "Anna Rossi", "Xi Lan"]);
        for text in [
            "an official said so",
            "a rose",
            "taxi",
            "two lanterns for us",
        ] {
            assert!(known.named_in(text).is_none(), "{text}");
        }
        assert!(known.named_in("as Xi put it").is_some());
        assert!(known.named_in("said a us official").is_some());
    }
}
