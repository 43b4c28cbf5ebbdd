//! Owns how one position is told: its words, value and conditions, what weighs for it, and what
//! is said of it under the Chatham House Rule. Rival values stand side by side.

use rapporteur_domain::RecordId;
use rapporteur_domain::development::PositionKind;
use rapporteur_domain::folds::contradiction::Contradiction;
use rapporteur_domain::folds::position::{Cell, Gap, MatrixRow, PositionSeen};

use super::line::Line;
use super::{Composer, dates, rounds, words};
use crate::block::Sentence;
use crate::material::Issue;

/// The position a party is known by; one under the Chatham House Rule is not tied to it.
pub(super) fn held_by<'a>(
    composer: &Composer<'_>,
    row: &'a MatrixRow,
    party: RecordId,
) -> Option<&'a PositionSeen> {
    let seen = row
        .cells
        .iter()
        .find(|cell| cell.party == party)?
        .latest
        .as_ref()?;
    (!composer.material.is_withheld(seen.development)).then_some(seen)
}

/// What the party holds and how much weighs for it.
pub(super) fn position(composer: &mut Composer<'_>, seen: &PositionSeen) -> Vec<Sentence> {
    let mut sentences = vec![said(composer, seen)];
    if !is_rivalled(composer, seen) {
        let line = composer.line().key("weight").rest_on(seen.development);
        sentences.push(line.aside(weight(seen)).phrase());
    }
    sentences
}

fn is_rivalled(composer: &Composer<'_>, seen: &PositionSeen) -> bool {
    let mut rivals = composer.material.contradictions.iter();
    rivals.any(|it| is_among(it, seen.development))
}

/// What the party holds, or the rival accounts of it.
pub(super) fn said(composer: &mut Composer<'_>, seen: &PositionSeen) -> Sentence {
    let rivals = composer
        .material
        .contradictions
        .iter()
        .find(|it| is_among(it, seen.development));
    if let Some(contradiction) = rivals {
        return rounds::variously(composer, contradiction);
    }
    let line = composer.line().key("position").given(&seen.text);
    let line = match &seen.value_words {
        Some(words) if !seen.text.contains(words.as_str()) => line.own(" (").given(words).own(")"),
        _ => line,
    };
    let line = match seen.conditional_on.as_slice() {
        [] => line,
        issues => line.own("; conditional on ").names(issues),
    };
    line.cite(&[seen.development]).phrase()
}

/// "(red line, firm, 29 January 2026, one day old, two origins)"
fn weight(seen: &PositionSeen) -> String {
    let mut parts = Vec::new();
    if seen.position != PositionKind::PublicStance {
        parts.push(seen.position.word().to_owned());
    }
    parts.extend(seen.firmness.map(|firmness| firmness.word().to_owned()));
    parts.push(dates::words(&seen.happened));
    if let Some(age) = seen.age.filter(|age| *age > 0) {
        parts.push(format!(
            "{} old",
            words::counted(age.unsigned_abs() as usize, "day", "days")
        ));
    }
    if seen.origins.origins > 0 {
        parts.push(words::counted(
            seen.origins.origins as usize,
            "origin",
            "origins",
        ));
    }
    format!("({})", parts.join(", "))
}

pub(super) fn red_line(composer: &mut Composer<'_>, cell: &Cell) -> Option<Sentence> {
    let seen = cell
        .red_line
        .as_ref()
        .filter(|seen| !composer.material.is_withheld(seen.development))?;
    let line = composer
        .line()
        .own("Red line of ")
        .name(cell.party)
        .own(": ")
        .given(&seen.text);
    let line = line.own(&format!(" ({}).", dates::words(&seen.happened)));
    Some(line.cite(&[seen.development]).end())
}

/// How far the parties' numbers are apart, or where they meet. Not told when one of them is
/// held under the Chatham House Rule.
pub(super) fn gap(composer: &mut Composer<'_>, issue: &Issue, gap: &Gap) -> Option<Sentence> {
    let parties: Vec<RecordId> = gap.between.iter().map(|bounds| bounds.party).collect();
    let cells = issue
        .row
        .cells
        .iter()
        .filter(|cell| parties.contains(&cell.party));
    let latest: Vec<RecordId> = cells
        .filter_map(|cell| Some(cell.latest.as_ref()?.development))
        .collect();
    if latest.iter().any(|id| composer.material.is_withheld(*id)) {
        return None;
    }
    let line = composer.line().own("The values of ").names(&parties);
    let line = match (gap.gap, &gap.overlap) {
        (Some(apart), _) => line
            .own(&format!(" are {apart} "))
            .given(&gap.unit)
            .own(" apart."),
        (None, Some(overlap)) => line
            .own(" meet at ")
            .given(&words::quantity(overlap))
            .own("."),
        (None, None) => return None,
    };
    Some(latest.into_iter().fold(line, Line::rest_on).end())
}

/// What was said under the Chatham House Rule: the words without the party.
pub(super) fn unattributed(composer: &mut Composer<'_>, row: &MatrixRow) -> Option<Sentence> {
    let material = composer.material;
    let latest = row.cells.iter().filter_map(|cell| cell.latest.as_ref());
    let hidden: Vec<_> = latest
        .filter(|seen| material.is_withheld(seen.development))
        .collect();
    if hidden.is_empty() {
        return None;
    }
    let mut line = composer.line().own("Said under the Chatham House Rule: ");
    for (at, seen) in hidden.iter().enumerate() {
        line = if at == 0 {
            line
        } else {
            line.point(";").own(" ")
        };
        line = line.given(&seen.text).cite(&[seen.development]);
    }
    Some(line.point(".").end())
}

pub(super) fn is_among(contradiction: &Contradiction, development: RecordId) -> bool {
    contradiction
        .values
        .iter()
        .any(|rival| rival.developments.contains(&development))
}
