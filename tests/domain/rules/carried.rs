//! What a development must carry by itself, whatever came before it.

use super::*;

#[test]
fn an_assertion_fits_its_subject() {
    let territory = issue(3, "Territory");
    let new = development(
        territory.id,
        "2026-01-30",
        to(RoundState::Tentative, "2026-02-01"),
    );
    let refused = check_move(&territory, &[], &new).unwrap_err();
    assert_eq!(refused.rule, "subject.kind");
    assert_eq!(
        refused.to_string(),
        "A development of the kind “move of a round” is about a record of the kind round, not sticking point"
    );
    let new = development(id(5), "2026-01-30", offer_to(OfferState::Floated));
    let refused = check_move(
        &record(5, "", Body::Question(Question::default())),
        &[],
        &new,
    )
    .unwrap_err();
    assert_eq!(
        refused.to_string(),
        "A development of the kind “move of an offer” is about a record of the kind offer, not open question"
    );
    for language in Language::ALL {
        let said = refused.reason.said(language);
        assert!(!said.contains("rules-") && !said.contains('$'), "{said}");
        assert!(language == Language::English || said != refused.to_string());
    }
}

fn said(speaker: u128) -> Chain {
    let who = Voice::Person { id: id(speaker) };
    Chain {
        hops: vec![Hop {
            who,
            mode: HopMode::Verbatim,
            on: None,
        }],
        source: Some(id(90)),
        ..Chain::default()
    }
}

/// The rule a development breaks by itself, if it breaks one.
#[track_caller]
fn check_alone(change: impl FnOnce(&mut Development), rule: Option<&str>) {
    let mut new = development(id(2), "2026-01-30", to(RoundState::Tentative, "2026-02-01"));
    change(&mut new);
    let record = record(1001, "", Body::Development(Box::new(new)));
    let refused = check_record(&record, Some(&round(2)), &Names).err();
    assert_eq!(refused.as_ref().map(|it| it.rule), rule, "{refused:?}");
}

#[test]
fn what_a_development_must_carry() {
    check_alone(|_| {}, None);
    check_alone(|it| it.rank = Rank::Preferred, Some("rank.unsupported"));
    check_alone(
        |it| (it.rank, it.own_observation) = (Rank::Preferred, true),
        None,
    );
    check_alone(
        |it| (it.rank, it.evidence) = (Rank::Preferred, vec![said(61)]),
        None,
    );
    let confirmed = Some(Credibility::Confirmed);
    check_alone(
        |it| (it.credibility, it.evidence) = (confirmed, vec![said(61), said(61)]),
        Some("credibility.one_origin"),
    );
    check_alone(
        |it| (it.credibility, it.evidence) = (confirmed, vec![said(61), said(62)]),
        None,
    );
    check_alone(
        |it| it.evidence = vec![Chain::default()],
        Some("chain.no_speaker"),
    );
    let mut circle = said(61);
    circle.hops.push(circle.hops[0].clone());
    check_alone(|it| it.evidence = vec![circle], Some("chain.not_a_path"));
    let span = |words: &str| {
        Some(Span {
            start: 4,
            end: 9,
            words: words.to_owned(),
        })
    };
    check_alone(
        |it| {
            it.evidence = vec![Chain {
                span: span("talks"),
                source: None,
                ..said(61)
            }]
        },
        Some("span.no_source"),
    );
    check_alone(
        |it| {
            it.evidence = vec![Chain {
                span: span(""),
                ..said(61)
            }]
        },
        Some("span.empty"),
    );
    check_alone(
        |it| {
            it.evidence = vec![Chain {
                span: span("talks"),
                ..said(61)
            }]
        },
        None,
    );
    check_alone(
        |it| it.asserts = offer_to(OfferState::Floated),
        Some("subject.kind"),
    );
}

#[test]
fn a_quantity_does_not_run_backwards() {
    let killed = Quantity {
        least: Some(5.0),
        most: Some(3.0),
        unit: String::new(),
    };
    let report = IncidentReport {
        killed: Some(killed),
        ..IncidentReport::default()
    };
    let new = development(id(5), "2026-01-29", Assertion::IncidentReport(report));
    let record = record(1001, "", Body::Development(Box::new(new)));
    assert_eq!(
        check_record(&record, None, &Names).unwrap_err().rule,
        "quantity.backwards"
    );
}
