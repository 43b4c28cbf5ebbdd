//! The gap between what parties hold: where there is one, and where nothing can be compared.

use super::*;

/// The gap, or else what suits everyone.
#[track_caller]
fn check_gap(values: &[Option<PositionValue>], expected: Option<(Option<f64>, Option<&str>)>) {
    let found = gap(values).map(|it| (it.gap, it.overlap.map(|both| both.to_string())));
    let expected = expected.map(|(gap, both)| (gap, both.map(str::to_owned)));
    assert_eq!(found, expected);
}

#[test]
fn a_gap_is_what_no_number_bridges() {
    let at_least = |n| range(Some(n), None, "years");
    let at_most = |n| range(None, Some(n), "years");
    check_gap(
        &[years(10.0, 30.0), years(20.0, 50.0)],
        Some((None, Some("20–30 years"))),
    );
    check_gap(
        &[years(10.0, 20.0), years(20.0, 50.0)],
        Some((None, Some("20 years"))),
    );
    check_gap(&[at_least(30.0), at_most(20.0)], Some((Some(10.0), None)));
    check_gap(
        &[at_least(30.0), at_least(40.0)],
        Some((None, Some("at least 40 years"))),
    );
    check_gap(
        &[at_most(30.0), at_most(40.0)],
        Some((None, Some("at most 30 years"))),
    );
    // of three, the outermost decide
    check_gap(
        &[years(15.0, 15.0), years(20.0, 20.0), years(30.0, 50.0)],
        Some((Some(15.0), None)),
    );
}

#[test]
fn what_cannot_be_compared_leaves_no_gap() {
    check_gap(&[years(15.0, 15.0)], None);
    check_gap(&[years(15.0, 15.0), None], None);
    check_gap(
        &[years(15.0, 15.0), range(Some(20.0), None, "troops")],
        None,
    );
    check_gap(&[years(15.0, 15.0), options(&["front line"])], None);
    check_gap(&[years(15.0, 15.0), range(None, None, "years")], None);
    check_gap(&[years(15.0, 15.0), years(50.0, 30.0)], None);
    check_gap(
        &[years(15.0, 15.0), years(f64::INFINITY, f64::INFINITY)],
        None,
    );
    // the unit most parties use is compared
    let troops = || range(Some(20.0), None, "troops");
    let found = gap(&[troops(), years(1.0, 1.0), years(3.0, 3.0)]).unwrap();
    assert_eq!((found.unit.as_str(), found.gap), ("years", Some(2.0)));
    let found = gap(&[troops(), years(1.0, 1.0), years(3.0, 3.0), troops()]).unwrap();
    assert_eq!(found.unit, "troops");
}

#[test]
fn open_bounds_cross_the_seam_as_null() {
    let gap = gap(&[range(Some(30.0), None, "years"), years(15.0, 15.0)]);
    let json = serde_json::to_value(&gap).unwrap();
    assert_eq!(json["between"][0]["most"], serde_json::Value::Null);
    assert_eq!(json["gap"], 15.0);
    assert_eq!(serde_json::from_value::<Option<Gap>>(json).unwrap(), gap);
}
