//! The work that is interrupted: a dossier that is lived in, one numbered step after the other. What a step does
//! follows from its number and the seed alone, so that a killed child's successor goes on where it stood.

use crate::support::{id, note, options, process, round, round_move, start};
use chrono::Duration;
use rapporteur_domain::development::RoundState;
use rapporteur_domain::{OpId, Record};
use rapporteur_store::{Base, Dossier, Op, OpenError, OpenMode, Resting, Scratch, StoreError};
use std::path::Path;
use uuid::Uuid;

/// Numbers that look random and can be had again (SplitMix64).
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From zero up to `below`, not reached.
    pub fn below(&mut self, below: usize) -> usize {
        usize::try_from(self.roll() % below.max(1) as u64).unwrap()
    }

    pub fn chance(&mut self, in_hundred: usize) -> bool {
        self.below(100) < in_hundred
    }
}

/// The identity of a step's operation.
pub fn op_id(number: u64) -> OpId {
    OpId(Uuid::from_u128(0xACE0_0000_0000 + u128::from(number)))
}

fn op(number: u64) -> Op {
    Op {
        id: op_id(number),
        label: format!("Step {number}"),
        at: start() + Duration::seconds(i64::try_from(number).unwrap()),
        author: "A. Analyst".into(),
    }
}

/// The step to go on with.
pub fn next_step(dossier: &Dossier) -> u64 {
    let last = dossier.last_op().unwrap();
    let number = last.and_then(|op| op.label.strip_prefix("Step ")?.parse::<u64>().ok());
    number.unwrap_or(0) + 1
}

/// Opens the dossier, or makes it.
pub fn open(path: &Path) -> Result<Dossier, OpenError> {
    match Dossier::open(path, OpenMode::Write) {
        Err(OpenError::NotFound(_)) => Dossier::create(path, &options()),
        outcome => outcome,
    }
}

fn text(dice: &mut Dice) -> String {
    let words = 5 + dice.below(60) * dice.below(60);
    (0..words)
        .map(|_| format!("w{:x} ", dice.below(4096)))
        .collect()
}

/// Does a step. True when something was written, so that its operation must be found later.
pub fn step(dossier: &Dossier, seed: u64, number: u64) -> Result<bool, StoreError> {
    let mut dice = Dice::new(seed.wrapping_mul(31).wrapping_add(number));
    let own = u128::from(number) + 1000;
    let earlier = 1000 + dice.below(usize::try_from(number).unwrap()) as u128;
    let op = op(number);
    let put = |records: &[Record]| {
        let done = dossier.transact(&op, |writer| {
            records
                .iter()
                .try_for_each(|record| writer.put(record, Base::Any).map(drop))
        })?;
        Ok(done.op.is_some())
    };
    if number == 1 {
        return put(&[process(1, "Talks"), round(2, "Round", &[1])]);
    }
    match dice.below(20) {
        0..=8 => put(&[note(own, "Note", &text(&mut dice), &[1])]),
        9..=12 => put(&[note(earlier.max(1001), "Again", &text(&mut dice), &[1, 2])]),
        13 => put(&(0..40)
            .map(|n| note(own * 100 + n, "One of many", &text(&mut dice), &[2]))
            .collect::<Vec<_>>()),
        14 => put(&[round_move(
            own,
            2,
            "2026-01-28",
            RoundState::Tentative,
            Some("2026-02-01"),
        )]),
        15 => {
            dossier.keep_scratch(&Scratch {
                base: 0,
                record: note(7, "Being typed", &text(&mut dice), &[]),
            })?;
            put(&[note(own, "Note", "short", &[])])
        }
        16 => Ok(dossier.undo(&op)?.op.is_some()),
        17 => Ok(dossier
            .transact(&op, |writer| writer.bin(id(earlier)))?
            .op
            .is_some()),
        18 => {
            let purged = dossier.purge(&op, &[id(earlier)], Resting::Leave)?;
            Ok(purged.outcome.op.is_some())
        }
        _ => {
            let done = put(&[note(own, "Note", &text(&mut dice), &[])]);
            dossier.checkpoint()?;
            done
        }
    }
}

/// Whether a refusal is one of the rules, and not of the disk.
pub fn by_rule(error: &StoreError) -> bool {
    matches!(
        error,
        StoreError::NotFound(_)
            | StoreError::Purged(_)
            | StoreError::InBin(_)
            | StoreError::KindChanged { .. }
            | StoreError::NothingToUndo
            | StoreError::MissingLinks(_)
            | StoreError::RestedOn(_)
    )
}

/// What must hold after whatever happened: it opens for writing, every operation that was acknowledged is in the
/// journal, and rows, chain, full text and lists say the same. Tells what does not.
pub fn verify(path: &Path, acknowledged: &[u64]) -> Result<Dossier, String> {
    let dossier = Dossier::open(path, OpenMode::Write).map_err(|error| error.to_string())?;
    for number in acknowledged {
        let found = dossier
            .op_by_id(op_id(*number))
            .map_err(|error| error.to_string())?;
        if found.is_none() {
            return Err(format!("step {number} was acknowledged and is not there"));
        }
    }
    let problems = dossier.check(|_| true).map_err(|error| error.to_string())?;
    match problems.first() {
        Some(problem) => Err(format!("{} problems, first {problem}", problems.len())),
        None => Ok(dossier),
    }
}
