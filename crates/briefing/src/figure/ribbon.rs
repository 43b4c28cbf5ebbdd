//! Owns the drawing of a ribbon: lanes of rounds, offers and incidents over hairlines of days.
//! Solid is what took place, lighter what is planned, fading ends are doubt, dots are moves of
//! an offer and a dotted line is waiting; the clock of the world lies across. What finds no
//! room on its lane is counted below.

use chrono::{Datelike, Days, NaiveDate};

use super::letters::{cut, width};
use super::pen::{Anchor, Pen, Words, number};
use crate::ribbon::{Lane, Ribbon, Stroke};

/// Room above the first lane, for the name of the clock.
const TOP: f64 = 14.0;
/// Height of a row of bars or of incidents, and of one of threads, whose names stand above.
const ROW: f64 = 20.0;
const THREAD_ROW: f64 = 25.0;
const BAR: f64 = 11.0;
/// Between lanes.
const LANE_GAP: f64 = 4.0;
/// Between two things on one row.
const GAP: f64 = 6.0;
/// Most rows of a lane.
const MOST_ROWS: usize = 8;
/// Longest name.
const NAME: f64 = 240.0;
/// Least room between two dates.
const TICK: f64 = 72.0;
/// What waits is drawn so far beyond the clock, in days of the strip.
const WAITS: i64 = 3;

/// Draws it and says how high it is.
pub(super) fn draw(pen: &mut Pen<'_>, ribbon: &Ribbon) -> f64 {
    let size = pen.look.text;
    let names = ribbon
        .lanes
        .iter()
        .map(|lane| width(&lane.label, size, false));
    let left = names.fold(52.0, f64::max) + 14.0;
    let scale = Scale {
        ribbon,
        left,
        right: pen.look.width,
        day: (pen.look.width - left) / ribbon.days() as f64,
    };
    let laid: Vec<Laid<'_>> = ribbon
        .lanes
        .iter()
        .map(|lane| laid(&scale, lane, size))
        .collect();
    let heights: f64 = laid.iter().map(Laid::height).sum();
    let bottom = TOP + heights + LANE_GAP * laid.len().saturating_sub(1) as f64;
    fades(pen);
    ticks(pen, &scale, bottom);
    // beneath the names, whose halo interrupts it
    clock(pen, &scale, bottom);
    let mut top = TOP;
    for lane in &laid {
        draw_lane(pen, &scale, lane, top);
        top += lane.height() + LANE_GAP;
    }
    let below = bottom + size + 6.0;
    below + left_out(pen, &laid, below)
}

struct Scale<'a> {
    ribbon: &'a Ribbon,
    /// Where the days begin, right of the lanes' names.
    left: f64,
    right: f64,
    /// Width of a day.
    day: f64,
}

impl Scale<'_> {
    fn start(&self, day: NaiveDate) -> f64 {
        self.left + self.ribbon.offset(day) as f64 * self.day
    }

    fn middle(&self, day: NaiveDate) -> f64 {
        self.start(day) + self.day / 2.0
    }

    fn end(&self, day: NaiveDate) -> f64 {
        self.start(day) + self.day
    }
}

/// A thing on a row: from where to where it reaches, and its name.
struct Item<'a> {
    stroke: &'a Stroke,
    row: usize,
    from: f64,
    to: f64,
    /// The name and where it begins.
    name: Option<(String, f64)>,
}

struct Laid<'a> {
    lane: &'a Lane,
    items: Vec<Item<'a>>,
    rows: usize,
    row: f64,
    left_out: usize,
}

impl Laid<'_> {
    fn height(&self) -> f64 {
        self.row * self.rows.max(1) as f64
    }
}

/// Each thing on the first row where it and its name are free; without its name where only
/// that does not fit; left out where no row has room.
fn laid<'a>(scale: &Scale<'_>, lane: &'a Lane, size: f64) -> Laid<'a> {
    let threads = lane
        .strokes
        .iter()
        .any(|stroke| matches!(stroke, Stroke::Thread { .. }));
    let mut laid = Laid {
        lane,
        items: Vec::new(),
        rows: 0,
        row: if threads { THREAD_ROW } else { ROW },
        left_out: 0,
    };
    let mut taken: Vec<Vec<(f64, f64)>> = Vec::new();
    for stroke in &lane.strokes {
        let Some((from, to)) = reach(scale, stroke) else {
            continue;
        };
        let ways = ways(scale, stroke, (from, to), size);
        let place = ways
            .into_iter()
            .find_map(|(from, to, name)| Some((row_for(&mut taken, from, to)?, name)));
        match place {
            Some((row, name)) => laid.items.push(Item {
                stroke,
                row,
                from,
                to,
                name,
            }),
            None => laid.left_out += 1,
        }
    }
    laid.rows = taken.len();
    laid
}

type Way = (f64, f64, Option<(String, f64)>);

/// How a thing may stand with its name: after it, before it, above it for a thread, or bare.
fn ways(scale: &Scale<'_>, stroke: &Stroke, (from, to): (f64, f64), size: f64) -> Vec<Way> {
    let name = cut(stroke.label(), NAME, size, false);
    let wide = width(&name, size, false);
    let mut ways = Vec::new();
    if !name.is_empty() {
        if matches!(stroke, Stroke::Thread { .. }) {
            let start = from.min(scale.right - wide).max(scale.left);
            let named = Some((name.into_owned(), start));
            ways.push((from.min(start), to.max(start + wide), named));
        } else {
            let (after, before) = (to + 5.0, from - 5.0 - wide);
            if after + wide <= scale.right {
                ways.push((from, after + wide, Some((name.to_string(), after))));
            }
            if before >= scale.left {
                ways.push((before, to, Some((name.into_owned(), before))));
            }
        }
    }
    ways.push((from, to, None));
    ways
}

fn row_for(taken: &mut Vec<Vec<(f64, f64)>>, from: f64, to: f64) -> Option<usize> {
    let free = |row: &Vec<(f64, f64)>| {
        row.iter()
            .all(|(left, right)| to + GAP <= *left || from >= *right + GAP)
    };
    let row = match taken.iter().position(free) {
        Some(row) => row,
        None if taken.len() < MOST_ROWS => {
            taken.push(Vec::new());
            taken.len() - 1
        }
        None => return None,
    };
    taken.get_mut(row)?.push((from, to));
    Some(row)
}

/// From where to where a thing is drawn; none when it lies outside.
fn reach(scale: &Scale<'_>, stroke: &Stroke) -> Option<(f64, f64)> {
    let ribbon = scale.ribbon;
    let within = |from: f64, to: f64| (from.max(scale.left), to.min(scale.right));
    match stroke {
        Stroke::Held {
            from, to, fuzzy, ..
        } => ribbon
            .shows(*from, *to)
            .then(|| fuzzed(scale, *from, *to, *fuzzy)),
        Stroke::Planned {
            from,
            to,
            confirmed,
            ..
        } => ribbon
            .shows(*from, *to)
            .then(|| fuzzed(scale, *from, *to, !confirmed)),
        Stroke::GivenUp { from, to, .. } => ribbon
            .shows(*from, *to)
            .then(|| within(scale.start(*from), scale.end(*to))),
        Stroke::Thread { moves, open, .. } => {
            let (first, last) = (*moves.first()?, *moves.last()?);
            let until = if *open { ribbon.to } else { last };
            let waits = waits_until(scale, last);
            ribbon.shows(first, until).then(|| {
                let to = if *open {
                    waits
                } else {
                    scale.middle(last) + 4.0
                };
                within(scale.middle(first) - 4.0, to)
            })
        }
        Stroke::Event { on, .. } => {
            let x = scale.middle(*on);
            ribbon.shows(*on, *on).then_some((x - 5.0, x + 5.0))
        }
    }
}

fn fuzzed(scale: &Scale<'_>, from: NaiveDate, to: NaiveDate, fuzzy: bool) -> (f64, f64) {
    let over = if fuzzy {
        scale.day.clamp(6.0, 40.0)
    } else {
        0.0
    };
    let from = (scale.start(from) - over).max(scale.left);
    (
        from,
        (scale.end(to) + over).min(scale.right).max(from + 3.0),
    )
}

fn waits_until(scale: &Scale<'_>, last: NaiveDate) -> f64 {
    let today = scale.middle(scale.ribbon.as_of.max(last));
    (today + (WAITS as f64 * scale.day).max(24.0)).min(scale.right)
}

fn draw_lane(pen: &mut Pen<'_>, scale: &Scale<'_>, laid: &Laid<'_>, top: f64) {
    let size = pen.look.text;
    let look = pen.look;
    pen.open("lane");
    pen.words(Words {
        text: &laid.lane.label,
        x: 0.0,
        y: top + laid.row.min(ROW) / 2.0 + size * 0.35,
        size,
        bold: false,
        fill: &look.ink_2,
        anchor: Anchor::Left,
        halo: None,
    });
    for item in &laid.items {
        let row = top + laid.row * item.row as f64;
        let thread = matches!(item.stroke, Stroke::Thread { .. });
        let middle = if thread {
            row + THREAD_ROW - 7.0
        } else {
            row + ROW / 2.0
        };
        stroke(pen, scale, item, middle);
        if let Some((name, x)) = &item.name {
            pen.words(Words {
                text: name,
                x: *x,
                y: if thread {
                    middle - 6.0
                } else {
                    middle + size * 0.35
                },
                size: size * 0.95,
                bold: false,
                fill: &look.ink_2,
                anchor: Anchor::Left,
                halo: Some(&look.paper),
            });
        }
    }
    pen.close();
}

fn stroke(pen: &mut Pen<'_>, scale: &Scale<'_>, item: &Item<'_>, y: f64) {
    let look = pen.look;
    let (from, to) = (item.from, item.to);
    let bar = [from, y - BAR / 2.0, to - from, BAR];
    match item.stroke {
        Stroke::Held { fuzzy: false, .. } => {
            pen.rect(bar, &[("fill", &look.accent), ("data-mark", "held")])
        }
        Stroke::Held { .. } => {
            let fill = format!("url(#{}-held)", look.prefix);
            pen.rect(bar, &[("fill", &fill), ("data-mark", "held")]);
        }
        Stroke::Planned {
            confirmed: true, ..
        } => pen.rect(
            [bar[0] + 0.5, bar[1] + 0.5, bar[2] - 1.0, bar[3] - 1.0],
            &[
                ("fill", &look.accent),
                ("fill-opacity", "0.25"),
                ("stroke", &look.accent),
                ("stroke-dasharray", "2 2"),
                ("data-mark", "planned"),
            ],
        ),
        Stroke::Planned { .. } => {
            let fill = format!("url(#{}-planned)", look.prefix);
            pen.rect(bar, &[("fill", &fill), ("data-mark", "planned")]);
        }
        Stroke::GivenUp { .. } => pen.rect(
            [bar[0] + 0.5, bar[1] + 0.5, bar[2] - 1.0, bar[3] - 1.0],
            &[
                ("fill", "none"),
                ("stroke", &look.ink_3),
                ("stroke-dasharray", "1 3"),
                ("data-mark", "given-up"),
            ],
        ),
        Stroke::Thread { moves, open, .. } => thread(pen, scale, (moves, *open), y),
        Stroke::Event { .. } => {
            let (x, top) = (number((from + to) / 2.0), number(y - 4.5));
            pen.path(
                &format!("M{x} {top}l5 9h-10z"),
                &[("fill", &look.seal), ("data-mark", "incident")],
            );
        }
    }
}

fn thread(pen: &mut Pen<'_>, scale: &Scale<'_>, (moves, open): (&[NaiveDate], bool), y: f64) {
    let (Some(first), Some(last)) = (moves.first(), moves.last()) else {
        return;
    };
    let look = pen.look;
    let today = scale.middle(scale.ribbon.as_of);
    let (from, until) = (scale.middle(*first), scale.middle(*last));
    let end = if open { until.max(today) } else { until };
    let line = |from: f64, to: f64| format!("M{} {}H{}", number(from), number(y), number(to));
    if end > from {
        pen.path(
            &line(from, end),
            &[("stroke", &look.violet), ("stroke-width", "1.6")],
        );
    }
    if open {
        let further = waits_until(scale, *last);
        pen.path(
            &line(end, further),
            &[
                ("stroke", &look.violet),
                ("stroke-width", "1.6"),
                ("stroke-dasharray", "2 3"),
                ("data-mark", "waits"),
            ],
        );
    }
    for day in moves {
        if scale.ribbon.shows(*day, *day) {
            pen.circle(
                [scale.middle(*day), y],
                3.0,
                &[("fill", &look.violet), ("data-mark", "move")],
            );
        }
    }
}

/// Bars whose ends are in doubt fade to both sides.
fn fades(pen: &mut Pen<'_>) {
    let (prefix, accent) = (&pen.look.prefix, &pen.look.accent);
    let fade = |name: &str, edge: &str, most: &str| {
        format!(
            "<linearGradient id=\"{prefix}-{name}\"><stop offset=\"0\" stop-color=\"{accent}\" stop-opacity=\"0\"/>\
             <stop offset=\"{edge}\" stop-color=\"{accent}\" stop-opacity=\"{most}\"/>\
             <stop offset=\"{}\" stop-color=\"{accent}\" stop-opacity=\"{most}\"/>\
             <stop offset=\"1\" stop-color=\"{accent}\" stop-opacity=\"0\"/></linearGradient>",
            if edge == "0.5" { "0.5" } else { "0.75" }
        )
    };
    let defs = format!(
        "<defs>{}{}</defs>\n",
        fade("held", "0.25", "0.95"),
        fade("planned", "0.5", "0.6")
    );
    pen.raw(&defs);
}

/// The clock of the world as a line across, with its day.
fn clock(pen: &mut Pen<'_>, scale: &Scale<'_>, bottom: f64) {
    let (look, ribbon) = (pen.look, scale.ribbon);
    let size = look.text * 0.9;
    let elsewhere = ribbon.as_of > ribbon.to || ribbon.as_of < ribbon.from;
    let format = if elsewhere {
        "as of %-d %b %Y"
    } else {
        "as of %-d %b"
    };
    let day = ribbon.as_of.format(format).to_string();
    let mut say = |text: &str, x: f64, anchor: Anchor| {
        pen.words(Words {
            text,
            x,
            y: 8.0,
            size,
            bold: false,
            fill: &look.seal,
            anchor,
            halo: None,
        });
    };
    if ribbon.as_of > ribbon.to {
        return say(&format!("{day} →"), scale.right, Anchor::Right);
    }
    if ribbon.as_of < ribbon.from {
        return say(&format!("← {day}"), scale.left, Anchor::Left);
    }
    let x = scale.middle(ribbon.as_of);
    if x + 4.0 + width(&day, size, false) <= scale.right {
        say(&day, x + 4.0, Anchor::Left);
    } else {
        say(&day, x - 4.0, Anchor::Right);
    }
    pen.path(
        &format!("M{} 1V{}", number(x), number(bottom + 2.0)),
        &[
            ("stroke", &look.seal),
            ("stroke-dasharray", "2 2"),
            ("data-mark", "as-of"),
        ],
    );
}

fn ticks(pen: &mut Pen<'_>, scale: &Scale<'_>, bottom: f64) {
    let (look, ribbon) = (pen.look, scale.ribbon);
    let most = ((scale.right - scale.left) / TICK).floor().max(1.0) as i64;
    let steps = [1, 2, 3, 5, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652];
    let step = steps
        .into_iter()
        .find(|step| ribbon.days() / step < most)
        .unwrap_or(ribbon.days());
    let years = step >= 91 || ribbon.from.year() != ribbon.to.year();
    let mut last_end = f64::MIN;
    let mut day = Some(ribbon.from);
    pen.open("ticks");
    while let Some(at) = day.filter(|day| *day <= ribbon.to) {
        let x = scale.start(at);
        let course = format!("M{} {}V{}", number(x), number(TOP - 4.0), number(bottom));
        pen.path(&course, &[("stroke", &look.line)]);
        let label = at
            .format(if years { "%-d %b %Y" } else { "%-d %b" })
            .to_string();
        let wide = width(&label, look.text, false);
        let start = (x - wide / 2.0).max(scale.left - 12.0);
        if start > last_end + 8.0 && start + wide <= scale.right {
            pen.words(Words {
                text: &label,
                x: start,
                y: bottom + look.text + 2.0,
                size: look.text,
                bold: false,
                fill: &look.ink_2,
                anchor: Anchor::Left,
                halo: None,
            });
            last_end = start + wide;
        }
        day = u64::try_from(step)
            .ok()
            .and_then(|step| at.checked_add_days(Days::new(step)));
    }
    pen.close();
}

/// Says what found no room; returns the height it took.
fn left_out(pen: &mut Pen<'_>, laid: &[Laid<'_>], top: f64) -> f64 {
    let look = pen.look;
    let parts: Vec<String> = laid
        .iter()
        .filter(|lane| lane.left_out > 0)
        .map(|lane| format!("{} {}", lane.left_out, lane.lane.label.to_lowercase()))
        .collect();
    if parts.is_empty() {
        return 0.0;
    }
    let text = format!("Not drawn for want of room: {}.", parts.join(", "));
    pen.words(Words {
        text: &text,
        x: 0.0,
        y: top + look.text,
        size: look.text * 0.9,
        bold: false,
        fill: &look.ink_3,
        anchor: Anchor::Left,
        halo: None,
    });
    look.text + 6.0
}
