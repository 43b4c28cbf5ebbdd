//! Owns what words from a document look like on paper: one legible line, every character one that
//! the typefaces have, and its direction kept apart from the words around it.

use std::borrow::Cow;

use rapporteur_briefing::legible;

use crate::fonts;

/// Which way a run of words goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// From left to right, or no letters at all.
    Ltr,
    /// From right to left.
    Rtl,
}

/// The words as they can be set. A character that no typeface has is written out, `[U+674E]`:
/// PDF/A allows no empty box, and an empty box would not say what stood there.
pub(crate) fn settable(text: &str) -> String {
    let line = piece(text);
    if line.chars().all(can_be_set) {
        return line.into_owned();
    }
    let mut out = String::with_capacity(line.len() + 32);
    for character in line.chars() {
        if can_be_set(character) {
            out.push(character);
        } else {
            out.push_str(&format!("[U+{:04X}]", u32::from(character)));
        }
    }
    out
}

/// A piece of a line: one space at either end stays.
fn piece(text: &str) -> Cow<'_, str> {
    let words = legible(text);
    if words.len() == text.len() {
        return words;
    }
    let gap = |at: Option<char>| {
        if at.is_some_and(char::is_whitespace) {
            " "
        } else {
            ""
        }
    };
    let before = gap(text.chars().next());
    let after = if words.is_empty() {
        ""
    } else {
        gap(text.chars().next_back())
    };
    Cow::Owned(format!("{before}{words}{after}"))
}

fn can_be_set(character: char) -> bool {
    character.is_ascii() || is_ignorable(character) || fonts::covers(character)
}

/// Characters that steer others and have no sign of their own (Unicode, Default_Ignorable_Code_Point,
/// as far as they occur in running text).
const fn is_ignorable(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}'
    )
}

/// The way of a run: that of its first letter which has one (Unicode Annex 9, rule P2).
pub(crate) fn way(text: &str) -> Way {
    text.chars()
        .find(|it| it.is_alphabetic())
        .map_or(Way::Ltr, letter_way)
}

/// Whether any letter goes from right to left.
pub(crate) fn has_rtl(text: &str) -> bool {
    text.chars().any(|it| letter_way(it) == Way::Rtl)
}

/// The way of a paragraph: that of most of its letters. Its first letter would not do, since
/// our sentences may begin with a name in another script.
pub(crate) fn paragraph_way<'a>(runs: impl Iterator<Item = &'a str>) -> Option<Way> {
    let (mut all, mut rtl) = (0_usize, 0_usize);
    for letter in runs.flat_map(str::chars).filter(|it| it.is_alphabetic()) {
        all += 1;
        rtl += usize::from(letter_way(letter) == Way::Rtl);
    }
    match all {
        0 => None,
        _ if rtl * 2 > all => Some(Way::Rtl),
        _ => Some(Way::Ltr),
    }
}

/// The scripts that are written from right to left stand together in Unicode.
const fn letter_way(letter: char) -> Way {
    match letter {
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' => Way::Rtl,
        _ => Way::Ltr,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_typeface_has_is_written_out() {
        assert_eq!(settable("met 李 twice"), "met [U+674E] twice");
        assert_eq!(settable("Київ, الرياض, ქართული"), "Київ, الرياض, ქართული");
        assert_eq!(settable(" a  b "), " a b ");
        assert_eq!(settable("\u{e000}"), "[U+E000]");
    }

    #[test]
    fn a_paragraph_goes_the_way_of_most_of_its_letters() {
        let mixed = ["محمد", " met the delegation in Doha."];
        assert_eq!(paragraph_way(mixed.into_iter()), Some(Way::Ltr));
        assert_eq!(way("محمد met"), Way::Rtl);
        assert_eq!(paragraph_way(["12–14"].into_iter()), None);
    }
}
