//! A whole vault comes in and goes out again without loss.

use crate::support::{read, vault, write};
use rapporteur_exchange::{Limits, Out, read_folder, write_folder};

#[test]
fn five_thousand_notes_go_out_byte_for_byte() {
    let place = tempfile::tempdir().unwrap();
    let (from, to) = (place.path().join("in"), place.path().join("out"));
    let files = vault(5_000);
    write(&from, &files);
    let mut seen = 0;
    let folder = read_folder(&from, &Limits::default(), &mut |done, _| {
        seen = seen.max(done);
        true
    })
    .unwrap();
    assert_eq!(folder.notes.len(), 5_000);
    assert_eq!(folder.attachments.len(), 101);
    assert!(folder.left_out.is_empty(), "{:?}", folder.left_out.first());
    assert!(seen > 5_000, "progress was told");

    let held: Vec<Vec<u8>> = folder
        .attachments
        .iter()
        .map(|it| std::fs::read(&it.file).unwrap())
        .collect();
    let notes: Vec<[&[u8]; 2]> = folder
        .notes
        .iter()
        .map(|it| [it.front.as_bytes(), it.body.as_bytes()])
        .collect();
    let others: Vec<[&[u8]; 1]> = held.iter().map(|it| [it.as_slice()]).collect();
    let written: Vec<Out<'_>> = folder
        .notes
        .iter()
        .zip(&notes)
        .map(|(it, parts)| Out {
            path: &it.path,
            parts,
        })
        .chain(
            folder
                .attachments
                .iter()
                .zip(&others)
                .map(|(it, parts)| Out {
                    path: &it.path,
                    parts,
                }),
        )
        .collect();
    write_folder(&to, &written, &mut |_, _| true).unwrap();
    assert!(read(&to) == files, "something was lost");
}

#[test]
fn names_tags_and_aliases_are_read_as_people_write_them() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &vault(12));
    let folder = read_folder(place.path(), &Limits::default(), &mut |_, _| true).unwrap();
    let of = |title: &str| folder.notes.iter().find(|it| it.title == title).unwrap();
    assert_eq!(of("Day 1").tags, ["talks", "day/1", "round-1"]);
    assert_eq!(of("Day 1").aliases, ["Day, 1"]);
    assert_eq!(of("Запис 2").tags, ["люди", "переговори", "round-2"]);
    assert_eq!(of("ملاحظة 3").tags, ["one", "two", "round-3"]);
    assert_eq!(of("ملاحظة 3").aliases, ["other"]);
    assert_eq!(
        of("Day 5").tags,
        ["round-5"],
        "a key of another is none of ours"
    );
}

#[test]
fn one_file_is_a_folder_of_one() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), &vault(4));
    let file = place.path().join("Note 0.md");
    let folder = read_folder(&file, &Limits::default(), &mut |_, _| true).unwrap();
    assert_eq!(folder.notes.len(), 1);
    assert_eq!(folder.notes[0].path, "Note 0.md");
}
