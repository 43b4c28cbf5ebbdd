//! Where the talks are held and who comes: the worked case's venues, hours, delegations and the
//! life of its second round, at several clocks.

use crate::support::{Scene, at};
use rapporteur_api::At;
use rapporteur_api::delegations::{DelegationsPage, DelegationsRequest, delegations};
use rapporteur_api::record_page::ShowRecordRequest;
use rapporteur_api::rounds::{RoundStory, WindowFate, round_story};
use rapporteur_api::venues::{LocalMomentKind, VenueLine, VenuesPage, VenuesRequest, venues};
use rapporteur_domain::Kind;
use rapporteur_domain::gazetteer::Whence;
use rapporteur_domain::record::StanceWord;
use serde_json::json;

fn page(scene: &Scene, at: At) -> VenuesPage {
    let request = VenuesRequest {
        at,
        process: scene.process(),
        offset: 0,
        limit: 50,
    };
    venues(&scene.desk(), &request).expect("venues")
}

fn line<'a>(page: &'a VenuesPage, title: &str) -> &'a VenueLine {
    let found = page.venues.iter().find(|line| line.title.contains(title));
    found.unwrap_or_else(|| panic!("no venue {title}"))
}

/// "Russia suggested" for each party that took a stance.
fn said(page: &VenuesPage, title: &str) -> Vec<String> {
    let cells = &line(page, title).board.cells;
    let told = page.parties.iter().zip(cells).filter_map(|(party, cell)| {
        let latest = cell.latest.as_ref()?;
        Some(format!("{} {}", party.title, latest.stance))
    });
    told.collect()
}

#[test]
fn the_board_is_that_of_both_clocks() {
    let scene = Scene::demo();
    let now = page(&scene, At::default());
    assert_eq!(
        said(&now, "Moscow"),
        ["Russia suggested", "Ukraine refused"]
    );
    assert_eq!(
        said(&now, "Geneva"),
        [
            "Russia acceptable",
            "Ukraine acceptable",
            "United States acceptable"
        ]
    );
    // the refusal of 30 January was recorded in its afternoon
    let before = page(&scene, at("2026-01-30", "2026-01-30T12:00:00Z"));
    assert_eq!(said(&before, "Moscow"), ["Russia suggested"]);
    assert!(
        before
            .venues
            .iter()
            .all(|line| !line.title.contains("Geneva"))
    );
    // what was only supposed does not count, and is told of
    let kyiv = &line(&now, "Kyiv").board.cells[0];
    assert!(kyiv.latest.is_none() && kyiv.aside == 1);
}

#[test]
fn distances_are_great_circles_to_the_seats() {
    let scene = Scene::demo();
    let now = page(&scene, At::default());
    let seats: Vec<_> = now
        .seats
        .iter()
        .flatten()
        .map(|it| it.title.as_str())
        .collect();
    assert_eq!(seats[..3], ["Moscow", "Kyiv", "Washington"]);
    assert!(
        now.seats
            .iter()
            .flatten()
            .all(|it| it.point_from == Some(Whence::Gazetteer))
    );
    let abu_dhabi = line(&now, "Abu Dhabi");
    let km = abu_dhabi.distances[0].expect("a distance");
    assert!((3650..3800).contains(&km), "Abu Dhabi to Moscow: {km} km");
    assert!(line(&now, "Moscow").distances[0].expect("a distance") < 5);
    assert_eq!(abu_dhabi.rounds.len(), 2);
}

#[test]
fn a_party_may_sit_elsewhere_than_its_code_says() {
    let scene = Scene::demo();
    let geneva = scene.find(Kind::Place, "Geneva");
    let us = scene.find(Kind::Party, "United States");
    let mut record = scene.page(us, At::default()).expect("a page").row;
    let mut json = serde_json::to_value(&record.record).expect("json");
    json["seat"] = json!(geneva);
    record.record = scene.record(json);
    scene
        .save(&record.record, Some(record.version))
        .expect("saved");
    let now = page(&scene, At::default());
    assert_eq!(now.seats[2].as_ref().expect("a seat").title, "Geneva");
    assert_eq!(line(&now, "Geneva").distances[2], Some(0));
}

#[test]
fn hours_follow_each_place_and_its_clock_changes() {
    let scene = Scene::demo();
    // round 3 begins at ten in Geneva: the sessions stand in its record
    let now = page(&scene, At::default());
    assert_eq!(now.moments[0].kind, LocalMomentKind::Now);
    let first = now
        .moments
        .iter()
        .position(|it| it.title == "First day")
        .expect("a session");
    let hour = |page: &VenuesPage, title: &str, moment: usize| {
        line(page, title).place.hours[moment]
            .as_ref()
            .map(|it| (it.local.clone(), it.offset))
    };
    let local = |text: &str, offset| Some((text.to_owned(), offset));
    assert_eq!(hour(&now, "Geneva", first), local("2026-02-17T10:00", 60));
    assert_eq!(
        hour(&now, "Abu Dhabi", first),
        local("2026-02-17T13:00", 240)
    );
    assert_eq!(hour(&now, "Moscow", first), local("2026-02-17T12:00", 180));
    // noon of a day in summer: Geneva has moved its clocks, Moscow has not
    let summer = page(
        &scene,
        At {
            as_of: Some("2026-07-01".into()),
            as_known: None,
        },
    );
    assert_eq!(summer.moments[0].kind, LocalMomentKind::Noon);
    assert_eq!(hour(&summer, "Geneva", 0), local("2026-07-01T14:00", 120));
    assert_eq!(hour(&summer, "Moscow", 0), local("2026-07-01T15:00", 180));
}

#[test]
fn the_gazetteer_fills_in_what_the_analyst_left_empty() {
    let scene = Scene::demo();
    let place = scene.add(json!({"kind": "place", "title": "Vienna", "country": "AT"}));
    let process = scene.process();
    scene.add(json!({"kind": "venue_option", "title": "Vienna, for round 4", "place": place, "processes": [process]}));
    let now = page(&scene, At::default());
    let vienna = &line(&now, "Vienna").place;
    assert_eq!(vienna.point_from, Some(Whence::Gazetteer));
    assert_eq!(vienna.zone.as_deref(), Some("Europe/Vienna"));
    let unknown = scene.add(json!({"kind": "place", "title": "A tent in the desert"}));
    scene.add(json!({"kind": "venue_option", "title": "The tent", "place": unknown, "processes": [process]}));
    let tent = line(&page(&scene, At::default()), "The tent").clone();
    assert!(tent.place.point.is_none() && tent.distances.iter().all(Option::is_none));
}

#[test]
fn incidents_are_put_together_by_place_and_the_rest_is_counted() {
    let scene = Scene::demo();
    let now = page(&scene, At::default());
    let spots: Vec<_> = now
        .incidents
        .iter()
        .map(|it| (it.place.title.as_str(), it.count))
        .collect();
    assert_eq!(spots, [("Dnipro", 1), ("Zaporizhzhia", 1)]);
    assert_eq!((now.incidents_seen, now.incidents_unplaced), (3, 1));
    let before = page(
        &scene,
        At {
            as_of: Some("2026-01-20".into()),
            as_known: None,
        },
    );
    assert_eq!((before.incidents.len(), before.incidents_seen), (0, 0));
}

#[test]
fn venues_come_in_pages() {
    let scene = Scene::demo();
    let all = page(&scene, At::default());
    let request = VenuesRequest {
        at: At::default(),
        process: scene.process(),
        offset: 1,
        limit: 2,
    };
    let part = venues(&scene.desk(), &request).expect("a page");
    assert_eq!(part.total, all.total);
    let titles = |page: &VenuesPage| {
        page.venues
            .iter()
            .map(|it| it.title.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(titles(&part), titles(&all)[1..3]);
}

fn compared(scene: &Scene, at: At, offset: u32, limit: u32) -> DelegationsPage {
    let process = scene.process();
    delegations(
        &scene.desk(),
        &DelegationsRequest {
            at,
            process,
            offset,
            limit,
        },
    )
    .expect("delegations")
}

#[test]
fn delegations_stand_side_by_side_with_their_continuity_in_words() {
    let scene = Scene::demo();
    let page = compared(&scene, At::default(), 0, 6);
    let rounds: Vec<_> = page.rounds.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(
        rounds,
        [
            "Round 1, Abu Dhabi",
            "Round 2, Abu Dhabi",
            "Round 3, Geneva"
        ]
    );
    assert_eq!(page.parties[0].title, "Russia");
    let words: Vec<_> = page.words[0]
        .iter()
        .map(|it| it.as_deref().unwrap_or(""))
        .collect();
    assert_eq!(
        words,
        [
            "",
            "0 to 1 of 2 as in Round 1, Abu Dhabi; accounts differ",
            "0 of 1 as in Round 2, Abu Dhabi",
        ]
    );
    let heads = &page.delegations[0].rounds[1];
    assert!(heads.heads_disputed);
    assert!(
        page.posts
            .values()
            .any(|post| post.contains("military intelligence"))
    );
}

#[test]
fn the_first_column_of_a_page_is_compared_with_the_round_before_it() {
    let scene = Scene::demo();
    let last = compared(&scene, At::default(), 0, 1);
    assert_eq!((last.rounds.len(), last.total), (1, 3));
    let russia = &last.delegations[0];
    assert!(russia.rounds[0].continuity.is_some());
    assert!(russia.persons.iter().all(|it| it.seats.len() == 1));
    let first = compared(&scene, At::default(), 2, 6);
    assert_eq!(first.rounds.len(), 1);
    assert!(first.delegations[0].rounds[0].continuity.is_none());
    let unknown = compared(&scene, at("2026-02-20", "2026-01-24T17:00:00Z"), 0, 6);
    assert!(unknown.rounds.is_empty() && unknown.delegations.is_empty());
}

fn story(scene: &Scene, round: &str, at: At) -> RoundStory {
    let id = scene.find(Kind::Round, round);
    round_story(&scene.desk(), &ShowRecordRequest { at, id }).expect("a story")
}

#[test]
fn a_round_tells_its_former_dates_and_who_gave_which_reason() {
    let scene = Scene::demo();
    let told = story(&scene, "Round 2", At::default());
    let windows: Vec<_> = told
        .windows
        .iter()
        .map(|it| (it.fate, it.first.as_deref()))
        .collect();
    assert_eq!(
        windows,
        [
            (WindowFate::GaveWay, Some("2026-02-01")),
            (WindowFate::Held, Some("2026-02-04")),
        ]
    );
    let slip = &told.biography.slips[0];
    assert!(slip.disputed);
    let by: Vec<_> = slip
        .reasons
        .iter()
        .map(|it| told.said[&it.development].line.clone())
        .collect();
    assert!(
        by[0].starts_with("Volodymyr Zelenskyy") && by[1].starts_with("Dmitry Peskov"),
        "{by:?}"
    );
    let session = &told.sessions[0];
    assert_eq!(
        session.start.as_ref().expect("an hour").local,
        "2026-02-04T10:00"
    );
    assert_eq!(session.zone.as_deref(), Some("Asia/Dubai"));
    // before the slip was known the first date stood
    let before = story(&scene, "Round 2", at("2026-01-31", "2026-01-31T00:00:00Z"));
    let fates: Vec<_> = before.windows.iter().map(|it| it.fate).collect();
    assert_eq!(fates, [WindowFate::Stands]);
}

#[test]
fn what_is_no_round_has_no_such_story() {
    let scene = Scene::demo();
    let id = scene.find(Kind::Party, "Russia");
    let request = ShowRecordRequest {
        at: At::default(),
        id,
    };
    let refused = round_story(&scene.desk(), &request).expect_err("no round");
    assert_eq!(refused.code, rapporteur_api::Code::RecordNotFound);
}

#[test]
fn acceptable_if_keeps_its_condition() {
    let scene = Scene::demo();
    let geneva = scene.find(Kind::VenueOption, "Geneva");
    let party = scene.find(Kind::Party, "Russia");
    scene.add(json!({"kind": "development", "subject": geneva, "happened": "2026-02-19", "own_observation": true,
        "asserts": "venue_stance", "party": party, "stance": "acceptable_if", "condition": "if flights are cleared"}));
    let now = page(&scene, At::default());
    let cell = &line(&now, "Geneva").board.cells[0];
    let latest = cell.latest.as_ref().expect("a stance");
    assert_eq!(
        (latest.stance, latest.condition.as_str()),
        (StanceWord::AcceptableIf, "if flights are cleared")
    );
    assert_eq!(cell.changes, 1);
}
