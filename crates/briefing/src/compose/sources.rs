//! Owns the list of sources: who published what, when, where it is and how reliable the outlet
//! has proved. Only sources a footnote names are listed.

use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::record::{Body, Source};

use super::{dates, words};
use crate::block::{Inline, Note, Text, given, own, plain};
use crate::material::Material;

/// Digits of a hash that tell one capture from another for a reader.
const HASH_DIGITS: usize = 12;

/// Most sources listed; the footnotes name the others.
const MOST_SOURCES: usize = 120;

/// The sources, by outlet, then date, then title.
pub(super) fn list(material: &Material, cited: impl Iterator<Item = RecordId>) -> Vec<Note> {
    let mut entries: Vec<_> = cited.map(|id| entry(material, id)).collect();
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    let further = entries.len().saturating_sub(MOST_SOURCES);
    let notes = entries.into_iter().map(|(_, note)| note);
    let mut listed: Vec<Note> = notes.take(MOST_SOURCES).collect();
    if further > 0 {
        let words = words::counted(further, "further source is", "further sources are");
        listed.push(Note {
            text: vec![own(words::capitalised(&format!(
                "{words} named in the footnotes and not listed here."
            )))],
            mark: rapporteur_domain::mark::Tlp::Clear,
            record: None,
        });
    }
    listed
}

type Key = (String, Option<chrono::NaiveDate>, String, RecordId);

fn entry(material: &Material, id: RecordId) -> (Key, Note) {
    let Some(Body::Source(source)) = material.body(id) else {
        let text = vec![own("‘"), given(material.title(id)), own("’.")];
        return (
            (String::new(), None, String::new(), id),
            Note {
                text,
                mark: material.mark(id),
                record: Some(id),
            },
        );
    };
    let mut text = outlet(material, source);
    let key = plain(&text).to_lowercase();
    text.extend([
        own("‘"),
        given_in(material.title(id), &source.language),
        own("’"),
    ]);
    details(&mut text, source);
    let mark = source
        .outlet
        .map_or(material.default_mark, |outlet| material.mark(outlet))
        .max(material.mark(id));
    let published = source.published.as_ref().and_then(|date| date.earliest());
    (
        (key, published, material.title(id), id),
        Note {
            text,
            mark,
            record: Some(id),
        },
    )
}

fn outlet(material: &Material, source: &Source) -> Text {
    let Some(id) = source.outlet else {
        return Text::new();
    };
    let graded = match material.body(id) {
        Some(Body::Outlet(outlet)) => outlet.reliability,
        _ => None,
    };
    let grade = graded.map_or_else(
        || " (not graded): ".to_owned(),
        |graded| format!(" (graded {graded}): "),
    );
    vec![given(material.title(id)), own(grade)]
}

fn details(text: &mut Text, source: &Source) {
    if !source.byline.trim().is_empty() {
        text.extend([own(", by "), given(&source.byline)]);
    }
    let date = source
        .published
        .as_ref()
        .map_or_else(|| "undated".to_owned(), dates::words);
    text.push(own(format!(", {date}.")));
    for (label, address) in [
        (" ", &source.address),
        (" Archived: ", &source.archived_address),
    ] {
        if !address.trim().is_empty() {
            text.extend([
                own(label),
                Inline::Address {
                    text: address.clone(),
                },
            ]);
        }
    }
    if let Some(captured) = source.captured {
        let hash: String = source.sha256.chars().take(HASH_DIGITS).collect();
        let hash = if hash.is_empty() {
            String::new()
        } else {
            format!(", SHA-256 {hash}…")
        };
        text.push(own(format!(
            " (captured {}{hash})",
            dates::day(captured.date_naive())
        )));
    }
}

fn given_in(text: String, language: &str) -> Inline {
    Inline::Given {
        text,
        language: language.trim().to_owned(),
    }
}
