//! Owns the use cases that take a folder of Markdown into a dossier and write one out of it: one
//! action, told file by file. What came in goes out byte for byte as long as nobody changed it.
//! Refuses to write over what is there: a note that differs from the one of its path comes beside it.

mod out;

pub use out::{ExportedNotes, export_notes};

use super::links::wikilinks;
use crate::at::At;
use crate::desk::Desk;
use crate::error::{ApiError, Code, capital};
use crate::host::Progress;
use crate::palette::Names;
use crate::writing::{Saved, op, saved};
use rapporteur_domain::record::{AttachedFile, Note};
use rapporteur_domain::{Body, Head, Kind, OpId, Record, RecordId};
use rapporteur_exchange::{Attachment, Folder, Limits, NoteFile, ReadError, paths, read_folder};
use rapporteur_spelling::sound::folded;
use rapporteur_store::{Base, Digest, Query, Reader, StoreError};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Notes read in one go when it is asked what is here already.
pub(super) const PAGE: u64 = 500;

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FileFate {
    /// A new note.
    Note,
    /// A new note beside one of the same path that says something else.
    Beside,
    /// A note of this path says the same already.
    Known,
    /// A file kept with a note.
    Attached,
    /// It was left out.
    LeftOut,
}

/// A file of a folder, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FileLine {
    /// Its path in the folder.
    pub path: String,
    /// What became of it.
    pub fate: FileFate,
    /// Why it was left out; empty otherwise.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub reason: String,
}

/// What was taken of a folder.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportedNotes {
    /// Every file, by path.
    pub files: Vec<FileLine>,
    /// How many came as notes.
    pub notes: u32,
    /// How many came as files of notes.
    pub attached: u32,
    /// How many were here already.
    pub known: u32,
    /// How many were left out.
    pub left_out: u32,
    /// The action; none when there was nothing to record.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub saved: Option<Saved>,
}

/// Takes a folder of Markdown, or one file of it, into the dossier.
///
/// # Errors
/// `io.failed` when it cannot be read, `lines.refused` when a limit is passed, `cancelled`, or a
/// failure of the disk. Nothing is recorded then.
pub fn import_notes(
    desk: &Desk<'_>,
    names: &Names,
    from: &Path,
    op_id: OpId,
    progress: &dyn Progress,
) -> Result<ImportedNotes, ApiError> {
    let folder = read_folder(from, &Limits::default(), &mut |done, total| {
        progress.report(done, total.saturating_mul(2));
        !progress.cancelled()
    })
    .map_err(unread)?;
    let reader = desk.reader(&At::default())?;
    let (here, files) = here(&reader)?;
    let mut taking = Taking::sorted(desk, &folder, &here);
    taking.lead(names.by_name(&reader)?, &here);
    taking.embed(&folder.attachments);
    let called = from.file_name().map(|it| it.to_string_lossy().into_owned());
    let op = op(
        desk,
        op_id,
        format!("Import {} notes", taking.records.len()),
    );
    let holder = taking.holder(desk, called.unwrap_or_default());
    taking.records.extend(holder);
    let (before, total) = (folder.notes.len() as u64, folder.notes.len() as u64 * 2);
    let done = desk.dossier.transact(&op, |writer| {
        let kept = keep_files(
            &folder.attachments,
            &files,
            writer,
            &mut taking.lines,
            progress,
        )?;
        for (done, record) in (0_u64..).zip(&mut taking.records) {
            if progress.cancelled() {
                return Err(StoreError::Cancelled);
            }
            progress.report((before + done).min(total), total);
            if let Body::Note(note) = &mut record.body {
                name_bytes(note, &kept);
                // What holds files alone has nothing to hold when all of them are here.
                if note.body.is_empty() && note.path.is_empty() {
                    note.files
                        .retain(|it| files.get(&it.path) != Some(&it.sha256));
                    if note.files.is_empty() {
                        continue;
                    }
                }
            }
            writer.put(record, Base::New)?;
        }
        Ok(())
    })?;
    let saved = saved(desk, &op, done)?;
    progress.report(total.max(1), total.max(1));
    Ok(told(taking.lines, &folder, saved))
}

fn told(mut lines: Vec<FileLine>, folder: &Folder, saved: Saved) -> ImportedNotes {
    lines.extend(folder.left_out.iter().map(|it| FileLine {
        path: it.path.clone(),
        fate: FileFate::LeftOut,
        reason: it.why.to_string(),
    }));
    lines.sort_by(|one, other| one.path.cmp(&other.path));
    let count = |fates: &[FileFate]| {
        let of = lines.iter().filter(|it| fates.contains(&it.fate));
        u32::try_from(of.count()).unwrap_or(u32::MAX)
    };
    ImportedNotes {
        notes: count(&[FileFate::Note, FileFate::Beside]),
        attached: count(&[FileFate::Attached]),
        known: count(&[FileFate::Known]),
        left_out: count(&[FileFate::LeftOut]),
        files: lines,
        saved: saved.changed.then_some(saved),
    }
}

fn unread(error: ReadError) -> ApiError {
    let message = format!("{}. Nothing was taken.", capital(&error.to_string()));
    match error {
        ReadError::Stopped => StoreError::Cancelled.into(),
        ReadError::TooMuch { .. } | ReadError::Neither => {
            ApiError::refused(Code::LinesRefused, message)
        }
        ReadError::Unreadable(_) => ApiError::refused(Code::Io, message),
    }
}

/// The notes that came from files, by path.
type Here = HashMap<String, Vec<HereNote>>;

/// What is asked of a note that is here, without its text.
struct HereNote {
    id: RecordId,
    title: String,
    aliases: Vec<String>,
    says: Digest,
}

/// What stands in the file of a note, by its hash.
fn says(front: &str, body: &str) -> Digest {
    Digest::of(&[front.as_bytes(), body.as_bytes()].concat())
}

/// Files that notes keep, by path: the names of their bytes.
type Files = HashMap<String, String>;

fn here(reader: &Reader<'_>) -> Result<(Here, Files), ApiError> {
    let mut here = Here::new();
    let mut files = Files::new();
    each_note(reader, |record| {
        let Body::Note(note) = record.body else {
            return;
        };
        for file in note.files {
            files.insert(file.path, file.sha256);
        }
        if !note.path.is_empty() {
            let says = says(&note.front, &note.body);
            here.entry(note.path).or_default().push(HereNote {
                id: record.id,
                title: record.head.title,
                aliases: note.aliases,
                says,
            });
        }
    })?;
    Ok((here, files))
}

/// Every note that stands, in the order of creation.
pub(super) fn each_note(reader: &Reader<'_>, mut with: impl FnMut(Record)) -> Result<(), ApiError> {
    let query = Query {
        limit: u64::from(u32::MAX),
        ..Query::of([Kind::Note])
    };
    let mut ids = reader.ids(&query)?;
    ids.sort_unstable();
    for some in ids.chunks(PAGE as usize) {
        let found = reader.get_all(some.iter().copied())?;
        found.into_iter().for_each(|it| with(it.record));
    }
    Ok(())
}

/// What is about to be recorded.
struct Taking {
    records: Vec<Record>,
    lines: Vec<FileLine>,
    /// Attachments that a note shows: by note, the numbers of the files.
    shown: BTreeMap<usize, Vec<AttachedFile>>,
    /// Paths of attachments that no note shows.
    unshown: Vec<AttachedFile>,
}

impl Taking {
    fn sorted(desk: &Desk<'_>, folder: &Folder, here: &Here) -> Self {
        let mut records = Vec::new();
        let mut lines = Vec::new();
        for file in &folder.notes {
            let fate = match here.get(&file.path) {
                Some(held)
                    if held
                        .iter()
                        .any(|it| it.says == says(&file.front, &file.body)) =>
                {
                    FileFate::Known
                }
                Some(_) => FileFate::Beside,
                None => FileFate::Note,
            };
            lines.push(FileLine {
                path: file.path.clone(),
                fate,
                reason: String::new(),
            });
            if fate != FileFate::Known {
                records.push(record_of(desk, file));
            }
        }
        Self {
            records,
            lines,
            shown: BTreeMap::new(),
            unshown: Vec::new(),
        }
    }

    /// Draws what each text leads to: files of the folder first, then what the dossier calls so.
    fn lead(&mut self, dossier: HashMap<String, Vec<RecordId>>, here: &Here) {
        let mut by_path: HashMap<String, RecordId> = HashMap::new();
        let mut by_name: HashMap<String, RecordId> = HashMap::new();
        let mut know = |id: RecordId, path: &str, title: &str, aliases: &[String]| {
            let path = path.to_lowercase();
            let bare = path.strip_suffix(".md").unwrap_or(&path).to_owned();
            by_path.entry(bare).or_insert(id);
            for name in [title]
                .into_iter()
                .chain(aliases.iter().map(String::as_str))
            {
                by_name.entry(name.to_lowercase()).or_insert(id);
            }
        };
        for record in &self.records {
            if let Body::Note(note) = &record.body {
                know(record.id, &note.path, &record.head.title, &note.aliases);
            }
        }
        for (path, held) in here {
            let all = held.iter();
            all.for_each(|it| know(it.id, path, &it.title, &it.aliases));
        }
        for record in &mut self.records {
            let own = record.id;
            let Body::Note(note) = &mut record.body else {
                continue;
            };
            let mut led: Vec<RecordId> = Vec::new();
            for link in wikilinks(&note.body) {
                let target = link.target.to_lowercase();
                let target = target.strip_suffix(".md").unwrap_or(&target);
                let last = target.rsplit('/').next().unwrap_or(target);
                let of_folder = by_path.get(target).or_else(|| by_name.get(last));
                let ids = match of_folder {
                    Some(id) => vec![*id],
                    None => dossier.get(&folded(last)).cloned().unwrap_or_default(),
                };
                for id in ids {
                    if id != own && !led.contains(&id) {
                        led.push(id);
                    }
                }
            }
            note.mentions = led;
        }
    }

    /// Gives each note the files that it shows or links to, by path or by name.
    fn embed(&mut self, attachments: &[Attachment]) {
        let mut by_name: HashMap<String, &Attachment> = HashMap::new();
        for it in attachments {
            let path = it.path.to_lowercase();
            let last = path.rsplit('/').next().unwrap_or(&path).to_owned();
            by_name.entry(last).or_insert(it);
            by_name.insert(path, it);
        }
        let mut met: Vec<&str> = Vec::new();
        for (at, record) in self.records.iter().enumerate() {
            let Body::Note(note) = &record.body else {
                continue;
            };
            let links = wikilinks(&note.body).map(|it| it.target.to_owned());
            let under = paths::folder(&note.path);
            for target in links.chain(addresses(&note.body)) {
                let target = target.to_lowercase();
                let near = format!("{under}{target}").to_lowercase();
                let last = target.rsplit('/').next().unwrap_or(&target);
                let found = by_name
                    .get(&near)
                    .or_else(|| by_name.get(&target))
                    .or_else(|| by_name.get(last));
                if let Some(it) = found {
                    let files = self.shown.entry(at).or_default();
                    if files.iter().all(|file| file.path != it.path) {
                        files.push(file_of(it));
                        met.push(&it.path);
                    }
                }
            }
        }
        met.sort_unstable();
        let unshown = attachments
            .iter()
            .filter(|it| met.binary_search(&it.path.as_str()).is_err());
        self.unshown = unshown.map(file_of).collect();
        for (at, files) in std::mem::take(&mut self.shown) {
            if let Some(Body::Note(note)) = self.records.get_mut(at).map(|it| &mut it.body) {
                note.files = files;
            }
        }
    }

    /// A note that keeps what no note of the folder shows.
    fn holder(&self, desk: &Desk<'_>, called: String) -> Option<Record> {
        (!self.unshown.is_empty()).then(|| Record {
            id: desk.host.fresh_record(),
            head: Head {
                title: format!("Files of {called}"),
                ..Head::default()
            },
            body: Body::Note(Note {
                files: self.unshown.clone(),
                ..Note::default()
            }),
        })
    }
}

fn file_of(it: &Attachment) -> AttachedFile {
    AttachedFile {
        path: it.path.clone(),
        ..AttachedFile::default()
    }
}

/// The addresses of Markdown's own links and pictures that lead to no scheme.
fn addresses(body: &str) -> impl Iterator<Item = String> + '_ {
    body.match_indices("](").filter_map(|(at, _)| {
        let inside = &body[at + 2..];
        let end = inside.find([')', '\n'])?;
        let address = inside[..end].trim().trim_matches(['<', '>']);
        let address = address.split(" \"").next().unwrap_or(address);
        (!address.is_empty() && !address.contains(':')).then(|| {
            address
                .replace("%20", " ")
                .trim_start_matches("./")
                .to_owned()
        })
    })
}

fn record_of(desk: &Desk<'_>, file: &NoteFile) -> Record {
    Record {
        id: desk.host.fresh_record(),
        head: Head {
            title: file.title.clone(),
            tags: file.tags.clone(),
            ..Head::default()
        },
        body: Body::Note(Note {
            body: file.body.clone(),
            front: file.front.clone(),
            path: file.path.clone(),
            aliases: file.aliases.clone(),
            ..Note::default()
        }),
    }
}

/// Keeps the bytes of every attachment with the action; those that cannot be read are told.
fn keep_files(
    attachments: &[Attachment],
    here: &Files,
    writer: &mut rapporteur_store::Writer<'_>,
    lines: &mut Vec<FileLine>,
    progress: &dyn Progress,
) -> Result<HashMap<String, String>, StoreError> {
    let mut kept = HashMap::new();
    for it in attachments {
        if progress.cancelled() {
            return Err(StoreError::Cancelled);
        }
        let (fate, reason) = match std::fs::read(&it.file) {
            Ok(bytes) => match writer.keep_bytes(&bytes) {
                Ok(name) => {
                    let name = name.to_string();
                    let known = here.get(&it.path) == Some(&name);
                    kept.insert(it.path.clone(), name);
                    match known {
                        true => (FileFate::Known, String::new()),
                        false => (FileFate::Attached, String::new()),
                    }
                }
                Err(error @ StoreError::TooLarge { .. }) => (FileFate::LeftOut, error.to_string()),
                Err(error) => return Err(error),
            },
            Err(error) => (
                FileFate::LeftOut,
                format!("the system does not give it: {}", error.kind()),
            ),
        };
        lines.push(FileLine {
            path: it.path.clone(),
            fate,
            reason,
        });
    }
    Ok(kept)
}

/// Writes under which name the bytes of a note's files are kept; those that are not go.
fn name_bytes(note: &mut Note, kept: &HashMap<String, String>) {
    note.files.retain_mut(|file| match kept.get(&file.path) {
        Some(name) => {
            name.clone_into(&mut file.sha256);
            true
        }
        None => false,
    });
}
