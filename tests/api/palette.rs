//! Finding records by any of their names, at both clocks, and moments of the journal.

use crate::support::{Scene, as_known};
use rapporteur_api::moments::{
    JournalDensityRequest, JournalMomentRequest, journal_density, journal_moment,
};
use rapporteur_api::palette::{Names, PaletteHit, PaletteRequest, palette};
use rapporteur_api::writing::{bin_records, restore_records};
use rapporteur_domain::{Kind, RecordId};
use serde_json::json;

fn asked(query: &str) -> PaletteRequest {
    PaletteRequest {
        query: query.to_owned(),
        limit: 20,
        ..PaletteRequest::default()
    }
}

fn find(scene: &Scene, names: &Names, request: &PaletteRequest) -> Vec<PaletteHit> {
    palette(&scene.desk(), names, request)
        .expect("an answer")
        .hits
}

fn titles(hits: &[PaletteHit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.title.as_str()).collect()
}

#[test]
fn a_person_is_found_by_any_spelling_in_any_script() {
    let (scene, names) = (Scene::demo(), Names::default());
    for spelling in [
        "zelensky",
        "Zelenskiy",
        "Зеленський",
        "зеленск",
        "ZELENS",
        "Zelneskyy",
    ] {
        let hits = find(&scene, &names, &asked(spelling));
        assert_eq!(hits[0].title, "Volodymyr Zelenskyy", "{spelling}");
        assert_eq!(hits[0].kind, Kind::Person, "{spelling}");
    }
    let hits = find(&scene, &names, &asked("Ушаков"));
    assert_eq!(hits[0].title, "Yuri Ushakov");
}

#[test]
fn the_exact_name_comes_before_the_begun_and_the_begun_before_the_mistyped() {
    let (scene, names) = (Scene::demo(), Names::default());
    let hits = find(&scene, &names, &asked("Round 2, Abu Dhabi"));
    assert_eq!(hits[0].title, "Round 2, Abu Dhabi");
    assert!(
        hits[0]
            .detail
            .as_deref()
            .is_some_and(|detail| detail.contains("Feb 2026"))
    );
    let hits = find(&scene, &names, &asked("geneva"));
    assert_eq!(
        hits[0].title, "Geneva",
        "the place before the round held there: {hits:?}"
    );
    assert!(titles(&hits).contains(&"Round 3, Geneva"));
}

#[test]
fn what_was_opened_last_comes_first_of_what_answers_alike() {
    let (scene, names) = (Scene::demo(), Names::default());
    let hits = find(&scene, &names, &asked("round"));
    let second = hits
        .iter()
        .filter(|hit| hit.title.starts_with("Round "))
        .nth(1)
        .expect("a second round");
    assert_ne!(hits[0].id, second.id);
    let mut request = asked("round");
    request.recent = vec![second.id];
    let again = find(&scene, &names, &request);
    assert_eq!(again[0].id, second.id);
    assert!(again[0].recent);

    // Nothing typed asks for the recent ones alone.
    request.query = " ".to_owned();
    assert_eq!(
        titles(&find(&scene, &names, &request)),
        [second.title.as_str()]
    );
}

#[test]
fn what_was_not_known_yet_is_not_found() {
    let (scene, names) = (Scene::demo(), Names::default());
    let mut request = asked("Round 3");
    assert!(titles(&find(&scene, &names, &request)).contains(&"Round 3, Geneva"));
    request.at = as_known("2026-02-01");
    assert!(!titles(&find(&scene, &names, &request)).contains(&"Round 3, Geneva"));
}

#[test]
fn names_follow_the_journal() {
    let (scene, names) = (Scene::demo(), Names::default());
    assert!(find(&scene, &names, &asked("Qandahar meeting")).is_empty());
    scene.add(json!({"kind": "round", "title": "Kandahar meeting"}));
    let hits = find(&scene, &names, &asked("Qandahar meeting"));
    assert_eq!(titles(&hits), ["Kandahar meeting"]);

    let id: RecordId = hits[0].id;
    bin_records(&scene.desk(), &scene.records(&[id])).expect("binned");
    assert!(
        find(&scene, &names, &asked("Kandahar")).is_empty(),
        "what is in the bin is not offered"
    );
    restore_records(&scene.desk(), &scene.records(&[id])).expect("restored");
    assert_eq!(
        titles(&find(&scene, &names, &asked("Kandahar"))),
        ["Kandahar meeting"]
    );
}

#[test]
fn developments_are_found_by_their_words() {
    let (scene, names) = (Scene::demo(), Names::default());
    let hits = find(&scene, &names, &asked("long preparation"));
    assert!(
        hits.iter().any(|hit| hit.kind == Kind::Development),
        "{hits:?}"
    );
    assert!(
        find(&scene, &names, &asked("…!")).is_empty(),
        "signs are no words"
    );
}

#[test]
fn the_journal_is_counted_over_its_time_and_never_listed() {
    let scene = Scene::demo();
    let request = JournalDensityRequest { stretches: 24 };
    let density = journal_density(&scene.desk(), &request).expect("a density");
    let (first, last) = (
        density.first.expect("a first"),
        density.last.expect("a last"),
    );
    assert_eq!(first.seq, 1);
    assert!(first.at < last.at);
    assert_eq!(density.learned.len(), 24);
    assert!(
        density.learned[0] > 0 && density.learned[23] > 0,
        "both ends are operations"
    );
    let empty = Scene::empty();
    let density = journal_density(&empty.desk(), &request).expect("a density");
    assert!(density.learned.is_empty() || density.first.is_some());
}

#[test]
fn an_instant_stands_between_the_operations_around_it() {
    let scene = Scene::demo();
    let moment = |at: &str| {
        let request = JournalMomentRequest { at: at.to_owned() };
        journal_moment(&scene.desk(), &request).expect("a moment")
    };
    let before = moment("2020-01-01");
    assert!(before.by.is_none() && before.previous.is_none());
    assert_eq!(before.next.expect("the first").seq, 1);
    let amid = moment("2026-01-29");
    let by = amid.by.expect("an operation");
    assert_eq!(amid.previous.expect("one before").seq, by.seq - 1);
    assert_eq!(amid.next.expect("one after").seq, by.seq + 1);
    assert_eq!(moment(&by.at).by.expect("itself").seq, by.seq);
    assert!(moment("2030-01-01").next.is_none());
}
