//! Backups as they are used: before anything large, when they are due, in two places, and after a purge.

use crate::support::{Scene, refused};
use rapporteur_api::backups::{
    self, Reason, back_up, backup_state, backups_of, drill_backups, due, forget_before,
    made_before, restore_backup,
};
use rapporteur_api::bulk::{ChangeManyRequest, Chosen, Edit, change_many};
use rapporteur_api::salvaging::salvage;
use rapporteur_api::writing::{PurgeRequest, bin_records, purge_records};
use rapporteur_api::{Code, Desk, Host, Unwatched};
use rapporteur_domain::RecordId;
use serde_json::json;

fn reasons(scene: &Scene) -> Vec<String> {
    let rows = backups_of(scene.dossier.path());
    rows.into_iter().map(|row| row.reason).collect()
}

fn notes(scene: &Scene, count: usize) -> Vec<RecordId> {
    (0..count)
        .map(|number| scene.add(json!({ "kind": "note", "title": format!("Note {number}") })))
        .collect()
}

fn tag(scene: &Scene, ids: &[RecordId]) {
    let request = ChangeManyRequest {
        op_id: scene.op(),
        task: String::new(),
        chosen: Chosen {
            ids: ids.to_vec(),
            ..Default::default()
        },
        edit: Edit::Tags {
            add: vec![format!("t{}", ids.len())],
            remove: Vec::new(),
        },
    };
    change_many(&scene.desk(), &request, &Unwatched).expect("changed");
}

#[test]
fn what_is_large_is_backed_up_first_and_what_is_not_is_not() {
    let scene = Scene::empty();
    let ids = notes(&scene, 120);
    tag(&scene, &ids[..4]);
    assert_eq!(reasons(&scene), [] as [String; 0], "a handful");
    tag(&scene, &ids[..6]);
    assert_eq!(reasons(&scene), [] as [String; 0], "a twentieth");
    tag(&scene, &ids[..7]);
    assert_eq!(reasons(&scene), ["bulk"], "more than a twentieth");
    tag(&scene, &ids[..21]);
    assert_eq!(reasons(&scene), ["bulk", "bulk"]);
    back_up(&scene.desk(), Reason::Asked, &Unwatched).expect("a backup");
    tag(&scene, &ids);
    assert_eq!(
        reasons(&scene),
        ["asked", "bulk", "bulk"],
        "this very state had one"
    );
}

#[test]
fn a_purge_is_backed_up_and_can_be_taken_out_of_the_backups_too() {
    let scene = Scene::empty();
    let ids = notes(&scene, 3);
    bin_records(&scene.desk(), &scene.records(&ids[..1])).expect("binned");
    let request = PurgeRequest {
        op_id: scene.op(),
        ids: ids[..1].to_vec(),
        confirmed: false,
    };
    purge_records(&scene.desk(), &request).expect("purged");
    assert_eq!(reasons(&scene), ["purge"]);
    let seq = scene.dossier.history().expect("a journal").seq;
    assert_eq!(made_before(scene.dossier.path(), seq), 1);
    let removed = forget_before(&scene.desk(), &Unwatched).expect("removed");
    assert_eq!(removed, 1);
    assert_eq!(made_before(scene.dossier.path(), seq), 0);
    let state = backup_state(&scene.desk()).expect("a state");
    assert_eq!((state.backups.len(), state.backups[0].behind), (1, Some(0)));
}

#[test]
fn one_is_due_after_half_an_hour_in_which_something_changed() {
    let scene = Scene::empty();
    let asked = || due(&scene.desk()).expect("an answer");
    assert!(!asked().backup, "nothing is in it yet");
    notes(&scene, 1);
    assert!(asked().backup, "it has none");
    back_up(&scene.desk(), Reason::Interval, &Unwatched).expect("a backup");
    scene.host.set("2026-02-21T09:00:00Z");
    assert!(!asked().backup, "nothing has changed");
    notes(&scene, 1);
    assert!(asked().backup);
    scene.host.set("2026-02-21T08:29:59Z");
    assert!(!asked().backup, "not yet");
    scene.host.set("2016-02-21T08:00:00Z");
    assert!(asked().backup, "a clock that was set back skips none");
}

#[test]
fn a_drill_is_due_a_month_after_the_first_backup_or_the_last_drill() {
    let scene = Scene::empty();
    notes(&scene, 2);
    back_up(&scene.desk(), Reason::Asked, &Unwatched).expect("a backup");
    let is_due = || due(&scene.desk()).expect("an answer").drill;
    assert!(!is_due());
    scene.host.set("2026-03-24T08:00:00Z");
    assert!(is_due());
    let drill = backups::drill(&scene.desk(), &Unwatched).expect("a drill");
    assert!(drill.sound && drill.records == 2, "{drill:?}");
    assert!(!is_due());
}

/// A host with a second place for backups.
struct Twofold<'a>(&'a Scene);

impl Host for Twofold<'_> {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        self.0.host.now()
    }
    fn today(&self) -> chrono::NaiveDate {
        self.0.host.today()
    }
    fn fresh(&self) -> uuid::Uuid {
        self.0.host.fresh()
    }
    fn author(&self) -> String {
        self.0.host.author()
    }
    fn replica(&self) -> uuid::Uuid {
        self.0.host.replica()
    }
    fn second_place(&self) -> Option<std::path::PathBuf> {
        Some(self.0.path("second"))
    }
}

#[test]
fn a_second_place_that_is_gone_is_said_and_the_first_has_it() {
    let scene = Scene::empty();
    notes(&scene, 1);
    let desk = Desk {
        dossier: &scene.dossier,
        host: &Twofold(&scene),
    };
    std::fs::write(scene.path("second"), "a file stands where the folder was").expect("written");
    let error = back_up(&desk, Reason::Asked, &Unwatched).expect_err("said");
    assert_eq!(error.code, Code::BackupSecond);
    assert_eq!(reasons(&scene).len(), 1);
    std::fs::remove_file(scene.path("second")).expect("removed");
    notes(&scene, 1);
    back_up(&desk, Reason::Asked, &Unwatched).expect("both");
    let there = backups_of(&scene.path("second").join("talks.dossier"));
    assert_eq!(there.len(), 1);
}

#[test]
fn a_dossier_is_put_back_without_being_open() {
    let scene = Scene::empty();
    let ids = notes(&scene, 1);
    let made = back_up(&scene.desk(), Reason::Asked, &Unwatched).expect("a backup");
    notes(&scene, 1);
    let path = scene.dossier.path().to_owned();
    let in_use = restore_backup(&path, &made.name, &scene.host).expect_err("open");
    refused(Err::<(), _>(in_use), Code::InUse);
    let Scene {
        dossier,
        host,
        folder,
    } = scene;
    dossier.close().expect("closed");
    let missing = restore_backup(&path, "../talks", &host).expect_err("no such backup");
    assert_eq!(missing.code, Code::BackupNotFound);
    let restored = restore_backup(&path, &made.name, &host).expect("restored");
    assert!(restored.kept.expect("kept").contains(".replaced-"));
    let scene = Scene {
        dossier: rapporteur_api::dossiers::open_dossier(&path, false).expect("opened"),
        host,
        folder,
    };
    assert_eq!(scene.title(ids[0]), "Note 0");
    assert_eq!(scene.dossier.history().expect("a journal").seq, 1);
    drill_backups(&path, &scene.host, &Unwatched).expect("a drill beside the open dossier");
}

#[test]
fn what_is_left_of_the_demo_is_the_demo() {
    let scene = Scene::demo();
    let whole = rapporteur_api::journal::dossier_state(&scene.desk()).expect("a state");
    let path = scene.dossier.path().to_owned();
    let new = scene.path("new.dossier");
    let Scene {
        dossier,
        host,
        folder: _folder,
    } = scene;
    dossier.close().expect("closed");
    let report = salvage(&path, &new, &host, &Unwatched).expect("salvaged");
    assert_eq!(report.lost, []);
    assert_eq!(report.operations, whole.journal.unsigned_abs());
    let taken = salvage(&path, &new, &host, &Unwatched).expect_err("there already");
    assert_eq!(taken.code, Code::Exists);
}
