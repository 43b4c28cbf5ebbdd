//! Owns where the talks stand: track and phase, who takes part, the last round and
//! the next. Says which round is the next and which the last for other sections too.

use chrono::NaiveDate;
use rapporteur_domain::RecordId;
use rapporteur_domain::development::RoundState;
use rapporteur_domain::folds::round::Biography;
use rapporteur_domain::folds::status::RoundStatus;
use rapporteur_domain::record::{Body, Process, Role};

use super::{Composer, paragraph, rounds};
use crate::block::{Block, Sentence};
use crate::material::Material;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>) {
    let material = composer.material;
    if material.also.is_empty() {
        composer.scope("standing");
        let sentences = of_process(composer, material.process);
        return paragraph(blocks, sentences);
    }
    for process in material.processes() {
        composer.scope(&format!("standing/{process}"));
        let name = composer.line().key("name").strong_name(process).own(".");
        let mut sentences = vec![name.end()];
        sentences.extend(of_process(composer, process));
        paragraph(blocks, sentences);
    }
}

fn of_process(composer: &mut Composer<'_>, id: RecordId) -> Vec<Sentence> {
    let material = composer.material;
    let mut sentences = Vec::new();
    if let Some(Body::Process(process)) = material.body(id) {
        sentences.extend(track(composer, id, process));
        sentences.extend(parties(composer, process));
    }
    sentences.push(last(composer, id));
    sentences.push(next_of(composer, next_among(&in_process(material, id))));
    sentences
}

/// The rounds of one process.
fn in_process(material: &Material, process: RecordId) -> Vec<&Biography> {
    let belongs = |round: &&Biography| match material.body(round.round) {
        Some(Body::Round(it)) => it.processes.contains(&process),
        _ => false,
    };
    let rounds = material.rounds.iter();
    match material.also.is_empty() {
        true => rounds.collect(),
        false => rounds.filter(belongs).collect(),
    }
}

fn track(composer: &mut Composer<'_>, id: RecordId, process: &Process) -> Option<Sentence> {
    let line = composer.line().key("track").about(id);
    let line = match (process.track, process.phase.trim()) {
        (None, "") => return None,
        (Some(track), "") => line.own(track.word()),
        (Some(track), phase) => line.own(&format!("{}, ", track.word())).given(phase),
        (None, phase) => line.own("phase: ").given(phase),
    };
    Some(line.own(".").end())
}

fn parties(composer: &mut Composer<'_>, process: &Process) -> Option<Sentence> {
    if process.roles.is_empty() {
        return None;
    }
    let mut line = composer.line().key("parties").own("taking part: ");
    for (at, role) in process.roles.iter().enumerate() {
        line = line.own(if at == 0 { "" } else { ", " }).name(role.party);
        if role.role != Role::Party {
            line = line.own(&format!(" ({})", role.role.word()));
        }
    }
    Some(line.own(".").end())
}

/// "The last round, Round 1, was held 23–24 January 2026 in Abu Dhabi."
fn last(composer: &mut Composer<'_>, process: RecordId) -> Sentence {
    let material = composer.material;
    match last_among(&in_process(material, process)) {
        Some((round, status)) => {
            let line = composer
                .line()
                .key("last")
                .own("The last round, ")
                .name(round.round)
                .own(",");
            rounds::scheduled(line, status, true)
                .own(".")
                .cite(&[status.deciding])
                .end()
        }
        None => composer.plainly("No round is recorded as held."),
    }
}

/// "Round 2 is tentative for 1 February 2026 in Abu Dhabi." A date that has passed is said to
/// have passed.
pub(super) fn next(composer: &mut Composer<'_>) -> Sentence {
    next_of(composer, next_round(composer.material))
}

fn next_of(composer: &mut Composer<'_>, next: Option<(&Biography, &RoundStatus)>) -> Sentence {
    let as_of = composer.material.clocks.as_of;
    let Some((round, status)) = next else {
        return composer.plainly("No further round is scheduled.");
    };
    let line = composer.line().key("next").subject(round.round);
    let line = rounds::scheduled(line, status, true);
    let passed =
        status.state != RoundState::UnderWay && last_day(status).is_some_and(|day| day < as_of);
    let line = if passed {
        line.own("; the date has passed and no opening is recorded")
    } else {
        line
    };
    line.own(".").cite(&[status.deciding]).end()
}

fn last_day(status: &RoundStatus) -> Option<NaiveDate> {
    status.window.as_ref()?.latest()
}

fn first_day(status: &RoundStatus) -> Option<NaiveDate> {
    status.window.as_ref()?.earliest()
}

/// The round under way, else the scheduled one that comes first, else the one put off.
pub(crate) fn next_round(material: &Material) -> Option<(&Biography, &RoundStatus)> {
    next_among(&material.rounds.iter().collect::<Vec<_>>())
}

fn next_among<'a>(rounds: &[&'a Biography]) -> Option<(&'a Biography, &'a RoundStatus)> {
    let weight = |status: &RoundStatus| match (status.state, status.scheduled) {
        (RoundState::UnderWay | RoundState::Adjourned, _) => Some(0),
        (RoundState::Concluded | RoundState::Cancelled, _) => None,
        (_, Some(_)) => Some(1),
        _ => Some(2),
    };
    let known = rounds
        .iter()
        .filter_map(|round| Some((*round, round.status.as_ref()?)));
    known
        .filter_map(|(round, status)| Some((weight(status)?, round, status)))
        .min_by_key(|(weight, _, status)| (*weight, first_day(status).unwrap_or(NaiveDate::MAX)))
        .map(|(_, round, status)| (round, status))
}

/// The round concluded last.
pub(crate) fn last_round(material: &Material) -> Option<(&Biography, &RoundStatus)> {
    last_among(&material.rounds.iter().collect::<Vec<_>>())
}

fn last_among<'a>(rounds: &[&'a Biography]) -> Option<(&'a Biography, &'a RoundStatus)> {
    let known = rounds
        .iter()
        .filter_map(|round| Some((*round, round.status.as_ref()?)));
    known
        .filter(|(_, status)| status.state == RoundState::Concluded)
        .max_by_key(|(_, status)| last_day(status))
}
