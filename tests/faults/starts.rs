//! Many starts at once: exactly one writes, the others say who does.

use crate::child::{Part, child};
use crate::shim::folder;
use crate::support::options;
use rapporteur_store::Dossier;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Child;

const AT_ONCE: usize = 8;

/// How many of the starts became the writer and how many were told that another is; the writer, if there was one, is
/// killed, so that its lock is a leftover.
fn writers(paths: &[PathBuf]) -> (usize, usize) {
    let mut children: Vec<Child> = paths
        .iter()
        .map(|path| child(Part::Hold, path, 0).spawn().unwrap())
        .collect();
    let (mut writing, mut told) = (0, 0);
    for child in &mut children {
        let out = BufReader::new(child.stdout.take().unwrap());
        let answer = out
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let at = line.find("writer").or_else(|| line.find("refused"))?;
                Some(line[at..].to_owned())
            })
            .unwrap_or_default();
        writing += usize::from(answer == "writer");
        told += usize::from(answer.starts_with("refused InUse"));
    }
    for child in &mut children {
        child.kill().unwrap();
        child.wait().unwrap();
    }
    (writing, told)
}

/// Runs so many rounds of eight starts on one dossier and tells those that went wrong.
pub fn rounds(mut go_on: impl FnMut(usize) -> bool) -> (usize, Vec<(usize, usize)>) {
    let folder = folder();
    let path = made(folder.path(), "talks.dossier");
    let mut wrong = Vec::new();
    let mut done = 0;
    while go_on(done) {
        let found = writers(&vec![path.clone(); AT_ONCE]);
        if found != (1, AT_ONCE - 1) {
            wrong.push(found);
        }
        done += 1;
    }
    (done, wrong)
}

fn made(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    Dossier::create(&path, &options()).unwrap().close().unwrap();
    path
}

#[test]
fn of_eight_starts_one_writes() {
    assert_eq!(rounds(|done| done < 6), (6, Vec::new()));
}

#[test]
fn starts_that_share_no_lock_are_counted_as_they_are() {
    let folder = folder();
    let paths: Vec<PathBuf> = (0..AT_ONCE)
        .map(|number| made(folder.path(), &format!("{number}.dossier")))
        .collect();
    assert_eq!(writers(&paths), (AT_ONCE, 0));
}
