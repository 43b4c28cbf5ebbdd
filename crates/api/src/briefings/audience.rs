//! Owns what a briefing that goes up to a mark may be made from. What is marked above it is
//! taken away before anything is folded, and with it what names such a record and what rests on
//! such evidence alone: a state that only a withheld report decides is not told either.
//! Refuses to judge words: a title may say what a mark hides.

use crate::error::ApiError;
use rapporteur_domain::evidence::{Chain, Voice};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Body, Kind, Known, Record, RecordId};
use rapporteur_store::Reader;
use std::collections::HashMap;

/// Who reads: up to which mark.
pub(super) struct Audience<'a, 'd> {
    reader: &'a Reader<'d>,
    up_to: Option<Tlp>,
    /// The mark of whatever carries none.
    unmarked: Tlp,
    judged: HashMap<RecordId, bool>,
}

impl<'a, 'd> Audience<'a, 'd> {
    pub fn new(reader: &'a Reader<'d>, up_to: Option<Tlp>, unmarked: Tlp) -> Self {
        Self {
            reader,
            up_to,
            unmarked,
            judged: HashMap::new(),
        }
    }

    /// Whether anything may be left out.
    pub fn is_narrow(&self) -> bool {
        self.up_to.is_some_and(|mark| mark < Tlp::Red)
    }

    /// How many records were left out so far.
    pub fn left_out(&self) -> u32 {
        let out = self.judged.values().filter(|seen| !**seen).count();
        u32::try_from(out).unwrap_or(u32::MAX)
    }

    /// Whether a record as it stands may be told of.
    pub fn may_see(&mut self, id: RecordId) -> Result<bool, ApiError> {
        if !self.is_narrow() {
            return Ok(true);
        }
        if let Some(seen) = self.judged.get(&id) {
            return Ok(*seen);
        }
        // records that refer to each other in a ring do not hide themselves
        self.judged.insert(id, true);
        let seen = match self.reader.get(id)? {
            Some(found) => self.allows(&found.record)?,
            None => true,
        };
        self.judged.insert(id, seen);
        Ok(seen)
    }

    /// The record as this audience may see it: without the paths of evidence it may not.
    pub fn seen(&mut self, mut record: Record) -> Result<Option<Record>, ApiError> {
        if !self.is_narrow() {
            return Ok(Some(record));
        }
        if !self.may_see(record.id)? {
            return Ok(None);
        }
        // a former version may be marked otherwise than the one that stands
        if !self.allows(&record)? {
            return Ok(None);
        }
        if let Body::Development(development) = &mut record.body {
            let mut open = Vec::new();
            for chain in std::mem::take(&mut development.evidence) {
                if self.is_open(&chain)? {
                    open.push(chain);
                }
            }
            development.evidence = open;
        }
        Ok(Some(record))
    }

    /// Those versions that this audience may see.
    pub fn keep(&mut self, known: Vec<Known>) -> Result<Vec<Known>, ApiError> {
        if !self.is_narrow() {
            return Ok(known);
        }
        let mut kept = Vec::with_capacity(known.len());
        for known in known {
            if let Some(record) = self.seen(known.record)? {
                kept.push(Known { record, ..known });
            }
        }
        Ok(kept)
    }

    fn allows(&mut self, record: &Record) -> Result<bool, ApiError> {
        let mark = record.head.mark.unwrap_or(self.unmarked);
        if self.up_to.is_some_and(|up_to| mark > up_to) {
            return Ok(false);
        }
        for id in names(record) {
            if !self.may_see(id)? {
                return Ok(false);
            }
        }
        let Some(development) = record.development() else {
            return Ok(true);
        };
        if development.own_observation || development.evidence.is_empty() {
            return Ok(true);
        }
        for chain in &development.evidence {
            if self.is_open(chain)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether every voice and the source of a path may be named.
    fn is_open(&mut self, chain: &Chain) -> Result<bool, ApiError> {
        let voices = chain.hops.iter().filter_map(|hop| match &hop.who {
            Voice::Person { id } | Voice::Party { id } | Voice::Outlet { id } => Some(*id),
            Voice::Unnamed { party, .. } => *party,
        });
        for id in voices.chain(chain.source) {
            if !self.may_see(id)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The records that telling of this one would name; evidence is judged path by path. To which
/// processes it belongs, and what parties and persons are members of, is not told of them.
fn names(record: &Record) -> Vec<RecordId> {
    if matches!(record.kind(), Kind::Process | Kind::Party | Kind::Person) {
        return Vec::new();
    }
    let mut bare = record.clone();
    if let Body::Development(development) = &mut bare.body {
        development.evidence.clear();
    }
    let links = bare.links().into_iter();
    let named = links.filter(|link| !matches!(link.role, "process" | "merged_into" | "since"));
    named.map(|link| link.target).collect()
}
