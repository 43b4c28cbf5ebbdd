//! Owns the section on sticking points: each party's latest position, how it moved, how long it
//! has stood and how many voices stand behind it. A few parties make a table, more a list.

use rapporteur_domain::RecordId;
use rapporteur_domain::clocks::Titles;
use rapporteur_domain::development::{IssueState, Movement};
use rapporteur_domain::folds::position::{MatrixRow, PositionSeen};

use super::positions::{gap, held_by, is_among, position, red_line, said, unattributed};
use super::{Asked, Composer, list, paragraph, rounds};
use crate::block::{Block, Column, Sentence, Table, given, own};
use crate::material::Issue;

/// More columns than this cannot be read on a page.
const MOST_COLUMNS: usize = 4;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    composer.scope("sticking-points");
    let material = composer.material;
    if material.issues.is_empty() {
        let none = composer.plainly("No sticking point is recorded.");
        paragraph(blocks, vec![none]);
        return;
    }
    if (1..=MOST_COLUMNS).contains(&material.parties.len()) {
        let table = table(composer, asked);
        blocks.push(Block::Table(table));
    } else {
        by_issue(composer, blocks, asked);
    }
    let mut items = Vec::new();
    let (told, untold) = asked.first(&material.issues);
    for issue in told {
        if asked.brief {
            break;
        }
        composer.scope(&format!("sticking-points/{}/below", issue.row.issue));
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
                asked.beyond(untold.len(), material.left_out.issues),
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

fn table(composer: &mut Composer<'_>, asked: &Asked) -> Table {
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
    let (told, _) = asked.first(&material.issues);
    let rows = told
        .iter()
        .map(|issue| row(composer, issue, asked.brief))
        .collect();
    Table {
        caption: "Sticking points and each party’s position".to_owned(),
        columns,
        rows,
    }
}

fn row(composer: &mut Composer<'_>, issue: &Issue, brief: bool) -> Vec<Vec<Sentence>> {
    let material = composer.material;
    let scope = format!("sticking-points/{}", issue.row.issue);
    composer.scope(&scope);
    let mut cells = vec![name(composer, issue)];
    for party in &material.parties {
        composer.scope(&format!("{scope}/{party}"));
        cells.push(match held_by(composer, &issue.row, *party) {
            Some(seen) if brief => vec![said(composer, seen)],
            Some(seen) => position(composer, seen),
            None => vec![composer.line().own("no position recorded").phrase()],
        });
    }
    composer.scope(&format!("{scope}/movement"));
    cells.push(movement(composer, &issue.row));
    cells
}

/// The position of a party on an issue.
pub(super) fn held(
    composer: &mut Composer<'_>,
    issue: RecordId,
    party: RecordId,
) -> Option<Sentence> {
    let mut issues = composer.material.issues.iter();
    let issue = issues.find(|it| it.row.issue == issue)?;
    composer.scope(&format!("sticking-points/{}/{party}", issue.row.issue));
    let seen = held_by(composer, &issue.row, party)?;
    Some(said(composer, seen))
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
    // In this section the word "sticking point" says nothing.
    let telling = issue
        .status
        .as_ref()
        .filter(|status| status.state != IssueState::StickingPoint);
    if let Some(status) = telling {
        let line = composer.line().about(id).state(status.state.word());
        sentences.push(line.cite(&[status.deciding]).end());
    }
    sentences
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
    let last = moved.len() - 1;
    let mut told = Vec::new();
    for (at, (party, seen, movement)) in moved.into_iter().enumerate() {
        let line = composer.line().name(party).own(" ").movement(movement);
        let line = if at == last { line } else { line.own(";") };
        told.push(line.rest_on(seen.development).phrase());
    }
    told
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

fn by_issue(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    let material = composer.material;
    for issue in asked.first(&material.issues).0 {
        blocks.push(Block::Heading {
            level: 3,
            text: vec![given(material.title(issue.row.issue))],
            mark: Some(material.mark(issue.row.issue)),
        });
        let mut items: Vec<Vec<Sentence>> = Vec::new();
        for cell in &issue.row.cells {
            composer.scope(&format!(
                "sticking-points/{}/{}",
                issue.row.issue, cell.party
            ));
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
