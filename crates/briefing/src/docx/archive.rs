//! Owns the ZIP container (PKWARE APPNOTE 6.3, as far as ISO/IEC 29500-2 permits it): parts in
//! the order given, no times, no machine, no comments.
//!
//! Written here and not by a crate for archives, because the same parts must give the same bytes
//! in every program built from this workspace: those crates compress with whichever backend
//! another dependency happened to switch on.

use miniz_oxide::deflate::compress_to_vec;

/// Deflate's usual middle between size and time.
const LEVEL: u8 = 6;
/// 1 January 1980, the first day ZIP can tell: no time at all.
const DATE: u16 = 0x21;
/// Names are UTF-8.
const FLAGS: u16 = 0x0800;
const DEFLATED: u16 = 8;
const STORED: u16 = 0;
/// Version 2.0, which knows deflate.
const VERSION: u16 = 20;

/// An archive being written.
#[derive(Default)]
pub(super) struct Archive {
    out: Vec<u8>,
    directory: Vec<u8>,
    entries: u16,
}

impl Archive {
    /// Adds a part. Each name once; fewer than 65,536 parts of less than 4 GiB in all, which a
    /// product never reaches.
    pub(super) fn add(&mut self, name: &str, bytes: &[u8]) {
        let deflated = compress_to_vec(bytes, LEVEL);
        let (method, kept) = if deflated.len() < bytes.len() {
            (DEFLATED, deflated.as_slice())
        } else {
            (STORED, bytes)
        };
        let mut head = Vec::with_capacity(26);
        for field in [VERSION, FLAGS, method, 0, DATE] {
            head.extend(field.to_le_bytes());
        }
        head.extend(crc32fast::hash(bytes).to_le_bytes());
        head.extend(word(kept.len()));
        head.extend(word(bytes.len()));
        head.extend(half(name.len()));
        head.extend([0, 0]);
        let offset = word(self.out.len());
        self.out.extend(b"PK\x03\x04");
        self.out.extend(&head);
        self.out.extend(name.as_bytes());
        self.out.extend(kept);
        self.directory.extend(b"PK\x01\x02");
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend(&head);
        // no comment, first disk, no attributes inside or outside
        self.directory.extend([0; 10]);
        self.directory.extend(offset);
        self.directory.extend(name.as_bytes());
        self.entries = self.entries.saturating_add(1);
    }

    /// The whole archive.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let (begin, length) = (word(self.out.len()), word(self.directory.len()));
        self.out.append(&mut self.directory);
        self.out.extend(b"PK\x05\x06\0\0\0\0");
        self.out.extend(self.entries.to_le_bytes());
        self.out.extend(self.entries.to_le_bytes());
        self.out.extend(length);
        self.out.extend(begin);
        self.out.extend([0, 0]);
        self.out
    }
}

fn word(length: usize) -> [u8; 4] {
    u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes()
}

fn half(length: usize) -> [u8; 2] {
    u16::try_from(length).unwrap_or(u16::MAX).to_le_bytes()
}
