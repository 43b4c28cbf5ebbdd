//! Files that cannot be written: a clear word, no half file, nothing remembered.

use crate::support::{Desk, Said, rapporteur};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A file system of a few pages, which goes when it is dropped; none where the system grants none.
struct Small(PathBuf);

impl Small {
    fn mounted(folder: PathBuf) -> Option<Self> {
        std::fs::create_dir(&folder).unwrap();
        let mount = ["-t", "tmpfs", "-o", "size=16k,mode=0777", "tmpfs"];
        let done = Command::new("mount").args(mount).arg(&folder).output();
        done.ok()?.status.success().then_some(Self(folder))
    }

    fn read_only(&self) {
        let done = Command::new("mount")
            .args(["-o", "remount,ro"])
            .arg(&self.0)
            .output();
        assert!(done.unwrap().status.success());
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).output();
    }
}

fn nothing_but(folder: &Path, kept: &[&str]) {
    let mut found: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    found.sort();
    assert_eq!(found, kept);
}

fn fails(desk: &Desk, code: i32, words: &str, rest: &[&str]) {
    let said = desk.run(&["brief"], rest);
    assert_eq!(
        (said.code, said.out.as_str()),
        (code, ""),
        "{rest:?}: {}",
        said.err
    );
    assert!(said.err.contains(words), "{rest:?}: {}", said.err);
    assert_eq!(desk.json(&["list"], &["briefing"])["total"], 0, "{rest:?}");
}

#[test]
fn a_full_disk_and_a_read_only_folder_leave_nothing_in_any_format() {
    let desk = Desk::demo();
    let Some(disk) = Small::mounted(desk.path("small")) else {
        return;
    };
    std::fs::write(disk.0.join("note.html"), "what stood there").unwrap();
    for ending in ["docx", "pdf", "html"] {
        let name = format!("small/note.{ending}");
        fails(&desk, 6, "disk is full", &["-o", &name]);
        fails(&desk, 6, "disk is full", &["-o", &name, "--draft"]);
    }
    let stood = std::fs::read_to_string(disk.0.join("note.html")).unwrap();
    assert_eq!(stood, "what stood there");
    disk.read_only();
    for rest in [
        &["-o", "small/note.md"][..],
        &["-o", "small/note.md", "--draft"],
    ] {
        fails(&desk, 5, "cannot be written", rest);
    }
    let said = desk.run(&["figure"], &["map", "-o", "small/map.svg"]);
    assert!(said.err.contains("cannot be written"), "{}", said.err);
    nothing_but(&disk.0, &["note.html"]);
}

#[test]
fn a_device_and_a_folder_are_not_replaced() {
    let desk = Desk::demo();
    std::fs::create_dir(desk.path("folder.html")).unwrap();
    fails(&desk, 6, "a folder of that name", &["-o", "folder.html"]);
    // a device of its own: this test must not be able to harm the system's
    let pipe = desk.path("pipe.html");
    let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    fails(&desk, 6, "no plain file", &["-o", "pipe.html"]);
    assert!(
        !std::fs::metadata(&pipe).unwrap().is_file(),
        "it is a pipe still"
    );
}

#[test]
fn a_link_is_followed() {
    let desk = Desk::demo();
    std::fs::create_dir(desk.path("there")).unwrap();
    std::fs::write(desk.path("there/note.html"), "before").unwrap();
    std::os::unix::fs::symlink("there/note.html", desk.path("note.html")).unwrap();
    desk.well(&["brief"], &["-o", "note.html", "--draft"]);
    assert!(desk.path("note.html").is_symlink());
    let written = std::fs::read_to_string(desk.path("there/note.html")).unwrap();
    assert!(written.starts_with("<!doctype html>"));
}

#[test]
fn no_dossier_is_replaced() {
    let desk = Desk::demo();
    desk.well(&["brief"], &["-o", "1.md", "--as-of", "2026-01-30"]);
    let before = desk.json(&["log"], &[]);
    for rest in [
        &["-o", "talks.dossier", "--format", "html"][..],
        &["-o", "talks.dossier", "--format", "html", "--draft"],
        &["-o", "talks.dossier", "--again", "1"],
    ] {
        let said = desk.run(&["brief"], rest);
        assert_eq!(said.code, 3, "{rest:?}: {}", said.err);
    }
    assert_eq!(desk.json(&["log"], &[]), before);
}

/// With standard output on a device that is always full.
fn into_full(desk: &Desk, args: &[&str]) -> Said {
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let done = Command::new(env!("CARGO_BIN_EXE_rapporteur"))
        .args(args)
        .arg(desk.dossier())
        .stdout(full)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    Said {
        code: done.status.code().unwrap(),
        out: String::new(),
        err: String::from_utf8(done.stderr).unwrap(),
    }
}

#[test]
fn what_cannot_be_printed_is_an_error() {
    let desk = Desk::demo();
    for args in [
        &["brief"][..],
        &["brief", "--format", "html"],
        &["template", "list"],
    ] {
        let said = into_full(&desk, args);
        assert_ne!(said.code, 0, "{args:?}");
        assert!(said.err.starts_with("rapporteur: "), "{}", said.err);
    }
}

#[test]
fn ctrl_c_while_pages_are_set_leaves_nothing() {
    let desk = Desk::bare();
    let made = rapporteur(
        desk.path("").as_path(),
        "",
        &[
            "generate",
            "talks.dossier",
            "--developments",
            "3000",
            "--seed",
            "7",
        ],
    );
    assert_eq!(made.code, 0, "{}", made.err);
    let process = desk.json(&["list"], &["process"])["rows"][0]["id"].clone();
    let mut child = Command::new(env!("CARGO_BIN_EXE_rapporteur"))
        .args([
            "brief",
            "talks.dossier",
            "--process",
            process.as_str().unwrap(),
            "-o",
            "note.pdf",
        ])
        .current_dir(desk.path(""))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // it has opened the dossier when it holds the lock of its one writer
    while !desk.path("talks.dossier.lock").exists() {
        assert_eq!(child.try_wait().unwrap(), None, "it ended before it began");
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    let stopped = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(stopped.unwrap().success());
    let done = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert_eq!(done.status.code(), Some(130), "{said}");
    assert!(!desk.path("note.pdf").exists());
    assert_eq!(desk.json(&["list"], &["briefing"])["total"], 0);
}
