//! Properties of the status folds, over any story that can be told.

use crate::support::*;
use chrono::{Duration, NaiveDate, TimeZone, Utc};
use proptest::prelude::*;
use rapporteur_domain::development::{
    IssueState, Modality, OfferState, PledgeState, Rank, RoundMove, RoundState, SilenceForm,
};
use rapporteur_domain::folds::status::{Step, Weight, explain, status_at, steps};
use rapporteur_domain::record::Extra;
use rapporteur_domain::{Assertion, Clocks, Edtf, Known, Record};

const SUBJECT: u128 = 1;

fn subjects() -> impl Strategy<Value = Record> {
    prop_oneof![
        Just(round(SUBJECT)),
        Just(issue(SUBJECT, "Territory")),
        Just(invitation(
            SUBJECT,
            "Invitation",
            &[id(51)],
            &[id(52), id(53)]
        )),
        Just(pledge(SUBJECT, &["cities", "energy sites"])),
    ]
}

fn start() -> NaiveDate {
    day("2026-01-20")
}

/// Days, spans of days, and dates with an open start, within a month.
fn dates() -> impl Strategy<Value = String> {
    let on = |offset: i64| start() + Duration::days(offset);
    prop_oneof![
        6 => (0i64..30).prop_map(move |a| on(a).to_string()),
        2 => (0i64..30, 1i64..4).prop_map(move |(a, n)| format!("{}/{}", on(a), on(a + n))),
        1 => (0i64..30).prop_map(move |a| format!("../{}", on(a))),
    ]
}

fn asserted(kind: usize, state: usize, window: Option<String>, party: Option<u128>) -> Assertion {
    match kind {
        0 => {
            let state = RoundState::ALL[state % RoundState::ALL.len()];
            let (window, venue) = (window.map(|text| edtf(&text)), party.map(id));
            Assertion::Round(RoundMove {
                state,
                window,
                venue,
                reason: String::new(),
                extra: Extra::new(),
            })
        }
        1 => {
            let mut it = offer_move(OfferState::ALL[state % OfferState::ALL.len()]);
            it.by = party.map(id);
            it.counter = window.map(|_| id(60));
            Assertion::Offer(it)
        }
        2 => issue_to(IssueState::ALL[state % IssueState::ALL.len()]),
        3 => pledge_to(
            PledgeState::ALL[state % PledgeState::ALL.len()],
            ["", "cities", "elsewhere"][state % 3],
        ),
        _ => {
            let mut silence = no_reply(party.map(id));
            if let Assertion::Silence(it) = &mut silence {
                it.form = SilenceForm::ALL[state % SilenceForm::ALL.len()];
            }
            silence
        }
    }
}

prop_compose! {
    fn known()(
        happened in dates(),
        kind in 0usize..5,
        state in 0usize..32,
        window in proptest::option::of(dates()),
        party in proptest::option::of(50u128..55),
        modality in proptest::sample::select(&[Modality::Actual, Modality::Actual, Modality::Actual, Modality::Negated]),
        rank in proptest::sample::select(Rank::ALL),
        since in 0i64..40,
        held in proptest::option::of(1i64..20),
        elsewhere in proptest::bool::weighted(0.1),
    ) -> Known {
        let subject = if elsewhere { id(2) } else { id(SUBJECT) };
        let mut story = Story::default();
        let learned = Utc.from_utc_datetime(&start().and_hms_opt(0, 0, 0).unwrap()) + Duration::days(since);
        let mut known = story.learn(learned, development(subject, &happened, asserted(kind, state, window, party))).clone();
        with(&mut known, |it| { it.modality = modality; it.rank = rank; });
        known.until = held.map(|days| known.since + Duration::days(days));
        known
    }
}

fn stories() -> impl Strategy<Value = Vec<Known>> {
    proptest::collection::vec(known(), 0..14).prop_map(|mut story| {
        for (order, known) in (1..).zip(&mut story) {
            known.order = order;
            known.record.id = id(1000 + u128::try_from(order).unwrap());
        }
        story
    })
}

fn any_clocks() -> impl Strategy<Value = Clocks> {
    (-3i64..40, 0i64..45).prop_map(|(world, dossier)| Clocks {
        as_of: start() + Duration::days(world),
        as_known: Utc.from_utc_datetime(&start().and_hms_opt(18, 0, 0).unwrap())
            + Duration::days(dossier),
    })
}

fn known_at(story: &[Known], clocks: &Clocks) -> Vec<Known> {
    story
        .iter()
        .filter(|it| it.known_at(clocks.as_known))
        .cloned()
        .collect()
}

proptest! {
    #[test]
    fn the_status_is_that_of_the_last_step(subject in subjects(), story in stories(), clocks in any_clocks()) {
        let steps = steps(&subject, &known_at(&story, &clocks));
        let last = steps.into_iter().rev().find(|step| step.from <= clocks.as_of);
        prop_assert_eq!(status_at(&subject, &story, &clocks), last.map(|step| step.status));
    }

    #[test]
    fn steps_rise_and_each_changes_something(subject in subjects(), story in stories()) {
        let steps = steps(&subject, &story);
        prop_assert!(steps.windows(2).all(|pair| pair[0].from < pair[1].from && pair[0].status != pair[1].status));
    }

    #[test]
    fn the_order_of_input_does_not_matter(
        subject in subjects(),
        (story, shuffled) in stories().prop_flat_map(|story| (Just(story.clone()), Just(story).prop_shuffle())),
    ) {
        prop_assert_eq!(steps(&subject, &story), steps(&subject, &shuffled));
    }

    #[test]
    fn what_is_not_known_yet_changes_nothing(
        subject in subjects(), story in stories(), clocks in any_clocks(), later in known(),
    ) {
        let mut more = story.clone();
        more.push(Known { since: clocks.as_known + Duration::seconds(1), until: None, order: 99, ..later });
        prop_assert_eq!(status_at(&subject, &story, &clocks), status_at(&subject, &more, &clocks));
    }

    #[test]
    fn taking_a_development_back_restores_what_was(
        subject in subjects(), story in stories(), clocks in any_clocks(), added in known(),
    ) {
        let before = status_at(&subject, &story, &clocks);
        let mut undone = story.clone();
        let since = clocks.as_known - Duration::days(1);
        undone.push(Known { since, until: Some(clocks.as_known), order: 99, ..added });
        prop_assert_eq!(before, status_at(&subject, &undone, &clocks));
    }

    #[test]
    fn exactly_the_named_development_decides(subject in subjects(), story in stories(), clocks in any_clocks()) {
        let status = status_at(&subject, &story, &clocks);
        let why = explain(&subject, &story, &clocks);
        let decides: Vec<_> = why.iter().filter(|it| it.weight == Weight::Decides).map(|it| it.development).collect();
        match &status {
            Some(status) if status.pledge().is_none() => prop_assert_eq!(decides, vec![status.deciding()]),
            Some(status) => prop_assert!(decides.contains(&status.deciding())),
            None => prop_assert!(decides.is_empty()),
        }
    }

    #[test]
    fn a_status_survives_its_written_form(subject in subjects(), story in stories()) {
        let steps = steps(&subject, &story);
        let written = serde_json::to_string(&steps).unwrap();
        prop_assert_eq!(serde_json::from_str::<Vec<Step>>(&written).unwrap(), steps);
    }
}

#[test]
fn the_dates_of_the_stories_read_back() {
    assert!(Edtf::parse("../2026-01-22").is_ok());
}
