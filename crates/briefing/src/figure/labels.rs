//! Owns where the names of marks stand so that none covers another or a mark: as the window
//! places them. Greedy, and the same for the same input: who comes first chooses first. A name
//! that finds no room beside its mark stands a little away on a hairline; one that finds none
//! at all is left out, and counted by whoever asked.

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }

    fn holds(&self, other: &Self) -> bool {
        other.x >= self.x
            && other.y >= self.y
            && other.x + other.width <= self.x + self.width
            && other.y + other.height <= self.y + self.height
    }
}

/// A mark that wants a name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub x: f64,
    pub y: f64,
    /// Radius of the mark.
    pub radius: f64,
    /// Size of the name.
    pub width: f64,
    pub height: f64,
}

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    pub area: Area,
    /// The end of the hairline at the name; none beside the mark.
    pub line: Option<[f64; 2]>,
}

const GAP: f64 = 4.0;
/// Directions tried, the best to read first: after the mark, before it, above, below, corners.
const WAYS: [[f64; 2]; 8] = [
    [1.0, 0.0],
    [-1.0, 0.0],
    [0.0, -1.0],
    [0.0, 1.0],
    [1.0, -1.0],
    [1.0, 1.0],
    [-1.0, -1.0],
    [-1.0, 1.0],
];
/// How far from the mark.
const REACHES: [f64; 4] = [0.0, 12.0, 26.0, 42.0];

/// In the order given: the first is placed first. `taken` is ground no name may cover.
pub(super) fn placed(marks: &[Named], frame: Area, taken: &[Area]) -> Vec<Option<Placed>> {
    let around = |mark: &Named| Area {
        x: mark.x - mark.radius,
        y: mark.y - mark.radius,
        width: 2.0 * mark.radius,
        height: 2.0 * mark.radius,
    };
    let mut covered: Vec<Area> = taken.to_vec();
    covered.extend(marks.iter().map(around));
    let mut names = Vec::with_capacity(marks.len());
    for mark in marks {
        let free = first_free(mark, frame, &covered);
        covered.extend(free.map(|placed| placed.area));
        names.push(free);
    }
    names
}

fn first_free(mark: &Named, frame: Area, covered: &[Area]) -> Option<Placed> {
    for reach in REACHES {
        for way in WAYS {
            let area = area_at(mark, way, reach);
            if frame.holds(&area) && !covered.iter().any(|other| other.overlaps(&area)) {
                let line = (reach > 0.0).then(|| nearest(mark, &area));
                return Some(Placed { area, line });
            }
        }
    }
    None
}

fn area_at(mark: &Named, [dx, dy]: [f64; 2], reach: f64) -> Area {
    let far = mark.radius + GAP + reach;
    let beside = |way: f64, at: f64, size: f64| {
        if way > 0.0 {
            at + far
        } else if way < 0.0 {
            at - far - size
        } else {
            at - size / 2.0
        }
    };
    Area {
        x: beside(dx, mark.x, mark.width),
        y: beside(dy, mark.y, mark.height),
        width: mark.width,
        height: mark.height,
    }
}

/// The point of a rectangle nearest to the mark.
fn nearest(mark: &Named, area: &Area) -> [f64; 2] {
    [
        mark.x.clamp(area.x, area.x + area.width),
        mark.y.clamp(area.y, area.y + area.height),
    ]
}
