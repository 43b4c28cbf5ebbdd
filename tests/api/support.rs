//! A host for tests: the clock stands where the test puts it, identities are counted. And the
//! demo or an empty dossier in a folder of its own, with the few acts every scenario repeats.

use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_api::dossiers::{demo_dossier, new_dossier};
use rapporteur_api::lists::{ListRecordsRequest, list_records};
use rapporteur_api::record_page::{RecordPage, ShowRecordRequest, show_record};
use rapporteur_api::writing::{RecordsRequest, SaveRecordRequest, Saved, StepRequest, save_record};
use rapporteur_api::{ApiError, At, Code, Desk, Host, Unwatched};
use rapporteur_domain::{Kind, OpId, Record, RecordId};
use rapporteur_store::Dossier;
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// A host whose clock is set by hand.
pub struct Still {
    now: Mutex<DateTime<Utc>>,
    counted: AtomicU64,
}

impl Still {
    /// At an instant, RFC 3339.
    pub fn at(now: &str) -> Self {
        Self {
            now: Mutex::new(instant(now)),
            counted: AtomicU64::new(1),
        }
    }

    /// Puts the clock to another instant.
    pub fn set(&self, now: &str) {
        *self.now.lock().expect("a clock") = instant(now);
    }

    /// An identity no record has, as text.
    pub fn fresh_record_id(&self) -> String {
        self.fresh_record().to_string()
    }
}

impl Host for Still {
    fn now(&self) -> DateTime<Utc> {
        *self.now.lock().expect("a clock")
    }

    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    fn fresh(&self) -> Uuid {
        let number = self.counted.fetch_add(1, Ordering::Relaxed);
        Uuid::from_u128(0x0000_7e57_0000_7000_8000_0000_0000_0000 | u128::from(number))
    }

    fn author(&self) -> String {
        "Tester".to_owned()
    }

    fn replica(&self) -> Uuid {
        Uuid::from_u128(0x7e57)
    }
}

/// A dossier in a folder of its own, which goes when it is dropped.
pub struct Scene {
    pub dossier: Dossier,
    pub host: Still,
    pub folder: tempfile::TempDir,
}

impl Scene {
    /// The worked case, on the morning after its last entry.
    pub fn demo() -> Self {
        Self::made(|path, host| demo_dossier(path, host, &Unwatched))
    }

    /// A dossier without any record.
    pub fn empty() -> Self {
        Self::made(|path, host| new_dossier(path, host))
    }

    fn made(make: impl FnOnce(&std::path::Path, &Still) -> Result<Dossier, ApiError>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let host = Still::at("2026-02-21T08:00:00Z");
        let dossier = make(&folder.path().join("talks.dossier"), &host).expect("a dossier");
        Self {
            dossier,
            host,
            folder,
        }
    }

    pub fn desk(&self) -> Desk<'_> {
        Desk {
            dossier: &self.dossier,
            host: &self.host,
        }
    }

    /// A place in its folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Closes the dossier and opens it again for writing.
    pub fn reopened(self) -> Self {
        let path = self.dossier.path().to_owned();
        self.dossier.close().expect("closed");
        Self {
            dossier: rapporteur_api::dossiers::open_dossier(&path, false).expect("opened"),
            host: self.host,
            folder: self.folder,
        }
    }

    pub fn op(&self) -> OpId {
        self.host.fresh_op()
    }

    pub fn step(&self) -> StepRequest {
        StepRequest { op_id: self.op() }
    }

    pub fn records(&self, ids: &[RecordId]) -> RecordsRequest {
        RecordsRequest {
            op_id: self.op(),
            ids: ids.to_vec(),
        }
    }

    /// A record out of JSON, with a fresh identity unless it brings one.
    pub fn record(&self, mut value: Value) -> Record {
        let fields = value.as_object_mut().expect("an object");
        let fresh = || Value::String(self.host.fresh_record().to_string());
        fields.entry("id").or_insert_with(fresh);
        serde_json::from_value(value).expect("a record")
    }

    /// Saves a new record, or a changed one with the version that was edited.
    pub fn save(&self, record: &Record, expected: Option<i64>) -> Result<Saved, ApiError> {
        let request = SaveRecordRequest {
            op_id: self.op(),
            record: record.clone(),
            expected,
        };
        save_record(&self.desk(), &request)
    }

    /// Saves a new record out of JSON.
    pub fn add(&self, value: Value) -> RecordId {
        let record = self.record(value);
        self.save(&record, None).expect("saved");
        record.id
    }

    /// A record's page at both clocks.
    pub fn page(&self, id: RecordId, at: At) -> Result<RecordPage, ApiError> {
        show_record(&self.desk(), &ShowRecordRequest { at, id })
    }

    pub fn title(&self, id: RecordId) -> String {
        self.page(id, At::default()).expect("a page").row.title
    }

    /// Titles of a list.
    pub fn titles(&self, request: &ListRecordsRequest) -> Vec<String> {
        let page = list_records(&self.desk(), request).expect("a list");
        page.rows.into_iter().map(|row| row.title).collect()
    }

    /// The first record of a kind whose title contains a text.
    pub fn find(&self, kind: Kind, text: &str) -> RecordId {
        let request = ListRecordsRequest {
            kinds: vec![kind],
            limit: 500,
            ..Default::default()
        };
        let page = list_records(&self.desk(), &request).expect("a list");
        let found = page.rows.iter().find(|row| row.title.contains(text));
        let titles = || page.rows.iter().map(|row| &row.title).collect::<Vec<_>>();
        found
            .unwrap_or_else(|| panic!("no {kind} called {text}: {:?}", titles()))
            .id
    }

    /// The process of the demo.
    pub fn process(&self) -> RecordId {
        self.process_called("Trilateral")
    }

    pub fn process_called(&self, title: &str) -> RecordId {
        self.find(Kind::Process, title)
    }
}

/// Both clocks.
pub fn at(as_of: &str, as_known: &str) -> At {
    At {
        as_of: Some(as_of.to_owned()),
        as_known: Some(as_known.to_owned()),
    }
}

/// The clock of the world as given, the dossier's at now.
pub fn as_of(day: &str) -> At {
    At {
        as_of: Some(day.to_owned()),
        as_known: None,
    }
}

/// The clock of the dossier as given, the world's at today.
pub fn as_known(instant: &str) -> At {
    At {
        as_of: None,
        as_known: Some(instant.to_owned()),
    }
}

pub fn instant(text: &str) -> DateTime<Utc> {
    let read = DateTime::parse_from_rfc3339(text).expect("an instant");
    read.with_timezone(&Utc)
}

/// Every built-in product.
pub const PRODUCTS: [&str; 8] = [
    "situation-note",
    "since-last",
    "round-readout",
    "full",
    "sticking-points",
    "chronology",
    "people",
    "venue-note",
];

/// The error of an outcome that must be refused with a code.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(outcome: Result<T, ApiError>, code: Code) -> ApiError {
    let error = outcome.expect_err("this must be refused");
    assert_eq!(error.code, code, "{error:?}");
    assert!(error.message.ends_with('.'), "not a sentence: {error}");
    error
}
