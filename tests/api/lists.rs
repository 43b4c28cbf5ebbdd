//! Lists: pages, sorting, filters, and the lines of rows.

use crate::support::{Scene, as_known, as_of, refused};
use rapporteur_api::lists::{ListPage, ListRecordsRequest, PAGE, SortBy, list_records};
use rapporteur_api::row::BEGINNING;
use rapporteur_api::{At, Code};
use rapporteur_domain::{AssertionKind, Body, Kind};
use serde_json::json;

fn page(scene: &Scene, request: &ListRecordsRequest) -> ListPage {
    list_records(&scene.desk(), request).expect("a page")
}

fn of(kinds: &[Kind]) -> ListRecordsRequest {
    ListRecordsRequest {
        kinds: kinds.to_vec(),
        limit: 500,
        ..Default::default()
    }
}

const SORTS: [SortBy; 5] = [
    SortBy::Date,
    SortBy::Title,
    SortBy::State,
    SortBy::Recorded,
    SortBy::Window,
];

#[test]
fn pages_put_together_are_the_whole_list_in_every_order() {
    let scene = Scene::demo();
    for kind in [Kind::Development, Kind::Round, Kind::Source] {
        for sort in SORTS {
            let mut request = of(&[kind]);
            request.sort = sort;
            let whole = page(&scene, &request);
            assert_eq!(whole.total as usize, whole.rows.len());
            let mut backwards: Vec<_> = whole.rows.iter().map(|row| row.id).collect();
            backwards.reverse();
            request.descending = true;
            let descending: Vec<_> = page(&scene, &request)
                .rows
                .iter()
                .map(|row| row.id)
                .collect();
            assert_eq!(descending, backwards, "{kind} by {sort:?}");

            request.descending = false;
            request.limit = 7;
            let mut pieces = Vec::new();
            for start in (0..whole.total).step_by(7) {
                request.offset = start;
                let piece = page(&scene, &request);
                assert_eq!(piece.total, whole.total);
                pieces.extend(piece.rows);
            }
            assert!(pieces == whole.rows, "{kind} by {sort:?}");
        }
    }
}

#[test]
fn beyond_the_end_there_is_nothing_and_the_total_stays() {
    let scene = Scene::demo();
    let mut request = of(&[Kind::Round]);
    request.offset = 99;
    let past = page(&scene, &request);
    assert_eq!((past.rows.len(), past.total), (0, 3));
    request.offset = 0;
    request.limit = 0;
    let none = page(&scene, &request);
    assert_eq!((none.rows.len(), none.total), (0, 3));
}

#[test]
fn a_page_is_bounded_whatever_is_asked() {
    let scene = Scene::empty();
    let lines = "{\"kind\":\"note\",\"title\":\"n\"}\n".repeat(PAGE as usize + 20);
    rapporteur_api::lines::add_lines(&scene.desk(), scene.op(), &lines, false).expect("added");
    let mut request = of(&[Kind::Note]);
    request.limit = u32::MAX;
    let all = page(&scene, &request);
    assert_eq!(
        (all.rows.len() as u64, u64::from(all.total)),
        (PAGE, PAGE + 20)
    );
}

#[test]
fn developments_run_by_date_and_titles_by_letter() {
    let scene = Scene::demo();
    let dates: Vec<_> = page(&scene, &of(&[Kind::Development]))
        .rows
        .iter()
        .filter_map(|row| row.record.development().map(|it| it.happened.earliest()))
        .collect();
    assert!(dates.is_sorted(), "{dates:?}");
    let mut by_title = of(&[Kind::Person]);
    by_title.sort = SortBy::Title;
    let titles = scene.titles(&by_title);
    assert!(
        titles.iter().map(|it| it.to_lowercase()).is_sorted(),
        "{titles:?}"
    );
}

#[test]
fn rounds_run_by_when_they_are_held() {
    let scene = Scene::demo();
    let mut request = of(&[Kind::Round]);
    request.sort = SortBy::Window;
    assert_eq!(
        scene.titles(&request),
        [
            "Round 1, Abu Dhabi",
            "Round 2, Abu Dhabi",
            "Round 3, Geneva"
        ]
    );
}

#[test]
fn filters_narrow_a_list_at_both_clocks() {
    let scene = Scene::demo();
    let round = scene.find(Kind::Round, "Round 2");
    let russia = scene.find(Kind::Party, "Russia");
    let by = |change: fn(&mut ListRecordsRequest)| {
        let mut request = of(&[]);
        change(&mut request);
        request
    };
    let mut heads = by(|it| it.asserts = vec![AssertionKind::Delegation]);
    heads.subject = Some(round);
    heads.party = Some(russia);
    assert_eq!(scene.titles(&heads).len(), 2);
    let concluded = by(|it| {
        it.kinds = vec![Kind::Round];
        it.states = vec!["concluded".to_owned()];
    });
    assert_eq!(scene.titles(&concluded).len(), 3);
    let then = |at: At| {
        scene.titles(&ListRecordsRequest {
            at,
            ..concluded.clone()
        })
    };
    assert_eq!(then(as_of("2026-02-04")), ["Round 1, Abu Dhabi"]);
    assert_eq!(
        then(as_known("2026-02-05T12:00:00Z")),
        ["Round 1, Abu Dhabi"]
    );
    let words = by(|it| {
        it.kinds = vec![Kind::Question];
        it.text = "round next when".to_owned();
    });
    assert!(scene.titles(&words).len() <= 1);
    let mut nothing = of(&[Kind::Round]);
    nothing.text = "\"\"".to_owned();
    refused(list_records(&scene.desk(), &nothing), Code::QueryBad);
}

#[test]
fn a_list_shows_beginnings_and_the_page_the_whole() {
    let scene = Scene::empty();
    let long = "ü".repeat(BEGINNING * 3);
    let id = scene.add(json!({ "kind": "note", "title": "Long", "body": long }));
    let body = |record: &rapporteur_domain::Record| match &record.body {
        Body::Note(note) => note.body.chars().count(),
        _ => 0,
    };
    let list = page(&scene, &of(&[Kind::Note]));
    assert_eq!(body(&list.rows[0].record), BEGINNING + 1);
    let whole = scene.page(id, At::default()).expect("a page").row;
    assert_eq!(body(&whole.record), BEGINNING * 3);
}

#[test]
fn a_row_is_called_something_whatever_the_analyst_left_empty() {
    let scene = Scene::demo();
    let round = scene.find(Kind::Round, "Round 2");
    let id = scene.add(json!({
        "kind": "development", "subject": round, "happened": "2026-02-06", "own_observation": true,
        "asserts": "silence", "form": "no_readout",
    }));
    let mut request = of(&[Kind::Development]);
    request.subject = Some(round);
    let list = page(&scene, &request);
    let row = list.rows.iter().find(|row| row.id == id).expect("a row");
    assert!(!row.title.trim().is_empty());
    assert_eq!(row.subject_title.as_deref(), Some("Round 2, Abu Dhabi"));
    assert_eq!(row.date.as_deref(), Some("6 Feb 2026"));
    let evidence = row.evidence.as_ref().expect("evidence");
    assert_eq!(evidence.line, "own observation");
    assert_eq!(
        list.titles.get(&round).map(String::as_str),
        Some("Round 2, Abu Dhabi")
    );
}

#[test]
fn a_status_is_told_in_a_line() {
    let scene = Scene::demo();
    let line = |kind: Kind, title: &str| {
        let page = scene
            .page(scene.find(kind, title), as_of("2026-02-03"))
            .expect("a page");
        (
            page.row.status_word.unwrap_or_default(),
            page.row.status_line.unwrap_or_default(),
        )
    };
    let told = |word: &str, line: &str| (word.to_owned(), line.to_owned());
    assert_eq!(
        line(Kind::Round, "Round 2"),
        told(
            "confirmed",
            "4–5 Feb 2026 · Abu Dhabi · slipped once · reason disputed"
        )
    );
    assert_eq!(
        line(Kind::Offer, "Counter-invitation"),
        told("made public", "Russia owes the answer · day 4")
    );
    assert_eq!(line(Kind::Issue, "Territory").0, "sticking point");
    assert!(line(Kind::Pledge, "Pause").1.contains("cities: "));
}
