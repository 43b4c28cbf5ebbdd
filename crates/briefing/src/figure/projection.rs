//! Owns equal-area projections: an azimuthal one (Lambert) around the middle of what is shown,
//! so that nothing far from the equator is blown up, and Equal Earth (Šavrič, Patterson and
//! Jenny 2018) when what is shown spans the world. The window fits its map by the same rules.
//! Angles are degrees; places in the figure have y downwards.

use super::ground::{Frame, cut};

/// East and north in degrees, or right and down in units.
pub(super) type Point = [f64; 2];

/// Room around what is fitted, as a part of the frame, and in degrees around a single place.
const MARGIN: f64 = 0.14;
const AROUND: f64 = 6.0;
/// Beyond this half-width in radians a hemisphere is no longer the right picture.
const WORLD: f64 = 1.35;
/// Nothing farther than this from the middle is drawn, in radians.
const FARTHEST: f64 = 120.0 * std::f64::consts::PI / 180.0;
/// A single place, in radians.
const CLOSE: f64 = 0.02;

/// A projection fitted to a frame.
#[derive(Debug, Clone, Copy)]
pub(super) struct Projection {
    form: Form,
    middle: Point,
    scale: f64,
    shift: Point,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Azimuthal,
    EqualEarth,
}

impl Projection {
    /// The projection that shows these places; the world when there are none, or when they are
    /// spread over it.
    pub fn fitted(places: &[Point], frame: Frame) -> Self {
        let middle = middle_of(places);
        let far = places
            .iter()
            .map(|place| distance(middle, *place))
            .fold(0.0, f64::max);
        if places.is_empty() || far > WORLD {
            return Self::world(middle, frame);
        }
        let around = [
            [middle[0] - AROUND, middle[1]],
            [middle[0] + AROUND, middle[1]],
            [middle[0], (middle[1] - AROUND).max(-90.0)],
            [middle[0], (middle[1] + AROUND).min(90.0)],
        ];
        let corners = if far < CLOSE { &around[..] } else { places };
        let bare = Self {
            form: Form::Azimuthal,
            middle,
            scale: 1.0,
            shift: [0.0, 0.0],
        };
        let room = [frame.width * MARGIN, frame.height * MARGIN];
        bare.fit(corners.iter().map(|at| bare.place(*at)), frame, room)
    }

    fn world(middle: Point, frame: Frame) -> Self {
        let bare = Self {
            form: Form::EqualEarth,
            middle: [middle[0], 0.0],
            scale: 1.0,
            shift: [0.0, 0.0],
        };
        let outline = bare.edge();
        bare.fit(outline.into_iter(), frame, [8.0, 8.0])
    }

    fn fit(self, points: impl Iterator<Item = Point>, frame: Frame, room: Point) -> Self {
        let mut low = [f64::MAX; 2];
        let mut high = [f64::MIN; 2];
        for point in points {
            for axis in [0, 1] {
                low[axis] = low[axis].min(point[axis]);
                high[axis] = high[axis].max(point[axis]);
            }
        }
        let size = [frame.width, frame.height];
        let scale = [0, 1]
            .map(|axis| {
                (size[axis] - 2.0 * room[axis]).max(1.0) / (high[axis] - low[axis]).max(1e-6)
            })
            .into_iter()
            .fold(f64::MAX, f64::min);
        let shift = [0, 1].map(|axis| size[axis] / 2.0 - scale * (low[axis] + high[axis]) / 2.0);
        Self {
            scale,
            shift,
            ..self
        }
    }

    /// Units to a degree of latitude.
    pub fn units_to_a_degree(&self) -> f64 {
        self.scale * std::f64::consts::PI / 180.0
    }

    /// The outline of the world in Equal Earth; none where the frame shows a part of it only.
    pub fn outline(&self) -> Option<Vec<Point>> {
        (self.form == Form::EqualEarth).then(|| self.edge())
    }

    fn edge(&self) -> Vec<Point> {
        let east = (-90..=90).map(|north| [180.0 - 1e-9, f64::from(north)]);
        let west = (-90..=90).rev().map(|north| [-180.0, f64::from(north)]);
        east.chain(west)
            .map(|[longitude, latitude]| self.equal_earth(longitude, latitude))
            .collect()
    }

    /// Where a place stands in the figure.
    pub fn place(&self, [longitude, latitude]: Point) -> Point {
        match self.form {
            Form::Azimuthal => self.azimuthal(longitude, latitude).0,
            Form::EqualEarth => {
                let turned = turned(longitude - self.middle[0]);
                self.equal_earth(turned, latitude)
            }
        }
    }

    /// A line on the Earth as the lines it makes in the figure.
    pub fn lines(&self, course: &[Point]) -> Vec<Vec<Point>> {
        let mut lines = vec![Vec::new()];
        let mut before: Option<f64> = None;
        for [longitude, latitude] in course {
            let (point, broken) = match self.form {
                Form::Azimuthal => {
                    let (point, clamped) = self.azimuthal(*longitude, *latitude);
                    (point, clamped)
                }
                Form::EqualEarth => {
                    let turned = turned(longitude - self.middle[0]);
                    let leap = before.is_some_and(|before| (before - turned).abs() > 180.0);
                    before = Some(turned);
                    if leap {
                        lines.push(Vec::new());
                    }
                    (self.equal_earth(turned, *latitude), false)
                }
            };
            if broken {
                lines.push(Vec::new());
            } else if let Some(line) = lines.last_mut() {
                line.push(point);
            }
        }
        lines.retain(|line| line.len() > 1);
        lines
    }

    /// A ring on the Earth as the rings it makes in the figure, to be filled by the even-odd
    /// rule.
    pub fn rings(&self, course: &[Point], hole: bool) -> Vec<Vec<Point>> {
        match self.form {
            Form::Azimuthal => self.around_middle(course, hole),
            Form::EqualEarth => self.cut_at_the_edge(course),
        }
    }

    /// What is too far is drawn at the farthest circle. A ring that holds the point opposite the
    /// middle comes out turned inside out: the circle itself turns it back.
    fn around_middle(&self, course: &[Point], hole: bool) -> Vec<Vec<Point>> {
        let mut near = false;
        let ring: Vec<Point> = course
            .iter()
            .map(|[longitude, latitude]| {
                let (point, clamped) = self.azimuthal(*longitude, *latitude);
                near |= !clamped;
                point
            })
            .collect();
        if !near {
            return Vec::new();
        }
        // land is given clockwise as seen from above, which y downwards makes positive
        let inside_out = (area(&ring) < 0.0) != hole;
        let mut rings = vec![ring];
        if inside_out {
            rings.push(self.farthest_circle());
        }
        rings
    }

    fn farthest_circle(&self) -> Vec<Point> {
        let radius = 2.0 * (FARTHEST / 2.0).sin() * self.scale;
        (0..180)
            .map(|step| f64::from(step * 2).to_radians())
            .map(|turn| {
                [
                    self.shift[0] + radius * turn.cos(),
                    self.shift[1] + radius * turn.sin(),
                ]
            })
            .collect()
    }

    /// Copies of the ring a turn apart, each cut to the half-turns around the middle; a ring
    /// around a pole is closed over it.
    fn cut_at_the_edge(&self, course: &[Point]) -> Vec<Vec<Point>> {
        let mut ring: Vec<Point> = course
            .iter()
            .map(|[longitude, latitude]| [longitude - self.middle[0], *latitude])
            .collect();
        let (Some(first), Some(last)) = (ring.first().copied(), ring.last().copied()) else {
            return Vec::new();
        };
        if (last[0] - first[0]).abs() > 180.0 {
            let pole = if last[1] < 0.0 { -90.0 } else { 90.0 };
            ring.push([last[0], pole]);
            ring.push([first[0], pole]);
        }
        let copies = [-720.0, -360.0, 0.0, 360.0, 720.0];
        copies
            .into_iter()
            .filter_map(|turn| {
                let copy: Vec<Point> = ring.iter().map(|[x, y]| [x + turn, *y]).collect();
                let kept = cut(&cut(&copy, 0, -180.0, 1.0), 0, 180.0, -1.0);
                (kept.len() > 2).then(|| self.along_edges(&kept))
            })
            .collect()
    }

    /// The ring in the figure; where it runs along an edge or a pole, bent as those are.
    fn along_edges(&self, ring: &[Point]) -> Vec<Point> {
        let mut out = Vec::with_capacity(ring.len());
        let Some(mut before) = ring.last() else {
            return out;
        };
        for point in ring {
            let stretch = (point[1] - before[1])
                .abs()
                .max((point[0] - before[0]).abs());
            let steps = (stretch / 3.0).ceil().max(1.0) as i32;
            for step in 1..=steps {
                let part = f64::from(step) / f64::from(steps);
                out.push(self.equal_earth(
                    before[0] + (point[0] - before[0]) * part,
                    before[1] + (point[1] - before[1]) * part,
                ));
            }
            before = point;
        }
        out
    }

    /// Where it stands, and whether it was too far.
    fn azimuthal(&self, longitude: f64, latitude: f64) -> (Point, bool) {
        let (east, north) = (
            (longitude - self.middle[0]).to_radians(),
            latitude.to_radians(),
        );
        let middle = self.middle[1].to_radians();
        let x = north.cos() * east.sin();
        let y = middle.cos() * north.sin() - middle.sin() * north.cos() * east.cos();
        let height = middle.sin() * north.sin() + middle.cos() * north.cos() * east.cos();
        let far = height.clamp(-1.0, 1.0).acos();
        let aside = x.hypot(y);
        let radius = 2.0 * (far.min(FARTHEST) / 2.0).sin();
        let by = if aside > 0.0 { radius / aside } else { 0.0 };
        let point = [
            self.shift[0] + self.scale * x * by,
            self.shift[1] - self.scale * y * by,
        ];
        (point, far > FARTHEST)
    }

    /// `longitude` from the middle, −180 to 180.
    fn equal_earth(&self, longitude: f64, latitude: f64) -> Point {
        const A: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];
        let root = 3.0_f64.sqrt() / 2.0;
        let turn = (root * latitude.to_radians().sin()).clamp(-1.0, 1.0).asin();
        let square = turn * turn;
        let sixth = square * square * square;
        let x = longitude.to_radians() * turn.cos()
            / (root * (A[0] + 3.0 * A[1] * square + sixth * (7.0 * A[2] + 9.0 * A[3] * square)));
        let y = turn * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square));
        [
            self.shift[0] + self.scale * x,
            self.shift[1] - self.scale * y,
        ]
    }
}

/// Within half a turn of nought.
fn turned(longitude: f64) -> f64 {
    longitude - (longitude / 360.0).round() * 360.0
}

/// The place in the middle of some; a good view of the inhabited world for none.
fn middle_of(places: &[Point]) -> Point {
    let mut sum = [0.0; 3];
    for [longitude, latitude] in places {
        let (east, north) = (longitude.to_radians(), latitude.to_radians());
        sum[0] += north.cos() * east.cos();
        sum[1] += north.cos() * east.sin();
        sum[2] += north.sin();
    }
    let aside = sum[0].hypot(sum[1]);
    if aside.hypot(sum[2]) < 1e-9 {
        return [20.0, 30.0];
    }
    [
        sum[1].atan2(sum[0]).to_degrees(),
        sum[2].atan2(aside).to_degrees(),
    ]
}

/// The angle between two places in radians.
fn distance(one: Point, other: Point) -> f64 {
    let [a, b] = [one, other].map(|it| it[1].to_radians());
    let east = (other[0] - one[0]).to_radians();
    let half = ((b - a) / 2.0).sin().powi(2) + a.cos() * b.cos() * (east / 2.0).sin().powi(2);
    2.0 * half.sqrt().clamp(0.0, 1.0).asin()
}

/// Signed area; positive when clockwise as seen, y being downwards.
fn area(ring: &[Point]) -> f64 {
    let Some(mut before) = ring.last() else {
        return 0.0;
    };
    let mut sum = 0.0;
    for point in ring {
        sum += before[0] * point[1] - point[0] * before[1];
        before = point;
    }
    sum / 2.0
}
