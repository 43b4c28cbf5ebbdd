//! Owns how far two places are from each other: the great circle on a sphere. Refuses routes:
//! nobody flies it, and closed airspace makes the way longer. Whoever shows it says so.

use serde::{Deserialize, Serialize};

/// The mean radius of the Earth in kilometres (IUGG). Taking the Earth for a sphere is wrong by
/// at most half a per cent.
const EARTH_KM: f64 = 6371.0088;

/// A point on the Earth, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Point {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

impl Point {
    /// A point, unless its degrees are none on Earth.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        on_earth.then_some(Self {
            latitude,
            longitude,
        })
    }

    /// Kilometres along the great circle. The haversine: exact for near points too.
    #[must_use]
    pub fn km_to(self, other: Self) -> f64 {
        let (from, to) = (self.latitude.to_radians(), other.latitude.to_radians());
        let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
        let a = half(other.latitude - self.latitude)
            + from.cos() * to.cos() * half(other.longitude - self.longitude);
        2.0 * EARTH_KM * a.sqrt().min(1.0).asin()
    }
}

#[cfg(test)]
mod tests {
    use super::Point;

    fn km(from: (f64, f64), to: (f64, f64)) -> i64 {
        let point = |(latitude, longitude)| Point {
            latitude,
            longitude,
        };
        point(from).km_to(point(to)).round() as i64
    }

    #[test]
    fn known_distances() {
        // a quarter and a half of the circumference of the mean sphere
        assert_eq!(km((0.0, 0.0), (0.0, 90.0)), 10_008);
        assert_eq!(km((90.0, 0.0), (-90.0, 0.0)), 20_015);
        // one degree along a meridian
        assert_eq!(km((50.0, 30.0), (51.0, 30.0)), 111);
        assert_eq!(km((24.4539, 54.3773), (24.4539, 54.3773)), 0);
    }

    #[test]
    fn it_crosses_the_date_line_the_short_way() {
        assert_eq!(km((0.0, 179.5), (0.0, -179.5)), 111);
    }

    #[test]
    fn degrees_that_are_none_on_earth() {
        assert!(Point::new(91.0, 0.0).is_none());
        assert!(Point::new(0.0, 181.0).is_none());
        assert!(Point::new(f64::NAN, 0.0).is_none());
        assert!(Point::new(-90.0, 180.0).is_some());
    }
}
