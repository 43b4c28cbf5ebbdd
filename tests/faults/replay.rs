//! What is on a disk after the power was cut: everything that was synced, and of the rest whatever the disk happened
//! to have done. Written after the recording of `shim.c`.
//!
//! The disk of this model keeps what a file's sync was answered for, and names in the order in which they were
//! changed, all of them once their folder was synced. Of writes after the last sync each may be there, missing, or
//! there up to some sector; so may a change of length.

use crate::work::Dice;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

const SECTOR: usize = 512;

/// One thing that happened, as the shim saw it.
#[derive(Debug, Clone)]
pub enum Event {
    Made { id: u32, name: String },
    Met { id: u32, name: String },
    Wrote { id: u32, at: usize, bytes: Vec<u8> },
    Length { id: u32, length: usize },
    Synced { id: u32 },
    FolderSynced,
    Renamed { from: String, to: String },
    Linked { from: String, to: String },
    Removed { name: String },
    Said { text: String },
}

fn number<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    bytes[at..at + N].try_into().unwrap()
}

fn name(path: &[u8]) -> String {
    let path = String::from_utf8_lossy(path);
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

fn pair(bytes: &[u8]) -> (String, String) {
    let at = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    (name(&bytes[..at]), name(&bytes[at + 1..]))
}

/// Reads a recording.
pub fn events(log: &Path) -> Vec<Event> {
    let bytes = std::fs::read(log).unwrap();
    let mut events = Vec::new();
    let mut at = 0;
    while at + 21 <= bytes.len() {
        let id = u32::from_le_bytes(number(&bytes, at + 1));
        let place = usize::try_from(u64::from_le_bytes(number(&bytes, at + 5))).unwrap();
        let length = usize::try_from(u64::from_le_bytes(number(&bytes, at + 13))).unwrap();
        let data = &bytes[at + 21..at + 21 + length];
        events.push(event(bytes[at], id, place, data));
        at += 21 + length;
    }
    events
}

fn event(letter: u8, id: u32, place: usize, data: &[u8]) -> Event {
    match letter {
        b'C' => Event::Made {
            id,
            name: name(data),
        },
        b'P' => Event::Met {
            id,
            name: name(data),
        },
        b'W' => Event::Wrote {
            id,
            at: place,
            bytes: data.to_vec(),
        },
        b'T' => Event::Length { id, length: place },
        b'S' => Event::Synced { id },
        b'D' => Event::FolderSynced,
        b'R' => {
            let (from, to) = pair(data);
            Event::Renamed { from, to }
        }
        b'L' => {
            let (from, to) = pair(data);
            Event::Linked { from, to }
        }
        b'U' => Event::Removed { name: name(data) },
        b'A' => Event::Said {
            text: String::from_utf8_lossy(data).into_owned(),
        },
        other => panic!("no event {other}"),
    }
}

#[derive(Debug, Clone)]
enum Change {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

fn change(content: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Length(length) => content.resize(*length, 0),
        Change::Bytes(at, bytes) => {
            let end = at + bytes.len();
            if content.len() < end {
                content.resize(end, 0);
            }
            content[*at..end].copy_from_slice(bytes);
        }
    }
}

#[derive(Debug, Default, Clone)]
struct Inode {
    safe: Vec<u8>,
    after: Vec<Change>,
}

#[derive(Debug, Clone)]
enum Naming {
    Put(String, u32),
    Move(String, String),
    Gone(String),
}

/// A disk under a recording.
#[derive(Debug, Default)]
pub struct Disk {
    inodes: HashMap<u32, Inode>,
    safe_names: BTreeMap<String, u32>,
    names: BTreeMap<String, u32>,
    namings: Vec<Naming>,
    before: BTreeMap<String, Vec<u8>>,
}

/// Files by name.
pub type Image = BTreeMap<String, Vec<u8>>;

/// What a folder holds.
pub fn image_of(folder: &Path) -> Image {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Puts files into an empty folder.
pub fn lay_out(image: &Image, folder: &Path) {
    for (name, bytes) in image {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}

impl Disk {
    /// A disk on which these files were safe before the recording began.
    pub fn with(before: Image) -> Self {
        Self {
            before,
            ..Self::default()
        }
    }

    /// Lets one thing happen.
    pub fn happen(&mut self, event: &Event) {
        match event {
            Event::Made { id, name } => {
                self.inodes.insert(*id, Inode::default());
                self.name(Naming::Put(name.clone(), *id));
            }
            Event::Met { id, name } => {
                let safe = self.before.remove(name).unwrap_or_default();
                self.inodes.insert(
                    *id,
                    Inode {
                        safe,
                        after: Vec::new(),
                    },
                );
                self.safe_names.insert(name.clone(), *id);
                self.names.insert(name.clone(), *id);
            }
            Event::Wrote { id, at, bytes } => {
                self.after(*id, Change::Bytes(*at, bytes.clone()));
            }
            Event::Length { id, length } => self.after(*id, Change::Length(*length)),
            Event::Synced { id } => {
                if let Some(inode) = self.inodes.get_mut(id) {
                    for it in std::mem::take(&mut inode.after) {
                        change(&mut inode.safe, &it);
                    }
                }
            }
            Event::FolderSynced => {
                self.namings.clear();
                self.safe_names.clone_from(&self.names);
            }
            Event::Renamed { from, to } => self.name(Naming::Move(from.clone(), to.clone())),
            Event::Linked { from, to } => {
                if let Some(id) = self.names.get(from) {
                    self.name(Naming::Put(to.clone(), *id));
                }
            }
            Event::Removed { name } => self.name(Naming::Gone(name.clone())),
            Event::Said { .. } => {}
        }
    }

    fn after(&mut self, id: u32, change: Change) {
        if let Some(inode) = self.inodes.get_mut(&id) {
            inode.after.push(change);
        }
    }

    fn name(&mut self, naming: Naming) {
        rename(&mut self.names, &naming);
        self.namings.push(naming);
    }

    /// What is found after the power was cut now.
    pub fn cut(&self, dice: &mut Dice) -> Image {
        let mut names = self.safe_names.clone();
        for naming in &self.namings[..dice.below(self.namings.len() + 1)] {
            rename(&mut names, naming);
        }
        let mut contents: HashMap<u32, Vec<u8>> = HashMap::new();
        let mut image = self.before.clone();
        for (name, id) in names {
            // Shared memory is no file to SQLite: it is made anew after a start.
            if name.ends_with("-shm") {
                continue;
            }
            let inode = &self.inodes[&id];
            let content = contents.entry(id).or_insert_with(|| torn(inode, dice));
            image.insert(name, content.clone());
        }
        image
    }
}

fn rename(names: &mut BTreeMap<String, u32>, naming: &Naming) {
    match naming {
        Naming::Put(name, id) => {
            names.insert(name.clone(), *id);
        }
        Naming::Move(from, to) => {
            if let Some(id) = names.remove(from) {
                names.insert(to.clone(), id);
            }
        }
        Naming::Gone(name) => {
            names.remove(name);
        }
    }
}

/// What the disk had done of what was not synced: all, nothing, or some with one torn.
fn torn(inode: &Inode, dice: &mut Dice) -> Vec<u8> {
    let mut content = inode.safe.clone();
    let kept = match dice.below(4) {
        0 => 100,
        1 => 0,
        _ => dice.below(100),
    };
    for it in &inode.after {
        if !dice.chance(kept) {
            continue;
        }
        match it {
            Change::Bytes(at, bytes) if dice.chance(30) => {
                let sectors = bytes.len().div_ceil(SECTOR);
                let until = (dice.below(sectors + 1) * SECTOR).min(bytes.len());
                change(&mut content, &Change::Bytes(*at, bytes[..until].to_vec()));
            }
            other => change(&mut content, other),
        }
    }
    content
}
