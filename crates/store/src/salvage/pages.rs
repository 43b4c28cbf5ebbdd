//! Owns the pages of a damaged file: read one by one without SQLite, which would stop at the first it cannot make
//! sense of, and with what was committed to the log laid over them. Refuses to write.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use crate::migrate::with_suffix;

/// The page size of every dossier this program made: what is assumed when the header cannot be read.
const USUAL_SIZE: usize = 4096;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// The pages of a file, numbered from 1.
pub(super) struct Pages {
    file: File,
    log: Option<File>,
    size: usize,
    /// Bytes of a page that SQLite uses.
    usable: usize,
    count: u32,
    /// How many the header says there are.
    promised: u32,
    /// Where in the log a page stands that is newer than the file's.
    newer: HashMap<u32, u64>,
}

impl Pages {
    pub(super) fn of(path: &Path) -> std::io::Result<Self> {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        let mut header = [0; 100];
        // A file shorter than a header is one without pages.
        let whole = file.read_exact(&mut header).is_ok();
        let (size, reserved, promised) = match described(&header) {
            Some(described) if whole => described,
            _ => (USUAL_SIZE, 0, 0),
        };
        let count = u32::try_from(length / size as u64).unwrap_or(u32::MAX - 1);
        let mut pages = Self {
            file,
            log: None,
            size,
            usable: size - reserved,
            count,
            promised,
            newer: HashMap::new(),
        };
        if let Ok(mut log) = File::open(with_suffix(path, "-wal")) {
            let committed = committed(&mut log, pages.size).unwrap_or_default();
            pages.count = committed
                .keys()
                .copied()
                .fold(pages.count, std::cmp::Ord::max);
            pages.newer = committed;
            pages.log = Some(log);
        }
        Ok(pages)
    }

    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// Pages that the header speaks of and the file does not have.
    pub(super) fn missing(&self) -> u32 {
        self.promised.saturating_sub(self.count)
    }

    pub(super) fn usable(&self) -> usize {
        self.usable
    }

    /// A page's bytes; none where the disk does not give them.
    pub(super) fn read(&mut self, number: u32) -> Option<Vec<u8>> {
        if number == 0 || number > self.count {
            return None;
        }
        let mut page = vec![0; self.size];
        let (file, at) = match (self.newer.get(&number), &mut self.log) {
            (Some(at), Some(log)) => (log, *at),
            _ => (&mut self.file, u64::from(number - 1) * self.size as u64),
        };
        file.seek(SeekFrom::Start(at)).ok()?;
        file.read_exact(&mut page).ok()?;
        Some(page)
    }
}

/// Page size, reserved bytes and number of pages, if the header makes sense.
fn described(header: &[u8; 100]) -> Option<(usize, usize, u32)> {
    if !header.starts_with(MAGIC) {
        return None;
    }
    let size = match be16(header, 16)? {
        1 => 65_536,
        size => usize::from(size),
    };
    let reserved = usize::from(header[20]);
    (size.is_power_of_two() && size >= 512 && reserved < size / 2).then_some((
        size,
        reserved,
        be32(header, 28)?,
    ))
}

/// Where the newest committed bytes of each page stand in the log. Stops at the first frame that is not whole.
fn committed(log: &mut File, size: usize) -> std::io::Result<HashMap<u32, u64>> {
    let mut header = [0; LOG_HEADER];
    log.read_exact(&mut header)?;
    let mut committed = HashMap::new();
    let magic = be32(&header, 0).unwrap_or(0);
    let logged = be32(&header, 8).unwrap_or(0);
    if magic & !1 != 0x377f_0682 || logged as usize != size {
        return Ok(committed);
    }
    let mut sum = Sum {
        big_end_first: magic & 1 == 1,
        ..Sum::default()
    };
    sum.add(&header[..24]);
    if !sum.is(&header[24..32]) {
        return Ok(committed);
    }
    let mut pending = HashMap::new();
    let mut frame = vec![0; FRAME_HEADER + size];
    let mut at = LOG_HEADER as u64;
    while log.read_exact(&mut frame).is_ok() {
        sum.add(&frame[..8]);
        sum.add(&frame[FRAME_HEADER..]);
        if frame[8..16] != header[16..24] || !sum.is(&frame[16..24]) {
            break;
        }
        if let Some(page) = be32(&frame, 0) {
            pending.insert(page, at + FRAME_HEADER as u64);
        }
        if be32(&frame, 4) != Some(0) {
            committed.extend(pending.drain());
        }
        at += frame.len() as u64;
    }
    Ok(committed)
}

/// The log's running checksum, as the format of SQLite's files describes it.
#[derive(Default)]
struct Sum {
    big_end_first: bool,
    first: u32,
    second: u32,
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        for pair in bytes.chunks_exact(8) {
            let word = |at: usize| {
                let word = [pair[at], pair[at + 1], pair[at + 2], pair[at + 3]];
                if self.big_end_first {
                    u32::from_be_bytes(word)
                } else {
                    u32::from_le_bytes(word)
                }
            };
            let (a, b) = (word(0), word(4));
            self.first = self.first.wrapping_add(a).wrapping_add(self.second);
            self.second = self.second.wrapping_add(b).wrapping_add(self.first);
        }
    }

    fn is(&self, bytes: &[u8]) -> bool {
        be32(bytes, 0) == Some(self.first) && be32(bytes, 4) == Some(self.second)
    }
}

pub(super) fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at + 2)?;
    Some(u16::from_be_bytes(bytes.try_into().ok()?))
}

pub(super) fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + 4)?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}
