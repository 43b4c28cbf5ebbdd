//! Bytes that change: whatever is opened says so or is whole, nothing hangs or falls, and no byte of a damaged file
//! is written.

use crate::mutate::Harm;
use crate::replay::image_of;
use crate::shim::folder;
use crate::support::{id, options, picture};
use crate::work::{Dice, step};
use rapporteur_domain::RecordId;
use rapporteur_store::{At, Dossier, OpenMode};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Nothing about a small file takes longer.
const PATIENCE: Duration = Duration::from_secs(5);

/// A dossier that has been lived in: its bytes, and what it says.
pub struct Sound {
    pub bytes: Vec<u8>,
    pub says: String,
}

pub fn today() -> At {
    At::today(crate::support::day("2026-12-31"))
}

fn says(dossier: &Dossier) -> String {
    picture(&dossier.reader(today()).unwrap())
}

pub fn sound() -> Sound {
    let folder = folder();
    let path = folder.path().join("talks.dossier");
    let dossier = crate::work::open(&path).unwrap();
    for number in 1..=30 {
        // What a rule refuses is refused the same each time.
        let _ = step(&dossier, 4, number);
    }
    let says = says(&dossier);
    dossier.close().unwrap();
    Sound {
        bytes: std::fs::read(&path).unwrap(),
        says,
    }
}

/// What so many damaged files came to.
#[derive(Debug, Default)]
pub struct Tally {
    pub files: usize,
    pub refused: usize,
    pub found: usize,
    pub harmless: usize,
    pub missed_by_sqlite: usize,
    pub failures: Vec<String>,
}

pub fn damaged(
    sound: &Sound,
    harm: Harm,
    seed: u64,
    mut go_on: impl FnMut(usize) -> bool,
) -> Tally {
    let mut dice = Dice::new(seed);
    let mut tally = Tally::default();
    let folder = folder();
    while go_on(tally.files) {
        tally.files += 1;
        let mut bytes = sound.bytes.clone();
        harm.done_to(&mut bytes, &mut dice);
        let number = tally.files;
        if let Err(why) = one(sound, &bytes, folder.path(), &mut tally) {
            tally
                .failures
                .push(format!("{harm:?}, seed {seed}, file {number}: {why}"));
        }
    }
    tally
}

fn one(sound: &Sound, bytes: &[u8], folder: &Path, tally: &mut Tally) -> Result<(), String> {
    let path = folder.join("talks.dossier");
    std::fs::write(&path, bytes).unwrap();
    let begun = Instant::now();
    let outcome = looked_at(sound, &path, tally);
    if begun.elapsed() > PATIENCE {
        return Err(format!("it took {:?}", begun.elapsed()));
    }
    if std::fs::read(&path).unwrap() != bytes {
        return Err("the damaged file was written to".into());
    }
    let beside = image_of(folder).len() > 1;
    for companion in ["talks.dossier-wal", "talks.dossier-shm"] {
        // A reader may leave these beside a file that it could open.
        let _ = std::fs::remove_file(folder.join(companion));
    }
    match outcome? {
        Told::Refused if beside => Err("something was left beside a file that was refused".into()),
        _ => Ok(()),
    }
}

/// Opened for reading and looked through. Says what a person would not be told.
fn looked_at(sound: &Sound, path: &Path, tally: &mut Tally) -> Result<Told, String> {
    let Ok(dossier) = Dossier::open(path, OpenMode::Read) else {
        tally.refused += 1;
        // Opening it for writing must not succeed where reading does not, nor touch it.
        return match Dossier::open(path, OpenMode::Write) {
            Err(_) => Ok(Told::Refused),
            Ok(_) => Err("it opened for writing, and not for reading".into()),
        };
    };
    let problems = dossier.check(|_| true).map_err(|error| error.to_string())?;
    if !problems.is_empty() {
        tally.found += 1;
        if problems
            .iter()
            .all(|problem| problem.code != "file.damaged")
        {
            tally.missed_by_sqlite += 1;
        }
        return Ok(Told::Opened);
    }
    if says(&dossier) != sound.says {
        return Err("it says something else and nothing was found".into());
    }
    tally.harmless += 1;
    Ok(Told::Opened)
}

/// Whether a damaged file could be opened for reading.
enum Told {
    Refused,
    Opened,
}

#[test]
fn damage_is_found_or_does_no_harm() {
    let sound = sound();
    for (number, harm) in Harm::ALL.into_iter().enumerate() {
        let tally = damaged(&sound, harm, 40 + number as u64, |done| done < 60);
        assert_eq!(tally.failures, [] as [String; 0]);
        assert_eq!(
            tally.files,
            tally.refused + tally.found + tally.harmless,
            "{tally:?}"
        );
        assert!(tally.refused + tally.found > 0, "{harm:?}: {tally:?}");
    }
}

/// Every version of every record, by its record and the operation it was saved with.
fn versions(dossier: &Dossier) -> BTreeMap<(RecordId, Uuid), String> {
    let reader = dossier.reader(today()).unwrap();
    let mut versions = BTreeMap::new();
    let single = (1..3).chain(1000..1040);
    let many = (1000..1040).flat_map(|own| (0..40).map(move |n| own * 100 + n));
    for id in single.chain(many).map(id) {
        for past in reader.versions(id).unwrap_or_default() {
            if let Some(record) = past.record {
                let text = serde_json::to_string(&record).unwrap();
                versions.insert((id, past.op.id.0), text);
            }
        }
    }
    versions
}

/// Salvages a file and says what is wrong with the outcome.
pub fn salvaged(bytes: &[u8], folder: &Path, whole: &Versions) -> Result<bool, String> {
    let (damaged, new) = (folder.join("damaged.dossier"), folder.join("new.dossier"));
    let _ = std::fs::remove_file(&new);
    std::fs::write(&damaged, bytes).unwrap();
    let begun = Instant::now();
    let Ok(salvaged) = Dossier::salvage(&damaged, &new, &options(), |_, _| true) else {
        return match new.exists() {
            true => Err("a salvage that failed left something".into()),
            false => Ok(false),
        };
    };
    if begun.elapsed() > PATIENCE * 2 {
        return Err(format!("it took {:?}", begun.elapsed()));
    }
    if std::fs::read(&damaged).unwrap() != bytes {
        return Err("the damaged file was written to".into());
    }
    let dossier = Dossier::open(&new, OpenMode::Write).map_err(|error| error.to_string())?;
    let problems = dossier.check(|_| true).map_err(|error| error.to_string())?;
    if let Some(problem) = problems.first() {
        return Err(format!("the new dossier is not sound: {problem}"));
    }
    let found = versions(&dossier);
    dossier.close().unwrap();
    let named = |id: &RecordId| {
        salvaged
            .lost
            .iter()
            .any(|lost| lost.record == Some(*id) || lost.record.is_none())
    };
    for ((record, op), text) in whole {
        match found.get(&(*record, *op)) {
            Some(kept) if kept == text => {}
            _ if named(record) || salvaged.missing_pages > 0 => {}
            Some(_) => return Err(format!("{record} was changed and is not named")),
            None => return Err(format!("a version of {record} is lost and not named")),
        }
    }
    Ok(true)
}

type Versions = BTreeMap<(RecordId, Uuid), String>;

/// What the sound file holds, version by version.
pub fn whole(sound: &Sound) -> Versions {
    let folder = folder();
    let path = folder.path().join("talks.dossier");
    std::fs::write(&path, &sound.bytes).unwrap();
    versions(&Dossier::open(&path, OpenMode::Read).unwrap())
}

#[test]
fn a_salvage_of_a_sound_file_loses_nothing() {
    let sound = sound();
    let folder = folder();
    let whole = whole(&sound);
    assert!(whole.len() > 40, "{}", whole.len());
    salvaged(&sound.bytes, folder.path(), &whole).unwrap();
    let new = Dossier::open(&folder.path().join("new.dossier"), OpenMode::Read).unwrap();
    assert_eq!(versions(&new), whole);
    assert_eq!(new.unfinished().unwrap(), []);
}

#[test]
fn what_is_left_is_salvaged_and_what_is_lost_is_named() {
    let sound = sound();
    let whole = whole(&sound);
    let folder = folder();
    let (mut made, mut failures) = (0, Vec::new());
    for harm in Harm::ALL {
        let mut dice = Dice::new(70 + harm as u64);
        for number in 0..10 {
            let mut bytes = sound.bytes.clone();
            // Several wounds at once.
            for _ in 0..=dice.below(4) {
                harm.done_to(&mut bytes, &mut dice);
                if bytes.is_empty() {
                    break;
                }
            }
            match salvaged(&bytes, folder.path(), &whole) {
                Ok(new) => made += usize::from(new),
                Err(why) => failures.push(format!("{harm:?} {number}: {why}")),
            }
        }
    }
    assert_eq!(failures, [] as [String; 0]);
    assert!(made > 28, "{made} of 40");
}

#[test]
fn without_its_first_page_a_file_is_lost_to_sqlite_and_not_to_us() {
    let mut sound = sound();
    let whole = whole(&sound);
    sound.bytes[..4096].fill(0xA5);
    let folder = folder();
    assert!(salvaged(&sound.bytes, folder.path(), &whole).unwrap());
    let new = Dossier::open(&folder.path().join("new.dossier"), OpenMode::Read).unwrap();
    assert_eq!(versions(&new), whole, "the first page holds no row of ours");
}

#[test]
fn without_hashes_most_of_it_would_be_missed() {
    // The control: SQLite's own check alone passes files that the rows' hashes do not.
    let tally = damaged(&sound(), Harm::Bit, 90, |done| done < 150);
    assert!(tally.missed_by_sqlite > 0, "{tally:?}");
}
