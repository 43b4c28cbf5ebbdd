//! Owns the section on sticking points: each party's latest position, how it moved, how long it
//! has stood and how many voices stand behind it. A few parties make a table, more a list.

use rapporteur_domain::clocks::Titles;
use rapporteur_domain::development::{Movement, Position, PositionKind};
use rapporteur_domain::record::Body;
use rapporteur_domain::{Assertion, RecordId};

use super::{Composer, dates, list, paragraph, rounds, section, words};
use crate::block::{Block, Column, Sentence, Table, given, own};
use crate::material::{Held, Issue};

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
        items.extend(unattributed(composer, issue).map(|it| vec![it]));
        for contradiction in material.contradictions_about(issue.id) {
            let lead = composer.line().strong_name(issue.id).own(".").end();
            items.push(vec![lead, rounds::variously(composer, contradiction)]);
        }
    }
    list(blocks, items);
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
        cells.push(match held_by(composer, issue, *party) {
            Some(held) => position(composer, held),
            None => vec![composer.line().own("no position recorded").phrase()],
        });
    }
    cells.push(movement(composer, issue));
    cells
}

/// Its title, what it is part of, and its state.
fn name(composer: &mut Composer<'_>, issue: &Issue) -> Vec<Sentence> {
    let material = composer.material;
    let mut line = composer.line().strong_name(issue.id);
    if let Some(Body::Issue(body)) = material.body(issue.id) {
        line = body
            .parent
            .into_iter()
            .fold(line, |line, parent| line.own(", part of ").name(parent));
    }
    let mut sentences = vec![line.end()];
    if let Some(status) = &issue.status {
        let line = composer.line().about(issue.id).state(status.state.word());
        sentences.push(line.cite(&[status.deciding]).end());
    }
    sentences
}

/// The position a party is known by; one under the Chatham House Rule is not tied to it.
fn held_by<'a>(composer: &Composer<'a>, issue: &'a Issue, party: RecordId) -> Option<&'a Held> {
    let held = issue.positions.iter().find(|held| held.party == party)?;
    (!composer.material.is_withheld(held.development)).then_some(held)
}

fn asserted<'a>(composer: &Composer<'a>, held: &Held) -> Option<&'a Position> {
    match &composer.material.development(held.development)?.asserts {
        Assertion::Position(position) => Some(position),
        _ => None,
    }
}

fn position(composer: &mut Composer<'_>, held: &Held) -> Vec<Sentence> {
    let Some(it) = asserted(composer, held) else {
        return vec![composer.line().own("no position recorded").phrase()];
    };
    let line = composer.line().given(&it.text);
    let line = if it.conditional_on.is_empty() {
        line
    } else {
        line.own("; conditional on ").names(&it.conditional_on)
    };
    let said = line.cite(&[held.development]).end();
    let weight = weight(composer, held, it);
    vec![
        said,
        composer
            .line()
            .rest_on(held.development)
            .state(&weight)
            .end(),
    ]
}

/// "(red line, firm, 29 January 2026, one day old, two origins)"
fn weight(composer: &Composer<'_>, held: &Held, it: &Position) -> String {
    let mut parts = Vec::new();
    if it.position != PositionKind::PublicStance {
        parts.push(it.position.word().to_owned());
    }
    parts.extend(it.firmness.map(|firmness| firmness.word().to_owned()));
    if let Some(development) = composer.material.development(held.development) {
        let age = held
            .age
            .filter(|age| *age > 0)
            .map_or_else(String::new, |age| {
                format!(
                    ", {} old",
                    words::counted(age.unsigned_abs() as usize, "day", "days")
                )
            });
        parts.push(format!("{}{age}", dates::words(&development.happened)));
    }
    if held.origins.origins > 0 {
        parts.push(words::counted(
            held.origins.origins as usize,
            "origin",
            "origins",
        ));
    }
    format!("({})", parts.join(", "))
}

/// Whose position moved, and how; "none" when positions are recorded and none moved.
fn movement(composer: &mut Composer<'_>, issue: &Issue) -> Vec<Sentence> {
    let moved: Vec<_> = moves(composer, issue).collect();
    if moved.is_empty() {
        let known = issue
            .positions
            .iter()
            .any(|held| held.movement == Some(Movement::None));
        return vec![
            composer
                .line()
                .own(if known { "none" } else { "none recorded" })
                .phrase(),
        ];
    }
    let one = |(held, movement): (&Held, Movement)| {
        composer
            .line()
            .name(held.party)
            .own(" ")
            .movement(movement)
            .rest_on(held.development)
            .end()
    };
    moved.into_iter().map(one).collect()
}

/// Positions that moved, and how; those under the Chatham House Rule are left out.
pub(super) fn moves<'a>(
    composer: &Composer<'a>,
    issue: &'a Issue,
) -> impl Iterator<Item = (&'a Held, Movement)> {
    let material = composer.material;
    let open = issue
        .positions
        .iter()
        .filter(move |held| !material.is_withheld(held.development));
    open.filter_map(|held| {
        Some((
            held,
            held.movement
                .filter(|movement| *movement != Movement::None)?,
        ))
    })
}

/// What was said under the Chatham House Rule: the words without the party.
fn unattributed<'a>(composer: &mut Composer<'a>, issue: &'a Issue) -> Option<Sentence> {
    let material = composer.material;
    let hidden: Vec<_> = issue
        .positions
        .iter()
        .filter(|held| material.is_withheld(held.development))
        .collect();
    if hidden.is_empty() {
        return None;
    }
    let told: Vec<_> = hidden
        .iter()
        .filter_map(|held| Some((held.development, asserted(composer, held)?)))
        .collect();
    let mut line = composer
        .line()
        .strong_name(issue.id)
        .own(", under the Chatham House Rule: ");
    for (at, (id, position)) in told.iter().enumerate() {
        line = if at == 0 {
            line
        } else {
            line.point(";").own(" ")
        };
        line = line.given(&position.text).cite(&[*id]);
    }
    Some(line.point(".").end())
}

fn by_issue(composer: &mut Composer<'_>, blocks: &mut Vec<Block>) {
    let material = composer.material;
    for issue in &material.issues {
        blocks.push(Block::Heading {
            level: 3,
            text: vec![given(material.title(issue.id))],
        });
        let mut items: Vec<Vec<Sentence>> = Vec::new();
        for held in issue
            .positions
            .iter()
            .filter(|held| !material.is_withheld(held.development))
        {
            let mut item = vec![composer.line().strong_name(held.party).own(":").end()];
            item.extend(position(composer, held));
            items.push(item);
        }
        if items.is_empty() {
            items.push(vec![composer.plainly("No position recorded.")]);
        }
        list(blocks, items);
    }
}
