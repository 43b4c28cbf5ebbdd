//! Owns the comparison of delegations from round to round: how many of those named came before,
//! who joined, who left, whose rank changed. What is not recorded is not counted as a change.

use rapporteur_domain::RecordId;
use rapporteur_domain::folds::delegations::{
    Attendance, PartyDelegations, PersonLine, Presence, Seat, SeatChange,
};

use super::{Asked, Composer, list, paragraph, words};
use crate::block::{Block, Sentence};

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    composer.scope("delegations");
    let material = composer.material;
    if material.delegations.is_empty() {
        let none = composer.plainly("No delegation is recorded.");
        paragraph(blocks, vec![none]);
        return;
    }
    let rounds: Vec<RecordId> = material.rounds.iter().map(|it| it.round).collect();
    let (from, told) = asked.latest(&rounds);
    let mut items = Vec::new();
    for sent in &material.delegations {
        composer.scope(&format!("delegations/{}", sent.party));
        let head = composer.line().key("head").strong_name(sent.party);
        let mut item = vec![head.own(".").end()];
        for (at, round) in (from..).zip(told) {
            if let Some(attendance) = sent.rounds.get(at) {
                item.extend(attended(composer, sent, attendance, *round, at));
            }
        }
        if item.len() > 1 {
            items.push(item);
        }
    }
    list(blocks, items);
}

fn attended(
    composer: &mut Composer<'_>,
    sent: &PartyDelegations,
    attendance: &Attendance,
    round: RecordId,
    at: usize,
) -> Vec<Sentence> {
    composer.scope(&format!("delegations/{}/{round}", sent.party));
    let seats: Vec<(&PersonLine, &Seat)> = sent
        .persons
        .iter()
        .filter_map(|person| Some((person, person.seats.get(at)?)))
        .collect();
    let accounts = || seats.iter().flat_map(|(_, seat)| &seat.accounts);
    let material = composer.material;
    let hidden = accounts().any(|it| material.is_withheld(it.development));
    if hidden {
        let line = composer.line().key("present").name(round);
        return vec![
            line.own(": participants are withheld under the Chatham House Rule.")
                .end(),
        ];
    }
    let mut cited: Vec<RecordId> = accounts().map(|it| it.development).collect();
    cited.extend(attendance.whole.iter().map(|it| it.development));
    cited.sort_unstable();
    cited.dedup();
    let line = composer.line().key("present").name(round);
    let line = match attendance.presence {
        Presence::Unrecorded => return Vec::new(),
        Presence::StayedAway => line.own(": stayed away"),
        Presence::Unnamed => line.own(": took part, no person named"),
        Presence::Named => {
            let named = words::counted(attendance.named as usize, "person", "persons");
            let line = line.own(&format!(": {named} named"));
            match &attendance.continuity {
                None => line,
                Some(same) if same.least == same.most => line
                    .own(&format!(
                        ", {} of them also at ",
                        words::number(same.most as usize)
                    ))
                    .name(same.against),
                Some(same) if same.least == 0 => line
                    .own(&format!(
                        ", at most {} of them also at ",
                        words::number(same.most as usize)
                    ))
                    .name(same.against)
                    .own("; accounts differ"),
                Some(same) => line
                    .own(&format!(
                        ", between {} and {} of them also at ",
                        words::number(same.least as usize),
                        words::number(same.most as usize)
                    ))
                    .name(same.against)
                    .own("; accounts differ"),
            }
        }
    };
    let mut sentences = vec![line.own(".").cite(&cited).end()];
    let changes = [
        (SeatChange::Joined, "joined"),
        (SeatChange::Left, "not named again"),
        (SeatChange::Promoted, "of higher rank than before"),
        (SeatChange::Lower, "of lower rank than before"),
        (SeatChange::Recast, "in another role than before"),
    ];
    for (change, said) in changes {
        let of_change = seats.iter().filter(|(_, seat)| seat.change == Some(change));
        let persons: Vec<RecordId> = of_change.map(|(person, _)| person.person).collect();
        if !persons.is_empty() {
            let line = composer.line().key(change.code());
            let line = line.own(&format!("{said}: ")).names(&persons).own(".");
            sentences.push(cited.iter().fold(line, |line, id| line.rest_on(*id)).end());
        }
    }
    sentences
}
