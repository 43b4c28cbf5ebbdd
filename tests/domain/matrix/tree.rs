//! Sticking points as a tree, in the order of its rows.

use super::*;

/// The rows as issue, parent and depth.
#[track_caller]
fn check_tree(issues: &[(u128, Option<u128>)], expected: &[(u128, Option<u128>, u32)]) {
    let known: Vec<Known> = issues
        .iter()
        .map(|(number, parent)| issue_known(*number, *parent))
        .collect();
    let found = matrix(&known, &[], &[], &as_of("2026-02-01"), &OneOutlet);
    let found: Vec<_> = found
        .rows
        .iter()
        .map(|row| (row.issue, row.parent, row.depth))
        .collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(issue, parent, depth)| (id(*issue), parent.map(id), *depth))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn sticking_points_follow_the_wider_ones_they_are_part_of() {
    check_tree(
        &[
            (3, Some(1)),
            (1, None),
            (2, None),
            (4, Some(3)),
            (5, Some(1)),
        ],
        &[
            (1, None, 0),
            (3, Some(1), 1),
            (4, Some(3), 2),
            (5, Some(1), 1),
            (2, None, 0),
        ],
    );
    // a parent that cannot be seen
    check_tree(&[(3, Some(9))], &[(3, None, 0)]);
    // circles lose nobody
    check_tree(&[(1, Some(1))], &[(1, None, 0)]);
    check_tree(
        &[(1, Some(2)), (2, Some(1)), (3, Some(2)), (4, None)],
        &[(4, None, 0), (1, None, 0), (2, Some(1), 1), (3, Some(2), 2)],
    );
    // one version of each
    check_tree(&[(1, None), (1, None)], &[(1, None, 0)]);
}

#[test]
fn a_tree_of_any_depth_is_walked() {
    let issues: Vec<(u128, Option<u128>)> =
        (1..=20_000).map(|n| (n, (n > 1).then(|| n - 1))).collect();
    let known: Vec<Known> = issues
        .iter()
        .map(|(n, parent)| issue_known(*n, *parent))
        .collect();
    let rows = matrix(&known, &[], &[], &as_of("2026-02-01"), &OneOutlet).rows;
    assert_eq!(rows.last().map(|row| row.depth), Some(19_999));
}
