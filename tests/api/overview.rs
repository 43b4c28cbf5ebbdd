//! The worked case as an analyst asks about it, on several days and as known at several instants.

use crate::support::{Scene, as_of, at, refused};
use rapporteur_api::matrix::{MatrixRequest, MatrixView, matrix};
use rapporteur_api::record_page::{ShowRecordRequest, why_status};
use rapporteur_api::stages::process_stages;
use rapporteur_api::standing::{OverviewPage, ProcessRequest, overview};
use rapporteur_api::{At, Code};
use rapporteur_domain::folds::contradiction::Contradiction;
use rapporteur_domain::folds::status::Weight;
use rapporteur_domain::{Kind, RecordId};
use serde_json::json;

/// All that was recorded by the end of 29 January.
const KNOWN_29: &str = "2026-01-29T23:59:00Z";
/// The invitation's answer of 30 January was recorded at 15:45.
const KNOWN_30_NOON: &str = "2026-01-30T12:00:00Z";

fn page(scene: &Scene, at: At) -> OverviewPage {
    let process = scene.process();
    overview(&scene.desk(), &ProcessRequest { at, process }).expect("an overview")
}

fn grid(scene: &Scene, at: At) -> MatrixView {
    let process = scene.process();
    let request = MatrixRequest {
        at,
        process,
        issues: Vec::new(),
        first: None,
        parties: Vec::new(),
    };
    matrix(&scene.desk(), &request).expect("a matrix")
}

/// "Round 2, Abu Dhabi | tentative | 1 Feb 2026 · Abu Dhabi" for each line.
fn lines(page: &OverviewPage) -> Vec<String> {
    let line = |it: &rapporteur_api::standing::StandingLine| {
        [&*it.title, &*it.word, &*it.line].join(" | ")
    };
    page.lines.iter().map(line).collect()
}

fn title(page: &OverviewPage, id: RecordId) -> &str {
    page.titles.get(&id).map_or("", String::as_str)
}

#[track_caller]
fn check_lines(at: At, expected: &[&str]) {
    let scene = Scene::demo();
    assert_eq!(lines(&page(&scene, at)), expected);
}

const ROUND_1: &str = "Round 1, Abu Dhabi | concluded | 23–24 Jan 2026 · Abu Dhabi";

#[test]
fn on_29_january_round_2_is_three_days_off_and_kyiv_owes_the_answer() {
    check_lines(
        at("2026-01-29", KNOWN_29),
        &[
            ROUND_1,
            "Round 2, Abu Dhabi | tentative | 1 Feb 2026 · Abu Dhabi",
            "Invitation of Ukraine’s president to Moscow | reiterated | Ukraine owes the answer · day 1 · repeated once",
        ],
    );
}

#[test]
fn the_same_day_as_known_now_has_the_invitation_go_back_to_september() {
    check_lines(
        as_of("2026-01-29"),
        &[
            ROUND_1,
            "Round 2, Abu Dhabi | tentative | 1 Feb 2026 · Abu Dhabi",
            "Invitation of Ukraine’s president to Moscow | reiterated | Ukraine owes the answer · day 1 · repeated twice",
        ],
    );
}

#[test]
fn on_30_january_the_answer_is_owed_by_kyiv_until_it_is_recorded_and_by_russia_after() {
    let before = at("2026-01-30", KNOWN_30_NOON);
    let owed = |scene: &Scene, at: At| {
        let page = page(scene, at);
        let owed = page.standing.owed.iter();
        owed.map(|owed| {
            let party = owed.party.map(|party| title(&page, party).to_owned());
            (title(&page, owed.offer).to_owned(), party, owed.days)
        })
        .collect::<Vec<_>>()
    };
    let scene = Scene::demo();
    assert_eq!(
        owed(&scene, before),
        [(
            "Invitation of Ukraine’s president to Moscow".to_owned(),
            Some("Ukraine".to_owned()),
            Some(2)
        )]
    );
    assert_eq!(
        owed(&scene, as_of("2026-01-30")),
        [(
            "Counter-invitation to Kyiv".to_owned(),
            Some("Russia".to_owned()),
            Some(0)
        )]
    );
}

#[test]
fn the_next_round_is_counted_from_the_day_asked_about() {
    let scene = Scene::demo();
    for (at, days, exact) in [
        (at("2026-01-29", KNOWN_29), Some(3), true),
        (at("2026-01-31", KNOWN_29), Some(1), true),
        (as_of("2026-01-30"), Some(2), true),
        (as_of("2026-02-02"), Some(2), true),
        (as_of("2026-02-04"), Some(0), true),
    ] {
        let standing = page(&scene, at.clone()).standing;
        let next = standing.next_round.expect("a next round");
        assert_eq!((next.in_days, next.exact), (days, exact), "{at:?}");
    }
}

#[test]
fn a_round_whose_day_is_in_doubt_is_not_counted_as_exact() {
    let scene = Scene::demo();
    let round = scene.add(json!({
        "kind": "round", "title": "Round 4", "processes": [scene.process()],
    }));
    scene.add(json!({
        "kind": "development", "subject": round, "happened": "2026-02-21", "own_observation": true,
        "asserts": "round", "state": "floated", "window": "2026-03-03?",
    }));
    let next = page(&scene, At::default()).standing.next_round;
    let next = next.expect("a next round");
    assert_eq!(
        (next.round, next.in_days, next.exact),
        (round, Some(10), false)
    );
    // its day gone by without a report, it is overdue
    let later = page(&scene, as_of("2026-03-05")).standing;
    assert_eq!(later.next_round, None);
    let overdue: Vec<_> = later
        .overdue
        .iter()
        .map(|it| (it.round, it.in_days))
        .collect();
    assert_eq!(overdue, [(round, Some(-2))]);
}

#[test]
fn once_moved_the_round_has_slipped_once_for_a_disputed_reason() {
    let scene = Scene::demo();
    let standing = page(&scene, as_of("2026-02-02")).standing;
    let next = standing.next_round.expect("a next round");
    assert_eq!(
        next.window.map(|window| window.short()).as_deref(),
        Some("4–5 Feb 2026")
    );
    assert_eq!((next.slips, next.reason_disputed), (1, true));

    let round = scene.find(Kind::Round, "Round 2");
    let life = scene.page(round, At::default()).expect("a page").biography;
    let life = life.expect("a biography");
    let slip = life.slips.first().expect("a slip");
    assert_eq!((slip.days, slip.disputed), (Some(3), true));
    let reasons: Vec<&str> = slip.reasons.iter().map(|it| it.reason.as_str()).collect();
    assert_eq!(
        reasons,
        [
            "The situation between the United States and Iran",
            "Three timetables had to be brought together"
        ]
    );
}

#[test]
fn today_no_round_is_scheduled_and_russia_owes_for_22_days() {
    check_lines(
        At::default(),
        &[
            "Round 3, Geneva | concluded | 17–18 Feb 2026 · Geneva",
            "Counter-invitation to Kyiv | made public | Russia owes the answer · day 22",
            "Free economic zone in Donetsk region | floated | Russia and Ukraine owe the answer · day 21",
        ],
    );
}

#[test]
fn what_was_learned_later_is_not_among_the_newest() {
    let scene = Scene::demo();
    let early = page(&scene, at("2026-01-29", KNOWN_29));
    assert_eq!(early.newest.len(), 12);
    for row in &early.newest {
        assert!(row.recorded.as_str() <= KNOWN_29, "{row:?}");
        assert_ne!(row.date.as_deref(), Some("30 Jan 2026"), "{row:?}");
    }
    let evidence = early.newest.iter().filter_map(|row| row.evidence.as_ref());
    let through_tass = evidence
        .filter(|it| it.line == "Dmitry Peskov → TASS → An online news site → captured page");
    let grades: Vec<(&str, &str)> = through_tass
        .map(|it| (it.words.as_str(), it.grade.as_str()))
        .collect();
    assert!(
        grades.contains(&("one origin, two relays", "C2")),
        "{grades:?}"
    );
}

fn sentences(all: &[Contradiction]) -> Vec<&str> {
    all.iter().map(|it| it.sentence.as_str()).collect()
}

#[test]
fn rival_reports_are_told_as_such_once_both_are_known() {
    let scene = Scene::demo();
    assert_eq!(page(&scene, at("2026-01-29", KNOWN_29)).contradictions, []);
    let reason = "Round 2, Abu Dhabi, why the date moved: reported variously: The situation between the United States and Iran; Three timetables had to be brought together";
    assert_eq!(
        sentences(&page(&scene, as_of("2026-02-03")).contradictions),
        [reason]
    );
    assert_eq!(
        sentences(&page(&scene, At::default()).contradictions),
        [
            reason,
            "Round 2, Abu Dhabi, who heads the delegation (Russia): reported variously: Igor Kostyukov; Kirill Dmitriev",
            "Round 2, Abu Dhabi, how many (prisoner exchange, prisoners released by each side): reported variously: 157 prisoners; at least 301 prisoners",
        ]
    );
}

#[test]
fn rival_casualty_figures_are_told_on_the_overview_too() {
    let scene = Scene::demo();
    let incident = scene.find(Kind::Incident, "Zaporizhzhia");
    scene.add(json!({
        "kind": "development", "subject": incident, "happened": "2026-01-29", "own_observation": true,
        "asserts": "incident_report", "text": "Five killed.",
        "killed": { "least": 5, "most": 5, "unit": "people" },
    }));
    let all = page(&scene, At::default()).contradictions;
    let told = sentences(&all);
    assert!(
        told.iter()
            .any(|it| it.starts_with("Drone attack in Zaporizhzhia region")
                && it.contains("3 people; 5 people")),
        "{told:?}"
    );
}

#[test]
fn a_development_shows_what_it_contradicts() {
    let scene = Scene::demo();
    let mine = |title: &str| {
        let id = scene.find(Kind::Development, title);
        let page = scene.page(id, At::default()).expect("a page");
        sentences(&page.contradictions).join(" / ")
    };
    assert!(mine("Witkoff: 157 prisoners").contains("157 prisoners; at least 301"));
    assert!(mine("Another outlet: Dmitriev").contains("who heads the delegation"));
    assert_eq!(mine("US–Russia military channel"), "");
}

#[test]
fn the_matrix_sets_15_years_against_30_to_50_with_a_gap_of_15() {
    let scene = Scene::demo();
    let view = grid(&scene, At::default());
    let term = scene.find(Kind::Issue, "Term of the guarantees");
    let row = view.matrix.rows.iter().find(|row| row.issue == term);
    let row = row.expect("a row");
    let cell = |party: &str| {
        let column = view.parties.iter().position(|it| it.title == party);
        let cell = &row.cells[column.expect("a column")];
        let latest = cell.latest.as_ref();
        latest.and_then(|seen| seen.value_words.clone())
    };
    assert_eq!(cell("United States").as_deref(), Some("15 years"));
    assert_eq!(cell("Ukraine").as_deref(), Some("30–50 years"));
    assert_eq!(cell("Russia"), None);
    let gap = serde_json::to_value(row.gap.as_ref().expect("a gap")).expect("json");
    assert_eq!(gap["gap"], 15.0, "{gap}");
    // a part of the guarantees, under them
    let guarantees = scene.find(Kind::Issue, "Security guarantees");
    assert_eq!((row.parent, row.depth), (Some(guarantees), 1));
}

#[test]
fn the_matrix_grows_with_what_is_known() {
    let scene = Scene::demo();
    for (at, rows) in [
        (at("2026-01-29", "2026-01-28T23:00:00Z"), 0),
        (at("2026-01-29", KNOWN_29), 2),
        (At::default(), 6),
    ] {
        let view = grid(&scene, at.clone());
        assert_eq!(view.matrix.rows.len(), rows, "{at:?}");
        assert_eq!(view.states.len(), rows);
        assert_eq!(view.total as usize, rows);
    }
}

#[test]
fn a_status_names_the_development_that_decides_it() {
    let scene = Scene::demo();
    let id = scene.find(Kind::Round, "Round 2");
    let why = |at: At| {
        let why = why_status(&scene.desk(), &ShowRecordRequest { at, id }).expect("why");
        let shown: Vec<_> = why.rows.iter().map(|row| row.id).collect();
        let explained: Vec<_> = why.explained.iter().map(|it| it.development).collect();
        assert_eq!(shown, explained);
        let decides = why.explained.iter().zip(&why.rows);
        let decides = decides.filter(|(it, _)| it.weight == Weight::Decides);
        decides
            .map(|(_, row)| row.title.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        why(at("2026-01-29", KNOWN_29)),
        ["Round 2 scheduled for Sunday in Abu Dhabi"]
    );
    assert_eq!(
        why(as_of("2026-02-02")),
        ["Round 2 moves to 4–5 February and is confirmed"]
    );
    assert_eq!(why(At::default()), ["Round 2 ends after two days"]);
}

#[test]
fn a_process_that_was_not_there_yet_is_not_found() {
    let scene = Scene::demo();
    let request = ProcessRequest {
        at: at("2026-01-20", "2026-01-20"),
        process: scene.process(),
    };
    refused(overview(&scene.desk(), &request), Code::RecordNotFound);
    refused(
        process_stages(&scene.desk(), &request),
        Code::RecordNotFound,
    );
    let request = MatrixRequest {
        at: request.at,
        process: request.process,
        issues: Vec::new(),
        first: None,
        parties: Vec::new(),
    };
    refused(matrix(&scene.desk(), &request), Code::RecordNotFound);
}
