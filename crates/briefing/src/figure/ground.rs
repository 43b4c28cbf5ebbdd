//! Owns the ground of maps: land and borders of the world, read once from the committed data,
//! and their courses in a projection, cut to the frame. Borders are as the United Nations draws
//! them; data/land.mjs says where they come from and how they were thinned.

use std::fmt::Write;
use std::sync::OnceLock;

use super::pen::tenths;
use super::projection::{Point, Projection};

const DATA: &str = include_str!("../../data/land.txt");

/// Points nearer than this to the one before are not drawn.
const NEAREST: f64 = 0.6;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A coast with land inside.
    Land,
    /// A hole in land.
    Hole,
    /// A border.
    Border,
}

/// A line on the Earth, in degrees east and north; a closed one ends where it begins, whole
/// turns aside.
pub(super) struct Course {
    pub kind: Kind,
    pub points: Vec<Point>,
}

/// Everything the ground is drawn from.
pub(super) fn world() -> &'static [Course] {
    static WORLD: OnceLock<Vec<Course>> = OnceLock::new();
    WORLD.get_or_init(|| DATA.lines().filter_map(read).collect())
}

fn read(line: &str) -> Option<Course> {
    let (letter, numbers) = line.split_once(' ')?;
    let kind = match letter {
        "L" => Kind::Land,
        "H" => Kind::Hole,
        "B" => Kind::Border,
        _ => return None,
    };
    let mut steps = numbers.split(' ').filter_map(|it| it.parse::<i32>().ok());
    let (mut x, mut y) = (0, 0);
    let mut points: Vec<Point> = Vec::new();
    while let (Some(east), Some(north)) = (steps.next(), steps.next()) {
        x += east;
        y += north;
        // no leap over the date line: longitudes may go beyond 180
        let mut longitude = f64::from(x) / 100.0;
        if let Some(before) = points.last() {
            longitude -= ((longitude - before[0]) / 360.0).round() * 360.0;
        }
        points.push([longitude, f64::from(y) / 100.0]);
    }
    Some(Course { kind, points })
}

/// The frame a map is cut to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub width: f64,
    pub height: f64,
}

/// The land as one path, to be filled by the even-odd rule.
pub(super) fn land(projection: &Projection, frame: Frame) -> String {
    let mut path = String::new();
    for course in world().iter().filter(|it| it.kind != Kind::Border) {
        for ring in projection.rings(&course.points, course.kind == Kind::Hole) {
            write_line(&mut path, &clipped_ring(ring, frame), true);
        }
    }
    path
}

/// The borders as one path.
pub(super) fn borders(projection: &Projection, frame: Frame) -> String {
    let mut path = String::new();
    for course in world().iter().filter(|it| it.kind == Kind::Border) {
        for line in projection.lines(&course.points) {
            write_pieces(&mut path, &line, frame);
        }
    }
    path
}

/// Meridians and parallels, every so many degrees.
pub(super) fn graticule(projection: &Projection, frame: Frame, step: i32) -> String {
    let mut path = String::new();
    let degrees = |from: i32, to: i32, by: i32| (from..=to).step_by(by.unsigned_abs() as usize);
    for longitude in degrees(-180, 180 - step, step) {
        let line: Vec<Point> = degrees(-80, 80, 2)
            .map(|latitude| [f64::from(longitude), f64::from(latitude)])
            .collect();
        for line in projection.lines(&line) {
            write_pieces(&mut path, &line, frame);
        }
    }
    for latitude in degrees(-80, 80, step) {
        let line: Vec<Point> = degrees(-180, 180, 2)
            .map(|longitude| [f64::from(longitude), f64::from(latitude)])
            .collect();
        for line in projection.lines(&line) {
            write_pieces(&mut path, &line, frame);
        }
    }
    path
}

/// Sutherland and Hodgman's cut, side by side.
fn clipped_ring(ring: Vec<Point>, frame: Frame) -> Vec<Point> {
    let sides = [
        (0, 0.0, 1.0),
        (0, frame.width, -1.0),
        (1, 0.0, 1.0),
        (1, frame.height, -1.0),
    ];
    sides
        .into_iter()
        .fold(ring, |ring, (axis, at, way)| cut(&ring, axis, at, way))
}

/// What of a ring lies on the side of a line where `way × (coordinate − at)` is not negative.
pub(super) fn cut(ring: &[Point], axis: usize, at: f64, way: f64) -> Vec<Point> {
    let side = |point: &Point| way * (point[axis] - at);
    let mut kept = Vec::with_capacity(ring.len());
    let Some(mut before) = ring.last() else {
        return kept;
    };
    for point in ring {
        let (here, there) = (side(point), side(before));
        if (here < 0.0) != (there < 0.0) {
            let part = there / (there - here);
            let mut crossing = [
                before[0] + (point[0] - before[0]) * part,
                before[1] + (point[1] - before[1]) * part,
            ];
            crossing[axis] = at;
            kept.push(crossing);
        }
        if here >= 0.0 {
            kept.push(*point);
        }
        before = point;
    }
    kept
}

/// The pieces of a line inside the frame, by Liang and Barsky.
fn write_pieces(path: &mut String, line: &[Point], frame: Frame) {
    let mut piece: Vec<Point> = Vec::new();
    for pair in line.windows(2) {
        let [from, to] = [pair[0], pair[1]];
        match inside(from, to, frame) {
            Some((first, last)) => {
                if piece.last() != Some(&first) {
                    write_line(path, &piece, false);
                    piece = vec![first];
                }
                piece.push(last);
            }
            None => {
                write_line(path, &piece, false);
                piece.clear();
            }
        }
    }
    write_line(path, &piece, false);
}

fn inside(from: Point, to: Point, frame: Frame) -> Option<(Point, Point)> {
    let (mut first, mut last) = (0.0_f64, 1.0_f64);
    for (axis, most) in [(0, frame.width), (1, frame.height)] {
        let way = to[axis] - from[axis];
        for (at, sign) in [(0.0, 1.0), (most, -1.0)] {
            let (rise, room) = (sign * way, sign * (at - from[axis]));
            if rise == 0.0 {
                if room > 0.0 {
                    return None;
                }
            } else if rise > 0.0 {
                first = first.max(room / rise);
            } else {
                last = last.min(room / rise);
            }
        }
    }
    let along = |part: f64| match part {
        0.0 => from,
        1.0 => to,
        part => [
            from[0] + (to[0] - from[0]) * part,
            from[1] + (to[1] - from[1]) * part,
        ],
    };
    (first <= last).then(|| (along(first), along(last)))
}

/// A line in steps of whole tenths, which are short to write and never add up to an error.
fn write_line(path: &mut String, points: &[Point], closed: bool) {
    let mut drawn: Vec<[i64; 2]> = Vec::with_capacity(points.len());
    let nearest = (NEAREST * 10.0) as i64;
    for (at, point) in points.iter().enumerate() {
        let here = [tenths(point[0]), tenths(point[1])];
        let end = at == 0 || at + 1 == points.len();
        let near = drawn.last().is_some_and(|last| {
            (here[0] - last[0]).abs() < nearest && (here[1] - last[1]).abs() < nearest
        });
        if drawn.last() != Some(&here) && (end || !near) {
            drawn.push(here);
        }
    }
    if drawn.len() < if closed { 3 } else { 2 } {
        return;
    }
    let mut before = [0, 0];
    for (at, here) in drawn.iter().enumerate() {
        let letter = if at == 0 { 'M' } else { 'l' };
        let step = [here[0] - before[0], here[1] - before[1]];
        let _ = write!(path, "{letter}{} {}", short(step[0]), short(step[1]));
        before = *here;
    }
    if closed {
        path.push('z');
    }
}

fn short(tenths: i64) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    match part {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{part}"),
    }
}
