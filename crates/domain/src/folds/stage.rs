//! Owns the course of a process through its stages, from the outcomes that an analyst coded.
//! Refuses to infer a stage from anything else, and to call a reversal good or bad: it marks
//! where the process stands at an earlier stage than before.

use crate::clocks::{Clocks, Known};
use crate::development::{Assertion, Stage};
use crate::edtf::Edtf;
use crate::folds::order::{self, Placed, known_day};
use crate::ids::RecordId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The course of a process.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Trajectory {
    /// Each stretch at one stage, in order; the last lasts until now.
    pub steps: Vec<StageStep>,
    /// How many of them go back.
    pub reversals: u32,
}

/// A stretch at one stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StageStep {
    /// The stage.
    pub stage: Stage,
    /// When it was reached, as written.
    pub happened: Edtf,
    /// The first day of it; none when that is not known.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub from: Option<NaiveDate>,
    /// The development that says so first.
    pub development: RecordId,
    /// The round or process it is about.
    pub subject: RecordId,
    /// How many outcomes in a row are coded so.
    pub coded: u32,
    /// Whether the process stood at a later stage before.
    pub reversal: bool,
}

/// The course of a process at the clocks, from the developments about it and its rounds. Of
/// rival codings of one day the preferred one decides, otherwise what was recorded last.
#[must_use]
pub fn trajectory(developments: &[Known], clocks: &Clocks) -> Trajectory {
    let placed = order::all(order::visible(developments, clocks));
    let coded: Vec<(&Placed<'_>, Stage)> = placed
        .iter()
        .filter(|it| order::counts(it.development))
        .filter_map(|it| Some((it, stage(it)?)))
        .collect();
    let mut out = Trajectory::default();
    let mut reached: Option<usize> = None;
    for day in coded.chunk_by(|(a, _), (b, _)| a.from() == b.from()) {
        let Some((placed, stage)) = day.last() else {
            continue;
        };
        if let Some(last) = out.steps.last_mut().filter(|last| last.stage == *stage) {
            last.coded += 1;
            continue;
        }
        let rank = rank(*stage);
        let reversal = rank.is_some_and(|rank| reached.is_some_and(|before| rank < before));
        reached = rank.or(reached);
        out.reversals += u32::from(reversal);
        out.steps.push(StageStep {
            stage: *stage,
            happened: placed.development.happened.clone(),
            from: known_day(placed.from()),
            development: placed.id,
            subject: placed.development.subject,
            coded: 1,
            reversal,
        });
    }
    out
}

fn stage(placed: &Placed<'_>) -> Option<Stage> {
    match &placed.development.asserts {
        Assertion::Outcome(it) => it.stage,
        _ => None,
    }
}

/// Where a stage stands in the order of getting on; none for those outside it.
#[must_use]
pub fn rank(stage: Stage) -> Option<usize> {
    let outside = matches!(stage, Stage::Renewal | Stage::Other);
    let place = Stage::ALL.iter().position(|it| *it == stage);
    place.filter(|_| !outside)
}
