//! Opening and making dossiers: what is refused, with which code, in which words, and that the
//! file stays as it was.

use crate::support::{Scene, Still, refused};
use rapporteur_api::dossiers::{
    demo_dossier, generated_dossier, new_dossier, open_dossier, read_dossier,
};
use rapporteur_api::{Code, Progress, Unwatched};
use std::path::{Path, PathBuf};

/// Puts bytes into a file and checks that opening refuses them and leaves them.
#[track_caller]
fn check_refused(bytes: &[u8], code: Code, words: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file.dossier");
    std::fs::write(&path, bytes).expect("a file");
    for or_read in [false, true] {
        let error = refused(open_dossier(&path, or_read), code);
        assert!(error.message.contains(words), "{error}");
        assert!(error.message.contains("not written to"), "{error}");
        assert!(!error.ours);
    }
    refused(read_dossier(&path), code);
    assert!(std::fs::read(&path).expect("the file") == bytes);
}

/// The bytes of a sound dossier.
fn sound() -> Vec<u8> {
    let scene = Scene::demo();
    let path = scene.dossier.path().to_owned();
    let Scene {
        dossier, folder, ..
    } = scene;
    dossier.close().expect("closed");
    let bytes = std::fs::read(path).expect("a file");
    drop(folder);
    bytes
}

#[test]
fn other_files_are_foreign() {
    check_refused(b"", Code::Foreign, "empty");
    check_refused(
        b"Dear diary, nothing of note.",
        Code::Foreign,
        "another kind",
    );
    check_refused(
        &[0x50, 0x4b, 3, 4, 0, 0, 0, 0],
        Code::Foreign,
        "another kind",
    );
    let mut other = sound();
    other[68..72].copy_from_slice(b"GPKG");
    check_refused(&other, Code::Foreign, "another application");
}

#[test]
fn a_newer_dossier_is_left_alone() {
    let mut newer = sound();
    newer[60..64].copy_from_slice(&999_u32.to_be_bytes());
    check_refused(&newer, Code::Newer, "format 999");
}

#[test]
fn damage_is_told_as_damage() {
    let whole = sound();
    check_refused(&whole[..whole.len() / 2], Code::Damaged, "damaged");
    let mut torn = whole.clone();
    let middle = torn.len() / 2;
    torn[4096..middle].fill(0xa5);
    check_refused(&torn, Code::Damaged, "damaged");
}

#[test]
fn what_is_not_a_plain_file_is_refused() {
    let scene = Scene::empty();
    refused(
        open_dossier(&scene.path("absent.dossier"), true),
        Code::NotFound,
    );
    refused(open_dossier(scene.folder.path(), true), Code::Foreign);
    #[cfg(unix)]
    {
        let link = scene.path("link.dossier");
        std::os::unix::fs::symlink(scene.dossier.path(), &link).expect("a link");
        let error = refused(open_dossier(&link, true), Code::Foreign);
        assert!(error.message.contains("symbolic link"), "{error}");
    }
}

#[test]
fn a_second_writer_is_told_that_it_is_in_use_and_may_read() {
    let scene = Scene::demo();
    let path = scene.dossier.path().to_owned();
    let error = refused(open_dossier(&path, false), Code::InUse);
    assert!(error.message.contains("for reading only"), "{error}");
    let second = open_dossier(&path, true).expect("for reading");
    assert!(second.is_read_only());
    // it sees what the first writes from now on
    scene.add(serde_json::json!({ "kind": "note", "title": "Fresh" }));
    let reading = Scene {
        dossier: second,
        host: Still::at("2026-02-21T08:00:00Z"),
        folder: tempfile::tempdir().expect("a folder"),
    };
    reading.find(rapporteur_domain::Kind::Note, "Fresh");
}

#[test]
fn a_new_dossier_replaces_nothing() {
    let scene = Scene::empty();
    let path = scene.path("letter.dossier");
    std::fs::write(&path, b"a letter").expect("a file");
    refused(new_dossier(&path, &scene.host), Code::Exists);
    refused(demo_dossier(&path, &scene.host, &Unwatched), Code::Exists);
    assert_eq!(std::fs::read(&path).expect("the file"), b"a letter");
    let nowhere = scene.path("no").join("where.dossier");
    refused(new_dossier(&nowhere, &scene.host), Code::NotFound);
}

/// Stops after some steps.
struct Stops(std::sync::atomic::AtomicU64);

impl Progress for Stops {
    fn report(&self, done: u64, _total: u64) {
        self.0.store(done, std::sync::atomic::Ordering::Relaxed);
    }

    fn cancelled(&self) -> bool {
        self.0.load(std::sync::atomic::Ordering::Relaxed) >= 3
    }
}

fn left_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry").path())
        .collect()
}

#[test]
fn a_demo_that_is_stopped_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("demo.dossier");
    let host = Still::at("2026-02-21T08:00:00Z");
    let stops = Stops(Default::default());
    refused(demo_dossier(&path, &host, &stops), Code::Cancelled);
    assert_eq!(left_in(folder.path()), Vec::<PathBuf>::new());
}

#[test]
fn the_same_seed_gives_the_same_dossier() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = |name: &str, seed: u64| {
        let path = folder.path().join(name);
        let host = Still::at("2026-02-21T08:00:00Z");
        let dossier = generated_dossier(&path, &host, 60, seed, &Unwatched).expect("made");
        dossier.last_op().expect("read").expect("an operation").hash
    };
    let first = made("a.dossier", 7);
    assert_eq!(made("b.dossier", 7), first);
    assert_ne!(made("c.dossier", 8), first);
}
