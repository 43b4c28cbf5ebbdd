//! Expectations beside the texts of a folder, one line each: what should be found, on which words.
//!
//! `statement | words | speaker | hop > hop | form | stance`, `meeting | words | date | venue | status`,
//! `venue | words | name`, `issue | words | name`, `incident | words | place | killed | injured | date`,
//! `proposal | words | from | to | response`, `person | name`, `party | name`. An empty field expects nothing in
//! particular; ` … ` leaves words out; ` / ` parts answers that are as good.

use std::{fs, ops::Range, path::Path};

/// A text with what should be found in it.
pub(crate) struct Annotated {
    pub name: String,
    pub text: String,
    pub expected: Vec<Expected>,
}

/// One line of expectation.
pub(crate) struct Expected {
    pub kind: String,
    /// Scalars of the body; none for persons and parties.
    pub span: Option<(usize, usize)>,
    pub words: String,
    fields: Vec<String>,
}

impl Expected {
    /// The field after the words, empty when it is left out.
    pub(crate) fn field(&self, at: usize) -> &str {
        self.fields.get(at).map_or("", String::as_str)
    }
}

/// The texts of a folder, by name.
pub(crate) fn folder(path: &Path) -> Vec<Annotated> {
    let mut names: Vec<_> = fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "expect"))
        .collect();
    names.sort();
    names
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path.with_extension("txt")).unwrap();
            let body = text.split_once("\n\n").unwrap().1.to_owned();
            let lines = fs::read_to_string(path).unwrap();
            Annotated {
                name: path.file_stem().unwrap().to_string_lossy().into_owned(),
                expected: lines.lines().map(|line| expected(line, &body)).collect(),
                text,
            }
        })
        .collect()
}

fn expected(line: &str, body: &str) -> Expected {
    let mut parts = line.split('|').map(|part| part.trim().to_owned());
    let kind = parts.next().unwrap();
    let words = parts.next().unwrap_or_default();
    let named = matches!(kind.as_str(), "person" | "party");
    Expected {
        span: (!named).then(|| scalars(body, &found(body, &words))),
        kind,
        words,
        fields: parts.collect(),
    }
}

fn found(body: &str, words: &str) -> Range<usize> {
    let (first, last) = words.split_once(" … ").unwrap_or((words, ""));
    let start = body
        .find(first)
        .unwrap_or_else(|| panic!("not in the text: {first}"));
    let after = start + first.len();
    if last.is_empty() {
        return start..after;
    }
    let end = body[after..]
        .find(last)
        .unwrap_or_else(|| panic!("not in the text after {first}: {last}"));
    start..after + end + last.len()
}

fn scalars(body: &str, bytes: &Range<usize>) -> (usize, usize) {
    let start = body[..bytes.start].chars().count();
    (start, start + body[bytes.clone()].chars().count())
}
