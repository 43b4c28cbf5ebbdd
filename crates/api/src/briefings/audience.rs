//! Owns what a briefing may be made from for its readers. What they may not see is taken away
//! before anything is folded, and with it what names such a record and what rests on such
//! evidence alone: no count, state, figure or date can tell of it.
//!
//! Texts that name somebody withheld, or somebody marked too high, are taken away too. Words are
//! never blacked out inside a sentence, since what is left around a gap tells what was in it: a
//! development loses its title for the generated wording, a remark goes, and any other record
//! goes whole.

mod cut;
mod masks;
mod names;
mod profile;
mod titles;

pub(super) use cut::{Cut, Reason};
pub(super) use profile::Profile;
pub(super) use titles::SeenTitles;

use crate::error::ApiError;
use masks::Masks;
use names::Needles;
use profile::names_of;
use rapporteur_domain::evidence::{Chain, Voice};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{Body, Kind, Known, Record, RecordId};
use rapporteur_store::{Query, Reader, Sort};
use std::collections::HashMap;

/// Records read at once while names are gathered.
const STRIDE: u64 = 500;

/// Who reads, and what was judged for them so far.
pub(super) struct Audience<'a, 'd> {
    reader: &'a Reader<'d>,
    profile: &'a Profile,
    /// The mark of whatever carries none.
    unmarked: Tlp,
    needles: Needles,
    masks: Masks,
    judged: HashMap<RecordId, Option<Reason>>,
    /// Those judged to be seen, in order: what was judged while a record above them was only
    /// supposed to be seen is judged again when it is not.
    seen: Vec<RecordId>,
    cut: Cut,
}

impl<'a, 'd> Audience<'a, 'd> {
    pub fn new(
        reader: &'a Reader<'d>,
        profile: &'a Profile,
        unmarked: Tlp,
    ) -> Result<Self, ApiError> {
        let mut audience = Self {
            reader,
            profile,
            unmarked,
            needles: Needles::default(),
            masks: Masks::of(profile),
            judged: HashMap::new(),
            seen: Vec::new(),
            cut: Cut::default(),
        };
        if profile.is_narrow() {
            audience.learn_names()?;
        }
        Ok(audience)
    }

    /// Whether anything may be left out.
    pub fn is_narrow(&self) -> bool {
        self.profile.is_narrow()
    }

    /// What was left out, and why, so far.
    pub fn into_cut(self) -> Cut {
        let out = self.judged.into_iter();
        let out = out.filter_map(|(id, reason)| Some((id, reason?)));
        self.cut.with(out)
    }

    /// The names that must not be told: of what is withheld, of persons, outlets and sources that
    /// are marked too high, and of all persons or outlets when none is named.
    fn learn_names(&mut self) -> Result<(), ApiError> {
        for (id, names) in &self.profile.withheld {
            // which kind it is was known when it was withheld; a purged one is looked for as a person
            let kind = self.reader.get(*id)?.map(|found| found.record.kind());
            let is_person = !matches!(kind, Some(Kind::Source | Kind::Outlet));
            for name in names {
                if is_person {
                    self.needles.person(name, *id);
                } else {
                    self.needles.whole(name, *id);
                }
            }
        }
        for kind in [Kind::Person, Kind::Outlet, Kind::Source] {
            self.learn_names_of(kind)?;
        }
        Ok(())
    }

    fn learn_names_of(&mut self, kind: Kind) -> Result<(), ApiError> {
        let unnamed = match kind {
            Kind::Person => !self.profile.name_persons,
            _ => !self.profile.name_sources,
        };
        let mut query = Query {
            sort: Sort::Recorded,
            limit: STRIDE,
            ..Query::of([kind])
        };
        loop {
            let page = self.reader.list(&query)?;
            let read = page.rows.len() as u64;
            for row in page.rows {
                let mark = row.record.head.mark.unwrap_or(self.unmarked);
                let hidden = self.is_above(mark);
                if !hidden && !unnamed {
                    continue;
                }
                let names = names_of(&row.record);
                for name in &names {
                    if kind == Kind::Person {
                        self.needles.person(name, row.record.id);
                    } else {
                        self.needles.whole(name, row.record.id);
                    }
                }
            }
            if read < STRIDE {
                return Ok(());
            }
            query.offset += read;
        }
    }

    fn is_above(&self, mark: Tlp) -> bool {
        self.profile.up_to.is_some_and(|up_to| mark > up_to)
    }

    /// Whether a record as it stands may be told of.
    pub fn may_see(&mut self, id: RecordId) -> Result<bool, ApiError> {
        if !self.is_narrow() {
            return Ok(true);
        }
        if let Some(reason) = self.judged.get(&id) {
            return Ok(reason.is_none());
        }
        // records that refer to each other in a ring do not hide themselves
        self.judged.insert(id, None);
        let since = self.seen.len();
        let reason = match self.reader.get(id)? {
            Some(found) => self.hides(&found.record)?,
            None => self
                .profile
                .withheld
                .contains_key(&id)
                .then_some(Reason::Withheld),
        };
        let sees = reason.is_none();
        if sees {
            self.seen.push(id);
        } else {
            for supposed in self.seen.drain(since..) {
                self.judged.remove(&supposed);
            }
        }
        self.judged.insert(id, reason);
        Ok(sees)
    }

    /// The record as this audience may see it: without the paths of evidence, the remarks and
    /// the names it may not.
    pub fn seen(&mut self, mut record: Record) -> Result<Option<Record>, ApiError> {
        if !self.is_narrow() {
            return Ok(Some(record));
        }
        // a former version may be marked otherwise than the one that stands
        if !self.may_see(record.id)? || self.hides(&record)?.is_some() {
            return Ok(None);
        }
        self.strip(&mut record)?;
        self.masks
            .clear_private(&mut record, &self.needles, &mut self.cut);
        self.masks.put_on(self.reader, &mut record)?;
        Ok(Some(record))
    }

    /// Takes away references that are no part of what a record tells: members, posts, parts
    /// played, and paths of evidence.
    fn strip(&mut self, record: &mut Record) -> Result<(), ApiError> {
        match &mut record.body {
            Body::Development(development) => {
                let before = development.evidence.len();
                let mut open = Vec::with_capacity(before);
                for chain in std::mem::take(&mut development.evidence) {
                    if self.is_open(&chain)? {
                        open.push(chain);
                    }
                }
                self.cut.lost_paths(record.id, before - open.len());
                development.evidence = open;
            }
            Body::Process(process) => {
                let mut roles = Vec::new();
                for role in std::mem::take(&mut process.roles) {
                    if self.may_see(role.party)? {
                        roles.push(role);
                    }
                }
                process.roles = roles;
            }
            Body::Party(party) => {
                let mut members = Vec::new();
                for member in std::mem::take(&mut party.members) {
                    if self.may_see(member)? {
                        members.push(member);
                    }
                }
                party.members = members;
            }
            Body::Person(person) => {
                let mut posts = Vec::new();
                for post in std::mem::take(&mut person.posts) {
                    let open = match post.party {
                        Some(party) => self.may_see(party)?,
                        None => true,
                    };
                    if open {
                        posts.push(post);
                    }
                }
                person.posts = posts;
            }
            _ => {}
        }
        Ok(())
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

    /// Why a record, or one of its versions, may not be told of.
    fn hides(&mut self, record: &Record) -> Result<Option<Reason>, ApiError> {
        if self.profile.withheld.contains_key(&record.id) {
            return Ok(Some(Reason::Withheld));
        }
        let mark = record.head.mark.unwrap_or(self.unmarked);
        if self.is_above(mark) {
            return Ok(Some(Reason::Marked(mark)));
        }
        for id in names(record) {
            if !self.may_see(id)? {
                return Ok(Some(Reason::Names(id)));
            }
        }
        if let Some(id) = self.masks.told_name(record, &self.needles) {
            return Ok(Some(Reason::Says(id)));
        }
        let Some(development) = record.development() else {
            return Ok(None);
        };
        if development.own_observation || development.evidence.is_empty() {
            return Ok(None);
        }
        for chain in &development.evidence {
            if self.is_open(chain)? {
                return Ok(None);
            }
        }
        Ok(Some(Reason::RestsOnSuch))
    }

    /// Whether every voice and the source of a path may be named.
    fn is_open(&mut self, chain: &Chain) -> Result<bool, ApiError> {
        for hop in &chain.hops {
            let named = match &hop.who {
                Voice::Person { id } | Voice::Party { id } | Voice::Outlet { id } => Some(*id),
                Voice::Unnamed { description, party } => {
                    if self.needles.named_in(description).is_some() {
                        return Ok(false);
                    }
                    *party
                }
            };
            if let Some(id) = named
                && !self.may_see(id)?
            {
                return Ok(false);
            }
        }
        match chain.source.or(chain.note) {
            Some(end) => self.may_see(end),
            None => Ok(true),
        }
    }

    /// Whom words of the analyst's own name that this audience may not be told of.
    pub fn named_in(&self, words: &str) -> Option<RecordId> {
        self.needles.named_in(words)
    }

    fn read(&mut self, id: RecordId) -> Result<Option<Record>, ApiError> {
        match self.reader.get(id)? {
            Some(found) => self.seen(found.record),
            None => Ok(None),
        }
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
