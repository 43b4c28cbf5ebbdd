//! Owns the verb that says where the talks stand.

use super::list;
use crate::args::{Process, Read};
use crate::output::Out;
use crate::pick;
use rapporteur_api::row::Row;
use rapporteur_api::standing::{OverviewPage, ProcessRequest, overview as stand};
use rapporteur_api::{ApiError, Desk};
use rapporteur_domain::RecordId;
use rapporteur_domain::development::Movement;

pub fn overview(
    desk: &Desk<'_>,
    process: &Process,
    read: &Read,
    out: &mut Out,
) -> Result<(), ApiError> {
    let at = read.at();
    let process = pick::one_process(desk, &at, process.process.as_deref())?;
    let page = stand(
        desk,
        &ProcessRequest {
            at: at.clone(),
            process,
        },
    )?;
    if read.output.json {
        return out.json(&page);
    }
    let clocks = desk.clocks(&at)?;
    let known = if at.as_known.is_some() {
        clocks.as_known.format("%Y-%m-%d %H:%M UTC").to_string()
    } else {
        "now".to_owned()
    };
    out.line(&page.process.title)?;
    out.line(format!("As of {} · as known {known}", clocks.as_of))?;
    out.line("")?;
    out.columns("", &standing(&page))?;
    matrix(&page, out)?;
    if !page.contradictions.is_empty() {
        out.heading("Reported variously")?;
        page.contradictions
            .iter()
            .try_for_each(|it| out.line(format!("  {}", it.sentence)))?;
    }
    if let Some(since) = &page.since {
        out.heading(&format!("Since briefing {}", since.number))?;
        for change in since.groups.iter().flat_map(|group| &group.changes) {
            out.line(format!("  {:<9}  {}", change.word.word(), change.sentence))?;
        }
    }
    out.heading("Newest developments")?;
    let row = |row: &Row| {
        let mut told = list::cells(row, false);
        told.remove(0);
        told
    };
    out.columns("  ", &page.newest.iter().map(row).collect::<Vec<_>>())
}

fn standing(page: &OverviewPage) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut add = |name: &str, id: Option<RecordId>, none: &str| {
        let line = id.map(|id| line(page, id));
        let text = line.or_else(|| (!none.is_empty()).then(|| none.to_owned()));
        rows.extend(text.map(|text| vec![name.to_owned(), text]));
    };
    let stand = &page.standing;
    add(
        "Next round",
        stand.next_round.as_ref().map(|it| it.round),
        "none scheduled",
    );
    add(
        "Last round",
        stand.last_round.as_ref().map(|it| it.round),
        "none held",
    );
    for late in stand.overdue.iter().take(5) {
        add("Overdue", Some(late.round), "");
    }
    // several parties may owe answers to one offer: its line names them all
    let mut offers: Vec<RecordId> = stand.owed.iter().map(|it| it.offer).collect();
    offers.dedup();
    for offer in offers.into_iter().take(5) {
        add("Answer owed", Some(offer), "");
    }
    if stand.owed.is_empty() {
        add("Answer owed", None, "by nobody");
    }
    let issues = &stand.issues;
    let counts = format!(
        "{} open, {} agreed, {} set aside",
        issues.open, issues.agreed, issues.aside
    );
    add("Sticking points", None, &counts);
    rows
}

fn line(page: &OverviewPage, id: RecordId) -> String {
    let Some(found) = page.lines.iter().find(|line| line.id == id) else {
        return page.titles.get(&id).cloned().unwrap_or_default();
    };
    let parts = [&found.title, &found.word, &found.line];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Sticking points, each party's position below.
fn matrix(page: &OverviewPage, out: &mut Out) -> Result<(), ApiError> {
    if page.matrix.matrix.rows.is_empty() {
        return Ok(());
    }
    out.heading("Where the sides stand")?;
    for (row, state) in page.matrix.matrix.rows.iter().zip(&page.matrix.states) {
        let indent = "  ".repeat(row.depth as usize + 1);
        let title = page
            .matrix
            .titles
            .get(&row.issue)
            .or_else(|| page.titles.get(&row.issue));
        let word = state
            .as_ref()
            .map(|state| format!(" · {}", state.state_word()))
            .unwrap_or_default();
        out.line(format!(
            "{indent}{}{word}",
            title.map_or("", String::as_str)
        ))?;
        let cells: Vec<Vec<String>> = row
            .cells
            .iter()
            .filter_map(|cell| {
                let latest = cell.latest.as_ref()?;
                let party = page
                    .matrix
                    .parties
                    .iter()
                    .find(|party| party.id == cell.party)?;
                let shift = latest.movement.map(moved).unwrap_or_default();
                Some(vec![
                    party.title.clone(),
                    latest.text.clone(),
                    shift,
                    latest.grade.clone(),
                ])
            })
            .collect();
        out.columns(&format!("{indent}  "), &cells)?;
    }
    if page.matrix.matrix.rows.len() < page.matrix.total as usize {
        out.line(format!("  … {} in all", page.matrix.total))?;
    }
    Ok(())
}

/// A sign and a word, as in the window.
pub(super) fn moved(movement: Movement) -> String {
    let sign = match movement {
        Movement::Harder => "▴",
        Movement::Softer => "▾",
        Movement::Reframed => "↻",
        Movement::None => return "– no movement".to_owned(),
        Movement::Unclear => "?",
    };
    format!("{sign} {}", movement.word())
}
