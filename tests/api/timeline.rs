//! The worked case as a timeline: what stands in which lane, on what footing, moved from where.

use crate::support::{Scene, as_of, at};
use rapporteur_api::At;
use rapporteur_api::Code;
use rapporteur_api::timeline::{
    Footing, LaneBy, OfferPart, TimelineMark, TimelinePage, TimelineRequest, timeline,
};
use rapporteur_domain::{AssertionKind, Kind};
use serde_json::json;

/// All that was recorded by the end of 29 January.
const KNOWN_29: &str = "2026-01-29T23:59:00Z";

fn request(scene: &Scene, by: LaneBy, at: At) -> TimelineRequest {
    TimelineRequest {
        at,
        process: Some(scene.process()),
        by,
        asserts: Vec::new(),
        parties: Vec::new(),
        from: None,
        to: None,
        near: None,
        most: None,
        around: None,
    }
}

fn page(scene: &Scene, by: LaneBy, at: At) -> TimelinePage {
    timeline(&scene.desk(), &request(scene, by, at)).expect("a timeline")
}

fn find<'a>(page: &'a TimelinePage, title: &str) -> &'a TimelineMark {
    let found = page.marks.iter().find(|mark| mark.title.contains(title));
    let titles = || page.marks.iter().map(|it| &it.title).collect::<Vec<_>>();
    found.unwrap_or_else(|| panic!("no mark {title}: {:?}", titles()))
}

fn lane<'a>(page: &'a TimelinePage, mark: &TimelineMark) -> &'a str {
    &page.lanes[mark.lane as usize].title
}

#[test]
fn a_round_that_slipped_keeps_the_date_it_was_given_up_from() {
    let scene = Scene::demo();
    let page = page(&scene, LaneBy::Round, as_of("2026-02-20"));
    let round = find(&page, "Round 2, Abu Dhabi");
    assert_eq!(
        (round.kind, round.footing),
        (Kind::Round, Footing::Happened)
    );
    assert_eq!(round.date.as_deref(), Some("2026-02-04/2026-02-05"));
    let ghosts: Vec<_> = round
        .ghosts
        .iter()
        .map(|it| (&*it.date, it.to.as_deref()))
        .collect();
    assert_eq!(ghosts, [("2026-02-01", Some("2026-02-04/2026-02-05"))]);
    assert!(!round.ghosts[0].reasons.is_empty());
}

#[test]
fn on_29_january_round_2_is_a_plan_that_never_moved() {
    let scene = Scene::demo();
    let page = page(&scene, LaneBy::Kind, at("2026-01-29", KNOWN_29));
    let round = find(&page, "Round 2");
    assert_eq!(round.footing, Footing::Planned);
    assert_eq!(round.state.as_deref(), Some("tentative"));
    assert!(round.ghosts.is_empty());
    assert!(!page.marks.iter().any(|mark| mark.title.contains("Round 3")));
    let later = page
        .marks
        .iter()
        .filter(|mark| mark.kind != Kind::Round && mark.kind != Kind::Pledge);
    assert!(
        later
            .filter_map(|mark| mark.first)
            .all(|day| day <= page.as_of)
    );
}

#[test]
fn an_offer_is_a_thread_from_asker_to_answerer_that_waits_while_an_answer_is_owed() {
    let scene = Scene::demo();
    let page = page(&scene, LaneBy::Offer, as_of("2026-02-20"));
    let named = |id: &rapporteur_domain::RecordId| page.titles[id].clone();
    let asked = find(&page, "Invitation of Ukraine");
    assert_eq!(asked.from.iter().map(named).collect::<Vec<_>>(), ["Russia"]);
    assert_eq!(asked.to.iter().map(named).collect::<Vec<_>>(), ["Ukraine"]);
    let counter = find(&page, "Counter-invitation");
    assert_eq!((counter.answers, counter.open), (Some(asked.id), true));
    assert_eq!(page.lanes[counter.lane as usize].depth, 1);
    let parts: Vec<_> = page
        .marks
        .iter()
        .filter(|it| it.subject == Some(asked.id))
        .filter_map(|it| it.part)
        .collect();
    for part in [
        OfferPart::Ask,
        OfferPart::Reiteration,
        OfferPart::Silence,
        OfferPart::Answer,
    ] {
        assert!(parts.contains(&part), "{part:?} in {parts:?}");
    }
}

#[test]
fn lanes_by_party_hold_what_each_did_and_offers_with_both_sides() {
    let scene = Scene::demo();
    let page = page(&scene, LaneBy::Party, as_of("2026-02-20"));
    let lanes = |title: &str| {
        let marks = page.marks.iter().filter(|mark| mark.title.contains(title));
        marks.map(|mark| lane(&page, mark)).collect::<Vec<_>>()
    };
    assert_eq!(lanes("Counter-invitation to Kyiv"), ["Russia", "Ukraine"]);
    assert_eq!(lanes("Medinsky heads"), ["Russia"]);
}

#[test]
fn incidents_stand_by_type_and_are_counted_around_rounds_without_more() {
    let scene = Scene::demo();
    let page = page(&scene, LaneBy::Incident, as_of("2026-02-20"));
    let all = page
        .marks
        .iter()
        .filter(|mark| mark.kind == Kind::Incident)
        .count();
    assert_eq!(all, 3);
    let counts: Vec<_> = page
        .windows
        .iter()
        .map(|it| (it.title.as_str(), it.surely + it.perhaps))
        .collect();
    assert_eq!(
        counts,
        [
            ("Round 1, Abu Dhabi", 3),
            ("Round 2, Abu Dhabi", 3),
            ("Round 3, Geneva", 0)
        ]
    );
    let early = timeline(
        &scene.desk(),
        &TimelineRequest {
            around: Some(1),
            ..request(&scene, LaneBy::Incident, as_of("2026-02-20"))
        },
    );
    let early = early.expect("a timeline");
    assert_eq!(early.windows[0].surely, 0, "{:?}", early.windows[0]);
}

#[test]
fn what_is_too_much_is_counted_and_nothing_is_lost() {
    let scene = Scene::demo();
    let all = request(&scene, LaneBy::Kind, as_of("2026-02-20"));
    let whole = timeline(&scene.desk(), &all).expect("a timeline");
    let named = whole
        .marks
        .iter()
        .filter(|it| it.kind == Kind::Development)
        .count();
    let few = timeline(
        &scene.desk(),
        &TimelineRequest {
            most: Some(10),
            ..all
        },
    )
    .expect("a timeline");
    assert_eq!(
        few.marks
            .iter()
            .filter(|it| it.kind == Kind::Development)
            .count(),
        0
    );
    let counted: u32 = few.counts.iter().map(|it| it.count).sum();
    assert_eq!((counted as usize, few.more as usize), (named, named));
    assert_eq!(
        whole.lanes.iter().map(|it| it.marks).collect::<Vec<_>>(),
        few.lanes.iter().map(|it| it.marks).collect::<Vec<_>>()
    );
}

#[test]
fn what_is_looked_at_first_is_named_and_the_rest_is_counted() {
    let scene = Scene::demo();
    let all = request(&scene, LaneBy::Kind, as_of("2026-02-20"));
    let whole = timeline(&scene.desk(), &all).expect("a timeline");
    // Everything lies within three months: nothing is left to be counted.
    let near = |at, near| {
        let asked = TimelineRequest {
            near: Some(near),
            ..request(&scene, LaneBy::Kind, at)
        };
        timeline(&scene.desk(), &asked).expect("a timeline")
    };
    let first = near(as_of("2026-02-20"), 3650);
    assert_eq!(first.near, None);
    assert_eq!(first, whole);

    // Long after the talks it is the stretch of the last of them.
    let after = as_of("2027-06-01");
    let all = timeline(&scene.desk(), &request(&scene, LaneBy::Kind, after.clone()));
    let all = all.expect("a timeline");
    let late = near(after, 90);
    let days = late.near.expect("a stretch");
    let developments = |page: &TimelinePage| {
        let marks = page.marks.iter();
        let marks = marks.filter(|it| it.kind == Kind::Development);
        marks.cloned().collect::<Vec<_>>()
    };
    let (named, every) = (developments(&late), developments(&all));
    let within = |it: &&TimelineMark| it.last.is_none_or(|last| last >= days.first);
    let expected: Vec<_> = every.iter().filter(within).cloned().collect();
    assert_eq!(named, expected);
    assert!(!named.is_empty() && named.len() < every.len(), "{days:?}");
    assert_eq!(late.more as usize, every.len() - named.len());
    let counted: u32 = late.counts.iter().map(|it| it.count).sum();
    assert_eq!(counted, late.more);
    let lanes = |page: &TimelinePage| page.lanes.iter().map(|it| it.marks).collect::<Vec<_>>();
    assert_eq!(lanes(&late), lanes(&all));
    assert_eq!((late.first, late.last), (all.first, all.last));
}

#[test]
fn an_interval_and_filters_leave_lanes_and_extent_as_they_were() {
    let scene = Scene::demo();
    let all = request(&scene, LaneBy::Round, as_of("2026-02-20"));
    let whole = timeline(&scene.desk(), &all).expect("a timeline");
    let asked = TimelineRequest {
        from: Some("2026-02-01".into()),
        to: Some("2026-02".into()),
        asserts: vec![AssertionKind::Outcome],
        ..all
    };
    let part = timeline(&scene.desk(), &asked).expect("a timeline");
    let developments: Vec<_> = part
        .marks
        .iter()
        .filter(|it| it.kind == Kind::Development)
        .collect();
    assert!(!developments.is_empty());
    assert!(
        developments
            .iter()
            .all(|it| it.asserts == Some(AssertionKind::Outcome))
    );
    assert!(
        developments
            .iter()
            .all(|it| it.last >= "2026-02-01".parse().ok())
    );
    let keys = |page: &TimelinePage| {
        page.lanes
            .iter()
            .map(|it| it.key.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&part), keys(&whole));
    let backwards = TimelineRequest {
        from: Some("2026-03".into()),
        to: Some("2026-02".into()),
        ..asked
    };
    let refused = timeline(&scene.desk(), &backwards).expect_err("refused");
    assert_eq!(refused.code, Code::DateBad);
}

#[test]
fn doubt_stands_at_the_end_where_it_is() {
    let scene = Scene::demo();
    let process = scene.process();
    let id = scene.add(json!({"kind": "round", "title": "Round 4", "processes": [process]}));
    scene.add(json!({
        "kind": "development", "subject": id, "happened": "2026-02-19", "asserts": "round",
        "state": "tentative", "window": "2026-03-04/2026-03-06~", "own_observation": true,
    }));
    let page = page(&scene, LaneBy::Round, as_of("2026-02-20"));
    let round = page.marks.iter().find(|it| it.id == id).expect("round 4");
    assert_eq!((round.soft_start, round.soft_end), (false, true));
    assert_eq!(round.footing, Footing::Planned);
    assert_eq!(round.first, "2026-03-04".parse().ok());
}

#[test]
fn hours_come_with_their_zone_and_in_utc() {
    let scene = Scene::demo();
    let page = page(&scene, LaneBy::Round, as_of("2026-02-20"));
    let round = find(&page, "Round 1, Abu Dhabi");
    let first = &round.times[0].start;
    assert_eq!(
        (&*first.zone, &*first.local),
        ("Asia/Dubai", "2026-01-23T10:00:00")
    );
    assert_eq!(first.utc, "2026-01-23T06:00:00Z");
}
