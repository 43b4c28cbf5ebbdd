//! The matrix in rows, what moved, stages, threads, and incidents around rounds and under
//! readings, in the worked case at both clocks.

use crate::support::{Scene, as_of, at, refused};
use rapporteur_api::cells::{CellHistoryRequest, MatrixMovesRequest, cell_history, matrix_moves};
use rapporteur_api::incidents::{
    IncidentWindowsRequest, IncidentsInRequest, PledgeReadingsRequest, incident_windows,
    incidents_in, pledge_readings,
};
use rapporteur_api::matrix::{IssueTree, MatrixRequest, issue_tree, matrix};
use rapporteur_api::stages::process_stages;
use rapporteur_api::standing::ProcessRequest;
use rapporteur_api::threads::{OfferThreads, OfferThreadsRequest, offer_threads};
use rapporteur_api::{At, Code};
use rapporteur_domain::RecordId;

fn tree(scene: &Scene) -> IssueTree {
    let request = ProcessRequest {
        at: At::default(),
        process: scene.process(),
    };
    issue_tree(&scene.desk(), &request).expect("a tree")
}

fn issue(scene: &Scene, title: &str) -> RecordId {
    let tree = tree(scene);
    let line = tree.issues.iter().find(|line| line.title == title);
    line.expect("a sticking point").id
}

fn party(scene: &Scene, title: &str) -> RecordId {
    let tree = tree(scene);
    let column = tree.parties.iter().find(|column| column.title == title);
    column.expect("a party").id
}

#[test]
fn rows_come_for_the_sticking_points_asked_for() {
    let scene = Scene::demo();
    let tree = tree(&scene);
    assert_eq!((tree.total, tree.issues.len()), (6, 6));
    let depths: Vec<u32> = tree.issues.iter().map(|line| line.depth).collect();
    assert_eq!(depths, [0, 1, 1, 1, 0, 1]);
    let view = matrix(
        &scene.desk(),
        &MatrixRequest {
            at: At::default(),
            process: scene.process(),
            issues: vec![issue(&scene, "Term of the guarantees")],
            first: None,
            parties: vec![party(&scene, "Ukraine")],
        },
    )
    .expect("rows");
    assert_eq!(view.matrix.rows.len(), 1);
    assert_eq!(view.parties.len(), 1);
    let row = &view.matrix.rows[0];
    assert_eq!((row.cells.len(), row.positions), (1, 1));
    // with one party in sight there is nobody to be apart from
    assert!(row.gap.is_none());
}

#[test]
fn a_cell_tells_when_it_was_held_when_recorded_and_by_whom() {
    let scene = Scene::demo();
    let request = CellHistoryRequest {
        at: At::default(),
        issue: issue(&scene, "Term of the guarantees"),
        party: party(&scene, "Ukraine"),
        offset: 0,
        limit: 10,
    };
    let history = cell_history(&scene.desk(), &request).expect("a history");
    assert_eq!(history.total, 1);
    let held = &history.past[0];
    assert_eq!(held.happened, "31 Jan 2026");
    assert!(
        held.recorded.starts_with("2026-01-31T"),
        "{}",
        held.recorded
    );
    let steps = &held.chains[0].steps;
    assert_eq!(steps[0].who, "Ukraine");
    assert_eq!(held.chains[0].words, "Ukraine wants 30 to 50 years.");
    let before = CellHistoryRequest {
        at: at("2026-02-20", "2026-01-29"),
        ..request
    };
    assert_eq!(cell_history(&scene.desk(), &before).expect("none").total, 0);
}

#[test]
fn two_looks_differ_in_what_moved_in_the_world_or_was_learned() {
    let scene = Scene::demo();
    let moves = |at: At, before: At| {
        let request = MatrixMovesRequest {
            at,
            before,
            process: scene.process(),
            parties: Vec::new(),
        };
        let found = matrix_moves(&scene.desk(), &request).expect("moves");
        assert_eq!(found.total as usize, found.moves.len());
        found.moves.len()
    };
    assert_eq!(moves(as_of("2026-02-20"), as_of("2026-01-29")), 7);
    assert_eq!(moves(as_of("2026-02-20"), as_of("2026-02-01")), 0);
    // the same day of the world, known earlier
    let then = at("2026-02-20", "2026-01-29");
    assert_eq!(moves(as_of("2026-02-20"), then), 7);
}

#[test]
fn the_course_of_the_worked_case_goes_back_once() {
    let scene = Scene::demo();
    let request = ProcessRequest {
        at: as_of("2026-02-20"),
        process: scene.process(),
    };
    let course = process_stages(&scene.desk(), &request).expect("a course");
    let steps = &course.trajectory.steps;
    let told: Vec<(&str, bool)> = steps
        .iter()
        .map(|step| (step.stage.code(), step.reversal))
        .collect();
    assert_eq!(
        told,
        [
            ("pre_negotiation", false),
            ("ceasefire", false),
            ("pre_negotiation", true)
        ]
    );
    assert_eq!(course.dates, ["24 Jan 2026", "5 Feb 2026", "18 Feb 2026"]);
}

fn threads(scene: &Scene, at: At, owed_only: bool) -> OfferThreads {
    let request = OfferThreadsRequest {
        at,
        process: Some(scene.process()),
        owed_only,
        party: None,
        offer: None,
        offset: 0,
        limit: 50,
    };
    offer_threads(&scene.desk(), &request).expect("threads")
}

#[test]
fn threads_are_sorted_by_who_has_owed_longest() {
    let scene = Scene::demo();
    let found = threads(&scene, as_of("2026-02-20"), false);
    assert_eq!((found.total, found.waiting), (2, 2));
    let first = &found.threads[0];
    assert_eq!(first.offers.len(), 2);
    assert_eq!(first.owed[0].days, Some(21));
    assert_eq!(first.offers[1].depth, 1);
    // every move and silence of both threads has its date
    let told = found.threads.iter().flat_map(|thread| &thread.offers);
    let told: usize = told.map(|it| it.moves.len() + it.silences.len()).sum();
    assert_eq!((told, found.dates.len()), (10, 10));
    // one offer's own thread, whichever of its offers is asked for
    let request = OfferThreadsRequest {
        at: as_of("2026-02-20"),
        process: None,
        owed_only: false,
        party: None,
        offer: Some(first.offers[1].offer),
        offset: 0,
        limit: 1,
    };
    let own = offer_threads(&scene.desk(), &request).expect("a thread");
    assert_eq!(own.threads, std::slice::from_ref(first));
    assert_eq!(threads(&scene, as_of("2025-01-01"), true).total, 0);
}

#[test]
fn incidents_are_counted_around_rounds_and_in_days_of_choice() {
    let scene = Scene::demo();
    let mut request = IncidentWindowsRequest {
        at: as_of("2026-02-20"),
        process: scene.process(),
        days: 7,
        chosen: Some("2026-01-29".to_owned()),
        offset: 0,
        limit: 10,
    };
    let found = incident_windows(&scene.desk(), &request).expect("windows");
    let counts: Vec<[u32; 3]> = found
        .rounds
        .iter()
        .map(|it| {
            [
                it.before.tally.most,
                it.during.tally.most,
                it.after.tally.most,
            ]
        })
        .collect();
    assert_eq!(counts, [[0, 0, 0], [3, 0, 0], [0, 0, 3]]);
    assert!(found.rounds[0].after.running && !found.rounds[0].after.ahead);
    let before = &found.rounds[1].before.tally;
    assert_eq!((before.killed.least, before.killed.most), (3.0, Some(3.0)));
    assert_eq!(before.killed.untold, 2);
    let chosen = found.chosen.expect("days of choice").tally;
    // the night of 28 to 29 January may lie on either day
    assert_eq!((chosen.least, chosen.most), (1, 2));
    request.days = 0;
    refused(incident_windows(&scene.desk(), &request), Code::QueryBad);
}

#[test]
fn incidents_tell_who_says_what() {
    let scene = Scene::demo();
    let request = IncidentsInRequest {
        at: At::default(),
        process: Some(scene.process()),
        days: Some("2026-01".to_owned()),
        offset: 0,
        limit: 10,
    };
    let found = incidents_in(&scene.desk(), &request).expect("incidents");
    assert_eq!((found.total, found.incidents.len()), (3, 3));
    let last = &found.incidents[2].incident;
    assert_eq!(
        last.killed.map(|it| (it.least, it.most)),
        Some((Some(3.0), Some(3.0)))
    );
    assert_eq!(last.accounts.len(), 1);
    let bad = IncidentsInRequest {
        days: Some("soon".to_owned()),
        ..request
    };
    refused(incidents_in(&scene.desk(), &bad), Code::DateBad);
}

#[test]
fn a_disputed_pledge_has_its_incidents_under_each_reading() {
    let scene = Scene::demo();
    let request = PledgeReadingsRequest {
        at: At::default(),
        process: Some(scene.process()),
        offset: 0,
        limit: 10,
    };
    let found = pledge_readings(&scene.desk(), &request).expect("readings");
    let readings = &found.pledges[0].readings;
    let told: Vec<(&str, u32, u32)> = readings
        .iter()
        .map(|it| (it.scope.as_str(), it.tally.least, it.tally.most))
        .collect();
    assert_eq!(told, [("cities", 2, 3), ("energy", 1, 1)]);
    let judged: Vec<&str> = readings
        .iter()
        .flat_map(|it| &it.incidents)
        .filter_map(|it| Some(it.judged.as_ref()?.state.code()))
        .collect();
    assert_eq!(judged, ["broken", "kept"]);
}
