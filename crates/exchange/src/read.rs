//! Owns reading a folder: every file in the order of its path, notes with their text, the rest by
//! name and size, and whatever is left out with the reason. Never recursive, never through a link.

use crate::{Limits, ReadError, Watch, front, paths};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Folder {
    /// Its notes, by path.
    pub notes: Vec<NoteFile>,
    /// Its other files, by path.
    pub attachments: Vec<Attachment>,
    /// What is left out, each with the reason.
    pub left_out: Vec<LeftOut>,
}

/// A note's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteFile {
    /// From the folder, with `/` between the parts.
    pub path: String,
    /// What it is called: the name of its file.
    pub title: String,
    /// Its front matter with both fences, and a byte order mark if there is one; byte for byte.
    pub front: String,
    /// The rest, byte for byte.
    pub body: String,
    /// The tags of both, each once.
    pub tags: Vec<String>,
    /// Its other names.
    pub aliases: Vec<String>,
}

/// A file that is no note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// From the folder, with `/` between the parts.
    pub path: String,
    /// Where it lies.
    pub file: PathBuf,
    /// Its size in bytes when it was met.
    pub bytes: u64,
}

/// Something that is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// From the folder, as far as its name can be read.
    pub path: String,
    /// Why.
    pub why: Why,
}

/// Why something is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// It leads elsewhere.
    #[error("it is a symbolic link, which is not followed")]
    Link,
    /// A socket, a device, a pipe.
    #[error("it is neither a file nor a folder")]
    Special,
    /// Settings of other programs.
    #[error("its name begins with a dot: settings of another program")]
    Hidden,
    /// Its name is not UTF-8, or no name that could be written again.
    #[error("its name cannot be kept on every system")]
    Name,
    /// Too many bytes.
    #[error("it has {bytes} bytes; up to {limit} are taken")]
    Large {
        /// How many it has.
        bytes: u64,
        /// How many are taken.
        limit: u64,
    },
    /// A note in another encoding, or no text at all.
    #[error("it is not UTF-8: byte {at} is none")]
    Encoding {
        /// Offset of the first byte that is not.
        at: u64,
    },
    /// Folders in folders in folders.
    #[error("it lies {limit} folders deep, and further is not gone")]
    Deep {
        /// How deep is gone.
        limit: usize,
    },
    /// The system does not give it.
    #[error("the system does not give it: {0}")]
    Unreadable(std::io::ErrorKind),
}

/// Reads a folder, or one Markdown file.
///
/// # Errors
/// When nothing can be read at all, when a limit of the whole is passed, or when whoever watches
/// stops it.
pub fn read_folder(
    from: &Path,
    limits: &Limits,
    watch: &mut Watch<'_>,
) -> Result<Folder, ReadError> {
    let unreadable = |error: std::io::Error| ReadError::Unreadable(error.kind());
    let about = fs::symlink_metadata(from).map_err(unreadable)?;
    let mut out = Folder::default();
    let mut found = Vec::new();
    if about.is_dir() {
        walk(from, limits, &mut out, &mut found, watch)?;
    } else {
        let name = from.file_name().and_then(|it| it.to_str());
        let ending = from.extension().and_then(|it| it.to_str());
        match (name, ending) {
            (Some(name), Some(ending)) if about.is_file() && paths::is_note_ending(ending) => {
                found.push((name.to_owned(), from.to_owned(), about.len()));
            }
            _ => return Err(ReadError::Neither),
        }
    }
    found.sort();
    let (total, mut taken) = (found.len() as u64, 0);
    for (done, (path, file, bytes)) in found.into_iter().enumerate() {
        if !watch(done as u64, total) {
            return Err(ReadError::Stopped);
        }
        let ending = path.rsplit('.').next().unwrap_or_default();
        if !paths::is_note_ending(ending) {
            let limit = limits.attachment;
            match bytes > limit {
                true => out.leave(path, Why::Large { bytes, limit }),
                false => out.attachments.push(Attachment { path, file, bytes }),
            }
            continue;
        }
        match text(&file, limits.note) {
            Ok(text) => {
                taken += text.len() as u64;
                if taken > limits.notes {
                    let (what, limit) = ("bytes of notes", limits.notes);
                    return Err(ReadError::TooMuch { what, limit });
                }
                out.notes.push(note(path, &text));
            }
            Err(why) => out.leave(path, why),
        }
    }
    Ok(out)
}

impl Folder {
    fn leave(&mut self, path: String, why: Why) {
        self.left_out.push(LeftOut { path, why });
    }
}

fn note(path: String, text: &str) -> NoteFile {
    let (front, body) = front::cut(text);
    NoteFile {
        title: paths::stem(&path).to_owned(),
        tags: front::tags(front, body),
        aliases: front::list(front, &["aliases", "alias"]),
        front: front.to_owned(),
        body: body.to_owned(),
        path,
    }
}

/// Every plain file below a folder; nothing behind a link, nothing hidden.
fn walk(
    from: &Path,
    limits: &Limits,
    out: &mut Folder,
    found: &mut Vec<(String, PathBuf, u64)>,
    watch: &mut Watch<'_>,
) -> Result<(), ReadError> {
    let mut open = vec![(String::new(), from.to_owned(), 0_usize)];
    while let Some((under, folder, depth)) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if under.is_empty() => return Err(ReadError::Unreadable(error.kind())),
            Err(error) => {
                out.leave(under, Why::Unreadable(error.kind()));
                continue;
            }
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    out.leave(under.clone(), Why::Unreadable(error.kind()));
                    continue;
                }
            };
            let name = entry.file_name();
            let path = format!("{under}{}", name.to_string_lossy());
            if name.to_str().is_none_or(|it| !paths::stays_inside(it)) {
                out.leave(path, Why::Name);
                continue;
            }
            // Of the entry itself, not of what a link leads to.
            let about = match entry.metadata() {
                Ok(about) => about,
                Err(error) => {
                    out.leave(path, Why::Unreadable(error.kind()));
                    continue;
                }
            };
            let hidden = path[under.len()..].starts_with('.');
            if about.is_symlink() {
                out.leave(path, Why::Link);
            } else if hidden {
                out.leave(path, Why::Hidden);
            } else if about.is_dir() && depth + 1 >= limits.depth {
                out.leave(
                    path,
                    Why::Deep {
                        limit: limits.depth,
                    },
                );
            } else if about.is_dir() {
                open.push((format!("{path}/"), entry.path(), depth + 1));
            } else if about.is_file() {
                found.push((path, entry.path(), about.len()));
            } else {
                out.leave(path, Why::Special);
            }
            if found.len() as u64 > limits.files {
                let (what, limit) = ("files", limits.files);
                return Err(ReadError::TooMuch { what, limit });
            }
        }
        if !watch(0, 0) {
            return Err(ReadError::Stopped);
        }
    }
    out.left_out.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(())
}

/// The text of a file, counted while it is read: it may have grown since it was met.
fn text(file: &Path, limit: u64) -> Result<String, Why> {
    let unreadable = |error: std::io::Error| Why::Unreadable(error.kind());
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(unreadable)?;
    opened
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > limit {
        let bytes = fs::metadata(file).map_or(limit + 1, |it| it.len());
        return Err(Why::Large { bytes, limit });
    }
    String::from_utf8(bytes).map_err(|error| Why::Encoding {
        at: error.utf8_error().valid_up_to() as u64,
    })
}
