//! Owns the names of every record but developments, folded and kept in memory, so that an answer
//! comes within the time of a key press. It is read once and then follows the journal. Refuses
//! to decide what may be shown: that depends on the clocks, and `palette` asks the dossier.

use crate::catalogue;
use crate::error::ApiError;
use rapporteur_domain::{Kind, Record, RecordId, Titles};
use rapporteur_spelling::fit::{Fit, fit};
use rapporteur_spelling::sound::{bones, folded};
use rapporteur_store::Reader;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Kinds that go by more names than their title.
const NAMED: &[Kind] = &[
    Kind::Party,
    Kind::Person,
    Kind::Place,
    Kind::Round,
    Kind::Issue,
    Kind::Outlet,
];
/// Changed records at most that are read one by one; beyond, everything is read again.
const FOLLOWED: usize = 2_000;

/// The names of one dossier. Whoever holds the dossier open holds this beside it.
#[derive(Debug, Default)]
pub struct Names(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    /// The operation the names are of; zero before they were read.
    seq: i64,
    of: HashMap<RecordId, Entry>,
}

#[derive(Debug)]
struct Entry {
    kind: Kind,
    spellings: Vec<Spelling>,
}

#[derive(Debug)]
struct Spelling {
    folded: Box<str>,
    bones: Box<str>,
    /// As written; of the title nothing, since the record says it.
    written: Option<Box<str>>,
}

/// A record whose name answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// How well it answers.
    pub fit: Fit,
    /// How long the name is: of two that begin alike the shorter is meant.
    pub length: usize,
    /// The spelling that answers, when it is not the title.
    pub spelling: Option<String>,
}

impl Names {
    /// Reads what there is to know now.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn know(&self, now: &Reader<'_>) -> Result<(), ApiError> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.follow(now)
    }

    /// The records whose names answer, in no order. The reader stands at the newest operation.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn answering(&self, now: &Reader<'_>, query: &str) -> Result<Vec<Candidate>, ApiError> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.follow(now)?;
        let asked = Asked {
            folded: folded(query),
            bones: bones(&folded(query)),
        };
        let found = held.of.iter();
        Ok(found
            .filter_map(|(id, entry)| entry.answer(*id, &asked))
            .collect())
    }

    /// Every name there is, folded, with the records that go by it.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn by_name(&self, now: &Reader<'_>) -> Result<HashMap<String, Vec<RecordId>>, ApiError> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.follow(now)?;
        let mut out: HashMap<String, Vec<RecordId>> = HashMap::new();
        for (id, entry) in &held.of {
            for spelling in &entry.spellings {
                out.entry(spelling.folded.to_string())
                    .or_default()
                    .push(*id);
            }
        }
        Ok(out)
    }

    /// The records that go by exactly these names, folded; all of them where several do.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn called(&self, now: &Reader<'_>, names: &[&str]) -> Result<Vec<RecordId>, ApiError> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.follow(now)?;
        // A path leads to what its last part is called.
        let last = |name: &str| folded(name.rsplit('/').next().unwrap_or(name));
        let wanted: Vec<String> = names.iter().map(|name| last(name)).collect();
        let answers = |name: &String| {
            let named = held.of.iter().filter(|(_, entry)| {
                entry
                    .spellings
                    .iter()
                    .any(|spelling| *spelling.folded == **name)
            });
            let mut ids: Vec<RecordId> = named.map(|(id, _)| *id).collect();
            ids.sort_unstable();
            ids
        };
        Ok(wanted
            .iter()
            .filter(|name| !name.is_empty())
            .flat_map(answers)
            .collect())
    }
}

/// What was typed, folded.
struct Asked {
    folded: String,
    bones: String,
}

impl Held {
    fn follow(&mut self, now: &Reader<'_>) -> Result<(), ApiError> {
        if self.seq == now.seq() {
            return Ok(());
        }
        let changed = if self.seq == 0 || self.seq > now.seq() {
            None
        } else {
            Some(now.changed_between(self.seq, now.seq())?).filter(|it| it.len() <= FOLLOWED)
        };
        match changed {
            Some(changed) => {
                for id in &changed {
                    self.of.remove(id);
                }
                for found in now.get_all(changed)? {
                    self.put(
                        found.record.id,
                        found.record.kind(),
                        "",
                        Some(&found.record),
                    );
                }
            }
            None => {
                self.of.clear();
                for named in now.names(NAMED)? {
                    self.put(named.id, named.kind, &named.title, named.record.as_ref());
                }
            }
        }
        self.seq = now.seq();
        Ok(())
    }

    fn put(&mut self, id: RecordId, kind: Kind, title: &str, record: Option<&Record>) {
        if kind == Kind::Development {
            return;
        }
        let title = record.map_or_else(
            || title.to_owned(),
            |record| catalogue::title(record, &Nobody),
        );
        let more = record.map(Record::names).unwrap_or_default();
        let others = more.into_iter().filter(|name| *name != title);
        let mut spellings = vec![Spelling::of(&title, None)];
        for name in others {
            let spelling = Spelling::of(&name, Some(&name));
            let known = |it: &Spelling| it.folded == spelling.folded;
            if !spelling.folded.is_empty() && !spellings.iter().any(known) {
                spellings.push(spelling);
            }
        }
        self.of.insert(id, Entry { kind, spellings });
    }
}

impl Spelling {
    fn of(name: &str, written: Option<&str>) -> Self {
        let folded = folded(name);
        Self {
            bones: bones(&folded).into(),
            folded: folded.into(),
            written: written.map(Into::into),
        }
    }

    fn fit(&self, asked: &Asked) -> Option<Fit> {
        let by_bones = || {
            let enough = asked.bones.len() >= 3;
            (enough && self.bones.starts_with(&asked.bones)).then_some(Fit::Bones)
        };
        match fit(&asked.folded, &self.folded) {
            Some(fit) if fit < Fit::Bones => Some(fit),
            other => by_bones().or(other),
        }
    }
}

impl Entry {
    fn answer(&self, id: RecordId, asked: &Asked) -> Option<Candidate> {
        let best = self
            .spellings
            .iter()
            .filter_map(|it| Some((it.fit(asked)?, it.folded.len(), it)))
            .min_by_key(|(fit, length, it)| (*fit, it.written.is_some(), *length))?;
        Some(Candidate {
            id,
            kind: self.kind,
            fit: best.0,
            length: best.1,
            spelling: best.2.written.as_deref().map(str::to_owned),
        })
    }
}

/// Names no record: what has a name here has one of its own.
struct Nobody;

impl Titles for Nobody {
    fn title(&self, _: RecordId) -> String {
        String::new()
    }
}
