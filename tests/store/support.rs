//! A small language for tests: a dossier in a folder of its own, records with names, and a
//! clock that moves a minute with every operation.

use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};
use rapporteur_domain::development::{
    Assertion, IssueMove, IssueState, Modality, OfferMove, OfferState, Position, PositionKind,
    Rank, RoundMove, RoundState, Statement, StatementForm, Terms,
};
use rapporteur_domain::record::{Extra, Issue, Note, Offer, OfferType, Party, Process, Round};
use rapporteur_domain::{Body, Development, Edtf, Head, OpId, Record, RecordId, Voice};
use rapporteur_store::{
    At, Base, CreateOptions, Dossier, Op, OpenMode, Outcome, Reader, StoreError, Writer,
};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use uuid::Uuid;

pub fn id(number: u128) -> RecordId {
    RecordId(Uuid::from_u128(number))
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 1, 28, 9, 0, 0).unwrap()
}

pub fn options() -> CreateOptions {
    CreateOptions {
        id: Uuid::from_u128(1),
        replica: Uuid::from_u128(2),
        at: start(),
    }
}

/// A dossier under test.
pub struct Talks {
    pub dossier: Dossier,
    minutes: Cell<i64>,
    pub folder: TempDir,
}

impl Talks {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dossier = Dossier::create(&folder.path().join("talks.dossier"), &options()).unwrap();
        Self {
            dossier,
            minutes: Cell::new(0),
            folder,
        }
    }

    pub fn path(&self) -> PathBuf {
        self.dossier.path().to_owned()
    }

    /// Closes and opens again.
    pub fn reopened(self) -> Self {
        let path = self.path();
        self.dossier.close().unwrap();
        let dossier = Dossier::open(&path, OpenMode::Write).unwrap();
        Self {
            dossier,
            minutes: self.minutes,
            folder: self.folder,
        }
    }

    /// The instant of the latest operation.
    pub fn now(&self) -> DateTime<Utc> {
        start() + Duration::minutes(self.minutes.get())
    }

    pub fn op(&self, label: &str) -> Op {
        self.minutes.set(self.minutes.get() + 1);
        let number = u128::try_from(self.minutes.get()).unwrap();
        Op {
            id: OpId(Uuid::from_u128(0xF000 + number)),
            label: label.into(),
            at: self.now(),
            author: "A. Analyst".into(),
        }
    }

    pub fn act<T>(&self, act: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreError>) -> Outcome<T> {
        self.dossier
            .transact(&self.op("Do something"), act)
            .unwrap()
    }

    pub fn refused<T: std::fmt::Debug>(
        &self,
        act: impl FnOnce(&mut Writer<'_>) -> Result<T, StoreError>,
    ) -> StoreError {
        self.dossier
            .transact(&self.op("Do something"), act)
            .unwrap_err()
    }

    pub fn put(&self, records: &[Record]) -> Outcome<()> {
        self.act(|writer| {
            for record in records {
                writer.put(record, Base::Any)?;
            }
            Ok(())
        })
    }

    pub fn undo(&self) {
        self.dossier.undo(&self.op("Undo")).unwrap();
    }

    pub fn redo(&self) {
        self.dossier.redo(&self.op("Redo")).unwrap();
    }

    pub fn reader(&self) -> Reader<'_> {
        self.dossier.reader(At::today(day("2026-12-31"))).unwrap()
    }

    pub fn reader_at(&self, as_of: &str, as_known: Option<DateTime<Utc>>) -> Reader<'_> {
        self.dossier
            .reader(At {
                as_of: day(as_of),
                as_known,
            })
            .unwrap()
    }

    /// Everything the dossier says now, as text: two equal states give equal texts.
    pub fn picture(&self) -> String {
        picture(&self.reader())
    }
}

/// Everything a reader can see, as text.
pub fn picture(reader: &Reader<'_>) -> String {
    use rapporteur_domain::Kind;
    use rapporteur_store::{Query, Sort};
    let mut out = String::new();
    for binned in [false, true] {
        for sort in [Sort::Recorded, Sort::Title, Sort::Date, Sort::State] {
            let page = reader
                .list(&Query {
                    sort,
                    binned,
                    limit: 1000,
                    ..Query::of(Kind::ALL)
                })
                .unwrap();
            out.push_str(&format!("{binned} {sort:?} {}\n", page.total));
            for row in page.rows {
                let status = row
                    .status
                    .map(|standing| serde_json::to_string(&standing.status).unwrap());
                out.push_str(&format!(
                    "{} {status:?}\n",
                    serde_json::to_string(&row.record).unwrap()
                ));
                let mut held: Vec<String> = reader
                    .backlinks(row.record.id, 0, 1000)
                    .unwrap()
                    .into_iter()
                    .map(|held| format!("{} {} {}", held.by, held.role, held.kind))
                    .collect();
                held.sort();
                out.push_str(&held.join("\n"));
            }
        }
    }
    let counts = reader.count_by_kind(None).unwrap();
    out.push_str(&format!("{counts:?}\n"));
    out
}

pub fn record(number: u128, title: &str, body: Body) -> Record {
    Record {
        id: id(number),
        head: Head {
            title: title.into(),
            ..Head::default()
        },
        body,
    }
}

pub fn process(number: u128, title: &str) -> Record {
    record(number, title, Body::Process(Process::default()))
}

pub fn party(number: u128, title: &str) -> Record {
    record(number, title, Body::Party(Party::default()))
}

pub fn round(number: u128, title: &str, processes: &[u128]) -> Record {
    let processes = processes.iter().map(|number| id(*number)).collect();
    record(
        number,
        title,
        Body::Round(Round {
            processes,
            ..Round::default()
        }),
    )
}

pub fn issue(number: u128, title: &str, process: u128) -> Record {
    record(
        number,
        title,
        Body::Issue(Issue {
            processes: vec![id(process)],
            ..Issue::default()
        }),
    )
}

pub fn note(number: u128, title: &str, text: &str, about: &[u128]) -> Record {
    let about = about.iter().map(|number| id(*number)).collect();
    record(
        number,
        title,
        Body::Note(Note {
            body: text.into(),
            about,
            ..Note::default()
        }),
    )
}

pub fn offer(number: u128, title: &str, process: u128, from: u128, to: u128) -> Record {
    let offer = Offer {
        offer_type: OfferType::Invitation,
        from: vec![id(from)],
        to: vec![id(to)],
        venues: Vec::new(),
        terms: String::new(),
        expires: None,
        answers: None,
        processes: vec![id(process)],
        issues: Vec::new(),
        extra: Extra::new(),
    };
    record(number, title, Body::Offer(offer))
}

pub fn development(number: u128, subject: u128, happened: &str, asserts: Assertion) -> Record {
    let development = Development {
        subject: id(subject),
        happened: Edtf::parse(happened).unwrap(),
        at: None,
        reported: None,
        modality: Modality::Actual,
        credibility: None,
        rank: Rank::Normal,
        rank_reason: String::new(),
        evidence: Vec::new(),
        own_observation: true,
        overridden: None,
        asserts,
    };
    record(number, "", Body::Development(Box::new(development)))
}

pub fn round_move(
    number: u128,
    subject: u128,
    happened: &str,
    state: RoundState,
    window: Option<&str>,
) -> Record {
    let window = window.map(|text| Edtf::parse(text).unwrap());
    let asserts = Assertion::Round(RoundMove {
        state,
        window,
        venue: None,
        reason: String::new(),
        extra: Extra::new(),
    });
    development(number, subject, happened, asserts)
}

pub fn offer_move(number: u128, subject: u128, happened: &str, state: OfferState) -> Record {
    let asserts = Assertion::Offer(OfferMove {
        state,
        by: None,
        conditions: String::new(),
        counter: None,
        extra: Extra::new(),
    });
    development(number, subject, happened, asserts)
}

pub fn issue_move(number: u128, subject: u128, happened: &str, state: IssueState) -> Record {
    development(
        number,
        subject,
        happened,
        Assertion::Issue(IssueMove {
            state,
            round: None,
            extra: Extra::new(),
        }),
    )
}

pub fn position(number: u128, subject: u128, party: u128, happened: &str, text: &str) -> Record {
    let position = Position {
        party: id(party),
        text: text.into(),
        position: PositionKind::PublicStance,
        value: None,
        firmness: None,
        movement: None,
        conditional_on: Vec::new(),
        extra: Extra::new(),
    };
    development(number, subject, happened, Assertion::Position(position))
}

pub fn statement(number: u128, subject: u128, happened: &str, words: &str) -> Record {
    let statement = Statement {
        speaker: Voice::Unnamed {
            description: "an official".into(),
            party: None,
        },
        form: StatementForm::Paraphrase,
        wording: words.into(),
        terms: Terms::OnRecord,
        about: Vec::new(),
        extra: Extra::new(),
    };
    development(number, subject, happened, Assertion::Statement(statement))
}

/// SHA-256 of a file and the names beside it: what must not change.
pub fn print(folder: &Path, file: &Path) -> (Vec<String>, Vec<u8>) {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    (names, std::fs::read(file).unwrap())
}
