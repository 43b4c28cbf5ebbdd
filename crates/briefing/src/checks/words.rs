//! Owns how the checks read words: quotations taken out, sentences told apart, and phrases found
//! whole, whatever their case and the punctuation between. Refuses to stem: every form that is
//! looked for is written down.

/// What stands where a quotation stood.
const GAP: char = '\u{fffc}';

/// Longest quotation looked for, in characters; a mark that is never closed quotes nothing.
const LONGEST: usize = 2000;

/// The words with each quotation replaced by one character that is no letter.
pub(super) fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, _, after)) = next_quotation(rest) {
        out.push_str(before);
        out.push(GAP);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What stands between quotation marks, in order.
pub(super) fn quotations(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, quoted, after)) = next_quotation(rest) {
        found.push(quoted);
        rest = after;
    }
    found
}

/// What stands before the first quotation, in it, and after it.
fn next_quotation(text: &str) -> Option<(&str, &str, &str)> {
    for (at, opening) in text.char_indices() {
        let closing: &[char] = match opening {
            '“' => &['”', '“'],
            '„' => &['“', '”'],
            '«' => &['»'],
            '"' => &['"'],
            _ => continue,
        };
        let inside = text.get(at + opening.len_utf8()..)?;
        let Some(length) = inside.find(closing).filter(|length| *length <= LONGEST) else {
            continue;
        };
        let (quoted, after) = inside.split_at(length);
        let skip = after.chars().next().map_or(0, char::len_utf8);
        return Some((text.get(..at)?, quoted, after.get(skip..)?));
    }
    None
}

/// Words that end in a stop without ending a sentence.
const ABBREVIATED: &[&str] = &[
    "mr", "mrs", "ms", "dr", "gen", "col", "lt", "adm", "sen", "rep", "gov", "st", "no", "vs",
    "etc", "e.g", "i.e", "u.s", "u.k", "u.n", "e.u", "jan", "feb", "mar", "apr", "jun", "jul",
    "aug", "sep", "sept", "oct", "nov", "dec", "approx", "ca", "c",
];

/// The sentences of a text. A stop before a small letter or a figure ends none, nor one after a
/// known abbreviation or an initial.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, mark) in text.char_indices() {
        if !matches!(mark, '.' | '!' | '?' | '…') {
            continue;
        }
        let end = at + mark.len_utf8();
        let (before, after) = (
            text.get(from..at).unwrap_or_default(),
            text.get(end..).unwrap_or_default(),
        );
        let begins = after.trim_start();
        let apart = after.starts_with(char::is_whitespace);
        let capital = begins
            .chars()
            .next()
            .is_some_and(|next| !next.is_lowercase() && !next.is_ascii_digit());
        if apart && capital && !(mark == '.' && is_abbreviated(before)) {
            found.push(text.get(from..end).unwrap_or_default().trim());
            from = end;
        }
    }
    found.push(text.get(from..).unwrap_or_default().trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn is_abbreviated(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    let word = word.trim_start_matches(['(', '[', GAP]);
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    initial || ABBREVIATED.contains(&word.to_lowercase().as_str())
}

/// The words in small letters, one space between any two, one at either end: a phrase is found
/// whole when it is looked for with a space at either end.
pub(crate) fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push(' ');
    for character in text.chars() {
        if character.is_alphanumeric() {
            out.extend(character.to_lowercase());
        } else if matches!(character, '\'' | '’' | '\u{2bc}') {
            out.push('’');
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// The first of these phrases in spaced words.
pub(super) fn first_of<'p>(spaced: &str, phrases: &[&'p str]) -> Option<&'p str> {
    let found = phrases
        .iter()
        .filter_map(|phrase| Some((place_of(spaced, phrase)?, *phrase)));
    // at one place the longest: "very unlikely" before "unlikely"
    found
        .min_by_key(|(at, phrase)| (*at, usize::MAX - phrase.len()))
        .map(|(_, phrase)| phrase)
}

/// Whether spaced words hold one of these phrases.
pub(super) fn has_any(spaced: &str, phrases: &[&str]) -> bool {
    phrases
        .iter()
        .any(|phrase| place_of(spaced, phrase).is_some())
}

/// Where a phrase begins in spaced words, in bytes.
pub(super) fn place_of(spaced: &str, phrase: &str) -> Option<usize> {
    if phrase.is_empty() {
        return None;
    }
    let mut from = 0;
    loop {
        let rest = spaced.get(from..)?;
        let at = from + rest.find(phrase)?;
        let before = spaced.get(..at)?.ends_with(' ');
        let after = spaced.get(at + phrase.len()..)?.starts_with(' ');
        if before && after {
            return Some(at);
        }
        from = at + phrase.chars().next()?.len_utf8();
    }
}
