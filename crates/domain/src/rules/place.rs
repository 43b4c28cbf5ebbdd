//! Owns where a new development falls among those of its subject, and the status there.

use crate::clocks::Known;
use crate::development::Development;
use crate::folds::order::{self, Placed};
use crate::folds::status::{Machine, Status};
use crate::ids::RecordId;
use crate::record::Record;
use uuid::Uuid;

/// A place in a subject's history: what comes before it and what after.
pub(super) struct Place<'a> {
    subject: &'a Record,
    earlier: Vec<Placed<'a>>,
    later: Vec<Placed<'a>>,
}

impl<'a> Place<'a> {
    /// Where a new development falls: as the youngest of those with the same dates.
    pub(super) fn of(subject: &'a Record, before: &'a [Known], new: &'a Development) -> Self {
        let key = placed(new).key();
        let mut earlier = order::about(subject.id, before);
        earlier.retain(|it| order::counts(it.development));
        let at = earlier.partition_point(|it| it.key() <= key);
        let later = earlier.split_off(at);
        Self {
            subject,
            earlier,
            later,
        }
    }

    /// The same place once the new development is there.
    pub(super) fn followed_by(&self, new: &'a Development) -> Self {
        let mut earlier = self.earlier.clone();
        earlier.push(placed(new));
        Self {
            subject: self.subject,
            earlier,
            later: Vec::new(),
        }
    }

    /// The status just before.
    pub(super) fn status(&self) -> Option<Status> {
        let mut machine = Machine::of(self.subject)?;
        self.earlier.iter().for_each(|it| machine.take(it));
        machine.status()
    }

    /// The next development that sets a state.
    pub(super) fn next(&self) -> Option<&'a Development> {
        self.later
            .iter()
            .map(|it| it.development)
            .find(|it| it.deciding_state().is_some())
    }
}

fn placed(new: &Development) -> Placed<'_> {
    Placed {
        id: RecordId(Uuid::max()),
        development: new,
        order: i64::MAX,
    }
}
