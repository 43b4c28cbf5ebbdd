//! Owns the chronology: what happened and what was said, day by day, each line with its
//! evidence. Order in time is no order of causes, and nothing here says otherwise.

use chrono::NaiveDate;
use rapporteur_domain::folds::wording;
use rapporteur_domain::{Development, RecordId};

use super::{Asked, Composer, Only, dates, paragraph, words};
use crate::block::{Block, Column, Sentence, Table, own};
use crate::material::Material;

/// Most lines when the template names no limit, the latest.
const MOST_LINES: usize = 120;

pub(super) fn write(composer: &mut Composer<'_>, blocks: &mut Vec<Block>, asked: &Asked) {
    composer.scope("chronology");
    let material = composer.material;
    let days = days_of(material, asked.only);
    if days.is_empty() {
        let none = composer.plainly("Nothing is recorded for these days.");
        paragraph(blocks, vec![none]);
        return;
    }
    let (untold, told) = words::latest(&days, asked.limit.unwrap_or(MOST_LINES));
    if untold > 0 {
        let verb = if untold == 1 { "is" } else { "are" };
        let earlier = words::counted(untold, "earlier development", "earlier developments");
        let earlier = composer.plainly(&format!("{earlier} {verb} on record and not listed here."));
        paragraph(blocks, vec![earlier]);
    }
    let mut rows: Vec<Vec<Vec<Sentence>>> = Vec::new();
    for (_, id) in told {
        let Some(development) = material.development(*id) else {
            continue;
        };
        composer.scope(&format!("chronology/{id}"));
        // each line has its day: it is what the line is found by when it is heard
        let when = dates::words(&development.happened);
        let day = composer.line().key("day").own(&when).phrase();
        rows.push(vec![vec![day], vec![line(composer, *id, development)]]);
    }
    blocks.push(Block::Table(Table {
        caption: "Chronology".to_owned(),
        columns: vec![
            Column {
                title: vec![own("When")],
                width: Some(20),
            },
            Column {
                title: vec![own("What")],
                width: None,
            },
        ],
        rows,
    }));
}

/// Every development at hand that has a day, by day.
pub(crate) fn days(material: &Material) -> Vec<(NaiveDate, RecordId)> {
    days_of(material, Only::All)
}

/// What one development says.
pub(super) fn sentence(composer: &mut Composer<'_>, id: RecordId) -> Option<Sentence> {
    let development = composer.material.development(id)?;
    composer.scope(&format!("chronology/{id}"));
    Some(line(composer, id, development))
}

/// The developments at hand by day; what has no day is not placed on one.
fn days_of(material: &Material, only: Only) -> Vec<(NaiveDate, RecordId)> {
    let since = material
        .since
        .filter(|_| only == Only::New)
        .map(|earlier| earlier.as_of);
    let all = material.records.keys().filter_map(|id| {
        let day = material.development(*id)?.happened.earliest()?;
        Some((day, *id))
    });
    let within = |day: NaiveDate| {
        day <= material.clocks.as_of
            && since.is_none_or(|since| day >= since)
            && material.within(day)
    };
    let mut days: Vec<_> = all.filter(|(day, _)| within(*day)).collect();
    days.sort_unstable();
    days
}

/// Its title, else what it says in plain words; under the Chatham House Rule not by whom.
fn line(composer: &mut Composer<'_>, id: RecordId, development: &Development) -> Sentence {
    let material = composer.material;
    if material.is_withheld(id) {
        let line = composer.line().key("line").name(development.subject);
        let line = line.own(": reported under the Chatham House Rule, speaker withheld.");
        return line.cite(&[id]).end();
    }
    let title = material
        .records
        .get(&id)
        .map(|record| record.head.title.trim())
        .unwrap_or_default();
    let said = match title {
        "" => words::capitalised(&wording::sentence(development, material)),
        title => title.to_owned(),
    };
    // a title that holds its subject's name does not say it twice
    let line = composer.line().key("line").about(development.subject);
    line.given(&said).own(".").cite(&[id]).end()
}
