//! The language of searches: what is read out of a text, and what is said of one that cannot be read.

use rapporteur_domain::inquiry::{Condition, Field, Place, Role, Term, When, Wrong, read};
use rapporteur_domain::mark::Tlp;
use rapporteur_domain::{AssertionKind, Kind, Language};

/// A term in a form that is easy to compare.
fn form(term: &Term) -> String {
    let list = |terms: &[Term]| terms.iter().map(form).collect::<Vec<_>>().join(" ");
    match term {
        Term::Word(it) => format!(
            "{}{}{}",
            if it.exact { "=" } else { "" },
            it.text,
            if it.begun { "*" } else { "" }
        ),
        Term::Phrase(it) => format!("{}\"{}\"", if it.exact { "=" } else { "" }, it.text),
        Term::Near { of, within } => format!("near{within}[{}]", list(of)),
        Term::Title(it) => format!("title[{}]", form(it)),
        Term::Condition(it) => match it {
            Condition::Kind(kind) => format!("<{}>", kind.code()),
            Condition::Asserts(kind) => format!("<asserts {}>", kind.code()),
            Condition::Named { role, name, .. } => format!("<{role:?} {name}>"),
            Condition::Dated(when, date) => format!("<{when:?} {}>", date),
            other => format!("<{other:?}>"),
        },
        Term::All(terms) => format!("all[{}]", list(terms)),
        Term::Any(terms) => format!("any[{}]", list(terms)),
        Term::Not(it) => format!("not[{}]", form(it)),
    }
}

fn reads(text: &str) -> String {
    read(text).map_or_else(|fault| format!("{fault:?}"), |term| form(&term))
}

#[test]
fn words_phrases_and_operators_are_read() {
    for (text, expected) in [
        ("gas", "gas"),
        ("gas transit", "all[gas transit]"),
        ("gas AND transit", "all[gas transit]"),
        ("gas OR oil transit", "any[gas all[oil transit]]"),
        ("(gas OR oil) transit", "all[any[gas oil] transit]"),
        ("gas -oil", "all[gas not[oil]]"),
        ("gas −oil", "all[gas not[oil]]"),
        ("gas NOT (oil OR coal)", "all[gas not[any[oil coal]]]"),
        ("\"gas transit\"", "\"gas transit\""),
        ("«транзит газа»", "\"транзит газа\""),
        ("„Gas Transit“", "\"Gas Transit\""),
        ("neg*", "neg*"),
        ("=Kyiv =\"gas transit\"", "all[=Kyiv =\"gas transit\"]"),
        ("NEAR(gas transit)", "near10[gas transit]"),
        ("NEAR(gas \"transit fee\", 5)", "near5[gas \"transit fee\"]"),
        ("gas NEAR/3 transit", "near3[gas transit]"),
        ("gas NEAR transit NEAR/20 fee", "near20[gas transit fee]"),
        ("Abu-Dhabi", "Abu-Dhabi"),
        ("near and or not", "all[near and or not]"),
        ("((gas))", "gas"),
        ("Moscow: talks", "all[Moscow: talks]"),
        ("https://example.org/a", "https://example.org/a"),
        ("18:30", "18:30"),
        ("\"not closed yet", "\"not closed yet\""),
        ("gas - oil", "all[gas oil]"),
    ] {
        assert_eq!(reads(text), expected, "{text}");
    }
}

#[test]
fn conditions_are_read() {
    for (text, expected) in [
        ("kind:position", "<asserts position>"),
        ("kind:round", "<round>"),
        ("in:notes", "<note>"),
        ("in:people", "<person>"),
        ("kind:processes", "<process>"),
        ("kind:заметка", "<note>"),
        (
            "kind:position,statement",
            "any[<asserts position> <asserts statement>]",
        ),
        ("party:ukraine gas", "all[<Party ukraine> gas]"),
        ("outlet:\"Harbour Gazette\"", "<Outlet Harbour Gazette>"),
        ("before:2026-02", "<Before 2026-02>"),
        ("-after:2026-02-01 gas", "all[not[<After 2026-02-01>] gas]"),
        ("title:geneva", "title[geneva]"),
        ("title:\"abu dhabi\"", "title[\"abu dhabi\"]"),
        ("KIND:note", "<note>"),
    ] {
        assert_eq!(reads(text), expected, "{text}");
    }
    let Ok(Term::Condition(condition)) = read("mark:TLP:AMBER") else {
        panic!("a mark")
    };
    assert_eq!(condition, Condition::Marked(Some(Tlp::Amber)));
    let Ok(Term::Condition(Condition::Graded(reliability, credibility))) = read("grade:b2") else {
        panic!("a grade")
    };
    assert_eq!(
        (
            reliability.map(|it| it.code()),
            credibility.map(|it| it.code())
        ),
        (Some("B"), Some("2"))
    );
    let Ok(Term::Condition(Condition::Dated(when, _))) = read("on:2026-02-04") else {
        panic!("a date")
    };
    assert_eq!(when, When::On);
    let Ok(Term::Condition(Condition::Named { role, at, .. })) = read("speaker:lavrov") else {
        panic!("a name")
    };
    assert_eq!((role, at), (Role::Speaker, Place { from: 8, to: 14 }));
    assert_eq!(
        (Kind::Note.code(), AssertionKind::Position.code()),
        ("note", "position")
    );
}

#[test]
fn what_cannot_be_read_is_named_with_its_place() {
    let dangling = |operator: &str| Wrong::Dangling(operator.into());
    for (text, wrong, from, to) in [
        ("", Wrong::Nothing, 0, 0),
        ("  ***  ", Wrong::Nothing, 0, 7),
        ("\"\"", Wrong::Nothing, 0, 2),
        ("()", Wrong::Nothing, 0, 2),
        ("-gas", Wrong::OnlyWithout, 0, 4),
        ("gas OR -oil", Wrong::OnlyWithout, 0, 11),
        ("gas AND", dangling("AND"), 4, 7),
        ("OR gas", dangling("OR"), 0, 2),
        ("gas OR", dangling("OR"), 4, 6),
        ("gas NOT", dangling("NOT"), 4, 7),
        ("газ AND OR нефть", dangling("AND"), 4, 7),
        ("gas (oil", Wrong::Unclosed, 4, 5),
        ("gas) oil", Wrong::Unopened, 3, 4),
        ("NEAR(gas)", Wrong::NearWhat, 0, 4),
        ("gas NEAR kind:note", Wrong::NearWhat, 4, 8),
        (
            "parti:ukraine",
            Wrong::UnknownField("parti".into(), Some(Field::Party)),
            0,
            5,
        ),
        ("gas xyz:1", Wrong::UnknownField("xyz".into(), None), 4, 7),
        ("gas kind:", Wrong::NoValue(Field::Kind), 4, 9),
        (
            "kind:weather",
            Wrong::BadValue(Field::Kind, "weather".into()),
            5,
            12,
        ),
        (
            "before:soon",
            Wrong::BadValue(Field::Before, "soon".into()),
            7,
            11,
        ),
        ("grade:Z9", Wrong::BadValue(Field::Grade, "Z9".into()), 6, 8),
        (
            "mark:blue",
            Wrong::BadValue(Field::Mark, "blue".into()),
            5,
            9,
        ),
    ] {
        let fault = read(text).expect_err(text);
        assert_eq!(
            (fault.wrong, fault.at),
            (wrong, Place { from, to }),
            "{text}"
        );
    }
}

#[test]
fn a_fault_is_said_in_every_language_with_an_example() {
    for text in [
        "",
        "-gas",
        "gas AND",
        "gas (oil",
        "gas)",
        "NEAR(gas)",
        "parti:x",
        "xyz:1",
        "kind:",
        "kind:weather",
    ] {
        let fault = read(text).expect_err(text);
        let english = fault.said(Language::English);
        assert!(!english.contains("search-fault"), "{english}");
        for language in Language::ALL.iter().filter(|it| **it != Language::English) {
            let said = fault.said(*language);
            assert!(
                said != english && !said.contains("search-fault"),
                "{language:?} {text}: {said}"
            );
        }
    }
    let fault = read("kind:weather").expect_err("no kind");
    assert!(fault.said(Language::English).contains("kind:position"));
}

#[test]
fn deep_brackets_are_refused_before_they_cost_anything() {
    let text = format!("{}gas", "(".repeat(10_000));
    assert_eq!(read(&text).expect_err("too deep").wrong, Wrong::TooDeep);
}

#[test]
fn whatever_is_typed_is_read_or_refused_within_its_own_length() {
    use proptest::prelude::*;
    proptest!(|(text in "[a-zа-я \"()*:=,\\-]{0,40}|.{0,40}")| {
        if let Err(fault) = read(&text) {
            let length = text.chars().count();
            prop_assert!(fault.at.from <= fault.at.to && fault.at.to <= length, "{text:?} {fault:?}");
        }
    });
}
