//! Which moves are refused, by which rule, and that a refusal names a way on.

mod carried;

use crate::support::*;
use proptest::prelude::*;
use rapporteur_domain::development::{
    Development, IncidentReport, IssueState, Modality, OfferState, Override, PledgeState, Rank,
    RoundState,
};
use rapporteur_domain::edtf::Edtf;
use rapporteur_domain::evidence::{Chain, Hop, HopMode, Span, Voice};
use rapporteur_domain::grade::Credibility;
use rapporteur_domain::quantity::Quantity;
use rapporteur_domain::record::Question;
use rapporteur_domain::rules::{check_move, check_record, moves};
use rapporteur_domain::{Assertion, Body, Language, Record};

/// The rule that refuses a move on a day after a story, if one does.
#[track_caller]
fn check(
    subject: &Record,
    story: &[(&str, Assertion)],
    new: (&str, Assertion),
    rule: Option<&str>,
) {
    let mut told = Story::default();
    for (happened, asserts) in story {
        told.add(subject.id, happened, asserts.clone());
    }
    let new = development(subject.id, new.0, new.1);
    let refused = check_move(subject, &told.known, &new).err();
    assert_eq!(refused.as_ref().map(|it| it.rule), rule, "{refused:?}");
}

#[test]
fn rounds() {
    use RoundState::*;
    let round = round(2);
    let on = |state| ("2026-01-30", to(state, "2026-02-01"));
    let bare = |state| ("2026-01-30", Assertion::Round(round_move(state)));
    let was = |state| [("2026-01-28", to(state, "2026-02-01"))];
    for first in [Floated, Tentative, Confirmed, UnderWay, Concluded] {
        check(&round, &[], on(first), None);
    }
    for needs_a_date in [Postponed, Relocated, Cancelled] {
        check(&round, &[], on(needs_a_date), Some("round.not_scheduled"));
    }
    check(&round, &[], on(Adjourned), Some("round.not_begun"));
    // an idea without a date cannot be put off; one with a date can
    let idea = [("2026-01-28", Assertion::Round(round_move(Floated)))];
    check(&round, &idea, bare(Postponed), Some("round.not_scheduled"));
    check(&round, &was(Floated), bare(Postponed), None);
    check(&round, &was(Tentative), bare(Postponed), None);
    check(&round, &was(Tentative), on(Floated), Some("round.order"));
    check(&round, &was(Confirmed), on(Tentative), None);
    check(
        &round,
        &was(Cancelled),
        on(Concluded),
        Some("round.cancelled"),
    );
    check(&round, &was(Cancelled), on(Tentative), None);
    for again in [UnderWay, Adjourned, Postponed, Tentative, Cancelled] {
        check(&round, &was(Concluded), on(again), Some("round.concluded"));
    }
    // a second source for the same
    check(&round, &was(Concluded), on(Concluded), None);
}

#[test]
fn offers() {
    use OfferState::*;
    let invitation = invitation(7, "The invitation to Moscow", &[id(51)], &[id(52)]);
    let on = |state| ("2026-01-30", offer_to(state));
    let was = |state| [("2026-01-28", offer_to(state))];
    for first in [Floated, Conveyed, MadePublic] {
        check(&invitation, &[], on(first), None);
    }
    for answer in [
        Reiterated,
        Acknowledged,
        UnderStudy,
        Accepted,
        Declined,
        Countered,
        Withdrawn,
        Lapsed,
        Denied,
    ] {
        check(&invitation, &[], on(answer), Some("offer.never_made"));
    }
    check(
        &invitation,
        &was(Withdrawn),
        on(Accepted),
        Some("offer.withdrawn"),
    );
    check(&invitation, &was(Withdrawn), on(Conveyed), None);
    check(
        &invitation,
        &was(Lapsed),
        on(Accepted),
        Some("offer.lapsed"),
    );
    check(&invitation, &was(Declined), on(Reiterated), None);
    check(
        &invitation,
        &was(Declined),
        on(Lapsed),
        Some("offer.answered"),
    );
    check(
        &invitation,
        &was(Accepted),
        on(UnderStudy),
        Some("offer.answered"),
    );
    check(
        &invitation,
        &was(Acknowledged),
        on(Floated),
        Some("offer.order"),
    );
}

#[test]
fn silences_about_offers() {
    use OfferState::*;
    let (russia, ukraine) = (id(51), id(52));
    let invitation = invitation(7, "The invitation to Moscow", &[russia], &[ukraine]);
    let silent = |party| ("2026-01-30", no_reply(party));
    let was = |state| [("2026-01-28", offer_to(state))];
    check(&invitation, &[], silent(None), Some("offer.never_made"));
    check(&invitation, &was(Floated), silent(Some(ukraine)), None);
    check(
        &invitation,
        &was(Floated),
        silent(Some(russia)),
        Some("offer.not_theirs"),
    );
    check(
        &invitation,
        &was(Declined),
        silent(Some(ukraine)),
        Some("offer.nothing_owed"),
    );
    check(&invitation, &was(Countered), silent(Some(russia)), None);
    check(&issue(3, "Territory"), &[], silent(None), None);
}

#[test]
fn sticking_points() {
    use IssueState::*;
    let territory = issue(3, "Territory");
    let on = |state| ("2026-01-30", issue_to(state));
    let was = |state| [("2026-01-28", issue_to(state))];
    for first in IssueState::ALL.iter().filter(|state| **state != Reopened) {
        check(&territory, &[], on(*first), None);
    }
    check(&territory, &[], on(Reopened), Some("issue.never_agreed"));
    check(
        &territory,
        &was(StickingPoint),
        on(Reopened),
        Some("issue.never_agreed"),
    );
    check(&territory, &was(Agreed), on(Open), Some("issue.agreed"));
    check(&territory, &was(Agreed), on(Reopened), None);
    check(&territory, &was(AgreedAdReferendum), on(Agreed), None);
    check(&territory, &was(NotRaised), on(Agreed), Some("issue.order"));
    check(&territory, &was(Narrowed), on(StickingPoint), None);
}

#[test]
fn pledges() {
    use PledgeState::*;
    let pause = pledge(4, &["cities", "energy sites"]);
    let on = |state, scope| ("2026-01-30", pledge_to(state, scope));
    let given = [("2026-01-28", pledge_to(Given, ""))];
    check(
        &pause,
        &[],
        on(Broken, "cities"),
        Some("pledge.never_given"),
    );
    check(&pause, &given, on(Broken, "cities"), None);
    check(
        &pause,
        &given,
        on(Broken, "railways"),
        Some("pledge.no_such_reading"),
    );
    let under_one = [("2026-01-28", pledge_to(Given, "cities"))];
    check(
        &pause,
        &under_one,
        on(Broken, "energy sites"),
        Some("pledge.never_given"),
    );
}

#[test]
fn a_move_is_judged_where_it_falls() {
    use RoundState::*;
    let round = round(2);
    let story = [
        ("2026-01-28", to(Tentative, "2026-02-01")),
        ("2026-02-04", to(UnderWay, "2026-02-04")),
        ("2026-02-05", to(Concluded, "2026-02-04/2026-02-05")),
    ];
    check(
        &round,
        &story,
        ("2026-02-02", to(Confirmed, "2026-02-04/2026-02-05")),
        None,
    );
    check(
        &round,
        &story,
        ("2026-02-06", to(Confirmed, "2026-02-04/2026-02-05")),
        Some("round.concluded"),
    );
    check(
        &round,
        &story,
        ("2026-01-20", to(Postponed, "2026-02-01")),
        Some("round.not_scheduled"),
    );
    check(
        &round,
        &story,
        ("2026-02-03", to(Cancelled, "2026-02-04")),
        Some("order.later_move"),
    );
}

#[test]
fn what_does_not_count_is_not_refused() {
    let round = round(2);
    let mut new = development(
        round.id,
        "2026-01-30",
        to(RoundState::Cancelled, "2026-02-01"),
    );
    assert!(check_move(&round, &[], &new).is_err());
    for modality in [Modality::Planned, Modality::Hypothetical, Modality::Negated] {
        let other = Development {
            modality,
            ..new.clone()
        };
        assert_eq!(check_move(&round, &[], &other), Ok(()));
    }
    new.rank = Rank::Deprecated;
    assert_eq!(check_move(&round, &[], &new), Ok(()));
}

#[test]
fn a_rule_is_set_aside_with_a_remark_only() {
    let round = round(2);
    let new = |remark: &str| Development {
        overridden: Some(Override {
            rule: "round.not_scheduled".to_owned(),
            remark: remark.to_owned(),
        }),
        ..development(
            round.id,
            "2026-01-30",
            to(RoundState::Cancelled, "2026-02-01"),
        )
    };
    assert_eq!(
        check_move(&round, &[], &new("announced orally, no date given")),
        Ok(())
    );
    assert_eq!(
        check_move(&round, &[], &new("  ")).unwrap_err().rule,
        "override.no_remark"
    );
}

#[test]
fn a_refusal_names_the_way_on() {
    let round = round(2);
    let mut story = Story::default();
    story.add(
        round.id,
        "2026-01-28",
        to(RoundState::UnderWay, "2026-01-28"),
    );
    let new = development(
        round.id,
        "2026-01-29",
        to(RoundState::Cancelled, "2026-01-28"),
    );
    let refused = check_move(&round, &story.known, &new).unwrap_err();
    assert_eq!(
        (refused.from, refused.to, refused.allowed.as_slice()),
        (
            Some("under_way"),
            Some("cancelled"),
            ["adjourned", "concluded", "relocated"].as_slice()
        )
    );
    assert_eq!(
        refused.to_string(),
        "The round is under way and cannot become cancelled; it can become adjourned, concluded or relocated"
    );
    let offered = moves(&round, &story.known, &edtf("2026-01-29"));
    let legal: Vec<_> = offered
        .iter()
        .filter(|it| it.allowed)
        .map(|it| it.code)
        .collect();
    assert_eq!(legal, ["under_way", "adjourned", "concluded", "relocated"]);
    assert!(offered.iter().all(|it| it.allowed == it.why_not.is_none()));
}

proptest! {
    /// However moves are put in, before, between or after others, what was accepted makes a
    /// history in which each move could follow the one before it.
    #[test]
    fn accepted_moves_make_a_legal_history(moves in proptest::collection::vec((0i64..12, 0usize..13), 0..20)) {
        let invitation = invitation(7, "The invitation", &[id(51)], &[id(52)]);
        let mut story = Story::default();
        for (offset, state) in moves {
            let happened = Edtf::from_day(day("2026-01-20") + chrono::Duration::days(offset));
            let new = development(invitation.id, happened.text(), offer_to(OfferState::ALL[state]));
            if check_move(&invitation, &story.known, &new).is_ok() {
                story.learn(noon("2026-02-01"), new);
            }
        }
        let mut history = story.known;
        history.sort_by_key(|it| (it.record.development().unwrap().happened.clone(), it.order));
        let mut state = None;
        for known in history {
            let Assertion::Offer(it) = &known.record.development().unwrap().asserts else { unreachable!() };
            prop_assert!(state == Some(it.state) || rapporteur_domain::rules::offer_after(state).contains(&it.state));
            state = Some(it.state);
        }
    }
}

#[test]
fn every_state_can_be_reached() {
    let reached = |next: &[RoundState], state: &RoundState| next.contains(state);
    for state in RoundState::ALL {
        let from_some = RoundState::ALL
            .iter()
            .any(|from| reached(rapporteur_domain::rules::round_after(Some(*from)), state));
        assert!(
            from_some || reached(rapporteur_domain::rules::round_after(None), state),
            "{state}"
        );
    }
}
