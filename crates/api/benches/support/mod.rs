//! Owns what the benchmarks stand on: a host whose clock and identities do not depend on the
//! machine, and generated dossiers, made once and copied for whoever writes.

use chrono::{DateTime, NaiveDate, Utc};
use rapporteur_api::briefings::{BriefingFormat, BriefingRequest, Since, issue_briefing};
use rapporteur_api::{At, Desk, Dossier, Host, Unwatched, dossiers};
use rapporteur_domain::{Kind, RecordId};
use rapporteur_store::{Page, Query, Sort};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// Developments of the dossiers measured.
pub const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// One seed for every run, so that figures can be compared.
const SEED: u64 = 7;
/// The generator's time ends on 31 October 2026; the last briefing was issued a week before.
const LAST_BRIEFING: &str = "2026-10-24";

/// A host on the day after the last generated operation.
#[derive(Default)]
pub struct Bench {
    made: AtomicU64,
}

impl Host for Bench {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(1_793_534_400, 0).unwrap_or_default() // 1 November 2026, noon
    }

    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    fn fresh(&self) -> Uuid {
        let made = self.made.fetch_add(1, Ordering::Relaxed);
        Uuid::from_u128((0x019e_0000_0000_7000_8000_u128 << 48) | u128::from(made))
    }

    fn author(&self) -> String {
        "Benchmark".to_owned()
    }

    fn replica(&self) -> Uuid {
        Uuid::from_u128(1)
    }
}

/// Where a generated dossier stands; made when it is not there yet. Left in the target folder:
/// the largest takes minutes to make, since each of its operations is made durable. Its name
/// tells generators apart, so that none of an earlier one is measured.
pub fn generated(developments: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-dossiers");
    let path = folder.join(format!(
        "generated-{developments}-{:016x}.dossier",
        script()
    ));
    if dossiers::read_dossier(&path).is_ok() {
        return path;
    }
    std::fs::create_dir_all(&folder).expect("a folder for the dossiers");
    let _ = std::fs::remove_file(&path);
    let host = Bench::default();
    dossiers::generated_dossier(&path, &host, developments, SEED, &Unwatched)
        .expect("a generated dossier");
    path
}

/// A number that follows from the beginning of what the generator makes.
fn script() -> u64 {
    let mut hasher = DefaultHasher::new();
    for op in rapporteur_samples::generate(500, SEED) {
        format!("{op:?}").hash(&mut hasher);
    }
    hasher.finish()
}

/// A copy that a benchmark may write to, with one briefing issued of its busiest process.
pub fn copy_of(developments: usize, folder: &Path, host: &Bench) -> (Dossier, Subjects) {
    let path = folder.join(format!("copy-{developments}.dossier"));
    std::fs::copy(generated(developments), &path).expect("room for a copy");
    let dossier = dossiers::open_dossier(&path, false).expect("the copy opens");
    let desk = Desk {
        dossier: &dossier,
        host,
    };
    let subjects = Subjects::of(&desk);
    let request = BriefingRequest {
        at: At {
            as_of: Some(LAST_BRIEFING.to_owned()),
            as_known: Some(LAST_BRIEFING.to_owned()),
        },
        since: Since::Nothing,
        ..BriefingRequest::about(subjects.process)
    };
    let out = folder.join("briefing.md");
    issue_briefing(
        &desk,
        &request,
        BriefingFormat::Markdown,
        host.fresh_op(),
        &out,
        &Unwatched,
    )
    .expect("an earlier briefing");
    (dossier, subjects)
}

/// The process with most developments, and the newest records of it.
pub struct Subjects {
    pub process: RecordId,
    pub round: RecordId,
    pub development: RecordId,
}

impl Subjects {
    fn of(desk: &Desk<'_>) -> Self {
        let processes = list(desk, &Query::of([Kind::Process]));
        let busiest = processes.rows.iter().max_by_key(|row| {
            let of = Query {
                process: Some(row.record.id),
                limit: 0,
                ..Query::of([Kind::Development])
            };
            list(desk, &of).total
        });
        let process = busiest.expect("a process").record.id;
        let newest = |kind| {
            let query = Query {
                process: Some(process),
                sort: Sort::Recorded,
                descending: true,
                limit: 1,
                ..Query::of([kind])
            };
            list(desk, &query).rows[0].record.id
        };
        Self {
            process,
            round: newest(Kind::Round),
            development: newest(Kind::Development),
        }
    }
}

fn list(desk: &Desk<'_>, query: &Query) -> Page {
    let reader = desk.reader(&At::default()).expect("a reader");
    reader.list(query).expect("a list")
}
