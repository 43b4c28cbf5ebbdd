//! Searching a dossier: every note that came in is found again, nothing that is stored changes for
//! it, conditions hold at both clocks, and an index out of step is named and made anew.

use crate::support::{
    Talks, id, issue, note, offer, party, position, process, record, round, statement,
};
use rapporteur_domain::inquiry::Wrong;
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::record::{Outlet, Source};
use rapporteur_domain::{Body, Edtf};
use rapporteur_samples::{notes, own_word};
use rapporteur_store::{Base, Op, SearchQuery, StoreError};

fn ids(talks: &Talks, text: &str) -> Vec<u128> {
    ids_of(
        talks,
        SearchQuery {
            text: text.into(),
            limit: 50,
            ..SearchQuery::default()
        },
    )
}

fn ids_of(talks: &Talks, query: SearchQuery) -> Vec<u128> {
    let page = talks
        .reader()
        .search(&query)
        .unwrap_or_else(|error| panic!("{}: {error}", query.text));
    let hits = page.groups.into_iter().flat_map(|group| group.hits);
    let mut ids: Vec<u128> = hits.map(|hit| hit.row.record.id.0.as_u128()).collect();
    ids.sort_unstable();
    ids
}

fn imported(count: usize) -> (Talks, Vec<rapporteur_domain::Record>) {
    let talks = Talks::new();
    let mut all = Vec::new();
    for scripted in notes(count, 11) {
        let op = Op {
            id: scripted.id,
            at: scripted.at,
            label: scripted.label,
            author: scripted.author,
        };
        let put = talks.dossier.transact(&op, |writer| {
            scripted
                .records
                .iter()
                .try_for_each(|record| writer.put(record, Base::New).map(drop))
        });
        put.unwrap();
        all.extend(scripted.records);
    }
    (talks, all)
}

#[test]
fn every_imported_note_is_found_again() {
    let (talks, all) = imported(1_200);
    for (number, record) in all.iter().enumerate() {
        assert_eq!(
            ids(&talks, &own_word(number)),
            [record.id.0.as_u128()],
            "{number}"
        );
    }
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
}

#[test]
fn nothing_that_is_stored_or_quoted_changes_for_being_found() {
    let talks = Talks::new();
    let words =
        "Cafe\u{301} «Кии\u{306}в», об\u{2bc}єкт, مُحَـمَّد, Ⅳ — ﬁn, ЗЕЛЕНСЬКИЙ’s  \u{a0}end\r\n";
    talks.put(&[process(1, "Talks"), note(2, words, words, &[1])]);
    for asked in ["café", "київ", "обʼєкт", "محمد", "fin", "Zelensky"] {
        assert_eq!(ids(&talks, asked), [2], "{asked}");
    }
    let held = talks.reader().get(id(2)).unwrap().unwrap().record;
    assert_eq!(held, note(2, words, words, &[1]));
    let query = SearchQuery {
        text: "zelensky".into(),
        limit: 1,
        ..SearchQuery::default()
    };
    let page = talks.reader().search(&query).unwrap();
    let shown: String = page.groups[0].hits[0]
        .snippet
        .iter()
        .map(|piece| piece.text.as_str())
        .collect();
    assert_eq!(
        shown,
        words.replace('\n', " "),
        "a snippet is cut out, never made anew"
    );
    let marked: Vec<_> = page.groups[0].hits[0]
        .snippet
        .iter()
        .filter(|piece| piece.hit)
        .collect();
    assert_eq!(marked[0].text, "ЗЕЛЕНСЬКИЙ");
}

fn narrowed() -> Talks {
    let talks = Talks::new();
    let mut marked = note(42, "A marked note", "the gas question", &[10]);
    marked.head.mark = Some(Tlp::Amber);
    marked.head.tags = vec!["Gas".into()];
    talks.put(&[
        process(1, "Talks on the passage"),
        process(2, "Other talks"),
        party(3, "Northshore"),
        party(4, "Eastmark"),
        round(10, "First round", &[1]),
        issue(12, "Who inspects the holds", 1),
        offer(13, "An invitation to the gas talks", 1, 4, 3),
        record(20, "Harbour Gazette", Body::Outlet(Outlet::default())),
        record(
            21,
            "Gas and grain",
            Body::Source(Source {
                outlet: Some(id(20)),
                published: Some(Edtf::parse("2026-01-27").unwrap()),
                text: "Gas prices moved.".into(),
                ..Source::default()
            }),
        ),
        statement(31, 10, "2026-01-27", "gas is not for sale"),
        position(34, 12, 3, "2026-01-27", "gas inspectors aboard"),
        position(35, 12, 4, "2026-03-28", "no gas inspectors"),
        note(41, "Plain", "gas again", &[2]),
        marked,
    ]);
    talks
}

#[test]
fn conditions_narrow_what_words_find() {
    let talks = narrowed();
    for (text, expected) in [
        ("gas kind:position", &[34, 35][..]),
        ("gas kind:note", &[41, 42]),
        ("gas in:notes,sources", &[21, 41, 42]),
        ("gas -kind:note -kind:position", &[13, 21, 31]),
        ("gas party:eastmark", &[13, 35]),
        ("gas party:Нортшор", &[13, 34]),
        ("gas kind:position before:2026-02", &[34]),
        ("gas kind:position after:2026-01-27", &[35]),
        // What has no date of its own counts by the day of its recording.
        ("gas on:2026-01", &[13, 21, 31, 34, 41, 42]),
        ("gas outlet:harbour", &[21]),
        ("gas issue:inspects", &[34, 35]),
        ("gas process:other", &[41]),
        ("gas tag:gas", &[42]),
        ("gas mark:amber", &[42]),
        ("gas mark:none kind:note", &[41]),
        ("title:gas", &[13, 21]),
        ("kind:position", &[34, 35]),
        ("(inspectors OR kind:source) gas", &[21, 34, 35]),
        ("gas NOT (inspectors OR kind:note)", &[13, 21, 31]),
        ("NEAR(gas sale, 3)", &[31]),
        ("NEAR(gas sale, 2)", &[]),
        ("gas about:\"First round\"", &[31, 42]),
    ] {
        assert_eq!(ids(&talks, text), expected, "{text}");
    }
    let query = SearchQuery {
        text: "gas party:nowhere".into(),
        limit: 5,
        ..SearchQuery::default()
    };
    match talks.reader().search(&query).unwrap_err() {
        StoreError::Inquiry(fault) => {
            assert!(matches!(fault.wrong, Wrong::UnknownName(..)));
            assert_eq!((fault.at.from, fault.at.to), (10, 17));
        }
        other => panic!("{other}"),
    }
}

#[test]
fn what_is_called_so_comes_first_however_old() {
    let (talks, _) = imported(400);
    // Made before the others were known; its name stands in many of them.
    let reader = talks.reader();
    assert!(
        reader
            .search(&SearchQuery {
                text: "Geneva".into(),
                limit: 5,
                ..SearchQuery::default()
            })
            .unwrap()
            .groups[0]
            .total
            > 20
    );
    drop(reader);
    let other = Talks::new();
    other.put(&[process(1, "Talks"), party(2, "Geneva")]);
    let many: Vec<_> = (0..600)
        .map(|at| note(1_000 + at, "Log", "They went to Geneva again.", &[1]))
        .collect();
    other.put(&many);
    let query = SearchQuery {
        text: "Женева".into(),
        limit: 3,
        ..SearchQuery::default()
    };
    let page = other.reader().search(&query).unwrap();
    assert_eq!(page.groups[0].hits[0].row.record.id, id(2));
    assert!(page.more, "six hundred are more than are ranked");
    let (tally, more) = other.reader().tally(&query, 50_000).unwrap();
    assert_eq!((tally.total, more), (601, false));
}

#[test]
fn what_is_new_is_told_since_it_was_looked_at() {
    let talks = narrowed();
    assert_eq!(talks.reader().looked_at(id(1), "gas").unwrap(), None);
    let seq = talks.reader().seq();
    talks.dossier.looked(id(1), "gas", Some(seq)).unwrap();
    talks.put(&[note(50, "Later", "more gas", &[1])]);
    let since = talks.reader().looked_at(id(1), "gas").unwrap();
    assert_eq!(since, Some(seq));
    let query = SearchQuery {
        text: "gas".into(),
        since,
        limit: 50,
        ..SearchQuery::default()
    };
    assert_eq!(ids_of(&talks, query), [50]);
    talks.dossier.looked(id(1), "gas", None).unwrap();
    assert_eq!(talks.reader().looked_at(id(1), "gas").unwrap(), None);
}

#[test]
fn an_index_out_of_step_is_named_and_made_anew() {
    let talks = narrowed();
    let path = talks.path();
    let spoil = |sql: &str| {
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.execute_batch(sql).unwrap();
    };
    spoil(
        "DELETE FROM called; DELETE FROM fts WHERE rowid = 5; UPDATE fts_docsize SET sz = x'0909' WHERE id = 6",
    );
    let codes = |talks: &Talks| {
        let problems = talks.dossier.check(|_| true).unwrap();
        let mut codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    };
    let found = codes(&talks);
    for code in ["search.missing", "search.names", "search.stale"] {
        assert!(found.contains(&code), "{code}: {found:?}");
    }
    talks.dossier.rebuild_search().unwrap();
    assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
    assert_eq!(ids(&talks, "gas kind:position"), [34, 35]);
}
