//! Power that is cut. A kill cannot tell a careful setting from a careless one, since the system keeps what the
//! program had written: so the writes and syncs of a child are recorded, and played back up to a random one with
//! what was not synced dropped or torn.

use crate::child::{Part, acknowledged, watched};
use crate::replay::{Disk, Event, Image, events, image_of, lay_out};
use crate::shim::folder;
use crate::work::{Dice, verify};
use rapporteur_store::{Dossier, OpenMode};
use std::path::Path;

const NAME: &str = "talks.dossier";

/// A child's work as the disk saw it.
pub struct Recording {
    pub before: Image,
    pub events: Vec<Event>,
}

/// Records a child at work in a folder that holds these files.
pub fn recorded(part: Part, seed: u64, before: Image) -> Recording {
    let (folder, logs) = (folder(), folder());
    lay_out(&before, folder.path());
    let log = logs.path().join("log");
    let done = watched(part, &folder.path().join(NAME), seed)
        .env("FAULTS_LOG", &log)
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stdout)
    );
    Recording {
        before,
        events: events(&log),
    }
}

/// What so many cuts came to.
#[derive(Debug, Default)]
pub struct Cuts {
    pub cuts: usize,
    pub failures: Vec<String>,
}

/// Cuts a recording at random points and hands each disk to `judge`, with what had been said until then.
pub fn cut(
    recording: &Recording,
    cuts: usize,
    seed: u64,
    judge: impl Fn(&Image, &str) -> Result<(), String>,
) -> Cuts {
    let mut dice = Dice::new(seed);
    let mut points: Vec<usize> = (0..cuts)
        .map(|_| dice.below(recording.events.len() + 1))
        .collect();
    points.sort_unstable();
    let mut disk = Disk::with(recording.before.clone());
    let mut said = String::new();
    let mut done = 0;
    let mut out = Cuts::default();
    for point in points {
        for event in &recording.events[done..point] {
            if let Event::Said { text } = event {
                said.push_str(text);
            }
            disk.happen(event);
        }
        done = point;
        out.cuts += 1;
        if let Err(why) = judge(&disk.cut(&mut dice), &said) {
            let whole = recording.events.len();
            out.failures
                .push(format!("seed {seed}, cut {point} of {whole}: {why}"));
        }
    }
    out
}

/// A dossier on a disk that lost power is whole and holds what was acknowledged.
pub fn judge_dossier(image: &Image, said: &str) -> Result<(), String> {
    let folder = folder();
    lay_out(image, folder.path());
    let path = folder.path().join(NAME);
    // Until it was said to be open, the dossier may not have come to be; it may not be half there.
    if !said.contains("opened") && !path.exists() {
        return Ok(());
    }
    verify(&path, &acknowledged(said)).map(drop)
}

/// The same for a plain table.
fn judge_plain(image: &Image, said: &str) -> Result<(), String> {
    if !said.contains("opened") {
        return Ok(());
    }
    let folder = folder();
    lay_out(image, folder.path());
    let look = || {
        let connection = rusqlite::Connection::open(folder.path().join(NAME))?;
        let word: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        let rows: u64 = connection.query_row("SELECT coalesce(max(n), 0) FROM t", [], |row| {
            row.get::<_, i64>(0).map(|rows| rows.unsigned_abs())
        })?;
        Ok((word, rows))
    };
    let (word, rows) = look().map_err(|error: rusqlite::Error| error.to_string())?;
    let wanted = acknowledged(said).last().copied().unwrap_or(0);
    match (word.as_str(), rows >= wanted) {
        ("ok", true) => Ok(()),
        ("ok", false) => Err(format!("{rows} rows of {wanted}")),
        (found, _) => Err(found.to_owned()),
    }
}

/// The recording of a disk that answers to a sync of some files without doing it.
fn without_syncs_of(recording: &Recording, ending: &str) -> Recording {
    let mut lazy = std::collections::HashSet::new();
    let events = recording.events.iter().filter(|event| match event {
        Event::Made { id, name } | Event::Met { id, name } => {
            if name.ends_with(ending) {
                lazy.insert(*id);
            }
            true
        }
        Event::Synced { id } => !lazy.contains(id),
        _ => true,
    });
    Recording {
        events: events.cloned().collect(),
        before: recording.before.clone(),
    }
}

/// The dossier of the first format, to be brought to today's.
fn of_the_first_format() -> Image {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let bytes = std::fs::read(fixtures.join("format-1.dossier")).unwrap();
    Image::from([(NAME.to_owned(), bytes)])
}

/// A dossier of two formats: whichever it has, its journal is whole.
fn judge_migration(image: &Image, said: &str) -> Result<(), String> {
    judge_dossier(image, said)?;
    let leftover = image.keys().find(|name| name.contains(".format-"));
    let Some(name) = leftover.filter(|name| !name.ends_with(".partial")) else {
        return Ok(());
    };
    // A copy that has its name is whole: it opens, and is brought to today's format like the first.
    let folder = folder();
    std::fs::write(folder.path().join(NAME), &image[name]).unwrap();
    verify(&folder.path().join(NAME), &[]).map(drop)
}

#[test]
fn nothing_acknowledged_is_lost_to_a_power_cut() {
    let recording = recorded(Part::Steps(45), 11, Image::new());
    let cuts = cut(&recording, 250, 11, judge_dossier);
    assert_eq!(cuts.failures, [] as [String; 0]);
    assert_eq!(cuts.cuts, 250);
}

#[test]
fn the_same_disk_without_the_logs_syncs_loses_some() {
    let recording = recorded(Part::Steps(45), 11, Image::new());
    let lazy = without_syncs_of(&recording, "-wal");
    let cuts = cut(&lazy, 100, 11, judge_dossier);
    assert!(!cuts.failures.is_empty());
}

#[test]
fn the_cuts_tell_full_from_normal_and_off() {
    let failures = |level| {
        let recording = recorded(Part::Plain(level), 5, Image::new());
        cut(&recording, 150, 5, judge_plain).failures.len()
    };
    assert_eq!(failures(2), 0, "FULL loses nothing");
    assert!(failures(1) > 0, "NORMAL loses what was acknowledged");
    assert!(failures(0) > 0, "OFF damages");
}

#[test]
fn a_power_cut_while_a_format_changes_leaves_one_of_the_two() {
    let recording = recorded(Part::Recover, 3, of_the_first_format());
    let cuts = cut(&recording, 60, 3, judge_migration);
    assert_eq!(cuts.failures, [] as [String; 0]);
}

#[test]
fn a_power_cut_while_recovering_from_one_is_no_worse() {
    let first = recorded(Part::Steps(30), 13, Image::new());
    let mut dice = Dice::new(13);
    for round in 0..6 {
        let mut disk = Disk::with(Image::new());
        let mut said = String::new();
        let upto = first.events.len() / 2 + dice.below(first.events.len() / 2);
        for event in &first.events[..upto] {
            if let Event::Said { text } = event {
                said.push_str(text);
            }
            disk.happen(event);
        }
        let second = recorded(Part::Recover, 13, disk.cut(&mut dice));
        let cuts = cut(&second, 15, round, |image, _| judge_dossier(image, &said));
        assert_eq!(cuts.failures, [] as [String; 0]);
    }
}

#[test]
fn the_model_of_the_disk_is_the_disk_when_nothing_is_cut() {
    let work = folder();
    let logs = folder();
    let path = work.path().join(NAME);
    let log = logs.path().join("log");
    let done = watched(Part::Steps(20), &path, 2)
        .env("FAULTS_LOG", &log)
        .output()
        .unwrap();
    assert!(done.status.success());
    let mut disk = Disk::default();
    for event in events(&log) {
        disk.happen(&event);
    }
    disk.happen(&Event::FolderSynced);
    // Every byte was synced before the program ended.
    let found = disk.cut(&mut Dice::new(0));
    assert_eq!(found.get(NAME), image_of(work.path()).get(NAME));
    drop(Dossier::open(&path, OpenMode::Read).unwrap());
}
