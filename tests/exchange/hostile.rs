//! Folders that mean harm, or are only unusual.

use crate::support::{read, vault, write};
use rapporteur_exchange::{
    Limits, Out, ReadError, Why, WriteError, paths, read_folder, write_folder,
};
use std::fs;
use std::path::Path;

fn left_out(folder: &Path, limits: &Limits) -> Vec<(String, Why)> {
    let read = read_folder(folder, limits, &mut |_, _| true).unwrap();
    read.left_out
        .into_iter()
        .map(|it| (it.path, it.why))
        .collect()
}

#[test]
#[cfg(unix)]
fn links_are_not_followed_and_settings_stay_out() {
    let place = tempfile::tempdir().unwrap();
    let (secret, vault) = (place.path().join("secret.md"), place.path().join("vault"));
    fs::write(&secret, "not yours").unwrap();
    fs::create_dir_all(vault.join(".obsidian")).unwrap();
    fs::write(vault.join(".obsidian/app.json"), "{}").unwrap();
    fs::write(vault.join("real.md"), "mine").unwrap();
    std::os::unix::fs::symlink(&secret, vault.join("link.md")).unwrap();
    std::os::unix::fs::symlink(place.path(), vault.join("up")).unwrap();
    let out = left_out(&vault, &Limits::default());
    assert_eq!(
        out,
        [
            (".obsidian".to_owned(), Why::Hidden),
            ("link.md".to_owned(), Why::Link),
            ("up".to_owned(), Why::Link),
        ]
    );
}

#[test]
fn what_is_too_large_too_deep_or_no_text_is_named_with_the_reason() {
    let place = tempfile::tempdir().unwrap();
    let limits = Limits {
        note: 10,
        depth: 2,
        ..Limits::default()
    };
    fs::create_dir_all(place.path().join("a/b/c")).unwrap();
    fs::write(place.path().join("a/b/c/deep.md"), "x").unwrap();
    fs::write(place.path().join("large.md"), "12345678901").unwrap();
    fs::write(place.path().join("latin.md"), b"caf\xe9").unwrap();
    fs::write(place.path().join("ok.md"), "1234567890").unwrap();
    let out = left_out(place.path(), &limits);
    assert_eq!(
        out,
        [
            ("a/b".to_owned(), Why::Deep { limit: 2 }),
            (
                "large.md".to_owned(),
                Why::Large {
                    bytes: 11,
                    limit: 10
                }
            ),
            ("latin.md".to_owned(), Why::Encoding { at: 3 }),
        ]
    );
}

#[test]
fn limits_of_the_whole_refuse_the_whole() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &vault(8));
    let few = Limits {
        files: 3,
        ..Limits::default()
    };
    let refused = read_folder(place.path(), &few, &mut |_, _| true).unwrap_err();
    assert!(matches!(
        refused,
        ReadError::TooMuch {
            what: "files",
            limit: 3
        }
    ));
    let small = Limits {
        notes: 100,
        ..Limits::default()
    };
    let refused = read_folder(place.path(), &small, &mut |_, _| true).unwrap_err();
    assert!(matches!(
        refused,
        ReadError::TooMuch {
            what: "bytes of notes",
            ..
        }
    ));
    let stopped = read_folder(place.path(), &Limits::default(), &mut |done, _| done < 2);
    assert!(matches!(stopped, Err(ReadError::Stopped)));
    assert!(matches!(
        read_folder(&place.path().join("none"), &few, &mut |_, _| true),
        Err(ReadError::Unreadable(_))
    ));
}

#[test]
fn no_name_leads_out_of_the_folder() {
    for path in [
        "../a.md",
        "/etc/passwd",
        "a/../../b.md",
        "a//b.md",
        "",
        "a/./b",
        "C:\\x",
        "a\0b",
    ] {
        assert!(!paths::stays_inside(path), "{path:?}");
        let place = tempfile::tempdir().unwrap();
        let to = place.path().join("out");
        let file = Out {
            path,
            parts: &[b"x"],
        };
        let refused = write_folder(&to, &[file], &mut |_, _| true).unwrap_err();
        assert!(
            matches!(refused, WriteError::Name { number: 1 }),
            "{path:?}"
        );
        assert_eq!(read(place.path()).len(), 0, "nothing is left");
    }
    assert!(paths::stays_inside("Люди/a b.md"));
}

#[test]
fn a_folder_is_written_whole_or_not_at_all_and_over_nothing() {
    let place = tempfile::tempdir().unwrap();
    let to = place.path().join("out");
    let one = Out {
        path: "a/one.md",
        parts: &[b"1"],
    };
    let two = Out {
        path: "two.md",
        parts: &[b"2", b"3"],
    };
    let stopped = write_folder(&to, &[one, two], &mut |done, _| done < 1);
    assert!(matches!(stopped, Err(WriteError::Stopped)));
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
    let twice = write_folder(&to, &[one, one], &mut |_, _| true);
    assert!(matches!(
        twice,
        Err(WriteError::Twice {
            first: 1,
            second: 2
        })
    ));

    fs::create_dir(&to).unwrap();
    write_folder(&to, &[one, two], &mut |_, _| true).unwrap();
    assert_eq!(fs::read(to.join("two.md")).unwrap(), b"23");
    let again = write_folder(&to, &[one], &mut |_, _| true);
    assert!(matches!(again, Err(WriteError::Exists)));
    assert_eq!(read(&to).len(), 2);
}

#[test]
fn a_title_becomes_a_name_that_every_system_takes() {
    for (title, name) in [
        ("Talks: day 1/2", "Talks day 1 2"),
        ("..", "Untitled"),
        ("con", "con note"),
        ("[[x]]#y", "x y"),
        ("Переговори", "Переговори"),
    ] {
        assert_eq!(paths::file_name(title), name);
    }
    assert!(paths::file_name(&"щ".repeat(500)).len() <= 200);
}
