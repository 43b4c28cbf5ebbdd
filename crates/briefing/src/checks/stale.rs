//! Owns the checks on what time has passed over: a position that its party has since replaced,
//! and an edited sentence whose facts are no longer those that the hand saw.

use rapporteur_domain::clocks::Titles;
use rapporteur_domain::folds::position::Cell;
use rapporteur_domain::{Assertion, RecordId};

use super::told::Told;
use super::{Check, Finding};
use crate::block::{Origin, plain};
use crate::material::Material;

/// A position told by a hand, after which its party took another.
pub(super) fn position(told: &Told<'_>, material: &Material, found: &mut Vec<Finding>) {
    if !told.written {
        return;
    }
    for id in told.rests_on {
        let Some((cell, issue)) = replaced(told, *id, material) else {
            continue;
        };
        let Some(latest) = &cell.latest else {
            continue;
        };
        let message = format!(
            "The position of {} on {} has changed since ({}): “{}”. Tell the later one, or say of when this is.",
            material.title(cell.party),
            material.title(issue),
            latest.happened.short(),
            latest.text.trim()
        );
        found.push(told.finding(Check::StalePosition, message));
    }
}

/// The cell in which a later position stands than the one told; none when the sentence rests on
/// the later one too, or when both are of one day.
fn replaced<'m>(
    told: &Told<'_>,
    id: RecordId,
    material: &'m Material,
) -> Option<(&'m Cell, RecordId)> {
    let development = material.development(id)?;
    let Assertion::Position(position) = &development.asserts else {
        return None;
    };
    let row = material
        .issues
        .iter()
        .map(|issue| &issue.row)
        .find(|row| row.issue == development.subject)?;
    let cell = row.cells.iter().find(|it| it.party == position.party)?;
    let latest = cell.latest.as_ref()?;
    let later = latest.happened.earliest() > development.happened.latest();
    (later && !told.rests_on.contains(&latest.development)).then_some((cell, row.issue))
}

/// An edit that replaced other words than would be composed now.
pub(super) fn edit(told: &Told<'_>, found: &mut Vec<Finding>) {
    if let Origin::Edited { stale: Some(now) } = told.origin {
        let message = format!(
            "What this sentence was made from has changed; it would now read: “{}”. Take the new words, or look at yours again.",
            plain(now)
        );
        found.push(told.finding(Check::StaleEdit, message));
    }
}
