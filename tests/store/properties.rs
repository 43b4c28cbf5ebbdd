//! Properties of the journal under any sequence of actions: undone, everything is as at the
//! start; the past is what it was; and the check has nothing to say.

use crate::support::{
    Talks, id, issue, issue_move, note, offer, offer_move, party, picture, position, process,
    round, round_move, statement,
};
use proptest::prelude::*;
use rapporteur_domain::Record;
use rapporteur_domain::development::{IssueState, OfferState, RoundState};
use rapporteur_store::{Base, Resting, StoreError};

/// One action of an analyst who does anything at all.
#[derive(Debug, Clone)]
enum Action {
    Put(Vec<(u8, u8, u8)>),
    Bin(u8),
    Restore(u8),
    Undo,
    Redo,
    Purge(u8),
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        6 => prop::collection::vec((0u8..24, 0u8..6, 0u8..28), 1..4).prop_map(Action::Put),
        2 => (0u8..24).prop_map(Action::Bin),
        2 => (0u8..24).prop_map(Action::Restore),
        3 => Just(Action::Undo),
        2 => Just(Action::Redo),
    ]
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![12 => action(), 1 => (0u8..24).prop_map(Action::Purge)]
}

/// A record out of three numbers: which, in which wording, on which day.
fn made((which, variant, day): (u8, u8, u8)) -> Record {
    let number = 100 + u128::from(which);
    let happened = format!("2026-02-{:02}", day + 1);
    let processes: &[u128] = [&[1][..], &[2], &[1, 2], &[], &[1], &[2]][usize::from(variant)];
    match which {
        0..=3 => round(number, &format!("Round {variant}"), processes),
        4..=6 => issue(
            number,
            &format!("Issue {variant}"),
            1 + u128::from(variant % 2),
        ),
        7..=8 => offer(
            number,
            &format!("Offer {variant}"),
            1,
            3 + u128::from(variant % 2),
            4 - u128::from(variant % 2),
        ),
        9..=11 => note(
            number,
            "Note",
            &format!("words {variant}"),
            &[100 + u128::from(day % 12)],
        ),
        12..=15 => {
            let state = RoundState::ALL[usize::from(variant)];
            round_move(
                number,
                100 + u128::from(day % 4),
                &happened,
                state,
                Some("2026-03-01"),
            )
        }
        16..=18 => issue_move(
            number,
            104 + u128::from(day % 3),
            &happened,
            IssueState::ALL[usize::from(variant)],
        ),
        19..=20 => offer_move(
            number,
            107 + u128::from(day % 2),
            &happened,
            OfferState::ALL[usize::from(variant)],
        ),
        21..=22 => position(
            number,
            104 + u128::from(day % 3),
            3 + u128::from(variant % 2),
            &happened,
            "a position",
        ),
        _ => statement(
            number,
            100 + u128::from(day % 9),
            &happened,
            &format!("said {variant}"),
        ),
    }
}

fn ground() -> Talks {
    let talks = Talks::new();
    talks.put(&[
        process(1, "Talks"),
        process(2, "Other"),
        party(3, "One side"),
        party(4, "Other side"),
    ]);
    talks
}

/// Does it; refusals are part of life.
fn act(talks: &Talks, action: &Action) {
    let op = talks.op("Do something");
    let target = |number: u8| id(100 + u128::from(number));
    let result: Result<(), StoreError> = match action {
        Action::Put(records) => talks
            .dossier
            .transact(&op, |writer| {
                for record in records {
                    writer.put(&made(*record), Base::Any)?;
                }
                Ok(())
            })
            .map(drop),
        Action::Bin(number) => talks
            .dossier
            .transact(&op, |writer| writer.bin(target(*number)))
            .map(drop),
        Action::Restore(number) => talks
            .dossier
            .transact(&op, |writer| writer.restore(target(*number)))
            .map(drop),
        Action::Undo => talks.dossier.undo(&op).map(drop),
        Action::Redo => talks.dossier.redo(&op).map(drop),
        Action::Purge(number) => talks
            .dossier
            .purge(&op, &[target(*number)], Resting::Leave)
            .map(drop),
    };
    if let Err(
        StoreError::Damaged(_) | StoreError::Io(_) | StoreError::Busy | StoreError::Unknown(_),
    ) = result
    {
        panic!("{action:?}: {result:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_undone_is_the_start(actions in prop::collection::vec(action(), 1..14)) {
        let start = Talks::new().picture();
        let talks = ground();
        for action in &actions {
            act(&talks, action);
        }
        let end = talks.picture();
        let mut undone = 0;
        while talks.dossier.history().unwrap().undo.is_some() {
            talks.undo();
            undone += 1;
        }
        prop_assert_eq!(talks.picture(), start);
        let talks = talks.reopened();
        for _ in 0..undone {
            talks.redo();
        }
        prop_assert_eq!(talks.picture(), end);
        prop_assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
    }

    #[test]
    fn the_past_is_what_it_was(actions in prop::collection::vec(action(), 1..12)) {
        let talks = ground();
        let mut pictures = vec![(talks.now(), talks.picture())];
        for action in &actions {
            act(&talks, action);
            pictures.push((talks.now(), talks.picture()));
        }
        for (at, then) in pictures {
            prop_assert_eq!(picture(&talks.reader_at("2026-12-31", Some(at))), then);
        }
    }

    #[test]
    fn the_check_is_silent_whatever_was_done(actions in prop::collection::vec(any_action(), 1..20)) {
        let talks = ground();
        for action in &actions {
            act(&talks, action);
        }
        prop_assert_eq!(talks.dossier.check(|_| true).unwrap(), []);
    }
}
