//! Files that cannot be written: no half file, nothing remembered, and a clear word why.

use crate::support::{Scene, refused};
use rapporteur_api::briefings::{BriefingFormat, BriefingRequest, issue_briefing};
use rapporteur_api::{Code, Progress, Unwatched};
use rapporteur_domain::Kind;
use std::path::{Path, PathBuf};
use std::process::Command;

const HTML: BriefingFormat = BriefingFormat::Html;

fn issue(
    scene: &Scene,
    path: &Path,
    progress: &dyn Progress,
) -> Result<(), rapporteur_api::ApiError> {
    let request = BriefingRequest::about(scene.process());
    issue_briefing(&scene.desk(), &request, HTML, scene.op(), path, progress).map(|_| ())
}

fn issued(scene: &Scene) -> usize {
    let request = rapporteur_api::lists::ListRecordsRequest {
        kinds: vec![Kind::Briefing],
        limit: 50,
        ..Default::default()
    };
    scene.titles(&request).len()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry").path())
        .collect()
}

/// A file system of its own, which goes when it is dropped; none where the system grants none.
struct Mounted(PathBuf);

impl Mounted {
    fn small(scene: &Scene) -> Option<Self> {
        let folder = scene.path("small");
        std::fs::create_dir(&folder).expect("a folder");
        let mount = ["-t", "tmpfs", "-o", "size=16k,mode=0777", "tmpfs"];
        let done = Command::new("mount")
            .args(mount)
            .arg(&folder)
            .output()
            .ok()?;
        done.status.success().then_some(Self(folder))
    }

    fn read_only(&self) {
        let done = Command::new("mount")
            .args(["-o", "remount,ro"])
            .arg(&self.0)
            .output();
        assert!(done.expect("mount").status.success());
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).output();
    }
}

#[test]
fn a_full_disk_leaves_nothing_and_what_stood_there_stands() {
    let scene = Scene::demo();
    let Some(disk) = Mounted::small(&scene) else {
        return;
    };
    let path = disk.0.join("note.html");
    std::fs::write(&path, "what stood there").expect("written");
    let error = refused(issue(&scene, &path, &Unwatched), Code::DiskFull);
    assert!(error.message.contains("disk is full"), "{error}");
    assert_eq!(
        std::fs::read_to_string(&path).expect("text"),
        "what stood there"
    );
    assert_eq!(files(&disk.0), [path]);
    assert_eq!(issued(&scene), 0);
}

#[test]
fn a_read_only_folder_is_told_as_one() {
    let scene = Scene::demo();
    let Some(disk) = Mounted::small(&scene) else {
        return;
    };
    disk.read_only();
    let error = refused(
        issue(&scene, &disk.0.join("note.html"), &Unwatched),
        Code::Permission,
    );
    assert!(error.message.contains("cannot be written"), "{error}");
    assert!(files(&disk.0).is_empty());
    assert_eq!(issued(&scene), 0);
}

#[test]
fn a_vanished_folder_is_told_as_one() {
    let scene = Scene::demo();
    let folder = scene.path("gone");
    std::fs::create_dir(&folder).expect("a folder");
    std::fs::remove_dir(&folder).expect("removed");
    let error = refused(
        issue(&scene, &folder.join("note.html"), &Unwatched),
        Code::Io,
    );
    assert!(error.message.contains("folder is not there"), "{error}");
    assert_eq!(issued(&scene), 0);
}

#[test]
fn a_stop_leaves_nothing() {
    struct Stopped;
    impl Progress for Stopped {
        fn report(&self, _: u64, _: u64) {}
        fn cancelled(&self) -> bool {
            true
        }
    }
    let scene = Scene::demo();
    let path = scene.path("note.html");
    refused(issue(&scene, &path, &Stopped), Code::Cancelled);
    assert!(!path.exists());
    assert_eq!(issued(&scene), 0);
}
