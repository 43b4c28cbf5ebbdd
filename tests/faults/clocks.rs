//! Clocks that are wrong: what is recorded is ordered by its place in the journal, and neither a clock that jumps
//! by years nor the zone or language of the system changes what a dossier says.

use crate::child::{Part, child};
use crate::replay::image_of;
use crate::shim::folder;
use crate::support::{Talks, day, id, note, process, start};
use crate::work::Dice;
use chrono::Duration;
use rapporteur_domain::OpId;
use rapporteur_store::{At, Base, Op};
use uuid::Uuid;

const DECADE: i64 = 10 * 366 * 24 * 3600;

fn jumping(seed: u64, operations: u128) -> Talks {
    let talks = Talks::new();
    talks.put(&[process(1, "Talks")]);
    let mut dice = Dice::new(seed);
    let mut now = start();
    for number in 0..operations {
        let jump = match dice.below(6) {
            0 => -DECADE,
            1 => DECADE,
            2 => 0,
            other => other as i64,
        };
        now += Duration::seconds(jump);
        let op = Op {
            id: OpId(Uuid::from_u128(0xC10C_0000 + number)),
            label: "Write".into(),
            at: now,
            author: "A".into(),
        };
        let text = format!("text {number}");
        talks
            .dossier
            .transact(&op, |writer| {
                writer.put(&note(100, "Note", &text, &[1]), Base::Any)
            })
            .unwrap();
    }
    talks
}

#[test]
fn what_was_known_when_follows_the_order_of_saving() {
    for seed in 0..8 {
        let talks = jumping(seed, 30);
        assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
        let versions = talks.reader().versions(id(100)).unwrap();
        assert_eq!(versions.len(), 30, "each text is kept");
        let journal = talks.reader().journal(0, 100).unwrap();
        for pair in journal.windows(2) {
            // Newest first.
            assert!(pair[0].op.at > pair[1].op.at && pair[0].op.seq > pair[1].op.seq);
        }
        for row in &journal[..29] {
            let at = At {
                as_of: day("2026-12-31"),
                as_known: Some(row.op.at),
            };
            let reader = talks.dossier.reader(at).unwrap();
            assert_eq!(reader.seq(), row.op.seq, "an instant names one operation");
        }
    }
}

/// The bytes of a dossier that a child made under some environment.
fn made_under(environment: &[(&str, &str)]) -> Vec<u8> {
    let folder = folder();
    let path = folder.path().join("talks.dossier");
    let done = child(Part::Steps(25), &path, 6)
        .envs(environment.iter().copied())
        .output()
        .unwrap();
    assert!(done.status.success());
    image_of(folder.path()).remove("talks.dossier").unwrap()
}

#[test]
fn a_dossier_is_the_same_file_in_every_zone_and_language() {
    let here = made_under(&[("TZ", "UTC"), ("LANG", "C")]);
    let zones = [
        "Pacific/Kiritimati",
        "Pacific/Marquesas",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "America/St_Johns",
        "Africa/Casablanca",
        "Europe/Dublin",
        "Antarctica/Troll",
        "Nowhere/AtAll",
        "",
    ];
    for zone in zones {
        for language in ["ar_EG.UTF-8", "tr_TR.UTF-8"] {
            let there = made_under(&[("TZ", zone), ("LANG", language), ("LC_ALL", language)]);
            assert!(here == there, "{zone} {language}");
        }
    }
}

#[test]
fn another_text_is_another_file() {
    // The control: were the bytes not compared, or not made by the child, every zone would agree.
    let folder = folder();
    let path = folder.path().join("talks.dossier");
    let done = child(Part::Steps(25), &path, 7).output().unwrap();
    assert!(done.status.success());
    let other = image_of(folder.path()).remove("talks.dossier").unwrap();
    assert!(other != made_under(&[("TZ", "UTC")]));
}
