//! Owns the bottom line, up front: the next round, answers owed, movement, what is reported
//! variously, how much happened on the ground. Facts only; judgements are the analyst's.

use std::collections::BTreeSet;

use rapporteur_domain::RecordId;
use rapporteur_domain::folds::status::OfferStatus;
use rapporteur_domain::record::Body;

use super::line::Line;
use super::{Composer, dates, overview, rounds, sticking_points, words};
use crate::block::{Block, Sentence};
use crate::material::Offer;

/// Owed answers, moves and contradictions named one by one before the rest is counted.
const MOST_NAMED: usize = 3;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>) {
    composer.scope("key-points");
    let mut sentences = vec![overview::next(composer)];
    sentences.extend(answers_owed(composer));
    sentences.extend(movement(composer));
    sentences.extend(variously(composer));
    sentences.extend(incidents(composer));
    blocks.push(Block::KeyPoints { sentences });
}

/// The analyst's headline, else one from the next round and the first answer owed.
pub(super) fn headline(composer: &mut Composer<'_>) -> Sentence {
    let material = composer.material;
    if !material.headline.trim().is_empty() {
        return composer
            .line()
            .key("headline")
            .about_processes()
            .given(&material.headline)
            .end();
    }
    let next = overview::next_round(material);
    let owed = owing(composer).next();
    composer.scope("headline");
    let line = composer.line();
    let line = match (next, owed) {
        (None, None) => {
            let processes: Vec<RecordId> = material.processes().collect();
            return line.names(&processes).end();
        }
        (Some((round, status)), _) => {
            let date = status
                .window
                .as_ref()
                .map(|window| dates::headline(window, material.clocks.as_of));
            let date = date.map_or_else(
                || ", without a date".to_owned(),
                |date| format!(" for {date}"),
            );
            line.subject(round.round)
                .own(&format!(" {}{date}", rounds::firmness(status)))
        }
        (None, Some(_)) => line.own("no further round scheduled"),
    };
    match owed {
        None => line.end(),
        Some((offer, status)) => owes(line.own("; "), material.body(offer.id), &status.owes).end(),
    }
}

/// Offers that wait for an answer. One that was countered is not told beside its counter-offer:
/// it is the same answer that is owed.
fn owing<'a>(
    composer: &Composer<'a>,
) -> impl Iterator<Item = (&'a Offer, &'a OfferStatus)> + use<'a> {
    let waiting = |offer: &'a Offer| {
        Some((
            offer,
            offer
                .status
                .as_ref()
                .filter(|status| status.answer_owed())?,
        ))
    };
    let offers = &composer.material.offers;
    let told_by_counter = move |status: &OfferStatus| {
        let counter = status
            .countered_by
            .and_then(|counter| offers.iter().find(|offer| offer.id == counter));
        counter.and_then(waiting).is_some()
    };
    offers
        .iter()
        .filter_map(waiting)
        .filter(move |(_, status)| !told_by_counter(status))
}

fn answers_owed(composer: &mut Composer<'_>) -> Vec<Sentence> {
    let owing: Vec<_> = owing(composer).collect();
    let mut sentences: Vec<_> = owing
        .iter()
        .take(MOST_NAMED)
        .map(|(offer, status)| answer_owed(composer, offer, status))
        .collect();
    if let Some(more) = owing.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
        let more = words::counted(more, "further answer is", "further answers are");
        sentences.push(composer.plainly(&format!("{more} owed.")));
    }
    if owing.is_empty() && !composer.material.offers.is_empty() {
        sentences.push(composer.plainly("No answer is owed on any recorded offer."));
    }
    sentences
}

/// "Ukraine owes Russia an answer on Invitation to Moscow: day 2."
fn answer_owed(composer: &mut Composer<'_>, offer: &Offer, status: &OfferStatus) -> Sentence {
    let material = composer.material;
    let line = composer.line().key(&format!("owed/{}", offer.id));
    let line = owes(line, material.body(offer.id), &status.owes);
    let line = line.own(" on ").quoted_name(offer.id);
    let day = status
        .days_owed(material.clocks.as_of)
        .filter(|days| *days > 0)
        .map_or_else(String::new, |days| format!(": day {days}"));
    line.own(&format!("{day}.")).cite(&[status.deciding]).end()
}

/// "Ukraine owes Russia an answer"
fn owes<'c, 'a>(line: Line<'c, 'a>, offer: Option<&Body>, owes: &[RecordId]) -> Line<'c, 'a> {
    let line = match owes {
        [] => return line.own("an answer is owed"),
        [party] => line.name(*party).own(" owes "),
        parties => line.names(parties).own(" owe "),
    };
    match other_side(offer, owes) {
        [] => line.own("an answer"),
        others => line.names(others).own(" an answer"),
    }
}

fn other_side<'a>(offer: Option<&'a Body>, owes: &[RecordId]) -> &'a [RecordId] {
    match offer {
        Some(Body::Offer(terms)) if terms.to.iter().any(|party| owes.contains(party)) => {
            &terms.from
        }
        Some(Body::Offer(terms)) => &terms.to,
        _ => &[],
    }
}

/// Movement on sticking points since the briefing before, or at all if there is none.
fn movement(composer: &mut Composer<'_>) -> Vec<Sentence> {
    let material = composer.material;
    if material.issues.is_empty() {
        return Vec::new();
    }
    let fresh: BTreeSet<RecordId> = material
        .changes
        .groups
        .iter()
        .flat_map(|group| &group.changes)
        .flat_map(|change| change.developments.iter().copied())
        .collect();
    let counts = |id: RecordId| material.since.is_none() || fresh.contains(&id);
    let mut moved = Vec::new();
    for row in material.issues.iter().map(|issue| &issue.row) {
        let fresh =
            sticking_points::moves(composer, row).filter(|(_, seen, _)| counts(seen.development));
        moved.extend(fresh.map(|it| (row.issue, it)));
    }
    let since = material.since.map_or_else(String::new, |earlier| {
        format!(" since {}", dates::since(&earlier))
    });
    if moved.is_empty() {
        let on = match material.issues.len() {
            1 => "the one sticking point".to_owned(),
            2 => "either sticking point".to_owned(),
            many => format!("any of the {} sticking points", words::number(many)),
        };
        return vec![composer.plainly(&format!("No movement is recorded on {on}{since}."))];
    }
    let mut sentences = Vec::new();
    for (issue, (party, seen, movement)) in moved.iter().take(MOST_NAMED) {
        let line = composer
            .line()
            .name(*party)
            .own(" on ")
            .name(*issue)
            .own(": ")
            .movement(*movement);
        sentences.push(line.own(".").cite(&[seen.development]).end());
    }
    if let Some(more) = moved.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
        let more = words::counted(more, "further position", "further positions");
        sentences.push(composer.plainly(&format!("{more} moved{since}.")));
    }
    sentences
}

fn variously(composer: &mut Composer<'_>) -> Option<Sentence> {
    let material = composer.material;
    if material.contradictions.is_empty() {
        return None;
    }
    let line = composer.line().key("variously");
    let mut line = line.own("Reported variously: ");
    for (at, it) in material.contradictions.iter().take(MOST_NAMED).enumerate() {
        line = line
            .own(if at == 0 { "" } else { "; " })
            .own(it.slot.word())
            .own(" (")
            .name(it.subject);
        line = if it.detail.trim().is_empty() {
            line
        } else {
            line.own(", ").given(&it.detail)
        };
        line = it
            .values
            .iter()
            .flat_map(|value| &value.developments)
            .fold(line.own(")"), |line, id| line.rest_on(*id));
    }
    let more = material.contradictions.len().saturating_sub(MOST_NAMED);
    let line = if more > 0 {
        line.own(&format!(
            "; and {}",
            words::counted(more, "further point", "further points")
        ))
    } else {
        line
    };
    Some(line.own(".").end())
}

fn incidents(composer: &mut Composer<'_>) -> Option<Sentence> {
    let material = composer.material;
    let count = material.incidents.len() + material.left_out.incidents as usize;
    (count > 0).then(|| {
        let recorded = words::counted(count, "incident is", "incidents are");
        let days = material.interval.as_ref();
        let days = days.map_or_else(String::new, |it| format!(" for {}", dates::words(it)));
        composer.plainly(&format!("{recorded} recorded{days}."))
    })
}
