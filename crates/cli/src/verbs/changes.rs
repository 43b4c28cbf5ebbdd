//! Owns the verbs that look along the dossier's own time: changes, log.

use crate::args::{Changes, Page, Read};
use crate::output::{Out, hint};
use crate::pick;
use chrono::{DateTime, Utc};
use rapporteur_api::changes::{ChangesRequest, changes as between};
use rapporteur_api::journal::{JournalRequest, OpLine, journal};
use rapporteur_api::{ApiError, Desk};

pub fn changes(desk: &Desk<'_>, it: &Changes, out: &mut Out) -> Result<(), ApiError> {
    let at = it.read.at();
    let found = between(
        desk,
        &ChangesRequest {
            from: it.from.clone(),
            to: it.to.clone().or_else(|| at.as_known.clone()),
            from_as_of: it.from_as_of.clone(),
            to_as_of: it.to_as_of.clone().or_else(|| at.as_of.clone()),
            process: pick::process(desk, &at, it.process.process.as_deref())?,
        },
    )?;
    if it.read.output.json {
        return out.json(&found);
    }
    out.line(format!(
        "From what was known by {} to what was known by {}",
        minute(&found.from),
        minute(&found.to)
    ))?;
    out.line(if found.from_as_of == found.to_as_of {
        format!("As of {}", found.to_as_of)
    } else {
        format!(
            "From as of {} to as of {}",
            found.from_as_of, found.to_as_of
        )
    })?;
    for group in &found.groups {
        out.heading(group.group.word())?;
        for change in &group.changes {
            out.line(format!("  {:<9}  {}", change.word.word(), change.sentence))?;
        }
    }
    if found.groups.is_empty() {
        out.line("Nothing changed.")?;
    }
    Ok(())
}

/// "2026-02-01 23:59 UTC".
fn minute(instant: &str) -> String {
    let read = instant.parse::<DateTime<Utc>>();
    read.map_or_else(
        |_| instant.to_owned(),
        |at| at.format("%Y-%m-%d %H:%M UTC").to_string(),
    )
}

pub fn log(desk: &Desk<'_>, page: &Page, read: &Read, out: &mut Out) -> Result<(), ApiError> {
    let later = match read.at().instant()? {
        Some(instant) => later_than(desk, instant)?,
        None => 0,
    };
    let mut found = journal(
        desk,
        &JournalRequest {
            offset: page.offset + later,
            limit: page.limit,
            ..JournalRequest::default()
        },
    )?;
    found.total -= later.min(found.total);
    if read.output.json {
        return out.json(&found);
    }
    let row = |op: &OpLine| {
        let touched = if op.touched == 1 {
            "1 record".to_owned()
        } else {
            format!("{} records", op.touched)
        };
        let undone = if op.undone { "taken back" } else { "" };
        vec![
            op.seq.to_string(),
            op.at.clone(),
            op.author.clone(),
            op.label.clone(),
            touched,
            undone.to_owned(),
        ]
    };
    out.columns("", &found.ops.iter().map(row).collect::<Vec<_>>())?;
    let shown = page.offset as usize + found.ops.len();
    if shown < found.total as usize {
        hint(&format!(
            "{} of {}; --offset {shown} shows more.",
            found.ops.len(),
            found.total
        ));
    }
    Ok(())
}

/// How many operations the dossier did not know yet at an instant.
fn later_than(desk: &Desk<'_>, instant: DateTime<Utc>) -> Result<u32, ApiError> {
    let is_later = |op: &&OpLine| op.at.parse::<DateTime<Utc>>().is_ok_and(|at| at > instant);
    let mut later = 0;
    loop {
        let page = journal(
            desk,
            &JournalRequest {
                offset: later,
                limit: 500,
                ..JournalRequest::default()
            },
        )?;
        let here = page.ops.iter().take_while(is_later).count();
        later += here as u32;
        if here == 0 || here < page.ops.len() {
            return Ok(later);
        }
    }
}
