//! Owns what the text of a note leads to: `[words](record:UUID)` by identity, `[[Title]]` by name.
//! Refuses dead ends: an identity that this dossier does not hold stays text and is no link.

use crate::at::At;
use crate::desk::Desk;
use crate::error::ApiError;
use crate::palette::Names;
use rapporteur_domain::{Body, Record, RecordId};

/// What the address of a link to a record begins with.
pub const RECORD: &str = "record:";

/// Writes into a note which records its text leads to. Without names only identities are followed,
/// and what names led to before stays as long as it is still there.
///
/// # Errors
/// A failure of the disk.
pub(crate) fn draw(
    desk: &Desk<'_>,
    names: Option<&Names>,
    record: &mut Record,
) -> Result<(), ApiError> {
    let own = record.id;
    let Body::Note(note) = &mut record.body else {
        return Ok(());
    };
    let mut ids = by_identity(&note.body);
    let reader = desk.reader(&At::default())?;
    match names {
        Some(names) => {
            let called: Vec<&str> = wikilinks(&note.body).map(|it| it.target).collect();
            if !called.is_empty() {
                ids.extend(names.called(&reader, &called)?);
            }
        }
        None => ids.extend(note.mentions.iter().copied()),
    }
    let mut led: Vec<RecordId> = Vec::new();
    for id in ids {
        if id != own && !led.contains(&id) {
            led.push(id);
        }
    }
    let there: Vec<RecordId> = reader
        .get_all(led.iter().copied())?
        .into_iter()
        .map(|found| found.record.id)
        .collect();
    led.retain(|id| there.contains(id));
    note.mentions = led;
    Ok(())
}

/// The identities that a text links to, in order.
pub(crate) fn by_identity(text: &str) -> Vec<RecordId> {
    let marked = text.match_indices("](record:");
    marked
        .filter_map(|(at, mark)| {
            let rest = &text[at + mark.len()..];
            let id = rest.get(..36)?;
            rest[36..]
                .starts_with([')', ' '])
                .then(|| id.parse().ok())?
        })
        .collect()
}

/// A link by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wikilink<'a> {
    /// What it leads to, without the part of the page.
    pub target: &'a str,
}

/// The links by name in a text, in order. Those of code are found too: a link too many costs
/// less than reading Markdown at every save.
pub(crate) fn wikilinks(text: &str) -> impl Iterator<Item = Wikilink<'_>> {
    let opened = text.match_indices("[[");
    opened.filter_map(|(at, _)| {
        let inside = &text[at + 2..];
        let end = inside.find("]]")?;
        let inside = inside.get(..end)?;
        if inside.contains(['\n', '[']) {
            return None;
        }
        let target = inside.split(['|', '#', '^']).next()?.trim();
        (!target.is_empty()).then_some(Wikilink { target })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_without_their_words_and_places() {
        let text = "See [[Geneva talks|the talks]], [[Folder/Day 2#Morning]] and [[^block]]; [[not\none]].";
        let found: Vec<&str> = wikilinks(text).map(|it| it.target).collect();
        assert_eq!(found, ["Geneva talks", "Folder/Day 2"]);
    }

    #[test]
    fn identities_are_read_whole_or_not_at_all() {
        let id = "0197a3c0-5b1e-7c3a-9d57-2f1b7f8e6a01";
        let text =
            format!("[A](record:{id} \"3-9\") [B](record:{id}x) [C](record:none) [D](record:");
        assert_eq!(by_identity(&text), [id.parse::<RecordId>().unwrap()]);
    }
}
