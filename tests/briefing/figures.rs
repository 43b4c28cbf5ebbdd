//! Figures: what is drawn, that it can be read by others' readers, that names keep apart, and
//! that nothing is left out without being counted.

use crate::sample::{self, id};
use rapporteur_briefing::block::{Marking, own};
use rapporteur_briefing::compose_figure;
use rapporteur_briefing::figure::map::{Map, Spot, Venue};
use rapporteur_briefing::figure::matrix::{Held, Matrix, Row};
use rapporteur_briefing::figure::{Drawing, Figure, Look, Subject, alone, svg};
use rapporteur_briefing::ribbon::{Lane, Ribbon, Stroke};
use rapporteur_domain::development::Movement;
use rapporteur_domain::mark::Tlp;
use roxmltree::{Document, Node};
use serde_json::json;

fn figure(drawing: Drawing) -> Figure {
    Figure {
        drawing,
        caption: vec![own("As of 30 January 2026.")],
        alt: "What is drawn, in a sentence.".to_owned(),
        mark: Tlp::Green,
    }
}

fn drawn(drawing: Drawing) -> String {
    svg(&figure(drawing), &Look::default())
}

fn marks(page: &Document<'_>, name: &str) -> usize {
    page.descendants()
        .filter(|node| node.attribute("data-mark") == Some(name))
        .count()
}

fn texts(page: &Document<'_>) -> Vec<String> {
    page.descendants()
        .filter(|node| node.has_tag_name("text"))
        .filter_map(|node| node.text().map(str::to_owned))
        .collect()
}

fn number(node: &Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

/// Left, top, right and bottom of words, with letters of a width that hardly any font exceeds
/// on the average of a name.
fn area(node: &Node<'_, '_>) -> [f64; 4] {
    let (x, y, size) = (
        number(node, "x"),
        number(node, "y"),
        number(node, "font-size"),
    );
    let letters = node.text().unwrap_or_default().chars().count() as f64;
    let width = letters * size * 0.5;
    let left = match node.attribute("text-anchor") {
        Some("middle") => x - width / 2.0,
        Some("end") => x - width,
        _ => x,
    };
    [left, y - size * 0.7, left + width, y]
}

/// Words that lie on others, or outside.
fn collisions(svg: &str) -> Vec<String> {
    let page = Document::parse(svg).unwrap();
    let root = page.root_element();
    let (width, height) = (number(&root, "width"), number(&root, "height"));
    let words: Vec<_> = page
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .map(|node| (node.text().unwrap_or_default(), area(&node)))
        .collect();
    let mut found = Vec::new();
    for (at, (text, [left, top, right, bottom])) in words.iter().enumerate() {
        if *left < -1.0 || *right > width + 1.0 || *top < -1.0 || *bottom > height + 1.0 {
            found.push(format!("{text} lies outside"));
        }
        for (other, [l, t, r, b]) in &words[at + 1..] {
            if right.min(*r) - left.max(*l) > 1.0 && bottom.min(*b) - top.max(*t) > 1.0 {
                found.push(format!("{text} lies on {other}"));
            }
        }
    }
    found
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn held(label: &str, from: &str, to: &str, fuzzy: bool) -> Stroke {
    Stroke::Held {
        label: label.to_owned(),
        from: day(from),
        to: day(to),
        fuzzy,
    }
}

fn ribbon(lanes: Vec<(&str, Vec<Stroke>)>) -> Drawing {
    let lane = |(label, strokes): (&str, Vec<Stroke>)| Lane {
        label: label.to_owned(),
        strokes,
    };
    Drawing::Ribbon(Ribbon {
        from: day("2026-01-05"),
        to: day("2026-03-04"),
        as_of: day("2026-02-20"),
        lanes: lanes.into_iter().map(lane).collect(),
    })
}

fn winter() -> Drawing {
    let planned = |label: &str, on: &str, confirmed| Stroke::Planned {
        label: label.to_owned(),
        from: day(on),
        to: day(on),
        confirmed,
    };
    let thread = |label: &str, moves: &[&str], open| Stroke::Thread {
        label: label.to_owned(),
        moves: moves.iter().map(|it| day(it)).collect(),
        open,
    };
    let event = |label: &str, on: &str| Stroke::Event {
        label: label.to_owned(),
        on: day(on),
    };
    let given_up = Stroke::GivenUp {
        from: day("2026-02-01"),
        to: day("2026-02-01"),
    };
    ribbon(vec![
        (
            "Rounds",
            vec![
                held("Round 1, Abu Dhabi", "2026-01-23", "2026-01-24", false),
                given_up,
                held("Round 2, Abu Dhabi", "2026-02-04", "2026-02-05", true),
                planned("Раунд 3, Женева", "2026-02-26", true),
                planned("الجولة الرابعة", "2026-03-02", false),
            ],
        ),
        (
            "Offers",
            vec![
                thread(
                    "Invitation to the capital",
                    &["2026-01-28", "2026-01-29"],
                    true,
                ),
                thread("Counter-invitation", &["2026-01-30"], false),
            ],
        ),
        (
            "Incidents",
            vec![
                event("A strike", "2026-01-28"),
                event("Another strike", "2026-01-29"),
            ],
        ),
    ])
}

fn spot(name: &str, longitude: f64, latitude: f64, venue: Option<Venue>, incidents: u32) -> Spot {
    Spot {
        name: name.to_owned(),
        longitude,
        latitude,
        venue,
        incidents,
    }
}

fn places() -> Vec<Spot> {
    vec![
        spot("Abu Dhabi", 54.37, 24.47, Some(Venue::Used), 0),
        spot("Geneva", 6.15, 46.2, Some(Venue::Used), 0),
        spot("Moscow", 37.62, 55.75, Some(Venue::Proposed), 0),
        spot("Kyiv", 30.52, 50.45, Some(Venue::Proposed), 0),
        spot("Zaporizhzhia", 35.14, 47.84, None, 2),
        spot("Dnipro", 35.04, 48.46, None, 1),
    ]
}

fn map(spots: Vec<Spot>, unplaced: u32) -> Drawing {
    Drawing::Map(Map { spots, unplaced })
}

fn matrix(parties: usize, rows: usize) -> Drawing {
    let held = |text: &str, movement, age| {
        Some(Held {
            text: text.to_owned(),
            kind: String::new(),
            movement: Some(movement),
            age: Some(age),
            contradicted: false,
        })
    };
    let cell = |at: usize| match at % 5 {
        0 => held(
            "withdrawal from the whole of the region before anything else is signed by anyone at all",
            Movement::Harder,
            12,
        ),
        1 => held("лінія фронту як основа", Movement::Softer, 45),
        2 => held("منطقة اقتصادية حرة", Movement::Reframed, 400),
        3 => held("the same as before", Movement::None, 1),
        _ => None,
    };
    let row = |at: usize| Row {
        issue: format!("Sticking point number {at} with a long name"),
        state: if at.is_multiple_of(2) {
            String::new()
        } else {
            "agreed in principle".to_owned()
        },
        depth: (at % 3) as u32,
        cells: (0..parties).map(|party| cell(at + party)).collect(),
    };
    Drawing::Matrix(Matrix {
        parties: (0..parties).map(|at| format!("Party {at}")).collect(),
        rows: (0..rows).map(row).collect(),
        more: 0,
    })
}

#[test]
fn a_ribbon_shows_what_was_held_planned_given_up_and_waited_for() {
    let svg = drawn(winter());
    let page = Document::parse(&svg).unwrap();
    let counts = [
        "held", "planned", "given-up", "move", "waits", "incident", "as-of",
    ]
    .map(|name| marks(&page, name));
    assert_eq!(counts, [2, 2, 1, 3, 1, 2, 1]);
    assert!(texts(&page).contains(&"as of 20 Feb".to_owned()));
    assert!(
        texts(&page).contains(&"الجولة الرابعة".to_owned()),
        "words stay words"
    );
}

#[test]
fn a_map_shows_land_venues_and_incidents_and_whose_borders_these_are() {
    let svg = drawn(map(places(), 1));
    let page = Document::parse(&svg).unwrap();
    let legend = page
        .descendants()
        .find(|node| node.attribute("data-part") == Some("marks"))
        .unwrap();
    let count = |name: &str| {
        let found = legend.descendants();
        found
            .filter(|node| node.attribute("data-mark") == Some(name))
            .count()
    };
    assert_eq!(
        (count("venue"), count("incidents"), marks(&page, "land")),
        (4, 2, 1)
    );
    let words = texts(&page).join(" ");
    for said in [
        "Abu Dhabi",
        "Zaporizhzhia ×2",
        "they imply no endorsement",
        "1 venue or incident has no known place",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[test]
fn a_matrix_shows_words_signs_and_ages_and_only_signs_where_parties_are_many() {
    let svg = drawn(matrix(3, 6));
    let page = Document::parse(&svg).unwrap();
    let words = texts(&page).join(" ");
    assert!(
        words.contains("withdrawal from the") && words.contains("harder · 12 days old"),
        "{words}"
    );
    assert!(words.contains("no position recorded") && words.contains("agreed in principle"));
    assert!(
        marks(&page, "harder") > 1 && marks(&page, "softer") > 1 && marks(&page, "reframed") > 1
    );
    let svg = drawn(matrix(8, 6));
    let words = texts(&Document::parse(&svg).unwrap()).join(" ");
    assert!(
        !words.contains("withdrawal") && words.contains("12 d"),
        "{words}"
    );
}

#[test]
fn crowds_stay_readable_and_what_is_not_drawn_is_counted() {
    let many: Vec<Stroke> = (0..200)
        .map(|at| {
            let from = day("2026-01-06") + chrono::Days::new(at % 57);
            let to = from + chrono::Days::new(1);
            held(
                &format!("Round {at}"),
                &from.to_string(),
                &to.to_string(),
                at % 3 == 0,
            )
        })
        .collect();
    let svg = drawn(ribbon(vec![("Rounds", many)]));
    let page = Document::parse(&svg).unwrap();
    let words = texts(&page).join(" ");
    let left_out = 200 - marks(&page, "held");
    assert!(left_out > 50, "{left_out}");
    assert!(
        words.contains(&format!("Not drawn for want of room: {left_out} rounds.")),
        "{words}"
    );

    let svg = drawn(matrix(60, 90));
    let page = Document::parse(&svg).unwrap();
    assert!(number(&page.root_element(), "height") <= Look::default().height);
    let words = texts(&page).join(" ");
    assert!(
        words.contains("further sticking points, 51 further parties"),
        "{words}"
    );

    let crowd = (0..120).map(|at| {
        let (east, north) = (f64::from(at % 12), f64::from(at / 12));
        spot(
            &format!("Place {at}"),
            30.0 + east / 2.0,
            47.0 + north / 3.0,
            None,
            1,
        )
    });
    let svg = drawn(map(crowd.collect(), 0));
    let words = texts(&Document::parse(&svg).unwrap()).join(" ");
    assert!(words.contains("40 further places are not drawn"), "{words}");
}

#[test]
fn no_words_lie_on_others_or_outside() {
    let far = [
        spot("New York", -74.0, 40.7, Some(Venue::Used), 0),
        spot("Wellington", 174.8, -41.3, None, 1),
    ];
    let world = places().into_iter().chain(far).collect();
    let crowd = (0..60).map(|at| {
        spot(
            &format!("Place {at}"),
            30.0 + f64::from(at % 8),
            47.0 + f64::from(at / 8),
            None,
            1,
        )
    });
    let drawings = [
        winter(),
        matrix(3, 6),
        matrix(8, 12),
        matrix(60, 90),
        map(places(), 0),
        map(world, 0),
        map(crowd.collect(), 0),
    ];
    for (at, drawing) in drawings.into_iter().enumerate() {
        let svg = drawn(drawing);
        assert_eq!(collisions(&svg), Vec::<String>::new(), "drawing {at}");
    }
}

#[test]
fn a_figure_needs_nothing_from_outside_and_tells_itself() {
    for drawing in [winter(), matrix(3, 3), map(places(), 0)] {
        let svg = drawn(drawing);
        let page = Document::parse(&svg).unwrap();
        let root = page.root_element();
        assert_eq!(root.attribute("direction"), Some("ltr"));
        let named = root.attribute("aria-labelledby").unwrap();
        for name in named.split(' ') {
            let node = page
                .descendants()
                .find(|node| node.attribute("id") == Some(name));
            assert!(
                node.and_then(|node| node.text())
                    .is_some_and(|text| !text.is_empty()),
                "{name}"
            );
        }
        for node in page.descendants().filter(Node::is_element) {
            let name = node.tag_name().name();
            assert!(
                !["script", "style", "foreignObject", "image", "use", "a"].contains(&name),
                "{name}"
            );
            for attribute in node.attributes() {
                assert!(
                    !["class", "style", "href"].contains(&attribute.name()),
                    "{}",
                    attribute.name()
                );
                assert!(!attribute.value().contains("NaN") && !attribute.value().contains("inf"));
                let decimals = |it: &str| it.split('.').nth(1).map_or(0, str::len);
                if ["x", "y", "width", "height", "cx", "cy"].contains(&attribute.name()) {
                    assert!(decimals(attribute.value()) <= 1, "{}", attribute.value());
                }
            }
        }
    }
}

#[test]
fn the_same_figure_has_the_same_bytes() {
    for drawing in [winter(), matrix(5, 9), map(places(), 2)] {
        assert_eq!(drawn(drawing.clone()), drawn(drawing));
    }
}

#[test]
fn a_figure_that_leaves_alone_bears_its_mark_above_and_below() {
    let marking = Marking {
        tlp: Tlp::AmberStrict,
        chatham_house: true,
    };
    let svg = alone(
        &figure(winter()),
        &Look::default(),
        "Trilateral track",
        marking,
    );
    let page = Document::parse(&svg).unwrap();
    assert_eq!(marks(&page, "tlp"), 2);
    let words = texts(&page);
    let stands = words.iter().filter(|it| *it == "TLP:AMBER+STRICT").count();
    assert_eq!(stands, 2);
    assert!(
        words.contains(&"Trilateral track · Chatham House Rule".to_owned()),
        "{words:?}"
    );
    let mark = page
        .descendants()
        .find(|node| node.text() == Some("TLP:AMBER+STRICT"))
        .unwrap();
    assert!(number(&mark, "font-size") >= 16.0, "12 points at least");
    let long = alone(
        &figure(winter()),
        &Look::default(),
        &"long ".repeat(90),
        marking,
    );
    let words = texts(&Document::parse(&long).unwrap());
    assert!(
        words[1].starts_with("long long") && words[1].ends_with('…'),
        "{words:?}"
    );
}

#[test]
fn hostile_words_and_places_do_no_harm() {
    let name = "</text><script>x</script>&amp;\u{0}\u{202e}";
    let spots = vec![
        spot(name, 0.0, 0.0, Some(Venue::Used), u32::MAX),
        spot("Nowhere", f64::NAN, 5.0, None, 1),
        spot("Beyond", 900.0, 95.0, None, 1),
        spot("Pole", 0.0, 90.0, None, 1),
        spot("Other pole", 0.0, -90.0, None, 1),
    ];
    let backwards = held(name, "2026-02-09", "2026-02-01", true);
    let endless = Drawing::Ribbon(Ribbon {
        from: chrono::NaiveDate::MIN,
        to: chrono::NaiveDate::MAX,
        as_of: day("2026-01-01"),
        lanes: vec![Lane {
            label: name.to_owned(),
            strokes: vec![backwards.clone()],
        }],
    });
    for drawing in [
        map(spots, 0),
        map(Vec::new(), 3),
        ribbon(vec![(name, vec![backwards])]),
        endless,
        matrix(0, 2),
        matrix(2, 0),
    ] {
        let svg = drawn(drawing);
        let page = Document::parse(&svg).unwrap();
        assert!(page.descendants().all(|node| !node.has_tag_name("script")));
        assert!(!svg.contains("NaN") && !svg.contains('\u{202e}') && !svg.contains("inf "));
    }
}

#[test]
fn columns_begin_on_the_right_for_those_who_read_so() {
    let look = Look {
        right_to_left: true,
        ..Look::default()
    };
    let svg = svg(&figure(matrix(3, 2)), &look);
    let page = Document::parse(&svg).unwrap();
    let head = page
        .descendants()
        .find(|node| node.text() == Some("Issue"))
        .unwrap();
    assert!(number(&head, "x") > 600.0 && head.attribute("text-anchor") == Some("end"));
    assert_eq!(collisions(&svg), Vec::<String>::new());
}

#[test]
fn figures_are_made_from_the_material_and_bear_the_highest_mark_they_name() {
    let mut values = sample::values();
    for value in &mut values {
        if value["id"] == json!(id(sample::ABU_DHABI)) {
            value["latitude"] = json!(24.47);
            value["longitude"] = json!(54.37);
            value["mark"] = json!("red");
        }
    }
    let material = sample::of(values);
    let map = compose_figure(&material, Subject::Map).unwrap();
    assert_eq!(map.mark, Tlp::Red);
    let Drawing::Map(drawn) = &map.drawing else {
        panic!("no map")
    };
    assert_eq!(
        (drawn.spots.len(), drawn.unplaced),
        (1, 2),
        "Moscow and the strike have no place"
    );
    assert_eq!(map.alt, "Map with one venue and no incidents: Abu Dhabi.");
    let matrix = compose_figure(&material, Subject::Matrix).unwrap();
    let Drawing::Matrix(drawn) = &matrix.drawing else {
        panic!("no matrix")
    };
    assert_eq!(drawn.rows.len(), 2);
    let kept = drawn.rows.iter().flat_map(|row| &row.cells).flatten();
    assert!(
        kept.clone().all(|held| !held.text.contains("decades")),
        "what is held under the rule has no party"
    );
    assert!(
        compose_figure(&sample::material(), Subject::Map).is_none(),
        "no place has coordinates"
    );
}
