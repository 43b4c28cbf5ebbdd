//! Owns the section on rounds: each one's state, slips, venue moves, rival numberings,
//! delegations and outcomes. Rival values are "reported variously" until the analyst ranks them.

use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::development::{Capacity, RoundState};
use rapporteur_domain::folds::contradiction::{Contradiction, SlotName};
use rapporteur_domain::folds::round::{Biography, DelegationLine, OutcomeLine};
use rapporteur_domain::folds::status::{RoundStatus, Slip, SlipDirection, VenueMove};

use super::line::Line;
use super::{Asked, Composer, dates, paragraph, words};
use crate::block::{Block, Sentence, given};

/// Most slips, venue moves and outcomes of one round, the latest of each.
const MOST_MOVES: usize = 4;
/// Most rival values of one thing.
const MOST_VALUES: usize = 4;
/// Most footnote marks on one of them.
const MOST_MARKS: usize = 3;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    let material = composer.material;
    composer.scope("rounds");
    let (earlier, told) = asked.rounds(material);
    if told.is_empty() {
        let none = composer.plainly("No round is recorded.");
        paragraph(blocks, vec![none]);
    }
    for round in told {
        blocks.push(Block::Heading {
            level: 3,
            text: vec![given(material.title(round.round))],
            mark: Some(material.mark(round.round)),
        });
        let sentences = biography(composer, round);
        paragraph(blocks, sentences);
    }
    composer.scope("rounds");
    let more = asked.beyond(earlier, material.left_out.rounds);
    let more = composer.left_out(more, "round", "rounds");
    paragraph(blocks, more.into_iter().collect());
}

fn biography(composer: &mut Composer<'_>, round: &Biography) -> Vec<Sentence> {
    composer.scope(&format!("rounds/{}", round.round));
    let mut sentences = vec![standing(composer, round)];
    sentences.extend(numberings(composer, round));
    let (further, slips) = words::latest(&round.slips, MOST_MOVES);
    sentences.extend(earlier(composer, further, "earlier slip", "earlier slips"));
    for slip in slips {
        sentences.extend(slipped(composer, round, slip));
    }
    let (further, moves) = words::latest(&round.venue_moves, MOST_MOVES);
    sentences.extend(earlier(
        composer,
        further,
        "earlier change of venue",
        "earlier changes of venue",
    ));
    for venue_move in moves {
        sentences.push(moved(composer, round, venue_move));
    }
    sentences.extend(delegations(composer, round));
    // values that contradict each other are told once, below
    let told = round
        .outcomes
        .iter()
        .filter(|it| !it.text.trim().is_empty() || !composer.is_contradicted(it.development));
    let told: Vec<&OutcomeLine> = told.collect();
    let (further, outcomes) = words::latest(&told, MOST_MOVES);
    for outcome in outcomes {
        sentences.push(came_out(composer, round, outcome));
    }
    sentences.extend(earlier(
        composer,
        further,
        "earlier outcome",
        "earlier outcomes",
    ));
    let material = composer.material;
    for contradiction in material
        .contradictions_about(round.round)
        .filter(|it| it.slot != SlotName::Reason)
    {
        sentences.push(variously(composer, contradiction));
    }
    sentences
}

/// "Round 2 is tentatively set for 1 February 2026 in Abu Dhabi."
pub(super) fn sentence(composer: &mut Composer<'_>, round: &Biography) -> Sentence {
    composer.scope(&format!("rounds/{}", round.round));
    let line = composer.line().key("sentence").subject(round.round);
    match &round.status {
        None => line.own(": no date, venue or state is recorded.").end(),
        Some(status) => scheduled(line, status, true)
            .own(".")
            .cite(&[status.deciding])
            .end(),
    }
}

fn earlier(composer: &mut Composer<'_>, count: usize, one: &str, many: &str) -> Option<Sentence> {
    let more = words::counted(count, one, many);
    (count > 0).then(|| composer.plainly(&format!("{more}, not told here.")))
}

fn standing(composer: &mut Composer<'_>, round: &Biography) -> Sentence {
    let Some(status) = &round.status else {
        return composer
            .line()
            .key("standing")
            .about(round.round)
            .own("No date, venue or state is recorded.")
            .end();
    };
    let line = composer.line().key("standing").about(round.round);
    let line = scheduled(line, status, false);
    line.own(".").cite(&[status.deciding]).end()
}

/// State, window and venue as the end of a sentence: "confirmed for 4–5 February 2026 in Abu
/// Dhabi". With a verb: "is confirmed for …".
pub(super) fn scheduled<'c, 'a>(
    line: Line<'c, 'a>,
    status: &RoundStatus,
    verb: bool,
) -> Line<'c, 'a> {
    let is = if verb { " is " } else { "" };
    let was = if verb { " was " } else { "" };
    let window = status.window.as_ref().map(dates::words);
    let line = match (status.state, window) {
        (RoundState::Concluded, Some(window)) => line.own(&format!("{was}held {window}")),
        (RoundState::UnderWay, Some(window)) => line.own(&format!("{is}under way ({window})")),
        (RoundState::Adjourned, Some(window)) => line.own(&format!("{was}adjourned ({window})")),
        (RoundState::Cancelled, Some(window)) => {
            line.own(&format!("{was}cancelled; it had been set for {window}"))
        }
        (RoundState::Postponed, Some(window)) => line.own(&format!("{is}postponed to {window}")),
        (RoundState::Postponed, None) => line.own(&format!("{is}postponed without a new date")),
        (_, Some(window)) => line.own(&format!("{is}{} for {window}", firmness(status))),
        (_, None) => line.own(&format!("{is}{}", status.scheduled.unwrap_or(status.state))),
    };
    let dated = status.window.is_some();
    let placed = status
        .venue
        .filter(|_| dated || status.state != RoundState::Postponed);
    let line = match placed {
        Some(venue) if !line.says(venue) => line.own(" in ").name(venue),
        _ => line,
    };
    if dated || status.state == RoundState::Postponed {
        line
    } else {
        line.own(", without a date")
    }
}

/// How firmly it is scheduled; a relocated round is as firmly scheduled as it was.
pub(super) fn firmness(status: &RoundStatus) -> &'static str {
    match status.scheduled.unwrap_or(status.state) {
        RoundState::Tentative => "tentatively set",
        other => other.word(),
    }
}

fn numberings(composer: &mut Composer<'_>, round: &Biography) -> Option<Sentence> {
    if round.numberings.is_empty() {
        return None;
    }
    let variously = if round.rival_numberings.is_empty() {
        ""
    } else {
        " variously"
    };
    let mut line = composer
        .line()
        .key("numbering")
        .about(round.round)
        .own(&format!("Counted{variously} as "));
    for (at, numbering) in round.numberings.iter().enumerate() {
        line = line
            .own(if at == 0 { "" } else { ", and as " })
            .quoted(&numbering.label);
        if !numbering.by.trim().is_empty() {
            line = line.own(" by ").given(&numbering.by);
        }
        if !numbering.scheme.trim().is_empty() {
            line = line.own(" (").given(&numbering.scheme).own(")");
        }
    }
    Some(line.own(".").end())
}

fn slipped(composer: &mut Composer<'_>, round: &Biography, slip: &Slip) -> Vec<Sentence> {
    let line = composer.line().key(&format!("slip/{}", slip.development));
    let line = line.about(round.round).own("The date ");
    let line = match (slip.direction, &slip.from, &slip.to) {
        (SlipDirection::Undated, Some(from), _) => line.own(&format!(
            "{} was given up without a new one",
            dates::words(from)
        )),
        (_, Some(from), Some(to)) => line.own(&format!(
            "moved from {} to {}",
            dates::words(from),
            dates::words(to)
        )),
        (_, _, Some(to)) => line.own(&format!("moved to {}", dates::words(to))),
        _ => line.own("was given up"),
    };
    let far = slip.days.map_or_else(String::new, |days| {
        let distance = words::counted(days.unsigned_abs() as usize, "day", "days");
        format!(
            ", {distance} {}",
            if days < 0 { "earlier" } else { "later" }
        )
    });
    let line = line.own(&format!("{far} ({}).", dates::words(&slip.happened)));
    let mut sentences = vec![line.cite(&[slip.development]).end()];
    sentences.extend(reasons(composer, round, slip));
    sentences
}

fn reasons(composer: &mut Composer<'_>, round: &Biography, slip: &Slip) -> Option<Sentence> {
    let preferred = slip.reasons.iter().any(|reason| reason.preferred);
    let told: Vec<_> = slip
        .reasons
        .iter()
        .filter(|reason| reason.preferred || !preferred)
        .collect();
    let line = composer.line().key(&format!("reason/{}", slip.development));
    let line = line.about(round.round);
    let mut line = match told.as_slice() {
        [] => return None,
        [_] => line.own("Reason given: "),
        _ => line.own("The reason is reported variously: "),
    };
    for (at, reason) in told.iter().enumerate() {
        line = if at == 0 {
            line
        } else {
            line.point(";").own(" ")
        };
        line = line.quoted(&reason.reason).cite(&[reason.development]);
    }
    Some(line.point(".").end())
}

fn moved(composer: &mut Composer<'_>, round: &Biography, it: &VenueMove) -> Sentence {
    let line = composer.line().about(round.round).own("The venue moved");
    let line = it
        .from
        .map(|from| (from, " from "))
        .into_iter()
        .fold(line, |line, (id, word)| line.own(word).name(id));
    let line = match it.to {
        Some(to) => line.own(" to ").name(to),
        None => line.own(", the new one not named"),
    };
    let line = line.own(&format!(" ({})", dates::words(&it.happened)));
    let line = if it.reason.trim().is_empty() {
        line
    } else {
        line.own("; reason given: ").quoted(&it.reason)
    };
    line.own(".").cite(&[it.development]).end()
}

/// Who takes part, party by party. Contradicted heads stand under "reported variously"; who
/// takes part under the Chatham House Rule is not said.
fn delegations(composer: &mut Composer<'_>, round: &Biography) -> Vec<Sentence> {
    let by_party = round.delegations.iter().flat_map(|it| {
        it.heads
            .iter()
            .chain(&it.others)
            .map(|line| (it.party, line))
    });
    let told = by_party.filter(|(_, line)| !composer.is_contradicted(line.development));
    let (hidden, open): (Vec<_>, Vec<_>) =
        told.partition(|(_, line)| composer.material.is_withheld(line.development));
    let mut sentences = Vec::new();
    if !open.is_empty() {
        let line = composer.line().key("delegations");
        let mut line = line.own("Taking part: ");
        for (at, (party, it, developments)) in together(open).into_iter().enumerate() {
            let next = if at == 0 {
                line
            } else {
                line.point(";").own(" ")
            };
            let (_, latest) = words::latest(&developments, MOST_MARKS);
            line = takes_part(next, party, it).cite(latest);
            line = developments.iter().fold(line, |line, id| line.rest_on(*id));
        }
        sentences.push(line.point(".").end());
    }
    if !hidden.is_empty() {
        let hidden: Vec<RecordId> = hidden
            .into_iter()
            .map(|(_, line)| line.development)
            .collect();
        let line = composer
            .line()
            .own("Further participants are withheld under the Chatham House Rule.");
        sentences.push(line.cite(&hidden).end());
    }
    sentences
}

/// Reports that say the same of the same persons as one, with all they rest on.
fn together(
    lines: Vec<(RecordId, &DelegationLine)>,
) -> Vec<(RecordId, &DelegationLine, Vec<RecordId>)> {
    let mut told: Vec<(RecordId, &DelegationLine, Vec<RecordId>)> = Vec::new();
    for (party, line) in lines {
        let same = told.iter_mut().find(|(of, it, _)| {
            (*of, it.capacity, &it.persons) == (party, line.capacity, &line.persons)
        });
        match same {
            Some((_, _, developments)) => developments.push(line.development),
            None => told.push((party, line, vec![line.development])),
        }
    }
    told
}

fn takes_part<'c, 'a>(line: Line<'c, 'a>, party: RecordId, it: &DelegationLine) -> Line<'c, 'a> {
    let capacity = match (it.capacity, it.persons.len()) {
        (Capacity::Head, 2..) => "heads",
        (capacity, _) => capacity.word(),
    };
    match (it.persons.as_slice(), it.capacity) {
        ([], Capacity::Absent) => line.name(party).own(" absent"),
        ([], _) => line.name(party).own(&format!(" ({capacity})")),
        (persons, _) => line
            .own("for ")
            .name(party)
            .own(", ")
            .names(persons)
            .own(&format!(" ({capacity})")),
    }
}

fn came_out(composer: &mut Composer<'_>, round: &Biography, outcome: &OutcomeLine) -> Sentence {
    let contradicted = composer.is_contradicted(outcome.development);
    let told = if contradicted {
        "Outcome, by one of several accounts: "
    } else {
        "Outcome: "
    };
    let line = composer.line().about(round.round).own(told);
    let mut line = match outcome.text.trim() {
        "" => line.own(outcome.outcome.word()),
        text => line.given(text),
    };
    for measure in outcome.quantities.iter().filter(|_| !contradicted) {
        line = line
            .own("; ")
            .given(&measure.name)
            .own(&format!(": {}", words::quantity(&measure.quantity)));
    }
    line.own(".").cite(&[outcome.development]).end()
}

/// "Reported variously, how many (prisoners released): 157 each;¹ at least 300 each.²"
pub(super) fn variously(composer: &mut Composer<'_>, it: &Contradiction) -> Sentence {
    let material = composer.material;
    let line = composer
        .line()
        .key(&format!("variously/{}", it.slot.word()))
        .about(it.subject)
        .own(&format!("Reported variously, {}", it.slot.word()));
    let line = if it.detail.trim().is_empty() {
        line
    } else {
        line.own(" (").given(&it.detail).own(")")
    };
    let mut line = line.own(": ");
    for (at, rival) in it.values.iter().take(MOST_VALUES).enumerate() {
        let hidden = rival
            .developments
            .iter()
            .any(|id| material.is_withheld(*id));
        line = if at == 0 {
            line
        } else {
            line.point(";").own(" ")
        };
        line = if hidden {
            line.own("a value under the Chatham House Rule")
        } else {
            line.given(&rival.value)
        };
        let (_, latest) = words::latest(&rival.developments, MOST_MARKS);
        line = line.cite(latest);
        line = rival
            .developments
            .iter()
            .fold(line, |line, id| line.rest_on(*id));
    }
    let further = it.values.len().saturating_sub(MOST_VALUES);
    let line = match further {
        0 => line,
        _ => line.point(";").own(&format!(
            " and {}",
            words::counted(further, "further value", "further values")
        )),
    };
    line.point(".").end()
}
