//! Owns what happens within one operation: records are put, versions opened and closed, and
//! at the end references are checked, lists and statuses brought up to date, and the operation
//! is sealed into the chain. Refuses to leave anything half done: whoever gets an error out of
//! here must let the transaction fall.

mod links;
mod listing;
mod purge;
mod rules;
mod salvage;
mod status;
mod undo;
mod version;

use crate::derived::Listed;
use crate::error::StoreError;
use crate::fulltext::Pen;
use crate::hash::Hash;
use crate::journal::{self, Op, OpKind, OpRow};
use crate::read::Shifted;
use crate::time;
use crate::{Result, Seq};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rapporteur_domain::{Kind, Link, Record, RecordId};
use rules::Parts;
use rusqlite::{Connection, OptionalExtension};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;
use version::Current;

pub(crate) use listing::{BIN, HIDDEN, WHOLE};
pub use purge::{Purged, Resting};
pub(crate) use salvage::Salvage;
pub(crate) use status::{has_status, history_of};

/// "Still", in every `until`.
pub(crate) const STILL: Seq = i64::MAX;

/// What a change was made from, so that nobody's change is overwritten unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// The record is new.
    New,
    /// It was read as this operation left it.
    Version(Seq),
    /// Whatever stands: for imports and demos, never for a form.
    Any,
}

/// What a put did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// The record is new, or was absent.
    Created,
    /// It says something else now.
    Changed,
    /// It said that already; nothing was written.
    Unchanged,
}

/// The one hand that writes, within one operation.
pub struct Writer<'c> {
    connection: &'c Connection,
    op: OpRow,
    before: Hash,
    /// Records met in this operation.
    met: HashMap<RecordId, Met>,
    /// Versions opened by this operation, in order.
    opened: BTreeMap<i64, Fresh>,
    /// The version opened for a record by this operation.
    fresh: HashMap<i64, i64>,
    closed: BTreeSet<i64>,
    purged: BTreeSet<i64>,
    touched: BTreeMap<i64, RecordId>,
    /// The processes each changed record was listed under before.
    listed_before: HashMap<i64, Vec<i64>>,
    /// Subjects whose status must be folded again.
    refold: BTreeSet<i64>,
    /// What bears on the status of subjects met, as this operation has left it so far.
    parts: HashMap<i64, Parts>,
    /// Subjects as they stand, for the rules.
    subjects: HashMap<i64, Option<Record>>,
    /// Developments that came before what they refer to.
    unjudged: Vec<Option<Record>>,
    waiting: HashMap<RecordId, usize>,
    /// How many entries lists gained or lost.
    shifts: HashMap<Shifted, i64>,
    /// Subjects whose status must be drawn again for every clock.
    stale: BTreeSet<i64>,
    /// References may lead to what does not stand: what is put back was judged when it was saved.
    lenient: bool,
    pen: Pen,
}

/// A record as the file knows it.
#[derive(Debug, Clone, Copy)]
struct Met {
    no: i64,
    kind: Kind,
    purged: bool,
}

/// A version opened by this operation, with what is left to write of it at the end.
struct Fresh {
    record: i64,
    binned: bool,
    hash: Hash,
    listed: Listed,
    links: Vec<Link>,
}

/// What an operation left.
pub(crate) struct Kept {
    /// How many entries lists gained or lost now; none when the past was changed too.
    pub shifts: Option<HashMap<Shifted, i64>>,
    pub op: OpRow,
    pub touched: Vec<RecordId>,
}

impl<'c> Writer<'c> {
    pub(crate) fn begin(
        connection: &'c Connection,
        op: &Op,
        kind: OpKind,
        replica: Uuid,
        last: Option<&OpRow>,
        target: Option<Seq>,
    ) -> Result<Self> {
        let seq = last.map_or(0, |last| last.seq) + 1;
        // One instant, one operation: a clock that was set back, and two operations within one
        // millisecond, must not make it uncertain what was known at an instant.
        let at = last.map_or(op.at, |last| {
            op.at.max(last.at + TimeDelta::milliseconds(1))
        });
        let heads = undo::heads(connection, kind, seq, last, target)?;
        let op = OpRow {
            seq,
            id: op.id,
            kind,
            label: op.label.clone(),
            at: time::instant(time::millis(at)),
            author: op.author.clone(),
            replica,
            undoes: target,
            below: heads.below,
            undo_head: heads.undo,
            redo_head: heads.redo,
            first_version: None,
            last_version: None,
            hash: journal::last_hash(None),
        };
        op.insert(connection)?;
        Ok(Self {
            connection,
            op,
            before: journal::last_hash(last),
            met: HashMap::new(),
            opened: BTreeMap::new(),
            fresh: HashMap::new(),
            closed: BTreeSet::new(),
            purged: BTreeSet::new(),
            touched: BTreeMap::new(),
            listed_before: HashMap::new(),
            refold: BTreeSet::new(),
            parts: HashMap::new(),
            subjects: HashMap::new(),
            unjudged: Vec::new(),
            waiting: HashMap::new(),
            shifts: HashMap::new(),
            stale: BTreeSet::new(),
            lenient: false,
            pen: Pen::default(),
        })
    }

    pub(crate) fn connection(&self) -> &'c Connection {
        self.connection
    }

    /// This operation's place in the journal, if it is kept.
    #[must_use]
    pub fn seq(&self) -> Seq {
        self.op.seq
    }

    /// This operation's instant.
    #[must_use]
    pub fn at(&self) -> DateTime<Utc> {
        self.op.at
    }

    /// Reads within this operation: what it has put so far is seen by `get`, and by lists once
    /// the operation is done.
    #[must_use]
    pub fn reader(&self, as_of: NaiveDate) -> crate::Reader<'_> {
        crate::Reader::within(self.connection, as_of, self.op.seq)
    }

    /// Puts a record: opens a new version of it, unless it says the same already. References
    /// are checked when the operation is done, so records may be put in any order.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when it is not as `base` says; [`StoreError::IllegalMove`],
    /// [`StoreError::KindChanged`], [`StoreError::InBin`], [`StoreError::Purged`].
    pub fn put(&mut self, record: &Record, base: Base) -> Result<Put> {
        let current = match self.meet(record.id)? {
            Some(met) => {
                self.same_kind(record, met)?;
                self.current(met.no)?
            }
            None => None,
        };
        self.check_base(record.id, base, current.as_ref())?;
        if current.as_ref().is_some_and(|current| current.binned) {
            return Err(StoreError::InBin(record.id));
        }
        let body = serde_json::to_string(record)?;
        if current.as_ref().is_some_and(|current| current.body == body) {
            return Ok(Put::Unchanged);
        }
        self.check_rules(record, &record.links())?;
        let no = self.number(record)?;
        let put = if current.is_some() {
            Put::Changed
        } else {
            Put::Created
        };
        self.replace(no, current, record, &body, false)?;
        Ok(put)
    }

    /// Moves a record to the bin. Whatever refers to it keeps doing so; its developments are
    /// hidden with it. Returns what refers to it, to be said.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], [`StoreError::InBin`].
    pub fn bin(&mut self, id: RecordId) -> Result<Vec<crate::Held>> {
        let (no, current) = self.standing(id)?;
        if current.binned {
            return Err(StoreError::InBin(id));
        }
        let record = current.record()?;
        let body = current.body.clone();
        self.replace(no, Some(current), &record, &body, true)?;
        crate::read::held_by(self.connection, id, self.op.seq)
    }

    /// Takes a record out of the bin, as it was.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is not there or not in the bin.
    pub fn restore(&mut self, id: RecordId) -> Result<()> {
        let (no, current) = self.standing(id)?;
        if !current.binned {
            return Err(StoreError::NotFound(id));
        }
        let record = current.record()?;
        let body = current.body.clone();
        self.replace(no, Some(current), &record, &body, false)
    }

    fn standing(&mut self, id: RecordId) -> Result<(i64, Current)> {
        let met = self.meet(id)?.ok_or(StoreError::NotFound(id))?;
        if met.purged {
            return Err(StoreError::Purged(id));
        }
        let current = self.current(met.no)?.ok_or(StoreError::NotFound(id))?;
        Ok((met.no, current))
    }

    fn same_kind(&self, record: &Record, met: Met) -> Result<()> {
        if met.purged {
            return Err(StoreError::Purged(record.id));
        }
        if met.kind != record.kind() {
            return Err(StoreError::KindChanged {
                id: record.id,
                is: met.kind,
                wanted: record.kind(),
            });
        }
        Ok(())
    }

    fn check_base(&self, id: RecordId, base: Base, current: Option<&Current>) -> Result<()> {
        let stands = current.map(|current| current.since);
        let as_read = match base {
            Base::Any => true,
            Base::New => stands.is_none(),
            Base::Version(seq) => stands == Some(seq),
        };
        if as_read {
            return Ok(());
        }
        let base = match (base, self.met.get(&id)) {
            (Base::Version(seq), Some(met)) => self.version_since(met.no, seq)?,
            _ => None,
        };
        let current = current.map(|current| current.record()).transpose()?;
        Err(StoreError::Conflict {
            id,
            base: base.map(Box::new),
            current: current.map(Box::new),
            current_since: stands,
        })
    }

    fn meet(&mut self, id: RecordId) -> Result<Option<Met>> {
        if let Some(met) = self.met.get(&id) {
            return Ok(Some(*met));
        }
        let sql = "SELECT no, kind, purged IS NOT NULL FROM record WHERE id = ?";
        let row = self
            .connection
            .prepare_cached(sql)?
            .query_row([id.0.as_bytes()], |row| {
                Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((no, kind, purged)) = row else {
            return Ok(None);
        };
        let kind = Kind::from_code(&kind)
            .ok_or_else(|| StoreError::damaged("a record of no known kind"))?;
        let met = Met { no, kind, purged };
        self.met.insert(id, met);
        Ok(Some(met))
    }

    fn number(&mut self, record: &Record) -> Result<i64> {
        if let Some(met) = self.meet(record.id)? {
            return Ok(met.no);
        }
        let sql = "INSERT INTO record(id, kind) VALUES (?, ?)";
        let no = self
            .connection
            .prepare_cached(sql)?
            .insert((record.id.0.as_bytes(), record.kind().code()))?;
        self.met.insert(
            record.id,
            Met {
                no,
                kind: record.kind(),
                purged: false,
            },
        );
        Ok(no)
    }

    /// Checks now what is otherwise checked when the operation is done: references, and moves
    /// put before their subjects. For trials, which are rolled back; nothing is put after it.
    ///
    /// # Errors
    /// [`StoreError::MissingLinks`], [`StoreError::IllegalMove`].
    pub fn check_now(&mut self) -> Result<()> {
        self.write_links()?;
        self.check_waiting()
    }

    pub(crate) fn finish(mut self) -> Result<Option<Kept>> {
        let changed = !(self.opened.is_empty() && self.closed.is_empty() && self.purged.is_empty());
        if !changed && self.op.kind == OpKind::Do {
            return Ok(None);
        }
        self.write_links()?;
        self.check_waiting()?;
        self.write_listing()?;
        self.write_statuses()?;
        self.redraw_stale()?;
        self.op.first_version = self.opened.keys().next().copied();
        self.op.last_version = self.opened.keys().next_back().copied();
        let opened: Vec<Hash> = self.opened.values().map(|fresh| fresh.hash).collect();
        let closed: Vec<i64> = self.closed.iter().copied().collect();
        let purged: Vec<i64> = self.purged.iter().copied().collect();
        self.op.hash = self.op.hash_after(&self.before, &opened, &closed, &purged);
        self.op.seal(self.connection)?;
        let touched = self.touched.into_values().collect();
        Ok(Some(Kept {
            shifts: purged.is_empty().then_some(self.shifts),
            op: self.op,
            touched,
        }))
    }
}
