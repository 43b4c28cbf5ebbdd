//! Owns the map as a figure: venues and incidents of the period on land and borders, equal in
//! area, with names that do not cover each other. Shape tells the marks apart, colour only
//! helps: a ring is a venue, filled where a round was or is to be held, a lozenge incidents, a
//! square a seat. Places without coordinates are counted, never guessed.

use serde::{Deserialize, Serialize};

use super::ground::{Frame, borders, graticule, land};
use super::labels::{Area, Named, Placed, placed};
use super::letters::{cut, width};
use super::look::Look;
use super::pen::{Anchor, Pen, Words, number};
use super::projection::Projection;

/// Said under each map.
pub const BORDERS: &str = "Borders as the United Nations draws them; they imply no endorsement. \
                           Natural Earth. Equal-area projection.";

/// Marks on a map.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// The marks, the weightiest first: they are named first.
    pub spots: Vec<Spot>,
    /// How many venues and incidents have no place with coordinates.
    pub unplaced: u32,
}

/// A place with something on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Spot {
    /// Its name.
    pub name: String,
    /// Degrees east, WGS 84.
    pub longitude: f64,
    /// Degrees north, WGS 84.
    pub latitude: f64,
    /// Whether it is a venue, and whether a round was or is to be held there.
    pub venue: Option<Venue>,
    /// How many incidents happened there.
    pub incidents: u32,
}

/// What a venue is to the talks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Venue {
    /// On the table.
    Proposed,
    /// Of a round.
    Used,
}

/// Most marks; the others are counted.
const MOST: usize = 80;
/// Height of the frame against its width.
const SHAPE: f64 = 0.56;
/// Longest name.
const NAME: f64 = 150.0;

/// Draws it and says how high it is.
pub(super) fn draw(pen: &mut Pen<'_>, map: &Map) -> f64 {
    let look = pen.look;
    let frame = Frame {
        width: look.width,
        height: (look.width * SHAPE).min(look.height - 40.0).round(),
    };
    let spots: Vec<&Spot> = map.spots.iter().filter(|spot| is_on_earth(spot)).collect();
    let further = spots.len().saturating_sub(MOST);
    let spots = &spots[..spots.len() - further];
    let places: Vec<[f64; 2]> = spots
        .iter()
        .map(|spot| [spot.longitude, spot.latitude])
        .collect();
    let projection = Projection::fitted(&places, frame);
    draw_ground(pen, &projection, frame);
    let marks: Vec<Named> = spots
        .iter()
        .zip(&places)
        .map(|(spot, place)| named(look, spot, projection.place(*place)))
        .collect();
    let whole = Area {
        x: 2.0,
        y: 2.0,
        width: frame.width - 4.0,
        height: frame.height - 4.0,
    };
    let names = placed(&marks, whole, &[]);
    pen.open("names");
    for ((spot, mark), name) in spots.iter().zip(&marks).zip(&names) {
        if let Some(name) = name {
            draw_name(pen, spot, mark, name);
        }
    }
    pen.close();
    pen.open("marks");
    for (spot, mark) in spots.iter().zip(&marks) {
        draw_mark(pen, spot, [mark.x, mark.y]);
    }
    pen.close();
    pen.rect(
        [0.5, 0.5, frame.width - 1.0, frame.height - 1.0],
        &[("fill", "none"), ("stroke", &look.rule)],
    );
    let nameless = names.iter().filter(|name| name.is_none()).count();
    let kinds = Kinds::of(spots);
    legend(pen, kinds, frame.height + look.text + 6.0);
    let left_out = left_out(map.unplaced as usize, further, nameless);
    notes(pen, &left_out, frame.height + 2.0 * look.text + 11.0)
}

fn is_on_earth(spot: &Spot) -> bool {
    (-180.0..=180.0).contains(&spot.longitude) && (-90.0..=90.0).contains(&spot.latitude)
}

fn draw_ground(pen: &mut Pen<'_>, projection: &Projection, frame: Frame) {
    let look = pen.look;
    let step = if projection.units_to_a_degree() > 9.0 {
        5
    } else {
        10
    };
    pen.open("ground");
    pen.path(
        &land(projection, frame),
        &[
            ("fill", &look.panel),
            ("fill-rule", "evenodd"),
            ("stroke", &look.edge),
            ("stroke-width", "0.6"),
            ("stroke-linejoin", "round"),
            ("data-mark", "land"),
        ],
    );
    let thin = |stroke: &'_ str, width: &'static str| {
        [
            ("fill", "none".to_owned()),
            ("stroke", stroke.to_owned()),
            ("stroke-width", width.to_owned()),
        ]
    };
    for (course, style) in [
        (graticule(projection, frame, step), thin(&look.line, "0.5")),
        (borders(projection, frame), thin(&look.rule, "0.7")),
    ] {
        let style: Vec<(&str, &str)> = style.iter().map(|(key, value)| (*key, &**value)).collect();
        pen.path(&course, &style);
    }
    if let Some(outline) = projection.outline() {
        let course: Vec<String> = outline
            .iter()
            .map(|[x, y]| format!("{} {}", number(*x), number(*y)))
            .collect();
        pen.path(
            &format!("M{}z", course.join("L")),
            &[("fill", "none"), ("stroke", &look.rule)],
        );
    }
    pen.close();
}

/// Incidents grow with the square root of their number, up to a limit.
fn radius(spot: &Spot) -> f64 {
    match (spot.venue, spot.incidents) {
        (Some(_), 0) => 6.0,
        (Some(_), _) => 9.0,
        (None, incidents) => (4.0 + f64::from(incidents).sqrt()).min(12.0),
    }
}

fn label(spot: &Spot) -> String {
    match spot.incidents {
        0 | 1 => spot.name.clone(),
        count => format!("{} ×{count}", spot.name),
    }
}

fn named(look: &Look, spot: &Spot, [x, y]: [f64; 2]) -> Named {
    let label = label(spot);
    let bold = spot.venue.is_some();
    let shown = cut(&label, NAME, look.text, bold);
    Named {
        x,
        y,
        radius: radius(spot),
        width: width(&shown, look.text, bold) + 2.0,
        height: look.text + 4.0,
    }
}

fn draw_name(pen: &mut Pen<'_>, spot: &Spot, mark: &Named, name: &Placed) {
    let look = pen.look;
    if let Some([x, y]) = name.line {
        let [from_x, from_y, x, y] = [mark.x, mark.y, x, y].map(number);
        pen.path(
            &format!("M{from_x} {from_y}L{x} {y}"),
            &[("stroke", &look.edge), ("stroke-width", "0.6")],
        );
    }
    let label = label(spot);
    let bold = spot.venue.is_some();
    let before = name.area.x + name.area.width <= mark.x;
    let (x, anchor) = match before {
        true => (name.area.x + name.area.width, Anchor::Right),
        false => (name.area.x, Anchor::Left),
    };
    pen.words(Words {
        text: &cut(&label, NAME, look.text, bold),
        x,
        y: name.area.y + look.text + 0.5,
        size: look.text,
        bold,
        fill: if bold { &look.ink } else { &look.ink_2 },
        anchor,
        halo: Some(&look.paper),
    });
}

fn draw_mark(pen: &mut Pen<'_>, spot: &Spot, at: [f64; 2]) {
    let look = pen.look;
    if spot.incidents > 0 {
        let r = radius(spot) + 1.0;
        let [x, y, r, left] = [at[0], at[1] - r, r, -r].map(number);
        pen.path(
            &format!("M{x} {y}l{r} {r}l{left} {r}l{left} {left}z"),
            &[
                ("fill", &look.seal),
                ("fill-opacity", "0.8"),
                ("stroke", &look.paper),
                ("data-mark", "incidents"),
            ],
        );
    }
    if let Some(venue) = spot.venue {
        let fill = match venue {
            Venue::Used => &look.accent,
            Venue::Proposed => &look.paper,
        };
        pen.circle(
            at,
            4.6,
            &[
                ("fill", fill),
                ("stroke", &look.accent),
                ("stroke-width", "2.4"),
                ("data-mark", "venue"),
            ],
        );
    }
}

/// Which signs are on the map.
#[derive(Debug, Clone, Copy, Default)]
struct Kinds {
    used: bool,
    proposed: bool,
    incidents: bool,
}

impl Kinds {
    fn of(spots: &[&Spot]) -> Self {
        let any = |is: fn(&Spot) -> bool| spots.iter().any(|spot| is(spot));
        Self {
            used: any(|spot| spot.venue == Some(Venue::Used)),
            proposed: any(|spot| spot.venue == Some(Venue::Proposed)),
            incidents: any(|spot| spot.incidents > 0),
        }
    }
}

fn legend(pen: &mut Pen<'_>, kinds: Kinds, y: f64) {
    let look = pen.look;
    let sign = |venue: Option<Venue>, incidents: u32| Spot {
        name: String::new(),
        longitude: 0.0,
        latitude: 0.0,
        venue,
        incidents,
    };
    let entries = [
        (kinds.used, sign(Some(Venue::Used), 0), "venue of a round"),
        (
            kinds.proposed,
            sign(Some(Venue::Proposed), 0),
            "venue on the table",
        ),
        (kinds.incidents, sign(None, 1), "incidents"),
    ];
    let mut x = 8.0;
    pen.open("legend");
    for (_, spot, words) in entries.iter().filter(|(shown, ..)| *shown) {
        draw_mark(pen, spot, [x, y - look.text * 0.35]);
        pen.words(Words {
            text: words,
            x: x + 11.0,
            y,
            size: look.text * 0.95,
            bold: false,
            fill: &look.ink_2,
            anchor: Anchor::Left,
            halo: None,
        });
        x += 11.0 + width(words, look.text, false) + 18.0;
    }
    pen.close();
}

fn left_out(unplaced: usize, further: usize, nameless: usize) -> String {
    let say = |count: usize, one: &str, many: &str| match count {
        0 => String::new(),
        1 => format!(" 1 {one}."),
        count => format!(" {count} {many}."),
    };
    format!(
        "{}{}{}",
        say(
            unplaced,
            "venue or incident has no known place",
            "venues and incidents have no known place"
        ),
        say(
            further,
            "further place is not drawn",
            "further places are not drawn"
        ),
        say(
            nameless,
            "mark has no room for its name",
            "marks have no room for their names"
        ),
    )
}

/// Whose borders these are, and what is not shown; returns the height of all.
fn notes(pen: &mut Pen<'_>, left_out: &str, y: f64) -> f64 {
    let look = pen.look;
    let size = look.text * 0.88;
    let text = format!("{BORDERS}{left_out}");
    let lines = super::letters::wrapped(&text, look.width, size, false, 3);
    let mut at = y;
    pen.open("notes");
    for line in &lines {
        pen.words(Words {
            text: line,
            x: 0.0,
            y: at,
            size,
            bold: false,
            fill: &look.ink_3,
            anchor: Anchor::Left,
            halo: None,
        });
        at += look.text + 2.0;
    }
    pen.close();
    at - look.text + 2.0
}
