//! Owns how wide words will be, near enough to keep them apart, and where they break. Renderers
//! bring their own fonts, so widths are those of Inter with a little to spare; they are never
//! forced on the words.

use std::borrow::Cow;

/// Advance widths of ASCII from the space on, in hundredths of the size.
const ASCII: [u8; 95] = [
    28, 28, 40, 63, 64, 81, 64, 22, 36, 36, 50, 66, 28, 46, 28, 36, 62, 46, 61, 64, 64, 61, 62, 57,
    62, 62, 28, 28, 66, 66, 66, 51, 94, 68, 65, 73, 72, 60, 59, 74, 74, 26, 54, 65, 56, 89, 75, 76,
    63, 76, 64, 64, 64, 74, 68, 95, 64, 66, 62, 36, 36, 36, 47, 45, 50, 56, 62, 56, 62, 58, 36, 61,
    59, 24, 24, 54, 24, 87, 59, 60, 61, 61, 37, 52, 36, 58, 56, 81, 54, 56, 54, 36, 33, 36, 66,
];
/// To spare, for other fonts and for hinting.
const SPARE: f64 = 1.05;
const BOLD: f64 = 1.05;

/// Width of words at a size.
pub(super) fn width(words: &str, size: f64, bold: bool) -> f64 {
    let sum: f64 = words.chars().map(advance).sum();
    sum * size * SPARE * if bold { BOLD } else { 1.0 }
}

fn advance(letter: char) -> f64 {
    let code = u32::from(letter);
    let ascii = (code as usize).checked_sub(32).and_then(|at| ASCII.get(at));
    if let Some(hundredths) = ascii {
        return f64::from(*hundredths) / 100.0;
    }
    match code {
        // combining marks, vowel points, joiners, direction marks
        0x300..=0x36f
        | 0x591..=0x5c7
        | 0x610..=0x61a
        | 0x64b..=0x65f
        | 0x670
        | 0x6d6..=0x6ed
        | 0x200b..=0x200f
        | 0x2066..=0x2069 => 0.0,
        0x2026 => 0.84,
        0x2013 => 0.6,
        0x2014 => 0.9,
        0xa0 | 0xb7 | 0x2018..=0x201e => 0.4,
        // capitals of Greek and Cyrillic
        0x391..=0x3ab | 0x400..=0x42f => 0.76,
        // scripts as wide as high, and pictures
        0x1100..=0x11ff | 0x2e80..=0xd7ff | 0xf900..=0xfaff | 0xff00..=0xff60 | 0x1f000.. => 1.0,
        _ => 0.64,
    }
}

/// The words, cut with an ellipsis where they would be wider.
pub(super) fn cut(words: &str, most: f64, size: f64, bold: bool) -> Cow<'_, str> {
    if width(words, size, bold) <= most {
        return Cow::Borrowed(words);
    }
    let mut kept: Vec<char> = words.chars().collect();
    while kept.pop().is_some() {
        let text: String = kept.iter().collect();
        let text = format!("{}…", text.trim_end());
        if width(&text, size, bold) <= most {
            return Cow::Owned(text);
        }
    }
    Cow::Borrowed("…")
}

/// The words on at most so many lines, each no wider than that; the last is cut.
pub(super) fn wrapped(
    words: &str,
    most: f64,
    size: f64,
    bold: bool,
    most_lines: usize,
) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        let longer = match line.as_str() {
            "" => word.to_owned(),
            line => format!("{line} {word}"),
        };
        if line.is_empty() || width(&longer, size, bold) <= most {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most_lines {
        let rest = lines.split_off(most_lines.saturating_sub(1)).join(" ");
        lines.push(rest);
    }
    lines
        .iter()
        .map(|line| cut(line, most, size, bold).into_owned())
        .collect()
}
