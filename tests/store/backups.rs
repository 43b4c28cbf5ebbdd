//! Backups: whole, proved, thinned and put back; and what must never go.

use crate::support::{Talks, day, id, note, process, start};
use chrono::{DateTime, Duration, Utc};
use proptest::prelude::*;
use rapporteur_store::{
    At, Dossier, OpenError, OpenMode, Reason, Shelf, StoreError, kept, restore,
};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

fn backed_up() -> (Talks, Shelf) {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks"), note(2, "Note", "first words", &[1])]);
    let shelf = Shelf::beside(&talks.path());
    talks
        .dossier
        .back_up(&shelf, Reason::Asked, start(), |_, _| true)
        .unwrap();
    (talks, shelf)
}

fn title(path: &Path, mode: OpenMode) -> String {
    let dossier = Dossier::open(path, mode).unwrap();
    let reader = dossier.reader(At::today(day("2026-12-31"))).unwrap();
    reader.get(id(2)).unwrap().unwrap().record.head.title
}

#[test]
fn a_backup_is_one_private_file_that_says_what_it_holds() {
    let (talks, shelf) = backed_up();
    let backups = shelf.backups();
    assert_eq!(backups.len(), 1);
    let manifest = &backups[0].manifest;
    assert_eq!(
        (manifest.seq, manifest.records, manifest.versions),
        (1, 2, 2)
    );
    assert!(manifest.sound);
    assert_eq!(backups[0].name, "20260128T090000Z-1");
    shelf.prove(&backups[0]).unwrap();
    assert_eq!(title(&backups[0].file, OpenMode::Untouched), "Note");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(shelf.folder()).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().mode() & 0o777, 0o600);
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    assert_eq!(
        names,
        ["20260128T090000Z-1.dossier", "20260128T090000Z-1.json"],
        "looking at it made nothing"
    );
    let folder = std::fs::metadata(shelf.folder()).unwrap();
    assert_eq!(folder.mode() & 0o777, 0o700);
    let last = talks.dossier.last_op().unwrap().unwrap();
    assert!(shelf.holds(last.seq, &last.hash));
}

#[test]
fn a_backup_that_is_stopped_leaves_nothing() {
    let (talks, shelf) = backed_up();
    talks.put(&[note(3, "More", "words", &[])]);
    let stopped = talks
        .dossier
        .back_up(&shelf, Reason::Asked, start(), |_, _| false);
    assert!(matches!(stopped.unwrap_err(), StoreError::Cancelled));
    assert_eq!(std::fs::read_dir(shelf.folder()).unwrap().count(), 2);
}

#[test]
fn writing_goes_on_while_a_backup_is_made() {
    let (talks, shelf) = backed_up();
    let mut written = 0;
    let done = talks
        .dossier
        .back_up(&shelf, Reason::Asked, start(), |_, _| {
            written += 1;
            talks.put(&[note(100 + written, "Meanwhile", "words", &[1])]);
            true
        })
        .unwrap();
    assert_eq!(done.backup.manifest.seq, 1, "it holds one state");
    assert!(written > 1);
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
}

#[test]
fn restoring_keeps_what_stood_there() {
    let (talks, shelf) = backed_up();
    talks.put(&[note(2, "Changed since", "other words", &[1])]);
    let path = talks.path();
    let backup = shelf.backups().remove(0);
    match restore(&backup, &path, start()).unwrap_err() {
        OpenError::InUse { .. } => {}
        other => panic!("{other}"),
    }
    talks.dossier.close().unwrap();
    let restored = restore(&backup, &path, start()).unwrap();
    let kept = restored.kept.unwrap();
    assert_eq!(
        kept.file_name().unwrap(),
        "talks.dossier.replaced-20260128T090000Z"
    );
    assert_eq!(title(&path, OpenMode::Write), "Note");
    assert_eq!(title(&kept, OpenMode::Write), "Changed since");
}

#[test]
fn a_damaged_dossier_is_set_aside_as_it_is() {
    let (talks, shelf) = backed_up();
    let path = talks.path();
    talks.dossier.close().unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[4096..9000].fill(7);
    std::fs::write(&path, &bytes).unwrap();
    let backup = shelf.backups().remove(0);
    let kept = restore(&backup, &path, start()).unwrap().kept.unwrap();
    assert!(kept.to_string_lossy().contains(".damaged-"), "{kept:?}");
    assert_eq!(std::fs::read(&kept).unwrap(), bytes);
    assert_eq!(title(&path, OpenMode::Write), "Note");
}

#[test]
fn a_backup_that_was_changed_is_not_put_back() {
    let (talks, shelf) = backed_up();
    let path = talks.path();
    talks.dossier.close().unwrap();
    let before = std::fs::read(&path).unwrap();
    let backup = shelf.backups().remove(0);
    let mut bytes = std::fs::read(&backup.file).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&backup.file, bytes).unwrap();
    assert!(matches!(
        restore(&backup, &path, start()).unwrap_err(),
        OpenError::Damaged { .. }
    ));
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert!(!path.with_extension("dossier.partial").exists());
    assert!(matches!(
        shelf.prove(&backup).unwrap_err(),
        StoreError::Damaged(_)
    ));
}

#[test]
fn a_program_ended_between_two_names_leaves_one_dossier() {
    let (talks, _) = backed_up();
    let path = talks.path();
    talks.dossier.close().unwrap();
    // As `restore` leaves it when it ends before the rename, and `create` before it takes the first name away.
    std::fs::hard_link(
        &path,
        path.with_extension("dossier.replaced-20260128T090000Z"),
    )
    .unwrap();
    std::fs::hard_link(&path, path.with_extension("dossier.partial")).unwrap();
    assert_eq!(title(&path, OpenMode::Write), "Note");
    let left = std::fs::read_dir(talks.folder.path()).unwrap();
    let left: Vec<_> = left.map(|it| it.unwrap().file_name()).collect();
    assert!(
        !left
            .iter()
            .any(|it| it.to_string_lossy().contains("replaced"))
    );
}

#[test]
fn what_is_not_ours_is_not_swept() {
    let (talks, _) = backed_up();
    let path = talks.path();
    talks.dossier.close().unwrap();
    let others = path.with_extension("dossier.partial");
    std::fs::write(
        &others,
        "a download of somebody else's, half done, and long enough to be looked at closely",
    )
    .unwrap();
    assert_eq!(title(&path, OpenMode::Write), "Note");
    assert!(others.exists());
}

#[test]
fn a_drill_puts_the_newest_back_and_says_what_it_found() {
    let (talks, shelf) = backed_up();
    let drill = shelf.drill(start(), |_, _| true).unwrap().unwrap();
    assert!(drill.sound, "{drill:?}");
    assert_eq!(drill.records, 2);
    assert_eq!(shelf.last_drill(), Some(drill));
    let backup = shelf.backups().remove(0);
    std::fs::write(&backup.file, "gone").unwrap();
    let drill = shelf.drill(start(), |_, _| true).unwrap().unwrap();
    assert_eq!(drill.problems, ["backup.unreadable"]);
    assert!(!shelf.folder().join("drill.partial").exists());
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
}

#[test]
fn a_second_place_holds_the_same_bytes() {
    let (talks, shelf) = backed_up();
    let elsewhere = tempfile::tempdir().unwrap();
    let second = Shelf::in_folder(elsewhere.path(), &talks.path());
    let backup = shelf.backups().remove(0);
    let there = second.take(&backup).unwrap();
    assert_eq!(
        std::fs::read(&backup.file).unwrap(),
        std::fs::read(&there.file).unwrap()
    );
    second.prove(&there).unwrap();
}

#[test]
fn nothing_goes_while_the_newest_is_not_sound_and_there() {
    let (talks, shelf) = backed_up();
    let years = |years: i64| start() + Duration::days(366 * years);
    for year in 1..40 {
        talks.put(&[note(100 + year as u128, "Note", "words", &[1])]);
        talks
            .dossier
            .back_up(&shelf, Reason::Interval, years(year), |_, _| true)
            .unwrap();
    }
    assert_eq!(shelf.backups().len(), 40);
    let newest = shelf.backups().remove(0);
    let bytes = std::fs::read(&newest.file).unwrap();
    std::fs::write(&newest.file, &bytes[..100]).unwrap();
    assert_eq!(shelf.thin(years(40)).unwrap(), 0, "a short newest one");
    std::fs::write(&newest.file, &bytes).unwrap();
    assert_eq!(shelf.thin(years(40)).unwrap(), 28);
    assert_eq!(shelf.backups()[0].name, newest.name);
}

fn instant(minutes: i64) -> DateTime<Utc> {
    start() + Duration::minutes(minutes)
}

proptest! {
    #[test]
    fn thinning_keeps_the_newest_the_young_and_no_more_than_it_says(
        mut minutes in prop::collection::vec(-800_000i64..800_000, 1..200),
        now in -900_000i64..900_000,
    ) {
        minutes.sort_unstable();
        let made: Vec<_> = minutes.iter().map(|it| instant(*it)).collect();
        let keep = kept(&made, instant(now));
        prop_assert!(keep[made.len() - 1], "the newest");
        let old = |at: &DateTime<Utc>| instant(now) - *at >= Duration::days(2);
        let kept_old = made.iter().zip(&keep).filter(|(at, keep)| old(at) && **keep).count();
        prop_assert!(kept_old <= 12 + 10 + 9, "{kept_old}");
        for (at, keep) in made.iter().zip(&keep) {
            prop_assert!(*keep || old(at), "of the last two days all, and of the future");
        }
        // Thinning what was thinned takes no more.
        let left: Vec<_> = made.iter().zip(&keep).filter(|(_, keep)| **keep).map(|it| *it.0).collect();
        prop_assert!(kept(&left, instant(now)).into_iter().all(|keep| keep));
    }

    #[test]
    fn a_year_of_half_hours_leaves_every_age_something(skipped in prop::collection::hash_set(0i64..366, 0..100)) {
        let mut held: Vec<DateTime<Utc>> = Vec::new();
        for day in (0..366).filter(|day| !skipped.contains(day)) {
            for hour in [8, 12, 17] {
                held.push(instant(day * 24 * 60 + hour * 60));
            }
            let now = instant(day * 24 * 60 + 18 * 60);
            let keep = kept(&held, now);
            held = held.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|it| it.0).collect();
        }
        let now = instant(366 * 24 * 60);
        for months in 1..8 {
            let (from, to) = (now - Duration::days(31 * (months + 1)), now - Duration::days(31 * months - 31));
            prop_assert!(held.iter().any(|at| (from..to).contains(at)), "nothing of month {months} back");
        }
    }
}
