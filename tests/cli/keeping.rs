//! backup, restore, drill, salvage.

use crate::support::{Desk, rapporteur};

#[test]
fn a_backup_is_listed_tried_and_put_back() {
    let desk = Desk::demo();
    let made = desk.json(&["backup"], &[]);
    let name = made["name"].as_str().unwrap().to_owned();
    assert_eq!(made["sound"], true);
    let listed = desk.json(&["backup"], &["--list"]);
    assert_eq!(listed.as_array().unwrap().len(), 1);
    assert!(desk.well(&["drill"], &[]).contains("all there"));

    desk.well(&["undo"], &[]);
    let backup = desk.path(&format!("talks.dossier.backups/{name}.dossier"));
    let words = [
        "restore",
        backup.to_str().unwrap(),
        desk.dossier().to_str().unwrap(),
    ]
    .map(str::to_owned);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let said = rapporteur(&desk.path("."), "", &words);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.out.contains("talks.dossier.replaced-"), "{said:?}");
    assert_eq!(desk.json(&["check"], &[])["intact"], true);
}

#[test]
fn a_file_without_a_manifest_is_no_backup() {
    let desk = Desk::demo();
    let dossier = desk.dossier();
    let said = rapporteur(
        &desk.path("."),
        "",
        &["restore", dossier.to_str().unwrap(), "other.dossier"],
    );
    assert_eq!(said.code, 3, "{said:?}");
    assert!(!desk.path("other.dossier").exists());
}

#[test]
fn a_damaged_dossier_is_salvaged_and_stays_as_it_is() {
    let desk = Desk::demo();
    let mut bytes = std::fs::read(desk.dossier()).unwrap();
    bytes[..4096].fill(0);
    std::fs::write(desk.dossier(), &bytes).unwrap();
    assert_eq!(desk.run(&["check"], &[]).code, 4);
    let said = desk.run(&["salvage"], &[desk.path("new.dossier").to_str().unwrap()]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(
        said.out.contains("Nothing that can be known of was lost"),
        "{said:?}"
    );
    assert_eq!(std::fs::read(desk.dossier()).unwrap(), bytes);
    let checked = rapporteur(&desk.path("."), "", &["check", "new.dossier"]);
    assert_eq!(checked.code, 0, "{checked:?}");
}
