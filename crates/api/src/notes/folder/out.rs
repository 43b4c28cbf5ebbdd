//! Owns writing the notes of a dossier as a folder of Markdown: those that came from one at their
//! old paths and byte for byte, the others by their titles; links between notes as `[[links]]`,
//! pictures as files.

use super::each_note;
use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code, capital};
use crate::host::Progress;
use rapporteur_domain::record::Note;
use rapporteur_domain::{Body, Record, RecordId};
use rapporteur_exchange::{Out, WriteError, free_path, front, paths, write_folder};
use rapporteur_store::{Digest, StoreError};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// Where pictures that were put into notes here go.
const PICTURES: &str = "attachments/";

/// A folder that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExportedNotes {
    /// Notes written.
    pub notes: u32,
    /// Other files written.
    pub attached: u32,
    /// Titles whose notes got another name than their own, each with the path it got.
    pub renamed: BTreeMap<String, String>,
    /// Files whose bytes this dossier does not hold.
    pub missing: Vec<String>,
    /// What the folder is called.
    pub name: String,
}

/// Writes the notes of the dossier as a folder of Markdown.
///
/// # Errors
/// `dossier.exists` where something stands already, `cancelled`, `disk.full`, or a failure of the
/// disk. Nothing is left there then.
pub fn export_notes(
    desk: &Desk<'_>,
    to: &Path,
    progress: &dyn Progress,
) -> Result<ExportedNotes, ApiError> {
    let reader = desk.reader(&At::default())?;
    let mut records = Vec::new();
    each_note(&reader, |record| records.push(record))?;
    let mut placed = Placed::default();
    for record in &records {
        placed.place(record);
    }
    let texts: Vec<(String, String, String)> = records
        .iter()
        .filter_map(|record| {
            let Body::Note(note) = &record.body else {
                return None;
            };
            let path = placed.of.get(&record.id)?.clone();
            Some((path, front_of(record, note), placed.body_of(note)))
        })
        .collect();
    let mut missing = Vec::new();
    let mut bytes: Vec<(String, Vec<u8>)> = Vec::new();
    for (path, name) in files_of(&records) {
        match Digest::read(&name).map(|name| desk.dossier.bytes(name)) {
            Some(held) => match held? {
                Some(held) => bytes.push((path, held)),
                None => missing.push(path),
            },
            None => missing.push(path),
        }
    }
    let note_parts: Vec<[&[u8]; 2]> = texts
        .iter()
        .map(|(_, front, body)| [front.as_bytes(), body.as_bytes()])
        .collect();
    let file_parts: Vec<[&[u8]; 1]> = bytes.iter().map(|(_, held)| [held.as_slice()]).collect();
    let notes = texts
        .iter()
        .zip(&note_parts)
        .map(|((path, ..), parts)| Out { path, parts });
    let others = bytes
        .iter()
        .zip(&file_parts)
        .map(|((path, _), parts)| Out { path, parts });
    let files: Vec<Out<'_>> = notes.chain(others).collect();
    write_folder(to, &files, &mut |done, total| {
        progress.report(done, total);
        !progress.cancelled()
    })
    .map_err(unwritten)?;
    let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
    Ok(ExportedNotes {
        notes: count(texts.len()),
        attached: count(bytes.len()),
        renamed: placed.renamed,
        missing,
        name: crate::files::name_of(to),
    })
}

fn unwritten(error: WriteError) -> ApiError {
    let message = format!("{}. Nothing was written.", capital(&error.to_string()));
    match error {
        WriteError::Stopped => StoreError::Cancelled.into(),
        WriteError::Exists => ApiError::refused(Code::Exists, message),
        WriteError::Io(error) if error.kind() == std::io::ErrorKind::StorageFull => {
            ApiError::refused(Code::DiskFull, message)
        }
        _ => ApiError::failed(Code::Io, message),
    }
}

/// Which path each note has.
#[derive(Default)]
struct Placed {
    of: HashMap<RecordId, String>,
    taken: HashSet<String>,
    renamed: BTreeMap<String, String>,
}

impl Placed {
    fn place(&mut self, record: &Record) {
        let Body::Note(note) = &record.body else {
            return;
        };
        // Kept only to hold files that no note shows.
        if note.body.is_empty() && note.path.is_empty() && !note.files.is_empty() {
            return;
        }
        let stays = paths::stays_inside(&note.path) && paths::stem(&note.path) == record.head.title;
        let wanted = if stays {
            note.path.clone()
        } else {
            let folder = match paths::stays_inside(&note.path) {
                true => paths::folder(&note.path),
                false => "",
            };
            format!("{folder}{}.md", paths::file_name(&record.head.title))
        };
        let path = free_path(&wanted, &self.taken);
        if paths::stem(&path) != record.head.title {
            self.renamed.insert(record.head.title.clone(), path.clone());
        }
        self.taken.insert(path.to_lowercase());
        self.of.insert(record.id, path);
    }

    /// The text with links between notes as other programs read them.
    fn body_of(&self, note: &Note) -> String {
        let body = &note.body;
        if !body.contains("](record:") && !body.contains("](attached:") {
            return body.clone();
        }
        let mut out = String::with_capacity(body.len());
        let mut rest = body.as_str();
        while let Some(at) = rest.find("](record:") {
            let (before, after) = rest.split_at(at);
            let address = &after["](record:".len()..];
            let Some(end) = address.find(')') else {
                break;
            };
            let id = address.get(..end).and_then(|it| it.get(..36)?.parse().ok());
            let path = id.and_then(|id: RecordId| self.of.get(&id));
            match (before.rfind('['), path) {
                (Some(open), Some(path)) => {
                    out.push_str(&before[..open]);
                    let words = &before[open + 1..];
                    let stem = paths::stem(path);
                    let link = if stem == words {
                        format!("[[{stem}]]")
                    } else {
                        format!("[[{stem}|{words}]]")
                    };
                    out.push_str(&link);
                }
                _ => {
                    out.push_str(before);
                    out.push_str(&after[.."](record:".len() + end + 1]);
                }
            }
            rest = &address[end + 1..];
        }
        out.push_str(rest);
        out.replace("](attached:", &format!("]({PICTURES}"))
    }
}

/// The front matter as it came, or with the tags and names that were changed here.
fn front_of(record: &Record, note: &Note) -> String {
    let mut out = note.front.clone();
    if front::tags(&note.front, &note.body) != record.head.tags {
        let inline = front::inline_tags(&note.body);
        let own: Vec<String> = record
            .head
            .tags
            .iter()
            .filter(|tag| !inline.contains(tag))
            .cloned()
            .collect();
        out = front::with_list(&out, &["tags", "tag"], &own);
    }
    if front::list(&note.front, &["aliases", "alias"]) != note.aliases {
        out = front::with_list(&out, &["aliases", "alias"], &note.aliases);
    }
    out
}

/// Every file of every note, by path: the bytes that stand under it.
fn files_of(records: &[Record]) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for record in records {
        let Body::Note(note) = &record.body else {
            continue;
        };
        for file in &note.files {
            if paths::stays_inside(&file.path) {
                out.insert(file.path.clone(), file.sha256.clone());
            }
        }
        for (at, mark) in note.body.match_indices("](attached:") {
            let address = note.body[at + mark.len()..].split(')').next();
            let address = address.unwrap_or_default();
            let name = address.get(..64).filter(|it| Digest::read(it).is_some());
            let path = format!("{PICTURES}{address}");
            if let Some(name) = name.filter(|_| paths::stays_inside(&path)) {
                out.insert(path, name.to_owned());
            }
        }
    }
    out
}
