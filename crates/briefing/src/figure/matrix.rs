//! Owns the positions matrix as a figure: sticking points by parties, each with its state, and
//! in each cell the words held, which way they moved and how old they are. Few parties have room
//! for words; more have the sign, the kind and the age alone; what is beyond that is counted.

use rapporteur_domain::development::Movement;
use serde::{Deserialize, Serialize};

use super::letters::{cut, wrapped};
use super::pen::{Anchor, Pen, Words, number};

/// Sticking points by parties.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Matrix {
    /// The parties, in order.
    pub parties: Vec<String>,
    /// The sticking points, each after the wider one it is part of.
    pub rows: Vec<Row>,
    /// How many sticking points on record are not among the rows.
    #[serde(default)]
    pub more: u32,
}

/// A sticking point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its title.
    pub issue: String,
    /// Where it stands, as a word; empty when nothing decides it.
    pub state: String,
    /// How many wider ones stand above it.
    pub depth: u32,
    /// One cell for each party; none where no position is told.
    pub cells: Vec<Option<Held>>,
}

/// What a party holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// In words.
    pub text: String,
    /// What kind where that says more than a public stance, "red line"; else empty.
    #[serde(default)]
    pub kind: String,
    /// Which way it moved; none when there is nothing to compare with.
    pub movement: Option<Movement>,
    /// Days since it was taken; none when that day is not known.
    pub age: Option<i32>,
    /// Whether rival values of it are on record and nobody has ranked them.
    #[serde(default)]
    pub contradicted: bool,
}

/// Most parties with words in their cells.
const WORDED: usize = 4;
/// Most columns at all.
const MOST_COLUMNS: usize = 10;
/// Most lines of words in a cell, and of a sticking point's title.
const LINES: usize = 3;
/// From how many days on ink fades, as in the window.
const AGEING: i32 = 30;
const OLD: i32 = 120;
const PAD: f64 = 6.0;
const INDENT: f64 = 9.0;

/// Draws it and says how high it is.
pub(super) fn draw(pen: &mut Pen<'_>, matrix: &Matrix) -> f64 {
    let grid = Grid::of(pen, matrix);
    let mut y = head(pen, &grid, matrix);
    let foot = 2.0 * grid.line;
    let mut drawn = 0;
    for row in &matrix.rows {
        let laid = grid.laid(row);
        if drawn > 0 && y + laid.height + foot > pen.look.height {
            break;
        }
        draw_row(pen, &grid, &laid, y);
        y += laid.height;
        drawn += 1;
        let (x, at) = (number(pen.look.width), number(y));
        let rule = pen.look.rule.as_str();
        pen.path(&format!("M0 {at}H{x}"), &[("stroke", rule)]);
    }
    let rows = (matrix.rows.len() - drawn) as u32;
    y + left_out(pen, &grid, matrix, rows.saturating_add(matrix.more), y)
}

/// Where the columns stand.
struct Grid {
    size: f64,
    /// From one baseline to the next.
    line: f64,
    first: f64,
    column: f64,
    /// How many parties are drawn.
    parties: usize,
    /// Whether cells have words.
    worded: bool,
    width: f64,
    mirrored: bool,
}

impl Grid {
    fn of(pen: &Pen<'_>, matrix: &Matrix) -> Self {
        let (size, width) = (pen.look.text, pen.look.width);
        let all = matrix.parties.len();
        let room = if width < 500.0 { WORDED / 2 } else { WORDED };
        let worded = all <= room;
        let first = if worded { width * 0.21 } else { width * 0.26 };
        let narrowest = size * 5.4;
        let most = (((width - first) / narrowest).floor() as usize).clamp(1, MOST_COLUMNS);
        let parties = if worded { all } else { all.min(most) };
        Self {
            size,
            line: (size * 1.35).round(),
            first,
            column: (width - first) / parties.max(1) as f64,
            parties,
            worded,
            width,
            mirrored: pen.look.right_to_left,
        }
    }

    /// Left edge and width of a column; 0 is the sticking point's.
    fn column(&self, at: usize) -> (f64, f64) {
        let (left, width) = match at {
            0 => (0.0, self.first),
            _ => (self.first + self.column * (at - 1) as f64, self.column),
        };
        if self.mirrored {
            (self.width - left - width, width)
        } else {
            (left, width)
        }
    }

    /// Where words of a column begin, how much room they have, and which end that is.
    fn words(&self, at: usize, indent: f64) -> (f64, f64, Anchor) {
        let (left, width) = self.column(at);
        let room = (width - 2.0 * PAD - indent).max(self.size);
        if self.mirrored {
            (left + width - PAD - indent, room, Anchor::Right)
        } else {
            (left + PAD + indent, room, Anchor::Left)
        }
    }

    fn laid<'a>(&self, row: &'a Row) -> Laid<'a> {
        let indent = INDENT * f64::from(row.depth.min(3));
        let (_, room, _) = self.words(0, indent);
        let title = wrapped(&row.issue, room, self.size, true, LINES);
        let cells: Vec<Vec<String>> = (0..self.parties)
            .map(|at| match row.cells.get(at).and_then(Option::as_ref) {
                Some(held) if self.worded => {
                    let (_, room, _) = self.words(at + 1, 0.0);
                    wrapped(&held.text, room, self.size, false, LINES)
                }
                _ => Vec::new(),
            })
            .collect();
        let own = title.len() + usize::from(!row.state.is_empty());
        let said = cells
            .iter()
            .map(|lines| lines.len() + usize::from(self.worded))
            .max();
        let lines = own
            .max(said.unwrap_or(1))
            .max(if self.worded { 1 } else { 2 });
        Laid {
            row,
            indent,
            title,
            cells,
            height: lines as f64 * self.line + 2.0 * PAD,
        }
    }
}

/// A row with its words broken into lines.
struct Laid<'a> {
    row: &'a Row,
    indent: f64,
    title: Vec<String>,
    cells: Vec<Vec<String>>,
    height: f64,
}

/// The heads of the columns; returns where the rows begin.
fn head(pen: &mut Pen<'_>, grid: &Grid, matrix: &Matrix) -> f64 {
    let look = pen.look;
    let mut lines = 1;
    pen.open("head");
    for at in 0..=grid.parties {
        let name = match at.checked_sub(1) {
            None => "Issue",
            Some(party) => matrix.parties.get(party).map_or("", String::as_str),
        };
        let (x, room, anchor) = grid.words(at, 0.0);
        let parts = wrapped(name, room, grid.size * 0.92, true, 2);
        lines = lines.max(parts.len());
        for (line, text) in (0..).zip(&parts) {
            let y = grid.line * (f64::from(line) + 0.8);
            say(
                pen,
                (text, x, y, anchor),
                (&look.ink_2, true, grid.size * 0.92),
            );
        }
    }
    let y = grid.line * lines as f64 + 4.0;
    pen.path(
        &format!("M0 {}H{}", number(y), number(look.width)),
        &[("stroke", &look.ink), ("stroke-width", "1.2")],
    );
    pen.close();
    y
}

fn draw_row(pen: &mut Pen<'_>, grid: &Grid, laid: &Laid<'_>, top: f64) {
    let look = pen.look;
    let base = top + PAD + grid.size;
    pen.open("row");
    let (x, room, anchor) = grid.words(0, laid.indent);
    let mut y = base;
    for text in &laid.title {
        say(pen, (text, x, y, anchor), (&look.ink, true, grid.size));
        y += grid.line;
    }
    let state = cut(&laid.row.state, room, grid.size * 0.92, false);
    let style = (look.accent.as_str(), false, grid.size * 0.92);
    say(pen, (&state, x, y, anchor), style);
    for (at, lines) in laid.cells.iter().enumerate() {
        let held = laid.row.cells.get(at).and_then(Option::as_ref);
        cell(pen, grid, (at + 1, held, lines), base);
    }
    pen.close();
}

type Said<'a> = (&'a str, f64, f64, Anchor);

fn say(pen: &mut Pen<'_>, (text, x, y, anchor): Said<'_>, (fill, bold, size): (&str, bool, f64)) {
    pen.words(Words::at(text, (x, y), (size, bold), (fill, anchor)));
}

fn cell(
    pen: &mut Pen<'_>,
    grid: &Grid,
    (column, held, lines): (usize, Option<&Held>, &[String]),
    base: f64,
) {
    let look = pen.look;
    let (x, room, anchor) = grid.words(column, 0.0);
    let Some(held) = held else {
        let none = if grid.worded {
            "no position recorded"
        } else {
            "–"
        };
        let none = cut(none, room, grid.size, false);
        return say(
            pen,
            (&none, x, base, anchor),
            (&look.ink_3, false, grid.size),
        );
    };
    let ink = match held.age {
        Some(age) if age >= OLD => &look.ink_3,
        Some(age) if age >= AGEING => &look.ink_2,
        _ => &look.ink,
    };
    let mut y = base;
    for text in lines {
        say(pen, (text, x, y, anchor), (ink, false, grid.size));
        y += grid.line;
    }
    if grid.worded {
        beside(pen, grid, held, (x, y, room, anchor));
    } else {
        narrow(pen, grid, held, (x, y, room, anchor));
    }
}

type Place = (f64, f64, f64, Anchor);

/// The line under the words: sign, movement, kind and age.
fn beside(pen: &mut Pen<'_>, grid: &Grid, held: &Held, (x, y, room, anchor): Place) {
    let mut parts = Vec::new();
    parts.extend(held.movement.map(|movement| match movement {
        Movement::None => "no movement".to_owned(),
        movement => movement.word().to_owned(),
    }));
    if !held.kind.is_empty() {
        parts.push(held.kind.clone());
    }
    parts.extend(held.age.map(age));
    if held.contradicted {
        parts.push("reported variously".to_owned());
    }
    let step = match held.movement {
        Some(movement) => sign(pen, grid, movement, (x, y, anchor)),
        None => 0.0,
    };
    let x = if anchor == Anchor::Right {
        x - step
    } else {
        x + step
    };
    let words = parts.join(" · ");
    let words = cut(&words, room - step, grid.size * 0.9, false);
    let fill = pen.look.ink_2.as_str();
    say(pen, (&words, x, y, anchor), (fill, false, grid.size * 0.9));
}

/// Two short lines: the sign with the age, and the kind or that it is disputed.
fn narrow(pen: &mut Pen<'_>, grid: &Grid, held: &Held, (x, y, room, anchor): Place) {
    let look = pen.look;
    let step = match held.movement {
        Some(movement) => sign(pen, grid, movement, (x, y, anchor)),
        None => 0.0,
    };
    let after = if anchor == Anchor::Right {
        x - step
    } else {
        x + step
    };
    let old = held.age.map_or_else(|| "undated".to_owned(), short_age);
    let old = cut(&old, room - step, grid.size, false);
    say(pen, (&old, after, y, anchor), (&look.ink, false, grid.size));
    let kind = if held.contradicted {
        "disputed"
    } else if held.kind.is_empty() {
        "stance"
    } else {
        &held.kind
    };
    let kind = cut(kind, room, grid.size * 0.9, false);
    let line = (&*kind, x, y + grid.line, anchor);
    say(pen, line, (&look.ink_2, false, grid.size * 0.9));
}

/// Draws the sign of a movement and says how much room it took. Shapes and not letters: not
/// every font has them.
fn sign(
    pen: &mut Pen<'_>,
    grid: &Grid,
    movement: Movement,
    (x, y, anchor): (f64, f64, Anchor),
) -> f64 {
    let look = pen.look;
    let s = grid.size * 0.7;
    let left = if anchor == Anchor::Right { x - s } else { x };
    let (l, t, m, b, r) = (
        number(left),
        number(y - s),
        number(left + s / 2.0),
        number(y),
        number(left + s),
    );
    let middle = number(y - s / 2.0);
    let mark = ("data-mark", movement.code());
    match movement {
        Movement::Harder => pen.path(
            &format!("M{m} {t}L{r} {b}H{l}z"),
            &[("fill", &look.seal), mark],
        ),
        Movement::Softer => pen.path(
            &format!("M{l} {t}H{r}L{m} {b}z"),
            &[("fill", &look.green), mark],
        ),
        Movement::Reframed => pen.path(
            &format!("M{m} {t}L{r} {middle}L{m} {b}L{l} {middle}z"),
            &[("fill", "none"), ("stroke", &look.accent), mark],
        ),
        Movement::None => pen.path(
            &format!("M{l} {middle}H{r}"),
            &[("stroke", &look.ink_3), ("stroke-width", "1.2"), mark],
        ),
        Movement::Unclear => {
            let style = (look.ink_2.as_str(), true, grid.size);
            say(pen, ("?", left, y, Anchor::Left), style);
        }
    }
    s + 4.0
}

/// "12 days old", "3 months old", "2 years old": to the day while a day matters.
fn age(days: i32) -> String {
    let counted = |n: i32, unit: &str| match n {
        1 => format!("1 {unit} old"),
        n => format!("{n} {unit}s old"),
    };
    match (days, months(days)) {
        (..=0, _) => "today".to_owned(),
        (1..60, _) => counted(days, "day"),
        (_, months @ ..24) => counted(months, "month"),
        (_, months) => counted(months / 12, "year"),
    }
}

fn short_age(days: i32) -> String {
    match (days, months(days)) {
        (..=0, _) => "today".to_owned(),
        (1..60, _) => format!("{days} d"),
        (_, months @ ..24) => format!("{months} mo"),
        (_, months) => format!("{} y", months / 12),
    }
}

fn months(days: i32) -> i32 {
    (f64::from(days) / 30.44).floor() as i32
}

/// Says what found no room; returns the height it took.
fn left_out(pen: &mut Pen<'_>, grid: &Grid, matrix: &Matrix, rows: u32, y: f64) -> f64 {
    let look = pen.look;
    let parties = matrix.parties.len() - grid.parties;
    let counted = |n: usize, one: &str| match n {
        0 => None,
        1 => Some(format!("1 further {one}")),
        n if one == "party" => Some(format!("{n} further parties")),
        n => Some(format!("{n} further {one}s")),
    };
    let parts: Vec<String> = [
        counted(rows as usize, "sticking point"),
        counted(parties, "party"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        return 4.0;
    }
    let text = format!("On record and not drawn: {}.", parts.join(", "));
    let (x, anchor) = match grid.mirrored {
        true => (grid.width - PAD, Anchor::Right),
        false => (PAD, Anchor::Left),
    };
    let place = (text.as_str(), x, y + grid.line + 2.0, anchor);
    say(pen, place, (&look.ink_3, false, grid.size * 0.9));
    grid.line + 8.0
}
