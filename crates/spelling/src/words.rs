//! Owns where words begin and end in a text, and in which script each is written.
//!
//! A word is a run of letters, digits and the marks written on them. An apostrophe within a word
//! belongs to it (об'єкт, O'Brien), but what French elides before a vowel does not (l'accord is
//! the word accord), nor does the English possessive (Zelensky's is the word Zelensky). Chinese
//! and Japanese write no spaces: each of their characters is a word.

/// The script of a word, as far as it decides how the word is folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters, also of Persian and Urdu.
    Arabic,
    /// Anything else, digits among it.
    Other,
}

/// A word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'t> {
    /// As it stands.
    pub text: &'t str,
    /// Its first byte in the text.
    pub from: usize,
    /// One past its last byte.
    pub to: usize,
    /// Its script, by the first letter.
    pub script: Script,
}

/// What French and Italian leave a vowel off before another.
const ELIDED: &[&str] = &[
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell",
    "all",
];

/// The words of a text, in order.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || next(text, &mut at))
}

fn next<'t>(text: &'t str, at: &mut usize) -> Option<Word<'t>> {
    let (from, first) = begin(text, *at)?;
    let script = script_of(first);
    if is_ideograph(first) {
        let to = from + first.len_utf8();
        *at = to;
        return Some(Word {
            text: &text[from..to],
            from,
            to,
            script,
        });
    }
    let run = end(text, from);
    let (start, to) = bare(text, from, run);
    *at = if to < run && start == from {
        to.max(run)
    } else {
        to
    };
    Some(Word {
        text: &text[start..to],
        from: start,
        to,
        script,
    })
}

fn begin(text: &str, at: usize) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    let mut at = at;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte.is_ascii() {
            if byte.is_ascii_alphanumeric() {
                return Some((at, char::from(byte)));
            }
            at += 1;
        } else {
            let letter = text[at..].chars().next()?;
            if letter.is_alphanumeric() {
                return Some((at, letter));
            }
            at += letter.len_utf8();
        }
    }
    None
}

/// One past the run of letters, marks and inner apostrophes that begins here.
fn end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte.is_ascii() {
            let inner = byte == b'\'' && continues(text, at + 1);
            if !byte.is_ascii_alphanumeric() && !inner {
                break;
            }
            at += 1;
        } else {
            let Some(letter) = text[at..].chars().next() else {
                break;
            };
            let after = at + letter.len_utf8();
            let inner = is_apostrophe(letter) && continues(text, after);
            let of_word = letter.is_alphanumeric() && !is_ideograph(letter);
            if !(of_word || is_mark(letter) || inner) {
                break;
            }
            at = after;
        }
    }
    at
}

fn continues(text: &str, at: usize) -> bool {
    text[at..]
        .chars()
        .next()
        .is_some_and(|next| next.is_alphabetic() && !is_ideograph(next))
}

/// Without what is elided before it and the possessive after it.
fn bare(text: &str, from: usize, to: usize) -> (usize, usize) {
    let run = &text[from..to];
    let Some((at, sign)) = run
        .char_indices()
        .find(|(_, letter)| is_apostrophe(*letter))
    else {
        return (from, to);
    };
    let (before, after) = (&run[..at], &run[at + sign.len_utf8()..]);
    if ELIDED
        .iter()
        .any(|elided| before.eq_ignore_ascii_case(elided))
    {
        return (from + at + sign.len_utf8(), to);
    }
    if after.eq_ignore_ascii_case("s") {
        return (from, from + at);
    }
    (from, to)
}

pub(crate) fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '’' | 'ʼ' | '‘' | '`' | 'ʹ' | 'ʻ' | '\u{02bf}' | '＇'
    )
}

/// Marks that are written on or between letters: accents, vowel signs, joiners, the stretching of
/// an Arabic line.
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036f}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05c7}' | '\u{0610}'..='\u{061a}'
        | '\u{0640}' | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{06d6}'..='\u{06ed}' | '\u{200c}' | '\u{200d}'
        | '\u{00ad}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}' | '\u{0900}'..='\u{0903}'
        | '\u{093a}'..='\u{094f}' | '\u{0e31}'..='\u{0e3a}' | '\u{0e47}'..='\u{0e4e}')
}

fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

pub(crate) fn script_of(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{0400}'..='\u{052f}' => Script::Cyrillic,
        '\u{0620}'..='\u{06ff}'
        | '\u{0750}'..='\u{077f}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}' => Script::Arabic,
        _ => Script::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<&str> {
        words(text).map(|word| word.text).collect()
    }

    #[test]
    fn words_are_runs_of_letters_and_their_marks() {
        assert_eq!(
            of("4–5 February, Abu-Dhabi."),
            ["4", "5", "February", "Abu", "Dhabi"]
        );
        assert_eq!(of("Кии\u{0306}в — об'єкт"), ["Кии\u{0306}в", "об'єкт"]);
        assert_eq!(of("مُحَمَّد وصل"), ["مُحَمَّد", "وصل"]);
        assert_eq!(of(" — … "), Vec::<&str>::new());
    }

    #[test]
    fn elisions_and_possessives_are_not_of_the_word() {
        assert_eq!(of("l'accord d’Istanbul"), ["accord", "Istanbul"]);
        assert_eq!(of("Zelensky's and Putin’s"), ["Zelensky", "and", "Putin"]);
        assert_eq!(of("O'Brien said ‘no’"), ["O'Brien", "said", "no"]);
    }

    #[test]
    fn ideographs_stand_alone() {
        assert_eq!(of("会谈 Geneva"), ["会", "谈", "Geneva"]);
    }

    #[test]
    fn places_are_bytes_of_the_text() {
        let text = "до Києва: l'or";
        for word in words(text) {
            assert_eq!(&text[word.from..word.to], word.text);
        }
    }
}
