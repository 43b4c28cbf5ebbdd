//! Owns the section on sticking points: each party's latest position, how it moved, how long it
//! has stood and how many voices stand behind it. A few parties make a table, more a list.

use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::development::{Movement, PositionKind};
use rapporteur_domain::folds::contradiction::Contradiction;
use rapporteur_domain::folds::position::{Cell, Gap, MatrixRow, PositionSeen};

use super::line::Line;
use super::{Composer, dates, list, paragraph, rounds, section, words};
use crate::block::{Block, Column, Sentence, Table, given, own};
use crate::material::Issue;

/// More columns than this cannot be read on a page.
const MOST_COLUMNS: usize = 4;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>) {
    section(blocks, "Sticking points");
    let material = composer.material;
    if material.issues.is_empty() {
        let none = composer.plainly("No sticking point is recorded.");
        paragraph(blocks, vec![none]);
        return;
    }
    if (1..=MOST_COLUMNS).contains(&material.parties.len()) {
        let table = table(composer);
        blocks.push(Block::Table(table));
    } else {
        by_issue(composer, blocks);
    }
    let mut items = Vec::new();
    for issue in &material.issues {
        let sentences = below(composer, issue);
        if !sentences.is_empty() {
            let mut item = vec![composer.line().strong_name(issue.row.issue).own(".").end()];
            item.extend(sentences);
            items.push(item);
        }
    }
    items.extend(
        composer
            .left_out(
                material.left_out.issues,
                "sticking point",
                "sticking points",
            )
            .map(|more| vec![more]),
    );
    list(blocks, items);
}

/// What has no place in a cell: red lines behind later positions, how far numbers are apart,
/// rival values of former positions, and words without their speaker.
fn below(composer: &mut Composer<'_>, issue: &Issue) -> Vec<Sentence> {
    let material = composer.material;
    let mut sentences = Vec::new();
    for cell in &issue.row.cells {
        sentences.extend(red_line(composer, cell));
    }
    sentences.extend(
        issue
            .row
            .gap
            .as_ref()
            .and_then(|it| gap(composer, issue, it)),
    );
    for contradiction in material.contradictions_about(issue.row.issue) {
        let latest = issue
            .row
            .cells
            .iter()
            .filter_map(|cell| cell.latest.as_ref());
        if !latest
            .into_iter()
            .any(|seen| is_among(contradiction, seen.development))
        {
            sentences.push(rounds::variously(composer, contradiction));
        }
    }
    sentences.extend(unattributed(composer, &issue.row));
    sentences
}

fn is_among(contradiction: &Contradiction, development: RecordId) -> bool {
    contradiction
        .values
        .iter()
        .any(|rival| rival.developments.contains(&development))
}

fn table(composer: &mut Composer<'_>) -> Table {
    let material = composer.material;
    let mut columns = vec![Column {
        title: vec![own("Issue")],
        width: Some(20),
    }];
    columns.extend(material.parties.iter().map(|party| Column {
        title: vec![given(material.title(*party))],
        width: None,
    }));
    columns.push(Column {
        title: vec![own("Movement")],
        width: Some(15),
    });
    let rows = material
        .issues
        .iter()
        .map(|issue| row(composer, issue))
        .collect();
    Table {
        caption: "Sticking points and each party’s position".to_owned(),
        columns,
        rows,
    }
}

fn row(composer: &mut Composer<'_>, issue: &Issue) -> Vec<Vec<Sentence>> {
    let material = composer.material;
    let mut cells = vec![name(composer, issue)];
    for party in &material.parties {
        cells.push(match held_by(composer, &issue.row, *party) {
            Some(seen) => position(composer, seen),
            None => vec![composer.line().own("no position recorded").phrase()],
        });
    }
    cells.push(movement(composer, &issue.row));
    cells
}

/// Its title, what it is part of, and its state.
fn name(composer: &mut Composer<'_>, issue: &Issue) -> Vec<Sentence> {
    let id = issue.row.issue;
    let line = composer.line().strong_name(id);
    let parent = issue.row.parent;
    let line = parent
        .into_iter()
        .fold(line, |line, parent| line.own(", part of ").name(parent));
    let mut sentences = vec![line.end()];
    if let Some(status) = &issue.status {
        let line = composer.line().about(id).state(status.state.word());
        sentences.push(line.cite(&[status.deciding]).end());
    }
    sentences
}

/// The position a party is known by; one under the Chatham House Rule is not tied to it.
fn held_by<'a>(
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

fn position(composer: &mut Composer<'_>, seen: &PositionSeen) -> Vec<Sentence> {
    let rivals = composer
        .material
        .contradictions
        .iter()
        .find(|it| is_among(it, seen.development));
    if let Some(contradiction) = rivals {
        return vec![rounds::variously(composer, contradiction)];
    }
    let line = composer.line().given(&seen.text);
    let line = match &seen.value_words {
        Some(words) if !seen.text.contains(words.as_str()) => line.own(" (").given(words).own(")"),
        _ => line,
    };
    let line = match seen.conditional_on.as_slice() {
        [] => line,
        issues => line.own("; conditional on ").names(issues),
    };
    let said = line.cite(&[seen.development]).phrase();
    vec![
        said,
        composer
            .line()
            .rest_on(seen.development)
            .aside(weight(seen))
            .phrase(),
    ]
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

/// Whose position moved, and how; "none" when positions are recorded and none moved.
fn movement(composer: &mut Composer<'_>, row: &MatrixRow) -> Vec<Sentence> {
    let moved: Vec<_> = moves(composer, row).collect();
    if moved.is_empty() {
        let known = row
            .cells
            .iter()
            .filter_map(|cell| cell.latest.as_ref()?.movement)
            .next()
            .is_some();
        let none = if known { "none" } else { "none recorded" };
        return vec![composer.line().own(none).phrase()];
    }
    let one = |(party, seen, movement): (RecordId, &PositionSeen, Movement)| {
        composer
            .line()
            .name(party)
            .own(" ")
            .movement(movement)
            .rest_on(seen.development)
            .phrase()
    };
    moved.into_iter().map(one).collect()
}

/// Positions that moved, and how; those under the Chatham House Rule are left out.
pub(super) fn moves<'a>(
    composer: &Composer<'a>,
    row: &'a MatrixRow,
) -> impl Iterator<Item = (RecordId, &'a PositionSeen, Movement)> {
    let material = composer.material;
    let latest = row
        .cells
        .iter()
        .filter_map(|cell| Some((cell.party, cell.latest.as_ref()?)));
    let open = latest.filter(move |(_, seen)| !material.is_withheld(seen.development));
    open.filter_map(|(party, seen)| {
        Some((
            party,
            seen,
            seen.movement
                .filter(|movement| *movement != Movement::None)?,
        ))
    })
}

fn red_line(composer: &mut Composer<'_>, cell: &Cell) -> Option<Sentence> {
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
fn gap(composer: &mut Composer<'_>, issue: &Issue, gap: &Gap) -> Option<Sentence> {
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
fn unattributed(composer: &mut Composer<'_>, row: &MatrixRow) -> Option<Sentence> {
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

fn by_issue(composer: &mut Composer<'_>, blocks: &mut Vec<Block>) {
    let material = composer.material;
    for issue in &material.issues {
        blocks.push(Block::Heading {
            level: 3,
            text: vec![given(material.title(issue.row.issue))],
        });
        let mut items: Vec<Vec<Sentence>> = Vec::new();
        for cell in &issue.row.cells {
            if let Some(seen) = held_by(composer, &issue.row, cell.party) {
                let mut item = vec![composer.line().strong_name(cell.party).own(":").end()];
                item.extend(position(composer, seen));
                item.extend(seen.movement.map(|it| {
                    composer
                        .line()
                        .movement(it)
                        .rest_on(seen.development)
                        .phrase()
                }));
                items.push(item);
            }
        }
        if items.is_empty() {
            items.push(vec![composer.plainly("No position recorded.")]);
        }
        list(blocks, items);
    }
}
