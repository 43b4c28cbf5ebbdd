//! Owns which way words run: pieces of one direction within a line, and the direction of a line
//! as a whole. Refuses the whole bidirectional algorithm (UAX 9): readers of the files have it;
//! they only need to be told where the direction turns.

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and the right-to-left planes (Unicode blocks whose
/// default class is R or AL).
pub(crate) fn runs_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}' | '\u{200f}')
}

/// `Some(true)` for a letter that runs from right to left, `Some(false)` for one that runs from
/// left to right, `None` for what takes its direction from its surroundings.
fn strong(character: char) -> Option<bool> {
    if runs_right_to_left(character) {
        // Arabic-Indic digits and marks of punctuation follow their letters either way
        Some(true)
    } else if character.is_alphabetic() || character == '\u{200e}' {
        Some(false)
    } else {
        None
    }
}

/// Whether right-to-left words end with something that takes its direction from what follows, as
/// in "(2026)!": a right-to-left mark (U+200F) after them then keeps it with them.
pub(crate) fn ends_open(text: &str) -> bool {
    let right_to_left = text.chars().find_map(strong) == Some(true);
    right_to_left
        && text
            .chars()
            .next_back()
            .is_some_and(|it| strong(it).is_none())
}

/// Whether a line reads from right to left: most of its letters do. Not the first letter alone:
/// an English sentence may begin with an Arabic title.
pub(crate) fn reads_right_to_left(text: &str) -> bool {
    let mut balance = 0_i64;
    for character in text.chars() {
        match strong(character) {
            Some(true) => balance += 1,
            Some(false) => balance -= 1,
            None => {}
        }
    }
    balance > 0
}

/// The words in pieces of one direction, right-to-left ones told by `true`. What has no
/// direction of its own goes with its neighbours where they agree, else with the direction in
/// which the words as a whole begin.
pub(crate) fn pieces(text: &str) -> Vec<(bool, &str)> {
    if text.is_ascii() || !text.chars().any(runs_right_to_left) {
        return vec![(false, text)];
    }
    let base = text.chars().find_map(strong).unwrap_or(false);
    let mut out: Vec<(bool, &str)> = Vec::new();
    // where the piece begins, its direction, and where its last strong letter ended
    let (mut begin, mut direction, mut last) = (0, base, 0);
    for (at, character) in text.char_indices() {
        let Some(turned) = strong(character) else {
            continue;
        };
        if turned != direction {
            let cut = if direction == base { at } else { last };
            out.extend(piece(text, direction, begin, cut));
            (begin, direction) = (cut, turned);
        }
        last = at + character.len_utf8();
    }
    let cut = if direction == base { text.len() } else { last };
    out.extend(piece(text, direction, begin, cut));
    out.extend(piece(text, base, cut, text.len()));
    out
}

fn piece(text: &str, direction: bool, begin: usize, end: usize) -> Option<(bool, &str)> {
    let words = text.get(begin..end).filter(|words| !words.is_empty())?;
    Some((direction, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_join_to_the_whole_and_turn_where_letters_do() {
        for (text, expected) in [
            ("plain", vec![(false, "plain")]),
            ("مرحبا (2026)!", vec![(true, "مرحبا (2026)!")]),
            (
                "He said مرحبا بالعالم, twice.",
                vec![
                    (false, "He said "),
                    (true, "مرحبا بالعالم"),
                    (false, ", twice."),
                ],
            ),
            (
                "قال Lavrov: نعم",
                vec![(true, "قال "), (false, "Lavrov"), (true, ": نعم")],
            ),
            ("\u{200f}", vec![(true, "\u{200f}")]),
            ("… 12", vec![(false, "… 12")]),
        ] {
            assert_eq!(pieces(text), expected);
        }
    }

    #[test]
    fn only_right_to_left_words_end_open() {
        assert!(ends_open("مرحبا (2026)!") && ends_open("قال Lavrov."));
        assert!(
            !ends_open("مرحبا")
                && !ends_open("He said مرحبا!")
                && !ends_open("")
                && !ends_open("12")
        );
    }

    #[test]
    fn a_line_reads_as_most_of_its_letters_do() {
        assert!(reads_right_to_left("قال Lavrov نعم كلمة"));
        assert!(!reads_right_to_left("دعوة was repeated on Sunday"));
        assert!(!reads_right_to_left("2026"));
    }
}
