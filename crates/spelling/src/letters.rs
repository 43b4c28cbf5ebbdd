//! Owns which letters count as the same: case, accents, composed and decomposed forms, Arabic
//! vowel signs and letter forms, digits of other scripts.

use crate::words::{is_apostrophe, is_mark};
use unicode_normalization::UnicodeNormalization;

/// A word with case, accents, vowel signs and letter forms aside. What is folded alike is
/// written alike to whoever looks.
#[must_use]
pub fn folded(word: &str) -> String {
    if word.is_ascii() {
        return word
            .chars()
            .filter(|letter| *letter != '\'')
            .map(|letter| letter.to_ascii_lowercase())
            .collect();
    }
    let mut out = String::with_capacity(word.len());
    for letter in word.nfkc().flat_map(char::to_lowercase) {
        push(&mut out, letter);
    }
    out
}

fn push(out: &mut String, letter: char) {
    match letter {
        'a'..='z' | '0'..='9' => out.push(letter),
        'ё' | 'ѐ' => out.push('е'),
        'й' | 'ѝ' => out.push('и'),
        'ї' => out.push('і'),
        'ґ' => out.push('г'),
        'ў' => out.push('у'),
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ى' | 'ی' | 'ئ' | 'ې' => out.push('ي'),
        'ؤ' => out.push('و'),
        'ة' | 'ۀ' | 'ە' | 'ہ' => out.push('ه'),
        'ک' | 'ڪ' => out.push('ك'),
        'ء' => {}
        'ł' => out.push('l'),
        'ø' => out.push('o'),
        'đ' | 'ð' => out.push('d'),
        'ħ' => out.push('h'),
        'ı' => out.push('i'),
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'þ' => out.push_str("th"),
        _ if is_mark(letter) || is_apostrophe(letter) => {}
        _ => {
            if let Some(digit) = digit(letter) {
                out.push(digit);
            } else {
                out.extend(std::iter::once(letter).nfd().filter(|part| !is_mark(*part)));
            }
        }
    }
}

/// The Western digit that this one is.
fn digit(letter: char) -> Option<char> {
    let zero = match letter {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return None,
    };
    char::from_digit(u32::from(letter) - u32::from(zero), 10)
}

/// Lower case, composed, without marks of Arabic, but with the accents that stemming needs.
pub(crate) fn lowered(word: &str) -> String {
    if word.is_ascii() {
        return folded(word);
    }
    word.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|letter| !is_mark(*letter) && !is_apostrophe(*letter))
        .map(|letter| match letter {
            'ё' | 'ѐ' => 'е',
            'ѝ' => 'и',
            'ґ' => 'г',
            'ى' | 'ی' => 'ي',
            'ک' => 'ك',
            other => digit(other).unwrap_or(other),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_alike_is_folded_alike() {
        for (one, other) in [
            ("Genève", "GENEVE"),
            ("Gene\u{300}ve", "genève"),
            ("Кии\u{306}в", "кийв"),
            ("об’єкт", "обєкт"),
            ("مُحَمَّد", "محمد"),
            ("محـمـد", "محمد"),
            ("أوكرانيا", "اوكرانيا"),
            ("٢٠٢٦", "2026"),
            ("Łódź", "lodz"),
            ("ﬁnal", "final"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} {other}");
        }
        assert_ne!(folded("кіт"), folded("кит"));
    }
}
