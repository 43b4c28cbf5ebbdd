//! Searching the whole dossier at both clocks.

use crate::support::{Scene, as_known, refused};
use rapporteur_api::search::{SearchAnswer, SearchRequest, search};
use rapporteur_api::writing::bin_records;
use rapporteur_api::{At, Code};
use rapporteur_domain::{AssertionKind, Kind};
use serde_json::json;

fn find(scene: &Scene, request: SearchRequest) -> SearchAnswer {
    search(&scene.desk(), &request).expect("an answer")
}

fn asked(query: &str) -> SearchRequest {
    SearchRequest {
        query: query.to_owned(),
        limit: 50,
        ..Default::default()
    }
}

fn titles(answer: &SearchAnswer) -> Vec<&str> {
    let hits = answer.groups.iter().flat_map(|group| &group.hits);
    hits.map(|hit| hit.row.title.as_str()).collect()
}

#[test]
fn a_person_is_found_under_any_spelling() {
    let scene = Scene::demo();
    for spelling in ["Zelenskyy", "zelensky", "Зеленський", "Зеленский"] {
        let mut request = asked(spelling);
        request.kinds = vec![Kind::Person];
        assert_eq!(
            titles(&find(&scene, request)),
            ["Volodymyr Zelenskyy"],
            "{spelling}"
        );
    }
}

#[test]
fn what_was_not_known_yet_is_not_found() {
    let scene = Scene::demo();
    let now = find(&scene, asked("Geneva"));
    assert!(titles(&now).contains(&"Round 3, Geneva"));
    let mut then = asked("Geneva");
    then.at = as_known("2026-02-01");
    assert!(titles(&find(&scene, then)).is_empty());
}

#[test]
fn what_had_not_happened_yet_is_not_found() {
    let scene = Scene::demo();
    let mut request = asked("Witkoff");
    request.asserts = vec![AssertionKind::Statement];
    assert_eq!(titles(&find(&scene, request.clone())).len(), 1);
    request.at = At {
        as_of: Some("2026-02-04".to_owned()),
        as_known: None,
    };
    assert!(titles(&find(&scene, request)).is_empty());
}

#[test]
fn a_corrected_word_is_found_at_the_clock_at_which_it_stood() {
    let scene = Scene::demo();
    let mut old = asked("\"becomes public\"");
    assert!(titles(&find(&scene, old.clone())).is_empty());
    old.at = as_known("2026-01-30");
    assert_eq!(
        titles(&find(&scene, old)),
        ["Moscow invitation becomes public"]
    );
}

#[test]
fn quotes_hold_words_together_and_a_minus_excludes() {
    let scene = Scene::demo();
    let both = find(&scene, asked("Round Abu Dhabi"));
    let without = find(&scene, asked("Round Abu Dhabi -Kostyukov"));
    assert!(titles(&without).len() < titles(&both).len());
    assert!(titles(&find(&scene, asked("\"zone economic\""))).is_empty());
}

#[test]
fn a_hit_shows_its_words_in_pieces() {
    let scene = Scene::demo();
    let answer = find(&scene, asked("timetables"));
    let hits = answer.groups.iter().flat_map(|group| &group.hits);
    let mut marked = 0;
    for hit in hits {
        let pieces = hit.snippet.iter().filter(|piece| piece.hit);
        for piece in pieces {
            // Other forms of a word are hits, and marked as such.
            assert!(
                piece.text.to_lowercase().starts_with("timetable"),
                "{}",
                piece.text
            );
            marked += 1;
        }
    }
    assert!(marked > 0, "{answer:?}");
}

#[test]
fn a_page_of_hits_says_how_many_there_are() {
    let scene = Scene::demo();
    let all = find(&scene, asked("Abu"));
    let mut request = asked("Abu");
    request.limit = 1;
    let first = find(&scene, request);
    for (some, all) in first.groups.iter().zip(&all.groups) {
        assert_eq!((some.kind, some.total), (all.kind, all.total));
        assert_eq!(some.hits.len(), 1);
        assert_eq!(all.hits.len(), all.total as usize);
    }
    assert!(!all.more);
}

#[test]
fn the_bin_is_not_searched() {
    let scene = Scene::empty();
    let id = scene.add(json!({ "kind": "note", "title": "Kestrel" }));
    assert_eq!(titles(&find(&scene, asked("kestrel"))), ["Kestrel"]);
    bin_records(&scene.desk(), &scene.records(&[id])).expect("binned");
    assert!(titles(&find(&scene, asked("kestrel"))).is_empty());
}

#[test]
fn whatever_is_typed_is_an_answer_or_a_refusal_never_a_failure() {
    let scene = Scene::demo();
    // Operators without what they join are explained now, with their place.
    for query in [
        "",
        "   ",
        "-",
        "-Geneva",
        "\"\"",
        "***",
        "()",
        "\u{0}",
        "a AND OR NOT",
        "x:y",
    ] {
        refused(search(&scene.desk(), &asked(query)), Code::QueryBad);
    }
    for query in [
        "\"unbalanced",
        "NEAR(a b)",
        "title:x",
        "a* b*",
        "x'; DROP TABLE op",
        "^a",
        "{a b}: c",
        "абв\u{301}",
        "𝕏",
        &"word ".repeat(500),
    ] {
        let answer = search(&scene.desk(), &asked(query));
        assert!(answer.is_ok(), "{query}: {answer:?}");
    }
}
