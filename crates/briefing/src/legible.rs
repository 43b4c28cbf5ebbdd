//! Owns what words from a dossier look like in a product: one line, no control characters, and
//! direction controls shown instead of obeyed. Refuses to change any other character.

use std::borrow::Cow;

/// The words on one line: each run of white space is one space, none at the ends (there not
/// even no-break spaces, which some readers drop); other control
/// characters become U+FFFD; explicit embeddings, overrides and isolates are written out as
/// `[U+202E]`, since one that is never closed would reorder what follows. Plain direction marks
/// (U+200E, U+200F, U+061C) stay: they belong to right-to-left spelling.
#[must_use]
pub fn legible(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if is_legible(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split(is_break).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        word.chars().for_each(|character| push(&mut out, character));
    }
    Cow::Owned(out)
}

/// The same for a piece of a line: one space at either end stays.
pub(crate) fn legible_piece(text: &str) -> Cow<'_, str> {
    if is_legible(text) {
        return Cow::Borrowed(text);
    }
    let before = if text.starts_with(is_break) { " " } else { "" };
    let words = legible(text);
    let after = if text.ends_with(is_break) && !words.is_empty() {
        " "
    } else {
        ""
    };
    Cow::Owned(format!("{before}{words}{after}"))
}

fn is_legible(text: &str) -> bool {
    !text.contains("  ")
        && text
            .chars()
            .all(|it| it == ' ' || !(is_break(it) || is_refused(it) || steers(it)))
}

/// White space that ends words. A no-break space is part of a word.
fn is_break(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Control characters and code points that HTML or XML cannot hold.
fn is_refused(character: char) -> bool {
    character.is_control()
        || (u32::from(character) & 0xfffe) == 0xfffe
        || matches!(character, '\u{fdd0}'..='\u{fdef}')
}

fn steers(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn push(out: &mut String, character: char) {
    if steers(character) {
        out.push_str(&format!("[U+{:04X}]", u32::from(character)));
    } else {
        out.push(if is_refused(character) {
            '\u{fffd}'
        } else {
            character
        });
    }
}
