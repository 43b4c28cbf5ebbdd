//! Folders of Markdown through a dossier: in as one action, out again without loss.

use crate::support::{Scene, refused};
use rapporteur_api::notes::folder::{FileFate, ImportedNotes, export_notes, import_notes};
use rapporteur_api::palette::Names;
use rapporteur_api::writing::undo;
use rapporteur_api::{Code, Progress, Unwatched};
use rapporteur_domain::{Body, Kind, RecordId};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[path = "../exchange/support.rs"]
mod vaults;

fn import(scene: &Scene, from: &Path) -> ImportedNotes {
    let names = Names::default();
    import_notes(&scene.desk(), &names, from, scene.op(), &Unwatched).expect("imported")
}

fn title_of(scene: &Scene, title: &str) -> RecordId {
    scene.find(Kind::Note, title)
}

fn note(scene: &Scene, id: RecordId) -> rapporteur_domain::record::Note {
    match scene
        .page(id, Default::default())
        .expect("a page")
        .row
        .record
        .body
    {
        Body::Note(note) => note,
        _ => panic!("no note"),
    }
}

#[test]
fn a_vault_goes_through_a_dossier_without_loss() {
    let scene = Scene::empty();
    let files = vaults::vault(5_000);
    vaults::write(&scene.path("vault"), &files);
    let taken = import(&scene, &scene.path("vault"));
    assert_eq!(
        (taken.notes, taken.attached, taken.known, taken.left_out),
        (5_000, 101, 0, 0)
    );
    assert_eq!(taken.files.len(), files.len());

    let written = export_notes(&scene.desk(), &scene.path("out"), &Unwatched).unwrap();
    assert_eq!((written.notes, written.attached), (5_000, 101));
    assert_eq!(
        (written.renamed, written.missing),
        (BTreeMap::new(), Vec::new())
    );
    assert!(
        vaults::read(&scene.path("out")) == files,
        "something was lost"
    );

    // Taken once more, nothing is new; the whole goes in one step.
    let again = import(&scene, &scene.path("vault"));
    assert_eq!((again.notes, again.attached, again.known), (0, 0, 5_101));
    assert_eq!(again.saved, None);
    undo(&scene.desk(), &scene.step()).unwrap();
    let left = export_notes(&scene.desk(), &scene.path("nothing"), &Unwatched).unwrap();
    assert_eq!(left.notes, 0);
}

#[test]
fn links_lead_to_notes_of_the_folder_by_path_name_and_alias() {
    let scene = Scene::empty();
    let vault = scene.path("vault");
    fs::create_dir_all(vault.join("a")).unwrap();
    fs::write(
        vault.join("a/One.md"),
        "---\naliases: [First]\n---\nSee ![[map.png]].",
    )
    .unwrap();
    fs::write(
        vault.join("Two.md"),
        "[[a/One]] [[first|it]] [[one#Top]] [[none]] [p](a/map.png)",
    )
    .unwrap();
    fs::write(vault.join("a/map.png"), [1, 2, 3]).unwrap();
    let taken = import(&scene, &vault);
    assert_eq!((taken.notes, taken.attached), (2, 1));
    let one = title_of(&scene, "One");
    let two = note(&scene, title_of(&scene, "Two"));
    assert_eq!(two.mentions, [one]);
    assert_eq!(note(&scene, one).files.len(), 1);
    assert_eq!(two.files.len(), 1);
}

#[test]
fn what_was_changed_here_goes_out_changed_and_what_differs_comes_beside() {
    let scene = Scene::empty();
    let vault = scene.path("vault");
    fs::create_dir_all(&vault).unwrap();
    fs::write(vault.join("One.md"), "---\ntags: [a]\nother: 1\n---\ntext").unwrap();
    import(&scene, &vault);
    let id = title_of(&scene, "One");
    let page = scene.page(id, Default::default()).unwrap();
    let mut record = page.row.record.clone();
    record.head.title = "Renamed: one".to_owned();
    record.head.tags = vec!["b".to_owned()];
    scene.save(&record, Some(page.row.version)).unwrap();
    let mentioned = scene.add(serde_json::json!({
        "kind": "note", "title": "Made here", "body": format!("To [it](record:{id})."),
    }));
    assert!(note(&scene, mentioned).mentions.contains(&id));
    let written = export_notes(&scene.desk(), &scene.path("out"), &Unwatched).unwrap();
    assert_eq!(
        written.renamed.get("Renamed: one").map(String::as_str),
        Some("Renamed one.md")
    );
    let out = vaults::read(&scene.path("out"));
    let text = |path: &str| String::from_utf8(out[path].clone()).unwrap();
    assert_eq!(
        text("Renamed one.md"),
        "---\ntags:\n  - b\nother: 1\n---\ntext"
    );
    assert_eq!(text("Made here.md"), "To [[Renamed one|it]].");

    fs::write(vault.join("One.md"), "another text").unwrap();
    let taken = import(&scene, &vault);
    assert_eq!(taken.files[0].fate, FileFate::Beside);
    assert_eq!(note(&scene, id).body, "text", "nothing is written over");
}

struct Impatient;

impl Progress for Impatient {
    fn report(&self, _: u64, _: u64) {}

    fn cancelled(&self) -> bool {
        true
    }
}

#[test]
fn whoever_stops_it_or_names_nothing_finds_everything_as_it_was() {
    let scene = Scene::empty();
    vaults::write(&scene.path("vault"), &vaults::vault(40));
    let names = Names::default();
    let stopped = import_notes(
        &scene.desk(),
        &names,
        &scene.path("vault"),
        scene.op(),
        &Impatient,
    );
    refused(stopped, Code::Cancelled);
    let missing = import_notes(
        &scene.desk(),
        &names,
        &scene.path("none"),
        scene.op(),
        &Unwatched,
    );
    refused(missing, Code::Io);
    let before = scene.dossier.last_op().unwrap().map(|op| op.seq);
    import(&scene, &scene.path("vault"));
    assert_ne!(scene.dossier.last_op().unwrap().map(|op| op.seq), before);
    refused(
        export_notes(&scene.desk(), &scene.path("out"), &Impatient),
        Code::Cancelled,
    );
    assert!(!scene.path("out").exists());
    fs::create_dir(scene.path("full")).unwrap();
    fs::write(scene.path("full").join("x"), "x").unwrap();
    refused(
        export_notes(&scene.desk(), &scene.path("full"), &Unwatched),
        Code::Exists,
    );
}
