//! Folders of Markdown, in and out: what a folder holds, file by file, and a folder written from
//! notes so that what came in goes out byte for byte.
//!
//! Owns walking folders, front matter, names of files and links by name. Folders are hostile:
//! symbolic links are not followed, sizes are counted while reading, and no name leads out of the
//! folder that is written. Refuses to know dossiers: `api` makes records of what is read.

pub mod front;
mod limits;
pub mod paths;
mod read;
mod write;

pub use limits::Limits;
pub use read::{Attachment, Folder, LeftOut, NoteFile, Why, read_folder};
pub use write::{Out, WriteError, free_path, write_folder};

/// Whoever watches: told how many files are done, of how many (0 while unknown); answers whether
/// to go on.
pub type Watch<'a> = dyn FnMut(u64, u64) -> bool + 'a;

/// Why a folder could not be read at all. Nothing was taken.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is not there, or cannot be opened.
    #[error("the folder or file cannot be read: {0}")]
    Unreadable(std::io::ErrorKind),
    /// Neither a folder nor a Markdown file.
    #[error("this is neither a folder nor a Markdown file")]
    Neither,
    /// A limit of the whole.
    #[error("there are more than {limit} {what}")]
    TooMuch {
        /// What there is too much of: "files", "bytes of notes".
        what: &'static str,
        /// How much is taken.
        limit: u64,
    },
    /// Whoever watched asked to stop.
    #[error("stopped")]
    Stopped,
}
