//! How much is taken of a file, and why that much.

use std::time::Duration;

/// Longest file, in bytes: a book in PDF is smaller, and all of it stands in memory.
pub const FILE: usize = 64 * 1024 * 1024;

/// Longest text given back, in bytes of UTF-8; what stands after it is left out, with a remark. The works of
/// Shakespeare fit.
pub const TEXT: usize = 8 * 1024 * 1024;

/// Longest HTML parsed, in bytes: its tree takes some thirty times as much memory.
pub const HTML: usize = 8 * 1024 * 1024;

/// Deepest nesting of HTML elements. Pages stay under a hundred; the tree's walkers are recursive.
pub const DEPTH: usize = 512;

/// Most elements of an HTML page.
pub const ELEMENTS: usize = 200_000;

/// Largest part of a DOCX once inflated, counted as it comes out.
pub const PART: u64 = 64 * 1024 * 1024;

/// Deepest nesting of a DOCX's elements. Word's own stay under fifty, tables in tables included.
pub const LEVELS: usize = 1_000;

/// Most entries of a DOCX's archive.
pub const ENTRIES: usize = 4_096;

/// Memory a PDF may take, in bytes of address space of the process that reads it.
pub const PDF_MEMORY: u64 = 1024 * 1024 * 1024;

/// Time a PDF may take.
pub const PDF_TIME: Duration = Duration::from_secs(20);
