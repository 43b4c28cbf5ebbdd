//! Lists filtered by who said it and by where it came from.

use super::*;

#[test]
fn who_said_it() {
    let talks = ground();
    talks.put(&[
        said_by(40, 10, Voice::Party { id: id(3) }, &[]),
        said_by(41, 10, Voice::Party { id: id(4) }, &[]),
        said_by(42, 10, Voice::Person { id: id(5) }, &[]),
        said_by(43, 10, Voice::Outlet { id: id(20) }, &[]),
    ]);
    let reader = talks.reader();
    let of = |number| {
        let speaker = Some(id(number));
        kept(
            &reader,
            developments(Query {
                speaker,
                ..Query::default()
            }),
        )
    };
    assert_eq!(of(3), [40]);
    assert_eq!(of(4), [41, 42], "and whoever held a post of it");
    assert_eq!(of(5), [42]);
    assert_eq!(of(20), [43]);
}

#[test]
fn where_it_came_from_and_how_good_that_is() {
    let talks = ground();
    let words = |number| statement(number, 10, "2026-01-10", "words");
    talks.put(&[
        resting(words(40), &[], 30, Credibility::ProbablyTrue),
        resting(words(41), &[21], 30, Credibility::ProbablyTrue),
        resting(words(42), &[], 31, Credibility::Doubtful),
        resting(words(43), &[], 32, Credibility::ProbablyTrue),
        words(44),
    ]);
    let before = talks.now();
    talks.put(&[outlet(21, Some(Reliability::B))]);
    let reader = talks.reader();
    let all = || developments(Query::default());
    let from = |outlet| {
        kept(
            &reader,
            Query {
                outlet: Some(id(outlet)),
                ..all()
            },
        )
    };
    assert_eq!(from(20), [40, 41]);
    assert_eq!(from(21), [41, 42], "passed on, and published");
    assert_eq!(
        kept(
            &reader,
            Query {
                outlet: Some(id(20)),
                ..Query::of([Kind::Source])
            }
        ),
        [30]
    );
    assert_eq!(
        kept(
            &reader,
            Query {
                source: Some(id(30)),
                ..all()
            }
        ),
        [40, 41]
    );
    assert_eq!(
        kept(
            &reader,
            Query {
                source: Some(id(30)),
                outlet: Some(id(21)),
                ..all()
            }
        ),
        [41]
    );
    let graded = |reader: &Reader<'_>, reliability, credibility, query: Query| {
        let grade = Some(Graded {
            reliability,
            credibility,
        });
        kept(reader, Query { grade, ..query })
    };
    let b = Some(Reliability::B);
    assert_eq!(
        graded(&reader, b, None, all()),
        [40, 41, 42],
        "the relay, not the page"
    );
    assert_eq!(
        graded(&reader, b, Some(Credibility::ProbablyTrue), all()),
        [40, 41]
    );
    assert_eq!(
        graded(&reader, None, Some(Credibility::ProbablyTrue), all()),
        [40, 41, 43]
    );
    let past = talks.reader_at("2026-12-31", Some(before));
    assert_eq!(graded(&past, b, None, all()), [40], "as judged then");
    assert_eq!(
        graded(&reader, b, None, Query::of([Kind::Source])),
        [30, 31]
    );
    assert_eq!(
        graded(&reader, b, None, Query::of([Kind::Outlet])),
        [20, 21]
    );
}
