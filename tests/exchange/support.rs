//! A vault written by a program: folders, links, embeds, front matter in the ways people write it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Files by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A vault of so many notes and some files beside them, the same for the same number.
pub fn vault(notes: u32) -> Files {
    let mut files = Files::new();
    for number in 0..notes {
        files.insert(path(number), note(number, notes).into_bytes());
    }
    for number in 0..notes.div_ceil(50) {
        let bytes: Vec<u8> = (0..997_u32)
            .map(|at| (at * (number + 3) % 251) as u8)
            .collect();
        files.insert(format!("Files/map {number}.png"), bytes);
    }
    files.insert("Files/board.canvas".to_owned(), b"{\"nodes\":[]}".to_vec());
    files
}

fn path(number: u32) -> String {
    match number % 4 {
        0 => format!("Note {number}.md"),
        1 => format!("Rounds/2026/Day {number}.md"),
        2 => format!("Люди/Запис {number}.md"),
        _ => format!("ملاحظات/ملاحظة {number}.markdown"),
    }
}

fn note(number: u32, notes: u32) -> String {
    let other = (number * 7 + 1) % notes;
    let front = match number % 6 {
        0 => String::new(),
        1 => format!("---\ntags: [talks, day/{number}]\naliases:\n  - \"Day, {number}\"\n---\n"),
        2 => "---\ntags:\n  - люди\n  - переговори\ncssclass: wide\n---\n\n".to_owned(),
        3 => "---\r\nalias: other\r\ntag: one two\r\n---\r\n".to_owned(),
        4 => "\u{feff}---\nunclosed: yes\n".to_owned(),
        _ => "---\n# a comment\nnested:\n  tags: no\n---\n".to_owned(),
    };
    let newline = if number % 6 == 3 { "\r\n" } else { "\n" };
    let lines = [
        format!("# Note {number}"),
        format!(
            "See [[Note {}|the other]] and [[Rounds/2026/Day {other}#Morning]].",
            other / 4 * 4
        ),
        format!(
            "![[map {}.png]] #round-{number} but `#not-a-tag`",
            number / 50
        ),
        "A block. ^block-1".to_owned(),
        "- [ ] ask\n- [x] asked".replace('\n', newline),
    ];
    let end = if number.is_multiple_of(5) {
        ""
    } else {
        newline
    };
    format!("{front}{}{end}", lines.join(newline))
}

pub fn write(folder: &Path, files: &Files) {
    for (path, bytes) in files {
        let to = folder.join(path);
        fs::create_dir_all(to.parent().expect("a vault on the disk")).expect("a vault on the disk");
        fs::write(to, bytes).expect("a vault on the disk");
    }
}

pub fn read(folder: &Path) -> Files {
    let mut out = Files::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(here).expect("a vault on the disk") {
            let path = entry.expect("a vault on the disk").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .expect("a vault on the disk")
                    .to_str()
                    .expect("a vault on the disk");
                out.insert(
                    name.to_owned(),
                    fs::read(&path).expect("a vault on the disk"),
                );
            }
        }
    }
    out
}
