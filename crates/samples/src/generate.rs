//! Owns the generator of large dossiers: several negotiations between invented states, told by
//! invented outlets. An iterator over user actions that holds only what is still going on.
//!
//! Proportions, for N developments: about N/50 subjects; a source of 60 to 200 words for every
//! few developments; three developments in ten corrected once, later; a note for every 40, a
//! question for every 60. Actions have from one to 200 records. The dossier's time runs from
//! March 2013 to October 2026; developments lie up to ten days before they are learned.

mod cast;
mod course;
mod draft;
mod prng;
mod prose;
mod subject;
mod words;

use crate::ScriptedOp;
use crate::identity::identity;
use cast::{Cast, Known, Negotiation, record};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use draft::Draft;
use prng::Prng;
use prose::Text;
use rapporteur_domain::development::{Modality, Rank};
use rapporteur_domain::grade::Credibility;
use rapporteur_domain::record::{Body, CaptureMethod, Note, Question, Source};
use rapporteur_domain::{
    Assertion, Chain, Development, Edtf, Hop, HopMode, OpId, Record, RecordId, Voice,
};
use sha2::{Digest, Sha256};
use std::collections::VecDeque;
use subject::Subject;

/// 1 March 2013 and 31 October 2026, in seconds of Unix time.
const TIME: (i64, i64) = (1_362_096_000, 1_793_404_800);

/// How many subjects are told of at one time.
const AT_ONCE: usize = 24;

/// Corrections wait at most for so many others: the generator stays small.
const CORRECTIONS_WAITING: usize = 160;

/// A large dossier of exactly this many developments, the same for the same seed.
pub fn generate(developments: usize, seed: u64) -> impl Iterator<Item = ScriptedOp> {
    Generator {
        prng: Prng::new(seed),
        total: developments,
        done: 0,
        ids: 0,
        now: DateTime::from_timestamp(TIME.0, 0).unwrap_or_default(),
        cast: Cast::default(),
        talks: Vec::new(),
        active: Vec::new(),
        waiting: VecDeque::new(),
        quoted: VecDeque::new(),
        since_note: 0,
        since_question: 0,
    }
}

struct Generator {
    prng: Prng,
    total: usize,
    done: usize,
    ids: u64,
    now: DateTime<Utc>,
    cast: Cast,
    talks: Vec<Negotiation>,
    active: Vec<Subject>,
    /// Developments that will turn out wrong.
    waiting: VecDeque<Record>,
    /// Sources that another chain may end in.
    quoted: VecDeque<RecordId>,
    since_note: usize,
    since_question: usize,
}

impl Iterator for Generator {
    type Item = ScriptedOp;

    fn next(&mut self) -> Option<ScriptedOp> {
        if self.cast.parties.is_empty() {
            return Some(self.opening());
        }
        if self.done == self.total && self.waiting.is_empty() {
            return None;
        }
        self.advance();
        if self.talks.len() < self.talks_by_now() {
            return Some(self.negotiation());
        }
        if self.waiting.len() > CORRECTIONS_WAITING || self.done == self.total {
            return Some(self.corrections());
        }
        if self.since_note >= 40 {
            return Some(self.note());
        }
        if self.since_question >= 60 {
            return Some(self.question());
        }
        Some(self.reports())
    }
}

impl Generator {
    fn fresh(&mut self) -> RecordId {
        self.ids += 1;
        RecordId(identity(self.now, self.ids, self.prng.next()))
    }

    fn op(&mut self, label: String, records: Vec<Record>) -> ScriptedOp {
        let id = OpId(self.fresh().0);
        let author = self
            .prng
            .pick(&["R. Amari", "J. Lindholm", "T. Okoro"])
            .to_string();
        ScriptedOp {
            id,
            at: self.now,
            label,
            author,
            records,
            bin: Vec::new(),
        }
    }

    fn today(&self) -> Edtf {
        Edtf::from_day(self.now.date_naive())
    }

    /// The dossier's time keeps pace with the developments told, and never stands still.
    fn advance(&mut self) {
        let share = (TIME.1 - TIME.0) as i128 * self.done as i128 / self.total.max(1) as i128;
        let paced = DateTime::from_timestamp(TIME.0 + share as i64, 0).unwrap_or(self.now);
        let later = self.now + TimeDelta::milliseconds(1_000 + self.prng.below(89_000) as i64);
        self.now = paced.max(later);
    }

    /// Talks begin one after the other during the first half.
    fn talks_by_now(&self) -> usize {
        let all = (self.total / 2500).clamp(3, 40);
        (1 + 2 * all * self.done / self.total.max(1)).min(all)
    }

    fn opening(&mut self) -> ScriptedOp {
        let (day, now) = (self.today(), self.now);
        let ids = &mut self.ids;
        let fresh = |prng: &mut Prng| {
            *ids += 1;
            RecordId(identity(now, *ids, prng.next()))
        };
        let (cast, records) = Cast::open(&mut self.prng, fresh, &day);
        self.cast = cast;
        self.op(
            "Open the dossier: parties, places, outlets".to_owned(),
            records,
        )
    }

    fn negotiation(&mut self) -> ScriptedOp {
        let (day, now, number) = (self.today(), self.now, self.talks.len());
        let ids = &mut self.ids;
        let fresh = |prng: &mut Prng| {
            *ids += 1;
            RecordId(identity(now, *ids, prng.next()))
        };
        let (talks, records) = Negotiation::open(number, &self.cast, &mut self.prng, fresh, &day);
        let label = format!("Follow {}", talks.title);
        self.talks.push(talks);
        self.op(label, records)
    }

    /// A capture: a source or several, new subjects, and what the sources report of them.
    fn reports(&mut self) -> ScriptedOp {
        let captures = if self.prng.chance(2) {
            self.prng.between(12, 20)
        } else {
            1
        };
        let mut records = Vec::new();
        let mut sources = 0;
        while sources < captures && self.done < self.total && records.len() < 185 {
            self.capture(&mut records);
            sources += 1;
        }
        let label = match sources {
            1 => "Capture a report".to_owned(),
            many => format!("Import {many} reports"),
        };
        self.op(label, records)
    }

    /// One source with up to eight developments.
    fn capture(&mut self, records: &mut Vec<Record>) {
        let wanted = self.prng.between(1, 8).min(self.total - self.done);
        let published = self.day_before_now(3);
        let source = self.fresh();
        let outlet = self.prng.pick(&self.cast.outlets).clone();
        let mut text = Text::default();
        text.sentence(&prose::filling(&mut self.prng));
        let mut reported = Vec::new();
        for _ in 0..wanted {
            let development = self.development(source, &outlet, published, &mut text, records);
            reported.push(development);
        }
        let words = self.prng.between(60, 150);
        text.fill(words, &mut self.prng);
        let title = reported
            .first()
            .map_or_else(String::new, |first| first.head.title.clone());
        let body = captured(text.text, &outlet, published, self.now);
        records.push(record(source, &title, Body::Source(body)));
        records.extend(reported);
        self.quoted.push_back(source);
        if self.quoted.len() > 16 {
            self.quoted.pop_front();
        }
    }

    fn development(
        &mut self,
        source: RecordId,
        outlet: &Known,
        published: NaiveDate,
        text: &mut Text,
        records: &mut Vec<Record>,
    ) -> Record {
        let index = self.subject(published, records);
        let mut subject = self.active.swap_remove(index);
        let day = self
            .day_before(published, 7)
            .max(next_day(subject.day).min(published))
            .max(subject.day);
        let talks = &self.talks[subject.process];
        let draft = draft::draft(&mut subject, talks, &self.cast, day, &mut self.prng);
        if draft.is_move {
            subject.day = day;
        }
        subject.done += 1;
        self.done += 1;
        self.since_note += 1;
        self.since_question += 1;
        let span = text.sentence(&draft.sentence);
        let mut evidence = vec![Chain {
            span: Some(span),
            ..self.chain(&draft, outlet, source, day)
        }];
        if self.prng.chance(25) && !self.quoted.is_empty() {
            let (relay, other) = (
                self.prng.pick(&self.cast.outlets).clone(),
                self.prng.below(self.quoted.len()),
            );
            evidence.push(self.chain(&draft, &relay, self.quoted[other], day));
        }
        let made = self.assembled(&subject, draft, day, published, evidence);
        if subject.done < subject.planned {
            self.active.push(subject);
        }
        if self.prng.chance(30) {
            self.waiting.push_back(made.clone());
        }
        made
    }

    /// Which subject the next development is about: a new one when there is room.
    fn subject(&mut self, day: NaiveDate, records: &mut Vec<Record>) -> usize {
        let room = AT_ONCE.min(self.total / 50 + 1);
        if self.active.len() >= room {
            return self.prng.below(self.active.len());
        }
        let process = self.prng.below(self.talks.len());
        let id = self.fresh();
        let begun = self.day_before(day, 7);
        let talks = (process, &mut self.talks[process]);
        let (subject, made) = Subject::open(id, talks, &self.cast, begun, &mut self.prng);
        records.push(made);
        self.active.push(subject);
        self.active.len() - 1
    }

    fn chain(&mut self, draft: &Draft, outlet: &Known, source: RecordId, day: NaiveDate) -> Chain {
        let on = Some(Edtf::from_day(day));
        let mut hops = vec![Hop {
            who: Voice::Person {
                id: draft.speaker.id,
            },
            mode: HopMode::Paraphrase,
            on,
        }];
        if self.prng.chance(35) {
            let agency = self.prng.pick(&self.cast.outlets).id;
            if agency != outlet.id {
                hops.push(Hop {
                    who: Voice::Outlet { id: agency },
                    mode: HopMode::Citing,
                    on: None,
                });
            }
        }
        hops.push(Hop {
            who: Voice::Outlet { id: outlet.id },
            mode: HopMode::Citing,
            on: None,
        });
        Chain {
            hops,
            source: Some(source),
            ..Chain::default()
        }
    }

    fn assembled(
        &mut self,
        subject: &Subject,
        draft: Draft,
        day: NaiveDate,
        published: NaiveDate,
        evidence: Vec<Chain>,
    ) -> Record {
        let credibility = *self.prng.pick(&[
            Credibility::ProbablyTrue,
            Credibility::ProbablyTrue,
            Credibility::PossiblyTrue,
            Credibility::PossiblyTrue,
            Credibility::Doubtful,
            Credibility::CannotBeJudged,
        ]);
        let set_aside = !draft.is_move && self.prng.chance(3);
        let development = Development {
            subject: subject.id,
            happened: if draft.is_move {
                Edtf::from_day(day)
            } else {
                self.as_written(day)
            },
            at: None,
            reported: Some(Edtf::from_day(published)),
            modality: Modality::Actual,
            credibility: Some(credibility),
            rank: if set_aside {
                Rank::Deprecated
            } else {
                Rank::Normal
            },
            rank_reason: if set_aside {
                "Taken back by the outlet.".to_owned()
            } else {
                String::new()
            },
            evidence,
            own_observation: false,
            overridden: None,
            asserts: draft.asserts,
        };
        record(
            self.fresh(),
            &draft.title,
            Body::Development(Box::new(development)),
        )
    }

    /// A date as reports give it: mostly a day, sometimes less.
    fn as_written(&mut self, day: NaiveDate) -> Edtf {
        let text = match self.prng.below(100) {
            0..=7 => format!("{day}~"),
            8..=12 => format!("{day}?"),
            13..=16 => format!(
                "{day}/{}",
                day.checked_add_days(Days::new(1)).unwrap_or(day)
            ),
            17..=19 => day.format("%Y-%m").to_string(),
            _ => return Edtf::from_day(day),
        };
        Edtf::parse(&text).unwrap_or_else(|_| Edtf::from_day(day))
    }

    fn day_before_now(&mut self, most: usize) -> NaiveDate {
        self.day_before(self.now.date_naive(), most)
    }

    fn day_before(&mut self, day: NaiveDate, most: usize) -> NaiveDate {
        day.checked_sub_days(Days::new(self.prng.between(0, most) as u64))
            .unwrap_or(day)
    }

    /// New versions of developments that turned out wrong; the oldest first.
    fn corrections(&mut self) -> ScriptedOp {
        let many = self.prng.between(1, 24).min(self.waiting.len().max(1));
        let mut records: Vec<Record> = self.waiting.drain(..many.min(self.waiting.len())).collect();
        for made in &mut records {
            self.correct(made);
        }
        let label = format!("Correct {} developments", records.len());
        self.op(label, records)
    }

    fn correct(&mut self, made: &mut Record) {
        let which = self.prng.below(3);
        let Body::Development(development) = &mut made.body else {
            return;
        };
        match (which, &mut development.asserts) {
            (0, Assertion::Statement(it)) => it.wording.push_str(", as the transcript has it"),
            (1, _) if development.rank == Rank::Normal => {
                development.credibility = Some(Credibility::ProbablyTrue)
            }
            _ => {}
        }
        made.head.remarks = "Read again against the source.".to_owned();
    }

    fn note(&mut self) -> ScriptedOp {
        self.since_note = 0;
        let Some((id, title)) = self.some_subject() else {
            return self.reports();
        };
        let body = prose::note(&title, &id.to_string(), &mut self.prng);
        let note = Note {
            body,
            about: vec![id],
            ..Note::default()
        };
        let made = record(self.fresh(), &format!("On {title}"), Body::Note(note));
        self.op("Write a note".to_owned(), vec![made])
    }

    fn question(&mut self) -> ScriptedOp {
        self.since_question = 0;
        let Some((id, title)) = self.some_subject() else {
            return self.reports();
        };
        let due = self
            .now
            .date_naive()
            .checked_add_days(Days::new(14))
            .map(Edtf::from_day);
        let question = Question {
            about: vec![id],
            would_answer: prose::filling(&mut self.prng),
            asked: Some(self.today()),
            due,
            ..Question::default()
        };
        let made = record(
            self.fresh(),
            &format!("What next for {title}?"),
            Body::Question(question),
        );
        self.op("Ask a question".to_owned(), vec![made])
    }

    fn some_subject(&mut self) -> Option<(RecordId, String)> {
        let index = self.prng.below(self.active.len());
        self.active
            .get(index)
            .map(|subject| (subject.id, subject.title.clone()))
    }
}

/// The day after.
fn next_day(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

fn captured(text: String, outlet: &Known, published: NaiveDate, now: DateTime<Utc>) -> Source {
    let sha256 = Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let host: String = outlet.name.to_lowercase().replace(' ', "-");
    Source {
        outlet: Some(outlet.id),
        published: Some(Edtf::from_day(published)),
        address: format!("https://{host}.example/{}", published.format("%Y/%m/%d")),
        language: "en".to_owned(),
        text,
        sha256,
        captured: Some(now),
        method: Some(CaptureMethod::Pasted),
        ..Source::default()
    }
}
