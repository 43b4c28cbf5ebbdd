//! Owns what may follow what in the life of a pledge, under each reading of its scope.

use super::{IllegalMove, Reason};
use crate::development::{
    PledgeReport,
    PledgeState::{self, Broken, Expired, Given, Kept},
};
use crate::folds::status::Status;
use crate::record::{Body, Record};

/// The states that may follow a state, besides itself.
#[must_use]
pub const fn after(state: Option<PledgeState>) -> &'static [PledgeState] {
    match state {
        // kept, broken and expired speak of a pledge that was given
        None => &[Given],
        Some(Given) => &[Kept, Broken, Expired],
        // rival reports call one pledge kept and broken: the analyst ranks them
        Some(Kept) => &[Given, Broken, Expired],
        Some(Broken) => &[Given, Kept, Expired],
        // judged after its term, or given again
        Some(Expired) => &[Given, Kept, Broken],
    }
}

pub(super) fn check(
    subject: &Record,
    status: Option<&Status>,
    it: &PledgeReport,
) -> Result<(), IllegalMove> {
    check_reading(subject, it)?;
    let scopes = status.and_then(Status::pledge).map(|status| &status.scopes);
    let given = scopes.into_iter().flatten();
    let mut states = given
        .filter(|scope| it.scope.is_empty() || scope.scope == it.scope)
        .map(|scope| scope.state)
        .peekable();
    let from = states.peek().copied();
    let legal = |from| from == Some(it.state) || after(from).contains(&it.state);
    if legal(from) && states.all(|state| legal(Some(state))) {
        return Ok(());
    }
    let reason = Reason::plain("rules-pledge-never_given").with("to", it.state);
    Err(IllegalMove {
        from: from.map(PledgeState::code),
        to: Some(it.state.code()),
        allowed: after(from).iter().map(|state| state.code()).collect(),
        ..IllegalMove::because("pledge.never_given", reason)
    })
}

/// A report names a reading that the pledge has.
fn check_reading(subject: &Record, it: &PledgeReport) -> Result<(), IllegalMove> {
    let Body::Pledge(pledge) = &subject.body else {
        return Ok(());
    };
    if it.scope.is_empty() || pledge.scopes.iter().any(|scope| scope.label == it.scope) {
        return Ok(());
    }
    let reason = Reason::plain("rules-pledge-no_such_reading");
    Err(IllegalMove::because("pledge.no_such_reading", reason))
}
