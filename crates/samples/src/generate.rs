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
pub(crate) mod prng;
mod prose;
mod report;
mod subject;
mod words;

use crate::ScriptedOp;
use crate::identity::identity;
use cast::{Cast, Negotiation, record};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use prng::Prng;
use rapporteur_domain::development::Rank;
use rapporteur_domain::grade::Credibility;
use rapporteur_domain::record::{Body, Note, Question};
use rapporteur_domain::{Assertion, Edtf, OpId, Record, RecordId};
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
        let label = match records.len() {
            1 => "Correct a development".to_owned(),
            more => format!("Correct {more} developments"),
        };
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
