//! Owns what proposals come to in a dossier: which records each would add, whom it means, what it
//! repeats or contradicts, and what the rules refuse. Pure over a reader at now and the decisions so
//! far. Refuses to write: recording a review takes the records from here (see `recording`).
//!
//! Subjects come before what is said about them: meetings, sticking points, offers and incidents are
//! planned first, then venues, then statements, which look for what they are about among all of them.

mod chains;
mod meeting;
mod offer;
mod others;
mod repeats;
mod statement;

use super::cast::Cast;
use super::kept::{Decision, DecisionWord, Decisions, Read};
use super::known::{Known, Likely};
use super::proposed::{Proposed, ProposedKind, Stretch};
use super::words_of::{Text, telling};
use crate::error::ApiError;
use rapporteur_domain::development::{Assertion, Modality, Rank};
use rapporteur_domain::folds::contradiction::contradictions;
use rapporteur_domain::record::{PartyRole, Process, Role, Source};
use rapporteur_domain::rules::{IllegalMove, check_move, check_record};
use rapporteur_domain::words::say;
use rapporteur_domain::{
    Body, Chain, Clocks, Development, Edtf, Head, Kind, Known as KnownDevelopment, Language,
    Record, RecordId, Titles,
};
use rapporteur_store::Reader;
use std::collections::{BTreeSet, HashMap};

/// What a line of a plan says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// What it maps to.
    Plain,
    /// Somebody or something new.
    New,
    /// It is held already.
    Repeat,
    /// It cannot hold beside what is recorded.
    Conflict,
    /// A rule refuses it.
    Refused,
}

/// A line of a plan.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlanLine {
    /// The words.
    pub text: String,
    /// What they say.
    pub tone: Tone,
}

/// What one proposal comes to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    /// What is proposed, in a line, without its kind.
    pub title: String,
    /// What it would do.
    pub lines: Vec<PlanLine>,
    /// Records to be added, those first that others refer to.
    pub puts: Vec<Record>,
    /// Evidence for developments that stand, or that come before in this review.
    pub adds: Vec<(RecordId, Chain)>,
    /// The development it repeats, by default as a relay of it.
    pub repeats: Option<RecordId>,
    /// What it is about.
    pub about: Option<RecordId>,
    /// The rule that refuses it.
    pub refused: Option<IllegalMove>,
    /// Whom or what its name may mean.
    pub likely: Vec<Likely>,
}

impl Plan {
    fn line(&mut self, tone: Tone, text: impl Into<String>) {
        self.lines.push(PlanLine {
            text: text.into(),
            tone,
        });
    }
}

/// Something that a statement of this text may be about.
pub(super) struct Subject {
    id: RecordId,
    kind: Kind,
    words: BTreeSet<String>,
    span: Option<Stretch>,
}

/// Lays the proposals of a text against the dossier.
pub(crate) struct Planner<'a> {
    reader: &'a Reader<'a>,
    known: &'a Known,
    read: &'a Read,
    decisions: &'a Decisions,
    source: RecordId,
    text: Text<'a>,
    /// As corrected; what was dropped, or is not accepted when recording, is none.
    proposals: Vec<Option<Proposed>>,
    cast: Cast<'a>,
    outlet: Option<RecordId>,
    process: Option<RecordId>,
    /// Subjects and developments that this review adds, whatever is accepted.
    planned: HashMap<RecordId, Record>,
    subjects: Vec<Subject>,
    plans: Vec<Plan>,
    language: Language,
}

/// Every proposal's plan, in their order, and the record of the source.
pub(crate) struct Planned {
    pub plans: Vec<Plan>,
    pub source: Vec<Record>,
    pub process: Option<RecordId>,
    pub process_title: String,
}

/// What the proposals come to.
///
/// # Errors
/// `date.bad` for a correction that cannot be read; a failure of the disk.
pub(crate) fn planned(
    reader: &Reader<'_>,
    known: &Known,
    source: RecordId,
    read: &Read,
    decisions: &Decisions,
    recording: bool,
) -> Result<Planned, ApiError> {
    let mut proposals = Vec::with_capacity(read.proposals.len());
    for (no, proposed) in (0u32..).zip(&read.proposals) {
        let decision = decisions.proposals.get(&no);
        let word = decision.and_then(|it| it.word);
        let counts = match word {
            Some(DecisionWord::Accepted) => true,
            Some(DecisionWord::Dropped) => false,
            None => !recording,
        };
        let applied = decision.map_or_else(|| Ok(proposed.clone()), |it| it.applied(proposed))?;
        // A dropped one is shown as it would be; it only stops counting for others.
        proposals.push((counts || !recording).then_some((counts, applied)));
    }
    let counted: Vec<Option<Proposed>> = proposals
        .iter()
        .map(|it| it.as_ref().filter(|it| it.0).map(|it| it.1.clone()))
        .collect();
    let all: Vec<Option<Proposed>> = proposals.into_iter().map(|it| it.map(|it| it.1)).collect();
    let mut planner = Planner {
        cast: Cast::of(known, source, &read.proposals),
        text: Text::of(&read.text),
        plans: vec![Plan::default(); all.len()],
        outlet: None,
        process: None,
        planned: HashMap::new(),
        subjects: Vec::new(),
        language: reader.language(),
        proposals: counted,
        reader,
        known,
        read,
        decisions,
        source,
    };
    planner.begin();
    planner.run(&all)?;
    let process_title = planner
        .process
        .map(|id| planner.title(id))
        .unwrap_or_default();
    let source = planner.source_records();
    Ok(Planned {
        plans: planner.plans,
        source,
        process: planner.process,
        process_title,
    })
}

impl Planner<'_> {
    fn begin(&mut self) {
        let outlet = self
            .decisions
            .outlet
            .as_ref()
            .unwrap_or(&self.read.head.outlet);
        let outlet = outlet.trim().to_owned();
        if !outlet.is_empty() {
            self.outlet = Some(self.cast.outlet(&outlet));
        }
        self.process = self.decisions.process.or_else(|| {
            let mut processes = self.known.of_kind(Kind::Process);
            match (processes.next(), processes.next()) {
                (Some(only), None) => Some(only.id),
                _ => None,
            }
        });
        let known = self.known;
        for record in [Kind::Offer, Kind::Round, Kind::Issue, Kind::Incident]
            .into_iter()
            .flat_map(|kind| known.of_kind(kind))
        {
            self.subjects.push(Subject {
                id: record.id,
                kind: record.kind(),
                words: telling(&record.head.title),
                span: None,
            });
        }
    }

    fn run(&mut self, all: &[Option<Proposed>]) -> Result<(), ApiError> {
        use ProposedKind as Is;
        for kinds in [
            &[Is::Party, Is::Person][..],
            &[Is::Issue],
            &[Is::Meeting],
            &[Is::Offer],
            &[Is::Incident],
            &[Is::Venue],
            &[Is::Statement],
        ] {
            for (no, it) in all.iter().enumerate() {
                if let Some(it) = it
                    && kinds.contains(&it.kind())
                {
                    self.plans[no] = self.plan(no, it)?;
                }
            }
        }
        Ok(())
    }

    fn plan(&mut self, no: usize, it: &Proposed) -> Result<Plan, ApiError> {
        let mut plan = match it.kind() {
            ProposedKind::Statement => self.statement(no, it)?,
            ProposedKind::Meeting => self.meeting(no, it)?,
            ProposedKind::Offer => self.offer(no, it)?,
            ProposedKind::Incident => self.incident(no, it)?,
            ProposedKind::Venue => self.venue(no, it)?,
            ProposedKind::Issue => self.issue(no, it)?,
            ProposedKind::Person => self.person(it),
            ProposedKind::Party => self.party(it),
        };
        self.leave_recorded(&mut plan)?;
        if let Some(no) = u32::try_from(no).ok()
            && let Some(decision) = self.decisions.proposals.get(&no)
        {
            self.override_rule(&mut plan, decision);
        }
        Ok(plan)
    }

    /// A move that a rule refuses is recorded all the same when the analyst says why.
    fn override_rule(&self, plan: &mut Plan, decision: &Decision) {
        let remark = decision.remark.trim();
        let Some(refused) = plan.refused.as_ref().filter(|_| !remark.is_empty()) else {
            return;
        };
        let aside = rapporteur_domain::development::Override {
            rule: refused.rule.to_owned(),
            remark: remark.to_owned(),
        };
        for record in &mut plan.puts {
            if let Body::Development(development) = &mut record.body {
                development.overridden = Some(aside.clone());
            }
        }
    }

    pub(super) fn said(&self, id: &str) -> String {
        rapporteur_domain::words::say(self.language, id, &[])
    }

    fn decision(&self, no: usize) -> Option<&Decision> {
        self.decisions.proposals.get(&u32::try_from(no).ok()?)
    }

    /// Whether others may rest on this proposal.
    fn counts(&self, no: usize) -> bool {
        self.proposals.get(no).is_some_and(Option::is_some)
    }

    /// The day something was said or moved, where the text gives none: that of publication, else
    /// some day until the capture.
    fn day_told(&self, date: Option<&str>) -> Edtf {
        let given = date.and_then(|date| Edtf::parse(date).ok());
        given
            .or_else(|| self.read.published_date())
            .unwrap_or_else(|| {
                let until = self.read.captured.date_naive();
                Edtf::parse(&format!("../{until}")).unwrap_or_else(|_| Edtf::from_day(until))
            })
    }

    /// The process that what is recorded belongs to; a new one in a dossier without any.
    fn process(&mut self) -> RecordId {
        if let Some(id) = self.process {
            return id;
        }
        let id = self.cast.identity("process");
        let names = self.taking_part();
        let parties: Vec<RecordId> = names.iter().map(|name| self.cast.party(name)).collect();
        let titles: Vec<String> = parties.iter().map(|id| self.title(*id)).collect();
        let title = if titles.is_empty() {
            say!(Language::English, "capture-process-plain")
        } else {
            say!(
                Language::English,
                "capture-process-of",
                parties = titles.join(", ")
            )
        };
        let roles = parties.into_iter().map(|party| PartyRole {
            party,
            role: Role::Party,
            during: None,
        });
        let body = Body::Process(Process {
            roles: roles.collect(),
            ..Process::default()
        });
        self.planned.insert(id, record(id, title, body));
        self.process = Some(id);
        id
    }

    /// The parties that meet, by the meeting with most of them; else all that are proposed.
    fn taking_part(&self) -> Vec<String> {
        let parties: Vec<&str> = self
            .read
            .proposals
            .iter()
            .filter(|it| it.kind() == ProposedKind::Party)
            .map(|it| it.what.as_str())
            .collect();
        let meets = |it: &&Proposed| it.kind() == ProposedKind::Meeting;
        let of = |it: &Proposed| -> Vec<String> {
            let known = it
                .participants
                .iter()
                .filter(|name| parties.contains(&name.as_str()));
            known.cloned().collect()
        };
        let meetings = self.read.proposals.iter().filter(meets).map(of);
        let most = meetings.max_by_key(Vec::len).unwrap_or_default();
        if most.len() >= 2 {
            return most;
        }
        parties.into_iter().map(str::to_owned).collect()
    }

    /// A development of this review about a record.
    fn development(
        &self,
        what: &str,
        subject: RecordId,
        happened: Edtf,
        asserts: Assertion,
        chain: Chain,
    ) -> Record {
        let id = self.identity(what);
        let body = Body::Development(Box::new(Development {
            subject,
            happened,
            at: None,
            reported: self.read.published_date(),
            modality: Modality::Actual,
            credibility: None,
            rank: Rank::Normal,
            rank_reason: String::new(),
            evidence: vec![chain],
            own_observation: false,
            overridden: None,
            asserts,
        }));
        record(id, String::new(), body)
    }

    /// The identity of something that this capture proposes by number: captured again, the same bytes
    /// propose the same, and a newer version of the page proposes something else.
    fn identity(&self, what: &str) -> RecordId {
        self.cast.identity(&format!("{what} {}", self.read.sha256))
    }

    /// What this same capture gave before is recorded once.
    fn leave_recorded(&self, plan: &mut Plan) -> Result<(), ApiError> {
        let mut recorded = None;
        let mut left = Vec::with_capacity(plan.puts.len());
        for record in std::mem::take(&mut plan.puts) {
            match self.reader.get(record.id) {
                Ok(None) => left.push(record),
                Ok(Some(_)) | Err(rapporteur_store::StoreError::Purged(_)) => {
                    recorded = recorded.or(record.development().map(|_| record.id));
                }
                Err(error) => return Err(error.into()),
            }
        }
        let says_more = left.iter().any(|record| record.development().is_some());
        plan.puts = left;
        if recorded.is_some() && !says_more {
            plan.puts.clear();
            plan.repeats = recorded;
            plan.refused = None;
            plan.lines.clear();
            plan.line(Tone::Repeat, self.said("capture-held-from-here"));
        }
        Ok(())
    }

    /// A new subject of this review: what is said later may be about it.
    fn add_subject(&mut self, no: usize, record: &Record, span: Stretch, more: &str) {
        if !self.counts(no) {
            return;
        }
        self.subjects.push(Subject {
            id: record.id,
            kind: record.kind(),
            words: telling(&format!("{} {more}", record.head.title)),
            span: Some(span),
        });
        self.planned.insert(record.id, record.clone());
    }

    /// A known subject is in this text too, at this place.
    fn seen(&mut self, id: RecordId, span: Stretch) {
        if let Some(subject) = self.subjects.iter_mut().find(|it| it.id == id) {
            subject.span.get_or_insert(span);
        }
    }

    /// A record, and before it every record it refers to that this review makes.
    fn with_what_it_needs(&self, records: Vec<Record>) -> Vec<Record> {
        let mut out: Vec<Record> = Vec::new();
        for record in records {
            self.needs(record, &mut out);
        }
        out
    }

    fn needs(&self, record: Record, out: &mut Vec<Record>) {
        if out.iter().any(|it| it.id == record.id) {
            return;
        }
        for link in record.links() {
            let made = self
                .cast
                .made(link.target)
                .or_else(|| self.planned.get(&link.target));
            if let Some(made) = made
                && made.id != record.id
            {
                self.needs(made.clone(), out);
            }
        }
        if out.iter().all(|it| it.id != record.id) {
            out.push(record);
        }
    }

    /// The developments about a record that stand, and those that come before in this review.
    fn before(&self, subject: RecordId) -> Result<Vec<KnownDevelopment>, ApiError> {
        let mut before = self.reader.developments_of(subject)?;
        let later = before.iter().map(|it| it.order).max().unwrap_or(0) + 1;
        let planned = self
            .planned
            .values()
            .filter(|record| record.development().is_some_and(|it| it.subject == subject));
        let mut planned: Vec<&Record> = planned.collect();
        planned.sort_by_key(|record| record.id);
        before.extend(
            (later..)
                .zip(planned)
                .map(|(order, record)| as_known(record, order)),
        );
        Ok(before)
    }

    /// Judges a development: by the rules, and by what it cannot hold beside.
    fn judge(&self, plan: &mut Plan, subject: &Record, new: &Record) -> Result<(), ApiError> {
        let Some(development) = new.development() else {
            return Ok(());
        };
        let mut before = self.before(subject.id)?;
        before.retain(|it| it.record.id != new.id);
        let refused = check_record(new, Some(subject), &NoOutlets)
            .and_then(|()| check_move(subject, &before, development));
        if let Err(refused) = refused {
            let reason = refused.reason.said(self.language);
            plan.line(
                Tone::Refused,
                say!(self.language, "capture-refused", reason = reason),
            );
            plan.refused = Some(refused);
        }
        let order = i64::MAX;
        before.push(as_known(new, order));
        let clocks = Clocks {
            as_of: chrono::NaiveDate::MAX,
            as_known: chrono::DateTime::<chrono::Utc>::UNIX_EPOCH,
        };
        for known in &mut before {
            known.since = chrono::DateTime::<chrono::Utc>::UNIX_EPOCH;
            known.until = None;
        }
        for found in contradictions(&before, &clocks, self) {
            if found.developments().any(|id| id == new.id) {
                plan.line(Tone::Conflict, found.sentence);
            }
        }
        Ok(())
    }

    /// The record of the source, with its outlet.
    fn source_records(&self) -> Vec<Record> {
        let read = self.read;
        let title = self.decisions.title.as_ref().unwrap_or(&read.head.title);
        let body = Body::Source(Source {
            outlet: self.outlet,
            byline: read.byline.clone(),
            published: read.published_date(),
            address: read.address.clone(),
            archived_address: read.archived_address.clone(),
            language: read.language.clone(),
            text: read.text.clone(),
            sha256: read.sha256.clone(),
            captured: Some(read.captured),
            method: Some(read.method),
            ..Source::default()
        });
        self.with_what_it_needs(vec![record(self.source, title.trim().to_owned(), body)])
    }
}

fn as_known(record: &Record, order: i64) -> KnownDevelopment {
    KnownDevelopment {
        record: record.clone(),
        order,
        since: chrono::DateTime::<chrono::Utc>::UNIX_EPOCH,
        until: None,
    }
}

/// A record with a title and nothing else in its head.
pub(super) fn record(id: RecordId, title: String, body: Body) -> Record {
    let head = Head {
        title,
        ..Head::default()
    };
    Record { id, head, body }
}

/// For rules that ask about grades: what is captured has none yet.
struct NoOutlets;

impl Titles for NoOutlets {
    fn title(&self, id: RecordId) -> String {
        id.to_string()
    }
}

impl rapporteur_domain::folds::origins::Outlets for NoOutlets {
    fn outlet_of(&self, _source: RecordId) -> Option<RecordId> {
        None
    }

    fn reliability(&self, _outlet: RecordId) -> Option<rapporteur_domain::grade::Reliability> {
        None
    }
}

impl Titles for Planner<'_> {
    fn title(&self, id: RecordId) -> String {
        let known = self.known.record(id).or_else(|| self.cast.made(id));
        known
            .or_else(|| self.planned.get(&id))
            .map(|record| record.head.title.clone())
            .unwrap_or_default()
    }

    fn language(&self) -> Language {
        self.language
    }
}
