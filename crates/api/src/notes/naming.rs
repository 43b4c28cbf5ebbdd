//! Owns the use cases about what notes and records have to do with each other: notes that link
//! to a record, notes that only name it, and making a link of such a name. Refuses guesses about
//! short names: two letters occur in every text.

use crate::at::At;
use crate::catalogue;
use crate::desk::{Desk, found};
use crate::error::ApiError;
use crate::palette::Names;
use crate::writing::{Saved, op, saved, text};
use rapporteur_domain::{Body, Kind, OpId, Record, RecordId, Titles};
use rapporteur_spelling::sound::folded;
use rapporteur_store::{Base, Reader, SearchQuery, StoreError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Shortest name, in letters, that is looked for.
const SHORTEST: usize = 3;
/// Notes listed at most.
const SHOWN: usize = 200;
/// Letters on either side of a name.
const AROUND: usize = 60;

/// What notes have to do with a record.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NoteMentions {
    /// Notes that link to it or are about it.
    pub linked: Vec<NoteMention>,
    /// Notes in which one of its names occurs without a link.
    pub named: Vec<NoteMention>,
}

/// A note that has to do with a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NoteMention {
    /// The note.
    pub id: RecordId,
    /// What it is called.
    pub title: String,
    /// Its last change, RFC 3339.
    pub changed: String,
    /// The words before the name or the link.
    pub before: String,
    /// The name as it stands there; empty where the note is only about the record.
    pub name: String,
    /// The words after it.
    pub after: String,
}

/// A name in a note to be made a link.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LinkMentionRequest {
    /// Made by the client; the same when it is sent again.
    pub op_id: OpId,
    /// The note.
    pub note: RecordId,
    /// The record that is named.
    pub record: RecordId,
}

/// What notes have to do with a record, now.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub fn note_mentions(
    desk: &Desk<'_>,
    request: &super::NoteRequest,
) -> Result<NoteMentions, ApiError> {
    let reader = desk.reader(&At::default())?;
    let record = found(&reader, request.id)?.record;
    let held = reader.backlinks(record.id, 0, u64::MAX >> 1)?;
    let linking: BTreeSet<RecordId> = held
        .into_iter()
        .filter(|it| it.kind == Kind::Note)
        .map(|it| it.by)
        .collect();
    let mut out = NoteMentions::default();
    for found in reader.get_all(linking.iter().copied().take(SHOWN))? {
        let address = format!("](record:{}", record.id);
        out.linked.push(mention(&found, |body| {
            let end = body.find(&address)?;
            let start = body[..end].rfind('[')? + 1;
            Some((start, end))
        }));
    }
    let names = names_of(&record);
    for name in &names {
        for found in naming(&reader, name)? {
            let known = out.named.iter().any(|it| it.id == found.record.id);
            if known || linking.contains(&found.record.id) || found.record.id == record.id {
                continue;
            }
            let place = |body: &str| occurs(body, name);
            let said = mention(&found, place);
            if !said.name.is_empty() && out.named.len() < SHOWN {
                out.named.push(said);
            }
        }
    }
    Ok(out)
}

/// Makes a link of the first place at which a note names a record.
///
/// # Errors
/// `record.not_found`, or a failure of the disk.
pub fn link_mention(
    desk: &Desk<'_>,
    names: &Names,
    request: &LinkMentionRequest,
) -> Result<Saved, ApiError> {
    let reader = desk.reader(&At::default())?;
    let target = found(&reader, request.record)?.record;
    let held = found(&reader, request.note)?;
    let mut record = held.record;
    if let Body::Note(note) = &mut record.body {
        let place = names_of(&target)
            .iter()
            .find_map(|name| occurs(&note.body, name));
        if let Some((start, end)) = place {
            let link = format!("[{}](record:{})", &note.body[start..end], target.id);
            note.body.replace_range(start..end, &link);
        }
    }
    super::links::draw(desk, Some(names), &mut record)?;
    let op = op(desk, request.op_id, "Link a name in a note".to_owned());
    let done = desk
        .dossier
        .transact(&op, |writer| writer.put(&record, Base::Version(held.since)))?;
    saved(desk, &op, done)
}

/// The names that are looked for, the longest first: what a longer one finds names the same.
fn names_of(record: &Record) -> Vec<String> {
    let mut names = vec![catalogue::title(record, &Nobody)];
    match &record.body {
        Body::Party(it) => names.extend(it.names.iter().map(|it| it.text.clone())),
        Body::Person(it) => names.extend(it.names.iter().map(|it| it.text.clone())),
        Body::Place(it) => names.extend(it.names.iter().map(|it| it.text.clone())),
        Body::Note(it) => names.extend(it.aliases.iter().cloned()),
        _ => {}
    }
    names.retain(|name| name.trim().chars().count() >= SHORTEST);
    names.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
    names.dedup();
    names
}

fn naming(reader: &Reader<'_>, name: &str) -> Result<Vec<rapporteur_store::Found>, ApiError> {
    let words = name.replace('"', " ");
    let query = SearchQuery {
        text: format!("\"{words}\""),
        exact: true,
        since: None,
        kinds: vec![Kind::Note],
        asserts: Vec::new(),
        process: None,
        limit: SHOWN,
    };
    let page = match reader.search(&query) {
        // A name of signs alone.
        Err(StoreError::BadSearch | StoreError::Inquiry(_)) => return Ok(Vec::new()),
        page => page?,
    };
    let hits = page.groups.into_iter().flat_map(|group| group.hits);
    Ok(reader.get_all(hits.map(|hit| hit.row.record.id).collect::<Vec<_>>())?)
}

/// Where a name stands in a text outside a link, whole and in any case: bytes.
fn occurs(body: &str, name: &str) -> Option<(usize, usize)> {
    let wanted = folded(name);
    let length = name.chars().count();
    let starts = body.char_indices().filter(|(at, _)| {
        let before = body[..*at].chars().next_back();
        before.is_none_or(|letter| !letter.is_alphanumeric())
    });
    for (start, _) in starts {
        let rest = &body[start..];
        let end = rest
            .char_indices()
            .nth(length)
            .map_or(rest.len(), |(at, _)| at);
        let after = rest[end..].chars().next();
        let whole = after.is_none_or(|letter| !letter.is_alphanumeric());
        if whole && folded(&rest[..end]) == wanted && !in_link(body, start) {
            return Some((start, start + end));
        }
    }
    None
}

/// Whether a place lies in the words of a link, on its line.
fn in_link(body: &str, at: usize) -> bool {
    let line = body[..at].rfind('\n').map_or(0, |it| it + 1);
    let before = &body[line..at];
    let Some(open) = before.rfind('[') else {
        return false;
    };
    if before[open..].contains(']') {
        return false;
    }
    let rest = body[at..].split('\n').next().unwrap_or_default();
    rest.find(']')
        .is_some_and(|close| rest[close..].starts_with("](") || rest[close..].starts_with("]]"))
}

fn mention(
    found: &rapporteur_store::Found,
    place: impl Fn(&str) -> Option<(usize, usize)>,
) -> NoteMention {
    let body = match &found.record.body {
        Body::Note(note) => note.body.as_str(),
        _ => "",
    };
    let (before, name, after) = match place(body) {
        Some((start, end)) => (
            tail(&body[..start]),
            body[start..end].to_owned(),
            head(&body[end..]),
        ),
        None => Default::default(),
    };
    NoteMention {
        id: found.record.id,
        title: found.record.head.title.clone(),
        changed: text(found.at),
        before,
        name,
        after,
    }
}

fn tail(text: &str) -> String {
    let line = text.rsplit('\n').next().unwrap_or_default();
    let skip = line.chars().count().saturating_sub(AROUND);
    line.chars().skip(skip).collect()
}

fn head(text: &str) -> String {
    let line = text.split('\n').next().unwrap_or_default();
    line.chars().take(AROUND).collect()
}

/// Names no record: what has a name here has one of its own.
struct Nobody;

impl Titles for Nobody {
    fn title(&self, _: RecordId) -> String {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whole_in_any_case_and_outside_links() {
        let body = "[Witkoff](record:x) met WITKOFF; witkoffs stay.";
        let (start, end) = occurs(body, "Witkoff").unwrap();
        assert_eq!((&body[start..end], start > 20), ("WITKOFF", true));
        assert_eq!(occurs("[[Witkoff]] only", "Witkoff"), None);
        assert_eq!(occurs("Witkoffs", "Witkoff"), None);
    }
}
