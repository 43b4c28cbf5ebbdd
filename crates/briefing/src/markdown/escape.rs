//! Owns how text stays text in Markdown. Beyond CommonMark it guards against what common
//! readers add: pipe tables, strike-through, footnotes, bare addresses as links, mathematics,
//! attributes, templates. A mail address stays as it is: readers that link it link the very
//! words that are shown.

use crate::legible::legible_piece;

/// A pipe that no reader takes for the edge of a cell or, once a table has taken its backslash
/// away, for anything else.
const PIPE: &str = "&#124;";

/// The text with everything that could open markup inside a line escaped by a backslash
/// (CommonMark 0.31, 2.4). Whatever comes in, it is one legible line that goes out.
pub(super) fn escaped(text: &str) -> String {
    let text = legible_piece(text);
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        let after = rest.peek().copied().unwrap_or(' ');
        if character == '|' {
            out.push_str(PIPE);
        } else {
            if always(character) || here(character, before, after) || opens_host(&out, character) {
                out.push('\\');
            }
            out.push(character);
        }
        before = character;
    }
    out
}

fn always(character: char) -> bool {
    matches!(
        character,
        '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '~' | '&' | '^' | '$' | '#'
    )
}

/// The stop of `www.`, which some readers take for an address.
fn opens_host(before: &str, character: char) -> bool {
    let www = before.len().checked_sub(3).and_then(|at| before.get(at..));
    character == '.' && www.is_some_and(|it| it.eq_ignore_ascii_case("www"))
}

/// Marks that mean something only beside others: dashes that become rules or long dashes, stops
/// that become dots, the colon that makes a bare address.
fn here(character: char, before: char, after: char) -> bool {
    match character {
        '-' => before == '-' || after == '-',
        ':' => after == '/',
        '.' => before == '.' || after == '.',
        '!' => after == '[',
        _ => false,
    }
}

/// The line with what could open a block at its beginning escaped: list marks, rules, headings
/// underlined by `=`, definitions.
pub(super) fn safe_line(line: &str) -> String {
    let line = line.trim();
    let digits = line.len()
        - line
            .trim_start_matches(|it: char| it.is_ascii_digit())
            .len();
    let (number, rest) = line.split_at(digits);
    let opens = if digits > 0 {
        rest.starts_with(['.', ')'])
    } else {
        rest.starts_with(['-', '+', '=', ':', '%'])
    };
    if opens {
        format!("{number}\\{rest}")
    } else {
        line.to_owned()
    }
}

/// Right-to-left words between U+2068 and U+2069, so that the stop after them stays after them.
pub(super) fn isolated(text: &str) -> String {
    if text.chars().any(runs_right_to_left) {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and the right-to-left planes (Unicode blocks whose
/// default class is R or AL).
fn runs_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
