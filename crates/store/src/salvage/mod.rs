//! Owns making a sound dossier out of a damaged one: page by page, row by row, every version that can still be read
//! is put into a new file, operation by operation as the journal had it, and what was lost is listed. The damaged
//! file is only read, and never through SQLite, which gives up where this goes on.
//!
//! A version is believed for its hash, not for where it stood. One whose bytes changed and that still reads is kept
//! and named: a text with a wrong letter is worth more than none. What is drawn from versions (lists, states, full
//! text, references) is drawn anew. The new file has a chain of its own.

mod gathered;
mod pages;
mod rows;

use crate::attached::Digest;
use crate::error::{OpenError, StoreError};
use crate::journal::Op;
use crate::open::CreateOptions;
use crate::write::Salvage;
use crate::{Dossier, Result, Seq};
use gathered::{Gathered, Trust};
use pages::Pages;
use rapporteur_domain::{Kind, OpId, Record, RecordId};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use uuid::Uuid;

/// What a salvage brought, and what it did not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// Operations done again.
    pub operations: u64,
    /// Records that stand in the new file.
    pub records: u64,
    /// Versions put into it.
    pub versions: u64,
    /// What was lost, in the order of the journal.
    pub lost: Vec<Lost>,
    /// Pages that the file should have had, and had not.
    pub missing_pages: u32,
}

/// Something that was lost, or that is doubtful.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// What.
    pub what: LostWhat,
    /// The operation it belongs to, where that is known.
    pub seq: Option<Seq>,
    /// The record, where that is known.
    pub record: Option<RecordId>,
    /// What the record is called in a version that was kept. For the user's eyes, not for a log.
    pub title: Option<String>,
}

/// What may be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LostWhat {
    /// What an operation was called, when it was and who did it; what it changed may be kept.
    Operation,
    /// What a record said for a time; before and after it may be kept.
    Version,
    /// Everything a record ever said: it is kept as an empty place that others refer to.
    Record,
    /// Nothing, but it is not letter for letter what was saved.
    Changed,
    /// What was being typed and not saved yet.
    Typing,
    /// Bytes that a record refers to: a captured file, a picture.
    Attached,
}

/// What is to be done again as one operation.
#[derive(Default)]
struct Deed {
    opened: Vec<i64>,
    closed: Vec<i64>,
}

impl Dossier {
    /// Makes a new dossier at `new` out of what a damaged one still holds. The callback hears how far it has come,
    /// and stops it by answering false; nothing stays behind then.
    ///
    /// # Errors
    /// [`OpenError::NotADossier`] when no row of a journal is found, or see [`OpenError`].
    pub fn salvage(
        damaged: &Path,
        new: &Path,
        options: &CreateOptions,
        mut go_on: impl FnMut(u64, u64) -> bool,
    ) -> std::result::Result<Salvaged, OpenError> {
        let mut pages = crate::open::existing(damaged).and_then(|()| {
            Pages::of(damaged).map_err(|error| crate::open::io_error(damaged, &error))
        })?;
        let gathered = Gathered::from(&mut pages, &mut go_on).map_err(OpenError::from)?;
        if gathered.versions.is_empty() && gathered.ops.is_empty() {
            return Err(OpenError::NotADossier {
                path: damaged.to_owned(),
                reason: crate::error::NotADossier::NoJournal,
            });
        }
        let dossier = Self::create(new, &gathered.identity(options))?;
        let outcome = again(&dossier, &mut pages, &gathered, &mut go_on)
            .and_then(|salvaged| dossier.checkpoint().map(|_| salvaged));
        drop(dossier);
        outcome.map_err(|error| {
            // Nobody has seen it yet: this call made it.
            let _ = std::fs::remove_file(new);
            OpenError::from(error)
        })
    }
}

impl Gathered {
    /// It stays the same dossier, where it still says which it was.
    fn identity(&self, options: &CreateOptions) -> CreateOptions {
        CreateOptions {
            id: self.dossier.unwrap_or(options.id),
            ..options.clone()
        }
    }

    fn deeds(&self) -> BTreeMap<Seq, Deed> {
        let mut deeds: BTreeMap<Seq, Deed> = BTreeMap::new();
        for (v, version) in &self.versions {
            if version.trust == Trust::Unreadable {
                continue;
            }
            deeds.entry(version.since).or_default().opened.push(*v);
            if version.until < Seq::MAX {
                deeds.entry(version.until).or_default().closed.push(*v);
            }
        }
        deeds
    }

    /// Versions there must have been and that were not found.
    fn gaps(&self) -> Vec<i64> {
        let last = self.versions.keys().next_back().copied().unwrap_or(0);
        let opened = self.ops.values().filter_map(|op| op.opened);
        let last = opened.map(|(_, last)| last).fold(last, i64::max);
        // A damaged number must not make this count to the end of the world.
        let most = self.versions.len() as i64 * 64 + 100_000;
        (1..=last.min(most))
            .filter(|v| !self.versions.contains_key(v))
            .collect()
    }

    /// Which operation opened the versions from a number to another.
    fn openers(&self) -> BTreeMap<i64, (i64, Seq)> {
        self.ops
            .iter()
            .filter_map(|(seq, op)| op.opened.map(|(first, last)| (first, (last, *seq))))
            .collect()
    }
}

/// Does everything again, in order.
fn again(
    dossier: &Dossier,
    pages: &mut Pages,
    gathered: &Gathered,
    go_on: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Salvaged> {
    let mut salvaged = Salvaged {
        missing_pages: pages.missing(),
        ..Salvaged::default()
    };
    let mut titles: BTreeMap<RecordId, String> = BTreeMap::new();
    let (gaps, holed) = lost_versions(gathered, &mut salvaged);
    let kinds = kinds(gathered);
    let deeds = gathered.deeds();
    let total = deeds.len() as u64;
    keep_attached(dossier, pages, gathered, &mut salvaged)?;
    let mut before = None;
    for (done, (seq, deed)) in deeds.iter().enumerate() {
        if !go_on(total + done as u64, 2 * total) {
            return Err(StoreError::Cancelled);
        }
        let op = operation(gathered, *seq, before.as_ref(), &mut salvaged);
        let act = one(pages, gathered, *seq, deed, &holed);
        salvaged.versions += act.put.len() as u64;
        for (record, _, _) in &act.put {
            titles.insert(record.id, record.head.title.clone());
        }
        let salvage = Salvage {
            kinds: &kinds,
            put: &act.put,
            closed: &act.closed,
        };
        let outcome = dossier.transact(&op, |writer| writer.put_salvaged(&salvage))?;
        salvaged.operations += u64::from(outcome.op.is_some());
        before = Some(op);
    }
    keep_typing(dossier, gathered, &mut salvaged)?;
    salvaged.records = dossier.standing()?;
    name_the_lost(gathered, &gaps, &titles, &mut salvaged);
    salvaged
        .lost
        .sort_by_key(|lost| lost.seq.unwrap_or(Seq::MAX));
    Ok(salvaged)
}

/// What one operation did, as far as it can be had.
struct Act {
    put: Vec<(Record, String, bool)>,
    closed: Vec<RecordId>,
}

fn one(
    pages: &mut Pages,
    gathered: &Gathered,
    seq: Seq,
    deed: &Deed,
    holed: &BTreeSet<Seq>,
) -> Act {
    let mut put = Vec::new();
    let mut opened = BTreeSet::new();
    for v in &deed.opened {
        if let Some((record, body)) = gathered.body(pages, *v) {
            opened.insert(record.id);
            put.push((record, body, gathered.versions[v].binned));
        }
    }
    // Where something of the operation is lost, what it closed may have been closed for the lost version: it goes
    // on standing, as the last that is known.
    let mut closed = Vec::new();
    if !holed.contains(&seq) {
        for v in &deed.closed {
            let id = gathered.body(pages, *v).map(|(record, _)| record.id);
            closed.extend(id.filter(|id| !opened.contains(id)));
        }
    }
    Act { put, closed }
}

/// Versions that were not found or cannot be read, and the operations that have such.
fn lost_versions(gathered: &Gathered, salvaged: &mut Salvaged) -> (Vec<i64>, BTreeSet<Seq>) {
    let gaps = gathered.gaps();
    let openers = gathered.openers();
    let mut holed = BTreeSet::new();
    for v in &gaps {
        let opener = openers.range(..=*v).next_back();
        let seq = opener
            .filter(|(_, (last, _))| v <= last)
            .map(|(_, (_, seq))| *seq);
        holed.extend(seq);
        salvaged.lost.push(Lost::version(seq, None));
    }
    for version in gathered.versions.values() {
        let record = gathered.records.get(&version.record).map(|it| it.id);
        match version.trust {
            Trust::Unreadable if !version.purged => {
                holed.insert(version.since);
                salvaged
                    .lost
                    .push(Lost::version(Some(version.since), record));
            }
            Trust::Changed => salvaged.lost.push(Lost {
                what: LostWhat::Changed,
                ..Lost::version(Some(version.since), record)
            }),
            _ => {}
        }
    }
    // An operation that is lost itself cannot say what it opened.
    let unknown = gathered.deeds();
    holed.extend(
        unknown
            .into_keys()
            .filter(|seq| !gathered.ops.contains_key(seq) && !gaps.is_empty()),
    );
    (gaps, holed)
}

impl Lost {
    fn version(seq: Option<Seq>, record: Option<RecordId>) -> Self {
        Self {
            what: LostWhat::Version,
            seq,
            record,
            title: None,
        }
    }
}

fn kinds(gathered: &Gathered) -> BTreeMap<RecordId, Kind> {
    gathered
        .records
        .values()
        .filter_map(|record| Some((record.id, Kind::from_code(&record.kind)?)))
        .collect()
}

/// The operation as it was, or one in its place.
fn operation(gathered: &Gathered, seq: Seq, before: Option<&Op>, salvaged: &mut Salvaged) -> Op {
    if let Some(found) = gathered.ops.get(&seq) {
        return found.op.clone();
    }
    salvaged.lost.push(Lost {
        what: LostWhat::Operation,
        ..Lost::version(Some(seq), None)
    });
    Op {
        // Of no random numbers, so that a salvage can be repeated.
        id: OpId(Uuid::from_u128(
            0x5a1b_a6ed_0000_8000 << 64 | u128::from(seq.unsigned_abs()),
        )),
        label: "Salvaged".into(),
        at: before.map_or(chrono::DateTime::UNIX_EPOCH, |op| op.at),
        author: before.map_or_else(String::new, |op| op.author.clone()),
    }
}

fn keep_typing(dossier: &Dossier, gathered: &Gathered, salvaged: &mut Salvaged) -> Result<()> {
    for (id, base, body) in &gathered.scratch {
        let reads = serde_json::from_str::<serde_json::Value>(body).is_ok();
        if reads {
            dossier.keep_as_typed(*id, *base, body)?;
        } else {
            salvaged.lost.push(Lost {
                what: LostWhat::Typing,
                ..Lost::version(None, Some(RecordId(*id)))
            });
        }
    }
    gathered
        .reviews
        .iter()
        .try_for_each(|review| dossier.keep_review(review))
}

/// Bytes that are what their name says are kept. Of others there is nothing to be had.
fn keep_attached(
    dossier: &Dossier,
    pages: &mut Pages,
    gathered: &Gathered,
    salvaged: &mut Salvaged,
) -> Result<()> {
    gathered.attached(pages, |name, bytes| {
        if Digest::of(bytes).is(&name) {
            return dossier.keep_bytes(bytes).map(drop);
        }
        salvaged.lost.push(Lost {
            what: LostWhat::Attached,
            ..Lost::version(None, None)
        });
        Ok(())
    })
}

/// Records of which nothing was found, and what the others are called.
fn name_the_lost(
    gathered: &Gathered,
    gaps: &[i64],
    titles: &BTreeMap<RecordId, String>,
    salvaged: &mut Salvaged,
) {
    for lost in &mut salvaged.lost {
        lost.title = lost.record.and_then(|id| titles.get(&id).cloned());
    }
    let purged: BTreeSet<i64> = gathered
        .versions
        .values()
        .filter(|version| version.purged)
        .map(|version| version.record)
        .collect();
    for (no, record) in &gathered.records {
        let gone = !titles.contains_key(&record.id) && !purged.contains(no);
        // Without a gap it never said anything: its making was taken back.
        if gone && (!gaps.is_empty() || gathered.versions.values().any(|it| it.record == *no)) {
            salvaged.lost.push(Lost {
                what: LostWhat::Record,
                ..Lost::version(None, Some(record.id))
            });
        }
    }
}
