//! Owns the names of files in a folder of notes: which are safe to write, and what a title is
//! called on the disk. Refuses to lead out of the folder: no `..`, no root, no device, no stream.

/// Bytes of one name at most: what the narrowest of the usual file systems takes.
const LONGEST: usize = 200;
/// Names that are devices on one system or another, whatever follows the dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com1", "lpt1"];

/// Whether a path, with `/` between its parts, stays inside the folder it is written to.
#[must_use]
pub fn stays_inside(path: &str) -> bool {
    !path.is_empty()
        && path.split('/').all(|part| {
            !part.is_empty()
                && part != "."
                && part != ".."
                && part.len() <= 255
                && !part.contains(['\\', '\0', ':'])
        })
}

/// A title as the name of a file, without its ending: what no system takes becomes a space.
#[must_use]
pub fn file_name(title: &str) -> String {
    let safe = |letter: char| {
        if letter.is_control() || "/\\:*?\"<>|#^[]".contains(letter) {
            ' '
        } else {
            letter
        }
    };
    let words: String = title.chars().map(safe).collect();
    let mut name = String::new();
    for letter in words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
    {
        if name.len() + letter.len_utf8() > LONGEST {
            break;
        }
        name.push(letter);
    }
    let name = name.trim_matches(['.', ' ']).to_owned();
    let first = name.split('.').next().unwrap_or_default().to_lowercase();
    if name.is_empty() {
        "Untitled".to_owned()
    } else if DEVICES.contains(&first.as_str()) {
        format!("{name} note")
    } else {
        name
    }
}

/// What a file's path calls it: its last part without `.md` or `.markdown`.
#[must_use]
pub fn stem(path: &str) -> &str {
    let last = path.rsplit('/').next().unwrap_or(path);
    let ending = last.rfind('.').filter(|at| is_note_ending(&last[at + 1..]));
    ending.map_or(last, |at| &last[..at])
}

/// The folder of a path with its `/`, empty at the top.
#[must_use]
pub fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |at| &path[..=at])
}

/// Whether a file of this ending is read as a note.
#[must_use]
pub fn is_note_ending(ending: &str) -> bool {
    ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown")
}
