//! How much is taken of a folder, and why that much.

/// How much is taken of a folder.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Files of all kinds. The largest vaults people tell of hold some ten thousand notes.
    pub files: u64,
    /// Bytes of one note: a book is shorter, and an editor holds all of it.
    pub note: u64,
    /// Bytes of all notes together: they stand in memory until they are recorded.
    pub notes: u64,
    /// Bytes of one attachment.
    pub attachment: u64,
    /// Folders in folders.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            files: 100_000,
            note: 4 << 20,
            notes: 512 << 20,
            attachment: 60_000_000,
            depth: 64,
        }
    }
}
