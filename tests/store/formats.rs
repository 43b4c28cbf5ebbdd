//! Every format that a released program wrote opens for ever: a dossier of each stands in
//! `tests/fixtures`, with what its own program said of it at every operation.
//!
//! A new format's fixture is written by the program of that format, before the next one:
//! `RAPPORTEUR_WRITE_FIXTURE=1 cargo test -p rapporteur-store --test store formats`.

use crate::support::{
    Talks, issue, issue_move, note, offer, offer_move, party, position, process, record, round,
    round_move, statement,
};
use crate::support::{day, id};
use rapporteur_domain::development::{IssueState, OfferState, RoundState};
use rapporteur_domain::grade::{Credibility, Reliability};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Audience, Draft, Outlet, Source, Template};
use rapporteur_domain::{Body, Chain, Edtf, Kind, Record};
use rapporteur_store::{At, Dossier, OpenError, OpenMode, Query, Reader, Resting, Sort};
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

/// Talks on letting grain ships through, with every kind of operation there is.
fn grain_talks() -> Talks {
    let talks = Talks::new();
    talks.put(&[
        process(1, "Talks on the grain passage"),
        process(2, "Talks on the harbour dues"),
        party(3, "Northshore"),
        party(4, "Eastmark"),
        round(10, "First round on the lightship", &[1]),
        round(11, "Second round", &[1, 2]),
        issue(12, "Who inspects the holds", 1),
        offer(13, "Eastmark's invitation to Millhaven", 1, 4, 3),
    ]);
    talks.put(&[
        record(
            20,
            "Harbour Gazette",
            Body::Outlet(Outlet {
                reliability: Some(Reliability::B),
                ..Outlet::default()
            }),
        ),
        record(
            21,
            "Envoys board the lightship",
            Body::Source(Source {
                outlet: Some(id(20)),
                published: Some(Edtf::parse("2026-01-27").unwrap()),
                text: "The envoys went aboard at first light.".into(),
                ..Source::default()
            }),
        ),
        round_move(
            30,
            10,
            "2026-01-20",
            RoundState::Tentative,
            Some("2026-01-27"),
        ),
        resting_on(statement(31, 10, "2026-01-27", "the holds stay closed"), 21),
    ]);
    talks.put(&[
        round_move(
            32,
            10,
            "2026-01-26",
            RoundState::Postponed,
            Some("2026-02-02~"),
        ),
        issue_move(33, 12, "2026-01-27", IssueState::StickingPoint),
        position(
            34,
            12,
            3,
            "2026-01-27",
            "our own inspectors aboard every ship",
        ),
        position(35, 12, 4, "2026-01-28", "nobody boards, seals only"),
        offer_move(36, 13, "2026-01-28", OfferState::Conveyed),
        note(40, "Reading the delay", "The tide was an excuse.", &[10]),
        note(41, "A rumour", "Somebody heard of a third envoy.", &[12]),
    ]);
    let mut corrected = statement(31, 10, "2026-01-26/2026-01-27", "the holds stay sealed");
    corrected.head.mark = Some(Tlp::Amber);
    corrected.head.tags = vec!["inspection".into(), "seals".into()];
    talks.put(&[resting_on(corrected, 21)]);
    talks.put(&[round(11, "Second round, ashore", &[2])]);
    talks.undo();
    talks.redo();
    talks.undo();
    talks.act(|writer| writer.bin(id(40)));
    talks.act(|writer| writer.restore(id(40)));
    talks.act(|writer| writer.bin(id(13)));
    let op = talks.op("Purge a record");
    talks
        .dossier
        .purge(&op, &[id(41)], Resting::Refuse)
        .unwrap();
    talks
}

fn resting_on(mut record: Record, source: u128) -> Record {
    if let Body::Development(development) = &mut record.body {
        development.credibility = Some(Credibility::ProbablyTrue);
        development.evidence = vec![Chain {
            source: Some(id(source)),
            ..Chain::default()
        }];
    }
    record
}

/// What stands, in lines that say nothing of how it is kept.
fn outline(reader: &Reader<'_>) -> String {
    let mut out = String::new();
    for binned in [false, true] {
        let list = |sort| {
            let query = Query {
                sort,
                binned,
                limit: 1000,
                ..Query::of(Kind::ALL)
            };
            reader.list(&query).unwrap().rows
        };
        for row in list(Sort::Recorded) {
            let state = row.status.as_ref().map_or("", |it| it.status.state_code());
            let (id, title) = (row.record.id.0.as_u128(), &row.record.head.title);
            let line = format!("{binned} {id} {} {title} {state}", row.record.kind().code());
            writeln!(out, "{}", line.trim_end()).unwrap();
        }
        for sort in [Sort::Date, Sort::Title] {
            let ids = list(sort).into_iter().map(|row| row.record.id.0.as_u128());
            writeln!(out, "{binned} {sort:?} {:?}", ids.collect::<Vec<_>>()).unwrap();
        }
    }
    for process in [None, Some(id(1)), Some(id(2))] {
        let counts = reader.count_by_kind(process).unwrap();
        writeln!(out, "{:?}: {counts:?}", process.map(|id| id.0.as_u128())).unwrap();
    }
    out
}

fn outlines(dossier: &Dossier) -> String {
    let last = dossier.last_op().unwrap().unwrap().seq;
    let mut out = String::new();
    // One operation a minute, as the makers of fixtures go.
    for seq in 1..=last {
        let at = crate::support::start() + chrono::Duration::minutes(seq);
        for as_of in ["2026-01-26", "2026-12-31"] {
            let at = At {
                as_of: day(as_of),
                as_known: Some(at),
            };
            writeln!(out, "# as of {as_of}, as known at operation {seq}").unwrap();
            out.push_str(&outline(&dossier.reader(at).unwrap()));
        }
    }
    out
}

/// Small pages keep the fixture small; nothing of the format depends on their size.
fn shrunk(path: &Path, target: &Path) {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection
        .execute_batch("PRAGMA journal_mode = DELETE; PRAGMA page_size = 1024; VACUUM; PRAGMA journal_mode = WAL")
        .unwrap();
    connection.close().unwrap();
    std::fs::copy(path, target).unwrap();
}

fn format_of(path: &Path) -> i64 {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

/// Kinds that came with format 3 find their place in a dossier of any format.
fn takes_what_briefings_are_made_with(dossier: &Dossier) {
    let audience = Audience {
        up_to: Some(Tlp::Green),
        chatham_house_rule: true,
        ..Audience::default()
    };
    let mut draft = Draft::new(id(1), id(0xF1).to_string());
    draft.audience = Some(id(0xF2));
    draft.prose = [("judgement".into(), "The tide is an excuse.".into())].into();
    let made = [
        record(
            0xF1,
            "House style",
            Body::Template(Template {
                text: "# {{ headline".into(),
                ..Template::default()
            }),
        ),
        record(0xF2, "The ministry", Body::Audience(audience)),
        record(0xF3, "", Body::Draft(draft)),
    ];
    let op = rapporteur_store::Op {
        id: rapporteur_domain::OpId(uuid::Uuid::from_u128(0xE001)),
        label: "Keep what briefings are made with".into(),
        at: crate::support::start(),
        author: "A. Analyst".into(),
    };
    dossier
        .transact(&op, |writer| {
            made.iter()
                .try_for_each(|record| writer.put(record, rapporteur_store::Base::New).map(drop))
        })
        .unwrap();
    let reader = dossier.reader(At::today(day("2026-12-31"))).unwrap();
    for record in &made {
        let query = Query::of([record.kind()]);
        let rows = reader.list(&query).unwrap().rows;
        assert_eq!(rows.len(), 1, "{}", record.kind());
        assert_eq!(rows[0].record, *record);
    }
}

#[test]
#[allow(clippy::disallowed_methods)] // whoever runs it says so in the environment
fn a_fixture_is_written_on_request() {
    if std::env::var_os("RAPPORTEUR_WRITE_FIXTURE").is_none() {
        return;
    }
    let talks = grain_talks();
    let (path, said) = (talks.path(), outlines(&talks.dossier));
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
    talks.dossier.close().unwrap();
    let name = format!("format-{}", format_of(&path));
    std::fs::write(fixtures().join(format!("{name}.outline.txt")), said).unwrap();
    shrunk(&path, &fixtures().join(format!("{name}.dossier")));
}

#[test]
fn a_dossier_of_every_format_opens_and_says_what_it_said() {
    let mut tried = 0;
    for format in 1.. {
        let kept = fixtures().join(format!("format-{format}.dossier"));
        let Ok(bytes) = std::fs::read(&kept) else {
            break;
        };
        let said = std::fs::read_to_string(kept.with_extension("outline.txt")).unwrap();
        opens_and_says(format, &bytes, &said);
        tried += 1;
    }
    assert!(tried > 0, "there are fixtures");
}

fn opens_and_says(format: i64, bytes: &[u8], said: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kept.dossier");
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(format_of(&path), format);
    let newest = format_of(&Talks::new().path());
    if format < newest {
        let error = Dossier::open(&path, OpenMode::Read).unwrap_err();
        assert!(
            matches!(error, OpenError::Older { file } if file == format),
            "{error}"
        );
    }
    let dossier = Dossier::open(&path, OpenMode::Write).unwrap();
    assert_eq!(outlines(&dossier), said, "format {format}");
    assert_eq!(dossier.check(|_| true).unwrap(), [], "format {format}");
    let op = rapporteur_store::Op {
        id: rapporteur_domain::OpId(uuid::Uuid::from_u128(0xE000)),
        label: "Undo".into(),
        at: crate::support::start(),
        author: "A. Analyst".into(),
    };
    dossier.undo(&op).unwrap();
    takes_what_briefings_are_made_with(&dossier);
    assert_eq!(dossier.check(|_| true).unwrap(), []);
    dossier.close().unwrap();
    assert_eq!(format_of(&path), newest);
    let copy = folder.path().join(format!("kept.dossier.format-{format}"));
    assert_eq!(
        copy.exists(),
        format < newest,
        "a copy first, if anything is changed"
    );
    if copy.exists() {
        assert_eq!(format_of(&copy), format);
    }
}
