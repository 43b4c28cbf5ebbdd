//! Owns the verbs on where the sides stand and what goes on around the talks: matrix, threads,
//! incidents.

use super::overview::moved;
use crate::args::{Incidents, Matrix, Threads};
use crate::output::{Out, hint};
use crate::pick;
use rapporteur_api::cells::{MatrixMovesRequest, matrix_moves};
use rapporteur_api::incidents::{
    IncidentWindowsRequest, PledgeReadingsRequest, WindowTally, incident_windows, pledge_readings,
};
use rapporteur_api::matrix::{MatrixRequest, MatrixView, issue_tree, matrix as rows_of};
use rapporteur_api::row::TitlesOf;
use rapporteur_api::stages::{StageCourse, process_stages};
use rapporteur_api::standing::ProcessRequest;
use rapporteur_api::threads::{OfferThreadsRequest, offer_threads};
use rapporteur_api::{ApiError, At, Desk};
use rapporteur_domain::RecordId;
use rapporteur_domain::folds::incident::Sum;
use rapporteur_domain::quantity::Quantity;

pub fn matrix(desk: &Desk<'_>, typed: &Matrix, out: &mut Out) -> Result<(), ApiError> {
    let at = typed.read.at();
    let process = pick::one_process(desk, &at, typed.process.process.as_deref())?;
    if typed.before.is_some() || typed.before_known.is_some() {
        return moves(desk, typed, at, process, out);
    }
    let request = ProcessRequest {
        at: at.clone(),
        process,
    };
    let tree = issue_tree(desk, &request)?;
    let from = typed.page.offset as usize;
    let page = tree
        .issues
        .iter()
        .skip(from)
        .take(typed.page.limit as usize);
    let issues: Vec<RecordId> = page.map(|line| line.id).collect();
    let shown = from + issues.len();
    let view = rows_of(
        desk,
        &MatrixRequest {
            at,
            process,
            issues,
            first: None,
            parties: Vec::new(),
        },
    )?;
    if typed.read.output.json {
        return out.json(&view);
    }
    stages(&process_stages(desk, &request)?, out)?;
    print(&view, out)?;
    if shown < tree.issues.len() {
        hint(&format!(
            "{} in all; --offset {shown} shows more.",
            tree.total
        ));
    }
    Ok(())
}

fn stages(course: &StageCourse, out: &mut Out) -> Result<(), ApiError> {
    if course.trajectory.steps.is_empty() {
        return Ok(());
    }
    out.line("Stages")?;
    let steps = course.trajectory.steps.iter().zip(&course.dates);
    let rows: Vec<Vec<String>> = steps
        .map(|(step, date)| {
            let back = if step.reversal { "back to " } else { "" };
            vec![date.clone(), format!("{back}{}", step.stage)]
        })
        .collect();
    out.columns("  ", &rows)?;
    out.line("")
}

fn print(view: &MatrixView, out: &mut Out) -> Result<(), ApiError> {
    for (row, state) in view.matrix.rows.iter().zip(&view.states) {
        let indent = "  ".repeat(row.depth as usize);
        let mut head = vec![called(&view.titles, row.issue)];
        head.extend(state.as_ref().map(|state| state.state_word().to_owned()));
        if let Some(gap) = &row.gap {
            head.extend(gap.gap.map(|size| format!("gap of {size} {}", gap.unit)));
            let overlap = gap.overlap.as_ref();
            head.extend(overlap.map(|numbers| format!("overlap {numbers}")));
        }
        out.line(format!("{indent}{}", head.join(" · ")))?;
        let held = row.cells.iter().filter_map(|cell| {
            let latest = cell.latest.as_ref()?;
            Some(vec![
                called(&view.titles, cell.party),
                latest.text.clone(),
                latest.movement.map(moved).unwrap_or_default(),
                latest
                    .age
                    .map(|days| format!("{days} d"))
                    .unwrap_or_default(),
                latest.grade.clone(),
            ])
        });
        out.columns(&format!("{indent}  "), &held.collect::<Vec<_>>())?;
    }
    Ok(())
}

/// What moved since an earlier look.
fn moves(
    desk: &Desk<'_>,
    typed: &Matrix,
    at: At,
    process: RecordId,
    out: &mut Out,
) -> Result<(), ApiError> {
    let before = At {
        as_of: typed.before.clone().or_else(|| at.as_of.clone()),
        as_known: typed.before_known.clone().or_else(|| at.as_known.clone()),
    };
    let found = matrix_moves(
        desk,
        &MatrixMovesRequest {
            at,
            before,
            process,
            parties: Vec::new(),
        },
    )?;
    if typed.read.output.json {
        return out.json(&found);
    }
    let text = |it: &Option<rapporteur_domain::folds::position::PositionSeen>| {
        it.as_ref()
            .map_or_else(|| "nothing on record".to_owned(), |seen| seen.text.clone())
    };
    let row = |it: &rapporteur_domain::folds::position::CellMove| {
        vec![
            called(&found.titles, it.issue),
            called(&found.titles, it.party),
            it.change.to_string(),
            format!("{} → {}", text(&it.from), text(&it.to)),
        ]
    };
    out.columns("", &found.moves.iter().map(row).collect::<Vec<_>>())?;
    if found.total == 0 {
        out.line("Nothing moved.")?;
    }
    Ok(())
}

pub fn threads(desk: &Desk<'_>, typed: &Threads, out: &mut Out) -> Result<(), ApiError> {
    let at = typed.read.at();
    let found = offer_threads(
        desk,
        &OfferThreadsRequest {
            process: pick::process(desk, &at, typed.process.process.as_deref())?,
            at,
            owed_only: typed.owed,
            party: None,
            offer: None,
            offset: typed.page.offset,
            limit: typed.page.limit,
        },
    )?;
    if typed.read.output.json {
        return out.json(&found);
    }
    for thread in &found.threads {
        for offer in &thread.offers {
            let indent = "  ".repeat(offer.depth as usize);
            let state = offer.status.as_ref().map(|status| status.state.word());
            let head = [called(&found.titles, offer.offer)];
            let parts = head.into_iter().chain(state.map(str::to_owned));
            out.line(format!("{indent}{}", parts.collect::<Vec<_>>().join(" · ")))?;
        }
        for owed in &thread.owed {
            let party = owed.party.map(|id| called(&found.titles, id));
            let who = party.unwrap_or_else(|| "Somebody not named".to_owned());
            let days = owed.days.map(|days| format!(" · day {days}"));
            out.line(format!(
                "  {who} owes the answer{}",
                days.unwrap_or_default()
            ))?;
        }
    }
    Ok(())
}

pub fn incidents(desk: &Desk<'_>, typed: &Incidents, out: &mut Out) -> Result<(), ApiError> {
    let at = typed.read.at();
    let process = pick::one_process(desk, &at, typed.process.process.as_deref())?;
    if typed.readings {
        return readings(desk, typed, at, process, out);
    }
    let found = incident_windows(
        desk,
        &IncidentWindowsRequest {
            at,
            process,
            days: typed.days,
            chosen: typed.within.clone(),
            offset: typed.page.offset,
            limit: typed.page.limit,
        },
    )?;
    if typed.read.output.json {
        return out.json(&found);
    }
    let mut rows = Vec::new();
    rows.extend(
        found
            .chosen
            .as_ref()
            .map(|it| vec!["Days of choice".to_owned(), told(it)]),
    );
    for round in &found.rounds {
        let name = called(&found.titles, round.round);
        for (part, window) in [
            ("before", &round.before),
            ("during", &round.during),
            ("after", &round.after),
        ] {
            rows.push(vec![format!("{part} {name}"), told(window)]);
        }
    }
    out.columns("", &rows)
}

fn readings(
    desk: &Desk<'_>,
    typed: &Incidents,
    at: At,
    process: RecordId,
    out: &mut Out,
) -> Result<(), ApiError> {
    let found = pledge_readings(
        desk,
        &PledgeReadingsRequest {
            at,
            process: Some(process),
            offset: typed.page.offset,
            limit: typed.page.limit,
        },
    )?;
    if typed.read.output.json {
        return out.json(&found);
    }
    for pledge in &found.pledges {
        out.line(called(&found.titles, pledge.pledge))?;
        for reading in &pledge.readings {
            let by = format!("{} ({})", reading.scope, reading.by);
            let state = reading.state.map_or("not given", |state| state.word());
            out.line(format!("  {by}: {state}"))?;
            let under = reading.incidents.iter().map(|it| {
                let judged = it.judged.as_ref();
                let judged = judged.map(|it| format!("recorded as {}", it.state));
                vec![
                    called(&found.titles, it.incident),
                    format!("{} its days", it.within),
                    judged.unwrap_or_else(|| "scope not judged".to_owned()),
                ]
            });
            out.columns("    ", &under.collect::<Vec<_>>())?;
        }
    }
    Ok(())
}

/// "2–3 incidents; 3 killed; injured not reported".
fn told(window: &WindowTally) -> String {
    if window.ahead {
        return "still ahead".to_owned();
    }
    let tally = &window.tally;
    if tally.most == 0 {
        return "no incident".to_owned();
    }
    let noun = if tally.most == 1 {
        "incident"
    } else {
        "incidents"
    };
    let count = range(Some(tally.least.into()), Some(tally.most.into()));
    let mut parts = vec![format!("{count} {noun}")];
    parts.extend(people("killed", &tally.killed, tally.most));
    parts.extend(people("injured", &tally.injured, tally.most));
    parts.join("; ")
}

fn people(word: &str, sum: &Sum, incidents: u32) -> Option<String> {
    let told = incidents.saturating_sub(sum.untold);
    (told > 0).then(|| {
        let number = range(Some(sum.least), sum.most);
        let untold = match sum.untold {
            0 => String::new(),
            n => format!(" ({n} without a number)"),
        };
        format!("{number} {word}{untold}")
    })
}

fn range(least: Option<f64>, most: Option<f64>) -> String {
    Quantity {
        least,
        most,
        unit: String::new(),
    }
    .to_string()
}

fn called(titles: &TitlesOf, id: RecordId) -> String {
    titles.get(&id).cloned().unwrap_or_default()
}
